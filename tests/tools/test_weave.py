"""The reader of scenes: what it finds of knots, choices, conditions and diverts, and on which line."""

from __future__ import annotations

from textwrap import dedent

import pytest

from tools.check.ink_lines import read_lines
from tools.story.build import scene_files
from tools.story.scripts import read_ink
from tools.story.weave import Arm, Cue, Deed, Divert, Gather, Interlude, Menu, Option, Text, read_knots, walk


def only_knot(source):
    (knot,) = read_knots("=== here\n" + dedent(source))
    return knot.body


def test_lines_cues_deeds_and_diverts_stand_where_they_are_written():
    assert only_knot("""\
        # place: apartment night
        // a remark
        Amy: Hello. // another
        ~ moment("was_kind")
        >>> letter adeyemi
        He left. -> there
        """) == (Cue(2, "place: apartment night"), Text(4, "Amy: Hello."), Deed(5, "moment", ("was_kind",)),
                 Interlude(6, "letter adeyemi"), Text(7, "He left."), Divert(7, "there"))


def test_what_follows_an_option_is_under_it_until_the_gather():
    menu, gather, after = only_knot("""\
        * (yes) {phase("lovers")} [Yes. #kind]
          Amy: Good.
        * [No.] -> away
        - (joined) And so on.
        """)
    assert menu == Menu(2, (
        Option(2, "Yes.", "yes", ('phase("lovers")',), "kind", (Text(3, "Amy: Good."),)),
        Option(4, "No.", "", (), "", (Divert(4, "away"),))))
    assert (gather, after) == (Gather(5, "joined"), Text(5, "And so on."))


def test_a_choice_within_a_choice():
    (menu, _, _) = only_knot("""\
        * [One.]
        * * [One one.]
            Deep.
        - - Less deep.
        * [Two.]
        - Out.
        """)
    inner, dash, text = menu.options[0].body
    assert [option.text for option in menu.options] == ["One.", "Two."]
    assert inner.options[0].body == (Text(4, "Deep."),)
    assert (dash, text) == (Gather(5, ""), Text(5, "Less deep."))


def test_conditions_over_lines_and_on_one_line():
    long, cases, short, text = only_knot("""\
        {reached("close"):
          Amy: Near.
        - else:
          Amy: Far.
        }
        {
        - recall("room") == "a: b":
          One.
        - heard("x"): Two.
        }
        {not here: -> there}
        He went. {recalls("room"):To {recall("room")}.|Home.}
        """)
    assert long.arms == (Arm(2, 'reached("close")', (Text(3, "Amy: Near."),)), Arm(4, "", (Text(5, "Amy: Far."),)))
    assert long.always
    assert cases.arms == (Arm(8, 'recall("room") == "a: b"', (Text(9, "One."),)),
                          Arm(10, 'heard("x")', (Text(10, "Two."),)))
    assert not cases.always
    assert short.arms == (Arm(12, "not here", (Divert(12, "there"),)),)
    assert text.readings == ("He went. To ⟨room⟩.", "He went. Home.")


def test_a_beat_alone_is_not_a_label():
    assert only_knot("- (beat)\n") == (Gather(2, ""), Text(2, "(beat)"))


def test_functions_say_nothing_and_stitches_are_knots():
    knots = read_knots("=== a\nOne.\n= b\nTwo.\n=== function a_f()\n~ return 1\n=== c\nThree.\n")
    assert [(knot.name, knot.line) for knot in knots] == [("a", 1), ("a.b", 3), ("c", 7)]


@pytest.mark.parametrize("scene", list(scene_files(read_ink())))
def test_no_option_of_the_story_is_lost(scene):
    ink = read_ink()
    source = ink[scene_files(ink)[scene]]
    nodes = [node for knot in read_knots(source) for node in walk(knot.body)]
    options = {(node.line, node.text) for node in nodes if isinstance(node, Option) and node.text}
    assert options == {(line.number, line.text) for line in read_lines(source) if line.kind == "option"}
