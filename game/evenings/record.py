"""A finished evening as plain values: what is kept of it from one run of the game to the next."""

from __future__ import annotations

from typing import Any, Dict, List, NamedTuple, Optional, Tuple

from narrative.replay import answers_of, from_json, to_json
from narrative.story import Answer, Snapshot, Story

KEPT = 60
"""So many evenings are kept; the oldest is dropped."""

Doors = Tuple[Tuple[int, ...], ...]
"""The axes, 0 to 100, at each scene's door and at the end: enough to draw an evening that cannot be played again."""


class Record(NamedTuple):
    """An evening that came to its goodbye.

    Attributes:
        seed, answers: the evening itself.
        goodbye: its goodbye.
        ended: when, in seconds since 1970.
        seconds: how long it was played.
        doors: the axes on the way.
        versions: scene and fingerprint of its script, for each scene that was played.
    """

    seed: int
    answers: Tuple[Answer, ...]
    goodbye: str
    ended: int = 0
    seconds: int = 0
    doors: Doors = ()
    versions: Tuple[Tuple[str, str], ...] = ()

    @property
    def same(self) -> Tuple[int, Tuple[Answer, ...]]:
        """Equal for two records of one evening."""
        return self.seed, self.answers


def record_of(story: Story, snapshot: Snapshot, goodbye: str, ended: int, seconds: int) -> Record:
    """The record of the evening that came to its curtain at `snapshot`."""
    doors = [chapter.entered.axes for chapter in snapshot.past] + [snapshot.relationship.axes]
    versions = tuple((chapter.scene, story.version(chapter.scene)) for chapter in snapshot.past)
    return Record(snapshot.seed, answers_of(snapshot), goodbye, ended, seconds,
                  tuple(tuple(value for _, value in axes) for axes in doors), versions)


def as_plain(record: Record) -> Dict[str, Any]:
    """`record` as JSON can hold it."""
    return {
        "seed": record.seed, "answers": to_json(record.answers), "goodbye": record.goodbye, "ended": record.ended,
        "seconds": record.seconds, "doors": [list(each) for each in record.doors],
        "versions": dict(record.versions),
    }


def from_plain(data: Any) -> Optional[Record]:
    """The record in `data`, None if it holds none."""
    try:
        answers = from_json(data["answers"])
        if answers is None:
            return None
        doors = tuple(tuple(int(value) for value in each) for each in data.get("doors", ()))
        versions = tuple((str(scene), str(mark)) for scene, mark in dict(data.get("versions", {})).items())
        return Record(int(data["seed"]), answers, str(data["goodbye"]), int(data.get("ended", 0)),
                      int(data.get("seconds", 0)), doors, versions)
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def merged(*lists: Any) -> List[Dict[str, Any]]:
    """The evenings of all `lists` (of plain records), each once, the newest first; what is no evening is left out."""
    found: Dict[Any, Record] = {}
    for each in lists:
        for data in each or ():
            record = from_plain(data)
            if record is not None:
                found.setdefault(record.same, record)
    newest = sorted(found.values(), key=lambda record: -record.ended)
    return [as_plain(record) for record in newest[:KEPT]]
