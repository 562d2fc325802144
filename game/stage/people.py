"""The layers people are made of, and which of them somebody shows. Knows no engine."""

from __future__ import annotations

from typing import Dict, List, Mapping, NamedTuple, Sequence, Tuple

SHEET = (900, 1000)
"""Pixels of the sheet on which everybody stands, at 1920x1080."""

USUAL = "usual"
"""The word for what somebody always wears; as in a stage cue."""


class Layer(NamedTuple):
    """A cut-out of a person.

    Attributes:
        file: its picture, a path in game/.
        x, y: the pixel of the sheet at which its corner lies.
    """

    file: str
    x: int
    y: int


class Look(NamedTuple):
    """What somebody with one expression in one outfit is made of, from the farthest.

    Attributes:
        body: the outfit; the same for every expression.
        head: the expression; the same in every outfit.
        posture: the arms, and whatever else the expression moves.
    """

    body: Layer
    head: Layer
    posture: Layer


def read_looks(listed: Mapping[str, Sequence[Tuple[str, int, int]]]) -> Dict[str, Look]:
    """Everybody's looks by `look_name`, out of images/people/people.json."""
    return {name: Look(*(Layer("images/people/%s.webp" % file, x, y) for file, x, y in layers))
            for name, layers in listed.items()}


def look_name(person: str, outfit: str, expression: str) -> str:
    """What a look is called in people.json."""
    return "_".join((person, expression) if outfit == USUAL else (person, outfit, expression))


def looks_of(person: str, outfits: Sequence[str], expressions: Sequence[str],
             looks: Mapping[str, Look]) -> List[Tuple[str, str, Look]]:
    """The outfit, the expression and the look of all that `person` can show, as far as there are pictures."""
    every = [(outfit, expression, looks.get(look_name(person, outfit, expression)))
             for outfit in (USUAL, *outfits) for expression in expressions]
    return [(outfit, expression, look) for outfit, expression, look in every if look is not None]
