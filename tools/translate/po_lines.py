"""The lines of a .po file by themselves: what no reader of such files could read, and where."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Iterator, List

from narrative.diagnostics import Diagnostic, ScriptError

from tools.story.scripts import read_text, shown

_line = re.compile(r"\s*(?:#[~|]+\s*)?(?P<key>msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)?\s*(?P<words>.*?)\s*$")
_marks = re.compile(r"(?:\\.|[^\\\"])*")


def broken_lines(file: str, text: str) -> Iterator[Diagnostic]:
    """What of `text` breaks the form of a .po file (E501), line by line; `file` is its name for people."""
    for number, line in enumerate(text.split("\n"), 1):
        match = _line.match(line)
        if match is None or match.group("words").startswith("#") or not (match.group("words") or match.group("key")):
            continue
        words, start = match.group("words"), match.start("words")
        last = start + len(words)
        if not words.startswith('"'):
            key = match.group("key")
            what = ("there is no quotation mark before the words" if key else
                    "this is neither a comment nor words between quotation marks")
            yield _broken(file, number, what, start, start + 1 if key else last)
            continue
        closing = start + 1 + _marks.match(words[1:]).end()  # type: ignore[union-attr]
        if closing >= last:
            yield _broken(file, number, "there is no quotation mark at the end of the line", last - 1, last)
        elif closing < last - 1:
            yield _broken(file, number, 'a quotation mark within the words is written \\"', closing, closing + 1)


def _broken(file: str, line: int, what: str, start: int, end: int) -> Diagnostic:
    return Diagnostic("E501", "This translation cannot be read: %s." % what, file, line, start + 1, "",
                      max(end, start + 1) + 1)


def broken_translations(folder: Path) -> List[Diagnostic]:
    """What makes the translations in `folder`, a folder for each language, unreadable."""
    return [each for file in sorted(folder.glob("*/*.po")) for each in broken(file)]


def broken(file: Path) -> List[Diagnostic]:
    """What makes the translation in `file` unreadable (E501)."""
    try:
        return list(broken_lines(shown(file), read_text(file)))
    except ScriptError as error:
        return [each._replace(code="E501") for each in error.diagnostics]
