"""Rooms with a roof: train, office, stairwell, restaurant, apartment, arcade, and the cabin in the snow."""

from __future__ import annotations

import numpy as np

from .. import matter
from ..dsp import Array, equalise, folded, panned
from ..space import placed
from .weather import Weather


def train() -> Array:
    """An evening train: motor, the roll of wheels, joints in pairs every two seconds, a window's rattle."""
    w = Weather("train", 36)
    y = (
        0.5 * w.wide(40, 180, -0.7, 0.4) * w.slow(0.2, 0.7)[:, None]
        + 0.16 * w.wide(180, 900, -0.6) * w.slow(0.3, 0.6)[:, None]
    )
    y += 0.10 * w.hum(((92, 0.6), (184, 1.0), (276, 0.4), (552, 0.16)), 0.2)[:, None] * np.array([0.9, 1.0])
    for k in range(18):
        for late, place, gain in ((0.0, 0.42, 1.0), (0.24, 0.58, 0.8)):
            w.lay(y, matter.knock(w.rng, 70, 420, 0.05), 2.0 * k + late + 0.02 * w.rng.normal(), place, 1.5 * gain)
    for at in (7.3, 19.1, 29.4):
        w.lay(y, matter.rustle(w.rng, 1.4, 45, 1800, 5200, ((0, 0), (0.3, 1), (1, 0))), at, 0.75, 0.5)
    return y + 0.05 * w.wide(1500, 7000, -0.6) * w.slow(0.4, 0.5)[:, None]


def office() -> Array:
    """Longhand on the nineteenth floor: ventilation, paper, pens that someone presses hard, a lift a long way off."""
    w = Weather("office", 40)
    y = 0.34 * w.wide(70, 420, -0.6, 0.5) * w.slow(0.15, 0.85)[:, None] + 0.05 * w.wide(900, 5000, -0.6)
    y += 0.05 * w.hum(((120, 1.0), (240, 0.5), (360, 0.15)))[:, None] * np.array([1.0, 0.9])
    w.scatter(
        y,
        lambda: matter.rustle(w.rng, w.rng.uniform(0.5, 1.1), 420, 1800, 8500, ((0, 0), (0.3, 1), (0.6, 0.4), (1, 0))),
        7,
        0.5,
    )
    w.scatter(
        y, lambda: matter.air(w.rng, 2200, 7000, ((0, 0), (0.05, 0.3), (0.2, 0.15), (0.3, 0.35), (0.5, 0))), 22, 0.22
    )
    w.scatter(
        y,
        lambda: placed(
            panned(matter.murmur(w.rng, w.rng.choice((118.0, 196.0)), w.rng.uniform(1.2, 2.4)), 0.5), "hall", 0.8
        ),
        5,
        0.16,
    )
    bell = matter.struck(((880, 1, 0.5), (1760, 0.3, 0.3), (2637, 0.1, 0.15)), 1.6, w.rng)
    w.lay(y, placed(panned(bell, 0.8), "hall", 0.85), 23.0, gain=0.10)
    return y


def stairwell() -> Array:
    """Amy's stairs: a tall column of air, a pipe, a door two floors off, water somewhere."""
    w = Weather("stairwell", 36)
    y = 0.40 * w.wide(50, 260, -0.7, 0.7) * w.slow(0.15, 0.6)[:, None] + 0.05 * w.wide(400, 2400, -0.8)
    y += 0.05 * w.hum(((60, 0.4), (120, 1.0), (180, 0.4)))[:, None] * np.array([0.7, 1.0])
    for at, low, gain in ((6.2, 90, 1.6), (6.42, 140, 0.7), (27.5, 80, 1.0)):
        w.lay(y, placed(panned(matter.knock(w.rng, low, low * 5, 0.07), 0.4), "stairwell", 0.8), at, gain=gain)
    for k in range(9):
        step = matter.knock(w.rng, 160, 1500, 0.03) + 0.5 * matter.knock(w.rng, 1800, 5000, 0.012, 0.21)
        w.lay(y, placed(panned(step, 0.5 + 0.02 * k), "stairwell", 0.85), 13.0 + 0.62 * k, gain=0.4 * 0.86**k)
    for at in (2.1, 9.8, 20.3, 24.0, 33.2):
        drop = matter.gliding(((0, 900), (0.05, 1500)), ((0, 0), (0.004, 1), (0.05, 0)))
        w.lay(y, placed(panned(drop, 0.65), "stairwell", 0.9), at, gain=0.25)
    return y


