"""Random evenings in the core; every tenth interrupted: saved, opened by another story, gone back, gone on."""

from __future__ import annotations

import pickle
import random
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from typing import Dict, List, Mapping, NamedTuple, Optional

from narrative.beats import Curtain, Interlude, Menu
from narrative.content import Content
from narrative.evening_file import from_text, take_up, to_text
from narrative.story import Answer, Snapshot, Story

from tools.players import played, players, quick_story
from tools.setup import say
from tools.soak.figures import Figure, Part, none_of
from tools.soak.limit import Limit
from tools.story.bink_ink import BinkInk
from tools.story.build import Built

INTERRUPTED = 10
"""One evening of so many is interrupted."""


BATCH = 1000
"""So many are played by the same processes: the fast runtime keeps about 9 MB of each interrupted evening for good."""


class Came(NamedTuple):
    """What one evening came to. `error` is empty where all was well."""

    seed: int
    player: str
    goodbye: str
    beats: int
    opened: int
    written: int
    rolled: int
    error: str


class Straight(NamedTuple):
    """An evening played without interruption: its end, the number of its beats and its answers."""

    end: Snapshot
    beats: int
    answers: List[Answer]


_stories: Dict[str, Story] = {}
_player_names: List[str] = []


def _set_up(scenes: Mapping[str, str], content: Content) -> None:
    _stories["quick"] = quick_story(scenes, content)
    _stories["one"], _stories["other"] = Story(scenes, content, BinkInk), Story(scenes, content, BinkInk)
    _player_names[:] = list(players(content))


def _play(seed: int) -> Came:
    player = _player_names[seed % len(_player_names)]
    try:
        straight = _straight(seed, player)
        counts = Counter({"opened": 0})
        if seed % INTERRUPTED == 0:
            counts = _interrupted(seed, straight)
        assert isinstance(straight.end.beat, Curtain)
        return Came(seed, player, straight.end.beat.goodbye, straight.beats, counts["opened"], counts["written"],
                    counts["rolled"], "")
    except Exception as error:  # whatever it is, the soak is there to count it
        return Came(seed, player, "", 0, 0, 0, 0, "%s: %s" % (type(error).__name__, str(error)[:300]))


def _straight(seed: int, player: str) -> Straight:
    story = _stories["quick"]
    every = list(played(story, seed, players(story.content)[player]))
    return Straight(every[-1][0], len(every), [answer for _, answer in every if answer is not None])


def _interrupted(seed: int, straight: Straight) -> "Counter[str]":
    """The same evening again, handed between two stories; it must come to the same end."""
    chance, answers, counts = random.Random(seed), list(straight.answers), Counter({"beats": 0})
    story, other = _stories["one"], _stories["other"]
    here, past = story.begin(seed), []
    while not isinstance(here.beat, Curtain):
        past.append((here, len(answers)))
        act = chance.random()
        if act < 0.004:
            kept = pickle.loads(pickle.dumps(here))
            assert kept == here, "a save is not what was saved"
            here, exact = other.restore(kept)
            assert exact and here == kept, "a save opened elsewhere"
            story, other = other, story
            counts["opened"] += 1
        elif act < 0.006:
            taken = take_up(other, from_text(to_text(here)))
            assert taken.exact and taken.snapshot == here, "a file opened elsewhere"
            counts["written"] += 1
        elif act < 0.012 and len(past) > 12:
            here, left = past[-chance.randrange(2, 12)]
            answers = straight.answers[len(straight.answers) - left:]
            counts["rolled"] += 1
        if isinstance(here.beat, (Menu, Interlude)):
            here = story.decide(here, answers.pop(0))
        else:
            here = story.next(here)
    assert isinstance(straight.end.beat, Curtain)
    assert here.beat == straight.end.beat and here.relationship == straight.end.relationship, "it came to another end"
    return counts


def soak_core(built: Built, evenings: int, processes: int, limit: Optional[Limit] = None, first: int = 0) -> Part:
    """Play `evenings` evenings in `processes` processes: seed `first` on, the uniform player and each temper's in turn.

    Once `limit` is over no more are begun.
    """
    limit, began = limit or Limit(), time.perf_counter()
    came: List[Came] = []
    while len(came) < evenings and not limit.over:
        with ProcessPoolExecutor(processes, initializer=_set_up, initargs=(built.scenes, built.content)) as pool:
            came += pool.map(_play, range(first + len(came), first + min(evenings, len(came) + BATCH)), chunksize=20)
        say("%d evenings" % len(came))
    took = time.perf_counter() - began
    failed = [each for each in came if each.error]
    beats = sum(each.beats for each in came)
    interrupted = sum(each.seed % INTERRUPTED == 0 for each in came)
    return Part("Evenings in the core", [
        none_of("evenings that failed", len(failed), len(came)),
        Figure("beats", "{:,}".format(beats)),
        Figure("goodbyes come to", "%d of %d" % (len({each.goodbye for each in came if each.goodbye}),
                                                  len(built.content.rules.goodbyes))),
        Figure("interrupted evenings", "{:,}: {:,} saves opened, {:,} files opened, {:,} rollbacks, all equal".format(
            interrupted, sum(each.opened for each in came), sum(each.written for each in came),
            sum(each.rolled for each in came))),
        Figure("time", "%.0f s in %d processes" % (took, processes)),
    ], ["seed %d, %s player: %s" % (each.seed, each.player, each.error) for each in failed])
