"""The plaza between the towers: a shallow pool, a tram line, a hopscotch in chalk.

`standing` is the evening on which everyone in the city is being told goodbye at the same moment.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from assets.art.kit.canvas import Canvas
from assets.art.kit.city import Row, Windows, paint_row, peaks
from assets.art.kit.colour import Array, Stops, mix, ramp
from assets.art.kit.fields import bell, blur, smear, smoothstep
from assets.art.kit.finish import NIGHT, Print, finish
from assets.art.kit.light import cast, glow, rim
from assets.art.kit.perspective import Camera, stripes
from assets.art.kit.shapes import circle, line, oval, polygon, rectangle
from assets.art.places._blocks import Block, Facing, flipped, in_water, paint_blocks
from assets.art.places._crowd import crowd, paint_person, paint_shadow
from assets.art.places._sky import stars, stratus, sun

LIGHTS = ("dusk", "night", "standing")

EYE = Camera(height=3.3, lens=1.05, cx=1010, cy=432)
SUN = (1046.0, 376.0)
POOL = (-6.0, 0.7, 9.0, 27.0)
TRAM_Z = 33.0

BLOCKS = (
    Block(-44, -15.5, 17, 31, 62, 3),
    Block(-60, -17.5, 37.5, 60, 96, 5, bay=3.4),
    Block(-48, -14.0, 66, 90, 54, 6),
    Block(-60, -19.0, 96, 120, 130, 8, bay=4.2, storey=4.2),
    Block(-50, -11.5, 130, 170, 74, 9, bay=4, storey=4),
    Block(14.5, 52, 20, 31, 80, 11),
    Block(17.0, 60, 37.5, 62, 48, 12, bay=3.2),
    Block(13.5, 44, 68, 92, 112, 14),
    Block(18.0, 60, 98, 124, 70, 15, bay=4.2, storey=4.2),
    Block(12.5, 50, 134, 170, 100, 17, bay=4, storey=4),
)


@dataclass(frozen=True)
class Evening:
    """The colours of one evening."""

    sky: Stops
    row: tuple[str, str, str]
    facing: Facing
    stone: Stops
    joint: str
    shade: str
    rim: str
    lamps: float
    style: Print


SUNSET = Evening(
    sky=[
        (0, "#2f2d6e"),
        (0.28, "#5a4690"),
        (0.5, "#a75f90"),
        (0.68, "#e98383"),
        (0.84, "#ffb088"),
        (1, "#ffd5a2"),
    ],
    row=("#c8708a", "#f09a88", "#ffc79a"),
    facing=Facing(
        front=("#3b2a66", "#2b2358"),
        flank=("#854a7c", "#4a3674"),
        haze=[(0, "#c96f88"), (1, "#ffb58c")],
        reach=165,
        fog=0.85,
        lit=0.14,
        lamp=("#ffc887", "#ffe3bf"),
        glass="#c27a9a",
        glass_amount=0.20,
    ),
    stone=[(0, "#f3a588"), (0.14, "#b8718a"), (0.42, "#6c4a80"), (1, "#2b2257")],
    joint="#6d5b9e",
    shade="#6a5598",
    rim="#ffcf9c",
    lamps=0.55,
    style=Print(bloom=0.22, threshold=0.74, halation=0.15, vignette=0.38),
)

DEEP = Evening(
    sky=[(0, "#121236"), (0.35, "#211f56"), (0.65, "#3d3177"), (0.86, "#624585"), (1, "#8a5689")],
    row=("#4a3676", "#6b4683", "#8a5a8c"),
    facing=Facing(
        front=("#251d50", "#191640"),
        flank=("#3a2a64", "#221c4e"),
        haze=[(0, "#43316f"), (1, "#7b4f86")],
        reach=140,
        fog=0.9,
        lit=0.30,
        lamp=("#ffc27c", "#ffe0b4"),
        glass="#5a4a90",
        glass_amount=0.22,
    ),
    stone=[(0, "#7f5288"), (0.16, "#4c3a74"), (0.45, "#2d2660"), (1, "#131237")],
    joint="#6a5c9e",
    shade="#5c5090",
    rim="#e9a58f",
    lamps=1.0,
    style=NIGHT,
)

AFTERGLOW = Evening(
    sky=[
        (0, "#1d1d56"),
        (0.30, "#35307a"),
        (0.55, "#67488e"),
        (0.74, "#ab608d"),
        (0.9, "#ec8680"),
        (1, "#ffb08a"),
    ],
    row=("#7f4f88", "#b8668a", "#e98a84"),
    facing=Facing(
        front=("#2d2459", "#1f1b4e"),
        flank=("#553b78", "#302763"),
        haze=[(0, "#6b4684"), (1, "#c06f8b")],
        reach=150,
        fog=0.9,
        lit=0.24,
        lamp=("#ffc27c", "#ffe0b4"),
        glass="#8a64a4",
        glass_amount=0.22,
    ),
    stone=[(0, "#d07c88"), (0.13, "#7d5488"), (0.42, "#423372"), (1, "#191744")],
    joint="#6a5c9e",
    shade="#5f5296",
    rim="#f6b09a",
    lamps=0.9,
    style=Print(bloom=0.26, threshold=0.72, halation=0.16, vignette=0.38),
)

EVENINGS = {"dusk": AFTERGLOW, "night": DEEP, "standing": SUNSET}


def paint(light: str) -> Array:
    """The plaza in a light of `LIGHTS`."""
    evening, canvas = EVENINGS[light], Canvas()
    sunlit = light == "standing"
    _sky(canvas, evening, sunlit)
    _ground(canvas, evening, sunlit)
    paint_blocks(canvas, EYE, tuple(b for b in BLOCKS if b.z0 > TRAM_Z), evening.facing)
    _tram_line(canvas, evening, sunlit)
    paint_blocks(canvas, EYE, tuple(b for b in BLOCKS if b.z0 < TRAM_Z), evening.facing)
    _pool(canvas, evening, sunlit)
    _hopscotch(canvas, sunlit)
    _benches(canvas, evening, sunlit)
    _lamps(canvas, evening, sunlit)
    if sunlit:
        far = canvas.distance(*SUN, 1.5)
        canvas.light("#ff8f5a", np.exp(-((far / 250) ** 1.1)) * 0.34)
    if light == "standing":
        _people(canvas, evening)
    return finish(canvas.image, evening.style)


def _sky(canvas: Canvas, evening: Evening, sunlit: bool) -> None:
    """The sky, and the far city in the gap."""
    canvas.fill(canvas.down(0, 470, evening.sky))
    if sunlit:
        stratus(
            canvas,
            21,
            ((130, 90, 1.0), (290, 60, 1.0)),
            [(0, "#b0628f"), (1, "#ffc095")],
            "#5a468c",
            0.8,
            -10,
        )
        canvas.light("#ffa066", np.exp(-canvas.distance(*SUN, 1.6) / 190) * 0.5)
        sun(canvas, *SUN, 44, "#fff0cd", "#ff9e66")
    else:
        stars(canvas, 9, 130, 330)
        if evening is AFTERGLOW:
            canvas.light("#ff8a66", np.exp(-canvas.distance(SUN[0], 430, 2.2) / 90) * 0.5)
    top, foot, mist = evening.row
    windows = None if sunlit else Windows(("#ffc27c", "#ffe0b4"), 0.4, 0.55)
    row = Row(
        4,
        446,
        165,
        (14, 34),
        peaks((0.47, 0.04, 0.5), (0.60, 0.05, 0.9)),
        top,
        foot,
        foot,
        0.4,
        [(0, mist), (1, mist)],
        330,
        windows=windows,
    )
    paint_row(canvas, row)
    if sunlit:
        canvas.light("#ff9a5e", np.exp(-canvas.distance(*SUN, 1.2) / 90) * 0.5)


def _ground(canvas: Canvas, evening: Evening, sunlit: bool) -> None:
    """Stone in large squares, a broad band every fourth, all running to the vanishing point."""
    x, z, seen = EYE.ground(canvas)
    canvas.over(canvas.down(EYE.cy, 1080, evening.stone), seen)
    if sunlit:
        across = bell(canvas.x, SUN[0], 300 + 2.0 * np.clip(canvas.y - 430, 0, None).mean())
        canvas.light("#ff8a5c", seen * across * np.exp(-(canvas.y - EYE.cy) / 150) * 0.5)
    tone = np.sin(np.floor(x / 1.2) * 12.9898 + np.floor(z / 1.2) * 78.233) * 43758.5453
    tile = (tone - np.floor(tone)).astype(np.float32)
    legible = smoothstep(46, 14, z)
    canvas.multiply("#a193c6", tile * seen * legible * 0.22)
    joints = np.maximum(stripes(x, 1.2, 0.030, 0.6), stripes(z, 1.2, 0.030, 0.6))
    canvas.multiply(evening.joint, joints * seen * 0.5)
    bands = np.maximum(stripes(x, 9.6, 0.62, 2.3), stripes(z, 9.6, 0.62, 3.1))
    canvas.multiply("#b3a3d2", bands * seen * 0.45)


def _pool(canvas: Canvas, evening: Evening, sunlit: bool) -> None:
    """A hand's breadth of water that holds the sky and the towers upside down."""
    x0, x1, z0, z1 = POOL
    rim_mask = canvas.mask(EYE.slab(x0 - 0.45, x1 + 0.45, z0 - 0.45, z1 + 0.45))
    kerb = _hex(mix(evening.stone[1][1], evening.stone[2][1], 0.5))
    canvas.over(kerb, rim_mask * 0.9)
    water = canvas.mask(EYE.slab(x0, x1, z0, z1))
    under = Canvas()
    _sky(under, evening, sunlit)
    paint_blocks(under, in_water(EYE), BLOCKS, evening.facing)
    mirror = smear(flipped(under.image, EYE.cy), 1.2, 3.5)
    x, z, _ = EYE.ground(canvas)
    ripple = 0.5 + 0.5 * np.sin(9 * z + 1.6 * np.sin(2.1 * x) + 0.8 * np.sin(1.1 * z))
    mirror = mirror * (0.90 + 0.07 * ripple[..., None])
    canvas.over(np.asarray(mirror, np.float32), water * 0.94)
    edge = EYE.face((x0, 0, z0), (x1, 0, z0), (x1, 0, z0 + 0.05), (x0, 0, z0 + 0.05))
    canvas.multiply("#5a4a8e", blur(canvas.mask(EYE.slab(x0, x1, z1 - 0.5, z1)), 1.2) * 0.5)
    canvas.screen(evening.rim, canvas.mask(edge) * 0.35)
    canvas.screen(evening.rim, canvas.mask(EYE.slab(x0 - 0.45, x0 - 0.36, z0, z1)) * 0.25)


