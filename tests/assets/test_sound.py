"""The sound that is committed is the sound that was measured, it is all there, and it lies within the mix's limits.

Nothing here decodes audio: the renderer writes what it measured of every encoded file to `assets/sound/measured.json`,
with the file's hash, so that these numbers cannot speak of another file.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import yaml

from assets.sound.beside import BESIDE
from assets.sound.counterpoint import remarks
from assets.sound.music import CUES
from assets.sound.music.phrases import AGREED, BEATS, SLOTS
from assets.sound.notation import Cue, Note, key_number, line, skeleton

ROOT = Path(__file__).parents[2]
AUDIO = ROOT / "game" / "audio"
MEASURED: dict[str, dict[str, Any]] = json.loads((ROOT / "assets" / "sound" / "measured.json").read_text())
INDEX: dict[str, dict[str, dict[str, Any]]] = json.loads((AUDIO / "cues.json").read_text())

MUSIC = [
    "title",
    "theodore_thin",
    "city_walk",
    "hollow",
    "samantha_first",
    "two_floors",
    "friday",
    "earbud",
    "low_tide",
    "signing",
    "ines",
    "static",
    "snow",
    "not_found",
    "slow",
    "goodbye_unheard",
    "goodbye_dictated",
    "goodbye_no_forwarding",
    "goodbye_last_to_leave",
    "goodbye_good_company",
    "goodbye_all_of_her",
    "goodbye_one_more_night",
    "goodbye_between_lines",
    "letter",
    "roof",
]
ROOMS = [
    "train",
    "city",
    "office",
    "sea",
    "snow",
    "stairwell",
    "restaurant",
    "apartment",
    "plaza",
    "arcade",
    "roof_dawn",
]
SOUNDS = [
    "kettle",
    "kettle_click",
    "device_wakes",
    "earbud_in",
    "earbud_out",
    "pen",
    "paper",
    "door",
    "door_far",
    "train_doors",
    "phone",
    "lift",
    "footsteps_stairs",
    "wave",
    "halyard",
    "hollow_step",
    "hollow_lantern",
    "hollow_lamp",
    "hollow_door",
    "hollow_rock",
    "ui_hover",
    "ui_select",
    "ui_back",
    "match_strike",
    "cup",
    "light_switch",
    "snow_step",
    "traffic_light",
    "screen_blip",
]
PIECE = [f"{slot}_{n}" for slot, n in product(("waves", "mast", "hum"), (1, 2, 3, 4))]
ARRANGED = {
    arrangement: [f"{arrangement}_{slot}_{n}" for slot, n in product(slots, (1, 2, 3, 4))]
    for arrangement, slots in (("goodbye", ("waves", "mast")), ("letter", ("waves", "hum")), ("roof", ("waves", "hum")))
}
EVERY_PIECE = PIECE + [name for names in ARRANGED.values() for name in names]
STEMS = [f"{cue}_{stem}" for cue, stems in BESIDE.items() for stem in stems]
VOICE = [
    f"{register}_{contour}_{n}"
    for register, contour, n in product(
        ("quick", "own", "many", "wide"), ("statement", "long", "question", "hush", "short", "laugh"), (1, 2, 3)
    )
]
NAMES = {"music": MUSIC, "stems": STEMS, "rooms": ROOMS, "sounds": SOUNDS, "piece": EVERY_PIECE, "voice": VOICE}
EVERY = [f"{kind}/{name}" for kind, names in NAMES.items() for name in names]
LOOPING = [key for key in EVERY if INDEX[key.split("/")[0]][key.split("/")[1]]["loop"] is not None]


@pytest.mark.parametrize("kind", NAMES)
def test_the_index_names_exactly_what_the_story_can_ask_for(kind: str) -> None:
    assert sorted(INDEX[kind]) == sorted(NAMES[kind])


@pytest.mark.parametrize("key", EVERY)
def test_the_file_is_the_one_that_was_measured(key: str) -> None:
    kind, name = key.split("/")
    path = ROOT / "game" / INDEX[kind][name]["file"]
    assert hashlib.sha256(path.read_bytes()).hexdigest() == MEASURED[key]["sha256"]


@pytest.mark.parametrize("key", EVERY)
def test_nothing_clips(key: str) -> None:
    assert MEASURED[key]["true_peak"] <= -1.0


@pytest.mark.parametrize("name", MUSIC)
def test_music_is_as_loud_as_music(name: str) -> None:
    assert abs(MEASURED[f"music/{name}"]["lufs"] + 20) <= 1.5


@pytest.mark.parametrize("name", MUSIC)
def test_a_cue_lasts_between_one_and_two_minutes(name: str) -> None:
    assert 60 <= MEASURED[f"music/{name}"]["seconds"] <= 120


@pytest.mark.parametrize("name", MUSIC)
def test_no_cue_is_dull(name: str) -> None:
    assert MEASURED[f"music/{name}"]["above_4k"] >= -45


@pytest.mark.parametrize("name", ROOMS)
def test_a_room_stays_under_the_music(name: str) -> None:
    assert abs(MEASURED[f"rooms/{name}"]["lufs"] + 32) <= 3


@pytest.mark.parametrize("name", ROOMS)
def test_a_room_is_long_enough_not_to_be_noticed_coming_round(name: str) -> None:
    assert 30 <= MEASURED[f"rooms/{name}"]["seconds"] <= 46


@pytest.mark.parametrize("key", LOOPING)
def test_a_loop_joins_without_a_step(key: str) -> None:
    assert MEASURED[key]["seam_step"] <= 6
    assert MEASURED[key]["seam_flux"] <= 3


@pytest.mark.parametrize("key", LOOPING)
def test_a_loop_point_lies_inside_its_file(key: str) -> None:
    kind, name = key.split("/")
    assert 0 <= INDEX[kind][name]["loop"] < MEASURED[key]["seconds"] / 2


@pytest.mark.parametrize("name", [name for name in MUSIC if name.startswith("goodbye_")])
def test_a_goodbye_is_said_once(name: str) -> None:
    assert INDEX["music"][name]["loop"] is None


def test_every_phrase_of_the_piece_has_one_length() -> None:
    assert len({MEASURED[f"piece/{name}"]["seconds"] for name in PIECE}) == 1


@pytest.mark.parametrize("arrangement", ARRANGED)
def test_an_arrangement_of_the_piece_has_one_length(arrangement: str) -> None:
    assert len({MEASURED[f"piece/{name}"]["seconds"] for name in ARRANGED[arrangement]}) == 1


def test_a_phrase_sounds_as_the_story_says() -> None:
    slots = yaml.safe_load((ROOT / "scripts" / "pieces" / "low_tide.yaml").read_text())["slots"]
    said = {phrase["id"]: phrase["text"] for slot in slots for phrase in slot["phrases"]}
    assert {name: INDEX["piece"][name]["about"] for name in PIECE} == said


@pytest.mark.parametrize("name", STEMS)
def test_a_stem_goes_with_its_cue(name: str) -> None:
    cue = name.rpartition("_")[0]
    assert INDEX["stems"][name]["loop"] == INDEX["music"][cue]["loop"]
    assert MEASURED[f"stems/{name}"]["seconds"] == MEASURED[f"music/{cue}"]["seconds"]
    assert MEASURED[f"stems/{name}"]["lufs"] < MEASURED[f"music/{cue}"]["lufs"]


def test_her_voice_is_quieter_than_the_music() -> None:
    assert all(MEASURED[f"voice/{name}"]["lufs"] <= -25 for name in VOICE)


def test_no_file_lies_about_that_nobody_asked_for() -> None:
    found = {f"{path.parent.name}/{path.stem}" for path in AUDIO.glob("*/*.ogg")}
    assert found == set(EVERY)


def test_all_of_it_is_under_thirty_megabytes() -> None:
    assert sum(path.stat().st_size for path in AUDIO.rglob("*.ogg")) < 30_000_000


SCORES = {cue.name: cue for cue in CUES}


def _melody(cue: Cue) -> list[Note]:
    """The leading notes of a cue, in the order in which they end."""
    return sorted(
        (note for part in cue.parts if part.role == "melody" for note in part.notes), key=lambda note: note.end
    )


def _leaps(notes: Sequence[Note]) -> list[int]:
    return [after.key - before.key for before, after in zip(notes, notes[1:])]


def _part(cue: str, name: str) -> tuple[Note, ...]:
    return next(part.notes for part in SCORES[cue].parts if part.name == name)


def test_every_score_has_its_sound() -> None:
    assert sorted(SCORES) == sorted(MUSIC)


def test_samanthas_theme_is_theodores_turned_over() -> None:
    his, hers = _part("title", "melody")[:4], _part("slow", "glass")[:4]
    assert _leaps(hers) == [-step for step in _leaps(his)]


def test_catherines_theme_reaches_its_cadence_only_in_the_letter() -> None:
    def cadences(name: str) -> int:
        """How often the leading note goes home and stays there for a whole measure."""
        notes = _part(name, "melody")
        home = [(before.name, after.name, after.beats) for before, after in zip(notes, notes[1:])]
        return home.count(("A4", "Bb4", 3.0))

    assert cadences("signing") == 0
    assert cadences("letter") > 0


@pytest.mark.parametrize("name", [name for name in MUSIC if name.startswith("goodbye_")])
def test_a_goodbye_ends_on_a_note_that_is_not_home(name: str) -> None:
    cue = SCORES[name]
    spelled = cue.key.split()[0]
    home = key_number(spelled[0].upper() + {"": "", "is": "#", "es": "b"}[spelled[1:]] + "4") % 12
    assert _melody(cue)[-1].key % 12 != home


@pytest.mark.parametrize("name", MUSIC)
def test_every_part_keeps_to_its_instrument_and_its_measures(name: str) -> None:
    assert [remark for remark in remarks(SCORES[name]) if remark.startswith(("out of range", "past the end"))] == []


@pytest.mark.parametrize(("slot", "number"), [(slot, n) for slot in ("mast", "hum") for n in (1, 2, 3, 4)])
def test_a_phrase_of_the_piece_never_leaves_what_the_waves_agree_on(slot: str, number: int) -> None:
    notes = line(SLOTS[slot][number].page, BEATS)
    agreed = [{key_number(f"{name}4") % 12 for name in names.split()} for names in AGREED]
    assert [
        note for note in notes if note.beats >= 2 and note.key % 12 not in agreed[int(note.start // (2 * BEATS))]
    ] == []


@pytest.mark.parametrize("number", (1, 2, 3, 4))
def test_the_waves_stay_with_what_they_agree_on(number: int) -> None:
    agreed = [{key_number(f"{name}4") % 12 for name in names.split()} for names in AGREED]
    chords = skeleton(SLOTS["waves"][number].page, BEATS)
    strange = [(c.start, v) for c in chords for v in c.voices if key_number(v) % 12 not in agreed[int(c.start // 6)]]
    assert strange == []
