"""Every screen opened and photographed; none is blank, none is the engine's own."""

from __future__ import annotations

import struct
import zlib

import pytest
from engine import Engine
from steps import TO_THE_STORY, at

FROM_THE_TITLE = {
    "title": [],
    "load": [["click", "Load"]],
    "settings": [["click", "Settings"]],
    "about": [["click", "About"]],
    "help": [["click", "About"], ["click", "Help"]],
    "content_notes": [["click", "Begin"]],
}
IN_THE_STORY = {
    "say": [["lines", 1]],
    "choice": [["play", "Menu", []]],
    "save": [["event", "game_menu"], ["until", "shown('save')"]],
    "history": [["lines", 6], ["click", "History"]],
    "goodbyes": [["run", "persistent.goodbyes_found.add('unheard')"], ["event", "game_menu"],
                 ["until", "shown('save')"], ["click", "Goodbyes"]],
    "confirm": [["event", "game_menu"], ["until", "shown('save')"], ["click", "Title"]],
    "letter_desk": [["go", "story.begin(seed=3, scene='longhand')"], ["skip", True], ["play", "Interlude", []],
                    ["skip", False], ["until", "shown('letter_desk')"]],
    "piece_desk": [["go", "story.begin(seed=3, scene='low_tide')"], ["skip", True], ["play", "Interlude", []],
                   ["skip", False], ["until", "shown('piece_desk')"]],
    "hollow": [["go", "story.begin(seed=3, scene='long_way_home')"], ["skip", True], ["play", "Interlude", []],
               ["skip", False], ["until", "shown('hollow')"]],
}


@pytest.fixture
def large(tmp_path, large_screen, built):
    return Engine(tmp_path / "copy", large_screen, built)


def test_every_screen_from_the_title(large):
    _photograph(large, FROM_THE_TITLE, [])


def test_every_screen_in_the_story(large):
    _photograph(large, IN_THE_STORY, at("installation"))


def test_the_presence_is_seen_and_moves_with_the_relationship(large):
    def light(name, growth, closeness):
        here = "with_axes(story.begin(seed=3, scene='slow'), closeness=%d, growth=%d)" % (closeness, growth)
        return [["run", "store.samantha_is = 'bright'"], ["go", here], ["wait", 60],
                ["photo", str(large.folder / (name + ".png"))]]

    large.run([*TO_THE_STORY, *light("small", 2, 5), *light("wide", 98, 90)])
    assert _differing(large.folder / "small.png", large.folder / "wide.png") > 0.05


def _photograph(engine, screens, before):
    for name, steps in screens.items():
        path = engine.folder / (name + ".png")
        engine.run([*before, *steps, ["wait", 12], ["photo", str(path)]])
        assert _distinct_colours(path) > 200, "%s is nearly blank" % name


def _pixels(path):
    """The rows of an 8-bit RGB or RGBA PNG, filters undone only as far as counting needs: raw bytes."""
    data = path.read_bytes()
    at, parts = 8, []
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at:at + 8])
        if kind == b"IDAT":
            parts.append(data[at + 8:at + 8 + length])
        at += 12 + length
    return zlib.decompress(b"".join(parts))


def _distinct_colours(path):
    raw = _pixels(path)
    return len({raw[at:at + 3] for at in range(0, len(raw) - 3, 97)})


def _differing(one, other):
    """The share of sampled bytes in which two pictures differ."""
    first, second = _pixels(one), _pixels(other)
    sampled = range(0, min(len(first), len(second)), 101)
    return sum(first[at] != second[at] for at in sampled) / len(sampled)
