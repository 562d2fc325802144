"""Whether what came out of a save is an evening that can be gone on with, asked before anything is given up for it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from .beats import Interlude, Line, Menu, SceneEnd
from .evening_file import from_text, to_text
from .story import Chapter, Snapshot, Story


def refuse_unsound(story: Story, saved: Any) -> None:
    """Raise ValueError, saying why, if `saved` is no snapshot from which `story` can go on.

    Its parts are read back from text, which says that they are plain and of the kinds they should be; then one beat
    is tried. Nothing is changed by it.
    """
    if type(saved) is not Snapshot:
        raise ValueError("it holds no evening")
    try:
        _read_back(saved)
        here, _ = story.restore(saved)
        _try_a_step(story, here)
    except Exception as error:  # what is wrong with it is unknown, and so is what that raises
        raise ValueError("the evening in it cannot be gone on with: %s" % error) from error


def _read_back(saved: Snapshot) -> None:
    now = Chapter(saved.scene, saved.relationship)
    for chapter in (saved.chapter, now):
        evening = from_text(to_text(replace(saved, scene="as saved", chapter=chapter)))
        if evening.chapter != chapter or evening.past != saved.past or evening.seed != saved.seed:
            raise ValueError("its parts are not of the right kinds")
    if not isinstance(saved.ink, str) or not isinstance(saved.version, str):
        raise ValueError("its place is not a place")


def _try_a_step(story: Story, here: Snapshot) -> None:
    beat = here.beat
    if isinstance(beat, (Line, SceneEnd)):
        story.next(here)
    elif isinstance(beat, Menu):
        story.choose(here, 0)
    elif isinstance(beat, Interlude):
        story.answer(here, [slot[0] for slot in beat.slots])
