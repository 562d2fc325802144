"""The Debian package, built as it is released."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from tools.export import deb, stage
from tools.export.release import current_release


@pytest.fixture(scope="module")
def release():
    return current_release()


@pytest.fixture(scope="module", autouse=True)
def frozen(built, tmp_path_factory):
    """The game as it is at this moment: whoever edits it while tests run makes no two packages differ."""
    held = pytest.MonkeyPatch()
    game = tmp_path_factory.mktemp("frozen") / "game"
    for source in stage.shipped(stage.GAME):
        (game / source.relative_to(stage.GAME)).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, game / source.relative_to(stage.GAME))
    held.setattr(stage, "GAME", game)
    held.setattr(stage, "build", lambda: built)
    yield
    held.undo()


@pytest.fixture(scope="module")
def package(release, frozen, tmp_path_factory):
    held = pytest.MonkeyPatch()
    held.setattr(deb, "DIST", tmp_path_factory.mktemp("first"))
    made = deb.make_deb(release)
    held.undo()
    return made


def field(package, name):
    return subprocess.run(["dpkg-deb", "-f", str(package.file), name], capture_output=True, text=True,
                          check=True).stdout.strip()


def test_it_depends_on_the_distributions_engine_and_has_the_release_version(package, release):
    assert field(package, "Depends") == "renpy"
    assert field(package, "Version") == release.version
    assert package.file.name == "every-version-of-goodbye-%s-deb.deb" % release.version


def test_it_has_a_place_in_the_menu_the_manual_and_the_software_centre(package):
    listed = subprocess.run(["dpkg-deb", "-c", str(package.file)], capture_output=True, text=True).stdout
    for name in ("./usr/games/every-version-of-goodbye", "./usr/share/man/man6/every-version-of-goodbye.6.gz",
                 "./usr/share/applications/every-version-of-goodbye.desktop",
                 "./usr/share/metainfo/every.version.of.goodbye.metainfo.xml",
                 "./usr/share/icons/hicolor/48x48/apps/every-version-of-goodbye.png",
                 "./usr/share/doc/every-version-of-goodbye/copyright"):
        assert name in listed
    assert "root/root" in listed
    assert "rwxrwxrwx" not in listed


def test_the_same_commit_gives_the_same_bytes(package, release, dist):
    assert deb.make_deb(release).sha256 == package.sha256


def test_lintian_finds_no_error(package):
    from tools.setup.system_packages import install

    install(["lintian"], "Debian's own check of packages")
    done = subprocess.run(["lintian", "--allow-root", "--fail-on", "error", str(package.file)], capture_output=True,
                          text=True)
    assert done.returncode == 0, done.stdout


def test_installed_it_has_what_the_engine_compiles_and_removed_it_leaves_nothing(package, tmp_path):
    """The scripts of both moments, on an unpacked copy. Players may not write beside the game."""
    place = "/usr/share/games/every-version-of-goodbye"
    subprocess.run(["dpkg-deb", "-R", str(package.file), str(tmp_path)], check=True)
    game = tmp_path / place[1:]
    shipped = set(game.rglob("*"))
    for script, argument in (("postinst", "configure"), ("prerm", "remove")):
        file = tmp_path / "DEBIAN" / script
        file.write_text(file.read_text().replace(place, str(game)))
        subprocess.run([str(file), argument], check=True)
        added = {str(each.relative_to(game)) for each in set(game.rglob("*")) - shipped}
        if script == "postinst":
            assert any("bytecode" in each for each in added)
            assert all(each.startswith("game/cache") for each in added)
    assert added == set()
