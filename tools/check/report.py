"""`python3 -m tools check`: everything that can be found out about the scripts without playing them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Iterable, Iterator, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from narrative.content import Content, read_content
from narrative.diagnostics import Diagnostic, ScriptError

from tools.check import kept
from tools.check.boxes import boxes_of_letter, boxes_of_scene, readings
from tools.check.characters import UNCLOSED, check_characters, check_invisible, wrong_markup
from tools.check.conditions import check_conditions
from tools.check.declared import only_declared
from tools.check.deliberate import undisturbed, unknown_marks
from tools.check.early import check_early
from tools.check.file_names import check_names_of_files, misnamed
from tools.check.flow_rules import check_flow
from tools.check.ink_lines import InkLine, read_lines
from tools.check.names import check_names, check_quotes_of_memories, check_shape, check_stage
from tools.check.parts import check_parts
from tools.check.prose import check_prose, read_prose
from tools.check.slips import (
    check_counts,
    check_dashes,
    check_otherwise,
    check_signs,
    check_slashes,
    check_swallowed,
    hinted_at_memories,
)
from tools.check.sources import Sources, find_in, read_yaml_texts
from tools.check.spelling import Passage, check_spelling
from tools.check.use import by_scene, check_use
from tools.story.build import scene_files
from tools.story.cave import MOST_WORDS, long_lines
from tools.story.ink_compiler import LIBRARY, STORE, Compiled, Store, compile_each, diagnostics
from tools.story.places import content_of
from tools.story.scripts import SCRIPTS, read_ink_there_is, read_scripts
from tools.story.yaml_source import load, words_in

MOST_SCENES = 200
EXPLAIN = ("E213", "E215", "E218", "E223")
"""What says more plainly what the compiler has to say of its line."""


class Checked(NamedTuple):
    """What a check found, and in words what could not be looked into for it."""

    found: List[Diagnostic]
    later: Tuple[str, ...]


def check_scripts(prose: bool = False, folder: Path = SCRIPTS, store: Store = STORE) -> List[Diagnostic]:
    """All that is found wrong with the scripts in `folder`, see `check_all`."""
    return check_all(prose, folder, store).found


def check_all(prose: bool = False, folder: Path = SCRIPTS, store: Store = STORE) -> Checked:
    """All that is wrong with the scripts in `folder`, errors (E) and warnings (W), in the order of the files.

    With `prose`, the habits of the writing too (W4…). `store` keeps what the compiler made of each scene. Every
    diagnostic of a file has its line and column; nothing in the scripts makes this raise.
    """
    sources, content, found = read_sources(folder)
    files = scene_files(sources.ink)
    compiled: Dict[str, Compiled] = {}
    try:
        compiled = compile_each(sources.ink, list(files.values()), store) if LIBRARY in sources.ink else {}
    except ScriptError as error:
        found += error.diagnostics
    lines = {scene: read_lines(sources.ink[file]) for scene, file in files.items()}
    for scene, file in files.items():
        found += _check_scene(scene, lines[scene], compiled.get(file), content, sources, file, store is STORE)
    if content and not any(each.code == "E001" for each in found):
        held = misnamed(content, files, lines)
        wrong_names = {sources.shown(files[id]) for id in held}
        found = [each for each in found if each.code != "E207" or each.file not in wrong_names]
        found += check_names_of_files(content, files, sources, held)
    for file, text in sources.yaml.items():
        found += check_invisible(sources.shown(file), text)
    if content:
        found += _check_letters(content, sources)
        found += _check_cave_lines(sources)
        speakers = {(each.file, each.line) for each in found if each.code == "E203"}
        if not any(each.code in ("E001", "E113") for each in found):  # the words of the rest are not those of the book
            found += [each for each in _check_spelling(content, lines, files, sources)
                      if (each.file, each.line) not in speakers]
    later = _later(content, compiled.values(), found)
    if content and not later:
        found += check_use(lines, content, sources)
        found += check_early(lines, files, content, sources)
        found += check_conditions(content, by_scene(lines, content), sources)
    texts = {sources.shown(name): text for name, text in (*sources.yaml.items(), *sources.ink.items())}
    found = [_filled(each, texts) for each in found]
    found = _meant(found, texts, content is not None and all(each.code[0] != "E" for each in found))
    if prose and content:
        found += [_filled(each, texts) for each in check_prose(read_prose(sources, files), content)]
    found = sorted(dict.fromkeys(found), key=lambda each: (each.file, each.line, each.column, each.code))
    return Checked(found, later)


def _later(content: Optional[Content], compiled: Iterable[Compiled], found: Iterable[Diagnostic]) -> Tuple[str, ...]:
    """What is not looked into because of what was `found`; what is unused, only when all names are right."""
    later = [] if content else ["the names in the scenes"]
    if any(each.kind != "todo" for one in compiled for each in one.messages):
        later.append("where a scene with an error goes")
    if later or any(each.code[0] == "E" for each in found):
        later.append("what is unused")
    return tuple(later)


def read_sources(folder: Path) -> Tuple[Sources, Optional[Content], List[Diagnostic]]:
    """The scripts of `folder` as far as they can be read, what they mean if the YAML is sound, and what is wrong."""
    found: List[Diagnostic] = []
    content: Optional[Content] = None
    yaml: Mapping[str, str] = {}
    ink, unread = read_ink_there_is(folder)
    found += unread.values()
    try:
        data = read_scripts(folder)
        yaml = read_yaml_texts(folder)
        content, wrong = _content(folder, data, yaml)
        found += wrong
    except ScriptError as error:
        found += error.diagnostics
    return Sources(folder, yaml, ink), content, found


_last_content: List[Tuple[Path, Mapping[str, str], Content]] = []
_last_scenes: Dict[Tuple[str, str], Tuple[Optional[Compiled], List[Diagnostic]]] = {}
"""What was made of the same texts the last time: whoever checks at every keystroke waits for what changed alone."""


def _content(folder: Path, data: Mapping[str, Any],
             yaml: Mapping[str, str]) -> Tuple[Optional[Content], Sequence[Diagnostic]]:
    """What the YAML means, or if it contradicts itself what it declares, as far as it does; and what is wrong."""
    for where, texts, content in _last_content:
        if (where, texts) == (folder, yaml):
            return content, ()
    try:
        content = content_of(data, folder)
    except ScriptError as error:
        try:
            return read_content(only_declared(data)), error.diagnostics
        except ScriptError:
            return None, error.diagnostics
    _last_content[:] = [(folder, yaml, content)]
    return content, ()


def _check_scene(scene: str, lines: Sequence[InkLine], compiled: Optional[Compiled], content: Optional[Content],
                 sources: Sources, file: str, on_disk: bool) -> List[Diagnostic]:
    """What is wrong with one scene by itself; `on_disk`: what hangs on its text alone may be kept there."""
    shown, source = sources.shown(file), sources.ink[file]
    found = list(_by_its_text(scene, shown, source, lines, compiled, on_disk))
    if content:
        found += check_names(shown, lines, content)
        found += check_stage(shown, lines, content)
        found += check_signs(shown, lines, content)
        found += check_counts(shown, lines, content)
    wrong_silences = {each.line for each in found if each.code == "E206"}
    found = [each for each in found if each.code != "E209" or each.line not in wrong_silences]
    if compiled:
        said = _not_explained(diagnostics(compiled, file, sources.ink, shown), found)
        found += hinted_at_memories(said, lines, content) if content else said
    return found


def _by_its_text(scene: str, shown: str, source: str, lines: Sequence[InkLine],
                 compiled: Optional[Compiled], on_disk: bool) -> List[Diagnostic]:
    """What depends on nothing but the scene's own text; kept for the next time."""
    last = _last_scenes.get((shown, source))
    if last and last[0] == compiled:
        return last[1]
    name = kept.name_of(shown, source, compiled) if on_disk else ""
    known = kept.read(name) if on_disk else None
    found = _found_by_its_text(scene, shown, source, lines, compiled) if known is None else known
    if on_disk and known is None:
        kept.write(name, found)
    _last_scenes[(shown, source)] = (compiled, found)
    if len(_last_scenes) > MOST_SCENES:
        del _last_scenes[next(iter(_last_scenes))]
    return found


