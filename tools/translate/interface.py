"""What the interface says, to translate: every string that game/ marks, and those of the engine that it shows."""

from __future__ import annotations

import ast
import json
import re
from typing import Dict, Iterator, List, Tuple

from tools.setup import ROOT
from tools.translate.entries import Entry, has_words

_marked = re.compile(r"""(?<![\w.])__?\(\s*("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')""")

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December")

ENGINE = (
    "Are you sure?", "Saved screenshot as %s.", "Quick save complete.",
    "Self-voicing enabled. Press 'v' to disable.", "Self-voicing enabled. ", "Self-voicing disabled.",
    "Save slot %s: [text]", "Load slot %s: [text]", "Language [text]", "bar",
    *("{#month}" + month for month in MONTHS),
)
"""The engine's own strings that the game can show, as they stand in its source (common/00gui.rpy and beside it)."""


def entries_of_interface() -> List[Entry]:
    """The strings marked with ``_()`` in game/, in the order of the files, and the problems that opening can find."""
    found: Dict[str, Entry] = {}
    for text, file, line in _marked_strings():
        if not has_words(re.sub(r"\{[^{}]*\}", "", text)):
            continue
        if text in found:
            found[text] = found[text]._replace(where=found[text].where + ((file, line),))
        else:
            found[text] = Entry(_id(text), text, text, "The interface", ((file, line),))
    return list(found.values())


def entries_of_engine() -> List[Entry]:
    """What the engine says by itself."""
    return [Entry(_id(text), text, text, "The engine, not the story", ()) for text in ENGINE]


def entries_of_music() -> List[Entry]:
    """The titles of the music, and the few words beside each in the music room."""
    file = "game/audio/cues.json"
    cues = json.loads((ROOT / file).read_text(encoding="utf-8"))["music"].values()
    texts = dict.fromkeys(cue[what] for cue in cues for what in ("title", "about"))
    return [Entry(_id(text), text, text, "The music room", ((file, 1),)) for text in texts if text]


def _id(text: str) -> str:
    """Interface strings are short and seldom change: the string is its own name, as in the engine's translations."""
    return text


def _marked_strings() -> Iterator[Tuple[str, str, int]]:
    for file in sorted((ROOT / "game").rglob("*.rpy")):
        name = file.relative_to(ROOT).as_posix()
        if name.startswith("game/tl/"):
            continue
        source = file.read_text(encoding="utf-8")
        for match in _marked.finditer(source):
            yield ast.literal_eval(match.group(1)), name, source.count("\n", 0, match.start()) + 1
