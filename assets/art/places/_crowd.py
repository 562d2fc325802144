"""People as silhouettes against the light, each standing alone with a hand to one ear."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from assets.art.kit.canvas import Canvas
from assets.art.kit.colour import Colour, mix
from assets.art.kit.fields import blur
from assets.art.kit.light import Tones, model
from assets.art.kit.perspective import Camera
from assets.art.kit.shapes import Knot, Path, circle, spline, tapered

To = Callable[[float, float], tuple[float, float]]

CUTS = ("coat", "jacket", "dress", "trousers")
HAIR = ("short", "bob", "bun", "long", "hat", "curls")


@dataclass(frozen=True)
class Person:
    """Somebody standing: where (metres), how tall, which way turned, in what, the head how far bent."""

    x: float
    z: float
    tall: float
    mirrored: bool
    cut: str
    hair: str
    girth: float
    bend: float
    listening: bool
    bag: bool
    colour: str


def crowd(seed: int, places: list[tuple[float, float]], colours: tuple[str, ...]) -> list[Person]:
    """Different people at `places`; nearly all are listening."""
    generator = np.random.default_rng(seed)
    return [
        Person(
            x=x,
            z=z,
            tall=generator.uniform(1.55, 1.86) * (0.68 if generator.random() < 0.06 else 1),
            mirrored=bool(generator.random() < 0.5),
            cut=str(generator.choice(CUTS)),
            hair=str(generator.choice(HAIR)),
            girth=generator.uniform(0.9, 1.16),
            bend=generator.uniform(0.2, 1.0),
            listening=bool(generator.random() < 0.9),
            bag=bool(generator.random() < 0.4),
            colour=str(generator.choice(colours)),
        )
        for x, z in places
    ]


def outline(person: Person, to: To) -> dict[str, list[Path]]:
    """The shapes of a person; `to` takes (across, up) in shares of the height to the picture."""
    g = person.girth

    def shape(knots: list[Knot]) -> Path:
        return spline([(*to(k[0] * g, k[1]), *k[2:]) for k in knots])

    def limb(points: list[tuple[float, float]], widths: tuple[float, ...]) -> Path:
        ends = [to(*p) for p in points]
        unit = abs(to(1, 0)[0] - to(0, 0)[0])
        return tapered(ends, [w * unit for w in widths])

    legs = [
        limb([(-0.045 * g, 0.50), (-0.055, 0.28), (-0.06, 0.02)], (0.10, 0.085, 0.055)),
        limb([(0.045 * g, 0.50), (0.05, 0.28), (0.062, 0.02)], (0.10, 0.085, 0.055)),
        shape([(-0.10, 0.0), (-0.085, 0.028), (-0.03, 0.03), (-0.03, 0.0)]),
        shape([(0.03, 0.0), (0.03, 0.03), (0.085, 0.028), (0.105, 0.0)]),
    ]
    hem = {"coat": 0.30, "jacket": 0.45, "dress": 0.27, "trousers": 0.47}[person.cut]
    flare = {"coat": 0.125, "jacket": 0.105, "dress": 0.165, "trousers": 0.098}[person.cut]
    waist = 0.085 if person.cut in ("dress", "trousers") else 0.098
    body = shape(
        [(-0.035, 0.865), (-0.10, 0.835), (-0.125, 0.79), (-0.112, 0.70), (-waist, 0.60), (-flare, hem, "c"),
         (0.0, hem - 0.012), (flare, hem, "c"), (waist, 0.60), (0.112, 0.70), (0.125, 0.79), (0.10, 0.835),
         (0.035, 0.865)]
    )  # fmt: skip
    lean = 0.022 * person.bend
    head = (lean, 0.925 - 0.012 * person.bend)
    neck = limb([(0.0, 0.84), (lean * 0.6, 0.90)], (0.062, 0.058))
    skull = _oval(head, 0.047, 0.062, to)
    if person.listening:
        arm = limb([(0.112 * g, 0.795), (0.195 * g, 0.665), (head[0] + 0.058, head[1] - 0.012)], (0.075, 0.062, 0.04))
        hand = _oval((head[0] + 0.054, head[1] - 0.004), 0.024, 0.030, to)
    else:
        arm = limb([(0.115 * g, 0.795), (0.142 * g, 0.62), (0.135 * g, 0.46)], (0.075, 0.06, 0.04))
        hand = _oval((0.135 * g, 0.445), 0.02, 0.028, to)
    other = limb([(-0.115 * g, 0.795), (-0.145 * g, 0.63), (-0.128 * g, 0.47)], (0.075, 0.06, 0.042))
    held = [_oval((-0.127 * g, 0.455), 0.02, 0.028, to)]
    if person.bag:
        held.append(shape([(-0.19, 0.43, "c"), (-0.08, 0.43, "c"), (-0.07, 0.30, "c"), (-0.20, 0.30, "c")]))
    return {
        "legs": legs,
        "skin": [neck, skull, hand],
        "body": [body, arm, other],
        "held": held,
        "hair": _hair(person.hair, head, to),
    }


def _oval(centre: tuple[float, float], across: float, down: float, to: To) -> Path:
    turns = np.linspace(0, 2 * np.pi, 10, endpoint=False)
    return spline([to(centre[0] + across * np.cos(t), centre[1] + down * np.sin(t)) for t in turns])


def _hair(kind: str, head: tuple[float, float], to: To) -> list[Path]:
    x, y = head
    cap = [
        (-0.052, -0.01),
        (-0.054, 0.03),
        (-0.03, 0.068),
        (0.01, 0.074),
        (0.042, 0.052),
        (0.052, 0.015),
        (0.03, 0.03),
        (-0.02, 0.03),
    ]
    drops = {"bob": -0.055, "long": -0.14}
    if kind in drops:
        d = drops[kind]
        cap = [
            (-0.056, d),
            (-0.062, 0.0),
            (-0.045, 0.055),
            (0.0, 0.076),
            (0.045, 0.055),
            (0.058, 0.0),
            (0.05, d),
            (0.03, d + 0.02),
            (-0.03, d),
        ]
    paths = [spline([to(x + a, y + b) for a, b in cap], tension=0.4)]
    if kind == "bun":
        paths.append(_oval((x - 0.03, y + 0.075), 0.026, 0.026, to))
    elif kind == "hat":
        brim = [
            (-0.085, 0.03),
            (0.0, 0.042),
            (0.085, 0.028),
            (0.05, 0.045),
            (0.045, 0.085),
            (-0.04, 0.09),
            (-0.055, 0.048),
        ]
        paths.append(spline([to(x + a, y + b) for a, b in brim]))
    elif kind == "curls":
        turns = np.linspace(-0.5, np.pi + 0.5, 9)
        paths += [_oval((x + 0.052 * np.cos(t), y + 0.02 + 0.052 * np.sin(t)), 0.026, 0.026, to) for t in turns]
    return paths


def upright(person: Person, eye: Camera) -> To:
    """The person's own coordinates, standing."""
    sign = -1 if person.mirrored else 1

    def to(across: float, up: float) -> tuple[float, float]:
        return eye.project((person.x + sign * across * person.tall, up * person.tall, person.z))

    return to


