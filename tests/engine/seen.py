"""What can be read off a photograph."""

from __future__ import annotations

from pathlib import Path
from typing import List, Tuple

import pygame

Box = Tuple[int, int, int, int]
"""Left, top, right and lower edge, in pixels of the 1920×1080 stage."""


def contrast(photograph: Path, box: Box) -> float:
    """How the brightest in a box stands against its ground, as WCAG counts it; the ground is most of the box."""
    light = _lights(photograph, box)
    return (light[-1 - len(light) // 400] + 0.05) / (light[len(light) // 2] + 0.05)


def darkness(photograph: Path, box: Box) -> float:
    """How near the ground of a box is to black: 1 is black, 0 is white."""
    light = _lights(photograph, box)
    return 1.0 - light[len(light) // 2]


def _lights(photograph: Path, box: Box) -> List[float]:
    """How light each pixel of a box is, from 0 to 1, the darkest first."""
    picture = pygame.image.load(str(photograph))
    scale = picture.get_width() / 1920
    left, top, right, foot = (int(edge * scale) for edge in box)
    return sorted(_luminance(picture.get_at((x, y))) for y in range(top, foot) for x in range(left, right))


def _luminance(colour: pygame.Color) -> float:
    linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4
              for each in (part / 255 for part in colour[:3])]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
