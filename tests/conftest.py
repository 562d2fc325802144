"""The story as it is written, built once for all tests."""

from __future__ import annotations

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
