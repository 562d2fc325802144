"""The scores, act by act."""

from __future__ import annotations

from ..notation import Cue
from . import act_five, act_four, act_one, act_three, act_two, after, goodbyes

ACTS = (act_one, act_two, act_three, act_four, act_five, goodbyes, after)
CUES: tuple[Cue, ...] = tuple(cue for act in ACTS for cue in act.CUES)
