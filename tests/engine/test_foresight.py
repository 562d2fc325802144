"""The pictures of the next beat are there before it is."""

from __future__ import annotations

from steps import at

IS_READ = "any(getattr(each, 'filename', '') == picture for each in list(renpy.display.im.cache.cache))"


def test_a_place_is_read_before_it_is_shown(engine):
    """From the last line before a change of place, standing still: the engine reads the next place by itself."""
    find = ("def before_a_place(here):\n"
            "    while True:\n"
            "        after = story.next(here) if isinstance(here.beat, Line) else (\n"
            "            story.choose(here, 0) if isinstance(here.beat, Menu) else\n"
            "            story.answer(here, [slot[0] for slot in here.beat.slots]))\n"
            "        files = [file for file in pictures_of(after.beat) if 'places' in file]\n"
            "        if files and isinstance(here.beat, Line) and not wordless_seconds(here.beat.text):\n"
            "            return here, files[0]\n"
            "        here = after\n"
            "there, picture = before_a_place(story.next(story.begin(seed=3, scene='friday')))\n")
    log = engine.run([*at("installation"), ["run", find], ["go", "there"], ["until", "store.snapshot == there"],
                      ["until", "shown('say')"], ["until", IS_READ], ["note", "store.snapshot == there"]])
    assert log[-1]["value"] is True


def test_a_person_is_read_and_laid_together_before_they_are_shown(engine):
    """With a second outfit, too, which the cue itself puts on them."""
    find = ("def before_a_coat(here):\n"
            "    while True:\n"
            "        after = story.next(here) if isinstance(here.beat, Line) else (\n"
            "            story.choose(here, 0) if isinstance(here.beat, Menu) else\n"
            "            story.answer(here, [slot[0] for slot in here.beat.slots]))\n"
            "        shown = [each for each in pictures_of(after.beat) if each.startswith('person_amy coat')]\n"
            "        if shown and isinstance(here.beat, Line) and not wordless_seconds(here.beat.text):\n"
            "            return here, renpy.display.image.get_registered_image(shown[0])\n"
            "        here = after\n"
            "there, person = before_a_coat(story.next(story.begin(seed=3, scene='roof')))\n")
    read = "person in renpy.display.im.cache.cache"
    log = engine.run([*at("installation"), ["run", find], ["go", "there"], ["until", "store.snapshot == there"],
                      ["until", "shown('say')"], ["until", read], ["note", "store.snapshot == there"]])
    assert log[-1]["value"] is True
