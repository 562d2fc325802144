"""The one entry: sets up what is missing with the standard library alone, then runs the command in its environment."""

import os
import sys

if sys.version_info < (3, 10):
    sys.exit("Every Version of Goodbye needs Python 3.10 or later; this is %s." % sys.version.split()[0])

from tools.setup import SetupError  # noqa: E402
from tools.setup.python_packages import environment_python, install_python_packages  # noqa: E402


def main() -> None:
    try:
        install_python_packages()
    except SetupError as error:
        sys.exit(str(error))
    python = environment_python()
    os.execv(python, [str(python), "-m", "tools.cli"] + sys.argv[1:])


if __name__ == "__main__":
    main()
