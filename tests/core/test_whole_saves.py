"""Saves are whole or not there: the repairs that need no engine, on real files."""

from __future__ import annotations

import errno
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from stage.whole_saves import STAGE, Troubles, is_sound, mend, put_in_place, refuse_unsound_stage, write_whole


class Persistent:
    """Persistent data as the engine holds it: names and values."""

    def __init__(self, **kept):
        self.__dict__.update(kept)


def test_a_finished_save_takes_the_place_of_the_old_one(tmp_path):
    old, new = tmp_path / "1-1.save", tmp_path / "1-1.save.new"
    old.write_text("before")
    new.write_text("after")
    put_in_place(str(new), str(old))
    assert old.read_text() == "after"
    assert not new.exists()


def test_a_save_that_cannot_be_put_in_place_leaves_the_old_one(tmp_path):
    old = tmp_path / "1-1.save"
    old.write_text("before")
    with pytest.raises(OSError):
        put_in_place(str(tmp_path / "was never written"), str(old))
    assert old.read_text() == "before"


def test_writing_leaves_nothing_half_done(tmp_path):
    target = tmp_path / "journal.json"
    write_whole(str(target), "one")
    write_whole(str(target), "two")
    assert [each.name for each in tmp_path.iterdir()] == ["journal.json"]
    assert target.read_text() == "two"
    with pytest.raises(OSError):
        write_whole(str(tmp_path / "no folder" / "journal.json"), "three")


def test_a_trouble_is_told_once_until_it_is_over():
    troubles = Troubles()
    full = OSError(errno.ENOSPC, "No space left on device")
    troubles.meet(full)
    troubles.meet(full)
    assert [kind for kind, _ in troubles.waiting] == ["full"]
    troubles.over()
    troubles.meet(full)
    troubles.meet(None)
    assert [kind for kind, _ in troubles.waiting] == ["full", "full", "unwritable"]


@pytest.mark.parametrize("kept", [
    {"read_lines": ["a list"]}, {"_chosen": set()}, {"_virtual_size": (1920, "x")}, {"_preferences": "none"},
])
def test_persistent_data_of_other_kinds_is_not_ours(kept):
    assert not is_sound(Persistent(**kept), Persistent)
    assert not is_sound(None, Persistent)


def test_persistent_data_may_lack_what_it_never_knew():
    assert is_sound(Persistent(read_lines={"a"}, _chosen=None), Persistent)


@pytest.fixture(params=["8.0", "later"])
def engine(request):
    """The parts of the engine that are mended, as far as they are touched; later ones may lack some of them."""

    class FileLocation:
        def json(self, slotname):
            return ["no table"]

    class RollbackLog:
        log = ()

        def begin(self):
            pass

        complete = freeze = begin

        def unfreeze(self, roots, label=None):
            self.opened = roots

    class Interface:
        pictured = 0
        bgscreenshot_needed = True

        def draw_screen(self, root, draw=True):
            return "drawn"

        def check_background_screenshot(self):
            self.pictured += 1

    early = request.param == "8.0"
    util = SimpleNamespace(expose_file=lambda path: None) if early else SimpleNamespace()
    parts = {"tmp": ".1.tmp"} if early else {}
    return SimpleNamespace(
        util=util, savelocation=SimpleNamespace(FileLocation=FileLocation, MultiLocation=type("M", (), {}), **parts),
        loadsave=SimpleNamespace(
            SaveAbort=SaveAbort, cycle_saves=lambda name, count: None, save=lambda slot, mutate_flag=False: None,
            autosave_not_running=_set(threading.Event())),
        game=SimpleNamespace(interface=Interface()), revertable=SimpleNamespace(mutate_flag=False),
        persistent=SimpleNamespace(load=_refuse, Persistent=Persistent),
        display=SimpleNamespace(core=SimpleNamespace(Interface=Interface)),
        rollback=SimpleNamespace(RollbackLog=RollbackLog))


def _set(event):
    event.set()
    return event


class SaveAbort(Exception):
    """As the engine's: something moved while it was saved."""


def _refuse(filename):
    raise AttributeError("whatever a stranger's pickle raises")


def test_broken_persistent_data_is_set_aside_and_the_copy_of_before_is_used(engine, tmp_path):
    kept, good = tmp_path / "persistent", Persistent(read_lines={"a"})
    kept.write_text("good")
    engine.persistent.load = lambda filename: good if Path(filename).read_text() == "good" else _refuse(filename)
    mend(engine)
    assert engine.persistent.load(str(kept)) is good
    kept.write_text("broken")
    assert engine.persistent.load(str(kept)) is good
    assert (tmp_path / "persistent.unreadable-1").read_text() == "broken"


def test_what_a_save_says_of_itself_is_a_table_or_nothing(engine):
    mend(engine)
    assert engine.savelocation.FileLocation().json("1-1") == {}


def test_a_save_is_looked_at_before_it_is_opened(engine, monkeypatch):
    from stage import whole_saves

    def refuse(roots):
        raise ValueError("no evening")

    mend(engine)
    log = engine.rollback.RollbackLog()
    monkeypatch.setattr(whole_saves, "check_roots", refuse)
    with pytest.raises(ValueError):
        log.unfreeze({"store.snapshot": 7})
    assert not hasattr(log, "opened")


