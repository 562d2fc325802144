"""Exploring a whole story: from the scripts to the `Report`."""

from __future__ import annotations

import re
import resource
import time
from collections import defaultdict
from dataclasses import replace
from pathlib import Path
from typing import Callable, Dict, FrozenSet, List, Mapping, NamedTuple, Optional, Set, Tuple

from narrative.content import Content

from tools.explore.counting import Counted, count_all, ends_of
from tools.explore.graph import Choice, End, Run, leaves
from tools.explore.influence import Taken
from tools.explore.marked import Piece
from tools.explore.program import Program, compose
from tools.explore.report import ChoiceFigures, OptionFigures, Report, Seen, keep_report, load_report, scripts_version
from tools.explore.scenes import CACHE, Explored, explore_scenes
from tools.setup import ROOT
from tools.story.places import content_of
from tools.story.scripts import SCRIPTS, read_scripts

Progress = Callable[[str, float], None]
"""Told what was just done, and how much of all that is, 0 to 1."""

_meant = re.compile(r"^\s*//\s*deliberate:\s*unreachable\b")
_SCENES_SHARE = 0.25
MOVED = 1e-6
"""A choice moves a goodbye if two of its options differ by more than this; less is the rounding of large sums."""


class Whole(NamedTuple):
    """A story explored: its scenes, its program, what was counted, and the report of it."""

    content: Content
    scenes: Mapping[str, Explored]
    program: Program
    counted: Counted
    report: Report


def explore_story(folder: Path = SCRIPTS, cache: Path = CACHE, processes: int = 2,
                  progress: Progress = lambda what, share: None) -> Whole:
    """Explore the scripts in `folder`, and keep the report if they are the project's own.

    Raises:
        ScriptError: what is wrong with the scripts, or that they cannot be explored (E121, E122).
    """
    began = time.monotonic()
    version = scripts_version(folder)
    content = content_of(read_scripts(folder), folder)
    count = [0, 0]

    def scene_done(scene: str) -> None:
        count[0] += 1
        progress(scene, _SCENES_SHARE * min(1.0, count[0] / max(1, len(content.spine.scenes))))

    def job_done(what: str, of: int) -> None:
        count[1] += 1
        progress(what, _SCENES_SHARE + (1 - _SCENES_SHARE) * count[1] / of)

    scenes = explore_scenes(content, folder, cache, processes, scene_done)
    program = compose({scene: each.graph for scene, each in scenes.items()}, content)
    counted = count_all(program, content, cache, processes, job_done)
    report = replace(_report(content, scenes, program, counted), seconds=time.monotonic() - began, peak_mib=_peak())
    if folder == SCRIPTS:
        before = load_report()
        if before is not None:
            report = replace(report, sampled=before.sampled, evenings=before.evenings)
        keep_report(report, version)
    return Whole(content, scenes, program, counted, report)


def _peak() -> float:
    """The most memory held so far, in MiB: this process, and twice the largest of those that it started."""
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    return (own + 2 * child) / 1024


def _report(content: Content, scenes: Mapping[str, Explored], program: Program, counted: Counted) -> Report:
    open_ends = ends_of(program)
    chances = _chances(program, counted, open_ends)
    options = _options(scenes, counted)
    choices = _choices(scenes, program, options, open_ends)
    return Report(
        goodbyes=counted.goodbyes,
        lines=_lines(scenes, chances),
        options=options,
        choices=choices,
        open_at=_open_at(content, options),
        open_in=_open_in(scenes, options),
        latest=_latest(content, options, choices),
        unreachable=_unreachable(scenes, program, counted, chances),
        dead_ends=_dead_ends(scenes),
    )


# -- lines


Chances = Dict[Tuple[str, int], Optional[float]]


def _chances(program: Program, counted: Counted, open_ends: List[FrozenSet[str]]) -> Chances:
    """How likely each text of each scene is read; None if that was not counted."""
    found: Dict[Tuple[str, int], Optional[float]] = {}
    for number, step in enumerate(program.steps):
        if step[0] != "read":
            continue
        (line,) = step[1]
        before = found.get(line, 0.0)
        if len(open_ends[number]) == 1 or before is None:
            found[line] = None
        else:
            found[line] = before + counted.steps.get(number, 0.0)
    return found


