"""From a cue to its sound: every instrument in its room, their balance, the loop."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from . import sampled, synthetic
from .beside import BESIDE
from .dsp import RATE, Array, faded, looped
from .loudness import level_gain, levelled, loudness
from .notation import Cue, Part
from .performance import Clock, clock
from .space import SPACES, placed

TAIL = 4.0
MUSIC_LOUDNESS = -20.0
CEILING = -2.0
Player = Callable[[Cue, tuple[Part, ...], Clock, float], Array]


class Mixed(NamedTuple):
    """A finished sound; `loop` is where it goes back to, in seconds, or None if it is played once."""

    sound: Array
    loop: float | None


def group_of(part: Part) -> str:
    """The instrument that plays a part, all bowed strings being one."""
    return "strings" if part.instrument in sampled.STRINGS else part.instrument


def player_of(group: str) -> Player:
    """What makes the sound of a group."""
    own: dict[str, Player] = {
        "piano": sampled.piano,
        "strings": sampled.strings,
        "glass": synthetic.glass,
        "lantern": synthetic.lantern,
    }
    return own.get(group, sampled.plucked)


def stems(cue: Cue) -> tuple[dict[str, Array], Clock]:
    """Every instrument of the cue alone, in its room and at its level."""
    time = clock(cue)
    length = time.length + cue.ring + TAIL
    groups: dict[str, list[Part]] = {}
    for part in cue.parts:
        groups.setdefault(group_of(part), []).append(part)
    out: dict[str, Array] = {}
    for group, parts in groups.items():
        x = placed(player_of(group)(cue, tuple(parts), time, length), cue.space)
        level = parts[0].level
        out[group] = x * 10 ** ((MUSIC_LOUDNESS + level - loudness(x)) / 20)
    return out, time


STEMS = ("ground", "near", "her")
"""What a cue of the story can be made of: what is always there, the strings, and Samantha's instruments."""

def stem_of(group: str, cue: Cue) -> str:
    """The stem in which a group of `cue` is heard."""
    beside = BESIDE.get(cue.name, ())
    hers = group == "glass" or (group == "celesta" and cue.name == "samantha_first")
    if hers and "her" in beside:
        return "her"
    return "near" if group == "strings" and "near" in beside else "ground"


def _layers(cue: Cue) -> tuple[dict[str, Array], Clock]:
    """The cue's stems before they are levelled: those that it has, the ground first."""
    parts, time = stems(cue)
    count = max(map(len, parts.values()))
    layers: dict[str, Array] = {}
    for group, x in parts.items():
        layer = layers.setdefault(stem_of(group, cue), np.zeros((count, 2)))
        layer[: len(x)] += x
    return {name: layers[name] for name in STEMS if name in layers}, time


@lru_cache(maxsize=1)
def layered(cue: Cue) -> dict[str, Mixed]:
    """The cue's stems, which together are at the music's loudness; all of one length and with one loop."""
    layers, time = _layers(cue)
    period = int(round((time.length + cue.ring) * RATE))
    if not cue.loop:
        end = period + int(SPACES[cue.space].decay * RATE)
        whole = faded(layers["ground"][:end], 0.005, max(cue.fade, 1.2))
        return {"ground": Mixed(levelled(whole, MUSIC_LOUDNESS, CEILING), None)}
    start = max(int(round(time.at(2 * cue.beats - 0.3) * RATE)), int(3.2 * RATE))
    loops = {name: looped(x, period, start) for name, x in layers.items()}
    whole = np.sum(list(loops.values()), axis=0)
    gain = level_gain(whole, MUSIC_LOUDNESS, CEILING)
    return {name: Mixed(x * gain, start / RATE) for name, x in loops.items()}


def layer(cue: Cue, name: str) -> Mixed:
    """One stem of the cue, ready to be encoded."""
    return layered(cue)[name]
