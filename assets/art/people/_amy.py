"""Amy, forty-one: curls, an ochre jacket, hoops, and a mug held in both hands. Listens with her whole face."""

from __future__ import annotations

import math

import numpy as np

from assets.art.kit.light import Tones
from assets.art.kit.shapes import Path, outlined, oval, spline
from assets.art.people._face import Looks, Mood, face, neck
from assets.art.people._figure import Figure, Frame
from assets.art.people._hair import Curl, lit, ringlet
from assets.art.people._limbs import Arm, Hand, cuff, digit, fingers, open_hand, sleeve
from assets.art.people._person import Person
from assets.art.people._stance import Stance

SKIN = Tones("#cf8866", "#96565a", "#f2b48e")
JACKET = Tones("#c9873c", "#8a4c48", "#eab262")
LINING = Tones("#b06a3e", "#7a4048", "#cf8d40")
TEE = Tones("#f2dcc4", "#b890a0", "#fff4e2")
MUG = Tones("#6b4d8c", "#3f2f66", "#a583b4")
DARK = Tones("#3c2236", "#27182c", "#5a3038")
BRIGHT = Tones("#7d4438", "#472838", "#b5683f")
LOOKS = Looks(SKIN, "#e2665a", "#b34a4c", "#402434", brow=7.5)


STANCES = {
    "neutral": Stance(-3, Mood(smile=3)),
    "smiling": Stance(
        -6, Mood(smile=8, broad=1.1, outer=2, inner=3, wide=0.92, blush=0.65), shoulders=-3, reach=(2, -10)
    ),
    "laughing": Stance(
        8, Mood("glad", mouth="open", smile=9, broad=1.2, inner=7, outer=5, blush=0.65), (8, 2), -14, (-10, 34), "chest"
    ),
    "tired": Stance(-9, Mood(wide=0.42, gaze=(-2, 5), inner=2, outer=-4, smile=-2, blush=0.3), (-6, 12), 16, (-6, 30)),
    "worried": Stance(
        -1, Mood(inner=9, outer=-4, smile=-4, broad=0.8, wide=1.08, gaze=(-3, 0)), (-8, 4), -10, (4, -34)
    ),
    "soft": Stance(7, Mood(wide=0.72, gaze=(-3, 1), inner=5, outer=0, smile=5, blush=0.6), (4, 2), 4, (0, -26)),
}


def _body(figure: Figure, stance: Stance, head: Frame) -> None:
    u = stance.shoulders
    figure.part(
        spline(
            [
                (400, 436 + u, "c"),
                (480, 462 + u),
                (556, 436 + u, "c"),
                (566, 700),
                (560, 1090, "c"),
                (380, 1090, "c"),
                (376, 700),
            ]
        ),
        TEE,
        26,
    )
    neck(figure, head, LOOKS, (480, 412 + u * 0.8), 86, 66)
    near = spline(
        [
            (524, 402 + u, "c"),
            (596, 420 + u),
            (648, 452 + u),
            (684, 540),
            (692, 650),
            (680, 780),
            (676, 900),
            (688, 1090, "c"),
            (528, 1090, "c"),
            (516, 880),
            (506, 720),
            (502, 580 + u * 0.5, "c"),
            (516, 480 + u),
        ]
    )
    far = spline(
        [
            (420, 404 + u, "c"),
            (360, 420 + u),
            (306, 452 + u),
            (276, 540),
            (264, 650),
            (274, 790),
            (280, 920),
            (270, 1090, "c"),
            (404, 1090, "c"),
            (414, 880),
            (428, 720),
            (444, 580 + u * 0.5, "c"),
            (426, 480 + u),
        ]
    )
    for path in (far, near):
        figure.part(path, JACKET, depth=40, contact=12)
    figure.thread(JACKET.shade, [(514, 720), (524, 880), (538, 1080)], 2.5, 0.6)
    figure.fold([(655, 800), (600, 836), (540, 846)], 18, JACKET.shade, near)
    figure.fold([(300, 800), (350, 836), (400, 840)], 16, JACKET.shade, far)
    collar = (
        [
            (434, 382 + u),
            (402, 402 + u),
            (378, 446 + u),
            (404, 486 + u),
            (440, 518 + u, "c"),
            (448, 460 + u),
            (440, 414 + u),
        ],
        [
            (524, 382 + u),
            (566, 398 + u),
            (596, 442 + u),
            (564, 490 + u),
            (520, 524 + u, "c"),
            (504, 464 + u),
            (516, 414 + u),
        ],
    )
    for knots in collar:
        figure.part(spline(knots), JACKET, depth=12, contact=9)


