"""A Ren'Py SDK that builds nothing: it writes down what it was asked, and makes files with the right names."""

from __future__ import annotations

import json
from pathlib import Path
from typing import List, Sequence

SCRIPT = r'''#!/bin/sh
# The launcher's three commands, as far as their names, their arguments and their results go.
here=$(dirname "$(readlink -f "$0")")
for word in "$@"; do printf '%s\n' "$word"; done > "$here/asked.txt"
(cd "$3" && find . -type f | sort) > "$here/project.txt"
: > "$3/game/script.rpyc"
cp "$3/game/story/rules.json" "$here/rules.json"
command=$2
out= package=
while [ $# -gt 0 ]; do
    case $1 in
        --destination) out=$2; shift ;;
        --package) package=$2; shift ;;
    esac
    shift
done
case $command in
    distribute)
        case $package in
            linux) echo linux > "$out/every-version-of-goodbye-linux.tar.bz2" ;;
            win|mac) echo "$package" > "$out/every-version-of-goodbye-$package.zip" ;;
        esac ;;
    web_build) mkdir "$out" && echo web > "$out.zip" ;;
    android_build) echo apk > "$out/every.version.of.goodbye-release.apk" ;;
esac
'''


class FakeSdk:
    """An SDK in `folder`, with the `extras` that are downloaded apart from it."""

    def __init__(self, folder: Path, extras: Sequence[str] = ()) -> None:
        self.folder = folder
        folder.mkdir()
        (folder / "launcher").mkdir()
        for extra in extras:
            (folder / extra).mkdir()
        self.write(SCRIPT)

    def write(self, script: str) -> None:
        """Let renpy.sh be `script`."""
        (self.folder / "renpy.sh").write_text(script)
        (self.folder / "renpy.sh").chmod(0o755)

    def asked(self) -> List[str]:
        """The words it was last called with."""
        return (self.folder / "asked.txt").read_text().splitlines()

    def project(self) -> List[str]:
        """The files of the project it was last given."""
        return [line[2:] for line in (self.folder / "project.txt").read_text().splitlines()]

    def rules(self) -> object:
        """The story's rules in that project."""
        return json.loads((self.folder / "rules.json").read_text())
