"""What the arrows lead to, by keyboard alone and without the voice."""

from __future__ import annotations

import json

from steps import AT_A_CURTAIN, at

from tools.play.ways import WAYS

AT_ONCE = ["run", "preferences.text_cps = 0"]
"""Words are there at once: Enter would else show the rest of them first."""
FOCUSED = ["note", "focused_words()"]
LEAVES = ["until", "not renpy.context()._menu"]


def pressed(*keysyms):
    """Press keys, and note after each what has the focus."""
    return [step for keysym in keysyms for step in (["press", keysym], ["wait", 2], FOCUSED)]


def noted(log):
    return [each["value"] for each in log if "value" in each]


def test_at_a_line_down_leads_to_the_ways_below_and_up_back_to_the_words(by_keys):
    goes_on = ["until", "fingerprint(store.snapshot) != driver_marks[%r]"]
    log = by_keys.run([
        AT_ONCE, *at("installation"), *pressed("UP", "LEFT", "RIGHT", "DOWN", "RIGHT", "UP"),
        ["mark", "words"], ["press", "RETURN"], [goes_on[0], goes_on[1] % "words"], ["wait", 9],
        # Space goes on from there too, and the words have the focus again; Enter presses what is marked
        *pressed("DOWN"), ["mark", "below"], ["press", "SPACE"], [goes_on[0], goes_on[1] % "below"], ["wait", 9],
        FOCUSED, *pressed("DOWN"), ["press", "RETURN"],
        ["see", "history"], ["wait", 9], ["press", "ESCAPE"], LEAVES, ["wait", 9],
        *pressed("UP", "DOWN", "RIGHT", "RIGHT", "RIGHT"), ["press", "RETURN"], ["see", "choice"], ["wait", 9], FOCUSED,
    ])
    *arrows, from_below, at_words, below, up, down, back, skip, next_choice, at_choice = noted(log)
    assert arrows == ["", "", "", "History", "Back", ""]
    assert (from_below, at_words, below) == ("History", "", "History")
    assert (up, down, back, skip, next_choice) == ("", "History", "Back", "Skip", "Next choice")
    assert at_choice == ""


def test_at_a_choice_the_arrows_begin_with_the_first_option_and_up_with_the_last(by_keys):
    options = ["note", "[to_plain(option.text) for option in store.snapshot.beat.options]"]
    choice = ["go", "choice_here"]
    log = by_keys.run([
        *at("installation"), ["play", "Menu", []], ["see", "choice"], ["wait", 9],
        ["run", "choice_here = store.snapshot"], options, *pressed("UP", "DOWN", "UP"),
        choice, ["see", "choice"], ["wait", 9], FOCUSED, *pressed("DOWN", "RETURN"),
        ["see", "say"], ["wait", 9], FOCUSED])
    offered, last, below, last_again, anew, first, answered, at_line = noted(log)
    plain = [words.replace("'", "’") for words in offered]
    assert (last.replace("'", "’"), last_again) == (plain[-1], last)
    assert below not in (*offered, *plain)
    assert (anew, first.replace("'", "’")) == ("", plain[0])
    assert (answered, at_line) == ("", "")


def test_in_the_evenings_shape_up_leads_to_the_scenes_and_down_to_what_is_said_of_them(by_keys):
    answers = json.loads((WAYS / "good_company.json").read_text())
    chosen = ["note", "renpy.get_screen('evening_shape').scope['chosen']"]
    log = by_keys.run([
        *at("installation"), ["run", AT_A_CURTAIN], ["go", "at_curtain(%r)" % answers], ["see", "curtain"], ["wait", 9],
        FOCUSED, ["press", "RETURN"], ["see", "evening_shape"], ["until", "viewing.current().over"], ["wait", 9],
        FOCUSED, *pressed("UP", "UP"), ["press", "RIGHT"], ["press", "RIGHT"], chosen, *pressed("DOWN"), chosen])
    curtain, page, above, scene, two_on, below, kept = noted(log)
    assert (curtain, page, above, scene) == ("The evening's shape", "The goodbye", "The scene", "")
    assert two_on == kept == 2
    assert below
