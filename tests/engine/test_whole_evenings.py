"""From the title to the curtain, in the real window, by every goodbye: the shortest evening to each."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from steps import TO_THE_STORY

WAYS = sorted((Path(__file__).parents[1] / "story" / "ways" / "goodbye").glob("*.json"))
GIVEN = "[list(each) if isinstance(each, tuple) else each for past in store.snapshot.past for each in past.answers]"


@pytest.mark.parametrize("way", WAYS, ids=lambda path: path.stem)
def test_an_evening_comes_to_its_goodbye_by_just_its_answers(way, engine):
    answers = json.loads(way.read_text())
    steps = [*TO_THE_STORY, ["go", "story.begin(seed=0)"], ["skip", True], ["play", "curtain", answers],
             ["note", "store.snapshot.beat.goodbye"], ["note", GIVEN], ["click", "To the title"], ["click", "Goodbyes"],
             ["see", "goodbyes"]]
    log = engine.run(steps, seconds=300)
    assert [each["value"] for each in log if "value" in each] == [way.stem, answers]
