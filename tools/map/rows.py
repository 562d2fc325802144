"""The scenes one under the other: number, title and facts at the left of the cord, the braid at its right."""

from __future__ import annotations

from typing import Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from tools.evenings import Spread, minutes
from tools.map.atlas import Chart
from tools.map.braid import Frame, draw_braid
from tools.map.figures import Figures
from tools.map.layout import Laid
from tools.map.svg import lines, tag, words
from tools.map.theme import CAPS, ITALIC, broken, text_width

WIDTH, MARGIN = 2400, 120
TITLE_X, TITLE_WIDTH = 212, 480
BRAID_X = 1000
BRAID_WIDTH = WIDTH - MARGIN - BRAID_X
_tallest = 330
_act_room = 104
_numerals = ("", "One", "Two", "Three", "Four", "Five")
_acts = ("", "Alone", "Learning", "With", "Against", "Wider")


class Row(NamedTuple):
    """A scene's strip of the picture: from `top`, `height` units of it. `heads` says that an act begins here."""

    chart: Chart
    laid: Laid
    top: float
    height: float
    heads: bool

    @property
    def middle(self) -> float:
        """Where its station is and its braid begins."""
        return self.top + self.height / 2


def place_rows(charts: Sequence[Chart], laid: Mapping[str, Laid], top: float, along: float) -> Tuple[List[Row], float]:
    """The rows from `top` down, and where they end. `along` is the scale of the braids."""
    rows: List[Row] = []
    act = 5
    for chart in charts:
        heads, act = chart.act != act, chart.act
        top += _act_room if heads else 0
        height = max(228.0, min(_tallest, laid[chart.id].height * along * 1.3) + 96)
        rows.append(Row(chart, laid[chart.id], top, height, heads))
        top += height
    return rows, top


def moves_of(chart: Chart, figures: Optional[Figures]) -> Dict[int, float]:
    """How much each choice of a scene moves the goodbyes, by the line of its first option."""
    if figures is None:
        return {}
    return {each.line: each.moves for each in figures.choices if each.scene == chart.id}


def options_of(chart: Chart) -> int:
    """How many options a scene has, in all branches."""
    return sum(spot.kind == "option" for spot in chart.flow.spots)


def reading_time(read: Spread) -> str:
    """How long a scene takes, by the shortest and the longest way through it that was read."""
    least, most = minutes(read.least), minutes(read.most)
    return "%d min" % most if least == most else "%d–%d min" % (least, most)


def button(chart: Chart, *parts: str) -> str:
    """What opens a scene: the page makes it a button to mouse, keyboard and screen reader."""
    return tag("g", *parts, class_="scene", **{"data-scene": chart.id, "aria-label": "Open " + chart.title})


def draw_row(row: Row, along: float, figures: Optional[Figures], light: str) -> str:
    """A scene. `light` is ``night`` or ``dawn``: what it is drawn on."""
    chart, laid, middle = row.chart, row.laid, row.middle
    across = min(1.3 * along, _tallest / laid.height)
    frame = Frame(BRAID_X, middle - laid.height * across / 2, along, across)
    x, y = frame.at(laid.places[chart.flow.spots[0].id])
    lead = "M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f" % (880, middle, 950, middle, x - 70, y, x - 12, y)
    parts = [
        tag("rect", x=MARGIN - 50, y=row.top + 5, width=WIDTH - 2 * MARGIN + 100, height=row.height - 10, rx=16,
            class_="hit"),
        _told(chart, middle),
        tag("path", d=lead, class_="lead"),
        draw_braid(chart.flow, laid, frame, moves_of(chart, figures)),
    ]
    return (_act(row) if row.heads else "") + tag("g", button(chart, *parts), class_=light)


def _told(chart: Chart, middle: float) -> str:
    about = broken(chart.about, ITALIC, 28, TITLE_WIDTH)[:4]
    stats = "{:,} words  ·  {} options  ·  {}".format(chart.written, options_of(chart), reading_time(chart.read))
    top = middle - (74 + 34 * len(about)) / 2 + 32
    return (words("%d" % chart.number, TITLE_X - 24, top, "number")
            + words(chart.title, TITLE_X, top, "scene-title")
            + lines(about, TITLE_X, top + 46, 34, "about")
            + words(stats, TITLE_X, top + 50 + 34 * len(about), "stats"))


def _act(row: Row) -> str:
    """The heading of an act over its first scene."""
    y = row.top - 26
    said, name = "Act " + _numerals[row.chart.act], _acts[row.chart.act]
    x = TITLE_X + text_width(said, CAPS, 33) + 1.6 * len(said) + 16
    return (words(said, TITLE_X, y, "act") + words(name, x, y, "act-name")
            + tag("line", x1=x + text_width(name, ITALIC, 33) + 22, x2=700, y1=y - 8, y2=y - 8, class_="hair")
            + tag("line", x1=900, x2=WIDTH - MARGIN, y1=y - 8, y2=y - 8, class_="hair"))
