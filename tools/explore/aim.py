"""The program of those evenings alone that come to one end: everything else leads nowhere.

Only `("end", goodbye)` is left of what an evening can come to; from ``("dead",)`` no evening goes on.
"""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Tuple

from narrative import guards
from narrative.content import Content

from tools.explore.priced import spoken
from tools.explore.program import Program, Step, Steps, renumbered
from tools.explore.scenes import Explored
from tools.play.ends import LETTER, SENT, End

GUESS = ("guess",)
"""The name of an offer that is none: whether this was the last line to tell the roof. A wrong guess leads nowhere."""


def aimed(program: Program, end: End, scenes: Mapping[str, Explored], content: Content,
          closing: Mapping[str, str]) -> Program:
    """`program` for evenings that come to `end`.

    Args:
        closing: for the words of each line that tells which way the roof closed, that way's name.
    """
    if end.kind == "roof":
        return _Roof(program, end.name, scenes, content, closing).program()
    steps: List[Step] = []
    numbers: Dict[int, int] = {}
    collected = Steps()
    dead = collected.add(("dead",))
    for number, step in enumerate(program.steps):
        if step[0] != "end":
            numbers[number] = collected.add(renumbered(step, numbers))
        elif end.kind == "goodbye":
            numbers[number] = collected.add(step) if step[1] == end.name else dead
        else:
            numbers[number] = collected.add(
                ("ask", ("guard", _letter(end.name)), ((True, collected.add(step)), (False, dead))))
    steps = collected.steps
    return Program(steps[:numbers[program.start] + 1], {}, {})


def _letter(name: str) -> Any:
    tone, _, went = name.rpartition("_")
    sent = guards.Heard((SENT,))
    return guards.AllOf((guards.Holds(LETTER, (tone,)), sent if went == "sent" else guards.Not(sent)))


class _Roof:
    """Every step twice: where the last line that tells the roof is still to come, and where it has been."""

    def __init__(self, program: Program, name: str, scenes: Mapping[str, Explored], content: Content,
                 closing: Mapping[str, str]) -> None:
        self._program, self._name, self._scenes, self._closing = program, name, scenes, closing
        self._content = content
        self._steps = Steps()

    def program(self) -> Program:
        dead = self._steps.add(("dead",))
        coming: Dict[int, int] = {}
        been: Dict[int, int] = {}
        for number, step in enumerate(self._program.steps):
            told = self._told(step)
            if step[0] == "end":
                coming[number], been[number] = dead, self._steps.add(step)
                continue
            been[number] = self._steps.add(renumbered(step, been)) if told is None else dead
            if told != self._name:
                coming[number] = self._steps.add(renumbered(step, coming))
            else:
                guess = self._steps.add(("pick", "free", ((None, "", GUESS, coming[step[2]]),
                                                          (None, "", GUESS, been[step[2]]))))
                coming[number] = self._steps.add(("read", step[1], guess))
        return Program(self._steps.steps[:coming[self._program.start] + 1], {}, {})

    def _told(self, step: Step) -> Optional[str]:
        """Which way of closing the lines of a step tell, if any."""
        if step[0] != "read":
            return None
        lines: Tuple[Tuple[str, int], ...] = step[1]
        told = [self._closing.get(spoken(self._scenes, line, self._content)) for line in lines if line[0] == "roof"]
        return next((each for each in told if each), None)
