"""A package is tried as a player would start it; the driver is laid into a copy, never into the package."""

from __future__ import annotations

import subprocess

import pytest

from tools.export.deb import make_deb
from tools.export.release import Made, current_release
from tools.export.verify import verify
from tools.setup import SetupError


def test_the_debian_package_plays_to_a_goodbye_and_has_no_driver_in_it(story):
    made = make_deb(current_release())
    assert verify(made) in [each.id for each in story.content.rules.goodbyes]
    listed = subprocess.run(["dpkg-deb", "-c", str(made.file)], capture_output=True, text=True).stdout
    assert "driver" not in listed


def test_a_package_that_does_not_start_is_said_to(tmp_path):
    broken = tmp_path / "broken"
    start = broken / "root" / "every-version-of-goodbye.sh"
    (broken / "root" / "game").mkdir(parents=True)
    start.write_text("#!/bin/sh\necho There is no engine here.\n")
    start.chmod(0o755)
    archive = tmp_path / "broken.tar.xz"
    subprocess.run(["tar", "-cJf", str(archive), "-C", str(broken), "root"], check=True)
    with pytest.raises(SetupError, match="There is no engine here"):
        verify(Made("linux", archive))


def test_a_package_for_another_system_is_not_claimed_to_be_tried(tmp_path):
    with pytest.raises(LookupError, match="on Windows"):
        verify(Made("windows", tmp_path / "x.zip"))
