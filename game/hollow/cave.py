"""What happens in the cave: a value, and the one function that says what the next value is.

`step(state, input, dt)` is pure: the same state, input and time give the same state, on every machine. Time is
cut into ticks of 1/60 s; what is left of `dt` waits in `state.spare`. Nothing here draws, speaks or knows an engine.

Nobody can lose. Outside the lantern's light one only sees nothing, and the foreman comes back. The game ends with
one of `OUTCOMES`, and only because the player did something or let something be finished.
"""

from __future__ import annotations

from typing import NamedTuple

from . import level
from .body import Body, get_off, move, place_on, ride
from .route import heading, nearest_floor

TICK = 1.0 / 60.0
OUTCOMES = ("held_the_lantern", "went_through", "went_back", "put_it_down")

# Seconds, units, and units a second.
SPEECH_SECONDS = 7.0
LINGER_SECONDS = 4.0
CLOSING_SECONDS = 8.0
SIGNING_SECONDS = 26.0
LAMP_SECONDS = 1.6
BEAM_SECONDS = 2.4
DARK_SECONDS = 2.5
IDLE_SECONDS = 28.0
PEN_FALL_SECONDS = 1.5
LIGHT = 560.0
LAMP_LIGHT = 330.0
WALK = 172.0
FOREMAN_WALK = 205.0
FOREMAN_HURRY = 330.0
REACH = 120.0
NEAR = 380.0
BODY_HALF = 42.0

# What the foreman may say more than once; the rest he says one time.
AGAIN = frozenset({"dark", "idle", "barrier", "side_gallery", "door_early", "door_wait", "up_closed", "alone"})


class Input(NamedTuple):
    """What the player asks for during one step. `toward` is a point of the cave to walk to, and wins over x and y."""

    x: float = 0.0
    y: float = 0.0
    act: bool = False
    toward: tuple[float, float] | None = None


class Speech(NamedTuple):
    """What the foreman is saying: an event, which time he says it (from 0), and the seconds he needs for it.

    Below zero he has finished, and the words only linger for slow readers until there are others.
    """

    event: str
    time: int
    left: float


class State(NamedTuple):
    """Everything there is to know. Plain values only, so that it pickles and compares.

    `lamp`, `beam`, `signing` run from 0 to 1. `lantern` is who has it. `pen` is pocket, falling, nook, miner or
    returned. `stage` is leading, asking, held or closing. `fetching` is the foreman on his way back to the miner.
    """

    miner: Body
    foreman: Body
    tick: int = 0
    spare: float = 0.0
    station: int = 0
    fetching: bool = False
    lamp: float = 0.0
    beam: float = 0.0
    cart: float = level.CART_START_X
    lantern: str = "foreman"
    pen: str = "pocket"
    pen_fall: float = 0.0
    stage: str = "leading"
    signing: float = 0.0
    dark: float = 0.0
    still: float = 0.0
    speech: Speech | None = None
    waiting_to_say: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    acting: bool = False
    ending: str | None = None
    closing: float = 0.0
    outcome: str | None = None
    camera: tuple[float, float] = (800.0, 450.0)


def begin() -> State:
    """The cave as it is when one comes in."""
    return State(miner=place_on(*level.START, facing=1), foreman=place_on(*level.FOREMAN_START, facing=-1))


def step(state: State, given: Input, dt: float) -> State:
    """The state `dt` seconds later. A very long `dt` (the window was dragged) counts as a quarter of a second."""
    spare = state.spare + min(max(dt, 0.0), 0.25)
    while spare >= TICK and state.outcome is None:
        spare -= TICK
        state = _tick(state, given)
    return state._replace(spare=spare)


def put_down(state: State) -> State:
    """The player leaves. What was already decided stays decided."""
    return state._replace(outcome=state.ending or "put_it_down")


def lantern_at(state: State) -> tuple[float, float]:
    """Where the flame is."""
    if state.lantern == "miner":
        return state.miner.x + 62.0 * state.miner.facing, state.miner.y - 128.0
    return state.foreman.x + 44.0 * state.foreman.facing, state.foreman.y - 122.0


def lit(state: State, x: float, y: float) -> bool:
    """Whether something at (x, y) can be seen."""
    flame = lantern_at(state)
    if _distance(flame[0], flame[1], x, y) < LIGHT:
        return True
    lamp_y = level.FLOORS["landing"].height(level.LAMP_X) - 260
    return state.lamp >= 1.0 and _distance(level.LAMP_X, lamp_y, x, y) < LAMP_LIGHT


def done(state: State, task: str | None) -> bool:
    """Whether a task (`lamp`, `beam`, `cart`, `lantern`) is finished. No task is always finished."""
    return {
        None: True,
        "lamp": state.lamp >= 1.0,
        "beam": state.beam >= 1.0,
        "cart": state.cart >= level.CART_DOCK_X,
        "lantern": state.lantern == "miner",
    }[task]