def _tram_line(canvas: Canvas, evening: Evening, sunlit: bool) -> None:
    """Two rails across the plaza, the wire above them, and a tram that waits."""
    for z in (TRAM_Z - 1.0, TRAM_Z + 0.45):
        canvas.multiply("#5d4d92", canvas.mask(EYE.slab(-60, 60, z - 0.12, z + 0.12)) * 0.7)
        canvas.screen(evening.rim, canvas.mask(EYE.slab(-60, 60, z, z + 0.07)) * 0.5)
    y = EYE.project((0, 5.6, TRAM_Z))[1]
    canvas.over("#2b2057", canvas.mask(rectangle(0, y, 1920, 1.5)) * 0.7)
    dark = _hex(mix(evening.facing.front[0], evening.facing.haze[1][1], 0.18))
    for x in (-14.0, 14.0):
        canvas.over(dark, canvas.mask(EYE.wall(x - 0.09, TRAM_Z + 1.6, x + 0.09, TRAM_Z + 1.6, 0, 6.4)))
        canvas.over(
            dark,
            canvas.mask(EYE.wall(min(x, 0.72 * x), TRAM_Z + 1.6, max(x, 0.72 * x), TRAM_Z + 1.6, 5.9, 6.0)),
        )
    _tram(canvas, evening, sunlit)


