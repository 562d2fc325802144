"""Amy, in her jacket and in the coat she has over her pyjamas before sunrise."""

from __future__ import annotations

from assets.art.people._amy import PERSON as IN_HER_JACKET
from assets.art.people._amy_coat import PERSON as IN_HER_COAT
from assets.art.people._cut import Sprite, cut


def paint() -> Sprite:
    """Amy with all her expressions."""
    return cut(IN_HER_JACKET, IN_HER_COAT)
