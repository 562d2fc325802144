"""What of an ink state the ink still reads: the counts of visits and the variables that matter from here on.

Two evenings that differ only in what nothing reads any more stand at the same place. Compiled ink is a tree of
containers; flow runs through their elements in order, into containers that stand among them, and along diverts.
"""

from __future__ import annotations

import json
from typing import Any, Dict, FrozenSet, Iterable, List, Mapping, NamedTuple, Optional, Set, Tuple

Position = int


class _Container:
    """One container: where it hangs, its elements by place, its children by name."""

    def __init__(self, data: List[Any], parent: Optional["_Container"], place: Optional[int], name: str) -> None:
        self.parent, self.place, self.name = parent, place, name
        self.named: Dict[str, "_Container"] = {}
        self.base = 0
        last = data[-1]
        self.elements: List[Any] = [
            _Container(each, self, at, _name(each)) if isinstance(each, list) else each
            for at, each in enumerate(data[:-1])
        ]
        for each in self.elements:
            if isinstance(each, _Container) and each.name:
                self.named[each.name] = each
        for key, child in (last or {}).items():
            if isinstance(child, list):
                self.named[key] = _Container(child, self, None, key)

    @property
    def path(self) -> str:
        """The path from the root, as a state writes it."""
        if self.parent is None:
            return ""
        own = self.name or str(self.place)
        return own if not self.parent.path else "%s.%s" % (self.parent.path, own)


def _name(data: List[Any]) -> str:
    last = data[-1]
    return str(last["#n"]) if isinstance(last, dict) and "#n" in last else ""


class _Chain(NamedTuple):
    """A stretch of positions: what is read on it, and where it leads, with the choice taken if it is one."""

    reads: int
    ways: Tuple[Tuple[Position, str], ...]


class LiveInk:
    """Which counts and variables can still be read, from every position of a compiled story."""

    def __init__(self, compiled: str) -> None:
        root: List[Any] = json.loads(compiled)["root"]
        self._root = _Container(root, None, None, "")
        self._containers: List[_Container] = []
        self._positions = 0
        self._lay_out(self._root)
        self.uses_turns = any(word in compiled for word in ('"turns"', '"turn"', '"readc"'))
        self._bits: Dict[str, int] = {}
        self._reads = [0] * self._positions
        self._next: List[List[Position]] = [[] for _ in range(self._positions)]
        self._choices: Dict[Tuple[Position, Position], str] = {}
        for container in self._containers:
            for at in range(len(container.elements) + 1):
                self._link(container, at)
        self._chains: Dict[Position, _Chain] = {}
        self._once = frozenset(path for path in self._choices.values() if path)
        self._known: Dict[Tuple[Tuple[Position, ...], FrozenSet[str]], FrozenSet[str]] = {}

    def after(self, places: Tuple[str, ...], visited: Iterable[str]) -> FrozenSet[str]:
        """What may still be read from any of `places` (paths as a state writes them): ``#path`` counts, and names.

        `visited` are the paths that have been visited: a choice that can be taken once, and was, leads nowhere.
        """
        roots = tuple(sorted({place for each in places for place in [self._find(each)] if place is not None}))
        taken = self._once.intersection(visited)
        if (roots, taken) not in self._known:
            live = self._flow(roots, taken)
            self._known[roots, taken] = frozenset(name for name, bit in self._bits.items() if live >> bit & 1)
        return self._known[roots, taken]

    # -- laying out

    def _lay_out(self, container: _Container) -> None:
        container.base = self._positions
        self._positions += len(container.elements) + 1
        self._containers.append(container)
        for child in [each for each in container.elements if isinstance(each, _Container)]:
            self._lay_out(child)
        for child in container.named.values():
            if child.place is None:
                self._lay_out(child)

    def _bit(self, name: str) -> int:
        return self._bits.setdefault(name, len(self._bits))

    def _read(self, position: Position, name: str) -> None:
        self._reads[position] |= 1 << self._bit(name)

    def _link(self, container: _Container, at: int) -> None:
        """The positions that may follow `at` in `container`, and what is read there."""
        here = container.base + at
        following = self._next[here]
        if at == len(container.elements):
            if container.parent is not None and container.place is not None:
                following.append(container.parent.base + container.place + 1)
            return
        element = container.elements[at]
        if isinstance(element, _Container):
            following.append(element.base)
        elif isinstance(element, dict):
            self._link_object(container, here, element)
        elif element == "thread":
            following += [here + 1, min(here + 2, container.base + len(container.elements))]
        elif element not in ("done", "end", "~ret", "->->"):
            following.append(here + 1)
            if element == "visit":
                self._read(here, "#" + container.path)

    def _link_object(self, container: _Container, here: Position, element: Mapping[str, Any]) -> None:
        following = self._next[here]
        goes_on = True
        for key, value in element.items():
            if key in ("->", "f()", "->t->", "*", "^->"):
                if element.get("var"):
                    self._read(here, str(value))
                else:
                    target = self._target(container, str(value))
                    if target is not None:
                        following.append(target)
                        self._read_target(here, key, element, str(value), container)
                goes_on = key != "->" or bool(element.get("c"))
            elif key == "x()":
                if str(value) in self._root.named:
                    following.append(self._root.named[str(value)].base)
            elif key == "CNT?":
                self._read(here, "#" + self._absolute(container, str(value)))
            elif key in ("VAR?", "^var") or (key in ("VAR=", "temp=") and element.get("re")):
                self._read(here, str(value))
        if goes_on:
            following.append(here + 1)

    def _read_target(self, here: Position, key: str, element: Mapping[str, Any], path: str,
                     container: _Container) -> None:
        """A choice that can be taken once reads whether it was; a place kept as a value may have its visits read."""
        absolute = self._absolute(container, path)
        once = key == "*" and int(element.get("flg", 0)) & 16
        if once:
            self._choices[here, self._next[here][-1]] = absolute
        if once or (key == "^->" and self.uses_turns):
            self._read(here, "#" + absolute)

    # -- paths

    def _resolve(self, container: _Container, path: str) -> Tuple[Optional[_Container], int]:
        """The container that `path` leads into, and the element in it."""
        at: Any = self._root
        parts = path.split(".")
        if path.startswith("."):
            at, parts = container, parts[2:]  # the first `^` leads from the element to its container
        place = 0
        for number, part in enumerate(parts):
            if not isinstance(at, _Container):
                return None, 0
            if part == "^":
                at = at.parent
            elif part.isdigit():
                element = at.elements[int(part)] if int(part) < len(at.elements) else None
                if not isinstance(element, _Container):
                    return (at, int(part)) if number == len(parts) - 1 else (None, 0)
                at = element
            else:
                at = at.named.get(part)
        return at, place

    def _target(self, container: _Container, path: str) -> Optional[Position]:
        found, at = self._resolve(container, path)
        return None if found is None else found.base + at

    def _absolute(self, container: _Container, path: str) -> str:
        found, _ = self._resolve(container, path)
        return path if found is None else found.path

    def _find(self, place: str) -> Optional[Position]:
        return self._target(self._root, place)

    # -- flow

    def _flow(self, roots: Iterable[Position], taken: FrozenSet[str]) -> int:
        """The bits of all that can be read from `roots` on, past no choice whose target is in `taken`."""
        live, reached, waiting = 0, set(roots), list(roots)
        while waiting:
            chain = self._chain(waiting.pop())
            live |= chain.reads
            for following, choice in chain.ways:
                if following not in reached and choice not in taken:
                    reached.add(following)
                    waiting.append(following)
        return live

    def _chain(self, start: Position) -> _Chain:
        """The stretch from `start` on along which there is only one way to go."""
        if start not in self._chains:
            at, reads, passed = start, self._reads[start], {start}
            while len(self._next[at]) == 1 and (at, self._next[at][0]) not in self._choices:
                at = self._next[at][0]
                if at in passed:
                    break
                passed.add(at)
                reads |= self._reads[at]
            ways = tuple((each, self._choices.get((at, each), "")) for each in self._next[at])
            self._chains[start] = _Chain(reads, ways)
        return self._chains[start]


