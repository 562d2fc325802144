"""The relationship machine as Mermaid diagrams, and docs/relationship.md, which shows them."""

from __future__ import annotations

from typing import List, Optional

from narrative.content import Content
from narrative.guards import AllOf, AnyOf, Axis, HasBeen, Heard, Holds, LeadsTo, Not, Phase, Recalls
from narrative.relationship import Guard

from tools.setup import ROOT

DOCUMENT = ROOT / "docs" / "relationship.md"


def in_words(guard: Optional[Guard]) -> str:
    """A condition in words; "" for none."""
    if guard is None:
        return ""
    if isinstance(guard, Axis):
        least = "%s at least %d" % (guard.name, guard.at_least) if guard.at_least > 0 else ""
        most = "%s below %d" % (guard.name, guard.below) if guard.below <= 100 else ""
        return " and ".join(each for each in (least, most) if each)
    if isinstance(guard, Phase):
        return " or ".join(guard.names)
    if isinstance(guard, HasBeen):
        return "once " + " or ".join(guard.names)
    if isinstance(guard, Heard):
        return " and ".join(guard.names)
    if isinstance(guard, Recalls):
        return "recalls " + " and ".join(guard.names)
    if isinstance(guard, Holds):
        return "%s is %s" % (guard.memory, " or ".join(guard.words))
    if isinstance(guard, LeadsTo):
        return "leads to " + " or ".join(guard.names)
    return _composed(guard)


def _composed(guard: Guard) -> str:
    if isinstance(guard, Not):
        return "not (%s)" % in_words(guard.guard)
    if isinstance(guard, AllOf):
        return " and ".join(
            "(%s)" % in_words(each) if isinstance(each, AnyOf) else in_words(each) for each in guard.guards)
    if isinstance(guard, AnyOf):
        return " or ".join(map(in_words, guard.guards))
    raise TypeError("no words for %r" % guard)


def machine(content: Content) -> str:
    """What they can be to each other, and the moments that change it, as a Mermaid state diagram."""
    rules = content.rules
    lines = ["stateDiagram-v2", "    [*] --> %s" % rules.phases[0]]
    for change in rules.changes:
        label = ", ".join(change.moments)
        if change.when is not None:
            label += " [%s]" % in_words(change.when)
        lines += ["    %s --> %s: %s" % (before, change.after, label) for before in change.before]
    return "\n".join(lines)


def decision(content: Content) -> str:
    """How the goodbye is decided, question by question, as a Mermaid flowchart."""
    lines = ["flowchart TD"]
    goodbyes = content.rules.goodbyes
    for at, goodbye in enumerate(goodbyes):
        lines.append('    %s(["%s"])' % (goodbye.id, goodbye.title))
        if goodbye.when is None:
            continue
        after = "ask%d" % (at + 1) if goodbyes[at + 1].when is not None else goodbyes[at + 1].id
        lines.append('    ask%d{"%s?"}' % (at, in_words(goodbye.when)))
        lines.append("    ask%d -- yes --> %s" % (at, goodbye.id))
        lines.append("    ask%d -- no --> %s" % (at, after))
    return "\n".join(lines)


def document(content: Content) -> str:
    """The text of docs/relationship.md."""
    rules = content.rules
    levels = ["| level | is reached at |", "| --- | --- |"]
    levels += ["| `%s` | %s %d |" % (name, axis, least) for name, (axis, least) in rules.levels.items()]
    parts: List[str] = [
        "# The relationship machine",
        "Drawn by `python3 -m tools build` from `scripts/relationship.yaml`, which holds all the numbers. "
        "Not written by hand.",
        "## What they are to each other",
        "A phase changes on a moment, never on the clock; of the changes that fit, the first in the file is taken.",
        "```mermaid\n%s\n```" % machine(content),
        "## Which goodbye",
        "Decided once, as the last scene before it ends. The first that holds is the one.",
        "```mermaid\n%s\n```" % decision(content),
        "## Levels",
        "What prose may ask for: `{reached(\"close\")}`.",
        "\n".join(levels),
    ]
    return "\n\n".join(parts) + "\n"


def write_document(content: Content) -> None:
    """Write docs/relationship.md, if it is not so already."""
    text = document(content)
    if not DOCUMENT.exists() or DOCUMENT.read_text(encoding="utf-8") != text:
        DOCUMENT.write_text(text, encoding="utf-8")
