"""Skies: long clouds, stars, the sun."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from assets.art.kit.canvas import Canvas
from assets.art.kit.colour import Colour, Stops, ramp
from assets.art.kit.fields import bell, blur, smoothstep
from assets.art.kit.light import spray
from assets.art.kit.shapes import circle


def stratus(
    canvas: Canvas,
    seed: int,
    bands: tuple[tuple[float, float, float], ...],
    lit: Stops,
    shade: Colour,
    amount: float = 0.75,
    under: int = 14,
) -> None:
    """Long clouds in `bands` of (y, half-depth, strength); `lit` runs from the top band to the lowest.

    The side away from the light (`under` pixels down; negative for light from below) takes `shade`.
    """
    field = canvas.clouds(seed, 340, 5, 5.5)
    band = sum(strength * bell(canvas.y, y, depth) for y, depth, strength in bands)
    top, foot = bands[0][0] - bands[0][1], bands[-1][0] + bands[-1][1]
    light = smoothstep(0.25, 1.6, field) * band
    dark = smoothstep(0.2, 1.5, ndimage.shift(field, (under, 0), order=0, mode="nearest")) * band
    canvas.over(shade, spray(np.clip(dark - light, 0, 1) * amount * 0.6, 8, 0.3))
    canvas.over(ramp(np.clip((canvas.y - top) / (foot - top), 0, 1), lit), spray(light * amount, 3, 0.35))


def stars(canvas: Canvas, seed: int, count: int, floor: float, colour: str = "#ffe9d0") -> None:
    """Small stars, fewer and fainter towards `floor`."""
    generator = np.random.default_rng(seed)
    items = []
    for _ in range(count):
        x, height = generator.uniform(0, canvas.width), generator.beta(1, 2.2)
        strength = generator.uniform(0.15, 0.9) * (1 - height) ** 0.7
        items.append((circle(x, height * floor, generator.uniform(0.7, 1.7)), strength))
    canvas.screen(colour, canvas.weighted(items))


def sun(canvas: Canvas, x: float, y: float, radius: float, disc: str, warmth: str) -> None:
    """A low sun: the disc, and its light bleeding outwards."""
    mask = canvas.mask(circle(x, y, radius))
    canvas.over(disc, mask)
    canvas.light(warmth, blur(mask, radius * 0.73) * 0.5)
