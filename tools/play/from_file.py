"""Going on with an evening that was written down as a file."""

from __future__ import annotations

import json
import os
import random
from pathlib import Path
from typing import Dict

from narrative.beats import Curtain, Interlude, Menu
from narrative.evening_file import NotAnEvening, from_text, take_up
from narrative.story import Snapshot, Story

from tools.play.read import as_text, random_answer
from tools.setup import SetupError, say


def read_file(file: Path) -> str:
    """The text of a file that holds an evening. Raises SetupError, in plain words, if it does not."""
    try:
        text = file.read_text(encoding="utf-8")
        from_text(text)
        return text
    except NotAnEvening as error:
        raise SetupError("%s: %s" % (file, error)) from None
    except UnicodeDecodeError:
        raise SetupError("%s: This file is not an evening, or it is damaged." % file) from None
    except OSError as error:
        raise SetupError("%s cannot be read: %s." % (file, error.strerror)) from None


def stand(story: Story, text: str) -> Snapshot:
    """Where the evening in `text` stands, in the story as it is now. Raises SetupError if it is none of this story."""
    try:
        taken = take_up(story, from_text(text))
    except NotAnEvening as error:
        raise SetupError(str(error)) from None
    if not taken.exact:
        say("The story has been edited since this was written. You are back at the start of the scene.")
    return taken.snapshot


def evening_environment(text: str) -> Dict[str, str]:
    """The environment of a window that goes on with the evening in `text`."""
    return {**os.environ, "EVG_START": json.dumps({"evening": text}), "RENPY_SKIP_MAIN_MENU": "1"}


def read_on(story: Story, here: Snapshot) -> None:
    """Print the evening from `here` on, choosing at random."""
    chance, opened = random.Random(here.seed), ""
    while True:
        answer = random_answer(here, chance) if isinstance(here.beat, (Menu, Interlude)) else None
        text, opened = as_text(story, here, answer, opened)
        if text:
            print(text, flush=True)
        if isinstance(here.beat, Curtain):
            return
        here = story.next(here) if answer is None else story.decide(here, answer)
