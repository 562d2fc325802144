"""What was built into the cave: ladders, rails, timber, pipes, signs, a desk. It never moves and is painted once.

The signs carry pictograms and no words; whoever put them up trusted nobody to read.
"""

from __future__ import annotations

import math

from . import level
from .brush import CORAL, CREAM, OCHRE, WHITE, Colour, Pencil

TIMBER: Colour = (158, 98, 88)
TIMBER_LIT: Colour = (226, 158, 118)
TIMBER_DARK: Colour = (98, 60, 82)
IRON: Colour = (112, 84, 118)
IRON_LIT: Colour = (196, 148, 146)
PAPER: Colour = (255, 236, 214)


def draw_fittings(pencil: Pencil) -> None:
    """All of it, back to front."""
    _pipes(pencil)
    for x, floor, top in (
        (900, "landing", 250), (2440, "gallery", 880), (5180, "railway", 850),
        (5560, "bottom", 1440), (6270, "bottom", 1440),
    ):  # fmt: skip
        _frame(pencil, x, level.FLOORS[floor].height(x), top)
    _rails(pencil)
    for link in level.LINKS.values():
        if link.kind == "ladder":
            _ladder(pencil, link.path[0][0], link.path[1][1] - 92, link.path[0][1])
    _ladder(pencil, 300, 180, 602)
    _platform(pencil, 2096, 2246, 606)
    _platform(pencil, 6742, 6906, 931)
    _buffer(pencil)
    _desk(pencil, level.DESK_X, level.FLOORS["gallery"].height(level.DESK_X))
    for x, y, sign in (
        (1020, 420, _mind_your_head), (2360, 1000, _no_whistling), (3500, 1010, _falling_man),
        (4340, 860, _mind_your_head), (6960, 1640, _lantern_only), (6420, 760, _falling_man),
    ):  # fmt: skip
        _sign(pencil, x, y)
        sign(pencil, x, y)
    _door_frame(pencil)
    _lectern(pencil, 4770, level.FLOORS["bottom"].height(4770))


def _frame(pencil: Pencil, x: float, floor: float, top: float) -> None:
    """Two posts and a lintel, behind the path, with one wedge that somebody trusted."""
    for side in (-118, 118):
        pencil.fill(
            TIMBER_DARK,
            [(x + side - 17, floor), (x + side * 0.93 - 14, top), (x + side * 0.93 + 14, top), (x + side + 17, floor)],
        )
        pencil.fill(
            TIMBER,
            [(x + side - 17, floor), (x + side * 0.93 - 14, top), (x + side * 0.93 - 2, top), (x + side - 3, floor)],
        )
        pencil.fill(TIMBER_DARK, [(x + side * 1.2, floor), (x + side * 1.2, floor - 16), (x + side * 0.9, floor)])
    pencil.fill(TIMBER_DARK, [(x - 156, top - 6), (x + 156, top - 12), (x + 154, top + 26), (x - 154, top + 30)])
    pencil.fill(TIMBER, [(x - 156, top - 6), (x + 156, top - 12), (x + 156, top + 4), (x - 156, top + 9)])
    for side in (-110, 110):
        pencil.oval(IRON_LIT, x + side, top + 14, 6, 6)


