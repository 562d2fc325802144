"""A right hand in a writer's grip, from above: his, in the coral sleeve."""

from __future__ import annotations

from assets.art.illustrations._pen import pen
from assets.art.kit.light import Tones
from assets.art.kit.shapes import Path
from assets.art.people._figure import Figure, Frame, brush, limb

# Where the point of the pen is on the figure's sheet.
NIB = (210, 372)

SKIN = Tones("#cf8a68", "#8a4f5e", "#f7bd92")
SHIRT = Tones("#c4503f", "#70304e", "#f28860")


def writing(figure: Figure, skin: Tones = SKIN, shirt: Tones = SHIRT) -> None:
    """Three fingers folded, the pen, the forefinger and the thumb; the arm comes from the lower right."""
    figure.part(
        _knots((640, 560), (760, 640), (960, 800), (1040, 1090), (640, 1090), (560, 860), (520, 700)),
        shirt,
        54,
        contact=12,
    )
    cuff = figure.part(
        _knots(
            (508, 690), (560, 610), (628, 556), (668, 560), (690, 600), (630, 660), (576, 740), (548, 790), (516, 760)
        ),
        shirt,
        16,
        contact=10,
    )
    figure.line(shirt.shade, brush([(540, 766), (590, 690), (668, 604)], 1.5, 3, 1.5), 0.7, cuff)
    for points, widths in (
        ([(566, 470), (520, 398), (452, 396), (428, 430)], (74, 66, 56, 46)),
        ([(532, 440), (470, 352), (388, 362), (362, 410)], (80, 70, 60, 48)),
        ([(490, 410), (410, 318), (318, 352), (286, 394)], (82, 72, 60, 44)),
    ):
        figure.part(limb(points, *widths), skin, 15, contact=9)
    back = figure.part(
        _knots(
            (430, 372),
            (480, 372),
            (540, 400),
            (590, 446),
            (622, 510),
            (640, 570),
            (600, 650),
            (548, 720),
            (500, 700),
            (452, 640),
            (410, 580),
            (388, 500),
            (396, 420),
        ),
        skin,
        40,
        contact=8,
    )
    for points in (((560, 452), (540, 486), (530, 530)), ((520, 420), (500, 452), (490, 500))):
        figure.fold(points, 9, skin.shade, back, 0.45)
    figure.mist("#3a2c62", brush([(560, 430), (606, 480), (630, 548)], 10, 26, 14), back, 0.55, 7)
    pen(figure, Frame(*NIB, 35, 1.36, 0.76), 10)
    figure.part(limb([(452, 410), (372, 356), (300, 386), (262, 416)], 84, 70, 58, 40), skin, 16, contact=8)
    figure.mist(skin.base, brush([(486, 470), (470, 430), (440, 404)], 40, 84, 46), back, 1.0, 9)
    figure.line(skin.light, brush([(258, 404), (272, 396), (286, 400)], 4, 11, 5), 0.8)
    figure.fold([(372, 330), (384, 352), (386, 376)], 6, skin.shade, back, 0.4)
    figure.part(limb([(470, 620), (412, 566), (352, 500), (298, 452)], 92, 82, 64, 42), skin, 18, contact=6)
    figure.mist(skin.base, brush([(520, 680), (482, 640), (446, 606)], 50, 96, 50), back, 1.0, 9)
    nail = Frame(306, 452, 42, 1).shape((-16, -9), (2, -13), (16, -8), (18, 4), (4, 10), (-14, 7))
    figure.line("#f9cfae", nail, 0.75)


def _knots(*knots: tuple[float, float]) -> Path:
    return Frame().shape(*knots)
