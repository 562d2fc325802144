"""Whether a condition of the YAML can ever hold, as far as that can be told without playing."""

from __future__ import annotations

from typing import Dict, FrozenSet, Iterator, Mapping, NamedTuple, Optional, Sequence, Set, Tuple

from narrative.content import Content
from narrative.diagnostics import Diagnostic
from narrative.guards import AllOf, AnyOf, Axis, HasBeen, Heard, Holds, LeadsTo, Not, Phase, Recalls
from narrative.relationship import Guard, Rules

from tools.check.sources import Sources

Kept = Mapping[str, FrozenSet[str]]


class Possible(NamedTuple):
    """What can have happened up to some point of the evening: moments, phases, and the words each memory may hold."""

    moments: FrozenSet[str]
    phases: FrozenSet[str]
    memories: Kept
    goodbyes: FrozenSet[str]


def possible(content: Content, moments: Set[str], memories: Kept) -> Possible:
    """What can have happened when `moments` may have been fired and `memories` kept."""
    rules = content.rules
    phases = {rules.phases[0]}
    before = 0
    while before != len(phases):
        before = len(phases)
        for change in rules.changes:
            if phases & set(change.before) and moments & set(change.moments):
                phases.add(change.after)
    return Possible(frozenset(moments), frozenset(phases), memories, frozenset(each.id for each in rules.goodbyes))


def why_never(guard: Guard, now: Possible) -> str:
    """Why `guard` cannot hold, in words; ``""`` if it may."""
    if isinstance(guard, Axis):
        return "" if guard.at_least < guard.below and guard.at_least <= 100 and guard.below > 0 else (
            "%s is never at least %d and below %d" % (guard.name, guard.at_least, guard.below))
    if isinstance(guard, (Phase, HasBeen)):
        return "" if set(guard.names) & now.phases else "they are never %s by then" % " or ".join(guard.names)
    if isinstance(guard, Heard):
        return next(("%r never happens before it" % name for name in guard.names if name not in now.moments), "")
    if isinstance(guard, Recalls):
        return next(("%r is never kept before it" % name for name in guard.names if not now.memories.get(name)), "")
    if isinstance(guard, Holds):
        return "" if set(guard.words) & now.memories.get(guard.memory, frozenset()) else (
            "%r never holds %s before it" % (guard.memory, " or ".join(repr(each) for each in guard.words)))
    if isinstance(guard, LeadsTo):
        return "" if set(guard.names) & now.goodbyes else "there is no such goodbye"
    if isinstance(guard, AllOf):
        return _why_not_together(guard.guards, now)
    if isinstance(guard, AnyOf):
        reasons = [why_never(each, now) for each in guard.guards]
        return "" if not all(reasons) else "; and ".join(reasons)
    if isinstance(guard, Not):
        return "what it denies always holds" if always(guard.guard, now) else ""
    return ""


def always(guard: Guard, now: Possible) -> bool:
    """Whether `guard` surely holds."""
    if isinstance(guard, Axis):
        return guard.at_least <= 0 and guard.below > 100
    if isinstance(guard, Phase):
        return now.phases <= set(guard.names)
    if isinstance(guard, AllOf):
        return all(always(each, now) for each in guard.guards)
    if isinstance(guard, AnyOf):
        return any(always(each, now) for each in guard.guards)
    if isinstance(guard, Not):
        return bool(why_never(guard.guard, now))
    return False


def _why_not_together(guards: Sequence[Guard], now: Possible) -> str:
    for each in guards:
        reason = why_never(each, now)
        if reason:
            return reason
    spans: Dict[str, Tuple[int, int]] = {}
    phases: Optional[Set[str]] = None
    for each in guards:
        if isinstance(each, Axis):
            low, high = spans.get(each.name, (0, 101))
            spans[each.name] = max(low, each.at_least), min(high, each.below)
        if isinstance(each, Phase):
            phases = set(each.names) if phases is None else phases & set(each.names)
    for name, (low, high) in spans.items():
        if low >= high:
            return "%s is never at least %d and below %d" % (name, low, high)
    return "its phases exclude one another" if phases is not None and not phases else ""


def named(guard: Guard, kind: type) -> Iterator[str]:
    """The names that `guard` asks for in conditions of `kind`."""
    if isinstance(guard, kind):
        yield from (guard.memory,) if isinstance(guard, Holds) else guard.names  # type: ignore[attr-defined]
    if isinstance(guard, (AllOf, AnyOf)):
        for each in guard.guards:
            yield from named(each, kind)
    if isinstance(guard, Not):
        yield from named(guard.guard, kind)


# -- what is told


def check_conditions(content: Content, by_scene: Mapping[str, Possible], sources: Sources) -> Iterator[Diagnostic]:
    """Scenes, goodbyes, changes of phase and fragments that no evening can come to (W308), and goodbyes without a
    scene (E118). `by_scene` says what can have happened as each scene begins; ``""`` is the end of the evening."""
    scenes = content.spine.scenes
    for at, scene in enumerate(scenes):
        reason = why_never(scene.when, by_scene[scene.id]) if scene.when else ""
        if reason:
            yield sources.entry("W308", "No evening comes to the scene %r: %s." % (scene.id, reason), "story.yaml",
                                ["scenes", at], "when")
    played = {scene.goodbye for scene in scenes}
    first = next((scene.id for scene in scenes if scene.goodbye), "")
    always_before = False
    for at, goodbye in enumerate(content.rules.goodbyes):
        if goodbye.id not in played:
            yield sources.entry("E118", "No scene of scripts/story.yaml plays the goodbye %r." % goodbye.id,
                                "relationship.yaml", ["goodbyes", at, "id"])
        reason = "the one above it has no `when`" if always_before else (
            why_never(goodbye.when, by_scene[first]) if goodbye.when else "")
        if reason:
            yield sources.entry("W308", "No evening comes to the goodbye %r: %s." % (goodbye.id, reason),
                                "relationship.yaml", ["goodbyes", at], "id" if always_before else "when")
        always_before = always_before or goodbye.when is None
    yield from _check_changes(content.rules, by_scene[""], sources)
    yield from _check_fragments(content, by_scene[""], sources)


def _check_changes(rules: Rules, now: Possible, sources: Sources) -> Iterator[Diagnostic]:
    for at, change in enumerate(rules.changes):
        reason = why_never(change.when, now) if change.when else ""
        if not set(change.before) & now.phases:
            reason = "they are never %s" % " or ".join(change.before)
        if not set(change.moments) & now.moments:
            reason = "%s never happens" % " or ".join(change.moments)
        for earlier in rules.changes[:at]:
            covered = set(change.before) <= set(earlier.before) and set(change.moments) <= set(earlier.moments)
            if covered and earlier.when is None:
                reason = "the one to %r above it is always taken first" % earlier.after
        if reason:
            yield sources.entry("W308", "The change to %r is never made: %s." % (change.after, reason),
                                "relationship.yaml", ["phases", "transitions", at], "to")


def _check_fragments(content: Content, now: Possible, sources: Sources) -> Iterator[Diagnostic]:
    for letter in content.compositions.values():
        for at, slot in enumerate(letter.slots):
            for index, part in enumerate(slot.parts):
                reason = why_never(part.when, now) if part.when else ""
                if reason:
                    yield sources.entry("W308", "The fragment %r is never offered: %s." % (part.id, reason),
                                        "letters/%s.yaml" % letter.id, ["slots", at, "fragments", index], "when")
