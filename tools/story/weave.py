"""The scenes as their writers see them: knots, choices, conditions and diverts, each with its line.

A reader of the ink in scripts/, not of what it compiles to, so that everything it gives can be pointed at with
file and line. It knows the part of ink that scripts/README.md allows (no threads, tunnels or shuffles).
"""

from __future__ import annotations

import re
from typing import Iterator, List, NamedTuple, Optional, Sequence, Tuple, Union

from narrative.story import TEMPERS

from tools.check.boxes import readings

_knot = re.compile(r"^={2,}\s*(?P<function>function\s+)?(?P<name>\w+)")
_stitch = re.compile(r"^=\s*(?P<name>\w+)\s*$")
_bullets = re.compile(r"^(?P<marks>(?:[*+]\s*)+)(?:\((?P<label>\w+)\)\s*)?")
_dashes = re.compile(r"^(?P<marks>(?:-(?!>)\s*)+)(?:\((?!beat\))(?P<label>\w+)\)(?:\s+|$))?")
_divert = re.compile(r"\s*->\s*(?P<target>[\w.]+)\s*$")
_speech = re.compile(r"^(?P<speaker>[A-Z][\w.]*(?: [A-Z][\w.]*)?):\s+(?P<words>.+)$")
_deed = re.compile(r'^(?P<function>moment|remember)\((?P<arguments>.*)\)$')
_string = re.compile(r'"([^"]*)"')


class Text(NamedTuple):
    """A box of text as it is written: `source` may hold inline conditions and recalled memories."""

    line: int
    source: str

    @property
    def readings(self) -> Tuple[str, ...]:
        """Every text it can be, speaker and all; a recalled memory stands as ``⟨memory⟩``; "" if it can be nothing."""
        return tuple(dict.fromkeys(readings(self.source)))


class Deed(NamedTuple):
    """Something that happens: ``moment`` or ``remember`` with its arguments, or another line of ink's logic."""

    line: int
    function: str
    arguments: Tuple[str, ...]


class Cue(NamedTuple):
    """A stage cue, such as ``place: apartment night``."""

    line: int
    words: str


class Interlude(NamedTuple):
    """What follows ``>>>``: a letter, a piece, the cave, or a silence before a choice."""

    line: int
    words: str


class Divert(NamedTuple):
    """``-> target``; the target is a knot, a label, ``DONE`` or ``END``."""

    line: int
    target: str


class Gather(NamedTuple):
    """Where ways come together again; `label` may be ""."""

    line: int
    label: str


class Option(NamedTuple):
    """One option of a menu and what follows when it is taken. `temper` is one of the story's, or ""."""

    line: int
    text: str
    label: str
    conditions: Tuple[str, ...]
    temper: str
    body: Tuple["Node", ...]


class Menu(NamedTuple):
    """A choice."""

    line: int
    options: Tuple[Option, ...]


class Arm(NamedTuple):
    """One way of a condition; `condition` is "" for ``else``."""

    line: int
    condition: str
    body: Tuple["Node", ...]


class Branch(NamedTuple):
    """A condition over whole lines; the first arm whose condition holds is read, if any."""

    line: int
    arms: Tuple[Arm, ...]

    @property
    def always(self) -> bool:
        """Whether one of the arms is read in any case."""
        return any(not arm.condition for arm in self.arms)


Node = Union[Text, Deed, Cue, Interlude, Divert, Gather, Menu, Branch]


class Knot(NamedTuple):
    """A named stretch of a scene: a knot, or a stitch of one (named ``knot.stitch``)."""

    line: int
    name: str
    body: Tuple[Node, ...]


def read_knots(source: str) -> List[Knot]:
    """The knots of an ink file, in the order of the file; functions, which say nothing, are left out."""
    return list(_knots(_Lines(source)))


def speaker_and_words(text: str) -> Tuple[str, str]:
    """Who speaks in a line as it is read (``""`` the narration), and what is said."""
    match = _speech.match(text)
    return (match.group("speaker"), match.group("words")) if match else ("", text)


