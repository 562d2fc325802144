"""Which options were taken before: known again in their own menu, and not by their words in another."""

from __future__ import annotations

from narrative.beats import Menu, Option
from narrative.places import marks_of
from narrative.story import seen_id


def menu(*texts: str) -> Menu:
    return Menu(tuple(Option(text, seen_id("static", text), "") for text in texts), None)


FIRST = menu("What is it?", "Go on.", "(Say nothing.)")


def same(one: Menu, at: int, other: Menu, there: int) -> bool:
    return not marks_of(one, at).isdisjoint(marks_of(other, there))


def test_an_option_is_known_again_when_another_of_its_menu_is_missing() -> None:
    assert same(FIRST, 2, menu("Go on.", "(Say nothing.)"), 1)
    assert same(menu("Go on."), 0, menu("Go on."), 0)


def test_the_same_words_where_something_else_is_asked_are_another_option() -> None:
    assert not same(FIRST, 2, menu("Stay.", "Go, then.", "(Say nothing.)"), 2)


def test_what_was_not_taken_is_not_marked_by_what_was() -> None:
    assert not any(same(FIRST, 2, FIRST, other) for other in (0, 1))
