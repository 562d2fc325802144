"""`python3 -m tools check`: everything that can be found out about the scripts without playing them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Iterator, List, Mapping, Sequence

from narrative.content import Content
from narrative.diagnostics import Diagnostic, ScriptError, nearest
from rich.console import Console
from rich.markup import escape

from tools.check.ink_lines import read_lines
from tools.check.names import check_names, check_shape, check_stage, check_use
from tools.check.prose import check_prose, read_prose
from tools.setup import ROOT
from tools.story.build import compile_scenes, scene_files
from tools.story.places import content_of, placed
from tools.story.scripts import SCRIPTS, read_ink, read_scripts, shown


def check_scripts(prose: bool = False, folder: Path = SCRIPTS) -> List[Diagnostic]:
    """All that is wrong with the scripts in `folder`, errors (E) and warnings (W), in the order of the files.

    With `prose`, the habits of the writing too (W4…).
    """
    try:
        content = content_of(read_scripts(folder), folder)
        ink = read_ink(folder)
    except ScriptError as error:
        return list(error.diagnostics)
    files = scene_files(ink)
    _, found = compile_scenes(ink, files, folder)
    lines = {scene: read_lines(ink[file]) for scene, file in files.items()}
    for scene, file in files.items():
        name = shown(folder / file)
        found += check_names(name, lines[scene], content)
        found += check_stage(name, lines[scene], content)
        found += check_shape(name, scene, lines[scene])
    found += _check_spine(content, files, folder)
    found += check_use(lines, content)
    if prose:
        found += check_prose(read_prose(ink, files, folder), content)
    return sorted(found, key=lambda each: (each.file, each.line, each.column))


def _check_spine(content: Content, files: Mapping[str, str], folder: Path) -> Iterator[Diagnostic]:
    """Scenes of scripts/story.yaml without a script, and scripts of no scene."""
    ids = [scene.id for scene in content.spine.scenes]
    for id in ids:
        if id not in files:
            what = "The scene %r has no script in scripts/scenes/." % id
            yield placed(Diagnostic("E113", what, "scripts/story.yaml", 0, 0, nearest(id, files)), folder)
    for id, file in files.items():
        if id not in ids:
            what = "The scene %r is not in scripts/story.yaml." % id
            yield Diagnostic("E212", what, shown(folder / file), 1, 0, nearest(id, ids))


def print_json(found: Sequence[Diagnostic]) -> int:
    """Print the diagnostics as a JSON list, for other programs; 1 if any is an error, else 0."""
    print(json.dumps([each._asdict() for each in found], ensure_ascii=False, indent=1))
    return 1 if any(each.code.startswith("E") for each in found) else 0


def print_report(found: Sequence[Diagnostic]) -> int:
    """Print the diagnostics with the lines they are about; 1 if any is an error, else 0."""
    console = Console(highlight=False, soft_wrap=True)
    for each in found:
        console.print(escape(str(each)), style="bold" if each.code.startswith("E") else "")
        if each.line:
            try:
                source = (ROOT / each.file).read_text(encoding="utf-8").splitlines()[each.line - 1]
            except (OSError, IndexError):
                continue
            console.print("    " + escape(source.strip()), style="dim")
    errors = sum(each.code.startswith("E") for each in found)
    console.print("%d errors, %d warnings." % (errors, len(found) - errors))
    return 1 if errors else 0
