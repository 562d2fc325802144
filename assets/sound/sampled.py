"""The acoustic instruments: a felt piano with its mechanics, plucked and struck things, muted strings."""

from __future__ import annotations

import numpy as np

from .dsp import RATE, Array, added, band, equalise, panned, seconds, tape, widened
from .notation import Cue, Part
from .performance import Clock, Stroke, arch, pedal, seeded, strokes
from .sampler import Voice, bowed, struck, synthesised

VOICES = {
    "piano": Voice(0, 0, release=-1000, attack=260, bright=2500, dark=900, spread=0.45, even=True),
    "guitar": Voice(0, 24, release=400, dark=60, spread=0.15),
    "harp": Voice(0, 46, release=600, spread=0.35),
    "tines": Voice(0, 4, release=-200, dark=80, spread=0.25),
    "celesta": Voice(0, 8, release=300, spread=0.2),
    "vibraphone": Voice(0, 11, release=500, spread=0.25),
    "marimba": Voice(0, 12, spread=0.3),
    "pizzicato": Voice(0, 45, spread=0.35),
    "bass": Voice(0, 32, release=200, spread=0.0),
    "harmonics": Voice(0, 31, release=500, spread=0.2),
}
DESKS = {
    "violins": (Voice(21, 49), 46.0),
    "violas": (Voice(31, 49), 56.0),
    "celli": (Voice(41, 49), 76.0),
    "basses": (Voice(51, 49), 66.0),
}
STRINGS = frozenset(DESKS)
BRIGHTER = {"tines": 8.0, "vibraphone": 8.0, "harp": 4.0, "guitar": 3.0}


def _knock(rng: np.random.Generator, velocity: float, low: bool) -> Array:
    """Felt on string and key on bed: sixty milliseconds of noise, never tonal, thirty dB under the note."""
    t = seconds(0.11)
    noise = rng.normal(size=t.size)
    centre = 165 if low else 240
    wood = band(noise, centre * 0.6, centre * 1.9) * np.exp(-t / 0.022)
    felt = band(noise, 900, 5200) * np.exp(-t / 0.012) * 0.34
    return np.asarray((wood + felt) * np.clip(t / 0.003, 0, 1) * (velocity / 64) ** 1.2)


def _mechanics(played: list[Stroke], treadle: list[tuple[float, int]], count: int, seed: str) -> Array:
    rng = seeded(seed, "mechanics")
    out = np.zeros((count, 2))
    for s in played:
        place = np.clip(0.5 + (s.key - 62) / 80 + rng.normal() * 0.03, 0.2, 0.8)
        added(out, panned(_knock(rng, s.velocity, s.key < 55), place), s.on, 0.024)
        added(out, panned(_knock(rng, 22, True), place), s.off, 0.006)
    for t, value in treadle:
        added(out, panned(_knock(rng, 30, True), 0.5), t, 0.011 if value == 0 else 0.007)
    return out


def _damped(off: float, treadle: list[tuple[float, int]]) -> float:
    """When a string is really stopped: at the key's release, or at the next lifting of the pedal that holds it."""
    held = [value for t, value in treadle if t <= off]
    if not held or held[-1] == 0:
        return off
    return next((t for t, value in treadle if t > off and value == 0), off)


def _aftersound(x: Array, played: list[Stroke], treadle: list[tuple[float, int]]) -> Array:
    """The slow second half of a string's decay, which these samples lack (they lose 26 dB in the first second).

    Each note's own first partials are measured just after the hammer and let ring on, in phase, at a grand's rate;
    passing notes of a melody are not, or they would cloud the harmony under the pedal.
    """
    out = np.zeros_like(x)
    span = seconds(0.22)
    for s in played:
        start, length = s.on + 0.03, min(_damped(s.off, treadle) - s.on, 6.0)
        heard = x[int(start * RATE) : int(start * RATE) + span.size]
        passing = s.role == "melody" and s.off - s.on < 0.45
        if passing or length < 0.7 or len(heard) < span.size:
            continue
        window, f0, t = np.hanning(span.size), 440 * 2 ** ((s.key - 69) / 12), seconds(length + 0.25)
        edge = np.clip((length + 0.25 - t) / 0.25, 0, 1) * (1 - np.exp(-t / 0.16))
        for h in (1, 2, 3):
            f = h * f0 * np.sqrt(1 + 3e-4 * h * h)
            if f > 3200:
                break
            partial = 2 * (heard * (window * np.exp(-2j * np.pi * f * span))[:, None]).sum(0) / window.sum()
            fall = (4.8 + max(0, s.key - 45) * 0.15) * (1 + 0.35 * (h - 1)) / 8.686
            ringing = edge * np.exp(-t * fall)
            wave = np.exp(2j * np.pi * f * t)
            added(out, 0.6 * ringing[:, None] * np.real(partial * wave[:, None]), start)
    return out


