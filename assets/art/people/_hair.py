"""Hair as shapes: a mass, and on it locks that lie over one another. Never strokes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from assets.art.kit.colour import mix
from assets.art.kit.light import Tones
from assets.art.kit.shapes import Path, Point
from assets.art.people._figure import Figure, Frame, brush, curve, limb


@dataclass(frozen=True)
class Curl:
    """A ringlet: its root, the way it leaves (degrees; 90 is down), its length and its width."""

    root: Point
    way: float
    length: float
    width: float


def ringlet(figure: Figure, head: Frame, curl: Curl, tones: Tones, seed: int, weight: float = 0.5) -> Path:
    """Paint a ringlet that winds along its way and falls by its own weight."""
    generator = np.random.default_rng(seed)
    sway = curl.width * generator.uniform(0.42, 0.62) * generator.choice((-1, 1))
    turns = curl.length / (curl.width * 3.1)
    start = generator.uniform(0, 0.4)
    points: list[Point] = []
    x, y = curl.root
    steps = 22
    for step in range(steps):
        t = step / (steps - 1)
        angle = math.radians(curl.way + _down(curl.way) * weight * t * t)
        x += math.cos(angle) * curl.length / steps
        y += math.sin(angle) * curl.length / steps
        aside = sway * math.sin((start + turns * t) * 2 * math.pi) * min(1, 0.35 + t)
        points.append((x - math.sin(angle) * aside, y + math.cos(angle) * aside))
    w = curl.width * head.scale
    spine = [head.at(*p) for p in points[::3]]
    path = figure.part(limb(spine, w * 0.7, w, w * 1.05, w, w * 0.8, w * 0.34), tones, w * 0.3, 0.6, contact=4, lip=0.6)
    hairs(figure, spine, w, tones, path)
    return path


def hairs(figure: Figure, spine: Sequence[Point], width: float, tones: Tones, within: Path, shine: float = 0.8) -> None:
    """A few fine tapered lines along a lock: it is made of hair."""
    along = np.array(spine, float)
    ahead = np.gradient(along, axis=0)
    normal = np.stack([-ahead[:, 1], ahead[:, 0]], -1) / (np.hypot(*ahead.T)[:, None] + 1e-6)
    for share, colour, strength in ((-0.3, tones.light, shine), (0.02, tones.shade, 0.55), (0.26, tones.shade, 0.8)):
        moved = [tuple(p) for p in (along + normal * width * share)[1:].tolist()]
        figure.line(colour, brush(moved, 0.5, width * 0.075, width * 0.1, 0.4), strength, within)


def _down(way: float) -> float:
    """Degrees from a way to straight down, the short way round."""
    return (90 - way + 180) % 360 - 180


def strand(
    figure: Figure, head: Frame, points: Sequence[Point], widths: Sequence[float], tones: Tones, depth: float = 8
) -> Path:
    """A straight or waving lock through a few points of the head."""
    path = figure.part(head.brush(points, *widths), tones, depth=depth, lit=0.6, contact=3, lip=0.8)
    hairs(figure, [head.at(*p) for p in curve(points, 9)], max(widths) * head.scale, tones, path)
    return path


def lit(dark: Tones, bright: Tones, amount: float) -> Tones:
    """The tones of a lock that stands `amount` (0 to 1) in the light."""
    return Tones(*(_hex(mix(getattr(dark, k), getattr(bright, k), amount)) for k in ("base", "shade", "light")))


def _hex(colour: np.ndarray) -> str:
    return "#" + "".join(f"{round(float(c) * 255):02x}" for c in colour)
