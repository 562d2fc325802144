"""An evening goes on over an edit of its scene: the same place, with the choices made so far."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from narrative.beats import Line, Menu
from narrative.carry import carry
from narrative.ink import PythonInk
from narrative.story import Story

sys.path.insert(0, str(Path(__file__).parents[1] / "core"))

from small_rules import content  # noqa: E402

from tools.story.build import LIBRARY, compile_scenes  # noqa: E402
from tools.story.scripts import read_ink  # noqa: E402

SCENE = """=== first
One.
Two.
* [Left. #kind]
  Theodore: I went left.
  ~ moment("nearer")
* [Right. #guarded]
  Theodore: I went right.
* [(Say nothing.) #guarded]
  He stood.
- Three.
Four.
* [Stay here. #kind]
  You stayed.
* [(Say nothing.) #joking]
  You went.
- Five.
-> DONE
"""
EDITS = {
    "nothing": ("One.", "One."),
    "a line before": ("Two.", "Two.\nAnd a half."),
    "the line itself": ("Four.", "It was about four o'clock."),
    "the line itself and one before": ("Three.\nFour.", "Three.\nAnd then.\nIt was about four o'clock."),
    "the line is gone": ("Four.\n", ""),
    "an option above": ("* [Left", "* [Straight on. #kind]\n  You went on.\n* [Left"),
    "the option reworded": ("[Right.", "[Right, then."),
    "the option quite reworded": ("[Right.", "[Towards the sea."),
    "the option gone": ("* [Right. #guarded]\n  Theodore: I went right.\n", ""),
    "a question before": ("Three.\n", "Three.\n* [Yes.]\n* [No.]\n- So.\n"),
    "what a moment is": ('~ moment("nearer")', '~ moment("grew")'),
    "the first question gone": (SCENE[SCENE.index("* [Left"):SCENE.index("- Three")], ""),
}


@pytest.fixture(scope="module")
def stories():
    ink = {LIBRARY: read_ink()[LIBRARY]}
    for name, (before, after) in EDITS.items():
        assert before in SCENE
        ink["scenes/%s.ink" % name] = SCENE.replace(before, after, 1)
    compiled, wrong = compile_scenes(ink, {name: "scenes/%s.ink" % name for name in EDITS})
    assert not wrong
    return {name: Story({"first": text, "second": text}, content(), PythonInk) for name, text in compiled.items()}


def after(stories, edit, *answers, said):
    """Where an evening of `answers`, standing at the line `said`, stands after `edit`."""
    before, here, left = stories["nothing"], stories["nothing"].begin(seed=1), list(answers)
    while left or not (isinstance(here.beat, Line) and here.beat.text == said):
        here = before.choose(here, left.pop(0)) if isinstance(here.beat, Menu) else before.next(here)
    return carry(before, stories[edit], here)


@pytest.mark.parametrize("edit, line", [
    ("nothing", "Four."), ("a line before", "Four."), ("the line itself", "It was about four o'clock."),
    ("the line itself and one before", "And then."),
])
def test_it_stays_at_its_line(edit, line, stories):
    found = after(stories, edit, 1, said="Four.")
    assert (found.here.beat.text, found.exact, found.here.chapter.answers) == (line, True, (1,))
    assert "I went right." in [getattr(each, "text", "") for each in found.passed]
    assert found.passed[-1] == found.here.beat


def test_a_line_that_is_gone_leads_to_what_follows_it(stories):
    found = after(stories, "the line is gone", 1, said="Four.")
    assert isinstance(found.here.beat, Menu) and found.exact


@pytest.mark.parametrize("edit, answers", [
    ("an option above", (2,)), ("the option reworded", (1,)), ("the option quite reworded", (1,)),
])
def test_a_choice_is_found_again_by_its_words(edit, answers, stories):
    found = after(stories, edit, 1, said="Four.")
    assert (found.here.beat.text, found.exact, found.here.chapter.answers) == ("Four.", True, answers)


def test_a_choice_that_is_gone_is_asked_again(stories):
    found = after(stories, "the option gone", 1, said="Four.")
    assert not found.exact
    assert [option.text for option in found.here.beat.options] == ["Left.", "(Say nothing.)"]


def test_a_new_question_on_the_way_is_asked(stories):
    found = after(stories, "a question before", 1, 0, said="Five.")
    assert ([option.text for option in found.here.beat.options], found.exact) == (["Yes.", "No."], False)
    assert found.here.chapter.answers == (1,)


def test_a_question_that_is_gone_is_passed_over(stories):
    found = after(stories, "the first question gone", 2, 1, said="You went.")
    assert (found.here.beat.text, found.here.chapter.answers, found.exact) == ("You went.", (1,), True)


def test_the_relationship_is_as_the_new_script_makes_it(stories):
    old, new = (after(stories, edit, 0, said="Four.").here.relationship for edit in ("nothing", "what a moment is"))
    assert (old.axis("closeness"), old.axis("growth")) == (57, 0)
    assert (new.axis("closeness"), new.axis("growth")) == (50, 30)
