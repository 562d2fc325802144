"""The sea in the off season, at low tide: a boat on its side, a shut kiosk, one person's footprints."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from assets.art.kit.canvas import Canvas
from assets.art.kit.colour import Array, Stops, mix
from assets.art.kit.fields import bell, blur, smear, smoothstep
from assets.art.kit.finish import Print, finish
from assets.art.kit.light import Tones, cast, glow, model, rim, spray
from assets.art.kit.perspective import Camera
from assets.art.kit.shapes import Path, Point, circle, line, oval, polygon, spline, tapered
from assets.art.places._sky import stratus, sun

Place = Callable[[float, float], Point]

LIGHTS = ("day", "dusk")

EYE = Camera(height=2.3, lens=1.15, cx=960, cy=446)
SUN = (812.0, 400.0)
SHORE = 36.0
BOAT = (4.0, 13.6)
KIOSK = (-10.4, -6.6, 17.0, 20.0)


@dataclass(frozen=True)
class Weather:
    """The colours of one time of day."""

    sky: Stops
    clouds: Stops
    cloud_shade: str
    sea: Stops
    foam: str
    wave: str
    sand: Stops
    damp: str
    shade: str
    wood: Tones
    hull: Tones
    deck: Tones
    stripes: tuple[str, str]
    rim: str
    towards: tuple[float, float]
    slant: tuple[float, float]
    style: Print


WEATHERS = {
    "day": Weather(
        sky=[(0, "#8ea6d8"), (0.3, "#b9bfe2"), (0.58, "#e6cfd6"), (0.8, "#fbdcc6"), (1, "#fff0d6")],
        clouds=[(0, "#e9dde6"), (0.6, "#fbe6d8"), (1, "#fff3e0")],
        cloud_shade="#a9a6d3",
        sea=[(0, "#c3b5d6"), (0.35, "#a08fc4"), (1, "#b9a2c9")],
        foam="#fff4e6",
        wave="#7f70b0",
        sand=[(0, "#f4d3bb"), (0.35, "#e8b8a2"), (1, "#b98597")],
        damp="#a07a9a",
        shade="#9582bb",
        wood=Tones("#8a6a90", "#5c4a82", "#d9a99c"),
        hull=Tones("#d4736c", "#8c4a74", "#f6a78b"),
        deck=Tones("#f0d9c4", "#b494b4", "#fff2de"),
        stripes=("#e88f82", "#fbe7d2"),
        rim="#fff3df",
        towards=(-0.55, -0.75),
        slant=(0.75, -0.35),
        style=Print(bloom=0.16, threshold=0.84, halation=0.10, grain=0.025, vignette=0.28),
    ),
    "dusk": Weather(
        sky=[
            (0, "#3a3a80"),
            (0.25, "#6a5598"),
            (0.48, "#b06f98"),
            (0.68, "#e88a86"),
            (0.86, "#ffb48c"),
            (1, "#ffdcae"),
        ],
        clouds=[(0, "#a56a9c"), (0.55, "#f2958a"), (1, "#ffcb9c")],
        cloud_shade="#5f4c90",
        sea=[(0, "#f0a58e"), (0.22, "#b0708f"), (0.65, "#745590"), (1, "#8c5f92")],
        foam="#ffdcb8",
        wave="#4f3f80",
        sand=[(0, "#c9838a"), (0.3, "#8f5f88"), (1, "#3a2d63")],
        damp="#54407a",
        shade="#5f5096",
        wood=Tones("#463469", "#2c2252", "#b0687c"),
        hull=Tones("#7c3f5c", "#3c2858", "#d97b72"),
        deck=Tones("#9a6f88", "#5a467c", "#ffc8a0"),
        stripes=("#a8556c", "#c99aa0"),
        rim="#ffd3a0",
        towards=(-0.8, -0.35),
        slant=(1.15, -1.9),
        style=Print(bloom=0.22, threshold=0.76, halation=0.15, vignette=0.36),
    ),
}


def paint(light: str) -> Array:
    """The beach in a light of `LIGHTS`."""
    weather, canvas = WEATHERS[light], Canvas()
    _sky(canvas, light, weather)
    _sea(canvas, light, weather)
    _sand(canvas, weather)
    _groyne(canvas, weather, -23.0, 21.0, 60.0)
    _kiosk(canvas, light, weather)
    _groyne(canvas, weather, 18.5, 17.0, 66.0)
    _footprints(canvas, weather)
    _boat(canvas, weather)
    if light == "dusk":
        canvas.light("#ff9560", np.exp(-((canvas.distance(*SUN, 1.6) / 250) ** 1.1)) * 0.34)
    return finish(canvas.image, weather.style)


def _sky(canvas: Canvas, light: str, weather: Weather) -> None:
    canvas.fill(canvas.down(0, EYE.cy + 4, weather.sky))
    under = 14 if light == "day" else -12
    for seed, amount in ((23, 0.95), (4, 0.7)):
        bands = ((110, 80, 0.9), (250, 70, 1.0), (372, 34, 0.8))
        stratus(canvas, seed, bands, weather.clouds, weather.cloud_shade, amount, under)
    if light == "dusk":
        canvas.light("#ffab70", np.exp(-((canvas.distance(*SUN, 1.7) / 330) ** 1.2)) * 0.45)
        sun(canvas, *SUN, 62, "#fff0cc", "#ffa468")
    else:
        veil = canvas.mask(circle(470, 168, 46))
        canvas.light("#fff0d4", np.exp(-canvas.distance(470, 168) / 170) * 0.30)
        canvas.over("#fffaf0", blur(veil, 2.5) * 0.9)
    coast = [
        (1180, 447),
        (1300, 440),
        (1420, 436),
        (1500, 430),
        (1590, 424),
        (1690, 421),
        (1780, 426),
        (1930, 415),
        (1930, 449),
        (1180, 449),
    ]
    far = mix(weather.sky[-1][1], weather.wave, 0.35)
    canvas.over(far, canvas.mask(polygon(coast)) * 0.8)


def _sea(canvas: Canvas, light: str, weather: Weather) -> None:
    """Water from the horizon to the shore, with three lines of breakers."""
    x, z, seen = EYE.ground(canvas)
    line_y = EYE.project((0, 0, SHORE))[1]
    canvas.over(canvas.down(EYE.cy, line_y + 6, weather.sea), seen)
    swell = np.sin(0.55 * z + 0.9 * np.sin(0.035 * x) + 2.2 * np.sin(0.012 * x + 0.05 * z))
    chop = np.sin(2.3 * z + 3.0 * np.sin(0.11 * x + 0.3 * z)) * np.clip(1.4 - z / 90, 0, 1)
    crest = smoothstep(0.55, 1.0, swell * 0.7 + chop * 0.5) * seen
    canvas.multiply(weather.wave, spray(crest * 0.5, 5, 0.4) * smoothstep(190, 60, z))
    glint = smoothstep(0.6, 1.0, -swell * 0.6 + 0.6 * np.sin(3.1 * z + 2.5 * np.sin(0.2 * x)))
    centre = SUN[0] if light == "dusk" else 470.0
    path = np.exp(-np.abs(canvas.x - centre) / (90 if light == "dusk" else 210))
    canvas.screen(weather.foam, glint * path * seen * smoothstep(420, 90, z) * (0.8 if light == "dusk" else 0.45))
    for number, z0 in enumerate((66.0, 51.0, 41.5)):
        _breaker(canvas, weather, z0, number)
    canvas.over(weather.sky[-1][1], bell(canvas.y, EYE.cy, 5) * 0.55)


def _breaker(canvas: Canvas, weather: Weather, z0: float, number: int) -> None:
    """A low wave falling along the beach, in lengths."""
    generator = np.random.default_rng(40 + number)
    paths, shadows = [], []
    at = -90.0
    while at < 90:
        length = generator.uniform(9, 26)
        steps = np.linspace(at, at + length, 9)
        bend = [z0 + 1.5 * np.sin(0.11 * s + number * 2) + 0.5 * np.sin(0.37 * s) for s in steps]
        scale = EYE.scale((0, 0, z0))
        points = [EYE.project((s, 0.14, b)) for s, b in zip(steps, bend, strict=True)]
        paths.append(tapered(points, (0.5, 0.20 * scale, 0.24 * scale, 0.10 * scale, 0.5)))
        lower = [(px, py + 0.26 * scale) for px, py in points]
        shadows.append(tapered(lower, (0.5, 0.22 * scale, 0.2 * scale, 0.5)))
        at += length + generator.uniform(-2, 9)
    canvas.multiply(weather.wave, canvas.mask(*shadows) * 0.45)
    canvas.over(weather.foam, canvas.mask(*paths) * 0.88)


def _sand(canvas: Canvas, weather: Weather) -> None:
    """Ripples of sand, and between them a film of water that holds the whole sky."""
    x, z, seen = EYE.ground(canvas)
    edge = SHORE + 1.6 * np.sin(0.16 * x) + 0.7 * np.sin(0.43 * x + 1) + 0.3 * np.sin(1.1 * x)
    beach = smoothstep(edge + 0.25, edge - 0.25, z) * seen
    mirror = smear(_flipped(canvas.image), 3.0, 1.5)
    top = EYE.project((0, 0, SHORE))[1]
    canvas.over(canvas.down(top, 1080, weather.sand), beach)
    canvas.over(weather.foam, smoothstep(0.9, 0.1, np.abs(z - edge)) * seen * 0.85)
    ripple = np.sin(2 * np.pi * (z / 0.42 + 0.35 * np.sin(0.9 * x + 0.2 * z) + 0.22 * np.sin(2.3 * x)))
    legible = smoothstep(17, 6, z)
    canvas.multiply(weather.shade, spray(smoothstep(0.25, 1, ripple) * 0.8, 11, 0.5) * beach * legible * 0.30)
    canvas.screen(weather.rim, smoothstep(0.45, 1, -ripple) * beach * legible * 0.10)
    wet = _wetness(x, z)
    canvas.multiply(weather.damp, smoothstep(-0.55, 0.0, wet) * beach * 0.35)
    film = smoothstep(0.0, 0.10, wet) * beach
    canvas.over(mirror, film * (0.80 + 0.08 * np.sin(7 * z + 2 * np.sin(x))))
    lip = smoothstep(0.07, 0.0, np.abs(wet - 0.03)) * beach * legible
    canvas.screen(weather.rim, lip * 0.22)


def _wetness(x: Array, z: Array) -> Array:
    """Above 0 is water lying in long hollows along the shore; all of it is wet near the sea."""
    hollow = np.sin(0.62 * z + 0.9 * np.sin(0.22 * x + 0.5) + 0.35 * np.sin(0.71 * x))
    hollow = hollow + 0.45 * np.sin(0.31 * x - 0.25 * z + 1.2) + 0.18 * np.sin(1.5 * x + 0.9 * z)
    dry = 2.2 * smoothstep(7.6, 5.2, z)
    return np.asarray(hollow + 0.30 + np.clip((z - 15) / 10, -0.45, 1.6) - dry, np.float32)


def _flipped(image: Array) -> Array:
    rows = np.clip(2 * EYE.cy - np.arange(image.shape[0]), 0, image.shape[0] - 1).astype(int)
    return np.asarray(image[rows], np.float32)


def _mirrored(canvas: Canvas, paths: list[Path], foot: float, colour: str, amount: float) -> None:
    """What the wet sand gives back of a dark thing standing on the line `foot`."""
    x, z, seen = EYE.ground(canvas)
    mask = canvas.mask(*paths)
    rows = np.clip(2 * foot - np.arange(canvas.height) - canvas.top, canvas.top, canvas.top + canvas.height - 1)
    turned = smear(mask[(rows - canvas.top).astype(int)], 1.6, 3.0) * (canvas.y > foot)
    fade = np.exp(-np.clip(canvas.y - foot, 0, None) / 200)
    canvas.over(colour, turned * seen * fade * amount * (0.25 + 0.75 * smoothstep(-0.2, 0.2, _wetness(x, z))))


def _groyne(canvas: Canvas, weather: Weather, x: float, near: float, far: float) -> None:
    """Posts and planks from the beach into the sea, each pair a little lower."""
    generator = np.random.default_rng(int(x) + 90)
    along = [z for z in np.arange(near, far, 2.1)]
    haze = weather.sky[-2][1]
    for z in reversed(along):
        air = min(0.72, (z - near) / 75)
        tones = Tones(*(_hex(mix(c, haze, air)) for c in (weather.wood.base, weather.wood.shade, weather.wood.light)))
        height = 1.75 - 0.020 * (z - near) + generator.uniform(-0.16, 0.2)
        lean = generator.uniform(-0.05, 0.05)
        scale = EYE.scale((x, 0, z))
        post = EYE.face(
            (x - 0.13, 0, z),
            (x + 0.13, 0, z),
            (x + 0.11 + lean, height, z),
            (x - 0.11 + lean, height + 0.05, z),
        )
        plank = EYE.wall(x, z, x, z + 2.1, 0.0, 0.62 - 0.006 * (z - near))
        px, foot = EYE.project((x, 0, z))
        part = canvas.window(px - 1.6 * scale, foot - 2.2 * scale, px + 2.4 * scale, foot + 2.2 * scale)
        if part.width < 4 or part.height < 4:
            continue
        if z < SHORE:
            _mirrored(part, [post], foot, tones.base, 0.55)
            run = (x + weather.slant[0], 0, z + weather.slant[1])
            cast(
                part,
                EYE.face((x - 0.1, 0, z), (x + 0.1, 0, z), (run[0] + 0.1, 0, run[2]), (run[0] - 0.1, 0, run[2])),
                weather.shade,
                0.6,
                1.5,
            )
        part.over(_hex(mix(tones.shade, tones.base, 0.5)), part.mask(plank))
        model(
            part,
            post,
            tones,
            weather.towards,
            max(3, 0.10 * scale),
            edge=(weather.rim, -1.2, -1.2, 0.5 * (1 - air)),
        )


def _kiosk(canvas: Canvas, light: str, weather: Weather) -> None:
    """Shut till spring, with the great plaster cone still on its roof."""
    x0, x1, z0, z1 = KIOSK
    floor, top = 0.35, 3.0
    slant = weather.slant
    shadow = EYE.face(
        (x0, 0, z0),
        (x1, 0, z0),
        (x1 + 3.4 * slant[0], 0, z0 + 3.0 * slant[1]),
        (x0 + 3.4 * slant[0], 0, z0 + 3.0 * slant[1]),
    )
    cast(canvas, shadow, weather.shade, 0.55, 4)
    dark = weather.wood.shade
    for x in (x0 + 0.2, x1 - 0.2):
        canvas.over(dark, canvas.mask(EYE.wall(x - 0.09, z0 + 0.3, x + 0.09, z0 + 0.3, 0, floor)))
    front, side = EYE.wall(x0, z0, x1, z0, floor, top), EYE.wall(x1, z0, x1, z1, floor, top)
    deep, pale = weather.stripes[0], _hex(mix(weather.stripes[1], weather.shade, 0.16))
    _mirrored(canvas, [front, side], EYE.project((0, 0, z0))[1], weather.wood.base, 0.6)
    fm, sm = canvas.mask(front), canvas.mask(side)
    canvas.over(_hex(mix(pale, weather.cloud_shade, 0.5)), fm)
    boards = [EYE.wall(x0 + 0.38 * i, z0, x0 + 0.38 * i + 0.19, z0, floor, top) for i in range(10)]
    canvas.over(_hex(mix(deep, weather.cloud_shade, 0.45)), canvas.mask(*boards) * fm)
    canvas.over(_hex(mix(pale, weather.cloud_shade, 0.75)), sm)
    lit = fm * (0.55 if light == "day" else 0.15)
    canvas.screen(weather.rim, lit * smoothstep(*[EYE.project((x, 1, z0))[0] for x in (x1, x0)], canvas.x) * 0.5)
    shutter = EYE.wall(x0 + 0.55, z0 - 0.02, x1 - 0.55, z0 - 0.02, 1.25, 2.35)
    hm = canvas.mask(shutter)
    canvas.over(_hex(mix(weather.wood.base, pale, 0.25)), hm)
    slats = [EYE.wall(x0 + 0.55, z0 - 0.03, x1 - 0.55, z0 - 0.03, 1.25 + 0.11 * i, 1.275 + 0.11 * i) for i in range(10)]
    canvas.multiply(weather.shade, canvas.mask(*slats) * 0.6)
    shelf = EYE.wall(x0 + 0.4, z0 - 0.3, x1 - 0.4, z0 - 0.3, 1.13, 1.22)
    canvas.over(_hex(mix(pale, "#ffffff", 0.1)), canvas.mask(shelf))
    canvas.multiply(weather.shade, blur(canvas.mask(EYE.wall(x0 + 0.4, z0, x1 - 0.4, z0, 0.85, 1.13)), 3) * fm * 0.6)
    awning = EYE.face(
        (x0 - 0.15, top, z0),
        (x1 + 0.15, top, z0),
        (x1 + 0.3, top - 0.42, z0 - 0.9),
        (x0 - 0.3, top - 0.42, z0 - 0.9),
    )
    am = canvas.mask(awning)
    canvas.over(deep, am)
    for i in range(0, 9, 2):
        a, b = x0 - 0.2 + i * 0.47, x0 - 0.2 + (i + 1) * 0.47
        canvas.over(
            pale,
            canvas.mask(
                EYE.face(
                    (a, top, z0),
                    (b, top, z0),
                    (b + 0.02 * i, top - 0.42, z0 - 0.9),
                    (a - 0.02, top - 0.42, z0 - 0.9),
                )
            )
            * am,
        )
    canvas.multiply(weather.shade, blur(canvas.mask(EYE.wall(x0, z0, x1, z0, top - 0.75, top - 0.2)), 4) * fm * 0.65)
    roof = EYE.wall(x0 - 0.15, z0, x1 + 0.15, z0, top, top + 0.18)
    canvas.over(
        _hex(mix(weather.wood.base, deep, 0.4)),
        canvas.mask(roof, EYE.wall(x1 + 0.15, z0, x1 + 0.15, z1, top, top + 0.18)),
    )
    canvas.screen(weather.rim, rim(canvas.mask(roof), -1.5, -1.5, 0.5) * 0.6)
    _cone(canvas, weather)


def _cone(canvas: Canvas, weather: Weather) -> None:
    """A plaster ice cream as tall as a child, with a bite of plaster gone."""
    x, foot = EYE.project((-8.6, 3.15, 17.6))
    s = EYE.scale((0, 0, 17.6))
    wafer = polygon(
        [
            (x - 0.06 * s, foot),
            (x + 0.06 * s, foot),
            (x + 0.33 * s, foot - 1.0 * s),
            (x - 0.33 * s, foot - 1.0 * s),
        ]
    )
    mask = model(canvas, wafer, Tones("#b9836f", weather.wood.shade, "#f0b98e"), weather.towards, 18)
    lattice = []
    for i in range(-4, 5):
        lattice.append(line([(x + (i * 0.17 - 0.5) * s, foot), (x + (i * 0.17 + 0.3) * s, foot - 1.1 * s)]))
        lattice.append(line([(x + (i * 0.17 + 0.5) * s, foot), (x + (i * 0.17 - 0.3) * s, foot - 1.1 * s)]))
    canvas.multiply(weather.shade, canvas.mask(*lattice, stroke=1.6) * mask * 0.6)
    drips = [
        (-0.40, 0.98),
        (-0.36, 1.3),
        (-0.15, 1.52),
        (0.1, 1.5),
        (0.30, 1.36),
        (0.24, 1.22),
        (0.36, 1.16),
        (0.40, 0.98),
        (0.28, 0.90),
        (0.17, 0.99),
        (0.06, 0.84),
        (-0.06, 0.98),
        (-0.2, 0.88),
        (-0.3, 0.97),
    ]
    scoop = spline([(x + a * s, foot - b * s) for a, b in drips])
    model(
        canvas,
        scoop,
        Tones(weather.deck.base, weather.deck.shade, weather.deck.light),
        weather.towards,
        22,
        edge=(weather.rim, -1.5, -1.5, 0.6),
    )


def _footprints(canvas: Canvas, weather: Weather) -> None:
    """They go to the boat, stand about, and do not come back."""
    way = [
        (-0.9, 3.6),
        (-0.7, 4.5),
        (-0.4, 5.4),
        (-0.2, 6.3),
        (0.2, 7.2),
        (0.5, 8.1),
        (0.8, 9.0),
        (1.0, 9.9),
        (1.15, 10.8),
        (1.25, 11.7),
        (1.3, 12.5),
    ]
    prints, edges = [], []
    turns = np.linspace(0, 2 * np.pi, 14, endpoint=False)
    for number, (x, z) in enumerate(way):
        side = 0.14 if number % 2 else -0.14
        for centre, wide, long in ((0.05, 0.058, 0.105), (-0.105, 0.043, 0.055)):
            ring = [
                EYE.project((x + side + wide * np.cos(t) + 0.1 * centre, 0, z + centre + long * np.sin(t)))
                for t in turns
            ]
            prints.append(spline(ring))
            edges.append(spline([(px + 1.0, py + 1.8) for px, py in ring]))
    mask = canvas.mask(*prints)
    canvas.screen(weather.rim, canvas.mask(*edges) * (1 - mask) * 0.25)
    canvas.multiply(weather.shade, mask * 0.62)


def _boat(canvas: Canvas, weather: Weather) -> None:
    """A day-sailer lying on its bilge, the halyard hanging plumb from a mast that is not."""
    bx, bz = BOAT
    s = EYE.scale((bx, 0, bz))
    ox, oy = EYE.project((bx, 0, bz))

    def at(x: float, y: float) -> tuple[float, float]:
        return (ox + x * s, oy - y * s)

    bottom = [
        (-3.05, 1.62, "c"),
        (-2.62, 0.72),
        (-1.9, 0.16),
        (-0.7, -0.08),
        (0.9, -0.06),
        (2.1, 0.12),
        (2.62, 0.40, "c"),
        (2.86, 1.02, "c"),
        (1.7, 0.74),
        (0.2, 0.66),
        (-1.5, 0.98),
    ]
    lens = [
        (-3.05, 1.62, "c"),
        (-1.5, 0.98),
        (0.2, 0.66),
        (1.7, 0.74),
        (2.86, 1.02, "c"),
        (2.98, 1.52, "c"),
        (1.9, 1.30),
        (0.3, 1.20),
        (-1.5, 1.36),
    ]
    well = [(-0.5, 0.98), (0.5, 0.86), (1.9, 0.92), (2.5, 1.12), (2.3, 1.28), (1.2, 1.13), (0.1, 1.10)]
    cabin = [(-1.75, 1.16, "c"), (-0.45, 0.96, "c"), (-0.35, 1.30), (-0.6, 1.42), (-1.5, 1.48, "c")]
    hull, deck = (
        spline([(*at(*k[:2]), *k[2:]) for k in bottom]),
        spline([(*at(*k[:2]), *k[2:]) for k in lens]),
    )
    mast_foot, mast_top = at(-0.75, 1.34), at(2.65, 6.95)
    mast = tapered(
        [mast_foot, ((mast_foot[0] + mast_top[0]) / 2, (mast_foot[1] + mast_top[1]) / 2), mast_top], (9, 7, 4)
    )
    _mirrored(canvas, [hull, deck, mast], at(0, 0.02)[1], weather.hull.shade, 0.75)
    dx, dz = weather.slant
    lying = [
        (bx + x + dx * y * 1.3, 0, bz + dz * y * 0.9)
        for x, y in ((-2.6, 0.2), (-2.4, 1.5), (2.6, 1.4), (2.6, 0.2), (1.8, -0.2), (-1.6, -0.2))
    ]
    cast(canvas, spline([EYE.project(p) for p in lying]), weather.shade, 0.85, 6)
    cast(canvas, oval(*at(-0.2, -0.04), 2.5 * s, 0.16 * s), weather.shade, 0.9, 3)
    rudder = polygon([at(2.55, 0.45), at(3.0, 0.5), at(3.22, -0.02), at(2.7, 0.0)])
    model(canvas, rudder, weather.wood, weather.towards, 10)
    edge = (weather.rim, -2.2, -1.6, 0.75)
    hm = model(canvas, hull, weather.hull, weather.towards, 70, edge=edge)
    stripe = spline(
        [
            (*at(*k), *c)
            for k, c in [
                ((-2.95, 1.44), ("c",)),
                ((-1.5, 0.82), ()),
                ((0.2, 0.5), ()),
                ((1.7, 0.56), ()),
                ((2.8, 0.84), ("c",)),
                ((2.76, 0.72), ("c",)),
                ((1.7, 0.45), ()),
                ((0.2, 0.39), ()),
                ((-1.5, 0.70), ()),
                ((-2.85, 1.26), ("c",)),
            ]
        ]
    )
    canvas.over(weather.deck.base, canvas.mask(stripe) * hm * 0.75)
    keel = smoothstep(at(0, 0.20)[1], at(0, -0.05)[1], canvas.y)
    canvas.over(weather.hull.shade, spray(keel, 4, 0.5) * hm * 0.55)
    dm = model(canvas, deck, weather.deck, weather.towards, 26, edge=edge)
    canvas.over(
        _hex(mix(weather.wood.shade, weather.hull.shade, 0.4)),
        canvas.mask(spline([at(*p) for p in well])) * dm * 0.92,
    )
    model(canvas, spline([(*at(*k[:2]), *k[2:]) for k in cabin]), weather.deck, weather.towards, 16, edge=edge)
    canvas.over(weather.wood.shade, canvas.mask(oval(*at(-1.05, 1.24), 0.14 * s, 0.06 * s)))
    _rigging(canvas, weather, at, mast, mast_top, s)


def _rigging(canvas: Canvas, weather: Weather, place: Place, mast: Path, top: Point, s: float) -> None:
    """Stays, the boom with its sail rolled on it, and the halyard."""
    thin = weather.wood.shade
    bow = place(-3.0, 1.6)
    slack = [top, ((top[0] + bow[0]) / 2 - 0.10 * s, (top[1] + bow[1]) / 2 + 0.16 * s), bow]
    canvas.over(thin, canvas.mask(spline(slack, closed=False), stroke=1.6) * 0.8)
    boom = tapered([place(-0.62, 1.80), place(1.2, 1.52), place(3.0, 1.3)], (5, 6, 4))
    model(canvas, boom, weather.wood, weather.towards, 4)
    roll = spline(
        [
            place(*p)
            for p in (
                (-0.55, 1.86),
                (0.3, 1.78),
                (1.4, 1.64),
                (2.6, 1.44),
                (2.7, 1.36),
                (1.4, 1.42),
                (0.3, 1.52),
                (-0.5, 1.62),
            )
        ]
    )
    model(canvas, roll, weather.deck, weather.towards, 14, edge=(weather.rim, -1.5, -1.5, 0.5))
    ties = [
        line([place(x, 1.84 - 0.13 * (x + 0.5)), place(x + 0.06, 1.58 - 0.11 * (x + 0.5))])
        for x in (0.2, 0.95, 1.7, 2.3)
    ]
    canvas.over(weather.hull.base, canvas.mask(*ties, stroke=2.4) * 0.8)
    model(canvas, mast, weather.wood, weather.towards, 5, edge=(weather.rim, -1.6, -0.6, 0.9))
    end = (top[0] + 2, top[1] + 4.2 * s)
    halyard = spline([top, (top[0] + 5, top[1] + 1.8 * s), (top[0] + 1, top[1] + 3.2 * s), end], closed=False)
    canvas.over(_hex(mix(weather.rim, thin, 0.35)), canvas.mask(halyard, stroke=2.0) * 0.95)
    canvas.over(weather.rim, canvas.mask(circle(end[0], end[1] + 4, 4.5), circle(top[0], top[1], 3)))
    glitter = glow(canvas, end[0], end[1] + 4, 9) * 0.25
    canvas.light(weather.rim, glitter)


def _hex(colour: Array) -> str:
    return "#" + "".join(f"{round(float(c) * 255):02x}" for c in np.clip(colour, 0, 1))
