"""Places in a scene, found again by their names when the scripts may have changed since somebody stood there."""

from __future__ import annotations

from typing import TYPE_CHECKING, FrozenSet, List, NamedTuple, Optional, Sequence, Tuple

from .beats import Beat, Curtain, Interlude, Line, Menu

if TYPE_CHECKING:
    from .story import Answer, Snapshot, Story

SHORT = 6
"""Letters of an option's id that tell it from the others of its menu."""


def offered_in(menu: Menu) -> str:
    """The options of a menu as one word, by which the menu, and an option moved within it, is known again."""
    return "|".join(option.seen_id[:SHORT] for option in menu.options)


def marks_of(menu: Menu, index: int) -> FrozenSet[str]:
    """What is kept of an option when it is taken: it beside each of the others.

    The same words, `(Say nothing.)`, are another answer where something else is asked; and a menu in which one of the
    others is missing this time is the same menu. Two options are the same if they have any of these in common.
    """
    mine, *others = (menu.options[index], *(each for at, each in enumerate(menu.options) if at != index))
    return frozenset("%s|%s" % (mine.seen_id[:SHORT], each.seen_id[:SHORT]) for each in others or [mine])


def name_of(beat: Beat) -> Tuple[str, str]:
    """The kind of a beat and the name under which it is found again in its scene."""
    if isinstance(beat, Line):
        return "line", beat.seen_id
    if isinstance(beat, Menu):
        return "menu", offered_in(beat)
    if isinstance(beat, Interlude):
        return "interlude", "%s %s" % (beat.kind, beat.name)
    if isinstance(beat, Curtain):
        return "curtain", beat.goodbye
    return "end", beat.scene


def option_again(menu: Menu, index: int, offered: str) -> Optional[int]:
    """Where the option that was taken at `index`, when the menu was `offered`, is now. None if it is gone.

    An option that was only reworded is known by its unchanged neighbours. Without `offered`, `index` is all there is.
    """
    before, now = offered.split("|"), offered_in(menu).split("|")
    if not offered:
        return index if index < len(now) else None
    if index >= len(before):
        return None
    if index < len(now) and now[index] == before[index]:
        return index
    if before[index] in now:
        return now.index(before[index])
    others = [each for at, each in enumerate(before) if at != index]
    return index if others == [each for at, each in enumerate(now) if at != index] else None


class Sought(NamedTuple):
    """A place to be found: after `answers` (given when the menus were `offered`), the beat `name`, about `lines` on."""

    answers: Tuple["Answer", ...]
    offered: Tuple[str, ...]
    name: Tuple[str, str]
    lines: int


class Found(NamedTuple):
    """The beats from the scene's start to the place that was sought, and whether it still has its name."""

    walked: Tuple["Snapshot", ...]
    by_name: bool


def find(story: "Story", start: "Snapshot", sought: Sought) -> Optional[Found]:
    """Play from the scene's `start` through the answers to the place that is sought; None if it is not there.

    Of several beats of its name the nearest is taken. If none has it, one of the same kind as far after the answers:
    a line that was reworded.
    """
    walked = _through_answers(story, start, sought)
    if walked is None:
        return None
    answered = len(walked) - 1
    while isinstance(walked[-1].beat, Line):
        walked.append(story.next(walked[-1]))
    rest = range(answered, len(walked))
    named = [at for at in rest if name_of(walked[at].beat) == sought.name]
    if named:
        nearest = min(named, key=lambda at: abs(walked[at].lines - sought.lines))
        return Found(tuple(walked[:nearest + 1]), True)
    for at in rest:
        if walked[at].lines == sought.lines and name_of(walked[at].beat)[0] == sought.name[0] in ("line", "menu"):
            return Found(tuple(walked[:at + 1]), False)
    return None


def _through_answers(story: "Story", start: "Snapshot", sought: Sought) -> Optional[List["Snapshot"]]:
    """The beats up to the one after the last answer; None if an answer does not fit any more."""
    walked = [start]
    for at, answer in enumerate(sought.answers):
        while isinstance(walked[-1].beat, Line):
            walked.append(story.next(walked[-1]))
        again = _answer_again(walked[-1].beat, answer, sought.offered[at] if at < len(sought.offered) else "")
        if again is None:
            return None
        try:
            walked.append(story.decide(walked[-1], again))
        except ValueError:
            return None
    return walked


def _answer_again(beat: Beat, answer: "Answer", offered: str) -> "Optional[Answer]":
    if isinstance(answer, int):
        return option_again(beat, answer, offered) if isinstance(beat, Menu) else None
    return answer if isinstance(beat, Interlude) else None


def sought_place(answers: Sequence["Answer"], offered: Sequence[str], beat: Beat, lines: int) -> Sought:
    """The place of `beat`, to be found again."""
    return Sought(tuple(answers), tuple(offered), name_of(beat), lines)
