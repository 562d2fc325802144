"""Samantha's light worked out in numbers: the shader's own curves (game/presence/shader.rpy), for one moment."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from assets.art.kit.colour import Array, mix
from assets.art.kit.fields import smoothstep

WIDTH, HEIGHT = 1920, 560


@dataclass(frozen=True)
class Moment:
    """The uniforms of the shader that a still needs; see game/presence/light.py and partings.py."""

    growth: float
    warmth: float
    energy: float = 0.3
    spread: float = 0.0
    fray: float = 0.0
    gap: float = 0.0
    level: float = 0.0
    parts: tuple[float, ...] = (1.0,) * 7
    ends: tuple[float, float] = (-3.0, 3.0)
    at: tuple[float, float] = (0.0, 0.0)
    reach: float = 1.0
    bright: float = 1.0
    apart: float = 0.0
    gaps: float = 0.0
    seconds: float = 4.2


def light(now: Moment) -> Array:
    """The light, RGB, before it is laid on anything."""
    v, u = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    x, y = u / WIDTH * 2 - 1 - now.at[0], 1 - v / HEIGHT * 2 - now.at[1]
    reach = (0.30 + 0.95 * now.growth + now.spread * 0.5) * now.reach
    near, far = mix("#8c80f2", "#ffa875", now.warmth), mix("#6657c7", "#ed7385", now.warmth)
    away = np.abs(x) / reach
    swing = np.exp(-(away**2.4)) * (0.60 + 0.25 * now.growth + 0.45 * now.growth**3) * (1 - 0.6 * now.level)
    apart = 0.10 * now.growth + 0.55 * now.growth**3 + 0.85 * now.spread + now.apart + 0.22 * now.level * now.growth
    lines = 1 - now.gaps
    total = np.zeros((HEIGHT, WIDTH, 3), np.float32)
    low, high = np.full_like(x, 9.0), np.full_like(x, -9.0)
    for index in range(7):
        which = index / 6
        part = np.clip(1 + now.growth * 6 - index, 0, 1) * now.parts[index]
        if part <= 0:
            continue
        at = _stand(x, which * (1 - 0.8 * now.level), now) * swing + (which - 0.5) * apart
        low, high = np.minimum(low, at), np.maximum(high, at)
        strength = np.full_like(x, part)
        if now.fray > 0.02:
            at = at + now.fray * 0.016 * np.sin(x * 71 + which * 19 + now.seconds * 0.7)
            worn = np.sin(x * 13 + which * 11 + now.seconds * 0.21) + np.sin(x * 37 - which * 7)
            strength = strength * (1 - now.fray * smoothstep(-0.3, 0.9, worn))
        off = np.abs(y - at)
        thin = 0.0042 + 0.0016 * now.energy
        line = thin / (off + thin * 0.55)
        halo = np.exp(-off * (9 - 4 * now.warmth)) * 0.11
        total += mix(near, far, which) * ((line**1.5 * 0.32 * lines + halo) * strength)[..., None]
    total += _fibres(x, y, low, high, now, near, far)
    field = np.exp(-(y**2) * (7 - 4.5 * now.growth) / (1 + 2 * now.apart)) * np.exp(-((np.abs(x) / (reach * 0.9)) ** 2))
    total *= np.exp(-(away**3))[..., None]
    total += mix(far, near, 0.4) * (field * (0.05 + 0.13 * now.growth**2) * now.parts[0])[..., None]
    ends = smoothstep(0, 0.12, x - now.ends[0]) * smoothstep(0, 0.05, now.ends[1] - x)
    if now.gap > 0.01:
        ends = ends * (1 - smoothstep(0.30 * now.gap + 0.06, 0.30 * now.gap - 0.10, np.abs(x)))
    edge = np.clip(np.minimum(v, HEIGHT - 1 - v) / (0.16 * HEIGHT), 0, 1)
    shown = ends * edge * edge * (3 - 2 * edge)
    return np.asarray((1 - np.exp(-total * 1.25 * now.bright)) * shown[..., None], np.float32)


def _stand(x: Array, which: float, now: Moment) -> Array:
    """How far one thread stands off the middle."""
    t = now.seconds
    slow = 0.55 * np.sin(x * 2.3 + t * 0.55 + which * 2.7) + 0.30 * np.sin(x * 4.1 - t * 0.38 + which * 5.1)
    said = 0.30 * now.energy * np.sin(x * 9 - t * 3.1 + which * 3.3)
    return np.asarray(slow * (0.16 + 0.34 * now.energy + 0.16 * which) + said, np.float32)


def _fibres(x: Array, y: Array, low: Array, high: Array, now: Moment, near: Array, far: Array) -> Array:
    """Fine lines from the lowest thread to the highest."""
    room = np.maximum(high - low, 1e-4)
    along = (y - low) / room
    count = 6 + 22 * now.growth
    seen = smoothstep(3, 9, room * HEIGHT * 0.5 / count)
    inside = smoothstep(-0.02, 0.03, along) * smoothstep(1.02, 0.97, along) * (high - low > 0.02)
    wave = 0.5 + 0.5 * np.cos(2 * np.pi * along * count + 1.4 * np.sin(x * 5 + now.seconds * 0.3))
    fibre = wave**4
    share = np.clip(along, 0, 1)[..., None]
    tint = near * (1 - share) + far * share
    amount = inside * (0.04 + 0.34 * fibre * seen * (1 - now.gaps)) * (0.35 + 0.65 * now.growth)
    kept = inside * now.gaps * 0.34 * (1 - fibre * 0.7)
    return np.asarray(tint * amount[..., None] + far * kept[..., None], np.float32)
