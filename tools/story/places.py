"""Finding where in scripts/ a diagnostic is, where what raised it saw only values."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, List, Mapping

from narrative.content import Content, read_content
from narrative.diagnostics import Diagnostic, ScriptError

from tools.story.cave import check_cave
from tools.story.scripts import read_placed, shown
from tools.story.yaml_source import Written

_file = re.compile(r"^scripts/([\w/]+\.yaml)(?:: )?")
_quoted = re.compile(r"'([^']+)'")


def content_of(data: Mapping[str, Any], folder: Path) -> Content:
    """`read_content`, whose diagnostics say where in `folder` they are.

    Raises:
        ScriptError: as `read_content` does; or the cave could not be played with what is written for it (E003).
    """
    cave = check_cave(data, folder)
    try:
        content = read_content(data)
    except ScriptError as error:
        wrong = error.diagnostics
    else:
        if cave:
            raise ScriptError(cave)
        return content
    try:
        read_content(read_placed(folder))
    except ScriptError as error:
        wrong = error.diagnostics
    raise ScriptError([*(placed(each, folder) for each in wrong), *cave])


def placed(diagnostic: Diagnostic, folder: Path) -> Diagnostic:
    """`diagnostic` with its file, and where in it the name it speaks of stands, as far as that can be found."""
    match = _file.match(diagnostic.file or diagnostic.what)
    if not match or diagnostic.line:
        return diagnostic
    path = folder / match.group(1)
    what = diagnostic.what if diagnostic.file else diagnostic.what[match.end():]
    found = diagnostic._replace(what=what[:1].upper() + what[1:], file=shown(path))
    if isinstance(found.subject, Written):
        place = found.subject.place
        return found._replace(line=place.line, column=place.column, end_column=place.end_column)
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return found
    names = [found.subject] if found.subject else _quoted.findall(what)
    return found._replace(line=_line_with(names, lines))


def _line_with(names: List[str], lines: List[str]) -> int:
    """The first line, from 1, that has the last of `names` that stands anywhere: that is the wrong one. 0 if none."""
    for name in reversed(names):
        word = re.compile(r"(?<![\w])%s(?![\w])" % re.escape(name))
        for number, line in enumerate(lines, 1):
            if word.search(line.split(" #")[0]):
                return number
    return 0

