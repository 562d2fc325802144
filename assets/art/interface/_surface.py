"""What the surfaces share: a flat colour whose cover fades, dissolved into grain."""

from __future__ import annotations

import numpy as np

from assets.art.kit.colour import Array, rgb
from assets.art.kit.fields import noise, smoothstep


def tinted(colour: str, cover: Array, seed: int, grain: float = 0.05) -> Array:
    """RGBA of `colour` covering as `cover` says (0 to 1), its fading edge grainy."""
    edge = 4 * cover * (1 - cover)
    covered = np.clip(cover + noise(seed, 0.7, cover.shape) * grain * edge, 0, 1)
    image = np.empty((*cover.shape, 4), np.float32)
    image[..., :3] = rgb(colour)
    image[..., 3] = covered
    return image


def grid(width: int, height: int) -> tuple[Array, Array]:
    """x and y from 0 to 1 over a surface of `width` by `height` pixels."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    return x / (width - 1), y / (height - 1)


def slab(width: int, height: int, soft: float) -> Array:
    """A rectangle that fades over `soft` pixels at its edges."""
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    inside = np.minimum(np.minimum(x, width - 1 - x), np.minimum(y, height - 1 - y))
    return smoothstep(0, soft, inside)
