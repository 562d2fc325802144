"""Walking under the towers after rain. One advertisement is lit, and a cat is reading it."""

from __future__ import annotations

import numpy as np

from assets.art.kit.canvas import Canvas
from assets.art.kit.city import Row, Windows, paint_row, peaks
from assets.art.kit.colour import Array, mix, ramp
from assets.art.kit.fields import bell, blur, smear, smoothstep
from assets.art.kit.finish import Print, finish
from assets.art.kit.light import Tones, glow, model, rim, spray
from assets.art.kit.perspective import Camera, stripes
from assets.art.kit.shapes import line, oval, polygon, spline, tapered
from assets.art.places._blocks import Block, Facing, flipped, in_water, paint_blocks
from assets.art.places._sky import stars

LIGHTS = ("night",)

EYE = Camera(height=1.62, lens=1.05, cx=790, cy=516)
KERB_RIGHT, KERB_LEFT, WALL = 1.9, -5.6, 5.3
POSTER_Z, POSTER_Y = (6.1, 10.0), (1.05, 4.25)

BLOCKS = (
    Block(WALL, 40, 2.2, 21, 60, 3, bay=1.7),
    Block(WALL + 0.6, 40, 31, 54, 96, 5),
    Block(WALL - 0.4, 40, 60, 90, 58, 7, bay=3),
    Block(WALL + 1.5, 40, 96, 140, 120, 8, bay=4, storey=4),
    Block(-60, -8.8, 5.5, 23, 74, 21, bay=1.8),
    Block(-60, -9.6, 32, 52, 52, 22),
    Block(-60, -8.4, 58, 84, 110, 23, bay=3),
    Block(-60, -10.5, 92, 140, 84, 25, bay=4, storey=4),
)
FACING = Facing(
    front=("#272056", "#181643"),
    flank=("#322861", "#1d1a4b"),
    haze=[(0, "#3a2f6c"), (1, "#6b4a84")],
    reach=110,
    fog=0.8,
    lit=0.16,
    lamp=("#e9a98c", "#cdb6d6"),
    glass="#5b4f98",
    glass_amount=0.20,
)
STYLE = Print(bloom=0.30, threshold=0.68, halation=0.18, grain=0.023, vignette=0.40)


def paint(light: str) -> Array:
    """The street at night."""
    canvas = Canvas()
    under = Canvas()
    _far(under)
    _standing(under, in_water(EYE))
    _far(canvas)
    _wet_ground(canvas, flipped(under.image, EYE.cy))
    _standing(canvas, EYE)
    _kerbs(canvas)
    _posts(canvas)
    _steam(canvas)
    _cat(canvas)
    _poster_light(canvas)
    return finish(canvas.image, STYLE)


def _far(canvas: Canvas) -> None:
    """The night, and the city at the end of the street."""
    canvas.fill(canvas.down(0, 560, [(0, "#101038"), (0.4, "#211f58"), (0.75, "#453578"), (1, "#7d5089")]))
    stars(canvas, 8, 60, 300)
    far = Row(
        seed=12,
        base=530,
        height=250,
        widths=(16, 40),
        profile=peaks((0.36, 0.04, 0.6), (0.46, 0.05, 0.9)),
        top="#4a3a7a",
        foot="#6f4a86",
        face="#2e2760",
        face_amount=0.4,
        haze=[(0, "#87598c"), (1, "#87598c")],
        haze_top=360,
        windows=Windows(("#e9a98c", "#cdb6d6"), 0.4, 0.55),
    )
    paint_row(canvas, far)


def _standing(canvas: Canvas, eye: Camera) -> None:
    """Everything that stands in the street, for the eye or for the water."""
    paint_blocks(canvas, eye, tuple(b for b in BLOCKS if b.z0 > 25), FACING)
    _viaduct(canvas, eye)
    _tail_lights(canvas, eye)
    paint_blocks(canvas, eye, tuple(b for b in BLOCKS if b.z0 < 25), FACING)
    _poster(canvas, eye)


