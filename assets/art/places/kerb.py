"""The kerb outside the building, late. A car waits with nobody in it; the colour has gone from the middle."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assets.art.kit.canvas import Canvas
from assets.art.kit.colour import Array, luma, mix, ramp
from assets.art.kit.fields import blur, smear, smoothstep
from assets.art.kit.finish import Print, finish
from assets.art.kit.light import Tones, glow, model, rim, spray
from assets.art.kit.perspective import Camera, stripes
from assets.art.kit.shapes import Path, Point, circle, oval, rectangle, spline, tapered
from assets.art.places._blocks import Block, Facing, flipped, in_water, paint_blocks

Place = Callable[[float, float], Point]

LIGHTS = ("night",)

EYE = Camera(height=1.60, lens=1.06, cx=1010, cy=500)
WALL, KERB = -4.4, 0.85
DOOR = (5.3, 7.4)
AWNING = (4.85, 7.85)

BLOCKS = (
    Block(-40, WALL, 1.6, 19, 40, 31, bay=1.5),
    Block(-40, WALL - 1.0, 24, 44, 70, 32),
    Block(-40, WALL + 0.4, 50, 80, 50, 33, bay=3),
    Block(9.4, 60, 7, 22, 46, 41, bay=1.8),
    Block(10.4, 60, 27, 48, 64, 42),
    Block(9.0, 60, 54, 80, 44, 43, bay=3),
)
FACING = Facing(
    front=("#3a3064", "#252050"),
    flank=("#453a70", "#2a2458"),
    haze=[(0, "#7d719e"), (1, "#c9bccb")],
    reach=46,
    fog=1.15,
    lit=0.07,
    lamp=("#e8b49c", "#d8c8d6"),
    glass="#7a6ca6",
    glass_amount=0.20,
)
STYLE = Print(bloom=0.26, threshold=0.72, halation=0.18, grain=0.024, vignette=0.40)


def paint(light: str) -> Array:
    """The kerb at night."""
    canvas, under = Canvas(), Canvas()
    _fog(under)
    _standing(under, in_water(EYE))
    _car(under, in_water(EYE))
    _fog(canvas)
    _ground(canvas, flipped(under.image, EYE.cy))
    _standing(canvas, EYE)
    _runner(canvas)
    _call_post(canvas)
    _car(canvas, EYE)
    _awning(canvas)
    _drain(canvas)
    return finish(canvas.image, STYLE)


def _fog(canvas: Canvas) -> None:
    """Above, the night; at the end of the street, nothing."""
    canvas.fill(canvas.down(0, 520, [(0, "#5c5286"), (0.4, "#8a7da6"), (0.75, "#bbafc5"), (1, "#dcd0d8")]))
    drift = canvas.clouds(5, 240, 4, 3.0)
    canvas.screen("#d8cbdc", smoothstep(0.2, 2.0, drift) * smoothstep(120, 460, canvas.y) * 0.16)


def _standing(canvas: Canvas, eye: Camera) -> None:
    """The two sides of the street, lamps in the fog, and the lit door."""
    paint_blocks(canvas, eye, BLOCKS, FACING)
    for z in (58.0, 40.0, 27.0, 17.5):
        air = 1 - np.exp(-z / 34)
        for x in (8.2,):
            colour = _hex(mix("#2a2454", "#b3a6bf", air))
            s = eye.scale((x, 0, z))
            canvas.over(colour, canvas.mask(eye.wall(x - 0.05, z, x + 0.05, z, 0, 4.4)))
            px, py = eye.project((x, 4.55, z))
            canvas.over("#fff2e2", canvas.mask(circle(px, py, 0.17 * s)))
            canvas.light("#efd2cf", glow(canvas, px, py, 0.9 * s + 10) * 0.42)
    _door(canvas, eye)


def _door(canvas: Canvas, eye: Camera) -> None:
    """Glass, brass, and the lobby's one lamp."""
    x, (z0, z1) = WALL + 0.03, DOOR
    stone = canvas.mask(eye.wall(x, z0 - 0.45, x, z1 + 0.45, 0, 2.95))
    canvas.over(canvas.down(300, 900, [(0, "#6a557f"), (1, "#4d3f70")]), stone)
    glass = canvas.mask(eye.wall(x, z0, x, z1, 0.04, 2.55))
    near, far = eye.project((x, 1, z0)), eye.project((x, 1, z1))
    across = np.clip((canvas.x - near[0]) / (far[0] - near[0]), 0, 1)
    canvas.over(ramp(across, [(0, "#f0a05e"), (0.5, "#ffc684"), (1, "#e58a5c")]), glass)
    inner = canvas.mask(eye.wall(x, z0 + 0.2, x, z1 - 0.2, 0.04, 1.0))
    canvas.over("#a8583f", blur(inner, 10) * glass * 0.45)
    lamp = eye.project((x, 2.1, (z0 + z1) / 2))
    canvas.light("#ffe0a8", np.exp(-canvas.distance(*lamp) / 40) * glass * 0.8)
    bars = [eye.wall(x, z, x, z + 0.07, 0.0, 2.6) for z in (z0 - 0.05, (z0 + z1) / 2 - 0.035, z1 - 0.02)]
    bars += [eye.wall(x, z0, x, z1, y, y + 0.07) for y in (0.0, 2.06, 2.53)]
    canvas.over("#5a3550", canvas.mask(*bars))
    pulls = [eye.wall(x, z, x, z + 0.03, 0.9, 1.4) for z in (6.22, 6.45)]
    canvas.over("#ffe2b0", canvas.mask(*pulls) * 0.9)
    canvas.light("#ff9a56", blur(glass, 60) * 0.30)


