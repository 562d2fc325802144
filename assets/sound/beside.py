"""Which cues are rendered in stems, and in which."""

from __future__ import annotations

BESIDE: dict[str, tuple[str, ...]] = {
    "samantha_first": ("her",),
    "friday": ("near", "her"),
    "earbud": ("her",),
    "low_tide": ("near", "her"),
    "ines": ("her",),
    "static": ("her",),
    "snow": ("near", "her"),
    "not_found": ("near",),
    "slow": ("near", "her"),
    "letter": ("near",),
}
"""The stems that a cue has beside its ground; the window lets them in and out as the evening goes."""
