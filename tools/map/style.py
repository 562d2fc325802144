"""The style sheet of the picture. The page overrides its colours for a reader who wants it light."""

from __future__ import annotations

from tools.map.theme import CAPS, CREAM, DUSK, INK, PEACH, SANS, SERIF, TEMPER_COLOURS

GRADIENT = (
    (0.0, "#0b0819"), (0.10, "#120e2a"), (0.34, "#221f57"), (0.55, "#352c6b"), (0.70, "#4c3a7c"), (0.78, "#6d4789"),
    (0.835, "#94548b"), (0.88, "#c9718b"), (0.93, "#ec958a"), (0.97, "#ffb891"), (1.0, "#ffdcb4"),
)
"""The sky, from the top: a share of the height and a colour."""

_sheet = """
.poster text{font-family:'%(serif)s',Georgia,serif;fill:%(cream)s}
.poster .sky{fill:url(#sky)} .poster .sun{fill:url(#sun)}
.poster .stars circle{fill:#fff1dc}
.poster .title{font-size:142px;letter-spacing:-1.5px;fill:#fff1dc}
.poster .facts{font-family:'%(caps)s',Georgia,serif;font-size:33px;letter-spacing:1.2px;fill:%(peach)s}
.poster .about,.poster .hint{font-style:italic;font-size:28px;fill:#ddd0e8}
.poster .legend{font-size:28px;fill:#d9cbe3}
.poster .legend-head,.poster .act{font-family:'%(caps)s',Georgia,serif;font-size:33px;letter-spacing:1.6px}
.poster .legend-head,.poster .act{fill:%(peach)s}
.poster .act-name{font-style:italic;font-size:33px;fill:#d9cbe3}
.poster .hair{stroke:#ffe6c8;stroke-opacity:.28;stroke-width:1}
.poster .number{font-size:40px;text-anchor:end;fill:%(peach)s;font-feature-settings:'onum'}
.poster .scene-title{font-size:56px;fill:#fff1dc}
.poster .stats{font-family:'%(sans)s',sans-serif;font-size:24px;letter-spacing:.2px;fill:#c6b7db}
.poster .goodbye-title{font-size:42px;text-anchor:middle;fill:#fff1dc}
.poster .hint,.poster .column-stats{text-anchor:middle}
.poster .hint{font-size:25px;fill:#eadcea}
.poster .column-stats{font-family:'%(sans)s',sans-serif;font-size:22px;fill:#d9cbe3}
.poster .share{font-size:36px;text-anchor:middle;fill:%(peach)s}
.poster .hit{fill:#fff1dc;fill-opacity:0}
.poster .cord,.poster .lead,.poster .strand{fill:none;stroke-linecap:round}
.poster .lead{stroke:#ffe6c8;stroke-opacity:.55;stroke-width:2;stroke-dasharray:.1 8}
.poster .station{fill:#15112e;stroke:#fff1dc;stroke-width:3.2}
.poster .strand{stroke:%(dusk)s;stroke-opacity:.5;stroke-width:1.9}
.poster .strand.kind{stroke:%(kind)s} .poster .strand.guarded{stroke:%(guarded)s}
.poster .strand.joking{stroke:%(joking)s} .poster .strand.clinging{stroke:%(clinging)s}
.poster .strand:not(.plain){stroke-opacity:.72;stroke-width:2.1}
.poster .option.plain{fill:%(dusk)s} .poster .option.kind{fill:%(kind)s} .poster .option.guarded{fill:%(guarded)s}
.poster .option.joking{fill:%(joking)s} .poster .option.clinging{fill:%(clinging)s}
.poster .menu{fill:#fff1dc} .poster .weight{fill:#fff1dc;fill-opacity:.2}
.poster .knot{fill:#15112e;stroke:#fff1dc;stroke-width:2.2}
.poster .interlude{fill:%(peach)s;stroke:#15112e;stroke-width:1.2}
.poster .end{fill:none;stroke:#fff1dc;stroke-width:1.6}
.poster .dawn text{fill:%(ink)s} .poster .dawn .number,.poster .dawn .stats{fill:#4b2c55}
.poster .dawn .strand{stroke:#4b3a6b;stroke-opacity:.75} .poster .dawn .strand.kind{stroke:#fff4e2;stroke-opacity:.95}
.poster .dawn .strand.guarded{stroke:#1f6d77} .poster .dawn .strand.joking{stroke:#8a5a00}
.poster .dawn .strand.clinging{stroke:#b0124f}
.poster .dawn .option.kind{fill:#fff4e2;stroke:#7a3b52;stroke-width:1} .poster .dawn .option.guarded{fill:#1f6d77}
.poster .dawn .option.joking{fill:#8a5a00} .poster .dawn .option.clinging{fill:#b0124f}
.poster .dawn .option.plain{fill:#4b3a6b}
.poster .dawn .menu,.poster .dawn .weight{fill:%(ink)s} .poster .dawn .knot{fill:#fff1dc;stroke:%(ink)s}
.poster .dawn .interlude{fill:%(ink)s;stroke:#fff1dc} .poster .dawn .end{stroke:%(ink)s}
.poster .dawn .lead{stroke:%(ink)s}
.poster .foot{font-style:italic;font-size:27px;fill:%(ink)s;text-anchor:middle}
"""


def poster_css() -> str:
    """The style sheet."""
    return _sheet % {
        "serif": SERIF, "caps": CAPS, "sans": SANS, "cream": CREAM, "peach": PEACH, "dusk": DUSK, "ink": INK,
        **{name: colour for name, colour in TEMPER_COLOURS.items() if name},
    }
