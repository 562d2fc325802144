"""How somebody stands while feeling something: posture acts before the face does."""

from __future__ import annotations

from dataclasses import dataclass

from assets.art.kit.shapes import Point
from assets.art.people._face import Mood
from assets.art.people._figure import Frame


@dataclass(frozen=True)
class Stance:
    """A posture and the face that goes with it.

    `tilt` turns the head (degrees; positive lifts the chin) and `nod` moves it; `shoulders` drops them (pixels; up is
    negative); `hands` names what the hands do, in the words of the person's own module; `reach` moves them; `lean`
    turns what they hold (degrees).
    """

    tilt: float
    mood: Mood
    nod: Point = (0, 0)
    shoulders: float = 0
    reach: Point = (0, 0)
    hands: str = ""
    lean: float = 0

    def head(self, x: float, y: float, scale: float, stretch: float = 1) -> Frame:
        """The head, whose neck's pivot would be at (x, y) if nothing moved it."""
        return Frame(x + self.nod[0], y + self.nod[1] + self.shoulders * 0.35, self.tilt, scale, stretch)
