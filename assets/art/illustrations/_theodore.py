"""Theodore from behind: a coral shirt, dark hair, round glasses, his face turned away to the left.

Drawn on a person's sheet, so the light comes from the upper left; mirror the sheet to turn him.
"""

from __future__ import annotations

from dataclasses import dataclass

from assets.art.kit.light import Tones
from assets.art.kit.shapes import Path
from assets.art.people._figure import Figure, Frame


@dataclass(frozen=True)
class Wear:
    """His colours in one light."""

    shirt: Tones
    trousers: Tones
    skin: Tones
    hair: Tones
    frame: str


DAWN = Wear(
    shirt=Tones("#b84a48", "#6e3354", "#f0875c"),
    trousers=Tones("#47335a", "#2d2247", "#7d5068"),
    skin=Tones("#b06a60", "#774458", "#f5ab80"),
    hair=Tones("#3d2638", "#271a33", "#8a4d48"),
    frame="#21162c",
)
NIGHT = Wear(
    shirt=Tones("#a03c42", "#57264a", "#dd6240"),
    trousers=Tones("#2e1c3a", "#1b112c", "#5e3550"),
    skin=Tones("#8d5056", "#5c3450", "#e0946c"),
    hair=Tones("#2a1834", "#190f28", "#6a3b44"),
    frame="#150d20",
)

DAY = Wear(
    shirt=Tones("#cf6148", "#8a4260", "#f49a72"),
    trousers=Tones("#6a5078", "#4a3863", "#97789a"),
    skin=Tones("#c58468", "#8f5a6c", "#f6c09a"),
    hair=Tones("#4a3046", "#33213c", "#7d5058"),
    frame="#2c1f36",
)


def head(figure: Figure, at: Frame, wear: Wear) -> None:
    """The back of his head, a cheek, an ear, and the side of his glasses."""
    figure.part(
        at.shape(
            (-24, -33),
            (-37, -15),
            (-39, -3),
            (-46, 11),
            (-40, 16),
            (-38, 28),
            (-33, 44),
            (-22, 53),
            (-6, 55),
            (10, 35),
            (0, -20),
        ),
        wear.skin,
        18 * at.scale,
    )
    crop = at.shape(
        (18, 36),
        (32, 24),
        (41, 0),
        (43, -24),
        (37, -44),
        (22, -56),
        (6, -62),
        (-10, -60),
        (-24, -62),
        (-37, -53),
        (-45, -37),
        (-40, -21),
        (-31, -17),
        (-27, -8),
        (-22, 3),
        (-17, 11),
        (-13, 26),
        (-4, 37),
        (8, 40),
    )
    figure.part(crop, wear.hair, 22 * at.scale, lit=0.35, contact=4)
    for lock in _LOCKS:
        figure.line(wear.hair.light, at.brush(lock, 0.6, 3.6, 2.4, 0.5), 0.55, crop)
    figure.part(
        at.shape((-12, -3), (-20, -9), (-27, -1), (-26, 13), (-19, 22), (-13, 17)), wear.skin, 6 * at.scale, contact=3
    )
    figure.line(wear.skin.shade, at.brush([(-17, -2), (-21, 2), (-19, 12)], 0.8, 2.2, 0.6), 0.8)
    figure.line(wear.frame, at.brush([(-20, -5), (-33, -7), (-45, -8)], 2.8, 3.0, 3.0))
    figure.line(wear.frame, at.brush([(-44, -17), (-50, -8), (-49, 3), (-43, 8)], 2.4, 2.8, 2.4))


_LOCKS = (
    ((-30, -54), (-4, -50), (18, -34)),
    ((-38, -42), (-14, -40), (10, -22)),
    ((-36, -28), (-16, -26), (4, -8)),
    ((-22, -10), (-8, -8), (2, 10)),
)


def collar(figure: Figure, at: Frame, wear: Wear) -> None:
    """His neck and the turned-down collar round it; the origin is the root of the neck."""
    figure.part(
        at.shape((-22, -74), (-24, -34), (-34, -2), (0, 8), (36, -2), (25, -30), (24, -74)), wear.skin, 18 * at.scale
    )
    figure.part(
        at.shape(
            (-46, 4), (-35, -16), (-24, -14), (0, -7), (24, -14), (35, -16), (47, 4), (36, 15), (0, 21), (-36, 15)
        ),
        wear.shirt,
        12 * at.scale,
        contact=6,
    )


def yoke(figure: Figure, at: Frame, wear: Wear, back: Path, drop: float) -> None:
    """The seams of the shirt's back and its hanging folds; `drop` is how far down the waist is."""
    shade = wear.shirt.shade
    figure.line(shade, at.brush([(-96, 50), (-50, 62), (0, 65), (50, 62), (96, 50)], 1.6, 2.2, 2.2, 1.6), 0.7, back)
    figure.line(shade, at.brush([(-4, 66), (-3, drop * 0.6), (-5, drop * 0.9)], 2.4, 3.0, 0.6), 0.6, back)
    for points, width in (
        (((88, 96), (72, 130), (66, 176)), 13),
        (((92, drop * 0.72), (62, drop * 0.86), (40, drop * 0.94)), 14),
        (((-92, drop * 0.74), (-66, drop * 0.88), (-44, drop * 0.95)), 12),
        (((34, drop * 0.98), (26, drop * 0.86), (30, drop * 0.7)), 9),
        (((-30, drop * 0.98), (-24, drop * 0.88), (-28, drop * 0.76)), 8),
    ):
        figure.fold([at.at(*p) for p in points], width * at.scale, shade, back, 0.6)


