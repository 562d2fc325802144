"""YAML as the scripts use it: plain words, numbers, lists and entries, and where each of them stands.

Narrower than the language: an entry's name is always words (``on`` is not "true"), only ``true`` and ``false`` are
truth values, times and dates are words, and there are no anchors, aliases or tags. An entry that stands twice is an
error and not silently the last of the two.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, Iterator, List, NamedTuple, Optional, Sequence, Set, Tuple

import yaml

from tools.story.yaml_slips import slip_of

DEEPEST = 40
"""Entries within entries, at most. The scripts go nine deep."""


_no_space = re.compile(r"(\w+):\S")
_unwritable = re.compile("[\ud800-\udfff\x00-\x08\x0b-\x1f]")


class Place(NamedTuple):
    """Where something stands: line and column from 1, and the column after its end in that line."""

    line: int
    column: int
    end_column: int


class Written(str):
    """Words of a YAML file that know where they stand."""

    place: Place


class YamlProblem(Exception):
    """A text that is not YAML, or not YAML as the scripts use it: what is wrong, and where."""

    def __init__(self, what: str, place: Place) -> None:
        super().__init__(what)
        self.what = what
        self.place = place


class _Loader(yaml.SafeLoader):
    yaml_implicit_resolvers: Any = {}


for _tag, _pattern, _first in (
    ("tag:yaml.org,2002:bool", r"^(?:true|false|True|False)$", "tfTF"),
    ("tag:yaml.org,2002:int", r"^[-+]?[0-9]{1,18}$", "-+0123456789"),
    ("tag:yaml.org,2002:float", r"^[-+]?[0-9]{1,18}\.[0-9]{1,18}$", "-+0123456789"),
    ("tag:yaml.org,2002:null", r"^(?:~|null|Null|)$", "~nN\0"),
):
    _Loader.add_implicit_resolver(_tag, re.compile(_pattern), list(_first) + ([""] if "null" in _tag else []))


@lru_cache(maxsize=256)
def load(text: str) -> Any:
    """What `text` says, as plain values. They are shared between calls: not to be changed.

    Raises:
        YamlProblem: it cannot be read.
    """
    return _value(compose(text), False)


def load_placed(text: str) -> Any:
    """As `load`, but all words, names of entries too, are `Written`."""
    return _value(compose(text), True)


@lru_cache(maxsize=256)
def compose(text: str) -> yaml.Node:
    """The nodes of `text`, checked. Raises YamlProblem."""
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.reader.ReaderError as error:
        before = text[:error.position]
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        raise YamlProblem("there is a character here that cannot be seen or printed", Place(line, column, column + 1)
                          ) from None
    except yaml.MarkedYAMLError as error:
        slip = slip_of(error, text)
        if slip:
            raise YamlProblem(slip.what, Place(*slip[1:])) from None
        raise _after_a_comment(error, text) or YamlProblem(_plain_words(error), _place_of(error, text)) from None
    except RecursionError:
        raise YamlProblem("entries stand within entries more than %d deep" % DEEPEST, Place(1, 1, 1)) from None
    if node is None:
        raise YamlProblem("the file is empty", Place(1, 1, 1))
    _check(node, 0, set())
    return node


def _place_of(error: yaml.MarkedYAMLError, text: str) -> Place:
    opened = "end of stream" in str(error.problem) and "quoted" in str(error.context)
    if _left_open(error):
        line, words = _line_above(error, text)
        return Place(line + 1, len(words) + 1, len(words) + 2)
    mark = error.context_mark if opened else error.problem_mark or error.context_mark
    if mark is None:
        return Place(1, 1, 1)
    lines = text.split("\n")
    line = min(mark.line, len(lines) - 1)
    while line > 0 and not lines[line].strip():  # the reader gives up at the end of the file; show the last words
        line -= 1
    column = mark.column if line == mark.line else len(lines[line])
    return Place(line + 1, column + 1, column + 2)


def _left_open(error: yaml.MarkedYAMLError) -> bool:
    """Whether a bracket was opened on a line above the one where the reader gave up for want of its partner."""
    opened, ended = error.context_mark, error.problem_mark
    return bool("expected ','" in str(error.problem) and opened and ended and opened.line < ended.line)


def _line_above(error: yaml.MarkedYAMLError, text: str) -> Tuple[int, str]:
    """The last line with words above the one where the reader gave up, from 0, and its words."""
    lines = text.split("\n")
    line = int(error.problem_mark.line) - 1  # type: ignore[union-attr]
    while line > 0 and not lines[line].strip():
        line -= 1
    return line, lines[line].rstrip()


def _after_a_comment(error: yaml.MarkedYAMLError, text: str) -> Optional[YamlProblem]:
    """The problem of a bracket whose partner is in what a # without quotation marks makes a comment, if it is that."""
    if not _left_open(error):
        return None
    line, words = _line_above(error, text)
    comment = re.search(r"(?<=\s)#.*[}\]]", words)
    if not comment:
        return None
    what = "a # begins a comment, and the rest of the line is not read; words with a # go between quotation marks"
    return YamlProblem(what, Place(line + 1, comment.start() + 1, len(words) + 1))


