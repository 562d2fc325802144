"""The desk: looks at the scripts after every save, and lays what may be played into a folder that the window reads.

The folder holds `status.json` (what is wrong, and a number that grows with every story), `story/` (compiled, as
game/story is) and `sources.json` (which line says what). An erroneous script never reaches it: a scene with an error
stays as it last was, and while the YAML is wrong or does not fit the scenes, everything does.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Dict, List, NamedTuple, Optional, Sequence

from narrative.content import read_content
from narrative.diagnostics import Diagnostic, ScriptError
from writer.moment import FILE as MOMENT
from writer.sources import FILE as SOURCES
from writer.status import FILE as STATUS
from writer.status import Outlook, Status, Wrong

from tools.check.report import check_scripts
from tools.setup import ROOT
from tools.story.build import STORY, Built, compile_scenes, scene_files, write
from tools.story.places import content_of
from tools.story.scripts import SCRIPTS, read_ink, read_scripts, shown
from tools.write.open_goodbyes import open_goodbyes
from tools.write.source_map import source_map

FOLDER = ROOT / ".cache" / "write"


class Look(NamedTuple):
    """What one look at the scripts found.

    Attributes:
        wrong: all that is wrong, in the order of the files.
        playable: the newest story without an error.
        whole: whether that is just what the scripts say now.
    """

    wrong: List[Diagnostic]
    playable: Built
    whole: bool


def look_at(scripts: Path, before: Built) -> Look:
    """Read, compile and check `scripts`; `before` is the story to fall back on."""
    wrong = check_scripts(folder=scripts)
    errors = {each.file for each in wrong if each.code.startswith("E")}
    try:
        data = read_scripts(scripts)
        content = content_of(data, scripts)
        ink = read_ink(scripts)
        files = scene_files(ink)
        compiled, _ = compile_scenes(ink, files, scripts)
    except ScriptError:
        return Look(wrong, before, False)
    if not errors:
        return Look(wrong, Built(data, content, compiled), True)
    if data != before.data:
        return Look(wrong, before, False)
    sound = {id: text for id, text in compiled.items() if shown(scripts / files[id]) not in errors}
    return Look(wrong, before._replace(scenes={**before.scenes, **sound}), False)


def committed_story(folder: Path = STORY) -> Built:
    """The story in game/story, for when the scripts have an error from the beginning.

    Raises:
        ScriptError: it is not there or cannot be read (E001).
    """
    try:
        data = json.loads((folder / "rules.json").read_text(encoding="utf-8"))
        scenes = {file.stem: file.read_text(encoding="utf-8").rstrip("\n") for file in folder.glob("scenes/*.json")}
        return Built(data, read_content(data), scenes)
    except (OSError, ValueError, KeyError) as error:
        what = "This file cannot be read: %s." % error
        raise ScriptError([Diagnostic("E001", what, shown(folder / "rules.json"))]) from error


class Desk:
    """The scripts being written and the window's folder. `look` after every save.

    Args:
        editor: the command that opens a line, for the window.
        scripts: what is written.
        folder: where the window reads; emptied of what an earlier desk left.
        story: brought up to date whenever the scripts as a whole have no error.
    """

    def __init__(self, editor: str, scripts: Path = SCRIPTS, folder: Path = FOLDER, story: Path = STORY) -> None:
        self.scripts = scripts
        self.folder = folder
        self._story = story
        self._laid: Optional[Built] = None
        self.playable = committed_story(story)
        self.status = Status(editor=editor)
        folder.mkdir(parents=True, exist_ok=True)
        for name in (STATUS, MOMENT):
            (folder / name).unlink(missing_ok=True)

    def look(self) -> List[Diagnostic]:
        """Look at the scripts; lay out what has changed for the window. Gives all that is wrong."""
        found = look_at(self.scripts, self.playable)
        self.playable = found.playable
        new = self._laid is None or not _same_story(found.playable, self._laid)
        if new:
            write(found.playable, self.folder / "story")
            self._laid = found.playable
            self.status = self.status._replace(story=self.status.story + 1)
        self.tell(found.wrong)
        # The window has all it waits for; the rest is for when it is asked.
        self._lay_sources()
        if found.whole:
            write(found.playable, self._story)
        return found.wrong

    def tell(self, wrong: Sequence[Diagnostic]) -> None:
        """Tell the window what is wrong."""
        said = sorted((_told(each) for each in wrong), key=lambda each: not each.is_error)
        self.status = self.status._replace(wrong=tuple(said), open_at=open_goodbyes(self.scripts))
        self._write(STATUS, self.status.as_text())

    def foretell(self, outlook: Outlook) -> None:
        """Tell the window where evenings come to from the moment it asked about."""
        self.status = self.status._replace(outlook=outlook)
        self._write(STATUS, self.status.as_text())

    def close(self) -> None:
        """Tell the window that the desk is closed."""
        self.status = self.status._replace(over=True)
        self._write(STATUS, self.status.as_text())

    def _lay_sources(self) -> None:
        ink = _readable_ink(self.scripts)
        files = scene_files(ink)
        names = {id: shown(self.scripts / file) for id, file in files.items()}
        self._write(SOURCES, source_map(ink, files, self.playable.content, names).as_text())

    def _write(self, name: str, text: str) -> None:
        """Write a file in one step: the window never reads half of one."""
        fresh = self.folder / (name + ".new")
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(self.folder / name)


def _same_story(one: Built, other: Built) -> bool:
    return one.scenes == other.scenes and one.data == other.data


def _readable_ink(scripts: Path) -> Dict[str, str]:
    try:
        return read_ink(scripts)
    except ScriptError:
        return {}


def _told(diagnostic: Diagnostic) -> Wrong:
    """A diagnostic as the window shows it, with the line it is about."""
    source = ""
    if diagnostic.line:
        try:
            lines = (ROOT / diagnostic.file).read_text(encoding="utf-8").splitlines()
            source = lines[diagnostic.line - 1].strip()
        except (OSError, IndexError, UnicodeDecodeError):
            pass
    return Wrong(diagnostic.code, diagnostic.what, diagnostic.file, diagnostic.line, diagnostic.meant, source)
