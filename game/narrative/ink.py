"""An ink runtime as the story needs it, and the one in pure Python that goes wherever Ren'Py goes."""

from __future__ import annotations

from typing import Any, Callable, List, Mapping, NamedTuple, Protocol, Tuple

Functions = Mapping[str, Tuple[Callable[..., Any], bool]]
"""What prose may call: name -> (function, whether calling it early or twice is harmless)."""


class InkLine(NamedTuple):
    """One line of text as ink gives it, with its tags."""

    text: str
    tags: Tuple[str, ...]


class InkRuntime(Protocol):
    """One scene's ink, standing somewhere."""

    def start(self, knot: str, seed: int) -> None:
        """Stand at the beginning of `knot` with nothing visited. `seed` fixes every shuffle."""

    def load(self, state: str) -> None:
        """Stand where `state` was taken. Raises ValueError if it does not fit this ink."""

    def state(self) -> str:
        """Where the runtime stands, as JSON."""

    def can_continue(self) -> bool:
        """Whether there is more before the next choice or the end."""

    def advance(self) -> InkLine:
        """The next line. Its text may be empty."""

    def choices(self) -> List[InkLine]:
        """The choices that are open."""

    def choose(self, index: int) -> None:
        """Take the choice at `index`."""


class PythonInk:
    """`InkRuntime` by the library inkpython."""

    def __init__(self, compiled: str, functions: Functions) -> None:
        from inkpython import Story as Ink

        self._ink = Ink(compiled.lstrip("\ufeff"))
        for name, (function, harmless) in functions.items():
            self._ink.BindExternalFunction(name, function, harmless)

    def start(self, knot: str, seed: int) -> None:
        self._ink.ResetState()
        self._ink.state.storySeed = seed
        self._ink.ChoosePathString(knot)

    def load(self, state: str) -> None:
        try:
            self._ink.state.LoadJson(state)
        except Exception as error:  # the library raises many kinds
            raise ValueError("the saved place is not a place in this scene: %s" % error) from error

    def state(self) -> str:
        text: str = self._ink.state.ToJson()
        return text

    def can_continue(self) -> bool:
        return bool(self._ink.canContinue)

    def advance(self) -> InkLine:
        text = self._ink.Continue() or ""
        return InkLine(text.strip(), tuple(self._ink.currentTags or ()))

    def choices(self) -> List[InkLine]:
        return [InkLine(each.text, tuple(each.tags or ())) for each in self._ink.currentChoices]

    def choose(self, index: int) -> None:
        self._ink.ChooseChoiceIndex(index)


class OnwardInk(PythonInk):
    """`PythonInk` for evenings that are only played onward: a place is a number and cannot be gone back to.

    Writing the place down as JSON at every beat is half of the time that an evening takes.
    """

    def __init__(self, compiled: str, functions: Functions) -> None:
        super().__init__(compiled, functions)
        self._places = 0

    def state(self) -> str:
        self._places += 1
        return str(self._places)

    def load(self, state: str) -> None:
        raise ValueError("an evening that is only played onward cannot go back to %s" % state)