class Target(NamedTuple):
    """Something the act key would do: lamp, beam, lantern, pen, give or door; and where one stands to do it."""

    what: str
    floor: str
    x: float


def targets(state: State) -> tuple[Target, ...]:
    """Everything that can be done now, anywhere in the cave."""
    if state.stage == "closing":
        return ()
    foreman = state.foreman
    possible = (
        (state.lamp < 1.0, Target("lamp", "landing", level.LAMP_X)),
        (state.beam < 1.0, Target("beam", "gallery", level.BEAM_X)),
        (state.pen == "nook" and state.lantern == "miner", Target("pen", "bottom", level.PEN_X)),
        (state.pen == "miner", Target("give", foreman.place, foreman.x)),
        (state.stage == "asking", Target("lantern", foreman.place, foreman.x)),
        (True, Target("door", "bottom", level.DOOR_X)),
    )
    return tuple(target for now, target in possible if now)


def within_reach(state: State) -> str | None:
    """What the act key would do where the miner stands, or None."""
    for target in targets(state):
        if state.miner.place == target.floor and abs(state.miner.x - target.x) < REACH:
            return target.what
    return None


def _distance(x: float, y: float, other_x: float, other_y: float) -> float:
    return float(((x - other_x) ** 2 + (y - other_y) ** 2) ** 0.5)


def _tick(state: State, given: Input) -> State:
    state = state._replace(tick=state.tick + 1)
    if state.stage == "closing":
        return _close(_speak(_look(state)))
    state = _walk(state, given)
    state = _act(state, given)
    state = _lead(state)
    state = _sign(state)
    state = _mind_the_light(state)
    return _look(_speak(state))


# The miner


def _walk(state: State, given: Input) -> State:
    here = state.miner
    x, y = given.x, given.y
    if given.toward is not None:
        x, y = heading(here, nearest_floor(*given.toward), given.toward[0], _finished(state))
    if given.act and within_reach(state) in ("lamp", "beam"):
        x = y = 0.0
    moved = move(here, x, y, WALK, _finished(state))
    moved, cart, bumped = _obstacles(state, here, moved)
    still = state.still + TICK if moved.x == here.x and moved.y == here.y else 0.0
    state = state._replace(miner=moved, cart=cart, still=still)
    if bumped is None and y < 0 and here.place == "landing" and here.x < level.FLOORS["landing"].left + 160:
        bumped = "up_closed"
    if bumped is None and here.place == "gallery" and here.x < level.DESK_X + 150:
        bumped = "desk"
    return say(state, bumped) if bumped else state


def _finished(state: State) -> frozenset[str]:
    return frozenset(task for task in ("lamp", "beam", "cart", "lantern") if done(state, task))


def _obstacles(state: State, before: Body, after: Body) -> tuple[Body, float, str | None]:
    """The miner held back by what is in the way; where the cart is then; and what the foreman remarks."""
    walls = (
        ("landing", level.BARRIER_X, "lamp", "barrier"),
        ("gallery", level.BEAM_X, "beam", None),
        ("bottom", level.SIDE_BARRIER_X, "lantern", "side_gallery"),
    )
    for floor, x, task, remark in walls:
        if after.place == floor and not done(state, task) and before.x <= x - BODY_HALF < after.x:
            return after._replace(x=x - BODY_HALF, pose="stand"), state.cart, remark
    touching = level.CART_HALF + BODY_HALF
    if after.place == "railway" and before.x <= state.cart - touching < after.x:
        return _push(state, before, after, touching)
    return after, state.cart, None


def _push(state: State, before: Body, after: Body, touching: float) -> tuple[Body, float, str | None]:
    """A full cart rolls at a little more than half a walk, until it meets the buffer; there it is chocked and stays."""
    if done(state, "cart"):
        return after._replace(x=state.cart - touching, pose="stand"), state.cart, None
    cart = min(state.cart + (after.x - before.x) * 0.62, level.CART_DOCK_X)
    return after._replace(x=cart - touching, pose="push"), cart, None


def _act(state: State, given: Input) -> State:
    pressed = given.act and not state.acting
    state = state._replace(acting=given.act)
    what = within_reach(state)
    if not given.act or what is None:
        return state
    if what == "lamp":
        state = _work(state)._replace(lamp=min(1.0, state.lamp + TICK / LAMP_SECONDS))
        return say(state, "lamp_done") if state.lamp >= 1.0 else state
    if what == "beam":
        state = _work(state)._replace(beam=min(1.0, state.beam + TICK / BEAM_SECONDS))
        return say(state, "beam_done") if state.beam >= 1.0 else state
    return _decide(state, what) if pressed else state


