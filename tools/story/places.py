"""Finding the line in scripts/ that a diagnostic is about, where what raised it saw only values."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, List, Mapping

from narrative.content import Content, read_content
from narrative.diagnostics import Diagnostic, ScriptError, nearest

from tools.story.scripts import shown

_file = re.compile(r"^scripts/([\w/]+\.yaml)(?:: )?")
_quoted = re.compile(r"'([^']+)'")
_divert = re.compile(r"target not found: '-> (\w+)")
_target = re.compile(r"^\s*(?:={1,}\s*(?:function\s+)?|EXTERNAL\s+|(?:[*+-]\s*)+\()(\w+)", re.MULTILINE)


def content_of(data: Mapping[str, Any], folder: Path) -> Content:
    """`read_content`, whose diagnostics say on which line of `folder` they are.

    Raises:
        ScriptError: as `read_content` does.
    """
    try:
        return read_content(data)
    except ScriptError as error:
        raise ScriptError([placed(each, folder) for each in error.diagnostics]) from error


def placed(diagnostic: Diagnostic, folder: Path) -> Diagnostic:
    """`diagnostic` with its file and the line on which the name it speaks of stands, as far as they can be found."""
    match = _file.match(diagnostic.file or diagnostic.what)
    if not match or diagnostic.line:
        return diagnostic
    path = folder / match.group(1)
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return diagnostic
    what = diagnostic.what if diagnostic.file else diagnostic.what[match.end():]
    return diagnostic._replace(what=what, file=shown(path), line=_line_with(_quoted.findall(what), lines))


def _line_with(names: List[str], lines: List[str]) -> int:
    """The first line, from 1, that has the last of `names` that stands anywhere: that is the wrong one. 0 if none."""
    for name in reversed(names):
        word = re.compile(r"(?<![\w])%s(?![\w])" % re.escape(name))
        for number, line in enumerate(lines, 1):
            if word.search(line.split(" #")[0]):
                return number
    return 0


def meant_target(message: str, source: str) -> str:
    """What of `source` the knot, label or function that the compiler's `message` does not find may mean, or ``""``."""
    match = _divert.search(message)
    return nearest(match.group(1), _target.findall(source)) if match else ""