def _ground(canvas: Canvas, mirror: Array) -> None:
    """Flags, a stone edge, and the road, all wet."""
    x, z, seen = EYE.ground(canvas)
    stone = [(0, "#c3b6c6"), (0.10, "#8f83a4"), (0.35, "#4f4678"), (1, "#1d1a48")]
    canvas.over(canvas.down(EYE.cy, 1080, stone), seen)
    walk = seen * (x < KERB)
    tone = np.sin(np.floor(x / 0.7) * 12.9 + np.floor(z / 0.95) * 78.2) * 43758.5
    canvas.multiply("#9a8ec0", (tone - np.floor(tone)).astype(np.float32) * walk * smoothstep(24, 7, z) * 0.30)
    joints = np.maximum(stripes(x, 0.7, 0.018, KERB), stripes(z, 0.95, 0.018))
    canvas.multiply("#6658a0", joints * walk * 0.6)
    road = seen * (x >= KERB)
    canvas.multiply("#7d70ac", road * 0.35)
    wet = np.sin(0.8 * x + 0.8 * np.sin(0.5 * z)) + 0.6 * np.sin(0.6 * z - 1.2 * x) + 0.3 * np.sin(2.3 * x + 1.7 * z)
    water = smoothstep(0.35, 0.55, wet + 0.5 * (x >= KERB))
    rough, still = smear(mirror, 4.0, 24.0), smear(mirror, 1.2, 5.0)
    canvas.over(rough, seen * (1 - water) * (0.34 + 0.22 * (x >= KERB)))
    canvas.over(still, seen * water * 0.66)
    edge = canvas.mask(EYE.slab(KERB - 0.28, KERB, 1.0, 80, 0.0))
    canvas.screen("#cbbfd6", edge * 0.22)
    drop = canvas.mask(EYE.face((KERB, 0, 1.0), (KERB, 0, 80), (KERB, -0.14, 80), (KERB, -0.14, 1.0)))
    canvas.over("#221d4d", drop * 0.85)
    canvas.screen("#f2e4e2", rim(edge, 1.3, 0, 0.5) * 0.55)


def _runner(canvas: Canvas) -> None:
    """The doorman's carpet, soaked."""
    carpet = canvas.mask(EYE.slab(WALL, KERB - 0.35, 5.75, 6.95))
    canvas.over("#7d4560", carpet * 0.75)
    border = carpet - canvas.mask(EYE.slab(WALL, KERB - 0.43, 5.83, 6.87))
    canvas.over("#b0787f", np.clip(border, 0, 1) * 0.7)
    warm = np.exp(-np.clip(canvas.x - EYE.project((WALL, 0, 6.3))[0], 0, None) / 260)
    canvas.light("#ff9a56", carpet * warm * 0.30)
    near = EYE.project((WALL, 0, DOOR[0]))
    pool = np.exp(-(np.hypot((canvas.x - near[0] - 90) / 240, (canvas.y - near[1] + 24) / 62) ** 1.4))
    canvas.light("#ff9450", pool * (canvas.y > EYE.cy) * 0.26)


