"""Her voice without words: a hum with the tune of speech, for the moments in which she is heard and not read.

Four registers, as she grows: `quick` (eager, a little high), `own` (settled), `many` (others a hair behind her),
`wide` (one slow open vowel from far inside a space).  Six contours: `statement` comes down and rests, `long` does so
after a second thought, `question` rises at its end, `hush` trails off and is more breath than tone, `short` is one
syllable, `laugh` is breath that catches.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import scipy.signal as ss

from .dsp import RATE, Array, band, equalise, faded, panned, seconds
from .loudness import levelled
from .mixing import Mixed
from .performance import seeded
from .space import placed

VOICE_LOUDNESS = -29.0
MOUTH = {
    "m": (260, 1050, 2300),
    "u": (340, 850, 2350),
    "o": (440, 880, 2450),
    "a": (620, 1180, 2600),
    "e": (480, 1750, 2550),
}
TAKES = (1, 2, 3)


class Register(NamedTuple):
    """How she sounds at one time of her life: pitch (Hz), syllables a second, how many, breath, who sings along."""

    pitch: float
    pace: float
    syllables: tuple[int, int]
    breath: float
    singers: tuple[tuple[float, float, float], ...]
    space: str
    wet: float
    open: float


ALONE = ((0.0, 0.0, 0.5),)
OTHERS = ((0.0, 0.0, 0.5), (-4.98, 0.07, 0.25), (7.02, 0.12, 0.75), (0.09, 0.16, 0.62))
REGISTERS = {
    "quick": Register(233.0, 6.4, (4, 6), 0.8, ALONE, "closet", 0.08, 0.7),
    "own": Register(208.0, 4.6, (3, 5), 0.9, ALONE, "closet", 0.12, 0.6),
    "many": Register(196.0, 3.6, (3, 4), 0.7, OTHERS, "studio", 0.35, 0.55),
    "wide": Register(175.0, 1.7, (1, 2), 1.3, ((0.0, 0.0, 0.5), (12.0, 0.1, 0.4)), "hall", 0.55, 0.8),
}
CONTOURS = ("statement", "long", "question", "hush", "short", "laugh")


class Line(NamedTuple):
    """An utterance drawn over time: semitones from her pitch, level 0-1, how open the mouth is 0-1, share of breath."""

    semitones: Array
    level: Array
    mouth: Array
    breath: Array


def _marks(rng: np.random.Generator, register: Register, contour: str) -> Array:
    """When syllables begin; the last entry is the end."""
    count = 1 if contour == "short" else int(rng.integers(register.syllables[0], register.syllables[1] + 1))
    if contour == "long":
        count = 2 * count
    lengths = (1 + 0.25 * rng.normal(size=count).clip(-1.5, 1.5)) / register.pace
    if contour == "long":
        lengths[count // 2 - 1] *= 1.7  # where the second thought begins
    if contour == "hush":
        lengths *= 1.35
    lengths[-1] *= 1.9 if count > 1 else 1.5
    return np.concatenate([[0.04], 0.04 + np.cumsum(lengths)])


def _spoken(rng: np.random.Generator, register: Register, contour: str) -> Line:
    """Declination, an accent or two, and the end that makes it a question or not."""
    marks = _marks(rng, register, contour)
    t = seconds(float(marks[-1]) + 0.14)
    x = np.clip((t - marks[-2]) / (marks[-1] - marks[-2]), 0, 1)
    tune = 1.4 - 2.4 * t / t[-1] + 0.2 * np.interp(t, np.linspace(0, t[-1], 9), rng.normal(size=9))
    for k in range(0, len(marks) - 2, 2):
        tune += 2.2 * 0.8**k * np.exp(-(((t - (marks[k] + 0.5 / register.pace)) / 0.09) ** 2))
    if contour == "question":
        tune += -1.0 * np.exp(-(((t - marks[-2]) / 0.08) ** 2)) + 6.5 * x**1.8
    elif contour == "short":
        tune += rng.choice((-1.0, 1.0)) * 2.4 * x
    elif contour == "hush":
        tune -= 0.9 * x
    else:
        tune -= 2.2 * x
    times, levels, mouths = [0.0], [0.0], [0.0]
    for k, (a, b) in enumerate(zip(marks[:-1], marks[1:])):
        times += [float(a), float(a + 0.4 * (b - a))]
        levels += [0.25, 1.0 - 0.3 * k / len(marks)]
        mouths += [0.1, register.open * float(rng.uniform(0.6, 1.0))]
    times += [float(marks[-1]), float(t[-1])]
    levels += [0.4 if contour == "question" else 0.22, 0.0]
    mouths += [0.3, 0.0]
    smooth = ss.butter(2, 16, fs=RATE, output="sos")
    level = np.clip(ss.sosfiltfilt(smooth, np.interp(t, times, levels)), 0, None)
    breath = 0.14 * register.breath + 0.1 * np.exp(-t / 0.08)
    if contour == "hush":
        level = level * (1 - 0.75 * t / t[-1])
        breath = breath + 0.5 * register.breath * t / t[-1]
    return Line(tune, level, np.clip(ss.sosfiltfilt(smooth, np.interp(t, times, mouths)), 0, 1), breath)


def _laughed(rng: np.random.Generator, register: Register) -> Line:
    """Breath caught three to five times, each lower and softer, the first with the voice in it."""
    count = int(rng.integers(3, 6)) if register.pace > 2 else 2
    gap = 0.17 + 0.05 * rng.random() if register.pace > 2 else 0.42
    t = seconds(0.12 + gap * count + 0.25)
    tune, level, breath = np.zeros(t.size), np.zeros(t.size), np.full(t.size, 0.2)
    for k in range(count):
        d = t - (0.06 + k * gap)
        pulse = np.where(d < 0, np.exp(-((d / 0.02) ** 2)), np.exp(-d / (0.42 * gap)))
        level = np.maximum(level, 0.8**k * pulse)
        tune += np.where((d > -0.03) & (d < gap - 0.03), 4.0 - 1.3 * k - 5.0 * np.clip(d, 0, 1), 0)
        breath += 0.5 * np.exp(-(((d + 0.01) / 0.025) ** 2))
    smooth = ss.butter(2, 30, fs=RATE, output="sos")
    tune = ss.sosfiltfilt(smooth, tune)
    return Line(
        tune,
        np.clip(ss.sosfiltfilt(smooth, level), 0, None),
        np.full(t.size, 0.75 * register.open),
        breath * register.breath,
    )


def _sung(line: Line, pitch: float, rng: np.random.Generator) -> Array:
    """A line through a throat: harmonics under three formants, aspiration gated by the glottal cycle."""
    n = line.level.size
    t = np.arange(n) / RATE
    drift = ss.lfilter([0.02], [1, -0.98], rng.normal(size=n))
    phase = 2 * np.pi * np.cumsum(pitch * 2 ** ((line.semitones + 0.05 * drift / drift.std()) / 12)) / RATE
    vowel = MOUTH[str(rng.choice(("a", "o", "e", "u")))]
    formants = [(1 - 0.7 * line.mouth) * shut + 0.7 * line.mouth * wide for shut, wide in zip(MOUTH["m"], vowel)]
    out = np.zeros(n)
    f0 = pitch * 2 ** (line.semitones / 12)
    for h in range(1, int(4600 / f0.max()) + 1):
        gain = sum(
            g / np.sqrt(1 + ((h * f0 - f) / width) ** 2)
            for f, width, g in zip(formants, (90, 130, 190), (1.0, 0.5, 0.22))
        )
        out += h**-1.6 * gain * (0.5 + 0.5 * line.mouth * np.clip(h * f0 / 900, 0, 1)) * np.sin(h * phase + 0.4 * h)
    noise = sum(
        g * band(rng.normal(size=n), low, high)
        for low, high, g in ((300, 900, 0.5), (900, 2200, 0.7), (2200, 5200, 0.8), (5200, 9000, 0.5))
    )
    out, noise = out / np.abs(out).max(), noise / np.abs(noise).max()
    shimmer = 1 + 0.05 * np.interp(
        t, np.arange(0, t[-1] + 0.02, 0.012), rng.normal(size=len(np.arange(0, t[-1] + 0.02, 0.012)))
    )
    return np.asarray(line.level * (out * shimmer + line.breath * noise * (0.55 + 0.45 * np.sin(phase))))


def utterance(register_name: str, contour: str, take: int) -> Array:
    """One wordless utterance, in its space, at no particular level."""
    register = REGISTERS[register_name]
    rng = seeded("voice", register_name, contour, str(take))
    line = _laughed(rng, register) if contour == "laugh" else _spoken(rng, register, contour)
    y = np.zeros((line.level.size + int(0.35 * RATE), 2))
    for semitones, late, place in register.singers:
        voice = panned(_sung(line, register.pitch * 2 ** (semitones / 12), rng), place)
        k = int(late * RATE)
        y[k : k + len(voice)] += voice * (1.0 if late == 0 else 0.5)
    y = equalise(equalise(y, "high_pass", 90), "high_shelf", 3500, -1.5)
    x = placed(y, register.space, register.wet)
    audible = np.flatnonzero(np.abs(x).max(1) > np.abs(x).max() * 10 ** (-45 / 20))
    return faded(x[: int(audible[-1]) + 1], 0.005, 0.08)


def tone(register: str, contour: str, take: int) -> Mixed:
    """An utterance at her level: under the music, over the room."""
    return Mixed(levelled(utterance(register, contour, take), VOICE_LOUDNESS, -8.0), None)
