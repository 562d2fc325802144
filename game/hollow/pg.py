"""The one place where the engine's pygame and the ordinary one meet.

Ren'Py 8.0.3 brings `pygame_sdl2`; later engines alias that name to `pygame`. The painter keeps to what both have:
no `numpy`, no `frombuffer`, no `fill` with flags. All canvases are 32-bit and premultiplied.
"""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Mapping, Sequence
from typing import Any

try:
    import pygame_sdl2 as _pygame
    import pygame_sdl2.draw
    import pygame_sdl2.image
    import pygame_sdl2.transform  # noqa: F401
except ImportError:
    import pygame as _pygame

pygame: Any = _pygame
Surface = Any

ADD: int = pygame.BLEND_RGBA_ADD
MULTIPLY: int = pygame.BLEND_RGBA_MULT
SUBTRACT: int = pygame.BLEND_RGBA_SUB
OVER: int = pygame.BLEND_PREMULTIPLIED


def key_codes(keys: Mapping[str, Sequence[str]]) -> dict[int, str]:
    """What each key code holds down, from names of keys; the two pygames do not know the same ones."""
    named = ((getattr(pygame, key, None), held) for held, names in keys.items() for key in names)
    return {code: held for code, held in named if code is not None}


def canvas(width: float, height: float, colour: tuple[int, int, int, int] = (0, 0, 0, 0)) -> Surface:
    """A new surface of whole pixels, filled with one premultiplied colour (clear unless told)."""
    made = pygame.Surface((max(1, int(width)), max(1, int(height))), pygame.SRCALPHA, 32)
    made.fill(colour)
    return made


def from_bytes(width: int, height: int, rgba: bytes) -> Surface:
    """A surface from raw RGBA bytes, by way of a PNG in memory, since that is what both pygames can read."""
    rows = b"".join(b"\0" + rgba[4 * width * y : 4 * width * (y + 1)] for y in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 1)), (b"IEND", b""))
    png = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)) for name, body in chunks
    )
    loaded = pygame.image.load(io.BytesIO(png), "canvas.png")
    made = canvas(width, height)
    # Adding to a clear canvas copies the channels as they are; an ordinary blit would multiply by alpha.
    made.blit(loaded, (0, 0), None, ADD)
    return made


def scaled(surface: Surface, width: float, height: float) -> Surface:
    """The surface at another size, smoothly. Going down by more than half is done in halves, which keeps edges soft."""
    width, height = max(1, int(width)), max(1, int(height))
    while surface.get_width() > 2 * width and surface.get_height() > 2 * height:
        half = (surface.get_width() // 2, surface.get_height() // 2)
        surface = pygame.transform.smoothscale(surface, half)
    return pygame.transform.smoothscale(surface, (width, height))


def copy(surface: Surface) -> Surface:
    """The same picture again, to be changed."""
    made = canvas(surface.get_width(), surface.get_height())
    made.blit(surface, (0, 0), None, ADD)
    return made


def tint(surface: Surface, colour: tuple[int, int, int]) -> Surface:
    """A copy multiplied by a colour, alpha kept."""
    made = copy(surface)
    made.blit(canvas(surface.get_width(), surface.get_height(), (*colour, 255)), (0, 0), None, MULTIPLY)
    return made


def mirrored(surface: Surface) -> Surface:
    """The same picture seen from the other side."""
    return pygame.transform.flip(surface, True, False)
