"""A gutter after rain, from above: the sky lying in it, a chimney on its chest, a tram ticket going by."""

from __future__ import annotations

import math

import numpy as np
from scipy import ndimage

from assets.art.kit.canvas import Canvas
from assets.art.kit.colour import Array, ramp
from assets.art.kit.fields import blur, clouds, smoothstep
from assets.art.kit.finish import Print, finish
from assets.art.kit.light import Tones, cast, model, rim, spray
from assets.art.kit.shapes import Knot, Path, circle, line, oval, polygon, spline, tapered

LIGHTS = ("day",)

# The street is drawn in its own directions: u runs with the water, v from the kerb to the road.
TURN = math.radians(-9.0)
ORIGIN = (960.0, 292.0)
FACE, WATER, DAMP = 62.0, 470.0, 560.0
STYLE = Print(bloom=0.16, threshold=0.84, halation=0.10, grain=0.025, vignette=0.30)
VIOLET = "#8372b4"
BLADE: list[Knot] = [
    (-8, -86, "c"),
    (38, -58),
    (70, -8),
    (58, 44),
    (24, 66),
    (2, 52, "c"),
    (-22, 70),
    (-60, 48),
    (-70, -4),
    (-38, -56),
]


def paint(light: str) -> Array:
    """The gutter by day."""
    canvas = Canvas()
    u, v = _street(canvas)
    road = _road(canvas, u, v)
    _water(canvas, u, v, road)
    _kerb(canvas, u, v)
    _leaf(canvas, 1560, 440, 34)
    _ticket(canvas, 770, 560)
    _bottle_cap(canvas, 470, 838)
    _dapple(canvas, v)
    return finish(canvas.image, STYLE)


def _street(canvas: Canvas) -> tuple[Array, Array]:
    """Each pixel's place along and across the gutter."""
    dx, dy = canvas.x - ORIGIN[0], canvas.y - ORIGIN[1]
    u = dx * math.cos(TURN) + dy * math.sin(TURN)
    v = -dx * math.sin(TURN) + dy * math.cos(TURN)
    return u.astype(np.float32), v.astype(np.float32)


def _at(u: float, v: float) -> tuple[float, float]:
    """The pixel of a place in the street."""
    x = ORIGIN[0] + u * math.cos(TURN) - v * math.sin(TURN)
    return (x, ORIGIN[1] + u * math.sin(TURN) + v * math.cos(TURN))


def _road(canvas: Canvas, u: Array, v: Array) -> Array:
    """Tarmac, stone by stone, in sun from the upper left; gives its relief."""
    stones = clouds(3, canvas.shape, 15, 2) + 0.5 * clouds(4, canvas.shape, 7, 1)
    down, across = np.gradient(blur(stones, 1.0))
    relief = np.asarray((-across - down) * 1.6, np.float32)
    base = ramp(np.clip((v - DAMP) / 520, 0, 1), [(0, "#8b6f97"), (0.35, "#b48c9f"), (1, "#8a6a93")])
    canvas.fill(base)
    canvas.over("#e8bfae", spray(smoothstep(0.05, 0.75, relief), 4, 0.4) * 0.55)
    canvas.over("#5d4a86", spray(smoothstep(0.05, 0.7, -relief), 5, 0.4) * 0.55)
    pale = smoothstep(1.25, 1.6, stones) * (clouds(8, canvas.shape, 34, 1) > 0.4)
    canvas.over("#f6dcc4", blur(pale.astype(np.float32), 0.7) * 0.55)
    wet = smoothstep(DAMP + 46, DAMP - 40, v + 26 * clouds(12, canvas.shape, 120, 3))
    canvas.multiply("#8d7db6", wet * 0.75)
    return relief


