"""Osei, of the front desk: broad, grey cropped hair, an oat cardigan, a lanyard, the sealing tray under an arm."""

from __future__ import annotations

from assets.art.kit.light import Tones
from assets.art.kit.shapes import Path, oval, polygon, rectangle, spline
from assets.art.people._cut import Sprite, cut
from assets.art.people._face import Looks, Mood, ear, face, neck
from assets.art.people._figure import Figure, Frame, brush, moved_about, shared
from assets.art.people._limbs import Arm, Hand, cuff, digit, fingers, open_hand, sleeve
from assets.art.people._person import Person
from assets.art.people._stance import Stance

SKIN = Tones("#875342", "#4f2d40", "#ba7a56")
PALM = Tones("#a06a56", "#5d3848", "#c88c6c")
WOOL = Tones("#d2a67e", "#8b6073", "#f0cfa8")
RIB = Tones("#b8896a", "#785063", "#d8b08c")
SHIRT = Tones("#e6d8dc", "#a38bb0", "#fbf1ec")
RIBBON = Tones("#5c4690", "#3a2e66", "#8169ac")
TRAY = Tones("#8a4f3c", "#55303f", "#b8744c")
GREY = Tones("#a0969e", "#5f5068", "#d2c8c8")
LOOKS = Looks(SKIN, "#b5543f", None, "#5d5262", jaw=9, chin=5, nose=1.22, lashes=0.2, brow=9.5, eye=1, line="#3c1a2c")

STANCES = {
    "beaming": Stance(
        5, Mood("glad", mouth="open", smile=8, broad=1.22, inner=5, outer=4, blush=0.7), (4, -2), -8, hands="offered"
    ),
    "neutral": Stance(-1, Mood(smile=5, broad=1.12, wide=0.95, blush=0.4), hands="pocket"),
    "thoughtful": Stance(
        -6, Mood(gaze=(-3, 4), wide=0.7, inner=-2, outer=1, smile=-1, broad=0.95, blush=0.3), (-6, 6), 4, hands="chin"
    ),
    "moved": Stance(6, Mood("shut", inner=8, outer=-3, smile=4, broad=0.95, blush=0.6), (0, 6), 8, hands="chest"),
    "mock_stern": Stance(
        -4,
        Mood(inner=-8, outer=2, near=6, smile=-3, askew=4, wide=0.8, gaze=(-3, 1), blush=0.4),
        (-8, 0),
        -6,
        hands="finger",
    ),
}


def _skull(figure: Figure, stance: Stance, head: Frame) -> None:
    back = head.shape(
        (-66, -190), (-54, -224), (0, -242), (58, -232), (92, -194), (100, -146), (90, -96), (72, -70), (20, -70)
    )
    figure.part(back, GREY, depth=30)


def _head(figure: Figure, stance: Stance, head: Frame) -> None:
    face(figure, head, LOOKS, stance.mood)
    _smile_lines(figure, head, stance)
    ear(figure, head, LOOKS)
    _crop(figure, head)


def _crop(figure: Figure, head: Frame) -> None:
    cap = head.shape(
        (-70, -176, "c"),
        (-67, -198),
        (-45, -221),
        (2, -237),
        (60, -233),
        (94, -194),
        (101, -146),
        (92, -100),
        (80, -78, "c"),
        (86, -108),
        (78, -134),
        (62, -128),
        (54, -104, "c"),
        (50, -140),
        (48, -172, "c"),
        (34, -194),
        (2, -208),
        (-30, -204),
        (-54, -192),
    )
    path = figure.part(cap, GREY, depth=26, contact=4)
    figure.mist("#e8ded6", head.shape((-58, -212), (-20, -236), (20, -238), (-10, -222), (-44, -200)), path, 0.6, 7)


def _smile_lines(figure: Figure, head: Frame, stance: Stance) -> None:
    deep = 1.0 if stance.mood.smile > 4 else 0.55
    for points in (
        [(-8, -66), (4, -52), (2, -36)],
        [(26, -112), (34, -108), (40, -110)],
        [(26, -104), (34, -98), (39, -98)],
    ):
        figure.line(SKIN.shade, head.brush(points, 0.6, 3, 0.6), 0.75 * deep)
    for y in (-168, -156):
        figure.line(SKIN.shade, head.brush([(-52, y), (-20, y - 4), (12, y + 1)], 0.4, 2, 0.4), 0.4)


