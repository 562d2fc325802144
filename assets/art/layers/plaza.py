"""The plaza: the far blocks and the ground; the near blocks and the tram; lamps, benches and people."""

import numpy as np

from assets.art.layers._cut import Bands, Layers, covered, cut
from assets.art.places import plaza
from assets.art.places._blocks import paint_blocks

LIGHTS = ("dusk", "night", "standing")


def paint(light: str) -> Layers:
    """The layers in a light of `LIGHTS`."""
    evening, sunlit = plaza.EVENINGS[light], light == "standing"
    close = tuple(block for block in plaza.BLOCKS if block.z0 < plaza.TRAM_Z)
    middle = covered(lambda canvas: paint_blocks(canvas, plaza.EYE, close, evening.facing))
    near = covered(
        lambda canvas: plaza._benches(canvas, evening, sunlit), lambda canvas: plaza._lamps(canvas, evening, sunlit)
    )
    if sunlit:
        near = np.maximum(near, covered(lambda canvas: plaza._people(canvas, evening)))
    return cut("plaza", light, Bands(middle, near))
