"""Render the pictures that have changed: `python -m assets.art [--only NAME] [--force] [--list]`."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from PIL import Image

from assets.art.catalogue import Picture, Work, fingerprint, known, remember, works
from assets.art.kit.colour import Array
from assets.art.kit.finish import save
from assets.art.layers._cut import Layers
from assets.art.people._cut import Sprite


def main() -> None:
    """Read the command line and render."""
    parser = argparse.ArgumentParser(prog="python -m assets.art", description=__doc__)
    parser.add_argument("--only", metavar="NAME", help="one module (roof) or one picture (roof_night)")
    parser.add_argument("--force", action="store_true", help="render even what has not changed")
    parser.add_argument("--list", action="store_true", help="show each picture and if it is fresh")
    parser.add_argument("--draft", metavar="FOLDER", type=Path, help="write JPEGs there and record nothing")
    chosen = parser.parse_args()
    jobs = [(w, p) for w in works() for p in w.pictures() if _wanted(w, p, chosen.only)]
    if chosen.only and not jobs:
        parser.error(f"no picture is called {chosen.only}")
    kept = known()
    marks = {work: fingerprint(work) for work, _ in jobs}
    fresh = {picture: kept.get(picture.key) == marks[work] and picture.there for work, picture in jobs}
    if chosen.list:
        for _, picture in jobs:
            print(f"{'fresh' if fresh[picture] else 'stale'}  {picture.key}")
        return
    due = [(w, p) for w, p in jobs if not fresh[p] or chosen.force or chosen.draft]
    for number, (work, picture) in enumerate(due):
        done = round(20 * number / len(due))
        print(f"[{'#' * done}{'.' * (20 - done)}] {number + 1}/{len(due)} ", end="")
        _render(work, picture, marks[work], chosen.draft)


def _wanted(work: Work, picture: Picture, only: str | None) -> bool:
    return only in (None, work.name, picture.target.stem, picture.key)


def _render(work: Work, picture: Picture, mark: str, draft: Path | None) -> None:
    started = time.monotonic()
    print(f"{picture.key} ...", end=" ", flush=True)
    image = work.painter()(picture.variant)
    if isinstance(image, Sprite) and draft is not None:
        size = " ".join(_draft(look.whole, draft / f"{look.name}.jpg") for look in image.looks)
    elif isinstance(image, (Layers, Sprite)):
        target = picture.target if draft is None else draft / picture.target.name
        size = f"{len(image.layers)} layers, {image.keep(target) // 1024} KB"
        if draft is None:
            remember(picture, mark)
    elif draft is None:
        save(image, picture.target)
        remember(picture, mark)
        size = f"{picture.target.stat().st_size // 1024} KB"
    else:
        size = _draft(image, draft / f"{picture.target.stem}.jpg")
    print(f"{size}, {time.monotonic() - started:.0f} s", flush=True)


def _draft(image: Array, path: Path) -> str:
    """A quick look; what is cut out is laid on a middle violet."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if image.shape[2] == 4:
        cover = image[..., 3:]
        image = image[..., :3] * cover + (1 - cover) * 0.45
    Image.fromarray((image.clip(0, 1) * 255).astype("uint8")).save(path, quality=92)
    return str(path)


if __name__ == "__main__":
    main()
