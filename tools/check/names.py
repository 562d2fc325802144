"""Names: every one that prose uses is declared, and words are where they belong."""

from __future__ import annotations

import re
from typing import Any, Iterator, Mapping, Sequence, Set, Tuple

from narrative.composition import quoted_memories
from narrative.content import Content, Speaker
from narrative.diagnostics import Diagnostic, nearest
from narrative.story import SILENT, TEMPERS

from tools.check.boxes import readings
from tools.check.characters import STRAIGHT
from tools.check.ink_lines import InkLine, tag_of, visible_words
from tools.check.sources import find_in
from tools.check.use import CUES
from tools.story.yaml_source import words_in

MOST_WORDS_IN_OPTION = 9
MOST_WORDS_IN_BOX = 45

_bare_option = re.compile(r"^\s*[*+]\s*[^\s*+\[({>-]")
_other_brackets = re.compile(r"^\s*(?:[*+]\s*)+(?P<open>[({])(?P<words>[^\[\](){}|=>]*\W[^\[\](){}|=>]*)[)}]\s*$")
"""An option's words in brackets of another kind; one word alone is a label, or a question."""
_aside = re.compile(r"^([A-Z][\w.]*) \([^()]*\)\s*:")
_speech = re.compile(r"^([A-Za-z][\w.]*(?: [A-Z][\w.]*)?\s*):(?:\s|$)")
MOST_SECONDS = 60
ALIKE = 0.7
"""How like a speaker of the cast a name is, at least, to be taken for it."""


def declared(content: Content) -> Mapping[str, Tuple[str, ...]]:
    """What each function of the prose may name."""
    rules = content.rules
    goodbyes = tuple(each.id for each in rules.goodbyes)
    memories = tuple(rules.memories)
    return {
        "moment": tuple(rules.moments), "heard": tuple(rules.moments), "reached": tuple(rules.levels),
        "phase": rules.phases, "has_been": rules.phases, "goodbye": goodbyes,
        "remember": memories, "recall": memories, "recalls": memories,
    }


def check_names(file: str, lines: Sequence[InkLine], content: Content) -> Iterator[Diagnostic]:
    """What is wrong with the calls in a file: unknown names, and words that a memory does not list."""
    known = declared(content)
    for line in lines:
        for call in line.calls:
            names = known[call.function]
            if call.bare in names:
                yield _at("E215", STRAIGHT, file, line.number, line.source.find(call.bare, call.column) + 1, call.bare,
                          '"%s"' % call.bare)
            if not call.arguments:
                continue
            name = call.arguments[0]
            if name not in names:
                yield _at("E201", "There is no %s %r." % (_noun(call.function), name), file, line.number,
                          call.columns[0], name, nearest(name, names))
            elif call.function == "remember" and len(call.arguments) > 1:
                yield from _check_value(file, line, call.columns[1], name, call.arguments[1], content)
        for compare in line.compares:
            if compare.memory in content.rules.memories:
                yield from _check_value(file, line, compare.column, compare.memory, compare.words, content)


def check_quotes_of_memories(text: str, file: str, content: Content) -> Iterator[Diagnostic]:
    """The memories that the YAML of a letter quotes, ``{room}``, and that are not declared."""
    for path, words, place in words_in(text):
        if path[-1:] != ("text",):
            continue
        for name in quoted_memories(words):
            if name not in content.rules.memories:
                at = find_in(text.split("\n"), place.line, "{%s}" % name)
                yield Diagnostic("E201", "There is no memory %r." % name, file, at.line, at.column,
                                 nearest(name, content.rules.memories), at.end_column, name)


def _at(code: str, what: str, file: str, line: int, column: int, words: str, meant: str = "") -> Diagnostic:
    return Diagnostic(code, what, file, line, column, meant, column + max(1, len(words)), words)


def _noun(function: str) -> str:
    return {"heard": "moment", "reached": "level", "has_been": "phase", "remember": "memory", "recall": "memory",
            "recalls": "memory"}.get(function, function)


