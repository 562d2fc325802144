"""The order of the scenes, from scripts/story.yaml."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Optional, Tuple

from .diagnostics import fail, nearest
from .relationship import Guard, Relationship, Rules


class Scene(NamedTuple):
    """One scene of the spine. `goodbye` names the goodbye it plays, ``""`` for the others; `act` is 1 to 5."""

    id: str
    title: str
    act: int
    goodbye: str
    on_enter: Tuple[str, ...]
    when: Optional[Guard]


@dataclass(frozen=True)
class Spine:
    """The scenes in order."""

    scenes: Tuple[Scene, ...]

    def scene(self, id: str) -> Scene:
        """The scene named `id`. Raises ScriptError (E112) if there is none."""
        for scene in self.scenes:
            if scene.id == id:
                return scene
        raise fail("E112", "There is no scene %r." % id, file="scripts/story.yaml",
                   meant=nearest(id, [each.id for each in self.scenes]))

    def after(self, id: str, relationship: Relationship, rules: Rules) -> Optional[Scene]:
        """The scene that follows `id` (``""`` for the first of all), None when the evening is over."""
        start = 0 if not id else self.scenes.index(self.scene(id)) + 1
        for scene in self.scenes[start:]:
            if scene.goodbye and scene.goodbye != rules.goodbye(relationship):
                continue
            if scene.when is None or scene.when.holds(relationship, rules):
                return scene
        return None
