"""What the ink compiler understood of a scene: a tree of parts with their places, as compile.mjs gives it.

A part is a mapping: ``t`` its kind as inkjs names it; ``p`` line, column, end line and end column, from 1; ``v`` and
``m`` what it says and how; ``k`` the parts inside. A ``Choice`` has ``s``, ``o``, ``i`` (its text before, inside and
after the brackets) and ``c`` (its conditions) instead.
"""

from __future__ import annotations

from typing import Any, Iterator, Mapping, NamedTuple, Tuple

Part = Mapping[str, Any]

EFFECTS = ("moment", "remember")
READS = ("recall", "recalls", "reached", "phase", "has_been", "heard", "goodbye")


class Spot(NamedTuple):
    """A place in a scene: line and column from 1, and the column after its end (on that line; 0 if it goes on)."""

    line: int
    column: int
    end_column: int


def spot(part: Part) -> Spot:
    """Where `part` begins; line 0 where the compiler does not say."""
    if "p" not in part:
        return Spot(0, 0, 0)
    line, column, end_line, end_column = part["p"]
    return Spot(line, column, end_column if end_line == line else 0)


def inside(part: Part) -> Tuple[Part, ...]:
    """The parts directly inside `part`, those of a choice in their order."""
    if part["t"] == "Choice":
        return tuple(part[key] for key in "csoi" if part.get(key))
    return tuple(part.get("k", ()))


def every_part(part: Part) -> Iterator[Part]:
    """`part` and all that is inside, in order."""
    waiting = [part]
    while waiting:
        each = waiting.pop()
        yield each
        waiting.extend(reversed(inside(each)))


def words_of(part: Part) -> str:
    """The text of an option or a line as it stands, logic left out, tags too."""
    said, in_tag = [], False
    for each in every_part(part):
        if each["t"] == "Tag":
            in_tag = each["v"] == "start"
        elif each["t"] == "Text" and not in_tag:
            said.append(each["v"])
    return " ".join("".join(said).split())
