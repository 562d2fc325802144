"""Walking through a scene: everywhere its ink can stand, whatever the relationship answers.

From each place the ink runs one line on. What it asks is answered from a list; where it asks beyond the list, the
first answer that can be is given, and the others are run later, from the same place. Places alike in everything
that is still read are one place.
"""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from narrative.diagnostics import ScriptError, fail
from narrative.ink import Endless, Functions, InkLine, reason_of
from narrative.markup import to_plain
from narrative.story import TEMPERS, seen_id

from tools.explore.graph import Choice, Effect, End, Graph, Offer, Place, Play, Question, Run, Tree, Words
from tools.explore.ink import ExploredInk
from tools.explore.live import LiveInk, normal_state
from tools.explore.marked import Marked, read_marks

PLACES = 200_000
"""So many places of one ink story are followed, at most."""

Event = Tuple[Any, ...]


class Oracle:
    """Answers what the ink asks: from `given`, then with the first answer that fits what was answered before."""

    def __init__(self, domains: Mapping[str, Sequence[str]]) -> None:
        self._memories = domains
        self.begin(())

    def begin(self, given: Sequence[Any]) -> None:
        """Begin a run in which the first answers are `given`."""
        self._given = list(given)
        self.events: List[Event] = []
        self.untried: List[List[Any]] = []
        self._known: Dict[Question, Any] = {}
        self._answers: List[Any] = []

    def ask(self, question: Question) -> Any:
        """The answer to `question`, the same until an effect may have changed it."""
        if question not in self._known:
            possible = self._possible(question)
            answer = possible[0]
            if len(possible) > 1:
                if len(self._answers) < len(self._given):
                    answer = self._given[len(self._answers)]
                else:
                    self.untried += [self._answers + [other] for other in possible[1:]]
                self._answers.append(answer)
                self.events.append(("ask", question, answer))
            self._known[question] = answer
        return self._known[question]

    def do(self, effect: Effect) -> None:
        """Something that the ink does to the relationship."""
        self.events.append(("do", effect))
        if effect[0] == "moment":
            stay = ("heard", "recall", "recalls")
            self._known = {question: answer for question, answer in self._known.items() if question[0] in stay}
            self._known[("heard", effect[1])] = True
        else:
            self._known = {question: answer for question, answer in self._known.items() if question[0] != "goodbye"}
            self._known[("recall", effect[1])] = effect[2]
            self._known[("recalls", effect[1])] = True

    def _possible(self, question: Question) -> Tuple[Any, ...]:
        kind, name = question
        if kind == "recall":
            kept = self._known.get(("recalls", name))
            values = tuple(self._memories[name])
            return values if kept else ("",) if kept is False else ("",) + values
        if kind == "recalls" and ("recall", name) in self._known:
            return (bool(self._known[("recall", name)]),)
        if kind in ("phase", "goodbye") and any(
            each[0] == kind and answer for each, answer in self._known.items()
        ):
            return (False,)
        return (False, True)


class Asked(NamedTuple):
    """What a run came to: what was asked and done, the line, and the place."""

    events: Tuple[Event, ...]
    line: int
    place: int


