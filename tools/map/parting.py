"""The goodbyes side by side: what the gallery says of each, and its braid, falling."""

from __future__ import annotations

from typing import List, Mapping, Optional, Tuple

from tools.map.atlas import Atlas, Chart
from tools.map.braid import Frame, draw_braid
from tools.map.figures import Figures, percent
from tools.map.layout import Laid
from tools.map.rows import MARGIN, TITLE_X, WIDTH, button, moves_of, reading_time
from tools.map.svg import lines, tag, words
from tools.map.theme import ITALIC, SERIF, broken, goodbye_colour

_along = 1.25
_words_room = 420.0


def column_middles(of: int) -> List[float]:
    """The middles of `of` columns over the width of the picture."""
    width = (WIDTH - 2 * MARGIN + 60) / of
    return [MARGIN - 30 + width * (at + 0.5) for at in range(of)]


def room_for(atlas: Atlas, laid: Mapping[str, Laid]) -> float:
    """How tall the columns are."""
    return _words_room + max(laid[chart.id].width for chart in atlas.goodbyes) * _along + 40


def draw_heading(number: int, before: str, top: float) -> str:
    """What stands over the columns: that an evening has one of them, decided as the scene titled `before` ends."""
    return (words("%d" % number, TITLE_X - 24, top + 44, "number") + words("Goodbye", TITLE_X, top + 44, "scene-title")
            + words("One of these. Which, is decided as %s ends." % before, TITLE_X, top + 90, "about"))


def draw_column(chart: Chart, laid: Laid, hint: str, place: Tuple[float, float, float], bottom: float,
                figures: Optional[Figures]) -> str:
    """A goodbye in its column: `place` is its middle, its top and its width."""
    x, top, width = place
    across = min(1.5, (width - 40) / laid.height)
    frame = Frame(x - laid.height * across / 2, top + _words_room, _along, across, falls=True)
    colour = goodbye_colour(chart.goodbye)
    head = frame.at(laid.places[chart.flow.spots[0].id])
    foot = frame.at(laid.places["end"])
    parts = [
        tag("rect", x=x - width / 2 + 6, y=top - 14, width=width - 12, height=bottom - top + 20, rx=14, class_="hit"),
        _told(chart, hint, x, top, width, figures),
        tag("path", d="M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f" % (
            x, top + _words_room - 62, x, top + _words_room - 36, head[0], head[1] - 34, head[0], head[1] - 8),
            class_="cord", stroke=colour, stroke_width=2.4),
        draw_braid(chart.flow, laid, frame, moves_of(chart, figures)),
        tag("path", d="M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f" % (
            foot[0], foot[1] + 6, foot[0], foot[1] + 40, x, bottom - 40, x, bottom), class_="cord", stroke=colour,
            stroke_width=3, stroke_opacity=0.85),
    ]
    return button(chart, *parts)


def _told(chart: Chart, hint: str, x: float, top: float, width: float, figures: Optional[Figures]) -> str:
    title = broken(chart.title, SERIF, 42, width - 20)
    said = broken(hint, ITALIC, 25, width - 34)
    y = top + 34
    parts = [lines(title, x, y, 43, "goodbye-title")]
    y += 43 * len(title) + 2
    if figures is not None:
        parts.append(words(percent(figures.goodbyes["uniform"].get(chart.goodbye, 0.0)), x, y + 8, "share"))
        y += 46
    parts.append(lines(said, x, y, 30, "hint"))
    stats = "{:,} words · {}".format(chart.written, reading_time(chart.read))
    parts.append(words(stats, x, y + 30 * len(said) + 8, "column-stats"))
    return "".join(parts)
