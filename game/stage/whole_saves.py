"""Saves that are whole or not there: repairs around the engine's saving, the same on every engine that needs them.

What they mend, in Ren'Py 8.0.3 and, where the code is the same, later (renpy/loadsave.py, savelocation.py,
persistent.py):

- a finished save is put in the place of the old one by removing the old one first, so that a kill between the two
  loses the slot; likewise when automatic saves move up by one;
- a full or read-only disk raises into the game; an automatic save that fails has already pushed the oldest one out;
- persistent data that cannot be read is silently begun anew, and overwritten; some that is not ours stops the start;
- the picture for an automatic save is taken only when no event waits; where frames come late one always does, and there
  is no picture and no save;
- an automatic save is finished behind the game's back, when the evening is beats further on, and is dated then; and it
  is given up, with the slot it was to fill, if anything moves meanwhile;
- an automatic save is made in a thread of its own that reads the engine's log and store while the game may write them:
  another save, or the opening of one, in just those milliseconds got half of each;
- what a save says of itself may be anything, and is used as if it were a table of facts;
- a save is put into the store before anyone has looked whether it holds an evening.
"""

from __future__ import annotations

import errno
import os
import threading
import time
from contextlib import suppress
from typing import Any, Callable, List, Optional

ROOM = 512 * 1024
"""Bytes that must be free before automatic saves move up to make place for another."""

TRIES, PAUSE = 20, 0.1
"""How often an automatic save is begun anew if something moved meanwhile, and the seconds between."""

OTHERS = 4.0
"""The most seconds that whoever saves or opens a save waits for an automatic one that is being made."""

LATE = 0.25
"""Seconds after which the picture for an automatic save is no longer left to a moment when no event waits."""

SETS = ("read_lines", "taken_options", "goodbyes_found", "_seen_translates")
TABLES = ("_seen_ever", "_seen_images", "_seen_audio", "_chosen", "_changed")

STAGE = {"layers": dict, "at_list": dict, "layer_at_list": dict, "camera_list": dict, "additional_transient": list,
         "layer_transform": dict, "camera_transform": dict}
"""The parts of the engine's scene lists, which say what is on the stage, and their kinds."""


class Troubles:
    """What the player has to be told about keeping things, each once until it is over.

    `waiting` holds (kind, details) not told yet; kinds are ``full``, ``unwritable``, ``persistent``, ``restored``.
    """

    def __init__(self) -> None:
        self.waiting: List["tuple[str, str]"] = []
        self._told: List[str] = []

    def meet(self, error: Optional[BaseException]) -> None:
        """Something could not be written because of `error` (None: no place may be written to)."""
        full = isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        self.add("full" if full else "unwritable", str(error or ""))

    def add(self, kind: str, details: str = "") -> None:
        """Tell of `kind`, if it has not been told yet."""
        if kind not in self._told:
            self._told.append(kind)
            self.waiting.append((kind, details))

    def over(self) -> None:
        """Writing works again: if it fails once more, that is news."""
        self._told = [kind for kind in self._told if kind not in ("full", "unwritable")]


troubles = Troubles()
check_roots: Optional[Callable[[Any], None]] = None
"""Looks at what a save would put into the store; raises ValueError to refuse it. Set by stage/evening.rpy."""


journal: Callable[[], str] = str
"""A short word for what the journal holds. Set by stage/journal.rpy."""
_saving = threading.local()


def journal_then() -> str:
    """What `journal` said when the save that this thread is making was begun."""
    return str(getattr(_saving, "journal", "")) or journal()


def put_in_place(new: Any, old: Any) -> None:
    """Put the finished file `new` in the place of `old`, in one step: whoever looks sees one or the other, whole."""
    with open(new, "rb") as written, suppress(OSError):  # some file systems cannot promise it; the step is still one
        os.fsync(written.fileno())
    os.replace(new, old)


def write_whole(path: str, text: str) -> None:
    """Write `text` so that `path` holds all of it or what it held before. Raises OSError."""
    fresh = path + ".part"
    try:
        with open(fresh, "w", encoding="utf-8") as out:
            out.write(text)
        os.replace(fresh, path)
    except OSError:
        remove(fresh)
        raise


def remove(path: Any) -> None:
    """Remove a file, if it is there and may be."""
    with suppress(OSError):
        os.unlink(path)


