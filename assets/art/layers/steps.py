"""The station steps: the street above; the walls and the flight; the handrails."""

from assets.art.layers._cut import Bands, Layers, covered, cut
from assets.art.places import steps

LIGHTS = ("day",)


def paint(light: str) -> Layers:
    """The layers in a light of `LIGHTS`."""
    near = covered(steps._rails)
    middle = covered(steps._walls, steps._stairs, steps._landing, steps._ceiling, steps._poster)
    return cut("steps", light, Bands(middle, near))
