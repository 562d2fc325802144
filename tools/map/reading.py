"""The scenes as the page reads them: branch by branch, every line with its place in the script and its figures."""

from __future__ import annotations

from itertools import product
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from narrative.content import Content
from narrative.story import seen_id

from tools.map.atlas import Atlas, Chart
from tools.map.desk import Letter
from tools.map.figures import Figures
from tools.story.weave import Branch, Cue, Deed, Divert, Gather, Interlude, Menu, Node, Option, Text

Written = List[Any]
"""A node for the page: its kind, its line, and what it holds. The page's script (page/read.js) names each kind."""


class Reader:
    """Turns the nodes of one scene into what the page reads."""

    def __init__(self, scene: str, letters: Sequence[Letter], content: Content, figures: Optional[Figures]) -> None:
        self._scene = scene
        self._letters = {"letter " + each.id: each.as_data() for each in letters}
        self._content = content
        self._figures = figures

    def body(self, nodes: Sequence[Node]) -> List[Written]:
        """The nodes in order."""
        return [each for each in map(self._node, nodes) if each]

    def _node(self, node: Node) -> Written:
        if isinstance(node, Text):
            return ["text", node.line, list(node.readings), *self._probability(node.readings)]
        if isinstance(node, Menu):
            return ["menu", node.line, [self._option(option) for option in node.options]]
        if isinstance(node, Branch):
            return ["if", node.line, [[arm.condition, self.body(arm.body)] for arm in node.arms]]
        if isinstance(node, Divert):
            return ["to", node.line, node.target]
        if isinstance(node, Interlude):
            return ["play", node.line, node.words, self._letters.get(node.words)]
        if isinstance(node, Cue):
            return ["cue", node.line, node.words]
        if isinstance(node, Deed):
            words = node.arguments if node.function == "logic" else (node.function,) + node.arguments
            return ["deed", node.line, " ".join(words)]
        assert isinstance(node, Gather)
        return []

    def _option(self, option: Option) -> Written:
        return [option.line, option.text, option.temper, list(option.conditions), self.body(option.body),
                self._taken(option)]

    def _probability(self, readings: Tuple[str, ...]) -> List[Any]:
        """That an evening reads the line, whatever it recalls in it; None where that is not known.

        A second value, True, where it is not counted but found in random evenings.
        """
        if self._figures is None:
            return [None]
        texts = {text for reading in readings if reading for text in filled(reading, self._content)}
        for figures, more in ((self._figures.lines, []), (self._figures.sampled, [True])):
            found = [figures.get((self._scene, seen_id(self._scene, text))) for text in texts]
            known = [each for each in found if each is not None]
            if known:
                return [min(1.0, sum(known)), *more]
        return [None]

    def _taken(self, option: Option) -> Optional[Dict[str, Any]]:
        if self._figures is None or not option.text:
            return None
        seen = self._scene, seen_id(self._scene, option.text)
        found = self._figures.options.get(seen)
        if found is not None:
            return {"offered": found.offered, "taken": found.taken, "goodbyes": dict(found.goodbyes)}
        return {"met": self._figures.sampled[seen]} if seen in self._figures.sampled else None


def filled(reading: str, content: Content) -> List[str]:
    """Every text that `reading` is, with each ``⟨memory⟩`` in it as each of the words it can hold."""
    names = [name for name in content.rules.memories if "⟨%s⟩" % name in reading]
    found = []
    for values in product(*(content.rules.memories[name].values for name in names)):
        text = reading
        for name, words in zip(names, values):
            text = text.replace("⟨%s⟩" % name, words)
        found.append(text)
    return found


def for_the_page(atlas: Atlas, figures: Optional[Figures]) -> Dict[str, Any]:
    """All that the page's script reads, as plain data."""
    return {
        "scenes": [_scene(chart, atlas.content, figures) for chart in atlas.charts],
        "goodbyes": [{"id": each.id, "title": each.title} for each in atlas.content.rules.goodbyes],
        "players": _shares(figures),
        "evenings": figures.evenings if figures is not None else 0,
    }


def _scene(chart: Chart, content: Content, figures: Optional[Figures]) -> Dict[str, Any]:
    reader = Reader(chart.id, chart.letters, content, figures)
    return {
        "id": chart.id, "number": chart.number, "title": chart.title, "about": chart.about, "file": chart.file,
        "goodbye": chart.goodbye, "words": chart.written, "letters": len(chart.letters), "read": list(chart.read),
        "open": list(figures.open_at.get(chart.id, ())) if figures is not None else None,
        "knots": [{"name": knot.name, "line": knot.line, "body": reader.body(knot.body)} for knot in chart.knots],
    }


def _shares(figures: Optional[Figures]) -> Mapping[str, Mapping[str, float]]:
    return {player: dict(shares) for player, shares in figures.goodbyes.items()} if figures is not None else {}
