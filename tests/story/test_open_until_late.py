"""No single choice before the ninth scene fixes the goodbye."""

from __future__ import annotations

from collections import defaultdict

from narrative.beats import Menu

from tools.play.read import evening

EARLY = {"longhand", "long_way_home", "installation", "inbox", "two_floors_down", "friday", "earbud", "low_tide"}


def test_after_every_early_option_more_than_one_goodbye_is_still_met(story):
    met, times = defaultdict(set), defaultdict(int)
    for seed in range(260):
        taken = set()
        for snapshot, answer in evening(story, seed):
            if isinstance(snapshot.beat, Menu) and snapshot.scene in EARLY:
                taken.add((snapshot.scene, snapshot.beat.options[answer].text))
        for option in taken:
            met[option].add(snapshot.relationship.goodbye)
            times[option] += 1
    often = [option for option in met if times[option] >= 15]
    assert len(often) > 100
    assert [option for option in often if len(met[option]) < 2] == []
