"""The game by keyboard alone, read aloud: every line, option, prompt and screen is reached, and is spoken."""

from __future__ import annotations

import pytest
from engine import Engine
from steps import TO_INTERLUDE

from tools.soak.access import as_heard
from tools.window.engine import KEYS, listening

INTERLUDES = {"longhand": "letter_desk", "low_tide": "piece_desk", "long_way_home": "hollow"}


def enter_above(words: str) -> list:
    """Enter what stands above what has the focus: the nearest way to it is up."""
    return [["focus", words, ["UP", "DOWN"]], ["press", "RETURN"]]


@pytest.fixture(scope="module")
def played(tmp_path_factory, screen, built):
    """The driver's notes and everything that was spoken, in one run from the title to a save."""
    engine = Engine(tmp_path_factory.mktemp("keys") / "copy", screen, built, beside=[KEYS])
    spoken, environment = listening(engine)
    interludes = [step for scene, shown in INTERLUDES.items() for step in (
        ["go", "to_interlude(story.begin(seed=3, scene=%r))" % scene], ["until", "shown(%r)" % shown],
        ["by_keys", "nowhere", 0, 1])]
    log = engine.run([
        ["until", "shown('main_menu')"], ["quick"], ["press", "v"], ["wait", 10], ["enter", "Begin"],
        ["see", "content_notes"], ["wait", 6], ["enter", "Begin"], ["played"],
        ["run", "persistent.timed_silence = False"],
        ["go", "story.begin(seed=3, scene='installation')"], ["by_keys", "nowhere", 3, 12],
        ["run", TO_INTERLUDE], *interludes, ["wait", 10], ["until", "shown('say') or shown('choice')"],
        ["press", "ESCAPE"], ["see", "save"], ["wait", 6],
        ["enter", "Settings"], ["see", "preferences"], ["wait", 6], ["enter", "Larger"],
        ["until", "preferences.font_size == 1.5"], *enter_above("Normal"), *enter_above("Save"),
        ["see", "save"], ["wait", 6], ["enter", "empty"], ["until", "renpy.can_load('1-1')"],
    ], seconds=400, environment=environment)
    return log, as_heard(spoken.read_text(encoding="utf-8"))


def test_every_line_and_option_is_spoken(played):
    log, spoken = played
    said = [each["said"] for each in log if "said" in each]
    assert len(said) > 12
    assert [words for words in said if as_heard(words) not in spoken] == []


@pytest.mark.parametrize("words", [
    "Begin", "Load", "Settings", "About", "Quit",
    "Before you begin", "can be read as a paragraph instead",
    "Today you do not know me", "Seal it", "Keep it", "Larger", "Text size", "empty",
])
def test_what_is_on_the_screens_is_spoken(played, words):
    assert as_heard(words) in played[1]
