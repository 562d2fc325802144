"""Where the arrows begin, as long as nothing on the screen has the focus; the same on 8.0 and later.

The engine begins with whatever stands first, whichever arrow it was (`renpy.display.focus.focus_nearest`), and at a
line all four led into the quick menu. Here, for the arrow keys and the pad's:

- at a line, only Down leads away from the words, to the first of the quick menu; Up leads back to them;
- at a choice nothing has it at first, Up begins with the last option, and each other arrow with the first;
- elsewhere each begins with the first.

Read aloud, the engine goes through everything in order, and that is left to it.
"""

from __future__ import annotations

from typing import Any, List, Optional


def is_nowhere(renpy: Any) -> bool:
    """Whether an arrow has to begin somewhere: nothing has the focus, and nobody listens."""
    return not renpy.game.preferences.self_voicing and not _is_somewhere(renpy.display.focus)


def begin(renpy: Any, way: str) -> Any:
    """Focus what the arrow `way` (up, down, left, right) begins with, if it leads to anything."""
    focus = renpy.display.focus
    first = _first(focus.focus_list, way, renpy.ui.ChoiceReturn)
    if first is None:
        return None
    focus.pending_focus_type = "keyboard"
    return focus.change_focus(first)


def begin_without(renpy: Any) -> None:
    """What is shown next begins with no focus, if the arrows moved it last.

    The engine keeps the focus by number: the third thing of a choice has it if the third of the screen before it had.
    """
    if renpy.display.focus.focus_type == "keyboard":
        renpy.display.focus.clear_focus()


def _is_somewhere(focus: Any) -> bool:
    """Whether something has the focus that has a place; words that wait to be read on have it, too, and have none."""
    focused = focus.get_focused()
    return focused is not None and not any(each.widget is focused and each.x is None for each in focus.focus_list)


def _first(focuses: List[Any], way: str, option: type) -> Optional[Any]:
    """What an arrow begins with among these; None if it does nothing.

    Args:
        option: the kind of action that buttons have which answer a choice.
    """
    waits = any(each.x is None for each in focuses)
    places = [each for each in focuses if each.x is not None and each.widget.style.keyboard_focus]
    if not places or (waits and way != "down"):
        return None
    options = [each for each in places if isinstance(getattr(each.widget, "action", None), option)]
    return options[-1] if options and way == "up" else (options or places)[0]
