"""Pages for the music stand: every cue as a LilyPond score, set to PDF in `dist/scores/`."""

from __future__ import annotations

import subprocess
from pathlib import Path

from .notation import PITCH, Cue, Note, Part

LENGTHS = ((4.0, "1"), (3.0, "2."), (2.0, "2"), (1.5, "4."), (1.0, "4"), (0.75, "8."), (0.5, "8"), (0.25, "16"))
ACCIDENTALS = {"#": "is", "b": "es", "##": "isis", "bb": "eses"}
NAMES = {
    "glass": "Glass",
    "lantern": "Lantern",
    "vibraphone": "Vibraphone",
    "celesta": "Celesta",
    "harp": "Harp",
    "guitar": "Guitar",
    "tines": "Electric piano",
    "piano": "Felt piano",
    "pizzicato": "Pizzicato",
    "violins": "Violins",
    "violas": "Violas",
    "celli": "Celli",
    "bass": "Bass",
    "basses": "Basses",
}


def _pitch(name: str) -> str:
    match = PITCH.fullmatch(name)
    assert match, name
    octave = int(match[3]) - 3
    return match[1].lower() + ACCIDENTALS.get(match[2] or "", "") + ("'" * octave if octave > 0 else "," * -octave)


def _lengths(beats: float) -> list[str]:
    out: list[str] = []
    while beats > 1e-6:
        size, sign = next((pair for pair in LENGTHS if pair[0] <= beats + 1e-6), LENGTHS[-1])
        out.append(sign)
        beats -= size
    return out


def _spell(names: list[str], beats: float, tied: bool) -> str:
    if not names:
        return " ".join("r" + sign for sign in _lengths(beats))
    head = _pitch(names[0]) if len(names) == 1 else "<" + " ".join(map(_pitch, names)) + ">"
    return " ~ ".join(head + sign for sign in _lengths(beats)) + (" ~" if tied else "")


def _voice(part: Part, cue: Cue) -> str:
    """A part as LilyPond music, split at the bar lines."""
    starts: dict[float, list[Note]] = {}
    for note in part.notes:
        starts.setdefault(note.start, []).append(note)
    events: list[tuple[float, float, list[str]]] = []
    at = 0.0
    for start in sorted(starts):
        if start > at + 1e-6:
            events.append((at, start, []))
        following = min((s for s in starts if s > start), default=cue.length)
        at = min(max(n.end for n in starts[start]), following)
        events.append((start, at, [n.name for n in starts[start]]))
    if at < cue.length - 1e-6:
        events.append((at, cue.length, []))
    words: list[str] = []
    for start, end, names in events:
        while start < end - 1e-6:
            bar = (start // cue.beats + 1) * cue.beats
            stop = min(end, bar)
            words.append(_spell(names, stop - start, stop < end - 1e-6))
            if stop >= bar - 1e-6:
                words.append("|")
            start = stop
    return " ".join(words)


def _clef(parts: list[Part]) -> str:
    if parts[0].instrument == "violas":
        return "alto"
    keys = [n.key for part in parts for n in part.notes]
    return "bass" if sum(keys) / len(keys) < 58 else "treble"


def _staff(parts: list[Part], cue: Cue, name: str) -> str:
    music = " \\\\ ".join("{ %s }" % _voice(part, cue) for part in parts)
    head = '\\new Staff \\with { instrumentName = "%s" }' % name
    return f'{head} {{ \\clef {_clef(parts)} \\key {cue.key} \\time {cue.beats}/4 << {music} >> \\bar "|." }}'


def _staves(cue: Cue) -> str:
    out: list[str] = []
    for instrument, name in NAMES.items():
        parts = [part for part in cue.parts if part.instrument == instrument]
        if instrument in ("piano", "harp", "tines", "guitar") and len(parts) > 1:
            upper = [part for part in parts if part.role == "melody"] or parts[:1]
            upper = upper if len(upper) < len(parts) else parts[:1]
            lower = [part for part in parts if part not in upper]
            out.append("\\new PianoStaff << %s %s >>" % (_staff(upper, cue, name), _staff(lower, cue, "")))
        else:
            out += [_staff([part], cue, name) for part in parts]
    return "\n".join(out)


def page(cue: Cue) -> str:
    """The cue as a LilyPond file."""
    tempo = f'\\tempo "{"Rubato" if cue.rubato > 0.5 else "In time"}" 4 = {round(cue.tempo)}'
    return (
        f'\\version "2.24.0"\n\\header {{ title = "{cue.title}"\n'
        f'  subtitle = \\markup \\italic "{cue.about}" tagline = ##f }}\n'
        f"#(set-global-staff-size 15)\n\\score {{ <<\n\\new Dynamics {{ {tempo} s1 }}\n{_staves(cue)}\n>>"
        " \\layout { } }\n"
    )


def engraved(cue: Cue, folder: Path) -> Path:
    """Sets one cue; gives the PDF's path.  Raises `CalledProcessError` with LilyPond's own words."""
    folder.mkdir(parents=True, exist_ok=True)
    source = folder / f"{cue.name}.ly"
    source.write_text(page(cue))
    subprocess.run(["lilypond", "-s", "-o", str(folder / cue.name), str(source)], check=True)
    source.unlink()
    return folder / f"{cue.name}.pdf"
