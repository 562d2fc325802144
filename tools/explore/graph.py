"""A scene as a graph: where its ink can stand, what it asks and does on the way, and where that leads.

What the ink asks of the relationship, and what it does to it, are kept as they come. Between two places stands a tree:

    ("ask", question, ((answer, tree), ...))    which answer it is, the relationship says
    ("do", effect, tree)                        the relationship changes
    ("go", line, place)                         a line is read (-1: none), and the ink stands at `place`

A question is ``("reached", "close")``, ``("recall", "room")``, ``("guard", guard)``; an effect is
``("moment", name)``, ``("remember", memory, words)`` or ``("decide",)``. Places are numbers.
"""

from __future__ import annotations

from typing import Any, List, NamedTuple, Tuple, Union

Question = Tuple[Any, ...]
Effect = Tuple[Any, ...]
Tree = Tuple[Any, ...]


class Words(NamedTuple):
    """A text that is shown: its `seen_id`, how many words are read, the text, and the pieces it is made of."""

    seen_id: str
    words: int
    text: str
    pieces: Tuple[int, ...]


class Offer(NamedTuple):
    """An option of a menu: its words (a number, as a line has), its temper, and the place it leads to."""

    words: int
    temper: str
    place: int


class Run(NamedTuple):
    """The ink goes on by itself. `knot` is where it stands, for open goodbyes."""

    tree: Tree
    knot: str = ""


class Choice(NamedTuple):
    """The ink asks the player."""

    offers: Tuple[Offer, ...]


class Play(NamedTuple):
    """An interlude, of `kind` and `name` as the script has them, and the place after it."""

    kind: str
    name: str
    place: int


class End(NamedTuple):
    """The ink is done; `wrong` says how, if it only ran out."""

    wrong: str = ""


Place = Union[Run, Choice, Play, End]


class Graph(NamedTuple):
    """A scene, explored: its places (the first is its beginning) and its texts."""

    places: List[Place]
    texts: List[Words]


def branches(tree: Tree) -> List[Tree]:
    """The trees right under `tree`."""
    if tree[0] == "ask":
        return [each for _, each in tree[2]]
    return [tree[2]] if tree[0] == "do" else []


def leaves(tree: Tree) -> List[Tuple[int, int]]:
    """The line and the place of every ``go`` in `tree`."""
    if tree[0] == "go":
        return [(tree[1], tree[2])]
    return [leaf for each in branches(tree) for leaf in leaves(each)]
