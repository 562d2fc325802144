"""A scene as a braid: menus as knots in a cord, options as its strands, drawn from left to right."""

from __future__ import annotations

from typing import Mapping

from tools.map.flow import Flow

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
