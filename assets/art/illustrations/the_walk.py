"""The walk: he goes home under the towers after rain, and beside him, where somebody would be, a light."""

from __future__ import annotations

import numpy as np

from assets.art.illustrations._sheet import bleed, lay
from assets.art.illustrations._theodore import NIGHT
from assets.art.illustrations._walker import TALL, walking
from assets.art.kit.canvas import Canvas
from assets.art.kit.city import Row, Windows, paint_row, peaks
from assets.art.kit.colour import Array
from assets.art.kit.fields import blur, smear, smoothstep
from assets.art.kit.finish import Print, finish
from assets.art.kit.light import glow, spray
from assets.art.kit.perspective import Camera, stripes
from assets.art.kit.shapes import line, oval, tapered
from assets.art.people._figure import Figure, Frame, curve
from assets.art.places._blocks import Block, Facing, flipped, in_water, paint_blocks
from assets.art.places._sky import stars

EYE = Camera(height=1.0, lens=1.1, cx=984, cy=566)
BLOCKS = (
    Block(5.2, 40, 2.2, 19, 64, 4, bay=1.15, storey=3.3),
    Block(6.2, 40, 24, 44, 110, 5),
    Block(5.0, 40, 50, 80, 66, 7, bay=3),
    Block(7.5, 40, 86, 140, 150, 8, bay=4, storey=4),
    Block(-60, -6.4, 2.0, 15, 58, 23, bay=1.2, storey=3.4),
    Block(-60, -7.4, 21, 40, 92, 22),
    Block(-60, -6.2, 46, 74, 120, 23, bay=3),
    Block(-60, -9.0, 82, 140, 90, 25, bay=4, storey=4),
)
FACING = Facing(
    front=("#3a285f", "#221b50"),
    flank=("#51346f", "#2b2058"),
    haze=[(0, "#5c3d7a"), (1, "#b0648c")],
    reach=92,
    fog=0.85,
    lit=0.22,
    lamp=("#ffb98c", "#e9c4c8"),
    glass="#7d5aa4",
    glass_amount=0.22,
)
STYLE = Print(bloom=0.28, threshold=0.70, halation=0.18, grain=0.023, vignette=0.40)

# Where he treads, metres across and ahead, and the line of lamps on either hand.
FEET = (-0.62, 4.05)
METRES = 1.78
LAMPS = (-4.6, 3.8)
# What a thread is drawn with: the width of a line, how soft it is, its colour, and how much of it.
HALOES = ((7, 30, "#ff6f74", 1.0), (4, 8, "#ff9474", 0.8), (2.4, 1.4, "#ffcaa0", 1.0))


def paint() -> Array:
    """The street, and the two of them."""
    canvas, under = Canvas(), Canvas()
    _far(under)
    paint_blocks(under, in_water(EYE), BLOCKS, FACING)
    _far(canvas)
    _ground(canvas, flipped(under.image, EYE.cy))
    paint_blocks(canvas, EYE, BLOCKS, FACING)
    _lamps(canvas)
    x, y = EYE.project((FEET[0], 0, FEET[1]))
    _company(canvas, x + 176, y)
    picture = finish(canvas.image, STYLE)
    _him(picture, x, y)
    return picture.clip(0, 1)


def _far(canvas: Canvas) -> None:
    """What is left of the evening at the end of the street."""
    evening = [(0, "#17143f"), (0.38, "#3b2a66"), (0.68, "#7d477f"), (0.9, "#d0757f"), (1, "#f09a80")]
    canvas.fill(canvas.down(0, 600, evening))
    stars(canvas, 5, 70, 300)
    for seed, base, height, top, foot in ((12, 560, 300, "#6a4783", "#b0698c"), (31, 572, 150, "#4c3574", "#8d557f")):
        paint_row(
            canvas,
            Row(
                seed=seed,
                base=base,
                height=height,
                widths=(18, 44),
                profile=peaks((0.47, 0.05, 0.9), (0.55, 0.04, 0.6)),
                top=top,
                foot=foot,
                face="#3c2a66",
                face_amount=0.35,
                haze=[(0, "#d58a8c"), (1, "#e09a8c")],
                haze_top=base - height * 0.6,
                windows=Windows(("#ffcf9c", "#e9b4b0"), 0.35, 0.6),
            ),
        )
    canvas.light("#ff8f6a", np.exp(-(np.hypot((canvas.x - 984) / 260, (canvas.y - 560) / 150) ** 1.3)) * 0.30)


def _ground(canvas: Canvas, mirror: Array) -> None:
    """Paving after rain: part of it is stone and part of it is the street again."""
    x, z, seen = EYE.ground(canvas)
    stone = [(0, "#b0688a"), (0.08, "#6d4880"), (0.34, "#3a2c63"), (1, "#191542")]
    canvas.over(canvas.down(EYE.cy, 1080, stone), seen)
    cell = np.sin(np.floor(x / 0.9) * 12.9 + np.floor(z / 0.9) * 78.2) * 43758.5
    tone = (cell - np.floor(cell)).astype(np.float32)
    canvas.multiply("#7f6cae", tone * seen * 0.32 * smoothstep(20, 5, z))
    joints = np.maximum(stripes(x, 0.9, 0.02), stripes(z, 0.9, 0.02))
    canvas.multiply("#5d4a94", joints * seen * 0.55)
    pools = np.sin(1.15 * x + 0.8 * np.sin(0.7 * z)) + 0.7 * np.sin(0.8 * z - 1.3 * x + 0.6)
    pools = pools + 0.3 * np.sin(2.6 * x + 1.9 * z)
    water = smoothstep(0.16, 0.34, pools + 0.03 * canvas.noise(9, 2.0))
    rough, still = smear(mirror, 6.0, 30.0), smear(mirror, 1.4, 5.0)
    canvas.over(rough, seen * (1 - water) * 0.46)
    canvas.over(still, seen * water * 0.90)
    lip = smoothstep(0.09, 0.0, np.abs(pools - 0.25)) * seen
    canvas.screen("#d9a0b4", lip * smoothstep(16, 4, z) * 0.14)