def standing(figure: Figure, at: Frame, wear: Wear) -> None:
    """He stands with one hand in a pocket and the other forgotten; the origin is between his feet."""
    k = at.scale

    def body(*knots: tuple[float, ...]) -> tuple[tuple[float, ...], ...]:
        return tuple((-k[0], k[1] - 762, *k[2:]) for k in knots)

    for shoe in (
        ((-62, 735), (-67, 750), (-52, 765), (-22, 763), (-17, 745)),
        ((18, 742), (22, 761), (52, 766), (70, 752), (60, 735)),
    ):
        figure.part(at.shape(*body(*shoe)), wear.trousers, 7 * k, lit=0.2)
    legs = figure.part(
        at.shape(
            *body(
                (-66, 268, "c"),
                (-74, 320),
                (-80, 400),
                (-76, 520),
                (-72, 640),
                (-70, 744, "c"),
                (-14, 748, "c"),
                (-10, 640),
                (-6, 540),
                (0, 420, "c"),
                (8, 540),
                (13, 640),
                (16, 748, "c"),
                (72, 742, "c"),
                (79, 620),
                (84, 520),
                (86, 420),
                (80, 340),
                (64, 268, "c"),
            )
        ),
        wear.trousers,
        24 * k,
        lit=0.35,
    )
    for points in (
        ((0, 300), (-2, 360), (0, 420)),
        ((-74, 560), (-52, 572), (-30, 566)),
        ((80, 560), (56, 574), (30, 566)),
        ((-70, 720), (-50, 730), (-22, 722)),
        ((74, 716), (52, 728), (22, 720)),
    ):
        figure.fold([at.at(-x, y - 762) for x, y in points], 7 * k, wear.trousers.shade, legs, 0.7)
    figure.part(
        at.shape(*body((-80, 420), (-90, 440), (-92, 466), (-84, 482), (-73, 478), (-66, 454), (-64, 422))),
        wear.skin,
        8 * k,
    )
    for sleeve in (
        (
            (-62, 142),
            (-90, 154),
            (-103, 200),
            (-107, 270),
            (-104, 340),
            (-100, 400),
            (-96, 430, "c"),
            (-62, 426, "c"),
            (-66, 360),
            (-68, 290),
            (-64, 220),
        ),
        (
            (60, 142),
            (90, 154),
            (106, 196),
            (124, 262),
            (122, 300),
            (102, 340),
            (80, 368, "c"),
            (58, 346, "c"),
            (78, 312),
            (86, 280),
            (74, 230),
            (62, 200),
        ),
    ):
        figure.part(at.shape(*body(*sleeve)), wear.shirt, 20 * k)
    back = figure.part(
        at.shape(
            *body(
                (-24, 110),
                (-50, 122),
                (-80, 140),
                (-88, 172),
                (-83, 220),
                (-76, 256),
                (-71, 276),
                (-64, 288, "c"),
                (-30, 294),
                (0, 296),
                (30, 294),
                (64, 288, "c"),
                (71, 276),
                (77, 256),
                (83, 220),
                (88, 172),
                (80, 140),
                (50, 122),
                (24, 110),
            )
        ),
        wear.shirt,
        40 * k,
        contact=6 * k,
    )
    top = Frame(*at.at(0, 112 - 762), 0, k * 0.86)
    yoke(figure, top, wear, back, 208)
    collar(figure, top, wear)
    head(figure, Frame(*at.at(-4, 42 - 762), -3, k * 0.95), wear)


def seated(figure: Figure, at: Frame, wear: Wear) -> None:
    """He sits with a hand flat beside him; the origin is the middle of what he sits on."""
    hand = figure.part(
        at.shape((150, -24), (160, -6), (174, 6), (170, 15), (146, 18), (128, 13), (128, -18)), wear.skin, 8, contact=5
    )
    for x in (141, 151, 161):
        figure.line(wear.skin.shade, at.brush([(x - 1, 1), (x + 3, 16)], 0.8, 2.2, 1.6), 0.8, hand)
    figure.part(
        at.shape(
            (86, -90),
            (97, -46),
            (105, -6),
            (96, 10),
            (46, 13),
            (0, 9),
            (-46, 13),
            (-96, 10),
            (-105, -6),
            (-97, -46),
            (-86, -90),
            (0, -94),
        ),
        wear.trousers,
        24,
    )
    figure.part(
        at.shape(
            (78, -272),
            (106, -252),
            (121, -196),
            (131, -126),
            (143, -66),
            (153, -26, "c"),
            (124, -16, "c"),
            (112, -56),
            (101, -110),
            (90, -160),
        ),
        wear.shirt,
        20,
    )
    bent = ((-78, -270), (-104, -250), (-120, -206), (-127, -158), (-122, -122), (-106, -104), (-86, -110), (-84, -180))
    figure.part(at.shape(*bent), wear.shirt, 16)
    back = figure.part(
        at.shape(
            (20, -304),
            (46, -292),
            (80, -276),
            (102, -248),
            (105, -200),
            (99, -150),
            (96, -112),
            (93, -90),
            (84, -79, "c"),
            (40, -72),
            (0, -70),
            (-40, -72),
            (-84, -79, "c"),
            (-94, -90),
            (-97, -114),
            (-100, -150),
            (-104, -200),
            (-101, -250),
            (-80, -276),
            (-46, -292),
            (-20, -304),
        ),
        wear.shirt,
        46,
        contact=6,
    )
    top = Frame(*at.at(0, -298), at.degrees, at.scale)
    yoke(figure, top, wear, back, 226)
    collar(figure, top, wear)
    head(figure, Frame(*at.at(-5, -386), at.degrees - 6.5, at.scale * 1.1), wear)
