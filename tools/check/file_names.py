"""The names of the scenes' files: each is ``NN_`` and the id of a scene of scripts/story.yaml, which has no other."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import Dict, Iterator, Mapping, Sequence

from narrative.content import Content
from narrative.diagnostics import Diagnostic, nearest

from tools.check.ink_lines import InkLine
from tools.check.sources import Sources
from tools.story.build import scene_files

ENTRY = "story.ink"
"""The file that Inky opens: it includes the library and every scene."""


def misnamed(content: Content, files: Mapping[str, str], lines: Mapping[str, Sequence[InkLine]]) -> Dict[str, str]:
    """The scene that a file holds by its knots, by the other id that its name says (`files` has the file of each)."""
    ids = {scene.id for scene in content.spine.scenes}
    found: Dict[str, str] = {}
    for id in files:
        if id not in ids:
            held = next((line.text for line in lines[id] if line.kind == "knot" and line.text in ids), "")
            if held:
                found[id] = held
    return found


def check_names_of_files(content: Content, files: Mapping[str, str], sources: Sources,
                         held: Mapping[str, str]) -> Iterator[Diagnostic]:
    """Scenes of scripts/story.yaml without a script, scripts of no scene, and two scripts of one scene.

    `held` is what `misnamed` gives. A file of a wrong name is told once, by E212.
    """
    yield from _two_of_one(sources)
    ids = [scene.id for scene in content.spine.scenes]
    for at, id in enumerate(ids):
        if id not in files and id not in held.values():
            yield sources.entry("E113", "The scene %r has no script in scripts/scenes/." % id, "story.yaml",
                                ["scenes", at, "id"], "", nearest(id, set(files) - set(ids)))
    for id, file in files.items():
        if id in held:
            yield _wrong_name(file, held[id], files, sources)
        elif id not in ids:
            yield Diagnostic("E212", "The scene %r is not in scripts/story.yaml." % id, sources.shown(file), 1, 1,
                             nearest(id, ids))
    if ENTRY in sources.ink:
        included = [number for number, line in enumerate(sources.ink[ENTRY].split("\n"), 1) if line[:8] == "INCLUDE "]
        for file in sources.ink:
            wrong = any(files.get(id) == file for id in held)
            if file != ENTRY and not wrong and "INCLUDE %s\n" % file not in sources.ink[ENTRY] + "\n":
                yield Diagnostic("W316", "Inky will not find %s: there is no `INCLUDE %s` here." % (file, file),
                                 sources.shown(ENTRY), max(included, default=1), 1, "INCLUDE %s" % file)


def _two_of_one(sources: Sources) -> Iterator[Diagnostic]:
    seen: Dict[str, str] = {}
    for file in sources.ink:
        if not file.startswith("scenes/"):
            continue
        (id,) = scene_files([file])
        if id in seen:
            yield Diagnostic("E119", "There are two scripts of the scene %r: %s is the other." % (id, seen[id]),
                             sources.shown(file), 1, 1)
        seen[id] = file


def _wrong_name(file: str, scene: str, files: Mapping[str, str], sources: Sources) -> Diagnostic:
    if scene in files:
        what = "This is another %s: its scene is %r. A copy is kept outside of scripts/." % (files[scene], scene)
        return Diagnostic("E212", what, sources.shown(file), 1, 1)
    number = re.match(r"\d*", PurePosixPath(file).name).group(0)  # type: ignore[union-attr]
    what = "The name of this file does not say its scene, which is %r." % scene
    return Diagnostic("E212", what, sources.shown(file), 1, 1, "%s_%s.ink" % (number or "00", scene))
