"""Signs that were left out or mistaken: an arrow, a dash, the colon of a speaker, two slashes in an address."""

from __future__ import annotations

import re
from typing import Iterable, Iterator, List, Optional, Sequence, Tuple

from narrative.content import Content
from narrative.diagnostics import Diagnostic, nearest

from tools.check.ink_lines import InkLine
from tools.check.sources import find_in

_arrow = re.compile(r"^(?P<arrow>>{1,2}|[→⇒]|[=–—]>)\s*(?P<words>[^\s>].*)$")
_option = re.compile(r"^(?P<margin>\s*)(?P<marks>(?:[*+]\s*)+)\S")
_slashes = re.compile(r"(?<=[^\s/*])//")
_gather = re.compile(r"^(?P<marks>(?:-(?!>)\s*)+)(?P<words>.*)$")
_no_words = re.compile(r"^(?:$|[#~{(]|->|>>>)")
_counted = re.compile(r"(?<!\\)\{\s*(?P<name>[A-Za-z_][\w.]*)\s*\}")
_temp = re.compile(r"^\s*~\s*temp\s+(\w+)")
_label = re.compile(r"^\s*(?:[*+-]\s*)+\((\w+)\)")
_else = re.compile(r"(?<=\S)\s+(?P<else>-\s*else\s*:)|(?<=[:|{])(?P<close>-\s*else\s*:)")
_no_colon = re.compile(r"^\s*(?P<else>-\s*else)(?!\s*:)(?!\s*if\b)(?!\s+(?:not\s+)?\w+\(.*:\s*$)(?=\s|$)")
_backslash = re.compile(r"\\(?:[A-Za-z0-9 ]|$)")
INTERLUDES = ("letter", "piece", "silence")


def check_signs(file: str, lines: Sequence[InkLine], content: Content) -> Iterator[Diagnostic]:
    """Arrows of another kind (E206, E218), speakers with a semicolon for their colon (W320), or with nothing after it
    (W321)."""
    knots = [line.text for line in lines if line.kind == "knot"]
    speaker = re.compile(r"^(%s)\s*;\s*[A-Z“]" % "|".join(sorted(map(re.escape, content.cast), key=len, reverse=True)))
    known = ["%s %s" % (each.kind, each.id) for each in content.compositions.values()] + list(content.games)
    for line in lines:
        if line.kind != "text":
            continue
        arrow = _arrow.match(line.text)
        if arrow:
            yield from _check_arrow(file, line, arrow.group("arrow"), arrow.group("words"), knots, known)
        spoken = speaker.match(line.text)
        if spoken:
            name = spoken.group(1)
            yield _at("W320", "After the name of whoever speaks stands a colon.", file, line, name, name + ":")
        if line.text[-1:] == ":" and line.text[:-1].rstrip() in content.cast:
            yield _at("W321", "Here somebody speaks and says nothing; the words stand in the same line.", file, line,
                      line.text, "")


def _check_arrow(file: str, line: InkLine, arrow: str, words: str, knots: Sequence[str],
                 known: Sequence[str]) -> Iterator[Diagnostic]:
    first = words.split()[0]
    if first in (*INTERLUDES, *known) or nearest(words, known):
        yield _at("E206", "An interlude begins with three arrows.", file, line, line.text, ">>> " + words)
        return
    knot = nearest("_".join(words.split()), knots)
    if knot or len(arrow) > 1:
        yield _at("E218", "The player would read %r here; a way to a knot begins with ->." % arrow, file, line, arrow,
                  "-> " + knot if knot else "")


def check_dashes(file: str, lines: Sequence[InkLine]) -> Iterator[Diagnostic]:
    """Words between two options that stand further left than the options, below others that do not: the dash before
    them is lost (W319), and what was to be two choices is one."""
    found: Optional[InkLine] = None
    followed = False
    above: Optional[Tuple[int, int]] = None  # where the last option begins, and how deep it is
    for line in lines:
        option = _option.match(line.source) if line.kind not in ("comment", "blank") else None
        if option:
            depth = len(re.sub(r"\s", "", option.group("marks")))
            if found and above and depth <= above[1]:
                yield _at("W319", "A dash is missing before these words: without it the options above and below are "
                          "one choice.", file, found, found.text, "- " + found.text)
            found, followed, above = None, False, (len(option.group("margin")), depth)
        elif line.kind == "knot" or re.match(r"^\s*(?:-(?!>)|\{|\})", line.source):
            found, above = None, None
        elif line.kind in ("text", "logic", "tag") and above and not found:
            if _margin(line) >= above[0]:
                followed = True
            elif followed and line.kind == "text":
                found = line


def _margin(line: InkLine) -> int:
    return len(line.source) - len(line.source.lstrip())


