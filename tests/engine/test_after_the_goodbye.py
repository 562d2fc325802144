"""After the goodbye: the evening's shape, keepsakes, and the way back into the evening, in the real window."""

from __future__ import annotations

import json
import struct
import wave

from steps import TO_THE_STORY

from tools.play.ways import WAYS

TO_THE_CURTAIN = """
def at_curtain(answers):
    from narrative.replay import from_json, replay
    here = replay(story, 0, from_json(answers))
    while not isinstance(here.beat, Curtain):
        here = story.next(here)
    return here
"""
QUICKLY = ["run", "preferences.transitions = 0; persistent.reduced_motion = True"]
LOOKED = ["until", "viewing.current().over"]
CHOSEN = ["note", "renpy.get_screen('evening_shape').scope['chosen']"]


# How far the page of the goodbye is scrolled, and how far it can be.
SCROLLED = ["note", "(lambda page: [page.value, page.range])(renpy.get_widget('evening_shape', 'goodbye').yadjustment)"]


def values(log):
    return [each["value"] for each in log if "value" in each]


def test_an_evening_is_looked_at_kept_and_gone_back_into(engine):
    answers = json.loads((WAYS / "all_of_her.json").read_text())
    log = engine.run([
        *TO_THE_STORY, QUICKLY, ["run", TO_THE_CURTAIN], ["go", "at_curtain(%r)" % answers], ["see", "curtain"],
        ["click", "evening's shape"], ["see", "evening_shape"], LOOKED,
        ["note", "viewing.current().otherwise is not None"],
        # with the keyboard alone, from scene to scene
        *[["event", "focus_" + way] for way in ("up", "up", "right")], CHOSEN, ["event", "focus_right"], CHOSEN,
        ["run", "%s > 2 and renpy.queue_event('focus_left')" % CHOSEN[1]], ["until", CHOSEN[1] + " == 2"],
        # keepsakes
        ["click", "To keep"], ["click", "The letter, in his hand"], ["click", "This picture"],
        ["click", "The piece from low tide"], ["note", "PieceBeingMixed.mixing is not None"],
        ["note", "keepsakes.letter_of(story.content, viewing.current().shape).text()"],
        # into a scene, from the curtain; the piece is mixed meanwhile
        ["click", "The scene"], ["until", "PieceBeingMixed.mixing is None"], ["click", "Go back into this scene"],
        ["until", "store.snapshot.scene == 'installation'"],
        ["until", "shown('say')"], ["note", "list(store.snapshot.chapter.answers)"], ["lines", 3],
        # to a choice, from the game's menu
        ["event", "game_menu"], ["until", "shown('save')"], ["click", "Evenings"], ["click", "All of Her"],
        ["see", "evening_shape"], ["wait", 4],
        ["run", "asked = viewing.current().shape.scenes[8].turns[3].asked; driver_leave.append(GoBack(8, 3))"],
        ["until", "shown('choice')"], ["note", "store.snapshot.beat == asked and store.snapshot.scene"],
        ["note", "stands_in"], ["lines", 2],
        # into the other goodbye, from the title
        ["run", "driver_leave.append(MainMenu(confirm=False))"], ["until", "shown('main_menu')"],
        ["click", "Evenings"], ["click", "All of Her"], ["see", "evening_shape"], ["until", "viewing.current().drawn"],
        ["run", "driver_leave.append(GoBack(other=viewing.current().otherwise))"], ["played"],
        ["until", "store.snapshot.scene.startswith('goodbye')"], ["until", "shown('say')"],
        ["note", "store.snapshot.scene[8:] == viewing.current().otherwise.goodbye"],
        ["note", "len(persistent.evenings)"], ["lines", 2],
    ])
    found, first, second, mixing, letter, before, scene, place, other, kept = values(log)
    assert found and mixing and other and kept == 1 and second == first + 1
    assert before == [] and scene == "signing" and place
    _keepsakes_are_whole(engine.saves / "keepsakes", letter)


def test_all_of_the_page_of_the_goodbye_is_reached_page_by_page(engine):
    answers = json.loads((WAYS / "between_lines.json").read_text())
    further = [["event", "viewport_pagedown"], SCROLLED]
    log = engine.run([
        *TO_THE_STORY, QUICKLY, ["run", TO_THE_CURTAIN], ["go", "at_curtain(%r)" % answers], ["see", "curtain"],
        ["click", "evening's shape"], ["see", "evening_shape"], ["until", "viewing.current().drawn"], LOOKED,
        ["wait", 9], SCROLLED, *further, *further, *further, *further,
        ["event", "viewport_pageup"], SCROLLED,
        ["note", "[answer_told(turn.asked, turn.words) for turn in viewing.current().shape.turns]"],
    ])
    (first, whole), *pages, told = values(log)
    places = [place for place, _ in pages]
    assert first == 0 < whole and places[-2] == whole > places[-1]
    # a line that was cut at the foot stands whole on the next page
    assert all(0 <= after - before < 300 for before, after in zip([first, *places], places[:-1]))
    assert "a lantern held for the foreman" in told or "the door with light under it" in told
    assert not any(words.startswith("““") or words.endswith("””") for words in told)


def _keepsakes_are_whole(folder, letter):
    assert (folder / "A letter.txt").read_text(encoding="utf-8") == letter
    width, height = _png_size(folder / "A letter.png")
    assert 1390 <= width <= 1400 and height > width
    assert abs(_png_size(folder / "All of Her.png")[0] - 1920) < 4
    with wave.open(str(folder / "The piece from low tide.wav")) as piece:
        assert (piece.getnchannels(), piece.getframerate()) == (1, 16000)
        assert 24 < piece.getnframes() / piece.getframerate() < 26


def _png_size(path):
    data = path.read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    return struct.unpack(">II", data[16:24])


def test_an_evening_that_no_longer_fits_the_story_says_so_and_keeps_its_picture(engine):
    old = {"seed": 0, "answers": [0, 99], "goodbye": "unheard", "ended": 1, "seconds": 60,
           "doors": [[10, 5, 10], [40, 30, 20], [20, 50, 30]], "versions": {}}
    log = engine.run([
        ["until", "shown('main_menu')"], ["run", "persistent.evenings = [%r, {'seed': 'nonsense'}]" % old],
        ["run", "driver_leave.append(ShowMenu('evenings'))"], ["click", "The Unheard One"], ["see", "evening_shape"],
        LOOKED, ["note", "viewing.current().lost and viewing.current().drawn"], ["click", "Back"], ["see", "evenings"],
    ])
    assert values(log) == [True]
