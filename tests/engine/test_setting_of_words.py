"""How words are set: emphasis stands out from what is around it, and the mark after a line is never alone on one."""

from __future__ import annotations

from steps import at

HELP = """
def width(words, style):
    return Text(words, style=style).size(width=9000)[0]

def full(words, short):
    # words that fill the column but for `short` units
    while width(words + "i", "say_dialogue") < said_across() - short:
        words += "i"
    return words

def said(words):
    from dataclasses import replace
    return replace(store.snapshot, beat=Line("Samantha", words, words))
"""


def values(log):
    return [each["value"] for each in log if "value" in each]


def test_the_mark_after_a_line_is_never_alone_on_a_line(engine):
    lines = ["note", "len(renpy.get_widget('say', 'what').get_layout().lines)"]
    log = engine.run([
        ["until", "shown('main_menu')"], ["run", HELP], ["run", "preferences.text_cps = 0"], *at("installation"),
        *(step for short in (0, 8, 16, 24) for step in (
            ["go", "said(full('I thought about what you had said when you came in out of the ', %d))" % short],
            ["until", "shown('say') and store.snapshot.beat.text.startswith('I thought')"], ["wait", 9], lines))])
    assert values(log) == [1, 1, 1, 1]


def test_emphasis_is_italic_in_upright_words_and_upright_in_italic_ones(engine):
    pairs = [("{i}address{/i}", "say_dialogue", "address", "narration"),
             ("{i}address{/i}", "narration", "address", "say_dialogue")]
    widths = ["note", "[(width(a, b), width(c, d)) for a, b, c, d in %r]" % pairs]
    log = engine.run([
        ["until", "shown('main_menu')"], ["run", HELP], widths,
        ["run", "preferences.font_transform = 'dyslexic'; LayTextAnew()()"], ["wait", 5], widths])
    for (in_upright, italic), (in_italic, upright) in values(log):
        assert in_upright == italic != upright == in_italic
