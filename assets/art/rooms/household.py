"""Small things: lamps, books, cups, kettles, plants, boxes. Each rests on the present frame's origin."""

import math
import random

from assets.art.rooms.materials import glowing, matte
from assets.art.rooms.shapes import Material, ball, box, lathe, leaf, mesh, placed, ring, surface, tube

PAPER = "#ead9bd"


def books(colours: list[str], rng: random.Random, size: tuple[float, float] = (0.26, 0.19)) -> float:
    """A lying stack, lowest first. Gives its height."""
    z = 0.0
    for colour in colours:
        thick = rng.uniform(0.022, 0.045)
        width, depth = size[0] * rng.uniform(0.85, 1.0), size[1] * rng.uniform(0.85, 1.0)
        with placed((rng.uniform(-0.012, 0.012), rng.uniform(-0.012, 0.012), z), rng.uniform(-9, 9)):
            book(width, depth, thick, colour)
        z += thick
    return z


def book(width: float, depth: float, thick: float, colour: str) -> None:
    """One closed book lying flat, spine towards -y."""
    half, cover = width / 2, 0.004
    box((-half, half), (-depth / 2, depth / 2), (0, cover), matte(colour))
    box((-half, half), (-depth / 2, depth / 2), (thick - cover, thick), matte(colour))
    box((-half, half), (-depth / 2, -depth / 2 + cover), (0, thick), matte(colour))
    box((-half + 0.006, half - 0.006), (-depth / 2, depth / 2 - 0.006), (cover, thick - cover), matte(PAPER))


def spines(width: float, colours: list[str], rng: random.Random, height: float = 0.24) -> None:
    """Books standing on a shelf from x = 0, backs towards -y, the last one leaning."""
    x = 0.0
    while x < width - 0.07:
        thick, tall = rng.uniform(0.018, 0.05), height * rng.uniform(0.72, 1.0)
        box((x, x + thick - 0.002), (-rng.uniform(0.15, 0.19), 0), (0, tall), matte(rng.choice(colours)))
        x += thick
    with placed((x + 0.01, 0, 0), tilt=-14):
        box((0, 0.03), (-0.17, 0), (0, height * 0.85), matte(rng.choice(colours)))


def cup(colour: str = "#d9c2a8") -> None:
    """A straight cup with a handle."""
    clay = matte(colour, 0.6)
    lathe([(0.0, 0.006), (0.034, 0.006), (0.04, 0.085), (0.037, 0.085), (0.032, 0.012), (0.0, 0.012)], clay)
    ring((0.045, 0, 0.045), 0.022, 0.005, clay)


def tumbler(material: Material, water: Material | None = None) -> None:
    """A water glass, filled to two thirds if `water` is given."""
    lathe([(0.0, 0.008), (0.03, 0.008), (0.036, 0.115), (0.034, 0.115), (0.028, 0.014), (0.0, 0.014)], material)
    if water:
        lathe([(0.0, 0.078), (0.031, 0.078), (0.028, 0.016), (0.0, 0.016)], water)


def wine_glass(material: Material, wine: Material | None = None) -> None:
    """A stemmed glass with a finger of wine in it."""
    bowl = [(0.004, 0.088), (0.028, 0.105), (0.038, 0.145), (0.031, 0.205)]
    lathe([(0.034, 0.002), (0.006, 0.008), (0.004, 0.03), *bowl], material)
    if wine:
        lathe([(0.0, 0.138), (0.034, 0.138), (0.025, 0.108), (0.0, 0.095)], wine)


def kettle(body: Material, grip: Material) -> None:
    """A stove kettle, spout towards +x."""
    lathe([(0.0, 0.0), (0.095, 0.0), (0.105, 0.02), (0.1, 0.08), (0.07, 0.135), (0.035, 0.15), (0.0, 0.152)], body)
    ball((0, 0, 0.165), 0.014, grip)
    tube([(0.08, 0, 0.05), (0.13, 0, 0.09), (0.165, 0, 0.15)], 0.014, body)
    tube([(-0.075, 0, 0.12), (-0.06, 0, 0.22), (0, 0, 0.255), (0.06, 0, 0.22), (0.075, 0, 0.12)], 0.009, grip)