def _felt(x: Array) -> Array:
    """The edge of the hammer taken off, the wood and some air kept."""
    x = equalise(x, "high_pass", 38)
    x = equalise(x, "low_shelf", 170, -1.5)
    x = equalise(x, "peak", 320, 0.6, 0.8)
    x = equalise(x, "high_shelf", 3400, 5.0)
    return equalise(x, "low_pass", 11000, q=0.6)


def piano(cue: Cue, parts: tuple[Part, ...], time: Clock, length: float) -> Array:
    """The felt piano, all its hands together."""
    played = sorted(s for part in parts for s in strokes(cue, part, time))
    treadle = pedal(cue, time)
    x = _felt(synthesised(struck(played, treadle, VOICES["piano"], cue.name), length))
    x = x + _aftersound(x, played, treadle)
    x = x / (np.abs(x).max() * 2 + 1e-9) + _mechanics(played, treadle, len(x), cue.name)
    return widened(tape(1.3 * x), 0.75)


def plucked(cue: Cue, parts: tuple[Part, ...], time: Clock, length: float) -> Array:
    """Guitar, harp, tines, celesta and their like: one instrument, all its parts."""
    name = parts[0].instrument
    played = sorted(s for part in parts for s in strokes(cue, part, time))
    treadle = pedal(cue, time) if name in ("tines", "vibraphone", "celesta") else []
    ringing = [s._replace(off=s.off + 0.5) for s in played] if name in ("guitar", "harp", "harmonics") else played
    x = synthesised(struck(ringing, treadle, VOICES[name], cue.name + name), length)
    x = equalise(x, "high_shelf", 2200, BRIGHTER.get(name, 0.0))
    return equalise(x / (np.abs(x).max() * 2 + 1e-9), "high_pass", 45)


def strings(cue: Cue, parts: tuple[Part, ...], time: Clock, length: float) -> Array:
    """Muted strings from the back desks: bows start early so that the bloom lands on the beat."""
    events = []
    grid = np.arange(0, time.length, 0.06)
    beats = np.interp(grid, time.seconds, time.beats)
    for channel, part in enumerate(parts):
        voice, place = DESKS[part.instrument]
        played = [
            s._replace(on=max(0.0, s.on - 0.14), off=s.off + 0.05, velocity=float(part.touch))
            for s in strokes(cue, part, time)
        ]
        breath = 0.93 + 0.07 * np.sin(2 * np.pi * (beats / cue.beats - 0.25 + 0.07 * channel))
        swell = np.array([0.52 + 0.26 * arch(cue, b) for b in beats]) * breath
        swell *= np.clip(0.35 + grid / 2.0, 0, 1) * np.clip(0.3 + (time.length - grid) / 2.5, 0, 1)
        events += bowed(played, list(zip(grid.tolist(), swell.tolist())), voice, channel, place)
    x = synthesised(events, length)
    x = equalise(x, "high_pass", 60)
    x = equalise(x, "peak", 110, -4, 0.9)
    x = equalise(x, "high_shelf", 2600, -2.5)
    return equalise(x / (np.abs(x).max() * 2 + 1e-9), "low_pass", 8000)


def take(keys: list[int], velocity: int) -> Array:
    """Single piano notes a second and a half apart, for calibration."""
    played = [Stroke(k * 1.5, k * 1.5 + 1.0, key, float(velocity), "melody") for k, key in enumerate(keys)]
    voice = VOICES["piano"]._replace(even=False)
    return _felt(synthesised(struck(played, [], voice, "calibration"), len(keys) * 1.5 + 0.5))[
        : len(keys) * 3 * RATE // 2
    ]
