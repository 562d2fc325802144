"""The languages in game/tl, and the story told in one of them."""

from __future__ import annotations

import json
import re
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple

from narrative.content import Content
from narrative.translation import Telling, as_written, told_lines

Read = Callable[[str], bytes]
"""Gives the bytes of a game file by its path in game/; raises OSError if it is not there."""

_story = re.compile(r"^tl/(\w+)/story\.json$")


class Languages:
    """The languages that the story can be told in; each is read when it is first asked for.

    Args:
        content: the content as it was written.
        hollow: the words of the cave as they were written.
        files: the paths of all game files.
        read: reads a game file.
    """

    def __init__(self, content: Content, hollow: Mapping[str, Any], files: Sequence[str], read: Read) -> None:
        self._content, self._hollow, self._read = content, hollow, read
        self._names = sorted(match.group(1) for match in map(_story.match, files) if match)
        self._told: Dict[Optional[str], Telling] = {}
        self.nowhere = object()
        self.shown_in: object = self.nowhere
        """The language in which the beat on the stage is shown; `nowhere` before the first."""

    def choices(self) -> List[Tuple[Optional[str], str]]:
        """Every language with its own name; None is the one it was written in, which comes first."""
        return [(None, "English")] + [(name, self._data(name).get("name", name)) for name in self._names]

    def telling(self, language: Optional[str]) -> Telling:
        """The story in `language`; as it was written if that is None or not there."""
        if language not in self._told:
            self._told[language] = self._open(language) if language in self._names else as_written(self._content)
        return self._told[language]

    def hollow(self, language: Optional[str]) -> Mapping[str, Any]:
        """The words of the cave in `language`."""
        told: Mapping[str, Any] = told_lines(self._hollow, self.telling(language).words, "hollow")
        return told

    def _open(self, language: Optional[str]) -> Telling:
        data = self._data(str(language))
        return Telling(self._content, data.get("words", {}), data.get("memories", {}),
                       lambda scene: self._json("tl/%s/scenes/%s.json" % (language, scene)))

    def _data(self, language: str) -> Dict[str, Any]:
        return self._json("tl/%s/story.json" % language)

    def _json(self, path: str) -> Dict[str, Any]:
        """What a file of a language holds; nothing if it is missing or damaged: the story is then as it was written."""
        try:
            data = json.loads(self._read(path).decode("utf-8"))
        except (OSError, ValueError):
            return {}
        return data if isinstance(data, dict) else {}
