"""What the exact exploration found, as the map shows it; None where it has not been run on these scripts."""

from __future__ import annotations

import importlib
from math import floor, log10
from typing import Any, Mapping, Optional, Protocol, Sequence, Tuple

Seen = Tuple[str, str]


class Figures(Protocol):
    """The part of `tools.explore.report.Report` that the map reads; its docstrings say what each figure is."""

    goodbyes: Mapping[str, Mapping[str, float]]
    lines: Mapping[Seen, float]
    options: Mapping[Seen, Any]
    choices: Sequence[Any]
    open_at: Mapping[str, Tuple[str, ...]]
    open_in: Mapping[str, Tuple[str, ...]]
    sampled: Mapping[Seen, float]
    evenings: int


def load_figures() -> Optional[Figures]:
    """The figures of the scripts as they are, None if `python3 -m tools explore` has not been run on them."""
    try:
        explored = importlib.import_module("tools.explore.report")
    except ModuleNotFoundError:
        return None
    found: Optional[Figures] = explored.load_report()
    return found


def percent(probability: float) -> str:
    """A probability for reading, to two figures: ``12 %``, ``0.021 %``; never rounded to nothing or to all."""
    if probability <= 0 or probability >= 1:
        return "100 %" if probability >= 1 else "0 %"
    hundred = probability * 100
    if hundred < 0.0001:
        return "< 0.0001 %"
    digits = max(0, 1 - floor(log10(hundred)))
    while float("%.*f" % (digits, hundred)) >= 100:
        digits += 1
    return "%.*f %%" % (digits, hundred)
