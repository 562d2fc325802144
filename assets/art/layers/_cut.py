"""Cutting a finished picture into layers, and painting what was hidden behind the nearer ones.

A picture is never rendered again for this: it is taken apart along the outlines of what was painted.
Behind each cut the farther layer is carried on by a band that is wider than the layers will ever drift.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image
from scipy import ndimage

from assets.art.kit.canvas import HEIGHT, WIDTH, Canvas
from assets.art.kit.colour import Array, linear, luma
from assets.art.kit.fields import blur, noise, smoothstep
from assets.art.kit.finish import save

ROOT = Path(__file__).resolve().parents[3]
PLACES = ROOT / "game" / "images" / "places"
# Pixels beyond an edge that are carried on with care; what lies deeper is never seen.
BAND = 28
# The glow is kept this many times smaller.
GLOW = 4
# How far each layer follows the camera, as a share of the nearest one's way.
DEPTHS = {"far": 0.22, "middle": 0.55, "near": 1.0, "light": 0.30}


@dataclass(frozen=True)
class Bands:
    """How much of each pixel belongs to the middle and to the near layer (0 to 1); the rest is far."""

    middle: Array
    near: Array


@dataclass(frozen=True)
class Layer:
    """One cut-out and the pixel of the picture at which its corner lies."""

    name: str
    image: Array
    x: int = 0
    y: int = 0


@dataclass(frozen=True)
class Layers:
    """A place taken apart, from the farthest layer to the light that lies over all."""

    layers: tuple[Layer, ...]

    def keep(self, target: Path) -> int:
        """Write the layers beside `target` and their places into the list; gives the bytes written."""
        total, rows = 0, []
        for layer in self.layers:
            path = target.with_name(f"{target.stem}_{layer.name}.webp")
            save(layer.image, path, 84)
            total += path.stat().st_size
            rows.append({"name": layer.name, "x": layer.x, "y": layer.y, "depth": DEPTHS[layer.name]})
        listed = target.parent / "layers.json"
        known = json.loads(listed.read_text()) if listed.exists() else {}
        known[target.stem] = rows
        listed.write_text(json.dumps(known, indent=1, sort_keys=True) + "\n")
        return total


def covered(*painters: object) -> Array:
    """What painting covers: each painter is called with one transparent canvas."""
    canvas = Canvas(transparent=True)
    for paint in painters:
        paint(canvas)  # type: ignore[operator]
    assert canvas.cover is not None
    return np.clip((canvas.cover - 0.25) / 0.5, 0, 1)


def cut(place: str, light: str, bands: Bands) -> Layers:
    """Take the finished picture of a place apart."""
    with Image.open(PLACES / f"{place}_{light}.webp") as kept:
        picture = np.asarray(kept.convert("RGB"), np.float32) / 255
    near = np.clip(bands.near, 0, 1)
    whole = np.maximum(np.clip(bands.middle, 0, 1), near)
    middle = _behind(whole, near)
    layers = []
    if (1 - whole).max() > 0.5:
        layers.append(_far(picture, whole))
        layers.append(_cutout("middle", _carried_on(picture, (near < 0.02) & (middle > 0.9)), middle))
    else:
        layers.append(Layer("middle", _carried_on(picture, near < 0.02)))
    if near.max() > 0.5:
        layers.append(_cutout("near", _carried_on(picture, near > 0.6), near))
    layers.append(Layer("light", _glow(picture)))
    return Layers(tuple(layers))


def _behind(whole: Array, near: Array) -> Array:
    """How the middle goes on behind what is near: as whatever is beside it there."""
    hidden = ndimage.binary_dilation(near > 0.02, iterations=2)
    if not hidden.any() or hidden.all():
        return whole
    nearest = ndimage.distance_transform_edt(hidden, return_distances=False, return_indices=True)
    guessed = blur(whole[tuple(nearest)], 1.2)
    return np.where(hidden, guessed, whole).astype(np.float32)


def _far(picture: Array, whole: Array) -> Layer:
    """Sky and city, carried on behind the room; only the part that can ever be seen."""
    seen = whole < 0.02
    filled = _carried_on(picture, ndimage.binary_erosion(seen, iterations=1))
    left, top, right, bottom = _box(whole < 0.98, BAND)
    return Layer("far", filled[top:bottom, left:right], left, top)


def _cutout(name: str, colour: Array, cover: Array) -> Layer:
    left, top, right, bottom = _box(cover > 0.01, 1)
    part = np.dstack([colour, cover])[top:bottom, left:right]
    return Layer(name, np.ascontiguousarray(part, np.float32), left, top)


def _box(mask: np.ndarray, margin: int) -> tuple[int, int, int, int]:
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    return (
        max(0, int(columns[0]) - margin),
        max(0, int(rows[0]) - margin),
        min(WIDTH, int(columns[-1]) + 1 + margin),
        min(HEIGHT, int(rows[-1]) + 1 + margin),
    )


def _carried_on(picture: Array, known: np.ndarray) -> Array:
    """The picture where it is `known`, and beyond that its nearest colours, softening, with their grain."""
    if known.all():
        return picture
    distance, nearest = ndimage.distance_transform_edt(~known, return_indices=True)
    streaks = picture[tuple(nearest)]
    soft = np.stack([blur(streaks[..., i], 3.0) for i in range(3)], -1)
    wide = np.stack([blur(streaks[..., i], 16.0) for i in range(3)], -1)
    away = smoothstep(4, BAND, distance.astype(np.float32))[..., None]
    filled = soft * (1 - away) + wide * away
    grain = noise(77, 0.6, distance.shape) * 0.016
    filled = filled + grain[..., None] * smoothstep(BAND * 1.6, BAND, distance.astype(np.float32))[..., None]
    return np.where(known[..., None], picture, filled).clip(0, 1).astype(np.float32)


def _glow(picture: Array) -> Array:
    """What its lamps and its sun give to the air, small and soft, to be added as light."""
    small = np.asarray(
        Image.fromarray((picture * 255).astype(np.uint8)).resize((WIDTH // GLOW, HEIGHT // GLOW), Image.Resampling.BOX),
        np.float32,
    ) / 255
    tone = luma(small)
    knee = float(np.quantile(tone, 0.9))
    bright = linear(small) * smoothstep(max(0.45, knee), max(0.45, knee) + 0.3, tone)[..., None]
    spread = sum(np.stack([blur(bright[..., i], sigma) for i in range(3)], -1) * share
                 for sigma, share in ((9, 0.5), (26, 0.5)))  # fmt: skip
    return np.asarray(np.clip(spread * np.array([1, 0.86, 0.8], np.float32) * 0.55, 0, 1), np.float32)
