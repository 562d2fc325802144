"""Things built from parts: letters from fragments, the piece of music from phrases.

Both are slots in order, with one part chosen in each. Letters come from scripts/letters/, pieces from scripts/pieces/.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import List, Mapping, NamedTuple, Optional, Sequence, Tuple

from .diagnostics import fail
from .relationship import Guard, Relationship, Rules

_quoted = re.compile(r"\{(\w+)\}")


class Part(NamedTuple):
    """A fragment of a letter or a phrase of the piece.

    Attributes:
        id: its name within the slot.
        text: what is written, or how the phrase is described; ``{room}`` quotes a memory.
        kind: ``plain``, ``tender``, ``wry`` or ``brave`` for a letter, ``""`` for a phrase.
        value: the words that are remembered if this part is chosen, ``""`` if none.
        moment: a moment that it fires, ``""`` if none.
        when: a condition for its being offered.
    """

    id: str
    text: str
    kind: str = ""
    value: str = ""
    moment: str = ""
    when: Optional[Guard] = None


class Slot(NamedTuple):
    """One place to fill: what the desk asks, the parts, and the memory that the chosen part's `value` becomes."""

    id: str
    prompt: str
    memory: str
    parts: Tuple[Part, ...]

    def part(self, id: str) -> Part:
        """The part named `id`. Raises ScriptError (E110) if there is none."""
        for part in self.parts:
            if part.id == id:
                return part
        raise fail("E110", "The slot %r has no part %r." % (self.id, id))


class Composition(NamedTuple):
    """A letter or a piece. `kind` is ``letter`` or ``piece``; the rest is for the page it is written on."""

    kind: str
    id: str
    title: str
    slots: Tuple[Slot, ...]
    client: str = ""
    salutation: str = ""
    signature: str = ""
    tone_memory: str = ""
    line_slot: str = ""

    def offered(self, relationship: Relationship, rules: Rules) -> Tuple[Tuple[str, ...], ...]:
        """The ids that can be chosen now, slot by slot."""
        return tuple(
            tuple(part.id for part in slot.parts if part.when is None or part.when.holds(relationship, rules))
            for slot in self.slots
        )

    def chosen(self, answer: Sequence[str]) -> Tuple[Part, ...]:
        """The parts that `answer` names, one a slot. Raises ScriptError (E110) for one that does not exist."""
        if len(answer) != len(self.slots):
            raise fail("E110", "%s %r takes %d parts, not %d." % (self.kind, self.id, len(self.slots), len(answer)))
        return tuple(slot.part(id) for slot, id in zip(self.slots, answer))

    def tone(self, answer: Sequence[str]) -> str:
        """How it is written: the kind chosen most often; a tie goes to the `line` slot, then to the first of them."""
        kinds = [part.kind for part in self.chosen(answer)]
        counted = Counter(kinds)
        most = max(counted.values())
        line = self._line_index()
        if line is not None and counted[kinds[line]] == most:
            return kinds[line]
        return next(kind for kind in kinds if counted[kind] == most)

    def _line_index(self) -> Optional[int]:
        for index, slot in enumerate(self.slots):
            if slot.id == self.line_slot:
                return index
        return None

    def apply(self, answer: Sequence[str], relationship: Relationship, rules: Rules) -> Relationship:
        """The relationship after the choice: memories kept, moments fired."""
        for slot, part in zip(self.slots, self.chosen(answer)):
            if slot.memory:
                relationship = rules.remember(relationship, slot.memory, part.value)
            if part.moment:
                relationship = rules.record(relationship, part.moment)
        if self.kind == "letter":
            tone = self.tone(answer)
            if self.tone_memory:
                relationship = rules.remember(relationship, self.tone_memory, tone)
            relationship = rules.record(relationship, TONE_MOMENTS[tone])
        return relationship

    def paragraphs(self, answer: Sequence[Optional[str]], relationship: Relationship) -> List[str]:
        """The text as it stands, slot by slot; a slot not yet filled is left out."""
        return [
            quote_memories(slot.part(id).text, relationship)
            for slot, id in zip(self.slots, answer)
            if id is not None
        ]


TONE_MOMENTS: Mapping[str, str] = {
    "plain": "wrote_plainly",
    "tender": "wrote_tenderly",
    "wry": "wrote_wryly",
    "brave": "wrote_bravely",
}


def quote_memories(text: str, relationship: Relationship) -> str:
    """`text` with each ``{memory}`` replaced by its words; one at the head of a sentence gets a capital."""

    def words(match: "re.Match[str]") -> str:
        kept = relationship.recall(match.group(1))
        before = text[:match.start()].rstrip()
        return kept[:1].upper() + kept[1:] if not before or before[-1] in ".!?" else kept

    return _quoted.sub(words, text)


def quoted_memories(text: str) -> Tuple[str, ...]:
    """The memories that `text` quotes."""
    return tuple(_quoted.findall(text))
