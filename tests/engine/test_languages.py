"""Languages in the real window: nothing is hard-wired, and an evening changes its language where it stands."""

from __future__ import annotations

import re

import pytest
from engine import Engine
from steps import TO_INTERLUDE, TO_THE_STORY, at

from tools.translate.command import write_pseudo
from tools.translate.language import read_language, to_translate, told_by, write_language
from tools.translate.pseudo import pseudo

# Every text of every screen that is shown, tags taken out. A button's is that of its text.
READ_SCREENS = TO_INTERLUDE + """
def texts_shown():
    import re
    found = []
    def look(each):
        if isinstance(each, renpy.text.text.Text):
            words = "".join(part for part in each.text if isinstance(part, str))
            found.append(re.sub(r"\\{[^{}]*\\}", "", words).strip())
    for layer in config.layers:
        for entry in renpy.game.context().scene_lists.layers.get(layer, ()):
            entry.displayable.visit_all(look)
    return [each for each in found if each]
def show_menu(name):
    driver_leave.append(lambda: renpy.run(ShowMenu(name)))
"""
UNTRANSLATED = {"English"}
"""A language is called by its own name in every other."""


def read(name, *steps):
    """Come to a screen by `steps` and note every text on it under `name`."""
    return [*steps, ["wait", 4], ["note", "[%r, texts_shown()]" % name]]


def menu(name):
    return read(name, ["run", "show_menu(%r)" % name], ["until", "shown(%r)" % name])


def overlay(name, arguments=""):
    """A screen shown by itself, and taken away again."""
    return [*read(name, ["run", "renpy.show_screen(%r%s)" % (name, arguments)], ["until", "shown(%r)" % name]),
            ["run", "renpy.hide_screen(%r)" % name], ["wait", 2]]


def interlude(scene, screen):
    return [["go", "to_interlude(story.begin(seed=3, scene=%r))" % scene],
            *read(screen, ["until", "shown(%r)" % screen])]


NOTICE = "This save belongs to another game, or is damaged. Nothing was changed."
IN_ENGLISH = [
    ["run", READ_SCREENS], ["run", "preferences.transitions = 0"],
    ["begin"], *at("installation")[len(TO_THE_STORY):],
    ["mark", "here"], *read("before"),
    ["event", "game_menu"], ["until", "shown('save')"], ["run", "show_menu('preferences')"],
    ["until", "shown('preferences')"], ["click", pseudo("English")], ["wait", 6], ["event", "game_menu"],
    ["until", "shown('say')"], ["wait", 6], ["same", "here"], *read("say"),
]
IN_THE_STORY = [
    *read("choice", ["play", "Menu", []]), ["mark", "menu"], ["save", "1-1"],
    *overlay("scene_card", ", card=story.content.spine.scene('friday')"),
    *overlay("curtain", ", evening=type('Evening', (), {'beat': Curtain('unheard')})"),
    ["run", "store.captions_shown = [story.content.stage['captions']['sounds']['kettle']]"], *overlay("captions"),
    *overlay("notify", ", message=_(%r)" % NOTICE), *overlay("skip_indicator"),
    *overlay("press_a_key", ", for_what='go_on'"),
    ["event", "game_menu"], *read("save", ["until", "shown('save')"]),
    ["run", "persistent.goodbyes_found.add('unheard')"],
    *[step for name in ("preferences", "load", "about", "help", "other_keys", "goodbyes", "music_room", "history")
      for step in menu(name)],
    *read("confirm", ["click", pseudo("Title")], ["until", "shown('confirm')"]), ["click", pseudo("No")],
    *interlude("longhand", "letter_desk"), *interlude("low_tide", "piece_desk"), *interlude("long_way_home", "hollow"),
]
BACK_IN_ENGLISH = [
    ["run", "renpy.change_language(None)"], ["load", "1-1"], ["until", "shown('choice')"], ["same", "menu"],
    ["run", READ_SCREENS], *read("after"),
    ["run", "renpy.change_language('pseudo')"], ["run", "driver_leave.append(MainMenu(confirm=False))"],
    ["until", "shown('main_menu')"], ["run", READ_SCREENS], *read("main_menu"),
    ["run", "persistent.goodbyes_found.clear()"],
    *read("content_notes", ["click", pseudo("Begin")], ["until", "shown('content_notes')"]),
]
SCREENS = 23
"""How many screens are read in the language that is none."""


@pytest.fixture(scope="module")
def screens(tmp_path_factory, screen, built):
    """The texts of every screen, from one run of the engine."""
    engine = Engine(tmp_path_factory.mktemp("languages") / "copy", screen, built)
    write_pseudo(to_translate(built), engine.folder / "game" / "tl")
    log = engine.run([*IN_ENGLISH, *IN_THE_STORY, *BACK_IN_ENGLISH], seconds=400)
    return dict(each["value"] for each in log if "value" in each)


def test_everything_on_every_screen_is_told(screens):
    read = {name: texts for name, texts in screens.items() if name not in ("before", "after")}
    assert len(read) == SCREENS
    for name, texts in read.items():
        wrong = [text for text in texts if not told(text)]
        assert texts and not wrong, "%s says what was never translated: %r" % (name, wrong)


def test_the_language_changes_where_the_evening_stands(screens):
    """The run itself holds that the snapshot is the same after each change, and in a save told in another language."""
    line = max(screens["before"], key=len)
    assert not told(line)
    assert pseudo(line)[:40] in "".join(screens["say"])
    assert not any("«" in text for text in screens["after"])


def test_a_language_that_was_only_begun_can_be_chosen(engine, built, tmp_path):
    wanted = to_translate(built)
    nothing = told_by(read_language("fr", wanted, tmp_path / "translations"))
    write_language("fr", nothing, wanted, engine.folder / "game" / "tl")
    log = engine.run([["until", "shown('main_menu')"], ["note", "Language('fr').get_sensitive()"],
                      ["note", "[each[0] for each in languages.choices()]"]])
    assert [each["value"] for each in log if "value" in each] == [True, [None, "fr"]]


def told(text):
    """Whether every letter of a text went through translation, but for what is printed on a key."""
    return text in UNTRANSLATED or not re.search(r"[^\W\d_]", re.sub(r"«[^»]*»|\b([A-Z]|F\d+)\b", "", text))
