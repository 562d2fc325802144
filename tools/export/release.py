"""What is being released: its name, its version, its date, and where packages go."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import time
from pathlib import Path
from typing import NamedTuple

from tools.setup import ROOT, SetupError

NAME = "every-version-of-goodbye"
TITLE = "Every Version of Goodbye"
DIST = ROOT / "dist"


class Release(NamedTuple):
    """One version of the game at one commit.

    Args:
        version: as in pyproject.toml.
        epoch: the moment of the commit, in seconds since 1970: the date of every file in every package.
        commit: its short hash, with ``-dirty`` if something is not committed, or ``""`` outside a repository.
    """

    version: str
    epoch: int
    commit: str

    def named(self, target: str) -> str:
        """The name of the package for `target`, without what its kind adds."""
        return "%s-%s-%s" % (NAME, self.version, target)

    def date(self, form: str) -> str:
        """The moment of the release in UTC, written as `form` says."""
        return time.strftime(form, time.gmtime(self.epoch))


class Made(NamedTuple):
    """A package that was made."""

    target: str
    file: Path

    @property
    def size(self) -> int:
        """In bytes."""
        return self.file.stat().st_size

    @property
    def sha256(self) -> str:
        """Of its contents."""
        digest = hashlib.sha256()
        with self.file.open("rb") as opened:
            for block in iter(lambda: opened.read(1 << 20), b""):
                digest.update(block)
        return digest.hexdigest()


def current_release() -> Release:
    """The release that the working copy is.

    Raises:
        SetupError: pyproject.toml and game/options.rpy do not name the same version.
    """
    version = _found(r'^version = "([^"]+)"', ROOT / "pyproject.toml")
    shown = _found(r'^define config\.version = "([^"]+)"', ROOT / "game" / "options.rpy")
    if version != shown:
        raise SetupError("pyproject.toml says version %s, game/options.rpy says %s. Please make them the same."
                         % (version, shown))
    return Release(version, _epoch(), _git("describe", "--always", "--dirty", "--exclude", "*"))


def _found(pattern: str, file: Path) -> str:
    match = re.search(pattern, file.read_text(encoding="utf-8"), re.M)
    return match.group(1) if match else ""


def _epoch() -> int:
    """SOURCE_DATE_EPOCH, else the commit's moment, else the first that a zip file can hold."""
    return int(os.environ.get("SOURCE_DATE_EPOCH") or _git("log", "-1", "--format=%ct") or 315532800)


def _git(*words: str) -> str:
    try:
        done = subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
