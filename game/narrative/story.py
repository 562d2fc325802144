"""The story as a function from snapshots to snapshots.

`Story` holds the content and, as a cache, one live ink runtime. All that is true of an evening is in its `Snapshot`.
"""

from __future__ import annotations

import hashlib
import itertools
from dataclasses import dataclass, replace
from typing import Callable, Dict, List, Mapping, Optional, Sequence, Tuple, Union

from .beats import Beat, Cue, Curtain, Interlude, Line, Menu, Option, SceneEnd, Silence
from .content import Content
from .diagnostics import ScriptError, fail, nearest
from .ink import Functions, InkLine, InkRuntime, PythonInk
from .places import find, offered_in, sought_place
from .plain import Plain
from .relationship import Relationship, Rules

Answer = Union[int, Tuple[str, ...]]
"""What a player decided: the index of an option, or the ids that answer an interlude."""

TEMPERS = ("kind", "guarded", "joking", "clinging")
SILENT = "(Say nothing.)"
MOST_LINES = 10_000
"""So many lines follow one another in a scene, at most: with more, it goes round and asks nothing."""
_UNMOVED = Relationship(axes=(), phase="")


@dataclass(frozen=True)
class Chapter(Plain):
    """A scene as it was played: how the relationship stood when it began, and what was decided in it.

    `offered` says for each answer what could be chosen, see `places.offered_in`; ``""`` for an interlude.
    """

    scene: str
    entered: Relationship
    answers: Tuple[Answer, ...] = ()
    offered: Tuple[str, ...] = ()


@dataclass(frozen=True)
class Snapshot(Plain):
    """One moment of an evening, whole. Plain data: it pickles, compares, and can be kept forever.

    Attributes:
        scene: id of the scene; ``""`` after the curtain.
        beat: what is shown or asked now.
        relationship: as it stands after this beat.
        ink: where the scene's ink stands, as JSON; after this beat.
        chapter: this scene so far: enough to play it again from its start.
        past: the scenes before it, in order.
        version: fingerprint of the scripts of this scene, see `Story.version`.
        seed: fixes what the scripts leave to chance.
        lines: how many beats after the last answer of this scene, or after its start, this one is.
    """

    scene: str
    beat: Beat
    relationship: Relationship
    ink: str = ""
    chapter: Chapter = Chapter("", _UNMOVED)
    past: Tuple[Chapter, ...] = ()
    version: str = ""
    seed: int = 0
    lines: int = 0


