"""How an evening's goodbye would have been missed: what it hung on, and the last word of the player's that held it.

Both are found by trying. `hinge` moves one thing of the relationship at a time and asks the rules again. `Searching`
takes the decisions before the goodbye from the last to the first, gives each its other answers, and plays on with the
same player: the same answers where they are still offered, else the nearest. An answer that has left hardly a trace by
the end of its scene is not followed further.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Dict, FrozenSet, Iterable, Iterator, List, Mapping, NamedTuple, Optional, Tuple, Union

from .beats import Curtain, Interlude, Line, Menu, SceneEnd
from .content import Content
from .guards import AllOf, AnyOf, Heard, Not
from .relationship import Guard, Relationship, Rules
from .shape import Shape, Turn, onward_story, words_of
from .story import Answer, Chapter, Snapshot

TRACE = 3.0
"""An answer is followed past its scene if it moved an axis there by a third of what would change the goodbye."""


class Hinge(NamedTuple):
    """The one thing whose smallest change would have made another goodbye.

    Attributes:
        kind: ``axis``, ``moment`` or ``phase``.
        name: which; for a phase, the one it would have had to be.
        change: for an axis the distance to where it turns, with its sign (-100 to 100); for a moment 1 if it was
            missing and -1 if it happened; 0 for a phase.
        goodbye: the other goodbye.
    """

    kind: str
    name: str
    change: int
    goodbye: str


class Otherwise(NamedTuple):
    """The last decision that would have changed the goodbye.

    Attributes:
        scene: the index of its scene in the shape.
        turn: the index of the decision in that scene.
        answer: what would have had to be answered.
        words: that answer in the player's own words, in the writer's markup.
        goodbye: where it would have led.
        past: the chapters of that other evening up to the goodbye, to go into it.
        entered: the relationship at that goodbye's door.
    """

    scene: int
    turn: int
    answer: Answer
    words: str
    goodbye: str
    past: Tuple[Chapter, ...]
    entered: Relationship


def hinge(rules: Rules, decided: Relationship) -> Optional[Hinge]:
    """What the goodbye of `decided` hung on: the nearest axis; else a moment; else the phase; None for nothing.

    Args:
        rules: the rules.
        decided: the relationship as it was when the goodbye was decided.
    """
    stood = replace(decided, goodbye="")
    goodbye = rules.goodbye(stood)
    axes = axis_hinges(rules, stood)
    if axes:
        return min(axes, key=lambda each: abs(each.change))
    for each in _other_hinges(rules, stood):
        if each.goodbye != goodbye:
            return each
    return None


def axis_hinges(rules: Rules, decided: Relationship) -> List[Hinge]:
    """For each axis, up and down, the smallest change by which the goodbye would be another; those there are."""
    stood = replace(decided, goodbye="")
    goodbye, found = rules.goodbye(stood), []
    for name, value in stood.axes:
        for sign, room in ((1, 100 - value), (-1, value)):
            for distance in range(1, room + 1):
                other = rules.goodbye(_moved(stood, name, value + sign * distance))
                if other != goodbye:
                    found.append(Hinge("axis", name, sign * distance, other))
                    break
    return found


def _moved(stood: Relationship, name: str, value: int) -> Relationship:
    return replace(stood, axes=tuple((each, value if each == name else other) for each, other in stood.axes))


def _other_hinges(rules: Rules, stood: Relationship) -> Iterator[Hinge]:
    for moment in stood.heard:
        fewer = replace(stood, heard=tuple(each for each in stood.heard if each != moment))
        yield Hinge("moment", moment, -1, rules.goodbye(fewer))
    for moment in rules.moments:
        if moment not in stood.heard:
            yield Hinge("moment", moment, 1, rules.goodbye(replace(stood, heard=stood.heard + (moment,))))
    for phase in rules.phases:
        if phase != stood.phase:
            yield Hinge("phase", phase, 0, rules.goodbye(replace(stood, phase=phase)))


class Searching:
    """Looks for the last decision that would have changed the goodbye. Call `step` until `over`.

    Attributes:
        found: the decision, None so far or if there is none.
        over: whether the search has come to its end.
    """

    def __init__(self, scenes: Mapping[str, str], content: Content, shape: Shape) -> None:
        self._content = content
        self._story = onward_story(scenes, content)
        self._shape = shape
        self._habits = Habits(shape)
        self._margins = axis_hinges(content.rules, shape.scenes[shape.decided].entered)
        self._asked = moments_asked(each.when for each in content.rules.goodbyes)
        self._steps = self._search()
        self.found: Optional[Otherwise] = None
        self.over = False

    def step(self) -> None:
        """Go on by one beat."""
        if next(self._steps, "over") == "over":
            self.over = True

    def finish(self) -> Optional[Otherwise]:
        """Go on to the end."""
        while not self.over:
            self.step()
        return self.found

    def _search(self) -> Iterator[None]:
        for scene in range(self._shape.decided - 1, -1, -1):
            turns = self._shape.scenes[scene].turns
            for turn in range(len(turns) - 1, -1, -1):
                for answer in other_answers(turns[turn]):
                    yield from self._try(scene, turn, answer)
                    if self.found:
                        return

    def _try(self, scene: int, turn: int, answer: Answer) -> Iterator[None]:
        """The evening with `answer` in place of what was answered, as far as the goodbye's door."""
        here = self._story.reenter(self._shape.past, scene, self._shape.seed)
        given = list(self._shape.past[scene].answers[:turn]) + [answer]
        while not (here.relationship.goodbye or isinstance(here.beat, Curtain)):
            over = isinstance(here.beat, SceneEnd) and len(here.past) == scene
            if over and not self._left_a_trace(here.relationship, self._shape.scenes[scene].left):
                return
            if isinstance(here.beat, (Menu, Interlude)):
                here = self._story.decide(here, given.pop(0) if given else self._habits.answer(here))
            else:
                here = self._story.next(here)
            yield
        goodbye = self._content.rules.goodbye(here.relationship)
        if goodbye != self._shape.goodbye:
            asked = self._shape.scenes[scene].turns[turn]
            words = words_of(self._content, asked.asked, answer, asked.before)
            self.found = Otherwise(scene, turn, answer, words, goodbye, here.past, here.chapter.entered)

    def _left_a_trace(self, now: Relationship, then: Relationship) -> bool:
        """Whether a scene that ended in `now` instead of `then` could lead to another goodbye."""
        if now.log != then.log or (set(now.heard) ^ set(then.heard)) & self._asked:
            return True
        moved = {name: now.axis(name) - value for name, value in then.axes}
        return any(moved[each.name] * TRACE / each.change >= 1 for each in self._margins)


