"""The backs of big letters on a roof: bare deal, struts, wire, pigeons, somebody's shelf behind the E."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from assets.art.kit.canvas import Canvas
from assets.art.kit.city import Row, paint_row, peaks
from assets.art.kit.colour import Array, mix, ramp
from assets.art.kit.fields import blur, smoothstep
from assets.art.kit.finish import Print, finish
from assets.art.kit.light import Tones, cast, glow, model, rim, spray
from assets.art.kit.perspective import Camera, stripes
from assets.art.kit.shapes import Path, Point, circle, line, oval, polygon, rectangle, spline, tapered
from assets.art.places._sky import stratus

LIGHTS = ("day",)

EYE = Camera(height=1.7, lens=1.02, cx=900, cy=690)
# The letters stand along a line that starts here and goes away to the right.
START, TURN = (-8.2, 8.4), math.radians(24)
FOOT, TALL, WIDE, GAP = 1.75, 4.5, 2.85, 0.62
SUN = (1500.0, 150.0)
STYLE = Print(bloom=0.20, threshold=0.80, halation=0.13, grain=0.025, vignette=0.32)
DEAL = Tones("#86628a", "#54427f", "#c98f8f")


def paint(light: str) -> Array:
    """The sign from behind, by day."""
    canvas = Canvas()
    _sky(canvas)
    _roof(canvas)
    for number in reversed(range(len(LETTERS))):
        _letter(canvas, number)
    _frame(canvas)
    _lunch(canvas)
    _pigeons(canvas)
    canvas.light("#ffb27c", np.exp(-((canvas.distance(*SUN, 1.1) / 300) ** 1.15)) * 0.26)
    return finish(canvas.image, STYLE)


def _place(s: float, y: float, towards: float = 0.0) -> tuple[float, float, float]:
    """`s` metres along the sign, `y` up, and `towards` us from its boards."""
    x = START[0] + s * math.cos(TURN) + towards * math.sin(TURN)
    return (x, y, START[1] + s * math.sin(TURN) - towards * math.cos(TURN))


def _at(s: float, y: float, towards: float = 0.0) -> Point:
    return EYE.project(_place(s, y, towards))


def _scale(s: float) -> float:
    return EYE.scale(_place(s, FOOT))


def _arc(cx: float, cy: float, rx: float, ry: float, start: float, end: float, count: int = 14) -> list[Point]:
    turns = np.radians(np.linspace(start, end, count))
    return [(cx + rx * math.cos(t), cy + ry * math.sin(t)) for t in turns]


def _glyph(name: str) -> list[list[Point]]:
    """The outline of a letter as its readers see it, in a unit box; a second outline is a hole."""
    if name == "E":
        return [
            [
                (0, 0),
                (1, 0),
                (1, 0.2),
                (0.3, 0.2),
                (0.3, 0.4),
                (0.86, 0.4),
                (0.86, 0.6),
                (0.3, 0.6),
                (0.3, 0.8),
                (1, 0.8),
                (1, 1),
                (0, 1),
            ]
        ]
    if name == "T":
        return [[(0.35, 0), (0.65, 0), (0.65, 0.78), (1, 0.78), (1, 1), (0, 1), (0, 0.78), (0.35, 0.78)]]
    if name == "A":
        return [
            [(0, 0), (0.29, 0), (0.35, 0.2), (0.65, 0.2), (0.71, 0), (1, 0), (0.67, 1), (0.33, 1)],
            [(0.41, 0.38), (0.5, 0.72), (0.59, 0.38)],
        ]
    if name == "M":
        return [
            [
                (0, 0),
                (0.26, 0),
                (0.26, 0.6),
                (0.5, 0.22),
                (0.74, 0.6),
                (0.74, 0),
                (1, 0),
                (1, 1),
                (0.76, 1),
                (0.5, 0.56),
                (0.24, 1),
                (0, 1),
            ]
        ]
    if name == "R":
        bowl = _arc(0.6, 0.71, 0.40, 0.29, 90, -68)
        return [
            [(0, 0), (0.28, 0), (0.28, 0.40), (0.42, 0.40), (0.70, 0), (1.02, 0), *reversed(bowl), (0, 1)],
            [(0.28, 0.6), (0.58, 0.6), *_arc(0.58, 0.70, 0.13, 0.10, -90, 90, 8), (0.28, 0.8)],
        ]
    outer = _arc(0.5, 0.72, 0.5, 0.28, 20, 270) + _arc(0.5, 0.30, 0.20, 0.13, 90, -150)
    inner = _arc(0.5, 0.30, 0.5, 0.30, 200, 450) + _arc(0.5, 0.70, 0.20, 0.11, 270, 20)
    return [outer + inner]


LETTERS = ("S", "S", "E", "R", "T", "T", "A", "M")


@dataclass(frozen=True)
class Boards:
    """Pixels of the sign's plane: how far along, how high, and how far away."""

    s: Array
    y: Array


