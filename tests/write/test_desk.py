"""What the window is given to play, and told, after each save."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from watchfiles import Change
from writer.status import Status, StatusFile, Wrong, read_status

from tools.setup import ROOT
from tools.story.build import STORY, as_files
from tools.story.compiler import compiler_kept_alive
from tools.story.scripts import SCRIPTS
from tools.write.command import look
from tools.write.desk import Desk


class Workshop:
    """A copy of the scripts and a desk on it."""

    def __init__(self, folder: Path) -> None:
        self.scripts = Path(shutil.copytree(SCRIPTS, folder / "scripts"))
        self.story = Path(shutil.copytree(STORY, folder / "story"))
        self.folder = folder / "window"
        self.desk = Desk("true", self.scripts, self.folder, self.story)

    def save(self, file: str, before: str, after: str) -> None:
        """An edit, saved and looked at."""
        path = self.scripts / file
        text = path.read_text(encoding="utf-8")
        assert before in text
        path.write_text(text.replace(before, after, 1), encoding="utf-8")
        self.desk.look()

    @property
    def told(self) -> Status:
        return read_status((self.folder / "status.json").read_text(encoding="utf-8"))

    def says(self, scene: str, words: str) -> bool:
        """Whether the window would play `words` in `scene`."""
        return words in (self.folder / "story" / "scenes" / (scene + ".json")).read_text(encoding="utf-8")

    def committed(self, scene: str, words: str) -> bool:
        """Whether game/story has `words` in `scene`."""
        return words in (self.story / "scenes" / (scene + ".json")).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def compiler():
    with compiler_kept_alive():
        yield


@pytest.fixture
def workshop(tmp_path, compiler):
    workshop = Workshop(tmp_path)
    workshop.desk.look()
    return workshop


SIGNING, ROOF = "scenes/09_signing.ink", "scenes/17_roof.ink"
COINS = "She's paid the rest, your Juno."


def test_the_window_is_given_the_whole_story_first(workshop, built):
    for name, text in as_files(built).items():
        assert (workshop.folder / "story" / name).read_text(encoding="utf-8") == text
    assert (workshop.told.story, workshop.told.wrong) == (1, ())


def test_a_good_edit_is_played_and_kept(workshop):
    workshop.save(SIGNING, COINS, "She paid in pennies, your Juno.")
    assert workshop.told.story == 2
    assert workshop.says("signing", "in pennies") and workshop.committed("signing", "in pennies")
    workshop.desk.look()
    assert workshop.told.story == 2  # nothing has changed


def test_an_error_is_told_and_not_played_and_mending_it_takes_it_back(workshop):
    workshop.save(SIGNING, COINS, COINS + '\n~ moment("told_the_trut")\nOsei: Pennies.')
    (wrong,) = workshop.told.wrong
    line = (workshop.scripts / SIGNING).read_text(encoding="utf-8").splitlines().index(wrong.source) + 1
    assert (wrong.code, wrong.line, wrong.meant) == ("E201", line, "told_the_truth")
    assert wrong.place.endswith("09_signing.ink:%d" % line) and wrong.source == '~ moment("told_the_trut")'
    assert workshop.told.story == 1 and not workshop.says("signing", "Pennies")
    workshop.save(SIGNING, "told_the_trut\"", "told_the_truth\"")
    assert workshop.told.wrong == () and workshop.says("signing", "Pennies")


def test_an_error_in_one_scene_does_not_keep_another_from_being_played(workshop):
    workshop.save(SIGNING, COINS, "-> nowhere_at_all\n" + COINS)
    workshop.save(ROOF, "=== roof\n", "=== roof\nThe roof was wet.\n")
    assert workshop.told.wrong and workshop.says("roof", "The roof was wet.")
    assert not workshop.committed("roof", "The roof was wet.")  # game/story only ever holds a whole story
    workshop.save(SIGNING, "-> nowhere_at_all\n", "")
    assert workshop.committed("roof", "The roof was wet.")


def test_wrong_yaml_leaves_everything_as_it_was(workshop):
    workshop.save("relationship.yaml", "told_the_truth: {closeness: 4", "told_the_truth: {closness: 4")
    workshop.save(ROOF, "=== roof\n", "=== roof\nThe roof was wet.\n")
    assert workshop.told.story == 1 and not workshop.says("roof", "The roof was wet.")
    workshop.save("relationship.yaml", "{closness: 4", "{closeness: 9")
    assert workshop.told.story == 2 and workshop.says("roof", "The roof was wet.")
    rules = json.loads((workshop.folder / "story" / "rules.json").read_text(encoding="utf-8"))
    assert rules["relationship"]["moments"]["told_the_truth"]["closeness"] == 9


def test_a_script_with_an_error_from_the_beginning_plays_what_is_committed(tmp_path, compiler):
    workshop = Workshop(tmp_path)
    workshop.save(SIGNING, "=== signing\n", "=== signing\n{ unclosed\n")
    assert workshop.told.wrong and workshop.says("signing", COINS)


def test_the_status_is_read_when_it_is_new(tmp_path):
    status = Status(story=3, wrong=(Wrong("E201", "what", "file.ink", 4, "", "text"),), editor="code",
                    open_at={"signing": ("unheard",)})
    watched = StatusFile(str(tmp_path))
    assert watched.news() is None
    (tmp_path / "status.json").write_text(status.as_text(), encoding="utf-8")
    assert watched.news() == status
    assert watched.news() is None
    (tmp_path / "status.json").write_text("{", encoding="utf-8")
    assert watched.news() is None


def test_a_file_that_was_replaced_is_named_once(workshop, capsys):
    path = str(SCRIPTS / "scenes" / "09_signing.ink")
    look(workshop.desk, False, {(Change.added, path), (Change.deleted, path)})
    assert capsys.readouterr().out.count("scripts/scenes/09_signing.ink") == 1


def test_a_script_that_is_removed_is_said_to_be_gone_and_its_scene_to_stay(workshop, capsys):
    path = workshop.scripts / SIGNING
    path.unlink()
    look(workshop.desk, False, {(Change.deleted, str(path))})
    said = capsys.readouterr().out
    assert "09_signing.ink (gone)" in said and "E113" in said and "So does a scene whose file is gone" in said
    assert [each.code for each in workshop.told.wrong] == ["E113"]  # and not that names are rare without it
    assert workshop.says("signing", "Juno")


def hears_ctrl_c():
    """In the new process: Ctrl-C is heard again where the tests were started in the background and do not hear it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_without_a_display_it_watches_and_checks_and_ctrl_c_ends_it():
    environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    with subprocess.Popen([sys.executable, "-m", "tools.cli", "write", "--scene", "longhand"], cwd=ROOT,
                          env={**environment, "PYTHONUNBUFFERED": "1"}, stdout=subprocess.PIPE, text=True,
                          preexec_fn=hears_ctrl_c) as running:
        said = []
        for line in running.stdout:
            said.append(line)
            if line.startswith("Watching"):
                running.send_signal(signal.SIGINT)
    assert running.returncode == 0
    assert "0 errors" in "".join(said) and "There is no display here" in "".join(said)
