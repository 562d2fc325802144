"""The distribution's engine as a folder that runs elsewhere: Ren'Py, Python, and the libraries they need."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Dict, Iterable, List, NamedTuple, Set

from tools.export.licences import Part
from tools.setup import SetupError

RENPY = Path("/usr/share/games/renpy")
PYTHON = Path("/usr/bin/python3.11")
STANDARD = Path("/usr/lib/python3.11")
PACKAGES = Path("/usr/lib/python3/dist-packages")
DPKG = Path("/var/lib/dpkg/info")
COMMON = Path("/usr/share/common-licenses")

# Parts of Python that no game uses; some would bring large libraries along.
NOT_STANDARD = ("test", "idlelib", "tkinter", "ensurepip", "lib2to3", "pydoc_data", "distutils", "venv", "turtle.py",
                "sqlite3", "dbm", "curses", "__pycache__", "sitecustomize.py", "config-3.11-*", "_tkinter.*", "_test*",
                "_ctypes_test.*", "_curses*", "_dbm.*", "_sqlite3.*", "nis.*", "ossaudiodev.*", "readline.*", "xx*",
                "_xx*", "EXTERNALLY-MANAGED")

# The system's own: its C library, and whatever its graphics driver also uses, which has to be of the driver's age.
SYSTEMS = re.compile(r"^(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|stdc\+\+|gcc_s|z|expat|zstd|drm|gbm|GL|GLX|EGL|OpenGL"
                     r"|GLdispatch|X11|X11-xcb|Xau|Xdmcp|Xext|Xfixes|xcb|xcb-(dri2|dri3|glx|present|randr|sync|xfixes)"
                     r"|wayland-(client|server)))\.so")


class Package(NamedTuple):
    """An installed package of the distribution, as it calls itself."""

    name: str
    source: str
    version: str


def missing() -> str:
    """What this machine lacks for such a build, and what to install; ``""`` if nothing."""
    if not (RENPY / "renpy").is_dir() or not DPKG.is_dir():
        return "neither a Ren'Py SDK nor Debian's renpy is here; set RENPY_SDK, or: sudo apt-get install renpy"
    if not PYTHON.exists():
        return "Debian's renpy is not the one of Debian 12 (no %s); set RENPY_SDK to an SDK" % PYTHON
    return ""


def copy_engine(engine: Path) -> List[Part]:
    """Lay the engine into `engine`; gives what was bundled, with licences.

    Raises:
        SetupError: a file belongs to no package, so its licence is unknown.
    """
    taken = _copy_renpy(engine) + _copy_python(engine / "python")
    binaries = [each for each in engine.rglob("*.so") if each.is_file()] + [PYTHON]
    libraries = _libraries(binaries)
    (engine / "lib").mkdir()
    for library in libraries:
        shutil.copyfile(library, engine / "lib" / library.name)
    return _parts(taken + [each.resolve() for each in libraries])


def _copy_renpy(engine: Path) -> List[Path]:
    """Ren'Py's own files: Debian keeps its Python in one place and its compiled modules in another."""
    unused = shutil.ignore_patterns("__pycache__", "*.pyx", "*.pxd", "*.pxi", "*.pyc")
    shutil.copytree(RENPY / "renpy", engine / "renpy", ignore=unused)
    shutil.copytree(PACKAGES / "renpy", engine / "renpy", ignore=unused, dirs_exist_ok=True)
    start = (RENPY / "renpy.py").read_text(encoding="utf-8")
    mended = start.replace('renpy_base = "/usr/share/games/renpy"', "renpy_base = os.path.dirname(__file__)")
    if mended == start:
        raise SetupError("This renpy.py is not the one that Debian 12 has; set RENPY_SDK to an SDK instead.")
    (engine / "renpy.py").write_text(mended, encoding="utf-8")
    packages = engine / "packages"
    # pygame_sdl2's mixer is not Ren'Py's, and would bring a synthesizer along.
    shutil.copytree(PACKAGES / "pygame_sdl2", packages / "pygame_sdl2",
                    ignore=shutil.ignore_patterns("__pycache__", "mixer*.so", "*.pxd"))
    shutil.copytree(PACKAGES / "future", packages / "future", ignore=unused)
    singles = [*sorted(PACKAGES.glob("_renpy*.so")), PACKAGES / "six.py"]
    for single in singles:
        shutil.copyfile(single, packages / single.name)
    links = [each.resolve() for each in (RENPY / "renpy").rglob("*") if each.is_symlink() and each.is_file()]
    return [RENPY / "renpy.py", PACKAGES / "pygame_sdl2" / "version.py", PACKAGES / "future" / "__init__.py",
            (PACKAGES / "pygame_sdl2" / "DejaVuSans.ttf").resolve(), *singles, *links]


def _copy_python(python: Path) -> List[Path]:
    shutil.copytree(STANDARD, python / "lib" / STANDARD.name, ignore=shutil.ignore_patterns(*NOT_STANDARD))
    (python / "bin").mkdir()
    shutil.copyfile(PYTHON, python / "bin" / "python3")
    (python / "bin" / "python3").chmod(0o755)
    return [PYTHON, STANDARD / "os.py", STANDARD / "json" / "__init__.py"]


def _libraries(binaries: Iterable[Path]) -> List[Path]:
    """The libraries that `binaries` need and a desktop may lack, by the names they are asked for."""
    listed = subprocess.run(["ldd", *map(str, binaries)], capture_output=True, text=True).stdout
    found: Dict[str, Path] = {}
    for name, place in re.findall(r"^\s+(\S+) => (/\S+)", listed, re.M):
        plain = name.rsplit("/", 1)[-1]
        if not SYSTEMS.match(plain):
            found[plain] = Path(place)
    return [found[name] for name in sorted(found)]


def _parts(files: Iterable[Path]) -> List[Part]:
    """One part for each source package that `files` come from, with its licence, then the licences they share."""
    owners = _owners()
    packages: Dict[str, Package] = {}
    for line in subprocess.run(
            ["dpkg-query", "-W", "-f", "${Package}\t${source:Package}\t${source:Version}\n"],
            capture_output=True, text=True, check=True).stdout.splitlines():
        package = Package(*line.split("\t"))
        packages[package.name] = package
    bundled: Set[Package] = set()
    for file in files:
        owner = owners.get(str(file)) or owners.get(str(file).replace("/usr/lib", "/lib", 1))
        if not owner:
            raise SetupError("%s belongs to no package, so its licence is unknown; it cannot be bundled." % file)
        bundled.add(packages[owner])
    parts: Dict[str, Part] = {}
    for package in sorted(bundled, key=lambda each: (each.source, each.name)):
        text = Path("/usr/share/doc", package.name, "copyright").read_text(encoding="utf-8", errors="replace").strip()
        parts.setdefault(package.source, Part(
            "%s %s, as packaged by Debian" % (package.source, package.version),
            "https://snapshot.debian.org/package/%s/%s/" % (package.source, package.version), text))
    return list(parts.values()) + _shared(parts.values())


def _shared(parts: Iterable[Part]) -> List[Part]:
    """The licences that Debian's texts refer to rather than repeat."""
    text = "\n".join(part.licence for part in parts)
    named = {match.rstrip(".,") for match in re.findall(r"common-licenses/([A-Za-z0-9.-]+)", text)}
    return [Part("%s, which some of the above refer to" % name, "https://www.debian.org/legal/licenses/",
                 (COMMON / name).read_text(encoding="utf-8").strip())
            for name in sorted(named) if (COMMON / name).is_file()]


def _owners() -> Dict[str, str]:
    """Which package each installed file is from."""
    owners: Dict[str, str] = {}
    for listing in DPKG.glob("*.list"):
        name = listing.stem.split(":")[0]
        for path in listing.read_text(encoding="utf-8").splitlines():
            if not path.startswith("/usr/share/doc"):
                owners[sys.intern(path)] = name
    return owners
