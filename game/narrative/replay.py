"""Evenings as the answers that were given: small enough to write down, enough to be played again."""

from __future__ import annotations

from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

from .beats import Curtain, Interlude, Menu
from .relationship import Relationship, Transition
from .story import Answer, Snapshot, Story


def answers_of(snapshot: Snapshot) -> Tuple[Answer, ...]:
    """Every answer given from the evening's beginning to `snapshot`, in order."""
    chapters = snapshot.past + ((snapshot.chapter,) if snapshot.scene else ())
    return tuple(answer for chapter in chapters for answer in chapter.answers)


def replay(story: Story, seed: int, answers: Iterable[Answer], until: str = "") -> Snapshot:
    """The evening of `seed` and `answers`, as far as they go, or to the first beat of the scene `until`.

    Raises:
        ValueError: an answer does not fit the story as it is now, or the evening never comes to `until`.
    """
    left: List[Answer] = list(answers)
    here = story.begin(seed)
    while True:
        if until and here.scene == until:
            return here
        if isinstance(here.beat, Curtain):
            break
        if isinstance(here.beat, (Menu, Interlude)):
            if not left:
                break
            here = story.decide(here, left.pop(0))
        elif not left and not until:
            break
        else:
            here = story.next(here)
    if until:
        raise ValueError("that evening does not come to %r" % until)
    return here


def to_json(answers: Sequence[Answer]) -> List[Any]:
    """`answers` as JSON can hold them."""
    return [answer if isinstance(answer, int) else list(answer) for answer in answers]


def from_json(data: Any) -> Optional[Tuple[Answer, ...]]:
    """The answers in `data`, None if it holds none."""
    if not isinstance(data, list):
        return None
    found: List[Answer] = []
    for each in data:
        if isinstance(each, int) and not isinstance(each, bool):
            found.append(each)
        elif isinstance(each, list) and all(isinstance(part, str) for part in each):
            found.append(tuple(each))
        else:
            return None
    return tuple(found)


def relationship_to_json(relationship: Relationship) -> Dict[str, Any]:
    """`relationship` as JSON can hold it."""
    return {
        "axes": dict(relationship.axes),
        "phase": relationship.phase,
        "memories": dict(relationship.memories),
        "heard": list(relationship.heard),
        "log": [list(each) for each in relationship.log],
        "goodbye": relationship.goodbye,
    }


def relationship_from_json(data: Mapping[str, Any]) -> Relationship:
    """The relationship that `relationship_to_json` wrote. Raises KeyError or TypeError if it did not."""
    return Relationship(
        axes=tuple(data["axes"].items()),
        phase=data["phase"],
        memories=tuple(sorted(data["memories"].items())),
        heard=tuple(data["heard"]),
        log=tuple(Transition(*each) for each in data["log"]),
        goodbye=data["goodbye"],
    )
