"""Memory that is free and still held: given back to the system between two scenes.

Pictures come and go by the dozen in a scene, in buffers of several MB. The C library of Linux keeps what they leave
behind, and over an evening small things settle between the holes, so that the holes cannot be used for pictures again.
"""

from __future__ import annotations

import sys


def give_back() -> bool:
    """Give free memory back to the system; whether any was given, False where that cannot be asked.

    Takes some milliseconds, so it is asked where the picture stands still and is black.
    """
    if not sys.platform.startswith("linux"):
        return False
    try:
        import ctypes

        return bool(ctypes.CDLL(None).malloc_trim(0))
    except (ImportError, OSError, AttributeError):  # an engine without ctypes, or another C library
        return False
