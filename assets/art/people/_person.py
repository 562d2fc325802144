"""A person in one outfit: the painters of their parts, and the sheet on which nothing moves that need not."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from assets.art.kit.canvas import Canvas
from assets.art.kit.colour import Array
from assets.art.kit.fields import noise, smoothstep
from assets.art.kit.shapes import Path
from assets.art.people._figure import BELOW, HEIGHT, WIDTH, Figure, Frame
from assets.art.people._stance import Stance

Painter = Callable[[Figure, Stance, Frame], None]
# Wide blurs are taken on a copy that is a whole number of times smaller, up to six: a view begins at a multiple of all.
GRID = 60


class Sitter(Figure):
    """A figure whose spray lies on the sheet, not on the part: where two expressions agree, they agree in every dot."""

    def _spray(self, view: Canvas, field: Array, seed: int, amount: float) -> Array:
        rows, columns = slice(view.top, view.top + view.height), slice(view.left, view.left + view.width)
        dots = noise(seed, 0.75, (HEIGHT + BELOW, WIDTH))[rows, columns]
        threshold = np.clip(dots * 0.28 + 0.5, 0, 1) * 0.64 + 0.18
        mixed = np.clip(field * (1 - amount) + amount * smoothstep(-0.18, 0.18, field - threshold), 0, 1)
        return np.asarray(mixed * smoothstep(0, 0.03, field), np.float32)

    def _view(self, path: Path, margin: float) -> Canvas:
        box = path.getBounds()
        left, top = (math.floor((edge - margin) / GRID) * GRID for edge in (box.left(), box.top()))
        return self.canvas.window(left, top, box.right() + margin, box.bottom() + margin)


@dataclass(frozen=True)
class Person:
    """Somebody in one outfit.

    `name` is what their layers' files begin with; `neck` the pivot of the head, its scale and its stretch. `behind`
    paints the hair at the back of the head; over it come the `body`, the `head`, and the `arms` with what they hold.
    """

    name: str
    stances: Mapping[str, Stance]
    neck: tuple[float, ...]
    behind: Painter
    body: Painter
    head: Painter
    arms: Painter

    def whole(self, expression: str) -> Figure:
        """All of them."""
        return self._painted(expression, self.behind, self.body, self.head, self.arms)

    def head_alone(self, expression: str) -> Figure:
        """The head and its hair, on nothing."""
        return self._painted(expression, self.behind, self.head)

    def body_alone(self, expression: str) -> Figure:
        """The body, without a head and arms."""
        return self._painted(expression, self.body)

    def _painted(self, expression: str, *painters: Painter) -> Figure:
        stance, figure = self.stances[expression], Sitter()
        head = stance.head(*self.neck)
        for paint in painters:
            paint(figure, stance, head)
        return figure
