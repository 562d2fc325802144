"""What F6 and F7 know of the moment at which the evening stands."""

from __future__ import annotations

import pytest
from narrative.beats import Interlude, Line, Menu, SceneEnd
from narrative.story import Story
from writer.desk import Desk, Place
from writer.look import WriterLook
from writer.moment import ask, asked, key_of
from writer.sources import FILE as SOURCES
from writer.status import FILE as STATUS
from writer.status import Outlook, Status
from writer.trail import Trail, taken_options

from tools.players import quick_story
from tools.setup import ROOT
from tools.story.bink_ink import BinkInk
from tools.story.build import scene_files
from tools.story.scripts import read_ink
from tools.write.outlook import goodbye_from
from tools.write.source_map import source_map


@pytest.fixture
def fresh(built):
    """A story of this test's own."""
    return Story(built.scenes, built.content, BinkInk)


def played(story, scene):
    """Every snapshot of `scene`, entered by nobody in particular, by first options."""
    here = story.begin(3, scene)
    while not isinstance(here.beat, SceneEnd):
        yield here
        if isinstance(here.beat, Menu):
            here = story.choose(here, 0)
        elif isinstance(here.beat, Interlude):
            here = story.answer(here, [slot[0] for slot in here.beat.slots])
        else:
            here = story.next(here)


@pytest.fixture
def signing(fresh):
    return list(played(fresh, "signing"))


def test_the_way_through_a_scene_is_found_from_its_last_beat(fresh, signing):
    steps = Trail(fresh).to(signing[-1])
    assert [step.snapshot for step in steps] == signing
    chosen = [here.beat.options[0].text for here in signing[:-1] if isinstance(here.beat, Menu)]
    assert list(taken_options(steps)) == chosen


def test_going_on_and_going_back_find_the_same_way_as_starting_anew(fresh, signing):
    trail = Trail(fresh)
    for at in (3, 4, 5, 40, 12, 41, 0, len(signing) - 1):
        assert trail.to(signing[at]) == Trail(fresh).to(signing[at])


def test_moments_are_heard_each_time_they_happen(fresh, signing):
    heard = [name for step in Trail(fresh).to(signing[-1]) for name in step.moments]
    before, after = signing[0].chapter.entered, signing[-1].relationship
    assert set(after.heard) - set(before.heard) <= set(heard)
    assert len(heard) > len(set(heard))  # some of them more than once, which the relationship does not keep
    assert set(heard) <= set(fresh.content.rules.moments)


@pytest.fixture
def desk(tmp_path, built, fresh):
    ink = read_ink()
    files = scene_files(ink)
    sources = source_map(ink, files, built.content, {id: "scripts/" + file for id, file in files.items()})
    (tmp_path / SOURCES).write_text(sources.as_text(), encoding="utf-8")
    return Desk(str(tmp_path), fresh, dict(built.data), str(ROOT))


def test_every_beat_of_a_scene_has_its_line(desk, signing):
    source = read_ink()["scenes/09_signing.ink"].splitlines()
    for here in signing[:40]:
        place = desk.place(here)
        assert place.file == "scripts/scenes/09_signing.ink"
        if isinstance(here.beat, Line) and "{" not in source[place.line - 1]:
            assert here.beat.text in source[place.line - 1]


def test_a_look_says_how_they_stand(desk, fresh, signing):
    here = signing[-1]
    look = WriterLook(fresh, desk).at(here)
    assert look.title == "Signing"
    assert [(axis.name, axis.value) for axis in look.axes] == list(here.relationship.axes)
    closeness = look.axes[0]
    assert [level.name for level in closeness.levels] == ["warm", "close", "inseparable"]
    assert [level.reached for level in closeness.levels] == [closeness.value >= least for least in (30, 55, 75)]
    assert look.phase == here.relationship.phase and look.goodbye and not look.decided
    assert dict(look.kept_here)["juno_line"] == here.relationship.recall("juno_line")
    assert look.moments and look.also_open is None  # nobody has explored these scripts for this desk


def test_a_look_tells_where_evenings_come_to_only_of_this_moment(desk, fresh, signing, tmp_path):
    here = signing[-1]
    look = WriterLook(fresh, desk)
    assert look.at(here).evenings == 0  # and the desk has been asked
    moment = asked(str(tmp_path))
    assert (moment.key, moment.scene, moment.answers) == (key_of(here), "signing", here.chapter.answers)
    told = Status(outlook=Outlook(moment.key, 7, {"good_company": 5, "unheard": 2}),
                  open_at={"signing": ("unheard", "dictated")})
    (tmp_path / STATUS).write_text(told.as_text(), encoding="utf-8")
    assert desk.look()
    assert look.at(here).met == (("Good Company", 5), ("The Unheard One", 2))
    assert look.at(here).also_open == ("Dictated, Not Read",)
    assert look.at(signing[0]).evenings == 0


def test_evenings_at_random_go_on_from_the_moment(built, fresh, signing, tmp_path):
    ask(str(tmp_path), signing[-1])
    moment = asked(str(tmp_path))
    forward = quick_story(built.scenes, built.content)
    met = {goodbye_from(forward, moment, chance) for chance in range(3)}
    assert met <= {each.id for each in built.content.rules.goodbyes}
    elsewhere = moment._replace(answers=(99,))
    assert goodbye_from(forward, elsewhere, 0) is None


def test_an_editor_that_cannot_be_opened_is_told(desk):
    assert "--editor" in desk.open_editor(Place("scripts/cast.yaml", 3), {})
    desk.status = Status(editor="no-such-program-anywhere")
    assert "no-such-program-anywhere cannot be started" in desk.open_editor(Place("scripts/cast.yaml", 3), {})
