"""Martin: thin, his sleeves rolled, glasses, a tea towel on his shoulder and a wooden spoon that makes points."""

from __future__ import annotations

import math

from assets.art.kit.light import Tones
from assets.art.kit.shapes import Path, circle, outlined, polygon, spline
from assets.art.people._cut import Sprite, cut
from assets.art.people._face import Looks, Mood, ear, face, neck
from assets.art.people._figure import Figure, Frame, limb, shared
from assets.art.people._hair import hairs, strand
from assets.art.people._limbs import Arm, cuff, grip, sleeve
from assets.art.people._person import Person
from assets.art.people._stance import Stance

SKIN = Tones("#dba688", "#a0646a", "#f6ccab")
SHIRT = Tones("#8c90bc", "#565690", "#b7b8d6")
TROUSERS = Tones("#4b3c62", "#30264c", "#66557e")
TOWEL = Tones("#ead9c8", "#a993b0", "#fff6ea")
WOOD = Tones("#b57c4c", "#75483f", "#dcae78")
BROWN = Tones("#54382f", "#33212e", "#8a5f46")
FRAME = "#3a2540"
LOOKS = Looks(SKIN, "#e07e6c", None, "#4a3230", jaw=3, chin=9, nose=1.16, lashes=0.2, brow=7.5, eye=0.9)

STANCES = {
    "polite": Stance(-2, Mood(smile=5, broad=0.95, inner=2, wide=0.9), hands="pocket", lean=12),
    "correcting": Stance(
        7,
        Mood(inner=-1, outer=5, near=5, smile=1, mouth="parted", broad=0.85, wide=0.72),
        (4, -4),
        -6,
        (-34, -44),
        "hip",
        -52,
    ),
    "pleased": Stance(
        -6, Mood("glad", smile=8, broad=1.05, inner=4, outer=3, blush=0.6), (-2, 2), -4, (0, -8), "pocket", 6
    ),
    "put_out": Stance(
        -1,
        Mood(inner=-6, outer=1, smile=-5, askew=-2, broad=0.85, wide=0.75, gaze=(3, 1)),
        (8, 2),
        -12,
        (-6, 60),
        "hip",
        38,
    ),
    "sorry": Stance(
        -11, Mood(inner=9, outer=-4, smile=-2, broad=0.8, wide=0.62, gaze=(-2, 4)), (-8, 14), 14, (82, 70), "both", 62
    ),
}


def _skull(figure: Figure, stance: Stance, head: Frame) -> None:
    figure.part(
        head.shape(
            (-66, -190), (-54, -226), (0, -246), (58, -236), (92, -198), (100, -148), (90, -96), (72, -70), (20, -70)
        ),
        BROWN,
        28,
    )


def _head(figure: Figure, stance: Stance, head: Frame) -> None:
    face(figure, head, LOOKS, stance.mood)
    ear(figure, head, LOOKS)
    _hair(figure, head)
    _glasses(figure, head)


def _hair(figure: Figure, head: Frame) -> None:
    cap = head.shape(
        (-64, -192, "c"),
        (-76, -214),
        (-58, -250),
        (-6, -268),
        (58, -250),
        (94, -206),
        (102, -150),
        (92, -100),
        (80, -78, "c"),
        (86, -112),
        (78, -134),
        (64, -130),
        (56, -100, "c"),
        (52, -140),
        (54, -172, "c"),
        (36, -196),
        (22, -222, "c"),
        (-16, -206),
        (-44, -204),
    )
    path = figure.part(cap, BROWN, depth=24, contact=5)
    for spine, width, shine in (
        ([(24, -226), (-14, -220), (-48, -212), (-66, -200)], 24, 0.7),
        ([(34, -242), (-10, -246), (-48, -234), (-68, -212)], 26, 0.8),
        ([(30, -226), (62, -206), (76, -170), (80, -130)], 26, 0.5),
    ):
        hairs(figure, [head.at(*p) for p in spine], width, BROWN, path, shine)
    strand(figure, head, [(14, -240), (-30, -244), (-64, -226), (-78, -196)], (8, 22, 20, 3), BROWN, 7)


