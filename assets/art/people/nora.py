"""Nora: a rose dress, auburn waves over one shoulder, a glass of wine and an arm to rest it on."""

from __future__ import annotations

from assets.art.kit.light import Tones
from assets.art.kit.shapes import Point, oval, spline
from assets.art.people._cut import Sprite, cut
from assets.art.people._face import Looks, Mood, face, neck
from assets.art.people._figure import Figure, Frame, brush, shared
from assets.art.people._hair import hairs, strand
from assets.art.people._limbs import Arm, Hand, cuff, digit, fingers, open_hand, sleeve
from assets.art.people._person import Person
from assets.art.people._stance import Stance

SKIN = Tones("#e8b597", "#ad6c74", "#fbd8ba")
DRESS = Tones("#b35679", "#6b375f", "#dc899e")
GOLD = Tones("#dda556", "#96604c", "#f8d890")
AUBURN = Tones("#93452f", "#552a3a", "#c97a48")
DEEP = Tones("#6e3334", "#3f2236", "#93452f")
GLASS = "#f4dfe0"
WINE = Tones("#7c2444", "#4c1a3c", "#a84460")
LOOKS = Looks(SKIN, "#e8776c", "#b8434e", "#7a4034", chin=0, nose=0.95, lashes=1.3, brow=6, eye=1.04)

STANCES = {
    "bright": Stance(-5, Mood(inner=3, outer=3, smile=7, broad=1.1, wide=1.02, blush=0.6), (-4, 0), -2, (0, -12)),
    "laughing": Stance(
        9, Mood("glad", mouth="open", smile=8, broad=1.15, inner=6, outer=4, blush=0.7), (8, 2), -12, (-14, 26), "chest"
    ),
    "wary": Stance(
        4,
        Mood(inner=-2, outer=2, near=5, wide=0.72, gaze=(-4, 0), smile=-1, broad=0.8, blush=0.35),
        (10, 0),
        -4,
        (14, 6),
    ),
    "soft": Stance(
        -8, Mood(inner=6, outer=0, wide=0.72, gaze=(-2, 2), smile=4, broad=0.9, blush=0.65), (-2, 6), 6, (6, 4)
    ),
    "closed": Stance(-10, Mood("shut", inner=3, outer=-3, smile=-3, broad=0.78, blush=0.35), (4, 12), -6, (10, 50)),
}


def _body(figure: Figure, stance: Stance, head: Frame) -> None:
    u = stance.shoulders
    chest = spline(
        [
            (430, 396 + u),
            (366, 420 + u),
            (322, 446 + u),
            (300, 500 + u),
            (330, 590),
            (460, 640),
            (590, 590),
            (624, 500 + u),
            (604, 446 + u),
            (560, 420 + u),
            (506, 396 + u),
        ]
    )
    neck(figure, head, LOOKS, (468, 408 + u * 0.8), 72, 56, chest)
    figure.line(SKIN.shade, brush([(424, 470 + u), (390, 458 + u), (350, 458 + u)], 0.6, 3, 0.6), 0.6)
    figure.line(SKIN.shade, brush([(478, 472 + u), (520, 458 + u), (566, 456 + u)], 0.6, 3, 0.6), 0.6)
    dress = spline(
        [
            (366, 428 + u, "c"),
            (328, 442 + u),
            (298, 500 + u),
            (304, 590),
            (324, 690),
            (326, 760),
            (296, 880),
            (258, 1090, "c"),
            (686, 1090, "c"),
            (640, 880),
            (612, 760),
            (616, 690),
            (634, 590),
            (634, 500 + u),
            (606, 442 + u),
            (566, 426 + u, "c"),
            (540, 500 + u),
            (452, 572 + u, "c"),
            (396, 506 + u),
        ]
    )
    path = figure.part(dress, DRESS, depth=46, contact=10)
    for points, width in (
        ([(452, 576 + u), (446, 650), (420, 730)], 16),
        ([(612, 690), (560, 730), (490, 748)], 18),
        ([(326, 730), (380, 756), (450, 760)], 15),
        ([(470, 770), (480, 880), (462, 1000)], 20),
        ([(570, 770), (590, 880), (600, 1000)], 18),
        ([(370, 770), (350, 880), (330, 1000)], 16),
    ):
        figure.fold(points, width, DRESS.shade, path, 0.65)
    figure.part(
        brush([(324, 752), (400, 770), (480, 772), (560, 764), (614, 748)], 18, 20, 20, 18), DRESS, depth=6, contact=5
    )
    chain = [(432, 436 + u), (442, 470 + u), (460, 490 + u), (480, 468 + u), (492, 436 + u)]
    figure.thread(GOLD.base, chain, 2.2, 0.9)
    figure.line(GOLD.light, oval(460, 495 + u, 5.5, 6.5))


