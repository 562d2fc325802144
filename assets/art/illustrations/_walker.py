"""Theodore walking away from us, both hands in his pockets; the origin is under the foot he stands on."""

from __future__ import annotations

from assets.art.illustrations._theodore import Wear, collar, head, yoke
from assets.art.kit.light import Tones
from assets.art.kit.shapes import Path
from assets.art.people._figure import Figure, Frame

# The height of the drawing, from the crown of his head to the sole he stands on.
TALL = 770

_STANDING_LEG = (
    (-70, -496, "c"),
    (-80, -430),
    (-84, -350),
    (-78, -240),
    (-70, -120),
    (-66, -22, "c"),
    (-16, -18, "c"),
    (-10, -120),
    (-4, -230),
    (6, -344),
    (10, -496, "c"),
)
_TRAILING_LEG = (
    (-8, -496, "c"),
    (-2, -350),
    (12, -236),
    (22, -176),
    (30, -62, "c"),
    (76, -56, "c"),
    (84, -150),
    (92, -240),
    (92, -340),
    (84, -430),
    (68, -496, "c"),
)
_BACK = (
    (-24, -652),
    (-52, -640),
    (-82, -620),
    (-90, -588),
    (-85, -540),
    (-78, -506),
    (-72, -486),
    (-66, -472, "c"),
    (-30, -466),
    (0, -465),
    (30, -466),
    (66, -472, "c"),
    (72, -486),
    (78, -506),
    (85, -540),
    (90, -588),
    (82, -620),
    (52, -640),
    (24, -652),
)
_SLEEVE = (
    (58, -618),
    (92, -606),
    (108, -560),
    (128, -494),
    (126, -460),
    (106, -420),
    (84, -392, "c"),
    (60, -414, "c"),
    (80, -450),
    (88, -480),
    (76, -530),
    (62, -562),
)


def walking(figure: Figure, at: Frame, wear: Wear) -> None:
    """One foot flat, the other still rolling off its toe."""
    k = at.scale
    _far_foot(figure, at, wear)
    leg = figure.part(at.shape(*_STANDING_LEG), wear.trousers, 24 * k, lit=0.35)
    _creases(figure, at, wear.trousers, leg, ((-74, -190, 30), (-68, -60, 34)))
    _trailing_foot(figure, at, wear)
    leg = figure.part(at.shape(*_TRAILING_LEG), wear.trousers, 24 * k, lit=0.35, contact=7 * k)
    _creases(figure, at, wear.trousers, leg, ((22, -214, 44), (90, -196, -46), (28, -92, 40)))
    figure.fold([at.at(-6, -470), at.at(-8, -410), at.at(-2, -350)], 8 * k, wear.trousers.shade, leg, 0.6)
    for side in (-1, 1):
        figure.part(at.shape(*((side * x, y, *rest) for x, y, *rest in _SLEEVE)), wear.shirt, 20 * k)
    back = figure.part(at.shape(*_BACK), wear.shirt, 40 * k, contact=6 * k)
    top = Frame(*at.at(0, -650), at.degrees, k * 0.86)
    yoke(figure, top, wear, back, 208)
    collar(figure, top, wear)
    head(figure, Frame(*at.at(-4, -720), at.degrees - 3, k * 0.95), wear)


def _far_foot(figure: Figure, at: Frame, wear: Wear) -> None:
    shoe = at.shape((-64, -26), (-70, -8), (-58, 2), (-26, 1), (-16, -10), (-20, -26))
    figure.part(shoe, wear.trousers, 7 * at.scale, lit=0.2)


def _trailing_foot(figure: Figure, at: Frame, wear: Wear) -> None:
    """The sole, seen: heel up, toe down, a little nearer to us."""
    sole = figure.part(
        at.shape((34, -66), (30, -40), (36, -4), (44, 20), (58, 28), (72, 20), (78, -6), (78, -44), (72, -68)),
        Tones(wear.trousers.shade, wear.trousers.shade, wear.trousers.base),
        7 * at.scale,
        lit=0.5,
    )
    figure.line(wear.trousers.light, at.brush([(40, -22), (56, -16), (74, -24)], 1.4, 3, 1.4), 0.6, sole)


def _creases(
    figure: Figure, at: Frame, tones: Tones, leg: Path, where: tuple[tuple[float, float, float], ...]
) -> None:
    for x, y, run in where:
        figure.fold([at.at(x, y), at.at(x + run * 0.6, y + 9), at.at(x + run, y + 4)], 7 * at.scale, tones.shade, leg)
