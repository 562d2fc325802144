"""A scene as a graph: its knots, its menus, their options, and what leads to what."""

from __future__ import annotations

from typing import Dict, Iterable, List, NamedTuple, Sequence, Set, Tuple

from tools.story.weave import Branch, Divert, Gather, Interlude, Knot, Menu, Node, Option

KINDS_OF_INTERLUDE = ("letter", "piece", "hollow")


class Spot(NamedTuple):
    """A place in the flow of a scene.

    Attributes:
        id: its name in the graph.
        kind: ``knot``, ``menu``, ``option``, ``interlude``, ``join`` or ``end``.
        line: its line in the scene's file, from 1; 0 for the end.
        words: the knot's name, the option's text, or what the interlude is.
        temper: an option's temper, or "".
    """

    id: str
    kind: str
    line: int
    words: str = ""
    temper: str = ""


class Flow(NamedTuple):
    """The graph of a scene; an edge is from spot to spot."""

    spots: Tuple[Spot, ...]
    edges: Tuple[Tuple[str, str], ...]


def flow_of(knots: Sequence[Knot]) -> Flow:
    """What leads to what in a scene with these knots. Text is not a spot: it lies along the edges."""
    builder = _Builder(knots)
    for knot in knots:
        builder.knot(knot)
    return builder.finished()


class _Builder:
    def __init__(self, knots: Sequence[Knot]) -> None:
        self._spots: Dict[str, Spot] = {}
        self._edges: Dict[Tuple[str, str], None] = {}
        self._knots = {knot.name for knot in knots}
        self._label_targets: Set[str] = set()
        self._labels: Dict[str, str] = {}
        self._waiting: List[Tuple[str, str]] = []

    def knot(self, knot: Knot) -> None:
        head = self._spot("knot", knot.line, knot.name, id="knot:" + knot.name)
        left = self._follow(knot.body, [head])
        for each in left:
            self._edge(each, self._end())

    def _follow(self, body: Sequence[Node], heads: List[str]) -> List[str]:
        """Where the ways stand that entered `body` from `heads` and did not leave it by a divert."""
        for node in body:
            if isinstance(node, Divert):
                self._divert(heads, node.target)
                heads = []
            elif isinstance(node, Gather):
                heads = self._gather(node, heads)
            elif isinstance(node, Menu):
                heads = self._menu(node, heads)
            elif isinstance(node, Branch):
                heads = self._branch(node, heads)
            elif isinstance(node, Interlude) and not node.words.startswith("silence"):
                heads = self._join("interlude", node.line, heads, node.words)
        return heads

    def _divert(self, heads: Iterable[str], target: str) -> None:
        for head in heads:
            if target in ("DONE", "END"):
                self._edge(head, self._end())
            else:
                self._waiting.append((head, target))

    def _gather(self, node: Gather, heads: List[str]) -> List[str]:
        if len(heads) < 2 and not node.label:
            return heads
        joined = self._join("join", node.line, heads)
        if node.label:
            self._labels[node.label] = joined[0]
        return joined

    def _join(self, kind: str, line: int, heads: Iterable[str], words: str = "") -> List[str]:
        spot = self._spot(kind, line, words)
        for head in heads:
            self._edge(head, spot)
        return [spot]

    def _menu(self, node: Menu, heads: List[str]) -> List[str]:
        (menu,) = self._join("menu", node.line, heads)
        left: List[str] = []
        for option in node.options:
            left += self._follow(option.body, [self._option(option, menu)])
        return list(dict.fromkeys(left))

    def _option(self, option: Option, menu: str) -> str:
        spot = self._spot("option" if option.text else "join", option.line, option.text, option.temper)
        self._edge(menu, spot)
        if option.label:
            self._labels[option.label] = spot
        return spot

    def _branch(self, node: Branch, heads: List[str]) -> List[str]:
        left: List[str] = []
        for arm in node.arms:
            left += self._follow(arm.body, heads)
        if not node.always:
            left += heads
        return list(dict.fromkeys(left))

    def _spot(self, kind: str, line: int, words: str = "", temper: str = "", id: str = "") -> str:
        id = id or "%s:%d" % (kind, line)
        while id in self._spots:
            id += "'"
        self._spots[id] = Spot(id, kind, line, words, temper)
        return id

    def _end(self) -> str:
        self._spots.setdefault("end", Spot("end", "end", 0))
        return "end"

    def _edge(self, before: str, after: str) -> None:
        self._edges[before, after] = None

    def finished(self) -> Flow:
        for head, target in self._waiting:
            after = "knot:" + target if target in self._knots else self._labels.get(target.rpartition(".")[2], "")
            if after:
                self._edge(head, after)
        return Flow(tuple(self._spots.values()), tuple(self._edges))
