"""`python3 -m tools check` from end to end: the scripts, the engine's lint, and one answer."""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import Optional

from narrative.diagnostics import Diagnostic

from tools.check.engine_lint import lint
from tools.check.output import exit_status, print_json, print_report
from tools.check.report import Checked, check_all
from tools.setup import ROOT
from tools.story.scripts import SCRIPTS
from tools.translate.po_lines import broken_translations

FAULT = ROOT / ".cache" / "check-fault.txt"


def check(prose: bool, as_json: bool, strict: bool, with_lint: bool, folder: Optional[Path] = None) -> int:
    """Check, print what was found, and give the exit status. `folder` is another folder than scripts/."""
    found, later = _checked(prose, folder or SCRIPTS)
    more = ["When this is mended, more is looked into: %s." % "; ".join(later)] if later else []
    if with_lint and folder is None:
        of_engine = lint()
        found += of_engine or []
        more += ["The engine is not installed, so its own lint was not asked."] if of_engine is None else []
    if as_json:
        print_json(found)
    else:
        print_report(found, more)
    return exit_status(found, strict)


def _checked(prose: bool, folder: Path) -> Checked:
    """`check_all`; a fault of its own is told in words (E007) and kept in a file, for those who can mend it."""
    try:
        found, later = check_all(prose, folder)
        return Checked(found + broken_translations(folder / "translations"), later)
    except Exception:
        FAULT.parent.mkdir(parents=True, exist_ok=True)
        FAULT.write_text(traceback.format_exc(), encoding="utf-8")
        what = "The check itself stopped, which is its own fault. What happened is in %s." % FAULT.relative_to(ROOT)
        return Checked([Diagnostic("E007", what)], ())
