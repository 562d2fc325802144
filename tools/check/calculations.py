"""What only numbers can break: a name that is no words, and a division that may be by nothing."""

from __future__ import annotations

from typing import Iterator, Optional

from narrative.diagnostics import Diagnostic

from tools.check.tree import EFFECTS, READS, Part, Spot, inside, spot

DIVISIONS = ("/", "%")
_words = {"remember": 2}
"""How many words in quotation marks a call takes, where it is not one."""


def check_calculation(file: str, part: Part) -> Iterator[Diagnostic]:
    """What is wrong with `part` by itself if it is a call of the library (E221) or a division (E222)."""
    if part["t"] == "FunctionCall" and part["v"] in (*EFFECTS, *READS):
        for argument in _arguments(part)[:_words.get(part["v"], 1)]:
            if not _is_words(argument):
                where = _place(argument, part)
                but = "not a number" if argument["t"] == "Number" else "since nothing else can be checked"
                what = "`%s` takes names and words between straight quotation marks, %s." % (part["v"], but)
                yield Diagnostic("E221", what, file, where.line, where.column, "", where.end_column)
    elif part["t"] == "BinaryExpression" and part.get("m") in DIVISIONS:
        reason = _why_not(inside(part)[1])
        if reason:
            where = spot(part)
            yield Diagnostic("E222", reason, file, where.line, where.column, "", where.end_column)


def _arguments(call: Part) -> "tuple[Part, ...]":
    return tuple(each for divert in inside(call) for each in inside(divert))


def _is_words(argument: Part) -> bool:
    """Whether `argument` stands between quotation marks, with no ink among its words."""
    return argument["t"] == "String" and all(each["t"] == "Text" for each in inside(argument))


def _place(argument: Part, call: Part) -> Spot:
    where = spot(argument)
    return where if where.line else spot(call)


def _why_not(divisor: Part) -> Optional[str]:
    """Why a scene may not divide by `divisor`; None if it is a number other than 0."""
    if divisor["t"] != "Number":
        return "This may divide by 0, which stops the scene; divide by a number that stands here."
    return "Nothing can be divided by 0; the scene stops here." if divisor["v"] == "0" else None
