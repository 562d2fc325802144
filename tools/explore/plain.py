"""Any ink story, without the project's rules: every place it can stand at, every end, and how likely each is.

VAR, temps, counts of visits are part of where it stands. EXTERNAL functions are answered by the ink's own fall-backs.
Chance (RANDOM, shuffles) is that of one seed; a story that uses it is said to be known for that seed alone.
"""

from __future__ import annotations

import heapq
from pathlib import Path
from typing import Dict, List, Mapping, NamedTuple, Optional, Tuple

import numpy as np
from narrative.diagnostics import ScriptError

from tools.explore.graph import Choice, End, Graph, Run
from tools.explore.marked import Marked
from tools.explore.plain_source import Source, compile_source, placed, read_source
from tools.explore.plain_walk import PlainWalk, Stop

Edge = Tuple[float, int, int, int]
"""How likely it is taken, the words read on it, the text (-1: none), and the place it leads to."""


class Ending(NamedTuple):
    """One way for the story to be over.

    Attributes:
        text: the last words that are read.
        wrong: why it stops here, if it is no end.
        chance: how likely it is, each option being as likely as any other; 0 to 1.
        words: of the shortest way there.
        way: the options taken on it, by number from 0.
        options: their words.
        file, line: where the last words are written; if it is no end, where it stops.
    """

    text: str
    wrong: str
    chance: float
    words: int
    way: Tuple[int, ...]
    options: Tuple[str, ...]
    file: str
    line: int


class PlainReport(NamedTuple):
    """What is true of an ink story; `unreachable` is (file, line, text); `by_chance`: it uses RANDOM or a shuffle;
    `silent`: no way through it shows a word.

    Where the ink cannot be read on (`broken`), what never comes is not told: it may come once that is mended. Nor is it
    where chance has a part: it may come by another seed.
    """

    places: int
    choices: int
    endings: Tuple[Ending, ...]
    unreachable: Tuple[Tuple[str, int, str], ...]
    by_chance: bool
    broken: bool
    silent: bool


class _Way(NamedTuple):
    """The shortest way to somewhere: its words, the options by number and text, and the last text on it (-1: none)."""

    words: int
    options: Tuple[int, ...]
    said: Tuple[int, ...]
    last: int


def explore_ink(file: Path) -> PlainReport:
    """Explore the story in `file`, with what it INCLUDEs.

    Raises:
        ScriptError: it cannot be read (E001), does not compile (E005), asks what nothing answers (E123), or is too
            large (E121).
    """
    source = read_source(file)
    marked = compile_source(source)
    walk = PlainWalk(marked)
    try:
        return _report(walk.graph(""), walk.stops, marked, source)
    except ScriptError as error:
        raise ScriptError([placed(each, each.file, source) if each.file else each
                           for each in error.diagnostics]) from None


def _report(graph: Graph, stops: Mapping[End, Stop], marked: Marked, source: Source) -> PlainReport:
    edges = _edges(graph)
    visits = _visits(edges)
    chances: Dict[Tuple[int, int], float] = {}
    ways: Dict[Tuple[int, int], _Way] = {}
    for number, way in _shortest(graph, edges).items():
        for chance, words, text, place in edges[number]:
            if isinstance(graph.places[place], End):
                longer = way._replace(words=way.words + words, last=text if text >= 0 else way.last)
                ending = longer.last, place
                chances[ending] = chances.get(ending, 0.0) + visits[number] * chance
                ways[ending] = min(longer, ways.get(ending, longer))
    why = {number: stops.get(place) for number, place in enumerate(graph.places) if isinstance(place, End)}
    endings = [_ending(graph, marked, source, ways[each], chances[each], why[each[1]]) for each in ways]
    broken = any(stop.fault for stop in stops.values())
    seen = {piece for text in graph.texts for piece in text.pieces}
    missing = tuple((source.shown(piece.file), piece.line, piece.text)
                    for number, piece in enumerate(marked.pieces) if number not in seen and piece.text)
    by_chance = any(word in marked.compiled for word in ('"rnd"', '"seq"', '"lrnd"'))
    return PlainReport(len(graph.places), sum(isinstance(place, Choice) for place in graph.places),
                       tuple(sorted(endings, key=lambda each: -each.chance)), () if broken or by_chance else missing,
                       by_chance, broken, not graph.texts)


def _ending(graph: Graph, marked: Marked, source: Source, way: _Way, chance: float, stop: Optional[Stop]) -> Ending:
    said = graph.texts[way.last] if way.last >= 0 else None
    piece = marked.pieces[said.pieces[0]] if said and said.pieces else None
    file, line = (stop.file, stop.line) if stop and stop.line else (piece.file, piece.line) if piece else ("", 0)
    return Ending(said.text if said else "", stop.what if stop else "", chance, way.words, way.options,
                  tuple(graph.texts[each].text for each in way.said), source.shown(file or source.root), line)


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


def _shortest(graph: Graph, edges: List[List[Edge]]) -> Dict[int, _Way]:
    """The way with the fewest words to each place."""
    found: Dict[int, _Way] = {}
    waiting: List[Tuple[_Way, int]] = [(_Way(0, (), (), -1), 0)]
    while waiting:
        way, number = heapq.heappop(waiting)
        if number in found:
            continue
        found[number] = way
        here = graph.places[number]
        for option, (_, more, text, place) in enumerate(edges[number]):
            longer = way._replace(words=way.words + more, last=text if text >= 0 else way.last)
            if isinstance(here, Choice):
                said = here.offers[option].words
                longer = _Way(longer.words, way.options + (option,), way.said + (said,), said)
            heapq.heappush(waiting, (longer, place))
    return found
