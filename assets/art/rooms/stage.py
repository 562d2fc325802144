"""The set: an empty Blender scene, its camera, its groups of lights, and the plate rendered from them."""

import hashlib
import math
import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import bpy
import numpy as np
from bpy_extras.object_utils import world_to_camera_view
from mathutils import Vector
from PIL import Image

from assets.art.rooms import materials, shapes

WIDTH, HEIGHT = 1920, 1080
KEPT = Path(__file__).resolve().parents[3] / ".cache" / "art"
# A draft is rendered this many times smaller, with few samples, while a room is still being arranged.
DRAFT = int(os.environ.get("ROOM_DRAFT", "1"))
FAR = 40.0
# The one group that is left when groups have been merged.
ALL = "all"

# For each group of lights its colour and its strength.
Mix = Mapping[str, tuple[str, float]]


class Plate(NamedTuple):
    """One view of a set. Arrays are HEIGHT x WIDTH, float32."""

    light: dict[str, np.ndarray]
    """Linear colour under each group of lights, premultiplied by `solid`."""
    solid: np.ndarray
    """1 where the room is, 0 where there is only what will be painted behind it."""
    marks: dict[str, tuple[float, float]]
    """Where the points marked on the stage fall in the picture, in pixels."""


class Stage:
    """An empty set. Lights belong to named groups; each group becomes one image of the plate."""

    def __init__(self, samples: int = 12) -> None:
        bpy.ops.wm.read_factory_settings(use_empty=True)
        materials.forget()
        self.scene = bpy.context.scene
        self.groups: list[str] = []
        self.marks: dict[str, shapes.Point] = {}
        self.scene.world = bpy.data.worlds.new("dark")
        self.scene.world.color = (0, 0, 0)
        self._set_renderer(samples)

    def _set_renderer(self, samples: int) -> None:
        scene, cycles = self.scene, self.scene.cycles
        scene.render.engine = "CYCLES"
        cycles.samples = samples if DRAFT == 1 else 6
        cycles.use_denoising = True
        cycles.denoiser = "OPENIMAGEDENOISE"
        cycles.denoising_input_passes = "RGB_ALBEDO_NORMAL"
        cycles.use_adaptive_sampling = False
        cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 6, 3, 2
        cycles.transparent_max_bounces = 16
        cycles.caustics_reflective = cycles.caustics_refractive = False
        cycles.sample_clamp_indirect = 4
        scene.render.film_transparent = True
        scene.render.resolution_x, scene.render.resolution_y = WIDTH // DRAFT, HEIGHT // DRAFT
        scene.render.use_persistent_data = True
        scene.render.image_settings.file_format = "OPEN_EXR"
        scene.render.image_settings.color_mode = "RGBA"
        scene.render.image_settings.color_depth = "16"

    def camera(self, at: shapes.Point, yaw: float = 0.0, lens: float = 30.0, rise: float = 0.0) -> None:
        """Look along y, turned `yaw` degrees left; `rise` shifts the frame, and uprights stay upright."""
        eye = bpy.data.cameras.new("eye")
        eye.lens, eye.shift_y, eye.clip_start, eye.clip_end = lens, rise, 0.02, 500
        holder = bpy.data.objects.new("eye", eye)
        bpy.context.collection.objects.link(holder)
        holder.location = at
        holder.rotation_euler = (math.pi / 2, 0, math.radians(yaw))
        self.scene.camera = holder

    def mark(self, name: str, point: shapes.Point) -> None:
        """Remember a point of the present frame, so that paint can find it in the picture."""
        self.marks[name] = shapes.standing(point)

    def _pixel(self, point: shapes.Point) -> tuple[float, float]:
        u, v, _ = world_to_camera_view(self.scene, self.scene.camera, Vector(point))
        return u * WIDTH, (1 - v) * HEIGHT

    def _lamp(self, group: str, kind: str, at: shapes.Point, power: float) -> bpy.types.Object:
        self._declare(group)
        lamp = bpy.data.lights.new(f"{group} {kind}", kind)
        lamp.energy = power
        thing = bpy.data.objects.new(lamp.name, lamp)
        thing["group"] = group
        bpy.context.collection.objects.link(thing)
        thing.location = shapes.standing(at)
        return thing

    def _declare(self, group: str) -> None:
        if group not in self.groups:
            self.groups.append(group)

    def bulb(self, group: str, at: shapes.Point, power: float, radius: float = 0.05) -> None:
        """A small round light of `power` watts."""
        self._lamp(group, "POINT", at, power).data.shadow_soft_size = radius

    def panel(
        self, group: str, at: shapes.Point, towards: shapes.Point, power: float, size: tuple[float, float]
    ) -> None:
        """A soft rectangle of light, `size` metres, facing `towards`: windows, skies, screens."""
        lamp = self._lamp(group, "AREA", at, power)
        lamp.data.shape, lamp.data.size, lamp.data.size_y = "RECTANGLE", *size
        self._aim(lamp, towards)

    def sun(self, group: str, source: shapes.Point, strength: float, width: float = 0.01) -> None:
        """Parallel light coming from the direction `source`; `width` is its angle in radians."""
        lamp = self._lamp(group, "SUN", (0, 0, 0), strength)
        lamp.data.angle = width
        lamp.rotation_euler = (-Vector(source)).to_track_quat("-Z", "Y").to_euler()

    @staticmethod
    def _aim(lamp: bpy.types.Object, towards: shapes.Point) -> None:
        away = Vector(shapes.standing(towards)) - lamp.location
        lamp.rotation_euler = away.to_track_quat("-Z", "Y").to_euler()

    def merge(self, mix: Mix) -> None:
        """Fold the groups into one, each in its colour and at its strength: one render instead of many."""
        for thing in bpy.data.objects:
            if thing.type == "LIGHT":
                colour, strength = mix[thing["group"]]
                thing.data.color = materials.linear(colour)[:3]
                thing.data.energy *= strength
                thing["group"] = ALL
        for material in bpy.data.materials:
            if "group" in material:
                colour, strength = mix[material["group"]]
                glow = material.node_tree.nodes["Principled BSDF"].inputs["Emission Color"]
                tint = materials.linear(colour)
                glow.default_value = tuple(a * b for a, b in zip(glow.default_value, tint, strict=True))
                material["strength"] *= strength
                material["group"] = ALL
        self.groups = [ALL]

    def plate(self, name: str) -> Plate:
        """Render each group of lights, unless this very scene has been rendered before."""
        for material in bpy.data.materials:
            if "group" in material:
                self._declare(material["group"])
        light: dict[str, np.ndarray] = {}
        solid = np.zeros((HEIGHT, WIDTH), np.float32)
        for seed, group in enumerate(self.groups):
            # Each group its own noise: thin cloth is half solid by chance, and chance averages out.
            self.scene.cycles.seed = seed
            self._light_only(group)
            image = self._image(f"{name}_{group}")
            light[group] = np.ascontiguousarray(image[..., :3])
            solid += image[..., 3].clip(0, 1) / len(self.groups)
        bpy.context.view_layer.update()
        marks = {name: self._pixel(point) for name, point in self.marks.items()}
        return Plate(light, solid, marks)

    def _light_only(self, group: str | None) -> None:
        for thing in bpy.data.objects:
            if "group" in thing:
                thing.hide_render = thing["group"] != group
        for material in bpy.data.materials:
            if "group" in material:
                strength = material["strength"] if material["group"] == group else 0.0
                material.node_tree.nodes["Principled BSDF"].inputs["Emission Strength"].default_value = strength

    def depth(self, name: str) -> np.ndarray:
        """Metres from the camera plane, at most `FAR`: every surface gives off its distance as light."""
        self._light_only(None)
        tape = bpy.data.materials.new("depth")
        tape.use_nodes = True
        tree = tape.node_tree
        tree.nodes.clear()
        eye, out = tree.nodes.new("ShaderNodeCameraData"), tree.nodes.new("ShaderNodeOutputMaterial")
        emit = tree.nodes.new("ShaderNodeEmission")
        tree.links.new(eye.outputs["View Z Depth"], emit.inputs[1])
        tree.links.new(emit.outputs[0], out.inputs[0])
        layer, cycles = bpy.context.view_layer, self.scene.cycles
        samples, cycles.samples, cycles.use_denoising = cycles.samples, 4, False
        layer.material_override = tape
        image = self._image(f"{name}_depth")
        layer.material_override = None
        cycles.samples, cycles.use_denoising = samples, True
        covered = image[..., 3].clip(0.02, 1)
        return np.where(image[..., 3] > 0.02, image[..., 0] / covered, FAR).clip(0, FAR)

    def _image(self, name: str) -> np.ndarray:
        kept = KEPT / f"{name}_{self._digest()}.exr"
        if not kept.exists():
            KEPT.mkdir(parents=True, exist_ok=True)
            self.scene.render.filepath = str(kept)
            bpy.ops.render.render(write_still=True)
        return _read(kept)

    def _digest(self) -> str:
        """A name for exactly what would be rendered: every vertex, material, light and lens."""
        digest = hashlib.sha256(f"{self.scene.cycles.samples} {DRAFT}".encode())
        override = bpy.context.view_layer.material_override
        for thing in bpy.data.objects:
            if thing.hide_render:
                continue
            digest.update(np.array(thing.matrix_world, np.float32).round(5).tobytes())
            digest.update(repr([(m.type, getattr(m, "width", 0)) for m in thing.modifiers]).encode())
            digest.update(_substance(thing, override).encode())
            if thing.type == "MESH":
                points = np.empty(len(thing.data.vertices) * 3, np.float32)
                thing.data.vertices.foreach_get("co", points)
                digest.update(points.round(5).tobytes())
        lit = [(m.name, _glow(m)) for m in bpy.data.materials if "group" in m]
        digest.update(repr(lit if override is None else "").encode())
        return digest.hexdigest()[:16]


