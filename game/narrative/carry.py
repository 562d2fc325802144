"""Carrying an evening over an edit of the scripts: the same place, with the choices made so far.

`Story.restore` has only the scripts as they are now, which is all that a save has. Here the scripts from before are
known too, so a choice is found again by its words, and a line that was rewritten by where it stood.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import List, NamedTuple, Optional, Sequence, Tuple

from .beats import Beat, Interlude, Line, Menu
from .story import Answer, Snapshot, Story

ALIKE = 0.6
"""How alike two options must be, 0 to 1, for one to be the other reworded."""


class Given(NamedTuple):
    """An answer and what it was given to."""

    asked: Beat
    answer: Answer


class Carried(NamedTuple):
    """Where an evening stands after an edit.

    Attributes:
        here: the snapshot under the new scripts.
        exact: whether every choice made in the scene still counts; if not, `here` is the first that does not.
        passed: the beats of the scene up to `here`, which is the last of them.
    """

    here: Snapshot
    exact: bool
    passed: Tuple[Beat, ...]


def carry(before: Story, after: Story, here: Snapshot) -> Carried:
    """`here`, a snapshot of the story `before`, as it stands in the story `after`.

    The scene is played again from its start through the same choices. Raises ScriptError if it cannot be played.
    """
    if not here.scene or not after.has_scene(here.scene):
        restored, exact = after.restore(here)
        return Carried(restored, exact, (restored.beat,))
    played = walk(before, here)
    if played is None:
        restored, exact = after.restore(here)
        return Carried(restored, exact, _beats(walk(after, restored) or [restored]))
    return _follow(before, after, played, here)


def walk(story: Story, here: Snapshot) -> Optional[List[Snapshot]]:
    """Every snapshot of the scene of `here`, from its first beat to `here`; None if the story does not come there."""
    left = list(here.chapter.answers)
    at = story.again(here)
    passed = [at]
    while left or (at.beat, at.ink) != (here.beat, here.ink):
        following = _step(story, at, left)
        if following is None:
            return None
        at = following
        passed.append(at)
    return passed


def _step(story: Story, at: Snapshot, left: List[Answer]) -> Optional[Snapshot]:
    if isinstance(at.beat, Line):
        return story.next(at)
    if not left or not isinstance(at.beat, (Menu, Interlude)):
        return None
    try:
        return story.decide(at, left.pop(0))
    except ValueError:
        return None


def _follow(before: Story, after: Story, played: Sequence[Snapshot], here: Snapshot) -> Carried:
    """Play the scene under the new scripts through the answers given under the old ones, then find the place."""
    asked = [each.beat for each in played[:-1] if isinstance(each.beat, (Menu, Interlude))]
    given = [Given(*each) for each in zip(asked, here.chapter.answers)]
    at = after.again(here)
    passed = [at]
    while given:
        if isinstance(at.beat, Line):
            at = after.next(at)
        else:
            answer = _next_answer(at.beat, given)
            if answer is None:
                return Carried(at, False, _beats(passed))
            at = after.decide(at, answer)
        passed.append(at)
    stretch_before = _stretch(before, _since_last_answer(played))
    stretch_after = _stretch(after, [at])
    place = aligned([_name(each.beat) for each in stretch_before], [_name(each.beat) for each in stretch_after],
                    len(_since_last_answer(played)) - 1)
    found = stretch_after[:place + 1]
    return Carried(found[-1], True, _beats(passed[:-1] + found))


def _beats(snapshots: Sequence[Snapshot]) -> Tuple[Beat, ...]:
    return tuple(each.beat for each in snapshots)


def _next_answer(asked: Beat, given: List[Given]) -> Optional[Answer]:
    """The answer to `asked` among those given, which are used up to it; None if it is a new question.

    A question that was taken out of the script is passed over.
    """
    same = next((index for index, each in enumerate(given) if _is_same_question(asked, each.asked)), 0)
    answer = _same_answer(asked, given[same])
    if answer is not None:
        del given[:same + 1]
    return answer


def _is_same_question(asked: Beat, old: Beat) -> bool:
    """Whether two questions have most of their options in common; one silence is not enough."""
    if isinstance(asked, Menu) and isinstance(old, Menu):
        texts, others = {option.text for option in asked.options}, {option.text for option in old.options}
        return 2 * len(texts & others) > max(len(texts), len(others))
    return _name(asked) == _name(old)


def _same_answer(asked: Beat, given: Given) -> Optional[Answer]:
    old, answer = given
    if isinstance(asked, Menu) and isinstance(old, Menu) and isinstance(answer, int):
        texts = [option.text for option in asked.options]
        chosen = old.options[answer].text
        if chosen in texts:
            return texts.index(chosen)
        fresh = [text for text in texts if text not in {option.text for option in old.options}]
        best = max(fresh, key=lambda text: _likeness(text, chosen), default="")
        if best and _likeness(best, chosen) >= ALIKE:
            return texts.index(best)
        # Reworded past recognition: the same option if everything around it is as it was.
        stayed = len(fresh) == 1 and len(texts) == len(old.options)
        return answer if stayed and texts[answer] == fresh[0] else None
    if isinstance(asked, Interlude) and isinstance(old, Interlude) and isinstance(answer, tuple):
        fits = len(asked.slots) == len(answer) and all(id in slot for id, slot in zip(answer, asked.slots))
        return answer if asked.name == old.name and fits else None
    return None


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _since_last_answer(played: Sequence[Snapshot]) -> List[Snapshot]:
    answers = played[-1].chapter.answers
    return [each for each in played if each.chapter.answers == answers]


def _stretch(story: Story, snapshots: Sequence[Snapshot]) -> List[Snapshot]:
    """`snapshots` and those that follow up to the next question or the end of the scene."""
    found = list(snapshots)
    while isinstance(found[-1].beat, Line):
        found.append(story.next(found[-1]))
    return found


def _name(beat: Beat) -> str:
    if isinstance(beat, Line):
        return beat.seen_id
    if isinstance(beat, Menu):
        return "menu"
    return "%s %s" % (type(beat).__name__, beat.name if isinstance(beat, Interlude) else "")


def aligned(before: Sequence[str], after: Sequence[str], place: int) -> int:
    """The index in `after` of what stood at index `place` in `before`: the same name, or else the same gap."""
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, start, stop, there, until in matcher.get_opcodes():
        if start <= place < stop:
            if kind == "equal":
                return there + place - start
            return min(there + place - start, max(there, until - 1), len(after) - 1)
    return len(after) - 1
