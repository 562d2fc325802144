"""The evening from end to end: dusk at the left, the night, the first light at the right, the city under it.

The threads of the evening's shape are drawn on its sky, so it stays dark enough for them everywhere but at the horizon;
below the city is the night on which the words stand.
"""

import numpy as np

from assets.art.kit.canvas import Canvas
from assets.art.kit.city import Row, Windows, paint_row, peaks
from assets.art.kit.colour import Array, Stops
from assets.art.kit.fields import bell, smoothstep
from assets.art.kit.finish import Print, finish
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
    """Two rows of towers: one in the haze, one near and dark."""
    far = Row(
        seed=71, base=HORIZON + 10, height=118, widths=(16, 40),
        profile=peaks((0.16, 0.1, 0.7), (0.7, 0.12, 0.6), floor=0.25),
        top="#54407e", foot="#8a5a8c", face="#3c3070", face_amount=0.4,
        haze=[(0, "#6a4a88"), (1, "#a0648e")], haze_top=516, haze_amount=0.45,
        windows=Windows(WINDOWS, 0.16, 0.7), spires=0.3,
    )
    near = Row(
        seed=83, base=HORIZON + 40, height=150, widths=(34, 78),
        profile=peaks((0.04, 0.06, 0.6), (0.44, 0.07, 0.4), (0.95, 0.06, 0.7), floor=0.3),
        top="#262257", foot="#1b1744", face="#151338", face_amount=0.5,
        haze=[(0, "#3a2f6a"), (1, "#3a2f6a")], haze_top=576, haze_amount=0.25,
        windows=Windows(WINDOWS, 0.22, 0.9), spires=0.15,
    )
    for row in (far, near):
        paint_row(canvas, row)
