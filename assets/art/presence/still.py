"""Four stills of the light, from one thread to a field: the shader's own curves, held at one moment."""

import numpy as np

from assets.art.kit.colour import Array, mix

STEPS = ("1", "2", "3", "4")
WIDTH, HEIGHT, SECONDS, ENERGY = 1920, 560, 4.2, 0.3


def paint(step: str) -> Array:
    growth = (int(step) - 0.5) / 4
    v, u = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    x, y = u / WIDTH * 2 - 1, 1 - v / HEIGHT * 2
    reach = 0.30 + 0.95 * growth
    near, far = mix("#8c80f2", "#ffa875", growth), mix("#6657c7", "#ed7385", growth)
    light = np.zeros((HEIGHT, WIDTH, 3), np.float32)
    for index in range(7):
        part = np.clip(1 + growth * 6 - index, 0, 1)
        if part > 0:
            light += _thread(x, y, index / 6, growth, reach)[..., None] * mix(near, far, index / 6) * part
    field = np.exp(-(y**2) * (7 - 4.5 * growth)) * np.exp(-((np.abs(x) / (reach * 0.9)) ** 2))
    light += mix(far, near, 0.4) * (field * (0.05 + 0.13 * growth**2))[..., None]
    edge = np.clip(np.minimum(v, HEIGHT - 1 - v) / (0.16 * HEIGHT), 0, 1)
    light = (1 - np.exp(-light * 1.25)) * (edge * edge * (3 - 2 * edge))[..., None]
    cover = light.max(-1, keepdims=True)
    return np.concatenate([light / np.maximum(cover, 1e-4), cover], -1).astype(np.float32)


def _thread(x: Array, y: Array, which: float, growth: float, reach: float) -> Array:
    """How bright one thread is everywhere, as in the shader."""
    t = SECONDS
    slow = 0.55 * np.sin(x * 2.3 + t * 0.55 + which * 2.7) + 0.30 * np.sin(x * 4.1 - t * 0.38 + which * 5.1)
    said = 0.30 * ENERGY * np.sin(x * 9 - t * 3.1 + which * 3.3)
    swing = (slow * (0.16 + 0.34 * ENERGY + 0.16 * which) + said) * np.exp(-((np.abs(x) / reach) ** 2.4))
    off = np.abs(y - swing * (0.62 + 0.3 * growth) - (which - 0.5) * 0.10 * growth)
    thin = 0.0042 + 0.0016 * ENERGY
    line = thin / (off + thin * 0.55)
    halo = 0.11 * np.exp(-off * 7)
    return np.asarray((0.34 * line**1.35 + halo) * np.exp(-((np.abs(x) / reach) ** 3)), np.float32)
