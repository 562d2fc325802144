"""Colour: display sRGB (0 to 1), linear light, OKLab, ramps, and the palette of the book.

Arrays are float32 with the channels last. A colour is given as `'#rrggbb'` or as such an array.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
Colour = str | Array
Stops = Sequence[tuple[float, str]]

INDIGO, PLUM, ROSE = "#262560", "#553f86", "#a8588c"
CORAL, PEACH, CREAM = "#e77f80", "#ffa884", "#ffe6c8"
SHIRT = "#c4553c"  # Theodore's coral shirt: nothing else may wear it
OCHRE = "#c9873f"  # lamps, and Amy
TEAL = "#5d8f96"  # Catherine's scenes only
SNOW = "#f6f4f2"  # Ines only

LUMINANCE: Array = np.array([0.2126, 0.7152, 0.0722], np.float32)
LUMA: Array = np.array([0.30, 0.59, 0.11], np.float32)

# Björn Ottosson's OKLab (https://bottosson.github.io/posts/oklab/).
_TO_CONES: Array = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    np.float32,
)
_TO_LAB: Array = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ],
    np.float32,
)
_FROM_CONES: Array = np.linalg.inv(_TO_CONES).astype(np.float32)
_FROM_LAB: Array = np.linalg.inv(_TO_LAB).astype(np.float32)


def rgb(colour: Colour) -> Array:
    """The display colour as an array; an array passes through."""
    if not isinstance(colour, str):
        return np.asarray(colour, np.float32)
    digits = colour.lstrip("#")
    return np.array([int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)], np.float32)


def linear(display: Array) -> Array:
    """Display sRGB to linear light."""
    c = np.clip(display, 0, None)
    return np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4).astype(np.float32)


def display(light: Array) -> Array:
    """Linear light to display sRGB."""
    c = np.clip(light, 0, None)
    return np.where(c <= 0.0031308, c * 12.92, 1.055 * c ** (1 / 2.4) - 0.055).astype(np.float32)


def to_oklab(display_colour: Array) -> Array:
    """Display sRGB to OKLab."""
    return np.asarray(np.cbrt(linear(display_colour) @ _TO_CONES.T) @ _TO_LAB.T, np.float32)


def from_oklab(lab: Array) -> Array:
    """OKLab to display sRGB, not clipped."""
    return display(((lab @ _FROM_LAB.T) ** 3) @ _FROM_CONES.T)


def mix(a: Colour, b: Colour, amount: float) -> Array:
    """The colour `amount` of the way from `a` to `b`, by OKLab."""
    return from_oklab(to_oklab(rgb(a)) * (1 - amount) + to_oklab(rgb(b)) * amount).clip(0, 1)


def ramp(t: Array, stops: Stops) -> Array:
    """Colours of the gradient through `stops` at each `t`; positions must rise."""
    places = np.array([place for place, _ in stops], np.float32)
    labs = np.array([to_oklab(rgb(colour)) for _, colour in stops])
    along = np.linspace(places[0], places[-1], 1024)
    table = np.stack([np.interp(along, places, labs[:, i]) for i in range(3)], -1)
    table = from_oklab(table.astype(np.float32)).clip(0, 1)
    index = np.clip((t - places[0]) / (places[-1] - places[0]) * 1023, 0, 1023)
    below = index.astype(np.int32)
    part = (index - below)[..., None]
    above = np.minimum(below + 1, 1023)
    return np.asarray(table[below] * (1 - part) + table[above] * part, np.float32)


def luma(image: Array) -> Array:
    """How light each pixel looks, 0 to 1."""
    return np.asarray(image @ LUMA, np.float32)
