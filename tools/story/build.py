"""Building game/story from scripts/: the data as one JSON file, the ink compiled scene by scene.

Scenes share nothing but the relationship, so each is compiled alone: an edit recompiles one scene,
the window loads one at a time, and a save of one is not disturbed by an edit of another.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Optional, Tuple

from narrative.content import Content
from narrative.diagnostics import Diagnostic, ScriptError

from tools.setup import ROOT
from tools.story.ink_compiler import LIBRARY, compile_each, diagnostics
from tools.story.places import content_of
from tools.story.scripts import SCRIPTS, read_ink, read_scripts, scene_files, shown

__all__ = ["LIBRARY", "STORY", "Built", "as_files", "build", "compile_scenes", "scene_files", "write"]
STORY = ROOT / "game" / "story"


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


def compile_scenes(
    ink: Dict[str, str], files: Dict[str, str], folder: Path = SCRIPTS
) -> Tuple[Dict[str, str], List[Diagnostic]]:
    """The compiled ink of each scene in `files`, unchanged ones from a store; and what the compiler found wrong."""
    results = compile_each(ink, list(files.values()))
    wrong = [
        each for file in files.values()
        for each in diagnostics(results[file], file, ink, shown(folder / file)) if each.code != "W312"
    ]
    return {id: results[file].story for id, file in files.items() if results[file].story}, wrong


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
            target.write_text(text, encoding="utf-8")
    for file in into.rglob("*.json"):
        if file.relative_to(into).as_posix() not in files:
            file.unlink()
