"""How the camera of a place drifts, and what that does to the layers the place was cut into. Knows no engine."""

from __future__ import annotations

import math
from typing import Any, Dict, List, NamedTuple, Tuple

WIDTH, HEIGHT = 1920, 1080
GROWN = 1.02
"""Places are shown this much larger than the window, so that no edge of them ever drifts into sight."""

ACROSS, DOWN = 12.0, 5.0
"""Pixels that the nearest layer moves to either side, and up and down."""

PERIOD, PERIOD_DOWN, PERIOD_GLOW = 47.0, 31.0, 11.0
"""Seconds. They share no common beat that anyone would notice."""

GLOW_SIZE = 4
"""The light is kept this many times smaller than it is shown."""


class Layer(NamedTuple):
    """One layer of a place.

    Attributes:
        file: its picture, a path in game/.
        x, y: the pixel of the place at which its corner lies.
        depth: how far it follows the camera, 0 (not at all) to 1.
        size: how many times larger than it is kept it is shown.
        glows: whether it is light, to be added to what lies below.
    """

    file: str
    x: int
    y: int
    depth: float
    size: int = 1
    glows: bool = False


def read_layers(listed: Dict[str, List[Dict[str, Any]]]) -> Dict[str, Tuple[Layer, ...]]:
    """The layers of each place by "place_light", from the farthest, out of images/layers/layers.json."""
    return {
        stem: tuple(
            Layer("images/layers/%s_%s.webp" % (stem, row["name"]), row["x"], row["y"], row["depth"],
                  GLOW_SIZE if row["name"] == "light" else 1, row["name"] == "light")
            for row in rows
        )
        for stem, rows in listed.items()
    }


def camera(seconds: float) -> Tuple[float, float]:
    """Where the camera is: a slow ellipse that never quite closes, each way from -1 to 1."""
    return (math.sin(2 * math.pi * seconds / PERIOD), math.sin(2 * math.pi * seconds / PERIOD_DOWN + 0.7))


def corner(layer: Layer, eye: Tuple[float, float]) -> Tuple[float, float]:
    """Where the corner of a layer is in the window (pixels) while the camera is at `eye`."""
    x = (layer.x - WIDTH / 2.0) * GROWN + WIDTH / 2.0 + eye[0] * ACROSS * layer.depth
    y = (layer.y - HEIGHT / 2.0) * GROWN + HEIGHT / 2.0 + eye[1] * DOWN * layer.depth
    return (x, y)


def glow(seconds: float) -> float:
    """How strong the light over a place is, 0.25 to 0.65: lamps and suns breathe a little."""
    return 0.45 + 0.2 * math.sin(2 * math.pi * seconds / PERIOD_GLOW)
