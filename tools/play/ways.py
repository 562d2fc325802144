"""Evenings as lists of answers, kept in tests/story/ways/.

In ``goodbye/``, ``letter/`` and ``roof/`` lies the shortest known way to each end; ``python3 -m tools explore --ways``
writes them. The eight files beside those folders are evenings to each goodbye that tests play; they need not be short.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Iterator, List, Mapping, Optional, Sequence, Tuple

from narrative.beats import Curtain, Interlude, Menu
from narrative.replay import from_json, to_json
from narrative.story import Answer, Snapshot, Story

from tools.balance import words_shown
from tools.play.ends import End, Ends, ends_of
from tools.play.read import evening
from tools.setup import ROOT, say

WAYS = ROOT / "tests" / "story" / "ways"


@dataclass(frozen=True)
class Evening:
    """An evening as it was played.

    Attributes:
        answers: all that were given, in order.
        words: how many are read, options and letters among them.
        goodbye: the goodbye it came to.
        ends: all that it came to, if that was asked for.
    """

    answers: Tuple[Answer, ...]
    words: int
    goodbye: str
    ends: Tuple[End, ...] = ()


def played_out(story: Story, answers: Sequence[Answer], seed: int = 0) -> Iterator[Tuple[Snapshot, Optional[Answer]]]:
    """Every beat of the evening of `answers` with the answer given to it, the curtain last.

    Raises:
        ValueError: an answer does not fit, one is missing, or some are left at the curtain.
    """
    left = list(answers)
    here = story.begin(seed)
    while not isinstance(here.beat, Curtain):
        if isinstance(here.beat, (Menu, Interlude)):
            if not left:
                raise ValueError("the answers end before the evening does, in %s" % here.scene)
            answer = left.pop(0)
            yield here, answer
            here = story.decide(here, answer)
        else:
            yield here, None
            here = story.next(here)
    if left:
        raise ValueError("%d answers are left at the curtain" % len(left))
    yield here, None


def evening_of(story: Story, answers: Sequence[Answer], ends: Optional[Ends] = None) -> Optional[Evening]:
    """The evening of `answers`, to the curtain; None if they do not fit the story, or one is missing or left over."""
    beats: List[Snapshot] = []
    words = 0
    try:
        for here, answer in played_out(story, answers):
            words += len(words_shown(story, here, answer).split())
            beats.append(here)
    except ValueError:
        return None
    return Evening(tuple(answers), words, beats[-1].relationship.goodbye, ends.of(beats) if ends else ())


def way_to(story: Story, goodbye: str) -> Tuple[Answer, ...]:
    """The answers of the shortest known evening to `goodbye`; looked for again if the scripts have changed.

    Raises:
        SystemExit: there is no such goodbye, or no random evening came to it.
    """
    known = [each.id for each in story.content.rules.goodbyes]
    if goodbye not in known:
        raise SystemExit("There is no goodbye %r. There are: %s." % (goodbye, ", ".join(known)))
    for kept in (read_way_to(End("goodbye", goodbye)), read_way(goodbye)):
        if kept and leads_to(story, kept, goodbye):
            return kept
    say("The scripts have changed since a way to %r was written down; looking for one …" % goodbye)
    found = find_ways(story, 400)
    if goodbye not in found:
        raise SystemExit("No random evening of 400 came to %r." % goodbye)
    return found[goodbye]


def read_way(goodbye: str) -> Tuple[Answer, ...]:
    """The evening to `goodbye` that tests play, empty if there is none."""
    return _read(WAYS / (goodbye + ".json"))


def read_way_to(end: End) -> Tuple[Answer, ...]:
    """The way written down to `end`, empty if there is none."""
    return _read(way_file(end))


def _read(file: Path) -> Tuple[Answer, ...]:
    try:
        return from_json(json.loads(file.read_text())) or ()
    except (OSError, ValueError):
        return ()


def way_file(end: End) -> Path:
    """Where the way to `end` is written down."""
    return WAYS / end.kind / (end.name + ".json")


def leads_to(story: Story, answers: Tuple[Answer, ...], goodbye: str) -> bool:
    """Whether the evening of just these `answers` comes to the curtain under the scripts as they are, by `goodbye`."""
    played = evening_of(story, answers) if answers else None
    return played is not None and played.goodbye == goodbye


def find_ways(story: Story, evenings: int) -> Dict[str, Tuple[Answer, ...]]:
    """The shortest of `evenings` random evenings (fewest words) to each goodbye that came up."""
    best: Dict[str, Evening] = {}
    for each in random_evenings(story, evenings):
        if each.goodbye not in best or each.words < best[each.goodbye].words:
            best[each.goodbye] = each
    return {goodbye: each.answers for goodbye, each in best.items()}


def random_evenings(story: Story, evenings: int, ends: Optional[Ends] = None) -> Iterator[Evening]:
    """So many random evenings."""
    for seed in range(evenings):
        beats, answers, words = [], [], 0
        for here, answer in evening(story, seed):
            beats.append(here)
            words += len(words_shown(story, here, answer).split())
            if answer is not None:
                answers.append(answer)
        yield Evening(tuple(answers), words, beats[-1].relationship.goodbye, ends.of(beats) if ends else ())


def refresh_ways(story: Story, evenings: int = 300) -> None:
    """Write a way anew to every end, and an evening to every goodbye, whose written one no longer leads there.

    They are the shortest of random evenings; `python3 -m tools explore --ways` looks for the shortest of all.
    """
    ends = ends_of(story.content)
    stale = [end for end in ends.every if not _comes_to(story, end, ends)]
    old = [each.id for each in story.content.rules.goodbyes if not leads_to(story, read_way(each.id), each.id)]
    if not stale and not old:
        return
    say("Looking for a way to %s …" % ", ".join([*map(str, stale), *old]))
    best: Dict[End, Evening] = {}
    for each in random_evenings(story, evenings, ends):
        for end in each.ends:
            if end not in best or each.words < best[end].words:
                best[end] = each
    write_ways({end: best[end].answers for end in stale if end in best})
    for id in old:
        if End("goodbye", id) in best:
            _write(WAYS / (id + ".json"), best[End("goodbye", id)].answers)


def _comes_to(story: Story, end: End, ends: Ends) -> bool:
    answers = read_way_to(end)
    played = evening_of(story, answers, ends) if answers else None
    return played is not None and end in played.ends


def write_ways(ways: Mapping[End, Tuple[Answer, ...]]) -> None:
    """Write the ways down for the next time."""
    for end, answers in ways.items():
        way_file(end).parent.mkdir(parents=True, exist_ok=True)
        _write(way_file(end), answers)


def _write(file: Path, answers: Tuple[Answer, ...]) -> None:
    file.write_text(json.dumps(to_json(answers)) + "\n")