def _curls(
    head: Frame, seed: int, count: int, centre: tuple[float, float], ring: tuple[float, float, float, float]
) -> list[Curl]:
    """Curls that leave an oval about `centre` between two angles, outward and down."""
    generator = np.random.default_rng(seed)
    across, down, first, last = ring
    made = []
    for index in range(count):
        angle = first + (last - first) * (index + generator.uniform(-0.4, 0.4)) / max(1, count - 1)
        turn = math.radians(angle)
        k = generator.uniform(0.9, 1.08)
        root = (centre[0] + math.cos(turn) * across * k, centre[1] + math.sin(turn) * down * k)
        made.append(
            Curl(
                root,
                angle + 0.45 * ((90 - angle + 180) % 360 - 180) + generator.uniform(-16, 16),
                generator.uniform(58, 84),
                generator.uniform(27, 38),
            )
        )
    return made


def _light(curl: Curl) -> float:
    """How much light a curl has: from the upper left."""
    x, y = curl.root[0] + math.cos(math.radians(curl.way)) * 40, curl.root[1] + math.sin(math.radians(curl.way)) * 40
    return float(np.clip(0.42 - (x - 0) / 260 - (y + 140) / 380, 0, 1))


def _hair_behind(figure: Figure, stance: Stance, head: Frame) -> None:
    mass = head.shape(
        (0, -272),
        (84, -254),
        (144, -192),
        (164, -100),
        (150, -14),
        (100, 36),
        (20, 26),
        (-60, 40),
        (-124, 2),
        (-152, -84),
        (-142, -186),
        (-84, -252),
    )
    figure.part(mass, DARK, depth=50)
    for seed, count, ring in (
        (3, 34, (132, 130, -215, 175)),
        (4, 30, (112, 112, -210, 170)),
        (5, 24, (84, 92, -190, 150)),
    ):
        for index, curl in enumerate(_curls(head, seed, count, (4, -124), ring)):
            ringlet(figure, head, curl, lit(DARK, BRIGHT, _light(curl) * 0.8), seed * 100 + index)


def _head(figure: Figure, stance: Stance, head: Frame) -> None:
    face(figure, head, LOOKS, stance.mood)
    _hair_before(figure, head)
    for x, y, k in ((72, -42, 0.92), (-88, -46, 0.72)):
        px, py = head.at(x, y)
        figure.line("#f6c46a", outlined(oval(px, py, 15 * k, 17), 4.4))
        figure.line("#a8683c", outlined(oval(px + 1.5, py + 1.5, 15 * k, 17), 1.4), 0.7)