def _arms(figure: Figure, stance: Stance, head: Frame) -> None:
    """The near arm across, the far elbow in its hand, and the glass; or a hand to the chest for laughing."""
    u = stance.shoulders
    gx, gy = 286 + stance.reach[0], 596 + stance.reach[1]
    if stance.hands == "chest":
        near = _bare(figure, (604, 492 + u), (668, 700), (540, 590 + u))
        open_hand(figure, Frame(530, 583 + u, 208, 0.92), SKIN, Hand(4, 1, 0.94, 30))
        cuff(figure, near, GOLD, 9, 1.08)
        _short_sleeve(figure, (600, 486 + u), (646, 610), 1)
    far_elbow = (324, 748) if stance.hands != "chest" else (276, 740)
    _bare(figure, (340, 494 + u), far_elbow, (gx + 22, gy + 44))
    _short_sleeve(figure, (338, 486 + u), (326 if stance.hands != "chest" else 306, 616), -1)
    _glass(figure, gx, gy)
    if stance.hands != "chest":
        near = _bare(figure, (604, 492 + u), (648, 716), (446, 742))
        open_hand(figure, Frame(438, 742, 180, 0.92), SKIN, Hand(2, 1, 0.95, 40))
        cuff(figure, near, GOLD, 9, 1.08)
        _short_sleeve(figure, (600, 486 + u), (636, 616), 1)


def _bare(figure: Figure, shoulder: Point, elbow: Point, wrist: Point) -> Arm:
    """A bare arm."""
    arm = Arm(shoulder, elbow, wrist, (80, 66, 40), 0.3)
    sleeve(figure, arm, SKIN, depth=16, contact=9, folds=0)
    return arm


def _short_sleeve(figure: Figure, top: Point, hem: Point, side: int) -> None:
    x, y = top
    hx, hy = hem
    knots = [
        (x - side * 40, y - 44),
        (x + side * 10, y - 48),
        (x + side * 38, y - 10),
        (hx + side * 46, hy - 14, "c"),
        (hx, hy + 6),
        (hx - side * 48, hy - 6, "c"),
        (x - side * 52, y + 30),
    ]
    path = figure.part(spline(knots), DRESS, depth=20, contact=8)
    figure.fold([(x - side * 30, y + 70), (x, y + 84), (hx + side * 30, hy - 40)], 12, DRESS.shade, path, 0.6)