def _boards(canvas: Canvas) -> Boards:
    k = (canvas.x - EYE.cx) / EYE.focal
    s = (k * START[1] - START[0]) / (math.cos(TURN) - k * math.sin(TURN))
    z = START[1] + s * math.sin(TURN)
    return Boards(s.astype(np.float32), (EYE.height - (canvas.y - EYE.cy) * z / EYE.focal).astype(np.float32))


def _sky(canvas: Canvas) -> None:
    canvas.fill(
        canvas.down(
            0,
            720,
            [
                (0, "#6f8fd6"),
                (0.30, "#a3a8de"),
                (0.55, "#e0b4c8"),
                (0.76, "#ffb9a0"),
                (0.9, "#ffd2a8"),
                (1, "#ffe3bc"),
            ],
        )
    )
    canvas.light("#ffc890", np.exp(-((canvas.distance(*SUN, 1.2) / 420) ** 1.2)) * 0.34)
    for seed, amount in ((27, 0.75), (9, 0.5)):
        stratus(
            canvas,
            seed,
            ((150, 130, 1.0), (360, 110, 1.0), (520, 60, 0.9)),
            [(0, "#fbe3dd"), (1, "#fff0da")],
            "#a79fd3",
            amount,
            16,
        )
    for seed, base, height, top, foot, mist, size in (
        (6, 706, 150, "#d9a9b8", "#fbd2b8", "#ffe2c6", (18, 44)),
        (19, 730, 190, "#b184ac", "#eab3a8", "#fbd0b6", (34, 80)),
    ):
        row = Row(
            seed,
            base,
            height,
            size,
            peaks((0.62, 0.05, 0.6), (0.86, 0.07, 0.9)),
            top,
            foot,
            "#8f6fa6",
            0.3,
            [(0, mist), (1, mist)],
            base - height * 0.6,
            lit_from=1500,
        )
        paint_row(canvas, row)
    disc = canvas.mask(circle(*SUN, 52))
    canvas.over("#fff6e0", disc)


def _roof(canvas: Canvas) -> None:
    """Tar and gravel, the sign's long shadow across it, a low wall at the far side."""
    x, z, seen = EYE.ground(canvas)
    wall_z = 24.0
    deck = seen * (z < wall_z)
    canvas.over(canvas.down(760, 1080, [(0, "#d99f9c"), (0.35, "#b07f98"), (1, "#6a5490")]), deck)
    gravel = canvas.noise(4, 1.1)
    near = smoothstep(14, 4, z)
    canvas.over("#f3c7ae", spray(smoothstep(0.8, 1.9, gravel), 3, 0.5) * deck * near * 0.45)
    canvas.multiply("#8f7cb2", smoothstep(0.7, 1.8, -gravel) * deck * near * 0.5)
    seams = stripes((x * math.cos(TURN) + z * math.sin(TURN)).astype(np.float32), 2.4, 0.05)
    canvas.multiply("#8574b0", seams * deck * 0.5)
    coping = canvas.mask(EYE.wall(-40, wall_z, 40, wall_z, 0, 0.7))
    canvas.over("#b98aa4", coping)
    canvas.screen("#fff0d8", canvas.mask(EYE.wall(-40, wall_z, 40, wall_z, 0.62, 0.7)) * 0.6)
    for number in range(len(LETTERS)):
        for outline in _outlines(number)[:1]:
            points = [_fallen(s, y) for s, y in outline]
            cast(canvas, polygon(points), "#8270b0", 0.62, 5)
    for s in np.arange(0.2, 26, 1.74):
        foot, far = _at(s, 0, 0.1), _fallen(s, FOOT)
        canvas.multiply("#8270b0", canvas.mask(line([foot, far]), stroke=6) * 0.45)


def _fallen(s: float, y: float) -> Point:
    """Where a point of the sign throws its shadow: the sun is high, ahead and to the right."""
    x, _, z = _place(s, y)
    return EYE.project((x - 0.55 * y, 0.0, max(2.2, z - 0.95 * y)))


