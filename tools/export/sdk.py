"""Packages that an upstream Ren'Py SDK makes, by its documented command lines."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Dict, List, NamedTuple

from tools.export.release import DIST, Made, Release
from tools.export.stage import stage_project
from tools.setup import SetupError

DOWNLOAD = "https://www.renpy.org/latest.html"


class Job(NamedTuple):
    """What the SDK is asked for, and what then has to be there."""

    package: str
    needs: str
    why: str
    results: str


# `needs` is a folder of the SDK, downloaded apart from it; `results` is what it writes.
JOBS: Dict[str, Job] = {
    "linux": Job("linux", "", "", "*-linux.tar.bz2"),
    "windows": Job("win", "", "", "*-win.zip"),
    "mac": Job("mac", "", "", "*-mac.zip"),
    "web": Job("", "web", "the SDK's web support: unpack renpy-VERSION-web.zip into it", "web.zip"),
    "android": Job("", "rapt", "the SDK's Android support: unpack renpy-VERSION-rapt.zip into it, start it once to "
                   "install the Android SDK and to make keys", "*.apk"),
}


def missing(target: str, sdk: str) -> str:
    """What is lacking for `target`, and what to install; ``""`` if nothing."""
    if not sdk:
        return ("it takes a Ren'Py SDK, 8.4 or later: unpack one from %s and set RENPY_SDK to its folder, "
                "or give it with --sdk" % DOWNLOAD)
    if not (Path(sdk) / "renpy.sh").exists():
        return "there is no renpy.sh in %s; is it an unpacked Ren'Py SDK?" % sdk
    job = JOBS[target]
    if job.needs and not (Path(sdk) / job.needs).is_dir():
        return "it takes %s (from %s)" % (job.why, DOWNLOAD)
    return ""


def command(target: str, sdk: Path, project: Path, out: Path) -> List[str]:
    """The SDK's command line for `target`; every path in it is absolute."""
    start = [str(sdk.resolve() / "renpy.sh"), str(sdk.resolve() / "launcher")]
    if target == "web":
        return [*start, "web_build", str(project), "--destination", str(out / "web")]
    if target == "android":
        return [*start, "android_build", str(project), "--destination", str(out)]
    return [*start, "distribute", str(project), "--package", JOBS[target].package, "--no-update", "--destination",
            str(out)]


def make_with_sdk(target: str, sdk: str, release: Release) -> Made:
    """Build `target` with the SDK in the folder `sdk`, into dist/.

    Raises:
        SetupError: the SDK failed, or said that it had not and made nothing.
    """
    DIST.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="evg-sdk-") as held:
        project, out = Path(held) / "project", Path(held) / "out"
        out.mkdir()
        stage_project(release, project)
        # The launcher asks for a screen and a loudspeaker that a build needs neither of.
        quiet = {**os.environ, "SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy",
                 "SOURCE_DATE_EPOCH": str(release.epoch)}
        done = subprocess.run(command(target, Path(sdk), project, out), env=quiet, stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        # It exits with 0 for a package it does not know, having built nothing.
        found = sorted(out.glob(JOBS[target].results))
        if done.returncode or not found:
            raise SetupError("The SDK made no %s package (exit %d):\n%s"
                             % (target, done.returncode, done.stdout.strip()[-1500:]))
        ending = "".join(found[0].suffixes[-2:]) if ".tar" in found[0].name else found[0].suffix
        package = DIST / (release.named(target) + ending)
        shutil.move(str(found[0]), package)
        keep_names(project / "game", DIST / "old-game")
    return Made(target, package)


def keep_names(game: Path, into: Path) -> None:
    """Keep the names that the engine gave to statements, by which the next release finds its place in old saves.

    A release puts them into tools/export/old-game (see docs/releasing.md); a trial build leaves them in dist/.
    """
    shutil.rmtree(into, ignore_errors=True)
    for compiled in sorted(game.rglob("*.rpyc")):
        target = into / "game" / compiled.relative_to(game)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(compiled, target)