def _mirror() -> Array:
    """What hangs over the street: sky, a cloud or two, a roof's edge and its chimney, a vapour trail."""
    above = Canvas()
    above.fill(above.down(330, 860, [(0, "#6f98d8"), (0.45, "#9db7e4"), (1, "#d6d5ec")]))
    puff = above.clouds(41, 330, 5, 1.7)
    lit = smoothstep(0.35, 1.25, puff)
    shade = smoothstep(0.35, 1.25, ndimage.shift(puff, (-26, 10), order=0, mode="nearest"))
    above.over("#b3b0dc", np.clip(shade - lit * 0.3, 0, 1) * 0.7)
    above.over("#fff4e6", spray(lit * 0.95, 3, 0.3))
    trail = tapered([_at(-780, 150), _at(-420, 260), _at(-20, 410)], (3, 6, 12))
    above.screen("#fff6ea", blur(above.mask(trail), 1.6) * 0.75)
    roof = polygon([_at(-1100, 40), _at(1100, 40), _at(1100, 92), _at(420, 118), _at(-1100, 118)])
    rm = above.mask(roof)
    above.over("#6a4f86", rm)
    tiles = [line([_at(x, 40), _at(x, 120)]) for x in range(-1100, 1100, 26)]
    above.multiply("#8a7ab4", above.mask(*tiles, stroke=2) * rm * 0.6)
    _chimney(above, 215.0)
    return above.image


def _chimney(above: Canvas, u: float) -> None:
    """Brick, upside down as water has it, with two pots and a pigeon on one of them."""
    stack = polygon([_at(u - 78, 100), _at(u + 78, 100), _at(u + 74, 290), _at(u - 74, 290)])
    sm = model(above, stack, Tones("#b9606c", "#5f3f78", "#f0987e"), (-0.8, 0.2), 40)
    courses = [line([_at(u - 80, y), _at(u + 80, y)]) for y in range(108, 290, 17)]
    joints = [
        line(
            [
                _at(u - 78 + 34 * k + (17 if row % 2 else 0), 108 + 17 * row),
                _at(u - 78 + 34 * k + (17 if row % 2 else 0), 125 + 17 * row),
            ]
        )
        for row in range(11)
        for k in range(6)
    ]
    above.multiply("#84588c", above.mask(*courses, *joints, stroke=2.0) * sm * 0.65)
    cap = polygon([_at(u - 92, 284), _at(u + 92, 284), _at(u + 92, 312), _at(u - 92, 312)])
    model(above, cap, Tones("#c98a80", "#6a4880", "#ffc4a0"), (-0.7, 0.4), 14)
    for at in (-40, 38):
        pot = polygon([_at(u + at - 22, 310), _at(u + at + 22, 310), _at(u + at + 17, 376), _at(u + at - 17, 376)])
        model(above, pot, Tones("#d97f6e", "#7a4478", "#ffb48e"), (-0.8, 0.2), 14)
        lip = polygon([_at(u + at - 23, 368), _at(u + at + 23, 368), _at(u + at + 23, 382), _at(u + at - 23, 382)])
        model(above, lip, Tones("#e08f7a", "#7a4478", "#ffc4a0"), (-0.8, 0.2), 8)
    bird = [
        (18, 382),
        (22, 402),
        (12, 424),
        (22, 440),
        (38, 444),
        (50, 432),
        (58, 408),
        (84, 384),
        (58, 388),
        (44, 380),
    ]
    model(
        above,
        spline([_at(u + a, b) for a, b in bird]),
        Tones("#7f76aa", "#4f447f", "#c9bcd6"),
        (-0.7, 0.2),
        12,
    )
    beak = polygon([_at(u + 14, 432), _at(u + 24, 436), _at(u + 22, 428)])
    above.over("#f0a884", above.mask(beak))


def _water(canvas: Canvas, u: Array, v: Array, relief: Array) -> None:
    """Two inches of it: the mirror, bent by the current, and a little of the bed."""
    shore = WATER + 16 * np.sin(u / 210 + 0.7) + 9 * np.sin(u / 83) + 7 * clouds(15, canvas.shape, 70, 3)
    inside = smoothstep(shore + 3, shore - 3, v) * smoothstep(FACE - 2, FACE + 2, v)
    swell = 7.0 * np.sin(u / 61 + 1.3 * np.sin(v / 74)) + 3.4 * np.sin(u / 27 - v / 48) + 1.6 * np.sin(u / 11 + v / 21)
    swell = swell * smoothstep(0.0, 1.0, (v - FACE) / 90)
    mirror = _mirror()
    rows, columns = canvas.y + swell * 0.55, canvas.x + swell
    bent = np.stack(
        [ndimage.map_coordinates(mirror[..., i], [rows, columns], order=1, mode="nearest") for i in range(3)],
        -1,
    )
    bed = canvas.image.copy()
    near = np.clip((v - FACE) / (shore - FACE), 0, 1)
    clear = (0.90 - 0.34 * smoothstep(0.72, 1.0, near))[..., None]
    canvas.over(
        np.asarray(bed * (1 - clear) * np.array([0.72, 0.70, 0.92], np.float32) + bent * clear, np.float32),
        inside,
    )
    canvas.multiply("#7f8fc8", spray(smoothstep(0.2, 0.8, -relief), 6, 0.5) * inside * smoothstep(0.6, 1, near) * 0.3)
    _current(canvas, inside)
    lip = smoothstep(9, 0, np.abs(v - shore)) * smoothstep(FACE, FACE + 10, v)
    canvas.screen("#fff2e0", smoothstep(5, 0, np.abs(v - shore + 3)) * 0.55 * smoothstep(FACE, FACE + 10, v))
    canvas.multiply("#6f62a4", smoothstep(14, 0, np.abs(v - shore - 9)) * 0.55)
    canvas.multiply("#a79ad0", lip * 0.2)
    canvas.multiply("#5f5298", smoothstep(FACE + 74, FACE, v) * inside * 0.62)


