"""A cave that was left in the middle is gone on with just as it was; what is no cave is none."""

from __future__ import annotations

import json
from typing import Any

import bots
import pytest
from hollow import cave, cues, guide
from hollow.left import Left, as_plain, from_plain
from hollow.session import Session
from hypothesis import given
from hypothesis import strategies as st

ANYTHING = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from(cues.EVENTS)
    | st.sampled_from(["cart", "closing", "held", "leading", "miner", "foreman", "bottom", "second_ladder"])
    | st.lists(st.integers(0, 9000), max_size=3)
)  # fmt: skip


@pytest.fixture(scope="module")
def every_second() -> dict[str, list[cave.State]]:
    """The state at each second of a game to each ending."""
    return {
        name: [state for state in bots.game(name) if state.tick % 60 == 0 and state.outcome is None]
        for name in guide.ENDINGS
    }


def in_a_file(left: Left) -> Any:
    return json.loads(json.dumps(as_plain(left)))


@pytest.mark.parametrize("name", guide.ENDINGS)
def test_every_moment_comes_back_as_it_was(name: str, every_second: dict[str, list[cave.State]]) -> None:
    for state in every_second[name]:
        left = Left(state, True, name)
        assert from_plain(in_a_file(left)) == left


def test_a_session_goes_on_with_it(every_second: dict[str, list[cave.State]]) -> None:
    state = every_second["went_back"][70]
    session = Session({}, left=from_plain(in_a_file(Left(state, True, "went_back"))))
    assert session.left() == Left(state, True, "went_back")
    assert bots.end(session.controls.given, session.state).outcome == "went_back"


def test_whoever_presses_anything_can_leave_at_any_time() -> None:
    for seed in range(3):
        for state in bots.play(bots.restless(seed), ticks=2 * bots.MINUTES):
            if state.tick % 30 == 0 and state.outcome is None:
                assert from_plain(in_a_file(Left(state))) == Left(state)


@pytest.mark.parametrize("plain", [None, 3, "cave", [], {}, {"state": None, "following": True, "ending": None}])
def test_what_is_no_cave_is_none(plain: object) -> None:
    assert from_plain(plain) is None


def _places(plain: Any) -> list[tuple[Any, Any]]:
    """Every place in nested tables and lists: what holds it, and its key."""
    keys = list(plain) if isinstance(plain, dict) else list(range(len(plain)))
    deeper = [each for key in keys if isinstance(plain[key], (dict, list)) for each in _places(plain[key])]
    return [(plain, key) for key in keys] + deeper


@given(st.data())
def test_damage_is_refused_or_can_be_played(every_second: dict[str, list[cave.State]], data: st.DataObject) -> None:
    states = every_second[data.draw(st.sampled_from(guide.ENDINGS))]
    plain = in_a_file(Left(data.draw(st.sampled_from(states))))
    for _ in range(data.draw(st.integers(1, 3))):
        holder, key = data.draw(st.sampled_from(_places(plain)))
        holder[key] = data.draw(ANYTHING)
    left = from_plain(plain)
    if left is not None:
        state = left.state
        for _ in range(240):
            state = cave.step(state, guide.follow(state), cave.TICK)
            assert cues.sight(state)


def test_what_was_painted_for_a_game_that_was_left_serves_the_next() -> None:
    size = (320, 180)
    first = Session({})
    while not first.prepare(size):
        pass
    painter = first.forget()
    assert painter is not None and first.size is None
    assert Session({}, painter=painter).prepare(size)
    assert not Session({}, reduced_motion=True, painter=painter).prepare(size)
    half_way = Session({})
    assert not half_way.prepare(size)
    assert half_way.forget() is None