def _tram(canvas: Canvas, evening: Evening, sunlit: bool) -> None:
    z, left, right = TRAM_Z - 1.2, 5.6, 19.5
    s = EYE.scale((0, 0, z))
    x0, ground = EYE.project((left, 0, z))
    x1 = EYE.project((right, 0, z))[0]
    top = EYE.project((0, 3.35, z))[1]
    cast(canvas, EYE.slab(left - 0.4, right + 0.4, z - (5.5 if sunlit else 0.9), z), evening.shade, 0.7, 4)
    body = canvas.mask(
        polygon(
            [
                (x0 + 8, top + 6),
                (x0 + 22, top),
                (x1 - 22, top),
                (x1 - 8, top + 6),
                (x1 + 2, ground - 40),
                (x1 - 2, ground - 9),
                (x0 + 2, ground - 9),
                (x0 - 2, ground - 40),
            ]
        )
    )
    paint_low, paint_high = ("#5b3d78", "#8a5a88") if sunlit else ("#2c2459", "#4a3a78")
    canvas.over(canvas.down(top, ground, [(0, paint_high), (1, paint_low)]), body)
    glass_y = top + 0.62 * s
    panes = [rectangle(x0 + 16 + i * 1.52 * s, glass_y, 1.32 * s, 1.02 * s, 4) for i in range(8)]
    glass = canvas.mask(*panes) * body
    canvas.over(canvas.down(glass_y, glass_y + s, [(0, "#ffe1a8"), (1, "#ffb46c")]), glass * 0.96)
    canvas.light("#ff9a50", blur(glass, 12) * 0.55)
    riders = [
        circle(x0 + 16 + (1.52 * i + d) * s, glass_y + 0.55 * s, 0.13 * s)
        for i, d in ((1, 0.4), (2, 0.9), (4, 0.5), (7, 0.7))
    ]
    riders += [
        oval(x0 + 16 + (1.52 * i + d) * s, glass_y + 1.0 * s, 0.25 * s, 0.33 * s)
        for i, d in ((1, 0.4), (2, 0.9), (4, 0.5), (7, 0.7))
    ]
    canvas.over("#a0584f", blur(canvas.mask(*riders), 0.8) * glass * 0.8)
    canvas.over("#e77f80", canvas.mask(rectangle(x0 - 2, ground - 0.86 * s, x1 - x0 + 4, 0.12 * s)) * body)
    canvas.over("#1c1644", canvas.mask(rectangle(x0 + 10, ground - 9, x1 - x0, 7)) * 0.9)
    canvas.screen(evening.rim, rim(body, -1.5, -1.5, 0.5) * 0.6)
    arm = line([(x0 + 200, top), (x0 + 230, top - 0.7 * s), (x0 + 196, EYE.project((0, 5.6, TRAM_Z))[1])])
    canvas.over("#2b2057", canvas.mask(arm, stroke=2.0) * 0.8)
    lamp = (x0 + 3, ground - 0.62 * s)
    canvas.light("#ffc885", glow(canvas, *lamp, 16) * 0.8)
    floor = canvas.mask(EYE.slab(left, right, z - 4.5, z - 0.2)) * np.exp(-(canvas.y - ground) / 40)
    canvas.light("#ff9a5a", blur(floor, 8) * (0.22 if sunlit else 0.4))


