"""Going back into an evening that was played: into a scene, or to one of its choices, as the evening then stood."""

from __future__ import annotations

from typing import Dict, Iterable, List, NamedTuple, Sequence, Tuple

from .beats import Cue, Interlude, Line, Menu
from .story import Chapter, Snapshot, Story


class Revisited(NamedTuple):
    """Where the evening stands again, and the cues that make the stage as it then was, in order."""

    snapshot: Snapshot
    stage: Tuple[Cue, ...] = ()


def revisit(story: Story, past: Sequence[Chapter], at: int, turns: int = 0, seed: int = 0) -> Revisited:
    """The scene of chapter `at` of `past`, at its first beat, or where the answer number `turns` (from 1) was asked.

    Raises:
        ValueError: the scene as it is now does not lead there by those answers.
        ScriptError: there is no such scene any more.
    """
    here = story.reenter(past, at, seed)
    if not turns:
        return Revisited(here)
    left = list(past[at].answers[:turns - 1])
    cues: List[Cue] = []
    while left or not isinstance(here.beat, (Menu, Interlude)):
        cues += getattr(here.beat, "cues", ())
        if isinstance(here.beat, Line):
            here = story.next(here)
        elif isinstance(here.beat, (Menu, Interlude)):
            here = story.decide(here, left.pop(0))
        else:
            raise ValueError("%s ends before its choice number %d" % (here.scene, turns))
    return Revisited(here, stage_left_by(cues))


def stage_left_by(cues: Iterable[Cue]) -> Tuple[Cue, ...]:
    """The cues that make the stage as `cues` leave it: the last of each kind, who stands there, no passing sounds."""
    standing: Dict[Tuple[str, ...], Cue] = {}
    for cue in cues:
        if cue.kind == "sound":
            continue
        if cue.kind == "place":
            standing = {key: each for key, each in standing.items() if key[0] not in ("show", "picture")}
        key = ("show", cue.words[0]) if cue.kind in ("show", "hide") and cue.words else (cue.kind,)
        standing.pop(key, None)
        if cue.kind != "hide":
            standing[key] = cue
    return tuple(standing.values())