def _glasses(figure: Figure, head: Frame) -> None:
    for x, across, down in ((6, 26, 22), (-57, 17.5, 21)):
        rim = head.shape(
            (x - across, -104),
            (x - across * 0.7, -104 - down * 0.85),
            (x, -105 - down),
            (x + across * 0.75, -104 - down * 0.85),
            (x + across, -104),
            (x + across * 0.7, -104 + down * 0.85),
            (x, -103 + down),
            (x - across * 0.7, -104 + down * 0.85),
        )
        figure.line("#fff4e4", rim, 0.13)
        figure.line(FRAME, outlined(rim, 4.2))
        shine = [(x - across * 0.5, -112), (x - across * 0.2, -120)]
        figure.line("#fff4e4", head.brush(shine, 1, 3.2, 1), 0.7)
    figure.line(FRAME, head.brush([(-39, -108), (-30, -112), (-20, -108)], 4, 4.4, 4))
    figure.line(FRAME, head.brush([(31, -108), (52, -112), (74, -116)], 4.6, 4, 3.4))


def _trousers() -> Path:
    return spline([(322, 860, "c"), (628, 860, "c"), (652, 1090, "c"), (306, 1090, "c")])


def _body(figure: Figure, stance: Stance, head: Frame) -> None:
    u = stance.shoulders
    neck(figure, head, LOOKS, (464, 396 + u * 0.8), 80, 56)
    figure.part(_trousers(), TROUSERS, 40)
    shirt = spline(
        [
            (426, 398 + u, "c"),
            (372, 420 + u),
            (324, 452 + u),
            (304, 540),
            (318, 660),
            (322, 780),
            (314, 900),
            (322, 920, "c"),
            (470, 934),
            (618, 914, "c"),
            (614, 780),
            (618, 660),
            (636, 540),
            (616, 450 + u),
            (562, 418 + u),
            (506, 396 + u, "c"),
            (466, 450 + u),
        ]
    )
    path = figure.part(shirt, SHIRT, depth=42, contact=8)
    figure.thread(SHIRT.shade, [(462, 470 + u), (456, 620), (452, 780), (456, 930)], 2.6, 0.75)
    figure.thread(SHIRT.shade, [(486, 470 + u), (480, 620), (476, 780), (480, 930)], 1.8, 0.4)
    for y in (540, 640, 740, 840):
        figure.line(TOWEL.base, circle(468 - (y - 500) * 0.02, y + u * 0.4, 5), 0.9)
    for points, width in (
        ([(620, 660), (570, 716), (500, 730)], 18),
        ([(320, 700), (370, 750), (440, 758)], 16),
        ([(336, 560), (380, 620), (440, 640)], 13),
    ):
        figure.fold(points, width, SHIRT.shade, path, 0.6)
    for knots in (
        [(424, 376 + u, "c"), (398, 404 + u), (406, 462 + u), (436, 492 + u, "c"), (464, 446 + u, "c"), (438, 414 + u)],
        [(510, 374 + u, "c"), (538, 402 + u), (534, 464 + u), (500, 494 + u, "c"), (464, 446 + u, "c"), (494, 412 + u)],
    ):
        figure.part(spline(knots), SHIRT, depth=9, lit=0.7, contact=7)


def _rolled(figure: Figure, arm: Arm, depth: float = 20) -> None:
    """A bare forearm out of a sleeve rolled to below the elbow."""
    (ex, ey), (wx, wy) = arm.elbow, arm.wrist
    start = 0.3 + 14 / math.dist(arm.elbow, arm.wrist)
    along = [(ex + (wx - ex) * t, ey + (wy - ey) * t) for t in (0.3, start, 0.65, 1.0)]
    wide = Arm(arm.shoulder, arm.elbow, along[0], (94, 88, 76), arm.cap)
    sleeve(figure, wide, SHIRT, depth=depth, contact=8, folds=2)
    _, thick, thin = arm.widths
    figure.part(limb(along[1:], thick * 0.86, thick * 0.84, thin), SKIN, 14, contact=9)
    cuff(figure, wide, SHIRT, 30, 1.08)


