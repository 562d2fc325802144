"""The soak: small runs keep their laws; a law that is broken is said; mutations and edits are what they say."""

from __future__ import annotations

import io
import random
import zipfile

import pytest
from rich.console import Console

from tools.soak.broken import SAVE_MUTATIONS
from tools.soak.core_evenings import soak_core
from tools.soak.edits import EDITS, soak_edits
from tools.soak.figures import Figure, Part, none_of, print_part
from tools.soak.kills import entered
from tools.soak.limit import Limit


def test_interrupted_evenings_keep_their_laws(built):
    part = soak_core(built, evenings=2, processes=1, first=9)
    assert part.kept, part.broken
    assert any(each.measured.startswith("1: ") for each in part.figures)  # of seeds 9 and 10 every tenth


def test_saves_of_before_open_under_an_edit(built):
    part = soak_edits(built, edits=1, evenings=1)
    assert part.kept, part.broken


def test_a_broken_law_is_said():
    part = Part("Evenings", [none_of("evenings that failed", 1, 10), Figure("beats", "7")], ["seed 3: why"])
    assert not part.kept
    out = io.StringIO()
    print_part(part, Console(file=out, width=100))
    assert "broken" in out.getvalue() and "seed 3: why" in out.getvalue()


def test_a_save_cut_short_may_hold_what_was_there_before_until_it_is_looked_at():
    book = {"slots": {}, "beats": [], "read": 0}
    assert entered(book, [{"saving": "1-1", "mark": "a"}]) == 1
    assert book["slots"] == {"1-1": ["", "a"]}
    assert entered(book, [{"saving": "1-1", "mark": "b"}]) == 1
    assert book["slots"] == {"1-1": ["", "a", "b"]}
    assert entered(book, [{"found": {"1-1": "a"}}, {"saving": "1-2", "mark": "c"}, {"saved": "1-2", "mark": "c"}]) == 0
    assert book["slots"] == {"1-1": ["a"], "1-2": ["c"]}


def test_a_limit_is_the_time_a_run_may_take():
    assert not Limit().over
    assert Limit().seconds(7) == 7
    assert not Limit(60).over
    assert Limit(1).seconds(7200) <= 60
    assert Limit(0).over
    assert Limit(0).seconds(7) == 1


@pytest.mark.parametrize("name", SAVE_MUTATIONS)
def test_a_mutation_changes_a_save(name):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as save:
        save.writestr("log", b"\x80\x02X\x08\x00\x00\x00Snapshotq\x00." * 40)
        save.writestr("json", b'{"story": "every-version-of-goodbye"}')
        save.writestr("screenshot.png", b"picture" * 40)
    chance = random.Random(7)
    assert any(SAVE_MUTATIONS[name](held.getvalue(), chance) != held.getvalue() for _ in range(5))


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__.strip("_"))
def test_an_edit_changes_a_script(edit):
    lines = ["=== one", "He stood there for a while.", "* [Go on. #kind]", "  He went on at last.", "-> two",
             "=== two", "She said nothing at all.", "-> three", "=== three", "It was over by then.", "-> END"]
    what, after = edit(list(lines), random.Random(3))
    assert what
    assert after is not None
    assert after != lines or "moved" in what
