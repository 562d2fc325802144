"""The roof at sunrise: two people from behind on the ledge, shoulder to shoulder, and their paper cups."""

from __future__ import annotations

import math

import numpy as np

from assets.art.illustrations._sheet import bleed, lay
from assets.art.illustrations._theodore import DAWN, seated
from assets.art.kit.canvas import Canvas
from assets.art.kit.city import Row, paint_row, palm
from assets.art.kit.colour import Array, mix, ramp
from assets.art.kit.fields import blur, smoothstep
from assets.art.kit.finish import DAY, finish
from assets.art.kit.light import Tones, rim
from assets.art.kit.shapes import polygon, rectangle, spline
from assets.art.people._figure import Figure, Frame
from assets.art.people._hair import Curl, lit, ringlet
from assets.art.places._sky import stratus, sun
from assets.art.places.roof import HOURS, ROWS

SUN = (1150.0, 500.0)
EDGE = 846
SHEET = (420, 20)
BASE = 846

JACKET = Tones("#bd7440", "#744058", "#f7b566")
JEANS = Tones("#4a4676", "#2f2b5a", "#84688e")
SKIN = Tones("#9d5f5a", "#6a3f55", "#eea27a")
CURLS = (Tones("#432539", "#2a1933", "#7a3f42"), Tones("#8a4a3c", "#4f2a3c", "#e08a50"))


def paint() -> Array:
    """Both of them against the sun."""
    canvas = Canvas()
    _sky(canvas)
    _city(canvas)
    _ledge(canvas)
    _cups(canvas)
    picture = finish(canvas.image, DAY)
    figure = Figure()
    seated(figure, Frame(574, BASE, 1.5, 1.2), DAWN)
    _her(figure)
    cover = lay(picture, figure.printed(), *SHEET, mirrored=True)
    bleed(picture, cover, "#ffc48a", 26, 0.5)
    return picture


def _sky(canvas: Canvas) -> None:
    hour = HOURS["sunrise"]
    canvas.fill(canvas.down(0, 760, hour.sky))
    away = canvas.distance(*SUN, 1.25)
    warm = ramp(np.clip(away / 900, 0, 1), [(0, "#ffe6b8"), (0.3, "#ffc18a"), (1, "#f29a84")])
    canvas.over(warm, np.exp(-((away / 430) ** 1.3)) * 0.75)
    for seed in (7, 4):
        stratus(canvas, seed, ((205, 140, 1.15), (380, 80, 1.0)), hour.clouds, hour.cloud_shade, 0.95, -14)
    sun(canvas, *SUN, 104, "#ffeecb", "#ffb27a")


def _city(canvas: Canvas) -> None:
    hour = HOURS["sunrise"]
    for index, (seed, base, height, widths, profile, spires) in enumerate(ROWS):
        depth = index / (len(ROWS) - 1)
        top, foot, face, low = (_hex(mix(*p, depth)) for p in (hour.towers, hour.feet, hour.faces, hour.hazes))
        row = Row(
            seed=seed,
            base=base,
            height=height,
            widths=widths,
            profile=profile,
            top=top,
            foot=foot,
            face=face,
            face_amount=hour.face_amount,
            haze=[(0, _hex(mix(*hour.hazes, depth * 0.75))), (1, low)],
            haze_top=base - height * (0.62 if height > 200 else 0.9),
            lit_from=SUN[0],
            spires=spires,
            rim=hour.rim,
        )
        paint_row(canvas, row)
    canvas.light("#ff9a62", np.exp(-((canvas.distance(*SUN, 1.25) / 310) ** 1.1)) * 0.36)
    for x, height, lean, size, seed in ((330, 330, -18, 1.0, 1), (398, 250, 14, 0.85, 2), (1612, 372, -12, 1.1, 4)):
        part = canvas.window(x - 110, 400, x + 110, EDGE + 4)
        mask = part.mask(*palm(x, EDGE + 10, height, lean, size, seed))
        part.over("#5a4275", mask)
        part.screen("#ffc890", rim(mask, 1.6 if x < SUN[0] else -1.6, -1, 0.5) * 0.5)
    for x, y, s in ((560, 300, 10), (598, 286, 8), (626, 314, 7), (668, 292, 6), (528, 326, 6)):
        wings = [
            (x - s, y - s * 0.2),
            (x - s * 0.4, y - s * 0.5),
            (x, y + s * 0.1),
            (x + s * 0.4, y - s * 0.5),
            (x + s, y - s * 0.25),
        ]
        canvas.over("#7b5f80", canvas.mask(spline(wings, closed=False), stroke=1.7) * 0.75)


