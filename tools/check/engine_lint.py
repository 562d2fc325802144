"""The engine's own lint over the files of game/, as diagnostics. Kept until the files or the engine change."""

from __future__ import annotations

import json
import os
import re
import subprocess
import tempfile
from pathlib import Path
from typing import Iterator, List, Optional, Tuple

from narrative.diagnostics import Diagnostic

from tools.setup import ROOT, SetupError, fingerprint
from tools.setup.engine import engine_command

GAME = ROOT / "game"
SECONDS = 180
_store = ROOT / ".cache" / "lint"
_not_the_game = ("saves", "cache", "story")
_located = re.compile(r"^(?:\*\s+)?(?:.*/)?(game/[^:\n]+\.(?:rpy|rpym)):(\d+)\s+(.*)$")
_unread = re.compile(r'^\s*File "(?:.*/)?(game/[^"\n]+)", line (\d+): (.*)$')


def lint() -> Optional[List[Diagnostic]]:
    """What the engine says of game/ (E601, W601); None if there is no engine on this machine."""
    try:
        command = engine_command(may_install=False)
    except SetupError:
        return None
    name = _fingerprint(command)
    kept = _kept(name)
    if kept is not None:
        return kept
    finished, said = _run(command)
    found = list(dict.fromkeys(_read(said)))
    if finished:
        _keep(name, found)
    elif not found:
        found = [Diagnostic("E601", "The engine's lint stopped: %s" % said.strip()[-300:])]
    return found


def _fingerprint(command: List[str]) -> str:
    """Of the program files as they are, of the names of the pictures and sounds, and of the engine."""
    parts = [" ".join(command).encode()]
    engine = Path(command[0]).resolve()
    for each in (engine, engine.parent / "renpy" / "vc_version.py", Path("/usr/share/games/renpy/renpy/__init__.py")):
        if each.is_file():
            parts.append(b"%d" % each.stat().st_mtime_ns)
    parts.append(Path(__file__).read_bytes())
    for file in sorted(GAME.rglob("*")):
        name = file.relative_to(GAME)
        if name.parts[0] in (*_not_the_game, "python-packages") or "__pycache__" in name.parts or not file.is_file():
            continue
        if file.suffix not in (".rpyc", ".rpymc", ".rpyb", ".pyc"):
            parts.append(name.as_posix().encode())
            parts.append(file.read_bytes() if file.suffix in (".rpy", ".rpym", ".py") else b"")
    return fingerprint(*parts)


def _run(command: List[str]) -> Tuple[bool, str]:
    """Whether the engine came to the end of its lint, and what it said. On a copy, so that it leaves nothing behind."""
    with tempfile.TemporaryDirectory() as held:
        folder = Path(held)
        (folder / "game").mkdir()
        for each in GAME.iterdir():
            if each.name not in _not_the_game[:2]:
                (folder / "game" / each.name).symlink_to(each)
        report = folder / "report.txt"
        environment = {**os.environ, "HOME": held, "SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy",
                       "RENPY_SIMPLE_EXCEPTIONS": "1", "EDITOR": "true"}
        try:
            done = subprocess.run([*command, held, "lint", str(report), "--savedir", str(folder / "saves")],
                                  env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                  stderr=subprocess.STDOUT, timeout=SECONDS)
        except (OSError, subprocess.TimeoutExpired) as error:
            return False, str(error)
        said = report.read_text(encoding="utf-8-sig", errors="replace") if report.exists() else ""
        if "Statistics" in said:
            return True, said
        errors = folder / "errors.txt"
        unread = errors.read_text(encoding="utf-8-sig", errors="replace") if errors.exists() else ""
        return False, unread + said + done.stdout.decode("utf-8", "replace")


def _read(said: str) -> Iterator[Diagnostic]:
    """The diagnostics in a report: those with a place, line by line, and the others up to the statistics."""
    for line in said.split("\nStatistics")[0].splitlines():
        located, unread = _located.match(line), _unread.match(line)
        if located:
            yield Diagnostic("W601", _sentence(located.group(3)), located.group(1), int(located.group(2)))
        elif unread:
            yield Diagnostic("E601", _sentence(unread.group(3)), unread.group(1), int(unread.group(2)))
        elif "Statistics" in said and line.strip() and " lint report, generated at" not in line:
            yield Diagnostic("W601", _sentence(line))


def _sentence(words: str) -> str:
    words = " ".join(words.strip().lstrip("*").split()).rstrip(".")
    return words[:1].upper() + words[1:] + "."


def _kept(name: str) -> Optional[List[Diagnostic]]:
    try:
        return [Diagnostic(*each) for each in json.loads((_store / (name + ".json")).read_text(encoding="utf-8"))]
    except (OSError, ValueError, TypeError):
        return None


def _keep(name: str, found: List[Diagnostic]) -> None:
    try:
        _store.mkdir(parents=True, exist_ok=True)
        for old in _store.glob("*.json"):
            old.unlink()
        (_store / (name + ".json")).write_text(json.dumps(found), encoding="utf-8")
    except OSError:
        pass
