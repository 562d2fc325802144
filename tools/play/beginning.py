"""Where to begin, and with what between them: `--scene signing --with closeness=70 --phase friends`."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from typing import Iterable, List, Mapping, NamedTuple, Optional, Tuple

from narrative.content import Content
from narrative.diagnostics import nearest
from narrative.relationship import Relationship, Transition
from narrative.replay import relationship_to_json, replay, to_json
from narrative.story import Answer, Snapshot, Story

from tools.play.options import Asked
from tools.play.read import evening
from tools.play.ways import way_to
from tools.players import quick_story
from tools.story.bink_ink import BinkInk
from tools.story.build import Built

EVENINGS = 30
"""How many evenings are looked at for one that comes to the scene, in the phase that is wished for."""


class Ahead(NamedTuple):
    """An evening played ahead to the beginning of `scene` (``""``: not at all).

    With a `relationship`, the scene is entered with that one in place of what the evening came to.
    """

    seed: int
    answers: Tuple[Answer, ...] = ()
    scene: str = ""
    relationship: Optional[Relationship] = None

    def facts(self) -> Mapping[str, object]:
        """What the window needs to begin here, for JSON."""
        held = relationship_to_json(self.relationship) if self.relationship else None
        return {"seed": self.seed, "answers": to_json(self.answers), "scene": self.scene, "relationship": held}

    def enter(self, story: Story) -> Snapshot:
        """The first beat of it."""
        here = replay(story, self.seed, self.answers, until=self.scene) if self.scene else story.begin(self.seed)
        return story.again(here, self.relationship) if self.relationship else here


@dataclass(frozen=True)
class Wishes:
    """A relationship as asked for: only what is named is changed, the rest is as a likely evening leaves it."""

    axes: Tuple[Tuple[str, int], ...] = ()
    phase: str = ""
    memories: Tuple[Tuple[str, str], ...] = ()
    heard: Tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return self != Wishes()

    def granted(self, relationship: Relationship) -> Relationship:
        """`relationship` with everything that is wished for."""
        axes = dict(relationship.axes, **dict(self.axes))
        memories = dict(relationship.memories, **dict(self.memories))
        heard = relationship.heard + tuple(name for name in self.heard if name not in relationship.heard)
        changed = replace(relationship, axes=tuple(axes.items()), memories=tuple(sorted(memories.items())), heard=heard)
        if not self.phase or self.phase == relationship.phase:
            return changed
        step = Transition(relationship.phase, self.phase, "")
        return replace(changed, phase=self.phase, log=relationship.log + (step,))


def read_wishes(content: Content, asked: Asked) -> Wishes:
    """What the options of the command line ask for: ``closeness=70``, ``friends``, ``room=the blue kitchen``, moments.

    Raises:
        SystemExit: a name or a value is not known; says the nearest that is.
    """
    rules = content.rules
    return Wishes(
        axes=tuple(_axis(each, rules.axes) for each in asked.axes or ()),
        phase=known("phase", asked.phase, rules.phases) if asked.phase else "",
        memories=tuple(_memory(each, content) for each in asked.remember or ()),
        heard=tuple(known("moment", each, rules.moments) for each in asked.heard or ()),
    )


def check_asked(content: Content, asked: Asked) -> Wishes:
    """What `read_wishes` gives, once everything that was asked for is seen to exist.

    Raises:
        SystemExit: a name or a value is not known; says the nearest that is.
    """
    if asked.scene:
        known("scene", asked.scene, [each.id for each in content.spine.scenes])
    if asked.goodbye:
        known("goodbye", asked.goodbye, [each.id for each in content.rules.goodbyes])
    return read_wishes(content, asked)


def known(noun: str, name: str, names: Iterable[str]) -> str:
    """`name`, if it is one of `names`. Raises SystemExit otherwise, with the nearest one."""
    names = list(names)
    if name in names:
        return name
    meant = nearest(name, names)
    told = " Did you mean %r?" % meant if meant else ""
    few = " There are: %s." % ", ".join(names) if len(names) <= 30 else ""
    raise SystemExit("There is no %s %r.%s%s" % (noun, name, told, few))


def _axis(wish: str, axes: Mapping[str, int]) -> Tuple[str, int]:
    name, equals, value = (part.strip() for part in wish.partition("="))
    known("axis", name, axes)
    if not equals or not value.isdigit() or int(value) > 100:
        raise SystemExit("An axis is set as `--with %s=70`, from 0 to 100; this says %r." % (name, wish))
    return name, int(value)


def _memory(wish: str, content: Content) -> Tuple[str, str]:
    name, _, words = (part.strip() for part in wish.partition("="))
    known("memory", name, content.rules.memories)
    values = content.rules.memories[name].values
    holding = [value for value in values if words and words.lower() in value.lower()]
    if words not in values and len(holding) == 1:
        words = holding[0]
    if words in values:
        return name, words
    meant = nearest(words, values)
    raise SystemExit("The memory %r cannot hold %r.%s It can hold:\n%s" % (
        name, words, " Did you mean %r?" % meant if meant else "", "\n".join("    " + value for value in values)))


def look_ahead(built: Built, asked: Asked) -> Ahead:
    """The evening that comes to where it was asked to begin, with what was wished for there.

    Raises:
        SystemExit: a name is not known, or no evening of many came there.
    """
    wishes = check_asked(built.content, asked)
    story = Story(built.scenes, built.content, BinkInk)
    seed = random.randrange(1_000_000) if asked.seed is None else asked.seed
    scene = asked.scene
    goodbye = asked.goodbye or (built.content.spine.scene(scene).goodbye if scene else "")
    if goodbye:
        ahead = Ahead(0, way_to(story, goodbye), "goodbye_" + goodbye)
    elif scene:
        ahead = _likely(quick_story(built.scenes, built.content), scene, seed, wishes.phase)
    else:
        ahead = Ahead(seed, (), built.content.spine.scenes[0].id if wishes else "")
    if not wishes:
        return ahead
    return ahead._replace(relationship=wishes.granted(ahead.enter(story).chapter.entered))


def _likely(story: Story, scene: str, seed: int, phase: str) -> Ahead:
    """The first random evening from `seed` on that comes to `scene`; of a few, the first that has come to `phase`."""
    first: Optional[Ahead] = None
    for attempt in range(seed, seed + EVENINGS):
        answers: List[Answer] = []
        for snapshot, answer in evening(story, attempt):
            if snapshot.scene == scene:
                ahead = Ahead(attempt, tuple(answers), scene)
                if phase in ("", snapshot.relationship.phase):
                    return ahead
                first = first or ahead
                break
            if answer is not None:
                answers.append(answer)
    if first is None:
        raise SystemExit("No evening of %d came to the scene %r." % (EVENINGS, scene))
    return first
