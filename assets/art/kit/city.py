"""The city: rows of towers, each row standing in haze; windows in clusters; palms."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from assets.art.kit.canvas import Canvas
from assets.art.kit.colour import Array, Stops
from assets.art.kit.fields import blur
from assets.art.kit.light import haze, rim
from assets.art.kit.shapes import Path, polygon, rectangle

Profile = Callable[[float], float]

# How often each roof occurs.
ROOFS = {
    "flat": 0.50,
    "step": 0.13,
    "tier": 0.11,
    "slant": 0.08,
    "round": 0.06,
    "taper": 0.06,
    "crown": 0.06,
}
# Where the right-hand face ends, as a share of the width cut off by the roof.
_INSET = {"step": 0.16, "tier": 0.38, "taper": 0.22, "crown": 0.3}


@dataclass(frozen=True)
class Tower:
    """One tower: left edge, width, roof height (picture y), roof form, and where its corner falls."""

    x: float
    width: float
    top: float
    roof: str
    spire: bool
    corner: float


@dataclass(frozen=True)
class Windows:
    """Lit windows: their colours (commonest first), how many are lit (0 to 1), and their size."""

    colours: Sequence[str]
    chance: float
    size: float


@dataclass(frozen=True)
class Row:
    """A row of towers on one line of the picture.

    `face` is the colour of the faces turned away from `lit_from` (a picture x), laid at `face_amount`.
    `rim` is the colour of the edges turned towards it. The haze rises from `base` to `haze_top`.
    """

    seed: int
    base: float
    height: float
    widths: tuple[float, float]
    profile: Profile
    top: str
    foot: str
    face: str
    face_amount: float
    haze: Stops
    haze_top: float
    haze_amount: float = 0.95
    lit_from: float = -1e4
    windows: Windows | None = None
    spires: float = 0.2
    gaps: float = 0.12
    rim: str | None = None


def peaks(*humps: tuple[float, float, float], floor: float = 0.25) -> Profile:
    """A skyline envelope: Gaussian humps (centre, width, height) in shares of the picture's width."""
    return lambda x: floor + sum(h * math.exp(-(((x - c) / w) ** 2)) for c, w, h in humps)


def skyline(canvas: Canvas, row: Row) -> list[Tower]:
    """The towers of a row, left to right."""
    generator = np.random.default_rng(row.seed)
    roofs, odds = list(ROOFS), list(ROOFS.values())
    towers: list[Tower] = []
    x = -40.0
    while x < canvas.width + 40:
        width = generator.uniform(*row.widths) * (1 if generator.random() < 0.8 else 1.5)
        envelope = max(0.02, row.profile((x + width / 2) / canvas.width))
        top = row.base - row.height * envelope * generator.uniform(0.55, 1.08)
        roof = str(generator.choice(roofs, p=odds))
        spire = bool(generator.random() < row.spires)
        towers.append(Tower(x, width, top, roof, spire, generator.uniform(0.3, 0.7)))
        x += width * (1 - 0.25 * generator.random())
        if generator.random() < row.gaps:
            x += generator.uniform(0, row.widths[1])
    return towers


def silhouette(tower: Tower, base: float) -> Path:
    """The outline of a tower standing on `base`."""
    x, w, y, right = tower.x, tower.width, tower.top, tower.x + tower.width
    h, path = base - y, Path()
    if tower.roof == "step":
        path.addPath(rectangle(x, y + h * 0.14, w, h * 0.86))
        path.addPath(rectangle(x + w * 0.16, y, w * 0.68, h))
    elif tower.roof == "tier":
        for inset, drop in ((0, 0.3), (0.14, 0.15), (0.28, 0.05), (0.38, 0)):
            path.addPath(rectangle(x + w * inset, y + h * drop, w * (1 - 2 * inset), h * (1 - drop)))
    elif tower.roof == "slant":
        path = polygon([(x, y + w * 0.55), (right, y), (right, base), (x, base)])
    elif tower.roof == "round":
        path.addPath(rectangle(x, y, w, h + w, w * 0.46))
    elif tower.roof == "taper":
        path = polygon([(x + w * 0.22, y), (x + w * 0.78, y), (right, base), (x, base)])
    elif tower.roof == "crown":
        path.addPath(rectangle(x, y + w * 0.5, w, h - w * 0.5))
        hip = [(0.08, 0.5), (0.3, 0), (0.7, 0), (0.92, 0.5)]
        path.addPath(polygon([(x + w * a, y + w * b) for a, b in hip]))
    else:
        path.addPath(rectangle(x, y, w, h))
        path.addPath(rectangle(x + w * 0.2, y - min(8, w * 0.08), w * 0.35, 10))
    if tower.spire:
        path.addPath(rectangle(x + w * 0.49, y - h * 0.16 - 8, w * 0.02 + 1.2, h * 0.36))
    return path


def face(tower: Tower, base: float, right: bool = True) -> Path:
    """The face to one side of the tower's corner; clip it by the silhouette."""
    x, corner = tower.x, tower.x + tower.width * tower.corner
    x0, x1 = (corner, x + tower.width + 2) if right else (x - 2, corner)
    return rectangle(x0, tower.top - 30, x1 - x0, base - tower.top + 30)


