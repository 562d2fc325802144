"""Samantha's light: how it goes out, and what it is like when nothing is said."""

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from presence.drawn_by import is_software
from presence.light import STILLNESSES, Light, leaves, wanted
from presence.partings import GONE, LEAVING, OUT, WHOLE, parting

seconds = st.floats(0, 60)
ways = ["unheard", "dictated", "no_forwarding", "last_to_leave", "good_company", "all_of_her", "one_more_night",
        "between_lines"]


def test_every_goodbye_has_a_way_of_its_own(story):
    goodbyes = [each.id for each in story.content.rules.goodbyes]
    assert sorted(goodbyes) == sorted(ways)
    held = [parting(each, LEAVING, 0.0) for each in goodbyes]
    assert len(set(held)) == len(goodbyes)


def test_every_phase_has_a_stillness_of_its_own(story):
    assert set(STILLNESSES) == set(story.content.rules.phases)
    assert len(set(STILLNESSES.values())) == len(STILLNESSES)


@pytest.mark.parametrize("way", [*ways, "something else"])
def test_a_way_begins_whole_and_ends_dark(way):
    assert parting(way, 0.0, 0.0) == WHOLE
    assert parting(way, LEAVING, GONE) == OUT
    assert parting(way, 0.0, math.inf) == OUT
    nearly = parting(way, LEAVING, GONE * 0.999)
    beyond = nearly.left > 1 or nearly.x - 0.2 * nearly.reach > 1
    assert nearly.level < 0.05 or beyond


@pytest.mark.parametrize("way", [each for each in ways if each != "one_more_night"])
def test_a_way_waits_for_a_slow_reader(way):
    assert parting(way, LEAVING, 0.0) == parting(way, LEAVING * 40, 0.0)


@given(st.sampled_from(ways), seconds, seconds)
def test_a_pose_can_be_drawn(way, leaving, gone):
    pose = parting(way, leaving, gone)
    assert len(pose.parts) == 7 and all(0 <= part <= 1 for part in pose.parts)
    assert 0 <= pose.level <= 1.5 and 0 <= pose.gaps <= 1 and pose.reach > 0.2 and pose.apart >= 0


def test_it_rings_four_times_and_no_more():
    levels = [parting("unheard", LEAVING * step / 300, 0.0).level for step in range(1, 301)]
    levels += [parting("unheard", LEAVING, GONE * step / 100).level for step in range(1, 100)]
    rings = sum(1 for before, after in zip(levels, levels[1:]) if before < 0.6 <= after)
    assert rings == 4


def test_friends_cross_off_one_thread_after_another_and_the_first_last():
    counts = [sum(parting("good_company", LEAVING * step / 20, 0.0).parts) for step in range(21)]
    assert counts == sorted(counts, reverse=True) and counts[-1] == 1.0
    assert parting("good_company", LEAVING, 0.0).parts[0] == 1.0


def test_a_way_decides_only_while_she_leaves():
    light = Light(there=0.5, spread=1.0)
    assert leaves("dictated", "listening", light) == light
    assert leaves("", "leaving", light) == light
    assert leaves("dictated", "leaving", light).spread == 0.0


def test_estranged_is_darker_than_lovers(story):
    here = story.begin(seed=1).relationship
    dark, near = (wanted("listening", replace(here, phase=phase), None) for phase in ("estranged", "lovers"))
    assert dark.there < near.there and dark.energy < near.energy and dark.breath < near.breath


@pytest.mark.parametrize(("name", "software"), [
    ("llvmpipe (LLVM 15.0.6, 256 bits)", True), ("Software Rasterizer", True),
    ("Mesa Intel(R) UHD Graphics 620", False), ("NVIDIA GeForce GTX 1650/PCIe/SSE2", False), ("", False)])
def test_only_the_processor_is_asked_for_fewer_points_of_light(name, software):
    assert is_software(name) == software
