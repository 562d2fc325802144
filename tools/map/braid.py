"""A scene as a braid: menus as knots in a cord, options as its strands, drawn from left to right."""

from __future__ import annotations

from typing import Mapping, NamedTuple, Sequence
from xml.sax.saxutils import escape

from tools.map.flow import Flow, Spot
from tools.map.layout import Laid, Point
from tools.map.svg import Value, curve, tag

_size: Mapping[str, float] = {"knot": 0.2, "menu": 0.07, "option": 0.11, "interlude": 0.2, "join": 0.02, "end": 0.14}
"""Diameters in inches, for the room that the layout keeps."""


def braid_graph(flow: Flow) -> str:
    """The graph of `flow` in Graphviz's dot language."""
    lines = ["digraph {", "rankdir=LR; nodesep=0.09; ranksep=0.17; splines=true; ordering=out;",
             'node [shape=circle label="" fixedsize=true]; edge [arrowhead=none];']
    for spot in flow.spots:
        lines.append('"%s" [width=%.2f height=%.2f];' % (spot.id, _size[spot.kind], _size[spot.kind]))
    for before, after in flow.edges:
        lines.append('"%s" -> "%s";' % (before, after))
    return "\n".join(lines + ["}"])


class Frame(NamedTuple):
    """Where a braid is drawn: its corner, the scale along and across, and whether it falls instead of running."""

    x: float
    y: float
    along: float
    across: float
    falls: bool = False

    def at(self, point: Point) -> Point:
        """A place of the layout in the picture."""
        along, across = point[0] * self.along, point[1] * self.across
        return (self.x + across, self.y + along) if self.falls else (self.x + along, self.y + across)


def draw_braid(flow: Flow, laid: Laid, frame: Frame, moves: Mapping[int, float]) -> str:
    """The braid of a scene.

    Args:
        moves: for the line of a menu's first option, how much the choice moves the goodbyes, 0 to 1.
    """
    tempers = {spot.id: spot.temper for spot in flow.spots if spot.kind == "option"}
    parts = [_strand(before, after, [frame.at(point) for point in points], tempers)
             for before, after, points in laid.curves]
    for spot in flow.spots:
        if spot.id in laid.places:
            parts.append(_spot(spot, frame.at(laid.places[spot.id]), moves))
    return tag("g", *parts, class_="braid")


def _strand(before: str, after: str, points: Sequence[Point], tempers: Mapping[str, str]) -> str:
    temper = tempers.get(after) or tempers.get(before)
    return tag("path", d=curve(points), class_="strand " + (temper or "plain"))


def _spot(spot: Spot, at: Point, moves: Mapping[int, float]) -> str:
    x, y = at
    place: Mapping[str, Value] = {"data-l": spot.line}
    if spot.kind == "option":
        return tag("circle", tag("title", escape(spot.words)), cx=x, cy=y, r=6,
                   class_="spot option " + (spot.temper or "plain"), **place)
    if spot.kind == "menu":
        weight = moves.get(spot.line, 0.0)
        halo = tag("circle", cx=x, cy=y, r=round(5 + 26 * weight, 1), class_="weight") if weight else ""
        return halo + tag("circle", cx=x, cy=y, r=3.4, class_="menu", **place)
    if spot.kind == "knot":
        return tag("circle", tag("title", escape(spot.words)), cx=x, cy=y, r=8, class_="spot knot", **place)
    if spot.kind == "interlude":
        return tag("path", tag("title", escape(spot.words)), class_="spot interlude",
                   d="M%.1f %.1fl9 9l-9 9l-9 -9z" % (x, y - 9), **place)
    return tag("circle", cx=x, cy=y, r=6, class_="end") if spot.kind == "end" else ""