def _viaduct(canvas: Canvas, eye: Camera) -> None:
    """The train's own street, crossing over this one."""
    z, dark = 26.0, "#1d1a49"
    piers = [eye.wall(x - 0.5, z, x + 0.5, z, 0, 7.2) for x in (-7.2, 4.3)]
    flare = [eye.face((x - 0.5, 6.0, z), (x + 0.5, 6.0, z), (x + 1.5, 7.2, z), (x - 1.5, 7.2, z)) for x in (-7.2, 4.3)]
    canvas.over(canvas.down(300, 600, [(0, dark), (1, "#4a3a74")]), canvas.mask(*piers, *flare))
    beam = canvas.mask(eye.wall(-30, z, 30, z, 7.2, 8.5))
    canvas.over(canvas.down(200, 320, [(0, "#191644"), (1, "#2a2358")]), beam)
    canvas.screen("#8a74b4", canvas.mask(eye.wall(-30, z, 30, z, 8.43, 8.5)) * 0.4)
    studs = [eye.wall(x, z, x + 0.12, z, 7.2, 8.4) for x in np.arange(-20, 20, 1.6)]
    canvas.multiply("#6a5ca0", canvas.mask(*studs) * 0.5)
    rails = [eye.wall(x, z, x + 0.05, z, 8.5, 9.3) for x in np.arange(-20, 20, 0.8)]
    canvas.over(dark, canvas.mask(*rails, eye.wall(-30, z, 30, z, 9.24, 9.32)) * 0.8)


def _tail_lights(canvas: Canvas, eye: Camera) -> None:
    """A car going away, with nobody else on the road."""
    z = 34.0
    body = eye.wall(-2.2, z, -0.6, z, 0.3, 1.0)
    cabin = eye.face((-2.05, 1.0, z), (-0.75, 1.0, z), (-0.95, 1.5, z), (-1.85, 1.5, z))
    canvas.over("#2a2256", canvas.mask(body, cabin) * 0.85)
    canvas.over(
        "#6a5590",
        canvas.mask(eye.face((-1.95, 1.05, z), (-0.85, 1.05, z), (-1.0, 1.42, z), (-1.8, 1.42, z))) * 0.7,
    )
    for x in (-2.0, -0.8):
        px, py = eye.project((x, 0.78, z))
        canvas.over("#ff9a84", canvas.mask(oval(px, py, 4.5, 3.0)))
        canvas.light("#ff4f3c", np.exp(-canvas.distance(px, py) / 11) * 0.7)


def _poster(canvas: Canvas, eye: Camera) -> None:
    """A lit panel: a thread of light on coral, that might be a voice. No words."""
    (z0, z1), (y0, y1) = POSTER_Z, POSTER_Y
    x = WALL - 0.12
    case = canvas.mask(
        eye.wall(x, z0 - 0.12, x, z1 + 0.12, y0 - 0.12, y1 + 0.12),
        eye.wall(x, z0 - 0.12, WALL, z0 - 0.12, y0 - 0.12, y1 + 0.12),
    )
    canvas.over("#1a1742", case)
    sheet = canvas.mask(eye.wall(x - 0.01, z0, x - 0.01, z1, y0, y1))
    across = canvas.x - eye.cx
    z = np.clip(eye.focal * x / np.where(np.abs(across) < 1, 1, across), 0.1, 99)
    y = eye.height - (canvas.y - eye.cy) * z / eye.focal
    u, v = (z - z0) / (z1 - z0), (y - y0) / (y1 - y0)
    field = ramp(np.clip(v, 0, 1), [(0, "#a8487a"), (0.35, "#e0687a"), (0.7, "#f98f7c"), (1, "#ffb68e")])
    canvas.over(field, sheet)
    heart = np.exp(-(((u - 0.5) / 0.30) ** 2) - ((v - 0.55) / 0.22) ** 2)
    canvas.light("#ffcf9a", sheet * heart * 0.55)
    for phase, swing, weight in ((0.0, 0.16, 1.0), (0.5, 0.12, 0.6), (1.1, 0.08, 0.5), (-0.6, 0.14, 0.4)):
        envelope = np.exp(-(((u - 0.5) / 0.24) ** 2))
        wave = 0.55 + swing * envelope * np.sin(2 * np.pi * 1.6 * (u - 0.5) + phase)
        thread = np.exp(-np.abs(v - wave) / 0.006) + 0.35 * np.exp(-np.abs(v - wave) / 0.03)
        canvas.light("#fff0d2", (np.clip(thread, 0, 1) * sheet * weight * 0.8).astype(np.float32))
    rows = smoothstep(0.007, 0.004, np.abs(v - 0.16)) * (np.abs(u - 0.5) < 0.10)
    canvas.over("#ffe6c8", rows.astype(np.float32) * sheet * 0.7)
    canvas.light("#ff8a66", blur(sheet, 40) * 0.30)
    canvas.light("#ff7a6a", blur(sheet, 150) * 0.22)