def _check_value(
    file: str, line: InkLine, column: int, memory: str, words: str, content: Content
) -> Iterator[Diagnostic]:
    values = content.rules.memories[memory].values
    if words and words not in values:
        yield _at("E202", "The memory %r does not list the words %r." % (memory, words), file, line.number, column,
                  words, nearest(words, values))


def check_stage(file: str, lines: Sequence[InkLine], content: Content) -> Iterator[Diagnostic]:
    """What is wrong with the stage cues, the speakers and the interludes of a file."""
    for line in lines:
        if line.kind == "tag":
            yield from _check_tag(file, line, content.stage)
        elif line.kind == "interlude":
            yield from _check_interlude(file, line, content)
        elif line.kind == "text":
            yield from _check_speakers(file, line, content.cast)
            tag = re.search(r"(?<!\\)#", line.text)
            if tag and not line.source.lstrip().startswith(("*", "+")):
                what = "A stage cue stands on a line of its own; a # among words is written \\#."
                yield _in_line("E204", what, file, line, line.text[tag.start():])


def _check_speakers(file: str, line: InkLine, cast: Mapping[str, Speaker]) -> Iterator[Diagnostic]:
    told: Set[str] = set()
    names = {**{id: id for id in cast}, **{each.name: id for id, each in cast.items()}}
    for way in readings(line.text):
        written = _aside.match(way)
        begun = written.group(1) if written else next((name for name in names if way.startswith(name + ":")), "")
        if begun in names and begun not in told and (written or begun not in cast):
            told.add(begun)
            name = written.group(0)[:-1] if written else begun
            yield _in_line("E203", "Nobody of the cast is called %r." % name, file, line, name, names[begun] + ":")
            continue
        speaker = _speech.match(way)
        if not speaker or speaker.group(1) in cast or speaker.group(1) in told:
            continue
        name = speaker.group(1)
        told.add(name)
        plain = name.strip()
        meant = names.get(plain) or next((id for shown, id in names.items() if shown.lower() == plain.lower()), "")
        if meant or (plain[0].isupper() and plain == name):
            meant = meant + ":" if meant else nearest(plain, cast, ALIKE)
            what = "Nobody of the cast is called %r." % name if meant else (
                "Nobody of the cast is called %r; whoever is new has an entry in scripts/cast.yaml, and narration "
                "begins otherwise." % name)
            yield _in_line("E203", what, file, line, name, meant)


def _in_line(code: str, what: str, file: str, line: InkLine, words: str, meant: str = "") -> Diagnostic:
    place = find_in([line.source], 1, words)
    return Diagnostic(code, what, file, line.number, place.column, meant, place.end_column, words)


def _check_tag(file: str, line: InkLine, stage: Mapping[str, object]) -> Iterator[Diagnostic]:
    kind, words = tag_of(line.text)
    if not kind:
        yield _in_line("E204", "A stage cue is written `# kind: words`.", file, line, line.text)
        return
    if kind not in CUES:
        yield _in_line("E204", "There is no stage cue %r." % kind, file, line, kind, nearest(kind, CUES))
        return
    known: Any = stage[CUES[kind]]
    first, second = (words + ("", ""))[:2]
    wanted = 2 if kind in ("place", "show") else 1
    if first not in known:
        yield _in_line("E205", "scripts/stage.yaml has no %s %r." % (kind, first), file, line, first,
                       nearest(first, known))
    elif wanted == 2 and second not in known[first]:
        yield _in_line("E205", "%r has no %r in scripts/stage.yaml." % (first, second), file, line, second or first,
                       nearest(second, known[first]) or "%s %s" % (first, known[first][0]))
    elif kind == "show" and len(words) == 3:
        yield from _check_outfit(file, line, words, stage)
    elif len(words) > wanted:
        yield _in_line("E205", "%r is too much: `# %s:` takes %d %s." % (
            words[wanted], kind, wanted, "words" if wanted > 1 else "word"), file, line, words[wanted])


