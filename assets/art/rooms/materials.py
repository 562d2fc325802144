"""What things are made of. A material is made once for each set of numbers, and named after them."""

import functools

import bpy

Rgba = tuple[float, float, float, float]


def linear(colour: str) -> Rgba:
    """The linear-light value of an sRGB `#rrggbb`."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return (r, g, b, 1.0)


def forget() -> None:
    """Drop every material made so far. Blender frees them with the scene they belong to."""
    for maker in (matte, glowing, sheer, glass, checkered):
        maker.cache_clear()


def _blank(name: str) -> tuple[bpy.types.Material, bpy.types.NodeTree, bpy.types.Node]:
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    tree = material.node_tree
    tree.nodes.clear()
    return material, tree, tree.nodes.new("ShaderNodeOutputMaterial")


@functools.cache
def matte(colour: str, rough: float = 0.85, shine: float = 0.3, metal: float = 0.0) -> bpy.types.Material:
    """Paint, wood, cloth, stone: one flat colour. `rough` and `shine` are 0 to 1."""
    material = bpy.data.materials.new(f"matte {colour} {rough} {shine} {metal}")
    material.use_nodes = True
    surface = material.node_tree.nodes["Principled BSDF"].inputs
    surface["Base Color"].default_value = linear(colour)
    surface["Roughness"].default_value = rough
    surface["Specular IOR Level"].default_value = shine
    surface["Metallic"].default_value = metal
    return material


@functools.cache
def glowing(colour: str, strength: float, group: str) -> bpy.types.Material:
    """A shade, bulb or screen: gives light while its group of lights is lit, and is dull paint while not."""
    material = bpy.data.materials.new(f"glowing {colour} {strength} {group}")
    material.use_nodes = True
    surface = material.node_tree.nodes["Principled BSDF"].inputs
    surface["Base Color"].default_value = linear(colour)
    surface["Emission Color"].default_value = linear(colour)
    surface["Emission Strength"].default_value = strength
    surface["Roughness"].default_value = 0.8
    material["group"] = group
    material["strength"] = strength
    return material


@functools.cache
def sheer(colour: str, thickness: float = 0.5) -> bpy.types.Material:
    """Thin curtain or lampshade cloth: `thickness` 0 lets everything through, 1 only scattered light."""
    material, tree, out = _blank(f"sheer {colour} {thickness}")
    cloth = tree.nodes.new("ShaderNodeBsdfTranslucent")
    cloth.inputs[0].default_value = linear(colour)
    hole = tree.nodes.new("ShaderNodeBsdfTransparent")
    mix = tree.nodes.new("ShaderNodeMixShader")
    mix.inputs[0].default_value = thickness
    tree.links.new(hole.outputs[0], mix.inputs[1])
    tree.links.new(cloth.outputs[0], mix.inputs[2])
    tree.links.new(mix.outputs[0], out.inputs[0])
    return material


@functools.cache
def glass(colour: str, body: float = 0.12, mirror: float = 0.25) -> bpy.types.Material:
    """Coloured sheet glass without refraction: what is behind is multiplied by `colour`.

    `body` is how much of it is visible as a surface of its own, `mirror` how much it reflects at a slant.
    """
    material, tree, out = _blank(f"glass {colour} {body} {mirror}")
    through = tree.nodes.new("ShaderNodeBsdfTransparent")
    through.inputs[0].default_value = linear(colour)
    film = tree.nodes.new("ShaderNodeBsdfDiffuse")
    film.inputs[0].default_value = linear(colour)
    tinted = tree.nodes.new("ShaderNodeMixShader")
    tinted.inputs[0].default_value = body
    polish = tree.nodes.new("ShaderNodeBsdfGlossy")
    polish.inputs["Roughness"].default_value = 0.1
    slant = tree.nodes.new("ShaderNodeLayerWeight")
    slant.inputs[0].default_value = 0.15
    amount = tree.nodes.new("ShaderNodeMath")
    amount.operation = "MULTIPLY"
    amount.inputs[1].default_value = mirror
    whole = tree.nodes.new("ShaderNodeMixShader")
    tree.links.new(through.outputs[0], tinted.inputs[1])
    tree.links.new(film.outputs[0], tinted.inputs[2])
    tree.links.new(slant.outputs["Facing"], amount.inputs[0])
    tree.links.new(amount.outputs[0], whole.inputs[0])
    tree.links.new(tinted.outputs[0], whole.inputs[1])
    tree.links.new(polish.outputs[0], whole.inputs[2])
    tree.links.new(whole.outputs[0], out.inputs[0])
    return material


@functools.cache
def checkered(first: str, second: str, size: float, rough: float = 0.4) -> bpy.types.Material:
    """Square tiles of two colours, `size` metres each, laid on the floor plane."""
    material = matte.__wrapped__(first, rough, 0.4)
    material.name = f"checkered {first} {second} {size} {rough}"
    tree = material.node_tree
    where = tree.nodes.new("ShaderNodeNewGeometry")
    tiles = tree.nodes.new("ShaderNodeTexChecker")
    tiles.inputs["Color1"].default_value = linear(first)
    tiles.inputs["Color2"].default_value = linear(second)
    tiles.inputs["Scale"].default_value = 1 / size
    # The checker is three-dimensional: off the whole numbers in z, or the floor flickers between layers.
    lift = tree.nodes.new("ShaderNodeVectorMath")
    lift.inputs[1].default_value = (0.0, 0.0, size / 2)
    tree.links.new(where.outputs["Position"], lift.inputs[0])
    tree.links.new(lift.outputs[0], tiles.inputs["Vector"])
    surface = tree.nodes["Principled BSDF"].inputs["Base Color"]
    tree.links.new(tiles.outputs["Color"], surface)
    return material
