"""A small story played to its end in every way, written as text."""

from __future__ import annotations

import pickle
from typing import Callable, List, Mapping

from narrative.beats import Curtain, Interlude, Line, Menu, SceneEnd
from narrative.story import Snapshot, Story


def every_way(make: Callable[[], Story], reload: bool) -> str:
    """The transcript of every way through the first scene, depth first, up to eight choices deep.

    With `reload`, each beat is played by a fresh story from a snapshot that was pickled and unpickled.
    """
    lines: List[str] = []
    story = make()

    def revived(here: Snapshot) -> Snapshot:
        if not reload:
            return here
        again: Snapshot = pickle.loads(pickle.dumps(here))
        assert again == here
        return again

    def walk(here: Snapshot, depth: int) -> None:
        nonlocal story
        while True:
            if reload:
                story = make()
                here = revived(here)
            lines.append("%s%s" % ("  " * depth, _beat(here)))
            if isinstance(here.beat, (SceneEnd, Curtain, Interlude)):
                lines.append("%s= %s" % ("  " * depth, _facts(here)))
                return
            if isinstance(here.beat, Menu):
                for index, option in enumerate(here.beat.options):
                    lines.append("%s> %s" % ("  " * depth, option.text))
                    if depth < 8:
                        walk(story.choose(revived(here), index), depth + 1)
                return
            here = story.next(here)

    walk(story.begin(seed=1), 0)
    return "\n".join(lines) + "\n"


def _beat(here: Snapshot) -> str:
    beat = here.beat
    cues = "".join(" #%s:%s" % (cue.kind, "_".join(cue.words)) for cue in getattr(beat, "cues", ()))
    if isinstance(beat, Line):
        return "%s| %s%s" % (beat.speaker, beat.text, cues)
    if isinstance(beat, Menu):
        silence = " (silence %g: %d)" % (beat.silence.seconds, beat.silence.index) if beat.silence else ""
        tempers = "".join(" %s" % each.temper for each in beat.options if each.temper)
        return "menu%s%s%s" % (silence, tempers, cues)
    return type(beat).__name__ + cues


def _facts(here: Snapshot) -> str:
    facts = here.relationship
    axes = " ".join("%s %d" % axis for axis in facts.axes)
    return "%s, %s, heard %s, memories %s" % (axes, facts.phase, list(facts.heard), dict(facts.memories))


def scenes_of(compiled: str) -> Mapping[str, str]:
    """The compiled scenes of the small story: its first is `compiled`."""
    return {"first": compiled, "second": compiled}
