"""Setting up: one module for each thing that has to be there. Standard library only, up to the environment itself."""

import hashlib
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
"""The project's folder."""


class SetupError(Exception):
    """Something is missing and could not be installed; the text says what to run."""


def say(text: str) -> None:
    """A line of progress, on standard error so that a story read aloud stays clean."""
    print(text, file=sys.stderr, flush=True)


def fingerprint(*parts: bytes) -> str:
    """A short name for contents, to see whether what was installed is what is wanted."""
    digest = hashlib.blake2b(digest_size=16)
    for part in parts:
        digest.update(part)
    return digest.hexdigest()


def is_stamped(stamp: Path, wanted: str) -> bool:
    """Whether `stamp` says that `wanted` was installed to its end."""
    try:
        return stamp.read_text() == wanted
    except OSError:
        return False
