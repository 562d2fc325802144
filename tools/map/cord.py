"""The cord down the picture: a strand for each goodbye, as wide as it is likely, as long as it is open."""

from __future__ import annotations

from typing import List, NamedTuple, Optional, Sequence, Tuple

from tools.map.atlas import Atlas
from tools.map.figures import Figures
from tools.map.svg import falling, tag
from tools.map.theme import CREAM, goodbye_colour

CENTRE = 800.0
_whole_width = 84.0
_thinnest = 2.0
_gap = 7.0


class Strand(NamedTuple):
    """One goodbye in the cord: where it runs, how wide, and through which scenes (in the spine's order) it is open."""

    goodbye: str
    x: float
    width: float
    open: Tuple[str, ...]


class Cord(NamedTuple):
    """All the strands, and whether they carry figures; without them they are alike and open is not known."""

    strands: Tuple[Strand, ...]
    known: bool

    @property
    def reach(self) -> Tuple[float, float]:
        """The left and the right edge."""
        return (min(each.x - each.width / 2 for each in self.strands),
                max(each.x + each.width / 2 for each in self.strands))


def cord_of(atlas: Atlas, figures: Optional[Figures]) -> Cord:
    """The cord of the story; a strand's width is the probability of its goodbye for the uniformly random player."""
    scenes = [chart.id for chart in atlas.before]
    goodbyes = [chart.goodbye for chart in atlas.goodbyes]
    if figures is None:
        return Cord(tuple(Strand(goodbye, CENTRE, 4.0, tuple(scenes)) for goodbye in goodbyes), False)
    likely = figures.goodbyes["uniform"]
    widths = [max(_thinnest, _whole_width * likely.get(goodbye, 0.0)) for goodbye in goodbyes]
    x = CENTRE - (sum(widths) + _gap * (len(widths) - 1)) / 2
    strands = []
    for goodbye, width in zip(goodbyes, widths):
        open_in = tuple(scene for scene in scenes if goodbye in figures.open_at.get(scene, ()))
        strands.append(Strand(goodbye, x + width / 2, width, open_in))
        x += width + _gap
    return Cord(tuple(strands), True)


def draw_cord(cord: Cord, stations: Sequence[Tuple[str, float]], top: float, bottom: float) -> str:
    """The cord from `top` to `bottom`, with a station at the height of each scene."""
    parts: List[str] = []
    if not cord.known:
        line = "M%.1f %.1fV%.1f" % (CENTRE, top, bottom)
        parts.append(tag("path", d=line, class_="cord", stroke=CREAM, stroke_width=4))
    else:
        parts += [_strand(strand, stations, top, bottom) for strand in cord.strands]
    left, right = cord.reach
    for scene, y in stations:
        parts.append(tag("rect", x=left - 9, y=y - 9, width=right - left + 18, height=18, rx=9, class_="station",
                         **{"data-scene": scene}))
    return tag("g", *parts)


def _strand(strand: Strand, stations: Sequence[Tuple[str, float]], top: float, bottom: float) -> str:
    """A strand as far as its goodbye is open: it ends in a bead after the last scene at whose beginning it is."""
    heights = [y for scene, y in stations if scene in strand.open]
    if not heights:
        return ""
    last = len(heights) == len(stations)
    end = bottom if last else heights[-1] + 60
    bead = "" if last else tag("circle", cx=strand.x, cy=end, r=max(4.0, strand.width / 2 + 2),
                               fill=goodbye_colour(strand.goodbye))
    return tag("path", d="M%.1f %.1fV%.1f" % (strand.x, top, end), class_="cord",
               stroke=goodbye_colour(strand.goodbye), stroke_width=strand.width) + bead


def draw_fan(cord: Cord, top: float, columns: Sequence[Tuple[float, float]]) -> str:
    """The strands parting: from the cord's end at `top` to a place for each goodbye."""
    return "".join(
        tag("path", d=falling((strand.x, top), column, 0.55), class_="cord", stroke=goodbye_colour(strand.goodbye),
            stroke_width=max(3.0, strand.width))
        for strand, column in zip(cord.strands, columns))


def draw_gathering(cord: Cord, columns: Sequence[Tuple[float, float]], bottom: float) -> str:
    """The goodbyes coming together again, from a place for each to the one line that goes on at `bottom`."""
    return "".join(
        tag("path", d=falling(column, (CENTRE, bottom), 0.55), class_="cord", stroke=goodbye_colour(strand.goodbye),
            stroke_width=3, stroke_opacity=0.85)
        for strand, column in zip(cord.strands, columns))
