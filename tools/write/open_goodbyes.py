"""Which goodbyes can still come, from what the explorer last found."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Mapping, Tuple


def open_goodbyes(scripts: Path) -> Mapping[str, Tuple[str, ...]]:
    """For each scene, the goodbyes still possible as it begins; empty if `tools explore` has not seen these scripts."""
    if find_spec("tools.explore") is None:
        return {}
    report = import_module("tools.explore.report").load_report(scripts)
    return dict(report.open_at) if report else {}
