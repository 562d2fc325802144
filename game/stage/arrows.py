"""The arrow keys, and the pad's: which was pressed, and who answers it.

Where nothing on the screen has the focus, `first_focus` says what an arrow begins with; elsewhere `focus_in_view` moves
it, in lists that scroll too. What is not an arrow is left to the engine (`renpy.display.focus.key_handler`).
"""

from __future__ import annotations

from typing import Any

from . import first_focus, focus_in_view

WAYS = ("up", "down", "left", "right")


def mend(renpy: Any) -> None:
    """Put what is here in the place of the engine's handler of the arrow keys, once."""
    engines = renpy.display.focus.key_handler
    if getattr(engines, "knows_the_arrows", False):
        return

    def key_handler(event: Any) -> Any:
        asks = renpy.display.behavior.map_event
        way = next((way for way in WAYS if asks(event, "focus_" + way)), "")
        if not way:
            return engines(event)
        if first_focus.is_nowhere(renpy):
            return first_focus.begin(renpy, way)
        return focus_in_view.move(renpy, way, lambda: engines(event))

    key_handler.knows_the_arrows = True  # type: ignore[attr-defined]
    renpy.display.focus.key_handler = key_handler
