"""What is wrong with the words of a translation, told where they stand in its file."""

from __future__ import annotations

import re
from typing import Dict, Iterable, Iterator, List, Mapping, Sequence, Set, Tuple

from narrative.diagnostics import Diagnostic, ScriptError, nearest
from narrative.markup import to_plain
from narrative.translation import quoted

from tools.check.characters import wrong_markup
from tools.check.sources import find_in
from tools.story.scripts import read_text, shown
from tools.translate.language import INTERFACE, NAMED, forms_of
from tools.translate.po import File, Translated, group

MOST_WORDS = 12
"""Words in an option, at most: three more than in English, as other languages need more."""
_tag = re.compile(r"\{/?[a-z]\}")
_brace = re.compile(r"[{}]")

Wrong = Tuple[str, str, str, str]
"""A number, what is wrong, what was meant, and the piece of the translation that it is about."""


def wrong_with(files: Mapping[str, File], memories: Iterable[str]) -> List[Diagnostic]:
    """What is wrong with the lines and letters of a language.

    Memories that do not exist (E502), forms of them that do not (E503), memories that were lost (W504), markup that is
    none (W506), options that are too long (W507).
    """
    known = list(memories)
    forms: Dict[str, Set[str]] = {each.entry.key.split(".")[1]: set() for each in files["memories"].entries}
    for each in files["memories"].entries:
        forms[each.entry.key.split(".")[1]] |= set(forms_of(each.told)) if each.told else set()
    return [found for name, file in files.items() if name == "letters" or name not in (*INTERFACE, *NAMED, "memories")
            for found in _of_file(file, known, forms)]


def _of_file(file: File, known: Sequence[str], forms: Mapping[str, Set[str]]) -> Iterator[Diagnostic]:
    lines = _lines(file)
    for each in file.entries:
        if each.told and not each.stale:
            for code, what, meant, piece in (*_memories(each, known, forms), *_markup(each, known), *_length(each)):
                line, column, end = _place(lines, each.line, piece)
                yield Diagnostic(code, what, shown(file.path), line, column, meant, end)


def _memories(each: Translated, known: Sequence[str], forms: Mapping[str, Set[str]]) -> Iterator[Wrong]:
    for memory, form in quoted(each.told):
        if memory not in known:
            if not _tag.fullmatch("{%s}" % memory):
                yield "E502", "There is no memory %r to quote." % memory, nearest(memory, known), "{%s" % memory
        elif form and form not in forms.get(memory, ()):
            yield ("E503", "No translation of the memory %r has a form %r." % (memory, form),
                   nearest(form, forms.get(memory, ())), "{%s:%s}" % (memory, form))
    lost = {memory for memory, _ in quoted(each.entry.text)} - {memory for memory, _ in quoted(each.told)}
    for memory in sorted(lost):
        yield "W504", "The translation leaves out the memory %r." % memory, "", ""


def _markup(each: Translated, known: Sequence[str]) -> Iterator[Wrong]:
    """Markup that is none, where the words as they were written have none like it."""
    rest = each.told
    for memory, form in quoted(each.told):
        if memory in known or not _tag.fullmatch("{%s}" % memory):
            rest = rest.replace("{%s%s}" % (memory, ":" + form if form else ""), "")
    tag = _tag.search(rest)
    if tag:
        yield "W506", "%r would be read as it stands." % tag.group(0), "*emphasis*", tag.group(0)
    brace = _brace.search(_tag.sub("", rest))
    if brace:
        yield "W506", "This brace has no partner.", "", brace.group(0)
    if not any(wrong_markup(each.entry.text)):
        for what, meant, piece in wrong_markup(rest):
            yield "W506", what, meant, piece


def _length(each: Translated) -> Iterator[Wrong]:
    words = len(to_plain(each.told).split())
    if group(each.id) == "option" and words > MOST_WORDS:
        yield "W507", "This option has %d words; %d is the most in a translation." % (words, MOST_WORDS), "", ""


def _lines(file: File) -> List[str]:
    try:
        return read_text(file.path).split("\n")
    except ScriptError:
        return []


def _place(lines: Sequence[str], first: int, piece: str) -> Tuple[int, int, int]:
    """Line, column and end column of `piece` in the translation of the entry that begins on line `first`."""
    number = next((at for at in range(first, len(lines) + 1) if lines[at - 1].startswith("msgstr")), 0)
    if not first or not number:
        return first, 0, 0
    told = [number]
    while number < len(lines) and lines[number].startswith('"'):
        number += 1
        told.append(number)
    line = next((at for at in told if piece and piece in lines[at - 1]), told[0])
    place = find_in(lines, line, piece)
    return place.line, place.column, place.end_column
