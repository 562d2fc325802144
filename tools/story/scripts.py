"""Reading scripts/: the YAML as plain data, each file against its schema, the ink as text."""

from __future__ import annotations

<<<<<<< HEAD
import json
from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, List, Tuple
=======
from pathlib import Path
from typing import Any, Callable, Dict, List
>>>>>>> 697aa36 (Say everything that is wrong with the YAML at once, in plain words and with its place)

from narrative.diagnostics import Diagnostic, ScriptError

from tools.setup import ROOT
from tools.story.schema import against_schema
from tools.story.yaml_source import YamlProblem, load, load_placed

SCRIPTS = ROOT / "scripts"
SINGLE = ("relationship", "story", "cast", "stage", "hollow")
FOLDERS = ("letters", "pieces")
LARGEST = 2_000_000
"""Characters in one file, at most: four times what the whole story has."""


def read_scripts(folder: Path = SCRIPTS) -> Dict[str, Any]:
    """All the YAML of `folder` as one mapping, as `narrative.content.read_content` takes it. Not to be changed.

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
    return data


def read_ink(folder: Path = SCRIPTS) -> Dict[str, str]:
    """The ink files of `folder`, by path relative to it. Raises ScriptError (E001) for all that cannot be read."""
    found: Dict[str, str] = {}
    wrong: List[Diagnostic] = []
    for file in sorted(folder.rglob("*.ink")):
        try:
            found[file.relative_to(folder).as_posix()] = read_text(file)
        except ScriptError as error:
            wrong += error.diagnostics
    if wrong:
        raise ScriptError(wrong)
    return found


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
<<<<<<< HEAD
    data, found = _parsed(file, schema, text)
    wrong += found
    return data


@lru_cache(maxsize=256)
def _parsed(file: Path, schema: str, text: str) -> Tuple[Any, Tuple[Diagnostic, ...]]:
    """What `text` says and what is wrong with it; kept, for who reads the scripts again after every edit."""
    try:
        data = yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        what = getattr(error, "problem", None) or str(error)
        line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
        return None, (Diagnostic("E002", "This is not YAML: %s." % what, shown(file), line, column),)
    return data, tuple(_against_schema(data, schema, file, text))


def _against_schema(data: Any, name: str, file: Path, text: str) -> List[Diagnostic]:
    schema = json.loads((_schemas / (name + ".json")).read_text(encoding="utf-8"))
    found = []
    for error in jsonschema.Draft202012Validator(schema).iter_errors(data):
        path = [str(step) for step in error.absolute_path]
        place = " → ".join(path) or "the file"
        line = _line_of(text, list(error.absolute_path))
        found.append(Diagnostic("E003", "%s: %s." % (place, error.message.rstrip(".")), shown(file), line, 0,
                                _meant(error)))
    return found


def _meant(error: jsonschema.ValidationError) -> str:
    rule: Any = error.schema
    found: Any = error.instance
    if error.validator == "additionalProperties":
        known = list(rule.get("properties", {}))
        return next((nearest(str(key), known) for key in found if key not in known), "")
    if error.validator == "enum" and isinstance(found, str):
        return nearest(found, [str(each) for each in rule["enum"]])
    return ""


def _line_of(text: str, path: List[Any]) -> int:
    """The line of the node at `path`, 0 if it cannot be found."""
    node = yaml.compose(text, Loader=yaml.SafeLoader)
    for step in path:
        if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
        elif isinstance(node, yaml.MappingNode):
            node = next((value for key, value in node.value if key.value == str(step)), None)
        else:
            break
    return node.start_mark.line + 1 if node is not None else 0
=======
    except YamlProblem as problem:
        place = problem.place
        wrong.append(Diagnostic("E002", "This is not YAML: %s." % problem.what, shown(file), place.line, place.column,
                                "", place.end_column))
        return None
    wrong += against_schema(data, schema, shown(file), text)
    return data
>>>>>>> 697aa36 (Say everything that is wrong with the YAML at once, in plain words and with its place)
