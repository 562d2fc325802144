"""The small sounds: one gesture each, as long as it takes."""

from __future__ import annotations

from collections.abc import Callable

from ..dsp import RATE, Array, equalise, faded
from ..loudness import levelled, loudness, peaked
from ..mixing import Mixed
from . import home, places, small_worlds

SOUND_LOUDNESS = -26.0
CEILING = -3.0
SOUNDS: dict[str, Callable[[], Array]] = {
    make.__name__: make
    for make in (
        home.kettle,
        home.kettle_click,
        small_worlds.device_wakes,
        home.earbud_in,
        home.earbud_out,
        home.pen,
        home.paper,
        places.door,
        places.door_far,
        places.train_doors,
        places.phone,
        places.lift,
        places.footsteps_stairs,
        places.wave,
        places.halyard,
        small_worlds.hollow_step,
        small_worlds.hollow_lantern,
        small_worlds.hollow_lamp,
        small_worlds.hollow_door,
        small_worlds.hollow_rock,
        small_worlds.ui_hover,
        small_worlds.ui_select,
        small_worlds.ui_back,
        home.match_strike,
        home.cup,
        home.light_switch,
        places.snow_step,
        places.traffic_light,
        home.screen_blip,
    )
}
QUIETER = {
    "ui_hover": -10.0,
    "ui_select": -5.0,
    "ui_back": -6.0,
    "door_far": -5.0,
    "light_switch": -2.0,
    "earbud_out": -3.0,
    "pen": -3.0,
}


def small_sound(name: str) -> Mixed:
    """A sound at its level, without the silence after it."""
    x = equalise(SOUNDS[name](), "high_pass", 35)
    loud = abs(x).max(1)
    end = int((loud > loud.max() * 10 ** (-58 / 20)).nonzero()[0][-1]) + 1
    x = faded(x[:end], 0.0, min(0.08, end / RATE / 4))
    target = SOUND_LOUDNESS + QUIETER.get(name, 0.0)
    x = levelled(x, target, CEILING) if loudness(x) > -120 else peaked(x, -12.0)
    return Mixed(x, None)
