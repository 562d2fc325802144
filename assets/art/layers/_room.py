"""Outlines of a modelled room: what of it is solid, and what stands near, rendered as masks without any light."""

from __future__ import annotations

import functools
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import bpy
import numpy as np
from mathutils import Vector

from assets.art.kit.colour import Array
from assets.art.layers._cut import Bands
from assets.art.rooms.stage import Stage


@dataclass(frozen=True)
class Thing:
    """An object of a room: its middle and its size in metres, and how far ahead of the eye its middle is."""

    x: float
    y: float
    z: float
    size: tuple[float, float, float]
    ahead: float

    @property
    def lies(self) -> bool:
        """Whether it is flat on the floor: a rug, a line between boards."""
        return self.size[2] < 0.05 and self.z - self.size[2] / 2 < 0.05

    @property
    def built_in(self) -> bool:
        """Whether it is a wall, a floor, a beam."""
        return max(self.size) > 3.0


Chosen = Callable[[Thing], bool]


def bands(build: Callable[[], Stage], near: Chosen, middle: Chosen | None = None) -> Bands:
    """Where the middle and the near layer are. Without `middle` all that is solid is the middle."""
    return _bands(build, near, middle)


@functools.cache
def _bands(build: Callable[[], Stage], near: Chosen, middle: Chosen | None) -> Bands:
    stage = build()
    bpy.context.view_layer.update()
    cycles = stage.scene.cycles
    cycles.use_denoising, cycles.samples = False, 8
    cycles.max_bounces = cycles.diffuse_bounces = cycles.glossy_bounces = 0
    meshes = [o for o in bpy.data.objects if o.type in ("MESH", "CURVE")]
    things = {o.name: _thing(o, stage) for o in meshes}
    panes = [o for o in meshes if any(m is not None and m.name.startswith("glass") for m in o.data.materials)]
    _flat_light()
    if middle is None:
        _show(panes, False)
        solid = _alpha(stage, meshes, lambda o: True)
        _show(panes, True)
    close = _alpha(stage, meshes, lambda o: _loose(things[o.name]) and near(things[o.name]))
    if middle is not None:
        between = middle
        solid = _alpha(stage, meshes, lambda o: _loose(things[o.name]) and between(things[o.name]))
    return Bands(np.clip((solid - 0.12) / 0.4, 0, 1), np.clip((close - 0.06) / 0.88, 0, 1))


def _loose(thing: Thing) -> bool:
    return not thing.lies and not thing.built_in


def _thing(thing: Any, stage: Stage) -> Thing:
    corners = [thing.matrix_world @ Vector(corner) for corner in thing.bound_box]
    low = [min(c[i] for c in corners) for i in range(3)]
    high = [max(c[i] for c in corners) for i in range(3)]
    middle = Vector([(a + b) / 2 for a, b in zip(low, high, strict=True)])
    ahead = -(stage.scene.camera.matrix_world.inverted() @ middle).z
    size = tuple(b - a for a, b in zip(low, high, strict=True))
    return Thing(middle.x, middle.y, middle.z, (size[0], size[1], size[2]), ahead)


def _show(things: list[Any], shown: bool) -> None:
    for thing in things:
        thing.hide_render = not shown


def _flat_light() -> None:
    """One material for everything, which needs no light: cloth and glass count as what they are made into."""
    flat = bpy.data.materials.new("outline")
    flat.use_nodes = True
    flat.node_tree.nodes.clear()
    emit, out = flat.node_tree.nodes.new("ShaderNodeEmission"), flat.node_tree.nodes.new("ShaderNodeOutputMaterial")
    flat.node_tree.links.new(emit.outputs[0], out.inputs[0])
    bpy.context.view_layer.material_override = flat


def _alpha(stage: Stage, meshes: list[Any], shown: Callable[[Any], bool]) -> Array:
    """How much of each pixel the shown things cover, in front of the others."""
    for thing in bpy.data.objects:
        if thing.type == "LIGHT":
            thing.hide_render = True
    for thing in meshes:
        thing.is_holdout = not shown(thing)
    with tempfile.TemporaryDirectory() as folder:
        stage.scene.render.filepath = f"{folder}/outline.exr"
        bpy.ops.render.render(write_still=True)
        return _read_alpha(stage.scene.render.filepath)


def _read_alpha(path: str) -> Array:
    picture = bpy.data.images.load(path)
    wide, high = picture.size
    flat = np.empty(wide * high * 4, np.float32)
    picture.pixels.foreach_get(flat)
    bpy.data.images.remove(picture)
    return np.ascontiguousarray(flat.reshape(high, wide, 4)[::-1, :, 3].clip(0, 1))
