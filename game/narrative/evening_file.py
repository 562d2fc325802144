"""An evening as a file to keep or to share: JSON, checked on the way in, nothing in it that could run.

What is written down is what was decided, and how each scene was entered. Where the evening stands is found again by
playing the scene from its start, so a file can promise nothing that the story does not hold.
docs/evening.schema.json describes the form for other programs.
"""

from __future__ import annotations

import json
from typing import Any, Dict, Iterable, List, Mapping, NamedTuple, Tuple

from .beats import Beat, Cue, Curtain, SceneEnd
from .places import Sought, find, name_of
from .relationship import Relationship, Transition
from .replay import from_json, to_json
from .revisit import stage_left_by
from .story import Chapter, Snapshot, Story

GAME = "every-version-of-goodbye"
FORMAT = 1
LARGEST = 2_000_000
"""Bytes; a whole evening is about 60,000."""


class NotAnEvening(ValueError):
    """The text is not an evening of this game; says why, for the player."""


class Evening(NamedTuple):
    """What a file holds. `beat` is kind and id of the beat it stands at, `lines` how many beats after an answer."""

    seed: int
    past: Tuple[Chapter, ...]
    chapter: Chapter
    beat: Tuple[str, str]
    lines: int


class TakenUp(NamedTuple):
    """An evening taken up from a file.

    Attributes:
        snapshot: where it stands.
        exact: whether that is the very beat it was written at; else it is the start of the scene, or what came next.
        stage: the cues that make the stage as it was, in order.
    """

    snapshot: Snapshot
    exact: bool
    stage: Tuple[Cue, ...]


# -- writing


def to_text(snapshot: Snapshot) -> str:
    """The file for the evening that stands at `snapshot`."""
    return _with_past(snapshot, _dump([_chapter_as_data(each) for each in snapshot.past]))


class Journal:
    """Writes the same text again and again as an evening goes on; scenes that are over are put in words once.

    `holds` is the text that lies on the disk, for whoever puts it there to set.
    """

    def __init__(self) -> None:
        self.holds = ""
        self._past: Tuple[Chapter, ...] = ()
        self._text = "[]"

    def text(self, snapshot: Snapshot) -> str:
        """What `to_text` gives."""
        if snapshot.past is not self._past:
            self._past, self._text = snapshot.past, _dump([_chapter_as_data(each) for each in snapshot.past])
        return _with_past(snapshot, self._text)


def _with_past(snapshot: Snapshot, past: str) -> str:
    chapter = snapshot.chapter if snapshot.scene else Chapter("", snapshot.relationship)
    kind, id = name_of(snapshot.beat)
    head = _dump({"game": GAME, "format": FORMAT, "seed": snapshot.seed,
                  "at": {"beat": kind, "id": id, "lines": snapshot.lines}, "chapter": _chapter_as_data(chapter)})
    return '%s, "past": %s}\n' % (head[:-1], past)


def _dump(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False)


def _chapter_as_data(chapter: Chapter) -> Dict[str, Any]:
    entered = chapter.entered
    return {
        "scene": chapter.scene,
        "answers": to_json(chapter.answers),
        "offered": list(chapter.offered),
        "entered": {
            "axes": dict(entered.axes), "phase": entered.phase, "memories": dict(entered.memories),
            "heard": list(entered.heard), "log": [list(each) for each in entered.log], "goodbye": entered.goodbye,
        },
    }


# -- reading


def from_text(text: str) -> Evening:
    """The evening in `text`.

    Raises:
        NotAnEvening: it is something else, or damaged, or of a later version of the game.
    """
    if len(text) > LARGEST:
        raise NotAnEvening("This file is far too large to be an evening.")
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        raise NotAnEvening("This file is not an evening, or it is damaged.") from None
    if not isinstance(data, dict) or data.get("game") != GAME:
        raise NotAnEvening("This file is not an evening of this game.")
    if not _is_count(data.get("format")) or data["format"] > FORMAT:
        raise NotAnEvening("This evening was written by a later version of the game.")
    try:
        at = data["at"]
        return Evening(_count(data["seed"]), tuple(_chapter(each) for each in _list(data["past"])),
                       _chapter(data["chapter"]), (_word(at["beat"]), _word(at["id"])), _count(at["lines"]))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise NotAnEvening("This evening is damaged (%s)." % (error or type(error).__name__)) from None


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**31


def _count(value: Any) -> int:
    if not _is_count(value):
        raise ValueError("%r is no count" % (value,))
    return int(value)


def _word(value: Any) -> str:
    if not isinstance(value, str) or len(value) > 400:
        raise ValueError("%.40r is no name" % (value,))
    return value


def _list(value: Any) -> List[Any]:
    if not isinstance(value, list):
        raise ValueError("%.40r is no list" % (value,))
    return value


def _words(value: Any) -> Tuple[str, ...]:
    return tuple(_word(each) for each in _list(value))


def _chapter(data: Mapping[str, Any]) -> Chapter:
    answers = from_json(data["answers"])
    if answers is None or not all(_is_count(each) for each in answers if isinstance(each, int)):
        raise ValueError("its answers")
    return Chapter(_word(data["scene"]), _relationship(data["entered"]), answers, _words(data["offered"]))


def _relationship(data: Mapping[str, Any]) -> Relationship:
    axes = tuple((_word(name), _count(value)) for name, value in data["axes"].items())
    memories = tuple(sorted((_word(name), _word(words)) for name, words in data["memories"].items()))
    log = []
    for each in _list(data["log"]):
        before, after, moment = _words(each)
        log.append(Transition(before, after, moment))
    return Relationship(axes, _word(data["phase"]), memories, _words(data["heard"]), tuple(log),
                        _word(data["goodbye"]))


# -- taking it up


def take_up(story: Story, evening: Evening) -> TakenUp:
    """Stand where `evening` stands, in the story as it is now.

    Raises:
        NotAnEvening: it cannot be an evening of this story.
    """
    chapter, rules = evening.chapter, story.content.rules
    blank = Snapshot(chapter.scene, SceneEnd(chapter.scene), rules.adopt(chapter.entered), "", chapter,
                     evening.past, "", evening.seed)
    if not chapter.scene:
        if evening.beat[1] not in [each.id for each in rules.goodbyes]:
            raise NotAnEvening("This evening ended in a goodbye that the story does not have.")
        return TakenUp(Snapshot("", Curtain(evening.beat[1]), blank.relationship, past=evening.past,
                                seed=evening.seed), True, ())
    try:
        start = story.again(blank)
    except ValueError as error:
        raise NotAnEvening("This evening is damaged (%s)." % error) from None
    if start.scene != chapter.scene:
        return TakenUp(start, False, ())
    found = find(story, start, Sought(chapter.answers, chapter.offered, evening.beat, evening.lines))
    if found is None:
        return TakenUp(start, False, ())
    return TakenUp(found.walked[-1], True, stage_of(each.beat for each in found.walked[:-1]))


def stage_of(beats: Iterable[Beat]) -> Tuple[Cue, ...]:
    """The cues that make the stage as `beats` leave it: the last of each kind; who stands there; no passing sounds."""
    return stage_left_by(cue for beat in beats for cue in getattr(beat, "cues", ()))
