"""What the exact exploration found, as the map shows it; None where it has not been run on these scripts."""

from __future__ import annotations

import importlib
from typing import Any, Mapping, Optional, Protocol, Sequence, Tuple

Seen = Tuple[str, str]


class Figures(Protocol):
    """The part of `tools.explore.report.Report` that the map reads; its docstrings say what each figure is."""

    goodbyes: Mapping[str, Mapping[str, float]]
    lines: Mapping[Seen, float]
    options: Mapping[Seen, Any]
    choices: Sequence[Any]
    open_at: Mapping[str, Tuple[str, ...]]


def load_figures() -> Optional[Figures]:
    """The figures of the scripts as they are, None if `python3 -m tools explore` has not been run on them."""
    try:
        explored = importlib.import_module("tools.explore.report")
    except ModuleNotFoundError:
        return None
    found: Optional[Figures] = explored.load_report()
    return found


def percent(probability: float) -> str:
    """A probability for reading: ``12 %``, ``3.4 %``, ``0.02 %``; never rounded to nothing or to all."""
    if probability <= 0:
        return "0 %"
    if probability >= 1:
        return "100 %"
    hundred = probability * 100
    for digits in (0, 1, 2, 4):
        said = "%.*f" % (digits, hundred)
        enough = hundred >= 10 or float(said) * 20 > hundred and len(said.replace(".", "").lstrip("0")) >= 2
        if enough and 0 < float(said) < 100:
            return said + " %"
    return "< 0.0001 %" if hundred < 0.0001 else "%.4f %%" % hundred
