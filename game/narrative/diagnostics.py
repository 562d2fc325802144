"""What is wrong with a script, in plain words, with file and line."""

from __future__ import annotations

import difflib
from typing import Callable, Dict, Hashable, Iterable, List, NamedTuple, Optional, Sequence, Tuple, Type, TypeVar

LONGEST_WORD = 80
"""Nothing is looked for that is like a longer word: no name is so long, and it takes the square of the length."""

Key = TypeVar("Key", bound=Hashable)
Entry = TypeVar("Entry")
Made = TypeVar("Made")


class Diagnostic(NamedTuple):
    """One thing that is wrong.

    Attributes:
        code: its number, such as ``E012``; every number has an entry in docs/diagnostics.md.
        what: what is wrong, as a sentence.
        file: the script's path relative to the project, or ``""`` if it has none.
        line: line in the file, from 1; 0 if unknown.
        column: column in the line, from 1; 0 if unknown.
        meant: the nearest right thing, or ``""``.
        end_column: the column after the last one it is about, 0 if unknown.
        subject: the word of the script that it is about, as it stands there, or ``""``: by it the tools find the place.
    """

    code: str
    what: str
    file: str = ""
    line: int = 0
    column: int = 0
    meant: str = ""
    end_column: int = 0
    subject: str = ""

    def __str__(self) -> str:
        place = self.file
        if self.line:
            place += ":%d" % self.line
            if self.column:
                place += ":%d" % self.column
        text = "%s %s" % (self.code, self.what)
        if place:
            text = "%s: %s" % (place, text)
        if self.meant:
            text += " Did you mean %r?" % self.meant
        return text


class ScriptError(Exception):
    """The scripts cannot be played as they are written; says why, never with a traceback for the writer."""

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        super().__init__("\n".join(str(each) for each in diagnostics))
        self.diagnostics = tuple(diagnostics)

    def __reduce__(self) -> Tuple[Type["ScriptError"], Tuple[Tuple[Diagnostic, ...]]]:
        """As it goes from one process to another."""
        return ScriptError, (self.diagnostics,)


def nearest(word: str, names: Iterable[str], alike: float = 0.6) -> str:
    """The declared name most like `word`, or ``""`` if none is near: `alike` at least, of 1 for the same word."""
    word = str(word)  # what ink hands over as a name may be a number
    if len(word) > LONGEST_WORD:
        return ""
    found = difflib.get_close_matches(word, list(names), n=1, cutoff=alike)
    return found[0] if found else ""


def fail(code: str, what: str, *, file: str = "", line: int = 0, meant: Optional[str] = None,
         subject: str = "") -> ScriptError:
    """A `ScriptError` of a single diagnostic, to raise."""
    return ScriptError((Diagnostic(code, what, file, line, 0, meant or "", 0, subject),))


def every(make: Callable[[Key, Entry], Made], entries: Iterable[Tuple[Key, Entry]]) -> Dict[Key, Made]:
    """What `make` gives of each of `entries`, a key and a value, by key.

    Raises:
        ScriptError: with all that is wrong with any of them, not only the first.
    """
    made: Dict[Key, Made] = {}
    wrong: List[Diagnostic] = []
    for key, entry in entries:
        try:
            made[key] = make(key, entry)
        except ScriptError as error:
            wrong += error.diagnostics
    if wrong:
        raise ScriptError(wrong)
    return made
