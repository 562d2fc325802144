"""The print: what makes all the pictures one book. Always last, and always the same."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from assets.art.kit.colour import LUMINANCE, Array, display, linear, luma
from assets.art.kit.fields import blur, clouds, noise, smoothstep


@dataclass(frozen=True)
class Print:
    """How a picture is printed.

    `bloom` (0.16 to 0.30) spreads what is brighter than `threshold` over `spread` pixels; `halation`
    (0.10 to 0.18) is its red fringe; `grain` (0.022 to 0.026) and `paper` are texture; `vignette`
    (0.3 to 0.4) darkens the corners.
    """

    bloom: float = 0.22
    threshold: float = 0.72
    halation: float = 0.14
    grain: float = 0.024
    paper: float = 0.010
    vignette: float = 0.36
    saturation: float = 1.0
    spread: tuple[float, ...] = (7, 26, 84)
    seed: int = 1


NIGHT = Print(bloom=0.30, threshold=0.70, halation=0.18, grain=0.023, vignette=0.40)
DAY = Print(bloom=0.16, threshold=0.80, halation=0.10, grain=0.026, vignette=0.30)


def finish(image: Array, way: Print = Print()) -> Array:
    """The printed picture, 0 to 1."""
    light = _shine(linear(image), way)
    height, width = image.shape[:2]
    y, x = np.ogrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]  # type: ignore[misc]
    corner = np.clip(np.hypot(x, y) - 0.45, 0, 2).astype(np.float32)
    light = light * (1 - corner[..., None] ** 1.6 * way.vignette)
    shoulder = 0.7 + 0.3 * (1 - np.exp(-(light - 0.7) / 0.3))
    printed = display(np.where(light > 0.7, shoulder, light))
    if way.saturation != 1:
        grey = luma(printed)[..., None]
        printed = grey + (printed - grey) * way.saturation
    return np.asarray(np.clip(_texture(printed, way), 0, 1), np.float32)


def _shine(light: Array, way: Print) -> Array:
    """Bloom and halation, in linear light."""
    bright = smoothstep(float(linear(np.float32(way.threshold))) * 0.6, 1.0, light @ LUMINANCE)
    source = light * bright[..., None]
    spread = sum(blur(source, sigma) for sigma in way.spread) / len(way.spread)
    fringe = blur(source, 16) * np.array([1, 0.28, 0.12], np.float32)
    return np.asarray(light + way.bloom * spread + way.halation * fringe, np.float32)


def _texture(printed: Array, way: Print) -> Array:
    """Grain, strongest in the middle tones, and the tooth of the paper."""
    shape = printed.shape[:2]
    tone = luma(printed)
    grain = 0.75 * noise(way.seed, 0.55, shape) + 0.35 * noise(way.seed + 9, 1.3, shape)
    weight = 0.35 + 1.1 * np.sqrt(np.clip(tone * (1 - tone), 0, 1))
    coloured = np.stack([noise(way.seed + 20 + i, 0.7, shape) for i in range(3)], -1)
    textured = printed + (grain * way.grain * weight)[..., None] + coloured * way.grain * 0.18
    tooth = clouds(way.seed + 3, shape, 26, 4)
    return np.asarray(textured * (1 + way.paper * tooth[..., None] * 0.5), np.float32)


def save(image: Array, path: Path, quality: int = 85) -> None:
    """Write RGB or RGBA (0 to 1) as WebP, dithered so that gradients do not band."""
    pixels = np.clip(image, 0, 1) * 255
    dither = np.random.default_rng(0).random(pixels.shape) * 0.999
    if pixels.shape[2] == 4:
        dither[..., 3] = 0.5
    stored = (pixels + dither).clip(0, 255).astype(np.uint8)
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(stored).save(path, "WEBP", quality=quality, method=6, exact=False)