def _work(state: State) -> State:
    return state._replace(miner=state.miner._replace(pose="work"), still=0.0)


def _decide(state: State, what: str) -> State:
    if what == "lantern":
        return say(state._replace(lantern="miner", stage="held"), "taken", now=True)
    if what == "pen":
        return say(state._replace(pen="miner"), "pen_found", now=True)
    if what == "give":
        return _end(state._replace(pen="returned"), "went_back", "pen_back")
    if state.stage == "leading":
        return say(state, "door_early")
    return _end(state, "went_through", "through")


def _end(state: State, ending: str, line: str) -> State:
    return say(state._replace(stage="closing", ending=ending, waiting_to_say=()), line, now=True)


def _close(state: State) -> State:
    """The last line is said, whoever goes through the door goes, and then the picture does."""
    if state.ending == "went_through":
        aim = 1.0 if state.miner.x < level.DOOR_X else -1.0
        there = abs(level.DOOR_X - state.miner.x) < 6.0
        state = state._replace(miner=move(state.miner, 0.0 if there else aim, 0.0, WALK, frozenset()))
    closing = state.closing + TICK / CLOSING_SECONDS
    return state._replace(closing=min(1.0, closing), outcome=state.ending if closing >= 1.0 else None)


# The foreman


def _lead(state: State) -> State:
    """He goes ahead, waits, comes back for whoever is lost, and rides on the cart because somebody has to."""
    if state.pen == "falling":
        fallen = min(1.0, state.pen_fall + TICK / PEN_FALL_SECONDS)
        state = state._replace(pen_fall=fallen, pen="nook" if fallen >= 1.0 else "falling")
    if state.stage != "leading":
        return _wait_at_the_door(state)
    if state.fetching:
        return _fetch(state)
    station = level.STATIONS[state.station]
    if state.foreman.place == "cart":
        return _ride(state)
    goal = state.cart - level.CART_HALF - 60.0 if station.until == "cart" else station.x
    there = state.foreman.place == station.floor and abs(state.foreman.x - goal) < 8.0
    if there:
        return _at_station(state, station)
    apart = _distance(state.miner.x, state.miner.y, state.foreman.x, state.foreman.y)
    ahead = state.miner.place == state.foreman.place == station.floor and (
        abs(state.miner.x - goal) < abs(state.foreman.x - goal)
    )
    lead = _foreman_goes(state, station.floor, goal, FOREMAN_WALK)
    if apart > NEAR + 60 and not ahead and state.foreman.place in level.FLOORS and lead.place in level.FLOORS:
        return _small_talk(state._replace(foreman=_face(state.foreman, state.miner.x)), "idle")
    return _drop_the_pen(state._replace(foreman=lead))


def _foreman_goes(state: State, floor: str, x: float, speed: float) -> Body:
    finished = _finished(state)
    return move(state.foreman, *heading(state.foreman, floor, x, finished), speed, finished)


def _face(body: Body, x: float) -> Body:
    return body._replace(pose="stand", facing=1 if x >= body.x else -1)


def _at_station(state: State, station: level.Station) -> State:
    state = state._replace(foreman=_face(state.foreman, state.miner.x))
    apart = _distance(state.miner.x, state.miner.y, state.foreman.x, state.foreman.y)
    if apart >= NEAR:
        return state
    if station.says not in state.said:
        return say(state, station.says)
    if station.says == "door_ask":
        return state._replace(stage="asking")
    if _still_talking(state):
        return state
    if station.until == "cart" and not done(state, "cart"):
        return state._replace(foreman=ride(state.foreman, state.cart))
    if not done(state, station.until):
        return _small_talk(state, "idle")
    return state._replace(station=state.station + 1)


def _still_talking(state: State) -> bool:
    """He does not walk and cite: he goes on when the line is nearly over and no other is waiting."""
    return bool(state.waiting_to_say) or (state.speech is not None and state.speech.left > SPEECH_SECONDS * 0.3)


def _ride(state: State) -> State:
    if done(state, "cart"):
        state = say(state, "cart_done")
        if _still_talking(state):
            return state
        return state._replace(foreman=get_off(state.foreman, "over_the_cart"), station=state.station + 1)
    moving = state.cart > level.CART_START_X + 240
    state = state._replace(foreman=ride(state.foreman, state.cart))
    return say(state, "cart_going") if moving else _small_talk(state, "idle")


