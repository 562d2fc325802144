"""Walking through any ink story: as through a scene, and where it stops without an end, why."""

from __future__ import annotations

import json
import os
import re
import sys
from contextlib import contextmanager
from tempfile import TemporaryFile
from typing import IO, Any, Dict, Iterator, List, NamedTuple, Optional, Set, Tuple

from narrative.diagnostics import ScriptError, fail
from narrative.ink import Endless
from narrative.markup import to_plain

from tools.explore.counters import containers, idle_variables, settings, turns
from tools.explore.graph import End, Graph
from tools.explore.ink import ExploredInk
from tools.explore.marked import Marked, read_marks
from tools.explore.walk import Asked, Walk

VALUES = 3_000
"""So many values of one number are followed, at most: more means that it is counted up without end."""
_faults = (("by zero|divisor of zero", "This divides by 0."), ("overflow", "A number is too large here."))


class Stop(NamedTuple):
    """Why a story stops without an end, and where that is written, if it is known (line 0 if not).

    Attributes:
        what: the reason, as a sentence.
        fault: the ink cannot be read on here; else there is just nothing more, or nothing that is open.
    """

    file: str
    line: int
    what: str
    fault: bool


class PlainWalk(Walk):
    """The exploration of an ink story by itself. Afterwards, `stops` says why it stops at each end that is none."""

    def __init__(self, marked: Marked) -> None:
        super().__init__("", marked, {}, lambda function, name: None, plain=True)
        self.stops: Dict[End, Stop] = {}
        self._idle = idle_variables(marked.compiled)
        self._turns = turns(marked.compiled)
        self._values: Dict[str, Set[float]] = {}
        self._opened = with_all_open(marked.compiled)
        self._said: Optional[IO[bytes]] = None

    def graph(self, knot: str) -> Graph:
        with _errors_aside() as self._said:
            try:
                return super().graph(knot)
            except ScriptError as error:
                if error.diagnostics[0].code != "E121" or error.diagnostics[0].subject:
                    raise
                most = max(self._values, key=lambda name: len(self._values[name]), default="")
                raise self._too_large(error.diagnostics[0].what, most) from None

    def _run(self, state: str) -> Asked:
        self._ink.load(state)
        text, stop = "", None
        try:
            if self._ink.can_continue():
                text = self._ink.advance().text
        except Endless as error:
            raise self._endless(error) from None
        except RuntimeError as error:
            text, stop = " ".join(self._ink.current_text().split()), self._stopped(str(error))
            self._ink = self._runtime()  # bink 0.7.1 stays where the error was, whatever is loaded
        place = self._after("") if stop is None else -1
        if (stop is None and isinstance(self._places[place], End)) or (stop and not stop.fault):
            stop = self._closed(state) or stop
        shown, pieces = read_marks(text)
        read = self._text(shown, pieces, to_plain(shown)) if shown else -1
        return Asked((), read, self._stop(stop) if stop else place)

    def _stop(self, stop: Stop) -> int:
        end = End("%s:%d: %s" % stop[:3])
        self.stops[end] = stop
        return self._number(end)

    def _stopped(self, said: str) -> Stop:
        """Why the line that was to be read could not be."""
        file, line = self._written_at(self._ink.state())
        if "ran out of content" in said:
            return Stop("", 0, "It ran out of content: nothing says how it goes on. Write `-> END` where it ends.",
                        False)
        panic = self._panic() if "panic" in said else ""
        for pattern, what in _faults:
            if re.search(pattern, panic):
                return Stop(file, line, what, True)
        what = "The ink cannot be read on here." if panic else said.rpartition("ERROR: ")[2] or said
        return Stop(file, line, what, True)

    def _endless(self, error: Endless) -> ScriptError:
        """What to say of a line that never comes, with its place."""
        file, line = self._line_of(error.at)
        return fail("E124", "The story stops here: %s." % error, file=file, line=line)

    def _panic(self) -> str:
        """What the runtime wrote of an error that it did not catch itself, which it writes past Python."""
        if self._said is None:
            return ""
        self._said.seek(0)
        said = self._said.read().decode("utf-8", "replace")
        self._said.seek(0)
        self._said.truncate()
        return said

    def _written_at(self, state: str) -> Tuple[str, int]:
        """The file and line of what the ink was doing in `state`; line 0 if that cannot be told."""
        data = json.loads(state)
        thread = data["flows"][data["currentFlowName"]]["callstack"]["threads"][-1]
        at = thread["callstack"][-1]
        paths = ["%s.%s" % (at["cPath"], at.get("idx", 0))] if "cPath" in at else []
        return self._line_of(*paths, thread.get("previousContentObject", ""))

    def _line_of(self, *paths: str) -> Tuple[str, int]:
        """The file and line of the first of `paths` in the compiled ink that has one; line 0 if none has."""
        for path in paths:
            path = path.lstrip(".")
            while path:
                if path in self._marked.lines:
                    return self._marked.lines[path]
                path = path.rpartition(".")[0]
        return "", 0

    def _closed(self, state: str) -> Optional[Stop]:
        """The stop where all options after `state` are closed, if there are any."""
        ink = ExploredInk(self._opened, {})
        ink.allow_fallbacks()
        try:
            ink.load(state)
            if ink.can_continue():
                ink.advance()
            offered = [read_marks(each.text) for each in ink.choices()]
            led_on = any(not each["text"] for each in _choices(ink.state()))
        except (RuntimeError, ValueError):
            self._panic()
            return None
        if led_on or not offered:
            return None
        words = ", ".join("'%s'" % text for text, _ in offered)
        pieces = [self._marked.pieces[each] for _, marks in offered for each in marks]
        file, line = pieces[0][:2] if pieces else ("", 0)
        what = "No option is open here: %s. A fallback, `* -> …`, would lead on." % words
        return Stop(file, line, what, False)

    # -- what makes places differ

    def _state_place(self, state: str) -> int:
        data = json.loads(state)
        for name in self._idle & set(data["variablesState"]):
            del data["variablesState"][name]
        for path in self._turns.keys() & set(data["visitCounts"]):
            how, most = self._turns[path]
            visits = data["visitCounts"][path]
            data["visitCounts"][path] = min(visits, most + 1) if how == "MIN" else (visits - 1) % most + 1
        for name, number, held in list(_numbers(data)):
            if name in self._idle:
                held[name] = 0
                continue
            values = self._values.setdefault(name, set())
            values.add(number)
            if len(values) > VALUES:
                raise self._too_large("This story counts on and on, and was not explored to its end.", name)
        return super()._state_place(json.dumps(data))

    def _too_large(self, what: str, name: str) -> ScriptError:
        """What to say of a story that is too large because of the number `name`, a variable or ``#`` and a path."""
        path = name[1:] if name[:1] == "#" else settings(self._marked.compiled).get(name, "")
        named = [each for each in (path, path + ".0", path + ".0.0") if each in self._marked.lines]
        file, line = self._marked.lines[named[0]] if named else ("", 0)
        if name:
            counted = "%r" % name if name[:1] != "#" else "how often one comes to %r" % path
            what += " What differs most is %s, with %d values." % (counted, len(self._values[name]))
        return fail("E121", what, file=file, line=line, subject=name.lstrip("#"))