def check_slashes(file: str, source: str, lines: Sequence[InkLine]) -> Iterator[Diagnostic]:
    """Two slashes within a word, which begin a comment (W318): the rest of the line is not read."""
    raw: List[str] = source.split("\n")
    for line in lines:
        text = raw[line.number - 1]
        slashes = _slashes.search(text) if line.kind not in ("comment", "blank") else None
        if slashes and text.find("//") == slashes.start():
            column = slashes.start() + 1
            yield Diagnostic("W318", "Two slashes begin a comment: the rest of this line is not read. "
                             "In words they are written /\\/.", file, line.number, column, "", column + 2)


def check_otherwise(file: str, lines: Sequence[InkLine]) -> Iterator[Diagnostic]:
    """An `- else:` that does not begin its line, or has no colon (E218): ink takes it for words."""
    for line in lines:
        bare = _no_colon.match(line.source) if line.kind not in ("comment", "blank", "knot") else None
        if bare:
            what = "A colon is missing after this: without it the player would read 'else'."
            yield Diagnostic("E218", what, file, line.number, bare.start("else") + 1, "- else:", bare.end("else") + 1)
        found = _else.search(line.source) if line.kind not in ("comment", "blank", "knot") else None
        if found:
            name = found.lastgroup or "else"
            what = "The player would read %r here: it begins a line of its own, and within a line what is said " \
                   "otherwise stands after |." % found.group(name)
            yield Diagnostic("E218", what, file, line.number, found.start(name) + 1, "|", found.end(name) + 1)


def check_counts(file: str, lines: Sequence[InkLine], content: Content) -> Iterator[Diagnostic]:
    """Names of knots and labels in braces among words (W324): ink prints how often the place was come to."""
    own = {match.group(1) for line in lines for match in [_temp.match(line.source)] if match}
    places = {line.text for line in lines if line.kind == "knot"}
    places |= {match.group(1) for line in lines for match in [_label.match(line.source)] if match}
    for line in lines:
        for counted in _counted.finditer(line.text) if line.kind in ("text", "option") else ():
            name = counted.group("name")
            if name.split(".")[0] not in places - own:
                continue
            known = [each for each in content.rules.memories if each == name]
            meant = 'recall("%s")' % (known[0] if known else nearest(name, content.rules.memories) or "")
            yield _at("W324", "The player would read a number here: how often %r was come to." % name, file, line,
                      counted.group(0), "{%s}" % meant if '""' not in meant else "")


def hinted_at_memories(found: Iterable[Diagnostic], lines: Sequence[InkLine],
                       content: Content) -> Iterator[Diagnostic]:
    """`found`, and of a memory that stands in braces like a variable, how it is said or asked for."""
    for each in found:
        unknown = re.match(r"There is no variable '(\w+)'", each.what) if each.code == "E005" else None
        if not unknown or unknown.group(1) not in content.rules.memories or not 0 < each.line <= len(lines):
            yield each
            continue
        name, source = unknown.group(1), lines[each.line - 1].source
        said = re.search(r"\{\s*%s\s*\}" % name, source)
        if said and not re.match(r"^\s*(?:[*+]\s*)+(?:\(\w+\)\s*)?$", source[:said.start()]):
            yield each._replace(column=said.start() + 1, end_column=said.end() + 1, meant='{recall("%s")}' % name)
        else:
            compared = re.search(r"(?<!\w)%s\s*[!=]=" % name, source)
            yield each._replace(meant='%s("%s")' % ("recall" if compared else "recalls", name))


def check_swallowed(file: str, lines: Sequence[InkLine]) -> Iterator[Diagnostic]:
    """What ink takes out of the words without a word: a hyphen before them (W322), a backslash among them (W323).

    A dash gathers the options above it; where there are none since the last, it is meant to be read.
    """
    braces, waiting = 0, 0  # how deep the options are that nothing has gathered
    for line in lines:
        if line.kind in ("comment", "blank"):
            continue
        bare = line.source.strip()
        option, gather = _option.match(line.source), _gather.match(bare)
        if line.kind == "knot":
            braces, waiting = 0, 0
        elif option:
            waiting = len(re.sub(r"\s", "", option.group("marks")))
        elif gather and braces == 0:
            level = gather.group("marks").count("-")
            if waiting < level and not _no_words.match(gather.group("words")):
                yield _at("W322", "A hyphen at the beginning of a line gathers options, and nobody reads it; here are "
                          "none. One that is to be read is written \\-.", file, line, bare, "")
            waiting = min(waiting, level - 1)
        braces = max(0, braces + bare.count("{") - bare.count("}"))
        backslash = _backslash.search(line.source) if line.kind in ("text", "option") else None
        if backslash:
            column = backslash.start() + 1
            yield Diagnostic("W323", "Nobody reads a backslash, which takes the meaning from the sign after it. One "
                             "that is to be read is written \\\\.", file, line.number, column, "", column + 1)


def _at(code: str, what: str, file: str, line: InkLine, words: str, meant: str) -> Diagnostic:
    place = find_in([line.source], 1, words)
    return Diagnostic(code, what, file, line.number, place.column, meant, place.end_column)
