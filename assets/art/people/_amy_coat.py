"""Amy before sunrise: a heavy coat over striped pyjamas, and a paper cup held in both hands."""

from __future__ import annotations

from dataclasses import replace

from assets.art.kit.light import Tones
from assets.art.kit.shapes import Path, oval, spline
from assets.art.people._amy import LOOKS, SKIN, _far_hand, _near_hand
from assets.art.people._amy import PERSON as AMY
from assets.art.people._face import neck
from assets.art.people._figure import Figure, Frame
from assets.art.people._limbs import Arm, Hand, cuff, open_hand, sleeve
from assets.art.people._stance import Stance

COAT = Tones("#b5763a", "#74404a", "#e0a35a")
FLEECE = Tones("#ecd3b4", "#b08a92", "#fff1da")
PYJAMAS = Tones("#b9a3cf", "#7d6aa4", "#dccbe6")
PIPING = "#fbe9d2"
CUP = Tones("#f0e0d0", "#a990a8", "#fffaf0")
BAND = Tones("#a8586c", "#6e3a5c", "#d08088")


def _body(figure: Figure, stance: Stance, head: Frame) -> None:
    _pyjamas(figure, stance, head)
    _coat(figure, stance)


def _pyjamas(figure: Figure, stance: Stance, head: Frame) -> None:
    """Lilac with a stripe, buttoned to the second button, its collar out over the coat's."""
    u = stance.shoulders
    figure.part(spline([(424, 420 + u, "c"), (478, 540 + u, "c"), (536, 420 + u, "c")]), SKIN, 12)
    top = figure.part(
        spline(
            [
                (400, 420 + u, "c"),
                (478, 512 + u, "c"),
                (556, 420 + u, "c"),
                (574, 700),
                (568, 1090, "c"),
                (372, 1090, "c"),
                (368, 700),
            ]
        ),
        PYJAMAS,
        26,
    )
    for x in range(384, 572, 17):
        bend = (x - 476) * 0.06
        stripe = _stripe(x, bend, u)
        figure.line(PYJAMAS.shade, stripe, 0.42, top)
    neck(figure, head, LOOKS, (480, 412 + u * 0.8), 86, 66)
    figure.thread(PIPING, [(478, 516 + u), (482, 640), (486, 800), (488, 1080)], 4.5, 0.85)
    for y in (566, 664, 762):
        figure.line(PIPING, oval(492, y + u * 0.6, 6, 6), 0.95)
    for knots in (
        [(434, 398 + u), (404, 424 + u), (404, 500 + u, "c"), (452, 520 + u), (478, 514 + u, "c"), (452, 460 + u)],
        [(522, 398 + u), (552, 424 + u), (556, 500 + u, "c"), (506, 522 + u), (478, 514 + u, "c"), (504, 460 + u)],
    ):
        flap = figure.part(spline(knots), PYJAMAS, depth=8, contact=7)
        figure.line(PIPING, _piping(knots), 0.8, flap)


def _stripe(x: float, bend: float, u: float) -> Path:
    """One stripe of the pyjamas, following the chest."""
    return Frame().brush([(x, 420 + u), (x + bend, 700), (x + bend * 1.6, 1090)], 3, 4, 4)


def _piping(knots: list[tuple[float, float] | tuple[float, float, str]]) -> Path:
    """The piping along the outer edge of a collar's flap."""
    return Frame().brush([(k[0], k[1]) for k in knots[1:5]], 3, 5, 5, 3)


def _coat(figure: Figure, stance: Stance) -> None:
    """Long, open, with a fleece collar as wide as her shoulders."""
    u = stance.shoulders
    near = spline(
        [
            (534, 404 + u, "c"),
            (606, 418 + u),
            (662, 456 + u),
            (698, 548),
            (706, 660),
            (700, 800),
            (704, 920),
            (722, 1090, "c"),
            (560, 1090, "c"),
            (548, 880),
            (540, 720),
            (548, 590 + u * 0.5, "c"),
            (548, 480 + u),
        ]
    )
    far = spline(
        [
            (412, 404 + u, "c"),
            (348, 418 + u),
            (294, 454 + u),
            (262, 546),
            (250, 660),
            (256, 800),
            (252, 920),
            (236, 1090, "c"),
            (376, 1090, "c"),
            (388, 880),
            (402, 720),
            (404, 590 + u * 0.5, "c"),
            (406, 480 + u),
        ]
    )
    for path in (far, near):
        figure.part(path, COAT, depth=44, contact=14)
    figure.fold([(672, 820), (616, 858), (556, 868)], 20, COAT.shade, near)
    figure.fold([(280, 820), (330, 858), (384, 862)], 18, COAT.shade, far)
    for knots in (
        [(436, 378), (390, 390), (344, 446), (352, 520), (392, 592), (418, 560), (412, 470)],
        [(524, 378), (576, 388), (626, 442), (618, 522), (566, 596), (540, 560), (546, 470)],
    ):
        figure.part(spline([(x, y + u) for x, y in knots]), FLEECE, depth=16, contact=11, lip=1.6)


def _arms(figure: Figure, stance: Stance, head: Frame) -> None:
    u = stance.shoulders
    mx, my = 404 + stance.reach[0], 620 + stance.reach[1]
    far = Arm((324, 474 + u), (226, 694 + u * 0.4), (mx - 62, my + 40), (104, 100, 76))
    sleeve(figure, far, COAT)
    cuff(figure, far, FLEECE, 30, 1.12)
    _cup(figure, mx, my)
    _far_hand(figure, mx, my)
    if stance.hands == "chest":
        near = Arm((630, 496 + u), (722, 720 + u * 0.4), (574, 600 + u), (120, 116, 80))
        sleeve(figure, near, COAT, depth=34, contact=16)
        open_hand(figure, Frame(556, 584 + u, 214, 0.98), SKIN, Hand(4, 1, 0.92, 24))
    else:
        near = Arm((630, 496 + u), (712, 720 + u * 0.4), (mx + 92, my + 34), (120, 116, 82))
        sleeve(figure, near, COAT, depth=34, contact=16)
        _near_hand(figure, mx, my)
    cuff(figure, near, FLEECE, 30, 1.12)


def _cup(figure: Figure, x: float, y: float) -> None:
    """A paper cup with its band, and what is in it still too hot."""
    figure.part(_tapering(x, (46, y - 66), (34, y + 64)), CUP, 20, contact=10)
    figure.part(_tapering(x, (43, y - 28), (36, y + 40)), BAND, 14)
    figure.line("#fffaf0", oval(x, y - 66, 47, 12))
    figure.line("#6a3f4a", oval(x, y - 64, 40, 8.5))


def _tapering(x: float, top: tuple[float, float], foot: tuple[float, float]) -> Path:
    """The side of a cup about `x`: half its width and its height at the top and at the foot."""
    (a, high), (b, low) = top, foot
    return spline([(x - a, high, "c"), (x - b, low, "c"), (x, low + 6), (x + b, low, "c"), (x + a, high, "c")])


PERSON = replace(AMY, name="amy_coat", body=_body, arms=_arms)
