"""The whole story as one graph of small steps: the scenes' graphs put together along the spine, as the story does.

Steps are tuples, kept in a list in which every step stands after those it leads to:

    ("end", goodbye)                      the curtain
    ("read", lines, step)                 lines are read
    ("ask", question, ((answer, step), …))
    ("do", effect, step)
    ("pick", table, offers)               a player picks; `table` is ``menu``, ``letter`` or ``free``

An offer is ``(guard, tag, name, step)``: what must hold for it to be there (None: it is), what players go by
(a temper, the kind of a fragment), its name, and where it leads. A line is ``(scene, number of its text)``; the name
of an option ``("option", scene, number of its text)``, that of a part of a letter ``("part", letter, slot, id)``.
"""

from __future__ import annotations

from typing import Any, Dict, FrozenSet, Iterator, List, Mapping, NamedTuple, Sequence, Set, Tuple

from narrative.composition import TONE_MOMENTS, Composition
from narrative.content import Content
from narrative.diagnostics import fail

from tools.explore.graph import Choice, Effect, End, Graph, Play, Question, Run, Tree
from tools.explore.variables import Reads, Variable

Step = Tuple[Any, ...]
Offer = Tuple[Any, str, Any, int]


class Program(NamedTuple):
    """The steps, the first one, and what is known of where they are.

    Attributes:
        steps: every step stands after those it leads to; the last is where the evening begins.
        knots: for steps where a knot's ink goes on: the scene and the knot.
        scenes: for the first step of each scene: its name. More than one step may be a scene's first.
    """

    steps: List[Step]
    knots: Dict[int, Tuple[str, str]]
    scenes: Dict[int, str]

    @property
    def start(self) -> int:
        """The step that an evening begins with."""
        return len(self.steps) - 1


def next_steps(step: Step) -> List[int]:
    """The steps that `step` leads to."""
    kind = step[0]
    if kind in ("read", "do"):
        return [step[2]]
    if kind == "ask":
        return [each for _, each in step[2]]
    if kind == "pick":
        return [offer[3] for offer in step[2]]
    return []


class Steps:
    """Steps being collected, each kept once."""

    def __init__(self) -> None:
        self.steps: List[Step] = []
        self._numbers: Dict[Step, int] = {}

    def add(self, step: Step) -> int:
        """The number of `step`, which is added if it is new."""
        found = self._numbers.get(step)
        if found is None:
            found = self._numbers[step] = len(self.steps)
            self.steps.append(step)
        return found


def compose(graphs: Mapping[str, Graph], content: Content) -> Program:
    """The program of the story whose scenes have these graphs.

    Raises:
        ScriptError: a scene can go round for ever (E122), or a name in an interlude does not exist.
    """
    return _Composer(graphs, content).program()


