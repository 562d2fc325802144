"""The window's side of `tools write`: takes up new scripts, finds the line of a beat, opens it in the editor."""

from __future__ import annotations

import os
import subprocess
from typing import Any, Dict, List, Mapping, NamedTuple, Optional, Tuple

from narrative.beats import Beat
from narrative.carry import Carried, carry
from narrative.story import Snapshot, Story
from stage.opening import open_story

from .editor import command_for
from .moment import ask, key_of
from .sources import SourcesFile
from .status import Outlook, Status, StatusFile
from .trail import Step, Trail, taken_options

KEPT_STORIES = 40
"""How many stories from before are kept, so that going back over an edit still finds the place."""


class Place(NamedTuple):
    """A line of a script, as writers know it; `line` is 0 if only the file is known."""

    file: str
    line: int

    def __str__(self) -> str:
        return "%s:%d" % (self.file, self.line) if self.line else self.file


class Desk:
    """What the window knows of the scripts being written. Nothing here is saved or rolled back.

    Args:
        folder: what `tools write` lays out for the window.
        story: the story that is played; it is changed in place when new scripts are taken up.
        data: the data it was made of; changed in place too.
        root: the project's folder, which the files of diagnostics are relative to.
    """

    def __init__(self, folder: str, story: Story, data: Dict[str, Any], root: str) -> None:
        self.status = Status()
        self._folder, self._story, self._data, self._root = folder, story, data, root
        self._file = StatusFile(folder)
        self._taken = 0
        self._before: List[Story] = []
        self._carried: Optional[Carried] = None
        self._sources = SourcesFile(folder)
        self._trail = Trail(story)
        self._asked = ""

    # -- new scripts

    def look(self) -> bool:
        """Read the status if it has changed; whether it has."""
        news = self._file.news()
        if news is not None:
            self.status = news
        return news is not None

    def has_new_story(self) -> bool:
        """Whether there is a story that was not taken up yet."""
        return self.status.story != self._taken

    def take_up(self, here: Optional[Snapshot]) -> bool:
        """Play the new story from now on; whether the evening at `here` has to be shown again.

        If so, `carried` gives where it stands then. A story that cannot be opened or played is let be.
        """
        self._taken = self.status.story
        opened = open_story(self._scenes(), self._read)
        if opened.story is None:
            return False
        changed_rules = dict(opened.data) != self._data
        version = self._story.version(here.scene) if here and here.scene else ""
        self._before = [self._story.become(opened.story), *self._before][:KEPT_STORIES]
        self._data.clear()
        self._data.update(opened.data)
        self._trail = Trail(self._story)
        if here is None or not here.scene:
            return False
        again = changed_rules or not self._story.has_scene(here.scene) or self._story.version(here.scene) != version
        self._carried = carry(self._before[0], self._story, here) if again else None
        return again

    def carried(self) -> Optional[Carried]:
        """Where the evening stands after `take_up`. Asked again, None."""
        carried, self._carried = self._carried, None
        return carried

    def current(self, here: Snapshot) -> Snapshot:
        """`here` under the scripts as they are: what rollback comes back to may be older than the last edit."""
        if not here.scene or not here.version:
            return here
        if self._story.has_scene(here.scene) and self._story.version(here.scene) == here.version:
            return here
        for before in self._before:
            if before.has_scene(here.scene) and before.version(here.scene) == here.version:
                return carry(before, self._story, here).here
        return self._story.restore(here)[0]

    def _scenes(self) -> List[str]:
        names = os.listdir(os.path.join(self._folder, "story", "scenes"))
        return [name[:-len(".json")] for name in names if name.endswith(".json")]

    def _read(self, name: str) -> bytes:
        with open(os.path.join(self._folder, *name.split("/")), "rb") as opened:
            return opened.read()

    # -- where the evening is

    def way(self, here: Snapshot) -> Tuple[Step, ...]:
        """How the evening came through its scene to `here`."""
        return self._trail.to(here)

    def place(self, here: Snapshot) -> Optional[Place]:
        """The line that the beat of `here` came from; None after the curtain, or if the lines are not known yet."""
        sources = self._sources.sources()
        if here.scene not in sources.scenes:
            return None
        steps = self.way(here)
        beats: Tuple[Beat, ...] = tuple(step.snapshot.beat for step in steps) or (here.beat,)
        lines = sources.trace(here.scene, beats, taken_options(steps))
        return Place(sources.scenes[here.scene].file, lines[-1])

    def outlook(self, here: Snapshot) -> Optional[Outlook]:
        """Where evenings at random come to from `here`, as far as is known by now; the desk is asked to find out."""
        key = key_of(here)
        if key != self._asked:
            self._asked = key
            ask(self._folder, here)
        found = self.status.outlook
        return found if found and found.key == key else None

    def open_editor(self, place: Place, environment: Mapping[str, str]) -> str:
        """Open `place` in the writer's editor. Gives what to tell if that cannot be done, else ``""``."""
        file = os.path.join(self._root, place.file)
        command = command_for(self.status.editor, file, max(1, place.line), environment)
        if not command:
            return "No editor that a window can open is known ($VISUAL, $EDITOR, --editor)."
        try:
            subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                             start_new_session=True)
        except OSError as error:
            return "%s cannot be started: %s." % (command[0], error.strerror)
        return ""
