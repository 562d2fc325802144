"""Whether the exact numbers agree with evenings that were played: `python3 -m tools explore --verify 5000`."""

from __future__ import annotations

import math
from typing import List, Mapping, NamedTuple, Sequence

from rich.console import Console
from rich.table import Table

from tools.balance import Outcome, play_many
from tools.explore.report import Report
from tools.explore.tables import percent
from tools.story.build import build

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


def verify(report: Report, evenings: int, processes: int) -> int:
    """Play `evenings` uniform evenings and a share of that by each temper, and print it. 1 if a figure is too far."""
    built = build()
    found = agreements(report.goodbyes, play_many(built.scenes, built.content, evenings, processes))
    table = Table(title="Counted and played", title_justify="left")
    for column in ("player", "goodbye", "exact", "played", "evenings", "standard errors"):
        table.add_column(column)
    for each in found:
        table.add_row(each.player, each.goodbye, percent(each.exact), percent(each.played), "%d" % each.evenings,
                      "%.1f" % each.errors)
    Console(highlight=False).print(table)
    return 1 if any(each.errors > FAR for each in found) else 0
