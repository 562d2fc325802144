"""Rooms without a roof: the city, the plaza, the sea in the off season, the roof at dawn."""

from __future__ import annotations

import numpy as np

from .. import matter
from ..dsp import Array, equalise, panned
from ..space import placed
from .weather import Weather


def city() -> Array:
    """Walking under towers at night: a wide low roar, tyres on wet stone, heels, a far signal."""
    w = Weather("city", 40)
    y = (
        0.50 * w.wide(35, 180, -0.7, 0.7) * w.slow(0.15, 0.6)[:, None]
        + 0.16 * w.wide(180, 1200, -0.7, 0.9) * w.slow(0.2, 0.5)[:, None]
    )
    for at, right, gain in (
        (4.0, True, 0.6),
        (11.5, False, 0.8),
        (17.2, True, 0.45),
        (25.0, True, 0.75),
        (33.8, False, 0.6),
    ):
        y += gain * w.passing(at, 1.5, 2600, right)
    for k in range(14):
        heel = matter.knock(w.rng, 700, 3800, 0.010, 0.1) + 0.6 * matter.knock(w.rng, 150, 500, 0.03, 0.1)
        w.lay(
            y,
            placed(panned(heel, 0.2 + 0.045 * k), "hall", 0.5),
            19.0 + 0.53 * k,
            gain=0.35 * float(np.sin(np.pi * (k + 1) / 15)),
        )
    horn = matter.gliding(
        ((0, 392), (0.7, 388)), ((0, 0), (0.05, 1), (0.6, 0.8), (0.7, 0)), ((1, 1), (2, 0.5), (3, 0.3))
    )
    w.lay(y, placed(panned(horn, 0.8), "hall", 0.95), 29.5, gain=0.05)
    return y + 0.035 * w.wide(1800, 8000, -0.5, 0.9) * w.slow(0.3, 0.6)[:, None]


def plaza() -> Array:
    """Stone, dusk, a fountain, many people, nobody near."""
    w = Weather("plaza", 40)
    y = 0.30 * w.wide(50, 260, -0.7, 0.8) * w.slow(0.15, 0.6)[:, None]
    water = w.wide(900, 7000, -0.5, 0.7) * w.slow(9.0, 0.6)[:, None]
    y += 0.09 * water
    crowd = np.zeros_like(y)
    w.scatter(
        crowd,
        lambda: matter.murmur(w.rng, w.rng.choice((108.0, 125.0, 185.0, 214.0)), w.rng.uniform(1.2, 3.0)),
        70,
        0.5,
    )
    y += equalise(crowd, "low_pass", 1800)
    for start, place in ((3.0, 0.2), (15.0, 0.75), (28.0, 0.4)):
        for k in range(9):
            step = matter.knock(w.rng, 300, 2600, 0.014, 0.12)
            w.lay(
                y,
                placed(panned(step, place + 0.03 * k), "hall", 0.6),
                start + (0.52 + 0.01 * w.rng.normal()) * k,
                gain=0.4 * float(np.sin(np.pi * (k + 1) / 10)),
            )
    return y + 0.4 * w.passing(22.0, 2.4, 900)


def sea() -> Array:
    """Uneven sets on sand: a wave gathers low, breaks, hisses up and sinks in; a halyard, once in a while."""
    w = Weather("sea", 45)
    y = (
        0.12 * w.wide(28, 130, -0.6, 0.5) * w.slow(0.2, 0.55)[:, None]
        + 0.075 * w.wide(180, 1100, -0.7, 0.9) * w.slow(0.3, 0.6)[:, None]
    )
    layers = (
        (45, 220, 2.1, 2.2, -0.35, 0.50),
        (180, 800, 1.3, 2.0, -0.05, 0.42),
        (600, 2400, 0.85, 2.3, 0.22, 0.30),
        (1800, 6000, 0.62, 2.9, 0.55, 0.13),
        (4500, 12000, 0.55, 3.6, 0.95, 0.055),
    )
    for centre, force, place in (
        (3.4, 0.85, 0.42),
        (10.4, 1.0, 0.60),
        (16.0, 0.62, 0.36),
        (24.6, 0.95, 0.52),
        (31.0, 0.55, 0.64),
        (38.7, 0.90, 0.46),
    ):
        stretch = 1.0 + 0.25 * w.rng.normal()
        for low, high, rise, fall, late, level in layers:
            e = w.swell((centre + late) % w.length, rise * stretch, fall * stretch)
            y += (
                level
                * force
                * (e * (0.8 + 0.2 * w.slow(14)))[:, None]
                * w.wide(low, high, -0.3, 0.35)
                * np.array([np.sqrt(1 - place), np.sqrt(place)])
            )
        foam = w.noise(3000, 11000, 0.0) * w.slow(60) ** 5 * w.swell((centre + 2.6) % w.length, 0.9, 2.4)
        y += 0.11 * force * panned(foam, place)
    ring = ((1180, 1, 0.22), (2890, 0.7, 0.16), (4710, 0.4, 0.09))
    for at in (7.6, 8.9, 21.2, 35.1, 36.0):
        w.lay(y, placed(panned(matter.struck(ring, 0.9, w.rng), 0.82), "shore"), at, gain=0.045)
    return y


def _bird(w: Weather, base: float) -> Array:
    """A few notes of a small bird, falling or turning."""
    out = np.zeros(int(48_000 * 1.4))
    at = 0.0
    for _ in range(int(w.rng.integers(3, 7))):
        f, length = base * w.rng.uniform(0.85, 1.25), w.rng.uniform(0.06, 0.14)
        note = matter.gliding(
            ((0, f), (length * 0.5, f * w.rng.uniform(0.9, 1.2)), (length, f * 0.9)),
            ((0, 0), (length * 0.3, 1), (length, 0)),
        )
        k = int(at * 48_000)
        out[k : k + len(note)] += note[: len(out) - k]
        at += length + w.rng.uniform(0.03, 0.1)
    return out


def roof_dawn() -> Array:
    """Height: wind over an edge, the city as one soft sound below, the first birds, a flag line."""
    w = Weather("roof_dawn", 44)
    y = 0.40 * w.wide(35, 160, -0.7, 0.7) * w.slow(0.1, 0.6)[:, None]
    gust = w.slow(0.25)
    y += (
        0.16 * w.wide(180, 800, -0.5, 0.9) * (0.25 + 0.75 * gust)[:, None]
        + 0.02 * w.wide(1500, 5000, -0.5, 0.9) * gust[:, None]
    )
    for at, base, place in (
        (3.0, 3100, 0.2),
        (6.1, 3300, 0.24),
        (12.5, 4200, 0.7),
        (18.0, 3100, 0.22),
        (21.7, 4100, 0.68),
        (26.4, 3600, 0.5),
        (33.0, 3200, 0.2),
        (37.9, 4200, 0.72),
    ):
        w.lay(y, placed(panned(_bird(w, base), place), "shore", 0.4), at, gain=0.035)
    return y + 0.3 * w.passing(15.0, 3.5, 500) + 0.3 * w.passing(35.0, 3.0, 600, False)
