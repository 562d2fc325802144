#!/bin/sh
# Starts Every Version of Goodbye in the system's Ren'Py, from wherever this package was unpacked to.
set -eu
here=$(dirname "$(readlink -f "$0")")
# The game's folder is the system's: nothing is to be written there, even when the system's keeper plays.
export PYTHONDONTWRITEBYTECODE=1
exec /usr/games/renpy "$here/../share/games/every-version-of-goodbye" "$@"
