"""The evening's shape tells the evening that was played, and how it would have been missed is true."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from narrative.beats import Curtain, Interlude, Menu
from narrative.otherwise import Searching, axis_hinges, hinge, other_answers
from narrative.replay import answers_of, from_json, replay
from narrative.revisit import revisit
from narrative.shape import Tracing, is_said, is_written

from tools.play.ways import WAYS


def way(goodbye):
    return from_json(json.loads((WAYS / (goodbye + ".json")).read_text()))


@pytest.fixture(scope="module", params=["all_of_her", "no_forwarding"])
def played(request, built):
    """An evening as it was traced."""
    return Tracing(built.scenes, built.content, 0, way(request.param)).finish()


@pytest.fixture(scope="module")
def otherwise(played, built):
    return Searching(built.scenes, built.content, played).finish()


def test_it_ends_where_the_evening_ended(played, story):
    last = replay(story, 0, answers_of_shape(played))
    while not isinstance(last.beat, Curtain):
        last = story.next(last)
    assert (last.relationship, last.past, last.beat.goodbye) == (played.last, played.past, played.goodbye)


def answers_of_shape(shape):
    return [turn.answer for turn in shape.turns]


def test_the_threads_have_no_gap(played):
    stood = tuple(value for _, value in played.scenes[0].entered.axes)
    for scene in played.scenes:
        assert stood == tuple(value for _, value in scene.entered.axes)
        for movement in scene.movements:
            assert movement.before == stood
            stood = movement.after
        assert stood == tuple(value for _, value in scene.left.axes)


def test_whatever_moved_was_moved_by_something_that_happened(played, built):
    for scene in played.scenes:
        for each in scene.movements:
            assert each.moments
            effects = [dict(built.content.rules.moments[name].effects) for name in each.moments]
            for at, axis in enumerate(built.content.rules.axes):
                change = each.after[at] - each.before[at]
                meant = sum(effect.get(axis, 0) for effect in effects)
                assert change == meant or each.after[at] in (0, 100) or len(effects) > 1


def test_every_moment_has_words_for_the_reader(built):
    assert [name for name, moment in built.content.rules.moments.items() if not moment.about] == []


def test_a_choice_is_told_in_the_words_that_were_chosen(played):
    for turn in played.turns:
        if isinstance(turn.asked, Menu):
            assert turn.words == turn.asked.options[turn.answer].text
        assert turn.words


def test_what_is_said_or_written_is_told_from_what_is_left(played, built):
    content = built.content
    said = {turn.asked.name: is_said(turn.asked) for turn in played.turns if isinstance(turn.asked, Interlude)}
    assert said == {name: name not in content.games and content.compositions[name].kind == "letter" for name in said}
    assert set(said.values()) == {True, False}
    assert all(is_said(turn.asked) for turn in played.turns if isinstance(turn.asked, Menu))


def test_an_option_may_be_something_done_and_only_a_letter_is_written(played):
    written = [turn.asked for turn in played.turns if is_written(turn.asked)]
    assert written and all(isinstance(asked, Interlude) and asked.kind == "letter" for asked in written)


def test_memories_are_told_where_they_were_kept(played):
    kept = {name for scene in played.scenes for name, _ in scene.kept}
    assert kept == {name for name, _ in played.last.memories}


def test_places_in_a_scene_go_from_its_beginning_to_its_end(played):
    for scene in played.scenes:
        places = [each.at for each in scene.movements]
        assert places == sorted(places) and all(0 <= at <= 1 for at in places)


def test_one_can_go_back_into_any_scene(played, story):
    answers = answers_of_shape(played)
    for at in (0, 5, len(played.scenes) - 1):
        there = revisit(story, played.past, at).snapshot
        assert there == replay(story, 0, answers, until=played.scenes[at].scene)


def test_one_can_go_back_to_any_choice(played, story):
    for at, scene in list(enumerate(played.scenes))[::4]:
        for index, turn in enumerate(scene.turns):
            again = revisit(story, played.past, at, index + 1)
            assert again.snapshot.beat == turn.asked
            assert again.snapshot.relationship == turn.before
            assert not any(cue.kind == "sound" for cue in again.stage)
            assert len([cue for cue in again.stage if cue.kind == "place"]) <= 1


def test_answers_that_no_longer_fit_are_said_to_not_fit(built):
    for answers in ([9], way("all_of_her")[:30]):
        with pytest.raises(ValueError):
            Tracing(built.scenes, built.content, 0, answers).finish()


def test_the_other_word_would_have_led_elsewhere(played, otherwise, story):
    turn = played.scenes[otherwise.scene].turns[otherwise.turn]
    assert otherwise.answer in list(other_answers(turn))
    assert otherwise.goodbye != played.goodbye
    given = [answer for chapter in otherwise.past for answer in chapter.answers]
    assert given[:turn.number] == answers_of_shape(played)[:turn.number]
    assert given[turn.number] == otherwise.answer
    there = replay(story, 0, given, until="goodbye_" + otherwise.goodbye)
    assert (there.relationship.goodbye, there.past) == (otherwise.goodbye, otherwise.past)


def test_the_rest_of_that_evening_is_answered_alike(played, otherwise):
    taken = {(turn.asked.options[0].seen_id, turn.answer) for turn in played.turns if isinstance(turn.asked, Menu)}
    assert taken
    after = [chapter for chapter in otherwise.past[otherwise.scene + 1:]]
    then = {chapter.scene: chapter.answers for chapter in played.past}
    alike = sum(a == b for chapter in after for a, b in zip(chapter.answers, then.get(chapter.scene, ())))
    assert not after or alike


def test_the_hinge_is_the_nearest_thing(played, built):
    rules, decided = built.content.rules, played.scenes[played.decided].entered
    found = hinge(rules, decided)

    def goodbye(name, change):
        axes = tuple((each, value + change if each == name else value) for each, value in decided.axes)
        return rules.goodbye(replace(decided, axes=axes))

    assert found.kind == "axis" and goodbye(found.name, found.change) == found.goodbye != played.goodbye
    for name in rules.axes:
        for nearer in range(1 - abs(found.change), abs(found.change)):
            if 0 <= decided.axis(name) + nearer <= 100:
                assert goodbye(name, nearer) == played.goodbye


def test_what_is_far_from_another_goodbye_hangs_on_what_they_were(story):
    rules = story.content.rules
    parted = replace(rules.begin(), phase="parted")
    assert axis_hinges(rules, parted) == []
    assert hinge(rules, parted).kind == "phase"


def test_asking_an_interlude_otherwise_changes_one_part(played):
    turn = next(turn for turn in played.turns if isinstance(turn.asked, Interlude) and len(turn.answer) > 1)
    for answer in other_answers(turn):
        assert sum(a != b for a, b in zip(answer, turn.answer)) == 1


def test_an_evening_is_its_seed_and_its_answers(played, story):
    last = replay(story, 0, answers_of_shape(played))
    assert list(answers_of(last)) == answers_of_shape(played)
