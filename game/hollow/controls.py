"""Keys, a pointer and a pad, turned into the one `Input` that the cave understands. Knows no engine.

Keys are held; a pad's stick or cross likewise. A pointer pressed on something that can be done walks there and does
it; pressed anywhere else it leads the miner by it while it is held, and sends him there when it is let go.
"""

from __future__ import annotations

from . import guide, level
from .cave import Input, State, Target, targets, within_reach

# Keys by their name in either pygame, and what they hold down.
KEYS = {
    "left": ("K_LEFT", "K_a", "K_KP4"),
    "right": ("K_RIGHT", "K_d", "K_KP6"),
    "up": ("K_UP", "K_w", "K_KP8"),
    "down": ("K_DOWN", "K_s", "K_KP2"),
    "act": ("K_SPACE", "K_e", "K_RETURN", "K_KP_ENTER"),
}
# A pad's controls, as Ren'Py names them, and what they hold down or let go.
PAD = {
    "leftx_pos": "right", "leftx_neg": "left", "lefty_pos": "down", "lefty_neg": "up",
    "dpright_press": "right", "dpleft_press": "left", "dpup_press": "up", "dpdown_press": "down", "a_press": "act",
}  # fmt: skip
PAD_LETS_GO = {
    "leftx_zero": ("left", "right"), "lefty_zero": ("up", "down"), "dpright_release": ("right",),
    "dpleft_release": ("left",), "dpup_release": ("up",), "dpdown_release": ("down",), "a_release": ("act",),
}  # fmt: skip
# How far beside a thing one may point and still mean it.
POINTING = (130.0, 330.0)


class Controls:
    """What is held down at the moment. `following` is the game's own help: being led by the foreman, or to `ending`."""

    def __init__(self, following: bool = False, ending: str | None = None) -> None:
        self.held: set[str] = set()
        self.following = following
        self.ending = ending
        self._toward: tuple[float, float] | None = None
        self._pointer: tuple[float, float] | None = None
        self._aim: Target | None = None

    def press(self, name: str) -> None:
        """A direction (left, right, up, down) or `act` goes down. The player takes over from pointer and guide."""
        self.held.add(name)
        self._toward = self._pointer = self._aim = None
        self.following, self.ending = False, None

    def release(self, name: str) -> None:
        """It comes up again."""
        self.held.discard(name)

    def let_go(self) -> None:
        """Everything comes up: something else has the keys now. Whoever was sent somewhere still goes there."""
        self.held.clear()
        self._pointer = None

    def pad(self, control: str) -> bool:
        """A pad's event, such as `pad_leftx_pos`. Returns whether it was one of ours."""
        name = control.replace("repeat_", "").replace("pad_", "", 1)
        if name in PAD:
            opposite = {"left": "right", "right": "left", "up": "down", "down": "up"}.get(PAD[name])
            if opposite is not None:
                self.release(opposite)
            self.press(PAD[name])
        for held in PAD_LETS_GO.get(name, ()):
            self.release(held)
        return name in PAD or name in PAD_LETS_GO

    def point(self, state: State, x: float, y: float) -> None:
        """The pointer goes down at a share (0 to 1) of the picture's width and height."""
        self.following, self.ending = False, None
        self._pointer = (x, y)
        there = in_cave(state, x, y)
        self._aim = _pointed_at(state, *there)
        self._toward = there

    def drag(self, x: float, y: float) -> None:
        """The pointer moves; only matters while it is down."""
        if self._pointer is not None:
            self._pointer = (x, y)

    def lift(self) -> None:
        """The pointer comes up; the miner goes on to where it was."""
        self._pointer = None

    def choose(self, ending: str) -> None:
        """One of the three endings, chosen from a list and then really played."""
        self.following, self.ending = True, ending

    def given(self, state: State) -> Input:
        """What the player asks for now."""
        if self.following:
            return guide.choose(state, self.ending) if self.ending else guide.follow(state)
        if self._aim is not None:
            return self._toward_aim(state, self._aim)
        if self._pointer is not None:
            self._toward = in_cave(state, *self._pointer)
        across = float("right" in self.held) - float("left" in self.held)
        down = float("down" in self.held) - float("up" in self.held)
        return Input(across, down, "act" in self.held, self._toward)

    def _toward_aim(self, state: State, aim: Target) -> Input:
        if aim not in targets(state):
            self._aim = self._toward = None
            return Input()
        if within_reach(state) != aim.what:
            return Input(toward=(aim.x, level.FLOORS[aim.floor].height(aim.x)))
        if aim.what in ("lamp", "beam"):
            return Input(act=True)
        if state.acting:
            return Input()
        self._aim = self._toward = None
        return Input(act=True)


def in_cave(state: State, x: float, y: float) -> tuple[float, float]:
    """The point of the cave at a share of the picture."""
    return (
        state.camera[0] + (x - 0.5) * level.VIEW_WIDTH,
        state.camera[1] + (y - 0.5) * level.VIEW_HEIGHT,
    )


def _pointed_at(state: State, x: float, y: float) -> Target | None:
    for target in targets(state):
        above = level.FLOORS[target.floor].height(target.x) - y if target.floor in level.FLOORS else -1.0
        if abs(target.x - x) < POINTING[0] and -40.0 < above < POINTING[1]:
            return target
    return None
