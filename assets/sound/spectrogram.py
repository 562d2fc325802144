"""A picture of a sound: time across, pitch up, loudness as light."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import scipy.signal as ss
from PIL import Image

from .dsp import RATE, Array

WIDTH, HEIGHT, LOW, HIGH, FLOOR = 1200, 360, 40.0, 12_000.0, -96.0
INKS = np.array([(21, 17, 46), (85, 63, 134), (168, 88, 140), (231, 127, 128), (255, 168, 132), (255, 230, 200)])


def spectrogram(x: Array, path: Path) -> None:
    """Write the sound's spectrogram, 40 Hz to 12 kHz on a scale of octaves, -96 dB to the loudest."""
    f, _, power = ss.spectrogram(x.mean(1), RATE, nperseg=4096, noverlap=2048, scaling="spectrum")
    decibels = 10 * np.log10(power + 1e-14)
    rows = np.searchsorted(f, np.geomspace(HIGH, LOW, HEIGHT)).clip(0, len(f) - 1)
    columns = np.linspace(0, decibels.shape[1] - 1, WIDTH).astype(int)
    level = np.clip(1 - (decibels[rows][:, columns] - decibels.max()) / FLOOR, 0, 1)
    place = np.linspace(0, 1, len(INKS))
    picture = np.stack([np.interp(level, place, INKS[:, c]) for c in range(3)], -1)
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(picture.astype(np.uint8)).save(path)
