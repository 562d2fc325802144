"""The words of branches: counted as one way through them is read."""

from __future__ import annotations

import json
from textwrap import dedent

from typer.testing import CliRunner

from tools.cli import app
from tools.evenings import by_scene, evenings_of
from tools.story.build import scene_files
from tools.story.scripts import read_ink
from tools.story.weave import read_knots
from tools.words.branches import Extent, words_of_scene


def counted(source):
    return words_of_scene(read_knots(dedent(source)))


def test_an_option_counts_what_follows_it_alone():
    (knot,) = counted("""\
        === here
        Amy: One two three.
        * [Four five.]
          Six.
        * [Seven.]
          Eight nine ten. {recalls("room"):Eleven twelve.|Thirteen.}
        - Fourteen.
        -> DONE
        """).knots
    assert [[option.extent for option in menu] for menu in knot.menus] == [[Extent(1, 1), Extent(4, 5)]]
    # the line, both options as they are offered, one branch, the gather
    assert knot.extent == Extent(3 + 3 + 1 + 1, 3 + 3 + 5 + 1)
    assert knot.written == 3 + 3 + 1 + 5 + 1


def test_the_ways_through_a_scene_follow_its_diverts():
    scene = counted("""\
        === a
        {recalls("x"): -> b}
        One two.
        -> c
        === b
        One two three four five.
        -> c
        === c
        Six.
        -> DONE
        """)
    assert (scene.least, scene.most) == (3, 6)


def test_a_scene_that_comes_round_has_no_longest_way():
    scene = counted("=== a\nOne.\n* [Again.] -> a\n* [Out.] -> DONE\n")
    assert (scene.least, scene.most) == (3, None)


def test_no_evening_is_shorter_than_the_script_allows(built):
    ink = read_ink()
    read = by_scene(evenings_of(built, 1, processes=1))
    for scene, file in scene_files(ink).items():
        if scene in read:
            assert words_of_scene(read_knots(ink[file])).least <= read[scene].least, scene


def test_other_programs_get_everything():
    result = CliRunner().invoke(app, ["words", "--json", "--evenings", "1", "--pace", "100"])
    report = json.loads(result.stdout)
    evening = report["evenings"]["any"]
    assert evening["minutes"]["median"] == round(evening["words"]["median"] / 100)
    knots = report["scenes"]["installation"]["knots"]
    assert {"line", "text", "temper", "least", "most"} <= set(knots[0]["choices"][0][0])
    assert sum(report["scenes"]["longhand"]["speakers"].values()) < report["scenes"]["longhand"]["written"]
