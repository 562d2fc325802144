"""What is wrong with the parts of a scene by themselves, wherever it goes: told of ink that is not sound, too."""

from __future__ import annotations

from typing import Iterator, Sequence, Set

from narrative.diagnostics import Diagnostic

from tools.check.calculations import check_calculation
from tools.check.tree import EFFECTS, Part, Spot, every_part, inside, spot

_shown_as_code = ("~", "->", "==", "!=", "&&", "||", "<>", "=== ", "moment(", "remember(", "recall(", "recalls(",
                  "reached(", "has_been(")


def at(code: str, what: str, file: str, where: Spot, meant: str = "") -> Diagnostic:
    """The diagnostic of a place in a scene."""
    return Diagnostic(code, what, file, where.line, where.column, meant, where.end_column)


def check_parts(file: str, tree: Part, lines: Sequence[str]) -> Iterator[Diagnostic]:
    """What is wrong with the parts of a scene, each looked at alone; `lines` are those of its file."""
    effectful = _effectful(tree)
    in_tag = False
    for part in every_part(tree):
        kind = part["t"]
        if kind == "Tag":
            in_tag = part["v"] == "start"
        elif kind == "Number" and part["v"] == "float":
            yield at("E211", "Numbers with a point are not kept by the ink compiler; use whole ones.", file, spot(part))
        elif kind == "Text" and not in_tag:
            yield from _text(file, part, lines)
        elif kind == "Choice":
            yield from _choice(file, part, effectful)
        elif kind == "FunctionCall" and part["v"] in EFFECTS:
            yield from _effect(file, part, lines)
        yield from _unwanted(file, part)
        yield from check_calculation(file, part)


def _effectful(tree: Part) -> Set[str]:
    """The effects, and the scene's functions that have some."""
    found, before = set(EFFECTS), -1
    functions = {each["v"]: each for each in inside(tree) if each["t"] == "Function"}
    while before != len(found):
        before = len(found)
        for name, body in functions.items():
            if any(each["t"] == "FunctionCall" and each["v"] in found for each in every_part(body)):
                found.add(name)
    return found


def _choice(file: str, part: Part, effectful: Set[str]) -> Iterator[Diagnostic]:
    for key, place in (("c", "the condition of an option"), ("s", "the words of an option"),
                       ("o", "the words of an option")):
        for each in every_part(part[key]) if part.get(key) else ():
            if each["t"] == "FunctionCall" and each["v"] in effectful:
                what = "Nothing may happen in %s, which ink makes ahead of time; it goes on a line below." % place
                yield at("E216", what, file, spot(each), "~ %s(…)" % each["v"])


def _effect(file: str, part: Part, lines: Sequence[str]) -> Iterator[Diagnostic]:
    where = spot(part)
    before = lines[where.line - 1][:where.column - 1].rstrip() if 0 < where.line <= len(lines) else "~"
    if before.endswith("~") or before.lstrip().startswith(("*", "+")):  # those of an option are told above
        return
    yield at("E216", "What happens stands on a line of its own that begins with ~.", file, where)


def _text(file: str, part: Part, lines: Sequence[str]) -> Iterator[Diagnostic]:
    text, where = part["v"], spot(part)
    if not where.line or text.lstrip().startswith(">>>"):
        return
    for code in (*_shown_as_code, ">>>"):
        offset = text.find(code)
        if offset >= 0:
            column = where.column + offset
            what = "The player would read %r here: a line is either words or something that happens." % code.strip()
            yield Diagnostic("E218", what, file, where.line, column, "", column + len(code.rstrip()))
            return


_sequence_of_chance = 4
_unwanted_kinds = {
    "Glue": ("glue (<>)", "one paragraph is one box of text"),
    "IncludedFile": ("INCLUDE", "scripts/story.ink names the files"),
    "EXTERNAL": ("EXTERNAL", "lib/relationship.ink declares what prose may ask"),
    "TunnelOnwards": ("a tunnel (->->)", "a knot says itself where it goes on"),
}


def _unwanted(file: str, part: Part) -> Iterator[Diagnostic]:
    kind = part["t"]
    found = _unwanted_kinds.get(kind)
    if kind == "Divert" and part.get("m") in ("tunnel", "thread"):
        found = {"tunnel": ("a tunnel (-> … ->)", "a knot says itself where it goes on"),
                 "thread": ("a thread (<-)", "options stand where they are offered")}[part["m"]]
    if kind == "Sequence" and part.get("m", "").isdigit() and int(part["m"]) & _sequence_of_chance:
        found = ("a shuffle ({~ …})", "nothing is left to chance")
    if found and spot(part).line:
        yield at("E219", "The story does without %s: %s." % found, file, spot(part))
