"""The words of Hollow: every one that is asked for exists, every one that exists is heard."""

from __future__ import annotations

from pathlib import Path

import bots
import pytest
import yaml
from hollow import cave, cues, guide
from hollow.cave import Speech
from hollow.left import Left
from hollow.session import Session

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "hollow.yaml"


@pytest.fixture(scope="module")
def lines() -> cues.Words:
    return yaml.safe_load(SCRIPT.read_text(encoding="utf-8"))["lines"]


def test_the_script_has_exactly_the_words_that_are_asked_for(lines: cues.Words) -> None:
    assert set(lines) == cues.ids()


def test_no_line_is_over_thirty_words(lines: cues.Words) -> None:
    for name, line in lines.items():
        for text in [line] if isinstance(line, str) else line:
            assert 1 <= len(text.split()) <= 30, (name, text)


def test_there_are_at_most_four_alternatives_and_they_differ(lines: cues.Words) -> None:
    for line in lines.values():
        assert isinstance(line, str) or (len(line) <= 4 and len(set(line)) == len(line))


@pytest.fixture(scope="module")
def met() -> tuple[set[str], set[str]]:
    """The events that the curious hear in five minutes each, and the sights and prompts they meet."""
    heard, seen = set(), set()
    for bot in bots.curious():
        for state in bots.play(bot, ticks=5 * bots.MINUTES):
            seen |= {cues.sight(state), cues.prompt(state)}
        heard |= set(state.said)
    return heard, seen - {None}


def test_every_event_is_heard_by_somebody(met: tuple[set[str], set[str]]) -> None:
    assert met[0] == set(cues.EVENTS)


def test_every_sight_and_prompt_is_met_by_somebody(met: tuple[set[str], set[str]]) -> None:
    wanted = {name for name in cues.ids() if name.startswith("see.")} | {f"do.{name}" for name in cues.ACTS}
    assert met[1] == wanted


def test_alternatives_come_in_turn_and_round_again() -> None:
    lines = {"dark": ["one", "two"]}
    assert [cues.spoken(lines, Speech("dark", time, 1.0)) for time in range(3)] == ["one", "two", "one"]


def test_endings_are_offered_only_to_whoever_is_led_and_only_at_the_door(lines: cues.Words) -> None:
    session = Session(lines, left=Left(cave.begin(), following=True))
    session.state = next(state for state in bots.play(guide.follow) if state.stage == "asking")
    assert session.choices == ("lantern", "went_through")
    session.state = next(state for state in bots.play(bots.ending("lantern")) if state.stage == "held")
    session.controls.choose("lantern")
    assert session.choices == guide.ENDINGS
    session.controls.press("left")
    assert session.choices == ()
