"""`python3 -m tools soak`: choosing the parts and their sizes."""

from __future__ import annotations

from typing import Callable, Dict, List, NamedTuple, Optional, Sequence

import typer
from rich.console import Console

from tools.setup import say
from tools.soak.access import soak_access
from tools.soak.broken import soak_broken
from tools.soak.core_evenings import soak_core
from tools.soak.edits import soak_edits
from tools.soak.figures import Part, print_part
from tools.soak.full_disk import soak_disk
from tools.soak.kills import soak_kills
from tools.soak.limit import Limit
from tools.soak.window_evenings import soak_window
from tools.story.build import build

NAMES = ("core", "edits", "broken", "disk", "kills", "window", "access")


class Sizes(NamedTuple):
    """How much of each, and how many minutes each of `core`, `kills`, `window`, `access` may take: see the command.

    `first` is the seed of the first evening, in the core and in the window.
    """

    evenings: int
    window_evenings: int
    first: int
    kills: int
    saves: int
    edits: int
    processes: int
    minutes: Optional[float] = None


def soak(names: Sequence[str], sizes: Sizes) -> bool:
    """Run the parts `names` (none: all), print each as it is done; gives whether every law was kept."""
    unknown = [name for name in names if name not in NAMES]
    if unknown:
        raise typer.BadParameter("there is no part %r; there are %s" % (unknown[0], ", ".join(NAMES)))
    built, console = build(), Console(highlight=False)
    parts: Dict[str, Callable[[], Part]] = {
        "core": lambda: soak_core(built, sizes.evenings, sizes.processes, Limit(sizes.minutes), sizes.first),
        "edits": lambda: soak_edits(built, sizes.edits),
        "broken": lambda: soak_broken(built, sizes.saves),
        "disk": lambda: soak_disk(built),
        "kills": lambda: soak_kills(built, sizes.kills, sizes.processes, Limit(sizes.minutes)),
        "window": lambda: soak_window(built, sizes.window_evenings, sizes.processes, Limit(sizes.minutes), sizes.first),
        "access": lambda: soak_access(built, Limit(sizes.minutes)),
    }
    kept: List[bool] = []
    for name in names or NAMES:
        say("Soaking: %s …" % name)
        part = parts[name]()
        print_part(part, console)
        kept.append(part.kept)
    return all(kept)
