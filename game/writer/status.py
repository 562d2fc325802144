"""What `tools write` tells the window: a small file that is looked at a few times a second."""

from __future__ import annotations

import json
import os
from types import MappingProxyType
from typing import Mapping, NamedTuple, Optional, Tuple

FILE = "status.json"


class Wrong(NamedTuple):
    """One thing that is wrong with the scripts, as `tools check` says it; `source` is the line it is about."""

    code: str
    what: str
    file: str
    line: int
    meant: str
    source: str

    @property
    def place(self) -> str:
        """``scripts/scenes/09_signing.ink:47``, or less if less is known."""
        return "%s:%d" % (self.file, self.line) if self.line else self.file

    @property
    def is_error(self) -> bool:
        """Whether it keeps the story from being played."""
        return self.code.startswith("E")


class Outlook(NamedTuple):
    """Where evenings at random came to from one moment of an evening.

    Attributes:
        key: of the moment, see `moment.key_of`.
        evenings: how many were played.
        met: how many of them came to each goodbye that was met.
    """

    key: str
    evenings: int
    met: Mapping[str, int]


class Status(NamedTuple):
    """What the desk knows.

    Attributes:
        story: counts the stories laid into the folder; a new number is a new story to take up.
        wrong: what is wrong now, errors first.
        editor: the command that opens a line, ``""`` if none is known; see `editor.command_for`.
        open_at: the goodbyes that can still come as each scene begins; empty if the explorer has not looked at these
            very scripts.
        outlook: where evenings come to from the moment that the window last asked about, None if it has not.
        over: whether the desk is closed, and the window with it.
    """

    story: int = 0
    wrong: Tuple[Wrong, ...] = ()
    editor: str = ""
    open_at: Mapping[str, Tuple[str, ...]] = MappingProxyType({})
    outlook: Optional[Outlook] = None
    over: bool = False

    def as_text(self) -> str:
        """The status as its file holds it."""
        data = self._asdict()
        data["wrong"] = [each._asdict() for each in self.wrong]
        data["open_at"] = dict(self.open_at)
        data["outlook"] = self.outlook._asdict() if self.outlook else None
        return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def read_status(text: str) -> Status:
    """The status that `text` holds. Raises ValueError, KeyError or TypeError if it holds none."""
    data = json.loads(text)
    data["wrong"] = tuple(Wrong(**each) for each in data["wrong"])
    data["open_at"] = {scene: tuple(goodbyes) for scene, goodbyes in data["open_at"].items()}
    data["outlook"] = Outlook(**data["outlook"]) if data["outlook"] else None
    return Status(**data)


class StatusFile:
    """The status file of `folder`, read when it has changed."""

    def __init__(self, folder: str) -> None:
        self._path = os.path.join(folder, FILE)
        self._seen: Tuple[int, int, int] = (0, 0, 0)

    def news(self) -> Optional[Status]:
        """The status if it is another than at the last call; else None. Costs one look at the folder."""
        try:
            found = os.stat(self._path)
            seen = (found.st_mtime_ns, found.st_size, found.st_ino)
            if seen == self._seen:
                return None
            with open(self._path, encoding="utf-8") as opened:
                status = read_status(opened.read())
        except (OSError, ValueError, KeyError, TypeError):
            return None
        self._seen = seen
        return status
