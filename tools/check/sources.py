"""The scripts as text, and where something stands in them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Dict, Mapping, NamedTuple, Sequence

from narrative.diagnostics import Diagnostic

from tools.story.scripts import FOLDERS, SINGLE, read_text, shown
from tools.story.yaml_source import Place, place_at


class Sources(NamedTuple):
    """The files of one folder of scripts: the text of the YAML by path relative to it, and of the ink."""

    folder: Path
    yaml: Mapping[str, str]
    ink: Mapping[str, str]

    def shown(self, file: str) -> str:
        """`file`, relative to the scripts, as writers know it."""
        return shown(self.folder / file)

    def entry(
        self, code: str, what: str, file: str, path: Sequence[Any], name: str = "", meant: str = ""
    ) -> Diagnostic:
        """The diagnostic of the entry at `path`, and `name` in it, of a YAML file."""
        place = place_at(self.yaml[file], path, name)
        return Diagnostic(code, what, self.shown(file), place.line, place.column, meant, place.end_column)


def read_yaml_texts(folder: Path) -> Dict[str, str]:
    """The text of every YAML file of the scripts in `folder`. Raises ScriptError (E001)."""
    files = [folder / (name + ".yaml") for name in SINGLE]
    for name in FOLDERS:
        files += sorted((folder / name).glob("*.yaml"))
    return {file.relative_to(folder).as_posix(): read_text(file) for file in files}


def find_in(lines: Sequence[str], line: int, words: str) -> Place:
    """Where `words` stand in line number `line`; all of the line if they do not, from 1."""
    text = lines[line - 1] if 0 < line <= len(lines) else ""
    match = re.search(r"(?<!\w)%s(?!\w)" % re.escape(words), text) if words else None
    start = match.start() if match else text.find(words) if words else -1
    if start >= 0:
        return Place(line, start + 1, start + len(words) + 1)
    start = len(text) - len(text.lstrip())
    return Place(line, start + 1, max(len(text.rstrip()), start + 1) + 1)
