"""Ren'Py and the virtual screen: found, or installed from the distribution."""

import os
import shutil
from pathlib import Path
from typing import List

from tools.setup import SetupError
from tools.setup.system_packages import install


def engine_command(*, may_install: bool = True) -> List[str]:
    """The words that start Ren'Py: the SDK that RENPY_SDK names, else the distribution's. Raises SetupError."""
    sdk = os.environ.get("RENPY_SDK")
    if sdk:
        start = Path(sdk) / "renpy.sh"
        if not start.exists():
            raise SetupError("RENPY_SDK is %s, but there is no renpy.sh in it." % sdk)
        return [str(start)]
    found = _installed()
    if not found and may_install:
        install(["renpy"], "the engine of the window; or set RENPY_SDK to an unpacked Ren'Py SDK, 8.4 or later")
        found = _installed()
    if not found:
        raise SetupError("Ren'Py is not installed. Please run:\n\n    sudo apt-get install renpy\n\n"
                         "or set RENPY_SDK to an unpacked Ren'Py SDK, 8.4 or later.")
    return [found]


def _installed() -> str:
    return shutil.which("renpy") or shutil.which("renpy", path="/usr/games") or ""


def install_virtual_screen() -> str:
    """The path of Xvfb, installed if need be. Raises SetupError."""
    if not shutil.which("Xvfb"):
        install(["xvfb"], "a virtual screen for the tests of the window")
    found = shutil.which("Xvfb")
    if not found:
        raise SetupError("Xvfb is not there after installing it. Please run:\n\n    sudo apt-get install xvfb\n")
    return found
