"""Contact sheets: everything of a kind on one page, in colour and in greyscale, to be judged side by side.

`python -m assets.art.sheet` writes them into dist/sheets; photographs of screens are taken from
dist/sheets/screens.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PIL import Image, ImageDraw

from assets.art.catalogue import IMAGES, ROOT

SHEETS = ROOT / "dist" / "sheets"
SCREENS = SHEETS / "screens"
GROUND, INK = (27, 22, 45), (214, 200, 216)
# What cut-outs are laid on: a middle violet, so that neither their light nor their dark edges are lost.
BEHIND = (122, 106, 142)
GAP, LABEL = 10, 20
# For each kind how many stand in a row and how wide each is.
ROWS = {"places": (4, 480), "illustrations": (3, 640), "people": (6, 300), "presence": (2, 800), "screens": (3, 640)}


def main() -> None:
    """Write every sheet and say where."""
    SHEETS.mkdir(parents=True, exist_ok=True)
    for kind, (across, wide) in ROWS.items():
        files = sorted(SCREENS.glob("*.png") if kind == "screens" else (IMAGES / kind).glob("*.webp"))
        if files:
            page = _page(files, across, wide)
            page.save(SHEETS / f"{kind}.jpg", quality=90)
            page.convert("L").save(SHEETS / f"{kind}_grey.jpg", quality=90)
            print(f"{SHEETS / kind}.jpg: {len(files)} pictures")


def _page(files: Iterable[Path], across: int, wide: int) -> Image.Image:
    """One page, each picture with its name below it."""
    small = [(path.stem, _small(path, wide)) for path in files]
    high = max(image.height for _, image in small) + LABEL
    rows = -(-len(small) // across)
    page = Image.new("RGB", (across * (wide + GAP) + GAP, rows * (high + GAP) + GAP), GROUND)
    draw = ImageDraw.Draw(page)
    for index, (name, image) in enumerate(small):
        x, y = GAP + index % across * (wide + GAP), GAP + index // across * (high + GAP)
        page.paste(image, (x, y))
        draw.text((x + 2, y + image.height + 4), name.replace("_", " "), INK)
    return page


def _small(path: Path, wide: int) -> Image.Image:
    with Image.open(path) as kept:
        picture = kept.convert("RGBA")
    ground = Image.new("RGBA", picture.size, (*BEHIND, 255))
    ground.alpha_composite(picture)
    high = round(picture.height * wide / picture.width)
    return ground.convert("RGB").resize((wide, high), Image.Resampling.LANCZOS)


if __name__ == "__main__":
    main()
