"""What `python3 -m tools translate` does and says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import List, Mapping

from narrative.diagnostics import ScriptError, fail
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from tools.check.output import is_error, print_report
from tools.story.build import build
from tools.story.scripts import shown
from tools.translate.language import (
    TOLD,
    TRANSLATIONS,
    ToTranslate,
    invented,
    languages,
    read_language,
    to_translate,
    told_by,
    write_language,
)
from tools.translate.po import File, write
from tools.translate.proof import wrong_with
from tools.translate.pseudo import pseudo
from tools.wide import print_table

PSEUDO = "pseudo"
_code = re.compile(r"^[a-z]{2,3}(_[A-Za-z]+)*$")


def translate(language: str, listing: bool, folder: Path = TRANSLATIONS, into: Path = TOLD) -> int:
    """Bring the files of a language up to date with the scripts, say what they lack, and build what the window reads.

    Gives 1 if something is wrong with a translation, else 0; what is missing or stale is not wrong. Where a file cannot
    be read (E501), none is changed.

    Raises:
        ScriptError: the language's name cannot be one, or what is to be listed was never begun (E505).
    """
    if not _code.match(language) or language == PSEUDO:
        raise fail("E505", "%r cannot be the name of a language: two or three letters, as in fr, de, pt_br." % language)
    if listing and language not in languages(folder):
        raise fail("E505", "nobody has begun %r; without --list it is begun now." % language)
    built = build()
    wanted = to_translate(built)
    try:
        before = read_language(language, wanted, folder)
    except ScriptError as error:
        print_report(error.diagnostics)
        return 1
    for file in before.values():
        write(file, language)
    files = read_language(language, wanted, folder)  # with the lines they now stand on
    wrong = wrong_with(files, built.content.rules.memories)
    write_language(language, told_by(files), wanted, into)
    console = Console(highlight=False, soft_wrap=True)
    if listing:
        print_listing(files, console)
    if wrong:
        print_report(wrong)
    print_table(console, state(files, shown(folder / language)))
    return 1 if any(is_error(each) for each in wrong) else 0


def translate_all(folder: Path = TRANSLATIONS, into: Path = TOLD) -> List[str]:
    """Build what the window reads of every language that somebody has begun; gives their names."""
    found = languages(folder)
    wanted = to_translate(build()) if found else None
    for language in found:
        assert wanted is not None
        write_language(language, told_by(read_language(language, wanted, folder)), wanted, into)
    return found


def write_pseudo(wanted: ToTranslate, into: Path = TOLD) -> Path:
    """Write the language that is none, see `pseudo`; gives its folder."""
    return write_language(PSEUDO, invented(wanted, pseudo), wanted, into)


def print_listing(files: Mapping[str, File], console: Console) -> None:
    """Everything that is missing, stale or extra, with file and line."""
    for file in files.values():
        path = shown(file.path)
        for each in file.entries:
            if each.missing:
                console.print("%s:%d: missing: %s" % (path, each.line, escape(each.entry.text)))
            elif each.stale:
                console.print("%s:%d: stale: %s" % (path, each.line, escape(each.entry.text)))
                console.print("    was: %s" % escape(each.was))
        for extra in file.extra:
            console.print("%s:%d: extra: %s" % (path, extra.line, escape(extra.was)))


def state(files: Mapping[str, File], title: str) -> Table:
    """How far a language is, file by file."""
    table = Table(title=title, title_justify="left")
    table.add_column("file")
    for column in ("entries", "translated", "missing", "stale", "extra"):
        table.add_column(column, justify="right")
    rows = {name: _counts(file) for name, file in files.items()}
    for name, counts in rows.items():
        table.add_row(name + ".po", *_cells(counts))
    table.add_section()
    table.add_row("all", *_cells([sum(each) for each in zip(*rows.values())]))
    return table


def _counts(file: File) -> List[int]:
    missing, stale = (sum(getattr(each, what) for each in file.entries) for what in ("missing", "stale"))
    return [len(file.entries), len(file.entries) - missing - stale, missing, stale, len(file.extra)]


def _cells(counts: List[int]) -> List[str]:
    return ["{:,}".format(each) if each else "–" for each in counts]


def print_languages() -> None:
    """How far every language is that somebody has begun."""
    console = Console(highlight=False)
    found = languages()
    if not found:
        console.print("No language has been begun. `python3 -m tools translate fr` begins French: docs/translating.md.")
        return
    wanted = to_translate(build())
    for language in found:
        print_table(console, state(read_language(language, wanted), shown(TRANSLATIONS / language)))
