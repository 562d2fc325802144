"""What is kept of an evening: the record, the folder of keepsakes, the piece mixed from its stems, the threads."""

from __future__ import annotations

import os
import random
import struct
import wave

import pytest
from evenings.keepsakes import FOLDER, Letter, file_in, folder
from evenings.mixing import LOUDEST, Mixing, decoded, read_stem
from evenings.record import KEPT, Record, as_plain, from_plain, merged
from evenings.threads import Drawing, Frame, course, events_of, events_of_doors

from tools.setup import ROOT

KEPT_PHRASES = ROOT / "game" / "audio" / "keepsake"
RECORD = Record(7, (0, 2, ("a", "b")), "unheard", 100, 60, ((10, 5, 10), (20, 30, 40)), (("longhand", "x"),))


def test_a_record_is_the_same_after_being_plain():
    assert from_plain(as_plain(RECORD)) == RECORD


@pytest.mark.parametrize("nonsense", [None, 3, "evening", [], {}, {"seed": "x"}, {"seed": 1, "answers": [True]},
                                      {"seed": 1, "answers": [], "goodbye": "a", "doors": 4}])
def test_what_is_no_evening_is_left_out(nonsense):
    assert from_plain(nonsense) is None
    assert merged([nonsense], None) == []


def test_evenings_are_kept_once_newest_first_and_not_without_end():
    many = [as_plain(RECORD._replace(seed=seed, ended=seed)) for seed in range(KEPT + 5)]
    kept = [from_plain(each) for each in merged(many, many[:3])]
    assert [each.seed for each in kept] == list(range(KEPT + 4, 4, -1))


def test_keepsakes_go_to_the_documents_where_there_are_any(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    saves = tmp_path / "saves"
    assert folder(str(saves)) == saves / "keepsakes"
    (tmp_path / "Documents").mkdir()
    assert folder(str(saves)) == tmp_path / "Documents" / FOLDER
    (tmp_path / ".config").mkdir()
    (tmp_path / "Dokumente").mkdir()
    (tmp_path / ".config" / "user-dirs.dirs").write_text('XDG_DOCUMENTS_DIR="$HOME/Dokumente"\n')
    assert folder(str(saves)) == tmp_path / "Dokumente" / FOLDER
    assert not (tmp_path / "Dokumente" / FOLDER).exists()


def test_no_keepsake_takes_the_place_of_another(tmp_path):
    names = []
    for _ in range(3):
        path = file_in(tmp_path / "new", "Dictated: Not/Read?", "txt")
        path.write_text("x")
        names.append(path.name)
    assert names == ["Dictated Not Read.txt", "Dictated Not Read 2.txt", "Dictated Not Read 3.txt"]


def test_a_letter_is_set_as_a_letter():
    letter = Letter("To C.", "Catherine,", ("It's *late*. (beat) Still.", "Go on."), "Theodore")
    assert letter.text() == "Catherine,\n\nIt\u2019s late. Still.\n\nGo on.\n\nTheodore\n"


def encoded(samples, rate=22050):
    """A WAV of IMA ADPCM in one block: the simplest encoder there can be, by trying every nibble."""
    from evenings.mixing import _tables

    change, following = _tables()
    value, state, nibbles = samples[0], 0, []
    for wanted in samples[1:]:
        nibble = min(range(16), key=lambda each: abs(value + change[state + each] - wanted))
        value = max(-32768, min(32767, value + change[state + nibble]))
        state = following[state + nibble]
        nibbles.append(nibble)
    nibbles += [0] * (len(nibbles) % 2)
    block = struct.pack("<hBB", samples[0], 0, 0)
    block += bytes(low | high << 4 for low, high in zip(nibbles[::2], nibbles[1::2]))
    form = struct.pack("<HHIIHHHH", 0x11, 1, rate, rate // 2, len(block), 4, 2, len(nibbles) + 1)
    chunks = b"fmt " + struct.pack("<I", len(form)) + form + b"data" + struct.pack("<I", len(block)) + block
    return b"RIFF" + struct.pack("<I", 4 + len(chunks)) + b"WAVE" + chunks


def test_a_stem_sounds_as_it_was_encoded():
    chance = random.Random(1)
    samples, value = [0], 0.0
    for _ in range(2000):
        value = 0.97 * value + chance.gauss(0, 300)
        samples.append(int(value))
    heard = next(decoded(read_stem(encoded(samples))))
    error = sum((a - b) ** 2 for a, b in zip(heard, samples)) / sum(each ** 2 for each in samples)
    assert len(heard) >= len(samples) and error < 0.02


def test_the_mix_is_the_sum_of_its_stems(tmp_path):
    one, two = [0, 40, 90, 200, 350, 500, 640, 700, 720], [0, -10, -20, -40, -60, -80, -90, -100, -90]
    stems = [encoded(one), encoded(two)]
    mixing = Mixing(stems)
    while not mixing.done:
        mixing.step()
    mixing.write(str(tmp_path / "mix.wav"))
    summed = [a + b for a, b in zip(*(next(decoded(read_stem(stem))) for stem in stems))]
    with wave.open(str(tmp_path / "mix.wav")) as heard:
        samples = struct.unpack("<%dh" % heard.getnframes(), heard.readframes(heard.getnframes()))
    peak = max(abs(each) for each in summed)
    assert list(samples) == [each * LOUDEST // peak for each in summed]


def test_every_phrase_has_its_stem_and_all_are_alike():
    phrases = {"%s_%d" % (voice, number) for voice in ("waves", "mast", "hum") for number in (1, 2, 3, 4)}
    stems = {path.stem: read_stem(path.read_bytes()) for path in KEPT_PHRASES.glob("*.wav")}
    assert set(stems) == phrases
    assert len({(stem.rate, stem.block, len(stem.data)) for stem in stems.values()}) == 1
    assert sum(os.path.getsize(path) for path in KEPT_PHRASES.glob("*.wav")) < 3_500_000


@pytest.mark.parametrize("wrong", [b"", b"RIFF1234WAVE", b"no sound at all", encoded([0, 1, 2])[:30]])
def test_a_damaged_stem_is_refused(wrong):
    with pytest.raises(ValueError):
        Mixing([wrong])


def test_a_thread_begins_and_ends_where_the_axis_did():
    events = events_of([((10, 5), [(0.5, (40, 5))]), ((40, 5), [(0.2, (80, 5))])], 0)
    drawn = course(events, 400)
    assert abs(drawn[0] - 10) < 1 and abs(drawn[-1] - 80) < 1
    assert all(10 <= value <= 80 for value in drawn)
    assert events_of_doors(((10, 5), (30, 5), (20, 5)), 0) == [(0.0, 10.0), (0.5, 30.0), (1.0, 20.0)]


def test_each_thread_is_light_on_a_layer_of_its_own():
    threads = [[(0.0, 20.0), (0.5, 90.0)], [(0.0, 50.0)], [(0.0, 80.0), (0.9, 10.0)]]
    layers = Drawing(200, 80, Frame(10, 10, 180, 60), threads, [(0.5, 0)]).finish()
    assert len(layers) == 1 + len(threads) + 1
    for layer in layers:
        covered = sum(layer.get_at((x, y))[3] > 100 for x in range(0, 200, 2) for y in range(0, 80, 2))
        assert layer is layers[0] or 0 < covered < 2500
