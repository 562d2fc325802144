"""What changes in the cave: the lamp, two barriers, the beam, the cart, the door, the pen.

Each is drawn from how far along it is, round its own (0, 0), which is on the ground unless it says otherwise.
"""

from __future__ import annotations

import math

from .brush import CORAL, CREAM, OCHRE, Colour, Pencil
from .fittings import IRON, IRON_LIT, PAPER, TIMBER, TIMBER_DARK, TIMBER_LIT

CART_IRON: Colour = (142, 92, 126)
CART_DARK: Colour = (96, 62, 104)


def draw_lamp(pencil: Pencil, lit: float) -> None:
    """A wall lamp with a valve at the height of a hand; the glass fills as the valve is turned."""
    pencil.stroke(IRON, [(0, -150), (0, -250), (22, -276)], 9)
    pencil.stroke(IRON_LIT, [(-3, -150), (-3, -248)], 3)
    pencil.oval(IRON, 0, -150, 19, 19)
    for spoke in range(3):
        angle = spoke * math.pi / 3 + lit * 5.0
        x, y = math.cos(angle) * 19, math.sin(angle) * 19
        pencil.stroke(IRON_LIT, [(-x, -150 - y), (x, -150 + y)], 4)
    glass = (255, 240, 206) if lit >= 1.0 else (124, 92, 132)
    pencil.fill(glass, [(4, -306), (40, -306), (44, -262), (0, -262)])
    if 0.0 < lit < 1.0:
        pencil.oval((255, 200, 140), 22, -272, 5 + 8 * lit, 4 + 12 * lit)
    for x in (2, 22, 42):
        pencil.stroke(IRON, [(x, -306), (x, -260)], 3)
    pencil.fill(IRON_LIT, [(-8, -264), (52, -264), (46, -252), (-2, -252)])
    pencil.fill(IRON_LIT, [(22, -336), (50, -308), (-6, -308)])


def draw_barrier(pencil: Pencil, opened: float) -> None:
    """A boom at the height of a foreman's waist. Anybody could step over it."""
    angle = opened * 1.42
    cos, sin = math.cos(angle), math.sin(angle)

    def at(along: float, across: float) -> tuple[float, float]:
        return along * cos - across * sin, -62 - along * sin - across * cos

    pencil.fill(IRON, [(-13, 0), (-9, -84), (9, -84), (13, 0)])
    pencil.fill(IRON_LIT, [(-13, 0), (-9, -84), (-4, -84), (-7, 0)])
    for index in range(6):
        near, far = -34 + index * 26, -34 + index * 26 + 26
        shade = CREAM if index % 2 else CORAL
        pencil.fill(shade, [at(near, -7), at(far, -7), at(far, 7), at(near, 7)])
    pencil.oval(OCHRE, 0, -62, 9, 9)


def draw_beam(pencil: Pencil, raised: float) -> None:
    """A cap timber that has sunk on one side, with the prop that goes under it. (0, 0) is between the posts."""
    sunk = 132.0 * (1.0 - raised)
    low, high = -168.0 - 106.0 * raised, -300.0
    for x in (-96, 104):
        top = high if x < 0 else high + 8
        pencil.fill(TIMBER_DARK, [(x - 17, 0), (x - 14, top), (x + 14, top), (x + 17, 0)])
        pencil.fill(TIMBER, [(x - 17, 0), (x - 14, top), (x - 3, top), (x - 5, 0)])
    pencil.fill(TIMBER_DARK, [(-150, high - 16), (150, high - 4 + sunk), (148, high + 26 + sunk), (-150, high + 18)])
    pencil.fill(TIMBER_LIT, [(-150, high - 16), (150, high - 4 + sunk), (150, high + 4 + sunk), (-150, high - 7)])
    foot = 42 + 30 * (1.0 - raised)
    pencil.stroke(TIMBER_DARK, [(foot + 5, -6), (46, low + 4)], 24)
    pencil.stroke(TIMBER, [(foot, -6), (42, low)], 21)
    pencil.stroke(OCHRE, [(foot - 2, -60), (foot - 3, -76)], 22)
    for x, y, size in ((70, -12, 26), (118, -18, 34), (96, -40, 20)):
        pencil.blob(
            (116, 78, 122) if raised < 1.0 else (98, 66, 112),
            [(x - size, y + size * 0.5), (x - size * 0.6, y - size * 0.5), (x + size * 0.2, y - size * 0.75),
             (x + size, y - size * 0.1), (x + size * 0.8, y + size * 0.5)],
        )  # fmt: skip


