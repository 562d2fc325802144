"""What the explorer counts is what comes of playing every evening there is."""

from __future__ import annotations

import pytest
from narrative.story import TEMPERS
from small_story import Played

from tools.balance import play_many
from tools.explore.verify import FAR, agreements, not_counted, not_met, sampled
from tools.story.build import build


@pytest.fixture(scope="module")
def played(small):
    return Played(small)


def test_every_goodbye_is_as_likely_as_played(whole, played):
    found = whole.report.goodbyes["uniform"]
    assert {goodbye for goodbye, chance in found.items() if chance} == set(played.goodbyes)
    assert found == pytest.approx({goodbye: float(chance) for goodbye, chance in played.goodbyes.items()}, abs=1e-14)


@pytest.mark.parametrize("temper", TEMPERS)
def test_a_player_of_a_temper_comes_to_the_goodbyes_as_played(temper, whole, small):
    played = Played(small, temper)
    found = {goodbye: chance for goodbye, chance in whole.report.goodbyes[temper].items() if chance}
    assert found == pytest.approx({goodbye: float(chance) for goodbye, chance in played.goodbyes.items()}, abs=1e-14)


def test_every_line_before_the_goodbye_is_as_likely_as_played(whole, played):
    expected = {line: float(chance) for line, chance in played.lines.items() if not line[0].startswith("goodbye_")}
    found = {line: chance for line, chance in whole.report.lines.items() if chance}
    assert found == pytest.approx(expected, abs=1e-14)


def test_every_option_leads_to_the_goodbyes_as_played(whole, played):
    taken = {option: figures.taken for option, figures in whole.report.options.items() if figures.taken}
    assert taken == pytest.approx({option: float(chance) for option, chance in played.taken.items()}, abs=1e-14)
    for option, figures in whole.report.options.items():
        for goodbye, chance in figures.goodbyes.items():
            both = float(played.with_goodbye.get((option, goodbye), 0))
            assert chance * figures.taken == pytest.approx(both, abs=1e-14)


def test_five_thousand_random_evenings_agree_within_sampling_error(whole, small):
    built = build(small)
    found = agreements(whole.report.goodbyes, play_many(built.scenes, built.content, 5000, 1))
    assert [each for each in found if each.errors > FAR] == []


def test_numbers_that_are_wrong_do_not_agree(whole, small):
    built = build(small)
    wrong = {"uniform": {**whole.report.goodbyes["uniform"], "plain": 0.9}}
    assert any(each.errors > FAR for each in agreements(wrong, play_many(built.scenes, built.content, 300, 1)))


def test_what_comes_after_the_goodbye_is_met_by_those_who_play_or_named(whole, small):
    built, wanted = build(small), not_counted(whole)
    assert {scene for scene, _ in wanted} & {scene for scene in whole.scenes if scene.startswith("goodbye_")}
    outcomes = play_many(built.scenes, built.content, 400, 1, frozenset(wanted))
    met = set().union(*(each.met for each in outcomes))
    assert met and not_met(wanted, met) == []
    shares = sampled(wanted, outcomes)
    uniform = [each.met for each in outcomes if each.player == "uniform"]
    assert set(shares) == set(wanted) and max(shares.values()) <= 1
    assert all(shares[seen] * len(uniform) == pytest.approx(sum(seen in each for each in uniform)) for seen in met)
    first = min(met, key=lambda seen: len(wanted[seen]))
    assert set(not_met(wanted, met - {first})) <= wanted[first]
    assert set(not_met(wanted, ())) == set().union(*wanted.values())
