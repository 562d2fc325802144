"""The station steps, seen from below: people pass at the top, and a child's mitten waits on the rail."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from assets.art.kit.canvas import Canvas
from assets.art.kit.city import Row, paint_row, peaks
from assets.art.kit.colour import Array, mix, ramp
from assets.art.kit.fields import blur, smoothstep
from assets.art.kit.finish import Print, finish
from assets.art.kit.light import Tones, cast, model, rim, spray
from assets.art.kit.perspective import Camera, stripes
from assets.art.kit.shapes import Knot, Path, circle, oval, polygon, rectangle, spline, tapered
from assets.art.places._crowd import crowd, paint_person

LIGHTS = ("day",)

EYE = Camera(height=1.55, lens=0.98, cx=985, cy=566)
HALF = 4.3
FIRST, TREAD, RISER, COUNT = 4.1, 0.37, 0.165, 26
TOP = RISER * COUNT
LAST = FIRST + TREAD * COUNT
CEILING, MOUTH = 4.75, 6.6
PARAPET = 5.15

SHADE, DEEP = "#a893c4", "#7c69a8"
SUNLIT, WARM = "#fff0da", "#fbd9c2"
STYLE = Print(bloom=0.20, threshold=0.86, halation=0.10, grain=0.024, vignette=0.24)


def paint(light: str) -> Array:
    """The steps by day."""
    canvas = Canvas()
    _street(canvas)
    _walls(canvas)
    _stairs(canvas)
    _landing(canvas)
    _ceiling(canvas)
    _poster(canvas)
    _rails(canvas)
    _fall_of_light(canvas)
    return finish(canvas.image, STYLE)


def _street(canvas: Canvas) -> None:
    """What is above: a pale morning, towers in it, and people going by who know where they are going."""
    canvas.fill(canvas.down(0, 420, [(0, "#a9bfe4"), (0.4, "#d9d6ea"), (0.75, "#fde9d6"), (1, "#fff4e2")]))
    sky = canvas.clouds(17, 260, 5, 4.0)
    canvas.over("#fff8ec", spray(smoothstep(0.2, 1.7, sky) * 0.8, 3, 0.35) * smoothstep(380, 60, canvas.y))
    far = Row(
        seed=3,
        base=400,
        height=330,
        widths=(36, 80),
        profile=peaks((0.44, 0.07, 0.8), (0.60, 0.05, 0.5)),
        top="#cfc6e0",
        foot="#f4e6dd",
        face="#9f8fc4",
        face_amount=0.3,
        haze=[(0, "#fff3e0"), (1, "#fff3e0")],
        haze_top=150,
        spires=0.3,
    )
    near = replace(
        far,
        seed=29,
        base=410,
        height=300,
        widths=(54, 120),
        profile=peaks((0.36, 0.05, 0.9), (0.67, 0.06, 1.0), floor=0.12),
        top="#b3a5d2",
        foot="#ecd9d8",
        face_amount=0.5,
        haze_top=180,
        spires=0.15,
    )
    rows = (far, near)
    for one in rows:
        paint_row(canvas, one)
    above = replace(EYE, height=EYE.height - TOP)
    places = [(-2.7, 15.4), (-1.5, 18.6), (0.9, 15.9), (1.6, 17.2), (2.9, 15.0), (-3.3, 17.4), (-0.9, 15.6)]
    people = crowd(31, places, ("#6a5596", "#7d5f98", "#5d5a9a", "#8f6590"))
    for person in sorted(people, key=lambda p: -p.z):
        air = 0.42 + 0.05 * (person.z - 15)
        paint_person(canvas, above, replace(person, listening=False), min(0.85, air), "#fbe6d6", "#fff6e6")


def _wall_grid(canvas: Canvas, x: float) -> tuple[Array, Array]:
    """For pixels on the wall at `x`: how far away, and how high."""
    across = canvas.x - EYE.cx
    away = np.clip(EYE.focal * x / np.where(np.abs(across) < 1, 1, across), 0.05, 1e3)
    return away.astype(np.float32), (EYE.height - (canvas.y - EYE.cy) * away / EYE.focal).astype(np.float32)


def _walls(canvas: Canvas) -> None:
    """Tiled walls; the right one has the sun above the line that the left one throws."""
    for side in (-1, 1):
        x = side * HALF
        corners = [(x, 0, 0.35), (x, 0, LAST), (x, PARAPET, LAST), (x, PARAPET, 0.35)]
        mask = canvas.mask(EYE.face(*corners))
        z, y = _wall_grid(canvas, x)
        base = ramp(np.clip((z - 1.0) / 12, 0, 1), [(0, DEEP), (0.35, SHADE), (1, "#d8c6da")])
        if side > 0:
            base = ramp(np.clip((z - 1.0) / 12, 0, 1), [(0, "#8a76b2"), (0.4, "#bca6cc"), (1, "#ecd6d6")])
        canvas.over(base, mask)
        tone = np.sin(np.floor(z / 0.30 + 0.5) * 12.9 + np.floor(y / 0.15 + 0.5) * 78.2) * 43758.5
        canvas.multiply("#cfc2e2", (tone - np.floor(tone)).astype(np.float32) * mask * 0.35)
        joints = np.maximum(stripes(z, 0.30, 0.012, 0.15), stripes(y, 0.15, 0.010, 0.075))
        canvas.multiply("#8f80b8", joints * mask * 0.5)
        band = smoothstep(0.17, 0.14, np.abs(y - 3.05)) * mask
        canvas.over("#c9788c" if side > 0 else "#94588c", band * 0.75)
        if side > 0:
            edge = MOUTH - 0.62 * (CEILING - y)
            sunny = smoothstep(edge - 0.05, edge + 0.05, z)
            canvas.screen("#ffd9b0", sunny * mask * 0.62)
        cap = canvas.mask(
            EYE.face(
                (x, PARAPET, MOUTH - 0.2),
                (x, PARAPET, LAST),
                (x, PARAPET + 0.16, LAST),
                (x, PARAPET + 0.16, MOUTH - 0.2),
            )
        )
        canvas.over("#e9d9df" if side > 0 else "#bfaed0", cap)
        canvas.screen(SUNLIT, rim(cap, 0, -1.5, 0.5) * 0.9)


def _stairs(canvas: Canvas) -> None:
    """Riser and tread, from the top down; each is split by the shadow of the left-hand wall."""
    for n in reversed(range(COUNT)):
        z, low, high = FIRST + n * TREAD, n * RISER, (n + 1) * RISER
        far = n / COUNT
        riser = canvas.mask(EYE.wall(-HALF, z, HALF, z, low, high))
        canvas.over(_hex(mix("#9a86bb", "#cdbad4", far)), riser)
        canvas.over(
            _hex(mix(WARM, "#fde6d2", far)),
            canvas.mask(EYE.face((_edge(low), low, z), (HALF, low, z), (HALF, high, z), (_edge(high), high, z)))
            * riser,
        )
        foot = EYE.project((0, low, z))[1]
        scale = EYE.scale((0, 0, z))
        canvas.multiply("#9a8ac2", np.exp(-np.abs(canvas.y - foot) / (0.035 * scale)) * riser * 0.55)
        tread = canvas.mask(EYE.slab(-HALF, HALF, z, z + TREAD, high))
        if high < EYE.height - 0.01:
            canvas.over(_hex(mix("#b39fca", "#d8c8dc", far)), tread)
            canvas.over(
                _hex(mix(SUNLIT, "#fff6ea", far)), canvas.mask(EYE.slab(_edge(high), HALF, z, z + TREAD, high)) * tread
            )
        nose = canvas.mask(EYE.wall(-HALF, z, HALF, z, high - 0.032, high))
        canvas.over(_hex(mix("#c8b4d4", "#e9dce4", far)), nose)
        canvas.over(
            "#fffaf0",
            canvas.mask(
                EYE.face(
                    (_edge(high), high - 0.032, z), (HALF, high - 0.032, z), (HALF, high, z), (_edge(high), high, z)
                )
            )
            * nose,
        )


def _edge(y: float) -> float:
    """Where the shadow of the left wall falls at a height: it moves right as the steps go down."""
    return -HALF + (PARAPET - y) * 0.78


def _landing(canvas: Canvas) -> None:
    x, z, seen = EYE.ground(canvas)
    floor = canvas.mask(EYE.slab(-HALF, HALF, 0.8, FIRST))
    canvas.over(canvas.down(930, 1080, [(0, "#a08cc0"), (1, "#6a5a9c")]), floor)
    lit = canvas.mask(EYE.face((_edge(0), 0, FIRST), (HALF, 0, FIRST), (HALF, 0, 3.66), (_edge(0), 0, 3.66)))
    canvas.over(_hex(mix(SUNLIT, WARM, 0.5)), blur(lit, 1.2) * floor)
    joints = np.maximum(stripes(x, 0.6, 0.02, 0.3), stripes(z, 0.6, 0.02))
    canvas.multiply("#8272b2", joints * floor * seen * 0.6)
    knobs = np.hypot((x / 0.09 + 0.5) % 1 - 0.5, (z / 0.09 + 0.5) % 1 - 0.5)
    strip = floor * smoothstep(3.35, 3.36, z) * smoothstep(3.86, 3.85, z)
    canvas.over("#e2b48c", strip * 0.55)
    canvas.multiply("#8f7ab0", smoothstep(0.26, 0.36, knobs) * strip * 0.35)


def _ceiling(canvas: Canvas) -> None:
    """The slab over the lower steps, the beam at its mouth, two rows of dead lamps."""
    height = PARAPET
    under = canvas.mask(EYE.slab(-HALF, HALF, 0.35, MOUTH, height))
    away = EYE.focal * (height - EYE.height) / np.clip(EYE.cy - canvas.y, 1, None)
    away = np.clip(away, 0, 20).astype(np.float32)
    canvas.over(ramp(np.clip(away / MOUTH, 0, 1), [(0, "#5c4c90"), (0.6, "#8472b0"), (1, "#a892c2")]), under)
    canvas.multiply("#8f80ba", stripes(away, 1.1, 0.05) * under * 0.6)
    for z in (4.3, 5.6):
        for x in (-2.2, 2.2):
            lamp = canvas.mask(EYE.slab(x - 0.55, x + 0.55, z - 0.09, z + 0.09, height))
            canvas.over("#d9cbe0", lamp * 0.8)
    beam = canvas.mask(EYE.wall(-HALF, MOUTH, HALF, MOUTH, CEILING, height))
    canvas.over(canvas.down(20, 110, [(0, "#7866a6"), (1, "#937eb6")]), beam)
    edge = canvas.mask(EYE.wall(-HALF, MOUTH, HALF, MOUTH, CEILING, CEILING + 0.035))
    canvas.over("#fff4e2", edge * 0.85)


def _poster(canvas: Canvas) -> None:
    """A frame on the left wall: last autumn's poster, one corner come away and showing the one before."""
    x, z0, z1, y0, y1 = -HALF + 0.02, 4.25, 5.75, 1.75, 3.85
    frame = EYE.wall(x, z0 - 0.08, x, z1 + 0.08, y0 - 0.08, y1 + 0.08)
    cast(canvas, EYE.wall(x, z0 - 0.02, x, z1 + 0.16, y0 - 0.18, y1 + 0.02), "#6f5fa2", 0.6, 5)
    fm = canvas.mask(frame)
    canvas.over("#5d4c8c", fm)
    canvas.screen(SUNLIT, rim(fm, 1.5, -1, 0.5) * 0.5)
    sheet = canvas.mask(EYE.wall(x, z0, x, z1, y0, y1))
    z, y = _wall_grid(canvas, x)
    canvas.over(ramp(np.clip((y - y0) / (y1 - y0), 0, 1), [(0, "#b7607f"), (0.6, "#dd7f82"), (1, "#eba08e")]), sheet)
    canvas.over("#ffe6c8", smoothstep(0.40, 0.385, np.hypot(z - 5.05, y - 3.05)) * sheet)
    for level, swing, colour in ((2.78, 1.1, "#c9607a"), (2.50, -0.8, "#8f4f80"), (2.22, 0.6, "#553f86")):
        hill = level + 0.14 * np.sin(3.1 * (z - 4.2) + swing) + 0.06 * np.sin(6.3 * z + swing)
        canvas.over(colour, smoothstep(hill + 0.012, hill - 0.012, y) * sheet)
    road = smoothstep(0.05, 0.035, np.abs(z - 4.85 - 0.5 * (y - 1.75) + 0.12 * np.sin(4 * y)) / (2.6 - y + 0.4))
    canvas.over("#ffd3b0", road * sheet * smoothstep(2.46, 2.40, y) * 0.8)
    torn = spline(
        [(*EYE.project((x, b, a)), "c") for a, b in ((5.75, 1.75), (5.75, 2.45))]
        + [EYE.project((x, b, a)) for a, b in ((5.62, 2.3), (5.5, 2.24), (5.42, 2.06), (5.3, 1.98))]
        + [(*EYE.project((x, 1.75, 5.22)), "c")]
    )
    tm = canvas.mask(torn) * sheet
    canvas.over("#8fa0cf", tm)
    canvas.multiply("#6f5fa2", blur(tm, 3) * sheet * (1 - tm) * 0.7)
    canvas.over("#f6e4da", rim(tm, -2.2, -1.0, 0.5) * 0.9)
    glare = polygon([EYE.project((x, b, a)) for a, b in ((4.5, y1), (4.95, y1), (4.4, y0), (4.25, y0), (4.25, 2.6))])
    canvas.screen("#ffffff", canvas.mask(glare) * sheet * 0.12)