def _current(canvas: Canvas, inside: Array) -> None:
    """Bright threads where the water hurries."""
    generator = np.random.default_rng(5)
    threads = []
    for _ in range(44):
        u0, v0 = generator.uniform(-1150, 1050), generator.uniform(FACE + 20, WATER - 12)
        length, lift = generator.uniform(90, 300), generator.uniform(-16, 16)
        along = [
            _at(u0 + length * t, v0 + lift * math.sin(3.1 * t) + 5 * math.sin(u0 + 9 * t)) for t in np.linspace(0, 1, 6)
        ]
        threads.append((tapered(along, (0.4, generator.uniform(1.2, 3.2), 0.4)), generator.uniform(0.2, 0.8)))
    canvas.screen("#fff8ee", canvas.weighted(threads) * inside * 0.62)


def _kerb(canvas: Canvas, u: Array, v: Array) -> None:
    """Granite: the top in sun, a worn edge, the face in shade; two stones meet under a bit of moss."""
    top = smoothstep(1.0, -1.0, v)
    canvas.over(ramp(np.clip(-v / 420, 0, 1), [(0, "#f6d5ba"), (0.5, "#eebfa8"), (1, "#d99f9d")]), top)
    speck, fleck = clouds(22, canvas.shape, 8, 2), clouds(23, canvas.shape, 12, 2)
    canvas.over("#b98aa0", smoothstep(0.9, 1.7, speck) * top * 0.55)
    canvas.over("#fff0dc", smoothstep(1.0, 1.8, fleck) * top * 0.55)
    canvas.over("#8f6f9c", smoothstep(1.7, 2.3, speck * 0.7 - fleck * 0.8) * top * 0.6)
    paving = smoothstep(-246, -252, v)
    canvas.multiply("#cdb4c8", paving * 0.55)
    canvas.multiply("#7a689e", smoothstep(5, 0, np.abs(v + 249)) * 0.75)
    face = smoothstep(-1, 1, v) * smoothstep(FACE + 2, FACE - 2, v)
    canvas.over(ramp(np.clip(v / FACE, 0, 1), [(0, "#a486ae"), (0.5, "#7d68a2"), (1, "#54478a")]), face)
    canvas.over("#5a4c8e", smoothstep(0.8, 1.6, speck) * face * 0.5)
    chip = 5 * clouds(31, canvas.shape, 60, 3)
    canvas.over("#fff0da", smoothstep(9, 0, np.abs(v + 3 + chip * 0.6)) * 0.8)
    for at in (-520.0, 660.0):
        gap = smoothstep(4.5, 1.5, np.abs(u - at + 2 * np.sin(v / 17))) * smoothstep(FACE + 2, FACE - 2, v) * (v > -250)
        canvas.over("#5b4a84", gap * 0.85)
        canvas.screen("#fff0dc", smoothstep(3, 0, np.abs(u - at - 6)) * top * (v > -250) * 0.4)
    moss = (
        smoothstep(34, 8, np.abs(u + 520) + 14 * clouds(33, canvas.shape, 18, 2))
        * smoothstep(-40, 10, v)
        * smoothstep(FACE + 2, FACE - 4, v)
    )
    canvas.over("#6f7a6e", spray(moss * 0.9, 3, 0.5) * 0.8)
    canvas.over("#b3ae84", spray(moss * 0.6, 9, 0.6) * smoothstep(8, -20, v) * 0.8)


