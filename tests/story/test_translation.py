"""Translation: nothing is left out, an evening is the same in every language, and edits lose nobody's work."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from fontTools.ttLib import TTFont
from narrative.beats import Curtain, Interlude, Line, Menu
from narrative.diagnostics import ScriptError
from narrative.markup import to_plain
from narrative.story import Story
from stage.telling import Languages

from tools.play.read import evening
from tools.play.ways import read_way
from tools.setup import ROOT
from tools.translate.command import translate
from tools.translate.entries import Entry, has_words
from tools.translate.language import as_files, invented, read_language, to_translate, told_by
from tools.translate.po import merged, write
from tools.translate.po_lines import broken_translations
from tools.translate.proof import wrong_with
from tools.translate.pseudo import pseudo


@pytest.fixture(scope="module")
def wanted(built):
    return to_translate(built)


@pytest.fixture(scope="module")
def languages(built, wanted):
    """The language that is none, as the window reads it."""
    return opened(built, in_game("xx", wanted, pseudo))


def in_game(language, wanted, tell):
    """The files of a language told by a function, by their paths in game/."""
    files = as_files(language, invented(wanted, tell), wanted)
    return {"tl/%s/%s" % (language, name): text for name, text in files.items()}


def opened(built, files):
    def read(path):
        if path not in files:
            raise OSError(path)
        return files[path].encode("utf-8")

    return Languages(built.content, built.data, list(files), read)


def is_told(text):
    return text.startswith("«") and text.endswith("»")


@pytest.mark.parametrize("goodbye", ["all_of_her", "unheard", "dictated", "good_company"])
def test_every_line_and_option_of_an_evening_is_told(story, languages, goodbye):
    telling = languages.telling("xx")
    assert telling is languages.telling("xx")
    for here, _ in evening(story, 0, answers=read_way(goodbye)):
        if isinstance(here.beat, Line) and has_words(here.beat.text):
            told = telling.line(here.scene, here.beat, here.relationship)
            assert is_told(told.text), here.beat
            assert (told.speaker, told.seen_id, told.cues) == (here.beat.speaker, here.beat.seen_id, here.beat.cues)
        if isinstance(here.beat, Menu):
            told = telling.menu(here.scene, here.beat, here.relationship)
            assert all(is_told(option.text) for option in told.options), here.beat
            assert [option.seen_id for option in told.options] == [option.seen_id for option in here.beat.options]
        if isinstance(here.beat, Curtain):
            assert here.beat.goodbye == goodbye


def test_letters_are_told_with_the_memories_in_them(story, languages):
    telling, seen = languages.telling("xx"), 0
    for here, answer in evening(story, 0, answers=read_way("all_of_her")):
        if isinstance(here.beat, Interlude) and here.beat.kind == "letter":
            composition = telling.content.compositions[here.beat.name]
            for at, id in enumerate(answer):
                text = telling.letter(composition, at, id, here.relationship)
                assert is_told(text) and "{" not in text
                seen += 1
            assert is_told(composition.title) and is_told(composition.slots[0].prompt)
            # what is kept as a memory is what was written, in every language
            written = story.content.compositions[here.beat.name]
            assert composition.apply(answer, here.relationship, story.content.rules) == written.apply(
                answer, here.relationship, story.content.rules)
    assert seen >= 16


def test_names_titles_and_the_cave_are_told(languages, built):
    content = languages.telling("xx").content
    assert all(is_told(each.name) for each in content.cast.values())
    assert all(is_told(scene.title) for scene in content.spine.scenes)
    assert all(is_told(each.title) and is_told(each.hint) for each in content.rules.goodbyes)
    assert all(is_told(words) for captions in content.stage["captions"].values() for words in captions.values())
    assert content.rules.memories == built.content.rules.memories
    assert is_told(languages.hollow("xx")["barrier"][1])


def test_a_language_that_is_damaged_or_gone_is_as_it_was_written(built, story, wanted):
    files = {"tl/xx/story.json": "{", "tl/xx/scenes/longhand.json": "[]"}
    languages = opened(built, files)
    here = story.begin(3)
    for language in (None, "xx", "yy"):
        assert languages.telling(language).line(here.scene, here.beat, here.relationship) == here.beat
    assert languages.choices() == [(None, "English"), ("xx", "xx")]


def test_what_a_writer_edits_meanwhile_is_told_from_then_on(built, languages):
    playing = Story(built.scenes, built.content)
    assert is_told(languages.tell(playing, "xx").content.title) and is_told(playing.content.title)
    playing.become(Story(built.scenes, replace(built.content, title="Edited")))
    assert languages.tell(playing, None).content.title == "Edited"
    assert is_told(languages.tell(playing, "xx").content.title)


def test_a_memory_can_be_asked_for_in_another_form(built, story, wanted, tmp_path):
    def tell(text):
        if text == "a kettle boiled for the noise":
            return "une bouilloire | de: d’une bouilloire"
        return text.replace("{first_truth}", "{first_truth:de}")

    languages = opened(built, in_game("fr", wanted, tell))
    rules = built.content.rules
    relationship = rules.remember(rules.begin(), "first_truth", "a kettle boiled for the noise")
    line = Line("Samantha", "I'm not an hour old, and you tell me about a kettle boiled for the noise. And then you "
                            "ask do I take milk.", "seen")
    assert "you tell me about d’une bouilloire." in languages.telling("fr").line(
        "goodbye_good_company", line, relationship).text
    assert languages.telling("fr").relationship(relationship).recall("first_truth") == "une bouilloire"


@pytest.mark.parametrize("face", ["text", "text-italic", "text-bold", "caps", "sans", "sans-italic", "sans-bold",
                                  "dyslexic", "dyslexic-italic", "dyslexic-bold", "hand-theodore"])
def test_the_faces_have_the_accented_letters_of_europe(face):
    letters = TTFont(ROOT / "game" / "fonts" / (face + ".ttf")).getBestCmap()
    wanted = "ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸàâæçéèêëîïôœùûüÿÑñ¿¡ÄÖßĄĆĘŁŃÓŚŹŻąćęłńóśźżŘřŠšŽžČčĚěŮůŐőŰűĞğŞşÅåØøÐðÞþ«»„“”‚‘’…—–"
    assert [letter for letter in wanted if ord(letter) not in letters] == []


# -- files

def entry(text, id="", who="Amy"):
    return Entry(id or "knot/%s/%s" % (who, text[:4]), "%s: %s" % (who, text), text, "note", (("a.ink", 1),))


def saved(path, entries, told):
    """The file at `path` as a translator leaves it who translates by `told`."""
    file = merged(path, entries)
    entries = tuple(each._replace(told=told.get(each.entry.text, ""), was="") for each in file.entries)
    write(file._replace(entries=entries), "fr")


def test_an_edited_line_keeps_its_id_and_is_stale(tmp_path):
    path = tmp_path / "fr" / "scene.po"
    saved(path, [entry("Guess. Everybody guesses nurse."), entry("No.")],
          {"Guess. Everybody guesses nurse.": "Devinez."})
    edited = entry("Guess. Everybody always guesses nurse.", id="knot/Amy/new")
    first, second = merged(path, [edited, entry("No.")]).entries
    assert (first.id, first.told, first.stale) == ("knot/Amy/Gues", "Devinez.", True)
    assert first.was == "Guess. Everybody guesses nurse."
    assert second.missing
    assert told_by({"scene": merged(path, [edited])})["scene"] == {}


def test_what_is_stale_stays_so_until_somebody_has_looked(tmp_path):
    path = tmp_path / "fr" / "scene.po"
    saved(path, [entry("One two three.")], {"One two three.": "Un deux trois."})
    edited = [entry("One two three four.", id="knot/Amy/x")]
    for _ in range(2):
        write(merged(path, edited), "fr")
        assert merged(path, edited).entries[0].stale
    path.write_text(path.read_text(encoding="utf-8").replace("#, fuzzy\n", ""), encoding="utf-8")
    assert not merged(path, edited).entries[0].stale


def test_a_moved_line_keeps_its_translation_and_a_removed_one_is_extra(tmp_path):
    path = tmp_path / "fr" / "scene.po"
    saved(path, [entry("Stay here."), entry("Entirely different words.")],
          {"Stay here.": "Reste.", "Entirely different words.": "Autre chose."})
    file = merged(path, [entry("Stay here.", id="elsewhere/Amy/Stay")])
    assert [(each.told, each.stale) for each in file.entries] == [("Reste.", False)]
    assert [each.told for each in file.extra] == ["Autre chose."]
    write(file, "fr")
    again = merged(path, [entry("Stay here.", id="elsewhere/Amy/Stay"), entry("Entirely different words.")])
    assert [each.told for each in again.entries] == ["Reste.", "Autre chose."]
    assert again.extra == ()


def test_the_same_words_of_two_people_are_two_entries(tmp_path):
    path = tmp_path / "fr" / "scene.po"
    both = [entry("Okay.", who="Amy"), entry("Okay.", who="Osei")]
    file = merged(path, both)
    write(file._replace(entries=(file.entries[0]._replace(told="D'accord."), file.entries[1])), "fr")
    assert [each.told for each in merged(path, both).entries] == ["D'accord.", ""]


def test_a_memory_that_does_not_exist_is_an_error_and_one_that_is_lost_a_warning(wanted, built, tmp_path):
    files = read_language("fr", wanted, tmp_path)
    quoting = next(each for each in files["longhand"].entries if "{adeyemi_line}" in each.entry.text)

    def codes(told):
        changed = files["longhand"]._replace(entries=(quoting._replace(told=told, line=7),))
        return [(each.code, each.line, each.meant)
                for each in wrong_with({**files, "longhand": changed}, built.content.rules.memories)]

    assert codes("« {adeyemi_line} »") == []
    assert codes("« {adeyemi_lime} »") == [("E502", 7, "adeyemi_line"), ("W504", 7, "")]
    assert codes("« {adeyemi_line:de} »") == [("E503", 7, "")]


@pytest.mark.parametrize("who, told, code, meant", [
    ("Amy", "{ Oui.", "W506", ""),
    ("Amy", "Oui **qui** ?", "W506", "*emphasis*"),
    ("Amy", "Oui [x].", "W506", "*emphasis*"),
    ("Amy", "{i}Oui{/i}.", "W506", "*emphasis*"),
    ("Amy", "(pause) Oui.", "W506", "(beat)"),
    ("option", "Oui, bien sûr, mais seulement si tu veux vraiment que je vienne ici.", "W507", ""),
])
def test_a_translation_is_told_what_the_game_would_not_understand(built, wanted, tmp_path, who, told, code, meant):
    path = tmp_path / "fr" / "longhand.po"
    saved(path, [entry("Yes.", who=who)], {"Yes.": told})
    files = read_language("fr", wanted, tmp_path / "none")
    found = wrong_with({**files, "longhand": merged(path, [entry("Yes.", who=who)])}, built.content.rules.memories)
    (wrong,) = found
    line = path.read_text(encoding="utf-8").split("\n")[wrong.line - 1]
    assert (wrong.code, wrong.meant) == (code, meant) and line.startswith("msgstr") and wrong.end_column > wrong.column


def test_what_is_in_the_english_words_and_no_more_may_be_in_the_translation(built, wanted, tmp_path):
    path = tmp_path / "fr" / "longhand.po"
    both = [entry("(beat) Yes (almost). *No.*"), entry("Words.", who="option")]
    saved(path, both, {both[0].text: "(beat) Oui (presque). *Non.*", "Words.": "Un deux trois."})
    files = read_language("fr", wanted, tmp_path / "none")
    assert wrong_with({**files, "longhand": merged(path, both)}, built.content.rules.memories) == []


@pytest.mark.parametrize("written, broken, place", [
    ('msgstr "Oui."', 'msgstr "Merci "oui" suffisait."', (4, 15)),
    ('msgid "Yes."', 'msgid "Yes.', (3, 11)),
    ('msgstr "Oui."', 'msgstr Oui."', (4, 8)),
    ('msgstr "Oui."', "oui", (4, 1)),
])
def test_a_file_that_is_broken_is_told_with_its_line_and_left_as_it_is(tmp_path, written, broken, place):
    path = tmp_path / "fr" / "scene.po"
    path.parent.mkdir()
    text = '#. note\nmsgctxt "knot/Amy/Yes."\nmsgid "Yes."\nmsgstr "Oui."\n'
    path.write_text(text.replace(written, broken), encoding="utf-8")
    with pytest.raises(ScriptError) as error:
        merged(path, [entry("Yes.")])
    assert [(each.code, each.line, each.column) for each in error.value.diagnostics] == [("E501", *place)]
    assert broken_translations(tmp_path) == list(error.value.diagnostics)


def test_the_command_says_once_what_is_broken_and_changes_nothing(tmp_path, capsys):
    folder, into = tmp_path / "translations", tmp_path / "tl"
    names = folder / "fr" / "names.po"
    names.parent.mkdir(parents=True)
    names.write_text('msgctxt "a"\nmsgid "A"\nmsgstr "B "c" d"\n', encoding="utf-8")
    assert translate("fr", False, folder, into) == 1
    said = capsys.readouterr().out
    assert said.count(": E501 ") == 1 and ":3:11: E501" in said and "^" in said
    assert sorted(folder.rglob("*.po")) == [names] and not into.exists()


def test_the_command_keeps_what_was_translated_and_builds_what_the_window_reads(tmp_path, capsys):
    folder, into = tmp_path / "translations", tmp_path / "tl"
    assert translate("fr", False, folder, into) == 0
    names = folder / "fr" / "names.po"
    written = names.read_text(encoding="utf-8")
    names.write_text(written.replace('msgid "Longhand"\nmsgstr ""', 'msgid "Longhand"\nmsgstr "À la main"'), "utf-8")
    capsys.readouterr()
    assert translate("fr", True, folder, into) == 0
    said = capsys.readouterr().out
    assert "names.po:" in said and "missing: The Long Way Home" in said
    assert "missing: Longhand" not in said
    assert json.loads((into / "fr" / "story.json").read_text(encoding="utf-8"))["words"] == {
        "scene.longhand.title": "À la main"}
    assert json.loads((into / "fr" / "scenes" / "longhand.json").read_text(encoding="utf-8")) == {}


def test_what_is_to_be_listed_is_not_begun(tmp_path):
    with pytest.raises(ScriptError, match="nobody has begun"):
        translate("de", True, tmp_path / "translations", tmp_path / "tl")
    assert list(tmp_path.iterdir()) == []


def test_a_language_needs_a_name_that_the_engine_can_use():
    for name in ("French", "pseudo", "../fr"):
        with pytest.raises(ScriptError, match="E505"):
            translate(name, False)


def test_everything_written_is_there_to_translate(wanted, story):
    texts = {entry.text for entries in wanted.files.values() for entry in entries}
    assert {"Settings", "The Gardener", "Longhand", "mustard tea", "Folake,", "Delete this save?"} <= texts
    for name, entries in wanted.files.items():
        ids, keys = [entry.id for entry in entries], [entry.key for entry in entries]
        assert len(set(ids)) == len(ids) and len(set(keys)) == len(keys), name


def test_markup_survives_the_language_that_is_none():
    told = pseudo("He *left* {room}. (beat) [found] of {i}Her{/i}, %s")
    assert is_told(told)
    for kept in ("{room}", "(beat)", "[found]", "{i}", "{/i}", "%s"):
        assert kept in told
    assert to_plain(told).count("*") == 0
    assert len(pseudo("Read it back. Touch a paragraph.")) >= 1.3 * len("Read it back. Touch a paragraph.")