def _check_outfit(file: str, line: InkLine, words: Sequence[str], stage: Mapping[str, object]) -> Iterator[Diagnostic]:
    """What is wrong with the third word of a show cue: what somebody wears."""
    outfits: Any = stage.get("outfits", {})
    known = ["usual", *outfits.get(words[0], [])]
    if words[2] not in known:
        said = "%r has no outfit %r in scripts/stage.yaml." % (words[0], words[2])
        yield _in_line("E205", said, file, line, words[2], nearest(words[2], known))


def _check_interlude(file: str, line: InkLine, content: Content) -> Iterator[Diagnostic]:
    words = line.text.split()
    if words[:1] == ["silence"]:
        seconds = words[1] if len(words) == 2 and re.fullmatch("[0-9]{1,3}", words[1]) else "0"
        if not 1 <= int(seconds) <= MOST_SECONDS:
            yield _in_line("E206", "A silence is written `>>> silence 6`, in whole seconds up to %d." % MOST_SECONDS,
                           file, line, line.text)
        return
    known = ["%s %s" % (each.kind, each.id) for each in content.compositions.values()] + list(content.games)
    if " ".join(words) not in known:
        yield _in_line("E206", "There is no interlude %r." % line.text, file, line, line.text,
                       nearest(line.text, [*known, "silence 6"]))


def check_shape(file: str, scene: str, lines: Sequence[InkLine]) -> Iterator[Diagnostic]:
    """What is wrong with a scene's form, line by line: names of knots, lengths, tempers, what is not carried on."""
    if not any(line.kind == "knot" and line.text == scene for line in lines):
        yield Diagnostic("E207", "The scene begins at its knot, and there is no `=== %s`." % scene, file, 1, 1,
                         nearest(scene, [line.text for line in lines if line.kind == "knot"]))
    for line in lines:
        if line.kind == "knot" and line.text != scene and not line.text.startswith(scene + "_"):
            yield _in_line("E207", "The knot %r should be called %s_…" % (line.text, scene), file, line, line.text)
        elif line.kind == "option":
            yield from _check_option(file, line)
        elif line.kind == "text" and visible_words(line.text) > MOST_WORDS_IN_BOX:
            yield _in_line("W302", "This box has %d words; %d is the most." % (visible_words(line.text),
                           MOST_WORDS_IN_BOX), file, line, "")
        elif line.kind == "logic" and re.match(r"^(VAR|LIST|CONST)\b", line.source.strip()):
            yield _in_line("E210", "Nothing but the relationship is carried from scene to scene; use `~ temp`.", file,
                           line, line.source.split()[0])
        other = _other_brackets.match(line.source) if line.kind != "comment" else None
        if other and " ".join(other.group("words").split()[:1]) not in ("not", ""):
            yield _in_line("E213", "The words of a choice stand in square brackets.", file, line,
                           line.source[other.start("open"):].strip(), "[%s]" % other.group("words"))
        if _bare_option.match(line.source) and "[" not in line.source and line.kind != "comment":
            yield _in_line("E213", "This line is a choice, but its words stand in no brackets.", file, line, "")


def _check_option(file: str, line: InkLine) -> Iterator[Diagnostic]:
    words = visible_words(line.text)
    if not line.text:
        yield _in_line("E223", "This option has no words, and nobody would see it.", file, line, "")
    if words > MOST_WORDS_IN_OPTION and line.text != SILENT:
        yield _in_line("W301", "This option has %d words; %d is the most." % (words, MOST_WORDS_IN_OPTION), file, line,
                       line.text)
    for temper in re.findall(r"#\s*(\w+)", line.source):
        if temper not in TEMPERS:
            yield _in_line("E208", "An option cannot be %r." % temper, file, line, temper, nearest(temper, TEMPERS))
