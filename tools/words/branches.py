"""How long the branches are: each knot, each option, and the ways through a scene as its script allows them.

Conditions are not asked: a way is any that some evening could take if each condition held or not as it needs. What is
chosen at the letter desk comes on top, and a recalled memory counts as one word, as in `count`.
"""

from __future__ import annotations

import heapq
from typing import Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from narrative.markup import to_plain

from tools.story.weave import Branch, Divert, Knot, Menu, Node, Option, Text, speaker_and_words, walk

FALLS_OUT = ""
"""The exit of a body whose last line is followed by whatever comes after it."""


class Extent(NamedTuple):
    """The fewest and the most words of some ways."""

    least: int
    most: int

    def plus(self, other: "Extent") -> "Extent":
        """This and then that."""
        return Extent(self.least + other.least, self.most + other.most)

    def either(self, other: Optional["Extent"]) -> "Extent":
        """This or that."""
        return self if other is None else Extent(min(self.least, other.least), max(self.most, other.most))


class BranchWords(NamedTuple):
    """One option, and the words that follow only if it is taken, before it leaves or joins the rest."""

    line: int
    text: str
    temper: str
    extent: Extent


class KnotWords(NamedTuple):
    """One knot.

    Attributes:
        written: its words in all branches, options among them.
        extent: one way through it, from its first line to where it leaves.
        menus: its menus in order, each with its options.
    """

    name: str
    line: int
    written: int
    extent: Extent
    menus: Tuple[Tuple[BranchWords, ...], ...]


class SceneWords(NamedTuple):
    """A scene: its knots, the fewest words of a way to its end, and the most if its knots lead to no circle."""

    knots: Tuple[KnotWords, ...]
    least: int
    most: Optional[int]


def words_of_scene(knots: Sequence[Knot]) -> SceneWords:
    """How long a scene with these knots is, branch by branch."""
    exits = {knot.name: _exits(knot.body) for knot in knots}
    first = knots[0].name
    return SceneWords(tuple(_knot(knot, exits[knot.name]) for knot in knots), _shortest(first, exits),
                      _longest(first, exits, ()))


def _knot(knot: Knot, exits: Mapping[str, Extent]) -> KnotWords:
    nodes = list(walk(knot.body))
    written = sum(_text(node).most for node in nodes if isinstance(node, Text))
    written += sum(_count(node.text) for node in nodes if isinstance(node, Option))
    extent: Optional[Extent] = None
    for each in exits.values():
        extent = each.either(extent)
    menus = tuple(tuple(_branch(option) for option in node.options if option.text)
                  for node in nodes if isinstance(node, Menu))
    return KnotWords(knot.name, knot.line, written, extent or Extent(0, 0), menus)


def _branch(option: Option) -> BranchWords:
    extent: Optional[Extent] = None
    for each in _exits(option.body).values():
        extent = each.either(extent)
    return BranchWords(option.line, option.text, option.temper, extent or Extent(0, 0))


def _exits(body: Sequence[Node]) -> Dict[str, Extent]:
    """Where a body can leave to, and the words read until then."""
    found: Dict[str, Extent] = {}
    here: Optional[Extent] = Extent(0, 0)
    for node in body:
        if here is None:
            break
        if isinstance(node, Text):
            here = here.plus(_text(node))
        elif isinstance(node, Divert):
            found[node.target] = here.either(found.get(node.target))
            here = None
        elif isinstance(node, (Menu, Branch)):
            here = _split(node, here, found)
    if here is not None:
        found[FALLS_OUT] = here.either(found.get(FALLS_OUT))
    return found


def _split(node: "Menu | Branch", here: Extent, found: Dict[str, Extent]) -> Optional[Extent]:
    """The words at the end of `node` for who falls out of it; the other exits go into `found`."""
    bodies = [each.body for each in (node.options if isinstance(node, Menu) else node.arms)]
    if isinstance(node, Menu):
        offered = sum(_count(option.text) for option in node.options)
        here = here.plus(Extent(offered, offered))
    after = here if isinstance(node, Branch) and not node.always else None
    for body in bodies:
        for target, extent in _exits(body).items():
            if target == FALLS_OUT:
                after = here.plus(extent).either(after)
            else:
                found[target] = here.plus(extent).either(found.get(target))
    return after


def _text(node: Text) -> Extent:
    counts = [_count(speaker_and_words(reading)[1]) for reading in node.readings]
    return Extent(min(counts), max(counts))


def _count(text: str) -> int:
    return len(to_plain(text).split())


def _shortest(first: str, exits: Mapping[str, Mapping[str, Extent]]) -> int:
    waiting: List[Tuple[int, str]] = [(0, first)]
    reached: Dict[str, int] = {}
    while waiting:
        words, name = heapq.heappop(waiting)
        if name not in exits:
            return words
        if name in reached:
            continue
        reached[name] = words
        for target, extent in exits[name].items():
            heapq.heappush(waiting, (words + extent.least, target))
    return 0


def _longest(name: str, exits: Mapping[str, Mapping[str, Extent]], above: Tuple[str, ...]) -> Optional[int]:
    """The most words from `name` to the end; None if a way comes back to where it was."""
    if name not in exits:
        return 0
    if name in above:
        return None
    found = 0
    for target, extent in exits[name].items():
        beyond = _longest(target, exits, above + (name,))
        if beyond is None:
            return None
        found = max(found, extent.most + beyond)
    return found
