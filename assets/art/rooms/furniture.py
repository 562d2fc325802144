"""Large things: sofas, tables, chairs, shelves. Each stands at the present frame's origin, facing -y."""

import math

from assets.art.rooms import shapes
from assets.art.rooms.materials import matte
from assets.art.rooms.shapes import Material, box, cushion, lathe, placed, tube


def sofa(cloth: Material, leg: Material, width: float = 2.2) -> None:
    """A low sofa with two seat cushions; its back is towards +y."""
    half = width / 2
    box((-half, half), (-0.45, 0.42), (0.12, 0.36), cloth, 0.06)
    box((-half, half), (0.2, 0.46), (0.14, 0.78), cloth, 0.1)
    for side in (-1, 1):
        inner, outer = sorted((side * (half - 0.02), side * (half + 0.22)))
        box((inner, outer), (-0.47, 0.44), (0.12, 0.58), cloth, 0.09)
        for y in (-0.4, 0.36):
            lathe([(0.0, 0.0), (0.02, 0.0), (0.03, 0.14)], leg, (side * (half - 0.06), y, 0), 12)
    for x in (-half, 0.0):
        cushion((x + 0.02, x + half - 0.02), (-0.46, 0.24), (0.32, 0.54), cloth, 0.22, 8)
        cushion((x + 0.04, x + half - 0.04), (0.02, 0.3), (0.46, 0.86), cloth, 0.3, 6)


def table(size: tuple[float, float, float], top: Material, leg: Material, thick: float = 0.035) -> None:
    """A rectangular table: width, depth, height, on four legs set in from the corners."""
    width, depth, height = size
    box((-width / 2, width / 2), (-depth / 2, depth / 2), (height - thick, height), top, 0.006)
    for x in (-width / 2 + 0.07, width / 2 - 0.07):
        for y in (-depth / 2 + 0.07, depth / 2 - 0.07):
            lathe([(0.016, 0.0), (0.024, height - thick)], leg, (x, y, 0), 12)


def pedestal_table(radius: float, height: float, top: Material, foot: Material) -> None:
    """A round café table on one leg."""
    lathe([(0.0, height), (radius, height), (radius, height - 0.025), (0.04, height - 0.05)], top, sides=64)
    lathe([(0.025, height - 0.05), (0.025, 0.06), (0.2, 0.025), (0.22, 0.0), (0.0, 0.0)], foot)


def wooden_chair(wood: Material, seat: Material) -> None:
    """A plain bent-wood chair; its back is towards +y."""
    box((-0.21, 0.21), (-0.2, 0.2), (0.43, 0.465), seat, 0.015)
    for x in (-0.18, 0.18):
        tube([(x, -0.17, 0.44), (x * 1.1, -0.2, 0.0)], 0.014, wood)
        tube([(x * 1.1, 0.23, 0.0), (x, 0.17, 0.45), (x * 1.02, 0.2, 0.7), (x * 1.05, 0.26, 0.88)], 0.015, wood)
    tube([(-0.19, 0.26, 0.87), (0.0, 0.3, 0.89), (0.19, 0.26, 0.87)], 0.024, wood)
    tube([(-0.19, 0.22, 0.68), (0.0, 0.25, 0.69), (0.19, 0.22, 0.68)], 0.016, wood)


def office_chair(cloth: Material, foot: Material) -> None:
    """A swivel chair on a disc; its back is towards +y."""
    cushion((-0.25, 0.25), (-0.24, 0.24), (0.4, 0.52), cloth, 0.2, 6)
    with placed((0, 0.25, 0.53), tilt=0):
        shapes.surface(12, 12, _shell, cloth)
    lathe([(0.03, 0.42), (0.03, 0.05), (0.22, 0.03), (0.26, 0.0)], foot)


def _shell(u: float, v: float) -> shapes.Point:
    """The back of the office chair: a curved pad, wider at the shoulders."""
    p = 2 * u - 1
    width = 0.21 + 0.05 * v
    return (p * width, -0.1 * p * p + 0.05 * v, 0.5 * v - 0.03 * p * p * v)


def counter(size: tuple[float, float, float], front: Material, top: Material) -> None:
    """A kitchen block: width, depth, height, with an overhanging top and shadow gap at the floor."""
    width, depth, height = size
    box((0.03, width - 0.03), (0.03, depth - 0.03), (0.0, 0.08), matte("#241a2c"))
    box((0, width), (0, depth), (0.08, height - 0.04), front, 0.004)
    box((-0.03, width + 0.03), (-0.03, depth + 0.03), (height - 0.04, height), top, 0.008)