def _lines(scenes: Mapping[str, Explored], chances: Mapping[Tuple[str, int], Optional[float]]) -> Dict[Seen, float]:
    """By `seen_id`: lines with the same words are one line to the player."""
    found: Dict[Seen, float] = {}
    unknown: Set[Seen] = set()
    for (scene, text), chance in chances.items():
        seen = (scene, scenes[scene].graph.texts[text].seen_id)
        if chance is None:
            unknown.add(seen)
        else:
            found[seen] = min(1.0, found.get(seen, 0.0) + chance)
    return {seen: chance for seen, chance in found.items() if seen not in unknown}


# -- options


def _place(explored: Explored, text: int) -> Tuple[str, int]:
    """File and line of a text; the first of the pieces it is made of."""
    pieces = explored.graph.texts[text].pieces
    return (explored.pieces[pieces[0]].file, explored.pieces[pieces[0]].line) if pieces else ("", 0)


def _options(scenes: Mapping[str, Explored], counted: Counted) -> Dict[Seen, OptionFigures]:
    together: Dict[Seen, Dict[str, Taken]] = {}
    places: Dict[Seen, Tuple[str, int, str]] = {}
    for name, by_goodbye in counted.options.items():
        _, scene, text = name
        words = scenes[scene].graph.texts[text]
        seen = (scene, words.seen_id)
        places.setdefault(seen, (*_place(scenes[scene], text), words.text))
        sums = together.setdefault(seen, {})
        for goodbye, taken in by_goodbye.items():
            before = sums.get(goodbye, Taken(0.0, 0.0, 0.0))
            sums[goodbye] = Taken(*(a + b for a, b in zip(before, taken)))
    return {seen: _figures(places[seen], sums) for seen, sums in together.items()}


def _figures(place: Tuple[str, int, str], sums: Mapping[str, Taken]) -> OptionFigures:
    first = next(iter(sums.values()))
    goodbyes = {goodbye: taken.with_goodbye / taken.taken for goodbye, taken in sums.items() if taken.taken}
    return OptionFigures(*place, offered=first.offered, taken=first.taken, goodbyes=goodbyes)


def _choices(scenes: Mapping[str, Explored], program: Program, options: Mapping[Seen, OptionFigures],
             open_ends: List[FrozenSet[str]]) -> Tuple[ChoiceFigures, ...]:
    """The choices as they are written: options that are ever offered together stand together."""
    menus: Dict[Seen, Set[Seen]] = defaultdict(set)
    for number, step in enumerate(program.steps):
        if step[0] == "pick" and step[1] == "menu" and len(open_ends[number]) > 1:
            together = [(name[1], scenes[name[1]].graph.texts[name[2]].seen_id) for _, _, name, _ in step[2]]
            menus[together[0]].update(seen for seen in together if seen in options)
    found = []
    for first, members in menus.items():
        if not members:
            continue
        ordered = tuple(sorted(members, key=lambda seen: options[seen].line))
        taken = [options[seen].goodbyes for seen in ordered if options[seen].goodbyes]
        top = options[ordered[0]]
        offered = max(options[seen].offered for seen in ordered)
        found.append(ChoiceFigures(first[0], top.file, top.line, offered, ordered, _moves(taken), _spread(taken)))
    merged = {each.options: each for each in found}
    return tuple(sorted(merged.values(), key=lambda each: (each.file, each.line)))


def _moves(taken: List[Mapping[str, float]]) -> float:
    return max((sum(abs(one[goodbye] - other[goodbye]) for goodbye in one) / 2 for one in taken for other in taken),
               default=0.0)


def _spread(taken: List[Mapping[str, float]]) -> Dict[str, float]:
    return {goodbye: max(one[goodbye] for one in taken) - min(one[goodbye] for one in taken)
            for goodbye in (taken[0] if taken else ())}


def _open_at(content: Content, options: Mapping[Seen, OptionFigures]) -> Dict[str, Tuple[str, ...]]:
    by_scene: Dict[str, Set[str]] = defaultdict(set)
    for (scene, _), figures in options.items():
        by_scene[scene] |= {goodbye for goodbye, chance in figures.goodbyes.items() if chance > 0}
    order = [goodbye.id for goodbye in content.rules.goodbyes]
    found = {scene: tuple(goodbye for goodbye in order if goodbye in some) for scene, some in by_scene.items()}
    for each in content.spine.scenes:
        if each.goodbye:
            found[each.id] = (each.goodbye,)
    return found


