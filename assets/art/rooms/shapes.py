"""Shapes: boxes, turned profiles, tubes, cloth, cushions, leaves. Each adds one object to the open set."""

import contextlib
import math
from collections.abc import Callable, Iterator, Sequence

import bpy
from mathutils import Matrix, Vector

Point = tuple[float, float, float]
Span = tuple[float, float]
Material = bpy.types.Material

_frame = [Matrix.Identity(4)]


@contextlib.contextmanager
def placed(at: Point = (0, 0, 0), turn: float = 0.0, tilt: float = 0.0) -> Iterator[None]:
    """What is added inside stands at `at`, turned `turn` degrees about z after leaning `tilt` about y."""
    here = (
        Matrix.Translation(at)
        @ Matrix.Rotation(math.radians(turn), 4, "Z")
        @ Matrix.Rotation(math.radians(tilt), 4, "Y")
    )
    _frame.append(_frame[-1] @ here)
    try:
        yield
    finally:
        _frame.pop()


def standing(point: Point) -> Point:
    """A point of the present frame, in the room's own coordinates."""
    return tuple(_frame[-1] @ Vector(point))


def _add(shape: bpy.types.Mesh | bpy.types.Curve, material: Material) -> bpy.types.Object:
    thing = bpy.data.objects.new(shape.name, shape)
    bpy.context.collection.objects.link(thing)
    shape.materials.append(material)
    thing.matrix_world = _frame[-1]
    return thing


def mesh(
    points: Sequence[Point], faces: Sequence[Sequence[int]], material: Material, smooth: bool = False
) -> bpy.types.Object:
    """Any polygons: `faces` index `points`."""
    shape = bpy.data.meshes.new("mesh")
    shape.from_pydata(points, [], faces)
    shape.update()
    if smooth:
        shape.polygons.foreach_set("use_smooth", [True] * len(shape.polygons))
    return _add(shape, material)


def box(x: Span, y: Span, z: Span, material: Material, soft: float = 0.0) -> bpy.types.Object:
    """A block; `soft` rounds its edges by that many metres."""
    points = [(a, b, c) for a in x for b in y for c in z]
    faces = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]
    thing = mesh(points, faces, material, smooth=soft > 0)
    if soft:
        edge = thing.modifiers.new("soft", "BEVEL")
        edge.width, edge.segments = soft, 4
    return thing


def lathe(
    profile: Sequence[Span], material: Material, at: Point = (0, 0, 0), sides: int = 36, axis: str = "z"
) -> bpy.types.Object:
    """A profile of (radius, height) pairs turned about `axis`: pots, cups, lampshades, wheels."""
    order = {"x": (2, 0, 1), "y": (1, 2, 0), "z": (0, 1, 2)}[axis]
    points = []
    for i in range(sides):
        c, s = math.cos(math.tau * i / sides), math.sin(math.tau * i / sides)
        for radius, height in profile:
            turned = (c * radius, s * radius, height)
            points.append(tuple(at[k] + turned[order[k]] for k in range(3)))
    n = len(profile)
    faces = [
        (i * n + j, (i + 1) % sides * n + j, (i + 1) % sides * n + j + 1, i * n + j + 1)
        for i in range(sides)
        for j in range(n - 1)
    ]
    return mesh(points, faces, material, smooth=True)


def ball(at: Point, radius: float, material: Material, squash: float = 1.0) -> bpy.types.Object:
    """A sphere; `squash` multiplies its height."""
    turns = [math.pi * i / 14 for i in range(15)]
    return lathe([(radius * math.sin(a), -radius * squash * math.cos(a)) for a in turns], material, at)


def ring(at: Point, radius: float, thick: float, material: Material, axis: str = "y") -> bpy.types.Object:
    """A torus: tyres, hoops, handles."""
    turns = [math.tau * i / 10 for i in range(11)]
    profile = [(radius + thick * math.cos(a), thick * math.sin(a)) for a in turns]
    return lathe(profile, material, at, sides=64, axis=axis)


