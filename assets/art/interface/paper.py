"""A sheet of letter paper: laid lines, a warm edge, the shadow it throws on the desk."""

import numpy as np

from assets.art.interface._surface import slab
from assets.art.kit.colour import Array, mix, rgb
from assets.art.kit.fields import blur, clouds, noise

WIDTH, HEIGHT, MARGIN = 860, 960, 24


def paint() -> Array:
    shape = (HEIGHT, WIDTH)
    sheet = np.zeros(shape, np.float32)
    sheet[MARGIN:-MARGIN, MARGIN:-MARGIN] = 1
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    laid = 0.006 * np.sin(y * 2 * np.pi / 5) + 0.004 * (np.abs((x % 86) - 43) < 0.7)
    tone = 0.012 * clouds(21, shape, 160, 4) + 0.014 * noise(22, 0.6, shape) + laid
    edge = 1 - slab(WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN, 70)
    warmth = np.pad(edge, MARGIN)[..., None] * 0.22
    colour = rgb("#fbeedb") * (1 - warmth) + mix("#ffd9b0", "#e9b9a0", 0.5) * warmth
    shadow = blur(np.roll(sheet, (10, 6), (0, 1)), 11) * 0.55
    image = np.empty((*shape, 4), np.float32)
    image[..., :3] = np.where(sheet[..., None] > 0, colour + tone[..., None], rgb("#140f2e"))
    image[..., 3] = np.maximum(sheet, shadow)
    return np.clip(image, 0, 1)
