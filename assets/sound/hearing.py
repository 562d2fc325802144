"""What key and what tempo a recording is heard in, to hold against its page."""

from __future__ import annotations

import numpy as np
import scipy.signal as ss

from .dsp import RATE, Array

NAMES = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
# How well each degree fits a key, by listeners' ratings: Krumhansl and Kessler, 1982.
MAJOR = (6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88)
MINOR = (6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17)


def chroma(x: Array) -> Array:
    """How much of each pitch class is heard, C first; sums to 1."""
    f, _, power = ss.spectrogram(x.mean(1), RATE, nperseg=16384, noverlap=8192, scaling="spectrum")
    heard = (f > 60) & (f < 2000)
    classes = np.round(12 * np.log2(f[heard] / 440) + 69).astype(int) % 12
    level = np.sqrt(power[heard]).sum(1)
    out = np.bincount(classes, weights=level, minlength=12)
    return np.asarray(out / out.sum())


def heard_key(x: Array) -> str:
    """The key whose profile fits best, such as `D major`."""
    notes = chroma(x)
    fits = {
        f"{NAMES[home]} {mode}": float(np.corrcoef(np.roll(profile, home), notes)[0, 1])
        for home in range(12)
        for mode, profile in (("major", MAJOR), ("minor", MINOR))
    }
    return max(fits, key=lambda name: fits[name])


def heard_pulse(x: Array, tempo: float) -> float:
    """The pulse in beats a minute that is heard within a tenth of the page's `tempo`."""
    hop = 480
    _, _, power = ss.spectrogram(x.mean(1), RATE, nperseg=2048, noverlap=2048 - hop, scaling="spectrum")
    onsets = np.maximum(np.diff(np.log10(power[2:200] + 1e-9), axis=1), 0).sum(0)
    onsets = onsets - onsets.mean()
    wave = ss.correlate(onsets, onsets, method="fft")[len(onsets) - 1 :]
    lags = np.arange(int(60 / (tempo * 1.1) * RATE / hop), int(60 / (tempo * 0.9) * RATE / hop) + 1)
    strength = wave[lags] + wave[2 * lags] + wave[4 * lags]
    return round(float(60 * RATE / hop / lags[int(np.argmax(strength))]), 1)


def relatives(key: str) -> tuple[str, ...]:
    """The keys that share the notes of `key`, itself first: a piece in D major may be heard in B minor."""
    home, _, mode = key.partition(" ")
    at = NAMES.index(home)
    return (key, f"{NAMES[(at - 3) % 12]} minor" if mode == "major" else f"{NAMES[(at + 3) % 12]} major")
