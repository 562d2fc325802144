"""Every letter that can be put together at the desk reads as a letter that somebody might send."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import product

import pytest
from narrative.composition import TONE_MOMENTS, quote_memories, quoted_memories
from narrative.content import read_content

from tools.story.scripts import read_scripts

CONTENT = read_content(read_scripts())
LETTERS = [each for each in CONTENT.compositions.values() if each.kind == "letter"]
SHORTEST, LONGEST = 45, 180
"""Words of a letter, salutation and signature among them: less is a note, more does not fit on the page."""
LONGEST_FRAGMENT = 45

letters = pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.id)


def evenings():
    """Relationships in which every memory is kept, such that between them every memory has had each of its values."""
    most = max(len(memory.values) for memory in CONTENT.rules.memories.values())
    for at in range(most):
        kept = {name: memory.values[at % len(memory.values)] for name, memory in CONTENT.rules.memories.items()}
        yield replace(CONTENT.rules.begin(), memories=tuple(sorted(kept.items())))


def fragments(letter):
    return [part for slot in letter.slots for part in slot.parts]


def slips_in(text):
    """What no reader should see: braces, a space too many, two stops, two articles."""
    return re.findall(r"[{}⟨⟩]|[^\S\n]{2}|[^\S\n]$|\s[.,;:!?](?!\.)|[,;:][.!?,]|\b(?:the|a) (?:the|an?)\b", text)


@letters
def test_every_combination_reads_as_a_letter(letter):
    wrong = []
    evening = next(evenings())
    for answer in product(*([part.id for part in slot.parts] for slot in letter.slots)):
        text = "\n".join([letter.salutation, *letter.paragraphs(answer, evening), letter.signature])
        words = len(text.split())
        if slips_in(text) or not SHORTEST <= words <= LONGEST:
            wrong.append((answer, words, slips_in(text)))
    assert wrong == []


@letters
def test_every_fragment_reads_well_with_every_memory(letter):
    for evening in evenings():
        for part in fragments(letter):
            text = quote_memories(part.text, evening)
            assert text[0].isupper() or text[0] in "“*", text
            assert not slips_in(text), text
            assert not re.search(r"[.!?] [a-z]", text), text


@letters
def test_no_combination_says_the_same_thing_twice(letter):
    for first, second in product(range(len(letter.slots)), repeat=2):
        for one, other in product(letter.slots[first].parts, letter.slots[second].parts):
            if first < second:
                assert not set(quoted_memories(one.text)) & set(quoted_memories(other.text)), (one.id, other.id)
                assert one.text.split()[:4] != other.text.split()[:4], (one.id, other.id)


@letters
def test_there_are_all_four_kinds_in_each_slot(letter):
    for slot in letter.slots:
        assert {part.kind for part in slot.parts} == set(TONE_MOMENTS), slot.id


@letters
def test_fragments_are_each_their_own(letter):
    for slot in letter.slots:
        assert len({part.id for part in slot.parts}) == len(slot.parts), slot.id
    texts = Counter(part.text for part in fragments(letter))
    assert max(texts.values()) == 1
    assert all(len(part.text.split()) <= LONGEST_FRAGMENT for part in fragments(letter))


@letters
def test_some_of_every_slot_is_always_offered(letter):
    for slot in letter.slots:
        assert sum(part.when is None for part in slot.parts) >= 2, slot.id


@letters
def test_a_fragment_that_says_a_memory_it_might_not_have_asks_for_it(letter):
    never = replace(CONTENT.rules.begin(), memories=())
    asking = [part for part in fragments(letter) if part.when is not None]
    assert all(not part.when.holds(never, CONTENT.rules) for part in asking if quoted_memories(part.text))


@pytest.mark.parametrize("letter", [each for each in LETTERS if each.line_slot], ids=lambda letter: letter.id)
def test_each_line_is_found_in_its_letter_again(letter):
    """The words that are remembered are the letter's own, but for what is between them."""
    slot = next(each for each in letter.slots if each.id == letter.line_slot)
    for part in slot.parts:
        said = [word.strip(".,;:!?“”’").lower() for word in part.text.split()]
        for word in part.value.split():
            assert word.strip(".,;:!?“”’").lower() in said, (part.id, word)
    assert len({part.value for part in slot.parts}) == len(slot.parts)


@letters
def test_every_tone_can_be_written(letter):
    tones = {letter.tone(answer) for answer in product(*([part.id for part in slot.parts] for slot in letter.slots))}
    assert tones == set(TONE_MOMENTS)
