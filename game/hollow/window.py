"""Hollow in a window of its own, without the engine: `python -m hollow` from `game/`, or `play(screen, lines)`.

Arrows or WASD walk and climb, space or E acts, the mouse leads, F follows the foreman, Esc puts it down.
"""

from __future__ import annotations

from pathlib import Path

from . import cues
from .brush import CREAM, NIGHT, PEACH
from .controls import KEYS
from .paint import affordable_size
from .pg import Surface, key_codes, pygame
from .session import Session

FACE = Path(__file__).resolve().parents[1] / "fonts" / "text.ttf"


def play(screen: Surface, lines: cues.Words, reduced_motion: bool = False) -> str:
    """Plays the game on a display surface of any size. Returns the outcome; closing the window puts it down."""
    session = Session(lines, reduced_motion)
    size = affordable_size()
    title = _font(screen.get_height() // 9)
    while not session.prepare(size):
        screen.fill(NIGHT)
        _write(screen, title, session.label("title"), screen.get_height() // 2, CREAM)
        pygame.display.flip()
        pygame.event.pump()
    return _loop(screen, session)


def _loop(screen: Surface, session: Session) -> str:
    clock = pygame.time.Clock()
    text = _font(max(16, screen.get_height() // 26))
    while session.state.outcome is None:
        for event in pygame.event.get():
            if event.type == pygame.QUIT or (event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE):
                return session.leave()
            _handle(screen, session, event)
        session.step(clock.tick(60) / 1000.0)
        screen.blit(pygame.transform.smoothscale(session.picture(), screen.get_size()), (0, 0))
        _write(screen, text, session.line, int(screen.get_height() * 0.93), CREAM)
        _write(screen, text, session.prompt, int(screen.get_height() * 0.80), PEACH)
        pygame.display.flip()
    return session.state.outcome


def _handle(screen: Surface, session: Session, event: object) -> None:
    kind = getattr(event, "type", None)
    if kind in (pygame.KEYDOWN, pygame.KEYUP):
        _handle_key(session, kind == pygame.KEYDOWN, getattr(event, "key", None))
    elif kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEMOTION):
        x, y = getattr(event, "pos", (0, 0))
        share = x / screen.get_width(), y / screen.get_height()
        if kind == pygame.MOUSEMOTION:
            session.controls.drag(*share)
        elif getattr(event, "button", 0) == 1:
            session.controls.point(session.state, *share)
    elif kind == pygame.MOUSEBUTTONUP:
        session.controls.lift()


def _handle_key(session: Session, down: bool, key: int | None) -> None:
    if down and key == pygame.K_f:
        session.controls.following = not session.controls.following
    name = key_codes(KEYS).get(key or 0)
    if name is not None:
        (session.controls.press if down else session.controls.release)(name)


def _font(size: int) -> Surface:
    """The story's own text face once it is installed, and pygame's until then."""
    pygame.font.init()
    return pygame.font.Font(str(FACE) if FACE.exists() else None, size)


def _write(screen: Surface, font: Surface, text: str, y: int, colour: tuple[int, int, int]) -> None:
    """A line or two of text round the middle, with its own shadow."""
    for number, line in enumerate(_wrapped(font, text, int(screen.get_width() * 0.72))):
        for shade, offset in ((NIGHT, 2), (colour, 0)):
            drawn = font.render(line, True, shade)
            at = (screen.get_width() - drawn.get_width()) // 2 + offset, y + number * font.get_linesize() + offset
            screen.blit(drawn, (at[0], at[1] - font.get_linesize()))


def _wrapped(font: Surface, text: str, width: int) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        if lines and font.size(f"{lines[-1]} {word}")[0] <= width:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(word)
    return lines
