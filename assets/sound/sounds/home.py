"""Things at home and at the desk: kettle, cup, match, switch, pen, paper, and the earbud's two clicks."""

from __future__ import annotations

import numpy as np

from .. import matter
from ..dsp import Array, added, equalise, faded, panned, seconds
from ..performance import seeded
from ..space import placed


def _canvas(length: float) -> Array:
    return np.zeros((seconds(length).size, 2))


def kettle() -> Array:
    """Four seconds of a kettle coming to the boil: a rumble that brightens, bubbles, lid."""
    rng = seeded("kettle")
    y = _canvas(4.6)
    low = matter.air(rng, 120, 600, ((0, 0.1), (2.5, 0.7), (4.2, 1.0), (4.6, 0.8)))
    high = matter.air(rng, 1200, 6000, ((0, 0.05), (2.0, 0.25), (4.2, 0.6), (4.6, 0.5)))
    added(y, panned(low + 0.5 * high, 0.5), 0)
    for at in np.sort(4.4 * np.sqrt(rng.random(90))):
        f = rng.uniform(260, 620)
        bubble = matter.gliding(((0, f), (0.05, f * 1.6)), ((0, 0), (0.006, 1), (0.05, 0)))
        added(y, panned(bubble, rng.uniform(0.4, 0.6)), at, 0.25 * rng.random())
    return placed(faded(y, 0.5, 0.4), "room", 0.12)


def kettle_click() -> Array:
    """The switch of the kettle letting go."""
    rng = seeded("kettle_click")
    y = _canvas(0.5)
    added(y, panned(matter.knock(rng, 900, 6000, 0.005, 0.06), 0.5), 0.01, 1.0)
    added(y, panned(matter.struck(((620, 0.6, 0.02), (1840, 0.4, 0.012)), 0.2, rng), 0.5), 0.012, 0.8)
    added(y, panned(matter.knock(rng, 300, 2400, 0.012, 0.1), 0.5), 0.05, 0.4)
    return placed(y, "room", 0.2)


def cup() -> Array:
    """A cup set down on wood."""
    rng = seeded("cup")
    y = _canvas(0.7)
    added(y, panned(matter.knock(rng, 110, 600, 0.025), 0.5), 0.01, 0.9)
    added(
        y, panned(matter.struck(((1480, 0.5, 0.05), (2730, 0.4, 0.04), (4260, 0.2, 0.03)), 0.4, rng), 0.5), 0.012, 0.35
    )
    added(y, panned(matter.knock(rng, 200, 1200, 0.012), 0.5), 0.085, 0.4)
    return placed(y, "room", 0.18)


def match_strike() -> Array:
    """A match drawn, catching, settling to a flame."""
    rng = seeded("match_strike")
    y = _canvas(2.4)
    scrape = matter.rustle(rng, 0.32, 2600, 1800, 9000, ((0, 0.2), (0.7, 1), (1, 0.3)))
    flare = matter.air(rng, 500, 9000, ((0, 0), (0.03, 1), (0.22, 0.6), (0.7, 0.16), (2.0, 0)))
    added(y, panned(scrape, 0.46), 0.02, 0.7)
    added(y, panned(flare, 0.5), 0.3, 0.9)
    for at in rng.uniform(0.4, 1.5, 7):
        added(y, panned(matter.knock(rng, 1500, 7000, 0.003, 0.03), 0.5), at, 0.2)
    return placed(y, "room", 0.1)


def light_switch() -> Array:
    """A wall switch."""
    rng = seeded("light_switch")
    y = _canvas(0.4)
    added(y, panned(matter.knock(rng, 400, 3200, 0.006, 0.06), 0.55), 0.01, 0.7)
    added(y, panned(matter.knock(rng, 1000, 7000, 0.003, 0.05), 0.55), 0.028, 0.9)
    added(y, panned(matter.struck(((330, 0.5, 0.02), (910, 0.4, 0.015)), 0.2, rng), 0.55), 0.028, 0.5)
    return placed(y, "room", 0.2)