def _shape(x: float, y: float, degrees: float, knots: list[Knot], scale: float = 1.0) -> Path:
    turn = math.radians(degrees)
    cos, sin = math.cos(turn) * scale, math.sin(turn) * scale
    return spline([(x + k[0] * cos - k[1] * sin, y + k[0] * sin + k[1] * cos, *k[2:]) for k in knots])


def _ticket(canvas: Canvas, x: float, y: float) -> None:
    """Valid till midnight. Its shadow goes along the bottom beside it."""
    part = canvas.window(x - 190, y - 130, x + 220, y + 170)
    card: list[Knot] = [
        (-108, -46, "c"),
        (0, -50),
        (108, -44, "c"),
        (112, 0),
        (106, 48, "c"),
        (0, 44),
        (-106, 46, "c"),
        (-104, 0),
    ]
    part.multiply("#5c5298", blur(part.mask(_shape(x + 26, y + 42, -15, card)), 7) * 0.55)
    paper = model(part, _shape(x, y, -15, card), Tones("#fbe3c8", "#cfa6b4", "#fff8ea"), (-0.6, -0.6), 18)
    band: list[Knot] = [
        (-108, -46, "c"),
        (0, -50),
        (108, -44, "c"),
        (110, -18, "c"),
        (0, -23),
        (-107, -19, "c"),
    ]
    part.over("#e2726e", part.mask(_shape(x, y, -15, band)) * paper * 0.9)
    for row, (start, end) in enumerate(((-84, 20), (-84, 52), (-84, -10))):
        bar: list[Knot] = [
            (start, -4 + row * 15, "c"),
            (end, -5 + row * 15, "c"),
            (end, -1 + row * 15, "c"),
            (start, row * 15, "c"),
        ]
        part.over("#8d6c98", part.mask(_shape(x, y, -15, bar)) * paper * 0.75)
    hole = part.mask(_shape(x, y, -15, [(84, 14), (75, 23), (66, 14), (75, 5)]))
    part.over("#8fb0e0", hole * 0.95)
    part.multiply("#7a6aa8", rim(hole, 1.5, 1.5, 0.5) * 0.8)
    ring = part.mask(
        _shape(
            x,
            y,
            -15,
            [(-122, -58), (0, -63), (124, -56), (128, 0), (122, 60), (0, 56), (-122, 58), (-120, 0)],
        ),
        stroke=3,
    )
    part.screen("#fff8ee", blur(ring, 1) * (1 - paper) * 0.3)
    wake = [
        tapered(
            [_at_local(x, y, 120 + 30 * i, 34 * side), _at_local(x, y, 200 + 40 * i, (50 + 12 * i) * side)],
            (2.6, 0.5),
        )
        for i in range(2)
        for side in (-1, 1)
    ]
    canvas.screen("#fff8ee", canvas.mask(*wake) * 0.5)
    part.screen("#ffffff", rim(paper, -1.4, -1.8, 0.5) * 0.7)


def _at_local(x: float, y: float, a: float, b: float) -> tuple[float, float]:
    return (x + a * math.cos(TURN) - b * math.sin(TURN), y + a * math.sin(TURN) + b * math.cos(TURN))


def _leaf(canvas: Canvas, x: float, y: float, degrees: float) -> None:
    """A lime leaf, turned by the stream."""
    part = canvas.window(x - 170, y - 150, x + 190, y + 190)
    part.multiply("#5c5298", blur(part.mask(_shape(x + 24, y + 38, degrees, BLADE, 1.05)), 8) * 0.5)
    mask = model(
        part,
        _shape(x, y, degrees, BLADE),
        Tones("#d99a4e", "#8d5668", "#f8cd7e"),
        (-0.6, -0.6),
        26,
        edge=("#fff2d8", -1.4, -1.8, 0.6),
    )
    veins = [
        [(2, 52), (-2, 0), (-8, -86)],
        [(0, 30), (30, 18), (56, 20)],
        [(-1, 6), (30, -14), (56, -18)],
        [(-3, -24), (18, -42), (34, -54)],
    ]
    veins += [
        [(0, 32), (-30, 24), (-56, 26)],
        [(-1, 8), (-32, -8), (-60, -10)],
        [(-3, -22), (-22, -38), (-36, -50)],
    ]
    turn = math.radians(degrees)
    paths = [
        spline(
            [
                (x + a * math.cos(turn) - b * math.sin(turn), y + a * math.sin(turn) + b * math.cos(turn))
                for a, b in vein
            ],
            closed=False,
        )
        for vein in veins
    ]
    part.over("#fbe0a2", part.mask(*paths, stroke=2.0) * mask * 0.75)
    stalk = tapered(
        [
            (x + a * math.cos(turn) - b * math.sin(turn), y + a * math.sin(turn) + b * math.cos(turn))
            for a, b in ((2, 50), (8, 84), (26, 108))
        ],
        (5, 4, 3),
    )
    part.over("#a86a58", part.mask(stalk))
    halo = part.mask(_shape(x, y, degrees, BLADE, 1.13), stroke=2.6)
    part.screen("#fff8ee", blur(halo, 1.0) * (1 - mask) * 0.3)