def desk_lamp(group: str, metal: Material, shade: str, glow: float, reach: float = 0.34) -> tuple[float, float, float]:
    """A bowed lamp leaning over +x. Gives where its bulb is."""
    lathe([(0.0, 0.03), (0.09, 0.028), (0.1, 0.012), (0.1, 0.0)], metal)
    tube([(0, 0, 0.03), (-0.16, 0, 0.3), (-0.02, 0, 0.52), (reach - 0.06, 0, 0.56)], 0.009, metal)
    hood = glowing(shade, glow, group)
    x, z = reach, 0.43
    lathe([(0.0, 0.15), (0.05, 0.15), (0.065, 0.142), (0.175, 0.0), (0.17, 0.0)], hood, (x, 0, z), 48)
    ball((x, 0, z + 0.035), 0.035, glowing("#ffd7a0", 8.0, group))
    return (x, 0.0, z - 0.01)


def shaded_lamp(group: str, foot: Material, shade: str, glow: float, size: float = 1.0) -> tuple[float, float, float]:
    """A small table lamp with a drum shade. Gives where its bulb is."""
    lathe([(0.0, 0.02), (0.06, 0.018), (0.065, 0.0), (0, 0)], foot, sides=32)
    lathe([(0.008, 0.01), (0.008, 0.2 * size)], foot, sides=12)
    hood = lathe([(0.07 * size, 0.3 * size), (0.11 * size, 0.17 * size)], glowing(shade, glow, group), sides=48)
    # The cloth of the shade lets the bulb through to the room.
    hood.visible_shadow = False
    return (0.0, 0.0, 0.22 * size)


def plant(
    rng: random.Random, pot: Material, green: Material, height: float = 0.9, leaves: int = 14, width: float = 0.13
) -> None:
    """A potted plant of long leaves on bowed stalks."""
    lathe([(0.0, 0.0), (0.12, 0.0), (0.16, 0.27), (0.145, 0.27), (0.135, 0.24), (0.0, 0.24)], pot)
    for i in range(leaves):
        turn, long = i * 2.4, height * rng.uniform(0.5, 1.0)
        c, s = math.cos(turn), math.sin(turn)
        bend = (0.12 * long * c, 0.12 * long * s, 0.24 + long * 0.72)
        reach = 0.42 * long
        tube([(0.03 * c, 0.03 * s, 0.24), (0.05 * c, 0.05 * s, 0.24 + long * 0.4), bend], 0.006, green)
        leaf(bend, (bend[0] + reach * c, bend[1] + reach * s, bend[2] + 0.12 * long), width, 0.3 * long, green)


def succulent(rng: random.Random, pot: Material, green: Material, height: float = 0.2) -> None:
    """A small pot of pointed leaves standing up."""
    lathe([(0.0, 0.0), (0.055, 0.0), (0.075, 0.11), (0.066, 0.11), (0.06, 0.095), (0.0, 0.095)], pot)
    for i in range(18):
        turn, lean = i * 2.4, 0.25 + 0.75 * i / 18
        c, s = math.cos(turn) * lean, math.sin(turn) * lean
        tall = height * rng.uniform(0.75, 1.1) * (1.15 - 0.5 * lean)
        leaf((0.02 * c, 0.02 * s, 0.09), (0.13 * c, 0.13 * s, 0.1 + tall), 0.042, 0.02 * lean, green)


def carton(size: tuple[float, float, float], card: Material, tape: Material) -> None:
    """A closed moving box with a strip of tape, never unpacked."""
    width, depth, height = size
    box((-width / 2, width / 2), (-depth / 2, depth / 2), (0, height), card, 0.004)
    box((-0.03, 0.03), (-depth / 2 - 0.002, depth / 2 + 0.002), (height * 0.72, height + 0.002), tape)


def page(width: float, height: float, material: Material, curl: float = 0.0) -> None:
    """A sheet hanging from its upper edge at the origin, in the plane y = 0; `curl` lifts its foot."""
    surface(2, 8, lambda u, v: (width * (u - 0.5), -curl * v * v, -height * v), material)


