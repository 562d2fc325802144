"""Opening game/story: the story for the window, or what to tell a person whose game cannot be played."""

from __future__ import annotations

import importlib.util
import json
from types import MappingProxyType
from typing import Any, Callable, Dict, Iterator, Mapping, NamedTuple, Optional, Sequence

from narrative.content import read_content
from narrative.diagnostics import ScriptError
from narrative.story import Story

Read = Callable[[str], bytes]
"""Gives the bytes of a game file by its path in game/; raises OSError if it is not there."""


class Opened(NamedTuple):
    """A story and the data it was made of; or a reason: `problem` is for players, `details` for writers."""

    story: Optional[Story]
    problem: str = ""
    details: str = ""
    data: Mapping[str, Any] = MappingProxyType({})


class SceneFiles(Mapping[str, str]):
    """The compiled scenes, each read when it is first played."""

    def __init__(self, names: Sequence[str], read: Read) -> None:
        self._names = tuple(names)
        self._read = read
        self._kept: Dict[str, str] = {}

    def __getitem__(self, name: str) -> str:
        if name not in self._names:
            raise KeyError(name)
        if name not in self._kept:
            self._kept[name] = self._read("story/scenes/%s.json" % name).decode("utf-8")
        return self._kept[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def is_installed(name: str) -> bool:
    """Whether the module `name` is there, without reading it."""
    try:
        return importlib.util.find_spec(name) is not None
    except (ImportError, ValueError):
        return False


def open_story(scenes: Sequence[str], read: Read) -> Opened:
    """The story in game/story.

    Args:
        scenes: the ids of the scenes that have a file.
        read: reads a game file.
    """
    if not is_installed("inkpython"):  # the one dependency of the window; read when the first scene begins
        return Opened(None, "This copy of the game has not been set up yet.",
                      "Its ink runtime is missing from game/python-packages.")
    try:
        data = json.loads(read("story/rules.json").decode("utf-8"))
        content = read_content(data)
    except ScriptError as error:
        return Opened(None, "The story's scripts cannot be played as they are.", str(error))
    except (OSError, ValueError, KeyError, TypeError) as error:
        return Opened(None, "The story is missing or damaged.", "game/story/rules.json: %s" % error)
    missing = [scene.id for scene in content.spine.scenes if scene.id not in scenes]
    if missing:
        return Opened(None, "The story is missing or damaged.", "No script for: %s" % ", ".join(missing))
    return Opened(Story(SceneFiles(scenes, read), content), data=data)
