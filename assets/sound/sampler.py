"""Sampled instruments, played by FluidSynth from the MuseScore General sound font (MIT; its own reverb stays off).

Every note takes the next of fifteen MIDI channels, so that attack, brightness, tuning, place and level can be set note
by note with SoundFont generator offsets (NRPN, SoundFont 2.01 §9.6).  It is what stops a sound font sounding like one.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import mido
import numpy as np
import soundfile

from .dsp import RATE, Array
from .performance import Stroke, seeded

CHANNELS = tuple(c for c in range(16) if c != 9)
LEAD = 0.03
TICKS = 4000
ATTACK, FILTER, RELEASE, TUNE = 34, 8, 38, 52
KEYS = Path(__file__).with_name("keys.json")
Event = tuple[float, mido.Message]


class Voice(NamedTuple):
    """A preset and how its notes are bent.

    `release` and `attack` are offsets in timecents / 2; `bright` is the filter's offset (units of 2 cents) for a firm
    note and `dark` what a soft one loses of it (the piano's own filter closes far too much); `spread` is how far pitch
    places a note left or right, `even` whether the calibrated key levels are applied.
    """

    bank: int
    program: int
    release: int = 0
    attack: int = 0
    bright: int = 0
    dark: int = 0
    spread: float = 0.3
    even: bool = False


@lru_cache(maxsize=1)
def sound_font() -> str:
    """`$SOUND_FONT`, or the file that Debian's musescore-general-soundfont-lossless installed."""
    if "SOUND_FONT" in os.environ:
        return os.environ["SOUND_FONT"]
    listing = subprocess.run(
        ["dpkg", "-L", "musescore-general-soundfont-lossless"], capture_output=True, text=True, check=True
    )
    return next(path for path in listing.stdout.split() if path.endswith("_Full.sf2"))


@lru_cache(maxsize=1)
def key_levels() -> dict[str, float]:
    """Corrections in dB that make the sampled piano's keys even (written by `calibrate`)."""
    return dict(json.loads(KEYS.read_text())) if KEYS.exists() else {}


def control(channel: int, number: int, value: float) -> mido.Message:
    """A control change, its value held inside 0-127."""
    return mido.Message("control_change", channel=channel, control=number, value=int(np.clip(round(value), 0, 127)))


def offset(channel: int, generator: int, value: float) -> list[mido.Message]:
    """A real-time generator offset."""
    v = int(np.clip(value, -8191, 8191)) + 8192
    return [control(channel, c, x) for c, x in ((99, 120), (98, generator), (38, v & 127), (6, v >> 7))]


def struck(strokes: Iterable[Stroke], pedal: list[tuple[float, int]], voice: Voice, seed: str) -> list[Event]:
    """Strokes as MIDI, one channel a note in turn."""
    rng = seeded(seed, "keys")
    events: list[Event] = []
    for ch in CHANNELS:
        events += [
            (0, control(ch, 0, voice.bank)),
            (0, mido.Message("program_change", channel=ch, program=voice.program)),
        ]
        events += [(0, control(ch, 7, 110))] + [(0, m) for m in offset(ch, RELEASE, voice.release)]
        events += [(t + LEAD, control(ch, 64, v)) for t, v in pedal]
    for i, s in enumerate(strokes):
        ch, t = CHANNELS[i % len(CHANNELS)], s.on + LEAD
        soft = float(np.clip((64 - s.velocity) / 42, 0, 1))
        for generator, value in (
            (ATTACK, voice.attack * (0.4 + 0.6 * soft)),
            (FILTER, voice.bright - voice.dark * soft),
            (TUNE, rng.normal() * 1.2),
        ):
            events += [(t - 0.012, m) for m in offset(ch, generator, value)]
        level = key_levels().get(str(s.key), 0.0) if voice.even else 0.0
        events += [(t - 0.012, control(ch, 10, np.clip(64 + (s.key - 62) * voice.spread, 38, 90)))]
        events += [(t - 0.012, control(ch, 11, np.clip(80 * 10 ** (level / 40), 30, 127)))]
        events += [(t, mido.Message("note_on", channel=ch, note=s.key, velocity=int(round(s.velocity))))]
        events += [(s.off + LEAD, mido.Message("note_off", channel=ch, note=s.key))]
    return events


def bowed(
    strokes: Iterable[Stroke], swell: list[tuple[float, float]], voice: Voice, channel: int, place: float
) -> list[Event]:
    """A held line on one channel, its dynamics drawn as a curve (0-1) over time."""
    events: list[Event] = [
        (0, control(channel, 0, voice.bank)),
        (0, mido.Message("program_change", channel=channel, program=voice.program)),
    ]
    events += [(0, control(channel, 7, 100)), (0, control(channel, 10, place))]
    events += [(0, m) for m in offset(channel, ATTACK, voice.attack) + offset(channel, RELEASE, voice.release)]
    events += [(t + LEAD, control(channel, c, 26 + 74 * v)) for t, v in swell for c in (2, 11)]
    for s in strokes:
        events += [(s.on + LEAD, mido.Message("note_on", channel=channel, note=s.key, velocity=int(round(s.velocity))))]
        events += [(s.off + LEAD, mido.Message("note_off", channel=channel, note=s.key))]
    return events


def synthesised(events: list[Event], length: float) -> Array:
    """The events as sound, `length` seconds of it.  A tick is a quarter of a millisecond, so that rubato survives."""
    song = mido.MidiFile(ticks_per_beat=2000)
    track = mido.MidiTrack([mido.MetaMessage("set_tempo", tempo=500_000)])
    song.tracks.append(track)
    last = 0
    for t, message in sorted(events, key=lambda e: e[0]):
        tick = int(round(max(0.0, t) * TICKS))
        track.append(message.copy(time=tick - last))
        last = tick
    track.append(mido.MetaMessage("end_of_track", time=max(0, int((length + LEAD) * TICKS) - last)))
    with tempfile.TemporaryDirectory() as folder:
        midi, wave = Path(folder) / "cue.mid", Path(folder) / "cue.wav"
        song.save(midi)
        options = ["synth.polyphony=512", "synth.midi-bank-select=gs", "synth.dynamic-sample-loading=1"]
        command = [
            "fluidsynth",
            "-q",
            "-n",
            "-i",
            "-r",
            str(RATE),
            "-O",
            "float",
            "-T",
            "wav",
            "-g",
            "0.8",
            "-R",
            "0",
            "-C",
            "0",
        ]
        for option in options:
            command += ["-o", option]
        subprocess.run([*command, "-F", str(wave), sound_font(), str(midi)], check=True, stdout=subprocess.DEVNULL)
        x, _ = soundfile.read(wave)
    count = int(length * RATE)
    x = x[int((LEAD - 0.004) * RATE) :][:count]
    return np.concatenate([x, np.zeros((count - len(x), 2))])