def _hopscotch(canvas: Canvas, sunlit: bool) -> None:
    """Chalk squares, nearly walked away, leading towards the pool."""
    squares = [(0, 0), (0, 1), (-0.5, 2), (0.5, 2), (0, 3), (-0.5, 4), (0.5, 4), (0, 5)]
    size, x, z = 0.62, 4.3, 7.9
    edges = []
    for a, b in squares:
        x0, z0 = x + (a - 0.5) * size, z + b * size
        corners = [(x0, z0), (x0 + size, z0), (x0 + size, z0 + size), (x0, z0 + size), (x0, z0)]
        edges.append(line([EYE.project((p, 0, q)) for p, q in corners]))
    top = [(x + size * 0.7 * np.cos(t), z + 6 * size + size * 0.9 * np.sin(t)) for t in np.linspace(0, np.pi, 12)]
    edges.append(line([EYE.project((p, 0, q)) for p, q in top]))
    worn = np.clip(0.75 + 0.45 * canvas.clouds(31, 26, 4), 0.15, 1)
    canvas.screen("#ffd9c4" if sunlit else "#a79ad0", blur(canvas.mask(*edges, stroke=3.4), 0.7) * worn * 0.5)


def _benches(canvas: Canvas, evening: Evening, sunlit: bool) -> None:
    """Stone benches along the paving bands."""
    for x, z in ((-11.0, 10.6), (-11.0, 16.4), (-11.0, 23.0), (8.6, 12.4), (8.6, 18.4), (8.6, 25.0)):
        x1, z1 = x + 0.62, z + 2.3
        length = 2.2 if sunlit else 0.5
        shadow = EYE.face(
            (x, 0, z),
            (x1, 0, z),
            (x1 + 0.05 * (x1 - 1) * length * 0.4, 0, z - length),
            (x + 0.05 * (x - 1) * length * 0.4, 0, z - length),
        )
        cast(canvas, shadow, evening.shade, 0.8, 2.5)
        near = _hex(mix(evening.stone[2][1], evening.stone[3][1], 0.45))
        canvas.over(near, canvas.mask(EYE.wall(x, z, x1, z, 0, 0.45)))
        side = x1 if x < 0 else x
        canvas.over(
            _hex(mix(evening.stone[1][1], evening.stone[2][1], 0.4)),
            canvas.mask(EYE.wall(side, z, side, z1, 0, 0.45)),
        )
        top = canvas.mask(EYE.slab(x, x1, z, z1, 0.45))
        canvas.over(_hex(mix(evening.stone[0][1], evening.stone[1][1], 0.35)), top)
        canvas.screen(evening.rim, rim(top, 0, -1.5, 0.5) * 0.5)