def _ledge(canvas: Canvas) -> None:
    """The ledge across the foot of the picture, and two long shadows over it."""
    near = np.exp(-(((canvas.x - SUN[0]) / 640) ** 2))
    canvas.over(
        canvas.down(EDGE, 1080, [(0, "#5a3f68"), (0.4, "#45315a"), (1, "#2b2148")]),
        canvas.mask(rectangle(-5, EDGE, 1930, 300)),
    )
    canvas.over(
        ramp(near, [(0, "#8b5f7b"), (0.5, "#d08d84"), (1, "#f8c497")]), canvas.mask(rectangle(-5, EDGE, 1930, 40))
    )
    canvas.over(ramp(near, [(0, "#533c66"), (1, "#7c506e")]), canvas.mask(rectangle(-5, EDGE + 40, 1930, 84)))
    canvas.over("#35264f", canvas.mask(rectangle(-5, EDGE + 124, 1930, 15)) * 0.7)
    canvas.screen("#ffdca6", canvas.mask(rectangle(-5, EDGE - 1.5, 1930, 3.5)) * near)
    for x in (60, 400, 740, 1080, 1420, 1760):
        slant = (x - SUN[0]) * 0.05
        seam = [polygon([(x, EDGE + 2), (x + 2.5, EDGE + 2), (x + slant + 3, EDGE + 40), (x + slant, EDGE + 40)])]
        canvas.over("#3c2a52", canvas.mask(*seam, rectangle(x + slant, EDGE + 40, 2.5, 84)) * 0.5)
    glare = blur(canvas.mask(polygon([(850, 970), (1450, 970), (1900, 1110), (400, 1110)])), 60)
    canvas.light("#a04a48", glare * 0.32 * smoothstep(EDGE + 136, EDGE + 142, canvas.y))
    for x, wide in ((770, 128), (990, 124)):
        fall = polygon(
            [(x - wide, EDGE + 12), (x + wide, EDGE + 12), (x + wide * 1.3 - 120, 1120), (x - wide * 1.6 - 150, 1120)]
        )
        canvas.multiply("#7d6ea0", blur(canvas.mask(fall), 7) * 0.6)


def _cups(canvas: Canvas) -> None:
    for x, band in ((1252, "#b0504c"), (1300, "#8a6a9a")):
        part, foot = canvas.window(x - 60, EDGE - 60, x + 60, EDGE + 60), EDGE + 18
        shade = polygon([(x - 13, foot - 2), (x + 13, foot - 2), (x + 40, foot + 24), (x + 2, foot + 24)])
        part.multiply("#7d6ea0", blur(part.mask(shade), 2.5) * 0.6)
        cup = part.mask(polygon([(x - 17, foot - 50), (x + 17, foot - 50), (x + 13, foot), (x - 13, foot)]))
        part.over("#c8a49c", cup)
        part.over(
            band,
            part.mask(polygon([(x - 16, foot - 36), (x + 16, foot - 36), (x + 14, foot - 14), (x - 14, foot - 14)]))
            * 0.7,
        )
        part.over("#6f5a84", cup * smoothstep(x - 4, x + 12, part.x) * 0.7)
        lid = part.mask(rectangle(x - 18.5, foot - 57, 37, 8, 3))
        part.over("#7a5a78", lid)
        part.screen("#ffe0b0", rim(cup, -2.2, -1, 0.5) * 0.9 + rim(lid, -1.5, -1.5, 0.4))


