"""Which words are wanted when. The words themselves are in `scripts/hollow.yaml`, by these ids; none are here.

`EVENTS` are what the foreman says; `do.*` is what a key or button is called, `see.*` a description for whoever
listens instead of looking.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Union

from . import level
from .body import SNAP
from .cave import DARK_SECONDS, Speech, State, within_reach

Words = Mapping[str, Union[str, Sequence[str]]]

EVENTS = (
    "hello", "up_closed", "lamp_ask", "barrier", "lamp_done", "ladder", "gallery", "desk", "beam_ask", "beam_done",
    "shelf", "cart_ask", "cart_going", "cart_done", "balcony", "bottom", "side_gallery", "door_early", "dark", "idle",
    "door_ask", "door_wait", "taken", "sign_1", "sign_2", "sign_3", "alone", "pen_found",
    "signed", "pen_back", "through",
)  # fmt: skip
ACTS = ("how", "lamp", "beam", "lantern", "pen", "give", "door", "climb", "push")
BUTTONS = ("title", "put_down", "follow", "following", "held_the_lantern", "went_through", "went_back")
SIGHTS = (*level.FLOORS, "link", "dark", "pen_falls", "asking", "held", "pen")


def ids() -> frozenset[str]:
    """Every id that can ever be asked for."""
    return frozenset((*EVENTS, *(f"do.{name}" for name in (*ACTS, *BUTTONS)), *(f"see.{name}" for name in SIGHTS)))


def spoken(lines: Words, speech: Speech) -> str:
    """The foreman's line. Of alternatives, the next one each time, and round again."""
    line = lines[speech.event]
    return line if isinstance(line, str) else line[speech.time % len(line)]


def label(lines: Words, name: str) -> str:
    """A short text that has no alternatives."""
    text = lines[name]
    return text if isinstance(text, str) else text[0]


def prompt(state: State) -> str | None:
    """The id of what could be done here, or None."""
    if not state.said or (state.said == ("hello",) and state.still > 1.0):
        return "do.how"
    what = within_reach(state)
    if what is not None:
        return f"do.{what}"
    for link in level.LINKS.values():
        if link.kind == "ladder" and state.miner.place in (link.low, link.high):
            foot = link.path[0][0]
            if abs(state.miner.x - foot) < SNAP:
                return "do.climb"
    near_cart = state.miner.place == "railway" and 0 < state.cart - state.miner.x < level.CART_HALF + 170
    return "do.push" if near_cart and state.cart < level.CART_DOCK_X and state.foreman.place == "cart" else None


def sight(state: State) -> str:
    """The id of what somebody would see just now."""
    if state.stage in ("asking", "held"):
        near_pen = state.lantern == "miner" and state.pen == "nook" and state.miner.x > level.SIDE_BARRIER_X
        return "see.pen" if near_pen else f"see.{state.stage}"
    if state.pen == "falling":
        return "see.pen_falls"
    if state.dark > DARK_SECONDS * 0.5:
        return "see.dark"
    link = level.LINKS.get(state.miner.place)
    if link is not None:
        return "see.link" if link.kind == "ladder" else f"see.{link.low}"
    return f"see.{state.miner.place}"