def leaf_of_paper(width: float, depth: float, material: Material) -> None:
    """A sheet lying flat."""
    mesh(
        [
            (-width / 2, -depth / 2, 0),
            (width / 2, -depth / 2, 0),
            (width / 2, depth / 2, 0),
            (-width / 2, depth / 2, 0),
        ],
        [(0, 1, 2, 3)],
        material,
    )


def shoe(upper: Material, sole: Material) -> None:
    """One low canvas shoe, toe towards -y, 27 cm long."""

    def where(u: float, v: float) -> tuple[float, float, float]:
        along, round_ = -0.13 + 0.26 * u, math.pi * v
        wide = 0.047 * (1 - 0.5 * abs(2 * u - 1) ** 4) * (1 - 0.14 * u)
        high = 0.055 + 0.035 * math.sin(min(1.0, u * 1.25) * math.pi / 2)
        end = math.sqrt(max(0.0, 1 - (2 * u - 1) ** 6))
        return (wide * math.cos(round_) * end, along, 0.02 + high * math.sin(round_) * end)

    surface(20, 13, where, upper)
    surface(20, 13, lambda u, v: (where(u, v)[0] * 1.08, where(u, v)[1] * 1.04, min(0.024, where(u, v)[2])), sole)
    for k in range(3):
        y = -0.055 + 0.03 * k
        tube([(-0.02, y, 0.088 + 0.006 * k), (0.0, y, 0.096 + 0.006 * k), (0.02, y, 0.088 + 0.006 * k)], 0.004, sole)


def plate_and_fork(china: Material, metal: Material) -> None:
    """A dinner plate and the fork left on it."""
    lathe([(0.0, 0.012), (0.075, 0.012), (0.125, 0.024), (0.128, 0.02), (0.07, 0.0), (0.0, 0.0)], china, sides=48)
    tube([(0.13, -0.11, 0.028), (0.06, -0.04, 0.028), (0.0, 0.0, 0.018)], 0.004, metal)
    for k in (-1, 0, 1):
        tube([(0.0, 0.0, 0.018), (-0.03 + 0.006 * k, 0.03 + 0.006 * k, 0.02)], 0.0018, metal)


def paper_boat(material: Material, length: float = 0.15) -> None:
    """A folded boat, bow towards +x."""
    half, wide, high = length / 2, length * 0.2, length * 0.28
    points = [(-half, 0, high), (half, 0, high), (0, -wide, high * 0.75), (0, wide, high * 0.75)]
    points += [
        (-half * 0.45, 0, 0),
        (half * 0.45, 0, 0),
        (0, 0, high * 1.7),
        (-half * 0.4, 0, high * 0.5),
        (half * 0.4, 0, high * 0.5),
    ]
    faces = [(0, 4, 5, 2), (2, 5, 1), (0, 3, 5, 4), (3, 1, 5), (7, 8, 6)]
    mesh(points, faces, material)


def coat(cloth: Material, peg: Material) -> None:
    """A coat hanging from a peg at the origin, flat against y = 0."""
    ball((0, -0.05, 0.0), 0.022, peg)

    def where(u: float, v: float) -> tuple[float, float, float]:
        p = 2 * u - 1
        shoulder = 0.05 + 0.2 * min(1.0, v * 4.5) ** 0.7 + 0.07 * v
        fold = 0.022 * math.sin(5.5 * math.pi * u) * v + 0.01 * math.sin(13 * u)
        return (p * shoulder, -0.07 - 0.05 * (1 - p * p) - fold, -0.02 - 0.98 * v - 0.03 * p * p)

    surface(36, 20, where, cloth)
    for side in (-1, 1):
        tube([(0.2 * side, -0.07, -0.16), (0.27 * side, -0.1, -0.45), (0.26 * side, -0.11, -0.74)], 0.05, cloth)


def boot(leather: Material, sole: Material) -> None:
    """One walking boot, toe towards -y."""
    shoe(leather, sole)

    def shaft(u: float, v: float) -> tuple[float, float, float]:
        a = math.tau * u
        wide = 0.046 + 0.008 * v
        return (wide * math.cos(a), 0.065 + (wide + 0.012) * math.sin(a) + 0.02 * v, 0.06 + 0.19 * v)

    surface(25, 8, shaft, leather)
    ring((0, 0.085, 0.25), 0.052, 0.009, leather, axis="z")
