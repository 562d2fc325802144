"""From a cue to its sound: every instrument in its room, their balance, the loop."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from . import sampled, synthetic
from .dsp import RATE, Array, faded, looped
from .loudness import levelled, loudness
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


def _group(part: Part) -> str:
    return "strings" if part.instrument in sampled.STRINGS else part.instrument


def _player(group: str) -> Player:
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
        groups.setdefault(_group(part), []).append(part)
    out: dict[str, Array] = {}
    for group, parts in groups.items():
        x = placed(_player(group)(cue, tuple(parts), time, length), cue.space)
        level = parts[0].level
        out[group] = x * 10 ** ((MUSIC_LOUDNESS + level - loudness(x)) / 20)
    return out, time


def mixed(cue: Cue) -> Mixed:
    """The cue at the music's loudness, ready to be encoded."""
    parts, time = stems(cue)
    count = max(map(len, parts.values()))
    mix = np.zeros((count, 2))
    for x in parts.values():
        mix[: len(x)] += x
    period = int(round((time.length + cue.ring) * RATE))
    if not cue.loop:
        end = period + int(SPACES[cue.space].decay * RATE)
        return Mixed(levelled(faded(mix[:end], 0.005, max(cue.fade, 1.2)), MUSIC_LOUDNESS, CEILING), None)
    start = int(round(time.at(2 * cue.beats - 0.3) * RATE))
    start = max(start, int(3.2 * RATE))
    return Mixed(levelled(looped(mix, period, start), MUSIC_LOUDNESS, CEILING), start / RATE)
