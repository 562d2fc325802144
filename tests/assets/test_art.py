"""The pictures that are committed: all there, all fresh, small enough, and as large as they should be."""

import base64
import functools
import json
import struct
from pathlib import Path

import numpy as np
import pygame
import pytest
from stage.drift import GLOW_SIZE, HEIGHT, WIDTH
from stage.people import SHEET, USUAL, look_name, read_looks

from assets.art.catalogue import IMAGES, ROOT, fingerprint, known, works

GAME = ROOT / "game"
MEGABYTES = 40
# As in assets/art/people/_cut.py.
CELL = 50


@pytest.fixture(scope="module")
def stage(built):
    return built.content.stage


@pytest.fixture(scope="module")
def looks():
    return read_looks(json.loads((IMAGES / "people" / "people.json").read_text()))


def test_every_picture_is_what_its_source_would_give():
    kept = known()
    marks = {work: fingerprint(work) for work in works()}
    stale = [picture.key for work, mark in marks.items() for picture in work.pictures()
             if kept.get(picture.key) != mark or not picture.there]
    assert not stale, "render again: %s" % ", ".join(stale)


def test_every_word_of_the_stage_has_its_picture(stage):
    wanted = ["illustrations/%s" % name for name in stage["pictures"] if name != "none"]
    wanted += ["places/%s_%s" % (place, light) for place, lights in stage["places"].items() for light in lights
               if place != "black"]
    assert not [name for name in wanted if not (IMAGES / (name + ".webp")).exists()]


def test_everybody_has_a_look_for_every_expression_in_every_outfit(stage, looks):
    said = {look_name(person, outfit, expression) for person, expressions in stage["people"].items()
            for outfit in (USUAL, *stage["outfits"].get(person, [])) for expression in expressions}
    assert set(looks) == said
    assert all(len(expressions) >= 5 for expressions in stage["people"].values())


def test_every_layer_of_a_person_is_there_fits_the_sheet_and_is_used(looks):
    layers = {layer for look in looks.values() for layer in look}
    files = sorted({GAME / layer.file for layer in layers})
    assert len(layers) == len(files), "a file lies in one place"
    assert files == sorted((IMAGES / "people").glob("*.webp"))
    for layer in layers:
        wide, high = _size(GAME / layer.file)
        assert layer.x >= 0 and layer.x + wide <= SHEET[0] and layer.y >= 0 and layer.y + high <= SHEET[1], layer.file


def test_an_outfit_is_one_body_and_an_expression_one_head_in_all_outfits(stage, looks):
    for person, expressions in stage["people"].items():
        outfits = (USUAL, *stage["outfits"].get(person, []))
        for outfit in outfits:
            assert len({looks[look_name(person, outfit, each)].body for each in expressions}) == 1
        for expression in expressions:
            assert len({looks[look_name(person, each, expression)].head for each in outfits}) == 1


def test_the_layers_of_everybody_come_to_what_was_painted(looks):
    """Against the means of cells of the whole pictures, kept when they were painted."""
    wholes = json.loads((ROOT / "assets/art/people/wholes.json").read_text())
    assert set(wholes) == set(looks)
    read = functools.cache(_pixels)
    away = {}
    for name, look in looks.items():
        painted = np.frombuffer(base64.b64decode(wholes[name]), np.uint8).astype(float)
        away[name] = np.abs(_cells(_composed(look, read)) - painted).max()
    assert not {name: far for name, far in away.items() if far > 3}


def test_a_layer_one_pixel_out_of_place_would_be_noticed(looks):
    """So that the test above can fail."""
    read = functools.cache(_pixels)
    look = looks["amy_soft"]
    moved = look._replace(head=look.head._replace(x=look.head.x + 1))
    assert np.abs(_cells(_composed(look, read)) - _cells(_composed(moved, read))).max() > 3


def test_the_words_on_the_card_of_a_goodbye_stand_out_from_any_sky():
    """WCAG 2.1, 1.4.3: 4.5 to 1, here for the dimmer of its two inks on white, where the words are (cards.rpy)."""
    shade = _pixels("images/interface/curtain_shade.webp")[:, 120:150 + 720]
    behind = shade[..., :3] * shade[..., 3:] + (1 - shade[..., 3:])
    ink = np.array([0xe9, 0xd3, 0xc6]) / 255
    assert ((_luminance(ink) + 0.05) / (_luminance(behind) + 0.05)).min() >= 4.5


def test_all_pictures_together_are_small_enough():
    assert sum(path.stat().st_size for path in IMAGES.rglob("*.webp")) <= MEGABYTES * 1e6


def test_places_fill_the_window_and_their_layers_lie_inside_it(stage):
    layers = json.loads((IMAGES / "layers" / "layers.json").read_text())
    for place, lights in stage["places"].items():
        for light in lights:
            if place == "black":
                continue
            stem = "%s_%s" % (place, light)
            assert _size(IMAGES / "places" / (stem + ".webp")) == (WIDTH, HEIGHT)
            rows = layers[stem]
            assert [row["depth"] for row in rows[:-1]] == sorted(row["depth"] for row in rows[:-1])
            assert rows[-1]["name"] == "light"
            for row in rows:
                wide, high = _size(IMAGES / "layers" / ("%s_%s.webp" % (stem, row["name"])))
                size = GLOW_SIZE if row["name"] == "light" else 1
                assert row["x"] >= 0 and row["x"] + wide * size <= WIDTH
                assert row["y"] >= 0 and row["y"] + high * size <= HEIGHT


def _pixels(file: str):
    """Rows of red, green, blue and alpha, 0 to 1."""
    picture = pygame.image.load(GAME / file)
    colour, cover = pygame.surfarray.array3d(picture), pygame.surfarray.array_alpha(picture)
    return np.dstack([colour, cover]).swapaxes(0, 1) / 255.0


def _luminance(colour):
    """Relative luminance of sRGB, 0 to 1."""
    light = np.where(colour <= 0.04045, colour / 12.92, ((colour + 0.055) / 1.055) ** 2.4)
    return light @ np.array([0.2126, 0.7152, 0.0722])


def _composed(look, read):
    """A person's layers on one sheet; colours as they are laid on black."""
    sheet = np.zeros((SHEET[1], SHEET[0], 4))
    for layer in look:
        part = read(layer.file)
        view = sheet[layer.y:layer.y + part.shape[0], layer.x:layer.x + part.shape[1]]
        cover = part[..., 3:]
        view[:] = view * (1 - cover) + np.dstack([part[..., :3] * cover, cover])
    return sheet


def _cells(sheet):
    """The mean of each cell of a sheet, 0 to 255."""
    rows, columns = SHEET[1] // CELL, SHEET[0] // CELL
    return (sheet.reshape(rows, CELL, columns, CELL, 4).mean(axis=(1, 3)) * 255).reshape(-1)


def _size(path: Path):
    """Width and height out of a WebP file's own header."""
    head = path.read_bytes()[:30]
    assert head[:4] == b"RIFF" and head[8:12] == b"WEBP", path
    if head[12:16] == b"VP8X":
        return tuple(1 + int.from_bytes(head[at:at + 3], "little") for at in (24, 27))
    assert head[12:16] == b"VP8 ", path
    return tuple(value & 0x3FFF for value in struct.unpack("<HH", head[26:30]))
