"""What is outside the windows: the one big city, by the hour."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from assets.art.kit.canvas import Canvas
from assets.art.kit.city import Row, Windows, paint_row, peaks
from assets.art.kit.colour import Stops
from assets.art.kit.fields import bell, blur, smoothstep
from assets.art.kit.light import spray
from assets.art.kit.shapes import circle


@dataclass(frozen=True)
class Tint:
    """One row of towers at one hour: roof, foot, turned face, and the haze from upper to lower."""

    top: str
    foot: str
    face: str
    haze: tuple[str, str]
    lit: float = 0.0


@dataclass(frozen=True)
class Hour:
    """The city at one hour. `rows` go from far to near; `lamp` are window colours, commonest first."""

    sky: Stops
    cloud: tuple[str, float]
    rows: tuple[Tint, Tint, Tint, Tint]
    lamp: tuple[str, ...]
    face_amount: float = 0.26


WARM = ("#ffd08f", "#ffab7a", "#ffe9cc")

NIGHT = Hour(
    sky=[(0, "#232259"), (0.3, "#43397f"), (0.52, "#8a4f8c"), (0.7, "#d9707f"), (0.84, "#ff9c80"), (1, "#ffb58a")],
    cloud=("#e98790", 0.45),
    rows=(
        Tint("#b8648d", "#ee8d80", "#7c3f80", ("#f59682", "#ffb68c"), 0.2),
        Tint("#7d4688", "#c76a80", "#3d2668", ("#e98480", "#ff9f80"), 0.26),
        Tint("#4a3178", "#8e4b80", "#231a50", ("#c26383", "#f58f80"), 0.3),
        Tint("#33245d", "#6a3f78", "#1a1444", ("#8f4f7c", "#d4788a"), 0.3),
    ),
    lamp=WARM,
)
DEEP = Hour(
    sky=[(0, "#141640"), (0.35, "#22235c"), (0.6, "#3c2f72"), (0.8, "#62407f"), (1, "#7f4d85")],
    cloud=("#5a4a94", 0.35),
    rows=(
        Tint("#46397c", "#694680", "#2c2763", ("#6d4884", "#80528a"), 0.1),
        Tint("#352d6c", "#553c7a", "#201d54", ("#5d427f", "#744c85"), 0.12),
        Tint("#27235b", "#41326e", "#171646", ("#4a3775", "#634280"), 0.13),
        Tint("#1c1b4b", "#32295f", "#111238", ("#392e67", "#4f3a74"), 0.12),
    ),
    lamp=("#ffc58a", "#f79a7c", "#cfd0ff"),
    face_amount=0.3,
)
DAWN = Hour(
    sky=[(0, "#5d6ba6"), (0.26, "#8d86b9"), (0.48, "#cf9bb3"), (0.66, "#f4ac9c"), (0.82, "#fdc9a0"), (1, "#ffdcb0")],
    cloud=("#ffc9a8", 0.7),
    rows=(
        Tint("#d8a0ae", "#f7bfa2", "#b581a6", ("#f9c3a4", "#ffd9b0"), 0.03),
        Tint("#b384a8", "#e2a39f", "#8d6a9d", ("#efb3a0", "#fdcfa9"), 0.05),
        Tint("#8a6a9c", "#c08a9c", "#675290", ("#d69d9f", "#f4bea3"), 0.06),
        Tint("#67548c", "#9d7696", "#4b4080", ("#b0869c", "#dba9a0"), 0.06),
    ),
    lamp=("#ffe0a8", "#ffc69a"),
    face_amount=0.3,
)
MORNING = Hour(
    sky=[(0, "#86a3cf"), (0.3, "#b4bfdb"), (0.55, "#e3d2d5"), (0.76, "#fbdfc4"), (1, "#ffeccf")],
    cloud=("#fff4e4", 0.8),
    rows=(
        Tint("#e3c3c6", "#fadfc6", "#cdb0c4", ("#fbe2c8", "#fff0d8")),
        Tint("#c9a9bf", "#eecbb9", "#ad93b8", ("#f4d6c0", "#fde8d0")),
        Tint("#aa8fb4", "#d9b3b0", "#8c7aab", ("#e3c2b8", "#f6dac4")),
        Tint("#8d79a8", "#bd9cac", "#6f639b", ("#c9a8ae", "#e6c5ba")),
    ),
    lamp=("#fff0d0",),
    face_amount=0.42,
)

NOON = Hour(
    sky=[(0, "#7fa9b5"), (0.3, "#a9c6c6"), (0.58, "#d8ddcf"), (0.78, "#f3e6d2"), (1, "#fbe8d0")],
    cloud=("#fdf6ea", 0.85),
    rows=(
        Tint("#cdd5cd", "#efe6d4", "#b3c6c6", ("#f0e6d4", "#fbeedb")),
        Tint("#adc2c4", "#dcdacb", "#93b0b7", ("#e6decd", "#f6e8d5")),
        Tint("#8aa8b2", "#c5c8c2", "#7295a4", ("#d5d2c8", "#eddfcf")),
        Tint("#7794a6", "#b3b7b8", "#5f7f97", ("#bfc0bd", "#dcd0c6")),
    ),
    lamp=(),
    face_amount=0.5,
)

# (seed, base, height, tower widths, envelope, where the haze begins, window size, spires), far to near.
_ROWS = (
    (2, 720, 300, (22, 46), peaks((0.30, 0.10, 0.8), (0.70, 0.12, 0.9)), 545, 0.6, 0.35),
    (13, 785, 470, (34, 74), peaks((0.18, 0.07, 0.7), (0.40, 0.05, 0.5), (0.72, 0.08, 0.9)), 585, 0.8, 0.25),
    (
        24,
        870,
        540,
        (56, 110),
        peaks((0.10, 0.07, 0.8), (0.33, 0.04, 0.5), (0.64, 0.04, 0.55), (0.92, 0.07, 0.9)),
        680,
        1.05,
        0.2,
    ),
    (
        36,
        965,
        410,
        (80, 150),
        peaks((0.02, 0.07, 0.7), (0.24, 0.05, 0.3), (0.57, 0.05, 0.4), (0.85, 0.05, 0.4)),
        790,
        1.3,
        0.1,
    ),
)


def city(
    canvas: Canvas, hour: Hour, sun: tuple[float, float] | None = None, rim: str | None = None, lift: float = 0
) -> None:
    """Paint sky and city over the whole canvas; a `sun` stands behind the towers and lights their sides.

    `lift` raises the whole view by that many pixels: a window seen from lower down.
    """
    canvas.fill(canvas.down(-lift, 940 - lift, hour.sky))
    colour, amount = hour.cloud
    wisps = smoothstep(0.3, 1.7, canvas.clouds(8, 300, 5, 6)) * bell(canvas.y, 330 - lift, 130)
    canvas.over(colour, spray(wisps * amount, 3, 0.3))
    if sun is not None:
        _low_sun(canvas, *sun)
    for (seed, base, height, widths, envelope, haze_top, size, spires), tint in zip(_ROWS, hour.rows, strict=True):
        row = Row(
            seed=seed,
            base=base - lift,
            height=height,
            widths=widths,
            profile=envelope,
            top=tint.top,
            foot=tint.foot,
            face=tint.face,
            face_amount=hour.face_amount,
            haze=[(0, tint.haze[0]), (1, tint.haze[1])],
            haze_top=haze_top - lift,
            lit_from=-1e4 if sun is None else sun[0],
            windows=Windows(hour.lamp, tint.lit, size) if tint.lit else None,
            spires=spires,
            rim=rim,
        )
        paint_row(canvas, row)


def moon(canvas: Canvas, x: float, y: float, halo: str = "#ffc9a0", radius: float = 29) -> None:
    """A full moon and its halo."""
    canvas.light(halo, blur(canvas.mask(circle(x, y, radius * 2)), 60) * 0.25)
    canvas.over("#ffe6c8", canvas.mask(circle(x, y, radius)) * 0.96)


def _low_sun(canvas: Canvas, x: float, y: float, radius: float = 62) -> None:
    """The sun on the horizon: a pale disc in a wide peach glow."""
    away = canvas.distance(x, y, 1.25)
    canvas.light("#ffb27a", np.exp(-((away / 320) ** 1.2)) * 0.5)
    canvas.over("#fff0cf", canvas.mask(circle(x, y, radius)))


def street_lights(canvas: Canvas, colour: str, lift: float = 0, seed: int = 3, count: int = 130) -> None:
    """Out-of-focus lights far below."""
    draw = np.random.default_rng(seed)
    discs = [
        (
            circle(draw.uniform(0, canvas.width), draw.uniform(750, 930) - lift, draw.uniform(2, 7)),
            draw.uniform(0.1, 0.5),
        )
        for _ in range(count)
    ]
    canvas.light(colour, canvas.weighted(discs) * 0.5)
