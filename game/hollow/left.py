"""A cave that was left in the middle, as plain values: what a save holds of it, and the journal beside it.

What comes back may have been written by another version, or damaged: it is looked at part by part, and is a cave
again only if each could have been there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from . import cues, guide, level
from .body import Body
from .cave import OUTCOMES, TICK, Speech, State

Check = Callable[[Any], bool]


class Left(NamedTuple):
    """A game that was left: where it stands, whether the foreman leads, and the ending that was chosen to be led to."""

    state: State
    following: bool = False
    ending: str | None = None


def as_plain(left: Left) -> dict[str, Any]:
    """A game in values that any file can hold."""
    state = left.state
    bodies = {"miner": state.miner._asdict(), "foreman": state.foreman._asdict()}
    speech = state.speech._asdict() if state.speech is not None else None
    return {**left._asdict(), "state": {**state._asdict(), **bodies, "speech": speech}}


def from_plain(plain: object) -> Left | None:
    """The game again; None if this is not one."""
    if not isinstance(plain, dict) or not _fits(plain, LEFT):
        return None
    held = plain["state"]
    state = State(**held)._replace(
        miner=Body(**held["miner"]),
        foreman=Body(**held["foreman"]),
        speech=Speech(**held["speech"]) if held["speech"] is not None else None,
        waiting_to_say=tuple(held["waiting_to_say"]),
        said=tuple(held["said"]),
        camera=tuple(held["camera"]),
    )
    return Left(state, plain["following"], plain["ending"]) if _agrees(state) else None


def _agrees(state: State) -> bool:
    """Whether the parts of a state, each possible, are possible together."""
    closing = state.stage == "closing"
    leading = state.stage in ("leading", "asking")
    riding = state.foreman.place == "cart"
    return (
        state.miner.place != "cart"
        and closing == (state.ending is not None)
        and (closing or leading == (state.lantern == "foreman"))
        and (not riding or level.STATIONS[state.station].until == "cart")
    )


# What each part may be.


def _fits(plain: object, checks: Mapping[str, Check]) -> bool:
    """Whether this is a table of just these parts, each as it may be."""
    if not isinstance(plain, dict) or plain.keys() != checks.keys():
        return False
    return all(check(plain[name]) for name, check in checks.items())


def _number(low: float = 0.0, high: float = 1e9) -> Check:
    return lambda value: isinstance(value, (int, float)) and low <= value <= high


def _whole(high: float = 1e9) -> Check:
    return lambda value: isinstance(value, int) and 0 <= value <= high


def _one_of(*values: object) -> Check:
    return lambda value: any(type(value) is type(each) and value == each for each in values)


def _several(check: Check) -> Check:
    return lambda value: isinstance(value, (list, tuple)) and all(map(check, value))


_share = _number(0.0, 1.0)
_yes_or_no = _one_of(True, False)
_event = _one_of(*cues.EVENTS)
_across, _down = _number(0.0, level.WIDTH), _number(0.0, level.HEIGHT)
BODY: dict[str, Check] = {
    "place": _one_of(*level.FLOORS, *level.LINKS, "cart"),
    "x": _across, "y": _down, "facing": _one_of(1, -1), "gait": _number(), "along": _share, "up": _one_of(1, -1),
    "pose": _one_of("stand", "walk", "climb", "hoist", "push", "work", "ride", "offer", "write"),
}  # fmt: skip
SPEECH: dict[str, Check] = {"event": _event, "time": _whole(), "left": _number(-60.0, 60.0)}
STATE: dict[str, Check] = {
    "miner": lambda value: _fits(value, BODY),
    "foreman": lambda value: _fits(value, BODY),
    "tick": _whole(), "spare": _number(0.0, TICK), "station": _whole(len(level.STATIONS) - 1), "fetching": _yes_or_no,
    "lamp": _share, "beam": _share, "cart": _number(level.CART_START_X, level.CART_DOCK_X),
    "lantern": _one_of("foreman", "miner"), "pen": _one_of("pocket", "falling", "nook", "miner", "returned"),
    "pen_fall": _share, "stage": _one_of("leading", "asking", "held", "closing"), "signing": _share,
    "dark": _number(), "still": _number(),
    "speech": lambda value: value is None or _fits(value, SPEECH),
    "waiting_to_say": _several(_event), "said": _several(_event), "acting": _yes_or_no,
    "ending": _one_of(None, *OUTCOMES), "closing": _share, "outcome": _one_of(None),
    "camera": lambda value: _several(_number(0.0, level.WIDTH))(value) and len(value) == 2,
}  # fmt: skip
LEFT: dict[str, Check] = {
    "state": lambda value: _fits(value, STATE),
    "following": _yes_or_no,
    "ending": _one_of(None, "lantern", *guide.ENDINGS),
}
