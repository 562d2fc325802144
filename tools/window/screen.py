"""A virtual screen."""

from __future__ import annotations

import os
import subprocess
from types import TracebackType
from typing import Optional, Type

from tools.setup import SetupError
from tools.setup.engine import install_virtual_screen


class Screen:
    """A virtual screen of `width` by `height` pixels, started and stopped here. The smaller, the faster.

    Attributes:
        display: its name, such as ``:7``, for the environment variable DISPLAY.

    Raises:
        SetupError: there is no virtual screen, or it did not start.
    """

    def __init__(self, width: int = 640, height: int = 360) -> None:
        read, write = os.pipe()
        self._server = subprocess.Popen(
            [install_virtual_screen(), "-displayfd", str(write), "-screen", "0", "%dx%dx24" % (width, height),
             "-nolisten", "tcp"],
            pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            self.display = ":" + answer.readline().strip()
        if self.display == ":":
            raise SetupError("The virtual screen did not start.")

    def close(self) -> None:
        """Stop it."""
        self._server.terminate()
        self._server.wait()

    def __enter__(self) -> "Screen":
        return self

    def __exit__(self, kind: Optional[Type[BaseException]], error: Optional[BaseException],
                 trace: Optional[TracebackType]) -> None:
        self.close()