def _hair_before(figure: Figure, head: Frame) -> None:
    rows = [
        Curl((-14, -282), 6, 100, 34),
        Curl((30, -276), 24, 96, 34),
        Curl((-2, -280), 170, 90, 32),
        Curl((74, -250), 44, 80, 32),
        Curl((84, -150), 70, 90, 32),
        Curl((90, -104), 80, 96, 30),
        Curl((66, -176), 84, 120, 32),
        Curl((76, -96), 96, 96, 28),
        Curl((-84, -182), 110, 78, 28),
        Curl((-96, -130), 100, 80, 26),
        Curl((-92, -88), 84, 76, 24),
        Curl((54, -222), 50, 92, 34),
        Curl((-62, -216), 128, 74, 30),
        Curl((30, -244), 20, 84, 36),
        Curl((-40, -242), 160, 76, 32),
        Curl((4, -256), -8, 84, 34),
        Curl((-10, -256), 188, 80, 32),
        Curl((56, -206), 76, 82, 28),
        Curl((-64, -206), 104, 56, 24),
        Curl((34, -232), 62, 70, 30),
        Curl((-40, -230), 132, 56, 27),
        Curl((14, -238), 58, 64, 30),
        Curl((-20, -238), 138, 58, 28),
        Curl((0, -244), 96, 52, 26),
        Curl((22, -236), 66, 84, 28),
        Curl((-34, -238), 122, 74, 26),
    ]
    for index, curl in enumerate(rows):
        ringlet(figure, head, curl, lit(DARK, BRIGHT, min(1, _light(curl) + 0.18)), 900 + index)


def _arms(figure: Figure, stance: Stance, head: Frame) -> None:
    u = stance.shoulders
    mx, my = 404 + stance.reach[0], 620 + stance.reach[1]
    far = Arm((330, 470 + u), (236, 690 + u * 0.4), (mx - 62, my + 40), (96, 92, 66))
    sleeve(figure, far, JACKET)
    cuff(figure, far, LINING)
    _mug(figure, mx, my)
    _far_hand(figure, mx, my)
    if stance.hands == "chest":
        near = Arm((622, 492 + u), (712, 716 + u * 0.4), (574, 600 + u), (112, 110, 72))
        sleeve(figure, near, JACKET, depth=32, contact=16)
        open_hand(figure, Frame(556, 584 + u, 214, 0.98), SKIN, Hand(4, 1, 0.92, 24))
    else:
        near = Arm((622, 492 + u), (700, 716 + u * 0.4), (mx + 92, my + 34), (112, 110, 74))
        sleeve(figure, near, JACKET, depth=32, contact=16)
        _near_hand(figure, mx, my)
    cuff(figure, near, LINING)


def _far_hand(figure: Figure, x: float, y: float) -> None:
    """The fingers that come round the mug from behind."""
    roots = [(x - 64, y - 6 + i * 17) for i in range(4)]
    tips = [(x - 22 + reach, y - 12 + i * 16.5) for i, reach in enumerate((-4, 4, 2, -10))]
    fingers(figure, SKIN, roots, tips, 19, 3)


def _near_hand(figure: Figure, x: float, y: float) -> None:
    """The hand that lies round the mug in front, its thumb up the side."""
    digit(figure, SKIN, [(x + 76, y + 2), (x + 60, y - 26), (x + 42, y - 42)], 26, 23, 17)
    knots = [
        (x + 98, y + 6),
        (x + 78, y - 18),
        (x + 52, y - 18),
        (x + 40, y + 10),
        (x + 48, y + 52),
        (x + 70, y + 62),
        (x + 98, y + 62),
    ]
    figure.part(spline(knots), SKIN, 10)
    roots = [(x + 58, y - 6 + i * 18) for i in range(4)]
    tips = [(x + 2 + reach, y + 1 + i * 16.5) for i, reach in enumerate((2, -6, -3, 10))]
    fingers(figure, SKIN, roots, tips, 20, 4)


def _mug(figure: Figure, x: float, y: float) -> Path:
    body = figure.part(
        spline(
            [
                (x - 50, y - 58, "c"),
                (x - 48, y + 40),
                (x - 38, y + 58),
                (x, y + 62),
                (x + 38, y + 58),
                (x + 48, y + 40),
                (x + 50, y - 58, "c"),
            ]
        ),
        MUG,
        22,
        contact=10,
    )
    figure.line("#f2dcc4", oval(x, y - 58, 50, 13))
    figure.line("#5a3038", oval(x, y - 56, 43, 9.5))
    return body


PERSON = Person("amy", STANCES, (468, 372, 1.1), _hair_behind, _body, _head, _arms)