def _numbers(data: Dict[str, Any]) -> Iterator[Tuple[str, float, Dict[str, Any]]]:
    """The numbers in a state, each with its name and the mapping it stands in; counts of visits with a ``#``."""
    for path, count in data["visitCounts"].items():
        yield "#" + path, count, {}
    held: List[Dict[str, Any]] = [data["variablesState"]]
    for flow in data["flows"].values():
        for thread in flow["callstack"]["threads"]:
            held += [each["temp"] for each in thread["callstack"] if "temp" in each]
    for variables in held:
        for name, value in variables.items():
            if isinstance(value, (int, float)) and not isinstance(value, bool):
                yield name, value, variables


def _choices(state: str) -> List[Dict[str, Any]]:
    """The choices that a state holds, fallbacks among them: those have no words."""
    data = json.loads(state)
    found: List[Dict[str, Any]] = data["flows"][data["currentFlowName"]]["currentChoices"]
    return found


def with_all_open(compiled: str) -> str:
    """`compiled` with every option open, whatever its condition, however often it was taken; fallbacks as they are.

    All else stays at its path, so that states of the one fit the other.
    """
    data = json.loads(compiled)
    for _, content in containers(data["root"]):
        for at, each in enumerate(content[:-1]):
            if isinstance(each, dict) and "*" in each and not each["flg"] & 8:
                if each["flg"] & 1 and content[at - 1] == "/ev":
                    content[at - 1] = ["pop", True, "/ev", None]
                each["flg"] &= ~16
    return json.dumps(data)


@contextmanager
def _errors_aside() -> Iterator[IO[bytes]]:
    """While this lasts, what is written to the standard error goes into the file that it gives.

    bink 0.7.1 writes there, past Python, when the Rust below it gives up.
    """
    with TemporaryFile() as said:
        sys.stderr.flush()
        own = os.dup(2)
        os.dup2(said.fileno(), 2)
        try:
            yield said
        finally:
            os.dup2(own, 2)
            os.close(own)