def _bottle_cap(canvas: Canvas, x: float, y: float) -> None:
    """Face up at the water's edge, a small red sun."""
    part = canvas.window(x - 130, y - 120, x + 150, y + 130)
    cast(part, oval(x + 24, y + 22, 72, 62), "#5f5096", 0.8, 7)
    turns = np.linspace(0, 2 * np.pi, 42, endpoint=False)
    crimp = [
        (x + (70 if i % 2 else 63) * math.cos(t), y + (68 if i % 2 else 61) * math.sin(t)) for i, t in enumerate(turns)
    ]
    skirt = model(part, spline(crimp), Tones("#d0615f", "#7a3b68", "#ffab8a"), (-0.6, -0.6), 14)
    teeth = [
        line([(x + 56 * math.cos(t), y + 54 * math.sin(t)), (x + 67 * math.cos(t), y + 65 * math.sin(t))])
        for t in turns[::2]
    ]
    part.multiply("#8c4a72", part.mask(*teeth, stroke=3.2) * skirt * 0.6)
    model(
        part,
        circle(x, y, 54),
        Tones("#e0706a", "#a34a68", "#ff9f86"),
        (-0.5, -0.6),
        10,
        edge=("#fff0dc", -1.6, -1.8, 0.8),
    )
    ring = part.mask(circle(x, y, 40), stroke=5)
    part.over("#ffe6c8", ring * 0.9)
    rays = []
    for i in range(12):
        t = 2 * math.pi * i / 12 + 0.2
        rays.append(
            polygon(
                [
                    (x + 12 * math.cos(t - 0.16), y + 12 * math.sin(t - 0.16)),
                    (x + 31 * math.cos(t), y + 31 * math.sin(t)),
                    (x + 12 * math.cos(t + 0.16), y + 12 * math.sin(t + 0.16)),
                ]
            )
        )
    part.over("#ffe6c8", part.mask(circle(x, y, 13), *rays) * 0.9)
    dent = part.mask(oval(x + 22, y + 18, 20, 10))
    part.multiply("#9a5078", blur(dent, 5) * 0.5)
    glint = part.mask(tapered([(x - 38, y - 22), (x - 26, y - 38), (x - 8, y - 45)], (2, 5, 2)))
    part.screen("#ffffff", blur(glint, 1.2) * 0.8)


def _dapple(canvas: Canvas, v: Array) -> None:
    """The shadow of a street tree: sharp where a leaf is low, soft where it is high."""
    generator = np.random.default_rng(14)
    sharp, soft = [], []
    for cx, cy, spread, count in (
        (1650, 120, 250, 40),
        (1240, 40, 200, 24),
        (150, 40, 180, 20),
        (1830, 820, 180, 22),
        (60, 560, 140, 10),
    ):
        for _ in range(count):
            x, y = cx + generator.normal(0, spread * 0.6), cy + generator.normal(0, spread * 0.42)
            leaf = _shape(x, y, generator.uniform(0, 360), BLADE, generator.uniform(0.42, 0.80))
            (sharp if generator.random() < 0.45 else soft).append(leaf)
    twig = tapered([(1930, 30), (1700, 110), (1480, 90), (1260, 20)], (12, 8, 5, 2))
    mask = np.maximum(blur(canvas.mask(*sharp, twig), 3.0), blur(canvas.mask(*soft), 13) * 0.8)
    dry = 1 - 0.72 * smoothstep(FACE, FACE + 20, v) * smoothstep(WATER + 30, WATER - 20, v)
    canvas.multiply(VIOLET, spray(mask * dry * 0.88, 12, 0.22) * 0.92)
