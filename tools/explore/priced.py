"""A program of which nothing is kept but what an evening costs: how many words are read on each way.

Words that every way from a step on has in common are told at once, with the step; so steps that differ in those alone
are one step. Ways that lead to the same step are one, the shortest, unless a condition stands on it.

    ("end",)
    ("do", effect, step)
    ("ask", question, ((answer, words, step), …))
    ("pick", ((guard, words, step), …))

An answer or an offer that leads nowhere is left out.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, FrozenSet, List, Mapping, NamedTuple, Optional, Tuple

from narrative.composition import Composition, quoted_memories
from narrative.content import Content
from narrative.markup import to_plain
from narrative.story import read_line

from tools.explore.program import Program, Step, Steps
from tools.explore.scenes import Explored
from tools.explore.variables import NOTHING, Reads, Variable

Way = Tuple[int, int]
"""How many words, and the priced step after them."""


def spoken(scenes: Mapping[str, Explored], line: Tuple[str, int], content: Content) -> str:
    """What is said or told in a line of a scene, in the writer's markup, without who says it."""
    scene, text = line
    return read_line(scene, scenes[scene].graph.texts[text].text, (), content.cast).text


class Priced(NamedTuple):
    """The priced steps, each after those it leads to, and what each still reads.

    `of` tells for each step of the program how many words are read from it on whatever is done, and the priced step;
    None if no evening goes on from there. `written` gives the way of an offer, by its name and the way after it.
    """

    steps: List[Step]
    reads: List[FrozenSet[Variable]]
    of: List[Optional[Way]]
    written: Callable[[Tuple[Any, ...], Optional[Way]], Optional[Way]]


def priced(program: Program, reads: Reads, scenes: Mapping[str, Explored], content: Content) -> Priced:
    """What `program` costs. Its start must not be dead."""
    made = _Pricing(reads, scenes, content)
    for step in program.steps:
        made.of.append(made.step(step))
    return Priced(made.steps.steps, made.reads, made.of, made.written)


class _Pricing:
    def __init__(self, reads: Reads, scenes: Mapping[str, Explored], content: Content) -> None:
        self._rules, self._scenes, self._content = reads, scenes, content
        self.steps = Steps()
        self._counted: Dict[Tuple[str, int], int] = {}
        self.reads: List[FrozenSet[Variable]] = []
        self.of: List[Optional[Way]] = []

    def step(self, step: Step) -> Optional[Way]:
        kind = step[0]
        if kind == "end":
            return 0, self._keep(("end",), NOTHING)
        if kind == "dead":
            return None
        if kind == "read":
            return _longer(self.of[step[2]], sum(self._read(line) for line in step[1]))
        if kind == "do":
            return self._do(step[1], self.of[step[2]])
        if kind == "ask":
            return self._ask(step[1], [(answer, self.of[each]) for answer, each in step[2]])
        return self._pick(step)

    def _keep(self, step: Step, reads: FrozenSet[Variable]) -> int:
        number = self.steps.add(step)
        if number == len(self.reads):
            self.reads.append(reads)
        return number

    def _do(self, effect: Any, after: Optional[Way]) -> Optional[Way]:
        if after is None or not self._rules.matters(effect, self.reads[after[1]]):
            return after
        return after[0], self._keep(("do", effect, after[1]), self._rules.before(effect, self.reads[after[1]]))

    def _ask(self, question: Any, ways: List[Tuple[Any, Optional[Way]]]) -> Optional[Way]:
        there = [(answer, way) for answer, way in ways if way is not None]
        if not there:
            return None
        if len(there) == len(ways) and len({way for _, way in there}) == 1:
            return there[0][1]
        least = min(way[0] for _, way in there)
        kept = tuple((answer, way[0] - least, way[1]) for answer, way in there)
        reads = self._rules.question(question).union(*(self.reads[way[1]] for _, way in there))
        return least, self._keep(("ask", question, kept), reads)

    def _pick(self, step: Step) -> Optional[Way]:
        offers: Dict[Tuple[Any, int], int] = {}
        for guard, _, name, each in step[2]:
            way = self.written(name, self.of[each])
            if way is not None:
                key = (guard, way[1])
                offers[key] = min(offers.get(key, way[0]), way[0])
        offers = {key: words for key, words in offers.items()
                  if key[0] is None or offers.get((None, key[1]), words + 1) > words}
        if not offers:
            return None
        least = min(offers.values())
        own = self.shown(step)
        if len(offers) == 1 and next(iter(offers))[0] is None:
            return least + own, next(iter(offers))[1]
        kept = tuple(sorted(((guard, words - least, to) for (guard, to), words in offers.items()),
                            key=lambda offer: (offer[2], offer[1], repr(offer[0]))))
        reads = NOTHING.union(*(self._rules.guard(guard) | self.reads[to] for guard, _, to in kept))
        return least + own, self._keep(("pick", kept), reads)

    # -- words, counted as `tools.balance.words_shown` counts them

    def _read(self, line: Tuple[str, int]) -> int:
        """The words of a line; who speaks is shown, and not counted."""
        if line not in self._counted:
            self._counted[line] = len(to_plain(spoken(self._scenes, line, self._content)).split())
        return self._counted[line]

    def shown(self, step: Step) -> int:
        """The words that are read at a choice whatever is chosen: all options; a letter's first and last line."""
        names = [offer[2] for offer in step[2]]
        if step[1] == "menu":
            return sum(self._scenes[scene].graph.texts[text].words for _, scene, text in names)
        letter = self._content.compositions.get(names[0][1]) if names[0][0] == "part" else None
        if letter is None or letter.kind != "letter" or names[0][2] != letter.slots[0].id:
            return 0
        return len(letter.salutation.split()) + len(letter.signature.split()) + 2  # each line begins with a bar

    def written(self, name: Tuple[Any, ...], after: Optional[Way]) -> Optional[Way]:
        """The way of an offer: what is written if it is a part of a letter, the piece or a game; then `after`."""
        if name[0] != "part" or after is None:
            return after
        made = self._content.compositions.get(name[1])
        if made is None:
            game = self._content.games[name[1]]
            return _longer(after, len(("[%s: %s]" % (name[1], game.outcomes[name[3]].value)).split()))
        text = next(slot for slot in made.slots if slot.id == name[2]).part(name[3]).text
        return self._with_memories(text, tuple(dict.fromkeys(quoted_memories(text))), made, after)

    def _with_memories(self, text: str, left: Tuple[str, ...], made: Composition, after: Way) -> Optional[Way]:
        if not left:
            return _longer(after, len(to_plain(text).split()) + 1)
        memory = left[0]
        values = ("", *dict.fromkeys(self._content.rules.memories[memory].values))
        return self._ask(("recall", memory), [
            (words, self._with_memories(text.replace("{%s}" % memory, words), left[1:], made, after))
            for words in values])


def _longer(way: Optional[Way], words: int) -> Optional[Way]:
    return None if way is None else (way[0] + words, way[1])
