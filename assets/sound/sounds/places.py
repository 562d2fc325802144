"""Doors, stairs, streets and shore."""

from __future__ import annotations

import numpy as np

from .. import matter
from ..dsp import Array, added, equalise, panned, seconds
from ..performance import seeded
from ..space import placed


def _canvas(length: float) -> Array:
    return np.zeros((seconds(length).size, 2))


def door() -> Array:
    """An apartment door: handle, seal, the latch going home."""
    rng = seeded("door")
    y = _canvas(1.5)
    added(y, panned(matter.knock(rng, 700, 5200, 0.008, 0.08), 0.55), 0.02, 0.5)
    added(y, panned(matter.struck(((410, 0.5, 0.04), (1230, 0.4, 0.03)), 0.3, rng), 0.55), 0.03, 0.3)
    added(y, panned(matter.air(rng, 120, 900, ((0, 0), (0.3, 0.5), (0.5, 0))), 0.5), 0.18, 0.3)
    added(y, panned(matter.knock(rng, 55, 420, 0.06), 0.5), 0.68, 1.3)
    added(y, panned(matter.knock(rng, 600, 4200, 0.010, 0.1), 0.55), 0.70, 0.7)
    added(y, panned(matter.knock(rng, 900, 6000, 0.005, 0.06), 0.55), 0.78, 0.4)
    return placed(y, "room", 0.22)


def door_far() -> Array:
    """The roof door, heard by nobody: iron, far, once."""
    rng = seeded("door_far")
    y = _canvas(1.2)
    added(y, panned(matter.knock(rng, 60, 500, 0.08), 0.6), 0.02, 1.2)
    added(
        y,
        panned(matter.struck(((174, 0.6, 0.3), (311, 0.5, 0.22), (587, 0.3, 0.14), (1130, 0.15, 0.07)), 1.0, rng), 0.6),
        0.02,
        0.7,
    )
    added(y, panned(matter.knock(rng, 500, 2600, 0.012, 0.1), 0.6), 0.22, 0.3)
    return equalise(placed(y, "stairwell", 0.85), "low_pass", 2400)


def train_doors() -> Array:
    """Two tones, then air, then rubber meeting rubber."""
    rng = seeded("train_doors")
    y = _canvas(3.0)
    for at, f in ((0.02, 659.26), (0.36, 523.25)):
        added(
            y,
            panned(matter.struck(((f, 1, 0.28), (2 * f, 0.3, 0.16), (3 * f, 0.1, 0.1)), 0.7, rng, 0.006), 0.5),
            at,
            0.45,
        )
    added(y, panned(matter.air(rng, 500, 7000, ((0, 0), (0.05, 1), (0.5, 0.5), (1.1, 0.2), (1.2, 0))), 0.5), 0.85, 0.5)
    added(y, panned(matter.air(rng, 90, 400, ((0, 0), (0.5, 0.6), (1.0, 0.5), (1.05, 0))), 0.5), 0.95, 0.5)
    for place in (0.3, 0.7):
        added(y, panned(matter.knock(rng, 60, 700, 0.05), place), 2.0, 1.0)
    return placed(y, "studio", 0.25)


def phone() -> Array:
    """A phone on a table, trembling twice, with a small three-note call inside it."""
    rng = seeded("phone")
    y = _canvas(2.6)
    for start in (0.02, 1.2):
        t = seconds(0.55)
        buzz = np.sign(np.sin(2 * np.pi * 158 * t)) * 0.25 + np.sin(2 * np.pi * 158 * t)
        table = matter.rustle(rng, 0.55, 158, 300, 2400, ((0, 0.8), (0.9, 0.8), (1, 0)))
        added(y, panned(buzz * np.clip(t / 0.02, 0, 1) * np.clip((0.55 - t) / 0.03, 0, 1), 0.5), start, 0.35)
        added(y, panned(table, 0.5), start, 0.35)
        for k, f in enumerate((987.77, 1174.66, 1480.0)):
            added(
                y,
                panned(matter.struck(((f, 1, 0.12), (2 * f, 0.2, 0.06)), 0.4, rng, 0.004), 0.5),
                start + 0.1 + 0.15 * k,
                0.18,
            )
    return placed(y, "room", 0.16)


