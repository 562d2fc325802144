"""Memories that are said before anything can have kept them, and goodbyes that do not leave what is said after them."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import Dict, Iterator, List, Mapping, NamedTuple, Optional, Sequence

from narrative.composition import quoted_memories
from narrative.content import Content
from narrative.diagnostics import Diagnostic

from tools.check.characters import without_comments
from tools.check.ink_lines import InkLine
from tools.check.sources import Sources, find_in
from tools.check.use import Scenes, interludes, of_interlude

_said = re.compile(r'\{\s*recall\("(?P<memory>\w+)"\)\s*\}')
_option = re.compile(r"^\s*(?:[*+]\s*)+(?:\(\w+\)\s*)?(?P<conditions>(?:\{[^{}]*\}\s*)+)")
_brace = re.compile(r"(?<!\\)[{}]")
_knot = re.compile(r"^\s*={2,}", re.MULTILINE)


class Kept(NamedTuple):
    """Where a memory is kept: the scene, its knot, and the line, from 1."""

    scene: str
    knot: str
    line: int


class Said(NamedTuple):
    """Where a memory is put among the words, as `Kept`; whether the words stand within braces, or below an option that
    has a condition, and whether one of these, or what leads here, asks for the memory."""

    memory: str
    scene: str
    knot: str
    line: int
    column: int
    end_column: int
    within: bool
    guarded: bool


def check_early(scenes: Scenes, files: Mapping[str, str], content: Content,
                sources: Sources) -> Iterator[Diagnostic]:
    """Memories that are said before they can be kept (W325), and goodbyes without what is said after them (W326)."""
    order = {each.id: at for at, each in enumerate(content.spine.scenes) if each.id in scenes}
    goodbyes = [each.id for each in content.spine.scenes if each.goodbye and each.id in scenes]
    kept = _kept(scenes, list(order), content)
    said = [each for scene in order for each in _said_in(scene, scenes[scene], sources.ink[files[scene]])]
    for each in said:
        first = _first_after(each, kept.get(each.memory, []), order, goodbyes)
        if first and not each.guarded:
            where = sources.shown(files[each.scene])
            what = ("Nothing can have kept %r by then, which leaves a hole in the line: it is first kept in %s on "
                    "line %d." % (each.memory, sources.shown(files[first.scene]), first.line))
            yield Diagnostic("W325", what, where, each.line, each.column, "", each.end_column)
    for memory, places in kept.items():
        needed = _needed(memory, said, scenes, order, goodbyes, content)
        if needed and all(each.scene in goodbyes for each in places):
            for scene in set(goodbyes) - {each.scene for each in places}:
                head = next((line for line in scenes[scene] if line.kind == "knot" and line.text == scene), None)
                if head:
                    place = find_in([head.source], 1, scene)
                    what = "Nothing in this goodbye keeps %r, which other goodbyes keep and %r says after them." % (
                        memory, needed)
                    yield Diagnostic("W326", what, sources.shown(files[scene]), head.number, place.column,
                                     '~ remember("%s", "…")' % memory, place.end_column)


def _kept(scenes: Scenes, order: Sequence[str], content: Content) -> Dict[str, List[Kept]]:
    """Every place that keeps each memory, in the order of the story."""
    found: Dict[str, List[Kept]] = {}
    for scene in order:
        knot = ""
        for line in scenes[scene]:
            knot = line.text if line.kind == "knot" else knot
            names = [call.arguments[0] for call in line.calls if call.function == "remember" and call.arguments]
            if line.kind == "interlude" and line.text:
                names += [memory for memory, _ in of_interlude(line.text.split()[-1], content)[1]]
            for name in names:
                found.setdefault(name, []).append(Kept(scene, knot, line.number))
    return found


def _first_after(said: Said, kept: Sequence[Kept], order: Mapping[str, int],
                 goodbyes: Sequence[str]) -> Optional[Kept]:
    """The first place that keeps what is `said`, if all of them come after; None if one can come before."""
    others = set(goodbyes) - {said.scene} if said.scene in goodbyes else set()  # only one goodbye is played
    here = [each for each in kept if each.scene == said.scene]
    if any(order[each.scene] < order[said.scene] and each.scene not in others for each in kept):
        return None
    if here and (said.within or any(each.knot != said.knot or each.line <= said.line for each in here)):
        return None
    return next(iter([*here, *kept]), None)


def _needed(memory: str, said: Sequence[Said], scenes: Scenes, order: Mapping[str, int], goodbyes: Sequence[str],
            content: Content) -> str:
    """The first scene after the goodbyes that says `memory` without asking whether it is kept, or ``""``."""
    last = max((order[each] for each in goodbyes), default=len(order))
    for scene in (each for each in order if order[each] > last):
        if any(each.scene == scene and each.memory == memory and not each.guarded for each in said):
            return scene
        for name in interludes(scenes, scene) & set(content.compositions):
            parts = [part for slot in content.compositions[name].slots for part in slot.parts]
            if any(memory in quoted_memories(part.text) and part.when is None for part in parts):
                return scene
    return ""


def _said_in(scene: str, lines: Sequence[InkLine], source: str) -> Iterator[Said]:
    """Every memory that `scene` puts among its words."""
    whole = without_comments(source)
    plain = whole.split("\n")
    begins = [0, *accumulate(len(line) + 1 for line in plain)]
    deciding = _deciding(whole)
    knot, conditional = "", False
    opened: List[int] = []  # where each brace that is open begins
    for line in lines:
        if line.kind == "knot":
            knot, conditional, opened = line.text, False, []
        if line.number > len(plain):
            break
        text, begin = plain[line.number - 1], begins[line.number - 1]
        conditional = conditional or bool(_option.match(text))
        found = {each.start(): each for each in _said.finditer(text)}
        for brace in _brace.finditer(text):
            at = brace.start()
            if at in found:
                memory = found[at].group("memory")
                around = [whole[each:begin + at] for each in opened]
                yield Said(memory, scene, knot, line.number, at + 1, found[at].end() + 1,
                           bool(opened) or conditional, any(map(_asks(memory).search, [*around, *deciding])))
            if brace.group() == "{":
                opened.append(begin + at)
            elif opened:
                opened.pop()


def _asks(memory: str) -> "re.Pattern[str]":
    """What asks for `memory`: whether it is kept, or which words it holds."""
    return re.compile(r'recalls\("{0}"\)|recall\("{0}"\)\s*[!=]='.format(memory))


def _deciding(whole: str) -> List[str]:
    """The questions of a scene that decide where it goes: of options, and in braces that hold a way."""
    found = [match.group("conditions") for match in map(_option.match, whole.split("\n")) if match]
    for knot in _knot.split(whole):
        opened: List[int] = []
        for brace in _brace.finditer(knot):
            if brace.group() == "{":
                opened.append(brace.start())
            elif opened:
                block = knot[opened.pop():brace.end()]
                found += [block] if not opened and "->" in block else []
    return found
