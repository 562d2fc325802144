"""Looking for the evening with the fewest words to an end: hasty evenings first, then one answer changed at a time.

What is found is short, and is proved to come to its end by being played. That nothing is shorter is not proved.
"""

from __future__ import annotations

import ast
import random
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from typing import Callable, Dict, Iterator, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from narrative.beats import Beat, Curtain, Interlude, Line, Menu
from narrative.content import Content
from narrative.story import Answer, Chapter, Story

from tools.balance import words_shown
from tools.explore.bounds import Bounds, detour_of, hasty
from tools.play.ends import End, Ends, ends_of
from tools.play.read import random_answer
from tools.players import Player, players, quick_story

Key = Tuple[str, str, int]
"""A scene, what is asked in it, and how often that was asked before."""


@dataclass(frozen=True)
class Evening:
    """An evening as it was played.

    Attributes:
        words: how many are read, options and letters among them.
        answers: all that were given, in order.
        ends: what it came to.
        chapters: its scenes.
        before: for each of them, how many words were read before it.
        asked: what was asked, and the answer.
        other: what else could have been answered.
    """

    words: int
    answers: Tuple[Answer, ...]
    ends: Tuple[End, ...]
    chapters: Tuple[Chapter, ...] = ()
    before: Tuple[int, ...] = ()
    asked: Mapping[Key, Answer] = field(default_factory=dict)
    other: Mapping[Key, Tuple[Answer, ...]] = field(default_factory=dict)


class Stage(NamedTuple):
    """What evenings are played with."""

    story: Story
    ends: Ends
    bounds: Bounds = Bounds({}, {})


def play(stage: Stage, player: Player, chance: random.Random, instead: Optional[Mapping[Key, Answer]] = None,
         start: Optional[Tuple[Evening, int]] = None, most: int = 10**9) -> Optional[Evening]:
    """The evening in which what is in `instead` is answered with that, and everything else by `player`.

    With `start`, it begins at that chapter of that evening. None as soon as more than `most` words are read.
    """
    story, instead = stage.story, instead or {}
    here = story.begin(0) if start is None else story.reenter(start[0].chapters, start[1])
    known = len(here.past)
    before = list(start[0].before[:known]) if start else []
    words = start[0].before[known] if start else 0
    passed = {chapter.scene for chapter in here.past}
    asked = {key: answer for key, answer in start[0].asked.items() if key[0] in passed} if start else {}
    other = {key: answers for key, answers in start[0].other.items() if key[0] in passed} if start else {}
    last = ""
    while not isinstance(here.beat, Curtain):
        if len(here.past) == len(before):
            before.append(words)
        answer: Optional[Answer] = None
        if isinstance(here.beat, (Menu, Interlude)):
            key, fitting = _key(here.scene, here.beat, asked), answers_to(here.beat)
            answer = instead.get(key)
            if answer is None or not _fits(answer, here.beat):
                answer = player(here, chance)
            asked[key], other[key] = answer, tuple(each for each in fitting(answer) if each != answer)
        elif isinstance(here.beat, Line) and stage.ends.closes(here.beat.text):
            last = here.beat.text
        words += len(words_shown(story, here, answer).split())
        if words > most:
            return None
        here = story.next(here) if answer is None else story.decide(here, answer)
    answers = tuple(answer for chapter in here.past for answer in chapter.answers)
    return Evening(words, answers, stage.ends.at_curtain(here, last), here.past, tuple(before),
                   asked, other)


def _key(scene: str, beat: Beat, asked: Mapping[Key, Answer]) -> Key:
    what = repr([option.seen_id for option in beat.options]) if isinstance(beat, Menu) else repr(
        [beat.name] if isinstance(beat, Interlude) else [])
    times = 0
    while (scene, what, times) in asked:
        times += 1
    return scene, what, times


def _fits(answer: Answer, beat: Beat) -> bool:
    if isinstance(beat, Menu):
        return isinstance(answer, int) and answer < len(beat.options)
    return isinstance(beat, Interlude) and isinstance(answer, tuple) and len(answer) == len(beat.slots) \
        and all(id in slot for id, slot in zip(answer, beat.slots))


def answers_to(beat: Beat) -> Callable[[Answer], Iterator[Answer]]:
    """Every option of a menu; of an interlude, every answer that differs from the given one in one place at most."""

    def near(answer: Answer) -> Iterator[Answer]:
        if isinstance(beat, Menu):
            yield from range(len(beat.options))
        elif isinstance(beat, Interlude) and isinstance(answer, tuple):
            for at, slot in enumerate(beat.slots):
                for id in slot:
                    yield (*answer[:at], id, *answer[at + 1:])

    return near