def _slope(z: float) -> float:
    """The height of the steps' noses at a distance."""
    return float(np.clip((z - FIRST) / TREAD + 1, 0, COUNT)) * RISER


def _rails(canvas: Canvas) -> None:
    """Two rails on the walls, and a double one down the middle with the mitten on its end."""
    for x in (-HALF + 0.12, HALF - 0.12):
        points = [(x, _slope(z) + 0.92, z) for z in np.linspace(FIRST - 0.3, LAST, 24)]
        _tube(canvas, points, 0.028, x > 0)
    for x in (-0.32, 0.32):
        for z in np.arange(FIRST + 7 * TREAD * 3, FIRST - 0.3, -TREAD * 4):
            y = _slope(z + 0.01)
            post = tapered(
                [EYE.project((x, y, z)), EYE.project((x, y + 0.45, z)), EYE.project((x, y + 0.92, z))],
                [0.042 * EYE.scale((x, y, z))] * 3,
            )
            lit = x + 0.5 > _edge(y)
            model(canvas, post, Tones("#9c88ba", "#6e5c9e", "#fff0dc" if lit else "#c9b6d6"), (0.8, -0.2), 5)
        ahead = [(x, _slope(z) + 0.92, z) for z in np.linspace(FIRST - 0.05, LAST, 26)]
        bend = [(x, 0.92 + 0.02, FIRST - 0.38), (x, 0.93, FIRST - 0.2)]
        _tube(canvas, bend + ahead, 0.03, True)
    _mitten(canvas)