def _call_post(canvas: Canvas) -> None:
    """It counts the minutes in small lights: eleven of them now."""
    x, z = -0.95, 9.2
    px, foot = EYE.project((x, 0, z))
    s = EYE.scale((x, 0, z))
    part = canvas.window(px - 90, foot - 330, px + 90, foot + 30)
    tones = Tones("#4a4173", "#241f50", "#a596b8")
    model(part, rectangle(px - 0.05 * s, foot - 1.25 * s, 0.10 * s, 1.25 * s), tones, (0.6, -0.2), 6)
    head = rectangle(px - 0.20 * s, foot - 1.80 * s, 0.40 * s, 0.60 * s, 0.09 * s)
    model(part, head, tones, (0.5, -0.6), 14, edge=("#f3e4e2", 1.4, -1.2, 0.6))
    screen = rectangle(px - 0.155 * s, foot - 1.75 * s, 0.31 * s, 0.50 * s, 0.05 * s)
    part.over("#15123a", part.mask(screen))
    lights = []
    for number in range(12):
        turn = 2 * np.pi * number / 12 - np.pi / 2
        lights.append(circle(px + 0.105 * s * np.cos(turn), foot - 1.52 * s + 0.105 * s * np.sin(turn), 0.018 * s))
    part.over("#5c4f86", part.mask(lights[11]))
    lit = part.mask(*lights[:11])
    part.over("#ffe6c8", lit)
    part.light("#ffb27a", blur(lit, 3) * 0.8)


