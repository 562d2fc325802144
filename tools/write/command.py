"""`python3 -m tools write`: the window, and a watch on scripts/ that keeps it up to date."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path
from typing import Callable, Optional, Set, Tuple

from narrative.content import Content
from narrative.diagnostics import ScriptError
from rich.console import Console
from watchfiles import Change, watch

from tools.check.output import exit_status, print_report
from tools.check.report import check_scripts
from tools.play.beginning import Ahead, check_asked, look_ahead
from tools.play.options import Asked
from tools.play.start import has_display, window_environment
from tools.setup import ROOT
from tools.setup.engine import engine_command
from tools.setup.game_packages import install_game_packages
from tools.story.compiler import compiler_kept_alive
from tools.story.places import content_of
from tools.story.scripts import read_scripts, shown
from tools.write.desk import FOLDER, Desk
from tools.write.outlook import Forecaster

SECONDS_TO_LEAVE = 5.0
"""How long the window is given to close by itself."""

_console = Console(highlight=False, soft_wrap=True)
Window = Optional["subprocess.Popen[bytes]"]


def write(asked: Asked, editor: str, prose: bool) -> int:
    """Open the window where it was asked to begin and keep it up to date until it is closed, or Ctrl-C.

    Args:
        asked: where to begin.
        editor: the command that opens a line; ``""`` for the one that $VISUAL or $EDITOR names.
        prose: whether the habits of the writing are checked too.

    Raises:
        SystemExit: it was asked to begin with something that does not exist; told before anything else is done.
    """
    desk = Desk(editor or os.environ.get("VISUAL") or os.environ.get("EDITOR") or "")
    check_asked(_content(desk), asked)
    with compiler_kept_alive():
        look(desk, prose, set())
        ahead = look_ahead(desk.playable, asked)
        window: Window = None
        try:
            window = _open_window(ahead) if has_display() else None
            if window is None:
                _console.print("There is no display here, so no window: every save is checked, and that is all.")
            _console.print("Watching scripts/. Ctrl-C ends it.", style="dim")
            follow(desk, lambda: window is not None and window.poll() is not None, prose)
        except KeyboardInterrupt:
            pass
        finally:
            desk.close()
            _leave(window)
    return 0


def _content(desk: Desk) -> Content:
    """What the scripts say now, or what they last said if they cannot be read."""
    try:
        return content_of(read_scripts(desk.scripts), desk.scripts)
    except ScriptError:
        return desk.playable.content


def _open_window(ahead: Ahead) -> "subprocess.Popen[bytes]":
    install_game_packages()
    environment = {**window_environment(ahead), "EVG_WRITE": str(FOLDER)}
    # A session of its own: Ctrl-C is for the desk, which then closes the window in good order.
    window = subprocess.Popen([*engine_command(), str(ROOT)], env=environment, start_new_session=True)
    _console.print("The window is opening. In it, F6 opens the line in your editor and F7 shows how they stand.")
    return window


def follow(desk: Desk, over: Callable[[], bool], prose: bool = False) -> None:
    """Look at the scripts after every save until `over`, which is asked a few times a second."""
    forecaster = Forecaster(desk.folder)
    for changes in watch(desk.scripts, watch_filter=_is_script, debounce=200, step=25, rust_timeout=250,
                         yield_on_timeout=True):
        if over():
            return
        if changes:
            look(desk, prose, changes)
            continue
        outlook = forecaster.play_on(desk.playable)
        if outlook is not None:
            desk.foretell(outlook)


def _is_script(change: Change, path: str) -> bool:
    return path.endswith((".ink", ".yaml"))


def look(desk: Desk, prose: bool, changes: Set[Tuple[Change, str]]) -> None:
    """Look at the scripts and print what `tools check` would. The prose is read when the window has its story."""
    began = time.perf_counter()
    found = desk.look()
    seconds = time.perf_counter() - began
    if prose:
        found = check_scripts(prose=True)
        desk.tell(found)
    names = ", ".join(_named(path) for path in sorted({path for _, path in changes})) or "scripts/"
    _console.print()
    _console.print("%s  %s" % (time.strftime("%H:%M:%S"), names), style="bold")
    print_report(found)
    if exit_status(found):
        gone = any(each.code == "E113" for each in found)
        more = " So does a scene whose file is gone, until story.yaml no longer lists it." if gone else ""
        _console.print("Nothing with an error is played: it stays as it last was." + more, style="dim")
    else:
        _console.print("Taken up after %.2f s." % seconds, style="dim")


def _named(path: str) -> str:
    """The file at `path` as writers know it, and that it is gone if it is."""
    return shown(Path(path)) + ("" if Path(path).exists() else " (gone)")


def _leave(window: Window) -> None:
    """Wait for the window to close by itself; end it if it does not."""
    if window is None:
        return
    try:
        window.wait(SECONDS_TO_LEAVE)
    except subprocess.TimeoutExpired:
        window.kill()
        window.wait()