def _front(u: float) -> tuple[Path, Path]:
    """The far and the near front of the cardigan, with the shoulders down by `u`."""
    far = spline(
        [
            (404, 390 + u, "c"),
            (336, 412 + u),
            (276, 452 + u),
            (244, 550),
            (240, 680),
            (252, 820),
            (244, 1090, "c"),
            (440, 1090, "c"),
            (440, 860),
            (436, 700, "c"),
            (404, 570),
            (392, 470 + u),
        ]
    )
    near = spline(
        [
            (538, 388 + u, "c"),
            (614, 410 + u),
            (682, 448 + u),
            (722, 550),
            (728, 680),
            (708, 820),
            (716, 1090, "c"),
            (430, 1090, "c"),
            (430, 860),
            (436, 700, "c"),
            (520, 570),
            (550, 470 + u),
        ]
    )
    return far, near


def _body(figure: Figure, stance: Stance, head: Frame) -> None:
    u = stance.shoulders
    shirt = spline(
        [(390, 410 + u), (470, 400 + u), (560, 410 + u), (590, 700), (560, 1090, "c"), (380, 1090, "c"), (350, 700)]
    )
    figure.part(shirt, SHIRT, 20)
    neck(figure, head, LOOKS, (474, 396 + u * 0.8), 118, 46)
    for knots in (
        [(414, 378 + u, "c"), (384, 402 + u), (386, 452 + u), (424, 480 + u, "c"), (464, 440 + u, "c"), (432, 410 + u)],
        [(532, 376 + u, "c"), (560, 400 + u), (562, 454 + u), (516, 484 + u, "c"), (464, 440 + u, "c"), (508, 410 + u)],
    ):
        figure.part(spline(knots), SHIRT, depth=9, contact=7)
    figure.thread(SHIRT.shade, [(464, 450 + u), (460, 560), (446, 690)], 2.4, 0.7)
    for path in _front(u):
        figure.part(path, WOOL, depth=44, contact=10)
    edges = (
        [(396, 400 + u), (390, 480 + u), (408, 590), (440, 706), (444, 880), (442, 1085)],
        [(546, 398 + u), (552, 480 + u), (518, 590), (442, 706), (446, 880), (446, 1085)],
    )
    for points in edges:
        figure.part(brush(points, 20, 22, 22, 22, 22), RIB, depth=7, contact=4)
    for y in (740, 830, 920):
        figure.line(RIB.shade, oval(446, y, 6.5, 6.5), 0.9)
    _lanyard(figure, u, stance)


def _lanyard(figure: Figure, u: float, stance: Stance) -> None:
    for points in (
        [(420, 400 + u), (418, 480 + u), (438, 570), (458, 628)],
        [(526, 398 + u), (524, 480 + u), (490, 570), (464, 628)],
    ):
        figure.part(brush(points, 9, 9, 9), RIBBON, depth=3, contact=4)
    turn = stance.tilt * 0.4
    card = moved_about(rectangle(432, 626, 58, 74, 7), (461, 626), turn)
    figure.part(card, SHIRT, depth=8, contact=9)
    figure.line(RIBBON.base, moved_about(rectangle(432, 638, 58, 13), (461, 626), turn), 1)
    figure.line(SKIN.base, moved_about(oval(448, 670, 8, 9), (461, 626), turn), 0.9)
    for y in (664, 674, 684):
        figure.line(SHIRT.shade, moved_about(rectangle(462, y, 20, 3), (461, 626), turn), 0.9)


def _arms(figure: Figure, stance: Stance, head: Frame) -> None:
    _tray_arm(figure, stance)
    _free_arm(figure, stance)


def _tray_arm(figure: Figure, stance: Stance) -> None:
    """The near arm with the tray clamped under it."""
    u = stance.shoulders
    board = polygon([(520, 566 + u), (700, 520 + u), (752, 700), (566, 748)])
    tray = figure.part(board, TRAY, depth=10, contact=12)
    well = polygon([(536, 580 + u), (692, 540 + u), (738, 692), (574, 732)])
    figure.plane(TRAY.shade, well, tray, 0.55)
    figure.line("#c8503e", oval(606, 620 + u, 15, 14))
    figure.line("#8c3038", oval(607, 622 + u, 8, 7.5), 0.8)
    near = Arm((646, 506 + u), (742, 706 + u * 0.4), (626, 742), (128, 118, 78))
    sleeve(figure, near, WOOL, depth=34, contact=14)
    x, y = 608, 738
    figure.part(
        spline(
            [(x + 20, y - 30), (x - 14, y - 34), (x - 40, y - 18), (x - 48, y + 10), (x - 20, y + 34), (x + 20, y + 34)]
        ),
        SKIN,
        10,
        contact=6,
    )
    roots = [(x - 22 + i * 2, y - 20 + i * 15) for i in range(4)]
    fingers(figure, SKIN, roots, [(x - 56 + i * 4, y - 14 + i * 15) for i in range(4)], 20, 3)
    cuff(figure, near, RIB, 24, 1.04)


