"""Ink that goes on for ever, or runs dry: both runtimes give it up and say so, and can be used again."""

from __future__ import annotations

import pickle
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from narrative.beats import Line, Menu
from narrative.diagnostics import ScriptError
from narrative.ink import PythonInk
from narrative.story import Story

sys.path.insert(0, str(Path(__file__).parents[1] / "core"))

from small_rules import content  # noqa: E402

from tools.story.bink_ink import BinkInk  # noqa: E402
from tools.story.build import LIBRARY, compile_scenes  # noqa: E402
from tools.story.scripts import read_ink  # noqa: E402

ROUND = "He knocked.\nTwice.\n-> first_round\n=== first_round\n%s{first_round < 0: -> DONE}\n-> first_round\n"
ENDLESS = {
    "function": "He knocked.\nTwice.\nHe read {first_down(3)} pages.\n-> DONE\n"
                "=== function first_down(n)\n{n == 0:\n  ~ return 0\n}\n~ return first_down(n + 1)\n",
    "knot": ROUND % "",
    "cue": ROUND % "# sound: pen\n",
    "words": ROUND % "And again.\n",
}
DRY = ("He knocked.\n-> first_hub\n=== first_hub\nAgain.\n* [Once.]\n* [Twice.]\n- {first_hub < 9: -> first_hub}\n"
       "-> DONE\n")
TEXTS = {**ENDLESS, "dry": DRY, "division": "He knocked.\n~ temp sides = 0\nHe read {10 / sides} sides.\n-> DONE\n"}
RUNTIMES = pytest.mark.parametrize("runtime", [PythonInk, BinkInk], ids=["inkpython", "bink"])


@pytest.fixture(scope="module")
def compiled():
    ink = {"scenes/%s.ink" % name: "=== first\n" + text for name, text in TEXTS.items()}
    scenes, wrong = compile_scenes({LIBRARY: read_ink()[LIBRARY], **ink}, dict(zip(TEXTS, ink)))
    assert not wrong
    return scenes


@RUNTIMES
@pytest.mark.parametrize("how", ENDLESS)
def test_ink_without_an_end_is_given_up_and_can_be_begun_again(how, runtime, compiled, monkeypatch):
    monkeypatch.setattr("narrative.ink.SLICE", 10)
    monkeypatch.setattr("tools.story.bink_ink.SLICE", 10)
    monkeypatch.setattr("narrative.story.MOST_LINES", 100)
    story = Story({"first": compiled[how], "second": compiled[how]}, content(), runtime)
    for _ in range(2):
        here = story.begin()
        assert isinstance(here.beat, Line) and here.beat.text == "He knocked."
        with pytest.raises(ScriptError) as error:
            while True:
                here = story.next(here)
        (told,) = error.value.diagnostics
        assert told.code == "E124"
        assert told.what.startswith({
            "function": "The scene stops after the words “Twice.”",
            "knot": "The scene stops after the words “He knocked.”",
        }.get(how, "The scene first goes round: 100 lines"))


@RUNTIMES
@pytest.mark.parametrize("how, said", [
    ("dry", "after the words “Again.”: no option is left to choose here, and nothing says where to go; a gather"),
    ("division", "after the words “He knocked.”: something is divided by 0."),
])
def test_ink_that_cannot_go_on_says_why_and_in_which_file_and_can_be_begun_again(how, said, runtime, compiled):
    known = replace(content(), files={"first": "scripts/scenes/01_first.ink"})
    story = Story({"first": compiled[how], "second": compiled[how]}, known, runtime)
    for _ in range(2):
        here = story.begin()
        with pytest.raises(ScriptError) as error:
            while True:
                here = story.choose(here, 0) if isinstance(here.beat, Menu) else story.next(here)
        (told,) = error.value.diagnostics
        assert (told.code, told.file) == ("E124", "scripts/scenes/01_first.ink")
        assert said in told.what and "ERROR" not in told.what


def test_what_stops_a_scene_comes_whole_from_one_process_to_another(compiled):
    story = Story({"first": compiled["dry"]}, content(), BinkInk)
    with pytest.raises(ScriptError) as error:
        here = story.begin()
        while True:
            here = story.choose(here, 0) if isinstance(here.beat, Menu) else story.next(here)
    assert pickle.loads(pickle.dumps(error.value)).diagnostics == error.value.diagnostics
