"""The signing: her hand holds the papers still, his writes his name for the third time, and the ink spreads.

The table from above at noon, through the bars of a terrace. The paper on it is soft from oil and takes
the ink right out: at the head of each name there is a blue dot with roots.
"""

from __future__ import annotations

import math

import numpy as np

from assets.art.illustrations._sheet import lay
from assets.art.illustrations._writer import writing
from assets.art.kit.canvas import Canvas
from assets.art.kit.colour import Array, ramp
from assets.art.kit.fields import blur, smoothstep
from assets.art.kit.finish import DAY, finish
from assets.art.kit.light import Tones, cast, rim, spray
from assets.art.kit.shapes import Path, circle, oval, polygon, rectangle, spline, tapered
from assets.art.people._figure import Figure, Frame, brush
from assets.art.people._limbs import Hand, open_hand

HIS = (1070, 84)
HERS = (440, -204)
PAPERS = (
    ((486, 238), (1506, 118), (1648, 832), (608, 960)),
    ((520, 196), (1530, 100), (1626, 806), (590, 916)),
)
# The three lines for a name: how far down the page; the pen is at the head of the last.
LINES = (0.186, 0.331, 0.476)
HEAD = 0.712
SHADE = "#7f9fc0"
INK = "#2f3f86"

BLAZER = Tones("#463f72", "#2c2752", "#7f77a4")
LINING = Tones("#5d8f96", "#3f6076", "#9cc4be")
HER_SKIN = Tones("#e6b596", "#b07672", "#fbdcc0")
HIS_SKIN = Tones("#d9a07e", "#9a6470", "#fbd0a8")
HIS_SHIRT = Tones("#d96a50", "#8f4460", "#f8a280")


def paint() -> Array:
    """Two hands and four pages."""
    canvas = Canvas()
    _table(canvas)
    _fork(canvas)
    _bread(canvas)
    _papers(canvas)
    _bars(canvas)
    picture = finish(canvas.image, DAY)
    for draw, corner in ((_her_hand, HERS), (_his_hand, HIS)):
        figure = Figure()
        draw(figure)
        cutout = figure.printed()
        _thrown(picture, cutout, corner)
        lay(picture, cutout, *corner)
    return picture.clip(0, 1)


def _table(canvas: Canvas) -> None:
    """Paper, held down by a clip at the far edge, with the ring of a glass and the oil it has drunk."""
    across = np.clip((canvas.x * 0.6 + canvas.y * 0.7) / 1900, 0, 1)
    canvas.fill(ramp(spray(across, 3, 0.16), [(0, "#fbf1de"), (0.45, "#f1e5d6"), (0.8, "#d9d3d8"), (1, "#b9c0d0")]))
    canvas.multiply("#cfc6cf", np.clip(canvas.clouds(9, 60, 3) * 0.12 + 0.1, 0, 0.3))
    for x, y, wide, high in ((1600, 470, 74, 60), (1560, 540, 40, 34), (236, 250, 60, 46)):
        canvas.multiply("#e8cf9a", spray(blur(canvas.mask(oval(x, y, wide, high)), 7), 5, 0.3) * 0.6)
    for radius, amount in ((92, 0.5), (86, 0.28)):
        canvas.multiply("#a9b8bc", spray(canvas.mask(oval(208, 470, radius, radius * 0.97), stroke=7), 4, 0.5) * amount)
    edge = smoothstep(44, 38, canvas.y - canvas.x * 0.012)
    canvas.over("#6f8f9c", edge)
    canvas.multiply("#7d95ae", smoothstep(64, 40, canvas.y - canvas.x * 0.012) * (1 - edge) * 0.4)
    clip = rectangle(1300, -20, 74, 108, 10)
    cast(canvas, rectangle(1310, -14, 74, 112, 10), SHADE, 0.7, 6)
    canvas.over("#b9c8cc", canvas.mask(clip))
    canvas.over("#8fa7b0", canvas.mask(rectangle(1300, 62, 74, 26, 8)))
    canvas.screen("#ffffff", canvas.mask(rectangle(1308, -20, 10, 80, 4)) * 0.6)