def _glow(material: bpy.types.Material) -> tuple[float, ...]:
    surface = material.node_tree.nodes["Principled BSDF"].inputs
    return (surface["Emission Strength"].default_value, *surface["Emission Color"].default_value)


def _substance(thing: bpy.types.Object, override: bpy.types.Material | None) -> str:
    """Everything about an object that is not its place or its vertices."""
    what = thing.data
    if thing.type == "CURVE":
        knots = [tuple(round(c, 5) for c in k.co) for s in what.splines for k in s.bezier_points]
        return repr((what.bevel_depth, knots, [m.name for m in what.materials]))
    if thing.type == "LIGHT":
        shape = [getattr(what, k, None) for k in ("size", "size_y", "angle", "shadow_soft_size")]
        return repr((what.type, what.energy, tuple(what.color), shape))
    if thing.type == "CAMERA":
        return repr((what.lens, what.shift_y))
    return "" if override else repr([m.name for m in what.materials])


def _read(kept: Path) -> np.ndarray:
    picture = bpy.data.images.load(str(kept))
    wide, high = picture.size
    flat = np.empty(wide * high * 4, np.float32)
    picture.pixels.foreach_get(flat)
    bpy.data.images.remove(picture)
    image = flat.reshape(high, wide, 4)[::-1]
    if (wide, high) == (WIDTH, HEIGHT):
        return np.ascontiguousarray(image)
    bands = [Image.fromarray(np.ascontiguousarray(image[..., i])) for i in range(4)]
    return np.stack([np.asarray(b.resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC)) for b in bands], -1)