class _Composer:
    def __init__(self, graphs: Mapping[str, Graph], content: Content) -> None:
        self._graphs, self._content, self._rules = graphs, content, content.rules
        self._reads = Reads(content.rules)
        self._steps = Steps()
        self._knots: Dict[int, Tuple[str, str]] = {}
        self._scenes: Dict[int, str] = {}
        self._orders = {scene: _order(scene, graph) for scene, graph in graphs.items()}
        self._entered: Dict[Tuple[int, str, FrozenSet[str]], int] = {}

    def program(self) -> Program:
        spine = self._content.spine.scenes
        for at in range(len(spine), 0, -1):  # from the back, so that nothing is deep
            for decided in ("", *(each.id for each in self._rules.goodbyes)):
                if decided == "" or any(scene.goodbye == decided for scene in spine[:at]):
                    self._enter(at, decided, frozenset())
        start = self._enter(0, "", frozenset())
        steps, kept = _reachable(self._steps.steps, start)
        return Program(
            steps,
            {kept[old]: knot for old, knot in self._knots.items() if old in kept},
            {kept[old]: scene for old, scene in self._scenes.items() if old in kept},
        )

    # -- along the spine, as `narrative.spine.Spine.after` and `narrative.story.Story` do

    def _enter(self, at: int, decided: str, ruled_out: FrozenSet[str]) -> int:
        """The step with which the scene `at`, or the first after it that is played, begins."""
        key = (at, decided, ruled_out)
        if key not in self._entered:
            self._entered[key] = self._entering(at, decided, ruled_out)
        return self._entered[key]

    def _entering(self, at: int, decided: str, ruled_out: FrozenSet[str]) -> int:
        spine = self._content.spine.scenes
        if at == len(spine):
            return self._curtain(decided)
        scene = spine[at]
        if scene.goodbye:
            if decided and decided != scene.goodbye or scene.goodbye in ruled_out:
                return self._enter(at + 1, decided, ruled_out)
            if not decided and len(self._rules.goodbyes) - len(ruled_out) > 1:
                here = self._played(at, scene.goodbye)
                other = self._enter(at + 1, "", ruled_out | {scene.goodbye})
                return self._ask(("goodbye", scene.goodbye), ((True, here), (False, other)))
            return self._played(at, scene.goodbye)
        return self._played(at, decided)

    def _played(self, at: int, decided: str) -> int:
        scene = self._content.spine.scenes[at]
        step = self._open(scene.id, at, decided)
        self._scenes[step] = scene.id
        for moment in reversed(scene.on_enter):
            step = self._steps.add(("do", ("moment", moment), step))
        if scene.goodbye:
            step = self._steps.add(("do", ("decide",), step))
        if scene.when is None:
            return step
        return self._ask(("guard", scene.when), ((True, step), (False, self._enter(at + 1, decided, frozenset()))))

    def _curtain(self, decided: str) -> int:
        if decided:
            return self._steps.add(("end", decided))
        step = self._steps.add(("end", self._rules.goodbyes[-1].id))
        for goodbye in reversed(self._rules.goodbyes[:-1]):
            here = self._steps.add(("end", goodbye.id))
            step = self._ask(("goodbye", goodbye.id), ((True, here), (False, step)))
        return step

    # -- within a scene

    def _open(self, scene: str, at: int, decided: str) -> int:
        graph = self._graphs[scene]
        after = self._enter(at + 1, decided, frozenset())
        found: Dict[int, int] = {}
        for number in self._orders[scene]:
            place = graph.places[number]
            if isinstance(place, Run):
                found[number] = self._tree(place.tree, scene, decided, found)
                self._knots.setdefault(found[number], (scene, place.knot))
            elif isinstance(place, Choice):
                offers = tuple((None, offer.temper, ("option", scene, offer.words), found[offer.place])
                               for offer in place.offers)
                found[number] = self._steps.add(("pick", "menu", offers))
            elif isinstance(place, Play):
                found[number] = self._play(place, found[place.place])
            elif isinstance(place, End):
                found[number] = after
        return found[0]

    def _tree(self, tree: Tree, scene: str, decided: str, found: Mapping[int, int]) -> int:
        if tree[0] == "go":
            line, step = tree[1], found[tree[2]]
            return step if line < 0 else self._steps.add(("read", ((scene, line),), step))
        if tree[0] == "do":
            return self._steps.add(("do", tree[1], self._tree(tree[2], scene, decided, found)))
        question: Question = tree[1]
        if question[0] == "goodbye" and decided:
            answers = dict(tree[2])
            return self._tree(answers[question[1] == decided], scene, decided, found)
        return self._ask(question, tuple((answer, self._tree(each, scene, decided, found))
                                         for answer, each in tree[2]))

    def _ask(self, question: Question, ways: Tuple[Tuple[Any, int], ...]) -> int:
        if all(step == ways[0][1] for _, step in ways):
            return ways[0][1]
        return self._steps.add(("ask", question, ways))

    # -- interludes, as `narrative.composition.Composition.apply` has them

    def _play(self, place: Play, after: int) -> int:
        composition = self._content.compositions.get(place.name)
        if composition is not None and composition.kind == place.kind:
            return _Desk(composition, self._reads, self._steps, after).step()
        if place.name not in self._content.games:
            raise fail("E114", "There is no interlude %r." % ("%s %s" % (place.kind, place.name)))
        game = self._content.games[place.name]
        offers = []
        for id, outcome in game.outcomes.items():
            step = self._steps.add(("do", ("moment", outcome.moment), after))
            step = self._steps.add(("do", ("remember", game.memory, outcome.value), step))
            offers.append((None, "", ("part", game.id, "", id), step))
        return self._steps.add(("pick", "free", tuple(offers)))


