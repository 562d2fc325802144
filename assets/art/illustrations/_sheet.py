"""Laying a cut-out on a picture that is printed already."""

from __future__ import annotations

import numpy as np

from assets.art.kit.colour import Array, rgb
from assets.art.kit.fields import blur


def lay(picture: Array, cutout: Array, x: int, y: int, mirrored: bool = False) -> Array:
    """Put the corner of an RGBA cut-out at (x, y), seen in a mirror if asked; gives where it covers."""
    cutout = cutout[:, ::-1] if mirrored else cutout
    cover = np.zeros(picture.shape[:2], np.float32)
    top, left = max(0, y), max(0, x)
    bottom, right = min(picture.shape[0], y + cutout.shape[0]), min(picture.shape[1], x + cutout.shape[1])
    part = cutout[top - y : bottom - y, left - x : right - x]
    alpha = part[..., 3:]
    picture[top:bottom, left:right] = picture[top:bottom, left:right] * (1 - alpha) + part[..., :3] * alpha
    cover[top:bottom, left:right] = part[..., 3]
    return cover


def bleed(picture: Array, cover: Array, colour: str, soft: float, amount: float) -> None:
    """Let the light behind a cut-out spill over its edges."""
    edge = blur(1 - cover, soft) * cover * amount
    picture[:] = 1 - (1 - picture) * (1 - rgb(colour) * edge[..., None])
