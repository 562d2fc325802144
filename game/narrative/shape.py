"""The shape of an evening: what moved in it, when, and by which of the player's own words.

`Tracing` plays an evening again, a beat at a time so that a window can go on drawing meanwhile, and lays down what it
sees scene by scene. Nothing here is kept in saves: an evening is its seed and its answers (see `replay`).
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from typing import Dict, Iterator, List, Mapping, NamedTuple, Optional, Sequence, Tuple, Union

from .beats import Curtain, Interlude, Line, Menu
from .content import Content
from .ink import Functions, OnwardInk
from .relationship import Relationship, Rules
from .story import Answer, Chapter, Snapshot, Story

BIG = 8
"""A choice after which the axes moved by this much in all, until the next one, is a big one."""


class Movement(NamedTuple):
    """One moment's time in which the axes moved, the phase changed, or something happened that moves nothing.

    Attributes:
        at: how far into the scene, 0 to 1.
        before, after: the axes, 0 to 100, in the order of scripts/relationship.yaml.
        moments: what happened, by name, in order.
        turn: which of the scene's turns it followed, None if it came before the first.
        said: the line it followed, in the writer's markup; ``""`` straight after a choice or at the scene's door.
        phase: what they became, ``""`` if that did not change.
    """

    at: float
    before: Tuple[int, ...]
    after: Tuple[int, ...]
    moments: Tuple[str, ...]
    turn: Optional[int]
    said: str
    phase: str


class Turn(NamedTuple):
    """Something the player decided, and what came of it before the next decision of the scene.

    Attributes:
        number: which of the evening's answers it was, from 0.
        at: how far into the scene, 0 to 1.
        asked: what was asked.
        answer: what was answered.
        words: the answer in the player's own words, in the writer's markup.
        before, after: the relationship when it was asked, and when the next thing was.
        moments: what happened in between, by name.
    """

    number: int
    at: float
    asked: Union[Menu, Interlude]
    answer: Answer
    words: str
    before: Relationship
    after: Relationship
    moments: Tuple[str, ...] = ()

    @property
    def moved(self) -> Tuple[Tuple[str, int], ...]:
        """Name and change of each axis that is not where it was."""
        pairs = zip(self.before.axes, self.after.axes)
        return tuple((name, after - before) for (name, before), (_, after) in pairs if after != before)

    @property
    def kept(self) -> Tuple[Tuple[str, str], ...]:
        """The memories that were kept, name and words."""
        return tuple(each for each in self.after.memories if each not in self.before.memories)

    @property
    def phase(self) -> str:
        """What they became, ``""`` if that did not change."""
        return self.after.phase if self.after.phase != self.before.phase else ""

    @property
    def big(self) -> bool:
        """Whether the evening turned on it: a phase changed, or the axes moved by `BIG` in all."""
        return bool(self.phase) or sum(abs(change) for _, change in self.moved) >= BIG


class ScenePlayed(NamedTuple):
    """A scene as it went.

    Attributes:
        scene: its id.
        title: its title.
        act: 1 to 5.
        entered: the relationship at its door, before what entering does.
        left: the relationship at its end.
        beats: how many beats it took.
        movements: what moved, in order.
        turns: what was decided, in order.
    """

    scene: str
    title: str
    act: int
    entered: Relationship
    left: Relationship
    beats: int
    movements: Tuple[Movement, ...] = ()
    turns: Tuple[Turn, ...] = ()

    @property
    def kept(self) -> Tuple[Tuple[str, str], ...]:
        """The memories that the scene left, name and words."""
        return tuple(each for each in self.left.memories if each not in self.entered.memories)


class Shape(NamedTuple):
    """A whole evening.

    Attributes:
        seed: its seed.
        scenes: the scenes in order.
        past: the same as chapters, to go back into.
        last: the relationship at the curtain.
        goodbye: the goodbye that was played.
    """

    seed: int
    scenes: Tuple[ScenePlayed, ...]
    past: Tuple[Chapter, ...]
    last: Relationship
    goodbye: str

    @property
    def decided(self) -> int:
        """Which scene the goodbye was decided before: the first of the evening's last part."""
        return next(at for at, each in enumerate(self.scenes) if each.left.goodbye)

    @property
    def turns(self) -> Tuple[Turn, ...]:
        """Every decision of the evening."""
        return tuple(turn for scene in self.scenes for turn in scene.turns)


@dataclass(frozen=True)
class ListeningRules(Rules):
    """The rules, writing down each moment that happens."""

    told: List[str] = field(default_factory=list, compare=False)

    def record(self, relationship: Relationship, moment: str) -> Relationship:
        """As `Rules.record`."""
        after = super().record(relationship, moment)
        self.told.append(moment)
        return after

    def take(self) -> Tuple[str, ...]:
        """The moments since the last time this was asked."""
        told = tuple(self.told)
        self.told.clear()
        return told


def listening(rules: Rules) -> ListeningRules:
    """`rules` that write down what happens."""
    return ListeningRules(**{each.name: getattr(rules, each.name) for each in fields(Rules)})


def onward_story(scenes: Mapping[str, str], content: Content) -> Story:
    """A story that is only played onward, as fast as can be: the ink of each scene is read once and kept."""
    kept: Dict[str, OnwardInk] = {}

    def runtime(compiled: str, functions: Functions) -> OnwardInk:
        if compiled not in kept:
            kept[compiled] = OnwardInk(compiled, functions)
        return kept[compiled]

    return Story(scenes, content, runtime)


