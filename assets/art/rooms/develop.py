"""From plate to paint: mix the lights, tone them, dissolve them into spray, and lay them over the view."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from assets.art.kit.canvas import Canvas
from assets.art.kit.colour import Array, Colour, Stops, display, from_oklab, linear, luma, ramp, rgb, to_oklab
from assets.art.kit.fields import noise, smoothstep
from assets.art.kit.light import spray
from assets.art.rooms.stage import FAR, Mix, Plate


def mixed(plate: Plate, mix: Mix | None = None, gain: float = 1.0) -> Array:
    """The room in display colour, straight alpha: each group of lights in a colour and at a strength.

    Without a `mix` the groups are taken as they were rendered. `gain` is an exposure for the whole.
    """
    mix = mix or dict.fromkeys(plate.light, ("#ffffff", 1.0))
    total = np.zeros((*plate.solid.shape, 3), np.float32)
    for group, (colour, strength) in mix.items():
        total += plate.light[group] * linear(rgb(colour)) * (strength * gain)
    total /= np.maximum(plate.solid, 0.02)[..., None]
    return display(_shoulder(total))


# What the brightest light burns to: the book's cream, as linear light against a peak of 1.
_BURNT = np.array([1.0, 0.83, 0.67], np.float32)


def _shoulder(light: Array, knee: float = 0.55) -> Array:
    """Roll bright light off towards cream, so that a lamp burns out by hue and not by channel."""
    peak = light.max(axis=-1, keepdims=True)
    rolled = np.where(peak > knee, knee + (1 - knee) * (1 - np.exp(-(peak - knee) / (1 - knee))), peak)
    kept = light * (rolled / np.maximum(peak, 1e-6))
    pale = np.clip((peak - 1.2) / 6, 0, 0.55)
    return np.asarray(kept * (1 - pale) + rolled * _BURNT * pale, np.float32)


def sprayed(image: Array, levels: int = 10, amount: float = 0.3, seed: int = 4) -> Array:
    """Break smooth lightness into `levels` that dissolve into each other as grain, `amount` of the way."""
    lab = to_oklab(image)
    steps = lab[..., 0] * levels
    floor = np.floor(steps)
    grain = np.clip(noise(seed, 0.75, steps.shape) * 0.3 + 0.5, 0, 1)
    stepped = (floor + (smoothstep(0, 1, steps - floor) > grain)) / levels
    lab[..., 0] += (ndimage.gaussian_filter(stepped, 0.5) - lab[..., 0]) * amount
    return from_oklab(lab).clip(0, 1)


def graded(
    image: Array,
    shadow: tuple[str, float] = ("#2a1a55", 0.12),
    light: tuple[str, float] = ("#ffd6a0", 0.05),
    contrast: float = 1.05,
    saturation: float = 1.05,
) -> Array:
    """Tint shadows and lights (a colour and an amount each), then set contrast and saturation."""
    tone = luma(image)[..., None]
    low, high = shadow[1] * (1 - tone) ** 2, light[1] * tone**2
    image = image * (1 - low) + rgb(shadow[0]) * low
    image = image * (1 - high) + rgb(light[0]) * high
    image = 0.5 + (image - 0.5) * contrast
    grey = luma(image)[..., None]
    return np.asarray((grey + (image - grey) * saturation).clip(0, 1), np.float32)


def laid_over(canvas: Canvas, room: Array, plate: Plate) -> None:
    """Put the room in front of what has been painted."""
    canvas.over(room, plate.solid)


def mist(canvas: Canvas, depth: Array, span: tuple[float, float], stops: Stops, amount: float, seed: int = 6) -> None:
    """Haze by distance: from nothing to `amount` over a `span` of metres; `stops` run from left to right."""
    thick = np.where(depth < FAR, smoothstep(*span, depth) * amount, 0).astype(np.float32)
    canvas.over(ramp(canvas.x / canvas.width, stops), spray(thick, seed, 0.2))


def lamp_bloom(canvas: Canvas, at: tuple[float, float], colour: Colour, reach: float, amount: float) -> None:
    """The air around a lamp: a tight halo and a wide faint one."""
    away = canvas.distance(*at)
    canvas.light(colour, np.exp(-away / reach) * amount + np.exp(-away / (reach * 3.2)) * amount * 0.24)