class Story:
    """The whole story, playable.

    Args:
        scenes: the compiled ink of each scene, by id; read when the scene begins.
        content: the rest of scripts/.
        runtime: makes an ink runtime of a scene's compiled ink.
    """

    def __init__(
        self,
        scenes: Mapping[str, str],
        content: Content,
        runtime: Callable[[str, Functions], InkRuntime] = PythonInk,
    ) -> None:
        self.content = content
        self._scenes = scenes
        self._make_runtime = runtime
        self._runtimes: Dict[str, InkRuntime] = {}
        self._standing: Optional[Tuple[str, str]] = None
        self._relationship = content.rules.begin()

    # -- playing

    def begin(self, seed: int = 0, scene: str = "", relationship: Optional[Relationship] = None) -> Snapshot:
        """The first beat of an evening, or of `scene` entered with `relationship`.

        Raises:
            ScriptError: there is no such scene, or its script cannot be played.
        """
        relationship = relationship or self.content.rules.begin()
        if not scene:
            return self._enter(None, relationship, (), seed)
        return self._open(self.content.spine.scene(scene).id, relationship, (), seed)

    def next(self, snapshot: Snapshot) -> Snapshot:
        """The beat after a line or a scene's end. After the curtain, the curtain.

        Raises:
            ScriptError: the ink cannot be read on, or goes round and asks nothing (E124).
        """
        beat = snapshot.beat
        if isinstance(beat, SceneEnd):
            past = snapshot.past + (snapshot.chapter,)
            return self._enter(snapshot.scene, snapshot.relationship, past, snapshot.seed)
        if isinstance(beat, Curtain):
            return snapshot
        if not isinstance(beat, Line):
            raise ValueError("a %s waits for an answer" % type(beat).__name__)
        ink = self._stand(snapshot)
        return self._settle(ink, snapshot)

    def choose(self, snapshot: Snapshot, index: int) -> Snapshot:
        """The beat after taking option `index` (from 0) of the menu. Raises ValueError if there is none."""
        beat = snapshot.beat
        if not isinstance(beat, Menu) or not 0 <= index < len(beat.options):
            raise ValueError("there is no option %r here" % (index,))
        ink = self._stand(snapshot)
        ink.choose(index)
        return self._settle(ink, self._with_answer(snapshot, index))

    def answer(self, snapshot: Snapshot, result: Sequence[str]) -> Snapshot:
        """The beat after an interlude that ended in `result`, one id a slot. Raises ValueError if that cannot be."""
        beat, result = snapshot.beat, tuple(result)
        if not isinstance(beat, Interlude):
            raise ValueError("nothing here waits for %r" % (result,))
        if len(result) != len(beat.slots) or any(id not in slot for id, slot in zip(result, beat.slots)):
            raise ValueError("%s %s cannot end in %r" % (beat.kind, beat.name, result))
        ink = self._stand(snapshot)
        self._relationship = self._after_interlude(beat, result)
        return self._settle(ink, self._with_answer(snapshot, result))

    def decide(self, snapshot: Snapshot, answer: Answer) -> Snapshot:
        """`choose` or `answer`, whichever `answer` is for."""
        return self.choose(snapshot, answer) if isinstance(answer, int) else self.answer(snapshot, answer)

    def reenter(self, past: Sequence[Chapter], at: int, seed: int = 0) -> Snapshot:
        """The first beat of the scene of chapter `at` of `past`, entered as it then was, what came before it kept.

        Raises:
            ScriptError: there is no such scene any more.
        """
        return self._open(past[at].scene, past[at].entered, tuple(past[:at]), seed, entering=False)

    def version(self, scene: str) -> str:
        """A fingerprint of what `scene` is made of, to tell whether the scripts changed since a snapshot."""
        return hashlib.blake2b(self._compiled(scene).encode("utf-8"), digest_size=8).hexdigest()

    @property
    def scenes(self) -> Mapping[str, str]:
        """The compiled ink of each scene, by id."""
        return self._scenes

    def has_scene(self, scene: str) -> bool:
        """Whether `scene` has a script and a place in the story."""
        return scene in self._scenes and any(each.id == scene for each in self.content.spine.scenes)

    def restore(self, snapshot: Snapshot) -> Tuple[Snapshot, bool]:
        """`snapshot` under the scripts as they are now, and whether it stands at the same place.

        If the scene's script has changed, the scene is played again from its start through the choices made; if the
        place is found, the relationship is what it was there. If a choice or the place is gone, it resumes at the
        scene's start, with the relationship of then. If the scene is gone, with the one that comes in its place.
        """
        if not snapshot.scene:
            return snapshot, True
        if not self.has_scene(snapshot.scene):
            return self.again(snapshot), False
        known = self.content.rules.adopt(snapshot.relationship)
        if snapshot.version == self.version(snapshot.scene):
            return (snapshot if known == snapshot.relationship else replace(snapshot, relationship=known)), True
        start, chapter = self.again(snapshot), snapshot.chapter
        found = find(self, start, sought_place(chapter.answers, chapter.offered, snapshot.beat, snapshot.lines))
        if found is None or not (found.by_name or found.walked[-1].relationship == known):
            return start, False
        return replace(found.walked[-1], relationship=known), True

    def again(self, here: Snapshot, relationship: Optional[Relationship] = None) -> Snapshot:
        """The first beat of the scene of `here`, entered as it was, or with `relationship` as it is.

        What happens by itself when a scene begins has happened and does not happen again. If the scene is gone: what
        comes in its place.
        """
        entered = relationship or self.content.rules.adopt(here.chapter.entered)
        if self.has_scene(here.scene):
            return self._open(here.scene, entered, here.past, here.seed, entering=False)
        before = [each.scene for each in here.past if self.has_scene(each.scene)]
        return self._enter(before[-1] if before else None, entered, here.past, here.seed)

    def become(self, other: "Story") -> "Story":
        """Play the scripts of `other` from now on. Gives the story as it was, for `carry.carry`."""
        before = Story(self._scenes, self.content, self._make_runtime)
        self._scenes, self.content = other._scenes, other.content
        self._runtimes.clear()
        self._standing = None
        return before

    def with_rules(self, rules: Rules) -> "Story":
        """The same story by other rules."""
        return Story(self._scenes, replace(self.content, rules=rules), self._make_runtime)

    # -- how it is done

    def _compiled(self, scene: str) -> str:
        try:
            return self._scenes[scene]
        except KeyError:
            raise fail("E113", "The scene %r has no script in scripts/scenes/." % scene,
                       meant=nearest(scene, self._scenes)) from None

    def _enter(
        self, after: Optional[str], relationship: Relationship, past: Tuple[Chapter, ...], seed: int
    ) -> Snapshot:
        rules = self.content.rules
        scene = self.content.spine.after(after or "", relationship, rules)
        if scene is None:
            return Snapshot("", Curtain(rules.goodbye(relationship)), relationship, past=past, seed=seed)
        return self._open(scene.id, relationship, past, seed)

    def _open(
        self, id: str, relationship: Relationship, past: Tuple[Chapter, ...], seed: int, entering: bool = True
    ) -> Snapshot:
        scene = self.content.spine.scene(id)
        if entering:
            if scene.goodbye:
                relationship = self.content.rules.decide(relationship)
            for moment in scene.on_enter:
                relationship = self.content.rules.record(relationship, moment)
        ink = self._runtime(id)
        ink.start(id, seed)
        self._relationship = relationship
        here = Snapshot(id, SceneEnd(id), relationship, "", Chapter(id, relationship), past, self.version(id), seed, -1)
        return self._settle(ink, here)

    def _runtime(self, scene: str) -> InkRuntime:
        if scene not in self._runtimes:
            self._runtimes = {scene: self._make_runtime(self._compiled(scene), self._functions())}
        return self._runtimes[scene]

    def _stand(self, snapshot: Snapshot) -> InkRuntime:
        """The runtime of the snapshot's scene, standing where the snapshot was taken."""
        ink = self._runtime(snapshot.scene)
        if self._standing != (snapshot.scene, snapshot.ink):
            ink.load(snapshot.ink)
        self._standing = None
        self._relationship = snapshot.relationship
        return ink

    def _settle(self, ink: InkRuntime, before: Snapshot) -> Snapshot:
        """Let the ink run to its next beat."""
        try:
            beat = self._next_beat(ink, before.scene, before.lines)
        except ScriptError as error:
            raise self._in_file_of(before.scene, error) from None
        state = ink.state()
        self._standing = (before.scene, state)
        return replace(before, beat=beat, relationship=self._relationship, ink=state, lines=before.lines + 1)

    def _in_file_of(self, scene: str, error: ScriptError) -> ScriptError:
        """`error`, which stopped `scene` in play, with the scene's file where it has none."""
        file = self.content.files.get(scene, "")
        return ScriptError([each if each.file else each._replace(file=file) for each in error.diagnostics])

    def _next_beat(self, ink: InkRuntime, scene: str, before: int) -> Beat:
        cues: List[Cue] = []
        silence: Optional[float] = None
        for count in itertools.count(before):
            if not ink.can_continue():
                break
            if count > MOST_LINES:
                raise fail("E124", "The scene %s goes round: %d lines, and nothing is asked." % (scene, MOST_LINES))
            line = ink.advance()
            cues += [read_cue(tag) for tag in line.tags]
            if line.text.startswith(">>>"):
                words = line.text[3:].split()
                if words[:1] == ["silence"]:
                    silence = float(words[1])
                    continue
                return self._interlude(words, tuple(cues))
            if line.text:
                return read_line(scene, line.text, tuple(cues), self.content.cast)
        choices = ink.choices()
        if choices:
            return read_menu(scene, choices, silence, tuple(cues))
        return SceneEnd(scene, tuple(cues))

    def _interlude(self, words: Sequence[str], cues: Tuple[Cue, ...]) -> Interlude:
        kind, name = words[0], words[-1]
        composition = self.content.compositions.get(name)
        if composition is not None and composition.kind == kind:
            return Interlude(kind, name, composition.offered(self._relationship, self.content.rules), cues)
        if name in self.content.games:
            return Interlude("game", name, (tuple(self.content.games[name].outcomes),), cues)
        known = ["%s %s" % (each.kind, each.id) for each in self.content.compositions.values()]
        raise fail("E114", "There is no interlude %r." % " ".join(words),
                   meant=nearest(" ".join(words), known + list(self.content.games)))

    def _after_interlude(self, beat: Interlude, result: Tuple[str, ...]) -> Relationship:
        rules = self.content.rules
        if beat.kind == "game":
            game = self.content.games[beat.name]
            outcome = game.outcomes[result[0]]
            kept = rules.remember(self._relationship, game.memory, outcome.value)
            return rules.record(kept, outcome.moment)
        return self.content.compositions[beat.name].apply(result, self._relationship, rules)

    @staticmethod
    def _with_answer(snapshot: Snapshot, answer: Answer) -> Snapshot:
        offered = offered_in(snapshot.beat) if isinstance(snapshot.beat, Menu) else ""
        before = snapshot.chapter
        chapter = replace(before, answers=before.answers + (answer,), offered=before.offered + (offered,))
        return replace(snapshot, chapter=chapter, lines=-1)

    def _functions(self) -> Functions:
        """What prose may call. Those that change the relationship must not run ahead of the text."""
        rules = self.content.rules

        def moment(name: str) -> None:
            self._relationship = rules.record(self._relationship, name)

        def remember(memory: str, words: str) -> None:
            self._relationship = rules.remember(self._relationship, memory, words)

        return {
            "moment": (moment, False),
            "remember": (remember, False),
            "reached": (lambda level: rules.reached(self._relationship, level), True),
            "phase": (lambda name: self._relationship.phase == name, True),
            "has_been": (lambda name: self._relationship.has_been(name), True),
            "heard": (lambda name: name in self._relationship.heard, True),
            "recall": (lambda memory: self._relationship.recall(memory), True),
            "recalls": (lambda memory: bool(self._relationship.recall(memory)), True),
            "goodbye": (lambda name: rules.goodbye(self._relationship) == name, True),
        }