def stool(seat: Material, leg: Material, height: float = 0.66) -> None:
    """A tall round stool on three splayed legs."""
    lathe([(0.0, height), (0.16, height), (0.175, height - 0.02), (0.16, height - 0.04), (0, height - 0.04)], seat)
    for x, y in ((0.0, -0.1), (0.09, 0.06), (-0.09, 0.06)):
        tube([(x, y, height - 0.03), (x * 2.0, y * 2.0, 0)], 0.013, leg)
    shapes.ring((0, 0, 0.22), 0.165, 0.007, leg, axis="z")


def door(width: float, height: float, panel: Material, frame: Material, knob: Material) -> None:
    """A flat door in the plane y = 0, hinged on the left; its frame stands forward."""
    box((0, width), (-0.03, 0.0), (0.012, height), panel)
    for x in ((-0.07, 0.0), (width, width + 0.07)):
        box(x, (-0.07, 0.0), (0, height + 0.07), frame)
    box((0, width), (-0.07, 0.0), (height, height + 0.07), frame)
    for z in (0.28, 1.12):
        box((0.14, width - 0.14), (-0.04, 0.0), (z, z + (0.62 if z < 1 else 0.7)), panel, 0.012)
    shapes.ball((width - 0.08, -0.07, 1.02), 0.03, knob)


def stairs(steps: int, tread: float, rise: float, depth: float, stone: Material) -> None:
    """A concrete flight climbing along +x from the origin, `depth` wide towards -y, open beneath."""
    outline: list[tuple[float, float]] = []
    for k in range(steps):
        outline += [(k * tread, k * rise), (k * tread, (k + 1) * rise)]
    end = steps * tread
    outline += [(end, steps * rise), (end, steps * rise - 0.36), (0.36 * tread / rise, 0.0)]
    count = len(outline)
    points = [(x, y, z) for y in (-depth, 0.0) for x, z in outline]
    sides = [(k, (k + 1) % count, count + (k + 1) % count, count + k) for k in range(count)]
    shapes.mesh(points, [tuple(range(count)), tuple(range(2 * count - 1, count - 1, -1)), *sides], stone)


def railing(steps: int, tread: float, rise: float, iron: Material, rail: Material) -> None:
    """The banister of `stairs`, in the plane y = 0: a baluster a step and a rounded hand rail."""
    for k in range(steps):
        x, z = (k + 0.5) * tread, (k + 1) * rise
        shapes.lathe([(0.013, 0.0), (0.013, 0.86)], iron, (x, 0, z), 8)
    tube([(-0.06, 0, rise / 2 + 0.83), ((steps - 0.5) * tread, 0, steps * rise + 0.86)], 0.026, rail, straight=True)
    tube([(-0.06, 0, rise / 2 + 0.07), ((steps - 0.5) * tread, 0, steps * rise + 0.1)], 0.009, iron, straight=True)


def bicycle(paint: Material, dark: Material, metal: Material) -> None:
    """A city bicycle in the plane y = 0, its front wheel at +x, standing on the floor."""
    back, front, crank, seat, head = (0, 0, 0.34), (1.04, 0, 0.34), (0.44, 0, 0.29), (0.3, 0, 0.8), (0.83, 0, 0.84)
    for hub in (back, front):
        shapes.ring(hub, 0.325, 0.017, dark)
        shapes.ring(hub, 0.303, 0.008, metal)
        for k in range(12):
            a = math.tau * k / 12
            tube([hub, (hub[0] + 0.3 * math.cos(a), 0, hub[2] + 0.3 * math.sin(a))], 0.0018, metal, straight=True)
    neck = (0.865, 0, 0.66)
    for a, b in ((crank, seat), (crank, neck), (seat, head), (back, crank), (back, seat), (head, front)):
        tube([a, b], 0.014, paint, straight=True)
    tube([seat, (0.27, 0, 0.9)], 0.011, metal, straight=True)
    cushion((0.14, 0.4), (-0.06, 0.06), (0.89, 0.95), dark, 0.3, 3)
    tube([head, (0.81, 0, 0.98)], 0.012, metal, straight=True)
    tube([(0.7, -0.26, 0.97), (0.8, -0.22, 1.0), (0.81, 0, 0.99), (0.8, 0.22, 1.0), (0.7, 0.26, 0.97)], 0.012, metal)
    for y in (-0.26, 0.26):
        tube([(0.7, y, 0.97), (0.62, y * 1.02, 0.96)], 0.018, dark, straight=True)
    shapes.ring(crank, 0.095, 0.007, metal)
    tube([crank, (0.55, -0.06, 0.17)], 0.009, metal, straight=True)
    box((0.5, 0.6), (-0.14, -0.05), (0.155, 0.18), dark)
    for hub in (back, front):
        arch = [(hub[0] + 0.36 * math.cos(a), 0, hub[2] + 0.36 * math.sin(a)) for a in (0.35, 1.1, 1.9, 2.7)]
        tube(arch, 0.014, paint)
    shapes.ball((0.88, 0, 0.9), 0.035, metal)


