"""Low tide: Theodore, small, from behind, where the footprints stop beside the boat. A coral dot in cream."""

from __future__ import annotations

import numpy as np
from PIL import Image

from assets.art.illustrations._sheet import lay
from assets.art.illustrations._theodore import DAY, standing
from assets.art.kit.canvas import Canvas
from assets.art.kit.colour import Array
from assets.art.kit.fields import blur, smear, smoothstep
from assets.art.kit.light import spray
from assets.art.kit.shapes import spline
from assets.art.people._figure import HEIGHT, WIDTH, Figure, Frame
from assets.art.places import sea

FEET = (0.35, 11.6)
TALL = 1.78
STANDS = 762 * 1.1


def paint() -> Array:
    """The beach by day, and him on it."""
    picture = sea.paint("day").copy()
    x, y = sea.EYE.project((FEET[0], 0, FEET[1]))
    size = sea.EYE.scale((FEET[0], 0, FEET[1])) * TALL / STANDS
    figure = Figure()
    standing(figure, Frame(450, 940, 0, 1.1), DAY)
    small = _shrunk(figure.printed(), size)
    corner = (round(x - 450 * size), round(y - 940 * size))
    canvas = Canvas.of(picture)
    _below(canvas, small, corner, y)
    _shadow(canvas, x, y)
    lay(picture, small, *corner)
    return picture.clip(0, 1)


def _shrunk(cutout: Array, size: float) -> Array:
    """A cut-out made smaller without fringes: its colour is averaged by how much it covers."""
    shape = (round(WIDTH * size), round(HEIGHT * size))
    whole = np.dstack([cutout[..., :3] * cutout[..., 3:], cutout[..., 3]])
    bands = [Image.fromarray(np.ascontiguousarray(whole[..., i])).resize(shape, Image.Resampling.BOX) for i in range(4)]
    small = np.stack([np.asarray(band, np.float32) for band in bands], -1)
    small[..., :3] /= np.maximum(small[..., 3:], 1e-4)
    return small


def _below(canvas: Canvas, small: Array, corner: tuple[int, int], foot: float) -> None:
    """His image in the wet sand, broken by ripples."""
    image = np.zeros_like(canvas.image)
    cover = lay(image, small[::-1], corner[0], round(2 * foot) - corner[1] - small.shape[0])
    cover, image = smear(cover, 1.6, 3.5), smear(image, 1.6, 3.5)
    fade = smoothstep(foot + 150, foot - 10, canvas.y) * (0.6 + 0.25 * np.sin(canvas.y * 0.9))
    part = (cover * fade * 0.42)[..., None]
    canvas.image[:] = canvas.image * (1 - part) + image / np.maximum(cover, 1e-3)[..., None] * part


def _shadow(canvas: Canvas, x: float, y: float) -> None:
    """Thin sunlight lays him down towards us, to the right."""
    fallen = [(x - 12, y - 3), (x + 10, y - 4), (x + 60, y + 46), (x + 84, y + 76), (x + 74, y + 82), (x + 34, y + 48)]
    canvas.multiply("#8f7fb8", spray(blur(canvas.mask(spline(fallen)), 2.2), 4, 0.3) * 0.62)
