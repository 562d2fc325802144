"""The tables of `python3 -m tools words`."""

from __future__ import annotations

from collections import Counter
from typing import Dict, Iterable, List, Sequence

from narrative.diagnostics import fail, nearest
from narrative.markup import to_plain
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from tools.evenings import Spread, minutes
from tools.wide import print_table
from tools.words.branches import BranchWords, Extent
from tools.words.count import ASKED, Count
from tools.words.report import WordsReport

UNEVEN = 3
"""An option is marked as short if another of its menu is at least so many times as long, and 30 words longer."""


def print_words(report: WordsReport) -> None:
    """The whole story: what is written and read, scene by scene; evenings; speakers."""
    console = Console(highlight=False)
    print_table(console, _scenes_table(report))
    print_table(console, _evenings_table(report))
    print_table(console, _speakers_table(report.scenes))
    print_table(console, _shares_table(report.scenes))


def print_branches(report: WordsReport, scene: str) -> None:
    """One scene, knot by knot and option by option. Raises ScriptError (E112) if there is none of that name."""
    if scene not in report.branches:
        raise fail("E112", "There is no scene %r." % scene, meant=nearest(scene, report.branches))
    branches, console = report.branches[scene], Console(highlight=False)
    table = _table("%s, branch by branch: the words that follow each option" % scene, "knot, line",
                   ("written", "a way through it"))
    for knot in branches.knots:
        table.add_row("[b]%s[/b]" % knot.name, _number(knot.written), _extent(knot.extent))
        for menu in knot.menus:
            for option in menu:
                words = "%s  %s" % (option.line, escape(to_plain(option.text)))
                table.add_row("  " + words, "", _extent(option.extent) + (" [b]<[/b]" if _short(option, menu) else ""))
            table.add_section()
    print_table(console, table)
    most = _number(branches.most) if branches.most is not None else "no bound: its parts can come round again"
    console.print("A way through the scene, by the script alone: %s to %s words." % (_number(branches.least), most))
    if scene in report.read:
        console.print("Read in %d evenings: %s." % (report.played, _spread(report.read[scene])))
    console.print("[b]<[/b] much shorter than another answer to the same question.")


def _short(option: BranchWords, menu: Sequence[BranchWords]) -> bool:
    longest = max(each.extent.most for each in menu)
    return longest >= UNEVEN * option.extent.most and longest - option.extent.most >= 30


def _scenes_table(report: WordsReport) -> Table:
    table = _table("Words written in all branches, and read in %d evenings: shortest, [b]middle[/b], longest"
                   % report.played, "scene", ("written", "asked for", "of it", "read", "minutes"))
    for part, counts in _parts(report.scenes).items():
        written, asked = sum(count.words for count in counts), ASKED.get(part, 0)
        read = report.read.get(part)
        table.add_row(part, _number(written), _number(asked) if asked else "–",
                      "%d %%" % (100 * written // asked) if asked else "–", *_read(read, report.pace))
        if part == "goodbyes":
            for count in counts:
                table.add_row("  " + count.scene[len("goodbye_"):], _number(count.words), "", "",
                              *_read(report.read.get(count.scene), report.pace))
    table.add_section()
    for count in report.letters:
        table.add_row("letter: " + count.scene, _number(count.words), "", "", "", "")
    table.add_section()
    written, asked = sum(count.words for count in report.scenes + report.letters), sum(ASKED.values())
    table.add_row("all", _number(written), _number(asked), "%d %%" % (100 * written // asked),
                  *_read(report.evenings["any"], report.pace))
    return table


def _read(read: "Spread | None", pace: int) -> Sequence[str]:
    if read is None:
        return "", ""
    least, most = minutes(read.least, pace), minutes(read.most, pace)
    return _spread(read), "%d" % most if least == most else "%d–%d" % (least, most)


def _parts(scenes: Iterable[Count]) -> Dict[str, List[Count]]:
    """The scenes as the story asks for them, in its order: one by one, the goodbyes together, unwritten ones empty."""
    parts: Dict[str, List[Count]] = {part: [] for part in ASKED}
    for count in scenes:
        parts.setdefault("goodbyes" if count.scene.startswith("goodbye_") else count.scene, []).append(count)
    return parts


def _evenings_table(report: WordsReport) -> Table:
    table = _table("How long an evening takes to read, at %d words a minute" % report.pace, "player",
                   ("shortest", "middle", "longest", "words"))
    for player, words in report.evenings.items():
        table.add_row(player, *(_hours(minutes(each, report.pace)) for each in words), _spread(words),
                      end_section=player == "any")
    return table


def _speakers_table(scenes: Iterable[Count]) -> Table:
    spoken: Counter[str] = Counter()
    for count in scenes:
        spoken.update(count.spoken)
    whole = sum(spoken.values())
    table = _table("Words by speaker", "speaker", ("words", "share"))
    for speaker, words in spoken.most_common():
        table.add_row(speaker or "(narration)", _number(words), "%.1f %%" % (100 * words / whole))
    return table


def _shares_table(scenes: Iterable[Count]) -> Table:
    """Who has the word in each scene; whoever speaks most beside the two is named."""
    table = _table("Who has the word", "scene", ("Theodore", "Samantha", "narration", "others", "most of them"))
    for count in scenes:
        whole = sum(count.spoken.values()) or 1
        named = [count.spoken["Theodore"], count.spoken["Samantha"], count.spoken[""]]
        others = Counter({who: words for who, words in count.spoken.items() if who not in ("Theodore", "Samantha", "")})
        shares = ["%d %%" % round(100 * words / whole) for words in named + [sum(others.values())]]
        table.add_row(count.scene, *shares, others.most_common(1)[0][0] if others else "")
    return table


def _table(title: str, first: str, columns: Iterable[str]) -> Table:
    table = Table(title=title, title_justify="left")
    table.add_column(first)
    for column in columns:
        table.add_column(column, justify="right")
    return table


def _number(words: int) -> str:
    return "{:,}".format(words)


def _extent(extent: Extent) -> str:
    return _number(extent.least) if extent.least == extent.most else "{:,}–{:,}".format(*extent)


def _spread(words: Spread) -> str:
    return "{:,}  [b]{:,}[/b]  {:,}".format(*words)


def _hours(whole: int) -> str:
    return "%d h %02d min" % divmod(whole, 60) if whole >= 60 else "%d min" % whole
