"""Packages of the distribution: installed where we may, else the exact command to run is given."""

import os
import shutil
import subprocess
from typing import List, Sequence

from tools.setup import SetupError, say


def _as_root() -> List[str]:
    """The words to put before a command to run it as root; raises LookupError if we may not."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0:
        return ["sudo", "-n"]
    raise LookupError


def install(packages: Sequence[str], why: str) -> None:
    """Install Debian `packages`, or raise SetupError with the command that would."""
    by_hand = "sudo apt-get update && sudo apt-get install %s" % " ".join(packages)
    if not shutil.which("apt-get"):
        raise SetupError(
            "%s is missing (%s).\nOn Debian or Ubuntu: %s\nElsewhere, install it as your system does."
            % (", ".join(packages), why, by_hand)
        )
    try:
        root = _as_root()
    except LookupError:
        raise SetupError("%s is missing (%s). Please run:\n\n    %s\n" % (", ".join(packages), why, by_hand)) from None
    say("Installing %s (%s) …" % (", ".join(packages), why))
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    apt = root + ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"]
    for step in (apt + ["update"], apt + ["install", "--no-install-recommends", "-y"] + list(packages)):
        done = subprocess.run(step, env=quiet, capture_output=True, text=True)
        if done.returncode and "install" in step:
            tail = "\n".join((done.stdout + done.stderr).strip().splitlines()[-4:])
            raise SetupError("Installing %s failed:\n%s\nPlease run:\n\n    %s\n"
                             % (", ".join(packages), tail, by_hand))
