"""What small sounds are made of: struck bodies, knocks, rustles, air, and voices too far off for words.

All are mono, at about unit level; who uses them sets how loud they are.
"""

from __future__ import annotations

import numpy as np

from .dsp import RATE, Array, band, faded, seconds

Modes = tuple[tuple[float, float, float], ...]


def struck(modes: Modes, length: float, rng: np.random.Generator, attack: float = 0.001) -> Array:
    """A body ringing in its modes: (Hz, level, decay in seconds to a third)."""
    t = seconds(length)
    out = np.zeros(t.size)
    for f, level, decay in modes:
        out += level * np.exp(-t / decay) * np.sin(2 * np.pi * f * t + 6 * rng.random())
    return faded(out * np.clip(t / attack, 0, 1), 0, min(0.03, length / 3))


def knock(rng: np.random.Generator, low: float, high: float, decay: float, length: float | None = None) -> Array:
    """A burst of noise in a band, dying away."""
    t = seconds(length or decay * 7)
    noise = band(rng.normal(size=t.size), low, high)
    return faded(noise / noise.std() * np.exp(-t / decay) * np.clip(t / 0.0008, 0, 1) * 0.5, 0, 0.004)


def air(rng: np.random.Generator, low: float, high: float, points: tuple[tuple[float, float], ...]) -> Array:
    """Moving air in a band, its level drawn by (seconds, level) points."""
    times, levels = zip(*points)
    t = seconds(times[-1])
    noise = band(rng.normal(size=t.size), low, high)
    return np.asarray(noise / noise.std() * np.interp(t, times, levels) * 0.5)


def rustle(
    rng: np.random.Generator,
    length: float,
    rate: float,
    low: float,
    high: float,
    points: tuple[tuple[float, float], ...],
) -> Array:
    """Many tiny impacts in a band: paper, gravel, snow; `rate` a second, level drawn by (share of length, level)."""
    t = seconds(length)
    shares, levels = zip(*points)
    impulses = (rng.random(t.size) < rate / RATE) * rng.exponential(1.0, t.size) * rng.choice((-1.0, 1.0), t.size)
    x = band(impulses, low, high)
    return np.asarray(x / (np.abs(x).max() + 1e-9) * np.interp(t / length, shares, levels))


def gliding(
    points: tuple[tuple[float, float], ...],
    levels: tuple[tuple[float, float], ...],
    partials: tuple[tuple[float, float], ...] = ((1, 1.0),),
) -> Array:
    """A tone whose pitch (Hz) and level are drawn over seconds."""
    times, pitches = zip(*points)
    t = seconds(times[-1])
    f = np.exp(np.interp(t, times, np.log(pitches)))
    phase = 2 * np.pi * np.cumsum(f) / RATE
    when, amounts = zip(*levels)
    out = np.zeros(t.size)
    for h, a in partials:
        out += a * np.sin(h * phase)
    return np.asarray(out * np.interp(t, when, amounts))


VOWELS = ((620, 1180, 2600), (480, 1750, 2550), (340, 850, 2350), (440, 880, 2450), (320, 2150, 2850))


def murmur(rng: np.random.Generator, pitch: float, length: float) -> Array:
    """Somebody talking beyond hearing: syllables, declination, vowels; nothing a word could be made of."""
    t = seconds(length)
    syllables = max(2, int(length * rng.uniform(4.0, 5.2)))
    marks = np.linspace(0, length, 2 * syllables + 1)
    level = np.interp(t, marks, [0 if k % 2 == 0 else rng.uniform(0.4, 1.0) for k in range(marks.size)])
    formants = [np.interp(t, marks, [VOWELS[rng.integers(5)][i] for _ in marks]) for i in range(3)]
    semitones = 2 - 4 * t / length + np.interp(t, marks, rng.normal(size=marks.size))
    phase = 2 * np.pi * np.cumsum(pitch * 2 ** (semitones / 12)) / RATE
    out = np.zeros(t.size)
    for h in range(1, int(3200 / pitch)):
        f = h * pitch
        gain = sum(
            g / (1 + ((f - formant) / width) ** 2)
            for formant, width, g in zip(formants, (90, 130, 180), (1.0, 0.5, 0.2))
        )
        out += h**-0.9 * gain * np.sin(h * phase)
    return faded(out * level, 0.05, 0.1) * 0.5
