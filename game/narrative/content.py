"""The story's data, read: rules, spine, cast, letters, pieces.

`read_content` takes the YAML of scripts/ as one plain mapping (game/story/rules.json holds it for the window)
and gives immutable values, or a `ScriptError` that says which file and entry is wrong.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple

from .composition import TONE_MOMENTS, Composition, Part, Slot
from .diagnostics import every, fail, nearest
from .guards import Names, read_guard
from .relationship import Goodbye, Guard, Memory, Moment, PhaseChange, Rules
from .spine import Scene, Spine


@dataclass(frozen=True)
class Outcome:
    """What one way out of a small game does: the words remembered and the moment fired."""

    value: str
    moment: str


@dataclass(frozen=True)
class Game:
    """A small game inside the story, such as the cave: its outcomes by id and the memory that keeps them."""

    id: str
    memory: str
    outcomes: Mapping[str, Outcome]


@dataclass(frozen=True)
class Speaker:
    """Somebody who may speak. `place` is ``left``, ``right`` or ``centre``; `colour` is ``#rrggbb``."""

    id: str
    name: str
    colour: str
    place: str
    voice: str


@dataclass(frozen=True)
class Content:
    """Everything of scripts/ but the prose. `title` is the story's, `files` the file of each scene, to tell of it."""

    title: str
    rules: Rules
    spine: Spine
    cast: Mapping[str, Speaker]
    stage: Mapping[str, Any]
    compositions: Mapping[str, Composition]
    games: Mapping[str, Game]
    files: Mapping[str, str] = field(default_factory=dict)


def read_content(data: Mapping[str, Any]) -> Content:
    """The content in `data`, whose keys are the names of the files of scripts/ without their ending.

    Args:
        data: ``{"relationship": …, "story": …, "cast": …, "stage": …, "letters": {id: …}, "pieces": {id: …}}``;
            and ``"files": {scene: …}``, as writers know them, if they are known.

    Raises:
        ScriptError: a name is used that is not declared, or the story could not be played.
    """
    story = data["story"]
    names = _names(data["relationship"])
    parts: Mapping[str, Callable[[], Any]] = {
        "rules": lambda: _rules(data["relationship"], data, names),
        "letters": lambda: every(lambda id, entry: _letter(id, entry, names), data["letters"].items()),
        "pieces": lambda: every(lambda id, entry: _piece(id, entry, names), data["pieces"].items()),
        "spine": lambda: _spine(story, names),
        "games": lambda: every(lambda id, entry: _game(id, entry, names), story["interludes"].items()),
    }
    made: Dict[str, Any] = every(lambda _, make: make(), parts.items())
    return Content(
        title=story["title"],
        rules=made["rules"],
        spine=made["spine"],
        cast=_cast(data["cast"]),
        stage=data["stage"],
        compositions={**made["letters"], **made["pieces"]},
        games=made["games"],
        files=data.get("files", {}),
    )


def _names(relationship: Mapping[str, Any]) -> Names:
    return Names(
        axes=relationship["axes"],
        phases=relationship["phases"]["names"],
        moments=relationship["moments"],
        memories=relationship["memories"],
        goodbyes=[each["id"] for each in relationship["goodbyes"]],
    )


def _guard(entry: Mapping[str, Any], names: Names, where: str) -> Optional[Guard]:
    return read_guard(entry["when"], names, where) if "when" in entry else None


def _rules(relationship: Mapping[str, Any], data: Mapping[str, Any], names: Names) -> Rules:
    where = "scripts/relationship.yaml"
    axes = {name: int(axis["start"]) for name, axis in relationship["axes"].items()}
    phases = relationship["phases"]
    start = names.check("phase", [phases["start"]], where, "start")[0]
    parts: Mapping[str, Callable[[], Any]] = {
        "levels": lambda: every(lambda name, entry: _level(name, entry, axes), relationship["levels"].items()),
        "moments": lambda: every(lambda name, entry: _moment(name, entry, axes), relationship["moments"].items()),
        "changes": lambda: every(lambda _, entry: _change(entry, names, where), enumerate(phases["transitions"])),
        "memories": lambda: every(lambda name, entry: _memory(name, entry, data), relationship["memories"].items()),
        "goodbyes": lambda: _goodbyes(relationship["goodbyes"], names, where),
    }
    made: Dict[str, Any] = every(lambda _, make: make(), parts.items())
    return Rules(
        axes=axes,
        levels=made["levels"],
        moments=made["moments"],
        phases=(start,) + tuple(name for name in phases["names"] if name != start),
        changes=tuple(made["changes"].values()),
        memories=made["memories"],
        goodbyes=made["goodbyes"],
    )


