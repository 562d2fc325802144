"""What is committed is what the scripts say."""

from __future__ import annotations

import pytest

from tools.check.report import check_scripts
from tools.play.ways import played_out, read_way
from tools.story.build import STORY, as_files


def test_the_compiled_story_is_fresh(built):
    committed = {file.relative_to(STORY).as_posix(): file.read_text() for file in STORY.rglob("*.json")}
    assert committed == as_files(built), "run: python3 -m tools build"


def test_the_scripts_have_nothing_wrong():
    assert [str(each) for each in check_scripts()] == []


@pytest.mark.parametrize("goodbye", ["unheard", "dictated", "no_forwarding", "last_to_leave", "good_company",
                                     "all_of_her", "one_more_night", "between_lines"])
def test_a_written_way_leads_to_each_goodbye_and_to_the_curtain(goodbye, story):
    *_, (end, _) = played_out(story, read_way(goodbye))
    assert end.beat.goodbye == goodbye
    assert [chapter.scene for chapter in end.past][-3:] == ["goodbye_" + goodbye, "letter", "roof"]