def draw_cart(pencil: Pencil, rolled: float) -> None:
    """A cart of paperwork: files, rolls, a tray of what is pending. `rolled` is the distance gone, for the wheels."""
    for index, (x, high) in enumerate(((-84, 40), (-58, 26), (-28, 46), (6, 20), (34, 38), (66, 30))):
        shade = (PAPER, (236, 204, 196), (250, 220, 196))[index % 3]
        pencil.fill(shade, [(x - 15, -96), (x - 14, -102 - high), (x + 14, -104 - high), (x + 15, -96)])
        pencil.fill((206, 160, 172), [(x + 8, -96), (x + 9, -103 - high), (x + 14, -104 - high), (x + 15, -96)])
        pencil.fill(
            CORAL if index % 2 else OCHRE,
            [(x - 6, -104 - high), (x + 2, -104 - high), (x + 2, -88 - high), (x - 6, -88 - high)],
        )
    pencil.fill(CART_DARK, [(-112, -104), (112, -104), (94, -28), (-94, -28)])
    pencil.fill(CART_IRON, [(-112, -104), (60, -104), (48, -28), (-94, -28)])
    for x in (-70, -22, 26, 72):
        pencil.oval(IRON_LIT, x, -92, 4, 4)
        pencil.oval(IRON_LIT, x * 0.9, -42, 4, 4)
    pencil.stroke(IRON_LIT, [(-116, -106), (116, -106)], 10)
    pencil.stroke((240, 190, 166), [(-116, -109), (116, -109)], 3)
    for x in (-56, 56):
        pencil.oval(CART_DARK, x, -20, 26, 26)
        pencil.oval(CART_IRON, x, -20, 19, 19)
        for spoke in range(3):
            angle = rolled / 26.0 + spoke * math.pi / 3
            dx, dy = math.cos(angle) * 19, math.sin(angle) * 19
            pencil.stroke(IRON_LIT, [(x - dx, -20 - dy), (x + dx, -20 + dy)], 5)
        pencil.oval(OCHRE, x, -20, 6, 6)


def draw_door(pencil: Pencil, opened: float) -> None:
    """The leaf of the door, swung inwards by its share, and the light behind it."""
    pencil.fill((255, 236, 206), [(-96, 0), (-96, -312), (96, -312), (96, 0)])
    edge = 96 - 168 * opened
    pencil.fill((122, 74, 112), [(-96, -7), (-96, -312), (edge, -312 + 16 * opened), (edge, -7 - 10 * opened)])
    if opened < 0.2:
        for top in (-288, -160):
            pencil.fill((98, 60, 104), [(-70, top), (70, top), (70, top + 104), (-70, top + 104)])
            pencil.fill((138, 86, 118), [(-70, top + 98), (70, top + 98), (70, top + 104), (-70, top + 104)])
        pencil.oval(OCHRE, 74, -150, 8, 8)


def draw_pen(pencil: Pencil) -> None:
    """A fountain pen on the ground, capped; somebody has looked after it."""
    pencil.stroke((196, 74, 70), [(-17, -6), (8, -9)], 9)
    pencil.stroke((140, 48, 70), [(8, -9), (20, -10)], 10)
    pencil.stroke((255, 220, 140), [(7, -14), (8, -4)], 3)
    pencil.stroke((255, 220, 140), [(10, -14), (19, -15)], 3)
