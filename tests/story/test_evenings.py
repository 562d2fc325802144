"""Whole evenings: they end as the story says, the two runtimes agree, and a snapshot is all there is to an evening."""

from __future__ import annotations

import pickle
import random
from collections import defaultdict
from typing import FrozenSet, List, NamedTuple, Tuple

import pytest
from narrative.beats import Curtain, Interlude, Line, Menu, SceneEnd
from narrative.ink import PythonInk
from narrative.relationship import Relationship
from narrative.story import Answer, Story
from recalls import places

from tools.balance import words_shown
from tools.play.read import evening
from tools.players import played, players, quick_story

EVENINGS = 100
LAST = ("letter", "roof")
GOODBYES = 6
"""So many different ones that so many evenings come to, at least."""
EARLY = ("longhand", "long_way_home", "installation", "inbox", "two_floors_down", "friday", "earbud", "low_tide")
"""The scenes in which no single option may fix the goodbye."""
OFTEN = 6
"""Taken in so many of the evenings, an option says something about where it leads."""
QUOTED = 2
"""So many of the player's memories that every goodbye says, at least."""


class Ending(NamedTuple):
    """A random evening: its scenes, its goodbye, how that was entered and what was answered and read in it.

    `early` are the options that were taken before the ninth scene.
    """

    seed: int
    scenes: List[str]
    early: FrozenSet[Tuple[str, str]]
    goodbye: str
    entered: Relationship
    answers: Tuple[Answer, ...]
    text: str


@pytest.fixture(scope="module")
def forward(built):
    return quick_story(built.scenes, built.content)


@pytest.fixture(scope="module")
def endings(forward):
    return [ending(forward, seed) for seed in range(EVENINGS)]


def ending(story, seed):
    scenes, early, said, chapter, here = [], set(), [], None, None
    for here, answer in played(story, seed, players(story.content)["uniform"]):
        if here.scene and here.scene not in scenes[-1:]:
            scenes.append(here.scene)
        if isinstance(here.beat, Menu) and here.scene in EARLY:
            early.add((here.scene, here.beat.options[answer].text))
        if here.scene.startswith("goodbye_"):
            chapter = here.chapter
            said.append(words_shown(story, here, answer))
    assert isinstance(here.beat, Curtain)
    return Ending(seed, scenes, frozenset(early), here.beat.goodbye, chapter.entered, chapter.answers, "\n".join(said))


def test_every_evening_ends_in_a_goodbye_then_the_letter_then_the_roof(endings):
    for each in endings:
        assert each.scenes[-3:] == ["goodbye_" + each.goodbye, *LAST], each.seed
        assert sum(scene.startswith("goodbye_") for scene in each.scenes) == 1, each.seed


def test_no_scene_is_left_out(endings, built):
    every = [scene.id for scene in built.content.spine.scenes if not scene.goodbye]
    for each in endings:
        assert [scene for scene in each.scenes if not scene.startswith("goodbye_")] == every, each.seed


def test_evenings_come_to_many_goodbyes(endings):
    assert len({each.goodbye for each in endings}) >= GOODBYES


def test_after_every_early_option_more_than_one_goodbye_is_still_met(endings):
    met = defaultdict(list)
    for each in endings:
        for option in each.early:
            met[option].append(each.goodbye)
    often = [option for option in met if len(met[option]) >= OFTEN]
    assert len(often) > 100
    assert [option for option in often if len(set(met[option])) < 2] == []


def test_every_goodbye_says_the_players_own_memories(endings, forward):
    few = [(each.seed, each.goodbye) for each in endings if memories_said(forward, each) < QUOTED]
    assert few == []


def test_a_goodbye_answered_alike_is_the_same(endings, forward):
    for each in endings[:20]:
        name, words = each.entered.memories[0]
        assert goodbye_text(forward, each, name, words) == each.text


def memories_said(story, evening_):
    """How many memories the goodbye says: its words would be others if they had been (counted up to `QUOTED`)."""
    said = 0
    for name, words in evening_.entered.memories:
        if any(place.name.startswith("goodbye_" + evening_.goodbye) for place in places(name)):
            said += any(goodbye_text(story, evening_, name, other) != evening_.text
                        for other in story.content.rules.memories[name].values if other != words)
        if said == QUOTED:
            break
    return said


def goodbye_text(story, evening_, memory, words):
    """The evening's goodbye, answered alike, with `words` kept as `memory`; empty if it cannot be answered alike."""
    entered = story.content.rules.remember(evening_.entered, memory, words)
    here = story.begin(evening_.seed, "goodbye_" + evening_.goodbye, entered)
    left, said = list(evening_.answers), []
    while not isinstance(here.beat, SceneEnd):
        answer = left.pop(0) if left and isinstance(here.beat, (Menu, Interlude)) else None
        said.append(words_shown(story, here, answer))
        try:
            here = story.next(here) if answer is None else story.decide(here, answer)
        except ValueError:
            return ""
    return "\n".join(said + [""])


@pytest.mark.parametrize("seed", [3, 11, 42])
def test_both_runtimes_give_the_same_evening(seed, story, built):
    fast = list(evening(story, seed))
    slow = Story(built.scenes, built.content, PythonInk)
    answers = [answer for _, answer in fast if answer is not None]
    for (here, answer), (again, other) in zip(fast, evening(slow, seed, answers=answers), strict=True):
        assert (here.beat, here.relationship, answer) == (again.beat, again.relationship, other)


def test_the_same_seed_and_answers_are_the_same_evening(story):
    first = list(evening(story, 7))
    answers = [answer for _, answer in first if answer is not None]
    assert list(evening(story, 7, answers=answers)) == first
    assert list(evening(story, 7)) == first


def test_a_snapshot_is_plain_all_the_way(story):
    for at, (here, _) in enumerate(evening(story, 12)):
        if at % 20 == 0:
            assert pickle.loads(pickle.dumps(here)) == here


@pytest.mark.parametrize("seed", [5, 23])
def test_what_was_chosen_can_be_taken_back_and_chosen_again(seed, story):
    """At every fifth choice: another choice and a few beats of its evening leave no trace on this one."""
    chance = random.Random(seed)
    asked = [(here, answer) for here, answer in evening(story, seed) if answer is not None]
    for here, answer in asked[::5]:
        after = story.decide(here, answer)
        wander(story, story.decide(here, another(here, chance)))
        assert story.decide(here, answer) == after


def another(here, chance):
    if isinstance(here.beat, Menu):
        return chance.randrange(len(here.beat.options))
    return tuple(chance.choice(slot) for slot in here.beat.slots)


def wander(story, here):
    for _ in range(6):
        if not isinstance(here.beat, Line):
            return
        here = story.next(here)


def test_going_back_over_lines_and_forward_again_is_the_same(story):
    beats = [here for here, _ in evening(story, 31)]
    for earlier, later in list(zip(beats, beats[1:]))[::25]:
        if isinstance(earlier.beat, Line):
            assert story.next(earlier) == later


def test_every_interlude_comes_as_the_story_has_it(endings, story):
    """The letters and the piece of the scenes that every evening has."""
    met = [here.beat.name for here, _ in evening(story, 2) if isinstance(here.beat, Interlude)]
    assert met[:2] == ["adeyemi", "hollow"] and met[-1] == "catherine"
    assert len(met) == len(set(met))
