"""No evening has fewer words than the bound says."""

from __future__ import annotations

import random

from narrative.beats import Curtain, Interlude, Menu
from small_story import Played

from tools.balance import words_shown
from tools.explore.bounds import bounds_of, hasty
from tools.play.read import evening


def fewest(played):
    """By goodbye: the words of the shortest evening there is."""
    found = {}

    def go(here, words):
        while not isinstance(here.beat, (Menu, Interlude, Curtain)):
            words += len(words_shown(played.story, here, None).split())
            here = played.story.next(here)
        if isinstance(here.beat, Curtain):
            found[here.beat.goodbye] = min(words, found.get(here.beat.goodbye, words))
            return
        for answer, _ in played._answers(here.beat):
            go(played.story.decide(here, answer), words + len(words_shown(played.story, here, answer).split()))

    go(played.story.begin(0), 0)
    return found


def test_the_shortest_evening_to_each_goodbye_has_no_fewer_words_than_the_bound(whole, small):
    bounds = bounds_of(whole.program, whole.scenes, whole.content)
    for goodbye, words in fewest(Played(small)).items():
        assert 0 < bounds.evening[goodbye] <= words


def test_a_player_in_a_hurry_takes_what_leads_to_the_goodbye_by_few_words(whole, small):
    bounds, story = bounds_of(whole.program, whole.scenes, whole.content), Played(small).story
    here = next(here for here, _ in evening(story, 0) if isinstance(here.beat, Menu))
    detours = [bounds.detour[here.scene, option.seen_id] for option in here.beat.options]
    for goodbye in bounds.evening:
        answer = hasty(bounds, goodbye, 0.01)(here, random.Random(0))
        assert detours[answer][goodbye] == min(each.get(goodbye, 10**6) for each in detours)
