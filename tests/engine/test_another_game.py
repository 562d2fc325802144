"""The driver plays a game that is not this one, too: `tools bench` measures The Question by it."""

from __future__ import annotations

import shutil

from engine import Engine

from tools.bench.window import AT_THE_MENU, PROBE, SHIM

SCRIPT = """
init -2 python:
    gui.init(1280, 720)

define config.name = "Another"

screen main_menu():
    tag menu
    textbutton "Start" action Start()

screen say(who, what):
    text what id "what"

screen choice(items):
    vbox:
        for each in items:
            textbutton each.caption action each.action

label start:
    "One."
    menu:
        "Two?"
        "Yes.":
            return
"""


def test_another_game_is_driven_and_measured(tmp_path, screen):
    game = tmp_path / "another" / "game"
    game.mkdir(parents=True)
    (game / "script.rpy").write_text(SCRIPT)
    shutil.copy(SHIM, game)
    engine = Engine(tmp_path / "copy", screen, None, beside=[PROBE], of=game)
    log = engine.run([*AT_THE_MENU, ["click", "Start"], ["see", "say"], ["dismiss", 1], ["saving", 2],
                      ["first_options"]], seconds=60)
    noted = {name for each in log for name in each}
    assert {"started", "menu", "saving", "loading"} <= noted
