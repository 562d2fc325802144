"""Being led: what somebody would do who simply follows the foreman, and what somebody would do to reach an ending.

It is the game's own help for a player who would rather not steer (`follow`), and how an ending chosen from a
list is then really played (`choose`).
"""

from __future__ import annotations

from . import level
from .cave import Input, State, done, within_reach
from .route import heading

ENDINGS = ("held_the_lantern", "went_through", "went_back")


def follow(state: State) -> Input:
    """Keep up with the foreman and do the next task. At the door, stand still: that choice is nobody else's."""
    if within_reach(state) in ("lamp", "beam"):
        return Input(act=True)
    if state.stage != "leading":
        return _walk(state, "bottom", state.foreman.x + 190.0)
    task = level.STATIONS[state.station].until
    if task == "lamp":
        return _walk(state, "landing", level.LAMP_X)
    if task == "beam":
        return _walk(state, "gallery", level.BEAM_X - 80.0)
    if task == "cart" and state.foreman.place == "cart":
        return Input() if done(state, "cart") else _walk(state, "railway", level.CART_DOCK_X)
    return _keep_up(state)


def choose(state: State, ending: str) -> Input:
    """Follow to the door, and there do what leads to an ending (one of `ENDINGS`), or only take the `lantern`."""
    if state.stage == "leading":
        return follow(state)
    if ending == "went_through":
        return _go_and_act(state, "door", level.DOOR_X)
    if state.stage == "asking":
        return _go_and_act(state, "lantern", state.foreman.x + 90.0)
    if ending == "went_back" and state.pen == "nook":
        return _go_and_act(state, "pen", level.PEN_X)
    if ending == "went_back" and state.pen == "miner":
        return _go_and_act(state, "give", state.foreman.x + 90.0)
    return Input()


def _keep_up(state: State) -> Input:
    foreman = state.foreman
    if foreman.place not in level.FLOORS:
        return _walk(state, level.STATIONS[state.station].floor, foreman.x)
    behind = -170.0 if foreman.x > state.miner.x else 170.0
    return _walk(state, foreman.place, foreman.x + behind)


def _walk(state: State, floor: str, x: float) -> Input:
    tasks = frozenset(task for task in ("lamp", "beam", "cart", "lantern") if done(state, task))
    across, down = heading(state.miner, floor, x, tasks)
    return Input(x=across, y=down)


def _go_and_act(state: State, what: str, x: float) -> Input:
    if within_reach(state) == what:
        return Input(act=not state.acting)
    return _walk(state, "bottom", x)