def _wet_ground(canvas: Canvas, mirror: Array) -> None:
    """Road and pavement, all of it dark and some of it water."""
    x, z, seen = EYE.ground(canvas)
    road = canvas.down(EYE.cy, 1080, [(0, "#5d4680"), (0.10, "#3a3068"), (0.4, "#221f52"), (1, "#12123a")])
    canvas.over(road, seen)
    walk = seen * np.clip((x > KERB_RIGHT).astype(np.float32) + (x < KERB_LEFT), 0, 1)
    canvas.screen("#4a3f80", walk * 0.16)
    tone = np.sin(np.floor(x / 0.8) * 12.9 + np.floor(z / 0.8) * 78.2) * 43758.5
    tile = (tone - np.floor(tone)).astype(np.float32)
    canvas.multiply("#8a7cb8", tile * walk * 0.28 * smoothstep(26, 8, z))
    joints = np.maximum(stripes(x, 0.8, 0.02, KERB_RIGHT), stripes(z, 0.8, 0.02))
    canvas.multiply("#6658a0", joints * walk * 0.55)
    dashes = smoothstep(0.075, 0.06, np.abs(x + 1.85)) * ((z % 4.2) < 2.1) * smoothstep(50, 25, z)
    canvas.over("#8a80b8", dashes.astype(np.float32) * seen * 0.4 * (0.6 + 0.4 * tile))
    wet = (
        np.sin(0.9 * x + 0.7 * np.sin(0.6 * z + 0.4))
        + 0.7 * np.sin(0.55 * z - 1.1 * x + 1.0)
        + 0.35 * np.sin(2.1 * x + 1.5 * z)
    )
    water = smoothstep(0.30, 0.48, wet + 0.55 * bell(x, KERB_RIGHT - 0.45, 0.5) + 0.25 * walk)
    grit = 0.60 + 0.05 * canvas.noise(6, 1.6)
    rough = smear(mirror, 5.0, 26.0)
    still = smear(mirror, 1.2, 4.0)
    canvas.over(rough, seen * (1 - water) * np.clip(grit, 0.3, 0.8) * 0.85)
    canvas.over(still, seen * water * 0.88)
    edge = smoothstep(0.10, 0.0, np.abs(wet + 0.55 * bell(x, KERB_RIGHT - 0.45, 0.5) + 0.25 * walk - 0.36)) * seen
    canvas.screen("#9a8cc8", edge * smoothstep(18, 6, z) * 0.10)


def _kerbs(canvas: Canvas) -> None:
    """Two stone edges; the right one catches the poster."""
    for x, lit in ((KERB_RIGHT, 1.0), (KERB_LEFT, 0.35)):
        far = 90.0
        face_ = canvas.mask(EYE.wall(x, 1.0, x, far, -0.02, 0.12))
        top = canvas.mask(EYE.slab(min(x, x + 0.3), max(x, x + 0.3), 1.0, far, 0.12))
        canvas.over("#2a2459", face_ * 0.85)
        canvas.over("#463a76", top * 0.75)
        z = EYE.focal * 1.5 / np.clip(canvas.y - EYE.cy, 1, None)
        warm = np.exp(-(((z - 8.0) / 3.4) ** 2)).astype(np.float32)
        canvas.light("#ff8f70", top * warm * 0.42 * lit)
        canvas.screen("#b9a4d4", rim(top, -1.4, -0.6, 0.5) * 0.5)


def _posts(canvas: Canvas) -> None:
    """Street lamps on the far side, small and cold; wires between them."""
    heads = []
    for z in (64.0, 46.0, 32.0, 21.0, 13.0):
        air = 1 - np.exp(-z / 60)
        colour = _hex(mix("#1a1746", "#6b4a84", air))
        x = KERB_LEFT - 0.5
        s = EYE.scale((x, 0, z))
        post = canvas.mask(EYE.wall(x - 0.06, z, x + 0.06, z, 0, 6.2))
        arm = tapered(
            [EYE.project((x, 6.1, z)), EYE.project((x + 0.7, 6.45, z)), EYE.project((x + 1.5, 6.4, z))],
            [0.09 * s] * 3,
        )
        canvas.over(colour, np.maximum(post, canvas.mask(arm)))
        px, py = EYE.project((x + 1.6, 6.33, z))
        heads.append((px, py))
        canvas.over("#d9cdf0", canvas.mask(oval(px, py, 0.26 * s, 0.07 * s)))
        canvas.light("#8f86d8", glow(canvas, px, py, 0.5 * s) * 0.35)
    wires = [
        spline([a, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 10), b], closed=False)
        for a, b in zip(heads, heads[1:], strict=False)
    ]
    canvas.over("#17143f", canvas.mask(*wires, stroke=1.4) * 0.7)
    cross = [line([(430, -4), (1330, 196)]), line([(0, 150), (700, 212)])]
    canvas.over("#141238", canvas.mask(*cross, stroke=1.8) * 0.8)


