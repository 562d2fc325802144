"""A scene's parts as cards: each knot with its options, and where each leads."""

from __future__ import annotations

from typing import Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple

from narrative.markup import to_plain

from tools.map.figures import Figures
from tools.map.layout import Laid
from tools.map.svg import Value, curve, lines, tag, words
from tools.map.theme import SERIF, broken, goodbye_colour
from tools.story.weave import Branch, Divert, Knot, Menu, Node, Text, walk

CARD = 268.0
_head, _line, _pad = 56.0, 19.0, 7.0

_Head = Tuple[int, bool, str, str]
"""An option as it is found: its line, whether it is its menu's first, its words, its temper."""


class Row(NamedTuple):
    """One option on a card: its line in the script, its words, temper, the knots it leads to; `first` of its menu."""

    line: int
    first: bool
    words: Tuple[str, ...]
    temper: str
    leads: Tuple[str, ...]
    text: str


class Card(NamedTuple):
    """A knot: its name without the scene's, the words of its boxes, its options, where it goes by itself."""

    knot: Knot
    name: str
    written: int
    rows: Tuple[Row, ...]
    leads: Tuple[str, ...]

    @property
    def height(self) -> float:
        """How tall the card is."""
        return _head + sum(_tall(row) for row in self.rows) + (_pad if self.rows else 0)


def _tall(row: Row) -> float:
    return _line * len(row.words) + _pad


def cards_of(scene: str, knots: Sequence[Knot]) -> List[Card]:
    """The cards of a scene, in the order of its script."""
    known = {knot.name for knot in knots}
    return [_card(scene, knot, known) for knot in knots]


def _card(scene: str, knot: Knot, known: "set[str]") -> Card:
    rows: List[Row] = []
    leads: Dict[str, None] = {}
    for option, target in _leads(knot.body, None):
        if target is not None and (target not in known and target not in ("DONE", "END")):
            continue
        if option is None:
            if target is not None:
                leads[target] = None
        else:
            _add(rows, option, target)
    name = knot.name[len(scene) + 1:].replace("_", " ") if knot.name != scene else "begins"
    count = sum(len(node.readings[0].split()) for node in walk(knot.body) if isinstance(node, Text))
    return Card(knot, name, count, tuple(rows), tuple(leads))


def _add(rows: List[Row], option: _Head, target: Optional[str]) -> None:
    line, first, text, temper = option
    leads = (target,) if target is not None else ()
    for at, row in enumerate(rows):
        if row.line == line:
            rows[at] = row._replace(leads=tuple(dict.fromkeys(row.leads + leads)))
            return
    rows.append(Row(line, first, tuple(broken(to_plain(text), SERIF, 16, CARD - 52)), temper, leads, text))


def _leads(body: Sequence[Node], under: Optional[_Head]) -> Iterator[Tuple[Optional[_Head], Optional[str]]]:
    """Every option with None, and every divert with the innermost option it stands under."""
    for node in body:
        if isinstance(node, Divert):
            yield under, node.target
        elif isinstance(node, Menu):
            for option in node.options:
                here = (option.line, option is node.options[0], option.text, option.temper) if option.text else under
                if option.text:
                    yield here, None
                yield from _leads(option.body, here)
        elif isinstance(node, Branch):
            for arm in node.arms:
                yield from _leads(arm.body, under)


def parts_graph(cards: Sequence[Card]) -> str:
    """The cards as a graph in Graphviz's dot language, a port for each option."""
    graph = ["digraph {", "rankdir=TB; nodesep=0.36; ranksep=0.5; splines=true;",
             "node [shape=plain]; edge [arrowhead=none];",
             '"end" [shape=circle width=0.3 label="" fixedsize=true];']
    for card in cards:
        cells = _cell("head", _head) + "".join(_cell("l%d" % row.line, _tall(row)) for row in card.rows)
        cells += _cell("foot", _pad) if card.rows else ""
        graph.append('"%s" [label=<<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0">%s</TABLE>>];'
                     % (card.knot.name, cells))
        graph += ['"%s":l%d -> "%s"%s;' % (card.knot.name, row.line, _node(target), _port(target))
                  for row in card.rows for target in row.leads]
        last = "foot" if card.rows else "head"
        graph += ['"%s":%s:s -> "%s"%s;' % (card.knot.name, last, _node(target), _port(target))
                  for target in card.leads]
    return "\n".join(graph + ["}"])


def _cell(port: str, height: float) -> str:
    return '<TR><TD PORT="%s" FIXEDSIZE="TRUE" WIDTH="%d" HEIGHT="%d"></TD></TR>' % (port, CARD, height)


def _node(target: str) -> str:
    return "end" if target in ("DONE", "END") else target


def _port(target: str) -> str:
    return "" if target in ("DONE", "END") else ":head:n"


def draw_parts(cards: Sequence[Card], laid: Laid, figures: Optional[Figures]) -> str:
    """The cards as SVG, in the units of the layout and 20 more around."""
    parts = [tag("path", d=curve(points), class_="way") for _, _, points in laid.curves]
    for card in cards:
        x, y = laid.places[card.knot.name]
        parts.append(_draw(card, x - CARD / 2, y - card.height / 2, figures))
    if "end" in laid.places and any("end" in (before, after) for before, after, _ in laid.curves):
        x, y = laid.places["end"]
        parts.append(tag("circle", cx=x, cy=y, r=10, class_="scene-end"))
    size = (laid.width + 40, laid.height + 40)
    return '<svg class="parts" width="%d" height="%d" viewBox="-20 -20 %d %d">%s</svg>' % (*size, *size, "".join(parts))


def _draw(card: Card, x: float, y: float, figures: Optional[Figures]) -> str:
    inside = [tag("rect", x=x, y=y, width=CARD, height=card.height, rx=9, class_="card"),
              words(card.name, x + 14, y + 25, "card-name"),
              words("%d words" % card.written, x + 14, y + 44, "card-words")]
    inside += _open_dots(card, x + CARD - 14, y + 40, figures)
    top = y + _head
    for row in card.rows:
        if row.first and row is not card.rows[0]:
            inside.append(tag("line", x1=x + 12, x2=x + CARD - 12, y1=top - 3.5, y2=top - 3.5, class_="between"))
        inside.append(tag("circle", cx=x + 18, cy=top + 9, r=4.4, class_="option " + (row.temper or "plain")))
        inside.append(tag("g", lines(row.words, x + 32, top + 14, _line, "card-option"), **{"data-l": row.line}))
        top += _tall(row)
    attributes: Dict[str, Value] = {"data-l": card.knot.line, "aria-label": "Read from " + card.name}
    return tag("g", *inside, class_="card-of", tabindex=0, role="button", **attributes)


def _open_dots(card: Card, right: float, y: float, figures: Optional[Figures]) -> List[str]:
    """A dot for each goodbye that is open in the knot, in the goodbye's colour."""
    open_in = figures.open_in.get(card.knot.name, ()) if figures is not None else ()
    return [tag("circle", tag("title", "open: " + goodbye), cx=right - 9 * at, cy=y, r=3.2,
                fill=goodbye_colour(goodbye))
            for at, goodbye in enumerate(reversed(open_in))]
