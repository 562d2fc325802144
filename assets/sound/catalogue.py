"""Everything that can be rendered: its name, where it goes, what it depends on, and the function that makes it."""

from __future__ import annotations

import ast
import hashlib
import inspect
import textwrap
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from pathlib import Path

from . import mixing
from .beside import BESIDE
from .dsp import Array
from .mixing import Mixed
from .music import CUES
from .music.phrases import CRESTS, LEFT_TO_HER, SLOTS, SWELLS
from .notation import Cue
from .piece import ARRANGEMENTS, arranged, stem
from .rooms import ROOMS, bed
from .sounds import SOUNDS, small_sound
from .voice import CONTOURS, REGISTERS, TAKES, tone

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
AUDIO = ROOT / "game" / "audio"
CORE = ("dsp.py", "space.py", "loudness.py", "encode.py")
STEM_WORDS = {"near": "the strings: how close they are", "her": "Samantha's instruments: how far she has grown"}
PLAYING = CORE + ("notation.py", "performance.py", "sampler.py", "sampled.py", "synthetic.py", "mixing.py", "keys.json")


@dataclass(frozen=True)
class Item:
    """One file of sound.

    `sources` are the files it is made by; `page` is the part of its source that is its own; `beside` are the files
    with which it is heard, and measured: the other stems of a cue, which are rendered before it. `tempo` is a cue's.
    """

    kind: str
    name: str
    make: Callable[[], Mixed]
    sources: tuple[str, ...]
    page: str
    quality: float
    about: str
    title: str = ""
    beside: tuple[Path, ...] = ()
    tempo: float | None = None

    @property
    def path(self) -> Path:
        """Where the encoded file is."""
        return AUDIO / self.kind / f"{self.name}.ogg"

    @property
    def digest(self) -> str:
        """Changes when anything that the sound depends on does."""
        return hashlib.sha256((_sources(self.sources) + self.page + str(self.quality)).encode()).hexdigest()[:16]


def _meaning(text: str) -> str:
    """What Python text does, without its layout, its comments and its docstrings; other text as it stands."""
    try:
        tree = ast.parse(textwrap.dedent(text))
    except SyntaxError:
        return text
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and ast.get_docstring(node) is not None:
            node.body = node.body[1:]
    return ast.dump(tree)


@lru_cache(maxsize=None)
def _sources(names: tuple[str, ...]) -> str:
    return "".join(_meaning((HERE / name).read_text()) for name in names)


def _music() -> list[Item]:
    return [item for cue in CUES for item in _cue(cue)]


def _cue(cue: Cue) -> list[Item]:
    """The stems of a cue; last the ground, which with them is the whole."""
    page = repr(replace(cue, title="", about=""))
    stems = [
        Item("stems", f"{cue.name}_{name}", partial(mixing.layer, cue, name), PLAYING, page, 0.0, STEM_WORDS[name])
        for name in BESIDE.get(cue.name, ())
    ]
    make = partial(mixing.layer, cue, "ground")
    beside = tuple(stem.path for stem in stems)
    ground = Item("music", cue.name, make, PLAYING, page, _quality(cue), cue.about, cue.title, beside, cue.tempo)
    return [*stems, ground]


def _quality(cue: Cue) -> float:
    """A goodbye is heard once and alone; what comes round under talk takes less room."""
    return 0.0 if cue.loop else 0.5


def _first_line(made: Callable[[], Array]) -> str:
    return (made.__doc__ or "").split("\n")[0]


def _rooms() -> list[Item]:
    sources = CORE + ("matter.py", "rooms/weather.py")
    return [
        Item("rooms", name, partial(bed, name), sources, _meaning(inspect.getsource(made)), 0.0, _first_line(made))
        for name, made in ROOMS.items()
    ]


def _sounds() -> list[Item]:
    sources = CORE + ("matter.py", "sounds/__init__.py")
    return [
        Item(
            "sounds",
            name,
            partial(small_sound, name),
            sources,
            _meaning(inspect.getsource(made)),
            3.0,
            _first_line(made),
        )
        for name, made in SOUNDS.items()
    ]


def _piece() -> list[Item]:
    sources = PLAYING + ("matter.py", "piece.py")
    phrases = [(slot, n, phrase) for slot, phrases in SLOTS.items() for n, phrase in phrases.items()]
    found = [
        Item("piece", f"{slot}_{n}", partial(stem, slot, n), sources, _page(slot, n), 0.0, phrase.words)
        for slot, n, phrase in phrases
    ]
    for arrangement, how in ARRANGEMENTS.items():
        found += [
            Item(
                "piece",
                f"{arrangement}_{slot}_{n}",
                partial(arranged, arrangement, slot, n),
                sources,
                _page(slot, n),
                0.0,
                f"{phrase.words}, as it comes back in the {arrangement}",
            )
            for slot, n, phrase in phrases
            if slot in how.levels
        ]
    return found


def _page(slot: str, n: int) -> str:
    """All that is written of a phrase."""
    return repr((SLOTS[slot][n].page, SWELLS[n], CRESTS[n], n in LEFT_TO_HER))


def _voice() -> list[Item]:
    return [
        Item(
            "voice",
            f"{register}_{contour}_{take}",
            partial(tone, register, contour, take),
            CORE + ("voice.py",),
            contour,
            2.0,
            f"{register}, {contour}, take {take}",
        )
        for register in REGISTERS
        for contour in CONTOURS
        for take in TAKES
    ]


@lru_cache(maxsize=1)
def items() -> tuple[Item, ...]:
    """All of them, in the order they are rendered."""
    return tuple(_music() + _rooms() + _sounds() + _piece() + _voice())
