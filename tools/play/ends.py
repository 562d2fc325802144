"""What an evening can come to: a goodbye, a letter of some tone, sent or kept, one of the ways the roof closes."""

from __future__ import annotations

import re
from typing import Dict, Iterable, List, NamedTuple, Set, Tuple

from narrative.beats import Curtain, Line
from narrative.content import Content
from narrative.story import Snapshot

from tools.story.build import scene_files
from tools.story.scripts import read_ink

LETTER = "catherine_tone"
"""The memory of how his own letter is written."""
SENT = "sent_the_letter"
"""The moment at which it goes."""

_knot = re.compile(r"^=== *(\w+)")
_words = re.compile(r"^(?:[A-Z][\w’']*: )?(.+)$")
_no_text = ("#", ">>>", "~", "{", "}", "-", "*", "+", "//", "=")


class End(NamedTuple):
    """Something that one evening comes to: `kind` is ``goodbye``, ``letter`` or ``roof``."""

    kind: str
    name: str

    def __str__(self) -> str:
        return "%s %s" % self


class Ends:
    """The ends of a story.

    Args:
        content: the story's rules.
        closing: the words of the lines in each of the roof's last knots, and the knot's name.
    """

    def __init__(self, content: Content, closing: Dict[str, str]) -> None:
        self._closing = closing
        tones = dict.fromkeys(content.rules.memories[LETTER].values)
        self.every: Tuple[End, ...] = (
            *(End("goodbye", each.id) for each in content.rules.goodbyes),
            *(End("letter", "%s_%s" % (tone, what)) for tone in tones for what in ("sent", "kept")),
            *(End("roof", knot) for knot in dict.fromkeys(closing.values())),
        )

    def of(self, beats: Iterable[Snapshot]) -> Tuple[End, ...]:
        """What the evening of `beats` came to, in the order of `every`; nothing if the curtain is not among them."""
        last = ""
        for here in beats:
            if isinstance(here.beat, Line):
                last = here.beat.text if self.closes(here.beat.text) else last
            elif isinstance(here.beat, Curtain):
                return self.at_curtain(here, last)
        return ()

    @property
    def closing(self) -> Dict[str, str]:
        """For the words of each line that tells which way the roof closed, the knot."""
        return dict(self._closing)

    def closes(self, words: str) -> bool:
        """Whether a line of these words, in the writer's markup, stands in one of the roof's last knots alone."""
        return words in self._closing

    def at_curtain(self, curtain: Snapshot, last: str) -> Tuple[End, ...]:
        """What the evening came to that ends with `curtain`; `last` is the words of its last line that `closes`."""
        after = curtain.relationship
        went = "sent" if SENT in after.heard else "kept"
        return (End("goodbye", after.goodbye), End("letter", "%s_%s" % (dict(after.memories)[LETTER], went)),
                End("roof", self._closing[last]))


def ends_of(content: Content) -> Ends:
    """The ends of the project's story."""
    ink = read_ink()
    return Ends(content, closing_lines(ink[scene_files(ink)["roof"]]))


def closing_lines(ink: str) -> Dict[str, str]:
    """The words of every line of the knots in `ink` that end the scene, and the knot; without what stands in two."""
    found: Dict[str, str] = {}
    twice: Set[str] = set()
    knot = ""
    lines: List[str] = []
    for line in [*ink.splitlines(), "=== the_end"]:
        begins = _knot.match(line)
        if begins:
            knot, lines = begins.group(1), []
        elif line.strip() == "-> DONE":
            twice |= {each for each in lines if found.get(each, knot) != knot}
            found.update(dict.fromkeys(lines, knot))
        else:
            lines += _text(line.strip())
    return {words: knot for words, knot in found.items() if words not in twice}


def _text(line: str) -> List[str]:
    match = None if line.startswith(_no_text) else _words.match(line)
    return [match.group(1)] if match else []
