"""The cave in the window: left and come back to, it stands where it stood; its menus are those of everywhere."""

from __future__ import annotations

import pytest
from engine import Engine
from seen import contrast
from steps import at

from tools.window.engine import KEYS

PLAY = """
def play_on(seconds):
    '''Follow the foreman for so long.'''
    from hollow import cave as cave_rules, guide
    session = hollow_cave().session
    for _ in range(int(seconds * 60)):
        session.state = cave_rules.step(session.state, guide.follow(session.state), cave_rules.TICK)
    hollow_cave().keep()
"""
IN_THE_CAVE = [["until", "shown('hollow') and hollow_cave() is not None and hollow_cave().ready"], ["wait", 6]]
TO_THE_CAVE = [*at("long_way_home"), ["run", PLAY], ["play", "Interlude", []], *IN_THE_CAVE]
STANDS = ["note", "[hollow_cave().session.state.lamp, hollow_cave().session.state.station, "
                  "hollow_cave().session.state.miner.place, 'lamp_done' in hollow_cave().session.state.said]"]
TIME = ["note", "hollow_cave().session.state.tick"]
ENTRANCE = [0.0, 0, "landing", False]


def test_a_cave_that_was_left_is_found_as_it_was_left(engine):
    """By a save, by rollback out of it and back, when it was put down and rolled back to, and by *Go on*."""
    log = engine.run([
        *TO_THE_CAVE, STANDS, ["run", "play_on(40)"], STANDS, ["event", "game_menu"], ["see", "save"], ["wait", 4],
        ["save", "1-1"], ["click", "Go on"], *IN_THE_CAVE, ["run", "play_on(25)"], STANDS,
        ["load", "1-1"], *IN_THE_CAVE, STANDS, TIME,
        ["event", "rollback"], ["until", "not shown('hollow')"], ["wait", 9], ["play", "Interlude", []],
        *IN_THE_CAVE, STANDS,
        ["run", "play_on(25)"], ["click", "Put it down"], ["until", "not shown('hollow')"], ["wait", 9],
        ["event", "rollback"], *IN_THE_CAVE, STANDS])
    entrance, saved, later, loaded, time, again, put_down = [each["value"] for each in log if "value" in each]
    assert entrance == ENTRANCE != saved != later
    assert loaded == again == saved and time >= 40 * 60
    assert put_down == later
    # The save names what this test put beside the game.
    gone_on = engine.run([["until", "shown('main_menu')"], ["run", PLAY], ["click", "Go on"], *IN_THE_CAVE, STANDS])
    assert gone_on[-1]["value"] == later
    other = engine.run([*at("long_way_home", seed=4), ["play", "Interlude", []], *IN_THE_CAVE, STANDS])
    assert other[-1]["value"] == ENTRANCE


@pytest.fixture(scope="module")
def played(tmp_path_factory, large_screen, built):
    """What was noted in one run by keyboard and right click, and the folder of its photographs."""
    engine = Engine(tmp_path_factory.mktemp("cave") / "copy", large_screen, built, beside=[KEYS])

    def opened(how):
        return [how, ["see", "save"], ["wait", 6], ["note", "hollow_cave().session.controls.held == set()"],
                ["press", "ESCAPE"], *IN_THE_CAVE, STANDS]

    log = engine.run([
        *TO_THE_CAVE, ["run", "play_on(7)"], ["until", "hollow_cave().prompt"],
        ["photo", str(engine.folder / "hint.png")],
        ["run", "preferences.font_size = 2.0; LayTextAnew()()"], ["photo", str(engine.folder / "large.png")],
        ["run", "preferences.font_size = 1.0; LayTextAnew()(); play_on(40)"], STANDS,
        ["run", "hollow_cave().session.controls.press('left')"], *opened(["press", "ESCAPE"]),
        *opened(["run", "testmouse.click_mouse(3, 900, 300)"]),
        ["run", "renpy.test.testkey.down(None, 'TAB')"], ["until", "hollow_cave().session.controls.following"],
        ["press", "ESCAPE"], ["see", "save"], ["wait", 6], ["mark", "in the cave"], ["enter", "Put it down"],
        ["until", "fingerprint(store.snapshot) != driver_marks['in the cave']"],
    ])
    return [each["value"] for each in log if "value" in each], engine.folder


def test_the_menu_opens_over_the_cave_and_leaves_it_as_it_was(played):
    before, *noted = played[0]
    assert noted[0::2] == [True, True]
    assert noted[1::2] == [before, before] != [ENTRANCE, ENTRANCE]


def test_the_hint_can_be_read_at_any_size(played):
    assert contrast(played[1] / "hint.png", (830, 1000, 1090, 1056)) > 7
    assert contrast(played[1] / "large.png", (690, 960, 1230, 1050)) > 7
