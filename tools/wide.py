"""Printing a table so that nothing of it is lost, however narrow the terminal is."""

from __future__ import annotations

import os

from rich.console import Console
from rich.table import Table

IN_A_PIPE = 160
"""As wide as a table may get, in columns, where there is no terminal to say how wide it is."""


def print_table(console: Console, table: Table) -> None:
    """Print `table` on `console`: words go on in the next line, numbers stay whole, and nothing is cut.

    Where even the longest words do not fit beside one another, it is wider than the terminal, which wraps it.
    """
    for column in table.columns:
        column.no_wrap = column.justify == "right"
        column.overflow = "fold"
    asked = console.is_terminal or "COLUMNS" in os.environ
    needed = console.measure(table, options=console.options.update(max_width=10_000))
    widest = console.width if asked else IN_A_PIPE
    console.print(table, width=max(needed.minimum, min(needed.maximum, widest)), crop=False, no_wrap=False)
