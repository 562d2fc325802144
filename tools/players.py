"""Players that choose by themselves: one uniformly at random, and one for each temper an option can have."""

from __future__ import annotations

import random
from typing import Callable, Dict, Iterator, Mapping, Optional, Sequence, Tuple

from narrative.beats import Curtain, Interlude, Menu
from narrative.content import Content
from narrative.ink import Functions
from narrative.story import TEMPERS, Answer, Snapshot, Story

from tools.play.read import random_answer
from tools.story.bink_ink import BinkInk

Player = Callable[[Snapshot, random.Random], Answer]
"""Gives the answer to a menu or an interlude; what is left to chance comes from the generator."""

KIND_OF_LETTER: Mapping[str, str] = {"kind": "tender", "guarded": "plain", "joking": "wry", "clinging": "brave"}
"""The kind of fragment that a player of each temper takes at the letter desk."""


def players(content: Content) -> Dict[str, Player]:
    """The players by name: ``uniform``, then one for each of `TEMPERS`."""
    found: Dict[str, Player] = {"uniform": random_answer}
    for temper in TEMPERS:
        found[temper] = _of_temper(temper, content)
    return found


def _of_temper(temper: str, content: Content) -> Player:
    """A player who takes an option of `temper` where there is one, any of several alike, and else any option."""

    def choose(snapshot: Snapshot, chance: random.Random) -> Answer:
        beat = snapshot.beat
        if isinstance(beat, Menu):
            fitting = [index for index, option in enumerate(beat.options) if option.temper == temper]
            return chance.choice(fitting or range(len(beat.options)))
        if isinstance(beat, Interlude) and beat.kind == "letter":
            return tuple(chance.choice(_fragments(content, beat, at, temper)) for at in range(len(beat.slots)))
        return random_answer(snapshot, chance)

    return choose


def _fragments(content: Content, letter: Interlude, at: int, temper: str) -> Sequence[str]:
    """The fragments offered in slot `at` that are of the kind for `temper`; all that are offered if none is."""
    slot = content.compositions[letter.name].slots[at]
    offered = letter.slots[at]
    return [id for id in offered if slot.part(id).kind == KIND_OF_LETTER[temper]] or offered


def played(story: Story, seed: int, player: Player) -> Iterator[Tuple[Snapshot, Optional[Answer]]]:
    """Every beat of an evening played by `player`, with the answer given to it, the curtain last."""
    chance = random.Random(seed)
    here = story.begin(seed)
    while True:
        if isinstance(here.beat, (Menu, Interlude)):
            answer = player(here, chance)
            yield here, answer
            here = story.decide(here, answer)
            continue
        yield here, None
        if isinstance(here.beat, Curtain):
            return
        here = story.next(here)


class ForwardInk(BinkInk):
    """The fast runtime for evenings that only go forward: a place is a number and cannot be gone back to.

    Writing the place down as JSON at every beat is more than half of an evening's time.
    """

    def __init__(self, compiled: str, functions: Functions) -> None:
        super().__init__(compiled, functions)
        self._beats = 0

    def state(self) -> str:
        self._beats += 1
        return str(self._beats)

    def load(self, state: str) -> None:
        raise ValueError("an evening that only goes forward cannot go back to %s" % state)


def quick_story(scenes: Mapping[str, str], content: Content) -> Story:
    """A story for evenings that only go forward, as fast as can be: each scene's ink is read once and kept."""
    kept: Dict[str, ForwardInk] = {}

    def runtime(compiled: str, functions: Functions) -> ForwardInk:
        if compiled not in kept:
            kept[compiled] = ForwardInk(compiled, functions)
        return kept[compiled]

    return Story(scenes, content, runtime)
