"""Which packages to make, in what way, and the table of what came of it."""

from __future__ import annotations

import time
from typing import List, NamedTuple, Optional, Sequence

from rich.console import Console
from rich.table import Table

from tools.export import deb, local_engine, sdk
from tools.export.linux import make_linux
from tools.export.release import DIST, Made, Release, current_release
from tools.export.verify import verify
from tools.setup import ROOT, SetupError, say
from tools.wide import print_table

TARGETS = ("deb", "linux", "windows", "mac", "web", "android")


class Outcome(NamedTuple):
    """What came of one target: a package, or the reason why there is none; and what trying it showed."""

    target: str
    made: Optional[Made] = None
    reason: str = ""
    failed: bool = False
    tried: str = ""


def export(targets: Sequence[str], sdk_folder: str, try_them: bool) -> int:
    """Make the packages of `targets` (none: all that this machine can); gives the exit status.

    Args:
        targets: of TARGETS.
        sdk_folder: an unpacked Ren'Py SDK, or ``""``.
        try_them: whether to start each and play it to a goodbye.

    Raises:
        SetupError: a target is not one of TARGETS.
    """
    for target in targets:
        if target not in TARGETS:
            raise SetupError("There is no target %r. There are: %s." % (target, ", ".join(TARGETS)))
    release = current_release()
    outcomes = []
    for target in [each for each in TARGETS if each in targets or not targets]:
        outcome = _make(target, sdk_folder, release)
        outcomes.append(_try(outcome) if try_them and outcome.made else outcome)
    _print(release, outcomes)
    return 1 if any(each.failed for each in outcomes) else 0


def lacking(target: str, sdk_folder: str) -> str:
    """Why this machine cannot make `target`, and what to install; ``""`` if it can."""
    if target == "deb":
        return deb.missing()
    if target == "linux" and not sdk_folder:
        return local_engine.missing()
    return sdk.missing(target, sdk_folder)


def _make(target: str, sdk_folder: str, release: Release) -> Outcome:
    reason = lacking(target, sdk_folder)
    if reason:
        return Outcome(target, reason="skipped: " + reason)
    say("Making %s …" % target)
    began = time.monotonic()
    try:
        if target == "deb":
            made = deb.make_deb(release)
        elif target == "linux" and not sdk_folder:
            made = make_linux(release)
        else:
            made = sdk.make_with_sdk(target, sdk_folder, release)
    except SetupError as error:
        return Outcome(target, reason="failed: %s" % error, failed=True)
    say("  %s, %.0f s" % (made.file.relative_to(ROOT), time.monotonic() - began))
    return Outcome(target, made)


def _try(outcome: Outcome) -> Outcome:
    assert outcome.made
    say("Trying %s: unpacking it, starting it, playing it to a goodbye …" % outcome.target)
    try:
        return outcome._replace(tried="played to %s" % verify(outcome.made))
    except LookupError as error:
        return outcome._replace(tried="not tried: %s" % error.args[0])
    except SetupError as error:
        return outcome._replace(tried="failed: %s" % error, failed=True)


def _print(release: Release, outcomes: Sequence[Outcome]) -> None:
    made = [each for each in outcomes if each.made]
    console = Console()
    if made:
        table = Table(title="%s %s" % (release.version, release.commit), title_justify="left")
        table.add_column("in %s/" % DIST.name)
        table.add_column("MB", justify="right")
        table.add_column("SHA-256")
        for each in made:
            assert each.made
            table.add_row(each.made.file.name, "%.1f" % (each.made.size / 1e6), each.made.sha256)
        print_table(console, table)
    for line in _remarks(outcomes):
        console.print(line, markup=False, highlight=False, soft_wrap=True)


def _remarks(outcomes: Sequence[Outcome]) -> List[str]:
    return ["%-8s %s" % (each.target, said) for each in outcomes for said in (each.reason, each.tried) if said]
