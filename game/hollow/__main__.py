"""`python -m hollow [--reduced-motion]` from `game/`: the cave by itself, with the words of `scripts/hollow.yaml`."""

from __future__ import annotations

import sys
from pathlib import Path

import yaml

from .pg import pygame
from .window import play

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "hollow.yaml"


def main() -> None:
    """Opens a window, plays, and prints the outcome."""
    pygame.init()
    screen = pygame.display.set_mode((1280, 720))
    pygame.display.set_caption("Hollow")
    lines = yaml.safe_load(SCRIPT.read_text(encoding="utf-8"))["lines"]
    print(play(screen, lines, "--reduced-motion" in sys.argv))


main()
