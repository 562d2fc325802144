"""Any ink story, without the project's rules: every place it can stand at, every end, and how likely each is.

VAR, temps, counts of visits are part of where it stands. EXTERNAL functions are answered by the ink's own fall-backs.
Chance (RANDOM, shuffles) is that of one seed; a story that uses it is said to be known for that seed alone.
"""

from __future__ import annotations

import heapq
from pathlib import Path
from typing import Dict, List, NamedTuple, Optional, Tuple

import numpy as np
from narrative.diagnostics import Diagnostic, ScriptError

from tools.explore.graph import Choice, End, Graph, Run
from tools.explore.marked import Marked, compile_marked
from tools.explore.walk import Walk
from tools.story.scripts import shown

Edge = Tuple[float, int, int, int]
"""How likely it is taken, the words read on it, the text (-1: none), and the place it leads to."""


class Ending(NamedTuple):
    """One way for the story to be over.

    Attributes:
        text: the last words that are read.
        wrong: what the ink says, if it only ran out.
        chance: how likely it is, each option being as likely as any other; 0 to 1.
        words: of the shortest way there.
        way: the options taken on it, by number from 0.
        file, line: where the last words are written.
    """

    text: str
    wrong: str
    chance: float
    words: int
    way: Tuple[int, ...]
    file: str
    line: int


class PlainReport(NamedTuple):
    """What is true of an ink story; `unreachable` is (file, line, text); `by_chance`: it uses RANDOM or a shuffle."""

    places: int
    choices: int
    endings: Tuple[Ending, ...]
    unreachable: Tuple[Tuple[str, int, str], ...]
    by_chance: bool


def explore_ink(file: Path) -> PlainReport:
    """Explore the story in `file`, with what it INCLUDEs.

    Raises:
        ScriptError: it cannot be read (E001), does not compile (E005), or is too large (E121).
    """
    try:
        files = {each.relative_to(file.parent).as_posix(): each.read_text(encoding="utf-8")
                 for each in sorted(file.parent.rglob("*.ink"))}
    except (OSError, UnicodeDecodeError) as error:
        raise ScriptError([Diagnostic("E001", "This file cannot be read: %s." % error, shown(file))]) from error
    if file.name not in files:
        raise ScriptError([Diagnostic("E001", "There is no such file.", shown(file))])
    marked = compile_marked(files, {file.name: files[file.name]})[file.name]
    graph = Walk("", marked, {}, lambda function, name: None, plain=True).graph("")
    return _report(graph, marked, file.parent)


def _report(graph: Graph, marked: Marked, folder: Path) -> PlainReport:
    edges = _edges(graph)
    visits = _visits(edges)
    ways = _shortest(graph, edges)
    endings: Dict[Tuple[int, int], Ending] = {}
    for number, out in enumerate(edges):
        for chance, _, text, place in out:
            end = graph.places[place]
            if isinstance(end, End):
                found = _ending(graph, marked, folder, text, end, visits[number] * chance, ways.get((text, place)))
                before = endings.get((text, place))
                endings[text, place] = found._replace(chance=found.chance + (before.chance if before else 0.0))
    seen = {piece for text in graph.texts for piece in text.pieces}
    missing = tuple((shown(folder / piece.file), piece.line, piece.text)
                    for number, piece in enumerate(marked.pieces) if number not in seen and piece.text)
    return PlainReport(len(graph.places), sum(isinstance(place, Choice) for place in graph.places),
                       tuple(sorted(endings.values(), key=lambda each: -each.chance)), missing,
                       any(word in marked.compiled for word in ('"rnd"', '"seq"', '"lrnd"')))


def _ending(graph: Graph, marked: Marked, folder: Path, text: int, end: End, chance: float,
            way: Optional[Tuple[int, Tuple[int, ...]]]) -> Ending:
    words, answers = way or (0, ())
    if text < 0:
        return Ending("", end.wrong, chance, words, answers, "", 0)
    said = graph.texts[text]
    piece = marked.pieces[said.pieces[0]] if said.pieces else None
    return Ending(said.text, end.wrong, chance, words, answers,
                  shown(folder / piece.file) if piece else "", piece.line if piece else 0)


def _edges(graph: Graph) -> List[List[Edge]]:
    found: List[List[Edge]] = []
    for place in graph.places:
        if isinstance(place, Run):
            _, text, following = place.tree  # nothing is asked where there is no relationship
            found.append([(1.0, graph.texts[text].words if text >= 0 else 0, text, following)])
        elif isinstance(place, Choice):
            words = sum(graph.texts[offer.words].words for offer in place.offers)
            found.append([(1.0 / len(place.offers), words, -1, offer.place) for offer in place.offers])
        elif isinstance(place, End):
            found.append([])
        else:
            found.append([(1.0, 0, -1, place.place)])
    return found


def _visits(edges: List[List[Edge]]) -> List[float]:
    """How often each place is come to, on average: places that can be come back to make a system of equations."""
    count = len(edges)
    order = _order(edges)
    if order is not None:
        found = [0.0] * count
        found[0] = 1.0
        for number in order:
            for chance, _, _, place in edges[number]:
                found[place] += found[number] * chance
        return found
    matrix = np.eye(count)
    for number, out in enumerate(edges):
        for chance, _, _, place in out:
            matrix[place, number] -= chance
    first = np.zeros(count)
    first[0] = 1.0
    return [float(each) for each in np.linalg.lstsq(matrix, first, rcond=None)[0]]


def _order(edges: List[List[Edge]]) -> Optional[List[int]]:
    """The places, each before those it leads to; None if some can be come back to."""
    left = [0] * len(edges)
    for out in edges:
        for _, _, _, place in out:
            left[place] += 1
    ready = [number for number, count in enumerate(left) if not count]
    found = []
    while ready:
        number = ready.pop()
        found.append(number)
        for _, _, _, place in edges[number]:
            left[place] -= 1
            if not left[place]:
                ready.append(place)
    return found if len(found) == len(edges) else None


def _shortest(graph: Graph, edges: List[List[Edge]]) -> Dict[Tuple[int, int], Tuple[int, Tuple[int, ...]]]:
    """The fewest words to each ending (its last text and place), and the options taken."""
    found: Dict[Tuple[int, int], Tuple[int, Tuple[int, ...]]] = {}
    done = set()
    waiting: List[Tuple[int, Tuple[int, ...], int]] = [(0, (), 0)]
    while waiting:
        words, way, number = heapq.heappop(waiting)
        if number in done:
            continue
        done.add(number)
        for option, (_, more, text, place) in enumerate(edges[number]):
            longer = way + (option,) if isinstance(graph.places[number], Choice) else way
            if isinstance(graph.places[place], End):
                if (text, place) not in found or found[text, place][0] > words + more:
                    found[text, place] = (words + more, longer)
            else:
                heapq.heappush(waiting, (words + more, longer, place))
    return found
