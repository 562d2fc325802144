"""Any ink story, with answers known by hand."""

from __future__ import annotations

import pytest
from narrative.diagnostics import ScriptError

from tools.explore.command import run_explore
from tools.explore.plain import explore_ink
from tools.explore.plain_command import explore_plain
from tools.setup import ROOT

COINS = """VAR coins = 0
EXTERNAL luck(x)
You stand at a door. # somewhere
-> hub
=== hub
+ {coins < 3} [Pick up a coin.]
  ~ coins = coins + 1
  A coin.
  -> hub
* [Knock.]
  {coins > 1: -> rich}
  -> poor
* {luck(coins) > 5} [Fly.]
  Never.
  -> END
=== rich
Come in, sir.
-> END
=== poor
Go away.
-> nowhere
=== nowhere
{coins > 9: no}
=== function luck(x)
~ return x
"""
ROUND = """-> round
=== round
+ [Again.] -> round
+ [Enough.] -> over
=== over
Over.
-> END
"""
COUNTED = """VAR n = 0
-> more
=== more
+ [More.]
  ~ n = n + 1
  {n}
  -> more
"""


def explored(tmp_path, ink):
    (tmp_path / "story.ink").write_text(ink)
    return explore_ink(tmp_path / "story.ink")


def test_every_end_is_found_with_its_probability_and_the_shortest_way(tmp_path):
    found = {end.text: end for end in explored(tmp_path, COINS).endings}
    assert {text: end.chance for text, end in found.items()} == pytest.approx({"Go away.": 0.75, "Come in, sir.": 0.25})
    assert (found["Go away."].way, found["Come in, sir."].way) == ((1,), (0, 0, 1))


def test_a_dead_end_is_found_and_said_to_be_one(tmp_path):
    found = {end.text: end for end in explored(tmp_path, COINS).endings}
    assert "ran out of content" in found["Go away."].wrong and not found["Come in, sir."].wrong
    assert found["Go away."].line == COINS.splitlines().index("Go away.") + 1


def test_what_never_comes_is_named_with_its_line(tmp_path):
    lines = COINS.splitlines()
    found = [(line, text) for _, line, text in explored(tmp_path, COINS).unreachable]
    assert sorted(found) == [(lines.index("* {luck(coins) > 5} [Fly.]") + 1, "Fly."),
                             (lines.index("  Never.") + 1, "Never."),
                             (lines.index("{coins > 9: no}") + 1, "no")]


def test_a_story_that_can_go_round_for_ever_is_counted(tmp_path):
    (end,) = explored(tmp_path, ROUND).endings
    assert (end.text, end.words, end.way) == ("Over.", 3, (1,)) and end.chance == pytest.approx(1.0)


def test_a_story_without_bounds_is_said_to_be_too_large(tmp_path, monkeypatch):
    monkeypatch.setattr("tools.explore.walk.PLACES", 500)
    with pytest.raises(ScriptError) as error:
        explored(tmp_path, COUNTED)
    assert error.value.diagnostics[0].code == "E121"


IDLE = """VAR n = 0
VAR m = 0
-> loop
=== loop
~ n++
~ m = m + n
+ [again] -> loop
+ [stop] -> END
"""
DIVIDED = """VAR z = 0
-> k
=== k
{10 / z}
-> END
"""
ASKED = """EXTERNAL weather()
It is {weather()}.
* [Go.] Gone.
-> END
"""
CLOSED = """VAR key = false
-> hall
=== hall
A hall.
* {key} [Open it.]
  It opens.
  -> END
* [Look.] -> hall
"""
WORDLESS = """One.
* [x]
** [y] -> END
** [y again]
   Hm.
   -> END
* [z]
** [y] -> END
"""


def told(tmp_path, capsys, ink):
    """What the command says of `ink`, with the story's folder left out."""
    (tmp_path / "story.ink").write_text(ink)
    status = explore_plain(tmp_path / "story.ink", "")
    return status, capsys.readouterr().out.replace(str(tmp_path) + "/", "")


@pytest.mark.parametrize("ink, where", [
    (DIVIDED, 4),
    (DIVIDED.replace("{10 / z}", "Words.\n~ z = 10 % z"), 5),
    (DIVIDED.replace("{10 / z}", "{z == 0:\n  {10 / z}\n}"), 5),
])
def test_a_division_by_zero_is_told_in_one_line(tmp_path, capfd, ink, where):
    (tmp_path / "story.ink").write_text(ink)
    assert explore_plain(tmp_path / "story.ink", "") == 1
    said = capfd.readouterr()
    assert "story.ink:%d: This divides by 0." % where in said.out and said.err == ""


def test_what_comes_from_outside_and_nothing_answers_is_told_where_it_is_declared(tmp_path, capsys):
    status, said = told(tmp_path, capsys, ASKED)
    assert status == 1 and said.startswith("story.ink:1:10: E123 Nothing answers for `weather`")
    assert "never comes" not in said and "^^^^^^^" in said


@pytest.mark.parametrize("ink, where", [
    ("-> k\n=== k\nHello. {f(3)}\n-> END\n=== function f(x)\n~ return f(x) + 1\n", (5, 6)),
    ("-> k\n=== k\nHello.\n* [Go.] -> l\n=== l\n-> l\n", (5, 6)),
    ("-> k ->\n-> END\n=== k\n-> k ->\n->->\n", (3, 4)),
])
def test_what_goes_on_without_end_is_told_with_its_place(tmp_path, capsys, monkeypatch, ink, where):
    monkeypatch.setattr("tools.story.bink_ink.SLICE", 10)
    status, said = told(tmp_path, capsys, ink)
    what = "story.ink:%d:1: E124 The story stops here: something calls itself"
    assert status == 1 and any(said.startswith(what % line) for line in where), said  # it is given up somewhere in it