def _free_arm(figure: Figure, stance: Stance) -> None:
    """The far arm: in the pocket, or saying what he thinks."""
    u = stance.shoulders
    shoulder = (304, 508 + u)
    if stance.hands == "pocket":
        arm = Arm(shoulder, (218, 706), (304, 800), (112, 104, 74))
        sleeve(figure, arm, WOOL, depth=26, contact=10)
        below = polygon([(200, 764), (380, 790), (420, 1090), (200, 1090)])
        figure.part(shared(_front(u)[0], below), WOOL, depth=16, lit=0.4, contact=5)
        figure.part(brush([(246, 772), (310, 780), (376, 790)], 12, 12), RIB, depth=4, contact=3)
        return
    if stance.hands == "offered":
        arm = Arm(shoulder, (214, 700), (150, 580), (112, 102, 74))
        sleeve(figure, arm, WOOL, depth=26, contact=12)
        open_hand(figure, Frame(146, 574, -112, 1.02), PALM, Hand(6, 1, 0.96, 44))
    elif stance.hands == "chest":
        arm = Arm(shoulder, (226, 704), (352, 604 + u), (112, 104, 74))
        sleeve(figure, arm, WOOL, depth=26, contact=12)
        open_hand(figure, Frame(356, 600 + u, -26, 1.02), SKIN, Hand(3, -1, 0.95, 40))
    elif stance.hands == "chin":
        arm = Arm(shoulder, (246, 706), (372, 478 + u), (112, 104, 72))
        sleeve(figure, arm, WOOL, depth=26, contact=14)
        _chin_hand(figure, 378, 470 + u)
    else:
        arm = Arm(shoulder, (214, 700), (214, 540 + u), (112, 104, 72))
        sleeve(figure, arm, WOOL, depth=26, contact=12)
        _finger(figure, 214, 534 + u)
    cuff(figure, arm, RIB, 24, 1.04)


def _chin_hand(figure: Figure, x: float, y: float) -> None:
    """A loose fist, its forefinger and thumb about the chin."""
    fist = [(x - 28, y + 6), (x - 34, y - 34), (x - 14, y - 62), (x + 18, y - 62), (x + 36, y - 36), (x + 26, y + 6)]
    digit(figure, SKIN, [(x + 4, y - 48), (x + 36, y - 78), (x + 62, y - 94)], 25, 22, 16)
    figure.part(spline(fist), SKIN, 12)
    roots = [(x - 20, y - 48 + i * 16) for i in range(4)]
    fingers(figure, SKIN, roots, [(x + 34 - i * 3, y - 50 + i * 16) for i in range(4)], 20, -3)


def _finger(figure: Figure, x: float, y: float) -> None:
    """A forefinger that admonishes."""
    digit(figure, SKIN, [(x - 4, y - 44), (x - 8, y - 84), (x - 12, y - 122)], 24, 21, 15)
    fist = [(x - 28, y + 6), (x - 36, y - 34), (x - 22, y - 62), (x + 14, y - 64), (x + 36, y - 38), (x + 28, y + 6)]
    figure.part(spline(fist), SKIN, 12)
    roots = [(x - 12 + i * 14, y - 56 + i * 3) for i in range(1, 4)]
    fingers(figure, SKIN, roots, [(x - 8 + i * 12, y - 22 + i * 2) for i in range(1, 4)], 19, 2)
    digit(figure, SKIN, [(x - 24, y - 8), (x - 8, y - 26), (x + 14, y - 34)], 24, 21, 16)


PERSON = Person("osei", STANCES, (462, 366, 1.16, 1.06), _skull, _body, _head, _arms)


def paint() -> Sprite:
    """Osei with all his expressions."""
    return cut(PERSON)
