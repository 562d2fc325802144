"""The window without the engine: it opens, and it can be put down at once."""

from __future__ import annotations

import os

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

from collections.abc import Iterator

import pygame
import pytest
from hollow import cues, window


@pytest.fixture
def screen() -> Iterator[pygame.Surface]:
    pygame.display.init()
    yield pygame.display.set_mode((480, 270))
    pygame.display.quit()


@pytest.fixture
def lines() -> cues.Words:
    return {name: "Words." for name in cues.ids()}


@pytest.mark.parametrize("event", [{"type": pygame.QUIT}, {"type": pygame.KEYDOWN, "key": pygame.K_ESCAPE}])
def test_it_is_put_down_by_closing_it(screen: pygame.Surface, lines: cues.Words, event: dict[str, int]) -> None:
    details = dict(event)
    pygame.event.post(pygame.event.Event(details.pop("type"), details))
    assert window.play(screen, lines) == "put_it_down"
