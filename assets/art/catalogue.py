"""Which pictures exist, where they go, and which have to be rendered again."""

from __future__ import annotations

import ast
import functools
import hashlib
import importlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

ART = Path(__file__).resolve().parent
ROOT = ART.parent.parent
IMAGES = ROOT / "game" / "images"
RENDERED = ART / "rendered.json"

# The tuple in which a module of each shelf names its variants; illustrations, surfaces and people have one each.
VARIANTS = {
    "places": "LIGHTS",
    "layers": "LIGHTS",
    "illustrations": None,
    "people": None,
    "interface": None,
    "presence": "STEPS",
}


@dataclass(frozen=True)
class Picture:
    """One output: a module of a shelf in one of its variants ('' for an illustration, or for a person)."""

    shelf: str
    name: str
    variant: str

    @property
    def target(self) -> Path:
        """The WebP file in the game; for layers and people what their files' names begin with."""
        suffix = f"_{self.variant}" if self.variant else ""
        return IMAGES / self.shelf / f"{self.name}{suffix}.webp"

    @property
    def there(self) -> bool:
        """Whether it has been rendered into the game."""
        sure = {"layers": "_light", "people": "_body"}.get(self.shelf, "")
        return self.target.with_name(f"{self.target.stem}{sure}.webp").exists()

    @property
    def key(self) -> str:
        """The name under which its fingerprint is kept."""
        return f"{self.shelf}/{self.target.stem}"


@dataclass(frozen=True)
class Work:
    """One module of a shelf."""

    shelf: str
    name: str

    @property
    def source(self) -> Path:
        """The module's file."""
        return ART / self.shelf / f"{self.name}.py"

    def module(self) -> ModuleType:
        """The module itself."""
        return importlib.import_module(f"assets.art.{self.shelf}.{self.name}")

    def pictures(self) -> list[Picture]:
        """Its pictures, read from its source without running it.

        Raises `ValueError` if the module does not name its variants.
        """
        name = VARIANTS[self.shelf]
        if name is None:
            return [Picture(self.shelf, self.name, "")]
        for statement in ast.parse(self.source.read_text()).body:
            targets = statement.targets if isinstance(statement, ast.Assign) else []
            if any(isinstance(t, ast.Name) and t.id == name for t in targets):
                variants = ast.literal_eval(statement.value)  # type: ignore[attr-defined]
                return [Picture(self.shelf, self.name, variant) for variant in variants]
        raise ValueError(f"{self.source}: must name its variants: {name} = ('...', ...)")

    def painter(self) -> Callable[[str], Any]:
        """What paints a variant: gives an image, or for layers and people what they were cut into."""
        paint = self.module().paint
        return paint if VARIANTS[self.shelf] else lambda _: paint()


def works() -> list[Work]:
    """Every module of every shelf, by shelf and name. A leading underscore hides a shared one."""
    return [
        Work(shelf, path.stem)
        for shelf in VARIANTS
        for path in sorted((ART / shelf).glob("*.py"))
        if not path.stem.startswith("_")
    ]


def fingerprint(work: Work) -> str:
    """A hash of the module and of all it imports from here, blind to comments and docstrings."""
    digest = hashlib.sha256()
    for path in sorted(_closure(work.source)):
        digest.update(path.relative_to(ART).as_posix().encode())
        digest.update(_essence(path).encode())
    return digest.hexdigest()[:20]


def _closure(source: Path) -> set[Path]:
    """The source and every file of `assets.art` that it imports, near or far."""
    found, waiting = {source}, [source]
    while waiting:
        for path in _imports(waiting.pop()):
            if path not in found:
                found.add(path)
                waiting.append(path)
    return found


@functools.cache
def _imports(source: Path) -> tuple[Path, ...]:
    return tuple(_imported(source))


def _imported(source: Path) -> Iterator[Path]:
    for node in ast.walk(ast.parse(source.read_text())):
        names: list[str] = []
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        elif isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        for name in names:
            path = ROOT / (name.replace(".", "/") + ".py")
            if name.startswith("assets.art.") and path.is_file():
                yield path


@functools.cache
def _essence(path: Path) -> str:
    """The code of a file without what cannot change a picture."""
    tree = ast.parse(path.read_text())
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and ast.get_docstring(node):
            node.body.pop(0)
    return ast.dump(tree)


def known() -> dict[str, str]:
    """The fingerprint with which each picture was last rendered."""
    if not RENDERED.exists():
        return {}
    kept: dict[str, str] = json.loads(RENDERED.read_text())
    return kept


def remember(picture: Picture, mark: str) -> None:
    """Keep a picture's fingerprint. Reads the file again, as another run may have written."""
    kept = known() | {picture.key: mark}
    written = RENDERED.with_suffix(".new")
    written.write_text(json.dumps(kept, indent=1, sort_keys=True) + "\n")
    written.replace(RENDERED)