def _fetch(state: State) -> State:
    """He walks back to the miner and is disappointed."""
    foreman = state.foreman
    if foreman.place == "cart":
        foreman = place_on("railway", state.cart - level.CART_HALF - 60, facing=-1)
    goal = state.miner.place if state.miner.place in level.FLOORS else level.LINKS[state.miner.place].low
    state = state._replace(foreman=foreman)
    apart = _distance(state.miner.x, state.miner.y, foreman.x, foreman.y)
    if apart < 210 and foreman.place in level.FLOORS:
        state = state._replace(foreman=_face(foreman, state.miner.x), fetching=False, dark=0.0)
        return say(state, "dark", now=True)
    return state._replace(foreman=_foreman_goes(state, goal, state.miner.x, FOREMAN_HURRY))


def _drop_the_pen(state: State) -> State:
    """Half-way down the second ladder something leaves his pocket. He does not notice."""
    high = level.LINKS["second_ladder"].path[1][1]
    if state.pen == "pocket" and state.foreman.place == "second_ladder" and state.foreman.y > high + 90:
        return state._replace(pen="falling")
    return state


def _wait_at_the_door(state: State) -> State:
    """He holds the lantern out for as long as it takes, and once it is taken he turns to his form."""
    if state.stage == "held":
        return state._replace(foreman=state.foreman._replace(pose="write", facing=-1))
    offering = _face(state.foreman, state.miner.x)._replace(pose="offer")
    return _small_talk(state._replace(foreman=offering), "door_wait")


def _sign(state: State) -> State:
    """The form gets signed while there is light to sign by, and only then. It takes as long as it takes."""
    if state.stage != "held" or state.pen == "miner":
        return state
    flame = lantern_at(state)
    if _distance(flame[0], flame[1], state.foreman.x, state.foreman.y) > 430:
        return say(state, "alone") if "sign_1" in state.said and state.dark > DARK_SECONDS else state
    signing = state.signing + TICK / SIGNING_SECONDS
    state = state._replace(signing=min(1.0, signing))
    for share, line in ((0.24, "sign_1"), (0.50, "sign_2"), (0.76, "sign_3")):
        if signing >= share:
            state = say(state, line)
    return _end(state, "held_the_lantern", "signed") if signing >= 1.0 else state


def _mind_the_light(state: State) -> State:
    """Counts the seconds in the dark: the miner's while he is led, the foreman's once he has given the lantern away."""
    who = state.foreman if state.stage == "held" else state.miner
    on_foot = who.place in level.FLOORS
    dark = 0.0 if lit(state, who.x, who.y - 100) else state.dark + TICK * on_foot
    if state.stage == "held" or dark <= DARK_SECONDS:
        return state._replace(dark=dark)
    return state._replace(dark=dark, fetching=True, stage="leading")


# Speech


def say(state: State, event: str, now: bool = False) -> State:
    """The foreman wants to say this: at once with `now`, otherwise when he has finished. He does not repeat himself."""
    if event in state.waiting_to_say or (event in state.said and event not in AGAIN):
        return state
    current = state.speech
    if current is not None and current.left > 0:
        if current.event == event or (event in AGAIN and not now):
            return state
        if not now:
            return state._replace(waiting_to_say=(*state.waiting_to_say, event), said=(*state.said, event))
    speech = Speech(event, state.said.count(event), SPEECH_SECONDS)
    return state._replace(speech=speech, said=(*state.said, event))


def _small_talk(state: State, event: str) -> State:
    """Something to say to whoever has been standing still for long."""
    return say(state._replace(still=0.0), event) if state.still > IDLE_SECONDS else state


def _speak(state: State) -> State:
    speech = state.speech
    if speech is not None:
        left = speech.left - TICK
        state = state._replace(speech=speech._replace(left=left) if left > -LINGER_SECONDS else None)
    if not state.waiting_to_say or (state.speech is not None and state.speech.left > 0):
        return state
    event, rest = state.waiting_to_say[0], state.waiting_to_say[1:]
    return state._replace(waiting_to_say=rest, speech=Speech(event, 0, SPEECH_SECONDS))


# The camera


def _look(state: State) -> State:
    """The camera eases after the miner, a little ahead of him and towards the light, and stays inside the cave."""
    flame = lantern_at(state)
    aim_x = state.miner.x + 130 * state.miner.facing + max(-260.0, min(260.0, (flame[0] - state.miner.x) * 0.35))
    aim_y = state.miner.y - 150 + max(-120.0, min(120.0, (flame[1] - state.miner.y + 120) * 0.25))
    aim_x = min(max(aim_x, level.VIEW_WIDTH / 2), level.WIDTH - level.VIEW_WIDTH / 2)
    aim_y = min(max(aim_y, level.VIEW_HEIGHT / 2), level.HEIGHT - level.VIEW_HEIGHT / 2)
    x, y = state.camera
    return state._replace(camera=(x + (aim_x - x) * 0.028, y + (aim_y - y) * 0.035))
