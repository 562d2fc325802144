"""Ines, twenty-six: a snow-white coat, black hair tied back, both hands on the strap of a small bag."""

from __future__ import annotations

import math

from assets.art.kit.light import Tones
from assets.art.kit.shapes import Path, oval, spline
from assets.art.people._face import Looks, Mood, ear, face, neck
from assets.art.people._figure import Figure, Frame, brush
from assets.art.people._hair import hairs, strand
from assets.art.people._limbs import Arm, Hand, cuff, grip, open_hand, sleeve
from assets.art.people._person import Person
from assets.art.people._stance import Stance

SKIN = Tones("#d69e7c", "#9c5f68", "#f3c69e")
COAT = Tones("#ece6ea", "#a294c0", "#fffdf8")
WOOL = Tones("#c9bcd4", "#8576a6", "#e6dce8")
STRAP = Tones("#5a3a5c", "#38244a", "#855a78")
BLACK = Tones("#33283f", "#1d162b", "#5f5072")
LOOKS = Looks(SKIN, "#e5705e", "#b5505a", "#2c2136", chin=-3, nose=0.92, lashes=1.2, brow=7.5, eye=1.1)

STANCES = {
    "earnest": Stance(3, Mood(inner=5, outer=2, wide=1.1, smile=2, mouth="parted", broad=0.85), (-6, 0), -2, (0, -14)),
    "smiling": Stance(-5, Mood(inner=4, outer=3, wide=0.95, smile=8, broad=1.08, blush=0.7), (0, 2), -4),
    "unsure": Stance(
        -8,
        Mood(inner=8, outer=-2, wide=1.0, gaze=(2, 4), smile=-1, askew=2, broad=0.75, blush=0.6),
        (2, 8),
        -12,
        (6, -26),
    ),
    "hurt": Stance(
        -11, Mood(inner=10, outer=-5, wide=0.6, gaze=(-2, 5), smile=-4, broad=0.75), (0, 14), -2, hands="hug"
    ),
    "composed": Stance(1, Mood(inner=1, wide=0.86, smile=1, broad=0.9, blush=0.35), (2, -4), 6, (-26, 62)),
}


def _tail(figure: Figure, stance: Stance, head: Frame) -> None:
    back = head.shape(
        (-60, -200), (-40, -236), (6, -252), (62, -242), (98, -204), (110, -150), (102, -96), (70, -62), (20, -80)
    )
    figure.part(back, BLACK, depth=30)
    tail = [(96, -112), (136, -104), (158, -50), (154, 10), (164, 60)]
    strand(figure, head, tail, (22, 44, 52, 40, 6), BLACK, 18)
    strand(figure, head, [(100, -108), (126, -82), (132, -30), (120, 26)], (16, 28, 26, 4), BLACK, 9)


def _head(figure: Figure, stance: Stance, head: Frame) -> None:
    face(figure, head, LOOKS, stance.mood)
    ear(figure, head, LOOKS)
    _hair(figure, head)


def _hair(figure: Figure, head: Frame) -> None:
    near = head.shape(
        (-30, -222, "c"),
        (-14, -250),
        (50, -248),
        (98, -208),
        (112, -152),
        (106, -104),
        (92, -88, "c"),
        (88, -122),
        (72, -136),
        (60, -128),
        (54, -100, "c"),
        (50, -140),
        (38, -176),
        (4, -204),
    )
    far = head.shape(
        (-26, -236, "c"),
        (-50, -236),
        (-80, -202),
        (-84, -150),
        (-80, -122, "c"),
        (-74, -156),
        (-62, -186),
        (-30, -214, "c"),
    )
    figure.part(far, BLACK, depth=8, contact=5)
    path = figure.part(near, BLACK, depth=26, contact=7)
    for spine, width, shine in (
        ([(-22, -226), (30, -214), (72, -178), (98, -120)], 30, 0.8),
        ([(-16, -240), (46, -232), (90, -190), (104, -126)], 26, 0.5),
        ([(-20, -216), (20, -200), (48, -168), (60, -136)], 18, 0.5),
    ):
        hairs(figure, [head.at(*p) for p in spine], width, BLACK, path, shine)
    strand(figure, head, [(50, -170), (60, -130), (58, -86), (50, -52)], (3, 9, 8, 2), BLACK, 3)
    strand(figure, head, [(-70, -190), (-86, -150), (-86, -100), (-80, -66)], (3, 9, 8, 2), BLACK, 3)
    figure.part(head.brush([(98, -122), (104, -106), (104, -92)], 16, 20, 14), WOOL, depth=5, contact=3)


