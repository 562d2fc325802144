"""One game of Hollow being played: state, controls, painter, and the words that are up. No engine, no window."""

from __future__ import annotations

from collections.abc import Iterator

from . import cave, cues, guide
from .controls import Controls
from .left import Left
from .paint import Painter
from .pg import Surface


class Session:
    """What a window needs to play: feed it time, ask it for a picture and for words.

    It begins at the entrance, or goes on with a game that was `left`. The painter that another
    session gave up with `forget` may be handed on: what it has made ready is not made again.
    """

    def __init__(
        self,
        lines: cues.Words,
        reduced_motion: bool = False,
        left: Left | None = None,
        painter: Painter | None = None,
    ) -> None:
        left = left or Left(cave.begin())
        self.lines = lines
        self.reduced_motion = reduced_motion
        self.state = left.state
        self.controls = Controls(left.following, left.ending)
        self._painter = painter if painter and painter.reduced_motion == reduced_motion else None
        self._steps: Iterator[None] | None = None

    @property
    def size(self) -> tuple[int, int] | None:
        """The size of the pictures that are ready or being made, if any are."""
        return self._painter.size if self._painter else None

    def prepare(self, size: tuple[int, int]) -> bool:
        """Does one slow step towards pictures of a size; returns whether all is ready."""
        if self._painter is None or self._painter.size != size:
            self._painter = Painter(size, self.reduced_motion)
            self._steps = self._painter.prepare()
        if self._steps is not None and next(self._steps, self) is self:
            self._steps = None
        return self._steps is None

    def step(self, seconds: float) -> None:
        """Lets time pass."""
        self.state = cave.step(self.state, self.controls.given(self.state), seconds)

    def picture(self) -> Surface:
        """The state, painted. The surface is reused for the next."""
        assert self._painter is not None, "prepare() first"
        return self._painter.paint(self.state)

    def left(self) -> Left:
        """The game as somebody would find it again who left it now."""
        return Left(self.state, self.controls.following, self.controls.ending)

    def leave(self) -> str:
        """Puts the game down. Returns the outcome."""
        self.state = cave.put_down(self.state)
        return self.state.outcome or "put_it_down"

    def forget(self) -> Painter | None:
        """Lets go of the pictures, which are a hundred megabytes, whoever may still hold the session.

        Returns what had made them, if it was done.
        """
        made = self._painter if self._steps is None else None
        self._painter, self._steps = None, None
        return made

    @property
    def line(self) -> str:
        """What the foreman is saying, or nothing."""
        return cues.spoken(self.lines, self.state.speech) if self.state.speech else ""

    @property
    def sight(self) -> str:
        """A description of what there is to see."""
        return cues.label(self.lines, cues.sight(self.state))

    @property
    def prompt(self) -> str:
        """What the act key would do here, or nothing."""
        name = cues.prompt(self.state)
        return cues.label(self.lines, name) if name else ""

    @property
    def choices(self) -> tuple[str, ...]:
        """What to offer as buttons: to somebody who is being led, once there is something to choose."""
        if not self.controls.following or self.controls.ending not in (None, "lantern"):
            return ()
        if self.state.stage == "asking":
            return ("lantern", "went_through") if self.controls.ending is None else ()
        return guide.ENDINGS if self.state.stage == "held" else ()

    def label(self, name: str) -> str:
        """The text of a button."""
        return cues.label(self.lines, f"do.{name}")
