"""Reading scripts/: the YAML as plain data, each file against its schema, the ink as text."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Callable, Dict, Iterable, List, Tuple

from narrative.diagnostics import Diagnostic, ScriptError

from tools.setup import ROOT
from tools.story.ink_compiler import LIBRARY
from tools.story.schema import against_schema
from tools.story.yaml_source import YamlProblem, load, load_placed

SCRIPTS = ROOT / "scripts"
SINGLE = ("relationship", "story", "cast", "stage", "pictures", "hollow")
FOLDERS = ("letters", "pieces")
LARGEST = 2_000_000
"""Characters in one file, at most: four times what the whole story has."""


def read_scripts(folder: Path = SCRIPTS) -> Dict[str, Any]:
    """All the YAML of `folder` as one mapping, as `narrative.content.read_content` takes it. Not to be changed.

    Its ``files`` are those of the scenes by id, as writers know them: what stops a scene in play is told with its file.

    Raises:
        ScriptError: a file is missing (E001), is not YAML (E002), or does not have the form it should (E003).
    """
    wrong: List[Diagnostic] = []
    data = _every_file(folder, lambda file, schema: _read(file, schema, wrong))
    if wrong:
        raise ScriptError(wrong)
    return data


def read_placed(folder: Path) -> Dict[str, Any]:
    """As `read_scripts`, but all words know where they stand (`yaml_source.Written`). For what was read before."""
    return _every_file(folder, lambda file, _: load_placed(read_text(file)))


def _every_file(folder: Path, read: Callable[[Path, str], Any]) -> Dict[str, Any]:
    data: Dict[str, Any] = {name: read(folder / (name + ".yaml"), name) for name in SINGLE}
    for name in FOLDERS:
        files = sorted((folder / name).glob("*.yaml"))
        data[name] = {file.stem: read(file, name) for file in files}
    scenes = sorted(file.relative_to(folder).as_posix() for file in folder.glob("scenes/*.ink"))
    data["files"] = {id: "scripts/" + name for id, name in scene_files(scenes).items()}
    return data


def scene_files(ink: Iterable[str]) -> Dict[str, str]:
    """The file of each scene by its id: ``scenes/03_installation.ink`` is ``installation``."""
    found: Dict[str, str] = {}
    for name in ink:
        if name.startswith("scenes/"):
            found.setdefault(re.sub(r"^\d+_", "", Path(name).stem), name)
    return found


def read_ink(folder: Path = SCRIPTS) -> Dict[str, str]:
    """The ink files of `folder`, by path relative to it. Raises ScriptError (E001) for all that cannot be read."""
    found, wrong = read_ink_there_is(folder)
    if wrong:
        raise ScriptError(list(wrong.values()))
    return found


def read_ink_there_is(folder: Path) -> Tuple[Dict[str, str], Dict[str, Diagnostic]]:
    """The ink files of `folder` that can be read, and why the others cannot (E001), by path relative to it.

    The library is one of them, whether there is one or not.
    """
    found: Dict[str, str] = {}
    wrong: Dict[str, Diagnostic] = {}
    for file in sorted(folder.rglob("*.ink")):
        name = file.relative_to(folder).as_posix()
        try:
            found[name] = read_text(file)
        except ScriptError as error:
            (wrong[name],) = error.diagnostics
    if LIBRARY not in (*found, *wrong):
        wrong[LIBRARY] = Diagnostic("E001", "This file is missing.", shown(folder / LIBRARY))
    return found, wrong


def read_text(file: Path) -> str:
    """What `file` says, its lines ending in ``\\n``, without a byte order mark. Raises ScriptError (E001)."""
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = error.object[:error.start]
        line, column = before.count(b"\n") + 1, len(before) - before.rfind(b"\n")
        raise ScriptError([Diagnostic("E001", "This file is not UTF-8 text from here on.", shown(file), line, column,
                                      "", column + 1)]) from None
    except FileNotFoundError:
        raise ScriptError([Diagnostic("E001", "This file is missing.", shown(file))]) from None
    except IsADirectoryError:
        raise ScriptError([Diagnostic("E001", "This is a folder, and should be a file.", shown(file))]) from None
    except OSError as error:
        what = "This file cannot be read: %s." % (error.strerror or error)
        raise ScriptError([Diagnostic("E001", what, shown(file))]) from None
    if len(text) > LARGEST:
        raise ScriptError([Diagnostic("E001", "This file has more than %d characters." % LARGEST, shown(file))])
    return text.replace("\r\n", "\n").replace("\r", "\n")


def shown(file: Path) -> str:
    """A file as writers know it: relative to the project where it is inside."""
    try:
        return file.resolve().relative_to(ROOT).as_posix()
    except (ValueError, OSError):
        return str(file)


def _read(file: Path, schema: str, wrong: List[Diagnostic]) -> Any:
    try:
        text = read_text(file)
        data = load(text)
    except ScriptError as error:
        wrong += error.diagnostics
        return None
    except YamlProblem as problem:
        place = problem.place
        wrong.append(Diagnostic("E002", "This is not YAML: %s." % problem.what, shown(file), place.line, place.column,
                                "", place.end_column))
        return None
    wrong += against_schema(data, schema, shown(file), text)
    return data
