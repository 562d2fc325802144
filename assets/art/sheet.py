"""Contact sheets: everything of a kind on one page, in colour and in greyscale, to be judged side by side.

`python -m assets.art.sheet` writes them into dist/sheets; photographs of screens are taken from
dist/sheets/screens.
"""

from __future__ import annotations

import json
from pathlib import Path

from PIL import Image, ImageDraw

from assets.art.catalogue import IMAGES, ROOT

SHEETS = ROOT / "dist" / "sheets"
SCREENS = SHEETS / "screens"
GROUND, INK = (27, 22, 45), (214, 200, 216)
# What cut-outs are laid on: a middle violet, so that neither their light nor their dark edges are lost.
BEHIND = (122, 106, 142)
GAP, LABEL = 10, 20
# A person's sheet (people/_figure.py).
SHEET = (900, 1000)
# For each kind how many stand in a row and how wide each is.
ROWS = {"places": (4, 480), "illustrations": (3, 640), "people": (6, 300), "presence": (2, 800), "screens": (3, 640)}


def main() -> None:
    """Write every sheet and say where."""
    SHEETS.mkdir(parents=True, exist_ok=True)
    for kind, (across, wide) in ROWS.items():
        pictures = _people() if kind == "people" else _files(kind)
        if pictures:
            page = _page(pictures, across, wide)
            page.save(SHEETS / f"{kind}.jpg", quality=90)
            page.convert("L").save(SHEETS / f"{kind}_grey.jpg", quality=90)
            print(f"{SHEETS / kind}.jpg: {len(pictures)} pictures")


def _files(kind: str) -> list[tuple[str, Image.Image]]:
    """Every picture of a kind, by its name."""
    files = sorted(SCREENS.glob("*.png") if kind == "screens" else (IMAGES / kind).glob("*.webp"))
    return [(path.stem, _read(path)) for path in files]


def _people() -> list[tuple[str, Image.Image]]:
    """Everybody in every outfit and with every expression, their layers laid on one another."""
    looks = json.loads((IMAGES / "people" / "people.json").read_text())
    return [(name, _composed(layers)) for name, layers in looks.items()]


def _composed(layers: list[tuple[str, int, int]]) -> Image.Image:
    sheet = Image.new("RGBA", SHEET)
    for file, x, y in layers:
        sheet.alpha_composite(_read(IMAGES / "people" / f"{file}.webp"), (x, y))
    return sheet


def _page(pictures: list[tuple[str, Image.Image]], across: int, wide: int) -> Image.Image:
    """One page, each picture with its name below it."""
    small = [(name, _small(picture, wide)) for name, picture in pictures]
    high = max(image.height for _, image in small) + LABEL
    rows = -(-len(small) // across)
    page = Image.new("RGB", (across * (wide + GAP) + GAP, rows * (high + GAP) + GAP), GROUND)
    draw = ImageDraw.Draw(page)
    for index, (name, image) in enumerate(small):
        x, y = GAP + index % across * (wide + GAP), GAP + index // across * (high + GAP)
        page.paste(image, (x, y))
        draw.text((x + 2, y + image.height + 4), name.replace("_", " "), INK)
    return page


def _read(path: Path) -> Image.Image:
    with Image.open(path) as kept:
        return kept.convert("RGBA")


def _small(picture: Image.Image, wide: int) -> Image.Image:
    ground = Image.new("RGBA", picture.size, (*BEHIND, 255))
    ground.alpha_composite(picture)
    high = round(picture.height * wide / picture.width)
    return ground.convert("RGB").resize((wide, high), Image.Resampling.LANCZOS)


if __name__ == "__main__":
    main()
