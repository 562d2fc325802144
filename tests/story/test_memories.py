"""Every memory is kept, is paid off, and reads well wherever it is said, whatever its words are."""

from __future__ import annotations

import re

import pytest
from narrative.composition import TONE_MOMENTS
from narrative.content import read_content
from recalls import bare_quotes, heads, places, recalling_boxes, renderings

from tools.check.report import check_scripts
from tools.story.scripts import read_scripts

CONTENT = read_content(read_scripts())
MEMORIES = {name: each for name, each in CONTENT.rules.memories.items() if each.form != "tone"}
BOXES = recalling_boxes()

slips = {
    "a brace": re.compile(r"[{}⟨⟩]"),
    "two articles": re.compile(r"\b(?:the|an?|my|your|our|its) (?:the|an?)\b", re.IGNORECASE),
    "a word twice": re.compile(r"\b(the|an?|of|to|in|on|for|with|was|is|it|and) \1\b", re.IGNORECASE),
    "two stops": re.compile(r"[.,;:!?]\s*[.,;:]|[,;:]\s*[!?]|[!?][”’]\.|\.”\."),
    "a space before a stop": re.compile(r"\s[.,;:!?](?!\.)"),
    "two spaces": re.compile(r"  "),
}


def test_every_memory_is_kept_somewhere_and_said_again():
    assert [str(each) for each in check_scripts() if each.code == "W303" and "memory" in each.what] == []


@pytest.mark.parametrize("memory", MEMORIES)
def test_a_memory_is_paid_off_twice_and_once_at_the_end(memory):
    found = places(memory)
    assert len(found) >= 2, found
    assert any(place.ending for place in found), found


@pytest.mark.parametrize("box", BOXES, ids=lambda box: "%s:%d" % (box.file.split("/")[-1], box.line))
def test_a_line_reads_well_with_every_value_it_can_have(box):
    wrong = [
        (slip, text)
        for way in box.ways for text in renderings(way, CONTENT)
        for slip, pattern in slips.items() if pattern.search(text)
    ]
    assert wrong == []


@pytest.mark.parametrize("box", BOXES, ids=lambda box: "%s:%d" % (box.file.split("/")[-1], box.line))
def test_what_was_said_aloud_stands_between_quotation_marks(box):
    assert [name for way in box.ways for name in bare_quotes(way, CONTENT)] == []


@pytest.mark.parametrize("box", [each for each in BOXES if each.speaker != "letter"],
                         ids=lambda box: "%s:%d" % (box.file.split("/")[-1], box.line))
def test_no_sentence_begins_with_a_thing_that_has_no_capital(box):
    assert [name for way in box.ways for name in heads(way, CONTENT)] == []


def test_words_fit_their_form():
    for name, memory in MEMORIES.items():
        for value in memory.values:
            assert value == value.strip() and not value.endswith((".", ",", ";", ":")), (name, value)
            if memory.form == "thing":
                assert not value[0].isupper() or value.split()[0] in ("Amy's",), (name, value)
            if memory.form == "quote":
                assert value[0].isupper() and "“" not in value, (name, value)
        assert len(set(memory.values)) == len(memory.values) >= 2, name


def test_the_kinds_of_a_letter_are_its_tones():
    tones = [each.values for each in CONTENT.rules.memories.values() if each.form == "tone"]
    assert tones and all(values == tuple(TONE_MOMENTS) for values in tones)