def lit_windows(
    tower: Tower, row: Row, windows: Windows, generator: np.random.Generator
) -> list[tuple[Path, float, int]]:
    """Windows as (path, strength, colour index), in runs along a floor, thinner towards the haze."""
    found: list[tuple[Path, float, int]] = []
    inset = tower.width * _INSET.get(tower.roof, 0.06) + 3
    columns = max(2, int((tower.width - 2 * inset) / (7 * windows.size)))
    pitch = (tower.width - 2 * inset) / columns
    lively = generator.uniform(0.2, 1.5) * windows.chance
    y = tower.top + 12 * windows.size
    while y < row.base:
        awake = lively * (2.2 if generator.random() < 0.22 else 0.7)
        awake *= float(np.clip((row.base - y) / row.height + 0.25, 0.2, 1))
        for column in range(columns):
            if generator.random() < awake:
                pane = rectangle(tower.x + inset + (column + 0.2) * pitch, y, pitch * 0.6, 3.3 * windows.size)
                colour = int(generator.choice(len(windows.colours), p=_shares(windows.colours)))
                found.append((pane, generator.uniform(0.25, 1), colour))
        y += 9 * windows.size
    return found


def _shares(colours: Sequence[str]) -> list[float]:
    """Each colour half as common as the one before."""
    weights = [0.5**i for i in range(len(colours))]
    return [weight / sum(weights) for weight in weights]


def paint_row(canvas: Canvas, row: Row) -> Array:
    """Paint a row with its faces, windows, rims and haze; gives the mask of its towers."""
    towers = skyline(canvas, row)
    ground = rectangle(-10, row.base - 2, canvas.width + 20, canvas.height)
    outlines = [silhouette(tower, row.base) for tower in towers]
    mask = canvas.mask(*outlines, ground)
    canvas.over(canvas.down(row.base - row.height, row.base, [(0, row.top), (1, row.foot)]), mask)
    away = [face(t, row.base, right=t.x + t.width / 2 > row.lit_from) for t in towers]
    canvas.over(row.face, canvas.mask(*away) * mask * row.face_amount)
    if row.windows is not None:
        _light_windows(canvas, row, row.windows, towers, mask)
    if row.rim is not None:
        edges = np.where(canvas.x < row.lit_from, rim(mask, 2.2, -1, 0.6), rim(mask, -2.2, -1, 0.6))
        near = np.exp(-np.abs(canvas.x - row.lit_from) / 500)
        canvas.screen(row.rim, edges * near * 0.9)
    haze(canvas, row.haze_top, row.base, row.haze, row.haze_amount, row.seed)
    return mask


def _light_windows(canvas: Canvas, row: Row, windows: Windows, towers: list[Tower], mask: Array) -> None:
    generator = np.random.default_rng(row.seed + 1000)
    panes = [pane for t in towers for pane in lit_windows(t, row, windows, generator)]
    for index, colour in enumerate(windows.colours):
        lit = canvas.weighted((path, k) for path, k, c in panes if c == index) * mask
        canvas.over(colour, lit)
        canvas.light(colour, blur(lit, 5 * windows.size) * 0.55)


def palm(x: float, y: float, height: float, lean: float, size: float, seed: int) -> list[Path]:
    """A tall city palm standing at (x, y): its trunk and thirteen fronds with their leaflets."""
    generator = np.random.default_rng(seed)
    top = (x + lean, y - height)
    trunk = Path()
    trunk.moveTo(x - 3.2 * size, y)
    trunk.quadTo(x - 2 + lean * 0.2, y - height * 0.5, top[0] - 1.6 * size, top[1])
    trunk.lineTo(top[0] + 1.6 * size, top[1])
    trunk.quadTo(x + 3 + lean * 0.2, y - height * 0.5, x + 3.4 * size, y)
    trunk.close()
    paths = [trunk]
    for k in range(13):
        angle = math.radians(-200 + k * 220 / 12 + generator.uniform(-8, 8))
        paths += _frond(top, angle, size * generator.uniform(40, 56), size, generator)
    return paths


def _frond(
    top: tuple[float, float],
    angle: float,
    length: float,
    size: float,
    generator: np.random.Generator,
) -> list[Path]:
    cos, sin = math.cos(angle), math.sin(angle)
    tip = (top[0] + cos * length, top[1] + sin * length * 0.62 + length * 0.34)
    bend = (top[0] + cos * length * 0.55, top[1] + sin * length * 0.75 - length * 0.06)
    nx, ny, w = -(tip[1] - top[1]) / length, (tip[0] - top[0]) / length, 4.6 * size
    blade = Path()
    blade.moveTo(*top)
    blade.quadTo(bend[0] + nx * w, bend[1] + ny * w, *tip)
    blade.quadTo(bend[0] - nx * w, bend[1] - ny * w, *top)
    paths = [blade]
    for t in np.linspace(0.3, 0.95, 9):
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
        px = a * top[0] + b * bend[0] + c * tip[0]
        py = a * top[1] + b * bend[1] + c * tip[1]
        drop = (px + generator.uniform(-3, 3) * size + cos * 5 * size, py + generator.uniform(8, 13) * size)
        paths.append(polygon([(px - 1.2 * size, py), (px + 1.2 * size, py), drop]))
    return paths
