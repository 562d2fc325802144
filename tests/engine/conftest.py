"""The engine for the tests. A missing engine fails the run; it never skips."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from engine import Engine, Screen  # noqa: E402

from tools.window.engine import KEYS  # noqa: E402


@pytest.fixture(scope="session")
def screen():
    screen = Screen()
    yield screen
    screen.close()


@pytest.fixture(scope="session")
def large_screen():
    screen = Screen(1280, 720)
    yield screen
    screen.close()


@pytest.fixture
def engine(tmp_path, screen, built):
    return Engine(tmp_path / "copy", screen, built)


@pytest.fixture
def by_keys(tmp_path, screen, built):
    """The engine, with steps for whoever plays by keyboard alone."""
    return Engine(tmp_path / "copy", screen, built, beside=[KEYS])


@pytest.fixture
def large(tmp_path, large_screen, built):
    """The engine on a screen that is large enough to be looked at."""
    return Engine(tmp_path / "copy", large_screen, built)
