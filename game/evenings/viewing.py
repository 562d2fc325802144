"""One evening being looked at: it is traced, then its threads are drawn, then what it hung on is looked for.

All of that takes seconds, so it is done a little at a time: `work` is called by the screen at every frame.
"""

from __future__ import annotations

from time import perf_counter
from typing import List, Mapping, Optional, Tuple

from narrative.content import Content
from narrative.diagnostics import ScriptError
from narrative.otherwise import Hinge, Otherwise, Searching, hinge
from narrative.revisit import Revisited
from narrative.shape import ScenePlayed, Shape, Tracing, Turn

from .record import Record
from .threads import Drawing, Event, Frame, events_of, events_of_doors

SIZE = (1560, 480)
"""The picture of the threads, in pixels of the 1920×1080 stage."""
FRAME = Frame(40, 28, 1480, 420)
"""Where in the picture they run."""


class Viewing:
    """An evening being looked at.

    Attributes:
        record: the evening.
        shape: its shape, None until it is traced.
        lost: whether it no longer fits the story as it is now.
        looked: when the screen last worked on it, in seconds since 1970.
        hinge: what its goodbye hung on, None until it is known or if it hung on nothing.
        otherwise: the decision that would have changed the goodbye; None so far, or if there is none.
    """

    def __init__(self, scenes: Mapping[str, str], content: Content, record: Record) -> None:
        self.record = record
        self.shape: Optional[Shape] = None
        self.lost = False
        self.looked = 0.0
        self.hinge: Optional[Hinge] = None
        self._scenes = scenes
        self._content = content
        self.otherwise: Optional[Otherwise] = None
        # Each holds the ink of all scenes, tens of megabytes, and is let go when it is done.
        self._tracing: Optional[Tracing] = Tracing(scenes, content, record.seed, record.answers)
        self._searching: Optional[Searching] = None
        self._searched = False
        self.drawing: Optional[Drawing] = None

    @property
    def drawn(self) -> bool:
        """Whether the threads are drawn."""
        return bool(self.drawing and self.drawing.done)

    @property
    def scenes(self) -> List[ScenePlayed]:
        """The scenes that have been traced so far."""
        if self._tracing is not None:
            return list(self._tracing.scenes)
        return list(self.shape.scenes) if self.shape else []

    def work(self, seconds: float) -> bool:
        """Go on for about `seconds`; gives whether there is something new to show."""
        until, before = perf_counter() + seconds, self._progress()
        while perf_counter() < until and not self.over:
            self._step()
        return before != self._progress()

    def _progress(self) -> Tuple[int, bool, bool]:
        return len(self.scenes), self.drawn, self.over

    @property
    def over(self) -> bool:
        """Whether there is nothing left to do."""
        return self.drawn and (self.lost or self._searched)

    def _step(self) -> None:
        if self._tracing is not None:
            self._trace(self._tracing)
        elif self.drawing is None:
            self.drawing = Drawing(*SIZE, FRAME, self.threads(), self.marks())
        elif not self.drawing.done:
            self.drawing.step()
        elif self.shape is not None:
            self._search(self.shape)

    def _trace(self, tracing: Tracing) -> None:
        try:
            tracing.step()
        except (ValueError, ScriptError):
            self.lost, self._tracing = True, None
            return
        shape = tracing.shape
        if shape is None:
            return
        self._tracing = None
        if shape.goodbye != self.record.goodbye:
            self.lost = True
        else:
            self.shape = shape
            self.hinge = hinge(self._content.rules, shape.scenes[shape.decided].entered)

    def _search(self, shape: Shape) -> None:
        if self._searching is None:
            self._searching = Searching(self._scenes, self._content, shape)
        self._searching.step()
        if self._searching.over:
            self.otherwise, self._searched, self._searching = self._searching.found, True, None

    def threads(self) -> List[List[Event]]:
        """The events of the three threads: those of the shape; of an evening that is lost, those of its doors."""
        axes = range(len(self._content.rules.axes))
        if self.shape is None:
            return [events_of_doors(self.record.doors, axis) for axis in axes]
        scenes = [([value for _, value in scene.entered.axes], [(each.at, each.after) for each in scene.movements])
                  for scene in self.shape.scenes]
        return [events_of(scenes, axis) for axis in axes]

    def marks(self) -> List[Tuple[float, int]]:
        """Where the big decisions stand: each on the thread that it moved most."""
        if self.shape is None:
            return []
        scenes = list(enumerate(self.shape.scenes))
        return [((index + turn.at) / len(scenes), _most_moved(turn)) for index, scene in scenes for turn in scene.turns
                if turn.big]

    def levels(self) -> List[int]:
        """The three axes at the end, 0 to 100."""
        return [int(events[-1][1]) for events in self.threads()]


def _most_moved(turn: Turn) -> int:
    moved = [abs(after - before) for (_, before), (_, after) in zip(turn.before.axes, turn.after.axes)]
    return moved.index(max(moved))


_current: Optional[Viewing] = None


def look_at(scenes: Mapping[str, str], content: Content, record: Record) -> None:
    """Look at the evening `record`. What is already being looked at goes on."""
    global _current
    if _current is None or _current.record.same != record.same:
        _current = Viewing(scenes, content, record)


def current() -> Viewing:
    """The evening that is looked at. It is kept out of the store, so no save and no rollback meets it."""
    if _current is None:
        raise RuntimeError("no evening is being looked at")
    return _current


_taken_up: Optional[Revisited] = None


def go_back(to: Revisited) -> None:
    """Have the evening taken up `to` a place in an earlier one, as soon as a new game begins."""
    global _taken_up
    _taken_up = to


def taken_up() -> Revisited:
    """Where the evening is to be taken up; asked once."""
    global _taken_up
    if _taken_up is None:
        raise RuntimeError("no evening is to be taken up")
    to, _taken_up = _taken_up, None
    return to
