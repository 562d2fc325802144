"""The icon: one evening sun set five times over, each version fainter, on the book's dusk.

`python -m assets.art.icon` renders every size the packages need into tools/export/icons/ and the window's own into
game/gui/. All are committed; they change only when this file does.
"""

from __future__ import annotations

import io
import struct
from pathlib import Path

import numpy as np
from PIL import Image

from assets.art.catalogue import ROOT
from assets.art.kit.colour import CORAL, CREAM, INDIGO, PEACH, PLUM, ROSE, Array, linear, rgb

ICONS = ROOT / "tools" / "export" / "icons"
WINDOW = ROOT / "game" / "gui" / "window_icon.png"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
SIDE = 2048

# Centre (in hundredths of the side), radius, colour and cover of each sun, the faintest first.
SUNS = (
    (74, 26, 14, PLUM, 0.62),
    (66, 35, 16, ROSE, 0.55),
    (57, 44, 18, CORAL, 0.62),
    (47, 54, 20, PEACH, 0.80),
    (36, 65, 22, CREAM, 1.00),
)

# The kinds of picture inside an .icns file that hold a PNG of this size.
ICNS = {128: b"ic07", 256: b"ic08", 512: b"ic09"}


def scene(rounded: bool) -> Array:
    """RGBA, 0 to 1: the icon on a square, or on a tile with rounded corners and nothing around it."""
    y, x = np.mgrid[0:SIDE, 0:SIDE].astype(np.float32) * (100 / SIDE)
    image = dusk(y)
    for cx, cy, radius, colour, cover in SUNS:
        distance = np.hypot(x - cx, y - cy)
        glow = 0.34 * cover * np.exp(-(((distance / radius) - 1).clip(0) * 1.9) ** 1.2)
        disc = cover * np.clip((radius - distance) * (SIDE / 100) + 0.5, 0, 1)
        covered = np.maximum(glow, disc)[..., None]
        image = image * (1 - covered) + rgb(colour) * covered
    alpha = tile(x, y) if rounded else np.ones_like(x)
    return np.dstack([image, alpha]).astype(np.float32)


def dusk(y: Array) -> Array:
    """The sky from indigo above to plum below, mixed in linear light."""
    t = (y / 100)[..., None]
    mixed = linear(rgb("#17143a")) * (1 - t) + linear(rgb(INDIGO)) * t + 0.18 * linear(rgb(PLUM)) * t**2
    shown = np.where(mixed <= 0.0031308, mixed * 12.92, 1.055 * mixed.clip(1e-6) ** (1 / 2.4) - 0.055)
    return shown.clip(0, 1).astype(np.float32)


def tile(x: Array, y: Array) -> Array:
    """Cover of a square with its corners rounded, a little inside the edge."""
    corner, reach = 21.0, 48.0
    outside = np.hypot((abs(x - 50) - reach + corner).clip(0), (abs(y - 50) - reach + corner).clip(0)) - corner
    return np.clip(0.5 - outside * (SIDE / 100), 0, 1).astype(np.float32)


def picture(image: Array) -> Image.Image:
    """As 8-bit RGBA."""
    return Image.fromarray((image * 255 + 0.5).astype("uint8"), "RGBA")


def png(source: Image.Image, size: int) -> bytes:
    """`source` at `size` pixels a side, as the bytes of a PNG."""
    held = io.BytesIO()
    source.resize((size, size), Image.Resampling.LANCZOS).save(held, "PNG", optimize=True)
    return held.getvalue()


def icns(pictures: dict[int, bytes]) -> bytes:
    """An icon file for macOS, which is a list of PNGs with four letters and a length before each."""
    body = b"".join(kind + struct.pack(">I", len(pictures[size]) + 8) + pictures[size] for size, kind in ICNS.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def presplash(source: Image.Image) -> Image.Image:
    """What a browser or a phone shows while the game loads: the icon's suns in the middle of its dusk, 16 to 9."""
    y = np.mgrid[0:720, 0:1280][0].astype(np.float32) * (100 / 720)
    ground = picture(np.dstack([dusk(y), np.ones_like(y)]).astype(np.float32))
    small = source.resize((360, 360), Image.Resampling.LANCZOS)
    ground.alpha_composite(small, (460, 180))
    return ground.convert("RGB")


def android(square: Image.Image) -> dict[str, bytes]:
    """The two layers of an Android icon: a phone cuts its own shape out of the inner two thirds of 432 pixels."""
    clear = Image.new("RGBA", (SIDE, SIDE))
    inner = square.resize((SIDE * 2 // 3, SIDE * 2 // 3), Image.Resampling.LANCZOS)
    clear.alpha_composite(inner, (SIDE // 6, SIDE // 6))
    y = np.mgrid[0:432, 0:432][0].astype(np.float32) * (100 / 432)
    ground = picture(np.dstack([dusk(y), np.ones_like(y)]).astype(np.float32))
    return {"android-icon_foreground.png": png(clear, 432), "android-icon_background.png": png(ground, 432)}


def main() -> None:
    """Render them all."""
    rounded = picture(scene(rounded=True))
    pictures = {size: png(rounded, size) for size in SIZES}
    files = {"%d.png" % size: data for size, data in pictures.items()}
    files |= {"icon.icns": icns(pictures), "web-icon.png": pictures[512], **android(rounded)}
    ICONS.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (ICONS / name).write_bytes(data)
    rounded.save(ICONS / "icon.ico", sizes=[(size, size) for size in SIZES if size <= 256], bitmap_format="bmp")
    splash = presplash(rounded)
    splash.save(ICONS / "web-presplash.webp", quality=90, method=6)
    splash.save(ICONS / "android-presplash.jpg", quality=90)
    splash.save(ICONS / "android-downloading.jpg", quality=90)
    WINDOW.parent.mkdir(parents=True, exist_ok=True)
    Path(WINDOW).write_bytes(pictures[128])


if __name__ == "__main__":
    main()
