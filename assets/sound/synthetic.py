"""The instruments that are nobody's: Samantha's glass, alone or many, and the lantern of the game *Hollow*."""

from __future__ import annotations

import numpy as np

from .dsp import RATE, Array, added, band, equalise, panned, seconds, widened
from .notation import Cue, Part
from .performance import Clock, Stroke, pink, seeded, strokes

PARTIALS = ((0.5, 0.06), (1, 1.0), (2, 0.32), (3, 0.17), (4, 0.08), (5.43, 0.03), (8.2, 0.010))


def frequency(key: float) -> float:
    """Hertz of a MIDI key."""
    return float(440 * 2 ** ((key - 69) / 12))


def _glass_note(s: Stroke, rng: np.random.Generator, detune: float) -> Array:
    """Bowed glass with a vowel in it: near-sine partials that beat, breath tuned to the note, oo opening to ah."""
    held, f0 = s.off - s.on, frequency(s.key)
    rise, fall = (0.30 if held < 1.2 else 0.62), 1.3
    t = seconds(held + fall)
    amp = 0.45 + 0.55 * np.clip((s.velocity - 30) / 40, 0, 1)
    env = np.sin(np.pi / 2 * np.clip(t / rise, 0, 1)) ** 2 * np.where(t < held, 1, np.exp(-(t - held) / (fall * 0.24)))
    env = env * np.clip((held + fall - t) / 0.15, 0, 1)
    vibrato = (
        3.0 * np.clip((t - 0.8) / 1.5, 0, 1) * np.sin(2 * np.pi * (4.3 + 0.2 * rng.normal()) * t + 6 * rng.random())
    )
    drift = 2.0 * np.interp(t, np.linspace(0, t[-1], 9), pink(9, rng))
    phase = 2 * np.pi * np.cumsum(f0 * 2 ** ((detune + vibrato + drift - 20 * np.exp(-t / 0.11)) / 1200)) / RATE
    openness = np.clip(0.25 + 0.75 * env * amp, 0, 1)
    first, second = 360 + 420 * openness, 820 + 420 * openness
    out = np.zeros((t.size, 2))
    for h, a in PARTIALS:
        if f0 * h > 10_000:
            continue
        weight = a * (
            1 + 1.2 * np.exp(-(((f0 * h - first) / 260) ** 2)) + 0.9 * np.exp(-(((f0 * h - second) / 330) ** 2))
        )
        wave = np.sin(h * phase + 6 * rng.random())
        for c in (0, 1):
            out[:, c] += (
                weight * wave * (1 + 0.15 * np.sin(2 * np.pi * (0.31 * h**0.5 + 0.07 * c) * t + 6 * rng.random()))
            )
    noise = rng.normal(size=(t.size, 2))
    out += (
        0.22 * band(noise, f0 * 0.985, f0 * 1.015, 1)
        + (0.06 * band(noise, 2400, 7500)) * (0.4 + 0.6 * np.exp(-t / 0.5))[:, None]
    )
    return np.asarray(out * (env * amp)[:, None])


def glass(cue: Cue, parts: tuple[Part, ...], time: Clock, length: float) -> Array:
    """Samantha, speaking in the rests.  A part named `many...` is sung by five of her, not quite together."""
    out = np.zeros((int(length * RATE), 2))
    for part in parts:
        rng = seeded(cue.name, part.name, "glass")
        voices = (
            ((0.0, 0.0, 0.5),)
            if not part.name.startswith("many")
            else ((0.0, 0.0, 0.5), (7.0, 0.07, 0.2), (-8.0, 0.12, 0.8), (12.0, 0.2, 0.35), (-13.0, 0.27, 0.66))
        )
        for s in strokes(cue, part, time):
            for detune, late, place in voices:
                note = _glass_note(s, rng, detune)
                side = panned(note.mean(1), place) if len(voices) > 1 else note
                added(out, side, s.on + late, 0.1 * 10 ** ((part.level - parts[0].level) / 20) / len(voices) ** 0.5)
    return widened(equalise(equalise(out, "high_pass", 170), "high_shelf", 5000, -2), 1.1)


def _lantern_note(s: Stroke, kind: str, rng: np.random.Generator) -> Array:
    """Narrow pulses under a falling filter, a small machine singing; `bell` and `cave` are its relatives."""
    f0 = frequency(s.key)
    ring = {"pulse": 0.55, "bell": 1.8, "cave": 1.1}[kind]
    t = seconds(min(ring * 3, s.off - s.on + ring))
    phase = 2 * np.pi * f0 * t + 0.010 * f0 / 5.5 * np.sin(2 * np.pi * 5.5 * t) * np.clip(t - 0.25, 0, 1)
    force = s.velocity / 64
    if kind == "bell":
        index = 2.2 * force * np.exp(-t / 0.35)
        wave = np.sin(phase + index * np.sin(3.51 * phase))
    else:
        duty = 0.25 if kind == "pulse" else 0.5
        wave = np.zeros(t.size)
        for h in range(1, int(min(18, 9000 / f0)) + 1):
            shine = np.exp(-t * h / (0.55 if kind == "pulse" else 0.8)) * np.exp(-(((h - 1) / (7 * force)) ** 2))
            wave += np.sin(np.pi * h * duty) / h * np.cos(h * phase) * shine
    env = np.clip(t / 0.002, 0, 1) * np.exp(-t / ring) * np.clip((t[-1] - t) / 0.03, 0, 1)
    return np.asarray(wave * env * force + 0.004 * rng.normal(size=t.size) * np.exp(-t / 0.01))


def lantern(cue: Cue, parts: tuple[Part, ...], time: Clock, length: float) -> Array:
    """The band of the video game: parts named `pulse...`, `bell...` and `cave...`, with an echo that walks across."""
    out = np.zeros((int(length * RATE), 2))
    beat = 60 / cue.tempo
    for part in parts:
        rng = seeded(cue.name, part.name, "lantern")
        kind = next(k for k in ("pulse", "bell", "cave") if part.name.startswith(k))
        for s in strokes(cue, part, time):
            note = _lantern_note(s, kind, rng) * 10 ** ((part.level - parts[0].level) / 20)
            added(out, panned(note, 0.5), s.on, 0.3)
            if kind != "cave":
                for k in range(1, 5):
                    added(out, panned(note, 0.5 + 0.32 * (-1) ** k), s.on + k * 0.75 * beat, 0.3 * 0.42**k)
    return equalise(equalise(out, "high_pass", 50), "low_pass", 8500)
