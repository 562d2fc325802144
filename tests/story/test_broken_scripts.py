"""Scripts that must fail, one for each rule, named for the rule they break: tests/story/broken/NUMBER_what.yaml.

Each changes `broken/tiny`, scripts with nothing wrong, and says exactly what is to be told of it:

    expect: [scenes/01_door.ink:12:14-21 E201 was_kind]      file:line:column-end, number, what was meant

EVG_WRITE_GOLDEN=1 writes what is told now; read it before you keep it.
"""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest
import yaml

from tools.check.explain import entries
from tools.check.report import check_scripts
from tools.story.ink_compiler import LIBRARY
from tools.story.scripts import SCRIPTS, read_ink

HERE = Path(__file__).parent / "broken"
CASES = sorted(HERE.glob("*.yaml"))
NOT_FROM_SCRIPTS = {
    "E004": "the compiler itself would have to fail",
    "E007": "the check itself would have to fail",
    "E101": "found in play; check tells it as E201",
    "E102": "found in play; check tells it as E201",
    "E103": "found in play; check tells it as E202",
    "E104": "found in play; check tells it as E201",
    "E110": "an evening written down earlier would have to be played",
    "E111": "the schema tells it first, as E003",
    "E112": "a scene is asked for on the command line",
    "E114": "found in play; check tells it as E206",
    "E115": "found in play; check tells it as E209",
    "E124": "found in play; check tells it as E222",
    **{code: "told by `explore`, see tests/explore/" for code in ("E121", "E122", "E123")},
    **{code: "told of translations, see tests/story/test_translation.py"
       for code in ("E501", "E502", "E503", "W504", "E505", "W506", "W507")},
    "E601": "the engine says it of game/, see tests/tools/test_check_command.py",
    "W601": "the engine says it of game/, see tests/tools/test_check_command.py",
}


class Kept:
    """What the compiler made of every case, all in one run of it."""

    def __init__(self):
        self._kept = {}

    def get(self, name):
        return self._kept.get(name)

    def put(self, name, compiled):
        self._kept[name] = compiled


def tiny(folder):
    """The tiny scripts in `folder`, as they are before anything is broken."""
    shutil.copytree(HERE / "tiny", folder)
    (folder / "lib").mkdir()
    shutil.copy(SCRIPTS / LIBRARY, folder / LIBRARY)
    return folder


def broken(case, folder):
    """The tiny scripts in `folder`, changed as `case` says."""
    tiny(folder)
    for change in case["change"]:
        (kind, name), *_ = change.items()
        file = folder / name
        if kind == "remove":
            file.unlink()
        elif kind == "folder":
            file.unlink()
            file.mkdir()
        elif "bytes" in change:
            file.write_bytes(bytes.fromhex(change["bytes"]))
        elif kind == "add":
            file.write_text(change["put"], encoding="utf-8")
        else:
            text = file.read_text(encoding="utf-8")
            assert change["find"] in text, change
            file.write_text(text.replace(change["find"], change["put"]), encoding="utf-8")
    return folder


def told(diagnostic, folder):
    file = diagnostic.file
    if file and Path(file).is_absolute():
        file = Path(file).relative_to(folder.resolve()).as_posix()
    return ("%s:%d:%d-%d %s %s" % (file, diagnostic.line, diagnostic.column, diagnostic.end_column, diagnostic.code,
                                   diagnostic.meant)).strip()


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    """Every case as a folder, its scenes compiled together."""
    from tools.story import ink_compiler

    top = tmp_path_factory.mktemp("broken")
    found = {case.stem: broken(yaml.safe_load(case.read_text(encoding="utf-8")), top / case.stem) for case in CASES}
    store, jobs = Kept(), {}
    for folder in found.values():
        try:
            ink = read_ink(folder)
        except Exception:
            continue
        for file in ink:
            if file.startswith("scenes/"):
                jobs[ink_compiler.fingerprint_of(ink, file)] = (file, ink)
    ink_compiler.fill(store, jobs)
    return found, store


def test_the_tiny_scripts_have_nothing_wrong(tmp_path):
    assert [str(each) for each in check_scripts(prose=True, folder=tiny(tmp_path / "tiny"))] == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_what_is_wrong_is_told_with_its_place(case, folders):
    held, store = folders
    data = yaml.safe_load(case.read_text(encoding="utf-8"))
    found = check_scripts(prose=data.get("prose", False), folder=held[case.stem], store=store)
    said = [told(each, held[case.stem]) for each in found]
    if os.environ.get("EVG_WRITE_GOLDEN"):
        kept = re.sub(r"(?ms)^expect:.*\Z", "", case.read_text(encoding="utf-8"))
        case.write_text(kept + yaml.dump({"expect": said}, allow_unicode=True, width=200), encoding="utf-8")
        return
    assert said == data["expect"]
    assert case.stem.split("_")[0] in {each.code for each in found}


def test_every_number_has_a_script_that_breaks_it_or_a_reason_why_none_can():
    shown = {case.stem.split("_")[0] for case in CASES}
    assert shown | set(NOT_FROM_SCRIPTS) == set(entries())
    assert shown & set(NOT_FROM_SCRIPTS) == set()

