"""`python3 -m tools check` as writers and editors meet it: what it prints, how it exits, and that it never falls."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from fuzz_check import fuzz
from narrative.diagnostics import Diagnostic
from typer.testing import CliRunner

from tools.check import command, engine_lint
from tools.check.ink_lines import read_lines
from tools.check.output import excerpt, exit_status
from tools.check.slips import check_dashes, check_swallowed
from tools.cli import app
from tools.setup import ROOT
from tools.story.scripts import SCRIPTS

TINY = ROOT / "tests" / "story" / "broken" / "tiny"
ONE_LINE = re.compile(
    r"^(?P<file>.+?):(?P<line>\d+):(?P<column>\d+): (?P<code>(?P<severity>[EW])\d{3}) (?P<message>.*)$")
"""What docs/writing.md gives editors to find the diagnostics with."""


@pytest.fixture
def scripts(tmp_path):
    folder = Path(shutil.copytree(TINY, tmp_path / "scripts"))
    shutil.copytree(SCRIPTS / "lib", folder / "lib")
    return folder


def check(*arguments):
    return CliRunner().invoke(app, ["check", *map(str, arguments)])


def change(file, before, after):
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after), encoding="utf-8")


def test_scripts_with_nothing_wrong_exit_with_0(scripts):
    done = check("--scripts", scripts, "--strict")
    assert (done.exit_code, done.output) == (0, "0 errors, 0 warnings.\n")


def test_what_one_renamed_axis_breaks_is_told_once_with_its_places(scripts):
    change(scripts / "relationship.yaml", "  closeness: {start", "  nearness: {start")
    first, line, carets, others, total, *_ = check("--scripts", scripts).output.splitlines()
    held = json.loads(check("--scripts", scripts, "--json").output)
    assert ONE_LINE.match(first)["code"] == "E108" and {each["cause"] for each in held} == {"closeness"}
    assert "and in %d other places: " % (len(held) - 1) in others and "relationship.yaml:" in others
    assert total == "1 error in %d places, 0 warnings." % len(held)


@pytest.mark.parametrize("file, before, after, later", [
    ("scenes/01_door.ink", "~ moment(", "~ momnt(", "where a scene with an error goes; what is unused"),
    ("scenes/01_door.ink", 'moment("was_kind")', 'moment("was_knd")', "what is unused"),
    ("relationship.yaml", "axes:", "axes", "the names in the scenes; what is unused"),
])
def test_what_is_not_looked_into_for_an_error_is_said(file, before, after, later, scripts):
    change(scripts / file, before, after)
    last = check("--scripts", scripts).output.splitlines()[-1]
    assert last == "When this is mended, more is looked into: %s." % later


@pytest.mark.parametrize("source, told", [
    ("=== a\n- Yes, he said.\n", [2]),
    ("=== a\n* [x]\n** [y]\n-- Yes.\n- No.\n- Never.\n", [6]),
    ("=== a\n- (again)\n- -> a\n- # hide: amy\n-> a\n", []),
    ("=== a\n{x:\n- Yes.\n- else: No.\n}\n", []),
])
def test_a_hyphen_is_asked_after_only_where_it_gathers_nothing(source, told):
    assert [each.line for each in check_swallowed("a.ink", read_lines(source))] == told


def test_two_slips_are_told_one_by_one(scripts):
    change(scripts / "scenes" / "01_door.ink", 'moment("was_kind")', 'moment("was_kin")')
    change(scripts / "scenes" / "01_door.ink", "Amy: That is plain.", "Ammy: That is plain.")
    held = json.loads(check("--scripts", scripts, "--json").output)
    assert [each["cause"] for each in held] == ["was_kin", "Ammy"]
    assert "2 errors, 0 warnings." in check("--scripts", scripts).output


def test_an_error_is_shown_with_its_line_and_a_caret_and_exits_with_1(scripts):
    change(scripts / "scenes" / "01_door.ink", 'moment("was_kind")', 'moment("was_kin")')
    done = check("--scripts", scripts)
    first, line, carets, *_, total, more, _later = done.output.splitlines()
    found = ONE_LINE.match(first)
    assert found and (found["line"], found["column"], found["code"], found["severity"]) == ("12", "14", "E201", "E")
    assert found["message"] == "There is no moment 'was_kin'. Did you mean 'was_kind'?"
    assert line[carets.index("^"):carets.rindex("^") + 1] == "was_kin"
    assert (total, more, done.exit_code) == (
        "1 error, 0 warnings.", "`python3 -m tools check --explain E201` says more.", 1)


def test_a_translation_that_is_broken_is_told(scripts):
    file = scripts / "translations" / "fr" / "door.po"
    file.parent.mkdir(parents=True)
    file.write_text('msgid "Yes.\nmsgstr "Oui."\n', encoding="utf-8")
    done = check("--scripts", scripts)
    assert ":1:11: E501 " in done.output and done.exit_code == 1


def test_warnings_alone_exit_with_0_and_with_3_if_they_are_to_count(scripts):
    change(scripts / "scenes" / "01_door.ink", "[Ask.]", "[Ask whether he may perhaps come in out of this.]")
    assert [check("--scripts", scripts, *strict).exit_code for strict in ([], ["--strict"])] == [0, 3]
    assert exit_status([Diagnostic("W301", "x"), Diagnostic("E201", "x")], strict=True) == 1


def test_the_help_names_the_command_as_the_pages_do():
    words = [sys.executable, "-m", "tools.cli", "check", "--help"]
    said = subprocess.run(words, cwd=ROOT, capture_output=True, text=True).stdout
    assert "python3 -m tools check" in said and "tools.cli" not in said


def test_wrong_use_exits_with_2():
    assert check("--colour").exit_code == 2


def test_editors_get_every_field(scripts):
    change(scripts / "scenes" / "01_door.ink", "# place: apartment night", "# place: apartment nigth")
    done = check("--scripts", scripts, "--json")
    (found,) = json.loads(done.output)
    assert Path(found.pop("file")).name == "01_door.ink"
    assert found == {
        "line": 2, "column": 20, "end_column": 25, "code": "E205", "severity": "error",
        "message": "'apartment' has no 'nigth' in scripts/stage.yaml.", "suggestion": "night", "cause": "nigth",
        "page": "docs/diagnostics.md#e205-a-cue-with-unknown-words",
    }


def test_of_a_very_long_line_the_part_around_the_place_is_shown():
    line, carets = excerpt(Diagnostic("E201", "x", "f", 1, 5001, "", 5005), ["a" * 5000 + "here" + "b" * 5000])
    assert len(line) < 120 and line[carets.index("^"):carets.rindex("^") + 1] == "here"


def test_a_fault_of_the_check_itself_is_told_in_words(monkeypatch, scripts, tmp_path):
    monkeypatch.setattr(command, "check_all", lambda *_: 1 / 0)
    monkeypatch.setattr(command, "FAULT", ROOT / ".cache" / "check-fault-of-a-test.txt")
    done = check("--scripts", scripts)
    assert done.exit_code == 1
    assert done.output.startswith("E007 The check itself stopped")
    assert "ZeroDivisionError" in command.FAULT.read_text(encoding="utf-8")
    command.FAULT.unlink()


def test_the_words_of_the_cues_are_said():
    done = check("--cues")
    assert done.exit_code == 0
    assert "apartment  night | dark | dawn | morning" in done.output


def test_the_engines_lint_is_told_as_diagnostics_and_kept(monkeypatch, tmp_path):
    game = tmp_path / "game"
    game.mkdir()
    for each in (ROOT / "game").iterdir():
        if each.name not in ("saves", "cache"):
            (game / each.name).symlink_to(each)
    (game / "zz_remark.rpy").write_text("label remark:\n    scene no_such_picture\n    return\n")
    monkeypatch.setattr(engine_lint, "GAME", game)
    monkeypatch.setattr(engine_lint, "_store", tmp_path / "store")
    found = engine_lint.lint()
    assert [(each.code, each.file, each.line) for each in found] == [("W601", "game/zz_remark.rpy", 2)]
    assert "no_such_picture" in found[0].what
    monkeypatch.setattr(engine_lint, "_run", lambda _: pytest.fail("nothing has changed"))
    assert engine_lint.lint() == found


def test_no_broken_copy_of_the_scripts_makes_it_fall():
    wrong, told = fuzz(60, seed=7_000_000)
    assert wrong == []
    assert len(told) > 10


def test_options_whose_words_below_are_not_moved_to_the_right_lack_no_dash():
    source = "=== door\n * [Knock.]\nHe knocked.\nNobody came.\n * [Wait.]\nHe waited.\n- -> DONE\n"
    assert list(check_dashes("door.ink", read_lines(source))) == []