def _steam(canvas: Canvas) -> None:
    """Breath from a grating in the road, pink on the side towards the poster."""
    x, foot = EYE.project((-2.6, 0, 10.5))
    part = canvas.window(x - 260, foot - 420, x + 330, foot + 30)
    rise = np.clip((foot - part.y) / 380, 0, 1)
    drift = x + 90 * rise**1.4 + 22 * np.sin(7 * rise + 0.6)
    width = 26 + 120 * rise
    plume = np.exp(-(((part.x - drift) / width) ** 2)) * (1 - rise) ** 0.8 * smoothstep(0.0, 0.05, rise)
    curl = np.clip(0.62 + 0.42 * part.clouds(14, 70, 4, 0.8), 0, 1)
    body = spray((plume * curl * 0.75).astype(np.float32), 6, 0.35)
    side = smoothstep(-width, width, part.x - drift)[..., None]
    colour = np.asarray(mix("#7a70b8", "#7a70b8", 0)) * (1 - side) + np.asarray(mix("#e59a9a", "#e59a9a", 0)) * side
    part.screen(np.asarray(colour, np.float32), body * 0.62)
    grate = canvas.mask(EYE.slab(-3.0, -2.2, 10.1, 10.9))
    canvas.over("#141238", grate * 0.7)


def _cat(canvas: Canvas) -> None:
    """It sits on the kerb side of the pavement with its back to us."""
    x, foot = EYE.project((3.05, 0.1, 7.3))
    s = EYE.scale((0, 0, 7.3)) * 0.42 / 100
    part = canvas.window(x - 90, foot - 90, x + 90, foot + 130)

    def at(a: float, b: float) -> tuple[float, float]:
        return (x + a * s, foot - b * s)

    body = spline(
        [
            at(*p)
            for p in (
                (-26, 2),
                (-30, 22),
                (-22, 52),
                (-13, 68),
                (0, 72),
                (14, 67),
                (22, 50),
                (29, 22),
                (25, 2),
                (0, -2),
            )
        ]
    )
    head = spline([at(*p) for p in ((-17, 78), (-18, 90), (-9, 100), (4, 101), (15, 96), (20, 85), (15, 74), (0, 69))])
    ears = [polygon([at(-17, 88), at(-17, 112), at(-4, 99)]), polygon([at(19, 88), at(20, 111), at(6, 100)])]
    tail = tapered([at(20, 6), at(44, 2), at(60, 8), at(58, 20)], (12 * s, 12 * s, 10 * s, 6 * s))
    shadow = spline([at(*p) for p in ((-20, 2), (-60, -24), (-104, -34), (-96, -14), (-40, 6))])
    part.multiply("#5a4c94", blur(part.mask(shadow), 3) * 0.75)
    tones = Tones("#1d1844", "#131135", "#8a4a6e")
    edge = ("#ffb08c", 1.8, -0.6, 0.95)
    for path in (tail, body, head, *ears):
        model(part, path, tones, (0.9, -0.25), 12, edge=edge)


def _poster_light(canvas: Canvas) -> None:
    """What the poster does to the air in front of it."""
    x, y = 1440.0, 400.0
    canvas.light("#ff7a66", np.exp(-(np.hypot((canvas.x - x) / 330, (canvas.y - y) / 300) ** 1.2)) * 0.10)
    ground = np.exp(-(np.hypot((canvas.x - 1330) / 330, (canvas.y - 770) / 95) ** 1.5)) * (canvas.y > EYE.cy)
    canvas.light("#ff8468", ground.astype(np.float32) * 0.22)


def _hex(colour: Array) -> str:
    return "#" + "".join(f"{round(float(c) * 255):02x}" for c in np.clip(colour, 0, 1))
