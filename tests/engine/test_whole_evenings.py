"""From the title to the curtain, in the real engine: the shortest evening to every goodbye, letter and roof.

One to a goodbye is played with the mouse. For all others each answer is given before it is asked for, which
takes less than a third of the time; evenings that are the same to a goodbye, a letter or a roof are played once.
"""

from __future__ import annotations

import json

import pytest
from narrative.replay import from_json
from steps import TO_THE_STORY

from tools.play.ways import WAYS as FOLDER
from tools.play.ways import played_out

EVERY = sorted(FOLDER.glob("*/*.json"))
CLICKED = [way for way in EVERY if way.parent.name == "goodbye"][:1]
STRAIGHT = list({way.read_bytes(): way for way in EVERY if way not in CLICKED}.values())
GIVEN = "[list(each) if isinstance(each, tuple) else each for past in store.snapshot.past for each in past.answers]"


@pytest.mark.parametrize("way", CLICKED, ids=lambda path: path.stem)
def test_an_evening_comes_to_its_goodbye_by_just_its_answers(way, engine, story):
    answers = json.loads(way.read_text())
    steps = [*TO_THE_STORY, ["go", "story.begin(seed=0)"], ["skip", True], ["play", "curtain", answers],
             ["note", "store.snapshot.beat.goodbye"], ["note", GIVEN], ["note", "fingerprint(store.snapshot)"],
             ["click", "To the title"], ["click", "Goodbyes"], ["see", "goodbyes"]]
    log = engine.run(steps, seconds=300)
    *_, (curtain, _) = played_out(story, from_json(answers))
    assert [each["value"] for each in log if "value" in each] == [way.stem, answers, repr(curtain)]


def test_all_other_evenings_are_the_same_in_the_engine_as_in_the_core(engine, story):
    answers = [json.loads(way.read_text()) for way in STRAIGHT]
    log = engine.run([*TO_THE_STORY, *(step for each in answers for step in (
        ["go", "story.begin(seed=0)"], ["straight", each], ["note", "fingerprint(store.snapshot)"]))], seconds=600)
    came = [each["value"] for each in log if "value" in each]
    assert len(EVERY) == 8 + 8 + 5
    assert len(came) == len(STRAIGHT)
    for way, each, snapshot in zip(STRAIGHT, answers, came):
        *_, (curtain, _) = played_out(story, from_json(each))
        assert repr(curtain) == snapshot, way
