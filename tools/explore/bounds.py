"""How few words can be read on the way to each goodbye, at least, and which options lead there by few.

The relationship is left out: every question may be answered as is best, every option is there. So no evening has fewer
words than the bound, and one that has as many need not exist.
"""

from __future__ import annotations

import math
import random
from typing import Dict, List, Mapping, NamedTuple, Tuple

from narrative.beats import Interlude, Menu
from narrative.content import Content
from narrative.markup import to_plain
from narrative.story import Answer, Snapshot

from tools.explore.program import Program, Step, next_steps
from tools.explore.scenes import Explored
from tools.play.read import random_answer
from tools.players import Player

Fewest = Dict[str, int]
"""By goodbye: the fewest words that can be read from somewhere to the curtain."""


class Bounds(NamedTuple):
    """What is known of few words.

    Attributes:
        evening: the fewest words of a whole evening, by goodbye.
        detour: for an option (scene, `seen_id`) or a part of a letter (letter, id), by goodbye: how many words more
            than the best choice beside it, at least.
    """

    evening: Mapping[str, int]
    detour: Mapping[Tuple[str, str], Mapping[str, int]]


def bounds_of(program: Program, scenes: Mapping[str, Explored], content: Content) -> Bounds:
    """The bounds of a story, from its graph of steps, in one pass from the ends to the beginning."""
    fewest: List[Fewest] = []
    detour: Dict[Tuple[str, str], Dict[str, int]] = {}
    for step in program.steps:
        if step[0] == "end":
            fewest.append({step[1]: 0})
            continue
        costs = _costs(step, content)
        ways = [{goodbye: words + cost for goodbye, words in fewest[each].items()}
                for each, cost in zip(next_steps(step), costs)]
        best = {goodbye: min(way.get(goodbye, 10**9) for way in ways) for goodbye in set().union(*ways)}
        if step[0] == "pick":
            for offer, way in zip(step[2], ways):
                known = detour.setdefault(_choice(offer[2], scenes), {})
                for goodbye, words in way.items():
                    known[goodbye] = min(known.get(goodbye, 10**9), words - best[goodbye])
        own = _words(step, scenes)
        fewest.append({goodbye: words + own for goodbye, words in best.items()})
    return Bounds(fewest[program.start], detour)


def _words(step: Step, scenes: Mapping[str, Explored]) -> int:
    """How many words are read at a step, whatever is chosen: its lines, the options that are always there."""
    if step[0] == "read":
        return sum(scenes[scene].graph.texts[text].words for scene, text in step[1])
    if step[0] == "pick" and step[1] == "menu":
        return sum(scenes[name[1]].graph.texts[name[2]].words for guard, _, name, _ in step[2] if guard is None)
    return 0


def _costs(step: Step, content: Content) -> List[int]:
    """For each step after `step`, how many words are read on the way there: those of the part of a letter."""
    if step[0] != "pick" or step[1] != "letter":
        return [0] * len(next_steps(step))
    parts = [offer[2] for offer in step[2]]
    slots = {slot.id: slot for slot in content.compositions[parts[0][1]].slots}
    return [len(to_plain(slots[slot].part(id).text).split()) for _, _, slot, id in parts]


def _choice(name: Tuple[str, ...], scenes: Mapping[str, Explored]) -> Tuple[str, str]:
    if name and name[0] == "option":
        return name[1], scenes[name[1]].graph.texts[int(name[2])].seen_id
    return (name[1], name[3]) if name and name[0] == "part" else ("", "")


def detour_of(bounds: Bounds, scene: str, id: str, goodbye: str) -> int:
    """How many words longer it is to `goodbye` by a choice, at least; 0 if nothing is known of it."""
    known = bounds.detour.get((scene, id))
    return 0 if known is None else known.get(goodbye, 10**6)


def hasty(bounds: Bounds, goodbye: str, patience: float) -> Player:
    """A player who takes few words to `goodbye`: a choice that is `patience` words longer, less often by a factor e."""

    def weight(scene: str, id: str) -> float:
        return math.exp(-detour_of(bounds, scene, id, goodbye) / patience) + 1e-9

    def give(snapshot: Snapshot, chance: random.Random) -> Answer:
        beat = snapshot.beat
        if isinstance(beat, Menu):
            weights = [weight(snapshot.scene, option.seen_id) for option in beat.options]
            return chance.choices(range(len(weights)), weights)[0]
        if isinstance(beat, Interlude) and beat.kind == "letter":
            return tuple(chance.choices(slot, [weight(beat.name, id) for id in slot])[0] for slot in beat.slots)
        return random_answer(snapshot, chance)

    return give
