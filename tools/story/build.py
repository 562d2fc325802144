"""Building game/story from scripts/: the data as one JSON file, the ink compiled scene by scene.

Scenes share nothing but the relationship, so each is compiled alone: an edit recompiles one scene,
the window loads one at a time, and a save of one is not disturbed by an edit of another.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Dict, Iterable, List, NamedTuple, Optional, Tuple

from narrative.content import Content
from narrative.diagnostics import Diagnostic, ScriptError

from tools.setup import ROOT, fingerprint
from tools.story.compiler import PROGRAM, run_compiler
from tools.story.places import content_of, meant_target
from tools.story.scripts import SCRIPTS, read_ink, read_scripts

STORY = ROOT / "game" / "story"
LIBRARY = "lib/relationship.ink"
_cache = ROOT / ".cache" / "ink"
_message = re.compile(r"^(?P<kind>ERROR|WARNING|TODO): '(?P<file>[^']*)' line (?P<line>\d+): (?P<what>.*)$", re.S)


class Built(NamedTuple):
    """A story ready to play: the YAML as data, what it means, and the compiled ink of each scene."""

    data: Dict[str, Any]
    content: Content
    scenes: Dict[str, str]


def build(folder: Path = SCRIPTS, only: Optional[str] = None) -> Built:
    """Read and compile the scripts in `folder`, all scenes or `only` one.

    Raises:
        ScriptError: with everything that is wrong, file and line.
    """
    data = read_scripts(folder)
    content = content_of(data, folder)
    ink = read_ink(folder)
    files = scene_files(ink)
    if only:
        files = {id: file for id, file in files.items() if id == only}
    scenes, wrong = compile_scenes(ink, files, folder)
    if wrong:
        raise ScriptError(wrong)
    return Built(data, content, scenes)


def scene_files(ink: Iterable[str]) -> Dict[str, str]:
    """The file of each scene by its id: ``scenes/03_installation.ink`` is ``installation``."""
    return {re.sub(r"^\d+_", "", Path(name).stem): name for name in ink if name.startswith("scenes/")}


def compile_scenes(
    ink: Dict[str, str], files: Dict[str, str], folder: Path = SCRIPTS
) -> Tuple[Dict[str, str], List[Diagnostic]]:
    """The compiled ink of each scene in `files`, unchanged ones from a cache; and what the compiler found wrong."""
    compiled: Dict[str, str] = {}
    sources = {id: _source(ink, file) for id, file in files.items()}
    missing = []
    for id, source in sources.items():
        kept = _cached(source)
        if kept is None:
            missing.append(id)
        else:
            compiled[id] = kept
    wrong: List[Diagnostic] = []
    if missing:
        results = _run_compiler(ink, {id: files[id] for id in missing})
        for id in missing:
            result = results[id]
            source = ink.get(LIBRARY, "") + ink[files[id]]
            read = (_read_message(m, folder, source) for m in result["messages"])
            wrong += [each for each in dict.fromkeys(read) if each]
            if result["json"] and not any(m["kind"] != "todo" for m in result["messages"]):
                compiled[id] = result["json"]
                _keep(sources[id], result["json"])
    return {id: compiled[id] for id in files if id in compiled}, wrong


def _source(ink: Dict[str, str], file: str) -> str:
    return fingerprint(ink.get(LIBRARY, "").encode(), file.encode(), ink[file].encode(), PROGRAM.read_bytes())


def _cached(source: str) -> Optional[str]:
    try:
        return (_cache / (source + ".json")).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None


def _keep(source: str, compiled: str) -> None:
    try:
        _cache.mkdir(parents=True, exist_ok=True)
        (_cache / (source + ".json")).write_text(compiled, encoding="utf-8")
    except OSError:
        pass  # a cache that cannot be written costs time, nothing else


def _run_compiler(ink: Dict[str, str], files: Dict[str, str]) -> Dict[str, Any]:
    roots = {id: "INCLUDE %s\nINCLUDE %s\n" % (LIBRARY, file) for id, file in files.items()}
    needed = {name: ink[name] for name in (LIBRARY, *files.values()) if name in ink}
    return run_compiler(json.dumps({"files": {**needed, **roots}, "roots": list(roots)}))


def _read_message(message: Dict[str, str], folder: Path, source: str) -> Optional[Diagnostic]:
    if message["kind"] == "todo":
        return None
    code = "E005" if message["kind"] == "error" else "E006"
    match = _message.match(message["text"])
    if not match:
        return Diagnostic(code, message["text"].strip() + ("" if message["text"].strip().endswith(".") else "."))
    name = match.group("file")
    try:
        shown = (folder / name).resolve().relative_to(ROOT).as_posix()
    except ValueError:
        shown = str(folder / name)
    what = match.group("what").strip().rstrip(".") + "."
    return Diagnostic(code, what, shown, int(match.group("line")), 0, meant_target(what, source))


def as_files(built: Built) -> Dict[str, str]:
    """What game/story holds for `built`, by path relative to it. The same scripts give the same bytes."""
    files = {"rules.json": json.dumps(built.data, ensure_ascii=False, indent=1) + "\n"}
    for id, compiled in built.scenes.items():
        files["scenes/%s.json" % id] = compiled + "\n"
    return files


def write(built: Built, into: Path = STORY) -> None:
    """Write game/story, only the files that differ, and remove those of scenes that are gone."""
    files = as_files(built)
    for name, text in files.items():
        target = into / name
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            target.parent.mkdir(parents=True, exist_ok=True)
            fresh = target.with_suffix(".new")  # whoever reads the story meanwhile never finds half a file
            fresh.write_text(text, encoding="utf-8")
            fresh.replace(target)
    for file in into.rglob("*.json"):
        if file.relative_to(into).as_posix() not in files:
            file.unlink()