def _outlines(number: int) -> list[list[Point]]:
    """A letter's outlines in metres along and up the sign; from behind it is mirrored."""
    left = number * (WIDE + GAP) - 1.2
    return [[(left + (1 - a) * WIDE, FOOT + b * TALL) for a, b in outline] for outline in _glyph(LETTERS[number])]


def _path(outlines: list[list[Point]], towards: float = 0.0) -> list[Path]:
    return [polygon([_at(s, y, towards) for s, y in outline]) for outline in outlines]


def _letter(canvas: Canvas, number: int) -> None:
    """Boards nailed side by side, light in the gaps, a ring of bulbs just showing round the edge."""
    outlines = _outlines(number)
    middle = number * (WIDE + GAP)
    scale = _scale(middle)
    _bulbs(canvas, outlines[0], scale)
    paths = _path(outlines)
    mask = canvas.mask(paths[0])
    side = canvas.mask(_path(outlines, -0.22)[0])
    if len(paths) > 1:
        mask = mask * (1 - canvas.mask(paths[1]))
        side = side * (1 - canvas.mask(_path(outlines, -0.22)[1]))
    canvas.over("#ffcf9c", np.clip(side - mask, 0, 1) * 0.9)
    boards = _boards(canvas)
    plank = np.floor(boards.s / 0.235)
    tone = np.sin(plank * 41.3 + number * 7.7) * 43758.5
    tone = (tone - np.floor(tone)).astype(np.float32)
    air = float(np.clip((scale - 25) / 95, 0, 1))
    pale, dark = (_hex(mix("#c79aae", c, air)) for c in ("#845a80", "#46346c"))
    canvas.over(ramp(tone, [(0, dark), (1, pale)]), mask)
    grain = np.sin(boards.y * 3.1 + 9 * tone + 2.2 * np.sin(boards.s * 21 + tone * 6)) * np.sin(
        boards.s * 90 + 3 * np.sin(boards.y * 2.4 + tone * 9)
    )
    canvas.multiply("#7d68a4", smoothstep(0.35, 1.0, grain) * mask * 0.35)
    stain = spray(smoothstep(0.3, 1.6, canvas.clouds(number + 50, 130, 4, 0.5)), 5, 0.4)
    canvas.multiply("#8f7cb4", stain * mask * 0.5)
    gaps = stripes(boards.s, 0.235, 0.014)
    lit = canvas.clouds(70 + number, 240, 3, 0.6) > 0.15
    canvas.multiply("#4f3f7c", gaps * mask * 0.7)
    canvas.light("#ffc98c", gaps * mask * lit * 0.55)
    battens = np.maximum.reduce(
        [smoothstep(0.085, 0.075, np.abs(boards.y - y)) for y in (FOOT + 0.45, FOOT + 2.25, FOOT + 4.05)]
    )
    canvas.multiply("#6a5894", blur(np.roll(battens, 4, axis=0), 3) * mask * 0.6)
    canvas.over(_hex(mix("#b98fa8", "#86628a", air)), battens * mask)
    canvas.screen("#ffd9b4", rim((battens * mask).astype(np.float32), 0, -1.4, 0.5) * 0.5)
    canvas.screen("#ffe0b4", rim(mask, 2.0, -1.6, 0.6) * 0.85)


def _bulbs(canvas: Canvas, outline: list[Point], scale: float) -> None:
    points: list[Point] = []
    for (s0, y0), (s1, y1) in zip(outline, outline[1:] + outline[:1], strict=True):
        count = max(1, round(math.hypot(s1 - s0, y1 - y0) / 0.42))
        points += [_at(s0 + (s1 - s0) * i / count, y0 + (y1 - y0) * i / count, -0.24) for i in range(count)]
    globes = canvas.mask(*[circle(x, y, 0.085 * scale) for x, y in points])
    canvas.over("#d98a88", globes * 0.95)
    canvas.screen("#fff4e2", rim(globes, 1.6, -1.6, 0.5) * 0.95)
    canvas.light("#ffc488", blur(globes, 0.08 * scale) * 0.12)


def _beam(canvas: Canvas, a: Point, b: Point, width: float, tones: Tones = DEAL) -> None:
    x0, x1 = min(a[0], b[0]) - width - 4, max(a[0], b[0]) + width + 4
    y0, y1 = min(a[1], b[1]) - width - 4, max(a[1], b[1]) + width + 4
    part = canvas.window(max(0, x0), max(0, y0), min(1920, x1), min(1080, y1))
    if part.width < 4 or part.height < 4:
        return
    half = tapered([a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), b], (width, width, width))
    model(part, half, tones, (0.55, -0.8), max(3.0, width * 0.5), edge=("#ffdcb0", 1.0, -1.2, 0.6))


