"""What can be known of a sound without hearing it: loudness, peaks, brightness, silence, and how well a loop joins."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import scipy.signal as ss

from .dsp import RATE, Array
from .encode import decoded
from .hearing import heard_key, heard_pulse
from .loudness import loudness, true_peak

WINDOW = 2400
Numbers = dict[str, float | str | None]


def _flux(x: Array) -> Array:
    """Mean change of band levels, in dB, from one twentieth of a second to the next."""
    _, _, power = ss.spectrogram(x.mean(1), RATE, nperseg=WINDOW, noverlap=0, scaling="spectrum")
    bands = np.add.reduceat(power[:400], [2, 4, 8, 16, 32, 64, 128, 256], axis=0)
    return np.asarray(np.abs(np.diff(10 * np.log10(bands + 1e-12), axis=1)).mean(0))


def seam(x: Array, start: float) -> tuple[float, float]:
    """How the end meets the loop's start: the step there in dB over the 99th percentile of all steps, and the flux
    there over the 95th percentile of all fluxes.  At or below 0 nobody hears the join.
    """
    a = int(round(start * RATE))
    step = np.abs(x[a] - x[-1]).max()
    usual = np.percentile(np.abs(np.diff(x[a:], axis=0)).max(1), 99)
    across = np.concatenate([x[-4 * WINDOW :], x[a : a + 4 * WINDOW]])
    flux = _flux(across)[3] - np.percentile(_flux(x[a:]), 95)
    return round(float(20 * np.log10((step + 1e-7) / (usual + 1e-7))), 2), round(float(flux), 2)


def brightness(x: Array) -> tuple[float, float]:
    """The spectral centroid in Hz, and the energy above 4 kHz in dB of the whole."""
    power = np.abs(np.fft.rfft(x.mean(1))) ** 2
    f = np.fft.rfftfreq(len(x), 1 / RATE)
    return round(float((power * f).sum() / power.sum()), 1), round(
        float(10 * np.log10(power[f > 4000].sum() / power.sum())), 1
    )


def silence(x: Array) -> float:
    """The longest stretch below -60 dBFS, in seconds."""
    quiet = np.abs(x).max(1).reshape(-1)[: len(x) // 480 * 480].reshape(-1, 480).max(1) < 1e-3
    edges = np.flatnonzero(np.diff(np.concatenate([[0], quiet.astype(int), [0]])))
    return round(float((edges[1::2] - edges[::2]).max() * 480 / RATE), 2) if edges.size else 0.0


def heard(path: Path, beside: Sequence[Path] = ()) -> Array:
    """What is heard when a file is played together with those beside it, all of one length."""
    return np.asarray(np.sum([decoded(each) for each in (path, *beside)], axis=0))


def measured(path: Path, loop: float | None, beside: Sequence[Path] = (), tempo: float | None = None) -> Numbers:
    """Every number about an encoded file, and the hash that says which file they are about.

    With `beside`, the numbers are of the sum with those files; `bytes` is the file's own. With the `tempo` of its page,
    the key and the pulse in which it is heard, too.
    """
    x = heard(path, beside)
    numbers: Numbers = {
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "bytes": path.stat().st_size,
        "seconds": round(len(x) / RATE, 3),
        "lufs": round(loudness(x), 2),
        "true_peak": round(true_peak(x), 2),
        "silence": silence(x),
    }
    numbers["centroid"], numbers["above_4k"] = brightness(x)
    if tempo is not None:
        numbers["heard_key"], numbers["heard_pulse"] = heard_key(x), heard_pulse(x, tempo)
    if loop is not None:
        numbers["seam_step"], numbers["seam_flux"] = seam(x, loop)
    return numbers
