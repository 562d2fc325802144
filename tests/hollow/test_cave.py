"""The rules of the cave: what is promised to a player, whatever the player does."""

from __future__ import annotations

import pickle

import bots
import pytest
from hollow import cave, guide, level
from hollow.cave import Input


@pytest.mark.parametrize("name", guide.ENDINGS)
def test_each_ending_is_reached_by_somebody_who_wants_it(name: str) -> None:
    assert bots.game(name)[-1].outcome == name


@pytest.mark.parametrize("name", guide.ENDINGS)
def test_a_walk_takes_between_two_and_four_minutes(name: str) -> None:
    assert 2 * bots.MINUTES <= bots.game(name)[-1].tick <= 4 * bots.MINUTES


def test_putting_it_down_is_an_outcome_at_any_time() -> None:
    for state in list(bots.play(bots.restless(1), ticks=bots.MINUTES))[::97]:
        assert cave.put_down(state).outcome == "put_it_down"


def test_putting_it_down_after_the_choice_keeps_the_choice() -> None:
    closing = next(state for state in bots.game("went_back") if state.stage == "closing")
    assert cave.put_down(closing).outcome == "went_back"


def test_the_outcomes_are_these_four() -> None:
    assert set(cave.OUTCOMES) == {*guide.ENDINGS, "put_it_down"}


def test_the_same_inputs_give_the_same_cave() -> None:
    assert bots.end(bots.restless(5), ticks=bots.MINUTES) == bots.end(bots.restless(5), ticks=bots.MINUTES)


def test_time_may_be_cut_anywhere() -> None:
    # Half ticks and double ticks add up exactly in binary only if the tick does; what must agree is what happened.
    slow, fast = cave.begin(), cave.begin()
    for _ in range(600):
        fast = cave.step(fast, Input(x=1.0), cave.TICK * 2)
        slow = cave.step(cave.step(slow, Input(x=1.0), cave.TICK / 2), Input(x=1.0), cave.TICK * 1.5)
    assert abs(fast.tick - slow.tick) <= 1
    assert abs(fast.miner.x - slow.miner.x) < 4


def test_a_long_absence_counts_as_a_quarter_of_a_second() -> None:
    assert cave.step(cave.begin(), Input(), 3600.0).tick == 15


def test_a_state_survives_being_pickled() -> None:
    for state in bots.game("went_back")[::500]:
        assert pickle.loads(pickle.dumps(state)) == state


@pytest.mark.parametrize("seed", range(6))
def test_nobody_is_stuck_after_four_minutes_of_anything(seed: int) -> None:
    lost = bots.end(bots.restless(seed), ticks=4 * bots.MINUTES)
    for name in () if lost.outcome or lost.stage == "closing" else guide.ENDINGS:
        assert bots.end(bots.ending(name), lost).outcome in guide.ENDINGS


@pytest.mark.parametrize("seed", range(3))
def test_nothing_jumps(seed: int) -> None:
    before = None
    for state in bots.play(bots.restless(seed), ticks=2 * bots.MINUTES):
        if before is not None:
            for one, other in ((before.miner, state.miner), (before.foreman, state.foreman)):
                assert abs(one.x - other.x) < 80
                assert abs(one.y - other.y) < 30
        before = state


@pytest.mark.parametrize("seed", range(3))
def test_everybody_stays_in_the_cave(seed: int) -> None:
    for state in bots.play(bots.restless(seed + 50), ticks=2 * bots.MINUTES):
        for body in (state.miner, state.foreman):
            assert 0 < body.x < level.WIDTH
            assert 0 < body.y < level.HEIGHT


def test_the_foreman_comes_back_for_whoever_is_in_the_dark() -> None:
    runaway = bots.until(guide.follow, lambda state: "gallery" in state.said, bots.go_to("landing", 300))
    state = next(state for state in bots.play(runaway) if "dark" in state.said)
    assert state.foreman.place == "landing"
    assert cave.lit(state, state.miner.x, state.miner.y - 100)


def test_waiting_decides_nothing() -> None:
    asked = next(state for state in bots.play(guide.follow) if state.stage == "asking")
    later = bots.end(bots.nobody, asked, ticks=10 * bots.MINUTES)
    assert later.outcome is None
    assert bots.end(bots.ending("held_the_lantern"), later).outcome == "held_the_lantern"


def test_the_form_is_not_signed_in_the_dark() -> None:
    took = bots.until(bots.ending("lantern"), lambda state: state.stage == "held", bots.go_to("bottom", 6500))
    away = bots.end(took, ticks=4 * bots.MINUTES)
    assert away.outcome is None
    assert bots.end(bots.nobody, away, ticks=bots.MINUTES).signing == away.signing


def test_the_side_gallery_opens_to_whoever_has_the_lantern() -> None:
    early = bots.until(guide.follow, lambda state: "bottom" in state.said, bots.go_to("bottom", level.PEN_X))
    refused = next(state for state in bots.play(early) if "side_gallery" in state.said)
    assert refused.miner.x < level.SIDE_BARRIER_X
    allowed = bots.game("went_back")[-1]
    assert allowed.pen == "returned"


def test_a_cart_at_the_buffer_stays_there() -> None:
    pushed = next(state for state in bots.play(guide.follow) if cave.done(state, "cart"))
    later = bots.end(bots.restless(8), pushed, ticks=2 * bots.MINUTES)
    assert later.cart == level.CART_DOCK_X
