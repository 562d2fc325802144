"""Where the evening goes from the moment at which the window stands: a few evenings at random, played on from there.

What is met is certainly open; what is rare may be missed. The explorer knows for certain, but takes a minute or two.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from pathlib import Path
from typing import Optional

from narrative.beats import Curtain, Interlude, Menu, SceneEnd
from narrative.diagnostics import ScriptError
from narrative.story import Chapter, Snapshot, Story
from writer.moment import Moment, asked
from writer.status import Outlook

from tools.play.read import random_answer
from tools.players import quick_story
from tools.story.build import Built

EVENINGS = 60
SECONDS = 0.15
"""How long is played at a time: a save is not noticed meanwhile."""


class Forecaster:
    """Plays evenings on from the moment that the window asks about, a few at a time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._built: Optional[Built] = None
        self._moment: Optional[Moment] = None
        self._met: "Counter[str]" = Counter()
        self._played = 0

    def play_on(self, built: Built) -> Optional[Outlook]:
        """Play for a moment. Gives what is known now, None if that is nothing new."""
        moment = asked(str(self._folder))
        if moment is None:
            return None
        if moment != self._moment or built is not self._built:
            self._moment, self._built, self._met, self._played = moment, built, Counter(), 0
            self._story = quick_story(built.scenes, built.content)
        if self._played >= EVENINGS:
            return None
        until = time.monotonic() + SECONDS
        while self._played < EVENINGS and time.monotonic() < until:
            goodbye = goodbye_from(self._story, moment, self._played)
            if goodbye is None:
                self._played = EVENINGS
                return None
            self._met[goodbye] += 1
            self._played += 1
        return Outlook(moment.key, self._played, dict(self._met))


def goodbye_from(story: Story, moment: Moment, chance: int) -> Optional[str]:
    """The goodbye that an evening at random comes to from `moment`; None if these scripts do not come there."""
    dice = random.Random(chance)
    chapter = Chapter(moment.scene, moment.entered)
    left = list(moment.answers)
    try:
        here = story.again(Snapshot(moment.scene, SceneEnd(moment.scene), moment.entered, "", chapter, (), "", chance))
        while not (here.relationship.goodbye or isinstance(here.beat, Curtain)):
            if isinstance(here.beat, (Menu, Interlude)):
                here = story.decide(here, left.pop(0) if left else random_answer(here, dice))
            else:
                here = story.next(here)
    except (ScriptError, ValueError):
        return None
    return here.relationship.goodbye or None
