"""Whether the exact numbers agree with evenings that were played: `python3 -m tools explore --verify 5000`.

Those evenings also show what the numbers do not: lines and options that come once the goodbye is settled. Each that
somebody met is proved to be reachable; what nobody met is named.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import replace
from typing import Dict, Iterable, List, Mapping, NamedTuple, Sequence, Set, Tuple

from rich.console import Console
from rich.table import Table

from tools.balance import Outcome, play_many
from tools.explore.report import Seen, keep_report, scripts_version
from tools.explore.story import Whole, is_to_come
from tools.explore.tables import percent
from tools.story.build import build
from tools.wide import print_table

FAR = 4.5
"""So many standard errors are too far: fewer than one sound figure in a hundred thousand is."""


class Agreement(NamedTuple):
    """One figure, counted and played; `errors` is how many standard errors they are apart."""

    player: str
    goodbye: str
    exact: float
    played: float
    evenings: int
    errors: float


def agreements(goodbyes: Mapping[str, Mapping[str, float]], outcomes: Sequence[Outcome]) -> List[Agreement]:
    """Every goodbye of every player. What cannot come but did, or must but did not, is infinitely far."""
    found = []
    for player, figures in goodbyes.items():
        own = [each for each in outcomes if each.player == player]
        for goodbye, exact in figures.items():
            share = sum(each.goodbye == goodbye for each in own) / len(own)
            error = math.sqrt(max(0.0, exact * (1 - exact)) / len(own))
            apart = abs(share - exact)
            errors = apart / error if error > 1e-12 else math.inf if apart > 1e-9 else 0.0
            found.append(Agreement(player, goodbye, exact, share, len(own), errors))
    return found


def not_counted(whole: Whole) -> Dict[Seen, Set[Tuple[str, int]]]:
    """The lines and options that may come and have no probability of their own: for each, the pieces of the scripts in
    it that stand in none that has one, as their scene and number."""
    by_seen: Dict[Seen, Set[Tuple[str, int]]] = {}
    for scene, explored in whole.scenes.items():
        for text in explored.graph.texts:
            by_seen.setdefault((scene, text.seen_id), set()).update((scene, piece) for piece in text.pieces)
    counted = {seen for seen, chance in whole.report.lines.items() if chance > 0}
    counted |= {seen for seen, figures in whole.report.options.items() if figures.offered > 0}
    every: Set[Tuple[str, int]] = set().union(*by_seen.values())
    left = {each for each in every.difference(*(by_seen.get(seen, ()) for seen in counted)) if _may_come(whole, *each)}
    return {seen: found & left for seen, found in by_seen.items() if found & left}


def _may_come(whole: Whole, scene: str, number: int) -> bool:
    piece = whole.scenes[scene].pieces[number]
    return is_to_come(piece) and (piece.file, piece.line, piece.text) not in whole.report.unreachable


def not_met(wanted: Mapping[Seen, Set[Tuple[str, int]]], met: Iterable[Seen]) -> List[Tuple[str, int]]:
    """The pieces of `wanted` that stand in nothing that was `met`."""
    every: Set[Tuple[str, int]] = set().union(*wanted.values())
    return sorted(every.difference(*(wanted.get(seen, set()) for seen in met)))


def sampled(wanted: Iterable[Seen], outcomes: Sequence[Outcome]) -> Dict[Seen, float]:
    """The share of the uniform player's evenings that met each of `wanted`."""
    uniform = [each for each in outcomes if each.player == "uniform"]
    times = Counter(seen for each in uniform for seen in each.met)
    return {seen: times[seen] / len(uniform) for seen in wanted}


def verify(whole: Whole, evenings: int, processes: int) -> int:
    """Play `evenings` uniform evenings and a share of that by each temper, and print it. 1 if a figure is too far.

    What they met after the goodbye is added to the report that is kept.
    """
    built, wanted = build(), not_counted(whole)
    played = play_many(built.scenes, built.content, evenings, processes, frozenset(wanted))
    found = agreements(whole.report.goodbyes, played)
    keep_report(replace(whole.report, sampled=sampled(wanted, played), evenings=evenings), scripts_version())
    table = Table(title="Counted and played", title_justify="left")
    for column in ("player", "goodbye", "exact", "played", "evenings", "standard errors"):
        table.add_column(column)
    for each in found:
        table.add_row(each.player, each.goodbye, percent(each.exact), percent(each.played), "%d" % each.evenings,
                      "%.1f" % each.errors)
    console = Console(highlight=False)
    print_table(console, table)
    left = not_met(wanted, set().union(*(each.met for each in played)))
    for scene, number in left:
        piece = whole.scenes[scene].pieces[number]
        console.print("%s:%d: nobody met: %s" % (piece.file, piece.line, piece.text), markup=False, soft_wrap=True)
    every = len(not_met(wanted, ()))
    console.print("Of %d pieces of text that come only once the goodbye is settled, %d were met, %d were not."
                  % (every, every - len(left), len(left)))
    return 1 if any(each.errors > FAR for each in found) else 0
