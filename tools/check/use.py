"""Use: what is declared and never used, promised and not kept, kept and never said again."""

from __future__ import annotations

import re
from typing import Any, Dict, FrozenSet, Iterable, Iterator, List, Mapping, Sequence, Set, Tuple

from narrative.composition import TONE_MOMENTS, Composition
from narrative.content import Content
from narrative.diagnostics import Diagnostic
from narrative.guards import Heard, Holds, Recalls
from narrative.relationship import Guard

from tools.check.conditions import Possible, named, possible
from tools.check.ink_lines import InkLine, tag_of
from tools.check.sources import Sources
from tools.setup import ROOT
from tools.story.yaml_source import load

Scenes = Mapping[str, Sequence[InkLine]]
FEWEST_PLACES = 2
"""A memory is a promise: it is paid off in so many places at least."""
WITHOUT_FILE = re.compile(r"none$|piece(_\w+)?$")
"""Words of the stage that stand for no file: silence, and the piece, which is put together as it is played."""
CUES = {"place": "places", "show": "people", "hide": "people", "samantha": "samantha", "music": "music",
        "room": "rooms", "sound": "sounds", "picture": "pictures"}
"""The cues and the list of scripts/stage.yaml whose words each takes."""


def calls(scenes: Scenes, *functions: str) -> Iterator[Tuple[str, str, Tuple[str, ...]]]:
    """Scene, knot and arguments of every call of one of `functions`."""
    for scene, lines in scenes.items():
        knot = ""
        for line in lines:
            knot = line.text if line.kind == "knot" else knot
            for call in line.calls:
                if call.function in functions and call.arguments:
                    yield scene, knot, call.arguments


def interludes(scenes: Scenes, scene: str) -> Set[str]:
    """What the interludes of `scene` are called: the letter's, the piece's or the game's id."""
    return {line.text.split()[-1] for line in scenes.get(scene, ()) if line.kind == "interlude" and line.text}


def by_scene(scenes: Scenes, content: Content) -> Dict[str, Possible]:
    """What can have happened as each scene of the spine begins; ``""`` is the end of the evening."""
    moments: Set[str] = set()
    memories: Dict[str, FrozenSet[str]] = {}
    found: Dict[str, Possible] = {}
    for scene in content.spine.scenes:
        found[scene.id] = possible(content, set(moments), dict(memories))
        here = {scene.id: scenes.get(scene.id, ())}
        moments |= set(scene.on_enter) | {names[0] for _, _, names in calls(here, "moment")}
        kept = [(names[0], names[1:2]) for _, _, names in calls(here, "remember")]
        for name in interludes(scenes, scene.id):
            more, words = of_interlude(name, content)
            moments |= more
            kept += words
        for memory, values in kept:
            memories[memory] = memories.get(memory, frozenset()) | frozenset(values)
    found[""] = possible(content, moments, memories)
    return found


def of_interlude(name: str, content: Content) -> Tuple[Set[str], List[Tuple[str, Tuple[str, ...]]]]:
    """The moments that the interlude `name` can fire, and the memories it keeps with the words of each."""
    if name in content.games:
        game = content.games[name]
        outcomes = game.outcomes.values()
        return {each.moment for each in outcomes}, [(game.memory, tuple(each.value for each in outcomes))]
    each = content.compositions.get(name)
    if each is None:
        return set(), []
    parts = [part for slot in each.slots for part in slot.parts]
    kept = [(slot.memory, tuple(part.value for part in slot.parts)) for slot in each.slots if slot.memory]
    if each.tone_memory:
        kept.append((each.tone_memory, tuple(TONE_MOMENTS)))
    tones = {TONE_MOMENTS[part.kind] for part in parts if part.kind}
    return {part.moment for part in parts if part.moment} | tones, kept


