"""Renders the sound: `python -m assets.sound [--only NAME] [--force] [--list]`; or one of `TASKS`."""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path
from typing import Any

from . import counterpoint, keepsake
from .catalogue import AUDIO, HERE, ROOT, Item, items
from .cue_sheet import cue_sheet
from .encode import written
from .engrave import engraved
from .measure import heard, measured
from .music import CUES
from .spectrogram import spectrogram

RENDERED, MEASURED, INDEX = HERE / "rendered.json", HERE / "measured.json", AUDIO / "cues.json"
TASKS = ("render", "scores", "remarks", "cues", "keepsake")
SCORES, SPECTROGRAMS, SHEET = ROOT / "dist" / "scores", ROOT / "dist" / "sound", ROOT / "docs" / "cue_sheet.md"


def _read(path: Path) -> dict[str, Any]:
    return dict(json.loads(path.read_text())) if path.exists() else {}


def _write(path: Path, content: dict[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, indent=1, sort_keys=True, ensure_ascii=False) + "\n")


def _key(item: Item) -> str:
    return f"{item.kind}/{item.name}"


def _fresh(item: Item, rendered: dict[str, Any]) -> bool:
    return rendered.get(_key(item), {}).get("digest") == item.digest and item.path.exists()


def _render(item: Item, rendered: dict[str, Any], numbers: dict[str, Any]) -> str:
    started = time.monotonic()
    made = item.make()
    written(made.sound, item.path, item.quality)
    numbers[_key(item)] = measured(item.path, made.loop, item.beside, item.tempo)
    rendered[_key(item)] = {"digest": item.digest, "loop": None if made.loop is None else round(made.loop, 6)}
    n = numbers[_key(item)]
    seam = f"  seam {n['seam_step']:+.1f} {n['seam_flux']:+.1f}" if "seam_step" in n else ""
    return (
        f"{n['seconds']:6.1f} s  {n['lufs']:6.1f} LUFS  {n['true_peak']:5.1f} dBTP  >4k {n['above_4k']:5.1f} dB  "
        f"{n['bytes'] // 1024:5d} KB{seam}  ({time.monotonic() - started:.1f} s)"
    )


def _index(rendered: dict[str, Any]) -> dict[str, Any]:
    """What the game reads: for every kind, each name's file and loop point."""
    content: dict[str, Any] = {}
    for item in items():
        if _key(item) in rendered:
            entry: dict[str, Any] = {"file": f"audio/{item.kind}/{item.name}.ogg", "about": item.about}
            if item.title:
                entry |= {"title": item.title, "stems": [path.stem.rpartition("_")[2] for path in item.beside]}
            content.setdefault(item.kind, {})[item.name] = {**entry, "loop": rendered[_key(item)]["loop"]}
    return content


def _render_all(only: str | None, force: bool) -> None:
    rendered, numbers = _read(RENDERED), _read(MEASURED)
    known = {_key(item) for item in items()}
    rendered = {k: v for k, v in rendered.items() if k in known}
    numbers = {k: v for k, v in numbers.items() if k in known}
    chosen = [item for item in items() if only in (None, item.name, item.kind)]
    for count, item in enumerate(chosen, 1):
        if not force and _fresh(item, rendered):
            continue
        print(f"[{count:3d}/{len(chosen)}] {_key(item):32s}", end=" ", flush=True)
        print(_render(item, rendered, numbers), flush=True)
        _write(RENDERED, rendered)
        _write(MEASURED, numbers)
        _write(INDEX, _index(rendered))
        if item.kind == "piece":
            keepsake.written()
    _write(INDEX, _index(rendered))
    print(f"{sum(n['bytes'] for n in numbers.values()) / 1e6:.1f} MB in {len(numbers)} files")


def _cues() -> None:
    """Measure every file anew, and lay out the cue sheet and the spectrograms."""
    rendered, numbers = _read(RENDERED), _read(MEASURED)
    for item in items():
        numbers[_key(item)] = measured(item.path, rendered[_key(item)]["loop"], item.beside, item.tempo)
        if item.kind in ("music", "rooms"):
            spectrogram(heard(item.path, item.beside), SPECTROGRAMS / f"{item.kind}_{item.name}.png")
        print(f"{_key(item):32s} {numbers[_key(item)]['lufs']:6.1f} LUFS", flush=True)
    _write(MEASURED, numbers)
    SHEET.write_text(cue_sheet(CUES, numbers, ROOT / "scripts"), encoding="utf-8")
    print(f"{SHEET.relative_to(ROOT)}, and spectrograms in {SPECTROGRAMS.relative_to(ROOT)}")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m assets.sound", description=__doc__)
    parser.add_argument("task", nargs="?", default="render", choices=TASKS)
    parser.add_argument("--only", metavar="NAME", help="one sound, or one kind, such as music or stems")
    parser.add_argument("--force", action="store_true", help="render even what has not changed")
    parser.add_argument("--list", action="store_true", help="name everything and say whether it is up to date")
    options = parser.parse_args()
    if options.list:
        rendered = _read(RENDERED)
        for item in items():
            print(f"{'  ' if _fresh(item, rendered) else '* '}{_key(item):32s} {item.about}")
    elif options.task == "remarks":
        print(
            "\n".join(
                remark for cue in CUES if options.only in (None, cue.name) for remark in counterpoint.remarks(cue)
            )
        )
    elif options.task == "cues":
        _cues()
    elif options.task == "keepsake":
        print("\n".join(str(path.relative_to(ROOT)) for path in keepsake.written()))
    elif options.task == "scores":
        for cue in (cue for cue in CUES if options.only in (None, cue.name)):
            print(engraved(cue, SCORES).relative_to(ROOT), flush=True)
    else:
        _render_all(options.only, options.force)


if __name__ == "__main__":
    main()
