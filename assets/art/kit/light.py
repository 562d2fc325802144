"""Light on flat shapes: spray, rounded form, rims, glow, haze."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from assets.art.kit.canvas import Canvas, Paths
from assets.art.kit.colour import Array, Colour, Stops, ramp
from assets.art.kit.fields import blur, noise, smoothstep
from assets.art.kit.shapes import Path


def spray(field: Array, seed: int = 5, amount: float = 0.5, soft: float = 0.18) -> Array:
    """Dissolve a smooth 0 to 1 field into grain, as a spray can does; `amount` of the way."""
    grain = np.clip(noise(seed, 0.75, field.shape) * 0.28 + 0.5, 0, 1)
    threshold = grain * (1 - 2 * soft) + soft
    dots = smoothstep(-soft, soft, field - threshold)
    mixed = np.clip(field * (1 - amount) + amount * dots, 0, 1)
    return np.asarray(mixed * smoothstep(0, 0.03, field), np.float32)


def normals(mask: Array, radius: float = 60) -> Array:
    """Surface directions (x, y, towards us) of a flat shape swollen over `radius` pixels."""
    inside = ndimage.distance_transform_edt(mask > 0.5).astype(np.float32)
    t = np.clip(inside / radius, 0, 1)
    height = np.sqrt(1 - (1 - t) ** 2) * radius
    height = ndimage.gaussian_filter(height, max(1, radius * 0.08))
    slope_y, slope_x = np.gradient(height)
    direction = np.stack([-slope_x, -slope_y, np.ones_like(height)], -1)
    return np.asarray(direction / np.linalg.norm(direction, axis=-1, keepdims=True), np.float32)


def rim(mask: Array, dx: float, dy: float, soft: float = 0.8) -> Array:
    """The edge of a shape on the side towards (dx, dy), as wide as that step is long."""
    edge = np.clip(mask - ndimage.shift(mask, (-dy, -dx), order=1), 0, 1)
    if soft:
        edge = ndimage.gaussian_filter(edge, soft)
    return np.asarray(edge * mask, np.float32)


@dataclass(frozen=True)
class Tones:
    """A material under one light: its own colour, its shadow side, its lit side."""

    base: str
    shade: str
    light: str


def model(
    canvas: Canvas,
    paths: Paths,
    tones: Tones,
    towards: tuple[float, float] = (0.7, -0.55),
    radius: float = 40,
    grain: float = 0.35,
    edge: tuple[str, float, float, float] | None = None,
) -> Array:
    """Paint a shape as a rounded body with sprayed shading; gives its mask.

    `towards` points to the light. `edge` is a rim: its colour, its step (dx, dy) and its strength.
    """
    mask = canvas.mask(*([paths] if isinstance(paths, Path) else paths))
    canvas.over(tones.base, mask)
    direction = normals(mask, radius)
    facing = direction[..., 0] * towards[0] + direction[..., 1] * towards[1]
    canvas.over(tones.shade, spray(smoothstep(0.05, 0.9, -facing) * 0.9, 7, grain) * mask)
    canvas.over(tones.light, spray(smoothstep(0.3, 1.0, facing) * 0.9, 9, grain) * mask)
    if edge is not None:
        colour, dx, dy, strength = edge
        canvas.screen(colour, np.clip(rim(mask, dx, dy) * 1.2, 0, 1) * strength)
    return mask


def glow(canvas: Canvas, x: float, y: float, radius: float, stretch: float = 1.0) -> Array:
    """Light falling off from a lamp at (x, y): e-fold each `radius` pixels."""
    return np.exp(-canvas.distance(x, y, stretch) / radius).astype(np.float32)


def haze(canvas: Canvas, top: float, foot: float, stops: Stops, amount: float = 0.95, seed: int = 1) -> None:
    """Sprayed mist that thickens from `top` down to `foot`, coloured by `stops` on the way."""
    t = np.clip((canvas.y - top) / (foot - top), 0, 1)
    canvas.over(ramp(t, stops), spray(smoothstep(top, foot + 10, canvas.y) * amount, seed, 0.15))


def cast(canvas: Canvas, path: Path, colour: Colour, amount: float, soft: float) -> None:
    """A soft shadow in the shape of `path`: multiplies by a violet, never by grey."""
    canvas.multiply(colour, blur(canvas.mask(path), soft) * amount)
