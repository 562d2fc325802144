"""The languages in game/tl, and the story told in one of them."""

from __future__ import annotations

import json
import re
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple

from narrative.content import Content
from narrative.story import Story
from narrative.translation import Telling, as_written, told_lines

Read = Callable[[str], bytes]
"""Gives the bytes of a game file by its path in game/; raises OSError if it is not there."""

_story = re.compile(r"^tl/(\w+)/story\.json$")


class Languages:
    """The languages that the story can be told in; each is read when it is first asked for.

    Args:
        content: the content as it was written.
        data: all of scripts/ as it was written, for the words of the cave.
        files: the paths of all game files.
        read: reads a game file.
    """

    def __init__(self, content: Content, data: Mapping[str, Any], files: Sequence[str], read: Read) -> None:
        self._content, self._data, self._read = content, data, read
        self._in_story = content
        self._names = sorted(match.group(1) for match in map(_story.match, files) if match)
        self._told: Dict[Optional[str], Telling] = {}
        self.nowhere = object()
        self.shown_in: object = self.nowhere
        """The language in which the beat on the stage is shown; `nowhere` before the first."""

    def choices(self) -> List[Tuple[Optional[str], str]]:
        """Every language with its own name; None is the one it was written in, which comes first."""
        return [(None, "English")] + [(name, self._file(name).get("name", name)) for name in self._names]

    def tell(self, story: Story, language: Optional[str]) -> Telling:
        """The story in `language`, whose names, titles and letters are put into `story`.

        Content that `story` was given meanwhile, by a writer's edit, is what was written from then on.
        """
        if story.content is not self._content and story.content is not self._in_story:
            self._content = story.content
            self._told.clear()
        telling = self.telling(language)
        story.content = self._in_story = telling.content
        return telling

    def telling(self, language: Optional[str]) -> Telling:
        """The story in `language`; as it was written if that is None or not there."""
        if language not in self._told:
            self._told[language] = self._open(language) if language in self._names else as_written(self._content)
        return self._told[language]

    def hollow(self, language: Optional[str]) -> Mapping[str, Any]:
        """The words of the cave in `language`."""
        written = self._data.get("hollow", {}).get("lines", {})
        told: Mapping[str, Any] = told_lines(written, self.telling(language).words, "hollow")
        return told

    def _open(self, language: Optional[str]) -> Telling:
        data = self._file(str(language))
        return Telling(self._content, data.get("words", {}), data.get("memories", {}),
                       lambda scene: self._json("tl/%s/scenes/%s.json" % (language, scene)))

    def _file(self, language: str) -> Dict[str, Any]:
        return self._json("tl/%s/story.json" % language)

    def _json(self, path: str) -> Dict[str, Any]:
        """What a file of a language holds; nothing if it is missing or damaged: the story is then as it was written."""
        try:
            data = json.loads(self._read(path).decode("utf-8"))
        except (OSError, ValueError):
            return {}
        return data if isinstance(data, dict) else {}
