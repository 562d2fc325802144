"""Ines without her coat: a white jumper too thin for the night, holding her own arms."""

from __future__ import annotations

from dataclasses import replace

from assets.art.kit.light import Tones
from assets.art.kit.shapes import circle, spline
from assets.art.people._face import neck
from assets.art.people._figure import Figure, Frame
from assets.art.people._ines import LOOKS, SKIN
from assets.art.people._ines import PERSON as INES
from assets.art.people._limbs import Arm, Hand, cuff, open_hand, sleeve
from assets.art.people._stance import Stance

KNIT = Tones("#e9e2ea", "#a093bd", "#fffdf8")
RIB = Tones("#d9cfe0", "#9485b2", "#f3ecf2")
SKIRT = Tones("#4d4470", "#2f2850", "#766a9a")


def _body(figure: Figure, stance: Stance, head: Frame) -> None:
    _jumper(figure, stance, head)
    _bead(figure, stance)


def _jumper(figure: Figure, stance: Stance, head: Frame) -> None:
    u = stance.shoulders
    skirt = [(352, 842, "c"), (328, 960), (312, 1090, "c"), (626, 1090, "c"), (606, 960), (590, 842, "c")]
    figure.part(spline(skirt), SKIRT, 34)
    neck(figure, head, LOOKS, (470, 412 + u * 0.8), 74, 52)
    body = figure.part(
        spline(
            [
                (426, 424 + u, "c"),
                (364, 440 + u),
                (322, 474 + u),
                (308, 560),
                (326, 680),
                (344, 780),
                (340, 868, "c"),
                (604, 868, "c"),
                (598, 780),
                (612, 680),
                (624, 560),
                (610, 470 + u),
                (574, 438 + u),
                (516, 424 + u, "c"),
                (470, 446 + u),
            ]
        ),
        KNIT,
        46,
        contact=8,
    )
    for points, width in (
        (((600, 640), (570, 700), (520, 724)), 14),
        (((352, 800), (400, 826), (452, 828)), 11),
        (((596, 792), (552, 822), (500, 828)), 12),
    ):
        figure.fold(points, width, KNIT.shade, body, 0.5)
    hem = spline([(340, 852, "c"), (470, 866), (604, 852, "c"), (606, 888, "c"), (470, 902), (336, 888, "c")])
    figure.part(hem, RIB, 10, contact=8)
    for x in range(352, 604, 14):
        figure.thread(RIB.shade, [(x, 858), (x, 894)], 2, 0.4)
    collar = spline(
        [
            (424, 404 + u),
            (470, 424 + u),
            (518, 402 + u),
            (526, 430 + u),
            (506, 452 + u),
            (470, 462 + u),
            (434, 454 + u),
            (416, 432 + u),
        ]
    )
    figure.part(collar, RIB, 10, contact=7)


def _bead(figure: Figure, stance: Stance) -> None:
    """The lens in her collar."""
    u = stance.shoulders
    figure.line("#4d4470", circle(474, 444 + u, 6.5))
    figure.line("#ffb48a", circle(472, 442 + u, 2.4))


def _arms(figure: Figure, stance: Stance, head: Frame) -> None:
    """Her arms across her: one hand on the other elbow, the other tucked out of the light."""
    u, lift = stance.shoulders, -stance.reach[1] * 0.35
    y = 690 - lift + u * 0.3
    near = Arm((600, 500 + u), (664, 716 + u * 0.3), (424, y + 26), (100, 96, 66))
    far = Arm((332, 502 + u), (262, 706 + u * 0.3), (536, y - 6), (92, 90, 64))
    if stance.hands == "hug":
        far = Arm((332, 502 + u), (266, 712 + u * 0.3), (548, y - 60), (92, 90, 64))
    sleeve(figure, near, KNIT, depth=30, contact=14)
    open_hand(figure, Frame(418, y + 26, 186, 0.9), SKIN, Hand(2, 1, 0.8, 20))
    cuff(figure, near, RIB, 26, 1.1)
    sleeve(figure, far, KNIT, depth=26, contact=14)
    x, hand = far.wrist
    open_hand(figure, Frame(x + 8, hand, -10, 0.92), SKIN, Hand(2.5, -1, 0.95, 36))
    cuff(figure, far, RIB, 26, 1.08)


PERSON = replace(INES, name="ines_indoors", body=_body, arms=_arms)