class Walk:
    """The exploration of one ink story.

    Args:
        scene: its name, for the `seen_id` of its lines.
        marked: its compiled ink.
        memories: every memory and the words it can hold.
        check: raises if a name that the ink uses is not declared: takes the name of the function and the name.
        progress: called with the number of places so far, now and then.
    """

    def __init__(self, scene: str, marked: Marked, memories: Mapping[str, Sequence[str]],
                 check: Callable[[str, str], None], plain: bool = False,
                 progress: Callable[[int], None] = lambda count: None) -> None:
        self._scene, self._marked, self._progress = scene, marked, progress
        self._oracle = Oracle(memories)
        self._check = check
        self._live = LiveInk(marked.compiled)
        self._plain = plain
        self._ink = self._runtime()
        self._places: List[Optional[Place]] = []
        self._numbers: Dict[Any, int] = {}
        self._waiting: List[Tuple[int, str]] = []
        self._texts: List[Words] = []
        self._text_numbers: Dict[Words, int] = {}

    def graph(self, knot: str) -> Graph:
        """The whole graph, from the beginning of `knot` (``""``: of the story).

        Raises:
            ScriptError: it has more than `PLACES` places (E121), or a name in it is not declared.
        """
        self._ink.begin(knot)
        self._state_place(self._ink.state())
        while self._waiting:
            number, state = self._waiting.pop()
            self._places[number] = self._explored(state)
            if len(self._places) > PLACES:
                raise fail("E121", "%s can stand at more than %d different places, and was not explored to its end."
                           % (self._scene or "This story", PLACES))
            if number % 64 == 0:
                self._progress(len(self._places))
        places = [place for place in self._places if place is not None]
        return Graph(places, self._texts)

    # -- running

    def _runtime(self) -> ExploredInk:
        ink = ExploredInk(self._marked.compiled, {} if self._plain else self._functions())
        if self._plain:
            ink.allow_fallbacks()
        return ink

    def _explored(self, state: str) -> Place:
        runs: List[Asked] = []
        left: List[List[Any]] = [[]]
        while left:
            self._oracle.begin(left.pop())
            runs.append(self._run(state))
            left += self._oracle.untried
        return Run(_tree(runs, 0), _knot(state))

    def _run(self, state: str) -> Asked:
        self._ink.load(state)
        text, wrong = "", ""
        try:
            if self._ink.can_continue():
                text = self._ink.advance().text
        except ScriptError:
            raise
        except Endless as error:
            knot = error.at.split(".")[0] or self._scene
            raise fail("E124", "The scene %s stops in %s: %s." % (self._scene, knot, error)) from None
        except RuntimeError as error:
            text, wrong = self._ink.current_text(), reason_of(str(error))
            self._ink = self._runtime()  # bink 0.7.1 stays where the error was, whatever is loaded
        shown, pieces = read_marks(text)
        events = tuple(self._oracle.events)
        if shown.startswith(">>>"):
            words = shown[3:].split()
            if words[:1] != ["silence"] and not wrong:
                after = self._after("")
                return Asked(events, -1, self._number(Play(words[0], words[-1], after)))
            shown = ""
        read = self._text(shown, pieces, to_plain(shown)) if shown else -1
        return Asked(events, read, self._after(wrong))

    def _after(self, wrong: str) -> int:
        """The place where the ink stands now."""
        if wrong:
            return self._number(End(wrong))
        if self._ink.can_continue():
            return self._state_place(self._ink.state())
        choices = self._ink.choices()
        if not choices:
            return self._number(End())
        state = self._ink.state()
        offers = []
        for index, choice in enumerate(choices):
            self._ink.load(state)
            self._ink.choose(index)
            offers.append(self._offer(choice, self._state_place(self._ink.state())))
        return self._number(Choice(tuple(offers)))

    def _offer(self, choice: InkLine, place: int) -> Offer:
        text, pieces = read_marks(choice.text)
        temper = next((tag for tag in choice.tags if tag in TEMPERS), "")
        return Offer(self._text(text, pieces, to_plain(text)), temper, place)

    # -- numbering

    def _state_place(self, state: str) -> int:
        normal = normal_state(state, self._live)
        if normal not in self._numbers:
            self._numbers[normal] = len(self._places)
            self._places.append(None)
            self._waiting.append((self._numbers[normal], normal))
        return self._numbers[normal]

    def _number(self, place: Place) -> int:
        if place not in self._numbers:
            self._numbers[place] = len(self._places)
            self._places.append(place)
        return self._numbers[place]

    def _text(self, text: str, pieces: Tuple[int, ...], plain: str) -> int:
        words = Words(seen_id(self._scene, text), len(plain.split()), text, pieces)
        if words not in self._text_numbers:
            self._text_numbers[words] = len(self._texts)
            self._texts.append(words)
        return self._text_numbers[words]

    def _functions(self) -> Functions:
        oracle, check = self._oracle, self._check

        def question(kind: str) -> Callable[[str], Any]:
            def ask(name: str) -> Any:
                check(kind, name)
                return oracle.ask((kind, name))
            return ask

        def moment(name: str) -> None:
            check("moment", name)
            oracle.do(("moment", name))

        def remember(memory: str, words: str) -> None:
            check("recall", memory)
            oracle.do(("remember", memory, words))

        asked = {kind: (question(kind), True)
                 for kind in ("reached", "phase", "has_been", "heard", "recall", "recalls", "goodbye")}
        return {"moment": (moment, False), "remember": (remember, False), **asked}


def _tree(runs: Sequence[Asked], depth: int) -> Tree:
    """The tree that `runs`, alike in their first `depth` events, make."""
    first = runs[0]
    if depth == len(first.events):
        return ("go", first.line, first.place)
    event = first.events[depth]
    if event[0] == "do":
        return ("do", event[1], _tree(runs, depth + 1))
    by_answer: Dict[Any, List[Asked]] = {}
    for run in runs:
        by_answer.setdefault(run.events[depth][2], []).append(run)
    below = tuple((answer, _tree(some, depth + 1)) for answer, some in by_answer.items())
    if all(tree == below[0][1] for _, tree in below):
        return below[0][1]
    return ("ask", event[1], below)


def _knot(state: str) -> str:
    """The knot that a state stands in."""
    at = state.find('"cPath":"')
    return state[at + 9:].split('"')[0].split(".")[0] if at >= 0 else ""
