"""`python3 -m tools explore --ways`: the shortest evening to every end and how far that is proved, to be replayed."""

from __future__ import annotations

import pickle
import time
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path
from typing import Dict, Iterable, List, Mapping, NamedTuple, Optional, Tuple

from narrative.content import Content
from narrative.story import Answer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from tools.explore.aim import aimed
from tools.explore.potential import FAR, Bound
from tools.explore.priced import priced
from tools.explore.program import Program, compose
from tools.explore.retell import answers_along
from tools.explore.scenes import CACHE, Explored, explore_scenes
from tools.explore.settled import places_of
from tools.explore.shortest import shortest
from tools.explore.variables import Reads
from tools.play.ends import End, ends_of
from tools.play.ways import Evening, evening_of, read_way_to, write_ways
from tools.players import quick_story
from tools.setup import fingerprint
from tools.story.build import Built, build
from tools.wide import print_table

_own = Path(__file__).parent
_parts = ("aim.py", "priced.py", "settled.py", "potential.py", "shortest.py", "retell.py", "special.py", "variables.py")


class Proved(NamedTuple):
    """What is known of the shortest evening to an end.

    Attributes:
        answers: those of the shortest that is known; none if none is.
        words: how many are read in it.
        least: no evening to this end has fewer.
    """

    answers: Tuple[Answer, ...]
    words: int
    least: int


class _Job(NamedTuple):
    end: End
    program: Program
    known: Optional[Evening]
    seconds: float


