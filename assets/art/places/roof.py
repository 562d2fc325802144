"""The roof of the tower: ledge, stair-head, the city below. Somebody's shoe keeps the door from closing."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from assets.art.kit.canvas import Canvas
from assets.art.kit.city import Row, Windows, paint_row, palm, peaks
from assets.art.kit.colour import Array, Stops, mix, ramp
from assets.art.kit.fields import bell, blur, smoothstep
from assets.art.kit.finish import DAY, NIGHT, Print, finish
from assets.art.kit.light import Tones, cast, glow, model, rim, spray
from assets.art.kit.perspective import Camera, stripes
from assets.art.kit.shapes import circle, oval, polygon, rectangle, spline, tapered
from assets.art.places._sky import stars, stratus, sun

LIGHTS = ("night", "before_sunrise", "sunrise", "morning")

EYE = Camera(height=1.62, lens=1.0, cx=960, cy=596)
SUN = (1128.0, 512.0)
LEDGE_BACK, LEDGE_FRONT, LEDGE_TOP = 6.6, 5.85, 0.47
HEAD_X, HEAD_NEAR, HEAD_FAR, HEAD_TOP = -2.75, 4.55, 6.6, 2.62


@dataclass(frozen=True)
class Hour:
    """The colours of one hour. Pairs run from the farthest row of towers to the nearest."""

    sky: Stops
    towers: tuple[str, str]
    feet: tuple[str, str]
    hazes: tuple[str, str]
    faces: tuple[str, str]
    face_amount: float
    clouds: Stops
    cloud_shade: str
    windows: float
    ledge: tuple[str, str]
    ledge_side: tuple[str, str]
    deck: tuple[str, str]
    head: tuple[str, str]
    rim: str
    lamp: float
    style: Print


HOURS = {
    "night": Hour(
        sky=[(0, "#17163f"), (0.30, "#2a2763"), (0.55, "#4d3a80"), (0.78, "#83508c"), (1, "#b8668a")],
        towers=("#57407f", "#1f1b50"),
        feet=("#a2608e", "#41306e"),
        hazes=("#c06a86", "#4d3a78"),
        faces=("#4f3a7c", "#131238"),
        face_amount=0.5,
        clouds=[(0, "#3d3474"), (1, "#8d5890")],
        cloud_shade="#211f55",
        windows=0.52,
        ledge=("#4a3a74", "#77557f"),
        ledge_side=("#2a2355", "#3a2c62"),
        deck=("#332a5e", "#17143a"),
        head=("#2c2558", "#1a1740"),
        rim="#9a7fc0",
        lamp=1.0,
        style=NIGHT,
    ),
    "before_sunrise": Hour(
        sky=[
            (0, "#2f3673"),
            (0.25, "#54549a"),
            (0.48, "#9079ac"),
            (0.68, "#d593a4"),
            (0.85, "#f8b79c"),
            (1, "#ffd3a6"),
        ],
        towers=("#c48fa6", "#4b3e7a"),
        feet=("#eab2a4", "#7b5f92"),
        hazes=("#fbcaa6", "#a9809f"),
        faces=("#a97f9f", "#362d66"),
        face_amount=0.40,
        clouds=[(0, "#7d76ad"), (0.5, "#d79aac"), (1, "#ffc5a0")],
        cloud_shade="#6a659f",
        windows=0.10,
        ledge=("#6d5f93", "#c596a0"),
        ledge_side=("#40376e", "#5d4a7e"),
        deck=("#50457d", "#292453"),
        head=("#4a4079", "#2f2960"),
        rim="#f6bfa8",
        lamp=0.5,
        style=Print(bloom=0.20, threshold=0.76, halation=0.12, vignette=0.34),
    ),
    "sunrise": Hour(
        sky=[
            (0, "#5f6f9f"),
            (0.2, "#9a86b0"),
            (0.4, "#dc98a2"),
            (0.58, "#f6b092"),
            (0.78, "#fdcb98"),
            (1, "#fdd9a8"),
        ],
        towers=("#e2ad9e", "#6a5082"),
        feet=("#f3c4a4", "#a3728a"),
        hazes=("#ffeabf", "#c08a94"),
        faces=("#ffe0b4", "#d28d84"),
        face_amount=0.42,
        clouds=[(0, "#c9a9bd"), (0.5, "#f5b9a5"), (1, "#ffe0b0")],
        cloud_shade="#8f7ea4",
        windows=0.0,
        ledge=("#8b5f7b", "#fbc997"),
        ledge_side=("#543c66", "#7e506e"),
        deck=("#5a3f68", "#2b2148"),
        head=("#5d446f", "#3f2f5e"),
        rim="#ffdca6",
        lamp=0.0,
        style=DAY,
    ),
    "morning": Hour(
        sky=[
            (0, "#7fa6d6"),
            (0.28, "#a9c1e2"),
            (0.52, "#d8d3e2"),
            (0.74, "#f6dfce"),
            (0.9, "#ffe9c9"),
            (1, "#fff1d6"),
        ],
        towers=("#c6bbd8", "#8573ae"),
        feet=("#ecdbd8", "#c1a6bd"),
        hazes=("#fff0d9", "#e6c6c2"),
        faces=("#ab9cc6", "#64529a"),
        face_amount=0.55,
        clouds=[(0, "#f6efee"), (1, "#fff6e2")],
        cloud_shade="#a9b2dc",
        windows=0.0,
        ledge=("#f3d6bf", "#fff3dc"),
        ledge_side=("#8d78a8", "#a98aab"),
        deck=("#f0cfbd", "#c39fb4"),
        head=("#a48fb6", "#7d6ba6"),
        rim="#fff6e2",
        lamp=0.0,
        style=Print(bloom=0.14, threshold=0.86, halation=0.08, grain=0.024, vignette=0.22),
    ),
}

# base, height, widths, skyline, spires; farthest first
ROWS = (
    (1, 655, 240, (18, 44), peaks((0.30, 0.12, 0.6), (0.76, 0.10, 0.6), floor=0.22), 0.30),
    (22, 705, 340, (26, 62), peaks((0.38, 0.05, 0.42), (0.86, 0.10, 0.72), floor=0.20), 0.25),
    (
        35,
        765,
        430,
        (42, 90),
        peaks((0.33, 0.035, 0.5), (0.93, 0.09, 0.95), (0.71, 0.03, 0.22), floor=0.2),
        0.20,
    ),
    (47, 830, 440, (64, 128), peaks((0.40, 0.03, 0.10), (1.00, 0.07, 1.05), floor=0.17), 0.15),
    (58, 850, 165, (80, 150), peaks((0.95, 0.10, 0.9), (0.66, 0.05, 0.35), floor=0.22), 0.05),
)


def paint(light: str) -> Array:
    """The roof at an hour of `LIGHTS`."""
    hour, canvas = HOURS[light], Canvas()
    _sky(canvas, light, hour)
    _city(canvas, light, hour)
    if light == "sunrise":
        canvas.light("#ff9a62", np.exp(-((canvas.distance(*SUN, 1.25) / 300) ** 1.1)) * 0.36)
    _birds(canvas, light)
    _neighbour(canvas, light, hour)
    _deck(canvas, light, hour)
    _stair_head(canvas, light, hour)
    if light in ("sunrise", "morning"):
        _cups(canvas, light)
    return finish(canvas.image, hour.style)


def _sky(canvas: Canvas, light: str, hour: Hour) -> None:
    canvas.fill(canvas.down(0, 760, hour.sky))
    if light == "night":
        stars(canvas, 5, 150, 430)
    if light == "sunrise":
        away = canvas.distance(*SUN, 1.25)
        warm = ramp(np.clip(away / 900, 0, 1), [(0, "#ffe6b8"), (0.3, "#ffc18a"), (1, "#f29a84")])
        canvas.over(warm, np.exp(-((away / 430) ** 1.3)) * 0.75)
    if light == "before_sunrise":
        canvas.light("#ff9a78", np.exp(-np.hypot((canvas.x - SUN[0]) / 560, (canvas.y - 640) / 120)) * 0.35)
    amount = {"night": 0.6, "before_sunrise": 0.95, "sunrise": 0.95, "morning": 0.9}[light]
    below = -14 if light in ("before_sunrise", "sunrise") else 14
    bands = ((225, 150, 1.15), (400, 80, 1.0))
    for seed in (7, 4):
        stratus(canvas, seed, bands, hour.clouds, hour.cloud_shade, amount, below)
    if light == "before_sunrise":
        canvas.light("#fff3dc", canvas.mask(circle(1404, 236, 3.4)) + glow(canvas, 1404, 236, 9) * 0.5)
    if light == "sunrise":
        sun(canvas, *SUN, 94, "#ffeecb", "#ffb27a")


def _city(canvas: Canvas, light: str, hour: Hour) -> None:
    lit_from = {"night": -1e4, "before_sunrise": SUN[0], "sunrise": SUN[0], "morning": 2600.0}[light]
    panes = ("#ffd08f", "#ffab7a", "#ffe9cc")
    for index, (seed, base, height, widths, profile, spires) in enumerate(ROWS):
        depth = index / (len(ROWS) - 1)
        shades = [_tint(mix(*pair, depth)) for pair in (hour.towers, hour.feet, hour.faces, hour.hazes)]
        size = 0.62 + 0.75 * depth
        near_haze = _tint(mix(hour.hazes[0], hour.hazes[1], depth * 0.75))
        row = Row(
            seed=seed,
            base=base,
            height=height,
            widths=widths,
            profile=profile,
            top=shades[0],
            foot=shades[1],
            face=shades[2],
            face_amount=hour.face_amount,
            haze=[(0, near_haze), (1, shades[3])],
            haze_amount=0.80 if light == "night" else 0.95,
            haze_top=base - height * (0.62 if height > 200 else 0.9),
            lit_from=lit_from,
            windows=Windows(panes, hour.windows, size) if hour.windows else None,
            spires=spires,
            rim=hour.rim if light == "sunrise" else None,
        )
        paint_row(canvas, row)


def _tint(colour: Array) -> str:
    return "#" + "".join(f"{round(float(channel) * 255):02x}" for channel in colour)


def _birds(canvas: Canvas, light: str) -> None:
    if light not in ("sunrise", "morning"):
        return
    colour = "#7b5f80" if light == "sunrise" else "#9b8fb4"
    for x, y, s in ((700, 318, 10), (736, 304, 8), (764, 330, 7), (806, 308, 6), (668, 344, 6)):
        wings = [(x - s, y - s * 0.2), (x - s * 0.4, y - s * 0.5), (x, y + s * 0.1)]
        wings += [(x + s * 0.4, y - s * 0.5), (x + s, y - s * 0.25)]
        canvas.over(colour, canvas.mask(spline(wings, closed=False), stroke=1.7) * 0.75)


def _neighbour(canvas: Canvas, light: str, hour: Hour) -> None:
    """The next roof: palms, and a water tank on legs against the sky."""
    near = _tint(mix(hour.towers[1], hour.feet[1], 0.2))
    side = -1.6 if light in ("sunrise", "before_sunrise") else 1.6
    for x, height, lean, size, seed in (
        (640, 300, -16, 0.9, 1),
        (700, 214, 12, 0.72, 2),
        (1490, 262, 14, 0.8, 3),
    ):
        part = canvas.window(x - 90, 430, x + 110, 880)
        mask = part.mask(*palm(x, 860, height, lean, size, seed))
        part.over(near, mask)
        part.screen(hour.rim, rim(mask, side if x > SUN[0] else -side, -1, 0.5) * 0.5)
    tank = canvas.window(1600, 330, 1920, 860)
    legs = [rectangle(1700 + dx, 600, 7, 240) for dx in (0, 66, 132)]
    braces = [
        polygon([(1703, 612), (1709, 612), (1838, 760), (1832, 760)]),
        polygon([(1832, 612), (1838, 612), (1709, 760), (1703, 760)]),
    ]
    drum = [
        rectangle(1684, 462, 172, 138, 4),
        polygon([(1676, 464), (1864, 464), (1778, 404), (1762, 404)]),
        rectangle(1676, 596, 188, 10),
    ]
    block = rectangle(1618, 742, 340, 140)
    body = tank.mask(*legs, *braces, *drum, block)
    tank.over(tank.down(400, 860, [(0, _tint(mix(hour.towers[1], hour.head[1], 0.5))), (1, near)]), body)
    shade = tank.mask(*drum) * smoothstep(1735, 1850, tank.x)
    if light in ("sunrise", "before_sunrise"):
        shade = tank.mask(*drum) * smoothstep(1800, 1690, tank.x) * 0.4
        tank.screen(hour.rim, shade * 0.5)
    else:
        tank.multiply("#8f7fb8", spray(shade, 12, 0.4) * 0.75)
    hoops = [rectangle(1684, y, 172, 2.4) for y in (492, 528, 566)]
    tank.multiply("#6f5f9f", tank.mask(*hoops) * 0.6)
    tank.screen(hour.rim, rim(body, side, -1.2, 0.6) * (0.7 if light != "night" else 0.3))


def _deck(canvas: Canvas, light: str, hour: Hour) -> None:
    """Pavers running to the horizon, and the ledge across them."""
    above = canvas.image.copy()
    x, z, _ = EYE.ground(canvas)
    deck = canvas.mask(EYE.slab(-9, 9, 0.9, LEDGE_FRONT))
    canvas.over(canvas.down(850, 1080, [(0, hour.deck[0]), (1, hour.deck[1])]), deck)
    joints = np.maximum(stripes(x, 0.62, 0.022, 0.1), stripes(z, 0.62, 0.022))
    canvas.multiply("#8d7fb4", joints * deck * 0.55)
    tone = np.sin(np.floor(x / 0.62 - 0.34) * 12.9 + np.floor(z / 0.62 + 0.5) * 78.2) * 43758.5
    canvas.multiply("#a89ac8", (tone - np.floor(tone)) * deck * 0.16)
    towards = bell(canvas.x, SUN[0], 640) if light != "night" else bell(canvas.x, 1500, 900) * 0.5
    if light == "morning":
        towards = smoothstep(200, 1900, canvas.x)
    top = canvas.mask(EYE.slab(-9, 9, LEDGE_FRONT - 0.05, LEDGE_BACK, LEDGE_TOP))
    canvas.over(ramp(towards, [(0, hour.ledge[0]), (1, hour.ledge[1])]), top)
    side = canvas.mask(EYE.wall(-9, LEDGE_FRONT, 9, LEDGE_FRONT, 0, LEDGE_TOP))
    canvas.over(ramp(towards, [(0, hour.ledge_side[0]), (1, hour.ledge_side[1])]), side)
    lip = canvas.mask(EYE.wall(-9, LEDGE_FRONT - 0.05, 9, LEDGE_FRONT - 0.05, LEDGE_TOP - 0.07, LEDGE_TOP))
    canvas.over(
        ramp(towards, [(0, hour.ledge_side[1]), (1, _tint(mix(hour.ledge_side[1], hour.ledge[1], 0.35)))]),
        lip,
    )
    under = canvas.mask(EYE.wall(-9, LEDGE_FRONT, 9, LEDGE_FRONT, LEDGE_TOP - 0.15, LEDGE_TOP - 0.07))
    canvas.multiply("#6d5c9a", blur(under, 2) * 0.55)
    foot = EYE.project((0, 0, LEDGE_FRONT))[1]
    canvas.multiply("#7566a4", bell(canvas.y, foot, 20) * deck * 0.6)
    if light == "morning":
        # The sun is high at the right behind the ledge: its shadow falls towards us and to the left.
        cast(canvas, EYE.slab(-9, 9, 5.35, LEDGE_FRONT), "#8273b4", 0.75, 2.5)
        cast(
            canvas,
            EYE.face(
                (-9, 0, 2.4),
                (-5.2, 0, 2.4),
                (-3.4, 0, 3.6),
                (HEAD_X, 0, HEAD_NEAR),
                (HEAD_X, 0, HEAD_FAR),
                (-9, 0, HEAD_FAR),
            ),
            "#8273b4",
            0.8,
            3,
        )
    back = EYE.project((0, LEDGE_TOP, LEDGE_BACK))[1]
    canvas.screen(hour.rim, bell(canvas.y, back + 1.2, 1.9) * towards * (0.95 if light != "night" else 0.5))
    for at in np.arange(-8.2, 9, 1.55):
        seam = [
            EYE.face(
                (at, LEDGE_TOP, LEDGE_FRONT - 0.05),
                (at + 0.014, LEDGE_TOP, LEDGE_FRONT - 0.05),
                (at + 0.014, LEDGE_TOP, LEDGE_BACK),
                (at, LEDGE_TOP, LEDGE_BACK),
            )
        ]
        seam.append(EYE.wall(at, LEDGE_FRONT - 0.05, at + 0.014, LEDGE_FRONT - 0.05, 0, LEDGE_TOP))
        canvas.multiply("#6b5a96", canvas.mask(*seam) * 0.7)
    _puddle(canvas, hour, above)


def _wet(canvas: Canvas) -> Array:
    """Distance into the puddles, by their outline: below 1 is water."""
    x, z, _ = EYE.ground(canvas)
    wobble = 0.16 * np.sin(3.1 * x + 1.3 * z) + 0.10 * np.sin(5.7 * x - 4.1 * z + 1) + 0.05 * np.sin(11 * x + 7 * z)
    main = np.hypot((x - 0.95) / 1.75, (z - 4.35) / 0.62) + wobble
    small = np.hypot((x + 0.95) / 0.5, (z - 3.75) / 0.22) + wobble * 0.8
    return np.asarray(np.minimum(main, small), np.float32)


def _puddle(canvas: Canvas, hour: Hour, above: Array) -> None:
    """Last night's rain in a low place: it mirrors the ledge, and below the ledge's image the sky."""
    outline = _wet(canvas)
    inside = blur(smoothstep(1.03, 0.97, outline), 0.6)
    rows = np.clip(2 * EYE.cy - np.arange(canvas.height), 0, canvas.height - 1).astype(int)
    mirror = above[rows]
    image_top = EYE.project((0, -LEDGE_TOP, LEDGE_FRONT))[1]
    ledge = smoothstep(image_top + 1.5, image_top - 1.5, canvas.y)[..., None]
    mirror = mirror * (1 - ledge) + np.asarray(mix(hour.ledge_side[1], hour.deck[0], 0.35)) * ledge
    canvas.over(mirror, inside * 0.80)
    canvas.multiply("#7464a0", blur(smoothstep(1.25, 0.98, outline), 2) * (1 - inside) * 0.45)


def _stair_head(canvas: Canvas, light: str, hour: Hour) -> None:
    """The hut over the stairs at the left, its door ajar on a shoe, its lamp."""
    front = EYE.wall(-9, HEAD_NEAR, HEAD_X, HEAD_NEAR, 0, HEAD_TOP)
    side = EYE.wall(HEAD_X, HEAD_NEAR, HEAD_X, HEAD_FAR, 0, HEAD_TOP)
    roof = [EYE.wall(-9, HEAD_NEAR - 0.12, HEAD_X + 0.14, HEAD_NEAR - 0.12, HEAD_TOP, HEAD_TOP + 0.16)]
    roof.append(EYE.wall(HEAD_X + 0.14, HEAD_NEAR - 0.12, HEAD_X + 0.14, HEAD_FAR, HEAD_TOP, HEAD_TOP + 0.16))
    out = HEAD_X + 0.14
    soffit = EYE.face(
        (-9, HEAD_TOP, HEAD_NEAR - 0.12),
        (out, HEAD_TOP, HEAD_NEAR - 0.12),
        (out, HEAD_TOP, HEAD_FAR),
        (HEAD_X, HEAD_TOP, HEAD_FAR),
        (HEAD_X, HEAD_TOP, HEAD_NEAR),
        (-9, HEAD_TOP, HEAD_NEAR),
    )
    fm, sm, rm = canvas.mask(front), canvas.mask(side), canvas.mask(*roof)
    canvas.over(canvas.down(380, 960, [(0, hour.head[0]), (1, hour.head[1])]), fm)
    sunny = light in ("sunrise", "before_sunrise", "morning")
    lit = _tint(
        mix(
            hour.head[0],
            hour.ledge[1],
            {"sunrise": 0.34, "before_sunrise": 0.22, "morning": 0.85}.get(light, 0.0),
        )
    )
    canvas.over(canvas.down(400, 900, [(0, lit), (1, hour.head[0])]), sm)
    canvas.over(_tint(mix(hour.head[1], "#1a1440", 0.35)), canvas.mask(soffit))
    canvas.over(_tint(mix(hour.head[1], hour.head[0], 0.4)), rm)
    _front(canvas, light, hour)
    canvas.multiply("#6a5b98", blur(canvas.mask(*[s for s in roof]), 9) * np.maximum(fm, sm) * (1 - rm) * 0.5)
    corner = EYE.project((HEAD_X, 1, HEAD_NEAR))[0]
    if sunny:
        canvas.screen(hour.rim, bell(canvas.x, corner + 1, 1.6) * fm * 0.8)
        canvas.screen(hour.rim, rim(rm, 2.0, -1.4, 0.6) * 0.75)
    _door(canvas, light, hour)
    _mast(canvas, hour)


def _front(canvas: Canvas, light: str, hour: Hour) -> None:
    """The near wall: a high window with wired glass, and a rain pipe."""
    near, glass = HEAD_NEAR, hour.sky[2][1] if light != "night" else "#c9744f"
    frame = canvas.mask(EYE.wall(-4.36, near, -3.58, near, 1.42, 2.06))
    canvas.over(_tint(mix(hour.head[1], "#1a1440", 0.3)), frame)
    pane = canvas.mask(EYE.wall(-4.32, near, -3.62, near, 1.46, 2.02))
    canvas.over(canvas.down(430, 620, [(0, glass), (1, _tint(mix(glass, hour.head[1], 0.6)))]), pane * 0.85)
    wires = [EYE.wall(-4.32 + 0.14 * i, near, -4.314 + 0.14 * i, near, 1.46, 2.02) for i in range(1, 5)]
    wires += [EYE.wall(-4.32, near, -3.62, near, 1.46 + 0.14 * i, 1.466 + 0.14 * i) for i in range(1, 4)]
    canvas.over(hour.head[1], canvas.mask(*wires) * 0.5)
    canvas.over(
        _tint(mix(hour.head[0], hour.ledge[0], 0.3)),
        canvas.mask(EYE.wall(-4.40, near, -3.54, near, 1.38, 1.42)),
    )
    pipe = canvas.mask(EYE.wall(-2.98, near, -2.90, near, 0, HEAD_TOP))
    canvas.over(hour.head[1], pipe * 0.8)
    canvas.screen(hour.rim, rim(pipe, 1.4, 0, 0.5) * 0.3)


def _door(canvas: Canvas, light: str, hour: Hour) -> None:
    z0, z1, top = 5.0, 5.95, 2.06
    frame = canvas.mask(EYE.wall(HEAD_X, z0 - 0.06, HEAD_X, z1 + 0.06, 0, top + 0.06))
    canvas.multiply("#7a6aa6", frame * 0.7)
    gap = canvas.mask(EYE.wall(HEAD_X, z0, HEAD_X, z1, 0.02, top))
    inside = {"night": "#ffb45e", "before_sunrise": "#f0a268", "sunrise": "#3a2a56", "morning": "#5d4b7e"}[light]
    deep = {"night": "#d9713f", "before_sunrise": "#b06a5c", "sunrise": "#2a1f45", "morning": "#463864"}[light]
    canvas.over(canvas.down(480, 880, [(0, deep), (0.6, inside), (1, deep)]), gap)
    # The leaf is hinged on the far side and stands open towards us.
    leaf = EYE.face(
        (HEAD_X, 0.02, z1),
        (HEAD_X + 0.62, 0.02, z1 - 0.72),
        (HEAD_X + 0.62, top, z1 - 0.72),
        (HEAD_X, top, z1),
    )
    shoe = EYE.project((HEAD_X + 0.70, 0, z1 - 0.86))
    lm = canvas.mask(leaf)
    face = _tint(mix(hour.head[1], hour.ledge[0], 0.25))
    canvas.over(canvas.down(480, 900, [(0, face), (1, hour.head[1])]), lm)
    handle = EYE.project((HEAD_X + 0.52, 1.02, z1 - 0.60))
    canvas.over(hour.rim, canvas.mask(rectangle(handle[0] - 3, handle[1] - 3, 16, 4, 2)) * 0.6)
    canvas.screen(hour.rim, rim(lm, 2.4, 0, 0.6) * (0.2 if light == "night" else 0.6))
    if hour.lamp:
        spill = [
            EYE.project((HEAD_X, 0, z0)),
            EYE.project((HEAD_X, 0, z1 - 0.1)),
            EYE.project((7.5, 0, 5.84)),
            EYE.project((7.5, 0, 2.2)),
            EYE.project((0.6, 0, 2.6)),
        ]
        patch = blur(canvas.mask(polygon(spill)), 10) * canvas.mask(EYE.slab(-9, 9, 0.9, LEDGE_FRONT))
        fall = np.exp(-canvas.distance(spill[0][0], spill[0][1], 1.5) / 230)
        dry = 1 - 0.8 * smoothstep(1.03, 0.97, _wet(canvas))
        canvas.light("#ff8f45", patch * fall * dry * 0.8 * hour.lamp * (1 - lm))
        canvas.light("#ff9a50", rim(lm, -3, 0, 1.2) * 0.9 * hour.lamp)
        lamp = EYE.project((HEAD_X + 0.05, 2.34, 5.46))
        canvas.over("#ffe2b0", canvas.mask(oval(lamp[0] + 4, lamp[1], 9, 12)))
        canvas.light("#ffab5c", glow(canvas, lamp[0] + 4, lamp[1], 42) * 0.9 * hour.lamp)
        canvas.light("#ff7f48", glow(canvas, lamp[0] + 4, lamp[1], 210) * 0.20 * hour.lamp)
    _shoe(canvas, *shoe, light)


def _shoe(canvas: Canvas, x: float, y: float, light: str) -> None:
    """A canvas shoe on its side against the door."""
    part = canvas.window(x - 60, y - 50, x + 90, y + 30)
    cast(part, oval(x + 16, y + 3, 34, 5), "#6a5a98", 0.8, 3)
    outline = [
        (x - 18, y - 16),
        (x - 16, y - 22),
        (x - 2, y - 20),
        (x + 12, y - 11),
        (x + 34, y - 6),
        (x + 38, y + 1),
        (x + 10, y + 3),
        (x - 17, y + 2),
    ]
    bright = {"night": "#71345a", "before_sunrise": "#8a4a68", "sunrise": "#b87a78", "morning": "#d98f7c"}[light]
    model(
        part,
        spline(outline),
        Tones(bright, "#3c2858" if light == "night" else "#5c3f70", "#f3b088"),
        (-0.5, -0.6),
        10,
    )
    sole = tapered([(x - 18, y + 2), (x + 8, y + 4), (x + 38, y + 2)], (4, 5, 4))
    part.over("#e9d2cc" if light == "morning" else "#c3a3ae", part.mask(sole) * 0.9)


def _mast(canvas: Canvas, hour: Hour) -> None:
    """An aerial on the stair-head, and the cable that crosses to the next roof."""
    dark = hour.head[1]
    rods = [
        rectangle(210, 214, 4, 170),
        rectangle(182, 238, 60, 3),
        rectangle(190, 262, 44, 3),
        rectangle(198, 286, 28, 3),
    ]
    canvas.over(dark, canvas.mask(*rods))
    sag = [(212, 226), (620, 322), (1080, 372), (1460, 384), (1770, 408)]
    canvas.over(dark, canvas.mask(spline(sag, closed=False), stroke=1.6) * 0.7)


def _cups(canvas: Canvas, light: str) -> None:
    """Two paper cups on the ledge, one with its lid beside it."""
    dawn = light == "sunrise"
    for at in (0.80, 1.10):
        x, foot = EYE.project((at, LEDGE_TOP, 6.2))
        scale = EYE.scale((at, LEDGE_TOP, 6.2)) / 150
        part = canvas.window(x - 90, foot - 60, x + 90, foot + 60)
        slant = -8 if dawn else -46
        cast(
            part,
            polygon(
                [
                    (x - 9, foot - 2),
                    (x + 9, foot - 2),
                    (x + 14 + slant, foot + 22),
                    (x - 12 + slant, foot + 22),
                ]
            ),
            "#7d6ea0",
            0.7,
            2.5,
        )
        body = polygon(
            [
                (x - 12 * scale, foot - 38 * scale),
                (x + 12 * scale, foot - 38 * scale),
                (x + 9 * scale, foot),
                (x - 9 * scale, foot),
            ]
        )
        mask = part.mask(body)
        part.over("#b7948f" if dawn else "#f7e6d6", mask)
        part.over("#6f5a84" if dawn else "#b79fb8", mask * smoothstep(x + 3, x - 10, part.x) * 0.75)
        part.over(
            "#c4553c" if at < 1 else "#8a6a9a",
            part.mask(
                polygon(
                    [
                        (x - 11.2 * scale, foot - 27 * scale),
                        (x + 11.2 * scale, foot - 27 * scale),
                        (x + 9.9 * scale, foot - 11 * scale),
                        (x - 9.9 * scale, foot - 11 * scale),
                    ]
                )
            )
            * 0.55,
        )
        part.screen("#ffe0b0", rim(mask, 2, -1, 0.5) * 0.9)
        lid = part.mask(rectangle(x - 13 * scale, foot - 43 * scale, 26 * scale, 6 * scale, 2))
        part.over("#7a5a78" if dawn else "#e8d3cc", lid)
        part.screen("#ffe0b0", rim(lid, 1.5, -1.5, 0.4))
