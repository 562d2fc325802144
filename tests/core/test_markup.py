"""The writer's markup."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from narrative.markup import LONG_BEAT_SECONDS, closed, in_quotes, spans, to_plain, to_renpy, wordless_seconds


@pytest.mark.parametrize("written, plain, renpy", [
    ("Hello *there*.", "Hello there.", "Hello {i}there{/i}."),
    ("Wait (beat) what?", "Wait what?", "Wait{w=0.8} what?"),
    ("{b} [name] 5%", "{b} [name] 5%", "{{b} [[name] 5%"),
    ("It's 'fine'...", "It’s ‘fine’…", "It’s ‘fine’…"),
    ('"Yes," he said.', "“Yes,” he said.", "“Yes,” he said."),
    ("2 * 3 * 4", "2 * 3 * 4", "2 * 3 * 4"),
])
def test_markup_is_displayed(written, plain, renpy):
    assert to_plain(written) == plain
    assert to_renpy(written) == renpy


@pytest.mark.parametrize("words, quoted", [
    ("Down.", "“Down.”"),
    ("“Down.”", "“Down.”"),
    ("She said “down”.", "“She said ‘down’.”"),
    ("“Down,” she said, “and out.”", "“‘Down,’ she said, ‘and out.’”"),
])
def test_words_are_put_in_quotation_marks_once(words, quoted):
    assert in_quotes(words, "“%s”") == quoted
    assert in_quotes(words.replace("“", "«").replace("”", "»"), "«%s»") == quoted.replace("“", "«").replace("”", "»")


@pytest.mark.parametrize("words, as_a_sentence, before_more", [
    ("“Down.”", "“Down.”", "“Down”,"),
    ("“No. Not that.”", "“No. Not that.”", "“No. Not that”,"),
    ("“Why that one?”", "“Why that one?”", "“Why that one?”,"),
    ("“I was saying—”", "“I was saying—”.", "“I was saying—”,"),
    ("“It was ‘Okay’.”", "“It was ‘Okay’.”", "“It was ‘Okay’”,"),
    ("(Say nothing.)", "(Say nothing).", "(Say nothing),"),
    ("a lantern held for the foreman", "a lantern held for the foreman.", "a lantern held for the foreman,"),
])
def test_what_is_cited_is_followed_by_the_mark_the_sentence_needs(words, as_a_sentence, before_more):
    assert closed(words, ".") == as_a_sentence
    assert closed(words, ",") == before_more


def test_a_line_of_beats_is_wordless():
    assert wordless_seconds("(long beat)") == LONG_BEAT_SECONDS
    assert wordless_seconds("(beat) So.") == 0


@given(st.text())
def test_nothing_that_is_written_can_be_taken_for_an_engine_tag(text):
    shown = to_renpy(text).replace("{{", "")
    for tag in ("{i}", "{/i}", "{w=0.8}", "{w=1.8}"):
        shown = shown.replace(tag, "")
    assert "{" not in shown
    assert "[" not in shown.replace("[[", "")


@given(st.text())
def test_spans_hold_all_the_words(text):
    assert len("".join(span.text for span in spans(text))) <= len(text)
