"""Another key for what one does: given in the window, used in the story, kept, and told by the help."""

from __future__ import annotations

WITHOUT_ENTER = "Space, Enter on the number pad, J, click"
SAVED = "renpy.list_slots('^1-')"
ROW = "action_keys_told('go_on')"


def test_a_key_is_given_used_and_kept(by_keys):
    log = by_keys.run([
        ["until", "shown('main_menu')"], ["quick"], ["enter", "About"], ["see", "about"], ["enter", "Help"],
        ["see", "help"], ["enter", "Other keys"],
        ["see", "other_keys"], ["enter", "go on; choose"], ["see", "press_a_key"], ["press", "j"],
        ["until", "not shown('press_a_key')"], ["note", ROW],
        # The last key for up is not to be had, and Escape leaves it at that.
        ["enter", "keep a picture"], ["see", "press_a_key"], ["press", "UP"], ["press", "ESCAPE"],
        ["until", "not shown('press_a_key')"], ["note", "action_keys_told('up')"],
        ["enter", "nothing"], ["see", "press_a_key"], ["press", "RETURN"], ["until", "not shown('press_a_key')"],
        ["note", ROW], ["press", "ESCAPE"], ["see", "main_menu"],
        ["begin"], ["go", "story.begin(seed=3, scene='installation')"], ["lines", 1], ["mark", "first"],
        ["press", "RETURN", 3], ["same", "first"], ["press", "j", 3],
        ["until", "fingerprint(store.snapshot) != driver_marks['first']"],
    ])
    assert [each["value"] for each in log if "value" in each] == [
        "Enter, Space, J, click", "Up", WITHOUT_ENTER]
    kept = by_keys.run([["until", "shown('main_menu')"], ["note", ROW], ["run", "forget_own_keys()"], ["note", ROW]])
    assert [each["value"] for each in kept if "value" in each] == [WITHOUT_ENTER, "Enter, Space, click"]


def test_the_cave_goes_by_them_too(by_keys):
    log = by_keys.run([
        ["until", "shown('main_menu')"], ["quick"], ["run", "give_key('K_j', 'go_on')"],
        ["run", "give_key('K_w', 'menu')"], ["note", "cave_keys()"]])
    (keys,) = [each["value"] for each in log if "value" in each]
    assert keys["act"][-1] == "K_j" and "K_w" not in keys["up"] and "K_a" in keys["left"]


def test_a_letter_that_is_for_something_can_still_be_written(by_keys):
    log = by_keys.run([
        ["until", "shown('main_menu')"], ["quick"], ["run", "give_key('K_j', 'go_on')"],
        ["run", "give_key('K_k', 'menu')"], ["begin"], ["go", "story.begin(seed=3, scene='installation')"],
        ["lines", 1], ["press", "k"], ["see", "save"], ["enter", "empty"], ["until", SAVED], ["wait", 9],
        ["click", "Name"], ["see", "name_save"], ["press", "j"], ["press", "k"],
        ["see", "name_save"], ["press", "RETURN"], ["until", "not shown('name_save')"],
        ["note", "slot_told(%s[0]).split('. ')[0]" % SAVED],
    ])
    assert [each["value"] for each in log if "value" in each] == ["jk"]
