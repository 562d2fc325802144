"""Keys, pointer and pad mean the same cave."""

from __future__ import annotations

import bots
from hollow import cave, guide, level
from hollow.cave import Input, State
from hollow.controls import Controls


def run(state: State, controls: Controls, seconds: float) -> State:
    return bots.end(controls.given, state, ticks=int(seconds * 60))


def share(state: State, x: float, y: float) -> tuple[float, float]:
    """Where a point of the cave is in the picture."""
    return (
        (x - state.camera[0]) / level.VIEW_WIDTH + 0.5,
        (y - state.camera[1]) / level.VIEW_HEIGHT + 0.5,
    )


def test_a_key_walks_while_it_is_held() -> None:
    controls = Controls()
    controls.press("right")
    walked = run(cave.begin(), controls, 1)
    assert walked.miner.x > cave.begin().miner.x + 100
    controls.release("right")
    assert controls.given(walked) == Input()


def test_a_click_walks_there() -> None:
    controls, state = Controls(), cave.begin()
    controls.point(state, *share(state, 700, 500))
    controls.lift()
    assert abs(run(state, controls, 5).miner.x - 700) < 12


def test_a_click_on_the_lamp_lights_it() -> None:
    state = next(state for state in bots.play(guide.follow) if "lamp_ask" in state.said)
    controls = Controls()
    controls.point(state, *share(state, level.LAMP_X, 420))
    controls.lift()
    assert run(state, controls, 6).lamp == 1.0


def test_the_whole_cave_can_be_played_by_clicking_ahead() -> None:
    controls, state = Controls(), cave.begin()
    while state.outcome is None and state.tick < 8 * bots.MINUTES:
        if state.tick % 20 == 0:
            what = cave.within_reach(state)
            near = [
                target for target in cave.targets(state) if target.what == what and what in ("lamp", "beam", "lantern")
            ]
            goal = near[0].x if near else state.foreman.x + (60 if state.foreman.x > state.miner.x else -60)
            place = state.foreman.place if state.foreman.place in level.FLOORS else "railway"
            if state.foreman.place == "cart":
                goal = level.CART_DOCK_X
            if state.stage != "held":
                controls.point(state, *share(state, goal, level.FLOORS[place].height(goal) - 60))
                controls.lift()
        state = cave.step(state, controls.given(state), cave.TICK)
    assert state.outcome == "held_the_lantern"


def test_a_pad_stick_that_crosses_over_never_holds_both_ways() -> None:
    controls = Controls()
    for event in ("pad_leftx_pos", "repeat_pad_leftx_pos", "pad_leftx_neg"):
        assert controls.pad(event)
    assert controls.held == {"left"}
    controls.pad("pad_leftx_zero")
    assert controls.held == set()


def test_a_pad_event_that_means_nothing_here_is_left_to_others() -> None:
    assert not Controls().pad("pad_start_press")


def test_any_key_takes_over_from_being_led() -> None:
    controls = Controls(following=True)
    controls.press("left")
    assert not controls.following


def test_when_a_menu_opens_nothing_stays_held() -> None:
    controls, state = Controls(), cave.begin()
    controls.press("right")
    controls.let_go()
    assert controls.given(state) == Input()
    controls.point(state, *share(state, 700, 500))
    controls.let_go()
    controls.drag(0.0, 0.5)
    assert abs(run(state, controls, 5).miner.x - 700) < 12
