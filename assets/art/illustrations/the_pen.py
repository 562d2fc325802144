"""The pen: laid across the papers, on a white cloth in noon light, under a striped awning's teal shade."""

from __future__ import annotations

import numpy as np

from assets.art.illustrations._pen import pen
from assets.art.illustrations._sheet import lay
from assets.art.kit.canvas import Canvas
from assets.art.kit.colour import Array, ramp
from assets.art.kit.fields import blur, smoothstep
from assets.art.kit.finish import DAY, finish
from assets.art.kit.light import cast, rim, spray
from assets.art.kit.shapes import Path, circle, oval, polygon, spline
from assets.art.people._figure import Figure, Frame, brush

SHEET = (520, 90)
PAPERS = (
    ((560, 250), (1330, 150), (1470, 820), (640, 930)),
    ((590, 214), (1352, 176), (1424, 852), (612, 892)),
)


def paint() -> Array:
    """The table from above."""
    canvas = Canvas()
    _cloth(canvas)
    _papers(canvas)
    _glass(canvas)
    _awning(canvas)
    picture = finish(canvas.image, DAY)
    figure = Figure()
    pen(figure, Frame(250, 560, -31, 1.25, 0.92), 9)
    cutout = figure.printed()
    cover = np.zeros(picture.shape[:2], np.float32)
    cover[SHEET[1] + 22 : SHEET[1] + 22 + cutout.shape[0], SHEET[0] + 16 : SHEET[0] + 16 + cutout.shape[1]] = cutout[
        : picture.shape[0] - SHEET[1] - 22, : picture.shape[1] - SHEET[0] - 16, 3
    ]
    Canvas.of(picture).multiply("#6f7ea8", spray(blur(cover, 5), 4, 0.35) * 0.8)
    lay(picture, cutout, *SHEET)
    return picture.clip(0, 1)


def _cloth(canvas: Canvas) -> None:
    """White linen: warm where the sun is, creased from the drawer in a cross that does not iron out."""
    across = np.clip((canvas.x * 0.7 + canvas.y * 0.5) / 1900, 0, 1)
    canvas.fill(ramp(spray(across, 3, 0.16), [(0, "#fff6e6"), (0.4, "#f7e7da"), (0.75, "#dfd3dc"), (1, "#b7b8cf")]))
    weave = 0.5 + 0.25 * np.sin(canvas.x * 1.5) + 0.25 * np.sin(canvas.y * 1.5)
    canvas.multiply("#d9cfe0", weave * 0.16)
    for line, wide in ((canvas.x - 1610 - canvas.y * 0.06, 26), (canvas.y - 108 - canvas.x * 0.03, 22)):
        canvas.multiply("#b0a8cc", spray(smoothstep(-wide, 0, line) * smoothstep(1.5, 0, line), 5, 0.4) * 0.55)
        canvas.screen("#fff8ea", smoothstep(0, 1.5, line) * smoothstep(wide * 0.7, 0, line) * 0.5)


def _papers(canvas: Canvas) -> None:
    """Two copies, one not quite under the other, with the flags that say where."""
    for number, corners in enumerate(PAPERS):
        cast(canvas, polygon([(x + 16, y + 22) for x, y in corners]), "#8d96ba", 0.75, 9)
        mask = canvas.mask(polygon(corners))
        tone = [(0, "#fffaf0"), (0.5, "#fbeedd"), (1, "#e0d2d6")] if number else [(0, "#efe4dc"), (1, "#cfc3cf")]
        canvas.over(ramp(np.clip((canvas.x + canvas.y - 760) / 1500, 0, 1), tone), mask)
        canvas.screen("#ffffff", rim(mask, -1.6, -1.6, 0.5) * 0.6)
    rows: list[Path] = []
    generator = np.random.default_rng(3)
    for row in range(13):
        v = 0.09 + row * 0.056
        if row in (4, 9):
            continue
        u = 0.1
        while u < 0.86:
            long = min(generator.uniform(0.04, 0.13), 0.9 - u)
            rows.append(polygon([_on(u, v), _on(u + long, v), _on(u + long, v + 0.007), _on(u, v + 0.007)]))
            u += long + 0.014
    canvas.over("#8b86ad", canvas.mask(*rows) * 0.5)
    canvas.over(
        "#5f5a8c", canvas.mask(polygon([_on(0.46, 0.868), _on(0.88, 0.868), _on(0.88, 0.872), _on(0.46, 0.872)])) * 0.8
    )
    canvas.multiply("#b9a6b8", spray(canvas.mask(oval(*_on(0.83, 0.17), 84, 82), stroke=6), 4, 0.5) * 0.5)
    for v, colour in ((0.30, "#5d8f96"), (0.58, "#5d8f96"), (0.85, "#e77f80")):
        flag = canvas.mask(polygon([_on(0.965, v), _on(1.055, v), _on(1.055, v + 0.036), _on(0.965, v + 0.036)]))
        canvas.multiply("#8d96ba", np.roll(flag, (5, 4), (0, 1)) * (1 - flag) * 0.6)
        canvas.over(colour, flag * 0.9)


def _on(u: float, v: float) -> tuple[float, float]:
    """A point of the upper copy."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = PAPERS[1]
    top, foot = (ax + (bx - ax) * u, ay + (by - ay) * u), (dx + (cx - dx) * u, dy + (cy - dy) * u)
    return top[0] + (foot[0] - top[0]) * v, top[1] + (foot[1] - top[1]) * v


def _glass(canvas: Canvas) -> None:
    """A water glass from above, and the bright teal net that the sun makes through it."""
    x, y, r = 1668, 366, 98
    part = canvas.window(x - 180, y - 180, 1920, y + 420)
    net = spline([(x + 20, y + 70), (x + 120, y + 96), (x + 190, y + 250), (x + 150, y + 300), (x + 70, y + 220)])
    cast(part, spline([(x - 60, y + 80), (x + 110, y + 20), (x + 236, y + 270), (x + 150, y + 330)]), "#7fa3b4", 0.7, 7)
    part.light("#9fd6d0", spray(blur(part.mask(net), 12), 6, 0.4) * 0.5)
    part.light(
        "#fff2d0",
        blur(part.mask(brush([(x + 60, y + 110), (x + 110, y + 150), (x + 146, y + 250)], 1, 12, 1)), 4) * 0.7,
    )
    for radius, colour, amount in ((r, "#8fb6bd", 0.55), (r * 0.9, "#bcd8d8", 0.6), (r * 0.7, "#86b0b8", 0.5)):
        part.over(colour, part.mask(oval(x, y, radius, radius)) * amount)
    part.screen("#ffffff", part.mask(oval(x, y, r, r), stroke=4) * 0.7)
    part.screen("#ffffff", part.mask(brush([(x - 74, y + 10), (x - 60, y - 46), (x - 14, y - 76)], 1, 11, 1)) * 0.8)
    part.multiply("#5d8f96", part.mask(brush([(x + 70, y - 20), (x + 62, y + 40), (x + 14, y + 74)], 1, 12, 1)) * 0.6)


def _awning(canvas: Canvas) -> None:
    """The scalloped edge of the awning's shadow, sprayed teal across the left of the table."""
    top, foot = (392.0, -60.0), (196.0, 1150.0)
    shade = [polygon([(-20, -60), top, foot, (-20, 1150)])]
    for step in range(9):
        t = (step + 0.5) / 9
        shade.append(circle(top[0] + (foot[0] - top[0]) * t, top[1] + (foot[1] - top[1]) * t, 68))
    canvas.multiply("#7fb0b4", spray(blur(canvas.mask(*shade), 5), 8, 0.4) * 0.8)
