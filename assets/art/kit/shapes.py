"""Paths: splines, polygons, ovals, strokes. Pixels at 1920 by 1080; y runs down."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

import numpy as np
import skia

Path = skia.Path
Point = tuple[float, float]
# A spline point may be (x, y, 'c'): a corner there instead of a curve.
Knot = tuple[float, float] | tuple[float, float, str]


def polygon(points: Iterable[Point]) -> Path:
    """The closed polygon through `points`."""
    path = Path()
    for index, (x, y) in enumerate(points):
        (path.lineTo if index else path.moveTo)(float(x), float(y))
    path.close()
    return path


def line(points: Iterable[Point]) -> Path:
    """The open line through `points`: to be stroked."""
    path = Path()
    for index, (x, y) in enumerate(points):
        (path.lineTo if index else path.moveTo)(float(x), float(y))
    return path


def rectangle(x: float, y: float, width: float, height: float, radius: float = 0) -> Path:
    """A rectangle from its upper left corner, rounded by `radius`."""
    path, box = Path(), skia.Rect.MakeXYWH(x, y, width, height)
    if radius:
        path.addRoundRect(box, radius, radius)
    else:
        path.addRect(box)
    return path


def circle(x: float, y: float, radius: float) -> Path:
    """A circle about (x, y)."""
    path = Path()
    path.addCircle(float(x), float(y), float(radius))
    return path


def oval(x: float, y: float, across: float, down: float) -> Path:
    """An upright ellipse about (x, y) with these half-axes."""
    path = Path()
    path.addOval(skia.Rect.MakeLTRB(x - across, y - down, x + across, y + down))
    return path


def spline(knots: Sequence[Knot], closed: bool = True, tension: float = 0.34) -> Path:
    """A smooth curve through `knots` (Catmull-Rom tangents), with corners where marked."""
    points = [(float(k[0]), float(k[1])) for k in knots]
    corner = [len(k) > 2 for k in knots]
    count = len(points)

    def tangent(i: int) -> Point | None:
        if corner[i] or (not closed and i in (0, count - 1)):
            return None
        before, after = points[(i - 1) % count], points[(i + 1) % count]
        return (after[0] - before[0], after[1] - before[1])

    def handle(i: int, other: Point, sign: int, reach: float) -> Point:
        here, along = points[i], tangent(i)
        if along is None:
            return (here[0] + (other[0] - here[0]) / 3, here[1] + (other[1] - here[1]) / 3)
        length = math.hypot(*along) or 1
        step = sign * reach * tension / length
        return (here[0] + along[0] * step, here[1] + along[1] * step)

    path = Path()
    path.moveTo(*points[0])
    for i in range(count if closed else count - 1):
        j = (i + 1) % count
        reach = math.dist(points[i], points[j])
        first = handle(i, points[j], 1, reach)
        second = handle(j, points[i], -1, reach)
        path.cubicTo(*first, *second, *points[j])
    if closed:
        path.close()
    return path


def tapered(points: Sequence[Point], widths: Sequence[float]) -> Path:
    """A brush stroke: a smooth line whose width goes through `widths`, evenly spread along it."""
    along = np.array(points, float)
    ahead = np.gradient(along, axis=0)
    normal = np.stack([-ahead[:, 1], ahead[:, 0]], -1)
    normal /= np.linalg.norm(normal, axis=1, keepdims=True) + 1e-9
    spread = np.linspace(0, 1, len(widths))
    half = np.interp(np.linspace(0, 1, len(points)), spread, widths)[:, None] / 2
    outline = np.concatenate([along + normal * half, (along - normal * half)[::-1]])
    ends = {0, len(points) - 1, len(points), 2 * len(points) - 1}
    return spline([(x, y, "c") if i in ends else (x, y) for i, (x, y) in enumerate(outline.tolist())])


def moved(
    path: Path,
    x: float = 0,
    y: float = 0,
    scale: float = 1,
    degrees: float = 0,
    about: Point = (0, 0),
    stretch: float = 1,
) -> Path:
    """`path` turned and scaled about a point (x also by `stretch`), then shifted by (x, y)."""
    matrix = skia.Matrix()
    matrix.setTranslate(-about[0], -about[1])
    matrix.postScale(scale * stretch, scale)
    matrix.postRotate(degrees)
    matrix.postTranslate(about[0] + x, about[1] + y)
    result = Path()
    path.transform(matrix, result)
    return result


def outlined(path: Path, width: float, round_ends: bool = True) -> Path:
    """The area covered by a stroke of `width` along `path`."""
    paint = skia.Paint(
        Style=skia.Paint.kStroke_Style,
        StrokeWidth=width,
        StrokeCap=skia.Paint.kRound_Cap if round_ends else skia.Paint.kButt_Cap,
        StrokeJoin=skia.Paint.kRound_Join,
    )
    result = Path()
    paint.getFillPath(path, result)
    return result