def lift() -> Array:
    """A lift arriving: a bell, the motor letting go, doors."""
    rng = seeded("lift")
    y = _canvas(3.0)
    motor = matter.gliding(
        ((0, 118), (1.0, 96), (1.5, 55)), ((0, 0), (0.2, 0.6), (1.0, 0.4), (1.5, 0)), ((1, 1), (2, 0.5), (3, 0.2))
    )
    added(y, panned(motor, 0.5), 0.0, 0.4)
    added(y, panned(matter.struck(((1046.5, 1, 0.55), (2093, 0.35, 0.3), (2830, 0.15, 0.2)), 1.6, rng), 0.5), 1.1, 0.4)
    added(y, panned(matter.air(rng, 150, 1600, ((0, 0), (0.2, 0.6), (0.9, 0.4), (1.1, 0))), 0.5), 1.55, 0.4)
    added(y, panned(matter.knock(rng, 80, 900, 0.04), 0.5), 2.62, 0.8)
    return placed(y, "hall", 0.2)


def footsteps_stairs() -> Array:
    """Eight steps up, tiring by a little, and the landing."""
    rng = seeded("footsteps_stairs")
    y = _canvas(5.4)
    at = 0.03
    for k in range(9):
        heel = matter.knock(rng, 120, 900, 0.03) + 0.6 * matter.knock(rng, 1200, 5200, 0.010, 0.21)
        scuff = matter.rustle(rng, 0.1, 1500, 1500, 7000, ((0, 0.4), (0.4, 1), (1, 0)))
        added(y, panned(heel, 0.44 + 0.03 * (k % 2 * 2 - 1)), at, rng.uniform(0.75, 1.0))
        added(y, panned(scuff, 0.5), at + 0.07, 0.14)
        at += 0.50 + 0.012 * k + rng.normal() * 0.015
    return placed(y, "stairwell", 0.45)


def wave() -> Array:
    """One wave: it gathers, breaks, runs up and sinks in."""
    rng = seeded("wave")
    y = _canvas(7.0)
    layers = (
        (45, 220, ((0, 0), (2.3, 0.9), (4.5, 0.3), (7, 0))),
        (180, 800, ((0, 0), (1.6, 0.3), (2.6, 0.8), (4.6, 0.2), (7, 0))),
        (600, 2400, ((0, 0), (2.2, 0.2), (2.9, 0.55), (5, 0.15), (7, 0))),
        (1800, 6000, ((0, 0), (2.5, 0.05), (3.3, 0.26), (5.4, 0.1), (7, 0))),
        (4500, 12000, ((0, 0), (2.8, 0.02), (3.8, 0.13), (6.0, 0.05), (7, 0))),
    )
    for low, high, points in layers:
        for place in (0.35, 0.65):
            added(y, panned(matter.air(rng, low, high, points), place), 0)
    return y


def halyard() -> Array:
    """A rope with a shackle against a hollow mast: four blows, not in time."""
    rng = seeded("halyard")
    y = _canvas(3.4)
    modes = ((392, 0.5, 0.5), (1180, 1.0, 0.30), (2310, 0.7, 0.2), (3820, 0.45, 0.12), (5640, 0.2, 0.07))
    for at, force in ((0.02, 1.0), (0.58, 0.6), (1.33, 0.85), (1.52, 0.4)):
        added(y, panned(matter.struck(modes, 1.4, rng), 0.58), at, 0.5 * force)
        added(y, panned(matter.knock(rng, 1500, 7000, 0.006, 0.05), 0.58), at, 0.35 * force)
    return placed(y, "shore", 0.2)


def snow_step() -> Array:
    """One boot in dry snow."""
    rng = seeded("snow_step")
    y = _canvas(0.8)
    added(
        y,
        panned(matter.rustle(rng, 0.34, 2400, 500, 5200, ((0, 0.3), (0.25, 1), (0.5, 0.35), (0.8, 0.5), (1, 0))), 0.5),
        0.01,
        0.9,
    )
    added(y, panned(matter.knock(rng, 60, 260, 0.05), 0.5), 0.03, 0.6)
    return placed(y, "closet", 0.05)


def traffic_light() -> Array:
    """The walking signal: a slow tick that turns quick, for people waiting."""
    rng = seeded("traffic_light")
    y = _canvas(3.6)
    modes = ((880, 1, 0.02), (1760, 0.5, 0.014), (3340, 0.25, 0.008))
    for at in [0.02, 0.92, 1.82] + [2.2 + 0.125 * k for k in range(9)]:
        added(y, panned(matter.struck(modes, 0.12, rng), 0.4), at, 0.6)
    return placed(y, "hall", 0.25)