def _her(figure: Figure) -> None:
    at = Frame(356, BASE + 2, 3.4, 1.16)
    hand = figure.part(
        at.shape((-116, -30), (-130, -8), (-149, 8), (-148, 17), (-126, 22), (-106, 16), (-98, -18)), SKIN, 8, contact=5
    )
    for x in (-138, -128, -118):
        figure.line(SKIN.shade, at.brush([(x + 2, 4), (x - 2, 20)], 0.8, 2.2, 1.6), 0.8, hand)
    figure.part(
        at.shape((92, -60), (107, -20), (104, 10), (40, 14), (0, 10), (-40, 14), (-104, 14), (-112, -16), (-94, -60)),
        JEANS,
        24,
    )
    coat = figure.part(
        at.shape(
            (18, -284),
            (46, -274),
            (80, -254),
            (98, -216),
            (101, -160),
            (104, -100),
            (109, -48),
            (104, -24, "c"),
            (58, -14),
            (0, -20),
            (-58, -12),
            (-104, -20, "c"),
            (-109, -48),
            (-104, -100),
            (-100, -160),
            (-97, -216),
            (-80, -252),
            (-48, -272),
            (-18, -283),
        ),
        JACKET,
        46,
        contact=12,
    )
    arm = figure.part(
        at.shape(
            (-70, -256),
            (-98, -236),
            (-116, -176),
            (-128, -112),
            (-138, -58),
            (-138, -28, "c"),
            (-102, -20, "c"),
            (-94, -44),
            (-90, -90),
            (-82, -150),
        ),
        JACKET,
        18,
        contact=8,
    )
    figure.line(JACKET.shade, at.brush([(-136, -44), (-118, -36), (-98, -38)], 2, 4, 2), 0.8, arm)
    figure.fold([at.at(*p) for p in ((-86, -150), (-104, -146), (-120, -152))], 10, JACKET.shade, arm)
    figure.line(
        JACKET.shade,
        at.brush([(-98, -218), (-46, -206), (0, -203), (46, -206), (98, -218)], 1.6, 2.4, 2.4, 1.6),
        0.7,
        coat,
    )
    for points, width in (
        (((96, -190), (78, -160), (72, -122)), 10),
        (((102, -104), (74, -76), (58, -36)), 11),
        (((-90, -110), (-72, -84), (-62, -44)), 10),
        (((42, -84), (48, -52), (40, -22)), 9),
    ):
        figure.fold([at.at(*p) for p in points], width * at.scale, JACKET.shade, coat, 0.55)
    figure.part(
        at.shape((46, -272), (32, -294), (0, -286), (-28, -294), (-46, -272), (-26, -258), (0, -254), (30, -258)),
        JACKET,
        10,
        contact=6,
    )
    _curls(figure, Frame(*at.at(30, -352), 4, 0.56))


def _curls(figure: Figure, at: Frame) -> None:
    """Her hair from behind: ringlets ring within ring, the ones on top last."""
    figure.part(
        at.shape(
            (0, -132),
            (84, -112),
            (136, -40),
            (134, 50),
            (86, 112),
            (0, 126),
            (-86, 112),
            (-134, 50),
            (-136, -40),
            (-84, -112),
        ),
        CURLS[0],
        30,
    )
    generator = np.random.default_rng(6)
    for across, down, count in ((124, 112, 40), (104, 92, 32), (76, 70, 26), (46, 44, 18), (14, 18, 7)):
        for index in range(count):
            turn = 2 * math.pi * (index + generator.uniform(-0.3, 0.3)) / count + 0.2
            x, y = math.cos(turn) * across, math.sin(turn) * down - 18
            way = math.degrees(turn) + 0.35 * ((90 - math.degrees(turn) + 180) % 360 - 180) + generator.uniform(-18, 18)
            curl = Curl((x, y), way, generator.uniform(44, 66), generator.uniform(24, 34))
            light = float(np.clip(0.3 - x / 150 - y / 230, 0, 1))
            ringlet(figure, at, curl, lit(*CURLS, light), round(across) * 100 + index)


def _hex(colour: Array) -> str:
    return "#" + "".join(f"{round(float(channel) * 255):02x}" for channel in colour)
