"""What a soak found: figures, and the laws they are held to."""

from __future__ import annotations

from typing import Iterable, List, NamedTuple, Optional, Sequence

from rich.console import Console
from rich.table import Table

from tools.wide import print_table


class Figure(NamedTuple):
    """One line of a soak's table. `kept` is None where there is nothing to be held to."""

    what: str
    measured: str
    law: str = ""
    kept: Optional[bool] = None


class Part(NamedTuple):
    """What one part of a soak found; `broken` says what went wrong, and how to see it again."""

    title: str
    figures: Sequence[Figure]
    broken: Sequence[str] = ()

    @property
    def kept(self) -> bool:
        """Whether every law was kept."""
        return not self.broken and all(each.kept is not False for each in self.figures)


def none_of(what: str, count: int, of: int) -> Figure:
    """The figure for something that must not happen."""
    return Figure(what, "%d of %s" % (count, "{:,}".format(of)), "none", count == 0)


def print_part(part: Part, console: Console) -> None:
    """Print a part as a table, and beneath it what was broken."""
    table = Table(title=part.title, title_justify="left")
    for column in ("what", "measured", "law", ""):
        table.add_column(column)
    for each in part.figures:
        mark = "" if each.kept is None else "kept" if each.kept else "[bold red]broken[/]"
        table.add_row(each.what, each.measured, each.law, mark)
    print_table(console, table)
    for said in part.broken[:10]:
        console.print("  " + said, markup=False)
    if len(part.broken) > 10:
        console.print("  … and %d more" % (len(part.broken) - 10))


def middle(values: Iterable[float]) -> float:
    """The median; 0 of nothing."""
    ordered: List[float] = sorted(values)
    return ordered[len(ordered) // 2] if ordered else 0.0
