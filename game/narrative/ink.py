"""An ink runtime as the story needs it, and the one in pure Python that goes wherever Ren'Py goes."""

from __future__ import annotations

from typing import Any, Callable, List, Mapping, NamedTuple, Protocol, Tuple

from .diagnostics import ScriptError, fail

Functions = Mapping[str, Tuple[Callable[..., Any], bool]]
"""What prose may call: name -> (function, whether calling it early or twice is harmless)."""
SLICES, SLICE = 20, 100
"""So many times so many milliseconds a line may take, a thousand times what any takes: more means that it has no end.
Counted in slices, of which a machine that stands still for a while uses up one."""
ENDLESS = "something calls itself, or leads back to itself, without end, and nothing is said"
DRY = ("no option is left to choose here, and nothing says where to go; a gather (`- -> knot`), an option that stays "
       "(`+`) or an option without words (`* -> knot`) leads on")
"""Every once-only option of a choice was taken, and the scene came back to it."""


class InkLine(NamedTuple):
    """One line of text as ink gives it, with its tags."""

    text: str
    tags: Tuple[str, ...]


class Endless(RuntimeError):
    """A line that never comes: the ink goes round, or calls itself. `at` is the path in it where it was given up."""

    def __init__(self, at: str) -> None:
        super().__init__(ENDLESS)
        self.at = at


def stopped(last: str, reason: str) -> ScriptError:
    """What is told of a scene that stops after the words `last`, or before any (E124)."""
    where = "after the words “%s”" % last if last else "at its first words"
    return fail("E124", "The scene stops %s: %s." % (where, reason))


def reason_of(said: str) -> str:
    """Why a line could not be made, from what a runtime `said` of it: without its preamble, and in plain words."""
    if "ran out of content" in said:
        return DRY
    if "panic" in said or "by zero" in said:
        return "something is divided by 0"
    return (said.rpartition("ERROR: ")[2] or said).split("\n")[0].rstrip(". ")


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
        """The next line. Its text may be empty. Raises ScriptError (E124) if it never comes, or cannot be made."""

    def choices(self) -> List[InkLine]:
        """The choices that are open."""

    def choose(self, index: int) -> None:
        """Take the choice at `index`."""


class PythonInk:
    """`InkRuntime` by the library inkpython."""

    def __init__(self, compiled: str, functions: Functions) -> None:
        self._compiled, self._functions, self._last = compiled.lstrip("\ufeff"), functions, ""
        self._ink = self._fresh()

    def _fresh(self) -> Any:
        from inkpython import Story as Ink

        ink = Ink(self._compiled)
        for name, (function, harmless) in self._functions.items():
            ink.BindExternalFunction(name, function, harmless)
        return ink

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
        from inkpython.engine.story_exception import StoryException

        reason = ENDLESS
        try:
            for _ in range(SLICES):
                self._ink.ContinueAsync(SLICE)
                if self._ink.asyncContinueComplete:
                    text = (self._ink.currentText or "").strip()
                    self._last = text or self._last
                    return InkLine(text, tuple(self._ink.currentTags or ()))
        except (StoryException, ArithmeticError) as error:
            reason = reason_of(str(error))
        self._ink = self._fresh()  # inkpython 0.1.0 does nothing else until the line is done, or after an error
        raise stopped(self._last, reason)

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