def run_ways(seconds: float, processes: int, only: str = "") -> int:
    """Write the shortest evening to every end; the status is 1 if there is an end without any.

    Args:
        seconds: the search for one end is given up after so long, with what is known by then.
        only: the ends whose name this is, or all.
    """
    built = build()
    scenes = explore_scenes(built.content, processes=processes)
    every = [end for end in ends_of(built.content).every if only in ("", end.name, str(end))]
    bar = Progress(TextColumn("{task.description:<28}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(),
                   console=Console(stderr=True), transient=True)
    with bar:
        task = bar.add_task("the shortest evenings", total=len(every))
        found = {}
        for end, proved in proved_ways(built, scenes, every, seconds, processes):
            found[end] = proved
            if proved.answers:
                write_ways({end: proved.answers})
            bar.update(task, advance=1, description=str(end))
    print_table(Console(highlight=False), ways_table(every, found))
    return 0 if all(found[end].answers for end in every) else 1


def proved_ways(built: Built, scenes: Mapping[str, Explored], ends: Iterable[End], seconds: float, processes: int,
                cache: Path = CACHE) -> Iterable[Tuple[End, Proved]]:
    """What is known of every one of `ends`, as it comes to be; what is proved is kept until it can change."""
    content = built.content
    program = compose({scene: each.graph for scene, each in scenes.items()}, content)
    closing = ends_of(content).closing if any(end.kind == "roof" for end in ends) else {}
    known = known_evenings(built, ends)
    jobs: List[Tuple[str, _Job]] = []
    for end in ends:
        aim = aimed(program, end, scenes, content, closing)
        key = _key(end, aim, scenes, content)
        kept = _read(cache, key)
        if kept is not None and kept.words == kept.least:
            yield end, kept
        else:
            jobs.append((key, _Job(end, aim, known.get(end), seconds)))
    if processes == 1:
        _set_up(built, scenes)
        for key, job in jobs:
            yield job.end, _kept(cache, key, _prove(job))
    elif jobs:
        with ProcessPoolExecutor(processes, initializer=_set_up, initargs=(built, scenes)) as pool:
            waiting = {pool.submit(_prove, job): (key, job.end) for key, job in jobs}
            for future in as_completed(waiting):
                yield waiting[future][1], _kept(cache, waiting[future][0], future.result())


_here: List[Tuple[Built, Mapping[str, Explored]]] = []


def _set_up(built: Built, scenes: Mapping[str, Explored]) -> None:
    _here[:] = [(built, scenes)]


def _prove(job: _Job) -> Proved:
    (built, scenes), until = _here[0], time.monotonic() + job.seconds
    content = built.content
    reads = Reads(content.rules)
    made = priced(job.program, reads, scenes, content)
    first = made.of[job.program.start]
    if first is None:
        return Proved((), FAR, FAR)
    places = places_of(made, reads)
    known = job.known.words - first[0] if job.known else FAR
    found = shortest(Bound(places, content.rules), known, enough=lambda: time.monotonic() > until)
    if not found.places:
        return Proved(job.known.answers, job.known.words, first[0] + found.least) if job.known else Proved(
            (), FAR, first[0] + found.least)
    answers = answers_along(job.program, made, [places.step[each] for each in found.places], content)
    played = evening_of(quick_story(built.scenes, content), answers)
    if played is None or played.words != first[0] + found.words:
        raise AssertionError("the evening to %s has not %d words: %r" % (job.end, first[0] + found.words, played))
    return Proved(answers, played.words, first[0] + found.least)


def written_evenings(built: Built) -> Dict[End, Evening]:
    """The evening written down to each end, every answer of it used; none where it no longer comes to its end."""
    story, of = quick_story(built.scenes, built.content), ends_of(built.content)
    found = {end: evening_of(story, read_way_to(end), of) for end in of.every}
    return {end: evening for end, evening in found.items() if evening is not None and end in evening.ends}


def known_evenings(built: Built, ends: Iterable[End]) -> Dict[End, Evening]:
    """The shortest of all that are written down to each of `ends`: an evening to a goodbye comes to a letter, too."""
    found: Dict[End, Evening] = {}
    for evening in written_evenings(built).values():
        for end in evening.ends:
            if end not in found or evening.words < found[end].words:
                found[end] = evening
    return {end: found[end] for end in ends if end in found}



def ways_table(every: Iterable[End], found: Mapping[End, Proved]) -> Table:
    """How many words are read on the way to each end, and whether it is proved that no evening has fewer."""
    table = Table(title="The shortest evenings", title_justify="left")
    for column, justify in (("end", "left"), ("words", "right"), ("at least", "right"), ("", "left")):
        table.add_column(column, justify=justify)  # type: ignore[arg-type]
    for end in every:
        proved = found[end]
        words, least = ("–" if each >= FAR else str(each) for each in (proved.words, proved.least))
        table.add_row(str(end), words, least, "the shortest" if proved.words == proved.least else "not all tried")
    return table


# -- keeping


def _key(end: End, aim: Program, scenes: Mapping[str, Explored], content: Content) -> str:
    """A name for all that the shortest evening depends on: the steps, and how many words each text has."""
    words = sorted((scene, [(text.seen_id, text.words) for text in each.graph.texts]) for scene, each in scenes.items())
    rules = content.rules
    of_rules = repr((rules.axes, rules.levels, sorted(rules.moments.items()), rules.changes, rules.goodbyes,
                     rules.phases, sorted(rules.memories.items()), sorted(content.compositions.items()),
                     sorted(content.games.items())))
    source = [(_own / part).read_bytes() for part in _parts]
    return fingerprint(str(end).encode(), repr(aim.steps).encode(), repr(words).encode(), of_rules.encode(), *source)


def _read(cache: Path, key: str) -> Optional[Proved]:
    try:
        return Proved(*pickle.loads((cache / (key + ".way")).read_bytes()))
    except Exception:  # what another version wrote fails in many ways
        return None


def _kept(cache: Path, key: str, proved: Proved) -> Proved:
    try:
        cache.mkdir(parents=True, exist_ok=True)
        (cache / (key + ".way")).write_bytes(pickle.dumps(tuple(proved)))
    except OSError:
        pass  # a cache that cannot be written costs time, nothing else
    return proved
