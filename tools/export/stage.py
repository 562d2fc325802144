"""Laying out what a player needs, and nothing else, in a folder that packages are made from."""

from __future__ import annotations

import fnmatch
import os
import shutil
from pathlib import Path
from typing import Iterator

from tools.export.licences import game_licences
from tools.export.release import Release
from tools.setup import ROOT
from tools.story.build import as_files, build

GAME = ROOT / "game"
OLD_GAME = ROOT / "tools" / "export" / "old-game"

# By name, wherever they are in game/.
LEFT_OUT = ("saves", "cache", "__pycache__", "__main__.py", "*.pyc", "*.rpyc", "*.rpymc", "*.rpyb", "*.bak", "*~", ".*",
            "*.txt", "installed", "story", "writer", "pseudo")


def stage_game(release: Release, game: Path, engine: str = "") -> None:
    """Lay the player's files into `game`, every one dated as the release.

    Args:
        release: what is being released.
        game: a folder that does not exist yet.
        engine: the version of the engine it is for, as ``(8, 0, 3)``. The engine takes its presence as a sign that
            this is no longer a workshop. An SDK writes its own.
    """
    for source in shipped(GAME):
        target = game / source.relative_to(GAME)
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.suffix == ".ttf":
            _copy_font(source, target)
        else:
            shutil.copyfile(source, target)
    for name, text in as_files(build()).items():
        _write(game / "story" / name, text)
    if engine:
        _write(game / "script_version.txt", engine + "\n")
    set_dates(game, release.epoch)


def stage_project(release: Release, folder: Path) -> None:
    """Lay out a whole project for an SDK: the game, the old statement names, and each platform's own files."""
    stage_game(release, folder / "game")
    if OLD_GAME.is_dir():
        shutil.copytree(OLD_GAME, folder / "old-game")
    here = Path(__file__).parent
    for source in sorted((here / "icons").iterdir()) + sorted((here / "platform").iterdir()):
        if not source.stem.isdigit():
            shutil.copyfile(source, folder / source.name)
    _write(folder / "LICENSES.txt", game_licences())
    set_dates(folder, release.epoch)


def shipped(folder: Path) -> Iterator[Path]:
    """The files under `folder` that a player needs, in the order of their names."""
    for entry in sorted(folder.iterdir()):
        if any(fnmatch.fnmatchcase(entry.name, pattern) for pattern in LEFT_OUT):
            continue
        if entry.is_dir():
            yield from shipped(entry)
        else:
            yield entry


def set_dates(folder: Path, epoch: int) -> None:
    """Date everything in `folder` with `epoch`, and make it readable by all and writable by its owner."""
    for entry in [folder, *folder.rglob("*")]:
        if not entry.is_symlink():
            entry.chmod(0o755 if entry.is_dir() or os.access(entry, os.X_OK) else 0o644)
            os.utime(entry, (epoch, epoch))


def _copy_font(source: Path, target: Path) -> None:
    """A typeface holds the moment it was converted; without it, the same commit gives the same bytes anywhere."""
    from fontTools.ttLib import TTFont

    font = TTFont(source, recalcTimestamp=False)
    font["head"].modified = font["head"].created
    font.save(target)


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
