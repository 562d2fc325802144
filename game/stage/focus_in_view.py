"""The keyboard in lists that scroll: the arrows reach everything in a list, and the list goes with them.

The engine moves the focus between what is seen alone (`renpy.display.focus.key_handler`): what lies outside the visible
part of a viewport cannot be reached, and what is taller than it cannot be read to its end. Here, for the arrow keys and
the pad's, on 8.0 and later alike:

- up and down stay in the list that holds the focus until it ends;
- what is focused and stretches beyond the edge is first scrolled to its end;
- where nothing more can be focused, and in pages of words alone, the list scrolls by a part of its height;
- when the focus was scrolled out of sight, it comes back to what is seen;
- read aloud, where the engine goes through everything in order, that order includes what is not seen.
"""

from __future__ import annotations

from typing import Any, Callable, List, NamedTuple, Optional

FAR = 1 << 20
"""Further away than anything on a screen, in pixels."""

MARGIN = 28
"""How much beside what is focused is left to be seen, in pixels."""

PART = 0.6
"""How much of a list's height one press scrolls, where there is nothing to focus."""


class Shown(NamedTuple):
    """A viewport as it is drawn: itself, the pictures of what is seen of it and of all that is in it; its screen."""

    viewport: Any
    render: Any
    whole: Any
    screen: Any

    def size(self) -> float:
        """Of what is seen of it, in square pixels."""
        return float(self.render.width * self.render.height)

    def scroll(self, by: float) -> bool:
        """Scroll by so many pixels, as far as it goes; whether it moved."""
        adjustment = self.viewport.yadjustment
        before = adjustment.value
        adjustment.change(min(max(before + by, 0), adjustment.range))
        return bool(adjustment.value != before)


class Held(NamedTuple):
    """Where the focus is in a list: the list, all that can be focused in it, and which of those it is."""

    shown: Shown
    places: List[Any]
    at: int

    @property
    def above(self) -> float:
        """How far its upper edge is below the list's, in pixels."""
        return float(self.places[self.at].y)

    @property
    def below(self) -> float:
        """How far its lower edge is above the list's, in pixels."""
        place = self.places[self.at]
        return float(self.shown.render.height - place.y - place.h)

    @property
    def is_hidden(self) -> bool:
        place = self.places[self.at]
        return bool(self.above + place.h < MARGIN or self.below + place.h < MARGIN)

    def show_the_rest(self, way: str) -> bool:
        """Scroll what is focused on towards its end; whether there was more of it."""
        beyond = -self.below if way == "down" else -self.above
        if beyond <= 1:
            return False
        by = min(beyond + MARGIN, PART * self.shown.render.height)
        return self.shown.scroll(by if way == "down" else -by)

    def bring_into_sight(self, way: str) -> None:
        """Scroll as little as shows what is focused; the first and the last with what stands beside them."""
        place, height, value = self.places[self.at], self.shown.render.height, self.shown.viewport.yadjustment.value
        beyond = self.shown.viewport.yadjustment.range - value
        if self.at == 0 and place.y + value + place.h <= height:
            self.shown.scroll(-value)
        elif self.at == len(self.places) - 1 and place.y - beyond >= 0:
            self.shown.scroll(beyond)
        elif place.h + 2 * MARGIN > height:
            self.shown.scroll(MARGIN - self.below if way == "up" else self.above - MARGIN)
        elif self.above < MARGIN:
            self.shown.scroll(self.above - MARGIN)
        elif self.below < MARGIN:
            self.shown.scroll(MARGIN - self.below)


def move(renpy: Any, way: str, engines: Callable[[], Any]) -> Any:
    """Move the focus by the arrow `way` (up, down, left, right); `engines` is how the engine would."""
    return _Keys(renpy, engines).move(way)