def mend(renpy: Any) -> None:
    """Put the repairs into the engine `renpy`, before it looks for saves."""
    renpy.loadsave.safe_rename = renpy.savelocation.safe_rename = put_in_place
    _mend_places(renpy)
    _mend_moving_up(renpy)
    _mend_saving(renpy)
    _mend_threads(renpy)
    _mend_pictures(renpy)
    _mend_persistent(renpy)
    _mend_opening(renpy)


def _mend_places(renpy: Any) -> None:
    savelocation = renpy.savelocation

    def rename(self: Any, old: str, new: str) -> None:
        """Move a save in one step; where it cannot be moved it stays."""
        with savelocation.disk_lock:
            source, target = self.filename(old), self.filename(new)
            try:
                os.replace(source, target)
            except OSError:
                return
            getattr(renpy.util, "expose_file", str)(target)
            self.sync()
            self.scan()

    def save(self: Any, slotname: str, record: Any) -> None:
        """Save wherever that can be; if it can be nowhere, say so once, and let the evening go on."""
        saved, met = False, None
        for place in self.active_locations():
            try:
                place.save(slotname, record)
                saved = True
            except OSError as error:
                met = error
                remove(os.fsdecode(place.filename(slotname)) + ".new")
        if saved:
            troubles.over()
        else:
            troubles.meet(met)

    def save_persistent(self: Any, data: bytes) -> None:
        for place in self.active_locations():
            try:
                place.save_persistent(data)
            except OSError as error:
                troubles.meet(error)
                remove(place.persistent + getattr(savelocation, "tmp", ".tmp"))

    read_facts = savelocation.FileLocation.json

    def json(self: Any, slotname: str) -> Any:
        """What a save says of itself: a table of facts, else an empty one; None if it cannot be read at all."""
        facts = read_facts(self, slotname)
        return facts if facts is None or isinstance(facts, dict) else {}

    savelocation.FileLocation.json = json
    savelocation.FileLocation.rename = rename
    savelocation.MultiLocation.save = save
    savelocation.MultiLocation.save_persistent = save_persistent


def _mend_moving_up(renpy: Any) -> None:
    move_up = renpy.loadsave.cycle_saves

    def cycle_saves(name: str, count: int) -> None:
        """Move automatic saves up only if the new one will find room; else the oldest would be lost for nothing."""
        if any(_has_room(place.directory) for place in renpy.loadsave.location.active_locations()):
            move_up(name, count)

    renpy.loadsave.cycle_saves = cycle_saves


def _mend_saving(renpy: Any) -> None:
    save = renpy.loadsave.save

    def whole_save(*args: Any, **named: Any) -> Any:
        """Save, remembering where the journal stood then; anew if something moved meanwhile.

        One that the player waits for comes after an automatic one that is being made.
        """
        behind = named.get("mutate_flag", False)
        if not behind:
            _after_automatic_saves(renpy)
        tries = 0
        while True:
            _saving.journal = journal()
            try:
                return save(*args, **named)
            except Exception as error:  # what is written as it is read breaks in ways of its own
                moved = behind and renpy.revertable.mutate_flag
                tries += 1
                if tries == TRIES or not (moved or isinstance(error, renpy.loadsave.SaveAbort)):
                    raise
                time.sleep(PAUSE)
            finally:
                _saving.journal = ""

    renpy.loadsave.save = whole_save


def _after_automatic_saves(renpy: Any) -> None:
    """Wait for the automatic save that is being made, if there is one; it gets the picture that it waits for."""
    running = renpy.loadsave.autosave_not_running
    if not running.is_set():
        if renpy.game.interface is not None:
            renpy.game.interface.check_background_screenshot()
        running.wait(OTHERS)


def _mend_threads(renpy: Any) -> None:
    """Let one thread at a time write the log or read what is to be saved of it."""
    log, turn = renpy.rollback.RollbackLog, threading.RLock()

    def in_turn(method: Callable[..., Any]) -> Callable[..., Any]:
        def call(self: Any, *args: Any, **named: Any) -> Any:
            with turn:
                return method(self, *args, **named)
        return call

    for name in ("begin", "complete", "freeze"):
        setattr(log, name, in_turn(getattr(log, name)))