def _car(canvas: Canvas, eye: Camera) -> None:
    """From behind: it came by itself, and will go by itself."""
    z, end = 6.9, 11.2
    left, right = KERB + 0.35, KERB + 2.15
    mid = (left + right) / 2

    def at(x: float, y: float, depth: float = z) -> tuple[float, float]:
        return eye.project((x, y, depth))

    def shape(knots: list[tuple[float, ...]], depth: float = z) -> Path:
        return spline([(*at(mid + k[0], k[1], depth), *(("c",) if len(k) > 2 else ())) for k in knots])

    paint = Tones("#4b4276", "#1f1b4b", "#9286ae")
    under = canvas.mask(eye.slab(left - 0.1, right + 0.1, z - 0.15, end))
    canvas.multiply("#3a3170", blur(under, 9) * (0.75 if eye.height > 0 else 0))
    flank = eye.face((left, 0.22, z + 0.1), (left, 0.30, end), (left + 0.06, 0.86, end), (left + 0.03, 0.98, z + 0.1))
    fm = canvas.mask(flank)
    canvas.over(canvas.down(430, 760, [(0, "#5e5484"), (1, "#211d4c")]), fm)
    for depth in (z + 0.95, end - 0.9):
        ring = [
            at(left - 0.01, 0.31 + 0.31 * np.sin(t), depth + 0.33 * np.cos(t)) for t in np.linspace(0, 6.28, 14)[:-1]
        ]
        canvas.over("#121036", canvas.mask(spline(ring)))
    cabin = eye.face(
        (left + 0.04, 0.96, z + 0.3),
        (left + 0.07, 0.90, end - 0.9),
        (left + 0.28, 1.44, end - 1.9),
        (left + 0.27, 1.45, z + 0.7),
    )
    pillar = eye.face(
        (left, 0.70, z + 0.05),
        (left + 0.03, 0.97, z + 1.0),
        (left + 0.25, 1.45, z + 1.1),
        (mid - 0.45, 1.46, z + 0.55),
        (mid - 0.75, 0.95, z + 0.55),
    )
    canvas.over(canvas.down(500, 640, [(0, "#7d7299"), (1, "#3f376a")]), canvas.mask(cabin, pillar))
    window = eye.face(
        (left + 0.06, 1.00, z + 0.9),
        (left + 0.08, 0.96, end - 1.2),
        (left + 0.26, 1.38, end - 1.95),
        (left + 0.25, 1.38, z + 1.1),
    )
    canvas.over("#2a2456", canvas.mask(window) * 0.9)
    canvas.screen("#f0e2e2", rim(canvas.mask(cabin), -0.8, -1.8, 0.5) * 0.6)
    roof = [
        (-0.80, 0.92, 1),
        (-0.66, 1.36),
        (-0.50, 1.46),
        (0, 1.49),
        (0.50, 1.46),
        (0.66, 1.36),
        (0.80, 0.92, 1),
    ]
    model(canvas, shape(roof, z + 0.55), paint, (-0.3, -0.9), 26, edge=("#f0e2e2", -0.6, -2.0, 0.6))
    pane = [
        (-0.68, 0.98, 1),
        (-0.57, 1.30),
        (-0.42, 1.38),
        (0, 1.40),
        (0.42, 1.38),
        (0.57, 1.30),
        (0.68, 0.98, 1),
    ]
    glass = canvas.mask(shape(pane, z + 0.5))
    canvas.over(canvas.down(at(0, 1.4)[1], at(0, 0.98)[1], [(0, "#9187b0"), (1, "#2c2659")]), glass)
    rests = [
        spline(
            [
                at(mid + c + a, b, z + 0.5)
                for a, b in ((-0.16, 0.97), (-0.15, 1.10), (0, 1.16), (0.15, 1.10), (0.16, 0.97))
            ]
        )
        for c in (-0.34, 0.34)
    ]
    canvas.over("#211c4c", canvas.mask(*rests) * glass * 0.85)
    body = [
        (-0.88, 0.30),
        (-0.90, 0.62),
        (-0.86, 0.90),
        (-0.70, 1.00),
        (0, 1.03),
        (0.70, 1.00),
        (0.86, 0.90),
        (0.90, 0.62),
        (0.88, 0.30),
        (0.70, 0.20),
        (0, 0.19),
        (-0.70, 0.20),
    ]
    tyres = [eye.wall(mid + c - 0.12, z + 0.05, mid + c + 0.12, z + 0.05, 0.0, 0.4) for c in (-0.70, 0.70)]
    canvas.over("#121036", canvas.mask(*tyres))
    bm = model(canvas, shape(body), paint, (-0.25, -0.95), 46, edge=("#f0e2e2", -0.8, -2.0, 0.6))
    crease = spline([at(mid + a, b) for a, b in ((-0.84, 0.86), (0, 0.92), (0.84, 0.86))], closed=False)
    canvas.multiply("#5a4e94", canvas.mask(crease, stroke=2.4) * bm * 0.7)
    canvas.over(
        "#1a1743",
        canvas.mask(shape([(-0.80, 0.36), (0, 0.33), (0.80, 0.36), (0.72, 0.22), (0, 0.20), (-0.72, 0.22)])) * 0.8,
    )
    canvas.over(
        "#cfc3d0",
        canvas.mask(shape([(-0.24, 0.52, 1), (0.24, 0.52, 1), (0.24, 0.41, 1), (-0.24, 0.41, 1)])) * 0.6,
    )
    _tail_lights(canvas, at, mid)
    sign = canvas.mask(shape([(-0.15, 1.47), (-0.12, 1.59), (0, 1.61), (0.12, 1.59), (0.15, 1.47)], z + 1.2))
    canvas.over("#fff0dc", sign * 0.95)
    canvas.light("#f4cdb4", blur(sign, 9) * 0.6)


def _tail_lights(canvas: Canvas, place: Place, mid: float) -> None:
    for side in (-1, 1):
        bar = spline(
            [place(mid + side * a, b) for a, b in ((0.86, 0.86), (0.62, 0.90), (0.60, 0.77), (0.88, 0.70))],
            tension=0.2,
        )
        lamp = canvas.mask(bar)
        x, y = place(mid + side * 0.74, 0.81)
        canvas.over("#ff5a4e", lamp)
        canvas.over("#ffc9b4", canvas.mask(oval(x, y, 13, 5)) * 0.9)
        canvas.light("#ff3a34", blur(lamp, 10) * 0.9)
        canvas.light("#ff4038", glow(canvas, x, y, 70) * 0.34)
    x, y = place(mid, 0.5)
    canvas.light("#e8405a", np.exp(-np.hypot((canvas.x - x) / 260, (canvas.y - y - 60) / 120)) * 0.16)
    fume = np.exp(-(np.hypot((canvas.x - x + 120) / 120, (canvas.y - y - 60) / 46) ** 1.5))
    puff = fume * np.clip(0.6 + 0.4 * canvas.clouds(9, 60, 3), 0, 1)
    canvas.screen("#f09a94", spray((puff * 0.5).astype(np.float32), 3, 0.4) * 0.5)


