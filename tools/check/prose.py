"""`python3 -m tools check --prose`: the habits that the book does without, as warnings W401 to W410.

Each is about what a reader would notice, and is silent in doubt. A deliberate one is kept by a comment on the line
before it, ``// deliberate: W406 why`` in a scene, ``# deliberate: W401 why`` in a letter; what is said of a whole
scene stands at its first knot.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import groupby
from typing import Dict, Iterable, Iterator, List, Mapping, NamedTuple, Sequence, Set, Tuple

from narrative.content import Content
from narrative.diagnostics import Diagnostic

from tools.check.boxes import Box, boxes_of_letter, boxes_of_scene
from tools.check.deliberate import undisturbed
from tools.check.ink_lines import read_lines
from tools.check.phrases import BANNED, NEGATED, QUESTION_WORDS, SIMILES
from tools.check.sources import Sources

DASHES_ONE_IN = 10
"""An em-dash in one line out of so many is seasoning enough."""
NAMES_ONE_IN = 8
"""People call each other by name in one line out of so many at most."""
FEWEST = 4
"""A scene with fewer dashes, or fewer names, than this has no habit yet."""
LEANS, LEANS_AT_LEAST, COMMON_IN = 3.5, 12, 0.75
"""A scene leans on a word that it uses three and a half times as often as the rest of the book, twelve times at least.
Only words that three scenes in four use can be leaned on: others are what a scene is about."""

_sentence = re.compile(r"[^.!?…]+[.!?…]+[”\"’')]*")
_word = re.compile(r"[a-z]+(?:['’][a-z]+)?")
_mark = re.compile(r"\((?:long )?beat\)|[*“”\"]")


class Script(NamedTuple):
    """One file to be read: `source` as it is written, `boxes` as they are read, `head` the line that stands
    for all of it, 0 for a letter."""

    file: str
    source: str
    boxes: Sequence[Box]
    head: int


def read_prose(sources: Sources, files: Mapping[str, str]) -> List[Script]:
    """The scenes in `files` (file by scene) and the letters of `sources`, to be read."""
    scripts = []
    for file in files.values():
        name, source = sources.shown(file), sources.ink[file]
        head = next((line.number for line in read_lines(source) if line.kind == "knot"), 1)
        scripts.append(Script(name, source, boxes_of_scene(name, source), head))
    for file, source in sources.yaml.items():
        if file.startswith("letters/"):
            name = sources.shown(file)
            scripts.append(Script(name, source, boxes_of_letter(name, source), 0))
    return scripts


def check_prose(scripts: Sequence[Script], content: Content) -> List[Diagnostic]:
    """What the habits of all `scripts` are, but for those that are marked as deliberate."""
    names = sorted({each.name for each in content.cast.values()} | set(content.cast), key=len, reverse=True)
    leaning = _leaning(scripts)
    found: List[Diagnostic] = []
    for script in scripts:
        of_script = list(_of_boxes(script.boxes)) + list(_of_runs(script.boxes))
        if script.head:
            of_script += list(_of_scene(script, names))
            of_script += leaning[script.file]
        found += undisturbed(script.file, script.source, of_script, "4")
    return found


# -- within one box


def _of_boxes(boxes: Iterable[Box]) -> Iterator[Diagnostic]:
    for box in boxes:
        told: Set[Tuple[str, str]] = set()
        for way in box.ways:
            for code, what in _of_text(box.speaker, way):
                if (code, what) not in told:
                    told.add((code, what))
                    yield Diagnostic(code, what, box.file, box.line)


@lru_cache(maxsize=20_000)
def _of_text(speaker: str, way: str) -> Tuple[Tuple[str, str], ...]:
    text = _mark.sub(" ", way)
    found = [("W401", "“%s” is a phrase that writes itself. Say what was there." % phrase)
             for phrase, pattern in BANNED.items() if pattern.search(text)]
    questions = _question_pair(speaker, sentences(text))
    if questions:
        found.append(("W403", "Two questions that nobody is to answer: “%s” Keep the better one." % questions))
    similes = [match.group(0) for pattern in SIMILES for match in pattern.finditer(text)]
    if len(similes) > 1:
        found.append(("W404", "%d likenesses in one box (%s). Keep the better one." % (
            len(similes), ", ".join("“%s”" % each for each in similes))))
    return tuple(found)


def sentences(text: str) -> List[str]:
    """The sentences of `text`, stripped."""
    return [match.group(0).strip() for match in _sentence.finditer(text) if _word.search(match.group(0).lower())]


def _question_pair(speaker: str, said: Sequence[str]) -> str:
    """Two questions in a row that are asked for their sound: any in narration, in speech those of one form."""
    for first, second in zip(said, said[1:]):
        if not (first.endswith("?") and second.endswith("?")):
            continue
        openings = [_first_word(each) for each in (first, second)]
        alike = openings[0] == openings[1] and openings[0] in QUESTION_WORDS
        if not speaker or (alike and min(len(first.split()), len(second.split())) >= 4):
            return "%s %s" % (first, second)
    return ""


def _first_word(text: str) -> str:
    match = _word.search(text.lower())
    return match.group(0) if match else ""


# -- box after box


def _of_runs(boxes: Sequence[Box]) -> Iterator[Diagnostic]:
    for _, run in groupby(boxes, key=lambda box: box.run):
        following = list(run)
        for _, same in groupby(following, key=lambda box: box.speaker):
            turn = list(same)
            yield from _repeated_openings(turn)
            yield from _shapes(turn)


def _repeated_openings(turn: Sequence[Box]) -> Iterator[Diagnostic]:
    """Three boxes in a row that begin with the same word, told once for each stretch."""
    for opening, same in groupby(turn, key=lambda box: _first_word(box.text)):
        boxes = list(same)
        if opening and len(boxes) >= 3:
            yield Diagnostic("W406", "%d boxes in a row begin with “%s”. Turn one of them round." % (
                len(boxes), opening), boxes[2].file, boxes[2].line)


def _shapes(turn: Sequence[Box]) -> Iterator[Diagnostic]:
    """Three sentences in a row of one build: nearly the same length, and the same opening."""
    said = [(sentence, box) for box in turn for sentence in sentences(_mark.sub(" ", box.text))]
    at = 0
    while at + 2 < len(said):
        three = [sentence for sentence, _ in said[at:at + 3]]
        box = said[at + 2][1]
        if _one_shape(three, bool(box.speaker)):
            what = "Three sentences of one build: “%s” Break one." % " ".join(three)
            yield Diagnostic("W407", what, box.file, box.line)
            at += 3
        else:
            at += 1


def _one_shape(three: Sequence[str], spoken: bool) -> bool:
    """People who speak of themselves begin with “I”; so it takes two words to be the same opening in speech."""
    words = [_word.findall(sentence.lower()) for sentence in three]
    lengths = [len(each) for each in words]
    if min(lengths) < 3 or any("?" in sentence for sentence in three):
        return False
    openings = {tuple(each[:2] if spoken else each[:1]) for each in words}
    return len(openings) == 1 and max(lengths) - min(lengths) <= 2


# -- of a whole scene


def _of_scene(script: Script, names: Sequence[str]) -> Iterator[Diagnostic]:
    lines = len(script.boxes)
    denials = [(box, match.group(0)) for box in script.boxes for match in _denials(box)]
    if len(denials) > 1:
        for box, words in denials:
            yield Diagnostic("W402", "“%s” denies one thing to say another, and the scene does it %d times. Say only "
                             "what it is." % (words.strip(), len(denials)), script.file, box.line)
    dashes = [box for box in script.boxes if "—" in box.text]
    if len(dashes) >= FEWEST and len(dashes) * DASHES_ONE_IN > lines:
        yield Diagnostic("W405", "%d of %d lines have an em-dash; one in %d is the most. The first: line %d." % (
            len(dashes), lines, DASHES_ONE_IN, dashes[0].line), script.file, script.head)
    spoken = [box for box in script.boxes if box.speaker]
    called = [box for box in spoken if _calls(box.text, names)]
    if len(called) >= FEWEST and len(called) * NAMES_ONE_IN > len(spoken):
        yield Diagnostic("W409", "Somebody is called by name in %d of %d lines; one in %d is the most. The first: "
                         "line %d." % (len(called), len(spoken), NAMES_ONE_IN, called[0].line), script.file,
                         script.head)


def _denials(box: Box) -> List["re.Match[str]"]:
    return [match for pattern in NEGATED for match in [pattern.search(_mark.sub("", box.text))] if match]


def _calls(text: str, names: Sequence[str]) -> bool:
    """Whether somebody is called by name: the name set off by commas, or alone."""
    for name in names:
        escaped = re.escape(name)
        if re.search(r"(?:^|[.?!,—] )%s(?:[,.?!…—]|$)" % escaped, text):
            return True
    return False


def _leaning(scripts: Sequence[Script]) -> Mapping[str, List[Diagnostic]]:
    """The words that each scene leans on."""
    counted = {script.file: _content_words(script.boxes) for script in scripts if script.head}
    book: Counter[str] = Counter()
    scenes_with: Counter[str] = Counter()
    for words in counted.values():
        book.update(words)
        scenes_with.update(set(words))
    found: Dict[str, List[Diagnostic]] = {}
    heads = {script.file: script.head for script in scripts}
    for file, words in counted.items():
        leans = [
            (word, times) for word, times in words.most_common()
            if times >= LEANS_AT_LEAST and scenes_with[word] >= COMMON_IN * len(counted)
            and times / sum(words.values()) > LEANS * (book[word] - times) / (sum(book.values()) - sum(words.values()))
        ]
        found[file] = [Diagnostic("W408", "The scene leans on %s." % ", ".join(
            "“%s” (%d times)" % lean for lean in leans), file, heads[file])] if leans else []
    return found


def _content_words(boxes: Iterable[Box]) -> "Counter[str]":
    """The words of more than three letters; the commonest of the language cannot be leaned on by the rule above."""
    return Counter(
        word for box in boxes for word in _word.findall(_mark.sub(" ", box.text).lower())
        if len(word) > 3 and word.isalpha()
    )
