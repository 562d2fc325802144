"""Filters, width, tape and loops.  Sounds are float arrays of shape (samples, 2) at 48 kHz."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import scipy.signal as ss
from numpy.typing import NDArray

Array = NDArray[np.float64]
RATE = 48_000


def _shelf(high: bool, f: float, gain: float, q: float) -> tuple[tuple[float, ...], tuple[float, ...]]:
    a, w = 10 ** (gain / 40), 2 * np.pi * f / RATE
    c, s, sign = np.cos(w), 2 * np.sqrt(a) * np.sin(w) / (2 * q), 1 if high else -1
    up, down = (a + 1) + sign * (a - 1) * c, (a + 1) - sign * (a - 1) * c
    side, other = (a - 1) + sign * (a + 1) * c, (a - 1) - sign * (a + 1) * c
    return (a * (up + s), -sign * 2 * a * side, a * (up - s)), (down + s, sign * 2 * other, down - s)


def equalise(x: Array, kind: str, f: float, gain: float = 0.0, q: float = 0.707) -> Array:
    """One second-order section: `peak`, `high_shelf`, `low_shelf` (gain in dB), `low_pass` or `high_pass`."""
    a, w = 10 ** (gain / 40), 2 * np.pi * f / RATE
    alpha, c = np.sin(w) / (2 * q), np.cos(w)
    if kind == "peak":
        top, bottom = (1 + alpha * a, -2 * c, 1 - alpha * a), (1 + alpha / a, -2 * c, 1 - alpha / a)
    elif kind == "low_pass":
        top, bottom = ((1 - c) / 2, 1 - c, (1 - c) / 2), (1 + alpha, -2 * c, 1 - alpha)
    elif kind == "high_pass":
        top, bottom = ((1 + c) / 2, -(1 + c), (1 + c) / 2), (1 + alpha, -2 * c, 1 - alpha)
    else:
        top, bottom = _shelf(kind == "high_shelf", f, gain, q)
    return np.asarray(ss.lfilter(np.array(top) / bottom[0], np.array(bottom) / bottom[0], x, axis=0))


def band(x: Array, low: float, high: float, order: int = 2) -> Array:
    """Butterworth band-pass."""
    return np.asarray(ss.sosfilt(ss.butter(order, (low, high), "band", fs=RATE, output="sos"), x, axis=0))


def seconds(length: float) -> Array:
    """The times of the samples of a sound of this length."""
    return np.arange(int(round(length * RATE))) / RATE


def panned(x: Array, place: float | Array) -> Array:
    """A mono sound placed from 0 (left) to 1 (right), with constant power."""
    p = np.clip(place, 0, 1)
    return np.stack([x * np.sqrt(1 - p), x * np.sqrt(p)], 1) * np.sqrt(2)


def widened(x: Array, amount: float) -> Array:
    """Stereo with its sides scaled: 0 mono, 1 as it was."""
    middle, side = x.mean(1), (x[:, 0] - x[:, 1]) / 2
    return np.stack([middle + amount * side, middle - amount * side], 1)


def added(canvas: Array, x: Array, at: float, gain: float = 1.0) -> None:
    """Lays a sound on a canvas at a time in seconds; what falls off the end is cut."""
    i = int(round(at * RATE))
    j = min(len(canvas), i + len(x))
    if j > i >= 0:
        canvas[i:j] += gain * x[: j - i]


def tape(x: Array, drive: float = 1.1, wow: float = 0.00018) -> Array:
    """Soft asymmetric saturation and a slow wow, 0.02 % deep: alive, never seasick."""
    t = np.arange(len(x)) / RATE
    shift = wow * RATE * (np.sin(2 * np.pi * 0.43 * t + 1) / (2 * np.pi * 0.43) + 0.4 * np.sin(7.35 * t) / 7.35)
    at = np.arange(len(x)) + shift - shift[0]
    x = np.stack([np.interp(at, np.arange(len(x)), x[:, c]) for c in (0, 1)], 1)
    y = np.tanh(drive * x + 0.06) - np.tanh(0.06)
    return np.asarray(ss.sosfilt(ss.butter(1, 18, "high", fs=RATE, output="sos"), y / drive, axis=0))


def folded(x: Array, period: int) -> Array:
    """The periodic sound: whatever rings past the period is added to its beginning."""
    y = np.zeros((period, x.shape[1]))
    for k in range(0, len(x), period):
        piece = x[k : k + period]
        y[: len(piece)] += piece
    return y


def looped(x: Array, period: int, start: int) -> Array:
    """A clean opening, the body, and the opening as it sounds after the ending: jump from the end to `start`."""
    body = folded(x, period)
    fade = np.linspace(0, 1, start // 2)[:, None]
    head = x[:start].copy()
    head[-len(fade) :] = head[-len(fade) :] * (1 - fade) + body[start - len(fade) : start] * fade
    return np.concatenate([head, body[start:], body[:start]])


def faded(x: Array, rise: float, fall: float) -> Array:
    """Raised-cosine edges, in seconds."""
    y = x.copy()
    for length, edge in ((rise, slice(None)), (fall, slice(None, None, -1))):
        n = min(len(y), int(length * RATE))
        if n:
            y[edge][:n] *= (0.5 - 0.5 * np.cos(np.pi * np.arange(n) / n)).reshape(-1, *([1] * (y.ndim - 1)))
    return y


def circular_noise(rng: np.random.Generator, count: int, shape: Callable[[Array], Array]) -> Array:
    """Noise of unit deviation that joins its own beginning, with any magnitude curve over frequency."""
    f = np.fft.rfftfreq(count, 1 / RATE)
    spectrum = (rng.normal(size=f.size) + 1j * rng.normal(size=f.size)) * shape(np.maximum(f, 1))
    spectrum[0] = 0
    x = np.fft.irfft(spectrum, count)
    return np.asarray(x / x.std())


def slope(low: float, high: float, tilt: float = 0.0, order: int = 2) -> Callable[[Array], Array]:
    """A magnitude curve: a band with soft edges and a power-law tilt."""

    def curve(f: Array) -> Array:
        return np.asarray(f**tilt / np.sqrt((1 + (low / f) ** (2 * order)) * (1 + (f / high) ** (2 * order))))

    return curve
