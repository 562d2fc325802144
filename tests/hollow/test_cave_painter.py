"""The painter paints every state, and what the lantern reaches can be seen."""

from __future__ import annotations

import os

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import bots
import pytest
from hollow import guide
from hollow.cave import State, lantern_at
from hollow.paint import Painter
from hollow.pg import Surface

SIZE = (320, 180)


@pytest.fixture(scope="module")
def painter() -> Painter:
    made = Painter(SIZE)
    for _ in made.prepare():
        pass
    return made


def brightness(picture: Surface, x: float, y: float) -> int:
    """The mean of a small square of the picture."""
    total = 0
    for step in range(25):
        at = (int(x) + step % 5 - 2, int(y) + step // 5 - 2)
        at = (min(max(at[0], 0), SIZE[0] - 1), min(max(at[1], 0), SIZE[1] - 1))
        total += sum(picture.get_at(at)[:3])
    return total // 75


def is_blank(picture: Surface) -> bool:
    return len({tuple(picture.get_at((x, y)))[:3] for x in range(0, 320, 16) for y in range(0, 180, 12)}) < 40


@pytest.mark.parametrize("name", guide.ENDINGS)
def test_every_moment_of_an_evening_is_painted(painter: Painter, name: str) -> None:
    for state in bots.game(name)[::90]:
        picture = painter.paint(state)
        assert picture.get_size() == SIZE
        assert state.closing > 0.7 or not is_blank(picture)


def test_whatever_a_restless_player_does_is_painted(painter: Painter) -> None:
    for state in list(bots.play(bots.restless(2), ticks=3 * bots.MINUTES))[::180]:
        assert not is_blank(painter.paint(state))


def test_it_is_bright_at_the_lantern_and_dark_away_from_it(painter: Painter) -> None:
    state = list(bots.play(guide.follow, ticks=60))[-1]
    picture = painter.paint(state)
    x, y = on_screen(state, *lantern_at(state))
    assert brightness(picture, x, y) > 120
    assert brightness(picture, SIZE[0] - 4, SIZE[1] - 4) < 40


def on_screen(state: State, x: float, y: float) -> tuple[float, float]:
    scale = SIZE[0] / 1600
    return (x - state.camera[0]) * scale + SIZE[0] / 2, (y - state.camera[1]) * scale + SIZE[1] / 2


def test_with_reduced_motion_only_people_move() -> None:
    still = Painter(SIZE, reduced_motion=True)
    for _ in still.prepare():
        pass
    state = list(bots.play(bots.nobody, ticks=60 * 20))[-1]
    later = state._replace(tick=state.tick + 40)
    first = [tuple(still.paint(state).get_at((x, y))) for x in range(0, 320, 5) for y in range(0, 180, 5)]
    assert first == [tuple(still.paint(later).get_at((x, y))) for x in range(0, 320, 5) for y in range(0, 180, 5)]
