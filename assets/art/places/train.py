"""Inside the elevated train, facing the windows. A potted plant has a seat to itself, and a ticket."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from assets.art.kit.canvas import Canvas
from assets.art.kit.city import Row, Windows, paint_row, peaks
from assets.art.kit.colour import Array, Stops, mix, ramp
from assets.art.kit.fields import bell, blur, smear, smoothstep
from assets.art.kit.finish import Print, finish
from assets.art.kit.light import Tones, cast, glow, model, rim, spray
from assets.art.kit.shapes import Path, circle, line, oval, polygon, rectangle, spline, tapered
from assets.art.places._sky import stars, stratus, sun

LIGHTS = ("dusk", "night")

PANES = ((-330, 330), (420, 1090), (1180, 1850))
PANE_TOP, PANE_FOOT = 196, 640
SEAT_BACK, SEAT_TOP, SEAT_FOOT = 634, 752, 842
POLES = (375, 1135, 1896)
SUN = (690.0, 470.0)


@dataclass(frozen=True)
class Hour:
    """The colours of one hour, outside and in."""

    sky: Stops
    towers: tuple[str, str]
    feet: tuple[str, str]
    hazes: tuple[str, str]
    face: str
    panes: float
    wall: tuple[str, str]
    trim: str
    seat: Tones
    steel: Tones
    floor: tuple[str, str]
    rim: str
    inside: float
    style: Print


HOURS = {
    "dusk": Hour(
        sky=[
            (0, "#2b2a69"),
            (0.30, "#574792"),
            (0.52, "#9a5f93"),
            (0.70, "#dc7c86"),
            (0.86, "#ffab86"),
            (1, "#ffd0a0"),
        ],
        towers=("#b56d8c", "#332860"),
        feet=("#f09a88", "#6b4580"),
        hazes=("#ffb890", "#9b5d86"),
        face="#2c2258",
        panes=0.20,
        wall=("#463a78", "#2d2660"),
        trim="#241f54",
        seat=Tones("#5a4688", "#2f2762", "#9672a8"),
        steel=Tones("#6a5c98", "#332b68", "#e2b3b0"),
        floor=("#3a3070", "#17153f"),
        rim="#ffb796",
        inside=0.35,
        style=Print(bloom=0.22, threshold=0.76, halation=0.15, vignette=0.36),
    ),
    "night": Hour(
        sky=[(0, "#0f1033"), (0.4, "#1d1c50"), (0.7, "#37306f"), (0.9, "#5a417f"), (1, "#7a4f86")],
        towers=("#3f3472", "#14133a"),
        feet=("#6b4a86", "#2b2459"),
        hazes=("#7b5189", "#3a2f69"),
        face="#100f33",
        panes=0.48,
        wall=("#5d5290", "#3d3470"),
        trim="#2c2660",
        seat=Tones("#6a5596", "#3a2f6c", "#a489b8"),
        steel=Tones("#8377a8", "#3f3671", "#ffe3c4"),
        floor=("#54477f", "#201c4c"),
        rim="#ffdcb4",
        inside=1.0,
        style=Print(bloom=0.26, threshold=0.72, halation=0.16, vignette=0.40),
    ),
}


def paint(light: str) -> Array:
    """The carriage in a light of `LIGHTS`."""
    hour, canvas = HOURS[light], Canvas()
    outside = _outside(light, hour)
    _wall(canvas, hour)
    _windows(canvas, light, hour, outside)
    _ceiling(canvas, hour)
    _route(canvas, hour)
    _floor(canvas, light, hour, outside)
    _seats(canvas, hour)
    _plant(canvas, hour)
    _poles(canvas, hour)
    _straps(canvas, hour)
    if light == "dusk":
        canvas.light("#ff8a5a", np.exp(-((canvas.distance(*SUN, 1.5) / 330) ** 1.1)) * 0.26)
    return finish(canvas.image, hour.style)


def _outside(light: str, hour: Hour) -> Array:
    """The city going by: what is far stands still, what is near is a smear."""
    view = Canvas()
    view.fill(view.down(120, 660, hour.sky))
    if light == "dusk":
        stratus(view, 14, ((250, 70, 1.0), (400, 60, 1.0)), [(0, "#b0658f"), (1, "#ffc096")], "#57458c", 0.9, -10)
        view.light("#ffa066", np.exp(-view.distance(*SUN, 1.5) / 190) * 0.5)
        sun(view, *SUN, 56, "#fff0cd", "#ff9e66")
    else:
        stars(view, 3, 150, 420)
        moon = view.mask(circle(1322, 382, 25))
        view.light("#ffc9a0", blur(moon, 46) * 0.35)
        view.over("#ffe9cf", moon * 0.95)
    glass = ("#ffd08f", "#ffab7a", "#ffe9cc")
    plans = (
        (2, 620, 210, (22, 46), peaks((0.30, 0.10, 0.8), (0.72, 0.12, 0.9)), 0.62),
        (13, 660, 330, (36, 76), peaks((0.26, 0.05, 0.7), (0.62, 0.05, 0.9), (0.95, 0.06, 0.7)), 0.85),
        (
            24,
            700,
            400,
            (60, 118),
            peaks((0.20, 0.05, 0.6), (0.52, 0.05, 0.7), (0.86, 0.05, 0.9), floor=0.18),
            1.15,
        ),
    )
    for depth, (seed, base, height, widths, profile, size) in zip((0.0, 0.4, 0.8), plans, strict=True):
        top, foot, mist = (_hex(mix(*pair, depth)) for pair in (hour.towers, hour.feet, hour.hazes))
        row = Row(
            seed=seed,
            base=base,
            height=height,
            widths=widths,
            profile=profile,
            top=top,
            foot=foot,
            face=hour.face,
            face_amount=0.16 + 0.2 * depth,
            haze=[(0, mist), (1, mist)],
            haze_top=base - height * 0.55,
            windows=Windows(glass, hour.panes, size),
            spires=0.25 - 0.2 * depth,
            haze_amount=0.85,
        )
        paint_row(view, row)
    return _passing(view, hour)


def _passing(view: Canvas, hour: Hour) -> Array:
    """Roofs level with the track, and a signal, drawn out sideways by the speed."""
    near = Canvas(transparent=True)
    generator = np.random.default_rng(6)
    roofs, lamps, x = [], [], -60.0
    while x < 1980:
        width = generator.uniform(120, 330)
        top = generator.uniform(560, 622)
        roofs.append(rectangle(x, top, width, 120))
        if generator.random() < 0.6:
            roofs.append(rectangle(x + width * 0.3, top - generator.uniform(14, 46), generator.uniform(16, 60), 60))
        if generator.random() < 0.75:
            lamps.append(rectangle(x + width * generator.uniform(0.2, 0.7), top + 22, 26, 12))
        x += width + generator.uniform(-10, 60)
    near.over(_hex(mix(hour.towers[1], hour.trim, 0.4)), near.mask(*roofs))
    near.over("#ffc27c", near.mask(*lamps) * 0.9)
    posts = near.mask(rectangle(560, 150, 16, 500), rectangle(1378, 150, 14, 500), rectangle(520, 236, 92, 8))
    near.over(hour.trim, posts)
    assert near.cover is not None
    colour, cover = smear(near.image, 26, 0.6), smear(near.cover, 26, 0.6)
    image = view.image * (1 - cover[..., None]) + colour
    wires = view.mask(line([(0, 246), (1920, 262)]), line([(0, 300), (1920, 288)]), stroke=2.0)
    image = image * (1 - wires[..., None] * 0.5) + np.asarray(mix(hour.trim, hour.trim, 0)) * wires[..., None] * 0.5
    return np.asarray(image, np.float32)


def _pane_paths(grow: float = 0.0) -> list[Path]:
    return [
        rectangle(x0 - grow, PANE_TOP - grow, x1 - x0 + 2 * grow, PANE_FOOT - PANE_TOP + 2 * grow, 34 + grow)
        for x0, x1 in PANES
    ]


def _wall(canvas: Canvas, hour: Hour) -> None:
    canvas.fill(canvas.down(90, 900, [(0, hour.wall[0]), (0.5, hour.wall[0]), (1, hour.wall[1])]))
    for x in (375, 1135):
        pillar = canvas.mask(rectangle(x - 45, 150, 90, 500))
        shade = bell(canvas.x, x, 30)
        canvas.over(_hex(mix(hour.wall[1], hour.trim, 0.4)), pillar * (1 - shade) * 0.6)
        seams = canvas.mask(rectangle(x - 1, 150, 2, 500))
        canvas.multiply("#6a5ca0", seams * 0.6)


def _windows(canvas: Canvas, light: str, hour: Hour, outside: Array) -> None:
    """Rubber, glass, a hinged light along the top; and what the glass gives back of the inside."""
    rubber = canvas.mask(*_pane_paths(13))
    canvas.over(hour.trim, rubber)
    canvas.screen(hour.rim, rim(rubber, 0, 2.2, 0.6) * 0.25 * hour.inside)
    glass = canvas.mask(*_pane_paths())
    canvas.over(outside, glass)
    _reflection(canvas, light, hour, glass)
    _forehead(canvas, hour)
    bars = canvas.mask(*[rectangle(x0 - 4, 292, x1 - x0 + 8, 11) for x0, x1 in PANES])
    canvas.over(hour.trim, bars * glass)
    canvas.screen(hour.rim, canvas.mask(*[rectangle(x0, 302, x1 - x0, 1.6) for x0, x1 in PANES]) * 0.4)
    latches = [rectangle(x, 280, 46, 18, 6) for x in (735, 1495)]
    model(canvas, latches, hour.steel, (0, -1), 8)
    canvas.screen(hour.rim, rim(glass, 0, 3.0, 1.0) * (0.45 if light == "dusk" else 0.15))
    sill = canvas.mask(rectangle(-10, PANE_FOOT + 13, 1940, 9))
    canvas.over(_hex(mix(hour.wall[0], hour.rim, 0.22)), sill * 0.8)


def _reflection(canvas: Canvas, light: str, hour: Hour, glass: Array) -> None:
    """The other side of the carriage, hung in the sky: its lamps, its windows, a pole, a strap."""
    strength = hour.inside
    lamp = canvas.mask(*[rectangle(x, 332, 250, 15, 7) for x in (-120, 210, 540, 870, 1200, 1530, 1860)])
    canvas.screen("#fff0d6", blur(lamp, 1.6) * glass * (0.16 + 0.50 * strength))
    canvas.light("#ffc58a", blur(lamp, 16) * glass * 0.22 * strength)
    frames = [rectangle(x, 372, 520, 196, 22) for x in (-230, 395, 1020, 1645)]
    edge = canvas.mask(*frames, stroke=9)
    canvas.screen(hour.wall[0], blur(edge, 2) * glass * (0.28 + 0.3 * strength))
    wall = (1 - canvas.mask(*frames)) * smoothstep(340, 372, canvas.y) * smoothstep(600, 560, canvas.y)
    canvas.screen(hour.wall[1], blur(wall, 3) * glass * (0.08 + 0.30 * strength))
    poles = canvas.mask(rectangle(930, 300, 9, 400), rectangle(300, 300, 9, 400), rectangle(1560, 300, 9, 400))
    canvas.screen(hour.steel.light, blur(poles, 1.4) * glass * (0.10 + 0.22 * strength))
    sheen = canvas.mask(
        polygon([(560, 190), (690, 190), (520, 645), (390, 645)]),
        polygon([(1640, 190), (1676, 190), (1506, 645), (1470, 645)]),
    )
    canvas.screen("#ffd9c8", sheen * glass * 0.05)


def _forehead(canvas: Canvas, hour: Hour) -> None:
    """Where somebody slept against the glass this morning."""
    x, y = 946, 470
    part = canvas.window(x - 90, y - 90, x + 90, y + 90)
    print_ = smoothstep(1.0, 0.25, np.hypot((part.x - x) / 40, (part.y - y) / 27))
    grease = print_ * np.clip(0.55 + 0.35 * part.clouds(5, 22, 3), 0, 1)
    hair = part.mask(
        *[
            spline([(x - 34 + 9 * i, y - 24), (x - 30 + 9 * i, y - 38), (x - 20 + 9 * i, y - 46)], closed=False)
            for i in range(7)
        ],
        stroke=2.0,
    )
    part.screen(hour.rim, spray(grease * 0.9, 3, 0.5) * 0.34 + blur(hair, 1.2) * 0.16)


def _ceiling(canvas: Canvas, hour: Hour) -> None:
    top = canvas.mask(polygon([(0, 0), (1920, 0), (1920, 108), (0, 108)]))
    canvas.over(canvas.down(0, 108, [(0, _hex(mix(hour.wall[1], hour.trim, 0.6))), (1, hour.wall[1])]), top)
    strip = canvas.mask(*[rectangle(x, 30, 560, 22, 10) for x in (-210, 390, 990, 1590)])
    lamp = _hex(mix(hour.wall[0], "#ffe9d0", 0.10 + 0.90 * hour.inside))
    canvas.over(lamp, strip)
    canvas.light("#ffdca8", blur(strip, 20) * 0.40 * hour.inside)
    canvas.light("#ffc890", blur(strip, 90) * 0.30 * hour.inside)
    canvas.multiply("#6f61a6", canvas.mask(rectangle(0, 106, 1920, 4)) * 0.7)


def _route(canvas: Canvas, hour: Hour) -> None:
    """The line over the windows: eleven stops, seven of them behind us."""
    card = canvas.mask(rectangle(452, 120, 606, 50, 6))
    canvas.over(_hex(mix(hour.wall[0], "#ffe6c8", 0.30 + 0.3 * hour.inside)), card)
    canvas.multiply("#6f61a6", rim(card, 0, 2, 0.5) * 0.6)
    canvas.over("#a8588c", canvas.mask(rectangle(490, 146, 530, 4, 2)))
    stops = [circle(490 + 53 * i, 148, 6.5) for i in range(11)]
    canvas.over("#553f86", canvas.mask(*stops))
    canvas.over("#ffe6c8", canvas.mask(*[circle(490 + 53 * i, 148, 3.4) for i in range(11)]))
    here = [circle(490 + 53 * i, 148, 4.6) for i in range(8)]
    canvas.over("#e77f80", canvas.mask(*here))
    canvas.light("#ff9a70", glow(canvas, 490 + 53 * 7, 148, 10) * 0.9)
    names = [rectangle(484 + 53 * i, 130, 20 + 7 * (i % 3), 3, 1) for i in range(11)]
    canvas.over("#553f86", canvas.mask(*names) * 0.5)
    other = canvas.mask(rectangle(1230, 120, 570, 50, 6))
    canvas.over(_hex(mix(hour.wall[0], "#e77f80", 0.30 + 0.2 * hour.inside)), other)
    canvas.over("#ffd0a8", canvas.mask(circle(1290, 145, 15)) * 0.8)
    waves = [spline([(1330 + 60 * i, 150), (1360 + 60 * i, 140), (1390 + 60 * i, 150)], closed=False) for i in range(7)]
    canvas.over("#ffe6c8", canvas.mask(*waves, stroke=3) * other * 0.55)


def _floor(canvas: Canvas, light: str, hour: Hour, outside: Array) -> None:
    floor = canvas.mask(rectangle(0, 934, 1920, 160))
    canvas.over(canvas.down(650, 935, [(0, hour.wall[1]), (1, hour.trim)]), canvas.mask(rectangle(0, 655, 1920, 280)))
    canvas.over(canvas.down(934, 1080, [(0, hour.floor[0]), (1, hour.floor[1])]), floor)
    rows = np.clip(2 * 934 - 60 - np.arange(1080), 0, 1079).astype(int)
    shine = (
        smear(outside[rows], 18, 26) * canvas.mask(*[rectangle(x0, 934, x1 - x0, 150) for x0, x1 in PANES])[..., None]
    )
    canvas.screen(
        np.asarray(shine, np.float32),
        floor * np.exp(-(canvas.y - 934) / 110) * (0.30 if light == "dusk" else 0.12),
    )
    flecks = np.clip(canvas.noise(77, 1.2) - 1.9, 0, 1)
    canvas.screen(hour.rim, flecks * floor * 0.25)


def _seats(canvas: Canvas, hour: Hour) -> None:
    """A long bench in places of one, the cloth woven in small arcs."""
    generator = np.random.default_rng(2)
    edge = (hour.rim, 0.4, -1.8, 0.55)
    for x in range(-140, 1960, 190):
        if abs(x + 92 - 375) < 60 or abs(x + 92 - 1135) < 60:
            continue
        back = rectangle(x, SEAT_BACK, 184, SEAT_TOP - SEAT_BACK + 22, 26)
        bm = model(canvas, back, hour.seat, (0.05, -0.95), 26, edge=edge)
        arcs = []
        for row in range(5):
            for column in range(8):
                px, py = x + 16 + column * 22 + (row % 2) * 11, SEAT_BACK + 20 + row * 22
                bend = generator.choice([-1, 1]) * 5
                arcs.append(spline([(px - 5, py), (px, py + bend), (px + 5, py)], closed=False))
        canvas.over(hour.seat.light, canvas.mask(*arcs, stroke=2.2) * bm * 0.40)
        cushion = polygon([(x + 3, SEAT_TOP), (x + 181, SEAT_TOP), (x + 188, SEAT_TOP + 50), (x - 4, SEAT_TOP + 50)])
        cm = canvas.mask(cushion)
        canvas.over(
            canvas.down(
                SEAT_TOP,
                SEAT_TOP + 50,
                [(0, hour.seat.shade), (1, _hex(mix(hour.seat.base, hour.seat.light, 0.55)))],
            ),
            cm,
        )
        front = rectangle(x - 4, SEAT_TOP + 44, 192, SEAT_FOOT - SEAT_TOP - 44, 16)
        model(canvas, front, hour.seat, (0, -1), 22, edge=(hour.rim, 0, -1.6, 0.4))
    canvas.multiply("#5c4e96", bell(canvas.y, SEAT_FOOT + 20, 26) * (canvas.y > SEAT_FOOT - 4) * 0.7)


def _plant(canvas: Canvas, hour: Hour) -> None:
    """On its way to somebody's window-sill."""
    x, foot = 1487, SEAT_TOP + 32
    part = canvas.window(x - 190, foot - 320, x + 190, foot + 40)
    cast(part, oval(x + 6, foot + 2, 66, 10), "#4d4088", 0.8, 4)
    generator = np.random.default_rng(11)
    stems = [
        (-78, -150),
        (-44, -205),
        (-6, -236),
        (40, -214),
        (82, -164),
        (104, -104),
        (-104, -92),
        (18, -150),
        (-30, -130),
    ]
    dark, lit = _hex(mix("#4c5a72", hour.trim, 0.35)), _hex(mix("#7d8a84", hour.rim, 0.35))
    for dx, dy in stems:
        tip = (x + dx, foot - 70 + dy)
        bend = (x + dx * 0.25, foot - 70 + dy * 0.72)
        part.over(dark, part.mask(tapered([(x + dx * 0.06, foot - 84), bend, tip], (4, 3, 1.6))))
        for share in (0.38, 0.54, 0.68, 0.80, 0.9, 1.0):
            a = (1 - share) ** 2
            px = a * x + 2 * share * (1 - share) * bend[0] + share**2 * tip[0]
            py = a * (foot - 84) + 2 * share * (1 - share) * bend[1] + share**2 * tip[1]
            for side in (-1, 1):
                turn = np.arctan2(dy, dx) + side * generator.uniform(0.7, 1.15)
                length = generator.uniform(24, 36) * (1.15 - 0.45 * share)
                ex, ey = px + np.cos(turn) * length, py + np.sin(turn) * length
                nx, ny = -np.sin(turn) * length * 0.30, np.cos(turn) * length * 0.30
                leaf = spline(
                    [
                        (px, py, "c"),
                        ((px + ex) / 2 + nx, (py + ey) / 2 + ny),
                        (ex, ey, "c"),
                        ((px + ex) / 2 - nx, (py + ey) / 2 - ny),
                    ]
                )
                facing = 0.5 - 0.5 * np.sin(turn) + generator.uniform(-0.25, 0.25)
                lm = part.mask(leaf)
                part.over(_hex(mix(dark, lit, float(np.clip(facing, 0, 1)) * 0.6)), lm)
                part.screen(hour.rim, rim(lm, 0.8, -1.2, 0.5) * 0.5)
    pot = polygon([(x - 50, foot - 92), (x + 50, foot - 92), (x + 36, foot), (x - 36, foot)])
    clay = Tones("#9a5a6e", "#553a70", "#e3957f")
    model(part, pot, clay, (0.4, -0.7), 26, edge=(hour.rim, 1.6, -1.2, 0.6))
    model(
        part,
        rectangle(x - 56, foot - 108, 112, 24, 5),
        clay,
        (0.3, -0.8),
        12,
        edge=(hour.rim, 1.4, -1.6, 0.7),
    )
    ticket = polygon([(x + 16, foot - 104), (x + 40, foot - 108), (x + 48, foot - 150), (x + 24, foot - 146)])
    part.over(_hex(mix("#ffe6c8", hour.wall[0], 0.35 - 0.25 * hour.inside)), part.mask(ticket))
    part.over(
        "#e77f80",
        part.mask(polygon([(x + 21, foot - 132), (x + 45, foot - 136), (x + 46, foot - 143), (x + 22, foot - 139)]))
        * 0.8,
    )


