"""From a beat back to the line of the script that it came from."""

from __future__ import annotations

import json
import os
import re
from typing import Any, Dict, List, Mapping, NamedTuple, Sequence, Tuple

from narrative.beats import Beat, Interlude, Line, Menu

FILE = "sources.json"


class Source(NamedTuple):
    """A line of a script: its number, from 1, its kind (text, option, interlude), and everything it can say.

    `says` is the words themselves, or a pattern of them if `varies`.
    """

    number: int
    kind: str
    says: str
    varies: bool


class Scene(NamedTuple):
    """The lines of one scene's script that a player can meet, in the order they are written."""

    file: str
    lines: Sequence[Source]


class Index:
    """The lines of a scene, to be found by what they say."""

    def __init__(self, lines: Sequence[Source]) -> None:
        self._fixed: Dict[Tuple[str, str], List[int]] = {}
        self._varying: List[Tuple[Source, "re.Pattern[str]"]] = []
        for each in lines:
            if each.varies:
                self._varying.append((each, re.compile(each.says, re.DOTALL)))
            else:
                self._fixed.setdefault((each.kind, each.says), []).append(each.number)

    def find(self, kind: str, words: str, after: int) -> int:
        """The first line after `after` that says `words`; if there is none, the first of all; 0 if none does."""
        words = " ".join(words.split())
        fitting = list(self._fixed.get((kind, words), ()))
        fitting += [each.number for each, pattern in self._varying if each.kind == kind and pattern.fullmatch(words)]
        later = [number for number in fitting if number > after]
        return min(later or fitting, default=0)


class Sources:
    """The lines of every scene. `write` keeps them in a folder, where the window reads them."""

    def __init__(self, scenes: Mapping[str, Scene]) -> None:
        self.scenes = scenes
        self._indexes: Dict[str, Index] = {}

    def as_text(self) -> str:
        """The lines as their file holds them."""
        return json.dumps({id: [scene.file, scene.lines] for id, scene in self.scenes.items()}, ensure_ascii=False)

    def trace(self, scene: str, beats: Sequence[Beat], taken: Sequence[str]) -> List[int]:
        """The line of each of `beats`, which were met one after another in `scene`, from its beginning; 0 if unknown.

        Words that stand at several places are told apart by what came before them.

        Args:
            scene: its id.
            beats: from the first of the scene on.
            taken: the words of the option taken at each menu among them, as far as one was taken.
        """
        index = self._index(scene)
        chosen = iter(taken)
        found: List[int] = []
        at = 0
        for beat in beats:
            here = _line_of(index, beat, at)
            found.append(here)
            at = here or at
            option = next(chosen, None) if isinstance(beat, Menu) else None
            if option is not None:
                at = index.find("option", option, at - 1) or at
        return found

    def _index(self, scene: str) -> Index:
        if scene not in self._indexes:
            self._indexes[scene] = Index(self.scenes[scene].lines if scene in self.scenes else ())
        return self._indexes[scene]


def _line_of(index: Index, beat: Beat, at: int) -> int:
    if isinstance(beat, Line):
        return index.find("text", "%s: %s" % (beat.speaker, beat.text) if beat.speaker else beat.text, at)
    if isinstance(beat, Menu):
        return index.find("option", beat.options[0].text, at)
    if isinstance(beat, Interlude):
        return index.find("interlude", beat.name if beat.kind == "game" else "%s %s" % (beat.kind, beat.name), at)
    return at


class SourcesFile:
    """The lines that `write` laid into `folder`, read again when they have changed."""

    def __init__(self, folder: str) -> None:
        self._path = os.path.join(folder, FILE)
        self._read = (0, 0)
        self._sources = Sources({})

    def sources(self) -> Sources:
        """The lines as they are now; of no scene if there are none yet."""
        try:
            found = os.stat(self._path)
            if (found.st_mtime_ns, found.st_ino) != self._read:
                with open(self._path, encoding="utf-8") as opened:
                    data: Mapping[str, Any] = json.load(opened)
                scenes = {id: Scene(file, [Source(*each) for each in lines]) for id, (file, lines) in data.items()}
                self._sources, self._read = Sources(scenes), (found.st_mtime_ns, found.st_ino)
        except (OSError, ValueError):
            pass
        return self._sources
