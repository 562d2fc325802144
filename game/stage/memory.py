"""Memory that is free and still held: given back to the system between two scenes, and all of it in one heap.

Pictures come and go by the dozen in a scene, in buffers of several MB. The C library of Linux keeps what they leave
behind, and over an evening small things settle between the holes, so that the holes cannot be used for pictures again.
It also makes a heap for each thread, those that read pictures ahead and those that write automatic saves; what is free
in one is of no use in another, and over an evening they came to 90 MB.

Python looks now and then for things that hold nothing but one another. Looking at all there is takes a tenth of a
second and more, in which her light stands still; most of it is there from the start to the end and is passed by. And it
is done between two scenes, before the engine would choose a moment.
"""

from __future__ import annotations

import gc
import sys

_HEAPS = -8  # M_ARENA_MAX of malloc.h


def one_heap() -> bool:
    """Have every thread take its memory from one heap; whether that could be asked.

    Only what is asked before the first thread takes any counts.
    """
    return _of_the_c_library("mallopt", _HEAPS, 1)


def pass_by_what_stays() -> None:
    """From now on what there is at this moment is passed by when Python looks for what nothing needs.

    Only the first call counts, until `look_at_all`: later ones would keep for good what an evening leaves.
    """
    if not gc.get_freeze_count():
        gc.freeze()


def look_at_all() -> None:
    """Have everything looked at again."""
    gc.unfreeze()


def give_back() -> bool:
    """Give memory that nothing needs back to the system; whether any was given, False where that cannot be asked.

    Takes some tens of milliseconds, so it is asked where the picture stands still and is black.
    """
    gc.collect()
    return _of_the_c_library("malloc_trim", 0)


def _of_the_c_library(function: str, *arguments: int) -> bool:
    """What a function of the C library of Linux answers; False where there is none such."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        import ctypes

        return bool(getattr(ctypes.CDLL(None), function)(*arguments))
    except (ImportError, OSError, AttributeError):  # an engine without ctypes, or another C library
        return False