def _glass(figure: Figure, x: float, y: float) -> None:
    """A glass of red wine in a hand: bowl, wine, stem, and the fingers about it."""
    roots = [(x + 40, y + 22 + i * 15) for i in range(4)]
    tips = [(x - 16 + reach, y + 26 + i * 15) for i, reach in enumerate((2, -4, 0, 10))]
    bowl = spline(
        [
            (x - 42, y - 118, "c"),
            (x - 50, y - 60),
            (x - 34, y - 6),
            (x, y + 14),
            (x + 34, y - 6),
            (x + 50, y - 60),
            (x + 42, y - 118, "c"),
        ]
    )
    figure.part(
        brush([(x, y + 8), (x, y + 60), (x, y + 128)], 9, 7, 7), Tones("#d9bfd0", "#8f7aa8", "#fff2ec"), depth=3
    )
    figure.part(oval(x, y + 132, 36, 7), Tones("#d9bfd0", "#8f7aa8", "#fff2ec"), depth=4)
    figure.part(bowl, Tones("#c6a2bd", "#9580b2", "#f0dada"), depth=12, lit=0.5, contact=6)
    level = spline([(x - 60, y - 58, "c"), (x + 60, y - 66, "c"), (x + 60, y + 40), (x - 60, y + 40)])
    wine = shared(bowl, level)
    figure.part(wine, WINE, depth=12)
    figure.line(WINE.light, oval(x, y - 62, 45, 6), 0.8, bowl)
    figure.line(GLASS, brush([(x - 34, y - 108), (x - 39, y - 66), (x - 30, y - 30)], 1, 6, 1), 0.75)
    figure.line(GLASS, brush([(x - 42, y - 117), (x, y - 113), (x + 42, y - 117)], 2.4, 2, 2.4), 0.9)
    figure.part(
        spline(
            [(x + 54, y + 60), (x + 58, y + 20), (x + 38, y - 4), (x + 18, y + 6), (x + 14, y + 76), (x + 36, y + 88)]
        ),
        SKIN,
        9,
        contact=5,
    )
    fingers(figure, SKIN, roots, tips, 17.5, 3)
    digit(figure, SKIN, [(x + 42, y + 8), (x + 26, y - 18), (x + 6, y - 30)], 21, 19, 14)


def _hair_behind(figure: Figure, stance: Stance, head: Frame) -> None:
    mass = head.shape(
        (-8, -262),
        (66, -250),
        (112, -200),
        (124, -120),
        (136, -40),
        (152, 40),
        (120, 110),
        (70, 96),
        (20, 40),
        (-60, 20),
        (-104, -20),
        (-104, -100),
        (-102, -180),
        (-66, -242),
    )
    figure.part(mass, DEEP, depth=46)
    for points, widths in (
        ([(96, -150), (128, -80), (120, -10), (146, 50), (132, 116)], (20, 40, 44, 36, 6)),
        ([(80, -120), (104, -50), (92, 10), (112, 70), (96, 124)], (18, 38, 40, 32, 6)),
        ([(-88, -140), (-108, -80), (-96, -20), (-112, 30)], (16, 30, 30, 6)),
    ):
        strand(figure, head, points, widths, DEEP, 14)


def _head(figure: Figure, stance: Stance, head: Frame) -> None:
    face(figure, head, LOOKS, stance.mood)
    _hair_before(figure, head)


def _hair_before(figure: Figure, head: Frame) -> None:
    for points, widths, tones in (
        ([(34, -250), (86, -214), (108, -140), (98, -70), (124, -4), (112, 64)], (30, 52, 50, 44, 38, 6), AUBURN),
        ([(-40, -240), (-86, -204), (-98, -140), (-88, -84), (-104, -36), (-92, 4)], (24, 40, 34, 30, 26, 5), AUBURN),
        (
            [(-34, -244), (20, -238), (66, -196), (78, -130), (66, -74), (84, -14), (74, 48)],
            (20, 44, 46, 40, 36, 32, 5),
            AUBURN,
        ),
        ([(-44, -232), (0, -216), (44, -186), (62, -138), (54, -92), (66, -48)], (10, 30, 32, 26, 22, 4), AUBURN),
        ([(-40, -236), (-66, -212), (-82, -172), (-78, -130), (-90, -92)], (10, 24, 24, 20, 4), AUBURN),
        ([(-36, -250), (10, -258), (60, -240), (98, -196)], (12, 30, 30, 8), AUBURN),
    ):
        strand(figure, head, points, widths, tones, 12)
    crown = [(-30, -246), (24, -240), (72, -196), (86, -132)]
    hairs(
        figure, [head.at(*p) for p in crown], 26, AUBURN, head.shape((-60, -260), (120, -260), (120, 0), (-60, 0)), 0.7
    )


PERSON = Person("nora", STANCES, (456, 372, 1.07), _hair_behind, _body, _head, _arms)


def paint() -> Sprite:
    """Nora with all her expressions."""
    return cut(PERSON)
