"""A line that is met is found again in the script: held against the compiler's own word for where it stands."""

from __future__ import annotations

import re

import pytest
from narrative.beats import Line, Menu, Option

from tools.check.ink_lines import read_lines
from tools.players import played, players, quick_story
from tools.story.build import compile_scenes, scene_files
from tools.story.scripts import read_ink
from tools.write.source_map import source_map

EVENINGS = 50
_divert = re.compile(r"\s*->[^>]*$")
_head = re.compile(r"^\{[^{}]*:\s*$")


def marked(source: str) -> str:
    """`source` with the number of each line of text as a tag on it, which the compiled scene then carries."""
    lines = []
    for line in read_lines(source):
        text = line.source
        if line.kind == "text" and not _head.match(line.text):
            at = _divert.search(text)
            end = at.start() if at else len(text)
            text = "%s # at: %d%s" % (text[:end], line.number, text[end:])
        lines.append(text)
    return "\n".join(lines) + "\n"


@pytest.fixture(scope="module")
def ink():
    return read_ink()


@pytest.fixture(scope="module")
def sources(ink, built):
    files = scene_files(ink)
    return source_map(ink, files, built.content, {id: "scripts/" + file for id, file in files.items()})


def test_lines_met_in_random_evenings_are_found(ink, sources, built):
    numbered, wrong = compile_scenes({name: marked(text) if name.startswith("scenes/") else text
                                      for name, text in ink.items()}, scene_files(ink))
    assert not wrong
    story = quick_story(numbered, built.content)
    met = missed = 0
    for seed in range(EVENINGS):
        for scene, beats, taken in chapters(story, seed):
            for beat, found in zip(beats, sources.trace(scene, beats, taken)):
                wanted = [int(cue.words[0]) for cue in getattr(beat, "cues", ()) if cue.kind == "at"]
                if isinstance(beat, Line) and wanted:
                    met += 1
                    missed += found != wanted[-1]
    assert met > 1000 * EVENINGS
    assert missed <= 0.01 * met, "%d of %d lines were looked for elsewhere" % (missed, met)


def chapters(story, seed):
    """Each scene of an evening: its id, its beats, the words of the options taken."""
    scene, beats, taken = "", [], []
    for here, answer in played(story, seed, players(story.content)["uniform"]):
        if here.scene != scene:
            if beats:
                yield scene, beats, taken
            scene, beats, taken = here.scene, [], []
        beats.append(here.beat)
        if isinstance(here.beat, Menu):
            taken.append(here.beat.options[answer].text)


def test_words_that_stand_twice_are_told_apart_by_what_came_before(built):
    source = "=== x\n* [Yes. #kind]\n  Theodore: Okay.\n* [No. #guarded]\n  Theodore: Okay.\n- He sat.\n"
    menu = Menu(tuple(Option(text, text) for text in ("Yes.", "No.")))
    beats = [menu, Line("Theodore", "Okay.", "a"), Line("", "He sat.", "b")]
    found = source_map({"x.ink": source}, {"x": "x.ink"}, built.content, {"x": "x.ink"})
    assert found.trace("x", beats, ["Yes."]) == [2, 3, 6]
    assert found.trace("x", beats, ["No."]) == [2, 5, 6]


def test_a_line_that_can_say_several_things_is_found_by_each(built):
    source = '=== x\nAmy: It was {recalls("room"):{recall("room")}|a room}.\n'
    found = source_map({"x.ink": source}, {"x": "x.ink"}, built.content, {"x": "x.ink"})
    for said in ("It was the blue kitchen.", "It was a room."):
        assert found.trace("x", [Line("Amy", said, "a")], []) == [2]
    assert found.trace("x", [Line("Amy", "It was a stable.", "a")], []) == [0]


def test_every_interlude_and_option_has_its_line(sources, ink):
    kinds = {line.kind for scene in sources.scenes.values() for line in scene.lines}
    assert kinds == {"text", "option", "interlude"}
    for id, file in scene_files(ink).items():
        lines = ink[file].splitlines()
        for each in sources.scenes[id].lines:
            assert lines[each.number - 1].strip()