def walk(body: Sequence[Node]) -> Iterator[Union[Node, Option]]:
    """Every node of `body` and below, options among them, in the order of the file."""
    for node in body:
        yield node
        if isinstance(node, Menu):
            for option in node.options:
                yield option
                yield from walk(option.body)
        elif isinstance(node, Branch):
            for arm in node.arms:
                yield from walk(arm.body)


# -- how it is read: lines first, then conditions, then the weave of choices and gathers

class _Bullet(NamedTuple):
    """A choice before what follows it has been gathered under it."""

    line: int
    depth: int
    option: Option


class _Dash(NamedTuple):
    line: int
    depth: int
    label: str


_Flat = Union[Node, _Bullet, _Dash]


class _Lines:
    """The lines of a file without comments, read one by one."""

    def __init__(self, source: str) -> None:
        self._lines = list(_without_comments(source))
        self._at = 0

    @property
    def left(self) -> bool:
        return self._at < len(self._lines)

    def peek(self) -> Tuple[int, str]:
        return self._lines[self._at]

    def take(self) -> Tuple[int, str]:
        self._at += 1
        return self._lines[self._at - 1]


def _without_comments(source: str) -> Iterator[Tuple[int, str]]:
    inside = False
    for number, raw in enumerate(source.splitlines(), 1):
        line = raw.strip()
        if inside or line.startswith("/*"):
            inside = "*/" not in line
            continue
        line = re.sub(r"(?<!:)//.*$", "", line).strip()
        if line:
            yield number, line


def _knots(lines: _Lines) -> Iterator[Knot]:
    knot, function = "", False
    number, name, flat = 0, "", []  # type: int, str, List[_Flat]
    while lines.left:
        at, line = lines.peek()
        head, stitch = _knot.match(line), _stitch.match(line)
        if not head and not stitch:
            _statement(lines, flat)
            continue
        if name and not function:
            yield Knot(number, name, _weave(flat))
        lines.take()
        number, flat = at, []
        if head:
            knot, function = head.group("name"), bool(head.group("function"))
            name = knot
        elif stitch:
            name = "%s.%s" % (knot, stitch.group("name"))
    if name and not function:
        yield Knot(number, name, _weave(flat))


def _statement(lines: _Lines, into: List[_Flat]) -> None:
    """One statement of ink, which may be many lines if it is a condition."""
    number, line = lines.take()
    bullets, dashes = _bullets.match(line), _dashes.match(line)
    if bullets:
        option, line = _option(number, line[bullets.end():], bullets.group("label") or "")
        into.append(_Bullet(number, len(re.findall(r"[*+]", bullets.group("marks"))), option))
    elif dashes:
        into.append(_Dash(number, dashes.group("marks").count("-"), dashes.group("label") or ""))
        line = line[dashes.end():]
    _content(number, line.strip(), lines, into)


def _option(number: int, line: str, label: str) -> Tuple[Option, str]:
    """The option that `line` begins with, bullets taken away, and what is left of the line."""
    conditions: List[str] = []
    line = line.strip()
    while line.startswith("{"):
        end = _closing(line)
        conditions.append(line[1:end].strip())
        line = line[end + 1:].strip()
    if not line.startswith("["):
        return Option(number, "", label, tuple(conditions), "", ()), line
    inside, _, rest = line[1:].partition("]")
    words, _, tag = inside.partition("#")
    temper = tag.strip() if tag.strip() in TEMPERS else ""
    return Option(number, words.strip(), label, tuple(conditions), temper, ()), rest


def _content(number: int, line: str, lines: _Lines, into: List[_Flat]) -> None:
    """What stands on a line, behind its bullets and dashes."""
    if not line:
        return
    if line.startswith("{"):
        end = _closing(line)
        if end < 0:
            into.append(_long_branch(number, line[1:].strip(), lines))
            return
        if end == len(line) - 1 and _colon(line[1:end]) >= 0:
            into.append(_short_branch(number, line[1:end]))
            return
    divert = _divert.search(line)
    if divert:
        line = line[:divert.start()]
    _plain_content(number, line.strip(), into)
    if divert:
        into.append(Divert(number, divert.group("target")))