_words = (
    ("found character '\\t'", "a tab stands where there should be spaces"),
    ("found undefined alias", "words that begin with * go between quotation marks"),
    ("expected alphabetic or numeric character", "words that begin with * or & go between quotation marks"),
    ("mapping values are not allowed here", "words with a colon in them go between quotation marks"),
    ("found unexpected end of stream", "a quotation mark is opened and never closed"),
    ("found unknown escape character", "a backslash between straight double quotation marks is written twice"),
    ("found character '%'", "words that begin with % go between quotation marks"),
    ("found character '@'", "words that begin with @ go between quotation marks"),
    ("found character '`'", "words that begin with ` go between quotation marks"),
    ("could not find expected ':'", "the colon after the name of an entry is missing"),
    ("expected ',' or ']'", "a comma or the closing ] is missing"),
    ("expected ',' or '}'", "a comma or the closing } is missing"),
    ("expected <block end>", "this does not line up with the entries above it"),
    ("expected the node content", "something is missing before this"),
    ("found duplicate anchor", "words that begin with & go between quotation marks"),
    ("expected a single document", "`---` begins a second document; there is only one in a file"),
)


def _plain_words(error: yaml.MarkedYAMLError) -> str:
    said = error.problem or str(error)
    return next((plain for technical, plain in _words if technical in said), said)


def _check(node: Any, depth: int, seen: Set[int]) -> None:
    """Refuse what the scripts do not use. Raises YamlProblem."""
    if depth > DEEPEST:
        raise YamlProblem("entries stand within entries more than %d deep" % DEEPEST, place_of(node))
    if id(node) in seen or getattr(node, "anchor", None):
        raise YamlProblem("words that begin with * or & go between quotation marks", place_of(node))
    seen.add(id(node))
    if node.tag.startswith("!") or not node.tag.startswith("tag:yaml.org,2002:"):
        raise YamlProblem("words that begin with ! go between quotation marks", place_of(node))
    if isinstance(node, yaml.ScalarNode):
        _check_words(node)
    elif isinstance(node, yaml.SequenceNode):
        for each in node.value:
            _check(each, depth + 1, seen)
    else:
        _check_entries(node, depth, seen)


def _check_words(node: yaml.ScalarNode) -> None:
    if _unwritable.search(node.value):
        raise YamlProblem("there is a character here that cannot be seen or printed", place_of(node))
    if node.tag.split(":")[-1] not in ("str", "int", "float", "bool", "null"):
        raise YamlProblem("words that begin with ! go between quotation marks", place_of(node))


def _check_entries(node: yaml.MappingNode, depth: int, seen: Set[int]) -> None:
    names: Set[str] = set()
    for name, value in node.value:
        if not isinstance(name, yaml.ScalarNode):
            raise YamlProblem("the name of an entry is words; words that begin with { or [ go between quotation marks",
                              place_of(name))
        _check_signs_of(name, value)
        if name.value in names:
            raise YamlProblem("there are two entries %r here; the second would silently win" % name.value,
                              place_of(name))
        names.add(name.value)
        _check(name, depth + 1, seen)
        _check(value, depth + 1, seen)


