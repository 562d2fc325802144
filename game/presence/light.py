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
        fray: how worn its threads are, with places where they are hardly there.
        gap: how far they end before they meet in the middle.
        breath: how deep it breathes where it is still.
        level: how far its threads lie flat and side by side.
    """

    there: float = 0.0
    growth: float = 0.0
    warmth: float = 0.0
    energy: float = 0.0
    lift: float = 0.0
    shiver: float = 0.0
    spread: float = 0.0
    fray: float = 0.0
    gap: float = 0.0
    breath: float = 0.3
    level: float = 0.0


class Stillness(NamedTuple):
    """How the light is when nothing is said, by what the two are to each other.

    Attributes:
        there, energy: how many times as visible and as lively.
        spread: how much farther apart.
        fray, gap, breath, level: as in `Light`.
    """

    there: float = 1.0
    energy: float = 1.0
    spread: float = 0.0
    fray: float = 0.0
    gap: float = 0.0
    breath: float = 0.3
    level: float = 0.0


STILLNESSES = {
    "strangers": Stillness(energy=0.8, breath=0.15),
    "companions": Stillness(breath=0.3),
    "confidants": Stillness(energy=0.85, breath=0.45),
    "lovers": Stillness(energy=0.75, breath=0.9),
    "friends": Stillness(breath=0.35, level=0.55),
    "strained": Stillness(there=0.85, energy=0.7, fray=0.85, breath=0.2),
    "estranged": Stillness(there=0.5, energy=0.25, fray=0.45, breath=0.0, level=0.9),
    "parted": Stillness(there=0.8, energy=0.4, gap=0.75, breath=0.1, level=0.5),
    "widening": Stillness(energy=0.8, spread=0.3, breath=0.6),
}
"""One for each phase of scripts/relationship.yaml."""


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
    still = STILLNESSES.get(relationship.phase if relationship else "", Stillness())
    there, energy = there * still.there, energy * still.energy
    spread = min(1.0, spread + still.spread) if there else spread
    lift, shiver = 0.0, 1.0 if manner == "laughing" else 0.0
    if line is not None and line.speaker == "Samantha" and there:
        words = to_plain(line.text)
        energy = min(1.0, energy + 0.25 + 0.012 * len(words.split()))
        there = min(1.0, there + 0.2)
        lift = 1.0 if words.endswith("?") else (-0.4 if words.endswith("\u2026") else 0.0)
        shiver = max(shiver, 0.6 if words.endswith("!") else 0.0)
    return Light(there, growth, warmth, energy, lift, shiver, spread, still.fray, still.gap, still.breath, still.level)


def leaves(goodbye: str, manner: str, light: Light) -> Light:
    """What the light should come to while `goodbye` has her leaving or gone: that way decides the rest."""
    if not goodbye or manner not in ("leaving", "gone"):
        return light
    return light._replace(there=0.9, spread=0.0, energy=min(light.energy, 0.12), fray=0.0, gap=0.0)


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
