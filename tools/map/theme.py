"""How the map looks: the book's palette and faces, and text measured and broken as a typesetter would."""

from __future__ import annotations

import base64
from functools import lru_cache
from typing import Any, Dict, List, Mapping

from fontTools.ttLib import TTFont

from tools.setup import ROOT

NIGHT, INDIGO, PLUM, ROSE = "#0f0b22", "#262560", "#553f86", "#a8588c"
CORAL, PEACH, CREAM, DUSK, INK = "#e77f80", "#ffa884", "#ffe6c8", "#b9a9cf", "#2b2350"
TEAL, OCHRE, PINK = "#8ec5c2", "#f0c070", "#f0709c"

GOODBYE_COLOURS: Mapping[str, str] = {
    "unheard": "#7f86d8", "dictated": "#6fb5b8", "no_forwarding": "#a58fdc", "last_to_leave": "#d57fb4",
    "good_company": "#f0c070", "all_of_her": "#ffe6c8", "one_more_night": "#f2767f", "between_lines": "#ffa884",
}
TEMPER_COLOURS: Mapping[str, str] = {"kind": PEACH, "guarded": TEAL, "joking": OCHRE, "clinging": PINK, "": DUSK}

SERIF, ITALIC, CAPS, SANS = "Alegreya", "Alegreya Italic", "Alegreya SC", "Alegreya Sans"
_files: Mapping[str, str] = {
    SERIF: "alegreya/files/alegreya-latin-400-normal",
    ITALIC: "alegreya/files/alegreya-latin-400-italic",
    CAPS: "alegreya-sc/files/alegreya-sc-latin-500-normal",
    SANS: "alegreya-sans/files/alegreya-sans-latin-400-normal",
}


def goodbye_colour(id: str) -> str:
    """The colour of a goodbye; dusk for one that has none of its own yet."""
    return GOODBYE_COLOURS.get(id, DUSK)


@lru_cache(maxsize=None)
def faces_css() -> str:
    """The faces as a style sheet that carries them in itself, so that a picture needs nothing beside it."""
    rules = []
    for face, file in _files.items():
        woff = base64.b64encode((ROOT / "node_modules" / "@fontsource" / (file + ".woff2")).read_bytes()).decode()
        rules.append("@font-face{font-family:'%s';font-style:%s;font-weight:400;src:url(data:font/woff2;base64,%s)}"
                     % (SERIF if face == ITALIC else face, "italic" if face == ITALIC else "normal", woff))
    return "\n".join(rules)


class _Face:
    def __init__(self, face: str) -> None:
        font = TTFont(ROOT / "node_modules" / "@fontsource" / (_files[face] + ".woff"))
        self.em = int(font["head"].unitsPerEm)
        self.letters: Dict[int, str] = font.getBestCmap()
        self.widths: Any = font["hmtx"].metrics


@lru_cache(maxsize=None)
def _face(face: str) -> _Face:
    return _Face(face)


def text_width(text: str, face: str, size: float) -> float:
    """How wide `text` is set in `face` at `size`, in the units of `size`, without kerning."""
    font = _face(face)
    fallback = font.letters[ord("n")]
    return float(sum(font.widths[font.letters.get(ord(letter), fallback)][0] for letter in text)) * size / font.em


def broken(text: str, face: str, size: float, width: float) -> List[str]:
    """`text` in lines no wider than `width`, as even as they can be in as few lines as that takes."""
    fewest = len(_greedy(text, face, size, width))
    narrow, wide = width / 2, width
    for _ in range(8):
        middle = (narrow + wide) / 2
        if len(_greedy(text, face, size, middle)) <= fewest:
            wide = middle
        else:
            narrow = middle
    return _greedy(text, face, size, wide)


def _greedy(text: str, face: str, size: float, width: float) -> List[str]:
    lines = [""]
    for word in text.split():
        longer = (lines[-1] + " " + word).strip()
        if lines[-1] and text_width(longer, face, size) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def luminance(colour: str) -> float:
    """The relative luminance of ``#rrggbb``, 0 to 1, as WCAG 2 defines it."""
    parts = [int(colour[at:at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
