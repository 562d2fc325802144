"""The cave inside the engine: a creator-defined displayable round one session, and what its screen may ask of it.

Nothing of this is ever in the store: where the game stands is given out as plain values once a second, and whenever a
menu opens, to be kept for whoever leaves it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import renpy
import renpy.exports as engine

try:
    from renpy.display.displayable import Displayable
except ImportError:  # up to 8.0
    from renpy.display.core import Displayable

from . import cave, cues
from .controls import KEYS
from .left import Left, as_plain, from_plain
from .paint import Painter, affordable_size
from .pg import key_codes, pygame
from .session import Session

Keep = Callable[[dict[str, Any]], None]
KEEPS = 1.0
"""Seconds of play from one keeping to the next."""


class Cave(Displayable):  # type: ignore[misc]
    """Plays one session. The screen shows `line`, `prompt` and `choices`; they change with a new interaction."""

    focusable = False

    def __init__(self, session: Session, keep: Keep, keys: Mapping[str, Sequence[str]]) -> None:
        super().__init__()
        self.session = session
        self.ready = False
        self._keep = keep
        self._unkept = 0.0
        self._keys = key_codes(keys)
        self._size = session.size or affordable_size()
        self._extent = (1920.0, 1080.0)
        self._then: float | None = None
        self._shown: tuple[Any, ...] = ()
        self._spoken: tuple[str, str] = ("", "")

    # What the screen asks

    @property
    def line(self) -> str:
        """What the foreman is saying, safe to be shown as text."""
        return _plain(self.session.line)

    @property
    def prompt(self) -> str:
        """What can be done here, safe to be shown as text."""
        return _plain(self.session.prompt)

    # The engine's part

    def render(self, width: float, height: float, st: float, at: float) -> Any:
        """One frame: time passes, a picture is painted and given to the graphics card once."""
        engine.redraw(self, 0)
        self._extent = (width, height)
        if not self.ready:
            self.ready = self._prepare()
            return renpy.display.render.Render(width, height)
        seconds = 0.0 if self._then is None else st - self._then
        self._then = st
        self.session.step(seconds)
        self._unkept += seconds
        if self._unkept >= KEEPS:
            self.keep()
        self._notice()
        return self._textured(width, height)

    def _prepare(self) -> bool:
        """A slow step, with the title up. Returns whether it was the last."""
        ready = self.session.prepare(self._size)
        if ready:
            engine.restart_interaction()
        return ready

    def _textured(self, width: float, height: float) -> Any:
        picture = self.session.picture()
        texture = renpy.display.draw.load_texture(picture, True, {"mipmap": False})
        across, down = width / picture.get_width(), height / picture.get_height()
        small = renpy.display.render.Render(picture.get_width(), picture.get_height())
        small.blit(texture, (0, 0))
        small.zoom(across, down)
        frame = renpy.display.render.Render(width, height)
        frame.blit(small, (0, 0))
        return frame

    def _notice(self) -> None:
        """Has the screen drawn again, and whoever listens told, when the words change; ends when the game has."""
        session = self.session
        if session.state.outcome is not None:
            engine.end_interaction(session.state.outcome)
        shown = (session.line, session.prompt, session.choices, session.controls.following)
        if shown != self._shown:
            self._shown = shown
            engine.restart_interaction()
        self._voice(session.sight, session.line)

    def _voice(self, sight: str, line: str) -> None:
        """Speaks what is new. A description never cuts the foreman off: it waits for the end of his line."""
        seen, heard = self._spoken
        fresh = [line] if line != heard else []
        if sight != seen and (fresh or not line):
            fresh.insert(0, sight)
            seen = sight
        self._spoken = (seen, line)
        if any(fresh):
            renpy.display.tts.speak(" ".join(filter(None, fresh)), translate=False)

    def event(self, ev: Any, x: float, y: float, st: float) -> None:
        """Keys, pad and pointer. What is ours goes no further; what opens a menu elsewhere opens it here."""
        controls = self.session.controls
        if getattr(ev, "controller", None) is not None:
            self._pad_event(str(ev.controller))
            return
        if ev.type in (pygame.KEYDOWN, pygame.KEYUP):
            self._key_event(ev)
            return
        share_x, share_y = x / self._extent[0], y / self._extent[1]
        if ev.type == pygame.MOUSEBUTTONDOWN and ev.button == 1 and 0 <= share_x < 1 and 0 <= share_y < 1:
            controls.point(self.session.state, share_x, share_y)
            raise engine.IgnoreEvent()
        if ev.type == pygame.MOUSEMOTION:
            controls.drag(share_x, share_y)
        if ev.type == pygame.MOUSEBUTTONUP and ev.button == 1:
            controls.lift()

    def _pad_event(self, name: str) -> None:
        if name == "pad_x_press":
            self.toggle_following()
        elif not self.session.controls.pad(name):
            return
        raise engine.IgnoreEvent()

    def _key_event(self, ev: Any) -> None:
        if ev.type == pygame.KEYDOWN and ev.key == pygame.K_TAB:
            self.toggle_following()
            raise engine.IgnoreEvent()
        # With self-voicing the arrows belong to the buttons: that is how they are found.
        name = self._keys.get(ev.key)
        if name is None or renpy.game.preferences.self_voicing:
            return
        if ev.type == pygame.KEYUP:
            self.session.controls.release(name)
        elif _is_a_shortcut(ev):
            return
        else:
            self.session.controls.press(name)
        raise engine.IgnoreEvent()

    def toggle_following(self) -> None:
        """Being led by the foreman, or walking oneself."""
        controls = self.session.controls
        controls.following, controls.ending = not controls.following, None
        engine.restart_interaction()

    def put_down(self) -> None:
        """The player leaves; whoever rolls back to it finds it where it was put down."""
        self.keep()
        self.session.leave()

    def keep(self) -> None:
        """Give out where the game stands."""
        self._unkept = 0.0
        if self.session.state.outcome is None:
            self._keep(as_plain(self.session.left()))

    def visit(self) -> list[Any]:
        """No children."""
        return []

    def _tts(self) -> str:
        return ""

    def _tts_all(self) -> str:
        return ""


def _plain(text: str) -> str:
    """Text with nothing in it that the engine would take for a tag or a variable."""
    return text.replace("{", "{{").replace("[", "[[")


def _is_a_shortcut(ev: Any) -> bool:
    """Whether a key means what it means everywhere: the settings are on Shift A, and A walks."""
    away = pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_META
    return bool(ev.mod & away or (ev.mod & pygame.KMOD_SHIFT and ev.key < 128))


_current: Cave | None = None
_painter: Painter | None = None
"""What painted the last game, until `forget_pictures`."""


def open_cave(lines: cues.Words, reduced_motion: bool, left: object, keep: Keep,
              keys: Mapping[str, Sequence[str]] = KEYS) -> None:
    """A game ready to be shown by its screen. Somebody who listens is led from the start.

    Args:
        left: what `keep` was given when it was left; anything else begins it anew.
        keep: is given where it stands, once a second, when a menu opens, and when it is put down.
        keys: what each key holds down, as in `KEYS`.
    """
    global _current, _painter
    begun = from_plain(left) or Left(cave.begin())
    listening = bool(renpy.game.preferences.self_voicing)
    begun = begun._replace(following=begun.following or listening)
    _current = Cave(Session(lines, reduced_motion, begun, _painter), keep, keys)
    _painter = None


def current() -> Cave | None:
    """The game that is being played, if one is."""
    return _current


def interrupt() -> None:
    """Something else is shown over the game: what is held down is let go, and where it stands is kept."""
    if _current is not None:
        _current.session.controls.let_go()
        _current.keep()


def close_cave() -> None:
    """Ends the game that was open; the engine may keep its displayable for a while, but not its pictures.

    Those are kept for whoever comes back to it by rollback or by a save, until `forget_pictures`.
    """
    global _current, _painter
    if _current is not None:
        _painter = _current.session.forget()
    _current = None


def forget_pictures() -> None:
    """Nobody is near the cave any more: its pictures, a hundred megabytes, are let go."""
    global _painter
    _painter = None
