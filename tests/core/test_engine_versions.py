"""Where the engines differ: what is answered for each of them."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from stage import engine_versions as versions

DEBIAN, NEWEST = (8, 0, 3, 22090809), (8, 5, 3, 26051504)


@pytest.mark.parametrize("version, signed", [(DEBIAN, False), ((8, 4, 0), True), (NEWEST, True)])
def test_an_engine_that_signs_saves_is_known(version, signed):
    assert versions.signs_saves(version) is signed


def test_a_percent_sign_is_kept_where_the_engine_would_take_it():
    older, newer = SimpleNamespace(old_substitutions=True), SimpleNamespace()
    versions.keep_percent_signs(older)
    versions.keep_percent_signs(newer)
    assert older.old_substitutions is False
    assert not hasattr(newer, "old_substitutions")


def test_the_pickle_of_a_save_is_found_with_and_without_signatures():
    assert versions.pickle_of(b"pickle") == versions.pickle_of((b"pickle", "signatures")) == b"pickle"


def test_shaders_are_asked_of_the_renderer():
    assert versions.has_shaders({"renderer": "gl2", "models": True})
    assert not versions.has_shaders({"renderer": "sw"})