def seen_id(scene: str, text: str) -> str:
    """The name under which a player has seen `text` of `scene`: the same in every run, new when the words change."""
    return hashlib.blake2b(("%s|%s" % (scene, text)).encode("utf-8"), digest_size=8).hexdigest()


def read_cue(tag: str) -> Cue:
    """The cue a tag means: ``place: apartment night`` is ``Cue("place", ("apartment", "night"))``."""
    kind, _, words = tag.partition(":")
    return Cue(kind.strip(), tuple(words.split()))


def read_line(scene: str, text: str, cues: Tuple[Cue, ...], cast: Mapping[str, object]) -> Line:
    """The line that `text` is: speech if it begins with the name of one of the cast and a colon."""
    name, colon, words = text.partition(":")
    if colon and name in cast:
        return Line(name, words.strip(), seen_id(scene, text), cues)
    return Line("", text, seen_id(scene, text), cues)


def read_menu(scene: str, choices: Sequence[InkLine], silence: Optional[float], cues: Tuple[Cue, ...]) -> Menu:
    """The menu that ink's `choices` are. Raises ScriptError (E115) if a silence has no option to take."""
    options = tuple(
        Option(each.text, seen_id(scene, each.text), next((tag for tag in each.tags if tag in TEMPERS), ""))
        for each in choices
    )
    if silence is None:
        return Menu(options, None, cues)
    for index, option in enumerate(options):
        if option.text == SILENT:
            return Menu(options, Silence(silence, index), cues)
    raise fail("E115", "A `>>> silence` in %s is not followed by an option %r." % (scene, SILENT))
