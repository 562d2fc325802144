"""The picture: one evening from night to sunrise, scene under scene, and the eight ways it can part before the end."""

from __future__ import annotations

from typing import Optional, Sequence
from xml.sax.saxutils import quoteattr

from tools.map.atlas import Atlas
from tools.map.braid import braid_graph
from tools.map.cord import CENTRE, cord_of, draw_cord, draw_fan, draw_gathering
from tools.map.figures import Figures
from tools.map.head import draw_foot, draw_head, draw_sky
from tools.map.layout import lay_out
from tools.map.parting import column_middles, draw_column, draw_heading, room_for
from tools.map.rows import BRAID_WIDTH, WIDTH, draw_row, place_rows
from tools.map.style import poster_css
from tools.map.svg import tag
from tools.map.theme import INK, faces_css

_head, _fan, _foot = 620.0, 400.0, 300.0


def draw_poster(atlas: Atlas, figures: Optional[Figures]) -> str:
    """The picture as SVG. Without `figures` it has no probabilities, and one plain cord."""
    laid = dict(zip([chart.id for chart in atlas.charts], lay_out([braid_graph(each.flow) for each in atlas.charts])))
    along = BRAID_WIDTH / max(laid[chart.id].width for chart in atlas.before + atlas.after)
    rows, parting = place_rows(atlas.before, laid, _head, along)
    columns, fallen = parting + _fan, parting + _fan + room_for(atlas, laid)
    last, end = place_rows(atlas.after, laid, fallen + _fan, along)
    cord = cord_of(atlas, figures)
    middles = column_middles(len(atlas.goodbyes))
    hints = {goodbye.id: goodbye.hint for goodbye in atlas.content.rules.goodbyes}
    parts = [
        draw_sky(end + _foot, fallen),
        draw_head(atlas, figures),
        draw_cord(cord, [(row.chart.id, row.middle) for row in rows], _head - 10, parting),
        draw_fan(cord, parting, [(x, columns - 22) for x in middles]),
        draw_heading(atlas.goodbyes[0].number, atlas.before[-1].title, parting),
        draw_gathering(cord, [(x, fallen) for x in middles], last[0].middle),
        _ending([row.middle for row in last], end + _foot),
        *[draw_row(row, along, figures, "night") for row in rows],
        *[draw_column(chart, laid[chart.id], hints[chart.goodbye], (x, columns, middles[1] - middles[0]), fallen,
                      figures)
          for chart, x in zip(atlas.goodbyes, middles)],
        *[draw_row(row, along, figures, "dawn") for row in last],
        draw_foot(end + _foot),
    ]
    return _whole(parts, end + _foot, atlas.content.title)


def _ending(stations: Sequence[float], bottom: float) -> str:
    """The one line that is left, through the last scenes into the sun."""
    line = "M%.1f %.1fV%.1f" % (CENTRE, stations[0], bottom - 190)
    circles = [tag("circle", cx=CENTRE, cy=y, r=10, class_="station") for y in stations]
    return tag("path", d=line, class_="cord", stroke=INK, stroke_width=4) + "".join(circles)


def _whole(parts: Sequence[str], height: float, title: str) -> str:
    style = "<style>%s\n%s</style>" % (faces_css(), poster_css())
    return ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" class="poster" role="group" aria-label=%s>%s%s'
            "</svg>\n" % (WIDTH, height, quoteattr(title), style, "".join(parts)))
