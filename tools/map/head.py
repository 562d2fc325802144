"""The head of the picture, its sky, and its foot."""

from __future__ import annotations

import random
from typing import Optional

from tools.evenings import WORDS_A_MINUTE, minutes
from tools.map.atlas import Atlas
from tools.map.figures import Figures
from tools.map.rows import BRAID_X, MARGIN, WIDTH, options_of
from tools.map.style import GRADIENT
from tools.map.svg import tag, words
from tools.map.theme import SERIF, text_width

_size = 28


def draw_sky(height: float, dawn: float) -> str:
    """Night above, sunrise at the foot, a few stars down to `dawn`."""
    stops = "".join(tag("stop", offset="%.3f" % at, **{"stop-color": colour}) for at, colour in GRADIENT)
    glow = "".join(tag("stop", offset="%.2f" % at, **{"stop-color": colour, "stop-opacity": "%.2f" % opacity})
                   for at, colour, opacity in ((0, "#fff6e4", 1), (0.30, "#ffe3b8", 0.85), (0.62, "#ffb98c", 0.35),
                                               (1, "#ffb98c", 0)))
    chance = random.Random(15)
    stars = []
    for _ in range(300):
        depth = chance.random() ** 1.7
        stars.append(tag("circle", cx=round(chance.random() * WIDTH, 1), cy=round(depth * dawn * 0.8, 1),
                         r=round(0.8 + chance.random() ** 2 * 1.7, 1),
                         opacity="%.2f" % ((1 - depth) * (0.15 + 0.6 * chance.random()))))
    return (tag("defs", tag("linearGradient", stops, id="sky", x1=0, y1=0, x2=0, y2=1),
                tag("radialGradient", glow, id="sun"))
            + tag("rect", width=WIDTH, height=height, class_="sky") + tag("g", *stars, class_="stars")
            + tag("circle", cx=WIDTH / 2, cy=height + 120, r=1250, class_="sun"))


def draw_head(atlas: Atlas, figures: Optional[Figures]) -> str:
    """The title, the facts of the whole, and how to read the rest."""
    first, of, second = atlas.content.title.rpartition(" of ")
    written = sum(chart.written for chart in atlas.charts)
    facts = "%d scenes  ·  %s options  ·  %d goodbyes  ·  %s words, letters among them" % (
        len(atlas.before) + 1 + len(atlas.after), "{:,}".format(sum(options_of(chart) for chart in atlas.charts)),
        len(atlas.goodbyes), "{:,}".format(written))
    least, most = (round(each, -2) for each in (atlas.evening.least, atlas.evening.most))
    evening = "An evening reads {:,} to {:,} of them: {} at {} words a minute.".format(
        least, most, _hours(minutes(atlas.evening.median)), WORDS_A_MINUTE)
    parts = [words(first, MARGIN - 6, 232, "title"), words((of + second).strip(), MARGIN - 2, 366, "title"),
             words(facts, MARGIN, 444, "facts"), words(evening, MARGIN, 486, "about")]
    if figures is None:
        parts.append(words("What is likely, and what is open, is left out: run “python3 -m tools explore” first.",
                           MARGIN, 522, "about"))
    return "".join(parts) + _legend(figures)


def _hours(whole: int) -> str:
    return "%d h %02d min" % divmod(whole, 60) if whole >= 60 else "%d min" % whole


def _legend(figures: Optional[Figures]) -> str:
    x, y = BRAID_X + 300, 176.0
    parts = [words("How to read it", x, y, "legend-head")]
    signs = [
        (tag("circle", cx=x + 10, cy=y + 43, r=6.5, class_="knot"), "a part of the scene"),
        (tag("circle", cx=x + 10, cy=y + 81, r=3.4, class_="menu"), "a choice; its options, by their temper:"),
        (tag("path", d="M%.1f %.1fl7 7l-7 7l-7 -7z" % (x + 10, y + 150), class_="interlude"),
         "a letter, the piece, the cave"),
    ]
    for at, (sign, said) in zip((51, 89, 165), signs):
        parts.append(sign + words(said, x + 36, y + at, "legend"))
    across: float = x + 36
    for temper in ("kind", "guarded", "joking", "clinging", "none"):
        kind = "plain" if temper == "none" else temper
        parts.append(tag("circle", cx=across + 6, cy=y + 119, r=6, class_="option " + kind)
                     + words(temper, across + 22, y + 127, "legend"))
        across += 62 + text_width(temper, SERIF, _size)
    if figures is not None:
        parts.append(tag("circle", cx=x + 10, cy=y + 195, r=14, class_="weight")
                     + tag("circle", cx=x + 10, cy=y + 195, r=3, class_="menu")
                     + words("the wider its halo, the more a choice moves the goodbye", x + 36, y + 203, "legend")
                     + words("The cord has a strand for each goodbye, as wide as it is likely, as long as it is open.",
                             x, y + 258, "legend"))
    return "".join(parts)


def draw_foot(height: float) -> str:
    """The last line of the picture."""
    return words("She will leave. It is only a question of how.", WIDTH / 2, height - 56, "foot")
