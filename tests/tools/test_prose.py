"""The habits that the book does without are found, and what only looks like one is left alone."""

from __future__ import annotations

import pytest
from narrative.content import read_content

from tools.check.boxes import boxes_of_letter, boxes_of_scene
from tools.check.prose import Script, check_prose
from tools.story.scripts import read_scripts


@pytest.fixture(scope="module")
def content():
    return read_content(read_scripts())


def found(content, *sources):
    scripts = [
        Script("%d.ink" % number, source, boxes_of_scene("%d.ink" % number, source), 1)
        for number, source in enumerate(sources)
    ]
    return [(each.code, each.line) for each in check_prose(scripts, content)]


def scene(*lines):
    return "\n".join(("=== scene",) + lines)


@pytest.mark.parametrize("code, lines", [
    ("W401", ["The jar was a testament to his patience."]),
    ("W401", ["Amy: I couldn't help but look."]),
    ("W401", ["The question hung in the air."]),
    ("W401", ["He let out a breath he didn't know he'd been holding."]),
    ("W403", ["Where was she? Where had she been?"]),
    ("W403", ["Amy: What does it cost you? What does it cost me?"]),
    ("W404", ["It shone like a saucepan, as if somebody had been at it."]),
    ("W406", ["He sat.", "# sound: cup", "He drank it standing, after all.", "He put it down."]),
    ("W407", ["He took the cup. He washed the cup. He dried the cup."]),
    ("W407", ["Amy: I was in. I was up. I was at the door."]),
])
def test_a_habit_is_found(code, lines, content):
    assert [each for each, _ in found(content, scene(*lines))] == [code]


@pytest.mark.parametrize("lines", [
    ["It hung in the air above his sleeve, and opened and shut."],
    ["The weight of two pounds of rice was what he had guessed."],
    ["Amy: Would you? All of them?"],
    ["Amy: I'd like a cup. You like a cup as a rule."],
    ["Amy: I went in. You were out. I was sorry."],
    ['{recall("room") == "the blue kitchen": He sat.}', '{recall("room") == "x": He stood.}', "He lay down."],
    ["Amy: It isn't off. It's dark."],
])
def test_what_only_looks_like_a_habit_is_left_alone(lines, content):
    assert found(content, scene(*lines)) == []


def test_a_denial_is_a_habit_from_the_second_time_on(content):
    lines = ["It wasn't rain. It was the tap.", "Amy: All right.", "It isn't late. It's only dark."]
    assert found(content, scene(*lines)) == [("W402", 2), ("W402", 4)]


def test_boxes_of_different_branches_do_not_follow_one_another(content):
    lines = ["He sat.", "* [Sit. #kind]", "  He stood.", "* [Lie. #kind]", "  He lay."]
    assert found(content, scene(*lines)) == []


def test_dashes_and_names_are_counted_over_the_scene(content):
    dashes = ["The cup was there—and then it was not, number %d." % number for number in range(4)]
    names = ["Amy: Well, Theodore, that is number %d." % number for number in range(4)]
    assert ("W405", 1) in found(content, scene(*dashes))
    assert ("W409", 1) in found(content, scene(*names))


def test_a_word_is_leaned_on_only_where_the_others_do_not(content):
    others = [scene("Some things here. " + "words of every other kind " * 20) for _ in range(4)]
    heavy = scene(*("Gone are things of day %d." % number for number in range(12)))
    assert [code for code, _ in found(content, *others, heavy) if code == "W408"] == ["W408"]
    assert [code for code, _ in found(content, heavy, heavy, heavy) if code == "W408"] == []


def test_a_deliberate_one_is_kept_and_an_idle_mark_is_told(content):
    kept = scene("// deliberate: W401 the minister speaks", "Man: It is a testament to us all.")
    idle = scene("// deliberate: W401 no reason", "Man: It is a jar.")
    assert found(content, kept) == []
    assert found(content, idle) == [("W410", 2)]


def test_letters_are_read_with_their_lines(content):
    source = "slots:\n - id: a\n   fragments:\n    - id: x\n      text: >-\n        The weight of\n        grief.\n"
    (fragment,) = boxes_of_letter("x.yaml", source)
    assert (fragment.line, fragment.text, fragment.speaker) == (5, "The weight of grief.", "letter")
    script = Script("x.yaml", source, [fragment], 0)
    assert [(each.code, each.line) for each in check_prose([script], content)] == [("W401", 5)]


def test_inline_conditions_are_read_both_ways():
    (box,) = boxes_of_scene("x", scene('Amy: It was {recalls("room"):{recall("room")}|a room}.'))
    assert (box.speaker, box.ways) == ("Amy", ("It was ⟨room⟩.", "It was a room."))