@pytest.mark.parametrize("ink, line", [(CLOSED, 5), ("VAR key = false\nA door.\n* {key} [Open it.] -> END\n", 3)])
def test_a_choice_with_no_option_open_is_no_end_and_says_why(tmp_path, ink, line):
    (end,) = explored(tmp_path, ink).endings
    assert end.wrong.startswith("No option is open here: 'Open it.'") and end.line == line
    assert end.chance == pytest.approx(1.0)


def test_a_fallback_leads_on_where_no_option_is_open(tmp_path):
    (end,) = explored(tmp_path, CLOSED + "* -> out\n=== out\nOut.\n-> END\n").endings
    assert (end.text, end.wrong) == ("Out.", "")


def test_what_only_stops_is_not_among_the_ends(tmp_path, capsys):
    _, said = told(tmp_path, capsys, CLOSED)
    assert "Ends" not in said and "It ends in 0 %, and is stuck in 100.00 %." in said
    _, said = told(tmp_path, capsys, "-> k\n=== k\n* [Open]\nYou open it.\n")
    assert "story.ink:4: It ran out of content" in said and "`-> END`" in said and "1 choice." in said


def test_a_counter_that_nothing_reads_makes_no_places(tmp_path):
    (end,) = explored(tmp_path, IDLE).endings
    assert (end.text, end.line) == ("stop", 8) and end.chance == pytest.approx(1.0)


def test_what_grows_without_end_is_named_with_its_line(tmp_path, monkeypatch):
    monkeypatch.setattr("tools.explore.plain_walk.VALUES", 50)
    with pytest.raises(ScriptError) as error:
        explored(tmp_path, COUNTED)
    (told,) = error.value.diagnostics
    assert (told.code, told.line, told.column, told.end_column) == ("E121", 5, 5, 6) and "'n'" in told.what


def test_an_end_without_words_has_the_place_of_the_option(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "400")
    found = [(end.text, end.line, end.options) for end in explored(tmp_path, WORDLESS).endings]
    assert sorted(found) == [("Hm.", 5, ("x", "y again")), ("y", 3, ("x", "y")), ("y", 8, ("z", "y"))]
    assert "0 x → 1 y again" in told(tmp_path, capsys, WORDLESS)[1]


@pytest.mark.parametrize("path, what", [
    ("scripts/story.yaml", "scripts/story.yaml: E001 This is not an ink file"),
    ("scripts", "scripts: E001 This is a folder"),
    ("scripts/storyy.ink", "scripts/storyy.ink: E001 There is no such file. Did you mean 'story.ink'?"),
])
def test_what_is_no_ink_file_is_refused_as_what_it_is(capsys, path, what):
    assert explore_plain(ROOT / path, "") == 1
    assert capsys.readouterr().out.startswith(what)


def test_a_scene_of_the_project_is_not_explored_by_itself():
    with pytest.raises(SystemExit, match="without a file"):
        run_explore(str(ROOT / "scripts" / "scenes" / "03_installation.ink"), "", 1)


@pytest.mark.parametrize("ink, first, place", [
    ("-> a\n=== a\nHi.\n-> gone\n=== gonne\nx\n-> END\n",
     "story.ink:4:4: E005 There is no knot or label 'gone'. Did you mean 'gonne'?", "   ^^^^"),
    ("INCLUDE othr.ink\nHi.\n", "story.ink:1:9: E001 There is no file 'othr.ink' to include", "        ^^^^^^^^"),
    ("INCLUDE other.ink\nHi.\n", "other.ink:2:4: E005 There is no knot or label 'gone'.", "   ^^^^"),
])
def test_what_does_not_compile_is_told_as_check_tells_it(tmp_path, capsys, ink, first, place):
    (tmp_path / "other.ink").write_text("Hi.\n-> gone\n")
    status, said = told(tmp_path, capsys, ink)
    assert status == 1 and said.splitlines()[0].startswith(first) and said.splitlines()[2] == "      | " + place


@pytest.mark.parametrize("ink", ["", "// later\n", "VAR n = 0\n-> END\n", "-> k\n=== k\n~ temp x = 1\n-> DONE\n"])
def test_where_nothing_is_said_there_is_nothing_to_be_read(tmp_path, capsys, ink):
    status, said = told(tmp_path, capsys, ink)
    assert status == 1 and said.startswith("There is nothing to be read in it.") and "Ends" not in said


def test_words_that_vary_with_visits_are_solved_as_the_turns_they_are(tmp_path):
    hub = "-> hub\n=== hub\n{A.|B.|C.} {&Rain|Sun} {!once|twice}\n+ [Round] -> hub\n+ [Home] -> END\n"
    found = explored(tmp_path, hub)
    assert [(end.text, end.chance) for end in found.endings] == [("Home", pytest.approx(1))]
    assert found.places < 30 and found.unreachable == ()


def test_what_a_shuffle_leaves_out_is_not_said_never_to_come(tmp_path):
    found = explored(tmp_path, "{shuffle:\n- A card.\n- B card.\n}\n-> END\n")
    assert found.by_chance and found.unreachable == ()
