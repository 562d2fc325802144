"""The answers of an evening of which the priced steps are known."""

from __future__ import annotations

from typing import Any, List, Sequence, Tuple

from narrative.content import Content
from narrative.relationship import Relationship, Rules
from narrative.story import Answer

from tools.explore.graph import Effect, Question
from tools.explore.priced import Priced
from tools.explore.program import Program, Step


def answers_along(program: Program, made: Priced, steps: Sequence[int], content: Content) -> Tuple[Answer, ...]:
    """What is answered on the shortest evening of `program` that comes through the priced `steps`, in order."""
    return _Retelling(program, made, steps, content).answers()


class _Retelling:
    def __init__(self, program: Program, made: Priced, steps: Sequence[int], content: Content) -> None:
        self._program, self._made, self._steps, self._content = program, made, steps, content
        self._at = 0
        self._relationship = content.rules.begin()
        self._parts: List[str] = []
        self._answers: List[Answer] = []

    def answers(self) -> Tuple[Answer, ...]:
        number, rules = self._program.start, self._content.rules
        while self._program.steps[number][0] != "end":
            step = self._program.steps[number]
            if step[0] == "read":
                number = step[2]
            elif step[0] == "do":
                self._relationship = after_effect(self._relationship, step[1], rules)
                number = step[2]
            elif step[0] == "ask":
                number = dict(step[2])[answer_to(self._relationship, step[1], rules)]
            else:
                number = self._picked(step)
            self._go_on_to(number)
        return tuple(self._answers)

    def _go_on_to(self, number: int) -> None:
        way = self._made.of[number]
        assert way is not None, "the evening leads nowhere"
        while self._steps[self._at] != way[1]:
            self._at += 1

    def _picked(self, step: Step) -> int:
        """The step after a choice: one that is no choice by its words, or that which the evening comes through."""
        rules, here = self._content.rules, self._steps[self._at]
        ways = []
        for index, (guard, _, name, to) in enumerate(step[2]):
            way = self._made.written(name, self._made.of[to])
            if way is not None and (guard is None or guard.holds(self._relationship, rules)):
                ways.append((way, index, name, to))
        fitting = [each for each in ways if each[0][1] == here] or \
            [each for each in ways if each[0][1] == self._steps[self._at + 1]]
        _, index, name, to = min(fitting, key=lambda each: (each[0][0], each[1]))
        self._answer(name, index)
        return int(to)

    def _answer(self, name: Tuple[Any, ...], index: int) -> None:
        if name[0] == "option":
            self._answers.append(index)
        elif name[0] == "part":
            made = self._content.compositions.get(name[1])
            self._parts.append(name[3])
            if made is None or len(self._parts) == len(made.slots):
                self._answers.append(tuple(self._parts))
                self._parts = []


def after_effect(relationship: Relationship, effect: Effect, rules: Rules) -> Relationship:
    """What becomes of a relationship by an effect of a program."""
    if effect[0] == "moment":
        return rules.record(relationship, effect[1])
    return rules.remember(relationship, effect[1], effect[2]) if effect[0] == "remember" else rules.decide(relationship)


def answer_to(relationship: Relationship, question: Question, rules: Rules) -> Any:
    """What a relationship answers to a question of a program."""
    kind, about = question
    if kind == "guard":
        return about.holds(relationship, rules)
    if kind == "reached":
        return rules.reached(relationship, about)
    if kind == "goodbye":
        return rules.goodbye(relationship) == about
    if kind == "phase":
        return relationship.phase == about
    if kind == "has_been":
        return relationship.has_been(about)
    if kind == "heard":
        return about in relationship.heard
    return relationship.recall(about) if kind == "recall" else bool(relationship.recall(about))
