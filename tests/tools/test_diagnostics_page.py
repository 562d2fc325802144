"""docs/diagnostics.md has an entry for every number that the sources use, and for no other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tools.check.explain import entries, print_explanation

ROOT = Path(__file__).resolve().parents[2]
_code = re.compile(r"[\"'(]([EW]\d{3})[\"')]")


def codes_in_sources():
    files = [*(ROOT / "game" / "narrative").rglob("*.py"), *(ROOT / "tools").rglob("*.py")]
    return {code for file in files for code in _code.findall(file.read_text(encoding="utf-8"))}


def test_every_number_has_an_entry():
    assert sorted(codes_in_sources() - set(entries())) == []


def test_every_entry_has_its_number_in_the_sources():
    assert sorted(set(entries()) - codes_in_sources()) == []


@pytest.mark.parametrize("code, entry", sorted(entries().items()))
def test_an_entry_says_what_it_means_shows_it_and_says_what_to_do(code, entry):
    heading, *rest = [part for part in entry.split("\n\n") if part.strip()]
    shown = [at for at, part in enumerate(rest) if part.startswith("    ")]
    assert re.match(r"### %s: \w" % code, heading)
    assert shown and 0 < shown[0] < len(rest) - 1
    assert code in rest[shown[0]]


def test_a_number_is_explained(capsys):
    assert print_explanation("e201") == 0
    assert "moment" in capsys.readouterr().out


def test_an_unknown_number_is_refused_with_a_suggestion(capsys):
    assert print_explanation("E2011") == 1
    assert "Did you mean 'E2" in capsys.readouterr().out
