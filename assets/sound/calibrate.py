"""Measures the sampled piano key by key and writes the corrections that make it even to `keys.json`."""

from __future__ import annotations

import json

import numpy as np

from .dsp import RATE
from .sampled import take
from .sampler import KEYS


def calibrate() -> str:
    """Levels of the keys from E1 to F#7 against a smooth curve; gives a line to print."""
    keys = list(range(28, 103))
    x = take(keys, 48)
    pitch = 3 * RATE // 2
    levels = np.array(
        [10 * np.log10((x[k * pitch : k * pitch + int(0.75 * RATE)].mean(1) ** 2).mean()) for k in range(len(keys))]
    )
    deviation = levels - np.polyval(np.polyfit(keys, levels, 3), keys)
    KEYS.write_text(json.dumps({str(k): round(float(-d), 2) for k, d in zip(keys, deviation)}, indent=0) + "\n")
    worst = int(np.abs(deviation).argmax())
    return f"key levels: deviation {deviation.std():.1f} dB, worst {deviation[worst]:+.1f} dB at key {keys[worst]}"


if __name__ == "__main__":
    print(calibrate())
