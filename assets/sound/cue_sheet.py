"""The cue sheet: each cue against the scenes it is heard in, its page against what was measured, and spectrograms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from .beside import BESIDE
from .notation import Cue

HEAD = """# The cue sheet

Written by `python3 -m tools assets cues` from the scores, the scripts and `assets/sound/measured.json`. *Key* and
*pulse* are the page's, then what is heard in the recording; a key may be heard as its relative.

"""


def cues_in(scripts: Path, kind: str) -> dict[str, list[str]]:
    """The scenes in which each name of a kind of cue (`music`, `room`, `sound`) stands, in the story's order."""
    found: dict[str, list[str]] = {}
    for file in sorted((scripts / "scenes").glob("*.ink")):
        scene = re.sub(r"^\d+_", "", file.stem)
        for name in re.findall(rf"#\s*{kind}:\s*(\w+)", file.read_text(encoding="utf-8")):
            if scene not in found.setdefault(name, []):
                found[name].append(scene)
    return found


def page_key(cue: Cue) -> str:
    """The key on a cue's page, as listeners name it."""
    spelled, _, mode = cue.key.partition(" \\")
    home = spelled[0].upper() + {"": "", "is": "#", "es": "b", "s": "b"}[spelled[1:]]
    return f"{ {'Db': 'C#', 'Gb': 'F#', 'G#': 'Ab', 'D#': 'Eb', 'A#': 'Bb'}.get(home, home)} {mode}"


def cue_sheet(cues: Iterable[Cue], numbers: Mapping[str, Mapping[str, Any]], scripts: Path) -> str:
    """The sheet as Markdown."""
    heard = cues_in(scripts, "music")
    rows = [
        "| cue | heard in | key | pulse | length | LUFS | dBTP | loop: step, flux | stems |",
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for cue in cues:
        n = numbers[f"music/{cue.name}"]
        where = ", ".join(heard.get(cue.name, [])) or ("the title" if cue.name == "title" else "–")
        seam = f"{n['seam_step']:+.1f}, {n['seam_flux']:+.1f} dB" if "seam_step" in n else "once"
        rows.append(
            f"| *{cue.title}* `{cue.name}` | {where} | {page_key(cue)}; {n['heard_key']} | {cue.tempo:g}; "
            f"{n['heard_pulse']:g} | {n['seconds']:.0f} s | {n['lufs']:.1f} | {n['true_peak']:.1f} | {seam} "
            f"| {', '.join(('ground', *BESIDE.get(cue.name, ())))} |"
        )
    return HEAD + "\n".join(rows) + "\n" + _others("Rooms", "rooms", cues_in(scripts, "room"), numbers) + _others(
        "Small sounds", "sounds", cues_in(scripts, "sound"), numbers)


def _others(title: str, kind: str, heard: Mapping[str, list[str]], numbers: Mapping[str, Mapping[str, Any]]) -> str:
    rows = [f"\n## {title}\n", "| name | heard in | length | LUFS | dBTP |", "| --- | --- | --- | --- | --- |"]
    for key, n in sorted(numbers.items()):
        if key.startswith(kind + "/"):
            name = key.partition("/")[2]
            where = ", ".join(heard.get(name, [])) or "the interface and the cave"
            rows.append(f"| `{name}` | {where} | {n['seconds']:.1f} s | {n['lufs']:.1f} | {n['true_peak']:.1f} |")
    return "\n".join(rows) + "\n"
