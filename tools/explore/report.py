"""What the last exploration found, for whoever wants to show it: the map, the writer's overlay, the tests.

`load_report` reads what `python3 -m tools explore` kept; it gives None when the scripts have changed since.
"""

from __future__ import annotations

import pickle
from dataclasses import dataclass, field
from pathlib import Path
from typing import Dict, Mapping, Optional, Tuple

from tools.setup import ROOT, fingerprint
from tools.story.scripts import SCRIPTS

KEPT = ROOT / ".cache" / "explore" / "report.pickle"
_own = Path(__file__).parent

Seen = Tuple[str, str]
"""A scene and the `seen_id` of a line or an option in it."""


@dataclass(frozen=True)
class OptionFigures:
    """One option, under the uniform player. Probabilities are of a whole evening, 0 to 1.

    Attributes:
        file, line: where it is written.
        text: its words, in the writer's markup.
        offered: how often it is offered, on average: one that can be come back to counts every time.
        taken: that it is taken.
        goodbyes: of each goodbye, given that it is taken; empty if it never is, or the goodbye is past.
    """

    file: str
    line: int
    text: str
    offered: float
    taken: float
    goodbyes: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class ChoiceFigures:
    """One choice as it is written: the options that stand together, and how much it moves the goodbyes.

    Attributes:
        scene, file, line: where its first option is written.
        offered: how often it is come to, on average.
        options: the options' `Seen`, in order.
        moves: 0 (does not matter) to 1 (decides all): how far apart two of its options can set the goodbyes, as the
            total variation between their distributions given that they are taken.
        spread: for each goodbye, the largest difference of its probability between two options.
    """

    scene: str
    file: str
    line: int
    offered: float
    options: Tuple[Seen, ...]
    moves: float
    spread: Mapping[str, float]


@dataclass(frozen=True)
class Report:
    """What is true of the story as it was explored.

    Attributes:
        goodbyes: player -> goodbye -> exact probability.
        lines: the probability that a uniformly random evening reads the line, 0 to 1; for words that one evening can
            read twice, at most that. Lines that come after the goodbye is settled are not in it: see docs/explore.md.
        options: the figures of every option that can be offered before the goodbye is settled.
        choices: the choices as they are written, in order; before the goodbye is settled.
        open_at: for each scene, the goodbyes still possible as it begins, for somebody who may have done anything.
        open_in: the same for each knot that an option leads into, by its name.
        latest: for each goodbye, the last choice that still moves it: (file, line, words of its first option).
        sampled: of the lines and options that come after that, the share of `evenings` random evenings that met each;
            the last `--verify` played them.
        unreachable: (file, line, text) of what no evening shows.
        dead_ends: (file, line, what) of places where a scene runs out without `-> DONE`.
        seconds, peak_mib: what the exploration took.
    """

    goodbyes: Mapping[str, Mapping[str, float]]
    lines: Mapping[Seen, float]
    options: Mapping[Seen, OptionFigures]
    choices: Tuple[ChoiceFigures, ...] = ()
    open_at: Mapping[str, Tuple[str, ...]] = field(default_factory=dict)
    open_in: Mapping[str, Tuple[str, ...]] = field(default_factory=dict)
    latest: Mapping[str, Tuple[str, int, str]] = field(default_factory=dict)
    sampled: Mapping[Seen, float] = field(default_factory=dict)
    evenings: int = 0
    unreachable: Tuple[Tuple[str, int, str], ...] = ()
    dead_ends: Tuple[Tuple[str, int, str], ...] = ()
    seconds: float = 0.0
    peak_mib: float = 0.0


def scripts_version(folder: Path = SCRIPTS) -> str:
    """A fingerprint of all that an exploration depends on: the scripts, and the explorer itself."""
    parts = []
    for file in sorted(folder.rglob("*")):
        if file.suffix in (".ink", ".yaml"):
            parts += [file.relative_to(folder).as_posix().encode(), file.read_bytes()]
    for file in sorted(_own.glob("*.py")):
        parts.append(file.read_bytes())
    return fingerprint(*parts)


def keep_report(report: Report, version: str, file: Path = KEPT) -> None:
    """Keep `report` for `load_report`; a cache that cannot be written costs time, nothing else."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(pickle.dumps((version, report)))
    except OSError:
        pass


def load_report(folder: Path = SCRIPTS, file: Path = KEPT) -> Optional[Report]:
    """The report of the last exploration, None if there is none or the scripts in `folder` have changed since."""
    try:
        kept: Dict[int, object] = dict(enumerate(pickle.loads(file.read_bytes())))
    except Exception:  # unpickling what another version wrote raises many kinds
        return None
    report = kept.get(1)
    if kept.get(0) != scripts_version(folder) or not isinstance(report, Report):
        return None
    return report