def banquette(width: float, cloth: Material, base: Material, channel: float = 0.17) -> None:
    """A fixed bench against y = 0 with an upholstered back in upright channels, from x = 0 to `width`."""
    box((0, width), (-0.56, 0), (0, 0.3), base)
    count = max(1, round(width / channel))
    for k in range(max(1, round(width / 1.4))):
        step = width / max(1, round(width / 1.4))
        cushion((k * step + 0.01, (k + 1) * step - 0.01), (-0.6, -0.1), (0.28, 0.47), cloth, 0.14, 10)

    def back(u: float, v: float) -> shapes.Point:
        roll = abs(math.sin(math.pi * count * u)) ** 0.6
        top = math.sqrt(max(0.0, 1 - max(0.0, (v - 0.82) / 0.18) ** 2))
        return (width * u, -0.03 - (0.09 + 0.035 * roll) * top, 0.42 + 0.66 * v)

    shapes.surface(count * 10 + 1, 26, back, cloth)
    box((0, width), (-0.1, 0), (0.3, 1.04), cloth)


def laid_table(width: float, depth: float, height: float, cloth: Material, foot: Material, drop: float = 0.24) -> None:
    """A table under a cloth that hangs `drop` metres in soft folds."""
    lathe([(0.03, height - 0.03), (0.03, 0.05), (0.24, 0.02), (0.25, 0.0)], foot)
    box((-width / 2, width / 2), (-depth / 2, depth / 2), (height - 0.025, height), cloth, 0.008)
    corners = 160

    def hang(u: float, v: float) -> shapes.Point:
        x, y = _rounded_square(u, width / 2 + 0.004, depth / 2 + 0.004)
        out = 1 + v * (0.03 + 0.022 * math.sin(math.tau * 11 * u) + 0.012 * math.sin(math.tau * 5 * u + 1))
        longer = 1 + 0.25 * abs(math.sin(math.tau * 2 * u)) ** 8
        return (x * out, y * out, height - 0.004 - drop * v * longer)

    shapes.surface(corners, 8, hang, cloth)


def _rounded_square(u: float, half_x: float, half_y: float) -> tuple[float, float]:
    """A point on a square with slightly rounded corners, u from 0 to 1 around it."""
    c, s = math.cos(math.tau * u), math.sin(math.tau * u)
    reach = (abs(c) ** 14 + abs(s) ** 14) ** (-1 / 14)
    return (half_x * c * reach, half_y * s * reach)


def bistro_chair(wood: Material, seat: Material) -> None:
    """A round-seated chair with a hooped back towards +y."""
    lathe([(0.0, 0.46), (0.19, 0.46), (0.2, 0.445), (0.19, 0.43), (0.0, 0.43)], seat)
    for x, y in ((0.13, -0.13), (-0.13, -0.13), (0.14, 0.13), (-0.14, 0.13)):
        tube([(x, y, 0.44), (x * 1.35, y * 1.45, 0.0)], 0.014, wood)
    tube(
        [
            (-0.17, 0.1, 0.43),
            (-0.2, 0.2, 0.7),
            (-0.14, 0.25, 0.86),
            (0, 0.27, 0.91),
            (0.14, 0.25, 0.86),
            (0.2, 0.2, 0.7),
            (0.17, 0.1, 0.43),
        ],
        0.016,
        wood,
    )
    tube([(-0.11, 0.13, 0.44), (-0.11, 0.2, 0.66), (0, 0.25, 0.77), (0.11, 0.2, 0.66), (0.11, 0.13, 0.44)], 0.012, wood)
