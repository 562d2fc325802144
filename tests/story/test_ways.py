"""Every goodbye, every letter and every way the roof closes can be come to: an evening to each is written down."""

from __future__ import annotations

import random

import pytest

from tools.explore.shorten import Stage, play, shortened
from tools.explore.ways import known_evenings
from tools.play.ends import closing_lines, ends_of
from tools.play.read import random_answer
from tools.players import quick_story


@pytest.fixture(scope="module")
def stage(built):
    return Stage(quick_story(built.scenes, built.content), ends_of(built.content))


def test_a_written_way_comes_to_every_end(built, stage):
    known = known_evenings(built.content, built.scenes)
    assert [str(end) for end in stage.ends.every if end not in known] == [], "run: python3 -m tools explore --ways"


def test_there_are_eight_goodbyes_eight_letters_and_five_ways_the_roof_closes(stage):
    kinds = [end.kind for end in stage.ends.every]
    assert [kinds.count(kind) for kind in ("goodbye", "letter", "roof")] == [8, 8, 5]


def test_a_shortened_evening_still_comes_to_its_end_and_is_what_its_answers_say(stage):
    evening = play(stage, random_answer, random.Random(5))
    end = evening.ends[1]
    tries = iter(range(40))
    shorter, _ = shortened(stage, end, evening, lambda: next(tries, None) is None)
    assert end in shorter.ends
    assert shorter.words <= evening.words


def test_only_lines_that_close_one_knot_alone_tell_which_it_was():
    ink = "=== a\nAmy: Both.\nAmy: Here.\n-> DONE\n=== b\nNot the last.\n-> c\n=== c\nAmy: Both.\n  There. \n-> DONE\n"
    assert closing_lines(ink) == {"Here.": "a", "There.": "c"}
