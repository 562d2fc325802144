"""Writing and reading Ogg Vorbis, the same bytes every time."""

from __future__ import annotations

import subprocess
from pathlib import Path

import numpy as np

from .dsp import RATE, Array


def written(x: Array, path: Path, quality: float) -> None:
    """Encodes a sound at a Vorbis quality (0-10); one channel if both are the same."""
    mono = bool(np.allclose(x[:, 0], x[:, 1]))
    samples = (x[:, :1] if mono else x).astype("<f4").tobytes()
    path.parent.mkdir(parents=True, exist_ok=True)
    command = ["ffmpeg", "-y", "-v", "error", "-f", "f32le", "-ar", str(RATE), "-ac", "1" if mono else "2", "-i", "-"]
    command += [
        "-map_metadata",
        "-1",
        "-fflags",
        "+bitexact",
        "-flags:a",
        "+bitexact",
        "-c:a",
        "libvorbis",
        "-q:a",
        str(quality),
        str(path),
    ]
    subprocess.run(command, input=samples, check=True)


def decoded(path: Path) -> Array:
    """The sound a player will hear."""
    command = ["ffmpeg", "-v", "error", "-i", str(path), "-f", "f32le", "-ac", "2", "-ar", str(RATE), "-"]
    raw = subprocess.run(command, capture_output=True, check=True).stdout
    return np.frombuffer(raw, "<f4").reshape(-1, 2).astype(float)
