"""Tables: nothing is cut, on a narrow terminal or in a pipe."""

from __future__ import annotations

from io import StringIO

import pytest
from rich.console import Console
from rich.table import Table

from tools.wide import IN_A_PIPE, print_table

WORDS = "He went left along the wall of the garden, as the old woman had told him to."


def printed(console):
    table = Table(title="Ends")
    for column, justify in (("where", "left"), ("chance", "right"), ("words", "right"), ("last words", "left")):
        table.add_column(column, justify=justify)
    table.add_row("scenes/a_long_name_of_a_scene.ink:1234", "100.00 %", "20,442", WORDS)
    print_table(console, table)
    return console.file.getvalue()


@pytest.mark.parametrize("width", [20, 60, 80, 200])
def test_numbers_stay_whole_and_words_go_on_below(width):
    said = printed(Console(file=StringIO(), width=width, force_terminal=True, color_system=None))
    assert "100.00 %" in said and "20,442" in said and "…" not in said
    assert all(word in said for word in WORDS.split())


def test_in_a_pipe_a_row_is_one_line_as_long_as_that_can_be_read(monkeypatch):
    monkeypatch.delenv("COLUMNS", raising=False)
    lines = printed(Console(file=StringIO())).splitlines()
    assert any("a_long_name_of_a_scene.ink:1234" in line and WORDS in line for line in lines)
    assert max(map(len, lines)) <= IN_A_PIPE
