"""Values that survive being pickled by one version and read by another."""

from __future__ import annotations

from dataclasses import fields
from typing import Any, Callable, Dict, Tuple, Type

_kinds: Dict[str, Type["Plain"]] = {}


class Plain:
    """A frozen dataclass that pickles as its name and its fields.

    A later version may add fields that have defaults and drop fields: what a save does not
    know is filled in, what it no longer needs is left out. Fields are kept by reference, so
    values that snapshots share are stored once in a save.
    """

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        _kinds[cls.__name__] = cls

    def __reduce__(self) -> Tuple[Callable[..., Any], Tuple[str, Dict[str, Any]]]:
        held = {each.name: getattr(self, each.name) for each in fields(self)}  # type: ignore[arg-type]
        return revive, (type(self).__name__, held)


def revive(name: str, held: Dict[str, Any]) -> Any:
    """Make the value `name` with the fields `held` again.

    Raises:
        ValueError: this version has no such kind of value, or the save lacks a field without which it means nothing.
    """
    kind = _kinds.get(name)
    if kind is None:
        raise ValueError("this version of the game does not know a %r" % name)
    known = {each.name for each in fields(kind)}  # type: ignore[arg-type]
    try:
        return kind(**{key: value for key, value in held.items() if key in known})
    except TypeError as error:
        raise ValueError("the saved %s is incomplete: %s" % (name, error)) from error
