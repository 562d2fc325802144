"""What rooms are made of: noise, slow curves, passings and hums that all come round with the loop.

Every noise is made in the frequency domain on the length of the loop, every modulator has a whole number of cycles,
and every event wraps, so that a bed has no seam to hear.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..dsp import RATE, Array, circular_noise, panned, slope
from ..performance import seeded


class Weather:
    """The loop of one room: its length in seconds and everything that can happen round it."""

    def __init__(self, name: str, length: int) -> None:
        self.length = length
        self.rng = seeded(name, "room")

    @property
    def count(self) -> int:
        """Samples in the loop."""
        return self.length * RATE

    @property
    def t(self) -> Array:
        """Seconds at each sample."""
        return np.arange(self.count) / RATE

    def noise(self, low: float, high: float, tilt: float = -0.5) -> Array:
        """A band of noise, one channel, unit deviation."""
        return circular_noise(self.rng, self.count, slope(low, high, tilt))

    def wide(self, low: float, high: float, tilt: float = -0.5, width: float = 0.8) -> Array:
        """A band of noise around the listener: 0 from the middle, 1 from everywhere."""
        a, b = self.noise(low, high, tilt), self.noise(low, high, tilt)
        return np.stack([a + width * b, a - width * b], 1)

    def slow(self, fastest: float, floor: float = 0.0) -> Array:
        """A wandering 0-1 curve with nothing faster than `fastest` Hz, never under `floor`."""
        spectrum = np.zeros(self.count // 2 + 1, complex)
        k = max(2, int(fastest * self.length))
        spectrum[1 : k + 1] = (self.rng.normal(size=k) + 1j * self.rng.normal(size=k)) / np.sqrt(np.arange(1, k + 1))
        x = np.fft.irfft(spectrum, self.count)
        return np.asarray(floor + (1 - floor) * (x - x.min()) / np.ptp(x))

    def near(self, centre: float) -> Array:
        """Seconds from a moment, going round: negative before it, positive after."""
        return np.asarray((self.t - centre + self.length / 2) % self.length - self.length / 2)

    def swell(self, centre: float, rise: float, fall: float) -> Array:
        """A bell around a moment, with its own rise and fall in seconds."""
        d = self.near(centre)
        return np.asarray(np.where(d < 0, np.exp(-((d / rise) ** 2)), np.exp(-((np.abs(d) / fall) ** 1.5))))

    def hum(self, partials: tuple[tuple[float, float], ...], beat: float = 0.08) -> Array:
        """Steady tones (Hz, level) whose cycles fit the loop, breathing a little."""
        out = np.zeros(self.count)
        for f, level in partials:
            whole = round(f * self.length) / self.length
            breath = 1 + beat * np.sin(
                2 * np.pi * self.t * self.rng.integers(3, 14) / self.length + 6 * self.rng.random()
            )
            out += level * breath * np.sin(2 * np.pi * whole * self.t + 6 * self.rng.random())
        return out

    def passing(
        self, centre: float, half: float, near: float, left_to_right: bool = True, dull: float = 500.0
    ) -> Array:
        """Something going by: far and dull, near and bright, far again, from one side to the other."""
        e = self.swell(centre, half, half * 1.35)
        way = 0.3 * np.tanh(self.near(centre) / half) * (1 if left_to_right else -1)
        bright, dark = self.noise(120, near, -0.6), self.noise(60, dull, -0.6)
        sound = e * (e * bright + (1 - e) * dark)
        return np.asarray(sound[:, None] * np.stack([np.sqrt(0.5 - way), np.sqrt(0.5 + way)], 1))

    def lay(self, canvas: Array, sound: Array, at: float, place: float = 0.5, gain: float = 1.0) -> None:
        """Lays a single sound into the loop, wrapping over its end; `place` is 0 left to 1 right for mono sounds."""
        index = (int(at * RATE) + np.arange(len(sound))) % self.count
        canvas[index] += gain * (sound if sound.ndim == 2 else panned(sound, place))

    def scatter(self, canvas: Array, make: Callable[[], Array], count: int, gain: float) -> None:
        """Lays many small sounds, anywhere in time and space."""
        for _ in range(count):
            at, place = self.rng.random() * self.length, self.rng.uniform(0.15, 0.85)
            self.lay(canvas, make(), at, place, gain * self.rng.uniform(0.3, 1.0))