def _frame(canvas: Canvas) -> None:
    """Posts, three crossbars, struts down to the roof, and wire."""
    end = len(LETTERS) * (WIDE + GAP) - 1.2
    posts = [p for p in np.arange(-0.75, end, (WIDE + GAP) / 2)]
    for s in reversed(posts):
        scale = _scale(s)
        air = float(np.clip((scale - 25) / 95, 0, 1))
        tones = Tones(*(_hex(mix("#cfa3b2", c, air)) for c in ("#6f5286", "#41346f", "#b9838e")))
        _beam(canvas, _at(s, 0, 0.12), _at(s, FOOT + TALL + 0.25, 0.12), 0.15 * scale, tones)
        _beam(canvas, _at(s, FOOT + 3.6, 0.15), _at(s, 0, 2.6), 0.12 * scale, tones)
        _beam(canvas, _at(s, FOOT + 0.3, 0.15), _at(s, 0.12, 1.9), 0.09 * scale, tones)
        block = polygon(
            [
                _at(s - 0.16, 0, 2.75),
                _at(s + 0.16, 0, 2.75),
                _at(s + 0.16, 0.2, 2.75),
                _at(s - 0.16, 0.2, 2.75),
            ]
        )
        canvas.over(tones.shade, canvas.mask(block))
    for y in (FOOT - 0.12, FOOT + 1.75, FOOT + 3.55):
        for s in np.arange(-2.4, end, 1.16)[::-1]:
            scale = _scale(s)
            air = float(np.clip((scale - 25) / 95, 0, 1))
            tones = Tones(*(_hex(mix("#d3a9b4", c, air)) for c in ("#7b5b8a", "#4a3b76", "#cf9792")))
            _beam(canvas, _at(s, y, 0.24), _at(s + 1.22, y, 0.24), 0.13 * scale, tones)
    wires = [
        spline(
            [
                _at(s, FOOT + TALL + 0.2, 0.1),
                _at(s + 1.0, FOOT + TALL - 0.25, 0.1),
                _at(s + 1.74, FOOT + TALL + 0.2, 0.1),
            ],
            closed=False,
        )
        for s in posts[:-1]
    ]
    stays = [line([_at(s, FOOT + TALL + 0.2, 0.12), _at(s + 0.6, 0, 4.6)]) for s in posts[::2]]
    canvas.over("#4a3b76", canvas.mask(*wires, stroke=2.2) * 0.8)
    canvas.over("#5a4884", canvas.mask(*stays, stroke=1.5) * 0.8)


