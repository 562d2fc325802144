"""The video game's own sounds, the interface's, and the moment the device wakes."""

from __future__ import annotations

import numpy as np

from .. import matter
from ..dsp import Array, added, equalise, panned, seconds
from ..performance import seeded
from ..space import placed

PULSE = tuple((float(h), float(np.sin(np.pi * h * 0.25) / h)) for h in range(1, 14) if h % 4)


def _canvas(length: float) -> Array:
    return np.zeros((seconds(length).size, 2))


def hollow_step() -> Array:
    """A knee-high boot on cave floor."""
    rng = seeded("hollow_step")
    y = _canvas(0.3)
    added(y, panned(matter.knock(rng, 180, 1600, 0.018), 0.5), 0.005, 0.8)
    added(y, panned(matter.gliding(((0, 196), (0.05, 130)), ((0, 0.8), (0.05, 0)), PULSE), 0.5), 0.005, 0.5)
    return equalise(placed(y, "cave", 0.3), "low_pass", 7000)


def hollow_lantern() -> Array:
    """The lantern lit: four pulses climbing D minor, and a hiss that stays a moment."""
    rng = seeded("hollow_lantern")
    y = _canvas(1.4)
    for k, f in enumerate((293.66, 349.23, 440.0, 587.33)):
        added(
            y,
            panned(matter.gliding(((0, f), (0.22, f)), ((0, 0), (0.003, 1), (0.22, 0)), PULSE), 0.4 + 0.07 * k),
            0.07 * k,
            0.45,
        )
    added(y, panned(matter.air(rng, 1500, 6000, ((0, 0), (0.08, 0.3), (0.9, 0))), 0.5), 0.2, 0.35)
    return placed(y, "cave", 0.35)


def hollow_lamp() -> Array:
    """A wall lamp found: a bell with a wrong partial, as cave lamps have."""
    rng = seeded("hollow_lamp")
    y = _canvas(1.6)
    added(
        y,
        panned(
            matter.struck(
                ((880, 1, 0.5), (1864.7, 0.5, 0.35), (3089, 0.35, 0.2), (4710, 0.2, 0.12), (6640, 0.08, 0.07)), 1.4, rng
            ),
            0.5,
        ),
        0.01,
        0.5,
    )
    added(
        y, panned(matter.struck(((1318.5, 1, 0.4), (2793, 0.4, 0.25), (4980, 0.15, 0.1)), 1.2, rng), 0.55), 0.11, 0.35
    )
    return placed(y, "cave", 0.35)


def hollow_door() -> Array:
    """Stone dragged aside, and the chord of a way open."""
    rng = seeded("hollow_door")
    y = _canvas(2.4)
    added(y, panned(matter.rustle(rng, 1.1, 500, 60, 700, ((0, 0.2), (0.2, 1), (0.85, 0.8), (1, 0))), 0.5), 0.0, 1.0)
    added(y, panned(matter.knock(rng, 50, 300, 0.1), 0.5), 1.1, 1.2)
    for f in (146.83, 220.0, 293.66, 440.0):
        added(y, panned(matter.gliding(((0, f), (0.9, f)), ((0, 0), (0.01, 1), (0.9, 0)), PULSE), 0.5), 1.2, 0.2)
    return placed(y, "cave", 0.35)


def hollow_rock() -> Array:
    """A rock that fell because a regulation was ignored."""
    rng = seeded("hollow_rock")
    y = _canvas(1.2)
    for at, force in ((0.01, 1.0), (0.24, 0.5), (0.38, 0.3), (0.47, 0.16)):
        added(y, panned(matter.knock(rng, 60, 900, 0.04 * force + 0.01), 0.5 + 0.1 * (1 - force)), at, force)
    added(y, panned(matter.rustle(rng, 0.6, 240, 800, 5000, ((0, 1), (0.4, 0.4), (1, 0))), 0.55), 0.02, 0.25)
    return placed(y, "cave", 0.35)


def _felt_tone(name: str, notes: tuple[tuple[float, float], ...], level: float) -> Array:
    """Soft touches of felt on metal: (at, Hz)."""
    rng = seeded(name)
    y = _canvas(0.6)
    for at, f in notes:
        added(
            y,
            panned(matter.struck(((f, 1, 0.07), (2.76 * f, 0.18, 0.025), (2 * f, 0.22, 0.05)), 0.4, rng, 0.003), 0.5),
            at + 0.004,
            level,
        )
        added(y, panned(matter.knock(rng, 500, 4000, 0.005, 0.04), 0.5), at, 0.2 * level)
    return placed(y, "closet", 0.1)


def ui_hover() -> Array:
    """Barely there."""
    return _felt_tone("ui_hover", ((0.0, 880.0),), 0.4)


def ui_select() -> Array:
    """Up a sixth: his interval."""
    return _felt_tone("ui_select", ((0.0, 440.0), (0.075, 739.99)), 0.8)


def ui_back() -> Array:
    """Down a sixth: hers."""
    return _felt_tone("ui_back", ((0.0, 739.99), (0.075, 440.0)), 0.7)


def device_wakes() -> Array:
    """A breath of glass, and her falling sixth before she has a name: F sharp, A, then B, waiting."""
    rng = seeded("device_wakes")
    y = _canvas(4.2)
    added(y, panned(matter.air(rng, 700, 5200, ((0, 0), (0.8, 0.10), (1.6, 0))), 0.5), 0, 0.5)
    partials = ((1.0, 1.0), (2.0, 0.28), (3.0, 0.12), (5.43, 0.03))
    for at, f, held, place in ((0.5, 739.99, 1.6, 0.45), (1.15, 440.0, 1.8, 0.52), (1.8, 493.88, 2.2, 0.55)):
        tone = matter.gliding(
            ((0, f * 0.99), (0.12, f), (held, f)), ((0, 0), (0.2, 1), (held * 0.5, 0.6), (held, 0)), partials
        )
        added(y, panned(tone, place), at, 0.3)
    return placed(y, "hall", 0.4)
