"""An evening as a file: whatever was written down is taken up where it stood; whatever else is refused in words."""

from __future__ import annotations

import json
import random

import jsonschema
import pytest
from narrative.evening_file import Journal, NotAnEvening, from_text, stage_of, take_up, to_text
from narrative.story import Story

from tools.play.read import evening
from tools.setup import ROOT
from tools.story.bink_ink import BinkInk

SCHEMA = json.loads((ROOT / "docs" / "evening.schema.json").read_text())


@pytest.fixture(scope="module")
def moments(story):
    """Twenty moments of one evening, its curtain among them, with the beats of the scene before each."""
    every = [snapshot for snapshot, _ in evening(story, 11)]
    return [*random.Random(1).sample(every, 19), every[-1]]


def test_an_evening_is_taken_up_at_the_very_beat(moments, built):
    elsewhere = Story(built.scenes, built.content, BinkInk)
    for moment in moments:
        taken = take_up(elsewhere, from_text(to_text(moment)))
        assert taken.exact
        assert taken.snapshot == moment


def test_what_is_written_fits_the_schema_and_the_journal_writes_the_same(moments):
    journal = Journal()
    for moment in moments:
        jsonschema.validate(json.loads(to_text(moment)), SCHEMA)
        assert journal.text(moment) == to_text(moment)


def test_the_stage_is_as_it_was(story):
    beats = []
    for snapshot, _ in evening(story, 11):
        if snapshot.scene == "friday":
            beats.append(snapshot.beat)
    stage = stage_of(beats)
    assert [cue.kind for cue in stage].count("place") == 1
    assert "sound" not in [cue.kind for cue in stage]


def test_whatever_is_changed_in_a_file_is_refused_or_harmless(moments, story):
    """Every value of a file replaced by others of all kinds, one at a time."""
    data = json.loads(to_text(moments[3]))
    for path in _paths(data):
        for other in (None, -1, 2**40, "x" * 500, "nobody", [], {}, [[1]], True, 1.5):
            changed = _with(data, path, other)
            try:
                evening_in_it = from_text(json.dumps(changed))
                jsonschema.validate(changed, SCHEMA)
                take_up(story, evening_in_it)
            except NotAnEvening:
                continue


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "7", '{"game": "another"}', "\0\1", "[" * 5000,
                                  '{"game": "every-version-of-goodbye", "format": 2}',
                                  '{"game": "every-version-of-goodbye", "format": 1}'])
def test_what_is_no_evening_is_refused(text):
    with pytest.raises(NotAnEvening):
        from_text(text)


def _paths(data, path=()):
    items = data.items() if isinstance(data, dict) else enumerate(data[:2]) if isinstance(data, list) else ()
    for key, value in items:
        yield path + (key,)
        yield from _paths(value, path + (key,))


def _with(data, path, value):
    copy = json.loads(json.dumps(data))
    inner = copy
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = value
    return copy