class _Keys:
    """One press of an arrow."""

    def __init__(self, renpy: Any, engines: Callable[[], Any]) -> None:
        self.renpy, self.engines, self.focus = renpy, engines, renpy.display.focus
        self.shown = self._find_shown()

    def move(self, way: str) -> Any:
        held = self._held()
        before = self._focused()
        if self.renpy.game.preferences.self_voicing:
            result = self._among(self._everything())
        elif held is not None and held.is_hidden:
            return self._return_to_sight(held, way)
        elif held is not None and way in ("up", "down"):
            if held.show_the_rest(way):
                return None
            result = self._among(held.places)
            if self._focused() == before:
                result = self._among(self._outside(held))
        else:
            result = self._among([each for each in self.focus.focus_list if each.widget.style.keyboard_focus])
        if self._focused() == before:
            self._scroll_on(held, way)
            return result
        held = self._held()
        if held is not None:
            held.bring_into_sight(way)
        return result

    def _focused(self) -> Any:
        return self.focus.get_focused(), self.focus.argument

    def _among(self, places: List[Any]) -> Any:
        """Let the engine move the focus among these places."""
        if not places:
            return None
        seen, self.focus.focus_list = self.focus.focus_list, places
        try:
            return self.engines()
        finally:
            self.focus.focus_list = seen

    def _held(self) -> Optional[Held]:
        """The innermost list that holds the focus, if one does."""
        for shown in reversed(self.shown):
            places = self._inside(shown)
            for at, place in enumerate(places):
                if (place.widget, place.arg) == self._focused():
                    return Held(shown, places, at)
        return None

    def _inside(self, shown: Shown) -> List[Any]:
        """All that can be focused in a list, in pixels from the upper left corner of what is seen of it."""
        found: List[Any] = []
        identity = self.renpy.display.render.IDENTITY
        shown.whole.take_focuses(-FAR, -FAR, FAR, FAR, identity, shown.screen, found)
        return [each for each in found if each.x is not None and each.widget.style.keyboard_focus]

    def _outside(self, held: Held) -> List[Any]:
        """What is seen outside a list, and what is focused."""
        inside = {id(each.widget) for each in held.places}
        return [each for each in self.focus.focus_list if each.widget.style.keyboard_focus
                and (id(each.widget) not in inside or (each.widget, each.arg) == self._focused())]

    def _everything(self) -> List[Any]:
        """All that can be focused on the screen, seen or not, in the engine's order."""
        every = list(self.focus.focus_list)
        for shown in self.shown:
            inside = self._inside(shown)
            known = {id(each.widget) for each in inside}
            at = next((at for at, each in enumerate(every) if id(each.widget) in known), len(every))
            rest = [each for each in every[at:] if id(each.widget) not in known]
            every = every[:at] + inside + rest
        return every

    def _return_to_sight(self, held: Held, way: str) -> Any:
        """Focus the first of what is seen of a list, upwards the last."""
        height = held.shown.render.height
        seen = ([each for each in held.places if each.y >= 0 and each.y + each.h <= height]
                or [each for each in held.places if each.y + each.h > 0 and each.y < height])
        if not seen:
            return self._scroll_on(held, way)
        self.focus.pending_focus_type = "keyboard"
        return self.focus.change_focus(seen[-1 if way == "up" else 0])

    def _scroll_on(self, held: Optional[Held], way: str) -> None:
        """Scroll where nothing more can be focused: the list that holds the focus, and when it ends the largest."""
        if way not in ("up", "down"):
            return
        lists = ([held.shown] if held else []) + sorted(self.shown, key=Shown.size)[-1:]
        part = PART if way == "down" else -PART
        any(shown.scroll(part * shown.render.height) for shown in lists)

    def _find_shown(self) -> List[Shown]:
        """The viewports of the newest picture that can be scrolled up and down, but for those under a modal screen."""
        found: List[Shown] = []
        self._visit(self.renpy.display.render.screen_render, None, found)
        return found

    def _visit(self, render: Any, screen: Any, found: List[Shown]) -> None:
        screen = render.focus_screen or screen
        if render.modal and render.modal != "window" and not callable(render.modal):
            del found[:]
        for each in render.render_of:
            if isinstance(each, self.renpy.display.viewport.Viewport) and each.yadjustment.range > 0:
                found.extend(Shown(each, render, whole, screen) for whole in render.depends_on_list[-1:])
        for child, _x, _y, focus, _main in render.children:
            if focus and hasattr(child, "children"):
                self._visit(child, screen, found)
        for child in render.pass_focuses or ():
            self._visit(child, screen, found)