def _tube(canvas: Canvas, points: list[tuple[float, float, float]], radius: float, lit: bool) -> None:
    seen = [EYE.project(p) for p in points]
    widths = [2 * radius * EYE.scale(p) for p in points]
    canvas.multiply("#8676b4", blur(canvas.mask(tapered([(x + 3, y + 7) for x, y in seen], widths)), 3) * 0.35)
    mask = canvas.mask(tapered(seen, widths))
    canvas.over("#8b78b0", mask)
    shine = canvas.mask(
        tapered([(x, y - 0.22 * w) for (x, y), w in zip(seen, widths, strict=True)], [0.4 * w for w in widths])
    )
    canvas.over("#fff6e8" if lit else "#d6c6e0", shine * mask * 0.9)


def _mitten(canvas: Canvas) -> None:
    """Small, knitted, pulled over the end of the rail by somebody kind."""
    x, y = EYE.project((0.32, 0.94, FIRST - 0.38))
    part = canvas.window(x - 80, y - 130, x + 90, y + 80)
    tones = Tones("#c9873f", "#8a5668", "#f2bd72")
    hand = [(-22, 18, "c"), (-25, -10), (-27, -40), (-16, -62), (6, -66), (22, -52), (25, -24), (23, 18, "c")]
    thumb = [(18, -2), (34, -20), (44, -24), (48, -13), (36, 4), (20, 14)]
    cuff = [(-26, 14, "c"), (0, 11), (27, 14, "c"), (28, 36, "c"), (0, 39), (-27, 36, "c")]
    s = 0.8

    def shape(knots: list[Knot]) -> Path:
        return spline([(x + k[0] * s, y + k[1] * s, *k[2:]) for k in knots])

    cast(part, oval(x + 8, y + 44, 40, 9), "#7c6cac", 0.5, 6)
    model(part, shape(thumb), tones, (0.6, -0.6), 12, edge=("#fff0d6", 1.8, -1.2, 0.6))
    hm = model(part, shape(hand), tones, (0.6, -0.6), 24, edge=("#fff0d6", 2.2, -1.4, 0.7))
    knit = [
        spline([(x - 21 + i * 0.4, y - 43 + i * 7), (x, y - 40 + i * 7), (x + 21, y - 43 + i * 7)], closed=False)
        for i in range(8)
    ]
    part.multiply("#8a5668", part.mask(*knit, stroke=1.8) * hm * 0.45)
    cm = model(
        part, shape(cuff), Tones("#e9c9a6", "#a98090", "#fff0dc"), (0.6, -0.6), 14, edge=("#fff6e6", 1.8, -1.2, 0.6)
    )
    ribs = [rectangle(x - 20 + i * 6, y + 9, 1.4, 23) for i in range(7)]
    part.multiply("#8a6684", part.mask(*ribs) * cm * 0.45)


def _fall_of_light(canvas: Canvas) -> None:
    """The air in the mouth of the stairs, and a few motes in it."""
    beam = polygon([(640, 70), (1400, 70), (1920, 640), (1920, 940), (1120, 900)])
    canvas.screen("#ffe9cf", blur(canvas.mask(beam), 60) * 0.16)
    canvas.screen("#fff3e2", np.exp(-np.hypot((canvas.x - 985) / 420, (canvas.y - 330) / 150)) * 0.32)
    generator = np.random.default_rng(8)
    motes = [
        (
            circle(generator.uniform(700, 1850), generator.uniform(150, 860), generator.uniform(0.9, 2.4)),
            generator.uniform(0.15, 0.7),
        )
        for _ in range(70)
    ]
    canvas.screen("#fffaf0", blur(canvas.weighted(motes), 0.6) * 0.8)


def _hex(colour: Array) -> str:
    return "#" + "".join(f"{round(float(c) * 255):02x}" for c in np.clip(colour, 0, 1))
