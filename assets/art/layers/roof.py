"""The roof: sky and city; the deck, the ledge and the next roof; the stair-head with its door."""

from assets.art.layers._cut import Bands, Layers, covered, cut
from assets.art.places import roof

LIGHTS = ("night", "before_sunrise", "sunrise", "morning")


def paint(light: str) -> Layers:
    """The layers in a light of `LIGHTS`."""
    hour = roof.HOURS[light]
    near = covered(lambda canvas: roof._stair_head(canvas, light, hour))
    middle = covered(
        lambda canvas: roof._neighbour(canvas, light, hour),
        lambda canvas: roof._deck(canvas, light, hour),
        lambda canvas: roof._cups(canvas, light),
    )
    return cut("roof", light, Bands(middle, near))
