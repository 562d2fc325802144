"""Memory that was freed goes back to the system."""

from __future__ import annotations

import os
import sys
from typing import List

from stage.memory import give_back

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


def test_elsewhere_nothing_is_asked(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    assert give_back() is False
