"""Beginning anywhere, with any relationship; and what a slip of the pen is answered with."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from narrative.replay import relationship_from_json, relationship_to_json

from tools.play.beginning import look_ahead, read_wishes
from tools.play.options import Asked
from tools.setup import ROOT
from tools.write.command import write

SIGNING = Asked(scene="signing", axes=["closeness=70"], phase="friends", remember=["room=kitchen"],
                heard=["told_the_truth"], seed=3)


@pytest.fixture(scope="module")
def ahead(built):
    return look_ahead(built, SIGNING)


def test_the_scene_begins_with_what_was_asked_for(ahead, story):
    here = ahead.enter(story)
    now = here.chapter.entered
    assert (here.scene, now.axis("closeness"), now.phase) == ("signing", 70, "friends")
    assert (now.recall("room"), "told_the_truth" in now.heard) == ("the blue kitchen", True)
    assert [chapter.scene for chapter in here.past][:3] == ["longhand", "long_way_home", "installation"]


def test_what_was_not_asked_for_is_as_the_evening_left_it(ahead, story):
    asked, likely = ahead.enter(story), ahead._replace(relationship=None).enter(story)
    assert asked.relationship.axis("growth") == likely.relationship.axis("growth")
    assert set(likely.relationship.memories) - set(asked.relationship.memories) <= {
        ("room", likely.relationship.recall("room"))}


def test_the_window_is_told_the_same(ahead):
    facts = json.loads(json.dumps(ahead.facts()))
    assert relationship_from_json(facts["relationship"]) == ahead.relationship
    assert relationship_to_json(relationship_from_json(facts["relationship"])) == facts["relationship"]


def test_a_goodbye_begins_with_what_was_asked_for(built, story):
    here = look_ahead(built, Asked(scene="goodbye_unheard", axes=["openness=3"])).enter(story)
    assert (here.scene, here.relationship.axis("openness"), here.relationship.goodbye) == (
        "goodbye_unheard", 3, "unheard")


def test_without_a_scene_the_first_begins_with_it(built, story):
    here = look_ahead(built, Asked(phase="lovers", seed=1)).enter(story)
    assert (here.scene, here.relationship.phase) == ("longhand", "lovers")
    assert here.relationship.has_been("strangers")


@pytest.mark.parametrize("asked, said", [
    (Asked(scene="signin"), "There is no scene 'signin'. Did you mean 'signing'?"),
    (Asked(axes=["closenes=70"]), "There is no axis 'closenes'. Did you mean 'closeness'?"),
    (Asked(axes=["closeness=170"]), "from 0 to 100"),
    (Asked(axes=["closeness"]), "--with closeness=70"),
    (Asked(phase="freinds"), "There is no phase 'freinds'. Did you mean 'friends'?"),
    (Asked(heard=["told_the_trut"]), "There is no moment 'told_the_trut'. Did you mean 'told_the_truth'?"),
    (Asked(remember=["rom=x"]), "There is no memory 'rom'. Did you mean 'room'?"),
    (Asked(remember=["room=the blue kichen"]), "Did you mean 'the blue kitchen'?"),
    (Asked(goodbye="unherd"), "There is no goodbye 'unherd'. Did you mean 'unheard'?"),
])
def test_a_name_that_is_not_known_is_answered_with_the_nearest(asked, said, built):
    with pytest.raises(SystemExit) as refusal:
        read_wishes(built.content, asked)
        look_ahead(built, asked)
    assert said in str(refusal.value)


@pytest.mark.parametrize("asked", [Asked(scene="sining"), Asked(goodbye="unherd"), Asked(axes=["closenes=70"]),
                                   Asked(phase="freinds"), Asked(remember=["room=kichen"])])
def test_writing_refuses_it_before_anything_is_checked(asked, capsys):
    with pytest.raises(SystemExit, match="There is no|cannot hold"):
        write(asked, "", False)
    assert capsys.readouterr().out == ""


def test_the_command_reads_a_scene_with_it():
    words = ["play", "--read", "--scene", "signing", "--with", "growth=90", "--phase", "friends", "--seed", "3"]
    done = subprocess.run([sys.executable, "-m", "tools.cli", *words], cwd=ROOT, capture_output=True, text=True,
                          env={**os.environ, "TERM": "dumb"})
    assert done.returncode == 0, done.stderr
    assert "There are so many ways of not asking somebody." in done.stdout  # only where growth has reached `many`
