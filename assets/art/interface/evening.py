"""The evening from end to end: dusk at the left, the night, the first light at the right, the city under it.

The threads of the evening's shape are drawn on its sky, so it stays dark enough for them everywhere but at the horizon;
below the city is the night on which the words stand.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from assets.art.kit.canvas import Canvas
from assets.art.kit.city import Row, Tower, Windows, face, lit_windows, peaks, silhouette, skyline
from assets.art.kit.colour import Array, Stops
from assets.art.kit.fields import bell, blur, smoothstep
from assets.art.kit.finish import Print, finish
from assets.art.kit.light import haze
from assets.art.kit.shapes import Path, rectangle
from assets.art.places._sky import stars

HORIZON = 596.0
# Where on the picture each hour is at its height (a share of its width), and its sky from the top to the horizon.
HOURS: tuple[tuple[float, Stops], ...] = (
    (0.00, [(0, "#2b2763"), (0.4, "#5a3f83"), (0.72, "#a3578c"), (0.9, "#d97384"), (1, "#f09a84")]),
    (0.22, [(0, "#201e57"), (0.45, "#3d3074"), (0.8, "#70468a"), (1, "#a05a8c")]),
    (0.48, [(0, "#15143f"), (0.5, "#232158"), (0.85, "#3f3272"), (1, "#58407f")]),
    (0.74, [(0, "#1b1c4e"), (0.5, "#33316f"), (0.82, "#5f4c86"), (1, "#94668f")]),
    (1.00, [(0, "#3a3a7c"), (0.38, "#6c5893"), (0.66, "#b97796"), (0.86, "#f4a288"), (1, "#ffd9a6")]),
)
WINDOWS = ("#ffd28a", "#ffb27a", "#ffe9c4")
SLOPES = {"slant": 0.55, "round": 0.46, "crown": 0.5, "taper": 0.5}
"""How far a roof comes down, as a share of the tower's width."""
EDGE = 2
"""Picture pixels between a window and whatever ends its wall."""


def paint() -> Array:
    canvas = Canvas()
    canvas.fill(_sky(canvas))
    _stars(canvas)
    canvas.light("#ff8f5e", np.exp(-np.hypot((canvas.x - 1850) / 430, (canvas.y - HORIZON) / 150)) * 0.55)
    canvas.light("#e0607a", np.exp(-np.hypot((canvas.x - 20) / 420, (canvas.y - HORIZON) / 120)) * 0.30)
    _city(canvas)
    canvas.over("#15112e", smoothstep(HORIZON - 6, HORIZON + 74, canvas.y))
    return finish(canvas.image, Print(bloom=0.2, threshold=0.74, halation=0.13, vignette=0.12))


def _sky(canvas: Canvas) -> Array:
    share = canvas.x[:1] / canvas.width
    sky = canvas.down(0, HORIZON, HOURS[0][1]).copy()
    for (before, _), (after, stops) in zip(HOURS, HOURS[1:]):
        part = smoothstep(before, after, share)[..., None]
        sky = sky * (1 - part) + canvas.down(0, HORIZON, stops) * part
    return sky


def _stars(canvas: Canvas) -> None:
    """Only where it is night."""
    dark = canvas.image.copy()
    stars(canvas, 11, 260, 470)
    night = bell(canvas.x[:1] / canvas.width, 0.5, 0.24)[..., None]
    canvas.image[:] = dark * (1 - night) + canvas.image * night