def _ladder(pencil: Pencil, x: float, top: float, bottom: float) -> None:
    for rung in range(int((bottom - top) // 42)):
        y = bottom - 30 - rung * 42
        pencil.stroke(TIMBER_DARK, [(x - 34, y + 5), (x + 34, y + 5)], 11)
        pencil.stroke(TIMBER_LIT, [(x - 34, y), (x + 34, y)], 8)
    for side in (-38, 38):
        pencil.stroke(TIMBER_DARK, [(x + side + 4, top), (x + side + 4, bottom)], 13)
        pencil.stroke(TIMBER, [(x + side, top), (x + side, bottom)], 11)
        pencil.stroke(TIMBER_LIT, [(x + side - 4, top), (x + side - 4, bottom)], 3)


def _platform(pencil: Pencil, left: float, right: float, y: float) -> None:
    """Planks at the head of a ladder, on one bracket."""
    pencil.stroke(IRON, [(left + 10, y + 120), (right - 26, y + 18)], 13)
    for index, x in enumerate(range(int(left), int(right) - 20, 38)):
        shade = TIMBER if index % 2 else (176, 112, 94)
        pencil.fill(shade, [(x, y - 2), (x + 36, y - 2), (x + 36, y + 20), (x, y + 20)])
        pencil.fill(TIMBER_LIT, [(x, y - 3), (x + 36, y - 3), (x + 36, y + 3), (x, y + 3)])


def _rails(pencil: Pencil) -> None:
    y = level.FLOORS["railway"].height(5000)
    for x in range(4690, 6040, 72):
        pencil.fill(TIMBER_DARK, [(x, y + 2), (x + 40, y + 2), (x + 44, y + 20), (x - 4, y + 20)])
        pencil.fill(TIMBER, [(x, y + 2), (x + 40, y + 2), (x + 41, y + 8), (x - 1, y + 8)])
    pencil.stroke(IRON, [(4680, y + 1), (6046, y + 1)], 10)
    pencil.stroke(IRON_LIT, [(4680, y - 2), (6046, y - 2)], 4)


def _buffer(pencil: Pencil) -> None:
    """The end of the line: a stop block with stripes, since it is dangerous to be a cart."""
    y = level.FLOORS["railway"].height(6000)
    pencil.fill(TIMBER_DARK, [(6048, y), (6050, y - 84), (6062, y - 84), (6064, y)])
    pencil.fill(OCHRE, [(6034, y - 78), (6052, y - 78), (6052, y - 40), (6034, y - 40)])
    for low in (-68, -52):
        pencil.fill(TIMBER_DARK, [(6034, y + low + 10), (6052, y + low), (6052, y + low + 7), (6034, y + low + 17)])


def _pipes(pencil: Pencil) -> None:
    """Speaking tubes that run the length of the cave, from nobody to nobody."""
    runs = (
        ((330, 340), (860, 318), (1440, 330), (2050, 300), (2330, 330), (2420, 480), (2440, 960),
         (2560, 1010), (3330, 1000)),
        ((3330, 1000), (3560, 985), (3660, 820), (4180, 790), (4760, 930), (5500, 930), (5780, 800),
         (6240, 690), (6700, 660)),
        ((4480, 1540), (5040, 1520), (5600, 1540), (6180, 1516), (6620, 1530)),
    )  # fmt: skip
    for run in runs:
        pencil.stroke((92, 66, 112), [(x, y + 6) for x, y in run], 18)
        pencil.stroke((146, 104, 138), run, 12)
        pencil.stroke((206, 156, 154), [(x, y - 4) for x, y in run], 3)
        for x, y in run[1:-1]:
            pencil.oval((120, 84, 124), x, y, 14, 14)
            pencil.oval((196, 146, 150), x - 2, y - 3, 8, 8)
    x, y = runs[0][0]
    pencil.fill((186, 134, 140), [(x - 44, y - 26), (x + 4, y - 7), (x + 4, y + 9), (x - 44, y + 30)])
    pencil.oval((70, 46, 92), x - 44, y + 2, 9, 27)


def _desk(pencil: Pencil, x: float, y: float) -> None:
    """The side office: a desk the right height for a foreman, paper on it to twice that, and a small clock."""
    pencil.fill(TIMBER_DARK, [(x - 74, y), (x - 74, y - 52), (x - 60, y - 52), (x - 60, y)])
    pencil.fill(TIMBER_DARK, [(x + 60, y), (x + 60, y - 52), (x + 74, y - 52), (x + 74, y)])
    pencil.fill(TIMBER, [(x - 84, y - 66), (x + 84, y - 66), (x + 84, y - 50), (x - 84, y - 50)])
    pencil.fill(TIMBER_LIT, [(x - 84, y - 66), (x + 84, y - 66), (x + 84, y - 61), (x - 84, y - 61)])
    for index in range(9):
        lean = 5 * math.sin(index * 1.9)
        shade = PAPER if index % 2 else (226, 196, 190)
        top = y - 78 - index * 13
        pencil.fill(
            shade, [(x - 66 + lean, top), (x + 2 + lean, top), (x + 3 + lean, top + 12), (x - 67 + lean, top + 12)]
        )
    pencil.fill(CORAL, [(x + 34, y - 66), (x + 52, y - 110), (x + 70, y - 66)])
    pencil.oval(PAPER, x + 52, y - 84, 7, 7)
    pencil.stroke((70, 46, 92), [(x + 52, y - 84), (x + 52, y - 89)], 2)
    pencil.stroke((70, 46, 92), [(x + 52, y - 84), (x + 55, y - 83)], 2)


def _lectern(pencil: Pencil, x: float, y: float) -> None:
    """Where forms are signed, at the height of a knee."""
    pencil.fill(TIMBER_DARK, [(x - 8, y), (x - 5, y - 46), (x + 7, y - 46), (x + 10, y)])
    pencil.fill(TIMBER_DARK, [(x - 24, y), (x - 18, y - 9), (x + 20, y - 9), (x + 26, y)])
    pencil.fill(TIMBER, [(x - 34, y - 44), (x + 30, y - 62), (x + 33, y - 53), (x - 31, y - 35)])
    pencil.fill(PAPER, [(x - 24, y - 49), (x + 20, y - 61), (x + 22, y - 56), (x - 22, y - 44)])


def _sign(pencil: Pencil, x: float, y: float) -> None:
    pencil.stroke(IRON, [(x, y + 20), (x, y + 168)], 9)
    pencil.oval((120, 60, 84), x + 4, y + 4, 52, 52)
    pencil.oval(CREAM, x, y, 52, 52)
    pencil.oval(CORAL, x, y, 46, 46)
    pencil.oval(CREAM, x, y, 36, 36)


INK: Colour = (74, 46, 96)


def _mind_your_head(pencil: Pencil, x: float, y: float) -> None:
    pencil.fill(INK, [(x - 26, y - 22), (x + 26, y - 22), (x + 20, y - 12), (x - 20, y - 12)])
    pencil.oval(INK, x, y + 6, 9, 9)
    pencil.fill(INK, [(x - 14, y + 28), (x - 8, y + 16), (x + 8, y + 16), (x + 14, y + 28)])


def _no_whistling(pencil: Pencil, x: float, y: float) -> None:
    """Two notes, crossed out."""
    for note in (-11, 9):
        pencil.oval(INK, x + note - 3, y + 12, 7, 5, -0.4)
        pencil.stroke(INK, [(x + note + 3, y + 11), (x + note + 3, y - 16)], 4)
    pencil.stroke(INK, [(x - 8, y - 17), (x + 13, y - 17)], 7)
    pencil.stroke(CORAL, [(x - 27, y + 27), (x + 27, y - 27)], 9)


def _falling_man(pencil: Pencil, x: float, y: float) -> None:
    pencil.oval(INK, x + 12, y - 16, 7, 7)
    pencil.stroke(INK, [(x + 7, y - 9), (x - 6, y + 6)], 10)
    pencil.stroke(INK, [(x - 6, y + 6), (x - 24, y + 2)], 7)
    pencil.stroke(INK, [(x - 6, y + 6), (x - 10, y + 24)], 7)
    pencil.stroke(INK, [(x + 6, y - 8), (x + 24, y - 2)], 6)


def _lantern_only(pencil: Pencil, x: float, y: float) -> None:
    pencil.fill(INK, [(x - 13, y - 10), (x + 13, y - 10), (x + 15, y + 20), (x - 15, y + 20)])
    pencil.oval(OCHRE, x, y + 6, 8, 11)
    pencil.fill(INK, [(x - 17, y + 18), (x + 17, y + 18), (x + 17, y + 26), (x - 17, y + 26)])
    pencil.fill(INK, [(x - 10, y - 20), (x + 10, y - 20), (x + 14, y - 9), (x - 14, y - 9)])
    pencil.stroke(INK, [(x - 7, y - 20), (x, y - 29), (x + 7, y - 20)], 4)


def _door_frame(pencil: Pencil) -> None:
    """A plain door of the height of a person, in a wall nobody else would have put it in."""
    x, y = level.DOOR_X, level.FLOORS["bottom"].height(level.DOOR_X)
    pencil.fill(TIMBER_DARK, [(x - 112, y), (x - 112, y - 318), (x + 112, y - 318), (x + 112, y)])
    pencil.fill(TIMBER, [(x - 112, y), (x - 112, y - 318), (x - 96, y - 318), (x - 96, y)])
    pencil.fill(TIMBER_LIT, [(x - 120, y - 330), (x + 120, y - 330), (x + 120, y - 312), (x - 120, y - 312)])
    pencil.fill(TIMBER, [(x + 96, y), (x + 96, y - 318), (x + 112, y - 318), (x + 112, y)])
    pencil.oval(WHITE, x, y - 350, 7, 7)