def _open_in(scenes: Mapping[str, Explored], options: Mapping[Seen, OptionFigures]) -> Dict[str, Tuple[str, ...]]:
    """By knot: the goodbyes that still come after one of its options."""
    found: Dict[str, Set[str]] = defaultdict(set)
    for scene, explored in scenes.items():
        graph = explored.graph
        for place in graph.places:
            if isinstance(place, Choice):
                for offer in place.offers:
                    figures = options.get((scene, graph.texts[offer.words].seen_id))
                    after = graph.places[offer.place]
                    if figures is not None and isinstance(after, Run):
                        found[after.knot] |= {goodbye for goodbye, chance in figures.goodbyes.items() if chance > 0}
    return {knot: tuple(sorted(some)) for knot, some in found.items()}


def _latest(content: Content, options: Mapping[Seen, OptionFigures],
            choices: Tuple[ChoiceFigures, ...]) -> Dict[str, Tuple[str, int, str]]:
    """The last choice that still moves each goodbye: after it, it is settled whether it comes."""
    order = {scene.id: at for at, scene in enumerate(content.spine.scenes)}
    found: Dict[str, Tuple[str, int, str]] = {}
    for choice in sorted(choices, key=lambda each: (order[each.scene], each.line)):
        for goodbye, spread in choice.spread.items():
            if spread > MOVED:
                found[goodbye] = (choice.file, choice.line, options[choice.options[0]].text)
    return found


# -- what cannot be reached


def _unreachable(scenes: Mapping[str, Explored], program: Program, counted: Counted,
                 chances: Mapping[Tuple[str, int], Optional[float]]) -> Tuple[Tuple[str, int, str], ...]:
    """The pieces of text that no evening shows."""
    shown: Dict[str, Set[int]] = defaultdict(set)
    for (scene, text), chance in chances.items():
        if chance is None or chance > 0:
            shown[scene].update(scenes[scene].graph.texts[text].pieces)
    for scene, text in _offered(program, counted, ends_of(program)):
        shown[scene].update(scenes[scene].graph.texts[text].pieces)
    found = []
    for scene, explored in scenes.items():
        for number, piece in enumerate(explored.pieces):
            if number not in shown[scene] and is_to_come(piece):
                found.append((piece.file, piece.line, piece.text))
    return tuple(dict.fromkeys(found))


def is_to_come(piece: Piece) -> bool:
    """Whether a piece is text of a scene, and not meant never to come."""
    return bool(piece.text) and not piece.text.startswith(">>>") and "/lib/" not in piece.file \
        and not piece.file.startswith("lib/") and not marked_as_meant(piece.file, piece.line)


def marked_as_meant(file: str, line: int) -> bool:
    """Whether ``// deliberate: unreachable`` stands before `line` (from 1) of `file`: it is meant never to come."""
    lines = (ROOT / file).read_text(encoding="utf-8").splitlines()
    return 2 <= line <= len(lines) and bool(_meant.match(lines[line - 2]))


def _offered(program: Program, counted: Counted, open_ends: List[FrozenSet[str]]) -> Set[Tuple[str, int]]:
    """The options that somebody may be offered; after the goodbye is settled, those that stand in the program."""
    found: Set[Tuple[str, int]] = set()
    for number, step in enumerate(program.steps):
        if step[0] == "pick" and step[1] == "menu":
            for _, _, name, _ in step[2]:
                figures = counted.options.get(name, {})
                if len(open_ends[number]) == 1 or any(taken.taken > 0 for taken in figures.values()):
                    found.add((name[1], name[2]))
    return found


def _dead_ends(scenes: Mapping[str, Explored]) -> Tuple[Tuple[str, int, str], ...]:
    """Where a scene runs out: the line before it, and what the ink says."""
    found: List[Tuple[str, int, str]] = []
    for explored in scenes.values():
        wrong: Dict[int, str] = {number: place.wrong for number, place in enumerate(explored.graph.places)
                                 if isinstance(place, End) and place.wrong}
        for place in explored.graph.places if wrong else ():
            if isinstance(place, Run):
                for text, after in leaves(place.tree):
                    if after in wrong:
                        file, line = _place(explored, text) if text >= 0 else (explored.pieces[0].file, 0)
                        found.append((file, line, wrong[after]))
    return tuple(dict.fromkeys(found))
