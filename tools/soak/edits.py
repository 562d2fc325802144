"""Saves across edits: random edits of the real scripts, and every kind of save of before opened under them."""

from __future__ import annotations

import random
import re
import shutil
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Callable, Dict, List, NamedTuple, Optional, Tuple

from narrative.beats import Interlude, Menu, SceneEnd
from narrative.diagnostics import ScriptError
from narrative.places import name_of
from narrative.story import SILENT, Answer, Snapshot, Story

from tools.play.read import evening, random_answer
from tools.play.ways import way_to
from tools.soak.figures import Figure, Part, none_of
from tools.story.bink_ink import BinkInk
from tools.story.build import Built, build, scene_files
from tools.story.scripts import SCRIPTS, read_ink

SAVES = 24
"""Saves of before, tried under each edit, spread over the scene."""
EVENINGS = 10
"""Random evenings that the saves are taken from, beside one to each goodbye."""

_option = re.compile(r"^\s*[*+]\s")
# The option that a silence takes must stay: the checker refuses a silence without it (E115).
_spoken = re.compile(r"^\s*[*+]\s(?!.*\[%s\])" % re.escape(SILENT))
_said = re.compile(r"^\s*(?![*+\-=~#{}/>]|INCLUDE|VAR|\(|\|)\S.*\s\S.*[.?!…]$")
_knot = re.compile(r"^==+\s*(?!function)\w+")


class Edit(NamedTuple):
    """An edit of one scene: what was done, and the scene's compiled ink after it."""

    scene: str
    what: str
    compiled: str


def soak_edits(built: Built, edits: int, seed: int = 0, evenings: int = EVENINGS) -> Part:
    """Make `edits` random edits that compile, and open saves of before under each: of `evenings` random evenings, and
    as many of those that are known to lead to a goodbye."""
    chance, tally = random.Random(seed), Counter({"saves": 0})
    saves, broken = _saves_of_before(built, evenings), []
    kinds: "Counter[str]" = Counter()
    with TemporaryDirectory() as held:
        folder = Path(held) / "scripts"
        shutil.copytree(SCRIPTS, folder)
        while sum(kinds.values()) < edits:
            edit = _random_edit(folder, built, chance)
            if edit is None:
                tally["did not compile"] += 1
                continue
            kinds[edit.what.split(":")[0]] += 1
            story = Story({**built.scenes, edit.scene: edit.compiled}, built.content, BinkInk)
            of_scene = saves.get(edit.scene, [])
            for saved in chance.sample(of_scene, min(SAVES, len(of_scene))):
                tally["saves"] += 1
                try:
                    tally[_open(story, saved, chance)] += 1
                except Exception as error:  # what it may be is the question
                    tally["failed"] += 1
                    broken.append("%s, %s: %s in %s: %s" % (edit.scene, edit.what, name_of(saved.beat),
                                                           type(error).__name__, str(error)[:200]))
    return Part("Saves across edits", [
        Figure("edits that compiled", "%d: %s" % (edits, ", ".join("%d × %s" % (n, kind) for kind, n in
                                                                    sorted(kinds.items())))),
        Figure("… and that did not", str(tally["did not compile"])),
        none_of("saves of before that failed", tally["failed"], tally["saves"]),
        Figure("opened at the same place", _share(tally["same place"], tally["saves"])),
        Figure("… at the scene's start, and the player told", _share(tally["start"], tally["saves"])),
    ], broken)


def _share(part: int, whole: int) -> str:
    return "{:,} ({:.1f} %)".format(part, 100 * part / max(1, whole))


def _saves_of_before(built: Built, evenings: int) -> Dict[str, List[Snapshot]]:
    story = Story(built.scenes, built.content, BinkInk)
    saves: Dict[str, List[Snapshot]] = {}
    known: List[Tuple[int, Tuple[Answer, ...]]] = [(0, way_to(story, each.id)) for each in built.content.rules.goodbyes]
    for seed, answers in [*known[:evenings], *((seed, ()) for seed in range(evenings))]:
        for snapshot, _ in evening(story, seed, answers=answers):
            if snapshot.scene:
                saves.setdefault(snapshot.scene, []).append(snapshot)
    return saves


def _open(story: Story, saved: Snapshot, chance: random.Random) -> str:
    """Open a save of before under an edited story, and hold it to the laws; gives where it opened."""
    here, exact = story.restore(saved)
    assert here.past == saved.past and here.seed == saved.seed, "the evening before the scene is another"
    assert here.chapter.entered == saved.chapter.entered, "the scene is entered otherwise"
    assert here.scene == saved.scene, "it opened in another scene"
    if exact:
        assert name_of(here.beat)[0] == name_of(saved.beat)[0], "it opened at another kind of beat"
        assert here.relationship == saved.relationship, "the relationship is another"
    else:
        assert here == story.again(saved), "it is neither the same place nor the scene's start"
    _play_on(story, here, chance)
    return "same place" if exact else "start"


def _play_on(story: Story, here: Snapshot, chance: random.Random) -> None:
    """Play to the end of the scene."""
    while not isinstance(here.beat, SceneEnd):
        asked = isinstance(here.beat, (Menu, Interlude))
        here = story.decide(here, random_answer(here, chance)) if asked else story.next(here)


# -- edits