def _goodbyes(entries: Sequence[Mapping[str, Any]], names: Names, where: str) -> Tuple[Goodbye, ...]:
    _once("goodbye", [each["id"] for each in entries], where)
    made = every(lambda _, each: Goodbye(
        each["id"], each["title"], each["hint"], _guard(each, names, "%s: goodbye %s" % (where, each["id"]))
    ), enumerate(entries))
    last = entries[-1]
    if "when" in last:
        raise fail("E105", "The last goodbye must have no `when`, so that there always is one.", file=where,
                   subject=last["id"])
    return tuple(made.values())


def _once(noun: str, ids: Sequence[str], where: str) -> None:
    """Raises ScriptError (E119) if one of `ids` stands twice."""
    for at, id in enumerate(ids):
        if id in ids[:at]:
            raise fail("E119", "%s: there are two of the %s %r." % (where, noun, id), subject=id)


def _level(name: str, level: Mapping[str, int], axes: Mapping[str, int]) -> Tuple[str, int]:
    (axis, least), = level.items()
    if axis not in axes:
        raise fail("E108", "The level %r is of an axis %r, which is not declared." % (name, axis),
                   file="scripts/relationship.yaml", meant=nearest(axis, axes), subject=axis)
    return axis, int(least)


def _moment(name: str, entry: Mapping[str, Any], axes: Mapping[str, int]) -> Moment:
    for key in entry:
        if key != "about" and key not in axes:
            raise fail("E108", "The moment %r moves %r, which is not an axis." % (name, key),
                       file="scripts/relationship.yaml", meant=nearest(key, axes), subject=key)
    effects = tuple((key, int(value)) for key, value in entry.items() if key != "about")
    return Moment(effects, str(entry.get("about", "")))


def _change(entry: Mapping[str, Any], names: Names, where: str) -> PhaseChange:
    place = "%s: transition to %s" % (where, entry["to"])
    return PhaseChange(
        before=names.check("phase", entry["from"], place, "from"),
        after=names.check("phase", [entry["to"]], place, "to")[0],
        moments=names.check("heard", entry["on"], place, "on"),
        when=_guard(entry, names, place),
    )


def _memory(name: str, entry: Mapping[str, Any], data: Mapping[str, Any]) -> Memory:
    if "values" in entry:
        return Memory(entry["form"], tuple(entry["values"]))
    folder, _, id = entry["from"].partition("/")
    sources = {"interludes": data["story"]["interludes"], "letters": data["letters"], "pieces": data["pieces"]}
    known = sources.get(folder, {})
    if id not in known:
        meant = nearest(entry["from"], ["%s/%s" % (kind, each) for kind in sources for each in sources[kind]])
        raise fail("E109", "The memory %r comes from %r, which does not exist." % (name, entry["from"]),
                   file="scripts/relationship.yaml", meant=meant, subject=entry["from"])
    if folder == "interludes":
        outcomes = data["story"]["interludes"][id]["outcomes"]
        return Memory(entry["form"], tuple(each["value"] for each in outcomes.values()))
    if entry["form"] == "tone":
        return Memory("tone", tuple(TONE_MOMENTS))
    return Memory(entry["form"], _values_of(known[id], entry["from"], name))


def _values_of(composition: Mapping[str, Any], where: str, memory: str) -> Tuple[str, ...]:
    values: List[str] = []
    folder = where.partition("/")[0]
    for slot in composition["slots"]:
        if folder == "letters" and slot["id"] == composition.get("line"):
            values += [_quote(each, where) for each in slot["fragments"]]
        elif folder == "pieces" and slot["memory"] == memory:
            values += [each["value"] for each in slot["phrases"]]
    return tuple(values)


def _quote(fragment: Mapping[str, Any], where: str) -> str:
    if "quote" not in fragment:
        raise fail("E116", "The fragment %r is the letter's line, and has no `quote`." % fragment["id"],
                   file="scripts/%s.yaml" % where, subject=fragment["id"])
    quote: str = fragment["quote"]
    return quote


