"""Catherine: narrow and upright, a straight dark-blond bob, a little teal, one hand flat on the other elbow."""

from __future__ import annotations

from assets.art.kit.light import Tones
from assets.art.kit.shapes import Path, Point, circle, polygon, spline
from assets.art.people._cut import Sprite, cut
from assets.art.people._face import Looks, Mood, face, neck
from assets.art.people._figure import Figure, Frame, shared
from assets.art.people._hair import hairs, strand
from assets.art.people._limbs import Arm, Hand, cuff, digit, fingers, open_hand, sleeve
from assets.art.people._person import Person
from assets.art.people._stance import Stance

SKIN = Tones("#e3b091", "#a96a6c", "#f8d3b4")
BLAZER = Tones("#4a4170", "#2e2752", "#6f6392")
LINING = Tones("#5d8f96", "#3f6076", "#86b0ae")
KNIT = Tones("#5d8f96", "#3f5f78", "#8bb4b2")
HAIR = Tones("#bb8650", "#754a4c", "#e6bb80")
DEEP = Tones("#7d5a42", "#4c3440", "#a9804c")
LOOKS = Looks(SKIN, "#e58678", "#b5605c", "#7a5440", jaw=2, chin=2, nose=1.08, lashes=0.8, brow=6)

STANCES = {
    "neutral": Stance(0, Mood(smile=1)),
    "amused": Stance(
        5,
        Mood(smile=5, askew=5, near=4, outer=2, wide=0.84, gaze=(-3, 0), blush=0.6),
        (2, 0),
        reach=(0, 6),
        hands="chin",
    ),
    "sharp": Stance(
        2, Mood(inner=-6, outer=3, near=2, smile=-2, mouth="parted", broad=0.85, blush=0.4), (-10, 2), -8, hands="point"
    ),
    "moved": Stance(
        -7, Mood(inner=9, outer=-3, smile=1, broad=0.85, wide=0.78, gaze=(-3, 2), blush=0.8), (-6, 8), 8, hands="chest"
    ),
    "closed": Stance(-8, Mood("shut", inner=2, outer=-2, smile=-3, broad=0.8, blush=0.35), (2, 8), -10, (0, -10)),
}


def _body(figure: Figure, stance: Stance, head: Frame) -> None:
    u = stance.shoulders
    neck(figure, head, LOOKS, (462, 408 + u * 0.8), 72, 60)
    figure.part(
        spline(
            [
                (430, 404 + u, "c"),
                (500, 404 + u, "c"),
                (552, 500 + u),
                (556, 620),
                (552, 1090, "c"),
                (380, 1090, "c"),
                (384, 620),
                (392, 500 + u),
            ]
        ),
        KNIT,
        26,
    )
    collar = spline(
        [
            (424, 366 + u),
            (462, 386 + u),
            (500, 366 + u),
            (512, 400 + u),
            (514, 430 + u),
            (462, 450 + u),
            (416, 430 + u),
            (416, 396 + u),
        ]
    )
    figure.part(collar, KNIT, depth=14, contact=6)
    figure.fold([(424, 408 + u), (462, 424 + u), (508, 406 + u)], 7, KNIT.shade, collar, 0.6)
    near = _front(u)
    far = spline(
        [
            (418, 398 + u, "c"),
            (368, 422 + u),
            (330, 452 + u),
            (304, 530),
            (298, 640),
            (322, 750),
            (320, 880),
            (306, 1090, "c"),
            (494, 1090, "c"),
            (482, 900),
            (470, 740, "c"),
            (428, 600),
            (412, 500 + u),
        ]
    )
    figure.part(far, BLAZER, depth=30, contact=10)
    figure.part(near, BLAZER, depth=34, contact=10)
    for knots in (
        [
            (416, 396 + u, "c"),
            (384, 430 + u),
            (372, 500 + u, "c"),
            (394, 512 + u),
            (384, 540 + u, "c"),
            (420, 640),
            (470, 742, "c"),
            (432, 600),
            (414, 500 + u),
        ],
        [
            (514, 396 + u, "c"),
            (550, 430 + u),
            (570, 500 + u, "c"),
            (548, 514 + u),
            (560, 542 + u, "c"),
            (524, 650),
            (474, 744, "c"),
            (514, 600),
            (528, 500 + u),
        ],
    ):
        figure.part(spline(knots), BLAZER, depth=10, lit=0.7, contact=8)
    figure.line("#e8d6c0", circle(480, 770, 6), 0.8)
    figure.fold([(612, 745), (580, 790), (520, 800)], 16, BLAZER.shade, near)


def _front(u: float) -> Path:
    """The near front of the blazer, with the shoulders down by `u`."""
    return spline(
        [
            (512, 398 + u, "c"),
            (566, 422 + u),
            (608, 452 + u),
            (634, 530),
            (630, 640),
            (612, 740),
            (628, 880),
            (650, 1090, "c"),
            (486, 1090, "c"),
            (476, 900),
            (472, 740, "c"),
            (512, 600),
            (526, 500 + u),
        ]
    )


