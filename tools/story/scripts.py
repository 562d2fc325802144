"""Reading scripts/: the YAML as plain data, each file against its schema, the ink as text."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, List, Tuple

import jsonschema
import yaml
from narrative.diagnostics import Diagnostic, ScriptError, nearest

from tools.setup import ROOT

SCRIPTS = ROOT / "scripts"
SINGLE = ("relationship", "story", "cast", "stage", "hollow")
FOLDERS = ("letters", "pieces")
_schemas = Path(__file__).parent / "schemas"


def read_scripts(folder: Path = SCRIPTS) -> Dict[str, Any]:
    """All the YAML of `folder` as one mapping, as `narrative.content.read_content` takes it.

    Raises:
        ScriptError: a file is missing (E001), is not YAML (E002), or does not have the form it should (E003).
    """
    wrong: List[Diagnostic] = []
    data: Dict[str, Any] = {name: _read(folder / (name + ".yaml"), name, wrong) for name in SINGLE}
    for name in FOLDERS:
        files = sorted((folder / name).glob("*.yaml"))
        data[name] = {file.stem: _read(file, name, wrong) for file in files}
    if wrong:
        raise ScriptError(wrong)
    return data


def read_ink(folder: Path = SCRIPTS) -> Dict[str, str]:
    """The ink files of `folder`, by path relative to it. Raises ScriptError (E001) if one cannot be read."""
    found: Dict[str, str] = {}
    for file in sorted(folder.rglob("*.ink")):
        try:
            found[file.relative_to(folder).as_posix()] = file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise ScriptError([Diagnostic("E001", "This file cannot be read: %s." % error, shown(file))]) from error
    return found


def shown(file: Path) -> str:
    """A file as writers know it: relative to the project where it is inside."""
    try:
        return file.resolve().relative_to(ROOT).as_posix()
    except ValueError:
        return str(file)


def _read(file: Path, schema: str, wrong: List[Diagnostic]) -> Any:
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        wrong.append(Diagnostic("E001", "This file cannot be read: %s." % error, shown(file)))
        return None
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
