"""The fast ink runtime of the tools: bink, in Rust. A test holds it to the same beats as the window's."""

from __future__ import annotations

import json
import os
from typing import Any, Callable, List

from bink.story import Story as Ink
from narrative.ink import SLICE, SLICES, Endless, Functions, InkLine, reason_of, stopped

# The library, bink 0.7.1, writes to the process's stderr when it stops, and its own call stack too unless this says no.
os.environ["RUST_BACKTRACE"] = "0"


class BinkInk:
    """`narrative.ink.InkRuntime` by the library bink."""

    def __init__(self, compiled: str, functions: Functions) -> None:
        self._compiled, self._functions, self._last = compiled.lstrip("\ufeff"), functions, ""
        self._failed: List[BaseException] = []
        self._ink = self._fresh()

    def _fresh(self) -> Ink:
        ink = Ink(self._compiled)
        for name, (function, harmless) in self._functions.items():
            ink.bind_external_function(name, self._guarded(function), harmless)
        return ink

    def _guarded(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """The library swallows what a function raises; keep it, to raise it when the line is done.

        What is bound must not lead back here: the library's stories are not seen by the collector of cycles.
        """
        failed = self._failed

        def call(_name: str, *arguments: Any) -> Any:
            try:
                return function(*arguments)
            except Exception as error:
                failed.append(error)
                return None

        return call

    def start(self, knot: str, seed: int) -> None:
        self._ink.reset_state()
        state = json.loads(self._ink.save_state())
        state["storySeed"] = seed
        self._ink.load_state(json.dumps(state))
        self._ink.choose_path_string(knot)

    def load(self, state: str) -> None:
        try:
            self._ink.load_state(state)
        except Exception as error:
            raise ValueError("the saved place is not a place in this scene: %s" % error) from error

    def state(self) -> str:
        text: str = self._ink.save_state()
        return text

    def can_continue(self) -> bool:
        return bool(self._ink.can_continue())

    def advance(self) -> InkLine:
        """Raises ScriptError (E124) where the library stops, or the line never comes."""
        try:
            text = self._line()
        except RuntimeError as error:
            raise self._told(error) from None
        if self._failed:
            last = self._failed[-1]
            self._failed.clear()
            raise last
        self._last = text or self._last
        return InkLine(text, tuple(self._ink.tags))

    def _line(self) -> str:
        for _ in range(SLICES):
            if self._ink.continue_async(float(SLICE)):
                return (self._ink.current_text or "").strip()
        at = self._ink.current_path or ""
        self._ink = self._fresh()  # bink 0.7.1 does nothing else until the line is done
        raise Endless(at)

    def _told(self, error: RuntimeError) -> Exception:
        self._ink = self._fresh()  # bink 0.7.1 stays where the error was, whatever is loaded
        return stopped(self._last, reason_of(str(error)))

    def choices(self) -> List[InkLine]:
        choices = self._ink.choices
        return [InkLine(choices[i], tuple(choices.get_tags(i))) for i in self._visible()]

    def choose(self, index: int) -> None:
        self._ink.choose_choice_index(self._visible()[index])

    def _visible(self) -> List[int]:
        """The choices that have words. bink 0.7.1 shows fall-back choices (``* -> knot``) after a load."""
        choices = self._ink.choices
        return [i for i in range(len(choices)) if choices[i]]
