"""The story's data, read: rules, spine, cast, letters, pieces.

`read_content` takes the YAML of scripts/ as one plain mapping (game/story/rules.json holds it for the window)
and gives immutable values, or a `ScriptError` that says which file and entry is wrong.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Mapping, Optional, Tuple

from .composition import TONE_MOMENTS, Composition, Part, Slot
from .diagnostics import fail, nearest
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
    """Everything of scripts/ but the prose. `title` is the story's."""

    title: str
    rules: Rules
    spine: Spine
    cast: Mapping[str, Speaker]
    stage: Mapping[str, Any]
    compositions: Mapping[str, Composition]
    games: Mapping[str, Game]


def read_content(data: Mapping[str, Any]) -> Content:
    """The content in `data`, whose keys are the names of the files of scripts/ without their ending.

    Args:
        data: ``{"relationship": …, "story": …, "cast": …, "stage": …, "letters": {id: …}, "pieces": {id: …}}``.

    Raises:
        ScriptError: a name is used that is not declared, or the story could not be played.
    """
    relationship, story = data["relationship"], data["story"]
    names = _names(relationship)
    rules = _rules(relationship, story, data, names)
    compositions = {**_letters(data["letters"], rules, names), **_pieces(data["pieces"])}
    return Content(
        title=story["title"],
        rules=rules,
        spine=_spine(story, names),
        cast=_cast(data["cast"]),
        stage=data["stage"],
        compositions=compositions,
        games=_games(story),
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


def _rules(relationship: Mapping[str, Any], story: Mapping[str, Any], data: Mapping[str, Any], names: Names) -> Rules:
    where = "scripts/relationship.yaml"
    axes = {name: int(axis["start"]) for name, axis in relationship["axes"].items()}
    phases = relationship["phases"]
    ordered = [phases["start"]] + [name for name in phases["names"] if name != phases["start"]]
    goodbyes = tuple(
        Goodbye(each["id"], each["title"], each["hint"], _guard(each, names, "%s: goodbye %s" % (where, each["id"])))
        for each in relationship["goodbyes"]
    )
    if goodbyes[-1].when is not None:
        raise fail("E105", "The last goodbye must have no `when`, so that there always is one.", file=where)
    return Rules(
        axes=axes,
        levels={name: _level(name, level, axes) for name, level in relationship["levels"].items()},
        moments={name: _moment(name, entry, axes) for name, entry in relationship["moments"].items()},
        phases=tuple(ordered),
        changes=tuple(_change(each, names, where) for each in phases["transitions"]),
        memories={name: _memory(name, entry, data) for name, entry in relationship["memories"].items()},
        goodbyes=goodbyes,
    )


def _level(name: str, level: Mapping[str, int], axes: Mapping[str, int]) -> Tuple[str, int]:
    (axis, least), = level.items()
    if axis not in axes:
        raise fail("E108", "The level %r is of an axis %r, which is not declared." % (name, axis),
                   file="scripts/relationship.yaml", meant=nearest(axis, axes))
    return axis, int(least)


def _moment(name: str, entry: Mapping[str, Any], axes: Mapping[str, int]) -> Moment:
    for key in entry:
        if key != "about" and key not in axes:
            raise fail("E108", "The moment %r moves %r, which is not an axis." % (name, key),
                       file="scripts/relationship.yaml", meant=nearest(key, axes))
    return Moment(tuple((key, int(value)) for key, value in entry.items() if key != "about"))


def _change(entry: Mapping[str, Any], names: Names, where: str) -> PhaseChange:
    place = "%s: transition to %s" % (where, entry["to"])
    return PhaseChange(
        before=names.check("phase", entry["from"], place),
        after=names.check("phase", [entry["to"]], place)[0],
        moments=names.check("heard", entry["on"], place),
        when=_guard(entry, names, place),
    )


def _memory(name: str, entry: Mapping[str, Any], data: Mapping[str, Any]) -> Memory:
    if "values" in entry:
        return Memory(entry["form"], tuple(entry["values"]))
    folder, _, id = entry["from"].partition("/")
    known = data["story"]["interludes"] if folder == "interludes" else data[folder]
    if id not in known:
        raise fail("E109", "The memory %r comes from %r, which does not exist." % (name, entry["from"]),
                   file="scripts/relationship.yaml", meant=nearest(id, known))
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
                   file="scripts/%s.yaml" % where)
    quote: str = fragment["quote"]
    return quote


def _letters(letters: Mapping[str, Any], rules: Rules, names: Names) -> Dict[str, Composition]:
    return {id: _letter(id, entry, rules, names) for id, entry in letters.items()}


def _letter(id: str, entry: Mapping[str, Any], rules: Rules, names: Names) -> Composition:
    where = "scripts/letters/%s.yaml" % id
    line = entry.get("line", "")
    slots = tuple(
        Slot(
            slot["id"],
            slot["prompt"],
            "%s_line" % id if slot["id"] == line else "",
            tuple(_fragment(each, names, "%s: %s" % (where, slot["id"])) for each in slot["fragments"]),
        )
        for slot in entry["slots"]
    )
    tone = "%s_tone" % id
    return Composition(
        kind="letter", id=id, title=entry["title"], slots=slots, client=entry["client"],
        salutation=entry["salutation"], signature=entry["signature"],
        tone_memory=tone if tone in rules.memories else "", line_slot=line,
    )


def _fragment(entry: Mapping[str, Any], names: Names, where: str) -> Part:
    moment = entry.get("moment", "")
    if moment:
        names.check("heard", [moment], where)
    if entry["kind"] not in TONE_MOMENTS:
        raise fail("E111", "%s: the fragment %r is of kind %r." % (where, entry["id"], entry["kind"]),
                   meant=nearest(entry["kind"], TONE_MOMENTS))
    return Part(entry["id"], entry["text"], entry["kind"], entry.get("quote", ""), moment, _guard(entry, names, where))


def _pieces(pieces: Mapping[str, Any]) -> Dict[str, Composition]:
    return {
        id: Composition(
            kind="piece", id=id, title=entry["title"],
            slots=tuple(
                Slot(slot["id"], slot["prompt"], slot["memory"],
                     tuple(Part(each["id"], each["text"], value=each["value"]) for each in slot["phrases"]))
                for slot in entry["slots"]
            ),
        )
        for id, entry in pieces.items()
    }


def _games(story: Mapping[str, Any]) -> Dict[str, Game]:
    return {
        id: Game(id, entry["memory"],
                 {name: Outcome(each["value"], each["moment"]) for name, each in entry["outcomes"].items()})
        for id, entry in story["interludes"].items()
    }


def _cast(cast: Mapping[str, Any]) -> Dict[str, Speaker]:
    return {
        id: Speaker(id, entry.get("name", id), entry["colour"], entry["place"], entry.get("voice", ""))
        for id, entry in cast["cast"].items()
    }


def _spine(story: Mapping[str, Any], names: Names) -> Spine:
    scenes = []
    for entry in story["scenes"]:
        where = "scripts/story.yaml: scene %s" % entry["id"]
        goodbye = entry.get("goodbye", "")
        if goodbye:
            names.check("goodbye", [goodbye], where)
        names.check("heard", entry.get("on_enter", ()), where)
        scenes.append(Scene(entry["id"], entry["title"], int(entry["act"]), goodbye,
                            tuple(entry.get("on_enter", ())), _guard(entry, names, where)))
    return Spine(tuple(scenes))
