"""The self-contained archive for Linux, made from the distribution's engine where there is no SDK."""

from __future__ import annotations

import shutil
import tarfile
import tempfile
from pathlib import Path

from tools.export.deb import DEBIAN_ENGINE
from tools.export.licences import game_parts, licences_text
from tools.export.local_engine import copy_engine
from tools.export.release import DIST, NAME, Made, Release
from tools.export.stage import set_dates, stage_game

LOCAL = Path(__file__).parent / "local"
NOTE = ("The engine is Ren'Py as Debian packages it, with Python and the libraries they need, unchanged but for the "
        "folder that renpy.py looks in. Some of the libraries are under the GNU GPL and LGPL: the complete source of "
        "each is at the address given with it, and `apt-get source` fetches it on Debian.")


def make_linux(release: Release) -> Made:
    """Build the archive into dist/."""
    DIST.mkdir(exist_ok=True)
    target = DIST / (release.named("linux") + ".tar.xz")
    with tempfile.TemporaryDirectory(prefix="evg-linux-") as held:
        folder = Path(held) / ("%s-%s" % (NAME, release.version))
        stage_game(release, folder / "game", DEBIAN_ENGINE)
        parts = game_parts() + copy_engine(folder / "engine")
        (folder / "LICENSES.txt").write_text(licences_text(parts, NOTE), encoding="utf-8")
        shutil.copyfile(LOCAL / (NAME + ".sh"), folder / (NAME + ".sh"))
        (folder / (NAME + ".sh")).chmod(0o755)
        read_me = (LOCAL / "README.txt").read_text(encoding="utf-8").replace("@VERSION@", release.version)
        (folder / "README.txt").write_text(read_me, encoding="utf-8")
        set_dates(folder, release.epoch)
        _pack(folder, target)
    return Made("linux", target)


def _pack(folder: Path, target: Path) -> None:
    """A tar in the order of names, owned by nobody in particular: the same files give the same bytes."""
    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        return entry

    with tarfile.open(target, "w:xz", preset=6, format=tarfile.PAX_FORMAT) as tar:
        for each in [folder, *sorted(folder.rglob("*"))]:
            tar.add(each, str(each.relative_to(folder.parent)), recursive=False, filter=plain)
