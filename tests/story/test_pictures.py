"""Whoever plays by ear is told what there is to see."""

from __future__ import annotations


def test_every_place_in_every_light_is_described(built):
    places = {"%s_%s" % (place, light) for place, lights in built.data["stage"]["places"].items() for light in lights}
    assert set(built.data["pictures"]["places"]) == places


def test_every_picture_is_described(built):
    pictures = set(built.data["stage"]["pictures"]) - {"none"}
    assert set(built.data["pictures"]["pictures"]) == pictures


def test_a_description_is_one_short_sentence(built):
    for told in built.data["pictures"].values():
        for words in told.values():
            assert words.endswith(".") and words.count(". ") == 0 and len(words.split()) <= 30