def normal_state(state: str, ink: LiveInk) -> str:
    """`state` (JSON) without what nothing will read again: two states alike in this go on alike."""
    data: Dict[str, Any] = json.loads(state)
    places: Set[str] = set()
    for flow in data["flows"].values():
        flow["outputStream"] = []
        _places(flow, places)
    _places(data["variablesState"], places)
    _places(data["evalStack"], places)
    live = ink.after(tuple(sorted(places)), data["visitCounts"])
    data["visitCounts"] = {path: count for path, count in data["visitCounts"].items() if "#" + path in live}
    data["variablesState"] = {name: value for name, value in data["variablesState"].items() if name in live}
    if not ink.uses_turns:
        data["turnIdx"], data["turnIndices"] = 0, {}
    for flow in data["flows"].values():
        _drop_temps(flow, live)
        _renumber(flow["callstack"])
    return json.dumps(data, sort_keys=True, separators=(",", ":"))


def _renumber(callstack: Dict[str, Any]) -> None:
    """Threads are numbered as they are made; only their order matters."""
    threads = callstack["threads"]
    for number, thread in enumerate(threads):
        thread["threadIndex"] = number
    callstack["threadCounter"] = len(threads)


def _places(node: Any, into: Set[str]) -> None:
    """Every place that a part of a state could go on from."""
    if isinstance(node, dict):
        if "cPath" in node:
            into.add("%s.%s" % (node["cPath"], node.get("idx", 0)) if node["cPath"] else str(node.get("idx", 0)))
        for key in ("^->", "targetPath", "originalChoicePath"):
            if isinstance(node.get(key), str):
                into.add(node[key])
        for child in node.values():
            _places(child, into)
    elif isinstance(node, list):
        for child in node:
            _places(child, into)


def _drop_temps(node: Any, live: FrozenSet[str]) -> None:
    if isinstance(node, dict):
        if isinstance(node.get("temp"), dict):
            node["temp"] = {name: value for name, value in node["temp"].items() if name in live}
        for child in node.values():
            _drop_temps(child, live)
    elif isinstance(node, list):
        for child in node:
            _drop_temps(child, live)
