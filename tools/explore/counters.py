"""Variables of any ink that nothing reads but what sets them: a counter that only counts makes no two places differ."""

from __future__ import annotations

import json
from typing import Any, Dict, FrozenSet, Iterator, List, NamedTuple, Set, Tuple

_pure = frozenset(("str", "/str", "+", "-", "*", "_", "==", "!=", "<", ">", "<=", ">=", "!", "&&", "||", "MIN", "MAX"))
"""What can stand in an assignment without doing anything else. A division is not among it: it can go wrong."""


class _Setting(NamedTuple):
    """An assignment: the variable, its path in the compiled ink, and those that decide what it is set to."""

    name: str
    path: str
    reads: FrozenSet[str]


def idle_variables(compiled: str) -> FrozenSet[str]:
    """The variables that decide nothing: each is read, if at all, to set itself or another such one."""
    settings, deciding = _read(compiled)
    waiting = list(deciding)
    while waiting:
        name = waiting.pop()
        for setting in settings:
            if setting.name == name:
                waiting += setting.reads - deciding
                deciding |= setting.reads
    return frozenset(setting.name for setting in settings) - deciding


def settings(compiled: str) -> Dict[str, str]:
    """The path of the first assignment to each variable, its declaration left out."""
    found: Dict[str, str] = {}
    for setting in _read(compiled)[0]:
        found.setdefault(setting.name, setting.path)
    return found


def turns(compiled: str) -> Dict[str, Tuple[str, int]]:
    """For every `{a|b|c}`, `{&a|b|c}` and `{!a|b|c}`, by its path: whether it stays at its last (``MIN``) or begins
    again (``%``), and at which count. Visits beyond that make no difference, and nothing else can read them."""
    found: Dict[str, Tuple[str, int]] = {}
    for path, content in containers(json.loads(compiled)["root"]):
        for each, most, how in zip(content, content[1:], content[2:]):
            if each == "visit" and how in ("MIN", "%"):
                found[path] = how, most
    return found


def _read(compiled: str) -> Tuple[List[_Setting], Set[str]]:
    """Every assignment, and the variables that are read anywhere else."""
    found: List[_Setting] = []
    deciding: Set[str] = set()
    for path, content in containers(json.loads(compiled)["root"]):
        counted: Set[int] = set()
        for at, within in _assignments(content):
            reads = [each for each in within if _is_read(content[each])]
            if all(_is_pure(content[each]) for each in within):
                counted.update(reads)
                found.append(_Setting(_set(content[at]), "%s.%d" % (path, at),
                                      frozenset(content[each]["VAR?"] for each in reads)))
            else:
                found.append(_Setting(_set(content[at]), "%s.%d" % (path, at), frozenset()))
        for at, each in enumerate(content[:-1]):
            if isinstance(each, dict) and at not in counted:
                deciding |= {str(value) for key, value in each.items() if key in ("VAR?", "^var") or each.get("var")}
    return found, deciding


def containers(content: List[Any], path: str = "") -> Iterator[Tuple[str, List[Any]]]:
    """Every container in `content`, which hangs at `path` in the compiled ink, with its own path."""
    yield path, content
    children: Dict[str, Any] = {}
    for at, each in enumerate(content[:-1]):
        if isinstance(each, list):
            children[str((each[-1] or {}).get("#n", at))] = each
    children.update(content[-1] or {})
    for name, child in children.items():
        if isinstance(child, list):
            yield from containers(child, "%s.%s" % (path, name) if path else name)


def _assignments(content: List[Any]) -> Iterator[Tuple[int, List[int]]]:
    """Where variables are set anew, and where in `content` stands what they are set to."""
    within: List[int] = []
    inside = False
    for at, each in enumerate(content[:-1]):
        if each == "ev" and not inside:
            within, inside = [], True
        elif each == "/ev":
            inside = False
        elif isinstance(each, dict) and _set(each):
            yield at, within if inside or content[at - 1] == "/ev" else []
        elif inside:
            within.append(at)


def _set(element: Any) -> str:
    """The variable that `element` sets anew, or ``""``."""
    again = isinstance(element, dict) and element.get("re")
    return str(element.get("VAR=") or element.get("temp=") or "") if again else ""


def _is_read(element: Any) -> bool:
    return isinstance(element, dict) and "VAR?" in element


def _is_pure(element: Any) -> bool:
    if isinstance(element, str):
        return element in _pure or element[:1] == "^"
    return isinstance(element, (bool, int, float)) or _is_read(element)
