"""Every ink feature the story uses, as a pair: NAME.ink and the transcript it must give, NAME.txt.

Each is played by both runtimes, and a second time through a save and a load at every beat.
EVG_WRITE_GOLDEN=1 writes the transcripts anew.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from narrative.ink import PythonInk
from narrative.story import Story
from transcripts import every_way, scenes_of

sys.path.insert(0, str(Path(__file__).parents[1] / "core"))

from small_rules import content  # noqa: E402

from tools.story.bink_ink import BinkInk  # noqa: E402
from tools.story.build import LIBRARY, compile_scenes  # noqa: E402
from tools.story.scripts import read_ink  # noqa: E402

FEATURES = sorted((Path(__file__).parent / "features").glob("*.ink"))


@pytest.fixture(scope="module")
def compiled():
    library = read_ink()[LIBRARY]
    ink = {LIBRARY: library, **{"scenes/%s" % each.name: each.read_text() for each in FEATURES}}
    scenes, wrong = compile_scenes(ink, {each.stem: "scenes/%s" % each.name for each in FEATURES})
    assert not wrong
    return scenes


@pytest.mark.parametrize("runtime", [PythonInk, BinkInk], ids=["inkpython", "bink"])
@pytest.mark.parametrize("reload", [False, True], ids=["straight", "saved-and-loaded"])
@pytest.mark.parametrize("feature", FEATURES, ids=lambda path: path.stem)
def test_a_feature_gives_its_transcript(feature, reload, runtime, compiled):
    scenes = scenes_of(compiled[feature.stem])
    transcript = every_way(lambda: Story(scenes, content(), runtime), reload)
    golden = feature.with_suffix(".txt")
    if os.environ.get("EVG_WRITE_GOLDEN"):
        golden.write_text(transcript)
    assert transcript == golden.read_text()
