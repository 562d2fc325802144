"""Every screen opened and photographed; none is blank, none is the engine's own."""

from __future__ import annotations

import json
import os
import shutil
import struct
import zlib

import pygame
from steps import AS_PLAYED, AT_A_CURTAIN, TO_THE_STORY, at

from tools.play.ways import WAYS

FROM_THE_TITLE = {
    "title": [],
    "load": [["click", "Load"]],
    "settings": [["click", "Settings"]],
    "about": [["click", "About"]],
    "help": [["click", "About"], ["click", "Help"]],
    "content_notes": [["click", "Begin"]],
    "music_room": [["run", "persistent.goodbyes_found.add('unheard')"],
                   ["run", "persistent.music_heard |= {'friday', 'slow', 'earbud', 'goodbye_unheard', 'letter'}"],
                   ["run", "persistent.last_piece = ('waves_1', 'mast_2', 'hum_3')"],
                   ["click", "About"], ["click", "Music"], ["click", "Earbud"]],
}
MENU, GO_ON = [["event", "game_menu"], ["until", "shown('save')"]], [["click", "Go on"], ["until", "not shown('save')"]]


def _asked(scene: str, screen: str) -> list:
    """To the first interlude of `scene`."""
    return [["go", "story.begin(seed=3, scene=%r)" % scene], ["skip", True],
            ["play", "Interlude", []], ["skip", False], ["until", "shown(%r)" % screen]]


# What leads to a screen, one after the other in one evening; `GO_ON` leads back from the menu.
IN_THE_STORY = {
    "say": [["lines", 1]],
    "choice": [["play", "Menu", []]],
    "save": MENU,
    "history": [*GO_ON, ["lines", 6], *MENU, ["click", "History"]],
    "evening_files": [*GO_ON, *MENU, ["click", "as files"]],
    "goodbyes": [["run", "persistent.goodbyes_found.add('unheard')"], *GO_ON, *MENU, ["click", "Goodbyes"]],
    "confirm": [["click", "Title"]],
    "letter_desk": [["click", "No"], *GO_ON, *_asked("longhand", "letter_desk")],
    "piece_desk": _asked("low_tide", "piece_desk"),
    "hollow": _asked("long_way_home", "hollow"),
}


def test_every_screen_from_the_title(large):
    _photograph(large, {name: [["title"], *steps] for name, steps in FROM_THE_TITLE.items()}, [["quick"]])


def test_every_screen_in_the_story(large):
    _photograph(large, IN_THE_STORY, at("installation"))


def test_the_presence_is_seen_and_moves_with_the_relationship(large):
    def light(name, growth, closeness):
        here = "with_axes(story.begin(seed=3, scene='slow'), closeness=%d, growth=%d)" % (closeness, growth)
        return [["run", "store.samantha_is = 'bright'"], ["go", here], ["wait", 60],
                ["photo", str(large.folder / (name + ".png"))]]

    large.run([*AS_PLAYED, *light("small", 2, 5), *light("wide", 98, 90)])
    assert _differing(large.folder / "small.png", large.folder / "wide.png") > 0.05


def test_a_place_is_whole_where_the_processor_draws_and_drifts_where_a_card_does(large):
    def shown(name, software):
        return [["run", "store.software = %r; renpy.restart_interaction()" % software], ["wait", 20],
                ["photo", str(large.folder / (name + ".png"))]]

    seen = "len(renpy.game.context().scene_lists.get_displayable_by_tag('master', 'place').child.visit())"
    log = large.run([*at("slow", begin=AS_PLAYED), *shown("whole", True), ["note", seen], *shown("layers", False),
                     ["note", seen], *shown("whole_again", True)])
    pictures = [each["value"] for each in log if "value" in each]
    assert pictures[0] == 1 < pictures[1]
    whole, layers, again = (large.folder / (name + ".png") for name in ("whole", "layers", "whole_again"))
    assert _distinct_colours(layers) > 200
    assert _differing(whole, again) < 0.02 < _differing(whole, layers)


