"""What of an evening can be kept outside the game, and where: the letter, the piece, the picture."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import List, NamedTuple, Optional, Tuple

from narrative.beats import Interlude
from narrative.composition import Composition
from narrative.content import Content
from narrative.markup import to_plain
from narrative.shape import Shape, Turn

FOLDER = "Every Version of Goodbye"


class Letter(NamedTuple):
    """A letter as it was written, in the writer's markup."""

    title: str
    salutation: str
    paragraphs: Tuple[str, ...]
    signature: str

    def text(self) -> str:
        """The letter for eyes: plain text, a blank line between its parts."""
        return "\n\n".join(to_plain(part) for part in (self.salutation, *self.paragraphs, self.signature)) + "\n"


def letter_of(content: Content, shape: Shape) -> Optional[Letter]:
    """The last letter of the evening: Theodore's own. None if none was written."""
    found = _last(content, shape, "letter")
    if found is None:
        return None
    turn, letter = found
    assert isinstance(turn.answer, tuple)
    return Letter(letter.title, letter.salutation, tuple(letter.paragraphs(turn.answer, turn.before)), letter.signature)


def piece_of(content: Content, shape: Shape) -> Tuple[str, ...]:
    """The ids of the phrases of the evening's piece, one a voice; empty if none was made."""
    found = _last(content, shape, "piece")
    return found[0].answer if found and isinstance(found[0].answer, tuple) else ()


def _last(content: Content, shape: Shape, kind: str) -> Optional[Tuple[Turn, Composition]]:
    for turn in reversed(shape.turns):
        if isinstance(turn.asked, Interlude) and turn.asked.kind == kind:
            return turn, content.compositions[turn.asked.name]
    return None


def folder(saves: str) -> Path:
    """Where keepsakes go: a folder of the game's name among the player's documents, or else beside the saves."""
    documents = _documents(Path.home())
    return documents / FOLDER if documents is not None else Path(saves) / "keepsakes"


def _documents(home: Path) -> Optional[Path]:
    """The folder for documents of whoever lives in `home`, None where there is none that can be written to."""
    places: List[Path] = []
    try:
        directories = (home / ".config" / "user-dirs.dirs").read_text(encoding="utf-8")
        named = re.search(r'^XDG_DOCUMENTS_DIR="\$HOME/(.+)"', directories, re.MULTILINE)
        places += [home / named.group(1)] if named else []
    except (OSError, UnicodeDecodeError):
        pass
    places.append(home / "Documents")
    return next((place for place in places if place.is_dir() and os.access(place, os.W_OK)), None)


def file_in(where: Path, name: str, ending: str) -> Path:
    """A path in `where` (made if need be) that no file has yet: ``name.ending``, else with a number.

    Raises:
        OSError: the folder cannot be made.
    """
    where.mkdir(parents=True, exist_ok=True)
    stem = " ".join(re.sub(r"[^\w ',-]+", " ", name).split()) or "keepsake"
    path, number = where / ("%s.%s" % (stem, ending)), 2
    while path.exists():
        path, number = where / ("%s %d.%s" % (stem, number, ending)), number + 1
    return path


def open_folder(where: Path) -> bool:
    """Show `where` (made if need be) in the player's own file browser; gives whether there is one."""
    where.mkdir(parents=True, exist_ok=True)
    if sys.platform == "win32":
        os.startfile(str(where))  # noqa: S606
        return True
    opener = shutil.which("open" if sys.platform == "darwin" else "xdg-open")
    if opener is None:
        return False
    subprocess.Popen([opener, str(where)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return True
