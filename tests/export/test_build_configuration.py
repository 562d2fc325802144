"""What game/build.rpy tells an SDK whose launcher is pointed at the project itself."""

from __future__ import annotations

import json
import re
import subprocess

import pytest

from tools.export.release import NAME, TITLE, current_release
from tools.export.stage import stage_project
from tools.setup import ROOT
from tools.setup.engine import engine_command


@pytest.fixture(scope="module")
def build(tmp_path_factory):
    """The configuration as the engine itself reads it, by the option that launchers use."""
    folder = tmp_path_factory.mktemp("project")
    stage_project(current_release(), folder / "project")
    subprocess.run([*engine_command(), str(folder / "project"), "quit", "--json-dump", str(folder / "dump.json")],
                   check=True, timeout=300, env={"HOME": str(folder), "PATH": "/usr/games:/usr/bin:/bin",
                                                 "SDL_AUDIODRIVER": "dummy", "SDL_VIDEODRIVER": "dummy"})
    return json.loads((folder / "dump.json").read_text())["build"]


def goes_into(build, name):
    """The file lists that `name` goes into: those of the first pattern that fits (** is anything, * stops at /)."""
    for pattern, lists in build["base_patterns"]:
        expression = re.escape(pattern).replace(r"\*\*", ".*").replace(r"\*", "[^/]*")
        if re.fullmatch(expression, name) or re.fullmatch(expression, "/" + name):
            return lists
    return []


def test_names_and_version_are_those_of_the_release(build):
    release = current_release()
    assert build["directory_name"] == "%s-%s" % (NAME, release.version)
    assert (build["executable_name"], build["display_name"], build["version"]) == (NAME, TITLE, release.version)
    assert {"linux", "win", "mac", "web", "android"} <= {each["name"] for each in build["packages"]}


def test_nothing_of_the_workshop_is_packed(build):
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    packed = {name.split("/")[0] for name in tracked if goes_into(build, name)}
    assert packed == {"game"}


@pytest.mark.parametrize("name", ["game/cache/bytecode.rpyb", "game/saves/1-1-LT1.save", "game/narrative/ink.pyc",
                                  "game/python-packages/installed", "game/narrative/__pycache__/ink.pyc",
                                  "game/writer/writer.rpy", "game/writer/desk.py"])
def test_traces_of_the_workshop_are_not_packed(name, build):
    assert not goes_into(build, name)


@pytest.mark.parametrize("name, lists", [
    ("LICENSES.txt", ["all"]), ("game/script.rpy", ["all"]), ("game/images/places/roof_night.webp", ["all"]),
    ("web-presplash.webp", ["web"]), ("progressive_download.txt", ["web"]),
    ("android-icon_foreground.png", ["android"]),
])
def test_each_platform_gets_its_own_files(name, lists, build):
    assert goes_into(build, name) == lists
