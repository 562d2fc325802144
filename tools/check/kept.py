"""What was found in a scene by its text alone, kept on disk: of a story, one scene at a time is edited."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import List, Optional, Sequence

from narrative.diagnostics import Diagnostic

from tools.setup import ROOT, fingerprint
from tools.story.ink_compiler import Compiled

FOLDER = ROOT / ".cache" / "check"
MOST_KEPT = 400
"""The oldest half goes when there are more."""
_own = Path(__file__).parent


def name_of(shown: str, source: str, compiled: Optional[Compiled]) -> str:
    """A name for all that such a finding depends on, the checks themselves among it."""
    wrong = [each.line for each in compiled.messages if each.kind != "todo"] if compiled else []
    story = "-" if compiled is None else "%s %s %s" % (bool(compiled.tree), wrong, compiled.story)
    return fingerprint(shown.encode(), b"\0", source.encode("utf-8", "surrogatepass"), b"\0", story.encode(), _checks())


@lru_cache(maxsize=None)
def _checks() -> bytes:
    return b"".join(file.read_bytes() for file in sorted(_own.glob("*.py")))


def read(name: str, folder: Path = FOLDER) -> Optional[List[Diagnostic]]:
    """What was found, None if it is not known."""
    try:
        return [Diagnostic(*each) for each in json.loads((folder / (name + ".json")).read_text(encoding="utf-8"))]
    except (OSError, ValueError, TypeError):
        return None


def write(name: str, found: Sequence[Diagnostic], folder: Path = FOLDER) -> None:
    """Keep what was found; a folder that cannot be written costs time, nothing else."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / (name + ".json")).write_text(json.dumps(found), encoding="utf-8")
        held = sorted(folder.glob("*.json"), key=lambda each: each.stat().st_mtime)
        for file in held[:MOST_KEPT // 2] if len(held) > MOST_KEPT else ():
            file.unlink(missing_ok=True)
    except OSError:
        pass
