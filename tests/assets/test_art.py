"""The pictures that are committed: all there, all fresh, small enough, and as large as they should be."""

import json
import struct
from pathlib import Path

import pytest
from stage.drift import GLOW_SIZE, HEIGHT, WIDTH

from assets.art.catalogue import IMAGES, fingerprint, known, works

MEGABYTES = 40


@pytest.fixture(scope="module")
def stage(built):
    return built.content.stage


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
    for person, expressions in stage["people"].items():
        for outfit in ("", *("_" + each for each in stage["outfits"].get(person, []))):
            wanted += ["people/%s%s_%s" % (person, outfit, expression) for expression in expressions]
    assert not [name for name in wanted if not (IMAGES / (name + ".webp")).exists()]


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


def _size(path: Path):
    """Width and height out of a WebP file's own header."""
    head = path.read_bytes()[:30]
    assert head[:4] == b"RIFF" and head[8:12] == b"WEBP", path
    if head[12:16] == b"VP8X":
        return tuple(1 + int.from_bytes(head[at:at + 3], "little") for at in (24, 27))
    assert head[12:16] == b"VP8 ", path
    return tuple(value & 0x3FFF for value in struct.unpack("<HH", head[26:30]))
