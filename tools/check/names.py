"""Names: every one that prose uses is declared, every one declared is used, and words are where they belong."""

from __future__ import annotations

import re
from typing import Dict, Iterator, List, Mapping, Set, Tuple

from narrative.composition import TONE_MOMENTS
from narrative.content import Content
from narrative.diagnostics import Diagnostic, nearest
from narrative.story import SILENT, TEMPERS

from tools.check.ink_lines import InkLine, tag_of, visible_words

MOST_WORDS_IN_OPTION = 9
MOST_WORDS_IN_BOX = 45

_bare_option = re.compile(r"^\s*[*+]\s*[^\s*+\[({>-]")
_speech = re.compile(r"^([A-Z][\w.]*(?: [A-Z][\w.]*)?):(?:\s|$)")


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


def check_names(file: str, lines: List[InkLine], content: Content) -> Iterator[Diagnostic]:
    """What is wrong with the calls in a file: unknown names, and words that a memory does not list."""
    known = declared(content)
    for line in lines:
        for call in line.calls:
            if not call.arguments or "=" in call.function:
                continue
            name = call.arguments[0]
            if name not in known[call.function]:
                yield Diagnostic("E201", "There is no %s %r." % (_noun(call.function), name), file, line.number,
                                 call.column, nearest(name, known[call.function]))
            elif call.function == "remember" and len(call.arguments) > 1:
                yield from _check_value(file, line, call.column, name, call.arguments[1], content)
        for memory, words in line.compares:
            if memory in content.rules.memories:
                yield from _check_value(file, line, 1, memory, words, content)


def _noun(function: str) -> str:
    return {"heard": "moment", "reached": "level", "has_been": "phase", "remember": "memory", "recall": "memory",
            "recalls": "memory"}.get(function, function)


def _check_value(
    file: str, line: InkLine, column: int, memory: str, words: str, content: Content
) -> Iterator[Diagnostic]:
    values = content.rules.memories[memory].values
    if words and words not in values:
        yield Diagnostic("E202", "The memory %r does not list the words %r." % (memory, words), file, line.number,
                         column, nearest(words, values))


def check_stage(file: str, lines: List[InkLine], content: Content) -> Iterator[Diagnostic]:
    """What is wrong with the stage cues, the speakers and the interludes of a file."""
    for line in lines:
        if line.kind == "tag":
            yield from _check_tag(file, line, content.stage)
        elif line.kind == "interlude":
            yield from _check_interlude(file, line, content)
        elif line.kind == "text":
            speaker = _speech.match(line.text)
            if speaker and speaker.group(1) not in content.cast:
                yield Diagnostic("E203", "Nobody of the cast is called %r." % speaker.group(1), file, line.number, 1,
                                 nearest(speaker.group(1), content.cast))


def _check_tag(file: str, line: InkLine, stage: Mapping[str, object]) -> Iterator[Diagnostic]:
    kind, words = tag_of(line.text)
    if not kind:
        yield Diagnostic("E204", "A stage cue is written `# kind: words`.", file, line.number)
        return
    groups = {"place": "places", "show": "people", "hide": "people", "samantha": "samantha", "music": "music",
              "room": "rooms", "sound": "sounds", "picture": "pictures"}
    if kind not in groups:
        yield Diagnostic("E204", "There is no stage cue %r." % kind, file, line.number, 1, nearest(kind, groups))
        return
    known: Dict[str, List[str]] = stage[groups[kind]]  # type: ignore[assignment]
    if not words or words[0] not in known:
        word = words[0] if words else ""
        yield Diagnostic("E205", "scripts/stage.yaml has no %s %r." % (kind, word), file, line.number, 1,
                         nearest(word, known))
    elif kind in ("place", "show"):
        second = words[1] if len(words) > 1 else ""
        if second not in known[words[0]]:
            yield Diagnostic("E205", "%r has no %r in scripts/stage.yaml." % (words[0], second), file, line.number, 1,
                             nearest(second, known[words[0]]))


def _check_interlude(file: str, line: InkLine, content: Content) -> Iterator[Diagnostic]:
    words = line.text.split()
    if words[:1] == ["silence"]:
        if len(words) != 2 or not words[1].isdigit():
            yield Diagnostic("E206", "A silence is written `>>> silence 6`, in whole seconds.", file, line.number)
        return
    known = ["%s %s" % (each.kind, each.id) for each in content.compositions.values()] + list(content.games)
    if line.text not in known:
        yield Diagnostic("E206", "There is no interlude %r." % line.text, file, line.number, 1,
                         nearest(line.text, known))