def moments_asked(guards: Iterable[Optional[Guard]]) -> FrozenSet[str]:
    """The moments that `guards` ask whether they happened."""
    found: FrozenSet[str] = frozenset()
    for guard in guards:
        if isinstance(guard, Heard):
            found |= frozenset(guard.names)
        elif isinstance(guard, (AllOf, AnyOf)):
            found |= moments_asked(guard.guards)
        elif isinstance(guard, Not):
            found |= moments_asked([guard.guard])
    return found


def other_answers(turn: Turn) -> Iterator[Answer]:
    """What else could have been answered: the other options; for an interlude, one part of it changed at a time."""
    if isinstance(turn.asked, Menu):
        for index in range(len(turn.asked.options)):
            if index != turn.answer:
                yield index
    elif isinstance(turn.answer, tuple):
        for slot, ids in enumerate(turn.asked.slots):
            for id in ids:
                if id != turn.answer[slot]:
                    yield turn.answer[:slot] + (id,) + turn.answer[slot + 1:]


class Habits:
    """The player of an evening: answers as they did, and what they never were asked, as they would have.

    That is: the option that they took in this evening, if it is offered; else one of the temper they took most often;
    else the first. At a letter, the parts that they took; else the first that are offered.
    """

    def __init__(self, shape: Shape) -> None:
        self._taken: Dict[str, int] = {}
        self._parts: Dict[Tuple[str, int], str] = {}
        tempers: Counter[str] = Counter()
        for turn in shape.turns:
            if isinstance(turn.asked, Menu) and isinstance(turn.answer, int):
                option = turn.asked.options[turn.answer]
                self._taken[option.seen_id] = turn.number
                tempers[option.temper] += 1
            elif isinstance(turn.asked, Interlude) and isinstance(turn.answer, tuple):
                self._parts.update(((turn.asked.name, at), id) for at, id in enumerate(turn.answer))
        del tempers[""]
        self._tempers: List[str] = [temper for temper, _ in tempers.most_common()]

    def answer(self, here: Snapshot) -> Answer:
        """The answer to the menu or the interlude of `here`."""
        beat: Union[Menu, Interlude, Line, SceneEnd, Curtain] = here.beat
        if isinstance(beat, Menu):
            return self._option(beat)
        if isinstance(beat, Interlude):
            wanted = [self._parts.get((beat.name, at), "") for at in range(len(beat.slots))]
            return tuple(id if id in slot else slot[0] for id, slot in zip(wanted, beat.slots))
        raise ValueError("a %s asks nothing" % type(beat).__name__)

    def _option(self, menu: Menu) -> int:
        for index, option in enumerate(menu.options):
            if option.seen_id in self._taken:
                return index
        for temper in self._tempers:
            for index, option in enumerate(menu.options):
                if option.temper == temper:
                    return index
        return 0
