"""The fountain pen, close: a dark barrel, a gold band, a nib."""

from __future__ import annotations

from assets.art.kit.light import Tones
from assets.art.kit.shapes import Path
from assets.art.people._figure import Figure, Frame

BARREL = Tones("#33294f", "#1c1636", "#7f6a9c")
GOLD = Tones("#d39a4e", "#8a5148", "#ffe0a0")


def pen(figure: Figure, at: Frame, contact: float = 6) -> Path:
    """The pen with its point at the frame's origin and its body along x, 420 long at scale 1."""
    k = at.scale
    figure.part(
        at.shape((0, 0, "c"), (16, -5), (44, -11), (62, -10, "c"), (62, 10, "c"), (44, 11), (16, 5)),
        GOLD,
        5 * k,
        contact=contact,
    )
    figure.line("#5c3a40", at.brush([(4, 0), (26, 0), (40, 0)], 0.6, 1.6, 1.2), 0.9)
    figure.part(
        at.shape((58, -12, "c"), (104, -15), (132, -17, "c"), (132, 17, "c"), (104, 15), (58, 12, "c")),
        BARREL,
        9 * k,
        contact=contact,
    )
    body = figure.part(
        at.shape(
            (128, -18, "c"),
            (210, -21),
            (330, -20),
            (398, -15),
            (420, -6),
            (420, 6),
            (398, 15),
            (330, 20),
            (210, 21),
            (128, 18, "c"),
        ),
        BARREL,
        13 * k,
        contact=contact,
    )
    figure.part(at.shape((128, -19, "c"), (140, -19, "c"), (140, 19, "c"), (128, 19, "c")), GOLD, 8 * k, contact=2)
    figure.line("#c9b4d6", at.brush([(150, -11), (250, -13), (380, -9)], 0.8, 3.2, 0.8), 0.75, body)
    return body
