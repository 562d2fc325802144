"""What is counted of a whole story, as jobs that can be done apart: each goodbye, each player, each group of lines.

The results are kept by the program that was counted, its names left out: an edit that changes words alone, or that
comes after what is counted, counts nothing again.
"""

from __future__ import annotations

import pickle
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path
from typing import Any, Callable, Dict, FrozenSet, Hashable, Iterator, List, NamedTuple, Optional, Tuple

from narrative.content import Content
from narrative.story import TEMPERS

from tools.explore.cloud import UNIFORM, Flow
from tools.explore.influence import Taken, influence
from tools.explore.lean import Lean, lean
from tools.explore.lines import groups
from tools.explore.program import Program, Step, next_steps
from tools.explore.special import specialised
from tools.explore.variables import Reads
from tools.setup import fingerprint

_own = Path(__file__).parent
_parts = ("cloud.py", "special.py", "lean.py")


OptionName = Tuple[str, str, int]
"""``("option", scene, number of its text)``"""


class Counted(NamedTuple):
    """Everything that was counted.

    Attributes:
        goodbyes: player -> goodbye -> probability.
        options: name of an option -> goodbye -> figures; options before the goodbye is settled.
        steps: how likely each step that reads a line is come to; before the goodbye is settled.
    """

    goodbyes: Dict[str, Dict[str, float]]
    options: Dict[OptionName, Dict[str, Taken]]
    steps: Dict[int, float]


class _Job(NamedTuple):
    kind: str
    about: str
    program: Lean


_content: List[Content] = []


def _begin(content: Content) -> None:
    _content[:] = [content]


def _do(job: _Job) -> Any:
    content = _content[0]
    begin = content.rules.begin()
    special = specialised(job.program, Reads(content.rules), begin)
    if job.kind == "goodbye":
        return influence(special, content.rules, begin, job.about)
    figures = Flow(special, content.rules, job.about or UNIFORM).run(begin)
    return figures.read if job.kind == "lines" else figures.ends


def ends_of(program: Program) -> List[FrozenSet[str]]:
    """The goodbyes that each step may still lead to, whatever the relationship."""
    found: List[FrozenSet[str]] = []
    for step in program.steps:
        below = [found[each] for each in next_steps(step)]
        found.append(frozenset([step[1]]) if step[0] == "end" else frozenset().union(*below))
    return found


def count_all(program: Program, content: Content, cache: Path, processes: int = 2,
              done: Callable[[str, int], None] = lambda what, of: None) -> Counted:
    """Count everything; `done` is told of each job as it is done, and how many there are."""
    reads = Reads(content.rules)
    jobs = _jobs(program, content, reads)
    results: Dict[int, Any] = {}
    keys = [_key(job, content) for job in jobs]
    for at, (job, (key, names)) in enumerate(zip(jobs, keys)):
        kept = _read(cache, key, names)
        if kept is not None:
            results[at] = kept
            done(_title(job), len(jobs))
    missing = [at for at in range(len(jobs)) if at not in results]
    for at, result in _done(jobs, missing, content, processes):
        results[at] = result
        _write(cache, keys[at][0], keys[at][1], result)
        done(_title(jobs[at]), len(jobs))
    return _together(jobs, results)


def _title(job: _Job) -> str:
    return "lines" if job.kind == "lines" else job.about


def _jobs(program: Program, content: Content, reads: Reads) -> List[_Job]:
    open_ends = ends_of(program)

    def option(number: int, step: Step) -> Optional[Hashable]:
        return number if step[0] == "pick" and step[1] == "menu" and len(open_ends[number]) > 1 else None

    jobs = [_Job("goodbye", each.id, lean(program, reads, option, frozenset([each.id])))
            for each in content.rules.goodbyes]
    jobs += [_Job("player", temper, lean(program, reads, lambda number, step: None, tags=True)) for temper in TEMPERS]
    for group in groups(program, reads):
        early = frozenset(number for number in group.steps if len(open_ends[number]) > 1)
        if early:
            watch = _watching(early)
            jobs.append(_Job("lines", "", lean(program, reads, watch, frozenset())))
    return jobs


def _watching(steps: FrozenSet[int]) -> Callable[[int, Step], Optional[Hashable]]:
    return lambda number, step: number if number in steps else None


def _done(jobs: List[_Job], missing: List[int], content: Content, processes: int) -> Iterator[Tuple[int, Any]]:
    if processes == 1 or len(missing) < 2:
        _begin(content)
        for at in missing:
            yield at, _do(jobs[at])
        return
    with ProcessPoolExecutor(processes, initializer=_begin, initargs=(content,)) as pool:
        waiting = {pool.submit(_do, jobs[at]): at for at in missing}
        for future in as_completed(waiting):
            yield waiting[future], future.result()


def _together(jobs: List[_Job], results: Dict[int, Any]) -> Counted:
    found = Counted({UNIFORM: {}}, {}, {})
    for at, job in enumerate(jobs):
        result = results[at]
        if job.kind == "goodbye":
            found.goodbyes[UNIFORM][job.about] = result[0]
            for name, taken in result[1].items():
                found.options.setdefault(name, {})[job.about] = taken
        elif job.kind == "player":
            found.goodbyes[job.about] = result
        else:
            found.steps.update(result)
    return found


# -- keeping


def _key(job: _Job, content: Content) -> Tuple[str, List[Hashable]]:
    """A name for the job that does not depend on how things are called, and what they are called."""
    names: Dict[Hashable, int] = {}

    def number(name: Any) -> Any:
        return None if name is None else names.setdefault(name, len(names))

    steps: List[Any] = []
    for step in job.program.steps:
        if step[0] == "read":
            steps.append(("read", number(step[1]), step[2]))
        elif step[0] == "pick":
            offers = tuple((guard, tag, number(name), each) for guard, tag, name, each in step[2])
            steps.append(("pick", step[1], offers, step[3] is not None))
        else:
            steps.append(step)
    rules = content.rules
    of_rules = repr((rules.axes, rules.levels, sorted(rules.moments.items()), rules.changes, rules.goodbyes,
                     rules.phases))
    source = [(_own / part).read_bytes() for part in _parts + (("influence.py",) if job.kind == "goodbye" else ())]
    return fingerprint(job.kind.encode(), job.about.encode(), repr(steps).encode(), str(job.program.start).encode(),
                       of_rules.encode(), *source), list(names)


def _read(cache: Path, key: str, names: List[Hashable]) -> Any:
    try:
        kind, whole, found = pickle.loads((cache / (key + ".count")).read_bytes())
    except Exception:  # what another version wrote fails in many ways
        return None
    named = {names[at]: figures for at, figures in found.items()}
    return (whole, named) if kind == "goodbye" else named if kind == "lines" else whole


def _write(cache: Path, key: str, names: List[Hashable], result: Any) -> None:
    numbers = {name: at for at, name in enumerate(names)}
    if isinstance(result, tuple):
        kept = ("goodbye", result[0], {numbers[name]: taken for name, taken in result[1].items()})
    elif any(name in numbers for name in result):
        kept = ("lines", None, {numbers[name]: weight for name, weight in result.items()})
    else:
        kept = ("player", result, {})
    try:
        cache.mkdir(parents=True, exist_ok=True)
        (cache / (key + ".count")).write_bytes(pickle.dumps(kept))
    except OSError:
        pass  # a cache that cannot be written costs time, nothing else
