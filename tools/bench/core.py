"""One beat's cost in the core, on both ink runtimes, over whole random evenings."""

from __future__ import annotations

import statistics
import time
from typing import Callable, Dict, List, NamedTuple

from narrative.beats import Interlude, Line, Menu
from narrative.ink import InkRuntime
from narrative.story import Story

from tools.play.read import evening
from tools.story.build import Built


class Cost(NamedTuple):
    """Milliseconds from one beat to the next: median and 99th percentile, of all, and in the slowest scene."""

    beats: int
    median: float
    most: float
    scene: str
    scene_median: float
    scene_most: float


def beat_costs(built: Built, runtime: Callable[..., InkRuntime], evenings: int) -> Cost:
    """The cost of a beat over `evenings` random evenings, in time of the processor: others may be at work."""
    story = Story(built.scenes, built.content, runtime)
    spans: Dict[str, List[float]] = {}
    for seed in range(evenings):
        before, scene = time.process_time(), ""
        for snapshot, _ in evening(story, seed):
            now = time.process_time()
            if isinstance(snapshot.beat, (Line, Menu, Interlude)) and snapshot.scene == scene:
                spans.setdefault(snapshot.scene, []).append((now - before) * 1000)
            scene, before = snapshot.scene, time.process_time()
    every = sorted(value for values in spans.values() for value in values)
    worst = max(spans, key=lambda scene: statistics.median(spans[scene]))
    slow = sorted(spans[worst])
    return Cost(len(every), _at(every, 0.5), _at(every, 0.99), worst, _at(slow, 0.5), _at(slow, 0.99))


def _at(values: List[float], share: float) -> float:
    return values[min(len(values) - 1, int(len(values) * share))]