def _arms(figure: Figure, stance: Stance, head: Frame) -> None:
    _near_arm(figure, stance)
    _towel(figure, stance.shoulders)
    _spoon_arm(figure, stance)


def _near_arm(figure: Figure, stance: Stance) -> None:
    u = stance.shoulders
    shoulder = (592, 490 + u)
    if stance.hands == "both":
        return
    if stance.hands == "pocket":
        _rolled(figure, Arm(shoulder, (664, 716), (592, 912), (94, 74, 52)), 26)
        pocket = spline([(546, 904, "c"), (634, 878, "c"), (652, 1090, "c"), (530, 1090, "c")])
        figure.part(pocket, TROUSERS, depth=14, contact=4)
        return
    _rolled(figure, Arm(shoulder, (742, 690 + u * 0.3), (628, 838), (94, 76, 52)), 26)
    hip = polygon([(560, 812), (660, 812), (680, 1090), (560, 1090)])
    figure.part(
        spline([(650, 812), (622, 822), (588, 850), (566, 884), (580, 898), (612, 880), (640, 862), (662, 840)]),
        SKIN,
        9,
        contact=5,
    )
    figure.part(shared(_trousers(), hip), TROUSERS, 20)


def _towel(figure: Figure, u: float) -> None:
    cloth = spline(
        [
            (528, 398 + u, "c"),
            (560, 404 + u),
            (604, 430 + u, "c"),
            (610, 520 + u),
            (600, 640, "c"),
            (566, 652),
            (530, 642, "c"),
            (544, 520 + u),
        ]
    )
    path = figure.part(cloth, TOWEL, depth=14, contact=9)
    for y in (596, 612):
        figure.thread("#8d5b86", [(534, y), (568, y + 8), (602, y - 2)], 5, 0.8)
    figure.fold([(566, 430 + u), (574, 500 + u), (568, 580)], 9, TOWEL.shade, path, 0.7)


def _spoon_arm(figure: Figure, stance: Stance) -> None:
    """The far arm with the spoon; both hands, if he is sorry."""
    u = stance.shoulders
    x, y = 366 + stance.reach[0], 600 + stance.reach[1]
    held = Frame(x, y, stance.lean, 0.98, -1)
    if stance.hands == "both":
        other = Frame(x + 26, y - 14, stance.lean - 40, 0.98)
        _rolled(figure, Arm((592, 490 + u), (652, 716), other.at(34, 4), (94, 74, 50)), 26)
    _rolled(figure, Arm((346, 490 + u), (236, 744 + u * 0.3), held.at(30, 12), (90, 74, 50)))
    _spoon(figure, held)
    grip(figure, held, SKIN, "up", wrist=False)
    if stance.hands == "both":
        grip(figure, other, SKIN, wrist=False)


def _spoon(figure: Figure, held: Frame) -> Path:
    """A wooden spoon along the frame's y, its bowl up."""
    figure.part(held.brush([(0, 92), (0, 0), (0, -120)], 15, 14, 12), WOOD, depth=4, contact=5)
    bowl = figure.part(
        held.shape((0, -196), (-24, -176), (-27, -146), (-10, -112), (10, -112), (27, -146), (24, -176)),
        WOOD,
        9,
        contact=5,
    )
    figure.plane(
        WOOD.shade,
        held.shape((0, -184), (-15, -168), (-17, -146), (0, -126), (17, -146), (15, -168)),
        bowl,
        0.55,
        lip=2,
    )
    return bowl


PERSON = Person("martin", STANCES, (458, 354, 1.06, 0.94), _skull, _body, _head, _arms)


def paint() -> Sprite:
    """Martin with all his expressions."""
    return cut(PERSON)