def _found_by_its_text(scene: str, shown: str, source: str, lines: Sequence[InkLine],
                       compiled: Optional[Compiled]) -> List[Diagnostic]:
    found = [*check_characters(shown, source), *check_shape(shown, scene, lines), *check_dashes(shown, lines),
             *check_slashes(shown, source, lines), *check_swallowed(shown, lines),
             *check_otherwise(shown, lines)]
    if any(each.what == UNCLOSED for each in found):
        found = [each for each in found if each.code != "E207"]  # the knot stands in the comment
    if compiled and compiled.tree:
        told = {each.line for each in compiled.messages if each.kind != "todo"}
        if told:
            found += [each for each in check_parts(shown, compiled.tree, source.split("\n")) if each.line not in told]
        else:
            found += _not_of_a_lost_dash(check_flow(shown, scene, compiled.tree, source.split("\n")), found, lines)
    for line in lines:
        if line.kind == "option" or (line.kind == "text" and not line.source.lstrip().startswith(("*", "+"))):
            for way in readings(line.text):
                found += [Diagnostic("W313", what, shown, line.number, 0, meant, 0, piece)
                          for what, meant, piece in wrong_markup(way)]
    return found


def _not_of_a_lost_dash(flow: Iterable[Diagnostic], found: Sequence[Diagnostic],
                        lines: Sequence[InkLine]) -> Iterator[Diagnostic]:
    """`flow` but for choices of too many options (W314) in a knot where a dash between two choices is lost (W319)."""
    heads = [line.number for line in lines if line.kind == "knot"]
    lost = {max((head for head in heads if head < each.line), default=0) for each in found if each.code == "W319"}
    for each in flow:
        if each.code != "W314" or max((head for head in heads if head < each.line), default=0) not in lost:
            yield each