def check_use(scenes: Scenes, content: Content, sources: Sources) -> Iterator[Diagnostic]:
    """W303 and W304: what no scene, letter or rule makes anything of."""
    yield from _moments(scenes, content, sources)
    yield from _memories(scenes, content, sources)
    asked = {names[0] for _, _, names in calls(scenes, "reached")}
    for level in content.rules.levels:
        if level not in asked:
            what = "The level %r is never asked for." % level
            yield sources.entry("W303", what, "relationship.yaml", ["levels"], level)
    entered = {each.after for each in content.rules.changes}
    for at, phase in _phases(content, sources):
        if phase not in entered:
            yield sources.entry("W303", "The phase %r is never come to: no transition leads there." % phase,
                                "relationship.yaml", ["phases", "names", at])
    yield from _interludes(scenes, content, sources)
    yield from _stage(scenes, content, sources)
    yield from _files(content, sources)


def _phases(content: Content, sources: Sources) -> Iterable[Tuple[int, str]]:
    names = load(sources.yaml["relationship.yaml"])["phases"]["names"]
    return [(at, name) for at, name in enumerate(names) if name != content.rules.phases[0]]


def _guards(content: Content) -> Iterator[Guard]:
    owners: List[Any] = [*content.spine.scenes, *content.rules.goodbyes, *content.rules.changes]
    owners += [part for each in content.compositions.values() for slot in each.slots for part in slot.parts]
    for owner in owners:
        if owner.when is not None:
            yield owner.when


def _moments(scenes: Scenes, content: Content, sources: Sources) -> Iterator[Diagnostic]:
    fired = {names[0] for _, _, names in calls(scenes, "moment")} | set(TONE_MOMENTS.values())
    fired |= {moment for scene in content.spine.scenes for moment in scene.on_enter}
    for name in [*content.compositions, *content.games]:
        fired |= of_interlude(name, content)[0]
    asked = {names[0] for _, _, names in calls(scenes, "heard")}
    asked |= {name for guard in _guards(content) for name in named(guard, Heard)}
    asked |= {name for change in content.rules.changes for name in change.moments}
    for moment in content.rules.moments:
        if moment not in fired:
            how = "is asked for and never fired" if moment in asked else "is never fired"
            yield sources.entry("W303", "The moment %r %s." % (moment, how), "relationship.yaml", ["moments"], moment)


def payoffs(scenes: Scenes, content: Content) -> Dict[str, List[str]]:
    """The places that say each memory again or ask for it: knots, but for those that keep it, and letters."""
    kept = {(names[0], knot) for _, knot, names in calls(scenes, "remember")}
    found: Dict[str, Dict[str, None]] = {memory: {} for memory in content.rules.memories}
    for _, knot, names in calls(scenes, "recall", "recalls"):
        if names[0] in found and (names[0], knot) not in kept:
            found[names[0]][knot] = None
    for each in content.compositions.values():
        asked = {name for slot in each.slots for part in slot.parts if part.when
                 for kind in (Recalls, Holds) for name in named(part.when, kind)}
        for memory in (_quoted(each) | asked) & set(found):
            found[memory]["letters/" + each.id] = None
    return {memory: list(places) for memory, places in found.items()}


def _quoted(composition: Composition) -> Set[str]:
    return {name for slot in composition.slots for part in slot.parts for name in re.findall(r"\{(\w+)\}", part.text)}


def _memories(scenes: Scenes, content: Content, sources: Sources) -> Iterator[Diagnostic]:
    kept = {names[0] for _, _, names in calls(scenes, "remember")}
    for name in [*content.compositions, *content.games]:
        kept |= {memory for memory, _ in of_interlude(name, content)[1]}
    said = payoffs(scenes, content)
    for memory, entry in content.rules.memories.items():
        what, code, places = "", "W303", said[memory]
        if memory not in kept:
            what = "is asked for and never kept" if places else "is never kept"
        elif not places and entry.form != "tone":
            what = "is kept and never said again"
        elif len(places) < FEWEST_PLACES and entry.form != "tone":
            what, code = "is paid off only once, in %s" % places[0], "W304"
        if what:
            yield sources.entry(code, "The memory %r %s." % (memory, what), "relationship.yaml", ["memories"], memory)


