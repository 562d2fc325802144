"""What a front end shows or asks: a story is a stream of these."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from typing import Iterator, Optional, Tuple, Union

from .plain import Plain


@dataclass(frozen=True)
class Cue(Plain):
    """A stage cue: ``Cue("place", ("apartment", "night"))``. The words come from scripts/stage.yaml."""

    kind: str
    words: Tuple[str, ...]


@dataclass(frozen=True)
class Line(Plain):
    """Something said, or told if `speaker` is ``""``. `text` is in the writer's markup (see `markup`).

    A line whose text is nothing but beats is a wordless moment.
    """

    speaker: str
    text: str
    seen_id: str
    cues: Tuple[Cue, ...] = ()


@dataclass(frozen=True)
class Option(Plain):
    """One choice. `temper` is ``kind``, ``guarded``, ``joking``, ``clinging`` or ``""``, for the tools' players."""

    text: str
    seen_id: str
    temper: str = ""


@dataclass(frozen=True)
class Silence(Plain):
    """Waiting may answer a menu: after `seconds` the option at `index` is taken."""

    seconds: float
    index: int


@dataclass(frozen=True)
class Menu(Plain):
    """A choice to make, by `Story.choose` with an index into `options`."""

    options: Tuple[Option, ...]
    silence: Optional[Silence] = None
    cues: Tuple[Cue, ...] = ()


@dataclass(frozen=True)
class Interlude(Plain):
    """Something to play or build: a letter, the piece, the cave. Answered by `Story.answer`.

    An answer names one of the ids of each slot, in order.
    """

    kind: str
    name: str
    slots: Tuple[Tuple[str, ...], ...]
    cues: Tuple[Cue, ...] = ()

    def outcomes(self) -> Iterator[Tuple[str, ...]]:
        """Every answer there is, in a fixed order."""
        return product(*self.slots)


@dataclass(frozen=True)
class SceneEnd(Plain):
    """The scene is over; `Story.next` begins the next one."""

    scene: str
    cues: Tuple[Cue, ...] = ()


@dataclass(frozen=True)
class Curtain(Plain):
    """The evening is over, and this was its goodbye."""

    goodbye: str


Beat = Union[Line, Menu, Interlude, SceneEnd, Curtain]
