"""Taking a painted person apart: a body, a head for each expression, and what the posture changes over both.

The body is painted without head and arms, and kept where no expression shows what is behind it; the head is painted
without a body, and kept where the whole picture shows it. Whatever then still differs from the whole picture of an
expression (arms, the shoulders they hang from, the shadows they throw) is its posture, and lies over both. So the
layers give back the whole picture, dot for dot: `cut` measures it, and refuses if they do not.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy import ndimage

from assets.art.kit.colour import Array
from assets.art.kit.fields import smoothstep
from assets.art.kit.finish import save
from assets.art.people._figure import HEIGHT, WIDTH
from assets.art.people._person import Person

# What differs by less is the same, 0 to 1; and what the layers may leave anywhere.
SAME, LEFT = 3 / 255, 6 / 255
# A posture is whole so many pixels beyond what it changes, and then fades over what is the same below: no seam.
BEYOND, FADING = 2, 4
# An islet of body or head, or a hole in a posture, that is smaller (pixels across) is not worth its outline.
ISLET = 9
# The whole picture is remembered as the means of cells so large (pixels).
CELL = 50
WHOLES = Path(__file__).with_name("wholes.json")
QUALITY = 82


@dataclass(frozen=True)
class Layer:
    """One cut-out, the name of its file, and the pixel of the sheet at which its corner lies."""

    file: str
    image: Array
    x: int
    y: int


@dataclass(frozen=True)
class Look:
    """A person with one expression: the whole picture, and the layers it is made of, from the farthest."""

    name: str
    whole: Array
    layers: tuple[Layer, ...]


@dataclass(frozen=True)
class Sprite:
    """A person taken apart, in all their outfits."""

    looks: tuple[Look, ...]

    @property
    def layers(self) -> dict[str, Layer]:
        """The layers by their files."""
        return {layer.file: layer for look in self.looks for layer in look.layers}

    def keep(self, target: Path) -> int:
        """Write the layers beside `target`, and into the lists where they lie and what they must come to.

        Gives the bytes written.
        """
        for layer in self.layers.values():
            save(layer.image, target.with_name(f"{layer.file}.webp"), QUALITY)
        _note(target.parent / "people.json", {k.name: [[e.file, e.x, e.y] for e in k.layers] for k in self.looks})
        _note(WHOLES, {look.name: cells(look.whole) for look in self.looks})
        return sum(target.with_name(f"{file}.webp").stat().st_size for file in self.layers)


def cut(*outfits: Person) -> Sprite:
    """Take a person apart who has these outfits, the first of which gives the heads for all."""
    expressions = list(outfits[0].stances)
    painted = {(person.name, each): person.whole(each) for person in outfits for each in expressions}
    wholes = {key: figure.printed() for key, figure in painted.items()}
    bodies = {}
    for person in outfits:
        alone = person.body_alone(expressions[0]).printed()
        bodies[person.name] = _body(alone, [wholes[person.name, each] for each in expressions])
    looks = []
    for each in expressions:
        alone = outfits[0].head_alone(each).printed(of=painted[outfits[0].name, each])
        head = _head(alone, [(bodies[person.name], wholes[person.name, each]) for person in outfits])
        laid = _cropped(f"{outfits[0].name}_{each}_head", head)
        for person in outfits:
            body = _cropped(f"{person.name}_body", bodies[person.name])
            looks.append(_look(f"{person.name}_{each}", body, laid, wholes[person.name, each]))
    return Sprite(tuple(looks))


def _look(name: str, body: Layer, head: Layer, whole: Array) -> Look:
    posture = _cropped(f"{name}_posture", _posture(composed([body, head]), whole))
    look = Look(name, whole, (body, head, posture))
    left = _apart(composed(look.layers), whole).max()
    if left > LEFT:
        raise ValueError(f"{name}: the layers are {left:.3f} away from the whole picture")
    return look


def composed(layers: Sequence[Layer]) -> Array:
    """The sheet with layers on it, one over the other."""
    sheet = np.zeros((HEIGHT, WIDTH, 4), np.float32)
    for layer in layers:
        high, wide = layer.image.shape[:2]
        view = sheet[layer.y : layer.y + high, layer.x : layer.x + wide]
        view[:] = over(view, layer.image)
    return sheet


def over(below: Array, above: Array) -> Array:
    """One cut-out over another."""
    a, b = above[..., 3:], below[..., 3:] * (1 - above[..., 3:])
    cover = a + b
    colour = (above[..., :3] * a + below[..., :3] * b) / np.maximum(cover, 1e-6)
    return np.dstack([colour, cover]).astype(np.float32)


def _body(alone: Array, wholes: list[Array]) -> Array:
    """The body as the first expression holds it, wherever the wholes of all can be laid over it."""
    possible = np.min([_possible(alone, whole) for whole in wholes], axis=0)
    return _kept(alone, _without_islets(possible))


def _head(alone: Array, outfits: list[tuple[Array, Array]]) -> Array:
    """A head, where the whole picture of an outfit shows it, and those of all can be laid over it and their body."""
    shown = np.min([_apart(alone, whole) for _, whole in outfits], axis=0) < SAME
    head = _kept(alone, _without_islets(shown))
    return _kept(head, np.min([_possible(over(body, head), whole) for body, whole in outfits], axis=0))


def _possible(under: Array, whole: Array) -> np.ndarray:
    """Where something laid over `under` gives `whole`: inside its outline, and on it where the outlines agree."""
    return np.asarray((whole[..., 3] > 0.999) | (_apart(over(under, _missing(under, whole)), whole) < SAME))


def _missing(under: Array, whole: Array) -> Array:
    """The cut-out that, laid over `under`, gives `whole`, or as nearly as one can."""
    cover = np.clip((whole[..., 3] - under[..., 3]) / np.maximum(1 - under[..., 3], 1e-3), 0, 1)[..., None]
    left = _premultiplied(whole)[..., :3] - _premultiplied(under)[..., :3] * (1 - cover)
    return np.dstack([np.clip(left / np.maximum(cover, 1e-3), 0, 1), cover]).astype(np.float32)


def _posture(under: Array, whole: Array) -> Array:
    """What has to lie over `under` so that it becomes the `whole` picture."""
    differs = _apart(under, whole) >= SAME
    wide = ndimage.binary_closing(np.pad(differs, ISLET), _disc(ISLET // 2))[ISLET:-ISLET, ISLET:-ISLET] | differs
    away = ndimage.distance_transform_edt(~wide).astype(np.float32)
    within = np.dstack([whole[..., :3], smoothstep(BEYOND + FADING, BEYOND, away)])
    # On the outline nothing may be laid twice, or it would be too dense there: only what is missing.
    outline = _kept(_missing(under, whole), differs)
    return np.where(whole[..., 3:] > 0.999, within, outline).astype(np.float32)


def _apart(one: Array, other: Array) -> Array:
    return np.asarray(np.abs(_premultiplied(one) - _premultiplied(other)).max(axis=-1))


def _premultiplied(image: Array) -> Array:
    return np.dstack([image[..., :3] * image[..., 3:], image[..., 3]])


def _kept(image: Array, mask: np.ndarray) -> Array:
    return np.dstack([image[..., :3], image[..., 3] * mask]).astype(np.float32)


def _without_islets(mask: np.ndarray) -> np.ndarray:
    return np.asarray(
        ndimage.binary_opening(np.pad(mask, ISLET, "edge"), _disc(ISLET // 2))[ISLET:-ISLET, ISLET:-ISLET]
    )


def _disc(radius: int) -> np.ndarray:
    y, x = np.mgrid[-radius : radius + 1, -radius : radius + 1]
    return np.asarray(x * x + y * y <= radius * radius + 1)


def _cropped(file: str, image: Array) -> Layer:
    seen = image[..., 3] > 0.002
    rows, columns = np.flatnonzero(seen.any(axis=1)), np.flatnonzero(seen.any(axis=0))
    top, left = max(0, int(rows[0]) - 1), max(0, int(columns[0]) - 1)
    part = image[top : int(rows[-1]) + 2, left : int(columns[-1]) + 2]
    return Layer(file, np.ascontiguousarray(part), left, top)


def cells(image: Array) -> str:
    """The mean of each cell of a picture, its colour as it is laid on black; as text."""
    high, wide = image.shape[0] // CELL, image.shape[1] // CELL
    means = _premultiplied(image).reshape(high, CELL, wide, CELL, 4).mean(axis=(1, 3))
    return base64.b64encode(np.rint(means * 255).astype(np.uint8).tobytes()).decode()


def _note(listed: Path, looks: Mapping[str, object]) -> None:
    """Put `looks` into a list, each in place of the one it has."""
    known = json.loads(listed.read_text()) if listed.exists() else {}
    lines = ",\n".join(f'"{key}": {json.dumps(value)}' for key, value in sorted({**known, **looks}.items()))
    listed.write_text("{\n%s\n}\n" % lines)