def _interludes(scenes: Scenes, content: Content, sources: Sources) -> Iterator[Diagnostic]:
    played = {name for scene in scenes for name in interludes(scenes, scene)}
    for id, each in content.compositions.items():
        if id not in played:
            how = "letter %r is never written" if each.kind == "letter" else "piece %r is never made"
            yield sources.entry("W303", "The %s: no scene has `>>> %s %s`." % (how % id, each.kind, id),
                                "%ss/%s.yaml" % (each.kind, id), ["title"])
    for id in content.games:
        if id not in played:
            yield sources.entry("W303", "The game %r is never played: no scene has `>>> %s`." % (id, id), "story.yaml",
                                ["interludes"], id)


def _files(content: Content, sources: Sources) -> Iterator[Diagnostic]:
    """Words of the stage for which there is no picture or sound in game/ (W317)."""
    wanted = [(["places", place, at], "images/places/%s_%s.webp" % (place, light))
              for place, lights in content.stage["places"].items() if place != "black"
              for at, light in enumerate(lights)]
    wanted += [(["people", person, at], "images/people/%s_%s_%s.webp" % (person, face, layer))
               for person, faces in content.stage["people"].items() for at, face in enumerate(faces)
               for layer in ("head", "posture")]
    wanted += [(["outfits", person, at], "images/people/%s_%s_body.webp" % (person, outfit))
               for person, outfits in content.stage.get("outfits", {}).items() for at, outfit in enumerate(outfits)]
    for name, folder, ending in (("music", "audio/music", "ogg"), ("rooms", "audio/rooms", "ogg"),
                                 ("sounds", "audio/sounds", "ogg"), ("pictures", "images/illustrations", "webp")):
        wanted += [([name, at], "%s/%s.%s" % (folder, word, ending))
                   for at, word in enumerate(content.stage[name]) if not WITHOUT_FILE.match(word)]
    told: List[Sequence[Any]] = []
    for path, file in wanted:
        if path not in told and not (ROOT / "game" / file).exists():
            told.append(path)  # once for a face, whatever of it is missing
            what = "There is no game/%s: this cue will do nothing." % file
            yield sources.entry("W317", what, "stage.yaml", path)


def _stage(scenes: Scenes, content: Content, sources: Sources) -> Iterator[Diagnostic]:
    """Words of the stage that no cue says, and people of the cast who never speak."""
    said: Dict[str, Set[Tuple[str, ...]]] = {}
    speak = re.compile(r"(?<![\w.])(%s):\s" % "|".join(re.escape(name) for name in content.cast))
    speakers: Set[str] = set()
    for lines in scenes.values():
        for line in lines:
            if line.kind == "tag":
                kind, words = tag_of(line.text)
                said.setdefault(CUES.get(kind, ""), set()).update({words[:2], words[:1]})
            elif line.kind == "text":
                speakers.update(match.group(1) for match in speak.finditer(line.source))
    for list_name, words in ((name, content.stage[name]) for name in dict.fromkeys(CUES.values())):
        used = said.get(list_name, set())
        for first in words:
            if (first,) not in used and first != "none":
                path = [list_name] if isinstance(words, dict) else [list_name, words.index(first)]
                yield sources.entry("W303", "No cue says the word %r." % first, "stage.yaml", path,
                                    first if isinstance(words, dict) else "")
            elif isinstance(words, dict) and list_name in ("places", "people"):
                for at, second in enumerate(words[first]):
                    if (first, second) not in used:
                        yield sources.entry("W303", "No cue says %r." % ("%s %s" % (first, second)), "stage.yaml",
                                            [list_name, first, at])
    for name in content.cast:
        if name not in speakers:
            yield sources.entry("W303", "%s never speaks." % name, "cast.yaml", ["cast"], name)

