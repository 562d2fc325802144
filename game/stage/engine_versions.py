"""Where the engines differ, each difference once. What this module says is asked by everything else.

Supported: Debian 12's Ren'Py 8.0.3 on Python 3.11, Debian 13's 8.3.4 on Python 3.13, and the SDK from 8.4 on. Not
here, since it must be mended before a module can be read, or belongs to a library:

- game/000_debian_engine.rpy: screens and statement names on 8.0. It stands alone: it is also laid beside The Question.
- game/002_whole_saves.rpy: saving; the same on all.
- game/hollow/pg.py: two pygames.
"""

from __future__ import annotations

from typing import Any, Tuple

Version = Tuple[int, ...]


def signs_saves(version: Version) -> bool:
    """Whether saves carry a token of the computer they were made on, and a stranger's are asked about (8.1 on)."""
    return version[:2] >= (8, 1)


def keep_percent_signs(config: Any) -> None:
    """Have a percent sign in the prose be a percent sign: old substitutions, which later engines no longer have."""
    if hasattr(config, "old_substitutions"):
        config.old_substitutions = False


def pickle_of(held: Any) -> bytes:
    """The pickle of what `location.load` gives: bytes before 8.1, bytes and signatures later."""
    pickled: bytes = held if isinstance(held, bytes) else held[0]
    return pickled


def has_shaders(facts: Any) -> bool:
    """Whether the renderer (what `renpy.get_renderer_info` gives) runs shaders."""
    return bool(facts.get("models"))
