"""What is broken is refused in words, and the game goes on."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest
from engine import Engine
from steps import at

from tools.story.build import build
from tools.story.scripts import SCRIPTS

REFUSED = ["told"]


def test_a_damaged_save_is_refused_and_nothing_is_lost(engine):
    engine.run([*at("installation"), ["lines", 6], ["save", "1-1"], ["save", "1-2"]])
    whole = (engine.saves / "1-1-LT1.save").read_bytes()
    (engine.saves / "1-1-LT1.save").write_bytes(whole[: len(whole) // 2])
    (engine.saves / "1-3-LT1.save").write_bytes(b"not a save at all")
    _with_garbage_inside(engine.saves / "1-2-LT1.save")
    engine.run([*at("installation"), ["lines", 3], ["mark", "here"],
                *[step for slot in ("1-1", "1-2", "1-3")
                  for step in (["load", slot], REFUSED, ["same", "here"], ["run", "renpy.hide_screen('notify')"])],
                ["lines", 2]])


def test_a_save_of_another_game_is_refused(engine):
    engine.run([*at("installation"), ["lines", 3], ["save", "1-1"]])
    save = engine.saves / "1-1-LT1.save"
    _rewrite(save, "json", b'{"_save_name": "elsewhere", "_renpy_version": [8, 0, 3], "_version": "1"}')
    engine.run([*at("installation"), ["lines", 2], ["mark", "here"], ["load", "1-1"], REFUSED, ["same", "here"]])


def test_a_save_from_before_an_edit_opens_at_the_same_place(engine):
    engine.run([*at("installation"), ["lines", 8], ["mark", "here"], ["save", "1-1"],
                ["run", "stale = store.snapshot"], ["note", "store.snapshot.beat.__class__.__name__"]])
    scene = engine.folder / "game" / "story" / "scenes" / "installation.json"
    scene.write_text(scene.read_text().replace('"inkVersion":21', '"inkVersion": 21'))
    engine.run([["until", "shown('main_menu')"], ["load", "1-1"], ["played"], ["lines", 2]])


def test_a_game_that_was_not_set_up_says_what_to_run(engine):
    engine.remove("python-packages")
    log = engine.run([["until", "shown('main_menu')"], ["until", "story is None"], ["note", "opened.problem"]])
    assert log[-1]["value"] == "This copy of the game has not been set up yet."


def test_a_damaged_story_says_so(engine):
    (engine.folder / "game" / "story" / "rules.json").write_text("{")
    log = engine.run([["until", "shown('main_menu')"], ["note", "opened.problem"]])
    assert log[-1]["value"] == "The story is missing or damaged."


def test_a_read_only_folder_does_not_stop_the_evening(engine):
    engine.saves.mkdir()
    (engine.saves / "persistent").mkdir()  # cannot be written as a file
    engine.run([*at("installation"), ["lines", 4]])


def test_the_engines_own_lint_finds_no_error(engine):
    report = engine.lint()
    assert "Statistics" in report
    assert "error" not in report.lower().replace("errors.txt", "")


def _with_garbage_inside(save):
    _rewrite(save, "log", b"\x80\x02garbage that is no pickle")


def _rewrite(save, name, contents):
    """Replace one member of a save."""
    with zipfile.ZipFile(save) as held:
        members = {each: held.read(each) for each in held.namelist()}
    members[name] = contents
    with zipfile.ZipFile(save, "w") as held:
        for each, data in members.items():
            held.writestr(each, data)


DRY = ("He knocked.\n-> installation_hub\n=== installation_hub\nAgain.\n* [Once.]\n* [Twice.]\n"
       "- {installation_hub < 9: -> installation_hub}\n-> installation_rest\n=== installation_rest\n")
DIVIDED = "He knocked.\nAgain.\n~ temp sides = 0\nHe read {10 / sides} sides.\n"


@pytest.mark.parametrize("ink, answers, why", [(DRY, [0, 0], "no option is left to choose here"),
                                               (DIVIDED, [], "something is divided by 0")], ids=["dry", "divided"])
def test_a_scene_that_cannot_go_on_is_told_in_words_and_can_be_gone_back_from(ink, answers, why, tmp_path, screen):
    scripts = Path(shutil.copytree(SCRIPTS, tmp_path / "scripts"))
    scene = scripts / "scenes" / "03_installation.ink"
    text = scene.read_text(encoding="utf-8")
    scene.write_text(text.replace("=== installation\n", "=== installation\n" + ink, 1), encoding="utf-8")
    engine = Engine(tmp_path / "copy", screen, build(scripts))
    onward = [["play", "Menu", []], ["play", "answers", answers]] if answers else [["event", "dismiss"]] * 4
    log = engine.run([
        *at("installation"), *onward, ["until", "shown('story_stops')"], ["within", 3],
        ["note", "renpy.get_screen('story_stops').scope['told']"],
        ["click", "Back to the moment before"], ["until", "not shown('story_stops')"]])
    (told,) = [each["value"] for each in log if "value" in each]
    assert told.startswith("scripts/scenes/03_installation.ink: E124 The scene stops after the words “Again.”: " + why)
