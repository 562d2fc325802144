"""The beach: sky and sea; the sand, the kiosk and the groynes; the boat."""

from assets.art.layers._cut import Bands, Layers, covered, cut
from assets.art.places import sea

LIGHTS = ("day", "dusk")


def paint(light: str) -> Layers:
    """The layers in a light of `LIGHTS`."""
    weather = sea.WEATHERS[light]
    near = covered(lambda canvas: sea._boat(canvas, weather))
    middle = covered(
        lambda canvas: sea._sand(canvas, weather),
        lambda canvas: sea._groyne(canvas, weather, -23.0, 21.0, 60.0),
        lambda canvas: sea._kiosk(canvas, light, weather),
        lambda canvas: sea._groyne(canvas, weather, 18.5, 17.0, 66.0),
    )
    return cut("sea", light, Bands(middle, near))
