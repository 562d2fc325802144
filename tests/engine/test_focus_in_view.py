"""Lists that scroll, by the arrows alone: everything in them is reached, seen whole, and can be left again."""

from __future__ import annotations

import pytest
from engine import Engine
from steps import TO_INTERLUDE

from tools.window.engine import KEYS

HELP = TO_INTERLUDE + """
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
            "value": around and around.yadjustment.value, "range": around and around.yadjustment.range,
            "left": [each.yadjustment.range - each.yadjustment.value for each in lists()]}

def lists(render=None):
    # those on the screen that scroll
    render = render or renpy.display.render.screen_render
    found = [each for each in render.render_of
             if isinstance(each, renpy.display.viewport.Viewport) and each.yadjustment.range > 0]
    return found + [each for child in render.children if hasattr(child[0], "children") for each in lists(child[0])]
"""
LARGEST = ["run", "preferences.font_size, preferences.font_transform = 2.0, 'dyslexic'; LayTextAnew()()"]
OFFERED = ("(lambda draft: [to_plain(draft.text(1, id))[:20] for id in draft.offered[1]])"
           "(renpy.get_screen('letter_desk').scope['draft'])")


def presses(about: str, key: str, times: int) -> list:
    return [step for _ in range(times) for step in (["press", key], ["note", "(%r, focused())" % about])]


@pytest.fixture(scope="module")
def seen(tmp_path_factory, screen, built):
    """What had the focus after each press, for each list that was gone through; all in one run."""
    engine = Engine(tmp_path_factory.mktemp("lists") / "copy", screen, built, beside=[KEYS])
    log = engine.run([
        ["until", "shown('main_menu')"], ["quick"], ["run", HELP], LARGEST, ["wait", 5], ["press", "UP", 6],
        *presses("title", "DOWN", 7), ["enter", "About"], ["see", "about"],
        *presses("about", "DOWN", 20), ["press", "ESCAPE"], ["see", "main_menu"], ["begin"],
        ["go", "to_interlude(story.begin(seed=3, scene='letter'))"], ["until", "shown('letter_desk')"], ["wait", 5],
        ["press", "RIGHT"], ["press", "RETURN"], ["wait", 5], ["note", "('offered', %s)" % OFFERED], ["press", "RIGHT"],
        *presses("letter", "DOWN", 17), ["press", "UP", 16], *presses("letter, back", "UP", 1),
        ["press", "ESCAPE"], ["see", "save"], *presses("menu", "DOWN", 9),
        ["run", "preferences.font_size, preferences.font_transform = 1.0, None; LayTextAnew()()"],
        ["enter", "Settings"], ["see", "preferences"], ["press", "RIGHT"], *presses("settings", "DOWN", 24),
        ["press", "UP", 22], ["press", "PAGEDOWN"], *presses("settings, a page on", "DOWN", 1),
        ["press", "PAGEDOWN", 2], *presses("settings, at the end", "UP", 1),
    ], seconds=300)
    found: dict = {}
    for each in log:
        if "value" in each:
            found.setdefault(each["value"][0], []).append(each["value"][1])
    return found


def test_every_paragraph_of_a_letter_is_reached_and_read_to_its_end_in_the_largest_letters(seen):
    [offered], down, [back] = seen["offered"], seen["letter"], seen["letter, back"]
    assert len(offered) > 3
    assert [words for words in offered if not any(each["words"].startswith(words) for each in down)] == []
    assert down[-1]["value"] == down[-1]["range"] > 1000
    steps = [after["value"] - before["value"] for before, after in zip(down, down[1:])]
    assert max(steps) < 540, "no step is longer than what is seen"
    assert back["words"].startswith(offered[0]) and back["value"] == 0


def test_settings_are_gone_through_and_come_back_to_after_turning_pages(seen):
    down, [page_on], [at_end] = seen["settings"], seen["settings, a page on"], seen["settings, at the end"]
    assert min(each["seen"] for each in down) > 25, "the focus is always seen"
    assert down[-1]["value"] == down[-1]["range"] > 0
    assert page_on["seen"] > 25 and page_on["value"] > 0
    assert at_end["seen"] > 25 and at_end["value"] == at_end["range"]


@pytest.mark.parametrize("ways", ["title", "menu"])
def test_in_the_largest_letters_every_way_of_the_title_and_of_the_menu_is_reached(seen, ways):
    words = [each["words"] for each in seen[ways]]
    assert "Settings" in words and words[-1] == "Quit"
    assert seen[ways][-1]["seen"] > 60


def test_a_page_of_words_alone_scrolls(seen):
    """The ways of the menu end, and then it is the page that goes on."""
    assert len(seen["about"][0]["left"]) == 2 and max(seen["about"][0]["left"]) > 1000
    assert seen["about"][-1]["words"] == "Quit" and seen["about"][-1]["left"] == [0, 0]