def _plain_content(number: int, line: str, into: List[_Flat]) -> None:
    if line.startswith(">>>"):
        into.append(Interlude(number, line[3:].strip()))
    elif line.startswith("#"):
        into += [Cue(number, tag.strip()) for tag in line.split("#") if tag.strip()]
    elif line.startswith("~"):
        words = line[1:].strip()
        deed = _deed.match(words)
        if deed:
            into.append(Deed(number, deed.group("function"), tuple(_string.findall(deed.group("arguments")))))
        else:
            into.append(Deed(number, "logic", (words,)))
    elif line:
        into.append(Text(number, line))


def _short_branch(number: int, inside: str) -> Branch:
    """``condition: this|that`` on one line."""
    colon = _colon(inside)
    condition, rest = inside[:colon].strip(), inside[colon + 1:]
    arms = []
    for index, words in enumerate(rest.split("|")):
        flat: List[_Flat] = []
        _content(number, words.strip(), _Lines(""), flat)
        arms.append(Arm(number, "" if index else condition, _weave(flat)))
    return Branch(number, tuple(arms))


def _long_branch(number: int, head: str, lines: _Lines) -> Branch:
    """A condition over lines, up to its closing brace. `head` is what stands behind the opening one."""
    arms: List[Arm] = []
    condition: Optional[str] = head[:-1].strip() if head else None
    began, flat = number, []  # type: int, List[_Flat]
    while lines.left:
        at, line = lines.peek()
        ends = line == "}"
        starts = line.startswith("-") and not line.startswith("->")
        if not ends and not starts:
            _statement(lines, flat)
            continue
        lines.take()
        if condition is not None:
            arms.append(Arm(began, condition, _weave(flat)))
        if ends:
            break
        colon = _colon(line)
        condition, began, flat = line[1:colon].strip(), at, []
        condition = "" if condition == "else" else condition
        _content(at, line[colon + 1:].strip(), lines, flat)
    return Branch(number, tuple(arms))


def _closing(line: str) -> int:
    """Where the brace that `line` begins with is closed, -1 if it is not on this line."""
    depth = 0
    for at, letter in enumerate(line):
        depth += (letter == "{") - (letter == "}")
        if depth == 0:
            return at
    return -1


def _colon(line: str) -> int:
    """Where the first colon outside strings and braces is, -1 if there is none."""
    quoted, depth = False, 0
    for at, letter in enumerate(line):
        quoted ^= letter == '"'
        depth += (letter == "{") - (letter == "}")
        if letter == ":" and not quoted and depth == 0:
            return at
    return -1


def _weave(flat: Sequence[_Flat], depth: int = 1) -> Tuple[Node, ...]:
    """Choices gathered into menus, what follows an option under it."""
    found: List[Node] = []
    at = 0
    while at < len(flat):
        node = flat[at]
        if isinstance(node, _Bullet):
            end = _end_of_menu(flat, at, node.depth)
            found.append(Menu(node.line, tuple(_options(flat[at:end], node.depth))))
            at = end
            continue
        found.append(Gather(node.line, node.label) if isinstance(node, _Dash) else node)
        at += 1
    return tuple(found)


def _end_of_menu(flat: Sequence[_Flat], start: int, depth: int) -> int:
    for at in range(start, len(flat)):
        node = flat[at]
        if isinstance(node, _Dash) and node.depth <= depth or isinstance(node, _Bullet) and node.depth < depth:
            return at
    return len(flat)


def _options(flat: Sequence[_Flat], depth: int) -> Iterator[Option]:
    starts = [at for at, node in enumerate(flat) if isinstance(node, _Bullet) and node.depth == depth]
    for start, end in zip(starts, starts[1:] + [len(flat)]):
        bullet = flat[start]
        assert isinstance(bullet, _Bullet)
        yield bullet.option._replace(body=_weave(flat[start + 1:end], depth + 1))
