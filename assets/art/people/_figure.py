"""A person being painted: flat planes, one hard shadow side, sprayed edges, a thin rim, the print's grain.

Everybody stands on the same sheet, turned three-quarter towards the viewer's left and lit from the upper
left. The sheet goes on below what is shown, so that the cut at the thighs throws no shadow.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import skia
from scipy.interpolate import CubicSpline

from assets.art.kit.canvas import Canvas, Paths
from assets.art.kit.colour import Array, Colour, luma, rgb
from assets.art.kit.fields import blur, noise, smoothstep
from assets.art.kit.light import Tones, rim, spray
from assets.art.kit.shapes import Knot, Path, Point, moved, spline, tapered

WIDTH, HEIGHT = 900, 1000
BELOW = 80
AWAY = (0.82, 0.57)  # from the light into the shadow
RIM = "#ffd9b4"
DUSK = "#7a5590"  # what a shadow thrown by one thing on another multiplies by
GRAIN = 0.024


@dataclass(frozen=True)
class Frame:
    """Where a part of the body is: its own coordinates scaled, turned about its origin, and put at (x, y).

    Positive degrees turn clockwise: the chin of a head that looks left goes up.
    """

    x: float = 0
    y: float = 0
    degrees: float = 0
    scale: float = 1
    stretch: float = 1

    def at(self, x: float, y: float) -> Point:
        """A point of the part on the sheet."""
        angle = math.radians(self.degrees)
        x, y = x * self.scale * self.stretch, y * self.scale
        turned = x * math.cos(angle) - y * math.sin(angle), x * math.sin(angle) + y * math.cos(angle)
        return self.x + turned[0], self.y + turned[1]

    def shape(self, *knots: Knot, closed: bool = True) -> Path:
        """A spline through knots of the part."""
        return spline([(*self.at(k[0], k[1]), *k[2:]) for k in knots], closed)

    def brush(self, points: Sequence[Point], *widths: float) -> Path:
        """A stroke through points of the part; its widths are scaled too."""
        return brush([self.at(*p) for p in points], *(w * self.scale for w in widths))


def curve(points: Sequence[Point], count: int = 28) -> list[Point]:
    """`count` points along the smooth curve through a few."""
    known = np.array(points, float)
    along = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(known, axis=0).T) ** 0.7)])
    if len(points) == 2:
        return [tuple(p) for p in np.linspace(known[0], known[1], count).tolist()]
    return [tuple(p) for p in CubicSpline(along, known)(np.linspace(0, along[-1], count)).tolist()]


def brush(points: Sequence[Point], *widths: float) -> Path:
    """A brush stroke along the smooth curve through a few points."""
    return tapered(curve(points), widths)


def limb(points: Sequence[Point], *widths: float) -> Path:
    """A rounded length of flesh through a few points: a finger, a forearm."""
    along = curve(points, 40)
    half = np.interp(np.linspace(0, 1, 40), np.linspace(0, 1, len(widths)), widths) / 2
    path = tapered(along, widths)
    for (x, y), radius in ((along[0], half[0]), (along[-1], half[-1])):
        cap = Path()
        cap.addCircle(x, y, float(radius))
        path = skia.Op(path, cap, skia.PathOp.kUnion_PathOp) or path
    return path


class Figure:
    """The sheet, and the ways of laying a person on it."""

    def __init__(self) -> None:
        self.canvas = Canvas(WIDTH, HEIGHT + BELOW, transparent=True)

    def part(
        self,
        paths: Paths,
        tones: Tones,
        depth: float = 26,
        lit: float = 0.5,
        contact: float = 0,
        lip: float = 1.0,
    ) -> Path:
        """Paint a plane with its shadow side `depth` pixels wide; gives its outline, to clip what lies on it.

        `contact` is how far its shadow falls on what is behind it; `lip` is how far the shadow's edge is sprayed.
        """
        whole = _union(paths)
        view = self._view(whole, 30 + contact * 2)
        mask = view.mask(whole)
        if contact:
            fallen = blur(_step(mask, -contact * AWAY[0], -contact * AWAY[1] - contact * 0.3), contact * 0.3)
            view.multiply(DUSK, np.clip(self._spray(view, fallen, 3, 0.3) * 0.62, 0, 1))
        view.over(tones.base, mask)
        reach = smoothstep(0.3, 0.7, blur(_step(mask, depth * AWAY[0], depth * AWAY[1]), depth * 0.12 + 0.6))
        soft = blur(_step(mask, depth * AWAY[0], depth * AWAY[1]), depth * 0.55 * lip + 1)
        _lay(view, tones.shade, np.maximum((1 - reach) * 0.8, self._spray(view, (1 - soft) * 0.85, 7, 0.6)) * mask)
        if lit:
            near = blur(_step(mask, -depth * AWAY[0], -depth * AWAY[1]), depth * 0.6 + 1)
            _lay(view, tones.light, self._spray(view, np.clip(1.1 * (1 - near), 0, 1), 9, 0.4) * lit * mask)
        return whole

    def plane(self, colour: Colour, paths: Paths, within: Path, strength: float = 0.8, lip: float = 0) -> None:
        """A hard plane of shadow or light on a part; `lip` pixels of spray run out beyond its edge."""
        whole = _union(paths)
        view = self._view(whole, 12 + 3 * lip)
        mask = view.mask(whole)
        if lip:
            mask = np.maximum(mask, self._spray(view, np.clip(blur(mask, lip) * 0.9, 0, 1), 5, 0.6))
        _lay(view, colour, mask * view.mask(within) * strength)

    def mist(self, colour: Colour, paths: Paths, within: Path, strength: float, soft: float) -> None:
        """A sprayed patch with no edge at all: a blush, a hollow."""
        whole = _union(paths)
        view = self._view(whole, 4 * soft)
        _lay(view, colour, self._spray(view, blur(view.mask(whole), soft), 8, 0.4) * view.mask(within) * strength)

    def fold(self, points: Sequence[Point], width: float, colour: Colour, within: Path, strength: float = 0.75) -> None:
        """A tapered fold: widest a quarter of the way, gone at the last point, sprayed below."""
        path = brush(points, width * 0.5, width, width * 0.7, width * 0.35, 0.4)
        view = self._view(path, 30)
        mask = view.mask(path)
        lip = self._spray(view, _step(blur(mask, 6), 0, -5), 5, 0.5) * 0.55
        _lay(view, colour, np.maximum(mask, lip) * view.mask(within) * strength)

    def line(self, colour: Colour, path: Path, strength: float = 1, within: Path | None = None) -> None:
        """A brushed line or a small flat mark, on what is painted already."""
        view = self._view(path, 4)
        mask = view.mask(path) * strength
        _lay(view, colour, mask * view.mask(within) if within is not None else mask)

    def thread(self, colour: Colour, points: Sequence[Point], width: float, strength: float = 1) -> None:
        """A seam: an even line through a few points."""
        path = spline(curve(points), closed=False)
        view = self._view(path, width + 4)
        _lay(view, colour, view.mask(path, stroke=width) * strength)

    def printed(self, of: Figure | None = None) -> Array:
        """The cut-out, with its rim and its grain; the rim of the figure that it is a part `of`, if it is one."""
        view = self.canvas
        outline = (of or self).canvas.cover
        assert outline is not None
        edge = np.clip(rim(outline, -2.4, -1.7, 0.7) * 1.2, 0, 1)
        broad = blur(outline, 7)
        _lay(view, RIM, edge * 0.62 * smoothstep(0.1, 0.45, broad))
        cutout = self.canvas.rgba()[:HEIGHT]
        shape = cutout.shape[:2]
        tone = luma(cutout[..., :3])
        grain = 0.75 * noise(1, 0.55, shape) + 0.35 * noise(10, 1.3, shape)
        weight = 0.35 + 1.1 * np.sqrt(np.clip(tone * (1 - tone), 0, 1))
        cutout[..., :3] += (grain * GRAIN * weight)[..., None]
        return cutout.clip(0, 1)

    def _spray(self, view: Canvas, field: Array, seed: int, amount: float) -> Array:
        """Dissolve a field over `view` into grain. The grain moves with the part that is painted."""
        return spray(field, seed, amount)

    def _view(self, path: Path, margin: float) -> Canvas:
        box = path.getBounds()
        return self.canvas.window(box.left() - margin, box.top() - margin, box.right() + margin, box.bottom() + margin)


def _union(paths: Paths) -> Path:
    if isinstance(paths, Path):
        return paths
    whole = Path()
    for path in paths:
        whole = skia.Op(whole, path, skia.PathOp.kUnion_PathOp) or whole
    return whole


def joined(paths: Iterable[Path]) -> Path:
    """The area covered by any of `paths`."""
    return _union(list(paths))


def moved_about(path: Path, about: Point, degrees: float) -> Path:
    """`path` turned about a point of the sheet."""
    return moved(path, degrees=degrees, about=about)


def shared(path: Path, other: Path) -> Path:
    """The part of `path` inside `other`."""
    return skia.Op(path, other, skia.PathOp.kIntersect_PathOp)


def _lay(view: Canvas, colour: Colour, mask: Array) -> None:
    """Colour inside what is covered already, leaving the cut-out's edge as it is."""
    assert view.cover is not None
    part = mask[..., None]
    view.image += (rgb(colour) * view.cover[..., None] - view.image) * part


def _step(mask: Array, dx: float, dy: float) -> Array:
    """The mask as seen (dx, dy) pixels further on; nothing beyond the edges."""
    height, width = mask.shape
    right, down = round(dx), round(dy)
    moved = np.zeros_like(mask)
    rows = slice(max(0, -down), min(height, height - down))
    columns = slice(max(0, -right), min(width, width - right))
    moved[rows, columns] = mask[rows.start + down : rows.stop + down, columns.start + right : columns.stop + right]
    return moved