def tube(points: Sequence[Point], radius: float, material: Material, straight: bool = False) -> bpy.types.Object:
    """A round wire through `points`, curved unless `straight`."""
    curve = bpy.data.curves.new("tube", "CURVE")
    curve.dimensions, curve.bevel_depth, curve.bevel_resolution = "3D", radius, 3
    curve.use_fill_caps = True
    spline = curve.splines.new("BEZIER")
    spline.bezier_points.add(len(points) - 1)
    for knot, point in zip(spline.bezier_points, points, strict=True):
        knot.co = point
        knot.handle_left_type = knot.handle_right_type = "VECTOR" if straight else "AUTO"
    return _add(curve, material)


def surface(across: int, along: int, where: Callable[[float, float], Point], material: Material) -> bpy.types.Object:
    """A smooth sheet: `where(u, v)` for u, v from 0 to 1, on a grid of `across` by `along` points."""
    points = [where(i / (across - 1), j / (along - 1)) for j in range(along) for i in range(across)]
    faces = [
        (j * across + i, j * across + i + 1, (j + 1) * across + i + 1, (j + 1) * across + i)
        for j in range(along - 1)
        for i in range(across - 1)
    ]
    return mesh(points, faces, material, smooth=True)


def drape(x: Span, y: float, z: Span, material: Material, folds: int = 8, depth: float = 0.05) -> bpy.types.Object:
    """A curtain hanging in the plane `y`, in `folds` uneven folds."""

    def where(u: float, v: float) -> Point:
        wave = math.sin(math.tau * folds * u + 1.5 * math.sin(9 * u))
        return (x[0] + (x[1] - x[0]) * u, y + depth * wave * (0.6 + 0.4 * (1 - v)), z[0] + (z[1] - z[0]) * v)

    return surface(folds * 14, 4, where, material)


def cushion(
    x: Span, y: Span, z: Span, material: Material, plump: float = 0.35, square: float = 4.0
) -> bpy.types.Object:
    """A pillow filling a box: flat seams, full middle. `square` is how square its outline is."""
    middle = [(a + b) / 2 for a, b in (x, y, z)]
    half = [(b - a) / 2 for a, b in (x, y, z)]

    def where(u: float, v: float, side: int) -> Point:
        p, q = 2 * u - 1, 2 * v - 1
        fill = max(0.0, (1 - abs(p) ** square) * (1 - abs(q) ** square)) ** plump
        pull = 1 - 0.06 * (1 - abs(p)) * abs(q) ** 3, 1 - 0.06 * (1 - abs(q)) * abs(p) ** 3
        return (middle[0] + half[0] * p * pull[1], middle[1] + half[1] * q * pull[0], middle[2] + side * half[2] * fill)

    top = surface(33, 33, lambda u, v: where(u, v, 1), material)
    surface(33, 33, lambda u, v: where(1 - u, v, -1), material)
    return top


def leaf(root: Point, tip: Point, width: float, droop: float, material: Material) -> bpy.types.Object:
    """A pointed leaf from `root` to `tip`, `width` at its widest, its end hanging by `droop`."""
    a, b = Vector(root), Vector(tip)
    side = (b - a).cross(Vector((0, 0, 1)))
    side = side.normalized() if side.length > 1e-4 else Vector((1, 0, 0))
    points: list[Point] = []
    steps = 9
    for k in range(steps):
        u = k / (steps - 1)
        half = side * (width / 2 * math.sin(math.pi * u**0.75) + 0.001)
        spine = a.lerp(b, u) - Vector((0, 0, droop * u * u))
        fold = Vector((0, 0, 0.18 * half.length))
        points += [tuple(spine - half + fold), tuple(spine), tuple(spine + half + fold)]
    faces = [(3 * k + s, 3 * k + s + 1, 3 * k + s + 4, 3 * k + s + 3) for k in range(steps - 1) for s in (0, 1)]
    return mesh(points, faces, material, smooth=True)
