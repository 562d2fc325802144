"""The score follows the relationship: which stems are heard, and how much of them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from narrative.relationship import Relationship
from stage.stems import AFTER_HER, HER, NEAR, stem_levels

MET = Relationship(axes=(("closeness", 10), ("growth", 5), ("openness", 10)), phase="companions")


def _at(phase: str = "companions", **axes: int) -> Relationship:
    return replace(MET, axes=tuple((name, axes.get(name, value)) for name, value in MET.axes), phase=phase)


def test_outside_an_evening_a_cue_is_whole():
    assert stem_levels("friday", None) == {NEAR: 1.0, HER: 1.0}


@pytest.mark.parametrize("phase", ["strangers", "lovers", "friends", "strained", "estranged", "parted", "widening"])
@pytest.mark.parametrize("value", [0, 33, 66, 100])
def test_a_level_is_a_factor(phase, value):
    for cue in ("friday", *AFTER_HER):
        levels = stem_levels(cue, _at(phase, closeness=value, growth=value, openness=value))
        assert all(0 <= level <= 1 for level in levels.values())


def test_strings_come_nearer_with_closeness_and_glass_with_growth():
    low, close, grown = _at(), _at(closeness=60), _at(growth=45)
    assert stem_levels("friday", close)[NEAR] > stem_levels("friday", low)[NEAR]
    assert stem_levels("friday", close)[HER] == stem_levels("friday", low)[HER]
    assert stem_levels("friday", grown)[HER] > stem_levels("friday", low)[HER]


@pytest.mark.parametrize("phase", ["estranged", "parted"])
def test_where_they_do_not_speak_she_is_not_in_the_music(phase):
    assert stem_levels("snow", _at(phase, closeness=80, growth=80))[HER] == 0


def test_a_strain_thins_both():
    before, after = (stem_levels("static", _at(phase, closeness=70)) for phase in ("lovers", "strained"))
    assert after[NEAR] < before[NEAR]
    assert after[HER] < before[HER]


def test_when_she_has_gone_the_strings_are_his_own():
    shut, open_ = _at("widening", openness=5), _at("widening", openness=70)
    assert stem_levels("letter", open_)[NEAR] > stem_levels("letter", shut)[NEAR]
