"""The laws of the relationship machine."""

import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st
from narrative.diagnostics import ScriptError
from narrative.guards import Names, read_guard
from small_rules import content

RULES = content().rules
MOMENTS = st.lists(st.sampled_from(sorted(RULES.moments)))


def after(moments):
    relationship = RULES.begin()
    for moment in moments:
        relationship = RULES.record(relationship, moment)
    return relationship


@given(MOMENTS)
def test_axes_stay_between_0_and_100(moments):
    assert all(0 <= value <= 100 for _, value in after(moments).axes)


@given(MOMENTS)
def test_the_same_moments_give_the_same_relationship(moments):
    assert after(moments) == after(moments)


@given(MOMENTS)
def test_pickling_gives_an_equal_relationship(moments):
    relationship = after(moments)
    assert pickle.loads(pickle.dumps(relationship)) == relationship


@given(MOMENTS, st.sampled_from(sorted(RULES.moments)))
def test_a_moment_changes_the_phase_at_most_once(moments, moment):
    before = after(moments)
    assert len(RULES.record(before, moment).log) - len(before.log) in (0, 1)


@given(MOMENTS)
def test_recording_leaves_the_old_value_alone(moments):
    relationship = RULES.begin()
    kept = repr(relationship)
    for moment in moments:
        RULES.record(relationship, moment)
    assert repr(relationship) == kept


def test_the_first_transition_that_holds_is_taken():
    assert after(["met"]).phase == "friends"
    assert after(["nearer", "nearer", "met"]).phase == "lovers"


def test_a_transition_is_logged_with_its_moment():
    assert after(["met"]).log == (("strangers", "friends", "met"),)


def test_has_been_remembers_phases_that_are_over():
    relationship = after(["met", "met"])
    assert relationship.phase == "lovers"
    assert relationship.has_been("friends")
    assert not after(["nearer"]).has_been("friends")


def test_the_first_goodbye_that_holds_is_the_one():
    assert RULES.goodbye(after(["grew", "grew"])) == "grown"
    assert RULES.goodbye(after([])) == "close"


@given(MOMENTS)
def test_there_is_always_a_goodbye(moments):
    assert RULES.goodbye(after(moments)) in {each.id for each in RULES.goodbyes}


@given(MOMENTS, MOMENTS)
def test_a_decided_goodbye_stays_decided(first, later):
    decided = RULES.decide(after(first))
    chosen = RULES.goodbye(decided)
    for moment in later:
        decided = RULES.record(decided, moment)
    assert RULES.goodbye(decided) == chosen


def test_a_memory_keeps_the_last_words():
    relationship = RULES.remember(RULES.begin(), "joke", "a swan")
    assert RULES.remember(relationship, "joke", "a stapler").recall("joke") == "a stapler"


@pytest.mark.parametrize("deed, code, meant", [
    (lambda r: RULES.record(r, "nearr"), "E101", "nearer"),
    (lambda r: RULES.remember(r, "jok", "a swan"), "E102", "joke"),
    (lambda r: RULES.remember(r, "joke", "a swam"), "E103", "a swan"),
    (lambda r: RULES.reached(r, "closer"), "E104", "close"),
])
def test_an_unknown_name_is_refused_with_a_suggestion(deed, code, meant):
    with pytest.raises(ScriptError) as refused:
        deed(RULES.begin())
    found = refused.value.diagnostics[0]
    assert (found.code, found.meant) == (code, meant)


NAMES = Names(RULES.axes, RULES.phases, RULES.moments, RULES.memories, [each.id for each in RULES.goodbyes])


@pytest.mark.parametrize("guard, moments, holds", [
    ({"closeness": {"at_least": 50}}, [], True),
    ({"closeness": {"below": 50}}, [], False),
    ({"phase": ["friends", "lovers"]}, ["met"], True),
    ({"has_been": ["strangers"]}, ["met"], True),
    ({"heard": ["met", "grew"]}, ["met"], False),
    ({"recalls": ["joke"]}, [], False),
    ({"memory": {"joke": "a swan"}}, [], False),
    ({"goodbye": ["grown"]}, ["grew", "grew"], True),
    ({"any": [{"phase": ["lovers"]}, {"growth": {"below": 1}}]}, [], True),
    ({"all": [{"phase": ["strangers"]}, {"growth": {"at_least": 1}}]}, [], False),
    ({"not": {"phase": ["lovers"]}}, [], True),
    ({"phase": ["strangers"], "closeness": {"at_least": 51}}, [], False),
])
def test_a_guard_means_what_it_says(guard, moments, holds):
    assert read_guard(guard, NAMES, "here").holds(after(moments), RULES) is holds


@pytest.mark.parametrize("guard, meant", [({"phase": ["freinds"]}, "friends"), ({"closness": {}}, "closeness")])
def test_a_guard_with_an_unknown_name_is_refused(guard, meant):
    with pytest.raises(ScriptError) as refused:
        read_guard(guard, NAMES, "here")
    assert refused.value.diagnostics[0].meant == meant


def test_a_relationship_of_a_later_version_loses_only_what_is_unknown():
    state = RULES.begin().__reduce__()
    revive, (name, held) = state
    assert revive(name, {**held, "an_axis_to_come": 3}) == RULES.begin()


def test_diagnostics_are_plain_words(capsys):
    with pytest.raises(ScriptError) as refused:
        RULES.record(RULES.begin(), "nearr")
    assert str(refused.value) == "E101 There is no moment 'nearr'. Did you mean 'nearer'?"
    assert json.dumps(refused.value.diagnostics[0])