def _lamps(canvas: Canvas, evening: Evening, sunlit: bool) -> None:
    """Posts with a globe each, down both sides."""
    for z in (52.0, 40.0, 29.5, 20.0, 13.0):
        for x in (-12.2, 10.6):
            air = 1 - np.exp(-z / 70)
            if sunlit:
                end = max(1.7, z - 15)
                shadow = EYE.face((x - 0.05, 0, z), (x + 0.05, 0, z), (x + 0.05, 0, end), (x - 0.05, 0, end))
                cast(canvas, shadow, evening.shade, 0.55, 1.2)
            colour = _hex(mix(evening.facing.front[1], evening.facing.haze[1][1], air))
            canvas.over(
                colour,
                canvas.mask(EYE.wall(x - 0.05, z, x + 0.05, z, 0, 4.7), EYE.wall(x - 0.13, z, x + 0.13, z, 0, 0.5)),
            )
            px, py = EYE.project((x, 4.86, z))
            r = 0.21 * EYE.scale((x, 0, z))
            globe = canvas.mask(circle(px, py, r))
            canvas.over(ramp(smoothstep(py - r, py + r, canvas.y), [(0, "#fff1d4"), (1, "#ffc98e")]), globe)
            canvas.light("#ffb066", glow(canvas, px, py, 2.1 * r) * 0.55 * evening.lamps)
            if not sunlit:
                canvas.light("#ff9455", glow(canvas, px, py, 9 * r) * 0.13)
                foot = EYE.project((x, 0, z))
                canvas.light(
                    "#ff9a60",
                    np.exp(-np.hypot((canvas.x - foot[0]) / 3.2, canvas.y - foot[1]) / (0.55 * EYE.scale((x, 0, z))))
                    * 0.30
                    * (canvas.y > EYE.cy),
                )


# Where they stand, in metres: across, and away.
PLACES = [
    (2.6, 8.8), (-7.9, 9.6), (6.4, 10.4), (1.9, 12.6), (4.7, 13.6), (-8.9, 14.2), (9.6, 14.6),
    (2.9, 16.0), (6.6, 17.0), (1.6, 18.6), (-7.4, 18.2), (4.1, 19.9), (10.4, 20.6), (5.9, 22.0),
    (2.2, 22.8), (-10.4, 22.0), (-7.6, 24.2), (8.0, 24.4), (3.4, 25.6), (1.5, 26.6), (11.6, 26.6),
    (5.0, 28.0), (-10.0, 28.6), (1.6, 29.6), (7.4, 30.2), (-4.0, 30.6), (-1.6, 31.8), (3.6, 31.4),
    (-7.0, 35.4), (-2.6, 36.4), (0.6, 37.0), (2.4, 39.5), (-10.5, 38.2), (-4.6, 41.0), (4.6, 42.4),
    (-0.8, 43.6), (8.8, 41.6), (-7.4, 45.0), (1.6, 47.0), (6.6, 48.4), (-2.8, 50.0), (3.8, 52.6),
    (-5.4, 54.0), (9.2, 53.0), (0.2, 57.0), (-8.4, 58.0), (5.4, 60.0), (2.2, 64.0), (-3.4, 66.0),
]  # fmt: skip


def _people(canvas: Canvas, evening: Evening) -> None:
    """Dozens, each alone, none looking at another; the sun lays their shadows towards us."""
    colours = ("#3d2558", "#4a2a5e", "#5a3062", "#37235a", "#6a3a64", "#54305a", "#70405f", "#432862")
    people = sorted(crowd(12, PLACES, colours), key=lambda p: -p.z)
    for person in people:
        slant = (EYE.cx - SUN[0]) / EYE.focal
        paint_shadow(canvas, EYE, person, slant, 3.6, evening.shade)
    for person in people:
        air = min(0.86, 1 - np.exp(-max(0.0, person.z - 7) / 46))
        paint_person(canvas, EYE, person, air, "#e8938a", evening.rim)


def _hex(colour: Array) -> str:
    return "#" + "".join(f"{round(float(c) * 255):02x}" for c in np.clip(colour, 0, 1))
