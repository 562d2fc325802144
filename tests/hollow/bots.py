"""Players who are not people: each is a function from a state to what it would press."""

from __future__ import annotations

import collections
import functools
import random
from collections.abc import Callable, Iterator

from hollow import cave, guide, level
from hollow.cave import Input, State
from hollow.route import heading

Bot = Callable[[State], Input]
MINUTES = 60 * 60


def play(bot: Bot, state: State | None = None, ticks: int = 8 * MINUTES) -> Iterator[State]:
    """Every state of a game, tick by tick, until it ends or the ticks are used up."""
    state = cave.begin() if state is None else state
    for _ in range(ticks):
        yield state
        if state.outcome is not None:
            return
        state = cave.step(state, bot(state), cave.TICK)
    yield state


def end(bot: Bot, state: State | None = None, ticks: int = 8 * MINUTES) -> State:
    """The last state of a game."""
    return collections.deque(play(bot, state, ticks), maxlen=1).pop()


def ending(name: str) -> Bot:
    """Somebody who follows, and at the door knows what he wants."""
    return lambda state: guide.choose(state, name)


@functools.lru_cache(maxsize=None)
def game(name: str) -> tuple[State, ...]:
    """Every state of a whole game to an ending, which several tests look at: it is played once."""
    return tuple(play(ending(name)))


def nobody(state: State) -> Input:
    """Somebody who has gone to make tea."""
    return Input()


def restless(seed: int) -> Bot:
    """Somebody who presses anything, and keeps at it for between a moment and three seconds."""
    chance = random.Random(seed)
    held = [Input(), 0]

    def press(state: State) -> Input:
        if state.tick >= held[1]:
            point = chance.uniform(0, level.WIDTH), chance.uniform(0, level.HEIGHT)
            across, down = chance.choice((-1, -1, 0, 1, 1, 1)), chance.choice((-1, 0, 0, 1))
            held[0] = Input(across, down, chance.random() < 0.3, point if chance.random() < 0.2 else None)
            held[1] = state.tick + chance.randint(5, 180)
        return held[0]

    return press


def go_to(floor: str, x: float, act: bool = False) -> Bot:
    """Somebody who only wants to be there, whatever is in the way, and presses once there if told."""

    def press(state: State) -> Input:
        tasks = frozenset(task for task in ("lamp", "beam", "cart", "lantern") if cave.done(state, task))
        across, down = heading(state.miner, floor, x, tasks)
        arrived = (across, down) == (0.0, 0.0)
        return Input(across, down, act and arrived and not state.acting)

    return press


def until(first: Bot, when: Callable[[State], bool], then: Bot) -> Bot:
    """One player until something is so, and from that moment another."""
    switched = [False]

    def press(state: State) -> Input:
        switched[0] = switched[0] or when(state)
        return (then if switched[0] else first)(state)

    return press


def curious() -> list[Bot]:
    """Players who between them hear everything that the foreman has to say."""
    took = ending("lantern")
    return [
        *(ending(name) for name in guide.ENDINGS),
        lambda state: Input(y=-1.0) if state.tick < 10 * 60 and state.miner.x < 380 else Input(x=-1.0),
        until(guide.follow, lambda state: "lamp_ask" in state.said, go_to("landing", level.BARRIER_X + 300)),
        until(guide.follow, lambda state: "gallery" in state.said, go_to("gallery", level.DESK_X)),
        until(guide.follow, lambda state: "bottom" in state.said, go_to("bottom", level.PEN_X)),
        until(guide.follow, lambda state: "bottom" in state.said, go_to("bottom", level.DOOR_X, act=True)),
        until(took, lambda state: "sign_1" in state.said, go_to("bottom", 6800)),
        until(guide.follow, lambda state: state.stage == "asking", nobody),
    ]