SPACES = """
def space_left(words, style):
    \"""The narrowest space between `words`, as a part of what the face gives a space.\"""
    text = Text(words, style=style)
    renpy.render(text, 1600, 200, 0, 0)
    drawn = [each for line in text.get_layout().lines for each in line.glyphs]
    return min((after.x - before.x - before.advance) / space.advance
               for before, space, after in zip(drawn, drawn[1:], drawn[2:]) if space.character == 32)
"""


def test_small_words_keep_the_spaces_between_them(large):
    words = {"row_button_text": "Go back into this scene", "goodbye_hint": "Leave the lamp alone and listen.",
             "small": "a snowfall measured with a ladle", "setting_name": "Captions for what is heard"}
    log = large.run([["until", "shown('main_menu')"], ["run", "renpy.set_physical_size((1280, 720))"], ["wait", 9],
                     ["run", SPACES],
                     *(["note", "space_left(%r, %r)" % (said, style)] for style, said in words.items())])
    narrowest = [each["value"] for each in log if "value" in each]
    assert min(narrowest) > 0.72, narrowest


PLACES = ["note", "[[each.x, each.y, each.w, each.h] for each in focuses() if each.w == 376]"]


def test_a_place_for_a_save_is_as_tall_empty_as_filled(engine):
    long = "Said slowly, and at length, and then once more {from the start}"
    log = engine.run([*at("installation"), *MENU, ["wait", 9], PLACES, ["save", "1-1"], ["save", "1-5"],
                      ["run", "name_save('1-1', %r, %r); renpy.restart_interaction()" % (long, long)],
                      ["until", "renpy.can_load('1-5')"], ["click", "Load"], ["click", "Save"], ["wait", 9], PLACES,
                      ["note", "on_one_line(%r, 'slot_scene', 348)" % long],
                      ["note", "on_one_line('{b}', 'slot_scene', 348)"],
                      ["run", "row = Button(Null(), style='row_button'); row.set_style_prefix('selected_idle_', True)"],
                      ["note", "row.style.background is not None"]])
    empty, filled, shortened, short, marked = [each["value"] for each in log if "value" in each]
    assert len(empty) == 6 and filled == empty
    assert shortened.endswith("…") and short == "{{b}" and marked


MIDDLES = ["note", "[[type(each.widget).__name__, words_on(each.widget), each.y + each.h / 2] for each in focuses() "
                   "if each.x > 560 and each.x < 1600]"]


def test_bars_and_words_of_the_settings_stand_in_the_middle_of_their_lines(engine):
    log = engine.run([["until", "shown('main_menu')"], ["click", "Settings"], ["see", "preferences"], ["wait", 9],
                      MIDDLES])
    found = next(each["value"] for each in log if "value" in each)
    first_group = found[:[words for _, words, _ in found].index("What I have read")]
    lines = sorted({middle for _, _, middle in first_group})
    assert len(lines) == 9 and any(kind == "Bar" for kind, _, _ in found)
    assert len({after - before for before, after in zip(lines, lines[1:])}) == 1, lines


WHITE_PAGE = """
def white_page(value):
    scrolled = ui.adjustment(range=900, value=value)
    page = renpy.display.viewport.Viewport(Solid("#fff", xysize=(600, 1700)), yadjustment=scrolled, xysize=(600, 800))
    renpy.show("page", what=SoftEdges(page, scrolled, 940), at_list=[Transform(pos=(200, 140))], layer="screens")
    renpy.restart_interaction()
"""


def test_an_edge_of_a_page_is_soft_where_more_follows(engine):
    """A white page on black at its beginning, in its middle and at its end: how bright its edges are."""
    photos = {value: engine.folder / ("%d.png" % value) for value in (0, 400, 900)}
    engine.run([*TO_THE_STORY, ["run", WHITE_PAGE], *(step for value, photo in photos.items() for step in (
        ["run", "white_page(%d)" % value], ["photo", str(photo)]))])
    assert {value: _edges(photo) for value, photo in photos.items()} == {
        0: (True, False), 400: (False, False), 900: (False, True)}


