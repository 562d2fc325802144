"""What never comes is named with file and line; what was explored is not explored again."""

from __future__ import annotations

import shutil

from tools.explore.report import keep_report, load_report, scripts_version
from tools.explore.scenes import explore_scenes
from tools.explore.story import explore_story
from tools.story.build import build


def test_an_option_and_its_line_that_never_come_are_named_with_file_and_line(whole, small):
    source = (small / "scenes" / "02_second.ink").read_text().splitlines()
    found = {(line, text) for file, line, text in whole.report.unreachable if file.endswith("scenes/02_second.ink")}
    assert found == {(source.index(" * {phase(\"lovers\")} [Never offered.]") + 1, "Never offered."),
                     (source.index("   Never said.") + 1, "Never said.")}


def test_the_other_branch_of_a_line_that_never_comes_is_named(whole):
    assert [text for file, _, text in whole.report.unreachable if file.endswith("03_aside.ink")] == ["Not kept."]


def test_after_an_edit_only_that_scene_is_explored_again(small, tmp_path):
    folder, cache = tmp_path / "scripts", tmp_path / "cache"
    shutil.copytree(small, folder)
    content = build(folder).content
    assert all(each.fresh for each in explore_scenes(content, folder, cache, processes=1).values())
    scene = folder / "scenes" / "03_aside.ink"
    scene.write_text(scene.read_text().replace("[No.]", "[Not now.]"))
    again = explore_scenes(content, folder, cache, processes=1)
    assert [scene for scene, each in again.items() if each.fresh] == ["aside"]


def test_an_edit_of_words_counts_nothing_again(small, tmp_path, monkeypatch):
    folder, cache = tmp_path / "scripts", tmp_path / "cache"
    shutil.copytree(small, folder)
    before = explore_story(folder, cache, processes=1).report
    scene = folder / "scenes" / "01_first.ink"
    scene.write_text(scene.read_text().replace("A room.", "Quite another room."))
    monkeypatch.setattr("tools.explore.counting._do", None)
    assert explore_story(folder, cache, processes=1).report.goodbyes == before.goodbyes


def test_a_report_is_loaded_until_the_scripts_change(whole, small, tmp_path):
    folder, kept = tmp_path / "scripts", tmp_path / "report"
    shutil.copytree(small, folder)
    keep_report(whole.report, scripts_version(folder), kept)
    assert load_report(folder, kept) == whole.report
    (folder / "scenes" / "03_aside.ink").write_text("=== aside\n-> DONE\n")
    assert load_report(folder, kept) is None
    assert load_report(folder, tmp_path / "nothing") is None


def test_a_goodbye_is_moved_last_by_the_choice_that_moves_it_last(whole):
    assert whole.report.latest["close"][0].endswith("03_aside.ink")
    assert whole.report.open_at["first"] == ("grown", "close", "plain")


def test_what_is_marked_as_meant_never_to_come_is_not_named(small, tmp_path):
    folder = tmp_path / "scripts"
    shutil.copytree(small, folder)
    scene = folder / "scenes" / "02_second.ink"
    scene.write_text(scene.read_text().replace("   Never said.", "   // deliberate: unreachable yet\n   Never said."))
    report = explore_story(folder, tmp_path / "cache", processes=1).report
    assert [text for file, _, text in report.unreachable if file.endswith("02_second.ink")] == ["Never offered."]
