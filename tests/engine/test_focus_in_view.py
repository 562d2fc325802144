"""Lists that scroll, by the arrows alone: everything in them is reached, seen whole, and can be left again."""

from __future__ import annotations

import pytest
from engine import Engine

from tools.window.engine import KEYS

HELP = """
def to_interlude(here):
    while not isinstance(here.beat, Interlude):
        here = story.choose(here, 0) if isinstance(here.beat, Menu) else story.next(here)
    return here

def list_of(widget, render=None, inside=None):
    render = render or renpy.display.render.screen_render
    for each in render.render_of:
        if isinstance(each, renpy.display.viewport.Viewport) and each.yadjustment.range > 0:
            inside = each
    if any(each[0] is widget for each in render.focuses or ()):
        return inside
    found = [list_of(widget, child[0], inside) for child in render.children if hasattr(child[0], "children")]
    return next((each for each in found if each is not None), None)

def focused():
    widget = renpy.display.focus.get_focused()
    around = list_of(widget)
    return {"words": focused_words(), "seen": renpy.focus_coordinates()[3] or 0,
            "value": around and around.yadjustment.value, "range": around and around.yadjustment.range}
"""
LARGEST = "preferences.font_size, preferences.font_transform = 2.0, 'dyslexic'; LayTextAnew()()"


def presses(key: str, times: int) -> list:
    return [step for _ in range(times) for step in (["press", key], ["note", "focused()"])]


def notes(log: list) -> list:
    return [each["value"] for each in log if "value" in each]


@pytest.fixture(scope="module")
def engine(tmp_path_factory, screen, built):
    return Engine(tmp_path_factory.mktemp("lists") / "copy", screen, built, beside=[KEYS])


def test_every_paragraph_of_a_letter_is_reached_and_read_to_its_end_in_the_largest_letters(engine):
    log = engine.run([
        ["begin"], ["run", HELP], ["run", LARGEST], ["go", "to_interlude(story.begin(seed=3, scene='letter'))"],
        ["until", "shown('letter_desk')"], ["wait", 10], ["press", "RIGHT"], ["press", "RETURN"], ["wait", 5],
        ["note", "[to_plain(draft.text(1, id))[:20] for draft in [renpy.get_screen('letter_desk').scope['draft']] "
                 "for id in draft.offered[1]]"],
        ["press", "RIGHT"], *presses("DOWN", 20), ["press", "UP", 20], ["note", "focused()"],
    ], seconds=200)
    offered, *down, back = notes(log)
    assert [words for words in offered if not any(each["words"].startswith(words) for each in down)] == []
    assert down[-1]["value"] == down[-1]["range"] > 1000
    steps = [after["value"] - before["value"] for before, after in zip(down, down[1:])]
    assert max(steps) < 540, "something was scrolled past unseen: no step may be longer than what is seen"
    assert back["words"].startswith(offered[0]) and back["value"] == 0


def test_settings_are_gone_through_and_come_back_to_after_turning_pages(engine):
    log = engine.run([
        ["begin"], ["run", HELP], ["press", "ESCAPE"], ["see", "save"], ["enter", "Settings"], ["see", "preferences"],
        ["press", "RIGHT"], *presses("DOWN", 26), ["press", "UP", 26], ["press", "PAGEDOWN"],
        *presses("DOWN", 1), ["press", "PAGEDOWN", 2], *presses("UP", 1),
    ], seconds=200)
    *down, after_one, after_two = notes(log)
    assert min(each["seen"] for each in down) > 25, "the focus is always seen"
    assert down[-1]["value"] == down[-1]["range"] > 0
    assert after_one["seen"] > 25 and after_one["value"] > 0
    assert after_two["seen"] > 25 and after_two["value"] == after_two["range"]


@pytest.mark.parametrize("first", [[], [["begin"], ["press", "ESCAPE"]]])
def test_in_the_largest_letters_every_way_of_the_title_and_of_the_menu_is_reached(engine, first):
    log = engine.run([["until", "shown('main_menu')"], *first, ["run", HELP], ["run", LARGEST], ["wait", 10],
                      ["press", "LEFT"], *presses("DOWN", 12)])
    words = [each["words"] for each in notes(log)]
    assert "Settings" in words and words[-1] == "Quit"
    assert notes(log)[-1]["seen"] > 60


def test_a_page_of_words_alone_scrolls(engine):
    log = engine.run([["until", "shown('main_menu')"], ["run", HELP], ["run", LARGEST], ["enter", "About"],
                      ["see", "about"], ["press", "RIGHT"], *presses("DOWN", 30)])
    assert notes(log)[-1]["value"] == notes(log)[-1]["range"]
