"""The letters that a scene has written, with the place of everything that can be put into them."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List, NamedTuple, Sequence, Tuple

from narrative.content import Content

from tools.check.boxes import boxes_of_letter
from tools.setup import ROOT
from tools.story.scripts import SCRIPTS, read_text
from tools.story.weave import Interlude, Knot, walk
from tools.words.count import count_letter


class Letter(NamedTuple):
    """A letter as it is written in its YAML.

    Attributes:
        file: relative to the project.
        slots: of each slot, what is asked, and the line and the text of every paragraph to choose from.
        written: the words of all of them.
    """

    id: str
    title: str
    file: str
    slots: Tuple[Tuple[str, Tuple[Tuple[int, str], ...]], ...]
    written: int

    def as_data(self) -> Dict[str, Any]:
        """What the page's script reads of it."""
        return {"id": self.id, "title": self.title, "file": self.file, "slots": self.slots}


def letters_of(knots: Sequence[Knot], content: Content) -> List[Letter]:
    """The letters that are written in `knots`, in the order in which they stand there."""
    return [_letter(id, content) for id in dict.fromkeys(_opened(knots)) if id in content.compositions]


def _opened(knots: Sequence[Knot]) -> Iterator[str]:
    for knot in knots:
        for node in walk(knot.body):
            if isinstance(node, Interlude) and node.words.startswith("letter "):
                yield node.words.split()[-1]


def _letter(id: str, content: Content) -> Letter:
    path = SCRIPTS / "letters" / (id + ".yaml")
    source = read_text(path)
    boxes = iter(boxes_of_letter(id, source))
    letter = content.compositions[id]
    slots = tuple((slot.prompt, tuple((box.line, box.text) for _, box in zip(slot.parts, boxes)))
                  for slot in letter.slots)
    return Letter(id, letter.title, path.relative_to(ROOT).as_posix(), slots, count_letter(id, source).words)
