"""Names in prose that differ by a letter from one that the book uses: ``Samanhta``, ``Catharine``."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import Dict, Iterable, Iterator, List, NamedTuple, Set, Tuple

from narrative.diagnostics import Diagnostic

OFTEN = 4
"""A name that stands so often in the book, or is declared, is how it is spelt."""
RARE = 2
"""A word that stands more often than this is spelt as it is meant."""
SHORTEST = 4
_word = re.compile(r"[^\W\d_]+")
_inner = re.compile(r"(?<=[a-z,;] )[A-Z][^\W\d_]+")


class Passage(NamedTuple):
    """Some words of the book with their place: the line, and the column at which `text` begins in it (0: unknown)."""

    file: str
    line: int
    text: str


def check_spelling(passages: Iterable[Passage], declared: Iterable[str]) -> Iterator[Diagnostic]:
    """Rare words that begin with a capital and are one slip away from a name (W310)."""
    passages = list(passages)
    names, lower, capital = _vocabulary(passages, declared)
    by_length: Dict[int, List[str]] = {}
    for name in names:
        by_length.setdefault(len(name), []).append(name)
    told: Dict[str, str] = {}
    for word, times in capital.items():
        if times <= RARE and word not in names and word.lower() not in lower and len(word) >= SHORTEST:
            near = [name for size in (-1, 0, 1) for name in by_length.get(len(word) + size, ())
                    if name + "s" != word and word + "s" != name and one_slip(word, name)]
            if near:
                told[word] = max(near, key=lambda name: capital[name])
    for passage in passages:
        for word in _words(passage.text)[0] if told else ():
            if word in told:
                yield Diagnostic("W310", "The name %r differs by a letter from one of the book." % word, passage.file,
                                 passage.line, 0, told[word], 0, word)


@lru_cache(maxsize=20_000)
def _words(text: str) -> Tuple[Tuple[str, ...], Tuple[str, ...], Tuple[str, ...]]:
    """The words of `text` with a capital, those without, and those with one inside a sentence."""
    words = _word.findall(text)
    begun = tuple(word for word in words if word[0].isupper())
    return begun, tuple(word for word in words if not word[0].isupper()), tuple(_inner.findall(text))


def _vocabulary(passages: List[Passage], declared: Iterable[str]) -> Tuple[Set[str], Set[str], "Counter[str]"]:
    """The names of the book, its words in small letters, and how often each word with a capital stands."""
    lower: Set[str] = set()
    capital: Counter[str] = Counter()
    inner: Counter[str] = Counter()
    for passage in passages:
        begun, small, within = _words(passage.text)
        capital.update(begun)
        lower.update(small)
        inner.update(within)
    names = {word for word, times in inner.items() if capital[word] >= OFTEN and word.lower() not in lower}
    names |= {word for each in declared for word in _word.findall(each) if word[0].isupper()}
    return {name for name in names if len(name) >= SHORTEST - 1}, lower, capital


def one_slip(word: str, name: str) -> bool:
    """Whether one letter more, less, other, or two changed about make `word` of `name`."""
    if word == name or abs(len(word) - len(name)) > 1:
        return False
    start = 0
    while start < min(len(word), len(name)) and word[start] == name[start]:
        start += 1
    left, right = word[start:], name[start:]
    return (
        left[1:] == right[1:] or left[1:] == right or left == right[1:]
        or (len(left) > 1 and left[:2] == right[1::-1] and left[2:] == right[2:])
    )
