"""The project's own Python environment, `.venv`, with the versions of requirements.lock."""

import importlib.util
import subprocess
import sys
from pathlib import Path

from tools.setup import ROOT, SetupError, fingerprint, is_stamped, say
from tools.setup.lock import alone
from tools.setup.system_packages import install


def environment_python(environment: str = ".venv") -> Path:
    """The Python of the environment."""
    return ROOT / environment / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def install_python_packages(environment: str = ".venv", lock: str = "requirements.lock") -> None:
    """Make the environment if it is not there or not what `lock` asks for. Raises SetupError."""
    wanted = fingerprint((ROOT / lock).read_bytes(), b"%d.%d" % sys.version_info[:2])
    if not _is_there(environment, wanted):
        with alone():
            if not _is_there(environment, wanted):
                _install(environment, lock, wanted)


def _is_there(environment: str, wanted: str) -> bool:
    return is_stamped(ROOT / environment / "installed", wanted) and environment_python(environment).exists()


def _install(environment: str, lock: str, wanted: str) -> None:
    say("Setting up Python packages in %s (once; a minute or two) …" % environment)
    if Path(sys.prefix).resolve() != (ROOT / environment).resolve():  # never clear the one that is running
        _make_environment(environment)
    pip = [str(environment_python(environment)), "-m", "pip", "install", "--disable-pip-version-check", "-r"]
    with subprocess.Popen(pip + [str(ROOT / lock)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as run:
        said = []
        for line in run.stdout or ():
            said.append(line.rstrip())
            if line.startswith("Collecting "):
                say("  " + line.split()[1].split("==")[0])
    if run.returncode:
        raise SetupError("Python packages could not be installed:\n%s\n\nIs there a network? Then run this again."
                         % "\n".join(said[-4:]))
    (ROOT / environment / "installed").write_text(wanted)


def _make_environment(environment: str) -> None:
    if importlib.util.find_spec("ensurepip") is None:
        install(["python3-venv"], "Python's own virtual environments")
    made = subprocess.run([sys.executable, "-m", "venv", "--clear", str(ROOT / environment)],
                          capture_output=True, text=True)
    if made.returncode:
        raise SetupError("A virtual environment could not be made:\n%s\n\nPlease run:\n\n"
                         "    sudo apt-get install python3-venv\n" % (made.stdout + made.stderr).strip())
