"""The scenes' graphs, each explored once and kept until its ink or the names of the rules change."""

from __future__ import annotations

import pickle
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, Callable, Dict, Mapping, NamedTuple, Optional, Sequence, Tuple

from narrative.content import Content
from narrative.diagnostics import fail, nearest

from tools.explore.graph import Graph
from tools.explore.marked import Marked, Piece, compile_marked
from tools.explore.walk import Walk
from tools.setup import ROOT, fingerprint
from tools.story.build import LIBRARY, scene_files
from tools.story.scripts import SCRIPTS, read_ink, shown

CACHE = ROOT / ".cache" / "explore"
_own = Path(__file__).parent
_parts = ("walk.py", "live.py", "graph.py", "ink.py", "marked.py", "mark.mjs")


class Explored(NamedTuple):
    """A scene's graph and the pieces of text its marks stand for; `fresh` if it was not in the cache."""

    graph: Graph
    pieces: Tuple[Piece, ...]
    fresh: bool


class _Names(NamedTuple):
    """What a scene may name: each function of prose and the names it takes, and what memories can hold."""

    known: Mapping[str, Tuple[str, ...]]
    memories: Mapping[str, Tuple[str, ...]]


_codes = {"moment": ("E101", "moment"), "recall": ("E102", "memory"), "recalls": ("E102", "memory"),
          "reached": ("E104", "level"), "heard": ("E101", "moment")}


def explore_scenes(content: Content, folder: Path = SCRIPTS, cache: Path = CACHE, processes: int = 2,
                   done: Callable[[str], None] = lambda scene: None) -> Dict[str, Explored]:
    """Every scene of `folder`, explored; `done` is told each as it is.

    Raises:
        ScriptError: the ink does not compile, names what is not declared, or is too large.
    """
    ink = read_ink(folder)
    files = scene_files(ink)
    names = _names(content)
    keys = {scene: _key(ink, file, names) for scene, file in files.items()}
    found: Dict[str, Explored] = {}
    for scene in files:
        kept = _read(cache, keys[scene])
        if kept is not None:
            found[scene] = kept
            done(scene)
    missing = {scene: file for scene, file in files.items() if scene not in found}
    if missing:
        roots = {scene: "INCLUDE %s\nINCLUDE %s\n" % (LIBRARY, file) for scene, file in missing.items()}
        marked = compile_marked(ink, roots)
        jobs = sorted(missing, key=lambda scene: -len(marked[scene].compiled))
        for scene, graph in zip(jobs, _all([(scene, marked[scene], names) for scene in jobs], processes)):
            found[scene] = Explored(graph, _placed(marked[scene], folder), True)
            _write(cache, keys[scene], found[scene])
            done(scene)
    return {scene: found[scene] for scene in files}


def _placed(marked: Marked, folder: Path) -> Tuple[Piece, ...]:
    return tuple(piece._replace(file=shown(folder / piece.file)) for piece in marked.pieces)


def _all(jobs: Sequence[Tuple[str, Marked, _Names]], processes: int) -> Any:
    if processes == 1 or len(jobs) == 1:
        return map(_explore, jobs)
    with ProcessPoolExecutor(processes) as pool:
        return list(pool.map(_explore, jobs))


def _explore(job: Tuple[str, Marked, _Names]) -> Graph:
    scene, marked, names = job

    def check(function: str, name: str) -> None:
        if name not in names.known[function]:
            code, what = _codes.get(function, ("E106", function))
            raise fail(code, "%s: there is no %s %r." % (scene, what, name), meant=nearest(name, names.known[function]))

    return Walk(scene, marked, names.memories, check).graph(scene)


def _names(content: Content) -> _Names:
    rules = content.rules
    moments, memories = tuple(rules.moments), tuple(rules.memories)
    return _Names(
        {"moment": moments, "heard": moments, "recall": memories, "recalls": memories, "reached": tuple(rules.levels),
         "phase": rules.phases, "has_been": rules.phases, "goodbye": tuple(each.id for each in rules.goodbyes)},
        {name: tuple(dict.fromkeys(memory.values)) for name, memory in rules.memories.items()},
    )


def _key(ink: Mapping[str, str], file: str, names: _Names) -> str:
    source = [(_own / part).read_bytes() for part in _parts]
    return fingerprint(ink.get(LIBRARY, "").encode(), file.encode(), ink[file].encode(),
                       repr((sorted(names.known.items()), sorted(names.memories.items()))).encode(), *source)


def _read(cache: Path, key: str) -> Optional[Explored]:
    try:
        graph, pieces = pickle.loads((cache / (key + ".scene")).read_bytes())
    except Exception:  # what another version wrote fails in many ways
        return None
    return Explored(graph, pieces, False)


def _write(cache: Path, key: str, explored: Explored) -> None:
    try:
        cache.mkdir(parents=True, exist_ok=True)
        (cache / (key + ".scene")).write_bytes(pickle.dumps((explored.graph, explored.pieces)))
    except OSError:
        pass  # a cache that cannot be written costs time, nothing else
