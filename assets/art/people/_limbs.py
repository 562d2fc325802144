"""Sleeves that bend like cloth, and hands that have something to do."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from assets.art.kit.light import Tones
from assets.art.kit.shapes import Path, Point, spline
from assets.art.people._figure import Figure, Frame, limb


@dataclass(frozen=True)
class Arm:
    """Shoulder, elbow and wrist on the sheet, and the width of the sleeve at each."""

    shoulder: Point
    elbow: Point
    wrist: Point
    widths: tuple[float, float, float]
    cap: float = 0.42


def sleeve(figure: Figure, arm: Arm, tones: Tones, depth: float = 24, contact: float = 10, folds: int = 3) -> Path:
    """Paint a bent sleeve: a point outside the elbow, a crease inside it, and folds that run out of the crease."""
    outline, crease, outer = _bent(arm)
    path = figure.part(outline, tones, depth=depth, contact=contact)
    s, e, w = (np.array(p) for p in (arm.shoulder, arm.elbow, arm.wrist))
    c, o = np.array(crease), np.array(outer)
    across = o - c
    runs = (
        [c, c * 0.55 + w * 0.45 + across * 0.10, c * 0.2 + w * 0.8 + across * 0.28],
        [c, c + across * 0.45 + (e - s) * 0.05, c + across * 0.8 + (e - s) * 0.02],
        [c, c * 0.6 + s * 0.4 + across * 0.16, c * 0.3 + s * 0.7 + across * 0.42],
    )
    for run, width in list(zip(runs, (0.17, 0.13, 0.15), strict=True))[:folds]:
        figure.fold([tuple(p) for p in run], arm.widths[1] * width, tones.shade, path)
    return path


def _bent(arm: Arm) -> tuple[Path, Point, Point]:
    """The outline of a sleeve, its inner crease and the point of its elbow."""
    s, e, w = (np.array(p, float) for p in (arm.shoulder, arm.elbow, arm.wrist))
    upper, fore = e - s, w - e
    reach, length = np.hypot(*upper), np.hypot(*fore)
    upper, fore = upper / reach, fore / length
    side = 1 if upper[0] * fore[1] - upper[1] * fore[0] < 0 else -1
    n1 = side * np.array([-upper[1], upper[0]])
    n2 = side * np.array([-fore[1], fore[0]])
    out = n1 + n2
    out = out / max(0.2, float(np.hypot(*out)))
    ws, we, ww = (v / 2 for v in arm.widths)
    crease = e - out * we * 0.62
    tip = e + out * we * 0.98
    knots = [
        (*(s - upper * ws * arm.cap * 1.25 - n1 * ws * 0.45),),
        (*(s - upper * ws * arm.cap * 0.75 + n1 * ws * 0.55),),
        (*(s + upper * reach * 0.15 + n1 * ws * 0.98),),
        (*(s + upper * reach * 0.55 + n1 * (ws * 0.42 + we * 0.52)),),
        (*(e - upper * we * 0.6 + n1 * we * 0.96),),
        (*tip,),
        (*(e + fore * we * 0.75 + n2 * we * 0.94),),
        (*(e + fore * length * 0.6 + n2 * (we * 0.38 + ww * 0.6)),),
        (*(w + n2 * ww), "c"),
        (*(w - n2 * ww), "c"),
        (*(e + fore * length * 0.55 - n2 * (we * 0.5 + ww * 0.5)),),
        (*crease, "c"),
        (*(s + upper * reach * 0.6 - n1 * (ws * 0.5 + we * 0.42)),),
        (*(s + upper * reach * 0.12 - n1 * ws * 0.98),),
    ]
    return spline(knots), tuple(crease), tuple(tip)


def cuff(figure: Figure, arm: Arm, tones: Tones, length: float = 26, grow: float = 1.1) -> Path:
    """A turned-back cuff about the wrist."""
    e, w = np.array(arm.elbow, float), np.array(arm.wrist, float)
    along = (w - e) / np.hypot(*(w - e))
    across = np.array([-along[1], along[0]]) * arm.widths[2] / 2 * grow
    a, b = w - along * length * 0.75, w + along * length * 0.4
    bow = along * 5
    knots = [(*(a + across), "c"), (*(a + bow),), (*(a - across), "c"), (*(b - across * 0.96), "c"), (*(b + bow),)]
    return figure.part(spline([*knots, (*(b + across * 0.96), "c")]), tones, depth=8, contact=4)


def fingers(
    figure: Figure, skin: Tones, roots: Sequence[Point], tips: Sequence[Point], width: float, bow: float = 0
) -> None:
    """Fingers side by side, each over the one before, bowed by `bow` pixels."""
    for root, tip in zip(roots, tips, strict=True):
        middle = ((root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2)
        length = math.dist(root, tip) or 1
        normal = ((tip[1] - root[1]) / length, -(tip[0] - root[0]) / length)
        knuckle = (middle[0] + normal[0] * bow, middle[1] + normal[1] * bow)
        figure.part(limb([root, knuckle, tip], width, width * 0.98, width * 0.8), skin, depth=5, lit=0.5, contact=3)


def digit(figure: Figure, skin: Tones, points: Sequence[Point], *widths: float) -> Path:
    """One finger or thumb through a few points."""
    return figure.part(limb(points, *widths), skin, depth=6, lit=0.5, contact=3)


@dataclass(frozen=True)
class Hand:
    """How an open hand lies: `spread` fans the fingers (degrees), `thumb` (1 or -1) is its side, `curl` shortens it."""

    spread: float = 3
    thumb: int = -1
    curl: float = 1
    aside: float = 28


def open_hand(figure: Figure, at: Frame, skin: Tones, hand: Hand = Hand()) -> Path:
    """A flat hand: the wrist at the frame's origin, the fingers along its x."""
    t = hand.thumb
    angle = math.radians(hand.aside)
    thumb = [
        (26, t * 18),
        (44 + 10 * math.cos(angle), t * 34),
        (56 + 30 * math.cos(angle), t * (32 + 30 * math.sin(angle))),
    ]
    digit(figure, skin, [at.at(*p) for p in thumb], *(w * at.scale for w in (26, 22, 15)))
    whole = [at.shape((-12, -21), (22, -27), (52, -29), (60, 0), (52, 29), (22, 26), (-12, 21))]
    webs: list[Path] = []
    for place, length in enumerate((52, 60, 56, 44)):
        y = t * (21 - 14 * place)
        turn = math.radians(t * hand.spread * (1.5 - place))
        reach = length * hand.curl
        tip = (56 + reach * math.cos(turn), y + math.sin(turn) * reach)
        middle = (56 + reach * 0.5, y + math.sin(turn) * reach * 0.5)
        whole.append(limb([at.at(*p) for p in ((36, y), middle, tip)], *(w * at.scale for w in (19, 17.5, 13))))
        if place:
            between = [(50, y + t * 7), (60 + reach * 0.4, y + t * 7 + math.sin(turn) * reach * 0.5)]
            webs.append(
                at.brush([*between, (62 + reach * 0.8, between[1][1] + math.sin(turn) * reach * 0.3)], 1, 3, 2.4)
            )
    path = figure.part(whole, skin, depth=8 * at.scale, lit=0.5, contact=4)
    for web in webs:
        figure.line(skin.shade, web, 0.85, path)
    return path


