"""What a player gets: all that is needed, nothing of the workshop, and every licence."""

from __future__ import annotations

import json

import pytest

from tools.export.licences import game_licences
from tools.export.release import current_release
from tools.export.stage import LEFT_OUT, stage_game
from tools.setup import ROOT
from tools.setup.game_packages import FONTS


@pytest.fixture(scope="module")
def game(tmp_path_factory):
    folder = tmp_path_factory.mktemp("stage") / "game"
    stage_game(current_release(), folder, "(8, 0, 3)")
    return folder


def test_the_player_gets_the_story_the_typefaces_and_the_ink_runtime(game):
    assert json.loads((game / "story" / "rules.json").read_text())
    assert {each.stem for each in (game / "story" / "scenes").glob("*.json")} >= {"longhand", "roof"}
    assert {each.stem for each in (game / "fonts").iterdir()} == set(FONTS)
    assert (game / "python-packages" / "inkpython" / "runtime.py").exists()
    assert list((game / "python-packages").glob("inkpython-*.dist-info/licenses/LICENSE"))


def test_the_player_gets_no_trace_of_the_workshop(game):
    names = [each.relative_to(game).as_posix() for each in game.rglob("*")]
    for name in names:
        assert not name.endswith((".pyc", ".rpyc", ".rpyb", "__main__.py", "driver.rpy", "installed"))
        assert not {"__pycache__", "saves", "cache", "tests", "tools", "scripts", "writer"} & set(name.split("/"))
    assert "story" in LEFT_OUT  # what is in game/story may be old; the scripts are built anew


def test_every_picture_and_sound_of_the_game_is_there(game):
    for kind in ("images", "audio"):
        wanted = {each.relative_to(ROOT / "game") for each in (ROOT / "game" / kind).rglob("*") if each.is_file()}
        assert wanted <= {each.relative_to(game) for each in (game / kind).rglob("*")}


def test_everything_has_the_date_of_the_release_and_can_be_read_by_anyone(game):
    released = current_release().epoch
    for each in game.rglob("*"):
        assert each.stat().st_mtime == released
        assert each.stat().st_mode & 0o777 == (0o755 if each.is_dir() else 0o644)


def test_the_engine_is_told_that_this_is_no_workshop(game):
    assert (game / "script_version.txt").read_text() == "(8, 0, 3)\n"


def test_every_typeface_and_the_ink_runtime_has_its_licence_in_the_one_file():
    text = game_licences()
    for name in FONTS:
        assert "%s.ttf" % name in text
    assert text.count("SIL OPEN FONT LICENSE") + text.count("SIL Open Font License") >= 6
    assert "Apache License" in text and "inkpython" in text and "Her" in text
