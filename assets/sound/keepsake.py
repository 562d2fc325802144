"""The phrases of the piece once more, small and simple enough to be mixed on a player's machine by Python alone.

Mono, 16,000 samples a second, IMA ADPCM: small enough to be there a second time, and next to nothing of the stems lies
above its 8 kHz. See game/evenings/mixing.py.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from .catalogue import AUDIO

KEPT = AUDIO / "keepsake"
PHRASE = re.compile(r"(waves|mast|hum)_\d")
FORM = ["-af", "pan=mono|c0=0.5*c0+0.5*c1", "-ar", "16000", "-c:a", "adpcm_ima_wav", "-map_metadata", "-1",
        "-fflags", "+bitexact", "-flags:a", "+bitexact"]


def written() -> list[Path]:
    """Writes a small one of each rendered phrase; gives their paths."""
    KEPT.mkdir(exist_ok=True)
    found = []
    for stem in sorted(each for each in (AUDIO / "piece").glob("*.ogg") if PHRASE.fullmatch(each.stem)):
        target = KEPT / (stem.stem + ".wav")
        subprocess.run(["ffmpeg", "-y", "-v", "error", "-i", str(stem), *FORM, str(target)], check=True)
        found.append(target)
    return found