class _Desk:
    """A letter or the piece, slot by slot.

    What is offered in a slot is settled before the first part is chosen. Where an earlier part could change whether a
    later one is offered, that is asked before the first slot.
    """

    def __init__(self, composition: Composition, reads: Reads, steps: Steps, after: int) -> None:
        self._made, self._reads, self._steps, self._after = composition, reads, steps, after
        self._slots: Dict[Tuple[int, Tuple[Tuple[str, int], ...], str, str, Tuple[Tuple[Any, bool], ...]], int] = {}
        self._line = [slot.id for slot in composition.slots].index(composition.line_slot) \
            if composition.line_slot in [slot.id for slot in composition.slots] else -1

    def step(self) -> int:
        """The step with which the interlude begins."""
        return self._settle(self._unsettled(), ())

    def _unsettled(self) -> List[Any]:
        """The guards that an earlier part may change."""
        touched: FrozenSet[Variable] = frozenset()
        found = []
        for slot in self._made.slots:
            found += [part.when for part in slot.parts if part.when is not None
                      and self._reads.guard(part.when) & touched]
            for part in slot.parts:
                touched |= self._touched(part.moment, slot.memory)
        return list(dict.fromkeys(found))

    def _touched(self, moment: str, memory: str) -> FrozenSet[Variable]:
        rules = self._reads.rules
        found: Set[Variable] = {("memory", memory)} if memory else set()
        if moment:
            found.add(("heard", moment))
            found |= {("axis", axis) for axis, _ in rules.moments[moment].effects}
            for change in self._reads.changes(moment):
                found |= {("phase",), ("been", change.after)}
        return frozenset(found)

    def _settle(self, guards: Sequence[Any], settled: Tuple[Tuple[Any, bool], ...]) -> int:
        if not guards:
            return self._slot(0, (), "", "", settled)
        ways = tuple((answer, self._settle(guards[1:], settled + ((guards[0], answer),))) for answer in (True, False))
        return self._steps.add(("ask", ("guard", guards[0]), ways))

    def _slot(self, at: int, counted: Tuple[Tuple[str, int], ...], line: str, order: str,
              settled: Tuple[Tuple[Any, bool], ...]) -> int:
        """The step with which slot `at` begins, after parts whose kinds are `counted`; `order` breaks ties."""
        key = (at, counted, line, order, settled)
        if key not in self._slots:
            if at == len(self._made.slots):
                self._slots[key] = self._finished(dict(counted), line, order)
            else:
                self._slots[key] = self._choosing(at, dict(counted), line, order, settled)
        return self._slots[key]

    def _choosing(self, at: int, counted: Mapping[str, int], line: str, order: str,
                  settled: Tuple[Tuple[Any, bool], ...]) -> int:
        slot, known, offers = self._made.slots[at], dict(settled), []
        for part in slot.parts:
            if part.when is not None and known.get(part.when) is False:
                continue
            counts = tuple(sorted({**counted, part.kind: counted.get(part.kind, 0) + 1}.items()))
            first = order if part.kind in order.split() else (order + " " + part.kind).strip()
            step = self._slot(at + 1, counts, part.kind if at == self._line else line, first, settled)
            for effect in reversed(self._effects(slot.memory, part.value, part.moment)):
                step = self._steps.add(("do", effect, step))
            guard = None if part.when in known else part.when
            offers.append((guard, part.kind, ("part", self._made.id, slot.id, part.id), step))
        return self._steps.add(("pick", "letter" if self._made.kind == "letter" else "free", tuple(offers)))

    @staticmethod
    def _effects(memory: str, value: str, moment: str) -> List[Effect]:
        found: List[Effect] = [("remember", memory, value)] if memory else []
        return found + ([("moment", moment)] if moment else [])

    def _finished(self, counted: Mapping[str, int], line: str, order: str) -> int:
        if self._made.kind != "letter":
            return self._after
        most = max(counted.values())
        tone = line if counted.get(line, 0) == most else next(k for k in order.split() if counted[k] == most)
        step = self._steps.add(("do", ("moment", TONE_MOMENTS[tone]), self._after))
        if self._made.tone_memory:
            step = self._steps.add(("do", ("remember", self._made.tone_memory, tone), step))
        return step


def _order(scene: str, graph: Graph) -> List[int]:
    """The places of a scene, each after those it leads to. Raises ScriptError (E122) if it goes round."""
    state = [0] * len(graph.places)
    found: List[int] = []
    waiting: List[Tuple[int, Iterator[int]]] = [(0, iter(places_after(graph.places[0])))]
    state[0] = 1
    while waiting:
        number, ways = waiting[-1]
        following = next(ways, None)
        if following is None:
            state[number] = 2
            found.append(number)
            waiting.pop()
        elif state[following] == 1:
            place = graph.places[following]
            knot = place.knot if isinstance(place, Run) else ""
            raise fail("E122", "The scene %s can go round for ever%s." % (scene, knot and ", by way of %s" % knot))
        elif state[following] == 0:
            state[following] = 1
            waiting.append((following, iter(places_after(graph.places[following]))))
    return found


def places_after(place: Any) -> List[int]:
    """The places that `place` leads to."""
    if isinstance(place, Run):
        return _places_in(place.tree)
    if isinstance(place, Choice):
        return [offer.place for offer in place.offers]
    return [place.place] if isinstance(place, Play) else []


def _places_in(tree: Tree) -> List[int]:
    if tree[0] == "go":
        return [tree[2]]
    below = [tree[2]] if tree[0] == "do" else [each for _, each in tree[2]]
    return [place for each in below for place in _places_in(each)]


def _reachable(steps: Sequence[Step], start: int) -> Tuple[List[Step], Dict[int, int]]:
    """The steps that can be come to from `start`, renumbered, `start` the last; and the new number of each old one."""
    reached = [False] * len(steps)
    reached[start] = True
    for number in range(start, -1, -1):
        if reached[number]:
            for following in next_steps(steps[number]):
                reached[following] = True
    kept: Dict[int, int] = {}
    found: List[Step] = []
    for number in range(start + 1):
        if reached[number]:
            kept[number] = len(found)
            found.append(renumbered(steps[number], kept))
    return found, kept


def renumbered(step: Step, numbers: Mapping[int, int]) -> Step:
    """`step` as it is if the steps it leads to have other `numbers`."""
    kind = step[0]
    if kind in ("read", "do"):
        return (kind, step[1], numbers[step[2]])
    if kind == "ask":
        return (kind, step[1], tuple((answer, numbers[each]) for answer, each in step[2]))
    if kind == "pick":
        return (kind, step[1], tuple((guard, tag, name, numbers[each]) for guard, tag, name, each in step[2]))
    return step