def _check_signs_of(name: yaml.ScalarNode, value: yaml.Node) -> None:
    """Refuse the name of an entry that was made by a colon without its space, or by curly quotation marks."""
    colon = _no_space.match(name.value)
    if colon and name.style is None:
        line, column, _ = place_of(name)
        at = column + len(colon.group(1))
        raise YamlProblem("a space is missing after this colon", Place(line, at, at + 1))
    if name.value.endswith("”") and "“" not in name.value and value.tag.endswith(":null"):
        raise YamlProblem("curly quotation marks hold nothing together; words with a comma in them go between straight "
                          "ones", place_of(name))


def _value(node: Any, placed: bool) -> Any:
    if isinstance(node, yaml.SequenceNode):
        return [_value(each, placed) for each in node.value]
    if isinstance(node, yaml.MappingNode):
        return {_words_of(name, placed): _value(value, placed) for name, value in node.value}
    kind = node.tag.split(":")[-1]
    if kind == "int":
        return int(node.value)
    if kind == "float":
        return float(node.value)
    if kind == "bool":
        return node.value.lower() == "true"
    return None if kind == "null" else _words_of(node, placed)


def _words_of(node: yaml.ScalarNode, placed: bool) -> str:
    text: str = node.value
    if not placed:
        return text
    words = Written(text)
    words.place = place_of(node)
    return words


def place_of(node: yaml.Node) -> Place:
    """Where `node` stands; its end is that of its first line."""
    start, end = node.start_mark, node.end_mark
    if end.line == start.line and end.column > start.column:
        return Place(start.line + 1, start.column + 1, end.column + 1)
    rest = str(start.buffer or "")[start.pointer:start.pointer + 4000].split("\n")[0].split("\0")[0].rstrip()
    return Place(start.line + 1, start.column + 1, start.column + 1 + max(1, len(rest)))


def place_at(text: str, path: Sequence[Any], name: str = "") -> Place:
    """Where the value at `path`, names and indexes from the top, stands in `text`; with `name`, its entry of that name.

    As near as it can be found: a path that leads nowhere gives the last step that exists.
    """
    node, last = compose(text), None
    for step in [*path, *([name] if name else [])]:
        key, found = _step(node, step)
        if found is None:
            break
        node, last = found, key
    if name and last is not None and last.value == name:
        return place_of(last)
    if isinstance(node, yaml.ScalarNode) or last is None:
        return place_of(node)
    return place_of(last)


def _step(node: yaml.Node, step: Any) -> Tuple[Any, Any]:
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and 0 <= step < len(node.value):
        return node.value[step], node.value[step]
    if isinstance(node, yaml.MappingNode):
        return next(((key, value) for key, value in node.value if key.value == str(step)), (None, None))
    return None, None


def words_in(text: str) -> Iterator[Tuple[Tuple[str, ...], str, Place]]:
    """All words of `text` that are values, each with the names of the entries it is in and its place."""
    yield from _words_in(compose(text), ())


def _words_in(node: yaml.Node, path: Tuple[str, ...]) -> Iterator[Tuple[Tuple[str, ...], str, Place]]:
    if isinstance(node, yaml.ScalarNode):
        yield path, node.value, place_of(node)
    elif isinstance(node, yaml.SequenceNode):
        for each in node.value:
            yield from _words_in(each, path)
    else:
        for name, value in node.value:
            yield from _words_in(value, path + (name.value,))


def entries_in(text: str, path: Sequence[Any]) -> List[Tuple[str, Place]]:
    """The names of the entries at `path` in `text`, with their places; none if there is no such place."""
    node: Any = compose(text)
    for step in path:
        _, node = _step(node, step)
        if node is None:
            return []
    return [(key.value, place_of(key)) for key, _ in node.value] if isinstance(node, yaml.MappingNode) else []