def _edges(photo):
    """Whether ten lines within the upper, and the lower, edge of the white page it is still white."""
    picture = pygame.surfarray.array3d(pygame.image.load(photo))
    line = picture[picture.shape[0] * 500 // 1920, :, 0]
    upper, middle, lower = (int(line[picture.shape[1] * y // 1080]) for y in (150, 540, 930))
    assert middle > 240
    return upper > 240, lower > 240


LARGEST = ["run", "preferences.font_size = 2.0; preferences.font_transform = 'dyslexic'; preferences.transitions = 0; "
                  "persistent.high_contrast = persistent.reduced_motion = True; renpy.style.rebuild()"]
ALL_TAKEN = ("persistent.taken_options.update(*(marks_of(store.snapshot.beat, index) "
             "for index in range(len(store.snapshot.beat.options))))")
SEAL = """
desk = renpy.get_screen('letter_desk').scope
for slot, fragments in enumerate(desk['offered']):
    desk['draft'].put(slot, fragments[0])
renpy.restart_interaction()
"""


def test_with_the_largest_letters_everything_can_be_reached(engine):
    def menu(screen):
        return [["run", "driver_leave.append(ShowMenu(%r))" % screen], ["see", screen]]

    answers = json.loads((WAYS / "good_company.json").read_text())
    pages = ["load", "preferences", "about", "help"]
    engine.run([
        ["until", "shown('main_menu')"], LARGEST, ["title"], ["within", 4],
        *[step for page in pages for step in (*menu(page), ["within", 3])], ["title"],
        *at("installation"), ["save", "1-1"], ["run", "name_save('1-1', 'The one with the box', 'before he says')"],
        ["play", "Menu", []], ["run", ALL_TAKEN],
        ["go", "store.snapshot"], ["see", "choice"], ["within", 3],
        *_asked("longhand", "letter_desk"), ["run", SEAL], ["within", 2], ["click", "Seal it"],
        ["until", "not shown('letter_desk')"], LARGEST, *at("installation")[len(TO_THE_STORY):],
        *MENU, ["within", 4], ["run", "driver_leave.append(Show('name_save', slot='1-1'))"], ["see", "name_save"],
        ["within", 4], ["click", "Cancel"], ["title"], *TO_THE_STORY, ["run", AT_A_CURTAIN],
        ["go", "at_curtain(%r)" % answers], ["see", "curtain"], ["within", 2], ["click", "evening's shape"],
        ["see", "evening_shape"], ["until", "viewing.current().drawn"], ["within", 20],
        ["click", "The scene"], ["within", 20], ["click", "To keep"], ["within", 20],
        ["title"], *menu("evenings"), ["click", "Good Company"], ["see", "evening_shape"],
    ])


def _photograph(engine, screens, before=()):
    """Go to one screen after the other, in one run, and take its picture."""
    taken = {name: engine.folder / (name + ".png") for name in screens}
    photographed = [
        step for name, steps in screens.items() for step in (*steps, ["wait", 12], ["photo", str(taken[name])])
    ]
    engine.run([*before, *photographed])
    blank = [name for name, path in taken.items() if _distinct_colours(path) <= 200]
    assert blank == []
    if "EVG_PHOTOS" in os.environ:
        for path in taken.values():
            shutil.copy(path, os.environ["EVG_PHOTOS"])


def _pixels(path):
    """The rows of an 8-bit RGB or RGBA PNG, filters undone only as far as counting needs: raw bytes."""
    data = path.read_bytes()
    at, parts = 8, []
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at:at + 8])
        if kind == b"IDAT":
            parts.append(data[at + 8:at + 8 + length])
        at += 12 + length
    return zlib.decompress(b"".join(parts))


def _distinct_colours(path):
    raw = _pixels(path)
    return len({raw[at:at + 3] for at in range(0, len(raw) - 3, 97)})


def _differing(one, other):
    """The share of sampled bytes in which two pictures differ."""
    first, second = _pixels(one), _pixels(other)
    sampled = range(0, min(len(first), len(second)), 101)
    return sum(first[at] != second[at] for at in sampled) / len(sampled)