def _fork(canvas: Canvas) -> None:
    """Somebody's fork on a folded napkin, not used."""
    corners = [(60, 640), (318, 606), (372, 1100), (96, 1130)]
    cast(canvas, polygon([(x + 12, y + 14) for x, y in corners]), SHADE, 0.75, 8)
    mask = canvas.mask(polygon(corners))
    canvas.over(ramp(np.clip((canvas.x - 60) / 320, 0, 1), [(0, "#8fbdb8"), (1, "#6a9fa4")]), mask)
    canvas.multiply("#4f8590", canvas.mask(polygon([(206, 624), (216, 622), (262, 1110), (248, 1112)])) * 0.5)
    canvas.screen("#e6fff6", rim(mask, -1.8, -1.8, 0.5) * 0.6)
    at = Frame(170, 700, 5)
    prongs = [at.brush([(dx, -62), (dx, -8), (dx * 0.85, 30)], 4, 8, 9) for dx in (-25, -8.5, 8.5, 25)]
    palm = at.shape((-29, 22), (-24, 66), (-9, 96), (9, 96), (24, 66), (29, 22), (0, 32))
    handle = at.brush([(0, 86), (0, 200), (0, 460)], 15, 13, 26)
    whole = canvas.mask(*prongs, palm, handle)
    canvas.multiply("#4c7f8c", blur(np.roll(whole, (9, 7), (0, 1)), 3) * mask * 0.7)
    canvas.over(ramp(np.clip((canvas.x - 130) / 90, 0, 1), [(0, "#f3f5f2"), (0.5, "#b7c5cf"), (1, "#8a98b4")]), whole)


def _bread(canvas: Canvas) -> None:
    """A plate with the bread that the papers had leaned against, and a bite gone."""
    x, y = 1800, 170
    cast(canvas, oval(x + 18, y + 24, 186, 178), SHADE, 0.75, 9)
    for radius, colour in ((1.0, "#e9eef0"), (0.96, "#fbfaf4"), (0.70, "#dfe6ea"), (0.67, "#f2f3f0")):
        canvas.over(colour, canvas.mask(oval(x, y, 182 * radius, 174 * radius)))
    crust = spline(
        [
            (x - 104, y + 20),
            (x - 92, y - 58),
            (x - 30, y - 92),
            (x + 52, y - 84),
            (x + 92, y - 28),
            (x + 62, y - 6, "c"),
            (x + 70, y + 18, "c"),
            (x + 98, y + 40),
            (x + 56, y + 82),
            (x - 26, y + 88),
            (x - 84, y + 70),
        ]
    )
    cast(canvas, crust, "#a9b2c8", 0.9, 8)
    mask = canvas.mask(crust)
    canvas.over("#b9784c", mask)
    inner = np.clip(smoothstep(0.55, 0.9, blur(mask, 8)), 0, 1) * mask
    canvas.over("#f3d9ac", spray(inner, 6, 0.4))
    holes = np.random.default_rng(4)
    pores = [oval(x + holes.normal(0, 42), y + holes.normal(0, 36), *holes.uniform(3, 8, 2)) for _ in range(26)]
    canvas.multiply("#d9ab78", canvas.mask(*pores) * inner * 0.7)


def _papers(canvas: Canvas) -> None:
    """Two copies turned round to face him, with three yellow flags down the edge."""
    for number, corners in enumerate(PAPERS):
        cast(canvas, polygon([(x + 14, y + 18) for x, y in corners]), SHADE, 0.75, 9)
        mask = canvas.mask(polygon(corners))
        tone = [(0, "#fffdf6"), (0.5, "#fdf3e6"), (1, "#e2dade")] if number else [(0, "#efe8e2"), (1, "#cdc8d4")]
        canvas.over(ramp(np.clip((canvas.x + canvas.y - 600) / 1500, 0, 1), tone), mask)
        canvas.screen("#ffffff", rim(mask, -1.6, -1.6, 0.5) * 0.6)
    _clauses(canvas)
    for v in LINES:
        (top, foot) = (v - 0.02, v + 0.018)
        flag = canvas.mask(polygon([_on(0.972, top), _on(1.05, top), _on(1.05, foot), _on(0.972, foot)]))
        canvas.multiply(SHADE, np.roll(flag, (6, 5), (0, 1)) * (1 - flag) * 0.6)
        canvas.over("#f2c14e", flag * 0.95)
        rule = polygon([_on(HEAD - 0.03, v), _on(0.955, v), _on(0.955, v + 0.003), _on(HEAD - 0.03, v + 0.003)])
        canvas.over("#7d84ac", canvas.mask(rule) * 0.8)
    for number, v in enumerate(LINES[:2]):
        _name(canvas, v, number)
        _dot(canvas, HEAD, v - 0.014, 8, 3 + number)
    _dot(canvas, HEAD, LINES[2] - 0.014, 15, 5)


