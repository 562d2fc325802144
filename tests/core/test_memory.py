"""Memory that was freed goes back to the system."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import weakref
from pathlib import Path
from typing import List

from stage import memory
from stage.memory import give_back, look_at_all, one_heap, pass_by_what_stays

IN_A_THREAD = """
import ctypes, sys, threading
sys.path.insert(0, sys.argv[1])
from stage.memory import one_heap
library = ctypes.CDLL(None)
library.malloc.restype = ctypes.c_void_p
assert sys.argv[2] == "any" or one_heap()
found = []
thread = threading.Thread(target=lambda: found.append(library.malloc(1000)))
thread.start()
thread.join()
heap = next(line for line in open("/proc/self/maps") if "[heap]" in line).split()[0]
first, last = (int(end, 16) for end in heap.split("-"))
print(first <= found[0] < last)
"""
GAME = Path(memory.__file__).parents[1]
BLOCK, BLOCKS = 60_000, 1000


def megabytes() -> float:
    with open("/proc/self/statm") as held:
        return int(held.read().split()[1]) * os.sysconf("SC_PAGESIZE") / 1e6


def test_what_lies_free_between_what_is_in_use_is_given_back():
    blocks: List[bytearray] = [bytearray(b"x") * BLOCK for _ in range(BLOCKS)]
    in_use = blocks[::50]
    before = megabytes()
    del blocks
    assert give_back()
    assert megabytes() < before - 0.5 * BLOCK * BLOCKS / 1e6
    assert len(in_use) == BLOCKS // 50


class Ring:
    """Holds itself, so that nothing but a look at everything finds that nobody needs it."""

    def __init__(self) -> None:
        self.itself = self


def test_what_holds_nothing_but_itself_goes_unless_it_was_there_from_the_start():
    gc.disable()
    try:
        early = Ring()
        pass_by_what_stays()
        late = Ring()
        pass_by_what_stays()  # once more changes nothing
        of_early, of_late = weakref.ref(early), weakref.ref(late)
        del early, late
        give_back()
        assert of_early() is not None and of_late() is None
        look_at_all()
        give_back()
        assert of_early() is None
    finally:
        gc.unfreeze()
        gc.enable()


def in_the_heap(heaps: str) -> str:
    """Whether what a thread takes lies in the heap that the main thread has, with `any` heaps or ``one``."""
    return subprocess.run([sys.executable, "-c", IN_A_THREAD, str(GAME), heaps], check=True, capture_output=True,
                          text=True).stdout.strip()


def test_a_thread_takes_its_memory_from_the_one_heap():
    assert in_the_heap("any") == "False"
    assert in_the_heap("one") == "True"


def test_elsewhere_nothing_is_asked(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    assert give_back() is False
    assert one_heap() is False
