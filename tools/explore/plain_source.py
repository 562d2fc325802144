"""An ink file from anywhere, with what it INCLUDEs: read, compiled, and what is wrong told as `check` tells it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Dict, Iterator, List, Mapping, NamedTuple, Sequence

from narrative.diagnostics import Diagnostic, ScriptError, nearest

from tools.check.characters import without_comments
from tools.check.sources import find_in
from tools.explore.marked import Marked, compile_marked
from tools.story.ink_compiler import Compiled, diagnostics, read_message
from tools.story.scripts import read_text, shown

_include = re.compile(r"^[ \t]*INCLUDE[ \t]+(\S.*?)[ \t]*$", re.MULTILINE)
_external = re.compile(r'"x\(\)":"(\w+)"')


class Source(NamedTuple):
    """A story: the name of its first file, the folder it is in, and all its files by name, as INCLUDE names them."""

    root: str
    folder: Path
    files: Mapping[str, str]

    def shown(self, name: str) -> str:
        """The file `name` as writers know it."""
        return shown(self.folder / name)


def read_source(file: Path) -> Source:
    """The ink in `file`, and every file that it includes.

    Raises:
        ScriptError: it is no ink file, or one of them cannot be read (E001).
    """
    if file.is_dir():
        raise ScriptError([Diagnostic("E001", "This is a folder, and not an ink file.", shown(file))])
    if file.exists() and file.suffix != ".ink":
        raise ScriptError([Diagnostic("E001", "This is not an ink file: the name of one ends in `.ink`.", shown(file))])
    if not file.exists():
        raise ScriptError([Diagnostic("E001", "There is no such file.", shown(file), 0, 0,
                                      nearest(file.name, _beside(file.parent)))])
    folder = file.resolve().parent
    files = {file.name: read_text(folder / file.name)}
    wrong: List[Diagnostic] = []
    waiting = [file.name]
    while waiting:
        name = waiting.pop()
        for match in _include.finditer(without_comments(files[name])):
            included = match.group(1)
            if included in files:
                continue
            if (folder / included).is_file():
                files[included] = read_text(folder / included)
                waiting.append(included)
            else:
                wrong.append(_not_there(included, match, shown(folder / name), folder))
    if wrong:
        raise ScriptError(wrong)
    return Source(file.name, folder, files)


def _beside(folder: Path) -> List[str]:
    return [each.name for each in folder.glob("*.ink")] if folder.is_dir() else []


def _not_there(included: str, match: "re.Match[str]", where: str, folder: Path) -> Diagnostic:
    before = match.string[:match.start(1)]
    column = match.start(1) - (before.rfind("\n") + 1) + 1
    return Diagnostic("E001", "There is no file %r to include: INCLUDE looks from the folder of the first file."
                      % included, where, before.count("\n") + 1, column, nearest(included, _beside(folder)),
                      column + len(included))


def compile_source(source: Source) -> Marked:
    """The story, compiled, with the file and line of everything.

    Raises:
        ScriptError: it does not compile (E005), or a function from outside has no answer in the ink (E123).
    """
    try:
        marked = compile_marked(source.files, {source.root: source.files[source.root]}, lines=True)[source.root]
    except ScriptError as error:
        raise ScriptError(list(_told(error.diagnostics, source))) from None
    wrong = list(_without_answer(marked.compiled, source))
    if wrong:
        raise ScriptError(wrong)
    return marked


def _told(found: Sequence[Diagnostic], source: Source) -> Iterator[Diagnostic]:
    """What the compiler said, as `check` tells it: with the column, and what was meant."""
    yield from (each for each in found if each.code != "E005")
    by_file: Dict[str, Compiled] = {}
    for each in found:
        if each.code == "E005":
            message = read_message({"kind": "error", "text": each.what}, source.root)
            before = by_file.get(message.file, Compiled("", None, ()))
            by_file[message.file] = before._replace(messages=before.messages + (message,))
    for name, compiled in by_file.items():
        for told in diagnostics(compiled, name, source.files, source.shown(name)):
            yield told if told.column else placed(told, name, source)


def placed(diagnostic: Diagnostic, name: str, source: Source) -> Diagnostic:
    """`diagnostic` of the file `name`, with the columns of its subject, or else of its whole line."""
    lines = source.files[name].split("\n")
    place = find_in(lines, min(diagnostic.line, len(lines)), diagnostic.subject)
    return diagnostic._replace(file=source.shown(name), column=place.column, end_column=place.end_column)


def _without_answer(compiled: str, source: Source) -> Iterator[Diagnostic]:
    """The functions from outside that the ink calls, and has no function of the same name for."""
    answers = json.loads(compiled)["root"][-1] or {}
    for name in dict.fromkeys(_external.findall(compiled)):
        if name not in answers:
            what = ("Nothing answers for `%s` here, which comes from outside the ink: give it an ink function of the "
                    "same name." % name)
            yield _declared(name, what, source)


def _declared(name: str, what: str, source: Source) -> Diagnostic:
    for file, text in source.files.items():
        for number, line in enumerate(without_comments(text).split("\n"), 1):
            match = re.match(r"\s*EXTERNAL\s+(%s)\b" % name, line)
            if match:
                return Diagnostic("E123", what, source.shown(file), number, match.start(1) + 1, "", match.end(1) + 1)
    return Diagnostic("E123", what, source.shown(source.root))