def test_a_picture_that_waits_too_long_is_taken_with_the_next_frame(engine, monkeypatch):
    from stage import whole_saves

    moments = iter([10.0, 10.1, 10.1 + whole_saves.LATE])
    monkeypatch.setattr(whole_saves.time, "monotonic", lambda: next(moments))
    mend(engine)
    window = engine.display.core.Interface()
    assert window.draw_screen("root", draw=True) == "drawn"
    window.draw_screen("root")
    assert window.pictured == 0
    window.draw_screen("root")
    assert window.pictured == 1


def test_a_save_is_begun_anew_if_something_moved_and_given_up_only_in_the_end(engine, monkeypatch):
    from stage import whole_saves

    monkeypatch.setattr(whole_saves, "PAUSE", 0)
    moved = [True, True, False]
    begun = []

    def save(slot, mutate_flag=False):
        begun.append(slot)
        if moved.pop(0):
            raise SaveAbort

    engine.loadsave.save = save
    mend(engine)
    engine.loadsave.save("auto-1", mutate_flag=True)
    assert begun == ["auto-1"] * 3
    moved[:] = [True] * 100
    with pytest.raises(SaveAbort):
        engine.loadsave.save("auto-1", mutate_flag=True)
    assert len(begun) == 3 + whole_saves.TRIES


def test_an_automatic_save_that_broke_because_something_moved_is_begun_anew(engine, monkeypatch):
    from stage import whole_saves

    monkeypatch.setattr(whole_saves, "PAUSE", 0)
    begun = []

    def save(slot, mutate_flag=False):
        begun.append(slot)
        if len(begun) == 1:
            engine.revertable.mutate_flag = True
            raise RuntimeError("dictionary changed size during iteration")

    engine.loadsave.save = save
    mend(engine)
    engine.loadsave.save("auto-1", mutate_flag=True)
    assert len(begun) == 2
    begun.clear()
    with pytest.raises(RuntimeError):
        engine.loadsave.save("1-1")  # nobody else was writing: it would break again


@pytest.mark.parametrize("what", ["saved", "opened"])
def test_what_is_saved_and_opened_comes_after_an_automatic_save(engine, what):
    done, running = [], engine.loadsave.autosave_not_running
    window = engine.game.interface
    engine.loadsave.save = lambda slot, mutate_flag=False: done.append("saved")
    engine.rollback.RollbackLog.unfreeze = lambda self, roots, label=None: done.append("opened")
    mend(engine)
    running.clear()

    def automatic():
        until = time.monotonic() + 2
        while not window.pictured and time.monotonic() < until:
            time.sleep(0.001)
        done.append("automatic")
        running.set()

    thread = threading.Thread(target=automatic)
    thread.start()
    if what == "saved":
        engine.loadsave.save("1-1")
    else:
        engine.rollback.RollbackLog().unfreeze({})
    thread.join()
    assert done == ["automatic", what]


def test_the_log_is_written_by_one_thread_at_a_time(engine):
    inside, most = [], []

    def complete(self):
        inside.append(1)
        most.append(len(inside))
        time.sleep(0.005)
        inside.pop()

    engine.rollback.RollbackLog.complete = complete
    engine.rollback.RollbackLog.freeze = lambda self: self.complete()
    mend(engine)
    log = engine.rollback.RollbackLog()
    threads = [threading.Thread(target=method) for method in (log.complete, log.freeze) * 4]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert most == [1] * 8


def test_a_save_knows_where_the_journal_stood_when_it_was_begun_however_long_it_takes(engine, monkeypatch):
    from stage import whole_saves

    holds, found = ["a"], []
    monkeypatch.setattr(whole_saves, "journal", lambda: holds[-1])

    def save(slot, mutate_flag=False):
        holds.append("b")
        found.append(whole_saves.journal_then())

    engine.loadsave.save = save
    mend(engine)
    engine.loadsave.save("auto-1", mutate_flag=True)
    assert found == ["a"]
    assert whole_saves.journal_then() == "b"


def test_a_save_on_no_disk_at_all_is_told_and_not_raised(engine, monkeypatch):
    from stage import whole_saves

    monkeypatch.setattr(whole_saves, "troubles", Troubles())
    mend(engine)
    places = engine.savelocation.MultiLocation()
    places.active_locations = lambda: []
    places.save("1-1", None)
    assert [kind for kind, _ in whole_saves.troubles.waiting] == ["unwritable"]


def stage_of(**changed):
    """Scene lists as the engine has them, with parts changed; None takes one away."""
    parts = {**{name: kind() for name, kind in STAGE.items()},
             "shown": SimpleNamespace(attributes={}, shown=set()), **changed}
    return SimpleNamespace(**{name: part for name, part in parts.items() if part is not None})


def test_a_stage_that_is_whole_is_opened():
    refuse_unsound_stage(stage_of())


@pytest.mark.parametrize("changed", [
    *({name: None} for name in (*STAGE, "shown")), {"layers": []}, {"shown": SimpleNamespace(attributes={})},
])
def test_a_stage_with_a_part_lost_is_refused(changed):
    with pytest.raises(ValueError, match="cannot be shown"):
        refuse_unsound_stage(stage_of(**changed))
