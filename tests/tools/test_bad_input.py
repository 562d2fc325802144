"""Whatever is wrong with scripts/, a writer is told where and what was meant, and never sees a traceback."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest
from narrative.diagnostics import Diagnostic, ScriptError
from narrative.story import Story

from tools.check.report import check_scripts
from tools.play.read import evening
from tools.story.bink_ink import BinkInk
from tools.story.build import LIBRARY, build
from tools.story.places import content_of
from tools.story.scripts import SCRIPTS, read_scripts


@pytest.fixture
def scripts(tmp_path):
    return Path(shutil.copytree(SCRIPTS, tmp_path / "scripts"))


def change(file: Path, before: str, after: str) -> int:
    """Replace the first `before` in `file`; the line it stood on."""
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding="utf-8")
    return text[:text.index(before)].count("\n") + 1


def errors(folder: Path) -> "list[Diagnostic]":
    return [each for each in check_scripts(folder=folder) if each.code.startswith("E")]


def refused(folder: Path) -> "list[Diagnostic]":
    with pytest.raises(ScriptError) as error:
        build(folder)
    return list(error.value.diagnostics)


WRONG_IN_ITSELF = [
    ("relationship.yaml", "closeness: {start: 10,", "closeness: {strat: 10,", "E003", "start"),
    ("story.yaml", "id: friday, title:", "id: friday, titel:", "E003", "title"),
    ("letters/adeyemi.yaml", "kind: wry", "kind: wri", "E003", "wry"),
]
WRONG_NAMES = [
    ("relationship.yaml", "told_the_truth: {closeness:", "told_the_truth: {closness:", "E108", "closeness"),
    ("relationship.yaml", "warm: {closeness:", "warm: {closness:", "E108", "closeness"),
    ("relationship.yaml", "when: {phase: [parted]}", "when: {phase: [partd]}", "E106", "parted"),
    ("relationship.yaml", "when: {growth: {below", "when: {growht: {below", "E107", "growth"),
    ("relationship.yaml", "from: letters/wim", "from: letters/win", "E109", "letters/wim"),
    ("story.yaml", "on_enter: [days_went_by]", "on_enter: [day_went_by]", "E106", "days_went_by"),
    ("story.yaml", "goodbye: unheard", "goodbye: unherd", "E106", "unheard"),
]


@pytest.mark.parametrize("mistakes", [WRONG_IN_ITSELF, WRONG_NAMES], ids=["in itself", "names"])
def test_all_that_is_wrong_in_the_yaml_is_told_with_its_line_and_what_was_meant(mistakes, scripts):
    made = {(file, code, change(scripts / file, before, after), meant) for file, before, after, code, meant in mistakes}
    for found in (refused(scripts), errors(scripts)):
        assert made <= {(each.file.split("scripts/")[-1], each.code, each.line, each.meant) for each in found}


def test_broken_yaml_is_told_with_its_line(scripts):
    change(scripts / "cast.yaml", "Amy: {colour", "Amy: {{colour")
    (found,) = refused(scripts)
    assert (found.code, found.line > 0, Path(found.file).name) == ("E002", True, "cast.yaml")


def test_a_missing_file_is_told(scripts):
    (scripts / "stage.yaml").unlink()
    (found,) = refused(scripts)
    assert (found.code, Path(found.file).name) == ("E001", "stage.yaml")


@pytest.mark.parametrize("before, after, code, meant", [
    ("=== longhand\n", "-> longhand_mial\n=== longhand\n", "E005", "longhand_mail"),
    ("=== longhand\n", "=== longhand\n~ momen(\"told_the_truth\")\n", "E005", "moment"),
    ("=== longhand\n", "=== longhand\n{ unclosed\n", "E005", ""),
])
def test_an_ink_error_is_told_with_its_line_and_what_was_meant(before, after, code, meant, scripts):
    line = change(scripts / "scenes" / "01_longhand.ink", before, after)
    found = refused(scripts)
    assert {each.code for each in found} == {code}
    assert all(each.file.endswith("scenes/01_longhand.ink") and line <= each.line <= line + 1 for each in found)
    assert meant in {each.meant for each in found}
    assert {each.line for each in errors(scripts)} >= {each.line for each in found}


UNKNOWN_NAMES = [
    ('~ moment("told_the_trut")', "E201", "told_the_truth"),
    ('{recall("rooms"): He looked up.}', "E201", "room"),
    ('{reached("closer"): He looked up.}', "E201", "close"),
    ('~ remember("room", "a blue kitchen")', "E202", "the blue kitchen"),
    ("Ammy: Hello.", "E203", "Amy"),
    ("# plaice: plaza dusk", "E204", "place"),
    ("# place: plaza dust", "E205", "dusk"),
    ("# music: earbuds", "E205", "earbud"),
    (">>> letter adeyemy", "E206", "letter adeyemi"),
]


def test_unknown_names_in_prose_are_told_with_their_lines_and_what_was_meant(scripts):
    file = scripts / "scenes" / "01_longhand.ink"
    lines = "\n".join(line for line, _, _ in UNKNOWN_NAMES)
    at = change(file, "=== longhand\n", "=== longhand\n%s\n" % lines) + 1
    assert [(each.line, each.code, each.meant) for each in errors(scripts) if each.file.endswith(file.name)] == [
        (at + below, code, meant) for below, (_, code, meant) in enumerate(UNKNOWN_NAMES)]


def test_a_missing_scene_is_told_with_the_nearest_file(scripts):
    scenes = scripts / "scenes"
    (scenes / "07_earbud.ink").unlink()
    (scenes / "07_earbuds.ink").write_text("=== earbuds\nHe knocked.\n-> DONE\n", encoding="utf-8")
    found = errors(scripts)
    (missing,) = [each for each in found if each.code == "E113" and "'earbud'" in each.what]
    (idle,) = [each for each in found if each.code == "E212"]
    assert (missing.meant, missing.line > 0) == ("earbuds", True)
    assert (idle.meant, Path(idle.file).name) == ("earbud", "07_earbuds.ink")


def test_a_line_of_a_letter_without_its_quote_is_told(scripts):
    line = change(scripts / "letters" / "wim.yaml", "        quote: You were the best four stops of my day\n", "")
    (found,) = refused(scripts)
    assert (found.code, Path(found.file).name, 0 < found.line < line) == ("E116", "wim.yaml", True)


def test_a_memory_from_a_game_that_is_not_there_is_told_with_what_was_meant(scripts):
    line = change(scripts / "relationship.yaml", "from: interludes/hollow", "from: interludes/hollows")
    (found,) = refused(scripts)
    assert (found.code, found.line, found.meant) == ("E109", line, "interludes/hollow")


@pytest.mark.parametrize("file", ["relationship.yaml", "story.yaml", "cast.yaml", "letters/wim.yaml"])
def test_a_file_with_a_line_lost_or_mistyped_is_read_or_refused_in_words(file, scripts):
    whole = (scripts / file).read_text(encoding="utf-8")
    lines = whole.splitlines(keepends=True)
    chance = random.Random(file)
    for at in chance.sample(range(len(lines)), min(12, len(lines))):
        cut = lines[:at] + lines[at + 1:]
        typed = lines[:at] + [lines[at].replace("e", "ee", 1)] + lines[at + 1:]
        for changed in (cut, typed):
            (scripts / file).write_text("".join(changed), encoding="utf-8")
            try:
                content_of(read_scripts(scripts), scripts)
            except ScriptError as error:
                assert all(each.code and each.what for each in error.diagnostics)
    (scripts / file).write_text(whole, encoding="utf-8")


@pytest.mark.parametrize("file, before, after, said", [
    ("story.yaml", "on_enter: [days_went_by]", "on_enter: [days_go_by]", "`on_enter` names 'days_go_by'"),
    ("letters/catherine.yaml", "memory: {room:", "memory: {rooms:", "`memory` names 'rooms'"),
    ("relationship.yaml", "close: {closeness: 55}", 'close: {closeness: "55"}', "stands without quotation marks"),
    ("story.yaml", "id: installation, title:", "id: installation, titel:", "scenes → installation: "),
    ("story.yaml", "id: installation, title:", "titel:", "scenes → number 3: "),
])
def test_wrong_yaml_is_told_in_the_words_that_stand_there(file, before, after, said, scripts):
    line = change(scripts / file, before, after)
    assert any(said in each.what for each in errors(scripts) if each.line == line)


@pytest.mark.parametrize("before, after, said", [
    ("-> installation_waking", "-> longhand", "'longhand' is of another scene."),
    ("-> installation_waking", "-> installation waking", "The name of a knot has no spaces"),
    ('recall("amys_call") ==', 'recall("amys_call") =', "Words are compared with two equals signs."),
    ('tomorrow":\n', 'tomorrow"\n', "ends without its colon."),
    ("=== installation_list", "=== installation_waking", "There are two knots 'installation_waking': the other is on"),
    ("He read both", "{i}He read{/i} both", "'{i}' is no markup"),
    ("\n-> installation_waking\n", "\n", "Nothing comes after this. A `->` is missing"),
])
def test_what_the_compiler_says_is_told_once_and_in_plain_words(before, after, said, scripts):
    file = scripts / "scenes" / "03_installation.ink"
    change(file, before, after)
    found = [each for each in errors(scripts) if each.file.endswith(file.name)]
    assert said in found[0].what
    assert len({each.line for each in found}) == len(found)


@pytest.mark.parametrize("name", ["03_install.ink", "03b_installation.ink"])
def test_a_scene_in_a_file_of_another_name_is_told_once(name, scripts):
    (scripts / "scenes" / "03_installation.ink").rename(scripts / "scenes" / name)
    assert [(each.code, Path(each.file).name, each.meant) for each in check_scripts(folder=scripts)] == [
        ("E212", name, "03_installation.ink")]


def test_a_missing_library_is_told_once(scripts):
    (scripts / LIBRARY).unlink()
    for found in (refused(scripts), check_scripts(folder=scripts)):
        assert [(each.code, Path(each.file).name) for each in found] == [("E001", "relationship.ink")]


@pytest.mark.parametrize("line, code, said", [
    ("~ moment(5)", "E101", "There is no moment 5."),
    ("~ temp sides = 0\nHe read {10 / sides} sides.", "E124",
     "after the words “He knocked.”: something is divided by 0."),
])
def test_what_stops_the_ink_in_play_is_told_in_words(line, code, said, scripts):
    change(scripts / "scenes" / "01_longhand.ink", "=== longhand\n", "=== longhand\nHe knocked.\n%s\n" % line)
    built = build(scripts, only="longhand")
    story = Story(built.scenes, built.content, BinkInk)
    with pytest.raises(ScriptError) as error:
        for _ in evening(story, 1, start=story.begin(1, "longhand"), one_scene=True):
            pass
    (found,) = error.value.diagnostics
    assert found.code == code and said in found.what


@pytest.mark.parametrize("file, before, after, told", [
    ("hollow.yaml", "  hello:", "  hello2:", [("'hello2', and `hello` is missing", "hello")]),
    ("hollow.yaml", "  pen_found:", "  rock_seen: A rock.\n  pen_found:", [("the cave knows no 'rock_seen'.", "")]),
    ("hollow.yaml", '  do.title: "Hollow"\n', "", [("the entry `do.title` is missing", "")]),
    ("story.yaml", "      put_it_down: {", "      laid_it_down: {",
     [("'laid_it_down', and `put_it_down` is missing", "put_it_down")]),
    ("story.yaml", "      put_it_down: {", "      went_out: {value: a cave, moment: was_kind}\n      put_it_down: {",
     [("the cave knows no 'went_out'.", "went_through")]),
])
def test_what_the_cave_misses_or_does_not_know_is_told_with_what_was_meant(file, before, after, told, scripts):
    line = change(scripts / file, before, after)
    found = errors(scripts)
    assert [(each.code, Path(each.file).name) for each in found] == [("E003", file)]
    assert [each.meant for each in found] == [meant for _, meant in told]
    assert all(said in each.what for each, (said, _) in zip(found, told))
    assert [each.line for each in found] == [line if after else 7]
    assert [str(each) for each in refused(scripts)] == [str(each) for each in found]


def test_a_line_of_the_cave_of_more_than_thirty_words_is_told(scripts):
    line = change(scripts / "hollow.yaml", '    - "That is a barrier."', '    - "%s"' % ("a " * 31))
    (found,) = [each for each in check_scripts(folder=scripts) if each.code == "W302"]
    assert (Path(found.file).name, found.line, found.what) == (
        "hollow.yaml", line, "This line has 31 words; 30 is the most.")
