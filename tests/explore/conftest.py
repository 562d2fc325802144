"""The small story, explored once for all tests."""

from __future__ import annotations

import pytest
from small_story import write_small

from tools.explore.story import explore_story


@pytest.fixture(scope="session")
def small(tmp_path_factory):
    return write_small(tmp_path_factory.mktemp("scripts"))


@pytest.fixture(scope="session")
def whole(small, tmp_path_factory):
    return explore_story(small, tmp_path_factory.mktemp("cache"), processes=1)
