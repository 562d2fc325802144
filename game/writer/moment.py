"""The moment of an evening that the window asks the desk about: where does it go from here?"""

from __future__ import annotations

import hashlib
import json
import os
from typing import NamedTuple, Optional, Tuple

from narrative.relationship import Relationship
from narrative.replay import from_json, relationship_from_json, relationship_to_json, to_json
from narrative.story import Answer, Snapshot

FILE = "moment.json"


class Moment(NamedTuple):
    """A scene, how it was entered, and what was decided in it so far: enough to play on from there."""

    key: str
    scene: str
    entered: Relationship
    answers: Tuple[Answer, ...]
    seed: int


def key_of(here: Snapshot) -> str:
    """The same for all snapshots between one decision and the next, and for no others."""
    facts = repr((here.scene, here.version, here.chapter.entered, here.chapter.answers, here.seed))
    return hashlib.blake2b(facts.encode("utf-8"), digest_size=8).hexdigest()


def ask(folder: str, here: Snapshot) -> None:
    """Write down in `folder` that the window wants to know where it goes from `here`."""
    facts = {"key": key_of(here), "scene": here.scene, "entered": relationship_to_json(here.chapter.entered),
             "answers": to_json(here.chapter.answers), "seed": here.seed}
    path = os.path.join(folder, FILE)
    try:
        with open(path + ".new", "w", encoding="utf-8") as opened:
            json.dump(facts, opened)
        os.replace(path + ".new", path)
    except OSError:
        pass  # the look then lacks its outlook, nothing else


def asked(folder: str) -> Optional[Moment]:
    """The moment that the window last asked about, None if it has not."""
    try:
        with open(os.path.join(folder, FILE), encoding="utf-8") as opened:
            facts = json.load(opened)
        answers = from_json(facts["answers"])
        entered = relationship_from_json(facts["entered"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return Moment(facts["key"], facts["scene"], entered, answers or (), int(facts["seed"]))
