"""A language that is none: every letter accented, everything a third longer, between guillemets.

What shows up in it without guillemets never went through translation; what does not fit will not fit in German.
"""

from __future__ import annotations

import re

_kept = re.compile(r"\{[^{}]*\}|\[[^\[\]]*\]|\((?:long )?beat\)|%\(\w+\)s|%[A-Za-z%]|\*|\n")
_accents = str.maketrans("AaBbCcDdEeGgIiLlNnOoRrSsTtUuWwYyZz", "ÂãBbÇçĎďÊëĜğÎïĹłÑñÔõŘřŠšŤťÛüŴŵÝÿŽž")
_longer = 0.3
_padding = "ôéąłůïëőşü"

OPENS, CLOSES = "«", "»"


def pseudo(text: str) -> str:
    """`text` in the language that is none; what the story or the engine puts in its place is kept as it is."""
    parts, at = [], 0
    for match in _kept.finditer(text):
        parts += [text[at:match.start()].translate(_accents), match.group()]
        at = match.end()
    parts.append(text[at:].translate(_accents))
    letters = len(_kept.sub("", text))
    more = " ".join(_word(length) for length in _lengths(round(letters * _longer)))
    return "%s%s%s%s" % (OPENS, "".join(parts), " " + more if more else "", CLOSES)


def _lengths(letters: int) -> "list[int]":
    """Words of six letters, the last with what is left; none for less than two."""
    words = [6] * (letters // 7) + ([letters % 7] if letters % 7 > 1 else [])
    return words or ([letters] if letters > 1 else [])


def _word(length: int) -> str:
    return (_padding * 2)[:length]
