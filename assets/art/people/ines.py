"""Ines, in her white coat and without it."""

from __future__ import annotations

from assets.art.people._cut import Sprite, cut
from assets.art.people._ines import PERSON as IN_HER_COAT
from assets.art.people._ines_indoors import PERSON as INDOORS


def paint() -> Sprite:
    """Ines with all her expressions."""
    return cut(IN_HER_COAT, INDOORS)
