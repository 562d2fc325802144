"""How long a part of a soak may take, so that it ends with figures and is not stopped in the middle."""

from __future__ import annotations

import time
from typing import Optional


class Limit:
    """The wall time of one part, from now on.

    Args:
        minutes: how many it may take; None: as many as it needs.
    """

    def __init__(self, minutes: Optional[float] = None) -> None:
        self._until = None if minutes is None else time.monotonic() + 60 * minutes

    @property
    def over(self) -> bool:
        """Whether nothing more is to be begun."""
        return self._until is not None and time.monotonic() >= self._until

    def seconds(self, most: int) -> int:
        """Seconds that one run may take: `most`, or what is left of the limit; at least 1."""
        return most if self._until is None else max(1, min(most, int(self._until - time.monotonic())))
