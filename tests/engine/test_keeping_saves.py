"""Saves with names and notes, deleted only when asked; the evening saves itself at scenes; keys for the quick ones."""

from __future__ import annotations

from steps import TO_THE_STORY, at

SAVES = [["event", "game_menu"], ["until", "shown('save')"], ["wait", 4]]


def values(log):
    return [each["value"] for each in log if "value" in each]


def test_a_save_is_named_renamed_and_deleted(engine):
    log = engine.run([
        *at("installation"), ["run", "preferences.transitions = 0"], ["lines", 2], ["save", "1-1"], *SAVES,
        ["note", "slot_line('1-1')"],
        ["click", "Name"], ["see", "name_save"], ["wait", 4], ["type", "two"], ["wait", 2], ["key", "RETURN"],
        ["until", "not shown('name_save')"],
        ["note", "slot_line('1-1')"], ["note", "slot_remark('1-1')"],
        ["run", "name_save('1-1', 'three', 'before the box')"], ["note", "slot_told('1-1').split('. ')[:2]"],
        # what the engine would take for markup is a name like any other, and can be heard
        ["run", "name_save('1-1', 'one {two [three', 'a {b}note{/b} [too]'); preferences.self_voicing = 'debug'"],
        ["run", "renpy.restart_interaction()"], ["wait", 8], ["note", "slot_line('1-1')"],
        ["run", "preferences.self_voicing = False; renpy.restart_interaction()"], ["click", "Name"],
        ["see", "name_save"], ["wait", 4], ["key", "ESCAPE"], ["until", "not shown('name_save')"],
        ["click", "Delete"], ["see", "confirm"], ["click", "No"], ["until", "not shown('confirm')"],
        ["note", "renpy.can_load('1-1')"],
        # another save in its place does not take over the name
        ["save", "1-1"], ["note", "slot_line('1-1')"],
        ["click", "Delete"], ["see", "confirm"], ["click", "Yes"], ["until", "not renpy.can_load('1-1')"],
        ["note", "slot_told('1-1')"],
    ])
    assert values(log) == ["Installation", "two", "Installation", ["three", "before the box"],
                           "one {two [three", True,
                           "Installation", "empty"]


def test_the_evening_saves_itself_as_a_scene_begins(engine):
    log = engine.run([
        ["run", "config.has_autosave = True"], *TO_THE_STORY, ["go", "story.begin(seed=3, scene='longhand')"],
        ["skip", True], ["go", "store.snapshot"], ["play", "long_way_home", []],
        ["skip", False], ["until", "(renpy.slot_json('auto-1') or {}).get('scene') == 'The Long Way Home'"],
        ["run", "renpy.restart_interaction()"],
        # and the quick keys
        ["until", "shown('say') or shown('choice') or shown('hollow')"], ["mark", "here"],
        ["key", "F5"], ["until", "renpy.can_load('quick-1')"], ["note", "renpy.slot_json('quick-1')['scene']"],
    ])
    assert values(log) == ["The Long Way Home"]
