"""The shortest evening that is proved is the shortest there is."""

from __future__ import annotations

import numpy as np
import pytest
from narrative.beats import Curtain, Interlude, Menu
from small_story import Played

from tools.balance import words_shown
from tools.explore.aim import aimed
from tools.explore.potential import FAR, Bound, Table
from tools.explore.priced import priced
from tools.explore.settled import places_of
from tools.explore.shortest import shortest
from tools.explore.variables import Reads
from tools.explore.ways import proved_ways
from tools.play.ends import End
from tools.play.ways import evening_of
from tools.players import quick_story
from tools.story.build import build


def fewest(played):
    """By goodbye: the words of the shortest evening there is; every evening is played."""
    found = {}

    def go(here, words):
        while not isinstance(here.beat, (Menu, Interlude, Curtain)):
            words += len(words_shown(played.story, here, None).split())
            here = played.story.next(here)
        if isinstance(here.beat, Curtain):
            found[here.beat.goodbye] = min(words, found.get(here.beat.goodbye, words))
            return
        for answer, _ in played._answers(here.beat):
            go(played.story.decide(here, answer), words + len(words_shown(played.story, here, answer).split()))

    go(played.story.begin(0), 0)
    return found


@pytest.fixture(scope="module")
def least(small):
    return fewest(Played(small))


@pytest.fixture(scope="module")
def bound_of(whole):
    """How many words are read whatever is done, and the bound of the rest, for the evenings to a goodbye."""
    def bound(goodbye):
        reads = Reads(whole.content.rules)
        program = aimed(whole.program, End("goodbye", goodbye), whole.scenes, whole.content, {})
        made = priced(program, reads, whole.scenes, whole.content)
        return made.of[program.start][0], Bound(places_of(made, reads), whole.content.rules)
    return bound


def test_the_shortest_evening_to_each_goodbye_is_found_and_proved(whole, small, least, tmp_path, monkeypatch):
    monkeypatch.setattr("tools.explore.ways.known_evenings", lambda built, ends: {})
    built = build(small)
    ends = [End("goodbye", each.id) for each in whole.content.rules.goodbyes]
    found = dict(proved_ways(built, whole.scenes, ends, 60, 1, tmp_path))
    assert {end.name: (proved.words, proved.least) for end, proved in found.items()} == {
        goodbye: (words, words) for goodbye, words in least.items()}
    for end, proved in found.items():
        played = evening_of(quick_story(built.scenes, built.content), proved.answers)
        assert (played.words, played.goodbye) == (proved.words, end.name)


def test_the_bound_is_never_more_than_the_shortest_evening_has(bound_of, least):
    for goodbye, words in least.items():
        always, bound = bound_of(goodbye)
        for together in (1, 2, 2):
            assert always + bound.improve(3) <= words
            bound.leave_out(words - always, together)


def test_what_cannot_be_shorter_than_is_known_is_proved_without_an_evening(bound_of, least):
    for goodbye, words in least.items():
        always, bound = bound_of(goodbye)
        found = shortest(bound, words - always)
        assert (found.words, found.least, found.places) == (FAR, words - always, ())


def test_within_limits_the_same_is_found_from_any_evening_that_is_known(bound_of, least):
    for goodbye, words in least.items():
        for more in (1, 5, 60):
            always, bound = bound_of(goodbye)
            found = shortest(bound, words - always + more, followed=(1, 2, 10**7))
            assert (found.words, found.least) == (words - always, words - always)
            assert found.places


def test_a_table_in_two_bytes_says_what_was_put_in_it():
    values = np.array([[700, 900], [-3, FAR]])
    for most in (20_000, FAR):
        table = Table(values, most)
        assert (table.at(...) == values).all() and table.at((np.array([0]), np.array([1]))) == [900]


def test_a_table_never_says_more_than_was_put_in_it():
    values = np.array([5, 39_000])
    assert list(Table(values, FAR).at(...)) == [5, 39_000]
    near, far = Table(values, 20_000).at(...)
    assert near == 5 and 20_000 < far <= 39_000


def test_a_search_that_had_to_drop_evenings_proves_no_more_than_its_bound(bound_of, least):
    for goodbye, words in least.items():
        always, bound = bound_of(goodbye)
        found = shortest(bound, followed=(1,))
        assert always + found.least <= words <= always + found.words


def test_a_pass_that_would_hold_too_much_is_given_up_and_proves_nothing(bound_of, least, monkeypatch):
    monkeypatch.setattr("tools.explore.shortest.WAITING", 10**20)
    for goodbye, words in least.items():
        always, bound = bound_of(goodbye)
        found = shortest(bound, words - always + 60)
        assert found.places == ()
        assert always + found.least <= words
