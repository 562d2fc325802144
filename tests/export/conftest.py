"""What the packaging tests share: packages go into a folder of the test's own, and the SDK is a recorder."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from fake_sdk import FakeSdk  # noqa: E402

from tools.export import command, deb, linux, release, sdk  # noqa: E402
from tools.setup.game_packages import install_game_packages  # noqa: E402


@pytest.fixture(autouse=True, scope="session")
def game_packages():
    install_game_packages()


@pytest.fixture(autouse=True)
def dist(tmp_path, monkeypatch):
    """dist/, for this test alone; and no SDK but the one that a test names."""
    folder = tmp_path / "dist"
    for module in (release, deb, linux, sdk, command):
        monkeypatch.setattr(module, "DIST", folder, raising=False)
    monkeypatch.setattr(command, "ROOT", tmp_path)
    monkeypatch.delenv("RENPY_SDK", raising=False)
    return folder


@pytest.fixture
def fake_sdk(tmp_path):
    return FakeSdk(tmp_path / "sdk", ["web", "rapt"])
