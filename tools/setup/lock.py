"""One command sets up at a time; another that is started meanwhile waits for it."""

from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

from tools.setup import ROOT, say

LOCK = ROOT / ".cache" / "setup.lock"


@contextmanager
def alone(lock: Path = LOCK) -> Iterator[None]:
    """Hold the lock, after whoever holds it. What another command may have set up meanwhile must be looked at again.

    The system gives the lock back when a command ends, however it ends. Where there are no such locks (Windows),
    nobody waits.
    """
    try:
        import fcntl
    except ImportError:
        yield
        return
    lock.parent.mkdir(parents=True, exist_ok=True)
    with open(lock, "w") as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another command is setting up; waiting for it …")
            fcntl.flock(held, fcntl.LOCK_EX)
        yield
