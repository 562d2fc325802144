"""The engine that the self-contained archive brings along, made from the distribution's."""

from __future__ import annotations

import re
import subprocess

import pytest

from tools.export import local_engine
from tools.export.licences import game_parts, licences_text


@pytest.fixture(scope="module")
def engine(tmp_path_factory):
    folder = tmp_path_factory.mktemp("linux") / "engine"
    return folder, local_engine.copy_engine(folder)


def test_the_engine_finds_its_python_and_itself_in_its_own_folder(engine):
    folder, _ = engine
    where = "import json, pygame_sdl2, _renpy, six, renpy; print(json.__file__, pygame_sdl2.__file__, renpy.__file__)"
    done = subprocess.run(
        [str(folder / "python/bin/python3"), "-c", where], capture_output=True, text=True, cwd="/",
        env={"PYTHONHOME": str(folder / "python"), "PYTHONPATH": "%s:%s" % (folder / "packages", folder),
             "LD_LIBRARY_PATH": str(folder / "lib"), "PYTHONDONTWRITEBYTECODE": "1"})
    assert [each.startswith(str(folder)) for each in done.stdout.splitlines()[-1].split()] == [True] * 3, done.stderr


def test_no_library_but_the_systems_own_comes_from_outside(engine):
    folder, _ = engine
    binaries = [str(each) for each in folder.rglob("*.so*")]
    listed = subprocess.run(["ldd", *binaries], capture_output=True, text=True,
                            env={"LD_LIBRARY_PATH": str(folder / "lib"), "PATH": "/usr/bin:/bin"}).stdout
    outside = {name for name, place in re.findall(r"^\s+(\S+) => (/\S+)", listed, re.M)
               if not place.startswith(str(folder))}
    assert {name for name in outside if not local_engine.SYSTEMS.match(name.rsplit("/", 1)[-1])} == set()
    assert "not found" not in listed


def test_every_part_has_a_licence_and_an_address_for_its_source(engine):
    _, parts = engine
    text = licences_text(game_parts() + parts, "")
    assert all(part.licence and part.source.startswith("https://") for part in parts)
    for name in ("renpy", "pygame-sdl2", "python3.11", "ffmpeg", "libsdl2", "x264"):
        assert "https://snapshot.debian.org/package/%s/" % name in text
    assert "GPL-2, which some of the above refer to" in text


def test_nothing_of_this_machines_own_python_set_up_comes_along(engine):
    folder, _ = engine
    assert not [each for each in folder.rglob("*") if each.suffix in (".pth", ".pyc") or each.is_symlink()]
