"""`tools write` in the real window: an edit is taken up where the evening stands, an error is shown until it is mended.

The scripts are a copy; the desk that watches them is the command's own, in a thread.
"""

from __future__ import annotations

import json
import os
import shutil
import threading
from pathlib import Path

import pytest
from engine import Engine

from tools.play.beginning import look_ahead
from tools.play.options import Asked
from tools.play.start import window_environment
from tools.story.build import STORY
from tools.story.compiler import compiler_kept_alive
from tools.story.scripts import SCRIPTS
from tools.write.command import follow
from tools.write.desk import Desk

SAID = "store.snapshot.beat.text"
ANSWERS = "store.snapshot.chapter.answers"
AXES = "dict(store.snapshot.relationship.axes)"
WRONG = "writer_desk.status.wrong"


@pytest.fixture
def scripts(tmp_path):
    return Path(shutil.copytree(SCRIPTS, tmp_path / "scripts"))


@pytest.fixture
def opened(tmp_path):
    """The file in which the editor of these tests writes down what it was asked to open."""
    return tmp_path / "opened.txt"


@pytest.fixture
def window(tmp_path, scripts, opened):
    """The folder that a desk keeps for the window while the test lasts."""
    story = Path(shutil.copytree(STORY, tmp_path / "story"))
    over = threading.Event()
    with compiler_kept_alive():
        desk = Desk("sh -c 'echo {file}:{line} > %s'" % opened, scripts, tmp_path / "window", story)
        desk.look()
        watching = threading.Thread(target=follow, args=(desk, over.is_set))
        watching.start()
        yield tmp_path / "window"
        over.set()
        watching.join()


def edit(file: Path, before: str, after: str) -> list:
    """A step that saves an edit of a script, as an editor would."""
    code = "text = open(%r, encoding='utf-8').read(); assert %r in text; " % (str(file), before)
    return ["run", code + "open(%r, 'w', encoding='utf-8').write(text.replace(%r, %r, 1))" % (str(file), before, after)]


def values(log):
    return [each["value"] for each in log if "value" in each]


def test_the_window_follows_the_writer(tmp_path, large_screen, built, scripts, window, opened):
    engine = Engine(tmp_path / "copy", large_screen, built)
    ink = scripts / "scenes" / "09_signing.ink"
    begin = look_ahead(built, Asked(scene="signing", axes=["closeness=70"], phase="friends", seed=3))
    # Only what is asked of the game: other tests may have set what the screen is.
    asked = {name: value for name, value in window_environment(begin).items() if os.environ.get(name) != value}
    photo = engine.folder / "look.png"
    back = [step for there in ("'nineteen years' in " + SAID, "\"I'd want to be asked\" in " + SAID, "shown('choice')")
            for step in (["event", "rollback"], ["until", there])]
    log = engine.run([
        ["played"], ["quick"], ["note", AXES], ["play", "Menu", []], ["run", "driver_answers[:] = [1]"],
        ["lines", 2],
        # the words of the line that is being said
        edit(ink, "He's had eighteen years of not asking.", "He has had nineteen years of it."),
        ["until", "'nineteen years' in " + SAID], ["see", "say"], ["note", ANSWERS],
        # a line before it, and the stage
        edit(ink, "=== signing\n# place: longhand morning", "=== signing\n# place: longhand evening\nIt was late."),
        ["until", "store.stands_in == 'longhand_evening'"], ["note", SAID],
        # broken: the panel is shown, the evening stands; mended: it is gone
        edit(ink, ">>> letter juno", ">>> letter junno"), ["until", WRONG], ["until", "offers('letter junno')"],
        ["note", "%s[0].meant" % WRONG], ["lines", 1], ["click", "09_signing.ink:"],
        edit(ink, ">>> letter junno", ">>> letter juno"), ["until", "not " + WRONG],
        ["until", "not offers('letter junno')"],
        # numbers are taken up too
        edit(scripts / "relationship.yaml", "told_the_truth: {closeness: 4", "told_the_truth: {closeness: 14"),
        ["until", "story.content.rules.moments['told_the_truth'].effects[0][1] == 14"], ["note", SAID],
        # going back over the edits
        *back, ["run", "driver_answers[:] = [1]"], ["lines", 2], ["note", SAID],
        # the two keys
        ["key", "F6"], ["until", "os.path.exists(%r)" % str(opened)],
        ["key", "F7"], ["until", "offers('everything kept')"], ["photo", str(photo)],
        ["key", "F7"], ["until", "offers('F7 Close')"], ["key", "F7"],
        ["until", "offers('F7 Look')"],
        ["save", "1-1"], ["lines", 1], ["load", "1-1"], ["until", "'nineteen years' in " + SAID],
    ], environment={**asked, "EVG_WRITE": str(window)})
    axes, answers, late, meant, truth, again = values(log)
    assert axes["closeness"] == 70
    assert answers == [1]
    assert late == "He has had nineteen years of it."
    assert meant == "letter juno"
    assert truth.startswith("I know. You said if it was me.")
    assert again == "He has had nineteen years of it."
    place = ink.read_text(encoding="utf-8").splitlines().index("   Samantha: He has had nineteen years of it.") + 1
    assert opened.read_text().strip() == "%s:%d" % (ink, place)
    assert photo.stat().st_size > 100_000
    assert json.loads((window / "status.json").read_text())["wrong"] == []
