"""People in layers, as the window puts them together."""

from __future__ import annotations

import numpy as np
import pygame
import pytest
from engine import Engine
from steps import at

ALONE = [*at("installation"), ["wait", 4]]
LOOKS = {"amy_coat_soft": "amy coat soft", "catherine_sharp": "catherine usual sharp",
         "osei_beaming": "osei usual beaming", "ines_indoors_hurt": "ines indoors hurt"}
# What differs by more than this (0 to 255) can be seen; a seam would be narrow, so a mean would hide it.
SEEN, SHARE = 10, 2e-4


def _shown(what: str) -> list:
    """Nothing on the stage but a middle violet and `what` on it."""
    ground = "renpy.show('ground', what=Solid('#7a6a8e'))"
    person = "renpy.show('person', what=%s, at_list=[relit(), standing], zorder=10)" % what
    return ["run", "renpy.scene(); %s; %s; renpy.restart_interaction()" % (ground, person)]


def _photographed(engine, shown: dict) -> dict:
    taken = {name: engine.folder / (name + ".png") for name in shown}
    steps = [step for name, what in shown.items() for step in (_shown(what), ["photo", str(taken[name])])]
    engine.run([*ALONE, *steps])
    return {name: _above_the_words(pygame.surfarray.array3d(pygame.image.load(path))) for name, path in taken.items()}


def _above_the_words(picture):
    """By columns and rows, down to where the words begin."""
    return picture[:, :int(picture.shape[1] * 0.66)].astype(int)


def _differing(one, other) -> float:
    return float((np.abs(one - other).max(axis=2) > SEEN).mean())


@pytest.fixture(scope="module")
def as_named(tmp_path_factory, large_screen, built):
    """Those of `LOOKS`, photographed by the names that the story calls them by."""
    engine = Engine(tmp_path_factory.mktemp("named") / "copy", large_screen, built)
    return _photographed(engine, {name: "'person_%s'" % image for name, image in LOOKS.items()})


def test_a_person_is_their_layers_one_over_the_other(large, as_named):
    layers = "Composite(SHEET, *(part for each in people_looks[%r] for part in ((each.x, each.y), each.file)))"
    drawn = _photographed(large, {name: layers % name for name in LOOKS})
    for name, image in as_named.items():
        assert _differing(image, drawn[name]) < SHARE, name
        assert all(_differing(image, other) > 0.02 for each, other in drawn.items() if each != name)


def test_a_save_of_before_the_layers_finds_everybody(large, as_named):
    """Such a save asks for a file for each expression, which is not there any more."""
    files = _photographed(large, {name: "Transform('images/people/%s.webp')" % name for name in LOOKS})
    for name, image in as_named.items():
        assert _differing(image, files[name]) < SHARE, name


def test_what_an_expression_does_not_move_stays_as_it_is(large):
    """The cloth between the arms is the same, dot for dot: it cannot flicker while the faces fade."""
    taken = _photographed(large, {face: "'person_catherine usual %s'" % face for face in ("neutral", "amused")})
    changed = np.abs(taken["neutral"] - taken["amused"]).max(axis=2) > 0
    person = np.abs(taken["neutral"] - taken["neutral"][:1, :1]).max(axis=2) > 0
    assert 0.1 < changed[person].mean() < 0.9