def pen() -> Array:
    """A nib writing a short line: down-strokes press, up-strokes whisper, one dot."""
    rng = seeded("pen")
    y = _canvas(1.9)
    at = 0.03
    while at < 1.5:
        length = rng.uniform(0.07, 0.17)
        stroke = matter.air(rng, 1900, 8200, ((0, 0), (length * 0.4, rng.uniform(0.4, 1.0)), (length, 0)))
        wood = matter.air(rng, 240, 900, ((0, 0), (length * 0.4, 0.2), (length, 0)))
        added(y, panned(stroke, 0.45 + 0.07 * at), at, 0.5)
        added(y, panned(wood, 0.45 + 0.07 * at), at, 0.5)
        at += length + rng.uniform(0.01, 0.07)
    added(y, panned(matter.knock(rng, 500, 5000, 0.006, 0.05), 0.57), 1.68, 0.6)
    return placed(y, "room", 0.08)


def paper() -> Array:
    """A sheet lifted, turned and squared."""
    rng = seeded("paper")
    y = _canvas(1.3)
    added(
        y,
        panned(matter.rustle(rng, 0.5, 900, 1400, 9500, ((0, 0), (0.25, 1), (0.5, 0.3), (0.8, 0.8), (1, 0))), 0.45),
        0.02,
        0.8,
    )
    added(y, panned(matter.air(rng, 400, 2600, ((0, 0), (0.12, 0.5), (0.3, 0))), 0.5), 0.35, 0.35)
    added(y, panned(matter.rustle(rng, 0.22, 700, 1200, 8000, ((0, 0.2), (0.2, 1), (1, 0))), 0.55), 0.72, 0.6)
    added(y, panned(matter.knock(rng, 200, 1600, 0.012), 0.5), 0.98, 0.35)
    return placed(y, "room", 0.1)


def _ear(rng: np.random.Generator, inward: bool) -> Array:
    """Silicone against skin, and the small pressure change as the world closes or opens."""
    y = _canvas(0.8)
    rub = matter.rustle(rng, 0.16, 900, 300, 3200, ((0, 0.3), (0.6, 1), (1, 0)))
    thud = matter.gliding(((0, 150), (0.12, 70)), ((0, 0), (0.01, 1), (0.12, 0)))
    world = matter.air(rng, 300, 4200, ((0, 1), (0.18, 0.1), (0.5, 0)) if inward else ((0, 0), (0.08, 0.6), (0.5, 0)))
    added(y, panned(rub, 0.72), 0.02, 0.5)
    added(y, panned(thud, 0.68), 0.15, 0.7)
    added(y, panned(world, 0.5), 0.0 if inward else 0.17, 0.16)
    return y


def earbud_in() -> Array:
    """The earbud going in: a rub, a soft seal, two small tones rising a third."""
    rng = seeded("earbud_in")
    y = _ear(rng, True)
    for at, f in ((0.34, 587.33), (0.46, 739.99)):
        added(
            y,
            panned(faded(matter.struck(((f, 1, 0.09), (2 * f, 0.25, 0.05)), 0.34, rng, 0.006), 0.004, 0.1), 0.62),
            at,
            0.28,
        )
    return placed(y, "closet", 0.06)


def earbud_out() -> Array:
    """The earbud coming out: the seal lets go and the room is there again."""
    return placed(_ear(seeded("earbud_out"), False), "closet", 0.06)


def screen_blip() -> Array:
    """A small screen waking: one short soft tone with its fifth."""
    rng = seeded("screen_blip")
    y = _canvas(0.5)
    added(
        y, panned(matter.struck(((880, 1, 0.05), (1318.5, 0.5, 0.07), (2640, 0.1, 0.03)), 0.4, rng, 0.004), 0.5), 0.01
    )
    return placed(equalise(y, "high_pass", 200), "room", 0.12)
