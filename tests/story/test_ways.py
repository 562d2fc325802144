"""Every goodbye, every letter and every way the roof closes can be come to: an evening to each is written down."""

from __future__ import annotations

import pytest

from tools.explore.ways import written_evenings
from tools.play.ends import closing_lines, ends_of
from tools.play.read import evening
from tools.play.ways import played_out, random_evenings, read_way_to, refresh_ways
from tools.players import quick_story


@pytest.fixture(scope="module")
def quick(built):
    return quick_story(built.scenes, built.content)


@pytest.fixture(scope="module")
def ends(built):
    return ends_of(built.content)


def test_a_written_way_comes_to_every_end_with_no_answer_missing_and_none_left(built, ends):
    written = written_evenings(built)
    assert [str(end) for end in ends.every if end not in written] == [], "run: python3 -m tools explore --ways"


def test_there_are_eight_goodbyes_eight_letters_and_five_ways_the_roof_closes(ends):
    kinds = [end.kind for end in ends.every]
    assert [kinds.count(kind) for kind in ("goodbye", "letter", "roof")] == [8, 8, 5]


@pytest.mark.parametrize("change", [lambda answers: answers[:-1], lambda answers: (*answers, 0)], ids=["short", "long"])
def test_an_answer_that_is_missing_and_one_that_is_left_over_are_both_wrong(quick, ends, change):
    answers = read_way_to(ends.every[0])
    with pytest.raises(ValueError):
        list(played_out(quick, change(answers)))


def test_a_random_evening_is_what_its_answers_say_when_they_are_played_out(quick, ends):
    (one,) = random_evenings(quick, 1, ends)
    assert list(played_out(quick, one.answers))[-1][0].relationship == list(evening(quick, 0))[-1][0].relationship


def test_a_way_that_is_lost_is_found_again_by_build(quick, ends, tmp_path, monkeypatch):
    (one,) = random_evenings(quick, 1, ends)
    monkeypatch.setattr("tools.play.ways.WAYS", tmp_path)
    monkeypatch.setattr("tools.play.ways.say", lambda text: None)
    refresh_ways(quick, 1)
    assert [read_way_to(end) for end in one.ends] == [one.answers] * 3


def test_only_lines_that_close_one_knot_alone_tell_which_it_was():
    ink = "=== a\nAmy: Both.\nAmy: Here.\n-> DONE\n=== b\nNot the last.\n-> c\n=== c\nAmy: Both.\n  There. \n-> DONE\n"
    assert closing_lines(ink) == {"Here.": "a", "There.": "c"}
