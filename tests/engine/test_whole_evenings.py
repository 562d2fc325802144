"""From the title to the curtain, in the real engine: the shortest evening to every goodbye, letter and roof.

Those to the goodbyes are played with the mouse. For the others each answer is given before it is asked for, which takes
less than a third of the time; an evening that is one to a goodbye as well is not played again.
"""

from __future__ import annotations

import json

import pytest
from narrative.replay import from_json
from steps import TO_THE_STORY

from tools.play.ways import WAYS as FOLDER
from tools.play.ways import played_out

WAYS = sorted((FOLDER / "goodbye").glob("*.json"))
OTHERS = sorted([*(FOLDER / "letter").glob("*.json"), *(FOLDER / "roof").glob("*.json")])
STRAIGHT = [way for way in OTHERS if way.read_bytes() not in {each.read_bytes() for each in WAYS}]
GIVEN = "[list(each) if isinstance(each, tuple) else each for past in store.snapshot.past for each in past.answers]"


@pytest.mark.parametrize("way", WAYS, ids=lambda path: path.stem)
def test_an_evening_comes_to_its_goodbye_by_just_its_answers(way, engine, story):
    answers = json.loads(way.read_text())
    steps = [*TO_THE_STORY, ["go", "story.begin(seed=0)"], ["skip", True], ["play", "curtain", answers],
             ["note", "store.snapshot.beat.goodbye"], ["note", GIVEN], ["note", "fingerprint(store.snapshot)"],
             ["click", "To the title"], ["click", "Goodbyes"], ["see", "goodbyes"]]
    log = engine.run(steps, seconds=300)
    *_, (curtain, _) = played_out(story, from_json(answers))
    assert [each["value"] for each in log if "value" in each] == [way.stem, answers, repr(curtain)]


def test_the_evenings_to_every_letter_and_roof_are_the_same_in_the_engine_as_in_the_core(engine, story):
    answers = [json.loads(way.read_text()) for way in STRAIGHT]
    log = engine.run([*TO_THE_STORY, *(step for each in answers for step in (
        ["go", "story.begin(seed=0)"], ["straight", each], ["note", "fingerprint(store.snapshot)"]))], seconds=600)
    came = [each["value"] for each in log if "value" in each]
    assert len(OTHERS) == 13
    assert len(came) == len(STRAIGHT)
    for way, each, snapshot in zip(STRAIGHT, answers, came):
        *_, (curtain, _) = played_out(story, from_json(each))
        assert repr(curtain) == snapshot, way
