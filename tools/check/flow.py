"""Where a scene can go: its steps and what can follow each, from what the ink compiler understood.

Conditions are taken both ways, so that everything that can happen is in it, and perhaps a little more.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, Iterable, Iterator, List, Optional, Set, Tuple

from tools.check.tree import EFFECTS, READS, Part, Spot, every_part, inside, spot, words_of

ENDS = ("DONE", "END")


@dataclass
class Step:
    """One step. `kind` is knot, stitch, text, cue, effect, test, menu, option, gather, go, end, interlude or logic.

    `text` is what it says or names, `reads` whether it asks the relationship, `knot` the knot it is in, `calls` the
    functions that it calls.
    """

    kind: str
    spot: Spot
    knot: str
    text: str = ""
    reads: bool = False
    part: Optional[Part] = None
    then: List[int] = field(default_factory=list)
    calls: Tuple[str, ...] = ()


@dataclass
class Option:
    """One option of a menu: its words, whether it can be taken again, and whether it has a condition."""

    step: int
    spot: Spot
    words: str
    once: bool
    fallback: bool
    condition: Optional[Part]


class Flow:
    """The steps of one scene. `known` is False where a divert goes somewhere that cannot be told."""

    def __init__(self, tree: Part) -> None:
        self.steps: List[Step] = []
        self.menus: Dict[int, List[Option]] = {}
        self.targets: Dict[str, int] = {}
        self.functions: Dict[str, Part] = {}
        self.entries: Dict[str, int] = {}
        self.used: Set[str] = set()
        self.labels: Dict[str, Spot] = {}
        self.known = True
        self._going: List[Tuple[int, str, str, str]] = []
        self._knot = self._stitch = ""
        self._menu: Optional[int] = None
        self._in_tag = False
        self.end = self._step("end", Spot(0, 0, 0), set())
        self._build(tree)
        for step, target, knot, stitch in self._going:
            self._link(step, target, knot, stitch)

    # -- asking

    def reached_from(self, start: Iterable[int], without: Set[int] = frozenset()) -> Set[int]:  # type: ignore[assignment]
        """All steps that can follow those in `start`, themselves too, but for `without` and what only follows it."""
        seen, waiting = set(), [each for each in start if each not in without]
        while waiting:
            at = waiting.pop()
            if at not in seen:
                seen.add(at)
                waiting.extend(each for each in self.steps[at].then if each not in without)
        return seen

    def leading_to(self, goal: int) -> Set[int]:
        """All steps from which `goal` can be reached."""
        before: Dict[int, List[int]] = {}
        for index, step in enumerate(self.steps):
            for each in step.then:
                before.setdefault(each, []).append(index)
        seen, waiting = set(), [goal]
        while waiting:
            at = waiting.pop()
            if at not in seen:
                seen.add(at)
                waiting.extend(before.get(at, ()))
        return seen

    # -- building

    def _step(self, kind: str, where: Spot, before: Iterable[int], text: str = "", reads: bool = False,
              part: Optional[Part] = None, asked: Iterable[Part] = ()) -> int:
        index = len(self.steps)
        calls = tuple(call for each in ([part] if part else asked) for call in _calls(each))
        self.steps.append(Step(kind, where, self._knot, text, reads, part, calls=calls))
        for each in before:
            self.steps[each].then.append(index)
        return index

    def _build(self, tree: Part) -> None:
        loose: List[Part] = []
        for part in tree.get("k", ()):
            if part["t"] in ("Knot", "Function"):
                self._build_knot(part)
            elif part["t"] != "Gather":
                loose.append(part)
        self._knot = ""
        self._weave(loose, set())  # what stands before the first knot is never come to

    def _build_knot(self, part: Part) -> None:
        name = part["v"]
        self._knot, self._stitch = name, ""
        entry = self._step("knot", spot(part), (), name)
        if part["t"] == "Function":
            self.functions[name] = part
            self.entries[name] = entry
            self.steps[entry].kind = "function"
        else:
            self.targets[name] = entry
        bodies = inside(part)
        out: Set[int] = {entry}
        first = True
        for body in bodies:
            if body["t"] == "Stitch":
                self._stitch = body["v"]
                stitch = self._step("stitch", spot(body), (entry,) if first else (), body["v"])
                self.targets["%s.%s" % (name, body["v"])] = stitch
                self._close(self._weave(self._statements(inside(body)), {stitch}))
                first = False
            else:
                statements = self._statements([body])
                if statements:
                    first = False
                    self._close(self._weave(statements, out))
        self._stitch = ""

    @staticmethod
    def _statements(bodies: Iterable[Part]) -> List[Part]:
        return [each for body in bodies for each in (inside(body) if body["t"] == "Weave" else (body,))]

    def _close(self, loose: Set[int]) -> None:
        for each in loose:
            self.steps[each].then.append(self.end)

    def _weave(self, statements: Iterable[Part], current: Set[int]) -> Set[int]:
        """The steps of one level of choices and gathers; gives those after which the level is done."""
        loose: Set[int] = set()
        outer, self._menu = self._menu, None
        for part in statements:
            if part["t"] == "Choice":
                current, loose = self._choice(part, current, loose)
            elif part["t"] == "Gather":
                current, loose = {self._gather(part, current | loose)}, set()
                self._menu = None
            else:
                current = self._statement(part, current)
        self._menu = outer
        return current | loose

    def _gather(self, part: Part, before: Set[int]) -> int:
        step = self._step("gather", spot(part), before, part.get("v", ""))
        self._label(part, step)
        return step

    def _label(self, part: Part, step: int) -> None:
        name = part.get("v", "")
        if name:
            scope = "%s.%s" % (self._knot, self._stitch) if self._stitch else self._knot
            self.targets["%s.%s" % (scope, name)] = step
            self.labels["%s.%s" % (scope, name)] = spot(part)

    def _choice(self, part: Part, current: Set[int], loose: Set[int]) -> Tuple[Set[int], Set[int]]:
        if self._menu is None:
            self._menu = self._step("menu", spot(part), current)
            self.menus[self._menu] = []
        else:
            loose = loose | current
        condition = part.get("c")
        texts = [part[key] for key in "so" if part.get(key)]
        asked = [each for each in ([condition] if condition else []) + texts]
        self._use(part)
        reads = any(self._reads(each) for each in asked)
        step = self._step("option", spot(part), (self._menu,), " ".join(words_of(each) for each in texts), reads, part)
        self._label(part, step)
        self.menus[self._menu].append(Option(
            step, spot(part), self.steps[step].text, "once" in part["m"], "fallback" in part["m"], condition))
        return self._statement(part["i"], {step}) if part.get("i") else {step}, loose

    def _statement(self, part: Part, current: Set[int]) -> Set[int]:
        kind = part["t"]
        if kind == "Weave":
            return self._weave(inside(part), current)
        if kind == "ContentList":
            for each in inside(part):
                current = self._statement(each, current)
            return current
        if kind == "Divert":
            return self._divert(part, current)
        if kind == "Conditional":
            return self._conditional(part, current)
        if kind == "Sequence":
            outs = [self._statement(each, current) for each in inside(part)]
            return set(current).union(*outs)
        return self._plain(part, current)

    def _plain(self, part: Part, current: Set[int]) -> Set[int]:
        kind, text = part["t"], str(part.get("v", "")).strip()
        self._use(part)
        if kind == "Tag":
            self._in_tag = text == "start"
            return {self._step("cue", spot(part), current)} if self._in_tag else current
        if kind == "Text":
            if not text or self._in_tag:
                return current
            heard = "text"
            if text.startswith(">>>"):
                heard = "silence" if text[3:].split()[:1] == ["silence"] else "interlude"
            return {self._step(heard, spot(part), current, text, part=part)}
        if kind in ("FunctionCall", "temp", "ReturnType", "variable assignment"):
            calls = set(_calls(part))
            effect = bool(calls & set(EFFECTS)) or bool(calls & set(self.functions))
            step = self._step("effect" if effect else "logic", spot(part), current, reads=bool(calls & set(READS)),
                              part=part)
            if kind == "ReturnType":
                self._close({step})
                return set()
            return {step}
        return {self._step("logic", spot(part), current, reads=self._reads(part), part=part)}

    def _conditional(self, part: Part, current: Set[int]) -> Set[int]:
        branches = [each for each in inside(part) if each["t"] == "ConditionalSingleBranch"]
        asked = [each for each in inside(part) if each["t"] != "ConditionalSingleBranch"]
        bodies: List[List[Part]] = []
        otherwise = False
        for branch in branches:
            asked += [each for each in inside(branch) if each["t"] != "Weave"]
            bodies.append([each for each in inside(branch) if each["t"] == "Weave"])
            otherwise = otherwise or branch.get("m") == "else"
        for each in asked:
            self._use(each)
        where = next((spot(each) for each in asked if spot(each).line), spot(part))
        test = self._step("test", where, current, reads=any(self._reads(each) for each in asked), asked=asked)
        outs: Set[int] = set() if otherwise else {test}
        for body in bodies:
            out = {test}
            for each in body:
                out = self._statement(each, out)
            outs |= out
        return outs

    def _divert(self, part: Part, current: Set[int]) -> Set[int]:
        target, how = part.get("v", ""), part.get("m", "")
        self._use(part)
        step = self._step("go", spot(part), current, target)
        if target in ENDS:
            self.steps[step].then.append(self.end)
        elif target:
            self._going.append((step, target, self._knot, self._stitch))
        else:
            self.known = False
        return {step} if how in ("tunnel", "thread") else set()

    def _link(self, step: int, target: str, knot: str, stitch: str) -> None:
        scopes = ["%s.%s." % (knot, stitch), knot + ".", ""]
        found = next((self.targets[scope + target] for scope in scopes if scope + target in self.targets), None)
        if found is None:
            found = next((at for name, at in self.targets.items() if name.endswith("." + target)), None)
        if found is None:
            self.known = False
        else:
            self.steps[step].then.append(found)

    def _use(self, part: Part) -> None:
        for each in every_part(part):
            if each["t"] in ("ref", "Divert", "FunctionCall") and each.get("v"):
                self.used.add(each["v"])
                self.used.update(each["v"].split("."))

    @staticmethod
    def _reads(part: Part) -> bool:
        return any(each in READS for each in _calls(part))


def _calls(part: Part) -> Iterator[str]:
    """The functions that `part` calls."""
    return (each["v"] for each in every_part(part) if each["t"] == "FunctionCall")
