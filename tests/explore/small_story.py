"""A story small enough to be played in every way there is, in a folder of its own."""

from __future__ import annotations

import shutil
from fractions import Fraction
from pathlib import Path

import yaml
from narrative.beats import Curtain, Interlude, Line, Menu
from narrative.story import Story

from tools.players import KIND_OF_LETTER
from tools.story.bink_ink import BinkInk
from tools.story.build import build
from tools.story.scripts import SCRIPTS

RELATIONSHIP = {
    "axes": {"closeness": {"start": 50, "about": "a"}, "growth": {"start": 0, "about": "b"}},
    "levels": {"close": {"closeness": 55}, "grown": {"growth": 8}},
    "moments": {
        "nearer": {"closeness": 7, "about": "x"}, "farther": {"closeness": -60, "about": "x"},
        "grew": {"growth": 5, "about": "x"}, "met": {"about": "x"}, "never": {"growth": 1, "about": "x"},
        "wrote_plainly": {"about": "x"}, "wrote_tenderly": {"growth": 1, "about": "x"},
        "wrote_wryly": {"about": "x"}, "wrote_bravely": {"closeness": 2, "about": "x"},
    },
    "phases": {
        "start": "strangers", "names": ["strangers", "friends", "lovers"],
        "transitions": [
            {"from": ["strangers"], "to": "lovers", "on": ["met"], "when": {"closeness": {"at_least": 57}}},
            {"from": ["strangers"], "to": "friends", "on": ["met"]},
        ],
    },
    "memories": {
        "joke": {"form": "thing", "about": "x", "values": ["a stapler", "a swan"]},
        "cave": {"form": "thing", "about": "x", "from": "interludes/cave"},
        "note_line": {"form": "quote", "from": "letters/note", "about": "x"},
        "note_tone": {"form": "tone", "from": "letters/note", "about": "x"},
    },
    "goodbyes": [
        {"id": "grown", "title": "Grown", "hint": "h", "when": {"growth": {"at_least": 11}}},
        {"id": "close", "title": "Close", "hint": "h",
         "when": {"any": [{"closeness": {"at_least": 60}}, {"phase": ["lovers"]}]}},
        {"id": "plain", "title": "Plain", "hint": "h"},
    ],
}
STORY = {
    "title": "Small",
    "scenes": [
        {"id": "first", "title": "First", "act": 1},
        {"id": "second", "title": "Second", "act": 1, "on_enter": ["grew"]},
        {"id": "aside", "title": "Aside", "act": 1, "when": {"memory": {"joke": "a swan"}}},
        {"id": "goodbye_grown", "title": "G", "act": 5, "goodbye": "grown"},
        {"id": "goodbye_close", "title": "C", "act": 5, "goodbye": "close"},
        {"id": "goodbye_plain", "title": "P", "act": 5, "goodbye": "plain"},
    ],
    "interludes": {"cave": {"about": "x", "memory": "cave", "outcomes": {
        "in": {"value": "inside", "moment": "grew"}, "out": {"value": "outside", "moment": "nearer"}}}},
}
NOTE = {
    "title": "A note", "client": "x", "salutation": "You,", "signature": "Me", "line": "wish",
    "slots": [
        {"id": "opening", "prompt": "?", "fragments": [
            {"id": "a", "kind": "plain", "text": "A."}, {"id": "b", "kind": "tender", "text": "B."},
            {"id": "c", "kind": "brave", "when": {"memory": {"joke": "a swan"}}, "text": "C."}]},
        {"id": "middle", "prompt": "?", "fragments": [
            {"id": "f", "kind": "plain", "text": "F."}, {"id": "g", "kind": "wry", "text": "G."},
            {"id": "h", "kind": "wry", "when": {"closeness": {"at_least": 55}}, "text": "H."}]},
        {"id": "wish", "prompt": "?", "fragments": [
            {"id": "d", "kind": "wry", "quote": "D", "text": "D."},
            {"id": "i", "kind": "tender", "quote": "I", "text": "I."},
            {"id": "e", "kind": "brave", "quote": "E", "text": "E.", "moment": "nearer"}]},
        {"id": "end", "prompt": "?", "fragments": [
            {"id": "j", "kind": "plain", "text": "J."}, {"id": "k", "kind": "plain", "text": "K."},
            {"id": "l", "kind": "brave", "when": {"closeness": {"at_least": 60}}, "text": "L."}]},
    ],
}
SCENES = {
    "01_first": """=== first
A room.
 * [Come nearer. #kind]
   ~ moment("nearer")
   ~ remember("joke", "a swan")
   Amy: A swan!
 * [Look. #guarded]
   ~ moment("grew")
   ~ remember("joke", "a stapler")
 * [Go. #guarded]
   ~ moment("farther")
- {reached("close"):
    Amy: You're close.
- else:
    Amy: You're far off.
}
>>> letter note
-> first_end
=== first_end
It was {recall("note_tone")}.
-> DONE
""",
    "02_second": """=== second
{recall("joke") == "a swan":
    The swan.
- else:
    No swan.
}
 * [Meet. #kind]
   ~ moment("met")
   Met.
 * {reached("grown")} [Grow. #joking]
   ~ moment("grew")
 * {phase("lovers")} [Never offered.]
   ~ moment("never")
   Never said.
 * (left) [Leave it.]
- -> second_again
=== second_again
{second.left: Left.|Not left.}
 * [Nearer.]
   ~ moment("nearer")
 * [Leave.]
- -> DONE
""",
    "03_aside": """=== aside
 * [Yes.]
   ~ moment("nearer")
 * [No.]
   >>> game cave
   {recalls("joke"): Kept.|Not kept.}
- -> DONE
""",
    "04_goodbye_grown": "=== goodbye_grown\nGrown.\n-> DONE\n",
    "05_goodbye_close": "=== goodbye_close\nClose.\n-> DONE\n",
    "06_goodbye_plain": "=== goodbye_plain\nPlain.\n-> DONE\n",
}