def restaurant() -> Array:
    """Lunch: other tables' talk with no words in it, forks, glasses, a chair."""
    w = Weather("restaurant", 40)
    y = 0.16 * w.wide(70, 380, -0.6, 0.6) + 0.03 * w.wide(1200, 6000, -0.6)
    crowd = np.zeros_like(y)
    w.scatter(
        crowd,
        lambda: matter.murmur(w.rng, w.rng.choice((105.0, 122.0, 178.0, 204.0, 225.0)), w.rng.uniform(1.4, 3.6)),
        110,
        0.5,
    )
    y += equalise(equalise(crowd, "low_pass", 2600), "high_pass", 150) * w.slow(0.2, 0.6)[:, None]
    fork = ((2100, 0.6, 0.05), (3340, 1, 0.09), (5170, 0.6, 0.06), (7900, 0.3, 0.03))
    glass = ((1870, 1, 0.25), (3920, 0.5, 0.14), (6310, 0.2, 0.08))
    cup = ((1240, 1, 0.05), (2760, 0.7, 0.07), (4480, 0.4, 0.04))
    for modes, count, gain in ((fork, 26, 0.20), (cup, 16, 0.28), (glass, 6, 0.16)):
        w.scatter(
            y,
            lambda m=modes: matter.struck(tuple((f * w.rng.uniform(0.9, 1.12), a, d) for f, a, d in m), 0.6, w.rng),
            count,
            gain,
        )
    w.lay(y, matter.air(w.rng, 140, 700, ((0, 0), (0.1, 1), (0.35, 0.7), (0.45, 0))), 17.5, 0.3, 0.5)
    return folded(placed(y, "studio", 0.35), len(y))


def apartment() -> Array:
    """Home without her: the refrigerator's chord, air in a duct, four cars on a wet boulevard far below."""
    w = Weather("apartment", 42)
    y = 0.26 * w.wide(60, 420, -0.55, 0.55) * w.slow(0.25, 0.82)[:, None]
    hum = w.hum(((60, 0.5), (120, 1.0), (180, 0.24), (240, 0.36), (360, 0.12), (480, 0.06)), 0.1)
    y += 0.13 * hum[:, None] * np.array([0.8, 1.1]) + 0.24 * w.wide(70, 330, -0.6) * w.slow(0.2, 0.35)[:, None]
    for at, right, gain in ((6.5, True, 0.34), (15.1, False, 0.46), (26.6, True, 0.28), (36.2, False, 0.36)):
        y += gain * w.passing(at, 2.0, 900, right)
    y += 0.016 * w.wide(1800, 6500, -0.4, 0.9)
    for at in (11.4, 31.7):
        w.lay(y, matter.struck(((410, 1, 0.03), (1130, 0.5, 0.02)), 0.3, w.rng), at, 0.7, 0.12)
    return y


def arcade() -> Array:
    """Machines playing themselves: bleeps in a few related keys, coins, a bell, one rail that hums."""
    w = Weather("arcade", 36)
    y = 0.20 * w.wide(60, 400, -0.6, 0.6) + 0.06 * w.hum(((120, 1.0), (240, 0.5)))[:, None] * np.ones(2)
    scale = (523.25, 587.33, 659.25, 783.99, 880.0, 1046.5, 1174.7)
    for place, beat, tune in (
        (0.2, 0.14, (0, 2, 4, 2)),
        (0.8, 0.18, (4, 3, 1, 0, 1)),
        (0.55, 0.11, (0, 4, 6)),
        (0.38, 0.22, (2, 1, 2, 5)),
    ):
        for start in np.sort(w.rng.uniform(0, 36, 5)):
            for k in range(int(w.rng.integers(5, 14))):
                f = scale[tune[k % len(tune)]] * (2 if k % 8 == 7 else 1)
                tone = matter.gliding(
                    ((0, f), (beat * 0.9, f)),
                    ((0, 0), (0.004, 1), (beat * 0.6, 0.5), (beat * 0.9, 0)),
                    ((1, 1), (3, 0.3), (5, 0.16), (7, 0.08)),
                )
                w.lay(y, tone, start + k * beat, place, 0.045)
    coin = ((2490, 1, 0.10), (3730, 0.8, 0.14), (5980, 0.5, 0.08))
    w.scatter(y, lambda: matter.struck(coin, 0.5, w.rng), 10, 0.12)
    w.scatter(y, lambda: matter.knock(w.rng, 120, 900, 0.03), 26, 0.5)
    crowd = np.zeros_like(y)
    w.scatter(
        crowd, lambda: matter.murmur(w.rng, w.rng.choice((130.0, 210.0, 260.0)), w.rng.uniform(0.8, 2.0)), 22, 0.35
    )
    return y + equalise(crowd, "low_pass", 2200)


def snow() -> Array:
    """A cabin with snow on it: hush, a stove that ticks, wind that remembers it is there."""
    w = Weather("snow", 42)
    y = 0.24 * w.wide(40, 200, -0.7, 0.6) * w.slow(0.12, 0.4)[:, None]
    gust = w.slow(0.12) ** 2
    y += 0.20 * w.wide(220, 700, -0.4, 0.9) * gust[:, None] + 0.03 * w.wide(900, 2600, -0.4, 0.9) * (gust**1.5)[:, None]
    y += 0.06 * w.wide(90, 500, -0.5, 0.3) * w.slow(3.0, 0.3)[:, None]
    w.scatter(y, lambda: matter.knock(w.rng, 900, 6500, w.rng.uniform(0.002, 0.008), 0.06), 60, 0.5)
    w.scatter(y, lambda: matter.struck(((w.rng.uniform(700, 1500), 1, 0.012), (2900, 0.4, 0.008)), 0.1, w.rng), 9, 0.35)
    return y + 0.014 * w.wide(2500, 9000, -0.5, 0.9)