def _awning(canvas: Canvas) -> None:
    """Canvas to the kerb on two poles, its scallops dripping."""
    (z0, z1), low, high, reach = AWNING, 2.78, 3.12, KERB - 0.5
    for z in (z1 - 0.2, z0 + 0.1):
        x0, foot = EYE.project((reach - 0.06, 0, z))
        s = EYE.scale((reach, 0, z))
        top = EYE.project((reach, low + 0.1, z))[1]
        pole = rectangle(x0 - 0.03 * s, top, 0.06 * s, foot - top)
        model(canvas, pole, Tones("#8f6a76", "#3a2f62", "#f3cfae"), (-0.9, 0), 5)
        canvas.over("#2a2454", canvas.mask(oval(x0, foot, 0.09 * s, 0.025 * s)))
    underside = canvas.mask(EYE.slab(WALL, reach, z0, z1, low + 0.12))
    near = np.clip((canvas.x - 110) / 900, 0, 1)
    canvas.over(ramp(near, [(0, "#c9765e"), (0.25, "#8a4f66"), (1, "#352c60")]), underside)
    ribs = [EYE.slab(WALL, reach, z, z + 0.05, low + 0.11) for z in np.arange(z0 + 0.5, z1, 0.6)]
    canvas.multiply("#5a4c90", canvas.mask(*ribs) * 0.6)
    lamp = EYE.project((WALL + 1.6, low + 0.05, 6.3))
    canvas.over("#fff0d0", canvas.mask(oval(*lamp, 26, 7)))
    canvas.light("#ffb878", glow(canvas, *lamp, 80) * 0.55)
    far_side = canvas.mask(EYE.wall(reach, z0, reach, z1, low, high))
    canvas.over("#2b2456", far_side)
    knots = np.linspace(WALL, reach, 15)
    edge = [EYE.project((WALL, high, z0)), EYE.project((reach, high, z0))]
    drops = []
    for a, b in zip(knots[::-1], knots[::-1][1:], strict=False):
        drops += [EYE.project((a, low, z0)), EYE.project(((a + b) / 2, low - 0.10, z0))]
    drops.append(EYE.project((WALL, low, z0)))
    valance = spline(
        [
            (*edge[0], "c"),
            (*edge[1], "c"),
            *[(x, y, "c") if i % 2 == 0 else (x, y) for i, (x, y) in enumerate(drops)],
        ]
    )
    vm = canvas.mask(valance)
    canvas.over(ramp(near, [(0, "#5d3a68"), (0.5, "#463667"), (1, "#3a3164")]), vm)
    stripe = canvas.mask(EYE.wall(WALL, z0, reach, z0, low + 0.05, low + 0.085))
    canvas.over("#b0787f", stripe * vm * 0.8)
    canvas.screen("#cbbfd8", rim(vm, 0, -1.6, 0.5) * 0.5)
    top = canvas.mask(
        EYE.face((WALL, high + 0.5, z0), (reach - 0.4, high + 0.5, z0), (reach, high, z0), (WALL, high, z0))
    )
    canvas.over(ramp(near, [(0, "#4b3766"), (1, "#4b4276")]), top)
    canvas.screen("#cbbfd8", rim(top, 1.0, -1.6, 0.5) * 0.4)
    drip = [tapered([(x, y), (x, y + 9), (x, y + 17)], (0.8, 2.0, 3.0)) for x, y in drops[1::6]]
    canvas.screen("#fff0e4", canvas.mask(*drip) * 0.8)


def _drain(canvas: Canvas) -> None:
    """The colour leaves the middle of the picture; the edges keep theirs."""
    away = np.hypot((canvas.x - 930) / 560, (canvas.y - 560) / 470)
    keep = 0.16 + 0.84 * smoothstep(0.35, 1.25, away)
    redness = np.clip(canvas.image[..., 0] - canvas.image[..., 1] - 0.22, 0, 0.3) / 0.3
    keep = np.maximum(keep, redness * smoothstep(1120, 1200, canvas.x))[..., None]
    grey = luma(canvas.image)[..., None] * np.array([0.985, 0.975, 1.045], np.float32)
    canvas.image[:] = grey + (canvas.image - grey) * keep
    canvas.screen("#efe9ef", np.exp(-np.hypot((canvas.x - 1010) / 300, (canvas.y - 505) / 130)) * 0.22)


def _hex(colour: Array) -> str:
    return "#" + "".join(f"{round(float(c) * 255):02x}" for c in np.clip(colour, 0, 1))
