"""The lines and the options of a scene, to translate: whole sentences, each way that a condition can make them."""

from __future__ import annotations

import re
from typing import Iterator, List, NamedTuple, Sequence, Tuple

from narrative.markup import to_plain
from narrative.translation import OPTION

from tools.story.weave import Branch, Knot, Menu, Node, Text, speaker_and_words
from tools.translate.entries import Entry, by_words, has_words, joined


class _Place(NamedTuple):
    """Where in a scene a line is: its knot, the options that were taken, the conditions that hold."""

    knot: str
    under: Tuple[str, ...] = ()
    given: Tuple[str, ...] = ()


def entries_of_scene(file: str, title: str, knots: Sequence[Knot]) -> List[Entry]:
    """What there is to translate in the scene `title`, whose script is `file`, in the order of the script."""
    found: List[Entry] = []
    for knot in knots:
        found += _Reader(file, title).read(knot.body, _Place(knot.name))
    return joined(found)


class _Reader:
    """Reads a knot line by line, knowing what was said before."""

    def __init__(self, file: str, title: str) -> None:
        self._file, self._title = file, title
        self._before = ""

    def read(self, body: Sequence[Node], place: _Place) -> Iterator[Entry]:
        for node in body:
            if isinstance(node, Text):
                yield from self._lines(node, place)
            elif isinstance(node, Menu):
                yield from self._menu(node, place)
            elif isinstance(node, Branch):
                before = self._before
                for arm in node.arms:
                    self._before = before
                    condition = arm.condition or "otherwise"
                    yield from self.read(arm.body, place._replace(given=place.given + (condition,)))

    def _menu(self, menu: Menu, place: _Place) -> Iterator[Entry]:
        before = self._before
        for option in menu.options:
            if option.text:
                note = self._note(place, "an option", before)
                yield Entry(by_words(place.knot, "option", option.text), OPTION + option.text, option.text, note,
                            ((self._file, option.line),))
        for option in menu.options:
            self._before = option.text
            yield from self.read(option.body, place._replace(under=place.under + (option.text,)))

    def _lines(self, node: Text, place: _Place) -> Iterator[Entry]:
        before = self._before
        for reading in node.readings:
            written = re.sub(r"⟨(\w+)⟩", r"{\1}", reading)
            speaker, words = speaker_and_words(written)
            if not has_words(words):
                continue
            note = self._note(place, speaker + " says" if speaker else "narration", before)
            yield Entry(by_words(place.knot, speaker or "told", words), written, words, note,
                        ((self._file, node.line),))
            self._before = written

    def _note(self, place: _Place, what: str, before: str) -> str:
        lines = ["%s; %s" % (self._title, what)]
        if place.under:
            lines.append("after choosing: " + " → ".join(to_plain(each) for each in place.under if each))
        if place.given:
            lines.append("if: " + ", ".join(place.given))
        if before:
            lines.append("before it: " + to_plain(before))
        return "\n".join(lines)
