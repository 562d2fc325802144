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


def _limiting(x: Array, ceiling: float) -> Array:
    """The gain, sample by sample, that keeps the peaks under the ceiling (dB)."""
    limit = 10 ** (ceiling / 20)
    over = np.maximum(np.abs(ss.resample_poly(x, 4, 1, axis=0)).max(1).reshape(-1, 4).max(1) / limit, 1.0)
    if over.max() <= 1.0:
        return np.ones((len(x), 1))
    window = int(0.006 * RATE)
    held = maximum_filter1d(over, 2 * window + 1)
    smooth = ss.convolve(
        np.pad(1 / held, window, mode="edge"), np.hanning(2 * window + 1) / window, mode="valid", method="fft"
    )
    return np.asarray(np.minimum(smooth, 1 / over)[:, None])


def level_gain(x: Array, target: float, ceiling: float = -2.0) -> Array:
    """The gain, sample by sample, that brings a sound to a loudness (LUFS) and holds its peaks under a ceiling (dBTP):
    turned down for some milliseconds around them, no clipping, no pumping. Parts of a mix under one gain sum to it."""
    flat = 10 ** ((target - loudness(x)) / 20)
    return np.asarray(flat * _limiting(x * flat, ceiling))


def levelled(x: Array, target: float, ceiling: float = -2.0) -> Array:
    """The sound at a loudness (LUFS), its peaks held under a ceiling (dBTP)."""
    return np.asarray(x * level_gain(x, target, ceiling))


def peaked(x: Array, peak: float) -> Array:
    """The sound with its true peak at a level in dB: for sounds too short to have a loudness."""
    return np.asarray(x * 10 ** ((peak - true_peak(x)) / 20))
