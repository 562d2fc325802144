"""A whole evening by keyboard alone, read aloud: everything shown is reached and spoken."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, List

from tools.soak.figures import Figure, Part, none_of
from tools.soak.limit import Limit
from tools.soak.window_evenings import ONE_THREAD
from tools.story.build import Built
from tools.window.engine import KEYS, Engine, listening
from tools.window.screen import Screen

SECONDS = 4 * 3600
"""The most an evening by keyboard may take."""
GRACE = 240
"""Seconds more for the title, before and after it."""


def soak_access(built: Built, limit: Limit, seed: int = 0) -> Part:
    """Play the evening of `seed` from the title to the curtain by keys, options at random, with the voice on.

    What was shown before the `limit` is over is held to the law that it was spoken; how far it came is a figure.
    """
    folder = Path(TemporaryDirectory(prefix="evg-access-").name)
    steps: List[List[Any]] = [
        ["until", "shown('main_menu')"], ["press", "v"], ["wait", 6], ["enter", "Begin"], ["see", "content_notes"],
        ["wait", 6], ["enter", "Begin"], ["played"],
        ["run", "persistent.timed_silence = False; preferences.text_cps = 0"],
        ["run", "persistent.reduced_motion = True; preferences.transitions = 0"],
        ["go", "story.begin(seed=%d)" % seed], ["by_keys", "Curtain", seed, 10**6, limit.seconds(SECONDS)],
        ["see", "curtain"], ["wait", 6], ["enter", "To the title"], ["until", "shown('main_menu')"]]
    try:
        with Screen(426, 240) as screen:
            engine = Engine(folder / "copy", screen, built, beside=[KEYS])
            spoken, environment = listening(engine)
            ended = engine.attempt(steps, seconds=limit.seconds(SECONDS) + GRACE,
                                   environment={**environment, **ONE_THREAD})
            heard = as_heard(spoken.read_text(encoding="utf-8"))
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    said = [str(each["said"]) for each in ended.log if "said" in each]
    unheard = [words for words in said if as_heard(words) not in heard]
    broken = ["never spoken: %s" % words for words in unheard]
    if ended.failure or not ended.finished:
        broken.insert(0, ended.failure[-900:] or ended.how())
    scenes = [str(each["scene"]) for each in ended.log if "scene" in each]
    whole = ended.finished and not any("out_of_time" in each for each in ended.log)
    where = "" if whole else ", as far as %s" % (scenes or ["the title"])[-1]
    return Part("An evening by keyboard alone, read aloud", [
        Figure("from the title to the curtain and back", "by keys alone, %d scenes%s" % (len(scenes), where),
               "by keys alone", whole and not ended.failure),
        none_of("lines and options shown and not spoken", len(unheard), len(said)),
    ], broken)


def as_heard(text: str) -> str:
    """The words alone, as a voice says them."""
    return re.sub(r"[^a-z0-9]+", " ", text.lower())
