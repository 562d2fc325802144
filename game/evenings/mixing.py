"""The piece from low tide as one recording: three stems decoded and laid over each other, with nothing but Python.

The engine plays the stems but gives no samples, and a player's machine has no encoder. So each stem is also there as a
small WAV (IMA ADPCM, mono, 16,000 samples a second), which a page of Python decodes; what comes out is a plain WAV,
which everything plays. The form is that of the Multimedia Data Standards Update of 1994, "IMA ADPCM".
"""

from __future__ import annotations

import struct
import sys
import wave
from array import array
from typing import Iterator, List, NamedTuple, Sequence, Tuple

IMA_ADPCM = 0x11
LOUDEST = 29000
"""Where the mix peaks, of 32767."""


class Stem(NamedTuple):
    """An encoded stem: samples a second, bytes a block, and the blocks."""

    rate: int
    block: int
    data: bytes


def read_stem(wav: bytes) -> Stem:
    """The stem in the WAV file `wav`. Raises ValueError if it is no mono IMA ADPCM."""
    if wav[:4] != b"RIFF" or wav[8:12] != b"WAVE":
        raise ValueError("not a WAV file")
    at, form = 12, b""
    while at + 8 <= len(wav):
        name, size = wav[at:at + 4], struct.unpack("<I", wav[at + 4:at + 8])[0]
        if name == b"fmt ":
            form = wav[at + 8:at + 8 + size]
        elif name == b"data":
            kind, channels, rate, _, block = struct.unpack("<HHIIH", form[:14])
            if (kind, channels) != (IMA_ADPCM, 1):
                raise ValueError("not mono IMA ADPCM")
            return Stem(rate, block, wav[at + 8:at + 8 + size])
        at += 8 + size + size % 2
    raise ValueError("a WAV file without sound")


def decoded(stem: Stem) -> Iterator["array[int]"]:
    """The samples of `stem`, block by block, -32768 to 32767."""
    change, following = _tables()
    for start in range(0, len(stem.data) - 4, stem.block):
        block = stem.data[start:start + stem.block]
        value, index = struct.unpack("<hB", block[:3])
        samples, state = array("h", [value]), index * 16
        for byte in block[4:]:
            for nibble in (byte & 15, byte >> 4):
                state += nibble
                value += change[state]
                value = 32767 if value > 32767 else -32768 if value < -32768 else value
                samples.append(value)
                state = following[state]
        yield samples


def _tables() -> Tuple[List[int], List[int]]:
    """The change of the value, and 16 × the step size after it, of each step size and nibble: at 16 × step + nibble."""
    change, following = [], []
    for index, step in enumerate(_STEPS):
        for nibble in range(16):
            size = (2 * (nibble & 7) + 1) * step >> 3
            change.append(-size if nibble & 8 else size)
            moved = index + (-1, -1, -1, -1, 2, 4, 6, 8)[nibble & 7]
            following.append(16 * max(0, min(88, moved)))
    return change, following


_STEPS = (
    7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 19, 21, 23, 25, 28, 31, 34, 37, 41, 45, 50, 55, 60, 66, 73, 80, 88, 97, 107,
    118, 130, 143, 157, 173, 190, 209, 230, 253, 279, 307, 337, 371, 408, 449, 494, 544, 598, 658, 724, 796, 876, 963,
    1060, 1166, 1282, 1411, 1552, 1707, 1878, 2066, 2272, 2499, 2749, 3024, 3327, 3660, 4026, 4428, 4871, 5358, 5894,
    6484, 7132, 7845, 8630, 9493, 10442, 11487, 12635, 13899, 15289, 16818, 18500, 20350, 22385, 24623, 27086, 29794,
    32767,
)


class Mixing:
    """Stems being mixed, a block at a time. Call `step` until `done`, then `write`.

    Raises:
        ValueError: a stem is no mono IMA ADPCM, or they differ in their rate.
    """

    def __init__(self, wavs: Sequence[bytes]) -> None:
        stems = [read_stem(wav) for wav in wavs]
        if len({stem.rate for stem in stems}) != 1:
            raise ValueError("the stems differ in their rate")
        self._rate = stems[0].rate
        self._blocks = [decoded(stem) for stem in stems]
        self._mixed = array("i")
        self.done = False

    def step(self) -> None:
        """Mix one block more."""
        blocks = [found for each in self._blocks for found in (next(each, None),) if found is not None]
        if not blocks:
            self.done = True
            return
        self._mixed.extend(sum(samples) for samples in zip(*blocks))

    def write(self, path: str) -> None:
        """Write the mix as a WAV file that peaks at `LOUDEST`. Raises OSError if that cannot be done."""
        peak = max(1, max(self._mixed, default=1), -min(self._mixed, default=-1))
        samples = array("h", (value * LOUDEST // peak for value in self._mixed))
        if sys.byteorder == "big":
            samples.byteswap()
        with wave.open(path, "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(self._rate)
            out.writeframes(samples.tobytes())

