"""Memory that is free and still held: given back to the system between two scenes.

Pictures come and go by the dozen in a scene, in buffers of several MB. The C library keeps what they leave behind, and
over an evening small things settle between the holes, so that the holes cannot be used for pictures again: 150 MB at
the curtain, while what is in use grows by a fraction of that.
"""

from __future__ import annotations

import ctypes
import sys


def give_back() -> bool:
    """Give free memory back to the system; whether there was a way to ask for it (the GNU C library alone has one).

    Takes some tens of milliseconds, so it is asked where the picture stands still and is black.
    """
    if not sys.platform.startswith("linux"):
        return False
    try:
        trim = ctypes.CDLL("libc.so.6").malloc_trim
    except (OSError, AttributeError):
        return False
    trim(0)
    return True
