"""Keys of the player's own: each does what it was given to and nothing else, and nobody is left without a way on."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stage import own_keys
from stage.own_keys import ACTIONS, NAMES, NOTHING, LastKey, held_down, keys_for, plain, sound, with_own

OLDER = {
    "rollback": ["K_PAGEUP", "repeat_K_PAGEUP", "K_AC_BACK", "mousedown_4"],
    "rollforward": ["mousedown_5", "K_PAGEDOWN", "repeat_K_PAGEDOWN"],
    "screenshot": ["s", "alt_K_s", "alt_shift_K_s", "noshift_K_s"],
    "toggle_fullscreen": ["f", "alt_K_RETURN", "alt_K_KP_ENTER", "K_F11", "noshift_K_f"],
    "game_menu": ["K_ESCAPE", "K_MENU", "K_PAUSE", "mouseup_3"],
    "hide_windows": ["mouseup_2", "h", "noshift_K_h"],
    "self_voicing": ["v", "V", "alt_K_v", "K_v"],
    "dismiss": ["mouseup_1", "K_RETURN", "K_SPACE", "K_KP_ENTER", "K_SELECT"],
    "button_select": ["mouseup_1", "K_RETURN", "K_KP_ENTER", "K_SELECT"],
    "bar_activate": ["mousedown_1", "K_RETURN", "K_KP_ENTER", "K_SELECT"],
    "bar_deactivate": ["mouseup_1", "K_RETURN", "K_KP_ENTER", "K_SELECT"],
    **{"%s_%s" % (table, way): ["K_" + way.upper(), "repeat_K_" + way.upper()]
       for table in ("focus", "bar") for way in ("up", "down", "left", "right")},
    **{"viewport_%sarrow" % way: ["K_" + way.upper(), "repeat_K_" + way.upper()]
       for way in ("up", "down", "left", "right")},
    "viewport_pageup": ["K_PAGEUP", "repeat_K_PAGEUP"], "viewport_pagedown": ["K_PAGEDOWN", "repeat_K_PAGEDOWN"],
    "skip": ["K_LCTRL", "K_RCTRL"], "toggle_skip": ["K_TAB"], "evening_next_choice": [">", "shift_K_PERIOD"],
    "toggle_afm": ["noshift_K_a"], "evening_settings": ["shift_K_a"],
    "evening_quick_save": ["K_F5"], "evening_quick_load": ["K_F9"],
    "input_enter": ["K_RETURN", "K_KP_ENTER"], "input_left": ["K_LEFT", "repeat_K_LEFT"],
}
"""As Ren'Py 8.0 has them, and as the game does."""
NEWER = {name: [each.replace("repeat_", "anyrepeat_") for each in entries] for name, entries in OLDER.items()}
KEYS = st.sampled_from(["K_j", "K_s", "K_v", "K_SPACE", "K_RETURN", "K_KP_ENTER", "K_UP", "K_LEFT", "K_F5", "é"])


def actions_of(key, keymap):
    """The actions that a key is for, pressed alone, in any of their tables."""
    return {each.name for each in ACTIONS for table in each.tables if key in map(plain, keymap[table])}


@pytest.mark.parametrize("keymap", [OLDER, NEWER], ids=["8.0", "8.3"])
@given(asked=st.lists(st.tuples(KEYS, st.sampled_from((*NAMES, NOTHING))), max_size=12))
@settings(max_examples=150, deadline=None)
def test_a_key_does_what_it_was_given_to_and_one_can_always_go_on(keymap, asked):
    own = {}
    for key, action in asked:
        try:
            own = own_keys.given(own, key, action, keymap)
        except LastKey as last:
            assert action != last.action
    now = with_own(keymap, own)
    for key, action in own.items():
        assert actions_of(key, now) == ({action} if action != NOTHING else set())
    for each in ACTIONS:
        if each.needed:
            assert all(any(plain(entry) for entry in now[table]) for table in each.tables)
    for name in ("input_enter", "input_left"):
        assert now[name] == keymap[name]


@pytest.mark.parametrize("keymap", [OLDER, NEWER], ids=["8.0", "8.3"])
def test_with_no_keys_of_ones_own_nothing_changes(keymap):
    assert with_own(keymap, {}) == keymap


def test_a_key_that_is_held_goes_on_as_the_engines_do():
    now = with_own(OLDER, {"K_j": "down", "K_k": "menu"})
    assert now["focus_down"][-2:] == ["noshift_K_j", "repeat_noshift_K_j"]
    assert now["game_menu"][-1] == "noshift_K_k"


def test_the_mouse_and_keys_with_shift_stay():
    now = with_own(OLDER, {"K_SPACE": NOTHING, "K_a": "menu", "K_s": NOTHING})
    assert "mouseup_1" in now["dismiss"] and "shift_K_a" in now["evening_settings"]
    assert now["screenshot"] == ["alt_K_s", "alt_shift_K_s"]


def test_the_last_key_of_what_is_needed_is_not_taken():
    own = own_keys.given({}, "K_RETURN", "hide", OLDER)
    with pytest.raises(LastKey) as last:
        own_keys.given(own, "K_KP_ENTER", "hide", OLDER)
    assert last.value.action == "go_on"
    own = own_keys.given(own, "K_j", "go_on", OLDER)
    assert "K_KP_ENTER" in own_keys.given(own, "K_KP_ENTER", "hide", OLDER)


@pytest.mark.parametrize("key", ["K_LSHIFT", "K_NUMLOCK", "", "two"])
def test_what_is_no_key_of_its_own_is_not_given(key):
    with pytest.raises(ValueError):
        own_keys.given({}, key, "menu", OLDER)


@pytest.mark.parametrize("kept, read", [
    (None, {}), ([1], {}), ({"K_j": "go_on", "K_k": "fly", 5: "up", "K_LALT": "up", "mouse": "up"}, {"K_j": "go_on"}),
])
def test_what_is_damaged_or_from_another_version_is_left_out(kept, read):
    assert sound(kept) == read


def test_keys_are_told_once_and_without_what_keyboards_have_not():
    assert keys_for("go_on", OLDER) == ["K_RETURN", "K_SPACE", "K_KP_ENTER"]
    assert keys_for("back", NEWER) == ["K_PAGEUP"]


def test_tables_of_our_own_follow():
    keys = {"up": ["K_UP", "K_w"], "go_on": ["K_SPACE"]}
    assert held_down(keys, {"K_w": "menu", "K_j": "up"}) == {"up": ["K_UP", "K_j"], "go_on": ["K_SPACE"]}