def _mend_pictures(renpy: Any) -> None:
    interface = renpy.display.core.Interface
    draw = interface.draw_screen
    asked: Optional[float] = None

    def draw_screen(self: Any, *args: Any, **named: Any) -> Any:
        """Draw a frame, and then the picture that an automatic save may have been waiting for too long."""
        nonlocal asked
        drawn = draw(self, *args, **named)
        if not self.bgscreenshot_needed:
            asked = None
        elif asked is None:
            asked = time.monotonic()
        elif time.monotonic() - asked >= LATE:
            self.check_background_screenshot()
        return drawn

    interface.draw_screen = draw_screen


def _has_room(directory: str) -> bool:
    trial = os.path.join(directory, "room.part")
    try:
        with open(trial, "wb") as out:
            out.write(b"\0" * ROOM)
        return True
    except OSError as error:
        troubles.meet(error)
        return False
    finally:
        remove(trial)


def _mend_persistent(renpy: Any) -> None:
    persistent = renpy.persistent
    read = persistent.load
    copied: List[str] = []

    def attempt(filename: str) -> Any:
        try:
            found = read(filename)
        except Exception:  # whatever a pickle of another program may raise
            return None
        return found if is_sound(found, persistent.Persistent) else None

    def load(filename: str) -> Any:
        """What was kept; what cannot be read is set aside, never overwritten, and the copy of before is used."""
        if not os.path.isfile(filename):
            return None
        found = attempt(filename)
        before = filename + ".before"
        if found is not None:
            if filename not in copied and not filename.endswith(".new"):
                copied.append(filename)
                _copy(filename, before)
            return found
        aside = _set_aside(filename)
        restored = attempt(before) if os.path.isfile(before) else None
        troubles.add("persistent" if restored is None else "restored", aside)
        return restored

    persistent.load = load


def is_sound(found: Any, kind: type) -> bool:
    """Whether `found` is persistent data whose parts are of the kinds the game and the engine count on."""
    if type(found) is not kind:
        return False
    kept = vars(found)
    if any(kept.get(name) is not None and not isinstance(kept[name], (set, frozenset)) for name in SETS):
        return False
    if any(kept.get(name) is not None and not isinstance(kept[name], dict) for name in TABLES):
        return False
    size = kept.get("_virtual_size")
    if size is not None and not (isinstance(size, tuple) and len(size) == 2 and all(isinstance(n, int) for n in size)):
        return False
    return type(kept.get("_preferences")).__name__ in ("Preferences", "NoneType")


def _copy(source: str, target: str) -> None:
    try:
        with open(source, "rb") as held:
            whole = held.read()
        with open(target + ".part", "wb") as out:
            out.write(whole)
        os.replace(target + ".part", target)
    except OSError:
        remove(target + ".part")


def _set_aside(filename: str) -> str:
    """Move a file that cannot be read out of the way; gives its new path, ``""`` if it cannot be moved."""
    for number in range(1, 100):
        aside = "%s.unreadable-%d" % (filename, number)
        if not os.path.exists(aside):
            try:
                os.rename(filename, aside)
                return aside
            except OSError:
                return ""
    return ""


def refuse_unsound_stage(lists: Any) -> None:
    """Raise ValueError if the engine could not show what its scene lists out of a save say was on the stage.

    One letter that is changed in a pickle gives another name to a part, which is then missing when it is asked for.
    """
    parts = [(lists, name, kind) for name, kind in STAGE.items()]
    images = getattr(lists, "shown", None)
    parts += [(images, "attributes", dict), (images, "shown", set)]
    for part, name, kind in parts:
        if not isinstance(getattr(part, name, None), kind):
            raise ValueError("what was on the stage cannot be shown: %s is missing" % name)


def _mend_opening(renpy: Any) -> None:
    log = renpy.rollback.RollbackLog
    open_log = log.unfreeze

    def unfreeze(self: Any, roots: Any, label: Any = None) -> None:
        """Look at what a save holds before anything of the evening that is being played is given up for it."""
        if check_roots is not None:
            check_roots(roots)
        for each in self.log:
            refuse_unsound_stage(each.context.scene_lists)
        _after_automatic_saves(renpy)
        open_log(self, roots, label=label)

    log.unfreeze = unfreeze