class Tracing:
    """An evening being played again. Call `step` until `shape` is there.

    Args:
        scenes: the compiled ink of each scene, by id.
        content: the rest of the story.
        seed: the evening's seed.
        answers: the evening's answers, as `replay.answers_of` gives them.

    Attributes:
        scenes: what has been traced so far.
        shape: the evening's shape when all of it has been.
        share: how much has been traced, 0 to 1, by the answers.
    """

    def __init__(self, scenes: Mapping[str, str], content: Content, seed: int, answers: Sequence[Answer]) -> None:
        self._rules = listening(content.rules)
        self._content = replace(content, rules=self._rules)
        self._story = onward_story(scenes, self._content)
        self._seed = seed
        self._answers = tuple(answers)
        self._given = 0
        self._steps = self._play()
        self.scenes: List[ScenePlayed] = []
        self.shape: Optional[Shape] = None

    @property
    def share(self) -> float:
        """How much has been traced, 0 to 1."""
        return 1.0 if self.shape else self._given / max(1, len(self._answers))

    def step(self) -> None:
        """Go on by one beat.

        Raises:
            ValueError: the answers do not fit the story as it is now.
            ScriptError: the story as it is now cannot be played.
        """
        next(self._steps, None)

    def finish(self) -> Shape:
        """Go on to the end. Raises as `step` does."""
        while self.shape is None:
            self.step()
        return self.shape

    def _play(self) -> Iterator[None]:
        door = self._content.rules.begin()
        here = self._story.begin(self._seed)
        while not isinstance(here.beat, Curtain):
            notes = _Notes(self._content, here, door, self._rules.take(), self._given)
            scene = here.scene
            yield
            while here.scene == scene and not isinstance(here.beat, Curtain):
                here = self._follow(notes, here)
                yield
            self.scenes.append(notes.scene())
            door = notes.stood
        self.shape = Shape(self._seed, tuple(self.scenes), here.past, here.relationship, here.beat.goodbye)

    def _follow(self, notes: "_Notes", here: Snapshot) -> Snapshot:
        """The next beat, with what came of it in `notes`."""
        if isinstance(here.beat, (Menu, Interlude)):
            if self._given >= len(self._answers):
                raise ValueError("the evening has no end: its answers stop in %s" % here.scene)
            answer = self._answers[self._given]
            after = self._story.decide(here, answer)
            notes.turn(self._given, here.beat, answer)
            self._given += 1
        else:
            after = self._story.next(here)
        if after.scene == here.scene:
            notes.beat(here, after, self._rules.take())
        return after


class _Notes:
    """What is written down of one scene while it is played; places are in beats until it is over."""

    def __init__(self, content: Content, here: Snapshot, door: Relationship, moments: Tuple[str, ...],
                 number: int) -> None:
        self._content = content
        self._id = here.scene
        self._door = door
        self._beats = 0
        self._movements: List[Movement] = []
        self._turns: List[Turn] = []
        self._first = number
        self.stood = here.relationship
        self._note(door, here.relationship, moments, "")

    def turn(self, number: int, asked: Union[Menu, Interlude], answer: Answer) -> None:
        """Something was decided."""
        words = words_of(self._content, asked, answer, self.stood)
        self._turns.append(Turn(number, self._beats, asked, answer, words, self.stood, self.stood))

    def beat(self, here: Snapshot, after: Snapshot, moments: Tuple[str, ...]) -> None:
        """A beat has passed."""
        self._beats += 1
        said = here.beat.text if isinstance(here.beat, Line) else ""
        self._note(here.relationship, after.relationship, moments, said)
        self.stood = after.relationship
        if self._turns:
            last = self._turns[-1]
            self._turns[-1] = last._replace(after=self.stood, moments=last.moments + moments)

    def _note(self, before: Relationship, after: Relationship, moments: Tuple[str, ...], said: str) -> None:
        if moments or before.axes != after.axes:
            turn = len(self._turns) - 1 if self._turns else None
            phase = after.phase if after.phase != before.phase else ""
            self._movements.append(Movement(self._beats, _values(before), _values(after), moments, turn, said, phase))

    def scene(self) -> ScenePlayed:
        """The scene, over."""
        scene = self._content.spine.scene(self._id)
        whole = float(max(1, self._beats))
        return ScenePlayed(
            scene.id, scene.title, scene.act, self._door, self.stood, self._beats,
            tuple(each._replace(at=each.at / whole) for each in self._movements),
            tuple(each._replace(at=each.at / whole) for each in self._turns),
        )


def _values(relationship: Relationship) -> Tuple[int, ...]:
    return tuple(value for _, value in relationship.axes)


def is_said(asked: Union[Menu, Interlude]) -> bool:
    """Whether its answers are said, done or written; what a game left and the phrases of a piece are none of these."""
    return isinstance(asked, Menu) or is_written(asked)


def is_written(asked: Union[Menu, Interlude]) -> bool:
    """Whether its answers are lines of a letter. An option is not: it may be something said or something done."""
    return not isinstance(asked, Menu) and asked.kind == "letter"


def words_of(content: Content, asked: Union[Menu, Interlude], answer: Answer, relationship: Relationship) -> str:
    """An answer in the player's own words, in the writer's markup: an option's, a letter's line, what a game left."""
    if isinstance(asked, Menu) and isinstance(answer, int):
        return asked.options[answer].text
    if not isinstance(asked, Interlude) or not isinstance(answer, tuple):
        raise ValueError("%r does not answer a %s" % (answer, type(asked).__name__))
    if asked.name in content.games:
        return content.games[asked.name].outcomes[answer[0]].value
    composition = content.compositions[asked.name]
    if composition.kind == "piece":
        return " / ".join(part.text for part in composition.chosen(answer))
    line = next((at for at, slot in enumerate(composition.slots) if slot.id == composition.line_slot), 0)
    return composition.paragraphs(answer, relationship)[line]