def _lunch(canvas: Canvas) -> None:
    """Behind the second E: hooks and a jacket, a shelf, sardines, a shaving mirror, a chalk mark a year."""
    left = 2 * (WIDE + GAP) - 1.2
    rail_y = FOOT + 2.42
    rail = polygon(
        [
            _at(left + 0.35, rail_y, 0.05),
            _at(left + 1.85, rail_y, 0.05),
            _at(left + 1.85, rail_y + 0.12, 0.05),
            _at(left + 0.35, rail_y + 0.12, 0.05),
        ]
    )
    scale = _scale(left + 1)
    model(canvas, rail, Tones("#b98a86", "#6a4f84", "#f3c39c"), (0.4, -0.8), 5)
    for i in range(5):
        s = left + 0.48 + 0.31 * i
        hook = spline(
            [
                _at(s, rail_y + 0.06, 0.07),
                _at(s, rail_y - 0.06, 0.1),
                _at(s + 0.05, rail_y - 0.10, 0.16),
                _at(s + 0.08, rail_y - 0.04, 0.18),
            ],
            closed=False,
        )
        canvas.over("#3a2f68", canvas.mask(hook, stroke=0.035 * scale))
    _jacket(canvas, left + 0.79, rail_y - 0.05, scale)
    shelf_y = FOOT + 1.28
    s0, s1 = left + WIDE - 0.88, left + WIDE + 0.06
    board = polygon([_at(s0, shelf_y, 0.42), _at(s1, shelf_y, 0.42), _at(s1, shelf_y, 0.03), _at(s0, shelf_y, 0.03)])
    canvas.over("#5a477f", canvas.mask(board))
    edge = polygon(
        [
            _at(s0, shelf_y, 0.42),
            _at(s1, shelf_y, 0.42),
            _at(s1, shelf_y + 0.07, 0.42),
            _at(s0, shelf_y + 0.07, 0.42),
        ]
    )
    model(canvas, edge, Tones("#c79287", "#7a5a88", "#ffd2a4"), (0.3, -0.9), 4, edge=("#ffe6c4", 0, -1.4, 0.8))
    for s in (s0 + 0.12, s1 - 0.12):
        canvas.over(
            "#4a3b76",
            canvas.mask(polygon([_at(s, shelf_y, 0.03), _at(s, shelf_y, 0.36), _at(s, shelf_y - 0.28, 0.03)])),
        )
    _tin(canvas, *_at(s0 + 0.24, shelf_y + 0.07, 0.3), scale)
    x, y = _at(s1 - 0.30, shelf_y + 0.36, 0.14)
    r = 0.20 * scale
    canvas.over("#3a2f68", canvas.mask(rectangle(x - 0.02 * scale, y, 0.04 * scale, 0.30 * scale)))
    canvas.over("#f3c39c", canvas.mask(circle(x, y, r * 1.16)))
    glass = canvas.mask(circle(x, y, r))
    canvas.over(
        canvas.down(y - r, y + r, [(0, "#ffe9cc"), (0.5, "#f7b79c"), (0.52, "#a57fae"), (1, "#7f6aa4")]),
        glass,
    )
    canvas.screen(
        "#ffffff",
        canvas.mask(
            polygon([(x - r, y + r * 0.2), (x + r * 0.1, y - r), (x + r * 0.5, y - r), (x - r * 0.7, y + r * 0.7)])
        )
        * glass
        * 0.35,
    )
    canvas.light("#ffd9a4", glow(canvas, x, y, 0.20 * scale) * 0.28)
    marks = []
    for i in range(23):
        s = left + WIDE - 0.80 + 0.075 * (i % 8) + 0.02 * (i // 8)
        y0 = FOOT + 3.38 - 0.30 * (i // 8)
        slant = 0.30 if i % 5 == 4 else 0.0
        marks.append(line([_at(s - slant, y0, 0.02), _at(s, y0 + 0.20, 0.02)]))
    canvas.screen("#fff0dc", blur(canvas.mask(*marks, stroke=2.6), 0.5) * 0.75)


def _jacket(canvas: Canvas, s: float, y: float, scale: float) -> None:
    """A work jacket hung up by its loop."""
    x0, y0 = _at(s, y, 0.16)

    def at(a: float, b: float) -> Point:
        return (x0 + 1.22 * a * scale, y0 + 1.15 * b * scale)

    cloth = Tones("#5f6aa6", "#3c3a7c", "#a3a6cf")
    towards = (0.6, -0.6)
    sleeves = [
        [(-0.18, 0.07), (-0.30, 0.20), (-0.40, 0.60), (-0.41, 0.86), (-0.29, 0.88), (-0.20, 0.45)],
        [(0.18, 0.07), (0.30, 0.22), (0.37, 0.60), (0.36, 0.88), (0.25, 0.88), (0.18, 0.45)],
    ]
    for sleeve in sleeves:
        model(
            canvas,
            spline([at(a, b) for a, b in sleeve]),
            cloth,
            towards,
            0.08 * scale,
            edge=("#ffdcb4", 1.4, -1.0, 0.6),
        )
    body = [
        (-0.05, 0.0),
        (-0.20, 0.09),
        (-0.23, 0.3),
        (-0.22, 0.7),
        (-0.24, 1.0),
        (-0.02, 1.03),
        (0.21, 1.0),
        (0.20, 0.7),
        (0.21, 0.3),
        (0.19, 0.09),
        (0.05, 0.0),
    ]
    mask = model(
        canvas,
        spline([at(a, b) for a, b in body]),
        cloth,
        towards,
        0.14 * scale,
        edge=("#ffdcb4", 1.6, -1.2, 0.6),
    )
    seams = [
        [(0.0, 0.08), (-0.01, 0.5), (0.0, 1.02)],
        [(-0.2, 0.26), (0, 0.22), (0.19, 0.26)],
        [(-0.15, 0.6), (-0.12, 0.8), (-0.17, 0.98)],
        [(0.12, 0.5), (0.10, 0.76), (0.15, 0.98)],
    ]
    canvas.over(
        cloth.shade,
        blur(
            canvas.mask(*[spline([at(a, b) for a, b in seam], closed=False) for seam in seams], stroke=2.4),
            0.9,
        )
        * mask
        * 0.7,
    )
    canvas.over(
        "#e7a184",
        canvas.mask(spline([at(-0.13, 0.02), at(0, 0.07), at(0.13, 0.02), at(0.06, -0.03), at(-0.06, -0.03)])) * 0.9,
    )


def _tin(canvas: Canvas, x: float, y: float, scale: float) -> None:
    """Sardines; the lid rolled half back on its key."""
    w, h = 0.26 * scale, 0.09 * scale
    cast(canvas, oval(x + 3, y, w * 0.6, 3), "#3a2f68", 0.7, 2)
    model(
        canvas,
        rectangle(x - w / 2, y - h, w, h, h * 0.35),
        Tones("#d98f80", "#7a4f88", "#ffe0bc"),
        (0.5, -0.7),
        5,
        edge=("#fff0dc", 1.2, -1.2, 0.8),
    )
    roll = circle(x - w * 0.42, y - h * 1.15, h * 0.34)
    model(canvas, roll, Tones("#cdb9c8", "#6f5f96", "#fff6ea"), (0.5, -0.7), 4)
    canvas.over("#3a2f68", canvas.mask(line([(x - w * 0.42, y - h * 1.15), (x - w * 0.72, y - h * 1.7)]), stroke=2.4))


def _pigeons(canvas: Canvas) -> None:
    """On every crossbar."""
    generator = np.random.default_rng(21)
    perches = [
        (-0.1, 0.06),
        (0.9, 1.93),
        (1.55, 1.93),
        (2.9, 3.73),
        (3.35, 3.73),
        (8.9, 3.73),
        (9.6, 3.73),
        (9.95, 0.06),
        (11.4, 1.93),
        (12.6, 3.73),
        (13.1, 3.73),
        (14.7, 1.93),
        (16.6, 3.73),
        (17.3, 3.73),
        (17.9, 1.93),
        (20.4, 3.73),
        (21.2, 3.73),
    ]
    for s, up in perches:
        x, y = _at(s, FOOT + up - 0.12, 0.24)
        size = 0.40 * _scale(s)
        flip = -1 if generator.random() < 0.5 else 1
        bow = generator.uniform(-0.05, 0.1)

        def at(a: float, b: float, x: float = x, y: float = y, size: float = size, flip: int = flip) -> Point:
            return (x + flip * a * size, y - b * size)

        air = float(np.clip((_scale(s) - 25) / 95, 0, 1))
        tones = Tones(*(_hex(mix("#cfa9b8", c, air)) for c in ("#6c63a0", "#413a7c", "#c9bcd8")))
        body = [
            (-0.52, 0.10),
            (-0.30, 0.24),
            (-0.08, 0.44),
            (0.16, 0.56),
            (0.28, 0.50),
            (0.30, 0.30),
            (0.18, 0.10),
            (-0.02, 0.03),
            (-0.26, 0.08),
        ]
        head = [
            (0.14, 0.52),
            (0.16, 0.72 - bow),
            (0.26, 0.80 - bow),
            (0.36, 0.74 - bow),
            (0.36, 0.62),
            (0.30, 0.46),
        ]
        part = canvas.window(max(0, x - size), max(0, y - size * 1.2), min(1920, x + size), y + size * 0.3)
        if part.width < 4:
            continue
        edge = ("#ffe0bc", 1.0, -1.0, 0.75)
        part.over(
            "#b9606c",
            part.mask(
                line([at(0.04, 0.06), at(0.05, -0.06)]),
                line([at(0.13, 0.08), at(0.15, -0.06)]),
                stroke=max(1.0, size * 0.045),
            ),
        )
        model(part, spline([at(*p) for p in body]), tones, (0.6, -0.7), size * 0.2, edge=edge)
        model(
            part,
            spline([at(*p) for p in head]),
            Tones(tones.shade, tones.shade, tones.base),
            (0.6, -0.7),
            size * 0.12,
            edge=edge,
        )
        part.over("#f3b49a", part.mask(polygon([at(0.35, 0.72 - bow), at(0.45, 0.66 - bow), at(0.35, 0.65 - bow)])))
        wing = part.mask(spline([at(-0.36, 0.17), at(-0.02, 0.40), at(0.14, 0.34), at(0.0, 0.16)]))
        part.over(tones.shade, wing * 0.55)


def _hex(colour: Array) -> str:
    return "#" + "".join(f"{round(float(c) * 255):02x}" for c in np.clip(colour, 0, 1))
