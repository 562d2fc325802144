"""Writing the map: the picture, the page, and the machine."""

from __future__ import annotations

from pathlib import Path
from typing import List

from tools.map.atlas import read_atlas
from tools.map.figures import load_figures
from tools.map.machine import DOCUMENT, machine, write_document
from tools.map.page import draw_page
from tools.map.poster import draw_poster
from tools.setup import ROOT, say

MAP = ROOT / "dist" / "map"


def write_map(link: str, into: Path = MAP) -> List[Path]:
    """Write ``map.svg``, ``map.html`` and ``relationship.mmd`` into `into`, and docs/relationship.md; gives the paths.

    Raises:
        ScriptError: the scripts cannot be played as they are.
    """
    figures = load_figures()
    if figures is None:
        say("The story has not been explored as it is now, so nothing is said of what is likely or open:\n"
            "run `python3 -m tools explore` first, and then this again.")
    atlas = read_atlas()
    poster = draw_poster(atlas, figures)
    into.mkdir(parents=True, exist_ok=True)
    written = {
        "map.svg": poster,
        "map.html": draw_page(atlas, figures, poster, link),
        "relationship.mmd": machine(atlas.content) + "\n",
    }
    for name, text in written.items():
        (into / name).write_text(text, encoding="utf-8")
    write_document(atlas.content)
    return [into / name for name in written] + [DOCUMENT]