def _not_explained(messages: Iterable[Diagnostic], found: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """The compiler's messages that do not come of something that is already told more plainly."""
    lost = [1 if each.what == UNCLOSED else each.line for each in found if each.code == "E214"]
    explained = {each.line for each in found if each.code in EXPLAIN}
    for each in messages:
        if each.code == "W312" or not ((lost and each.line >= min(lost)) or each.line in explained):
            yield each


def _check_letters(content: Content, sources: Sources) -> Iterator[Diagnostic]:
    for file, text in sources.yaml.items():
        if file.startswith("letters/"):
            yield from check_quotes_of_memories(text, sources.shown(file), content)


def _check_cave_lines(sources: Sources) -> Iterator[Diagnostic]:
    for path, words in long_lines(load(sources.yaml["hollow.yaml"])["lines"]):
        what = "This line has %d words; %d is the most." % (words, MOST_WORDS)
        yield sources.entry("W302", what, "hollow.yaml", path)


def _check_spelling(content: Content, lines: Mapping[str, Sequence[InkLine]], files: Mapping[str, str],
                    sources: Sources) -> Iterator[Diagnostic]:
    passages = list(_passages(files, lines, sources))
    names = [*content.cast, *(each.name for each in content.cast.values())]
    names += [each.salutation + " " + each.signature + " " + each.client for each in content.compositions.values()]
    yield from check_spelling(passages, names)


def _passages(files: Mapping[str, str], lines: Mapping[str, Sequence[InkLine]], sources: Sources) -> Iterator[Passage]:
    """Everything that is read, with its place."""
    for scene, file in files.items():
        shown = sources.shown(file)
        for box in boxes_of_scene(shown, sources.ink[file]):
            for way in box.ways:
                yield Passage(shown, box.line, "%s: %s" % (box.speaker, way) if box.speaker else way)
        for line in lines[scene]:
            if line.kind == "option":
                yield Passage(shown, line.number, line.text)
    for file, text in sources.yaml.items():
        shown = sources.shown(file)
        if file.startswith("letters/"):
            for box in boxes_of_letter(shown, text):
                yield Passage(shown, box.line, box.text)
        elif file == "hollow.yaml":
            for _, words, place in words_in(text):
                yield Passage(shown, place.line, words)


def _meant(found: List[Diagnostic], texts: Mapping[str, str], whole: bool) -> List[Diagnostic]:
    """`found` without the warnings that are marked as meant; idle marks are told if `whole`: all was looked into."""
    kept = [each for each in found if each.file not in texts]
    for file, text in texts.items():
        of_file = [each for each in found if each.file == file]
        kept += [each for each in undisturbed(file, text, of_file, "3") if whole or each.code != "W410"]
        kept += unknown_marks(file, text)
    return kept


def _filled(diagnostic: Diagnostic, texts: Mapping[str, str]) -> Diagnostic:
    """`diagnostic` with the line and the columns that it lacks: of its subject, else of its whole line."""
    if not diagnostic.file:
        return diagnostic
    if diagnostic.column and diagnostic.end_column > diagnostic.column:
        return _without_margin(diagnostic, texts.get(diagnostic.file, ""))
    if diagnostic.file not in texts or not diagnostic.line:
        line, column = diagnostic.line or 1, diagnostic.column or 1
        return diagnostic._replace(line=line, column=column, end_column=column + 1)
    lines = texts[diagnostic.file].split("\n")
    if diagnostic.column:
        text = lines[diagnostic.line - 1] if diagnostic.line <= len(lines) else ""
        whole = diagnostic._replace(end_column=max(len(text.rstrip()), diagnostic.column) + 1)
        return _without_margin(whole, texts[diagnostic.file])
    line = next((number for number in range(diagnostic.line, min(diagnostic.line + 12, len(lines)) + 1)
                 if diagnostic.subject and diagnostic.subject in lines[number - 1]), diagnostic.line)
    place = find_in(lines, min(line, len(lines)), diagnostic.subject)
    return diagnostic._replace(line=place.line, column=place.column, end_column=place.end_column)


def _without_margin(diagnostic: Diagnostic, text: str) -> Diagnostic:
    """`diagnostic`, beginning at the first word of its line if it begins in the margin before it."""
    lines = text.split("\n")
    line = lines[diagnostic.line - 1] if 0 < diagnostic.line <= len(lines) else ""
    first = len(line) - len(line.lstrip(" \t")) + 1
    if diagnostic.column < first < diagnostic.end_column:
        return diagnostic._replace(column=first)
    return diagnostic