def _city(canvas: Canvas) -> None:
    """Three rows of towers: one in the haze, a low one that closes the gaps, one near and dark."""
    far = Row(
        seed=71, base=HORIZON + 10, height=118, widths=(16, 40),
        profile=peaks((0.16, 0.1, 0.7), (0.7, 0.12, 0.6), (0.9, 0.1, 0.3), floor=0.3),
        top="#54407e", foot="#8a5a8c", face="#3c3070", face_amount=0.4,
        haze=[(0, "#6a4a88"), (1, "#a0648e")], haze_top=516, haze_amount=0.45,
        windows=Windows(WINDOWS, 0.16, 0.7), spires=0.3, gaps=0,
    )
    low = Row(
        seed=29, base=HORIZON + 24, height=62, widths=(26, 58),
        profile=peaks((0.3, 0.2, 0.25), (0.85, 0.15, 0.25), floor=0.62),
        top="#3b2e68", foot="#463470", face="#2a2258", face_amount=0.4,
        haze=[(0, "#4c3874"), (1, "#5a4078")], haze_top=556, haze_amount=0.3, spires=0, gaps=0,
    )
    near = Row(
        seed=83, base=HORIZON + 40, height=150, widths=(34, 78),
        profile=peaks((0.04, 0.06, 0.6), (0.44, 0.07, 0.4), (0.95, 0.06, 0.7), floor=0.34),
        top="#262257", foot="#1b1744", face="#151338", face_amount=0.5,
        haze=[(0, "#3a2f6a"), (1, "#3a2f6a")], haze_top=576, haze_amount=0.25,
        windows=Windows(WINDOWS, 0.22, 0.9), spires=0.15,
    )
    rows = [(row, [_roofed(tower, row.base) for tower in skyline(canvas, row)]) for row in (far, low, near)]
    masks = [_mask(canvas, row, towers) for row, towers in rows]
    for at, (row, towers) in enumerate(rows):
        before = np.max([np.zeros_like(masks[at]), *masks[at + 1:]], axis=0)
        _paint_row(canvas, row, towers, masks[at], before)


def _roofed(tower: Tower, base: float) -> Tower:
    """`tower` with a roof that it is tall enough for: a slope does not come down to the ground."""
    falls = SLOPES.get(tower.roof, 0) * tower.width
    return tower if falls < 0.45 * (base - tower.top) else replace(tower, roof="flat")


def _mask(canvas: Canvas, row: Row, towers: Sequence[Tower]) -> Array:
    bodies = [silhouette(replace(tower, spire=False), row.base) for tower in towers]
    antennas = [_antenna(tower, row.base) for tower in towers if tower.spire]
    return canvas.mask(*bodies, *antennas, rectangle(-10, row.base - 2, canvas.width + 20, canvas.height))


def _antenna(tower: Tower, base: float) -> Path:
    """An antenna with its foot in the roof below it, whatever that roof is like."""
    left, wide = tower.x + tower.width * 0.49, tower.width * 0.02 + 1.2
    height = min(30, (base - tower.top) * 0.16 + 8)
    body = silhouette(replace(tower, spire=False), base)
    roof = next(y for y in np.arange(tower.top - 12, base) if body.contains(left, y) and body.contains(left + wide, y))
    return rectangle(left, roof - height, wide, height + 4)


def _paint_row(canvas: Canvas, row: Row, towers: Sequence[Tower], mask: Array, before: Array) -> None:
    """Paint a row of this `mask`; `before` is what stands before it."""
    canvas.over(canvas.down(row.base - row.height, row.base, [(0, row.top), (1, row.foot)]), mask)
    canvas.over(row.face, canvas.mask(*(face(tower, row.base) for tower in towers)) * mask * row.face_amount)
    if row.windows is not None:
        generator = np.random.default_rng(row.seed + 1000)
        panes = [pane for tower in towers for pane in lit_windows(tower, row, row.windows, generator)
                 if _is_whole(pane[0], tower, row, before)]
        for index, colour in enumerate(row.windows.colours):
            lit = canvas.weighted((path, k) for path, k, c in panes if c == index)
            canvas.over(colour, lit)
            canvas.light(colour, blur(lit, 5 * row.windows.size) * 0.55)
    haze(canvas, row.haze_top, row.base, row.haze, row.haze_amount, row.seed)


def _is_whole(pane: Path, tower: Tower, row: Row, before: Array) -> bool:
    """Whether a window lies within its house, off the edges, and nothing that stands before it cuts it."""
    box, body = pane.getBounds(), silhouette(replace(tower, spire=False), row.base)
    corners = [(x, y) for x in (box.left() - EDGE, box.right() + EDGE) for y in (box.top() - EDGE, box.bottom() + EDGE)]
    if box.bottom() + EDGE > row.base - 2 or not all(body.contains(x, y) for x, y in corners):
        return False
    rows, columns = (slice(max(0, int(low) - EDGE), max(0, int(high) + EDGE + 1))
                     for low, high in ((box.top(), box.bottom()), (box.left(), box.right())))
    return not before[rows, columns].any()
