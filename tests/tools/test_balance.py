"""The players of the balance, and that its numbers are of the evenings they say."""

from __future__ import annotations

import pytest
from narrative.beats import Curtain, Interlude, Menu
from narrative.story import TEMPERS

from tools.balance import TEMPERS_SHARE, play_many, play_one, words_shown
from tools.play.read import evening
from tools.players import KIND_OF_LETTER, played, players, quick_story
from tools.words.count import ASKED, count_all, count_scene


@pytest.fixture(scope="module")
def forward(built):
    return quick_story(built.scenes, built.content)


@pytest.mark.parametrize("temper", TEMPERS)
def test_a_player_takes_the_options_of_its_temper(temper, forward):
    content = forward.content
    for here, answer in played(forward, 3, players(content)[temper]):
        if isinstance(here.beat, Menu) and any(each.temper == temper for each in here.beat.options):
            assert here.beat.options[answer].temper == temper
        if isinstance(here.beat, Interlude) and here.beat.kind == "letter":
            for slot, offered, id in zip(content.compositions[here.beat.name].slots, here.beat.slots, answer):
                kinds = {slot.part(each).kind for each in offered}
                assert slot.part(id).kind == KIND_OF_LETTER[temper] or KIND_OF_LETTER[temper] not in kinds


def test_an_evening_that_only_goes_forward_is_the_same_evening(forward, story):
    quick = [(here.beat, here.relationship) for here, _ in played(forward, 4, players(forward.content)["uniform"])]
    assert quick == [(here.beat, here.relationship) for here, _ in evening(story, 4)]


def test_an_outcome_is_of_its_evening(forward):
    found = play_one(forward, "uniform", 9)
    beats = list(played(forward, 9, players(forward.content)["uniform"]))
    assert isinstance(beats[-1][0].beat, Curtain) and found.goodbye == beats[-1][0].beat.goodbye
    assert found.words == sum(len(words_shown(forward, here, answer).split()) for here, answer in beats)
    assert found.decided.goodbye == found.goodbye


def test_the_same_evenings_are_played_in_one_process_or_two(built):
    alone = play_many(built.scenes, built.content, 10, 1)
    assert len(alone) == 10 + len(TEMPERS) * (10 // TEMPERS_SHARE)
    assert play_many(built.scenes, built.content, 10, 2) == alone


def test_words_are_counted_in_every_branch_and_by_speaker():
    lines = ["=== x", "Amy: Two words.", "* [One. #kind]", "  He sat.", '- {heard("crossed"):Three more words|Or two}.']
    found = count_scene("x", "\n".join(lines))
    assert (found.options, dict(found.spoken), found.words) == (1, {"Amy": 2, "": 7}, 10)


def test_every_scene_is_counted_and_asked_for():
    scenes, letters = count_all()
    assert {each.scene for each in scenes if not each.scene.startswith("goodbye_")} == set(ASKED) - {"goodbyes"}
    assert all(each.words > 0 for each in scenes + letters)
