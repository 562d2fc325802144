"""A pinhole camera without pitch, so that verticals stay vertical, and the ground it looks over.

World units are metres: x to the right, y up, z away. The horizon is the picture line `cy`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from assets.art.kit.canvas import WIDTH, Canvas
from assets.art.kit.colour import Array
from assets.art.kit.shapes import Path, Point, polygon

NEAR = 0.05

Place = tuple[float, float, float]


@dataclass(frozen=True)
class Camera:
    """At (x, height, z), turned right by `yaw` degrees, with its vanishing point at (cx, cy).

    `lens` is the focal length in half-widths of the picture: 1 is wide, 2 is long.
    """

    x: float = 0.0
    height: float = 1.6
    z: float = 0.0
    lens: float = 1.2
    yaw: float = 0.0
    cx: float = WIDTH / 2
    cy: float = 540.0

    @property
    def focal(self) -> float:
        """The focal length in pixels."""
        return self.lens * WIDTH / 2

    def depth(self, place: Place) -> float:
        """Metres ahead of the camera."""
        turn = math.radians(self.yaw)
        return (place[0] - self.x) * math.sin(turn) + (place[2] - self.z) * math.cos(turn)

    def project(self, place: Place) -> Point:
        """The pixel at which a place is seen; places behind are pulled just ahead."""
        turn = math.radians(self.yaw)
        dx, dz = place[0] - self.x, place[2] - self.z
        across = dx * math.cos(turn) - dz * math.sin(turn)
        ahead = max(NEAR, dx * math.sin(turn) + dz * math.cos(turn))
        scale = self.focal / ahead
        return (self.cx + across * scale, self.cy - (place[1] - self.height) * scale)

    def scale(self, place: Place) -> float:
        """Pixels to the metre at a place."""
        return self.focal / max(NEAR, self.depth(place))

    def face(self, *corners: Place) -> Path:
        """The polygon between places; they must all lie ahead."""
        return polygon([self.project(corner) for corner in corners])

    def slab(self, x0: float, x1: float, z0: float, z1: float, y: float = 0.0) -> Path:
        """A level rectangle."""
        return self.face((x0, y, z0), (x1, y, z0), (x1, y, z1), (x0, y, z1))

    def wall(self, x0: float, z0: float, x1: float, z1: float, y0: float, y1: float) -> Path:
        """An upright rectangle over the line from (x0, z0) to (x1, z1)."""
        return self.face((x0, y0, z0), (x1, y0, z1), (x1, y1, z1), (x0, y1, z0))

    def ground(self, canvas: Canvas, level: float = 0.0) -> tuple[Array, Array, Array]:
        """For each pixel: world x, world z on the plane at `level`, and 1 where it is seen."""
        below = canvas.y - self.cy
        drop = self.height - level
        seen = (below * np.sign(drop) > 0.5).astype(np.float32)
        ahead = self.focal * drop / np.where(seen > 0, below, np.float32(1e9))
        across = (canvas.x - self.cx) * ahead / self.focal
        turn = math.radians(self.yaw)
        x = self.x + across * math.cos(turn) + ahead * math.sin(turn)
        z = self.z - across * math.sin(turn) + ahead * math.cos(turn)
        return x.astype(np.float32), z.astype(np.float32), seen


def stripes(coordinate: Array, pitch: float, width: float, offset: float = 0.0) -> Array:
    """Lines of `width` each `pitch` metres along a ground coordinate, softened where they crowd."""
    change = np.hypot(*np.gradient(coordinate)) + 1e-6
    phase = np.abs((coordinate - offset + pitch / 2) % pitch - pitch / 2)
    crisp = np.clip((width / 2 - phase) / change + 0.5, 0, 1)
    fade = np.clip(1.6 - 3.2 * change / pitch, 0, 1)
    return np.asarray(crisp * fade * np.clip(width / change, 0, 1), np.float32)