def _clauses(canvas: Canvas) -> None:
    generator = np.random.default_rng(11)
    rows: list[Path] = []
    for row in range(15):
        v = 0.10 + row * 0.056
        end = 0.6 if v < LINES[2] + 0.05 else 0.9
        u = 0.09
        while u < end - 0.03:
            long = min(generator.uniform(0.04, 0.12), end - u)
            rows.append(polygon([_on(u, v), _on(u + long, v), _on(u + long, v + 0.0075), _on(u, v + 0.0075)]))
            u += long + 0.014
    canvas.over("#8b8fb4", canvas.mask(*rows) * 0.55)


def _name(canvas: Canvas, v: float, number: int) -> None:
    """His whole name in one line of small upright loops, written carefully."""
    generator = np.random.default_rng(20 + number)
    for start, end in ((HEAD + 0.004, HEAD + 0.115), (HEAD + 0.135, HEAD + 0.225)):
        points = []
        count = int((end - start) * 240)
        for step in range(count):
            tall = generator.choice([0.7, 0.9, 2.0], p=[0.45, 0.3, 0.25]) if step % 2 else 0.0
            points.append(_on(start + (end - start) * step / count, v - 0.010 - 0.016 * tall))
        canvas.over(INK, canvas.mask(brush(points, 2.0, 3.2, 2.2, 3.0, 1.4)) * 0.85)


def _dot(canvas: Canvas, u: float, v: float, radius: float, seed: int) -> None:
    """Where he began: a blue dot that the paper has taken, with little roots."""
    x, y = _on(u, v)
    part = canvas.window(x - 70, y - 70, x + 70, y + 70)
    generator = np.random.default_rng(seed)
    roots = []
    for turn in np.linspace(0, 2 * math.pi, 31, endpoint=False) + generator.uniform(-0.1, 0.1, 31):
        reach = radius * generator.uniform(1.2, 2.5)
        bend = turn + generator.uniform(-0.45, 0.45)
        middle = (x + math.cos(turn) * reach * 0.55, y + math.sin(turn) * reach * 0.55)
        tip = (x + math.cos(bend) * reach, y + math.sin(bend) * reach)
        roots.append(tapered([(x, y), middle, tip], (radius * 0.24, radius * 0.13, 0.5)))
    part.multiply("#8fa0d8", blur(part.mask(circle(x, y, radius * 1.9)), radius * 0.5) * 0.5)
    part.over("#4a5cae", part.mask(*roots) * 0.8)
    part.over(INK, blur(part.mask(circle(x, y, radius)), 0.8))


def _on(u: float, v: float) -> tuple[float, float]:
    """A point of the upper copy: `u` across and `v` down, 0 to 1."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = PAPERS[1]
    top, foot = (ax + (bx - ax) * u, ay + (by - ay) * u), (dx + (cx - dx) * u, dy + (cy - dy) * u)
    return top[0] + (foot[0] - top[0]) * v, top[1] + (foot[1] - top[1]) * v


def _bars(canvas: Canvas) -> None:
    """The terrace's railing, laid over everything by the sun."""
    along = canvas.x * 0.94 + canvas.y * 0.34
    bars = np.zeros(canvas.shape, np.float32)
    for middle in np.arange(-60, 2400, 232):
        bars = np.maximum(bars, smoothstep(30, 20, np.abs(along - middle)))
    fade = smoothstep(1250, 300, canvas.x + canvas.y * 0.3) * 0.75 + 0.25
    canvas.multiply("#86b4bc", spray(blur(bars, 4), 8, 0.4) * 0.52 * fade)


def _her_hand(figure: Figure) -> None:
    """Flat on the head of the page, from across the table: she does not lean on it."""
    figure.part(
        Frame().shape((120, -40), (300, -40), (352, 130), (372, 262, "c"), (206, 300, "c"), (160, 130)),
        BLAZER,
        34,
        contact=8,
    )
    open_hand(figure, Frame(300, 306, 74, 2.75), HER_SKIN, Hand(4, -1, 0.98, 34))
    figure.part(
        Frame().shape((196, 262, "c"), (284, 262), (376, 232, "c"), (388, 276, "c"), (296, 312), (206, 318, "c")),
        LINING,
        12,
        contact=9,
    )


def _his_hand(figure: Figure) -> None:
    writing(figure, HIS_SKIN, HIS_SHIRT)


def _thrown(picture: Array, cutout: Array, corner: tuple[int, int]) -> None:
    """A hand's own shadow, away from the sun."""
    cover = np.zeros_like(picture)
    cover = lay(cover, cutout, corner[0] + 20, corner[1] + 26)
    Canvas.of(picture).multiply("#7288b4", spray(blur(cover, 7), 4, 0.35) * 0.72)