def _lamps(canvas: Canvas) -> None:
    """Two lines of street lamps, and the light of each in the wet."""
    for z in (60.0, 42.0, 29.0, 19.5, 12.5, 7.6):
        for x in LAMPS:
            s, lean = EYE.scale((x, 0, z)), 1 if x < 0 else -1
            post = [EYE.project((x, y, z)) for y in (0, 3.4, 4.5)]
            arm = [EYE.project((x + lean * d, y, z)) for d, y in ((0, 4.4), (0.25, 4.85), (0.8, 4.9))]
            dark = "#2a1f56" if z < 25 else "#5a3d78"
            canvas.over(dark, canvas.mask(tapered(post, [0.11 * s] * 3), tapered(arm, [0.07 * s] * 3)))
            px, py = EYE.project((x + lean * 0.85, 4.82, z))
            canvas.over("#ffe0b4", canvas.mask(oval(px, py, 0.2 * s, 0.075 * s)))
            canvas.light("#ff9a66", glow(canvas, px, py, 0.42 * s + 4) * 0.42)
            foot = EYE.project((x + lean * 0.85, 0, z))[1]
            fallen = np.exp(-np.abs(canvas.x - px) / (0.16 * s + 2)) * smoothstep(foot - 4, foot + 12, canvas.y)
            canvas.light("#ff9466", fallen * np.exp(-np.clip(canvas.y - foot, 0, None) / (1.1 * s)) * 0.34)


def _company(canvas: Canvas, x: float, foot: float) -> None:
    """Threads of light as tall as a person, and their image broken in the water."""
    threads = Canvas()
    top = foot - 452
    for phase, swing, strength in ((0.0, 26, 1.0), (1.3, 20, 0.62), (2.5, 30, 0.5), (3.9, 15, 0.42)):
        points = []
        for step in range(15):
            t = step / 14
            body = np.sin(np.pi * t) ** 0.8
            sway = swing * np.sin(5.2 * t + phase) + 9 * np.sin(11 * t + phase * 2)
            points.append((x + body * sway, top + 430 * t))
        path = line(curve(points, 120))
        for width, soft, colour, amount in HALOES:
            threads.light(colour, blur(threads.mask(path, stroke=width), soft) * amount * strength)
        threads.over("#fff0dc", np.clip(blur(threads.mask(path, stroke=1.9), 0.5), 0, 1) * strength * 0.9)
    ends = smoothstep(top - 10, top + 110, canvas.y) * smoothstep(foot - 12, foot - 130, canvas.y)
    shape = threads.image * ends[..., None]
    fallen = smear(np.asarray(flipped(shape, foot + 6), np.float32), 3.0, 9.0)
    drop = smoothstep(foot + 330, foot, canvas.y)[..., None] * (canvas.y > foot)[..., None]
    canvas.image[:] = 1 - (1 - canvas.image) * (1 - np.clip(shape + fallen * drop * 1.3, 0, 1))
    canvas.light("#ff7a6a", np.exp(-(np.hypot((canvas.x - x) / 190, (canvas.y - foot + 230) / 300) ** 1.4)) * 0.16)
    pool = np.exp(-(np.hypot((canvas.x - x) / 240, (canvas.y - foot - 8) / 46) ** 1.5))
    canvas.light("#ff8a6a", spray(pool, 6, 0.3) * 0.34)


def _him(picture: Array, x: float, y: float) -> None:
    """His back, his image in the wet, and on his right side the light he is talking to."""
    k = METRES * EYE.scale((FEET[0], 0, FEET[1])) / TALL
    figure = Figure()
    walking(figure, Frame(450, 900, 0, k), NIGHT)
    cutout = figure.printed()
    corner = (round(x - 450), round(y - 900))
    canvas = Canvas.of(picture)
    image = np.zeros_like(picture)
    below = lay(image, cutout[::-1], corner[0], round(2 * y) + 8 - corner[1] - cutout.shape[0], mirrored=True)
    below, image = smear(below, 2.2, 7), smear(image, 2.2, 7)
    part = (below * smoothstep(y + 620, y, canvas.y) * 0.66 * (canvas.y > y))[..., None]
    picture[:] = picture * (1 - part) + image / np.maximum(below, 1e-3)[..., None] * part
    canvas.multiply("#3a2a66", blur(canvas.mask(oval(x + 4, y + 2, 66, 9)), 5) * 0.7)
    cover = lay(picture, cutout, *corner, mirrored=True)
    bleed(picture, cover, "#ff9a70", 5, 0.10)
    side = smoothstep(x - 6, x + 74, canvas.x) * cover * smoothstep(y - 20, y - 160, canvas.y)
    canvas.light("#ff7f62", spray(side.astype(np.float32), 5, 0.4) * 0.30)