def fallen(person: Person, eye: Camera, slant: float, length: float) -> To:
    """The same, lying on the ground as a shadow: `length` metres a metre, towards us, sheared by `slant`."""
    sign = -1 if person.mirrored else 1

    def to(across: float, up: float) -> tuple[float, float]:
        reach = up * person.tall * length
        x = person.x + sign * across * person.tall + reach * slant
        return eye.project((x, 0.0, max(1.6, person.z - reach)))

    return to


def paint_shadow(canvas: Canvas, eye: Camera, person: Person, slant: float, length: float, colour: Colour) -> None:
    """The person's shadow on the ground, softer towards its far end."""
    parts = [p for group in outline(person, fallen(person, eye, slant, length)).values() for p in group]
    mask = canvas.mask(*parts)
    scale = eye.scale((person.x, 0, person.z)) / 100
    fade = np.exp(-np.clip(canvas.y - eye.project((person.x, 0, person.z))[1], 0, None) / (420 * scale + 40))
    canvas.multiply(colour, blur(mask, 0.8 + 1.6 * scale) * (0.35 + 0.55 * fade))


def paint_person(canvas: Canvas, eye: Camera, person: Person, air: float, haze: Colour, rim: str) -> None:
    """The person against the light, `air` (0 to 1) of the way to the haze, with a thin rim."""
    px = eye.scale((person.x, 0, person.z))
    x, foot = eye.project((person.x, 0, person.z))
    part = canvas.window(x - 0.5 * px, foot - 2.1 * px, x + 0.5 * px, foot + 0.1 * px)
    if part.width <= 2 or part.height <= 2:
        return
    shapes = outline(person, upright(person, eye))
    toward = 1.0 if x < eye.cx else -1.0

    def tones(colour: str) -> Tones:
        return Tones(
            *(
                _hex(mix(c, haze, air))
                for c in (colour, _hex(mix(colour, "#1c1442", 0.5)), _hex(mix(colour, "#f09a86", 0.22)))
            )
        )

    edge = (rim, toward * max(1.0, 0.012 * px), -max(0.8, 0.007 * px), 0.85 * (1 - 0.5 * air))
    radius = max(3.0, 0.05 * px)
    light = (0.55 * toward, -0.75)
    model(part, shapes["legs"], tones("#32234f"), light, radius, edge=edge)
    model(part, shapes["held"], tones("#4b2f55"), light, radius, edge=edge)
    model(part, shapes["skin"], tones("#8a4f5c"), light, radius, edge=edge)
    model(part, shapes["body"], tones(person.colour), light, radius, edge=edge)
    model(part, shapes["hair"], tones("#2c1a3e"), light, radius, edge=edge)
    if person.listening:
        bud = upright(person, eye)(0.07, 0.915 - 0.012 * person.bend)
        part.light("#ffd9a0", blur(part.mask(circle(*bud, max(1.0, 0.008 * px))), 0.6))


def _hex(colour: Colour) -> str:
    return "#" + "".join(f"{round(float(c) * 255):02x}" for c in np.clip(colour, 0, 1))
