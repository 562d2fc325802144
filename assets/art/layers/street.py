"""The street: the far end and the road; the kerbs and the lamps; the near walls with the poster, and the cat."""

from assets.art.kit.canvas import Canvas
from assets.art.layers._cut import Bands, Layers, covered, cut
from assets.art.places import street
from assets.art.places._blocks import paint_blocks

LIGHTS = ("night",)


def paint(light: str) -> Layers:
    """The layers in a light of `LIGHTS`."""
    close = tuple(block for block in street.BLOCKS if block.z0 < 25)
    far = tuple(block for block in street.BLOCKS if block.z0 > 25)
    near = covered(
        lambda canvas: paint_blocks(canvas, street.EYE, close, street.FACING),
        lambda canvas: street._poster(canvas, street.EYE),
        street._cat,
    )
    middle = covered(
        lambda canvas: paint_blocks(canvas, street.EYE, far, street.FACING),
        lambda canvas: street._viaduct(canvas, street.EYE),
        _road,
        street._posts,
    )
    return cut("street", light, Bands(middle, near))


def _road(canvas: Canvas) -> None:
    canvas.over("#000000", street.EYE.ground(canvas)[2])
    street._kerbs(canvas)
