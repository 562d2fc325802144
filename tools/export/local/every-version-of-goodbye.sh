#!/bin/sh
# Starts Every Version of Goodbye with the engine in this folder. Nothing has to be installed.
set -eu
here=$(dirname "$(readlink -f "$0")")
export PYTHONHOME="$here/engine/python"
export PYTHONPATH="$here/engine/packages"
export PYTHONNOUSERSITE=1
export LD_LIBRARY_PATH="$here/engine/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
exec "$here/engine/python/bin/python3" "$here/engine/renpy.py" "$here" "$@"
