"""City blocks in true perspective, with their floors and windows; and the same seen in still water."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from assets.art.kit.canvas import Canvas
from assets.art.kit.colour import Array, Stops, mix
from assets.art.kit.fields import blur, smoothstep
from assets.art.kit.light import spray
from assets.art.kit.perspective import Camera
from assets.art.kit.shapes import Path


@dataclass(frozen=True)
class Block:
    """A building: its plan from (x0, z0) to (x1, z1), its height, and the metres to one window."""

    x0: float
    x1: float
    z0: float
    z1: float
    height: float
    seed: int = 1
    bay: float = 2.1
    storey: float = 3.6
    base: float = 0.0


@dataclass(frozen=True)
class Facing:
    """How blocks look in one light.

    `front` and `flank` run from the foot to the top, for faces towards us and towards the street.
    `haze` is what distance turns to, over `reach` metres; `fog` is how much thicker it lies at the foot.
    `lit` is the share of windows that are lit; `glass` what the dark ones add.
    """

    front: tuple[str, str]
    flank: tuple[str, str]
    haze: Stops
    reach: float
    fog: float
    lit: float
    lamp: tuple[str, str]
    glass: str
    glass_amount: float
    glint: float = 0.0


def paint_blocks(canvas: Canvas, eye: Camera, blocks: tuple[Block, ...], facing: Facing) -> None:
    """Paint blocks from the farthest to the nearest."""
    for block in sorted(blocks, key=lambda b: -b.z0):
        _flank(canvas, eye, block, facing)
        _front(canvas, eye, block, facing)


def in_water(eye: Camera) -> Camera:
    """The eye that sees what still water shows; flip its picture about the horizon with `flipped`."""
    return replace(eye, height=-eye.height)


def flipped(image: Array, horizon: float) -> Array:
    """A picture turned over about the horizon, its edge repeated where it runs out."""
    rows = np.clip(2 * horizon - np.arange(image.shape[0]), 0, image.shape[0] - 1)
    return np.asarray(image[rows.astype(int)], np.float32)


def _part(canvas: Canvas, path: Path) -> Canvas | None:
    """The canvas around a path; None if hardly any of it is in the picture."""
    box = path.getBounds()
    left, right = max(0, box.left() - 2), min(canvas.width, box.right() + 3)
    top, bottom = max(0, box.top() - 2), min(canvas.height, box.bottom() + 3)
    return canvas.window(left, top, right, bottom) if min(right - left, bottom - top) >= 4 else None


def _front(canvas: Canvas, eye: Camera, block: Block, facing: Facing) -> None:
    wall = eye.wall(block.x0, block.z0, block.x1, block.z0, block.base, block.height)
    part = _part(canvas, wall)
    if part is None:
        return
    along = (part.x - eye.cx) * (block.z0 - eye.z) / eye.focal + eye.x
    up = eye.height - (part.y - eye.cy) * (block.z0 - eye.z) / eye.focal
    away = np.full(part.shape, block.z0 - eye.z, np.float32)
    _face(part, part.mask(wall), along, up, away, block, facing, facing.front, block.seed)


def _flank(canvas: Canvas, eye: Camera, block: Block, facing: Facing) -> None:
    if block.x0 <= eye.x <= block.x1:
        return
    x = block.x0 if block.x0 > eye.x else block.x1
    wall = eye.wall(x, block.z0, x, block.z1, block.base, block.height)
    part = _part(canvas, wall)
    if part is None:
        return
    across = part.x - eye.cx
    safe = np.where(np.abs(across) < 1, 1, across)
    away = np.clip(eye.focal * (x - eye.x) / safe, 0.1, 1e4).astype(np.float32)
    up = eye.height - (part.y - eye.cy) * away / eye.focal
    _face(part, part.mask(wall), away + eye.z, up, away, block, facing, facing.flank, block.seed + 7)


def _face(
    canvas: Canvas,
    mask: Array,
    along: Array,
    up: Array,
    away: Array,
    block: Block,
    facing: Facing,
    colours: tuple[str, str],
    seed: int,
) -> None:
    """One wall: its colour, its glass, its lamps, and the air between."""
    rise = smoothstep(0, max(block.height, 30), up)[..., None]
    canvas.over(mix(colours[0], colours[0], 0) * (1 - rise) + mix(colours[1], colours[1], 0) * rise, mask)
    _light(canvas, mask, along, up, block, facing, seed)
    air = 1 - np.exp(-away / facing.reach)
    low = smoothstep(facing.fog * 34, -2, up)
    thick = np.clip(air + low * air * 0.9 * facing.fog, 0, 1)
    veil = canvas.down(0, 1, [(0, facing.haze[0][1]), (1, facing.haze[0][1])])
    for _, colour in facing.haze[1:]:
        share = low[..., None]
        veil = veil * (1 - share) + mix(colour, colour, 0) * share
    canvas.over(np.asarray(veil, np.float32), spray(thick, seed, 0.12) * mask)


def _light(canvas: Canvas, mask: Array, along: Array, up: Array, block: Block, facing: Facing, seed: int) -> None:
    """Windows, the dark and the lit; and an arcade of tall openings along the street."""
    pane, cell = _panes(along / block.bay, up / block.storey, 0.44, 0.58, seed)
    pane = pane * mask * (up < block.height - 1.2) * (up > block.base + 5.4)
    arch, deep = _panes(along / (block.bay * 1.9), (up - block.base) / 4.6, 0.66, 0.80, seed + 5)
    arch = arch * mask * (up > block.base) * (up < block.base + 4.6)
    canvas.screen(facing.glass, pane * facing.glass_amount * (0.4 + 0.6 * cell))
    canvas.multiply("#5d4a8c", arch * 0.75)
    storeys = np.floor(up / block.storey)
    busy = _hash(storeys, np.full_like(storeys, 3.0), seed + 40)
    lit = pane * (cell < facing.lit * (0.35 + 1.5 * busy * busy))
    columns = np.floor(along / block.bay)
    warm = _hash(columns, storeys, seed + 90) > 0.35
    strength = 0.35 + 0.65 * _hash(storeys, columns, seed + 17)
    for colour, chosen in zip(facing.lamp, (warm, ~warm), strict=True):
        lamps = lit * chosen * strength
        canvas.over(colour, lamps)
        canvas.light(colour, blur(lamps, 7) * 0.45)
    shop = arch * (deep < facing.lit * 1.1)
    _shops(canvas, shop, along / (block.bay * 1.9), (up - block.base) / 4.6, facing, seed)


def _shops(canvas: Canvas, shop: Array, columns: Array, rows: Array, facing: Facing, seed: int) -> None:
    """Lit fronts: a lamp high inside, things on shelves, bars across the glass."""
    if shop.max() <= 0:
        return
    across, height = columns - np.floor(columns), np.clip(rows, 0, 1)
    tone = (
        mix(facing.lamp[0], "#b0506a", 0.5) * (1 - height[..., None])
        + mix(facing.lamp[0], facing.lamp[1], 0.5) * height[..., None]
    )
    canvas.over(np.asarray(tone, np.float32), shop * 0.85)
    canvas.light(facing.lamp[1], shop * np.exp(-np.hypot((across - 0.5) / 0.30, (height - 0.82) / 0.12)) * 0.35)
    goods = _hash(np.floor(across * 13), np.floor(columns), seed + 60)
    stock = smoothstep(0.02, -0.02, height - 0.20 - 0.16 * goods) + smoothstep(
        0.02, -0.02, np.abs(height - 0.50) - 0.05 * goods
    )
    canvas.multiply("#8f5a8c", shop * np.clip(stock, 0, 1) * 0.55)
    bars = np.maximum(smoothstep(0.018, 0.010, np.abs(across - 0.5)), smoothstep(0.014, 0.008, np.abs(height - 0.70)))
    canvas.multiply("#5d4a8c", shop * bars * 0.8)
    canvas.light(facing.lamp[0], blur(shop, 9) * 0.20)


def _panes(columns: Array, rows: Array, wide: float, high: float, seed: int) -> tuple[Array, Array]:
    """Where the glass is, softened where it crowds, and a random number for each window."""
    step_a = np.abs(np.gradient(columns, axis=1)) + np.abs(np.gradient(columns, axis=0)) + 1e-6
    step_u = np.abs(np.gradient(rows, axis=0)) + np.abs(np.gradient(rows, axis=1)) + 1e-6

    def band(value: Array, step: Array, share: float) -> Array:
        inside = share / 2 - np.abs(value - np.floor(value) - 0.5)
        return np.asarray(np.clip(inside / step + 0.5, 0, 1), np.float32)

    pane = band(columns, step_a, wide) * band(rows, step_u, high)
    legible = np.clip(1.5 - 2.2 * np.maximum(step_a, step_u), 0, 1)
    return np.asarray(pane * legible, np.float32), _hash(np.floor(columns), np.floor(rows), seed)


def _hash(a: Array, b: Array, seed: int) -> Array:
    """A repeatable random number, 0 to 1, for each pair of whole numbers."""
    value = np.sin(a.astype(np.float64) * 127.1 + b.astype(np.float64) * 311.7 + seed * 74.7) * 43758.5453
    return np.asarray(value - np.floor(value), np.float32)