def write_small(folder: Path) -> Path:
    """The small story's scripts, written into `folder`."""
    for name in ("cast.yaml", "stage.yaml", "pictures.yaml", "hollow.yaml", "lib/relationship.ink"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(SCRIPTS / name, folder / name)
    for sub in ("scenes", "letters", "pieces"):
        (folder / sub).mkdir(exist_ok=True)
    for name, data in (("relationship", RELATIONSHIP), ("story", STORY), ("letters/note", NOTE)):
        (folder / (name + ".yaml")).write_text(yaml.safe_dump(data, sort_keys=False))
    for name, ink in SCENES.items():
        (folder / "scenes" / (name + ".ink")).write_text(ink)
    return folder


class Played:
    """Every evening there is, one after another, each with its exact probability."""

    def __init__(self, folder: Path, player: str = "uniform") -> None:
        built = build(folder)
        self.story = Story(built.scenes, built.content, BinkInk)
        self.player = player
        self.goodbyes, self.lines, self.taken, self.with_goodbye = {}, {}, {}, {}
        self._go(self.story.begin(0), Fraction(1), frozenset(), frozenset())

    def _go(self, here, chance, lines, taken):
        while not isinstance(here.beat, (Menu, Interlude, Curtain)):
            if isinstance(here.beat, Line):
                lines |= {(here.scene, here.beat.seen_id)}
            here = self.story.next(here)
        if isinstance(here.beat, Curtain):
            self._end(here.beat.goodbye, chance, lines, taken)
            return
        for answer, share in self._answers(here.beat):
            took = {(here.scene, here.beat.options[answer].seen_id)} if isinstance(here.beat, Menu) else set()
            self._go(self.story.decide(here, answer), chance * share, lines, taken | took)

    def _answers(self, beat):
        if isinstance(beat, Menu):
            fits = [at for at, option in enumerate(beat.options) if option.temper == self.player]
            some = fits or list(range(len(beat.options)))
            return [(at, Fraction(1, len(some))) for at in some]
        if beat.kind == "game":
            return [(answer, Fraction(1, len(beat.slots[0]))) for answer in beat.outcomes()]
        slots = self.story.content.compositions[beat.name].slots
        found = [((), Fraction(1))]
        for slot, offered in zip(slots, beat.slots):
            wanted = KIND_OF_LETTER.get(self.player)
            some = [id for id in offered if slot.part(id).kind == wanted] or offered
            found = [(answer + (id,), share / len(some)) for answer, share in found for id in some]
        return found

    def _end(self, goodbye, chance, lines, taken):
        self.goodbyes[goodbye] = self.goodbyes.get(goodbye, 0) + chance
        for line in lines:
            self.lines[line] = self.lines.get(line, 0) + chance
        for option in taken:
            self.taken[option] = self.taken.get(option, 0) + chance
            self.with_goodbye[option, goodbye] = self.with_goodbye.get((option, goodbye), 0) + chance
