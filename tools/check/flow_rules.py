"""What is wrong with the way a scene goes: text nobody reaches, menus without a way out, ink's looking ahead."""

from __future__ import annotations

from typing import Dict, Iterator, List, Optional, Sequence, Set, Tuple

from narrative.diagnostics import Diagnostic
from narrative.story import SILENT

from tools.check.endless import endless_functions
from tools.check.flow import Flow, Option, Step
from tools.check.parts import at, check_parts
from tools.check.tree import Part, Spot, every_part, spot

MOST_OPTIONS = 4
_shows = ("text", "cue", "effect")


def check_flow(file: str, scene: str, tree: Part, lines: Sequence[str]) -> Iterator[Diagnostic]:
    """What can be told of a scene from where it can go; `lines` are those of its file."""
    flow = Flow(tree)
    yield from check_parts(file, tree, lines)
    for menu in flow.menus.values():
        yield from _menu(file, menu)
    yield from _silences(file, flow)
    yield from _interludes(file, flow)
    if scene in flow.targets and flow.known:
        live = flow.reached_from([flow.targets[scene]])
        yield from _unreached(file, flow, live)
        yield from _without_end(file, flow, live)
    yield from _unused(file, flow, scene)
    for where, what in endless_functions(flow):
        yield at("E224", what, file, where)


# -- where the scene can go


def _unreached(file: str, flow: Flow, live: Set[int]) -> Iterator[Diagnostic]:
    """The first step of everything that is never come to; a whole knot is told once, at its head."""
    led_to = {each for step in flow.steps for each in step.then}
    causes = _causes(flow, live)
    dead_knots: Set[str] = set()
    for index, step in enumerate(flow.steps):
        if index in live or step.knot in flow.functions or step.kind in ("end", "function"):
            continue
        if step.kind in ("knot", "stitch"):
            if step.kind == "knot":
                dead_knots.add(step.knot)
            if index in causes if step.kind == "knot" else step.knot not in dead_knots:
                yield at("W306", "No way leads to %r." % step.text, file, step.spot)
        elif step.kind != "logic" and step.knot not in dead_knots and index not in led_to and step.spot.line:
            yield at("W305", "Nobody can get to this: %s" % _before(step), file, step.spot)


def _causes(flow: Flow, live: Set[int]) -> Set[int]:
    """The knots that nothing leads to; those that are come to from one of them alone are none."""
    dead = [index for index, step in enumerate(flow.steps) if step.kind == "knot" and index not in live]
    beyond = {each: flow.reached_from([each]) for each in dead}
    causes: Set[int] = set()
    covered: Set[int] = set()
    for each in sorted(dead, key=lambda one: (any(one in beyond[other] for other in dead if other != one), one)):
        if each not in covered:
            causes.add(each)
            covered |= beyond[each]
    return causes


def _before(step: Step) -> str:
    return "what is above has left the scene or the knot." if step.knot else "a scene begins at its knot, below."


def _without_end(file: str, flow: Flow, live: Set[int]) -> Iterator[Diagnostic]:
    """Where the scene goes round and round: no way leads to its end. Told once a knot, at a menu if there is one."""
    ending = flow.leading_to(flow.end)
    stuck = [index for index in sorted(live) if index not in ending]
    told: Set[str] = set()
    for index in sorted(stuck, key=lambda each: flow.steps[each].kind != "menu"):
        step = flow.steps[index]
        if step.knot in told:
            continue
        told.add(step.knot)
        options = flow.menus.get(index, [])
        if options and all(each.once for each in options):
            what = "Every option leads back here and can be taken once: the choice runs dry, and the scene stops."
        elif options:
            what = "From this choice no way leads to the scene's end."
        else:
            what = "From here the scene goes round for ever: no way leads to its end."
        yield at("E220", what, file, step.spot)