def _poles(canvas: Canvas, hour: Hour) -> None:
    for x in POLES:
        tube = canvas.mask(rectangle(x - 11, 60, 22, 1030))
        across = np.clip((canvas.x - x + 11) / 22, 0, 1)
        steel = ramp(
            across,
            [
                (0, hour.steel.shade),
                (0.25, hour.steel.base),
                (0.42, hour.steel.light),
                (0.55, hour.steel.base),
                (0.85, hour.steel.shade),
                (1, _hex(mix(hour.steel.base, hour.rim, 0.5))),
            ],
        )
        canvas.over(steel, tube)
        for y in (128, 905):
            model(canvas, rectangle(x - 17, y, 34, 30, 7), hour.steel, (0, -1), 12)


def _straps(canvas: Canvas, hour: Hour) -> None:
    """A rail along the ceiling and loops that lean all one way as we brake."""
    rail = canvas.mask(rectangle(-10, 86, 1940, 15, 7))
    canvas.over(canvas.down(86, 101, [(0, hour.steel.light), (0.45, hour.steel.base), (1, hour.steel.shade)]), rail)
    for number, x in enumerate((110, 250, 560, 720, 880, 1010, 1290, 1440, 1600, 1750)):
        lean = 15 + 5 * np.sin(number * 1.9)
        top, knot = (x, 94), (x + lean * 0.62, 178)
        belt = canvas.mask(tapered([top, ((top[0] + knot[0]) / 2, 136), knot], (13, 11, 11)))
        canvas.over(_hex(mix(hour.trim, hour.wall[0], 0.35)), belt)
        cx, cy = knot[0] + lean * 0.5, knot[1] + 52
        ring = line([(knot[0], knot[1] - 2), (cx - 36, cy + 26), (cx + 34, cy + 24), (knot[0], knot[1] - 2)])
        loop = canvas.mask(ring, stroke=11)
        canvas.over(hour.seat.shade, loop)
        canvas.screen(hour.rim, rim(loop, 0.8, -2.0, 0.6) * 0.55)


def _hex(colour: Array) -> str:
    return "#" + "".join(f"{round(float(c) * 255):02x}" for c in np.clip(colour, 0, 1))
