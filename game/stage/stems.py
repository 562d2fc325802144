"""How much of each stem of the music is heard: the score follows the relationship as the light does.

A cue is a ground with, for some, the strings beside it (`near`) and Samantha's instruments (`her`); see assets/sound.
A level is a factor on the amplitude, 0 to 1; at 1 all stems together are the cue as it was composed.
"""

from __future__ import annotations

from typing import Dict, Optional

from narrative.relationship import Relationship

NEAR, HER = "near", "her"
WITHOUT_HER = ("estranged", "parted")
AFTER_HER = ("letter", "roof")
"""The cues that are played when she is gone; there the strings are his own openness."""


def stem_levels(cue: str, relationship: Optional[Relationship]) -> Dict[str, float]:
    """The level of each stem beside the ground, for `cue` as the evening stands; all at 1 outside an evening."""
    if relationship is None:
        return {NEAR: 1.0, HER: 1.0}
    warmth = relationship.axis("openness" if cue in AFTER_HER else "closeness")
    near, her = _between(0.25, warmth / 65.0), _between(0.55, relationship.axis("growth") / 50.0)
    if cue not in AFTER_HER:
        if relationship.phase in WITHOUT_HER:
            near, her = 0.15, 0.0
        elif relationship.phase == "strained":
            near, her = near * 0.5, her * 0.6
    return {NEAR: round(near, 2), HER: round(her, 2)}


def _between(least: float, share: float) -> float:
    """`least` where `share` is 0, 1 from where it is 1."""
    return least + (1.0 - least) * min(1.0, max(0.0, share))
