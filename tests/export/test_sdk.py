"""The SDK is asked by its documented command lines, and is not believed until there is a file."""

from __future__ import annotations

import argparse
import subprocess
from pathlib import Path

import pytest
from fake_sdk import FakeSdk

from tools.export import sdk
from tools.export.command import export
from tools.export.release import current_release
from tools.setup import SetupError
from tools.setup.engine import engine_command

RESULTS = {"linux": "linux.tar.bz2", "windows": "windows.zip", "mac": "mac.zip", "web": "web.zip",
           "android": "android.apk"}


def out_of(words):
    return words[words.index("--destination") + 1]


@pytest.mark.parametrize("target", RESULTS)
def test_each_target_is_asked_for_by_absolute_paths_and_named_after_the_release(target, fake_sdk, dist):
    made = sdk.make_with_sdk(target, str(fake_sdk.folder), current_release())
    asked = fake_sdk.asked()
    assert made.file == dist / ("every-version-of-goodbye-%s-%s" % (current_release().version, RESULTS[target]))
    assert made.file.exists()
    assert asked[0] == str(fake_sdk.folder / "launcher")
    assert asked[1] == {"web": "web_build", "android": "android_build"}.get(target, "distribute")
    assert asked[2].startswith("/") and out_of(asked).startswith("/")


@pytest.mark.parametrize("target, package", [("linux", "linux"), ("windows", "win"), ("mac", "mac")])
def test_desktop_packages_are_asked_for_by_the_names_the_launcher_knows(target, package, fake_sdk):
    sdk.make_with_sdk(target, str(fake_sdk.folder), current_release())
    asked = fake_sdk.asked()
    assert asked[asked.index("--package") + 1] == package
    assert "--no-update" in asked


def test_a_web_build_is_given_a_folder_of_its_own_because_the_launcher_empties_it(fake_sdk):
    sdk.make_with_sdk("web", str(fake_sdk.folder), current_release())
    assert out_of(fake_sdk.asked()).endswith("/out/web")


def test_the_project_an_sdk_gets_has_each_platforms_files_and_nothing_of_the_workshop(fake_sdk):
    sdk.make_with_sdk("web", str(fake_sdk.folder), current_release())
    files = fake_sdk.project()
    top = {name for name in files if "/" not in name}
    assert {"android.json", "progressive_download.txt", "web-presplash.webp", "web-icon.png", "icon.ico", "icon.icns",
            "android-icon_foreground.png", "android-icon_background.png", "LICENSES.txt"} <= top
    assert {name.split("/")[0] for name in files if "/" in name} <= {"game", "old-game"}
    assert fake_sdk.rules()


def test_an_sdk_that_makes_nothing_and_exits_with_0_is_an_error(fake_sdk):
    fake_sdk.write("#!/bin/sh\necho Nothing to do.\n")
    with pytest.raises(SetupError, match="Nothing to do"):
        sdk.make_with_sdk("mac", str(fake_sdk.folder), current_release())


def test_an_sdk_that_fails_is_an_error_with_what_it_said(fake_sdk):
    fake_sdk.write("#!/bin/sh\necho The disk is full.\nexit 3\n")
    with pytest.raises(SetupError, match=r"exit 3[\s\S]*The disk is full"):
        sdk.make_with_sdk("windows", str(fake_sdk.folder), current_release())


def test_statement_names_are_kept_for_the_next_release(fake_sdk, dist):
    sdk.make_with_sdk("windows", str(fake_sdk.folder), current_release())
    assert (dist / "old-game" / "game" / "script.rpyc").exists()


def test_without_an_sdk_it_says_what_to_install_and_exits_cleanly(capsys):
    assert export(["windows", "mac", "web", "android"], "", False) == 0
    said = capsys.readouterr().out
    for target in ("windows", "mac", "web", "android"):
        assert target in said
    assert said.count("RENPY_SDK") == 4


def test_an_sdk_without_web_and_android_support_says_what_to_add(tmp_path, capsys):
    bare = FakeSdk(tmp_path / "bare")
    assert export(["web", "android"], str(bare.folder), False) == 0
    said = capsys.readouterr().out
    assert "web.zip" in said and "rapt.zip" in said


def test_a_folder_that_is_no_sdk_is_named(tmp_path, capsys):
    assert export(["mac"], str(tmp_path), False) == 0
    assert "no renpy.sh in %s" % tmp_path in capsys.readouterr().out


def test_a_failed_package_is_an_exit_status_and_the_others_are_still_made(fake_sdk, capsys, dist):
    fake_sdk.write(fake_sdk.folder.joinpath("renpy.sh").read_text().replace("win|mac)", "mac)"))
    assert export(["windows", "web"], str(fake_sdk.folder), False) == 1
    said = capsys.readouterr().out
    assert "windows  failed" in said and "web.zip" in said


def test_a_target_that_does_not_exist_is_named_with_those_that_do():
    with pytest.raises(SetupError, match="'amiga'.*deb, linux, windows"):
        export(["amiga"], "", False)


@pytest.mark.parametrize("target", ["linux", "windows", "mac"])
def test_the_launchers_own_parser_takes_the_arguments(target, tmp_path):
    """Debian's launcher has the parser, though not the binaries that a build takes."""
    words = sdk.command(target, tmp_path, tmp_path / "project", tmp_path / "out")
    source = (sdk_launcher() / "distribute.rpy").read_text(encoding="utf-8")
    body = source.split("def distribute_command")[1].split("parse_args")[0]
    ap = argparse.ArgumentParser()
    for line in body.splitlines():
        if line.strip().startswith("ap.add_argument"):
            exec(line.strip(), {"ap": ap})
    read = ap.parse_args(words[3:])
    assert (read.project, read.destination, read.build_update) == (words[3], str(tmp_path / "out"), False)


def sdk_launcher():
    engine_command()
    listed = subprocess.run(["dpkg", "-L", "renpy"], capture_output=True, text=True).stdout.split()
    return next(Path(each).parent for each in listed if each.endswith("/launcher/game/distribute.rpy"))
