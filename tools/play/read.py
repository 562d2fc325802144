"""Reads one evening as text, choosing at random."""

from __future__ import annotations

import random
from typing import Iterable, Iterator, Optional, Tuple

from narrative.beats import Curtain, Interlude, Line, Menu, SceneEnd
from narrative.markup import to_plain
from narrative.story import Answer, Snapshot, Story


def random_answer(snapshot: Snapshot, chance: random.Random) -> Answer:
    """An answer to the menu or interlude of `snapshot`, each as likely as any other."""
    beat = snapshot.beat
    if isinstance(beat, Menu):
        return chance.randrange(len(beat.options))
    if isinstance(beat, Interlude):
        return tuple(chance.choice(slot) for slot in beat.slots)
    raise ValueError("a %s asks nothing" % type(beat).__name__)


def evening(
    story: Story,
    seed: int,
    answers: Iterable[Answer] = (),
    start: Optional[Snapshot] = None,
    one_scene: bool = False,
) -> Iterator[Tuple[Snapshot, Optional[Answer]]]:
    """Every beat of an evening with the answer given to it (None where none is asked), the curtain last.

    Takes `answers` as long as there are any, then chooses at random from `seed`. Begins at `start` if there is one;
    with `one_scene`, ends when its scene ends.
    """
    chance = random.Random(seed)
    given = iter(answers)
    here = start or story.begin(seed)
    while True:
        if isinstance(here.beat, (Menu, Interlude)):
            answer = next(given, None)
            if answer is None:
                answer = random_answer(here, chance)
            yield here, answer
            here = story.decide(here, answer)
            continue
        yield here, None
        if isinstance(here.beat, Curtain) or (one_scene and isinstance(here.beat, SceneEnd)):
            return
        here = story.next(here)


def as_text(story: Story, snapshot: Snapshot, answer: Optional[Answer], opened: str) -> Tuple[str, str]:
    """What to print for a beat, and the scene that is now open (its heading is printed once)."""
    beat, parts = snapshot.beat, []
    if snapshot.scene and snapshot.scene != opened:
        parts.append("\n\n%s\n" % story.content.spine.scene(snapshot.scene).title.upper())
    if isinstance(beat, Line):
        parts.append(line_text(story, beat))
    elif isinstance(beat, Menu) and isinstance(answer, int):
        parts.append("    > %s" % to_plain(beat.options[answer].text))
    elif isinstance(beat, Interlude) and isinstance(answer, tuple):
        parts.append(interlude_text(story, snapshot, beat, answer))
    elif isinstance(beat, Curtain):
        parts.append("\n\n[%s]" % goodbye_title(story, beat.goodbye))
    return "\n".join(parts), snapshot.scene or opened


def goodbye_title(story: Story, id: str) -> str:
    """The title of the goodbye `id`."""
    return next(each.title for each in story.content.rules.goodbyes if each.id == id)


def line_text(story: Story, line: Line) -> str:
    """A line as text: who speaks, then the words."""
    words = to_plain(line.text)
    if not words:
        return "    …"
    return "%s: %s" % (story.content.cast[line.speaker].name, words) if line.speaker else words


def interlude_text(story: Story, snapshot: Snapshot, beat: Interlude, answer: Tuple[str, ...]) -> str:
    """What came of an interlude: the letter as it was written, the phrases, or how the game ended."""
    composition = story.content.compositions.get(beat.name)
    if composition is None:
        return "    [%s: %s]" % (beat.name, story.content.games[beat.name].outcomes[answer[0]].value)
    parts = [to_plain(part) for part in composition.paragraphs(answer, snapshot.relationship)]
    if composition.kind == "piece":
        return "\n".join("    ♪ %s" % part for part in parts)
    letter = [composition.salutation] + parts + [composition.signature]
    return "\n" + "\n".join("    | %s" % part for part in letter) + "\n"


def read_aloud(story: Story, seed: int, start: Optional[Snapshot], one_scene: bool,
               answers: Iterable[Answer]) -> Iterator[str]:
    """The evening as pieces of text to print, one a beat; arguments as for `evening`."""
    opened = ""
    for snapshot, answer in evening(story, seed, answers, start, one_scene):
        text, opened = as_text(story, snapshot, answer, opened)
        if text:
            yield text
