"""Scalar fields over the picture: smooth steps, seeded noise, clouds, blur."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PIL import Image
from scipy import ndimage

from assets.art.kit.colour import Array

Shape = tuple[int, int]
Number = float | Array


def smoothstep(low: Number, high: Number, value: Number) -> Array:
    """0 up to `low`, 1 from `high`, eased between. `low` may be above `high`, to fall."""
    span = np.asarray(high, np.float32) - np.asarray(low, np.float32)
    t = np.clip((value - low) / np.where(np.abs(span) < 1e-9, 1e-9, span), 0, 1)
    return np.asarray(t * t * (3 - 2 * t), np.float32)


def bell(value: Number, centre: float, width: float) -> Array:
    """A Gaussian hump: 1 at `centre`."""
    return np.asarray(np.exp(-(((value - centre) / width) ** 2)), np.float32)


@lru_cache(maxsize=24)
def _noise(seed: int, sigma: float, shape: Shape) -> Array:
    field = np.random.default_rng(seed).standard_normal(shape).astype(np.float32)
    if sigma:
        field = ndimage.gaussian_filter(field, sigma, mode="wrap")
        field /= field.std()
    field.setflags(write=False)
    return field


def noise(seed: int, sigma: float, shape: Shape) -> Array:
    """Gaussian noise of unit deviation, softened over `sigma` pixels. Read only."""
    return _noise(seed, float(sigma), shape)


def clouds(
    seed: int,
    shape: Shape,
    size: float = 200,
    octaves: int = 5,
    stretch: float = 1.0,
    gain: float = 0.55,
) -> Array:
    """Fractal noise of unit deviation: blobs of `size` pixels, `stretch` times as wide as high."""
    height, width = shape
    generator = np.random.default_rng(seed)
    total, weight = np.zeros(shape, np.float32), 1.0
    for octave in range(octaves):
        across = max(2, int(width / size * 2**octave / stretch))
        down = max(2, int(height / size * 2**octave))
        grid = generator.standard_normal((down + 3, across + 3)).astype(np.float32)
        scale = ((height + 8) / down, (width + 8) / across)
        total += weight * ndimage.zoom(grid, scale, order=3)[:height, :width]
        weight *= gain
    return np.asarray(total / total.std(), np.float32)


def blur(field: Array, sigma: float) -> Array:
    """Gaussian blur by `sigma` pixels; wide blurs are taken on a smaller copy."""
    if sigma <= 0:
        return field
    if field.ndim == 3:
        return np.stack([blur(field[..., i], sigma) for i in range(field.shape[2])], -1)
    if sigma <= 12:
        return np.asarray(ndimage.gaussian_filter(field, sigma, mode="nearest"), np.float32)
    factor = max(1, int(sigma / 5))
    height, width = field.shape
    padded = np.pad(field, ((0, -height % factor), (0, -width % factor)), mode="edge")
    rows, columns = padded.shape
    small = padded.reshape(rows // factor, factor, columns // factor, factor).mean((1, 3))
    small = ndimage.gaussian_filter(small.astype(np.float32), sigma / factor, mode="nearest")
    large = Image.fromarray(small).resize((columns, rows), Image.Resampling.BICUBIC)
    return np.asarray(large, np.float32)[:height, :width]


def smear(field: Array, across: float, down: float) -> Array:
    """Gaussian blur with a different width each way: for reflections and streaks."""
    if field.ndim == 3:
        return np.stack([smear(field[..., i], across, down) for i in range(field.shape[2])], -1)
    return np.asarray(ndimage.gaussian_filter(field, (down, across), mode="nearest"), np.float32)
