"""The story as it is written, built once for all tests."""

from __future__ import annotations

from typing import List

import pytest
from narrative.story import Story

from tools.story.bink_ink import BinkInk
from tools.story.build import Built, build


@pytest.fixture(scope="session")
def built() -> Built:
    return build()


@pytest.fixture(scope="session")
def story(built: Built) -> Story:
    return Story(built.scenes, built.content, BinkInk)


def pytest_collection_modifyitems(items: List[pytest.Item]) -> None:
    """Whole evenings come first: a file is one worker's (what it shares is set up once), and theirs takes longest."""
    items.sort(key=lambda item: item.path.name != "test_whole_evenings.py")
