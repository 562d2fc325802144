"""One readable file with the licence of everything that is bundled."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import List, NamedTuple, Sequence

from tools.setup import ROOT
from tools.setup.game_packages import FONTS

RULE = "=" * 78

# Typefaces whose makers write their names otherwise than word by word.
SPELLED = {"alegreya-sc": "Alegreya SC", "opendyslexic": "OpenDyslexic"}


class Part(NamedTuple):
    """Something bundled: what it is, where its source is, and its licence in full."""

    name: str
    source: str
    licence: str


def own_licence() -> str:
    """The game's own terms: the project's licence file, or what is true where there is none."""
    for name in ("LICENSE", "LICENSE.md", "LICENSE.txt", "COPYING"):
        if (ROOT / name).exists():
            return (ROOT / name).read_text(encoding="utf-8").strip()
    return textwrap.fill(
        "An original, unofficial, non-commercial adaptation of the story of \"Her\". It quotes nothing from it and has "
        "no connection with the people who made it. Story, pictures, music and code are by the makers of this game.",
        78)


def game_parts() -> List[Part]:
    """What every package bundles: the ink runtime and the typefaces."""
    (ink,) = (ROOT / "game" / "python-packages").glob("inkpython-*.dist-info/licenses/LICENSE")
    version = ink.parents[1].name.split("-")[1].replace(".dist", "")
    parts = [Part("inkpython %s, which runs the story" % version, "https://github.com/rawktron/inkpython", _read(ink))]
    fonts = ROOT / "node_modules" / "@fontsource"
    for family in sorted({family for family, _, _ in FONTS.values()}):
        names = ", ".join("%s.ttf" % name for name, face in FONTS.items() if face[0] == family)
        called = SPELLED.get(family) or family.replace("-", " ").title()
        parts.append(Part("the typeface %s (%s)" % (called, names),
                          "https://fontsource.org/fonts/%s" % family, _read(fonts / family / "LICENSE")))
    return parts


def game_licences() -> str:
    """The file for a package whose engine brings its own licences."""
    return licences_text(game_parts(), "The engine is Ren'Py (https://www.renpy.org/), under the MIT license, with "
                                       "parts under other free licences; they are listed in its own LICENSE.txt.")


def licences_text(parts: Sequence[Part], note: str) -> str:
    """The whole file: the game, `note`, a list of the parts, then each in full."""
    said = ["Every Version of Goodbye: licences", RULE, "", own_licence(), "",
            textwrap.fill("The music was rendered with MuseScore General (MIT), which is not itself in the package. "
                          + note, 78), "", "Bundled here:", ""]
    said += ["  %s" % part.name for part in parts]
    for part in parts:
        said += ["", RULE, part.name, "Source: %s" % part.source, RULE, "", part.licence]
    return "\n".join(said) + "\n"


def _read(file: Path) -> str:
    lines = file.read_text(encoding="utf-8", errors="replace").strip().splitlines()
    return "\n".join(textwrap.fill(line, 110) if len(line) > 110 else line.rstrip() for line in lines)
