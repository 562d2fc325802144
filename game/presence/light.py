"""How her light is, moment by moment: what the relationship and the line being said ask of it, and how it gets there.

All values are 0 to 1 unless said. The shader in shader.rpy takes them as they are.
"""

from __future__ import annotations

import math
from typing import NamedTuple, Optional

from narrative.beats import Line
from narrative.markup import to_plain
from narrative.relationship import Relationship

SLOW, QUICK = 1.6, 0.35
"""Seconds in which a value covers most of the way: what she is changes slowly, what she says quickly."""


class Light(NamedTuple):
    """The state of the light.

    Attributes:
        there: how visible it is.
        growth: its form, from one thread (0) to a field wider than the picture (1).
        warmth: how near and warm, from `closeness`.
        energy: how much it moves.
        lift: a question lifts it, from -1 to 1.
        shiver: a laugh runs through it.
        spread: how far it has gone apart, as she leaves.
    """

    there: float = 0.0
    growth: float = 0.0
    warmth: float = 0.0
    energy: float = 0.0
    lift: float = 0.0
    shiver: float = 0.0
    spread: float = 0.0


# How she is there, by the words of `samantha` in scripts/stage.yaml: there, energy, spread.
MANNERS = {
    "away": (0.0, 0.0, 0.0),
    "dark": (0.0, 0.0, 0.0),
    "first_light": (0.55, 0.15, 0.0),
    "listening": (0.75, 0.22, 0.0),
    "bright": (1.0, 0.5, 0.0),
    "laughing": (1.0, 0.6, 0.0),
    "still": (0.6, 0.05, 0.0),
    "hurt": (0.45, 0.3, 0.1),
    "far": (0.35, 0.12, 0.35),
    "wide": (0.85, 0.2, 0.6),
    "leaving": (0.5, 0.1, 1.0),
    "gone": (0.0, 0.0, 1.0),
}


def wanted(manner: str, relationship: Optional[Relationship], line: Optional[Line]) -> Light:
    """What the light should come to: how she is there, what she has become, what she is saying."""
    there, energy, spread = MANNERS.get(manner, MANNERS["listening"])
    growth = warmth = 0.0
    if relationship is not None:
        growth = relationship.axis("growth") / 100.0
        warmth = relationship.axis("closeness") / 100.0
    lift, shiver = 0.0, 1.0 if manner == "laughing" else 0.0
    if line is not None and line.speaker == "Samantha" and there:
        words = to_plain(line.text)
        energy = min(1.0, energy + 0.25 + 0.012 * len(words.split()))
        there = min(1.0, there + 0.2)
        lift = 1.0 if words.endswith("?") else (-0.4 if words.endswith("\u2026") else 0.0)
        shiver = max(shiver, 0.6 if words.endswith("!") else 0.0)
    return Light(there, growth, warmth, energy, lift, shiver, spread)


def toward(light: Light, goal: Light, seconds: float) -> Light:
    """`light` after `seconds` on its way to `goal`; never past it."""
    slow = 1.0 - math.exp(-max(0.0, seconds) / SLOW)
    quick = 1.0 - math.exp(-max(0.0, seconds) / QUICK)
    paces = {"energy": quick, "lift": quick, "shiver": quick, "there": 0.5 * (slow + quick)}
    return Light(*(
        here + (there - here) * paces.get(name, slow)
        for name, here, there in zip(Light._fields, light, goal)
    ))


def settled(light: Light, goal: Light) -> bool:
    """Whether nothing is left to change that an eye would see."""
    return all(abs(here - there) < 0.004 for here, there in zip(light, goal))
