"""Any ink story, with answers known by hand."""

from __future__ import annotations

import pytest
from narrative.diagnostics import ScriptError

from tools.explore.plain import explore_ink

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