def grip(figure: Figure, at: Frame, skin: Tones, thumb: str = "across", wrist: bool = True) -> None:
    """A fist about something that runs along the frame's y; the wrist is on the side of x (mirror with `stretch`).

    The thumb lies 'across' the fingers' top or goes 'up' along what is held. A bare arm needs no `wrist` of its own.
    """
    if wrist:
        digit(figure, skin, [at.at(50, 5), at.at(28, 4)], 40 * at.scale, 44 * at.scale)
    figure.part(
        at.shape((40, -26), (22, -38), (6, -30), (4, 30), (22, 38), (44, 26), (52, 0)), skin, 9 * at.scale, contact=5
    )
    if thumb == "up":
        digit(
            figure, skin, [at.at(*p) for p in ((30, -24), (12, -44), (2, -66))], *(w * at.scale for w in (25, 22, 15))
        )
    for place, reach in enumerate((-22, -27, -25, -18)):
        y = -27 + 17.5 * place
        points = [at.at(*p) for p in ((26, y), (0, y - 3), (reach, y + 2))]
        digit(figure, skin, points, *(w * at.scale for w in (19, 19, 16)))
    if thumb == "across":
        digit(
            figure, skin, [at.at(*p) for p in ((30, -32), (8, -44), (-14, -38))], *(w * at.scale for w in (23, 20, 15))
        )
