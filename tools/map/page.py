"""The page: the picture, and every scene behind it, in one file that needs nothing else."""

from __future__ import annotations

import html
import json
from pathlib import Path
from string import Template
from typing import Optional
from xml.sax.saxutils import quoteattr

from tools.evenings import WORDS_A_MINUTE
from tools.map.atlas import Atlas
from tools.map.figures import Figures
from tools.map.layout import lay_out
from tools.map.parts import cards_of, draw_parts, parts_graph
from tools.map.reading import for_the_page
from tools.map.theme import goodbye_colour
from tools.setup import ROOT

LINK = "vscode://file/{file}:{line}"
"""Where a click on a line leads: ``{file}`` or ``{path}`` is its file, ``{line}`` its number."""

_folder = Path(__file__).parent / "page"


def draw_page(atlas: Atlas, figures: Optional[Figures], poster: str, link: str) -> str:
    """The page as HTML around the picture `poster`."""
    story = for_the_page(atlas, figures)
    story.update(link=link, root=ROOT.as_posix(), pace=WORDS_A_MINUTE,
                 colours={each["id"]: goodbye_colour(each["id"]) for each in story["goodbyes"]})
    return Template(_read("page.html")).substitute(
        title=html.escape(atlas.content.title),
        style=_read("page.css"),
        poster=poster,
        parts=_parts(atlas, figures),
        # A script element ends at the first "</", wherever it stands.
        story=json.dumps(story, ensure_ascii=False, separators=(",", ":")).replace("</", "<\\/"),
        script=_read("read.js") + _read("page.js").replace('"use strict";\n', ""),
    )


def _read(name: str) -> str:
    return (_folder / name).read_text(encoding="utf-8")


def _parts(atlas: Atlas, figures: Optional[Figures]) -> str:
    cards = {chart.id: cards_of(chart.id, chart.knots) for chart in atlas.charts}
    laid = lay_out([parts_graph(each) for each in cards.values()])
    return "".join(
        '<div class="frame" data-parts=%s role="group" aria-label="The parts of the scene">%s</div>'
        % (quoteattr(id), draw_parts(each, place, figures))
        for (id, each), place in zip(cards.items(), laid))
