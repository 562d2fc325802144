"""Whatever is played of a real scene is in its graph."""

from __future__ import annotations

from narrative.beats import Line, Menu

from tools.explore.marked import compile_marked
from tools.explore.walk import Walk
from tools.play.read import evening
from tools.story.build import LIBRARY, scene_files
from tools.story.scripts import read_ink

SCENE = "signing"


def test_every_line_and_option_of_random_evenings_is_in_the_graph(story, built):
    ink = read_ink()
    root = "INCLUDE %s\nINCLUDE %s\n" % (LIBRARY, scene_files(ink)[SCENE])
    marked = compile_marked(ink, {SCENE: root})[SCENE]
    memories = {name: memory.values for name, memory in built.content.rules.memories.items()}
    graph = Walk(SCENE, marked, memories, lambda function, name: None).graph(SCENE)
    known = {text.seen_id for text in graph.texts}
    begin = built.content.rules.begin()
    for seed in range(12):
        for here, _ in evening(story, seed, start=story.begin(seed, SCENE, begin), one_scene=True):
            if isinstance(here.beat, Line):
                assert here.beat.seen_id in known
            if isinstance(here.beat, Menu):
                assert {option.seen_id for option in here.beat.options} <= known
