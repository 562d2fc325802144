"""Loudness (ITU-R BS.1770), true peak, and bringing a sound to a level."""

from __future__ import annotations

import numpy as np
import pyloudnorm
import scipy.signal as ss
from scipy.ndimage import maximum_filter1d

from .dsp import RATE, Array


def loudness(x: Array) -> float:
    """Integrated loudness in LUFS; short sounds are measured in one block."""
    block = min(0.4, len(x) / RATE * 0.9)
    return float(pyloudnorm.Meter(RATE, block_size=block).integrated_loudness(x))


def true_peak(x: Array) -> float:
    """The highest peak between samples, in dBTP."""
    return float(20 * np.log10(np.abs(ss.resample_poly(x, 4, 1, axis=0)).max() + 1e-12))


def limited(x: Array, ceiling: float) -> Array:
    """Peaks above the ceiling (dB) turned down for some milliseconds around them: no clipping, no pumping."""
    limit = 10 ** (ceiling / 20)
    over = np.maximum(np.abs(ss.resample_poly(x, 4, 1, axis=0)).max(1).reshape(-1, 4).max(1) / limit, 1.0)
    if over.max() <= 1.0:
        return x
    window = int(0.006 * RATE)
    held = maximum_filter1d(over, 2 * window + 1)
    smooth = ss.convolve(
        np.pad(1 / held, window, mode="edge"), np.hanning(2 * window + 1) / window, mode="valid", method="fft"
    )
    return np.asarray(x * np.minimum(smooth, 1 / over)[:, None])


def levelled(x: Array, target: float, ceiling: float = -2.0) -> Array:
    """The sound at a loudness (LUFS), its peaks held under a ceiling (dBTP)."""
    return limited(x * 10 ** ((target - loudness(x)) / 20), ceiling)


def peaked(x: Array, peak: float) -> Array:
    """The sound with its true peak at a level in dB: for sounds too short to have a loudness."""
    return np.asarray(x * 10 ** ((peak - true_peak(x)) / 20))