def _unused(file: str, flow: Flow, scene: str) -> Iterator[Diagnostic]:
    for name, where in flow.labels.items():
        label = name.split(".")[-1]
        if label == "beat":
            yield at("W307", "Here `(beat)` is the name of a place and no pause; it goes on a line of its own.", file,
                     where)
        elif label not in flow.used:
            yield at("W307", "The label %r is never used." % label, file, where)
    for name, part in flow.functions.items():
        if name not in flow.used:
            yield at("W306", "Nothing calls the function %r." % name, file, spot(part))


# -- menus


def _menu(file: str, options: List[Option]) -> Iterator[Diagnostic]:
    shown = [each for each in options if not each.fallback]
    if len(shown) == 1 and len(options) == 1 and shown[0].condition is None:
        yield at("W314", "One option is no choice.", file, shown[0].spot)
    always = [each for each in shown if each.condition is None]
    if len(always) > MOST_OPTIONS:
        yield at("W314", "This choice has %d options; %d is the most." % (len(always), MOST_OPTIONS), file,
                 always[MOST_OPTIONS].spot)
    if shown and not always and len(shown) == len(options):
        yield at("W315", "Every option here has a condition; where none holds, the scene stops.", file, shown[0].spot)
    seen: Dict[str, Option] = {}
    for option in shown:
        key = option.words + "|" + str(_without_places(option.condition) if option.condition else "")
        if option.words and key in seen:
            what = "This option has the words of the one on line %d." % seen[key].spot.line
            yield at("W309", what, file, option.spot)
        seen.setdefault(key, option)


def _without_places(part: Part) -> str:
    return repr([(each["t"], each.get("v"), each.get("m")) for each in every_part(part)])


# -- interludes and silences


def _silences(file: str, flow: Flow) -> Iterator[Diagnostic]:
    for step in flow.steps:
        if step.kind != "silence":
            continue
        menus, said = _next_menus(flow, step)
        if said or not menus:
            yield at("E209", "A silence stands straight before its choice; nothing is said or played in between.", file,
                     step.spot)
        for menu in menus:
            silent = [each for each in flow.menus[menu] if each.words == SILENT]
            if not silent:
                yield at("E209", "A silence needs an option %r after it." % SILENT, file, step.spot, "* [%s]" % SILENT)
            elif all(each.condition is not None for each in silent):
                yield at("E209", "The option %r of a silence has no condition." % SILENT, file, silent[0].spot)


def _next_menus(flow: Flow, start: Step) -> Tuple[List[int], bool]:
    """The menus that come next after `start`, and whether on some way something is said or played before one."""
    menus: List[int] = []
    waiting, seen, said = list(start.then), set(), False
    while waiting:
        each = waiting.pop()
        if each in seen:
            continue
        seen.add(each)
        kind = flow.steps[each].kind
        if kind == "menu":
            menus.append(each)
        elif kind in ("text", "interlude", "end"):
            said = True
        else:
            waiting.extend(flow.steps[each].then)
    return menus, said


def _interludes(file: str, flow: Flow) -> Iterator[Diagnostic]:
    """A question after an interlude that ink asks before the interlude is played, because no text stops it.

    ink looks ahead over the end of a line until it finds words, a cue or an effect, and takes what it finds as asked
    if it comes to a choice or the end first (`Story.Continue` in the runtimes).
    """
    for step in flow.steps:
        if step.kind == "interlude":
            asked = _asked_early(flow, step)
            if asked is not None:
                yield at("E217", "This is asked before the interlude on line %d is played: ink looks ahead to the "
                         "next words." % step.spot.line, file, asked)


def _asked_early(flow: Flow, interlude: Step) -> Optional[Spot]:
    """The question that is asked before `interlude` is played, if there is one."""
    waiting: List[Tuple[int, Optional[Spot]]] = [(each, None) for each in interlude.then]
    seen: Set[Tuple[int, bool]] = set()
    while waiting:
        each, asked = waiting.pop()
        here = flow.steps[each]
        if here.kind in (*_shows, "interlude") or (each, asked is None) in seen:
            continue
        seen.add((each, asked is None))
        if here.reads and asked is None:
            asked = here.spot
        if here.kind in ("option", "end"):
            if asked is not None:
                return asked
        else:
            waiting.extend((then, asked) for then in here.then)
    return None