def _random_edit(folder: Path, built: Built, chance: random.Random) -> Optional[Edit]:
    """One random edit, made on a copy of the scripts; None if it does not compile. The copy is as before after it."""
    files = scene_files(read_ink(folder))
    scene = chance.choice([id for id in sorted(files) if id in built.scenes])
    file = folder / files[scene]
    before = file.read_text(encoding="utf-8")
    what, after = chance.choice(EDITS)(before.splitlines(), chance)
    if after is None:
        return None
    try:
        file.write_text("\n".join(after) + "\n", encoding="utf-8")
        compiled = build(folder, scene).scenes[scene]
        # An edit that can be compiled but not begun is one that the checker refuses.
        Story({**built.scenes, scene: compiled}, built.content, BinkInk).begin(0, scene)
        return Edit(scene, what, compiled) if compiled != built.scenes[scene] else None
    except (ScriptError, ValueError):
        return None
    finally:
        file.write_text(before, encoding="utf-8")


Made = Tuple[str, Optional[List[str]]]


def _lines_that(lines: List[str], kind: "re.Pattern[str]") -> List[int]:
    return [at for at, line in enumerate(lines) if kind.match(line)]


def _reword_line(lines: List[str], chance: random.Random) -> Made:
    return _at_one(lines, _said, chance, "line reworded", lambda line: [re.sub(r"\S+\s*$", "otherwise.", line)])


def _add_line(lines: List[str], chance: random.Random) -> Made:
    return _at_one(lines, _said, chance, "line added",
                   lambda line: [line, re.match(r"\s*", line).group() + "Nobody said anything for a while."])  # type: ignore[union-attr]


def _remove_line(lines: List[str], chance: random.Random) -> Made:
    return _at_one(lines, _said, chance, "line removed", lambda line: [])


def _add_option(lines: List[str], chance: random.Random) -> Made:
    def above(line: str) -> List[str]:
        indent, bullets = re.match(r"(\s*)([*+](?:\s*[*+])*)", line).groups()  # type: ignore[union-attr]
        return ["%s%s [Something quite new. #kind]" % (indent, bullets), indent + "  He said something new.", line]

    return _at_one(lines, _option, chance, "option added above another", above)


def _reword_option(lines: List[str], chance: random.Random) -> Made:
    return _at_one(lines, _spoken, chance, "option reworded", lambda line: [re.sub(r"\[\S+", "[Otherwise", line)])


def _remove_option(lines: List[str], chance: random.Random) -> Made:
    """An option and what follows it, as far as it is indented more."""
    places = _lines_that(lines, _spoken)
    if not places:
        return "", None
    at = chance.choice(places)
    indent, end = len(lines[at]) - len(lines[at].lstrip()), at + 1
    while end < len(lines) and lines[end].strip() and len(lines[end]) - len(lines[end].lstrip()) > indent:
        end += 1
    return "option removed", lines[:at] + lines[end:]


def _at_one(lines: List[str], kind: "re.Pattern[str]", chance: random.Random, what: str,
            change: Callable[[str], List[str]]) -> Made:
    places = _lines_that(lines, kind)
    if not places:
        return "", None
    at = chance.choice(places)
    return "%s: line %d" % (what, at + 1), lines[:at] + change(lines[at]) + lines[at + 1:]


def _knots(lines: List[str]) -> Tuple[List[str], List[List[str]]]:
    """What stands before the first knot, and the knots."""
    starts = [*_lines_that(lines, _knot), len(lines)]
    return lines[:starts[0]], [lines[a:b] for a, b in zip(starts, starts[1:])]


def _name(knot: List[str]) -> str:
    return re.sub(r"\W", "", knot[0].replace("=", ""))


def _add_knot(lines: List[str], chance: random.Random) -> Made:
    """A knot on the way to another: what led there leads to the new one first."""
    head, knots = _knots(lines)
    if len(knots) < 2:
        return "", None
    onward = _name(chance.choice(knots[1:]))
    new = ["=== quite_new", "A door that was not there before stood open.", "-> %s" % onward]
    at = chance.randint(1, len(knots))
    return "knot added", head + [
        line if knot is new else re.sub(r"->\s*%s\b" % onward, "-> quite_new", line)
        for knot in (*knots[:at], new, *knots[at:]) for line in knot]


def _remove_knot(lines: List[str], chance: random.Random) -> Made:
    """A knot that is not the first; what led to it leads to where it led at its end."""
    head, knots = _knots(lines)
    if len(knots) < 2:
        return "", None
    gone = knots.pop(chance.randrange(1, len(knots)))
    name = _name(gone)
    onward = next((line.strip() for line in reversed(gone) if re.match(r"\s*->\s*\w+\s*$", line)), "-> END")
    rest = head + [line for knot in knots for line in knot]
    return "knot removed", [re.sub(r"->\s*%s\b" % name, onward, line) for line in rest]


def _move_knot(lines: List[str], chance: random.Random) -> Made:
    head, knots = _knots(lines)
    if len(knots) < 3:
        return "", None
    moved = knots.pop(chance.randrange(1, len(knots)))
    knots.insert(chance.randint(1, len(knots)), moved)
    return "knot moved", head + [line for knot in knots for line in knot]


EDITS = (_reword_line, _add_line, _remove_line, _add_option, _reword_option, _remove_option, _add_knot, _remove_knot,
         _move_knot)
