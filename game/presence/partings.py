"""How her light goes out: each goodbye has a way of its own. Worked out here, drawn by the shader, without the engine.

A way has two parts. While she is `leaving` it comes to a last shape and waits there for as long as the player reads;
when she is `gone` it ends. So a slow reader and a quick one see the same thing.
"""

from __future__ import annotations

import math
from typing import Callable, Dict, NamedTuple, Tuple

THREADS = 7
"""How many threads the light has at most."""

LEAVING, GONE = 7.0, 2.6
"""Seconds that the two parts take at most."""


class Pose(NamedTuple):
    """What a way does to the light.

    Attributes:
        parts: how much of each thread is there, 0 to 1.
        left, right: between which places the light is there, -1 (left edge) to 1 (right edge); beyond is no edge.
        x, y: how far all of it has moved, in half widths to the right and half heights up.
        reach: how many times as far it reaches to the sides.
        level: how bright it is, 0 to 1.
        apart: how far the threads have moved apart, in half heights.
        gaps: how far it has turned inside out, 0 (threads) to 1 (only what was between them).
    """

    parts: Tuple[float, ...] = (1.0,) * THREADS
    left: float = -3.0
    right: float = 3.0
    x: float = 0.0
    y: float = 0.0
    reach: float = 1.0
    level: float = 1.0
    apart: float = 0.0
    gaps: float = 0.0


WHOLE = Pose()
"""The light while nobody is leaving."""

OUT = Pose(level=0.0)
"""No light."""


def parting(goodbye: str, leaving: float, gone: float) -> Pose:
    """What `goodbye` does to the light.

    Args:
        goodbye: the id of a goodbye; any other word goes out as a lamp does.
        leaving: seconds since she began to leave, 0 if she has not.
        gone: seconds since she was gone, 0 if she is not; infinite if nobody saw her leave.
    """
    if gone >= GONE:
        return OUT
    if leaving <= 0 and gone <= 0:
        return WHOLE
    return _WAYS.get(goodbye, _lamp)(max(0.0, leaving), max(0.0, gone) / GONE)


def _ease(value: float) -> float:
    """From 0 to 1, slow at both ends; clamped."""
    value = max(0.0, min(1.0, value))
    return value * value * (3 - 2 * value)


def _only(first: float, others: float) -> Tuple[float, ...]:
    return (first,) + (others,) * (THREADS - 1)


def _lamp(leaving: float, gone: float) -> Pose:
    return Pose(level=(1 - 0.4 * _ease(leaving / 3)) * (1 - _ease(gone)))


def _unheard(leaving: float, gone: float) -> Pose:
    """It rings four times, as a telephone does in another room. The fourth is the last."""
    if gone > 0:
        return Pose(_only(1.0, 0.25 * (1 - gone)), reach=0.7, level=_ring(gone) if gone > 0.08 else 0.16)
    ring = leaving / (LEAVING / 3)
    level = 0.16 + 0.84 * _ring(ring % 1.0) if ring < 3 else 0.16
    return Pose(_only(1.0, 1 - 0.75 * _ease(leaving / LEAVING)), reach=0.7, level=level)


def _ring(turn: float) -> float:
    """One ring: up at once, down slowly."""
    return _ease(turn / 0.12) * (1 - _ease((turn - 0.2) / 0.8))


def _dictated(leaving: float, gone: float) -> Pose:
    """One line is written from the left to the right, and then it has been read from the left to the right."""
    pen = -1.1 + 2.2 * _ease(leaving / LEAVING)
    return Pose(_only(1.0, 0.0), left=-1.15 + 2.35 * _ease(gone), right=pen, reach=3.0, level=1.5)


def _no_forwarding(leaving: float, gone: float) -> Pose:
    """It is already somewhere else: off to the side, small, and then round the corner."""
    away = _ease(leaving / LEAVING)
    return Pose(_only(1.0, 1 - away), x=0.74 * away + 0.5 * _ease(gone), reach=1 - 0.55 * away,
                level=(1 - 0.35 * away) * (1 - _ease(gone * 1.15 - 0.15)))


def _last_to_leave(leaving: float, gone: float) -> Pose:
    """The others go; one small thread stays longer than it need, and then lets go upward."""
    alone = leaving / LEAVING * THREADS
    parts = tuple(1.0 if n == 0 else 1 - _ease(alone - (THREADS - 1 - n)) for n in range(THREADS))
    return Pose(parts, y=1.25 * gone * gone, reach=1 - 0.6 * _ease(leaving / LEAVING),
                level=1 - _ease(gone * 1.6 - 0.6))


def _good_company(leaving: float, gone: float) -> Pose:
    """One after another is done, and crossed off. The last one too, as easily."""
    done = leaving / LEAVING * THREADS
    parts = (1.0,) + tuple(1 - _ease((done - n) * 3.5) for n in range(THREADS - 1))
    # The fewer there are, the more of it the one that is left has to carry.
    return Pose(parts, level=(1 + 0.5 * _ease(leaving / LEAVING)) * (1 - _ease(gone * 5)))


def _all_of_her(leaving: float, gone: float) -> Pose:
    """It becomes more than there is room for, until there is nothing of the room that is not light, and passes."""
    grown = _ease(leaving / LEAVING)
    return Pose(reach=1 + 2.2 * grown + 3 * _ease(gone), apart=1.5 * grown + 1.4 * _ease(gone),
                level=(1 + 0.5 * grown) * (1 - _ease(gone)))


def _one_more_night(leaving: float, gone: float) -> Pose:
    """It dims by the hour: each a little lower, and each for as long as it lasts."""
    hour = leaving / LEAVING * 5
    whole = math.floor(hour)
    level = 1 - 0.15 * min(5.0, whole + _ease((hour - whole - 0.75) / 0.25))
    return Pose(level=level * (1 - _ease(gone)), reach=1 - 0.08 * min(5.0, hour))


def _between_lines(leaving: float, gone: float) -> Pose:
    """The lines draw apart until what is left is the space that was between them."""
    wide = _ease(leaving / LEAVING)
    return Pose(apart=1.25 * wide + 0.9 * _ease(gone), gaps=0.75 * wide + 0.25 * _ease(gone),
                reach=1 + 0.6 * wide, level=1 - _ease(gone * 1.25 - 0.25))


_WAYS: Dict[str, Callable[[float, float], Pose]] = {
    "unheard": _unheard,
    "dictated": _dictated,
    "no_forwarding": _no_forwarding,
    "last_to_leave": _last_to_leave,
    "good_company": _good_company,
    "all_of_her": _all_of_her,
    "one_more_night": _one_more_night,
    "between_lines": _between_lines,
}
