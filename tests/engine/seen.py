"""What can be read off a photograph."""

from __future__ import annotations

from pathlib import Path
from typing import Tuple

import pygame

Box = Tuple[int, int, int, int]
"""Left, top, right and lower edge, in pixels of the 1920×1080 stage."""


def contrast(photograph: Path, box: Box) -> float:
    """How the brightest in a box stands against its ground, as WCAG counts it; the ground is most of the box."""
    picture = pygame.image.load(str(photograph))
    scale = picture.get_width() / 1920
    left, top, right, foot = (int(edge * scale) for edge in box)
    light = sorted(_luminance(picture.get_at((x, y))) for y in range(top, foot) for x in range(left, right))
    return (light[-1 - len(light) // 400] + 0.05) / (light[len(light) // 2] + 0.05)


def _luminance(colour: pygame.Color) -> float:
    linear = [each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4
              for each in (part / 255 for part in colour[:3])]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
