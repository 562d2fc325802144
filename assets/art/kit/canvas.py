"""The picture being painted. Masks are 0 to 1; colours are display sRGB."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import skia

from assets.art.kit.colour import Array, Colour, Stops, display, linear, ramp, rgb
from assets.art.kit.fields import Shape, clouds, noise
from assets.art.kit.shapes import Path

WIDTH, HEIGHT = 1920, 1080
Paths = Path | Iterable[Path]


class Canvas:
    """An RGB image, the coordinates of its pixels, and the ways of laying colour on it.

    `x` and `y` are the coordinates of each pixel. A `window` is a canvas over a part of this one: it
    paints into the same pixels and keeps this one's coordinates, so small things are cheap.
    A transparent canvas also keeps how much of each pixel is covered; `rgba` gives the cut-out.
    """

    def __init__(self, width: int = WIDTH, height: int = HEIGHT, transparent: bool = False) -> None:
        self.image: Array = np.zeros((height, width, 3), np.float32)
        self.cover: Array | None = np.zeros((height, width), np.float32) if transparent else None
        self._place(0, 0)

    def _place(self, left: int, top: int) -> None:
        height, width = self.image.shape[:2]
        self.left, self.top, self.width, self.height = left, top, width, height
        rows, columns = np.mgrid[top : top + height, left : left + width]
        self.y: Array = rows.astype(np.float32)
        self.x: Array = columns.astype(np.float32)

    @classmethod
    def of(cls, image: Array) -> Canvas:
        """A canvas that paints on `image` itself."""
        canvas = cls.__new__(cls)
        canvas.image, canvas.cover = image, None
        canvas._place(0, 0)
        return canvas

    def window(self, x0: float, y0: float, x1: float, y1: float) -> Canvas:
        """A canvas over the part between two corners, clipped to this one."""
        left, top = max(0, int(x0) - self.left), max(0, int(y0) - self.top)
        right = min(self.width, int(x1) - self.left)
        bottom = min(self.height, int(y1) - self.top)
        part = Canvas.__new__(Canvas)
        part.image = self.image[top:bottom, left:right]
        part.cover = None if self.cover is None else self.cover[top:bottom, left:right]
        part._place(self.left + left, self.top + top)
        return part

    @property
    def shape(self) -> Shape:
        """(height, width)."""
        return (self.height, self.width)

    # -- fields over this canvas

    def mask(self, *paths: Path, stroke: float | None = None) -> Array:
        """How much of each pixel the union of `paths` covers; stroked if a width is given."""
        return self.weighted(((path, 1.0) for path in paths), stroke)

    def weighted(self, items: Iterable[tuple[Path, float]], stroke: float | None = None) -> Array:
        """As `mask`, each path with its own strength (0 to 1), over the ones before."""
        pixels = np.zeros((self.height, self.width, 4), np.uint8)
        board = skia.Surface(pixels).getCanvas()
        board.translate(-self.left, -self.top)
        for path, strength in items:
            grey = skia.ColorSetARGB(int(255 * strength), 255, 255, 255)
            paint = skia.Paint(AntiAlias=True, Color=grey)
            if stroke:
                paint.setStyle(skia.Paint.kStroke_Style)
                paint.setStrokeWidth(stroke)
                paint.setStrokeCap(skia.Paint.kRound_Cap)
                paint.setStrokeJoin(skia.Paint.kRound_Join)
            board.drawPath(path, paint)
        return pixels[..., 3].astype(np.float32) / 255

    def down(self, y0: float, y1: float, stops: Stops) -> Array:
        """A vertical gradient: the first stop at `y0`, the last at `y1`."""
        t = np.clip((self.y[:, :1] - y0) / (y1 - y0), 0, 1)
        span = stops[-1][0] - stops[0][0]
        column = ramp(stops[0][0] + t * span, stops)
        return np.broadcast_to(column, (*self.shape, 3))

    def distance(self, x: float, y: float, stretch: float = 1.0) -> Array:
        """Pixels from a point; across counts for 1/`stretch`."""
        return np.hypot((self.x - x) / stretch, self.y - y)

    def clouds(self, seed: int, size: float = 200, octaves: int = 5, stretch: float = 1.0) -> Array:
        """Fractal noise over this canvas (see `fields.clouds`)."""
        return clouds(seed, self.shape, size, octaves, stretch)

    def noise(self, seed: int, sigma: float = 0.0) -> Array:
        """Gaussian noise over this canvas."""
        return noise(seed, sigma, self.shape)

    # -- laying colour

    def fill(self, colour: Colour) -> None:
        """Cover everything."""
        self.image[:] = rgb(colour)
        if self.cover is not None:
            self.cover[:] = 1

    def over(self, colour: Colour, mask: Array) -> None:
        """Opaque paint."""
        box = _bounds(mask)
        if box is None:
            return
        part = mask[box][..., None]
        self.image[box] = self.image[box] * (1 - part) + _within(colour, box) * part
        if self.cover is not None:
            self.cover[box] += (1 - self.cover[box]) * mask[box]

    def multiply(self, colour: Colour, mask: Array) -> None:
        """A shadow or a glaze: darkens towards `colour` times what is there."""
        box = _bounds(mask)
        if box is not None:
            part = mask[box][..., None]
            self.image[box] *= 1 - part + _within(colour, box) * part

    def screen(self, colour: Colour, mask: Array) -> None:
        """A veil of light that cannot burn out."""
        box = _bounds(mask)
        if box is not None:
            veil = np.clip(_within(colour, box) * mask[box][..., None], 0, 1)
            self.image[box] = 1 - (1 - self.image[box]) * (1 - veil)

    def light(self, colour: Colour, mask: Array) -> None:
        """Real light: added in linear light, and it may exceed white until the finish."""
        box = _bounds(mask)
        if box is not None:
            added = linear(_within(colour, box)) * mask[box][..., None]
            self.image[box] = display(linear(self.image[box]) + added)

    def rgba(self) -> Array:
        """The cut-out of a transparent canvas: straight colour with its alpha."""
        if self.cover is None:
            raise ValueError("only a transparent canvas has a cut-out")
        straight = self.image / np.maximum(self.cover, 1e-4)[..., None]
        return np.dstack([straight.clip(0, 1), self.cover])


def _bounds(mask: Array) -> tuple[slice, slice] | None:
    """The rectangle outside which the mask is nothing; None if it is nothing everywhere."""
    rows = np.flatnonzero(mask.max(axis=1) > 1e-4)
    if not len(rows):
        return None
    columns = np.flatnonzero(mask[rows[0] : rows[-1] + 1].max(axis=0) > 1e-4)
    return slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)


def _within(colour: Colour, box: tuple[slice, slice]) -> Array:
    value = rgb(colour)
    return value if value.ndim == 1 else value[box]
