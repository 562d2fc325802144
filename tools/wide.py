"""Printing a table so that nothing of it is lost, however narrow the terminal is."""

from __future__ import annotations

import os

from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

IN_A_PIPE = 160
"""As wide as a table may get, in columns, where there is no terminal to say how wide it is."""


def print_table(console: Console, table: Table) -> None:
    """Print `table` on `console`: words go on in the next line, names and numbers stay whole, and nothing is cut.

    Where even the longest words do not fit beside one another, it is wider than the terminal, which wraps it.
    """
    for column in table.columns:
        texts = [Text.from_markup(str(cell)).plain for cell in (column.header, *column.cells)]
        column.no_wrap = column.justify == "right" or not any(" " in each.strip() for each in texts[1:])
        whole = texts if column.no_wrap else [word for each in texts for word in each.split()]
        column.min_width = max(map(cell_len, whole), default=0)
        column.overflow = "fold"
    asked = console.is_terminal or "COLUMNS" in os.environ
    needed = console.measure(table, options=console.options.update(max_width=10_000))
    before = console.width
    console.width = max(needed.minimum, min(needed.maximum, before if asked else IN_A_PIPE))
    console.print(table, crop=False, no_wrap=False)
    console.width = before