def _body(figure: Figure, stance: Stance, head: Frame) -> None:
    u = stance.shoulders
    figure.part(spline([(400, 404 + u), (530, 404 + u), (550, 520 + u), (390, 520 + u)]), WOOL, 18)
    neck(figure, head, LOOKS, (470, 412 + u * 0.8), 74, 46)
    coat = spline(
        [
            (424, 410 + u, "c"),
            (352, 430 + u),
            (304, 468 + u),
            (278, 560),
            (280, 690),
            (262, 840),
            (236, 1090, "c"),
            (704, 1090, "c"),
            (676, 840),
            (660, 690),
            (664, 560),
            (640, 466 + u),
            (586, 428 + u),
            (524, 408 + u, "c"),
            (474, 520 + u, "c"),
        ]
    )
    path = figure.part(coat, COAT, depth=54, contact=8)
    figure.plane(
        COAT.shade,
        spline(
            [(478, 500 + u, "c"), (506, 640), (500, 860), (512, 1090, "c"), (486, 1090, "c"), (482, 860), (490, 640)]
        ),
        path,
        0.7,
        lip=5,
    )
    for y in (600, 740, 880):
        figure.line(WOOL.shade, oval(524, y, 9, 9), 0.9)
        figure.line(COAT.light, oval(522, y - 2, 5, 4), 0.7)
    figure.fold([(662, 760), (620, 812), (556, 836)], 20, COAT.shade, path, 0.6)
    _strap(figure, u)
    for knots in (
        [
            (430, 388 + u),
            (388, 400 + u),
            (350, 448 + u),
            (372, 516 + u),
            (430, 556 + u),
            (484, 560 + u, "c"),
            (460, 500 + u),
            (436, 440 + u),
        ],
        [
            (520, 386 + u),
            (568, 396 + u),
            (612, 446 + u),
            (590, 520 + u),
            (530, 560 + u),
            (480, 560 + u, "c"),
            (500, 500 + u),
            (514, 440 + u),
        ],
    ):
        figure.part(spline(knots), COAT, depth=16, contact=10)


def _strap_at(t: float, u: float) -> tuple[float, float]:
    """A point of the strap, from the near shoulder (0) to the bag on the far hip (1)."""
    return 580 - 288 * t + 26 * math.sin(math.pi * t), 410 + u * (1 - t) + 434 * t + 10 * math.sin(math.pi * t)


def _strap(figure: Figure, u: float) -> Path:
    x, y = _strap_at(1, u)
    bag = figure.part(
        spline([(x - 62, y - 34, "c"), (x + 66, y - 30, "c"), (x + 74, y + 50), (x, y + 92), (x - 72, y + 46)]),
        STRAP,
        18,
        contact=12,
    )
    figure.part(
        spline([(x - 64, y - 36, "c"), (x + 68, y - 32, "c"), (x + 60, y + 18), (x, y + 36), (x - 58, y + 16)]),
        STRAP,
        10,
        contact=5,
    )
    figure.line("#e8c080", oval(x, y + 30, 7, 7))
    figure.part(brush([_strap_at(t, u) for t in (0, 0.25, 0.5, 0.75, 0.97)], 18, 17, 17), STRAP, depth=5, contact=7)
    return bag


def _arms(figure: Figure, stance: Stance, head: Frame) -> None:
    u = stance.shoulders
    if stance.hands == "hug":
        _hug(figure, u)
        return
    slide = stance.reach[1] / 420
    (nx, ny), (fx, fy) = _strap_at(0.34 + slide, u), _strap_at(0.6 + slide, u)
    left, right = Frame(fx - 6, fy + 2, 6, 0.98, -1), Frame(nx + 6, ny, 33)
    far = Arm((326, 506 + u), (244, 712 + u * 0.3), left.at(66, 6), (100, 98, 74))
    near = Arm((622, 508 + u), (692, 724 + u * 0.3), right.at(66, 6), (112, 108, 78))
    sleeve(figure, far, COAT, depth=26, contact=10)
    grip(figure, left, SKIN)
    cuff(figure, far, COAT, 30, 1.08)
    sleeve(figure, near, COAT, depth=32, contact=14)
    grip(figure, right, SKIN)
    cuff(figure, near, COAT, 30, 1.08)


def _hug(figure: Figure, u: float) -> None:
    """One hand on the strap, and the other holding that arm."""
    nx, ny = _strap_at(0.3, u)
    held = Frame(nx + 6, ny, 33)
    near = Arm((622, 508 + u), (676, 736 + u * 0.3), held.at(66, 6), (112, 106, 78))
    sleeve(figure, near, COAT, depth=32, contact=14)
    grip(figure, held, SKIN)
    cuff(figure, near, COAT, 30, 1.08)
    far = Arm((326, 506 + u), (250, 712 + u * 0.3), (540, 700), (100, 98, 76))
    sleeve(figure, far, COAT, depth=26, contact=14)
    open_hand(figure, Frame(548, 698, -8, 0.94), SKIN, Hand(2, -1, 0.95, 36))
    cuff(figure, far, COAT, 30, 1.08)


PERSON = Person("ines", STANCES, (462, 376, 1.08), _tail, _body, _head, _arms)
