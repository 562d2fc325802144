"""Rooms to play in: early reflections of a shoebox, and a tail that darkens as it dies."""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import NamedTuple

import numpy as np
import scipy.signal as ss

from .dsp import RATE, Array

SOUND = 343.0


class Space(NamedTuple):
    """A shoebox in metres; `decay` is the reverberation time in seconds, `wet` its share, `dark` where it dulls."""

    size: tuple[float, float, float]
    decay: float
    wet: float
    dark: float
    seed: int


SPACES = {
    "closet": Space((3.1, 2.6, 2.5), 0.42, 0.10, 3000, 4),
    "room": Space((5.2, 4.1, 2.7), 1.1, 0.20, 3600, 7),
    "studio": Space((7.5, 6.0, 3.4), 1.5, 0.26, 4200, 11),
    "hall": Space((16.0, 11.0, 8.0), 2.3, 0.34, 4200, 31),
    "cave": Space((14.0, 9.0, 5.0), 2.8, 0.42, 3000, 41),
    "shore": Space((22.0, 18.0, 9.0), 1.8, 0.24, 5200, 51),
    "stairwell": Space((4.2, 3.2, 17.0), 3.4, 0.50, 3400, 61),
}
BANDS = ((80, 250, 1.1), (250, 700, 1.05), (700, 1800, 0.9), (1800, 4000, 0.65), (4000, 10000, 0.4))


def _reflections(space: Space, count: int) -> Array:
    """Image sources to the fourth order at two ears fifteen centimetres apart."""
    h = np.zeros((count, 2))
    size = np.array(space.size)
    source = size * (0.37, 0.36, 0.4)
    for channel, offset in enumerate((0.0, 0.15)):
        ear = size * (0.68, 0.64, 0.5) + (offset, -offset, 0)
        for cell in product(range(-3, 4), range(-3, 4), range(-2, 3)):
            order = sum(map(abs, cell))
            if not 1 <= order <= 4:
                continue
            image = [q * wall + (s if q % 2 == 0 else wall - s) for q, wall, s in zip(cell, size, source)]
            distance = float(np.linalg.norm(np.array(image) - ear))
            k = int(distance / SOUND * RATE)
            if k < count:
                h[k, channel] += 0.72**order / distance * (1 if order % 2 == 0 else -1)
    return np.asarray(ss.sosfilt(ss.butter(1, 6000, fs=RATE, output="sos"), h, axis=0))


@lru_cache(maxsize=None)
def _response(name: str) -> Array:
    space = SPACES[name]
    rng = np.random.default_rng(space.seed)
    count = int(RATE * space.decay * 1.5)
    t = np.arange(count) / RATE
    tail = np.zeros((count, 2))
    for low, high, share in BANDS:
        noise = ss.sosfilt(
            ss.butter(2, (low, high), "band", fs=RATE, output="sos"), rng.normal(size=(count, 2)), axis=0
        )
        dull = 1.0 if high < 2 * space.dark else 0.5
        tail += noise * (10 ** (-3 * t / (space.decay * share)))[:, None] * dull
    tail *= np.clip((t - 0.012) / 0.03, 0, 1)[:, None]
    early = _reflections(space, count)
    h = early / np.sqrt((early**2).sum()) + 0.9 * tail / np.sqrt((tail**2).sum())
    return np.asarray(h / np.sqrt((h**2).sum() / 2))


def placed(x: Array, name: str, wet: float | None = None) -> Array:
    """The sound in a space; the result is longer by what still rings."""
    space, h = SPACES[name], _response(name)
    share = space.wet if wet is None else wet
    out = np.zeros((len(x) + len(h) - 1, 2))
    for c in (0, 1):
        out[:, c] = share * ss.oaconvolve(x[:, c], h[:, c])
    out[: len(x)] += (1 - share) * x
    return out