def check_shape(file: str, scene: str, lines: List[InkLine]) -> Iterator[Diagnostic]:
    """What is wrong with a scene's form: knots not named for it, too many words, a silence without its option."""
    for index, line in enumerate(lines):
        if line.kind == "knot" and line.text != scene and not line.text.startswith(scene + "_"):
            yield Diagnostic("E207", "The knot %r should be called %s_…" % (line.text, scene), file, line.number)
        if line.kind == "option" and visible_words(line.text) > MOST_WORDS_IN_OPTION and line.text != SILENT:
            yield Diagnostic("W301", "This option has %d words; %d is the most." % (visible_words(line.text),
                             MOST_WORDS_IN_OPTION), file, line.number)
        if line.kind == "option":
            for temper in re.findall(r"#\s*(\w+)", line.source):
                if temper not in TEMPERS:
                    yield Diagnostic("E208", "An option cannot be %r." % temper, file, line.number, 1,
                                     nearest(temper, TEMPERS))
        if line.kind == "text" and visible_words(line.text) > MOST_WORDS_IN_BOX:
            yield Diagnostic("W302", "This box has %d words; %d is the most." % (visible_words(line.text),
                             MOST_WORDS_IN_BOX), file, line.number)
        if line.kind == "interlude" and line.text.startswith("silence"):
            following = [each.text for each in lines[index + 1:index + 60] if each.kind == "option"]
            if SILENT not in following:
                yield Diagnostic("E209", "A silence needs an option %r after it." % SILENT, file, line.number)
        if _bare_option.match(line.source) and "[" not in line.source:
            yield Diagnostic("E213", "This line is a choice, but its words stand in no brackets.", file, line.number)
        if re.match(r"^(VAR|LIST|CONST)\b", line.source.strip()):
            yield Diagnostic("E210", "Nothing but the relationship is carried from scene to scene; use `~ temp`.",
                             file, line.number)
        if re.match(r"^~.*[^\w.]\d+\.\d", line.source.strip()):
            yield Diagnostic("E211", "Numbers with a point are not kept by the ink compiler; use whole ones.", file,
                             line.number)


def check_use(scenes: Mapping[str, List[InkLine]], content: Content) -> Iterator[Diagnostic]:
    """What is declared in scripts/relationship.yaml and never used."""
    used: Dict[str, Set[str]] = {function: set() for function in declared(content)}
    for lines in scenes.values():
        for line in lines:
            for call in line.calls:
                if call.arguments:
                    used[call.function].add(call.arguments[0])
    fired = used["moment"] | set(TONE_MOMENTS.values()) | _moments_in_data(content)
    yield from _unused("moment", content.rules.moments, fired)
    yield from _unused("level", content.rules.levels, used["reached"])
    yield from _unused("phase", content.rules.phases[1:], {each.after for each in content.rules.changes})
    said = used["recall"] | used["recalls"] | _memories_in_letters(content)
    yield from _unused("memory", [name for name, each in content.rules.memories.items() if each.form != "tone"], said,
                       "is never said again")
    yield from _unused("memory", content.rules.memories, used["remember"] | _memories_in_data(content),
                       "is never kept")


def _moments_in_data(content: Content) -> Set[str]:
    found = {moment for scene in content.spine.scenes for moment in scene.on_enter}
    found |= {part.moment for each in content.compositions.values() for slot in each.slots for part in slot.parts}
    return found | {outcome.moment for game in content.games.values() for outcome in game.outcomes.values()}


def _memories_in_data(content: Content) -> Set[str]:
    found = {game.memory for game in content.games.values()}
    for each in content.compositions.values():
        found |= {slot.memory for slot in each.slots} | {each.tone_memory}
    return found


def _memories_in_letters(content: Content) -> Set[str]:
    return {
        memory
        for each in content.compositions.values() for slot in each.slots for part in slot.parts
        for memory in re.findall(r"\{(\w+)\}", part.text)
    }


def _unused(noun: str, names: object, used: Set[str], how: str = "is never used") -> Iterator[Diagnostic]:
    for name in names:  # type: ignore[attr-defined]
        if name not in used:
            yield Diagnostic("W303", "The %s %r %s." % (noun, name, how), "scripts/relationship.yaml")