def best_of(stage: Stage, seeds: Sequence[int]) -> Dict[End, Evening]:
    """The shortest evening to each end that came up, over the evenings of `seeds` of everybody.

    These are the players of `tools.players`, and for each goodbye two who hurry there, one more than the other.
    """
    found: Dict[End, Evening] = {}
    hurrying = [hasty(stage.bounds, goodbye, patience) for goodbye in stage.bounds.evening for patience in (12, 40)]
    for player in [*hurrying, *players(stage.story.content).values()]:
        for seed in seeds:
            evening = play(stage, player, random.Random(seed))
            if evening is not None:
                keep_shorter(found, evening)
    return found


def keep_shorter(found: Dict[End, Evening], evening: Evening) -> None:
    """Keep `evening` for each of its ends to which no shorter one is known."""
    for end in evening.ends:
        if end not in found or evening.words < found[end].words:
            found[end] = evening


def shortened(stage: Stage, end: End, evening: Evening, enough: Callable[[], bool]) -> Tuple[Evening, bool]:
    """`evening` with one answer changed after the other as long as that makes it shorter and it still comes to `end`.

    True with it if no one change makes it shorter; False if `enough`, asked before each, said so.
    """
    chance = random.Random(0)
    shorter = True
    while shorter:
        shorter = False
        changes = [(key, other) for key, others in evening.other.items() for other in others]
        chance.shuffle(changes)
        changes.sort(key=lambda change: promise(stage.bounds, evening, *change))
        for key, other in changes:
            if enough():
                return evening, False
            if key not in evening.asked or evening.asked[key] == other:
                continue
            scene = next(at for at, each in enumerate(evening.chapters) if each.scene == key[0])
            tried = play(stage, random_answer, random.Random(0), {**evening.asked, key: other}, (evening, scene),
                         evening.words - 1)
            if tried is not None and end in tried.ends:
                evening, shorter = tried, True
    return evening, True


def promise(bounds: Bounds, evening: Evening, key: Key, other: Answer) -> int:
    """How many words longer it looks to answer `other`, than what was answered in `evening`."""
    goodbye = evening.ends[0].name

    def longer(answer: Answer) -> int:
        what = ast.literal_eval(key[1])
        chosen = [(key[0], what[answer])] if isinstance(answer, int) else [(what[0], id) for id in answer]
        return sum(detour_of(bounds, scene, id, goodbye) for scene, id in chosen)

    return longer(other) - longer(evening.asked[key]) if key in evening.asked else 0


_stage: List[Stage] = []


def _set_up(scenes: Mapping[str, str], content: Content, bounds: Bounds) -> None:
    _stage[:] = [Stage(quick_story(scenes, content), ends_of(content), bounds)]


def _best(seeds: Sequence[int]) -> Dict[End, Evening]:
    return best_of(_stage[0], seeds)


def _shortened(job: Tuple[End, Evening, float]) -> Tuple[End, Evening, bool]:
    end, evening, seconds = job
    until = time.monotonic() + seconds
    return (end, *shortened(_stage[0], end, evening, lambda: time.monotonic() > until))


def short_evenings(scenes: Mapping[str, str], content: Content, bounds: Bounds, evenings: int, seconds: float,
                   processes: int, known: Mapping[End, Evening]) -> Dict[End, Tuple[Evening, bool]]:
    """A short evening to each end, and whether changing one answer cannot make it shorter.

    Args:
        evenings: how many of each player's are looked at first.
        seconds: how long the evening of each end is shortened at most.
        known: evenings that are known already; those that come out are no longer.
    """
    with ProcessPoolExecutor(processes, initializer=_set_up, initargs=(scenes, content, bounds)) as pool:
        found = dict(known)
        for best in pool.map(_best, [[seed] for seed in range(evenings)]):
            for evening in best.values():
                keep_shorter(found, evening)
        short = list(pool.map(_shortened, [(end, evening, seconds) for end, evening in found.items()]))
    shortest = {end: (evening, done) for end, evening, done in short}
    for _, evening, _ in short:
        for end in evening.ends:
            if end not in shortest or evening.words < shortest[end][0].words:
                shortest[end] = (evening, False)
    return shortest
