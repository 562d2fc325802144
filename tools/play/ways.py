"""The shortest known way to each end: evenings as lists of answers, kept in tests/story/ways/.

Those to a goodbye lie there, those to a letter and to a way the roof closes in ``letter/`` and ``roof/``.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Dict, List, Mapping, Tuple

from narrative.beats import Line
from narrative.replay import from_json, replay, to_json
from narrative.story import Answer, Story

from tools.play.ends import End
from tools.play.read import evening
from tools.setup import ROOT, say

WAYS = ROOT / "tests" / "story" / "ways"


def way_to(story: Story, goodbye: str) -> Tuple[Answer, ...]:
    """The answers of the shortest known evening to `goodbye`; looked for again if the scripts have changed.

    Raises:
        SystemExit: there is no such goodbye, or no random evening came to it.
    """
    known = [each.id for each in story.content.rules.goodbyes]
    if goodbye not in known:
        raise SystemExit("There is no goodbye %r. There are: %s." % (goodbye, ", ".join(known)))
    kept = read_way(goodbye)
    if kept and leads_to(story, kept, goodbye):
        return kept
    say("The scripts have changed since a way to %r was written down; looking for one …" % goodbye)
    found = find_ways(story, 400)
    if goodbye not in found:
        raise SystemExit("No random evening of 400 came to %r." % goodbye)
    return found[goodbye]


def read_way(goodbye: str) -> Tuple[Answer, ...]:
    """The way written down for `goodbye`, empty if there is none."""
    return read_way_to(End("goodbye", goodbye))


def read_way_to(end: End) -> Tuple[Answer, ...]:
    """The way written down to `end`, empty if there is none."""
    try:
        data = json.loads(way_file(end).read_text())
    except (OSError, ValueError):
        return ()
    return from_json(data) or ()


def way_file(end: End) -> Path:
    """Where the way to `end` is written down."""
    return WAYS / (end.name + ".json") if end.kind == "goodbye" else WAYS / end.kind / (end.name + ".json")


def leads_to(story: Story, answers: Tuple[Answer, ...], goodbye: str) -> bool:
    """Whether the evening of `answers` comes to `goodbye`, and on to the curtain, under the scripts as they are."""
    try:
        replay(story, 0, answers, until="goodbye_" + goodbye)
        replay(story, 0, answers)
    except ValueError:
        return False
    return True


def find_ways(story: Story, evenings: int) -> Dict[str, Tuple[Answer, ...]]:
    """The shortest of `evenings` random evenings (fewest words) to each goodbye that came up."""
    best: Dict[str, Tuple[int, Tuple[Answer, ...]]] = {}
    for seed in range(evenings):
        answers: List[Answer] = []
        words = 0
        goodbye = ""
        for snapshot, answer in evening(story, seed):
            if isinstance(snapshot.beat, Line):
                words += len(snapshot.beat.text.split())
            if answer is not None:
                answers.append(answer)
            goodbye = snapshot.relationship.goodbye or goodbye
        if goodbye and (goodbye not in best or words < best[goodbye][0]):
            best[goodbye] = (words, tuple(answers))
    return {goodbye: answers for goodbye, (_, answers) in best.items()}


def refresh_ways(story: Story, evenings: int = 300) -> None:
    """Write a way anew to each goodbye whose written one no longer leads there."""
    ids = [each.id for each in story.content.rules.goodbyes]
    stale = [id for id in ids if not leads_to(story, read_way(id), id)]
    if stale:
        say("Looking for a way to %s …" % ", ".join(stale))
        found = find_ways(story, evenings)
        write_ways({End("goodbye", id): found[id] for id in stale if id in found})


def write_ways(ways: Mapping[End, Tuple[Answer, ...]]) -> None:
    """Write the ways down for the next time."""
    for end, answers in ways.items():
        way_file(end).parent.mkdir(parents=True, exist_ok=True)
        way_file(end).write_text(json.dumps(to_json(answers)) + "\n")