def _letter(id: str, entry: Mapping[str, Any], names: Names) -> Composition:
    where = "scripts/letters/%s.yaml" % id
    line = entry.get("line", "")
    ids = [slot["id"] for slot in entry["slots"]]
    _once("slot", ids, where)
    if line and line not in ids:
        raise fail("E117", "%s: the `line` of the letter is the slot %r, which it does not have." % (where, line),
                   meant=nearest(line, ids), subject=line)
    kept = "%s_line" % id
    if line and kept not in names.of["recalls"]:
        raise fail("E117", "%s: its `line` is to be kept as %r, and there is no such memory." % (where, kept),
                   subject=line)
    slots = every(lambda _, slot: _slot(id, slot, line, names, where), enumerate(entry["slots"]))
    tone = "%s_tone" % id
    return Composition(
        kind="letter", id=id, title=entry["title"], slots=tuple(slots.values()), client=entry["client"],
        salutation=entry["salutation"], signature=entry["signature"],
        tone_memory=tone if tone in names.of["recalls"] else "", line_slot=line,
    )


def _slot(letter: str, slot: Mapping[str, Any], line: str, names: Names, where: str) -> Slot:
    _once("fragment", [each["id"] for each in slot["fragments"]], "%s: %s" % (where, slot["id"]))
    if sum("when" not in each for each in slot["fragments"]) < 2:
        raise fail("E120", "%s: the slot %r has fewer than two fragments without a `when`." % (where, slot["id"]),
                   subject=slot["id"])
    parts = every(lambda _, each: _fragment(each, names, "%s: %s" % (where, slot["id"])), enumerate(slot["fragments"]))
    memory = "%s_line" % letter if slot["id"] == line else ""
    return Slot(slot["id"], slot["prompt"], memory, tuple(parts.values()))


def _fragment(entry: Mapping[str, Any], names: Names, where: str) -> Part:
    moment = entry.get("moment", "")
    if moment:
        names.check("heard", [moment], where, "moment")
    if entry["kind"] not in TONE_MOMENTS:
        raise fail("E111", "%s: the fragment %r is of kind %r." % (where, entry["id"], entry["kind"]),
                   meant=nearest(entry["kind"], TONE_MOMENTS), subject=entry["kind"])
    return Part(entry["id"], entry["text"], entry["kind"], entry.get("quote", ""), moment, _guard(entry, names, where))


def _piece(id: str, entry: Mapping[str, Any], names: Names) -> Composition:
    where = "scripts/pieces/%s.yaml" % id
    _once("slot", [slot["id"] for slot in entry["slots"]], where)
    slots = every(lambda _, slot: _voice(slot, names, where), enumerate(entry["slots"]))
    return Composition(kind="piece", id=id, title=entry["title"], slots=tuple(slots.values()))


def _voice(slot: Mapping[str, Any], names: Names, where: str) -> Slot:
    _once("phrase", [each["id"] for each in slot["phrases"]], "%s: %s" % (where, slot["id"]))
    names.check("recalls", [slot["memory"]], where, "memory")
    return Slot(slot["id"], slot["prompt"], slot["memory"],
                tuple(Part(each["id"], each["text"], value=each["value"]) for each in slot["phrases"]))


def _game(id: str, entry: Mapping[str, Any], names: Names) -> Game:
    where = "scripts/story.yaml: interlude %s" % id
    names.check("recalls", [entry["memory"]], where, "memory")
    names.check("heard", [each["moment"] for each in entry["outcomes"].values()], where, "moment")
    return Game(id, entry["memory"],
                {name: Outcome(each["value"], each["moment"]) for name, each in entry["outcomes"].items()})


def _cast(cast: Mapping[str, Any]) -> Dict[str, Speaker]:
    return {
        id: Speaker(id, entry.get("name", id), entry["colour"], entry["place"], entry.get("voice", ""))
        for id, entry in cast["cast"].items()
    }


def _spine(story: Mapping[str, Any], names: Names) -> Spine:
    _once("scene", [entry["id"] for entry in story["scenes"]], "scripts/story.yaml")
    return Spine(tuple(every(lambda _, entry: _scene(entry, names), enumerate(story["scenes"])).values()))


def _scene(entry: Mapping[str, Any], names: Names) -> Scene:
    where = "scripts/story.yaml: scene %s" % entry["id"]
    goodbye = entry.get("goodbye", "")
    parts: Mapping[str, Callable[[], Any]] = {
        "goodbye": lambda: names.check("goodbye", [goodbye] if goodbye else [], where),
        "on_enter": lambda: names.check("heard", entry.get("on_enter", ()), where, "on_enter"),
        "when": lambda: _guard(entry, names, where),
    }
    made: Dict[str, Any] = every(lambda _, make: make(), parts.items())
    return Scene(entry["id"], entry["title"], int(entry["act"]), goodbye, made["on_enter"], made["when"])
