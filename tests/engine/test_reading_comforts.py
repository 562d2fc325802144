"""Skipping, auto-forward, history, self-voicing: each as a reader expects it."""

from __future__ import annotations

from narrative.beats import Menu
from narrative.replay import replay
from steps import TO_THE_STORY, at

START_SKIPPING = ["run", "renpy.config.skipping = 'slow'; renpy.restart_interaction()"]


def values(log):
    return [each["value"] for each in log if "value" in each]


def test_skipping_stops_at_a_line_that_was_never_read(engine):
    log = engine.run([
        *at("installation"), ["lines", 5], ["go", "story.begin(seed=3, scene='installation')"],
        START_SKIPPING, ["until", "renpy.config.skipping is None"],
        ["note", "getattr(store.snapshot.beat, 'seen_id', None) in persistent.read_lines"],
    ])
    assert values(log) == [False]


def test_skipping_stops_at_a_choice(engine):
    log = engine.run([
        *at("installation"),
        ["run", "preferences.skip_unseen = True; preferences.skip_after_choices = False"],
        START_SKIPPING, ["until", "shown('choice')"],
        ["note", "type(store.snapshot.beat).__name__"], ["note", "renpy.config.skipping"],
    ])
    assert values(log) == ["Menu", None]


def test_auto_forward_goes_on_by_itself(engine):
    engine.run([
        *at("installation"), ["mark", "here"],
        ["run", "preferences.text_cps = 0; preferences.afm_time = 1; preferences.afm_enable = True"],
        ["run", "renpy.restart_interaction()"], ["until", "fingerprint(store.snapshot) != driver_marks['here']"],
    ])


def test_history_keeps_lines_and_choices(engine):
    log = engine.run([
        *at("installation"), ["play", "Menu", []], ["lines", 2],
        ["note", "[entry.kind for entry in _history_list]"], ["note", "[entry.what for entry in _history_list]"],
    ])
    kinds, words = values(log)
    assert "choice" in kinds
    assert "adv" in kinds
    assert all(words)


def test_self_voicing_speaks_the_line_and_tells_a_picture_once(engine):
    log = engine.run(
        [*TO_THE_STORY, ["run", "preferences.self_voicing = 'debug'"],
         ["go", "story.begin(seed=3, scene='installation')"], ["until", "shown('say')"],
         ["until", "'apartment' in renpy.display.tts.last"], ["note", "renpy.display.tts.last"],
         ["lines", 1], ["until", "'apartment' not in renpy.display.tts.last"], ["note", "renpy.display.tts.last"]],
        environment={"RENPY_TTS_COMMAND": "true"})
    first, second = values(log)
    assert "Theodore's apartment at night" in first and second.strip()


def test_a_silence_answers_by_itself_unless_it_is_turned_off(engine):
    to_silence = [["run", "silent = story.begin(seed=3, scene='installation')"], ["run", "driver_find_silence()"],
                  ["go", "silent"], ["until", "shown('choice')"], ["mark", "menu"]]
    engine.run([*TO_THE_STORY, *to_silence, ["until", "fingerprint(store.snapshot) != driver_marks['menu']"]])
    engine.run([*TO_THE_STORY, ["run", "persistent.timed_silence = False"], *to_silence, ["pause", 8],
                ["same", "menu"]])


def test_the_window_plays_the_same_evening_as_the_core(engine, story):
    answers = [0, 0, 0]
    log = engine.run([
        *TO_THE_STORY, ["go", "story.begin(seed=7)"], ["play", "answers", answers], ["play", "Menu", []],
        ["note", "[option.text for option in store.snapshot.beat.options]"],
        ["note", "list(store.snapshot.relationship.axes)"],
    ])
    here = replay(story, 7, answers)
    while not isinstance(here.beat, Menu):
        here = story.next(here)
    assert values(log) == [[option.text for option in here.beat.options],
                           [list(axis) for axis in here.relationship.axes]]


def test_one_can_skip_to_the_next_choice_and_sees_what_was_taken(engine):
    log = engine.run([
        *at("installation"), ["play", "Menu", []], ["lines", 1],
        ["go", "story.begin(seed=3, scene='installation')"], ["until", "shown('say')"], ["click", "Next choice"],
        ["until", "shown('choice')"], ["note", "renpy.config.skipping"],
        ["note", "renpy.get_screen('choice').scope['taken']"],
        ["note", "[getattr(each.widget, '_tts_all')() for each in focuses() if 'taken' in words_on(each.widget)]"],
    ])
    skipping, taken, told = values(log)
    assert skipping is None
    assert taken[0] and not any(taken[1:])
    assert len(told) == 1 and told[0].endswith("taken before")


def test_text_takes_another_size_face_and_spacing_at_once(engine):
    said = ["note", "renpy.get_widget('say', 'what').size()"]
    sets = [step for name, value in (("font_size", 1.5), ("font_transform", "dyslexic"), ("font_line_spacing", 1.4))
            for step in (["run", "driver_leave.append(lambda: renpy.run(set_text(%r, %r)))" % (name, value)],
                         ["pause", 0.3], said)]
    log = engine.run([*at("longhand"), ["lines", 3], ["until", "shown('say')"], said, *sets])
    heights = [height for _, height in values(log)]
    assert heights == sorted(set(heights)), heights


def test_with_large_letters_the_question_stays_unless_the_options_need_the_room(engine):
    stand = ["note", "options_stand(on_stage, spoken, renpy.get_screen('choice').scope['items'], ())[1]"]

    def letters(size, face):
        sets = "[set_text('font_size', %r), set_text('font_transform', %r)]" % (size, face)
        return [["run", "driver_leave.append(lambda: renpy.run(%s))" % sets], ["pause", 0.5], ["within", 3], stand]

    log = engine.run([*at("installation"), ["play", "Menu", []], ["until", "shown('choice')"],
                      *letters(1.5, None), ["note", "1080 - 76 - height_said(spoken)"], *letters(2.0, "dyslexic")])
    foot, words, no_foot = values(log)
    assert foot < words
    assert no_foot is None