def _arms(figure: Figure, stance: Stance, head: Frame) -> None:
    u = stance.shoulders
    x, y = 622 + stance.reach[0], 690 + stance.reach[1]
    if stance.hands in ("chin", "point"):
        _raised(figure, stance, (x, y))
    else:
        near = Arm((590, 492 + u), (x, y), (574, 880), (88, 84, 60))
        sleeve(figure, near, BLAZER, depth=28, contact=12, folds=2)
        below = polygon([(516, 852), (650, 838), (700, 1090), (516, 1090)])
        figure.part(shared(_front(u), below), BLAZER, depth=12, lit=0.4, contact=5)
    if stance.hands == "chest":
        far = Arm((356, 488 + u), (292, 690 + u * 0.4), (416, 566 + u), (80, 80, 56))
        sleeve(figure, far, BLAZER, depth=24)
        open_hand(figure, Frame(424, 560 + u, -32, 0.92), SKIN, Hand(3, -1, 0.95, 40))
        cuff(figure, far, LINING, 10, 0.98)
        return
    far = Arm((356, 488 + u), (296, 700 + u * 0.4), (516, y + 6), (80, 82, 56))
    sleeve(figure, far, BLAZER, depth=24, contact=14)
    open_hand(figure, Frame(522, y + 4, -4, 0.92), SKIN, Hand(2.5, -1, 1, 34))
    cuff(figure, far, LINING, 10, 0.98)


def _raised(figure: Figure, stance: Stance, elbow: Point) -> None:
    """The near forearm up: a loose hand under the chin, or a finger that makes a point."""
    u = stance.shoulders
    wrist = (512, 476 + u) if stance.hands == "chin" else (560, 500 + u)
    near = Arm((590, 492 + u), (elbow[0] + 14, elbow[1] + 12), wrist, (88, 86, 56))
    sleeve(figure, near, BLAZER, depth=28, contact=14)
    x, y = wrist
    if stance.hands == "chin":
        digit(figure, SKIN, [(x + 4, y - 50), (x - 20, y - 74), (x - 48, y - 72)], 24, 21, 16)
        fist = [
            (x + 26, y + 2),
            (x + 32, y - 34),
            (x + 16, y - 64),
            (x - 14, y - 66),
            (x - 30, y - 40),
            (x - 22, y + 2),
        ]
        figure.part(spline(fist), SKIN, 10)
        roots = [(x + 16 - i * 1, y - 54 + i * 16) for i in range(4)]
        fingers(figure, SKIN, roots, [(x - 36 + i * 4, y - 54 + i * 15) for i in range(4)], 19, 4)
    else:
        fist = [
            (x + 24, y + 2),
            (x + 30, y - 34),
            (x + 10, y - 58),
            (x - 20, y - 56),
            (x - 30, y - 30),
            (x - 20, y + 2),
        ]
        digit(figure, SKIN, [(x, y - 44), (x - 40, y - 74), (x - 78, y - 92)], 21, 18, 13)
        figure.part(spline(fist), SKIN, 10)
        roots = [(x + 8, y - 42 + i * 15) for i in range(3)]
        fingers(figure, SKIN, roots, [(x - 30 + i * 4, y - 44 + i * 16) for i in range(3)], 18, 3)
        digit(figure, SKIN, [(x + 14, y - 14), (x - 4, y - 26), (x - 22, y - 44)], 22, 20, 15)
    cuff(figure, near, LINING, 10, 0.98)


def _hair_behind(figure: Figure, stance: Stance, head: Frame) -> None:
    mass = head.shape(
        (-6, -254),
        (56, -244),
        (100, -196),
        (112, -120),
        (110, -50),
        (104, 4, "c"),
        (60, 14),
        (0, 6),
        (-60, 6),
        (-98, -10, "c"),
        (-100, -90),
        (-102, -170),
        (-66, -236),
    )
    figure.part(mass, DEEP, depth=40)


def _head(figure: Figure, stance: Stance, head: Frame) -> None:
    face(figure, head, LOOKS, stance.mood)
    _hair_before(figure, head)


def _hair_before(figure: Figure, head: Frame) -> None:
    far = head.shape(
        (-26, -252),
        (-72, -236),
        (-104, -176),
        (-110, -100),
        (-104, -12, "c"),
        (-84, -4),
        (-72, -20, "c"),
        (-80, -80),
        (-80, -140),
        (-62, -186),
        (-20, -216, "c"),
    )
    near = head.shape(
        (-34, -246, "c"),
        (10, -262),
        (66, -246),
        (108, -194),
        (120, -116),
        (118, -44),
        (112, 10, "c"),
        (84, 20),
        (50, 4, "c"),
        (62, -40),
        (64, -96),
        (56, -150),
        (24, -190),
        (-24, -214, "c"),
    )
    figure.part(far, HAIR, depth=14, contact=6)
    figure.part(near, HAIR, depth=34, contact=9)
    dark = head.shape((70, -240), (84, -170), (80, -110), (92, -50), (78, 40), (140, 30), (140, -200), (90, -250))
    figure.plane(DEEP.shade, dark, near, 0.4, lip=9)
    for spine, width, shine, path in (
        ([(-32, -240), (-78, -196), (-96, -110), (-92, -12)], 30, 0.7, far),
        ([(-26, -230), (30, -212), (72, -150), (78, -70), (66, 6)], 26, 0.8, near),
        ([(-16, -244), (50, -226), (92, -150), (98, -70), (92, 8)], 30, 0.15, near),
    ):
        hairs(figure, [head.at(*p) for p in spine], width, HAIR, path, shine)
    gloss = head.shape((-4, -236), (34, -226), (60, -196), (40, -206), (4, -222))
    figure.plane("#efd09a", gloss, near, 0.25, lip=5)
    strand(figure, head, [(-22, -222), (20, -204), (52, -160), (60, -104), (56, -50)], (5, 18, 20, 16, 4), HAIR, 6)


PERSON = Person("catherine", STANCES, (452, 366, 1.06), _hair_behind, _body, _head, _arms)


def paint() -> Sprite:
    """Catherine with all her expressions."""
    return cut(PERSON)
