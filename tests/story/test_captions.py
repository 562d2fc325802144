"""Everything that is heard can be read: a caption for each sound, room and cue that a script can ask for."""

from __future__ import annotations

import pytest

UNHEARD = {"none", "title"}


@pytest.mark.parametrize("kind", ["sounds", "rooms", "music"])
def test_every_name_has_a_caption_and_every_caption_a_name(kind, built):
    stage = built.content.stage
    assert set(stage["captions"][kind]) == set(stage[kind]) - UNHEARD


def test_a_caption_is_a_few_words_and_no_sentence(built):
    words = [each for kind in built.content.stage["captions"].values() for each in kind.values()]
    assert [each for each in words if len(each.split()) > 10 or each.endswith(".")] == []
