"""What the YAML of scripts/ shows, to translate: names, titles, letters, the piece, the cave, the memories."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Iterator, List, Mapping, Tuple

import yaml
from narrative.content import Content

from tools.story.scripts import SCRIPTS
from tools.translate.entries import Entry, has_words

Lines = Dict[str, List[int]]


def entries_of_names(content: Content) -> List[Entry]:
    """The titles of the story, its scenes and its goodbyes, the people, and the language's own name."""
    places = _Places()
    found = [places.entry("language.name", "English", "The name of your language, in your language", "story.yaml"),
             places.entry("story.title", content.title, "The title of the story", "story.yaml")]
    found += [places.entry("cast." + each.id, each.name, "Somebody's name, over what they say", "cast.yaml")
              for each in content.cast.values()]
    found += [places.entry("scene.%s.title" % each.id, each.title, "The title of a scene", "story.yaml")
              for each in content.spine.scenes]
    for goodbye in content.rules.goodbyes:
        name = "goodbye.%s." % goodbye.id
        found.append(places.entry(name + "title", goodbye.title, "The title of a goodbye", "relationship.yaml"))
        found.append(places.entry(name + "hint", goodbye.hint, "What the gallery says of it", "relationship.yaml"))
    return found


def entries_of_captions(content: Content) -> List[Entry]:
    """What is heard, in words."""
    places = _Places()
    return [places.entry("caption.%s.%s" % (kind, name), words, "A caption: what is heard", "stage.yaml")
            for kind, captions in content.stage.get("captions", {}).items() for name, words in captions.items()]


def entries_of_compositions(content: Content, kind: str) -> List[Entry]:
    """The letters or the pieces: their heads, what the desk asks, and every part of every slot."""
    found: List[Entry] = []
    for composition in content.compositions.values():
        if composition.kind != kind:
            continue
        places, name = _Places(), "%ss.%s" % (kind, composition.id)
        file = "%ss/%s.yaml" % (kind, composition.id)
        for field in ("title", "client", "salutation", "signature"):
            text, note = getattr(composition, field), "%s: the %s" % (composition.title, field)
            if text:
                found.append(places.entry("%s.%s" % (name, field), text, note, file))
        for slot in composition.slots:
            where = "%s; %s" % (composition.title, slot.id)
            prompt = "%s.%s.prompt" % (name, slot.id)
            found.append(places.entry(prompt, slot.prompt, where + ", asked at the desk", file))
            for part in slot.parts:
                note = "%s, %s" % (where, part.kind) if part.kind else where
                found.append(places.entry("%s.%s.%s" % (name, slot.id, part.id), part.text, note, file))
    return found


def entries_of_hollow(lines: Mapping[str, Any]) -> List[Entry]:
    """The words of the cave."""
    places = _Places()
    return [places.entry("hollow." + name, text, _hollow_note(name), "hollow.yaml")
            for name, text in _texts(lines) if has_words(text)]


def _hollow_note(name: str) -> str:
    if name.startswith("do."):
        return "The cave: a key or a button"
    return "The cave: read aloud to who cannot see it" if name.startswith("see.") else "The cave: the foreman says"


def _texts(lines: Any, name: str = "") -> Iterator[Tuple[str, str]]:
    if isinstance(lines, Mapping):
        for key, each in lines.items():
            yield from _texts(each, "%s.%s" % (name, key) if name else str(key))
    elif isinstance(lines, list):
        for at, each in enumerate(lines):
            yield from _texts(each, "%s.%d" % (name, at + 1))
    else:
        yield name, str(lines)


def entries_of_memories(content: Content) -> List[Entry]:
    """Every value that a memory can hold. A translation may give forms: ``the fountain pen | de: …``."""
    places = _Places()
    found = []
    for name, memory in content.rules.memories.items():
        if memory.form == "tone":
            continue  # never shown
        for value in memory.values:
            note = "A memory, %s; it is quoted in lines as {%s}" % (memory.form, name)
            found.append(places.entry("memory.%s.%s" % (name, value), value, note, "relationship.yaml"))
    return found


class _Places:
    """Finds the line on which a text begins, file by file; 1 where it is written otherwise than it is read."""

    def __init__(self) -> None:
        self._lines: Dict[str, Lines] = {}

    def entry(self, id: str, text: str, note: str, file: str) -> Entry:
        if file not in self._lines:
            self._lines[file] = _line_numbers(SCRIPTS / file)
        line = self._lines[file].get(text, [1])[0]
        return Entry(id, id, text, note, (("scripts/" + file, line),))


def _line_numbers(file: Path) -> Lines:
    found: Lines = {}
    waiting = [yaml.compose(file.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, yaml.ScalarNode):
            found.setdefault(node.value, []).append(node.start_mark.line + 1)
        elif isinstance(node, yaml.SequenceNode):
            waiting += node.value
        elif isinstance(node, yaml.MappingNode):
            waiting += [each for pair in node.value for each in pair]
    return {text: sorted(lines) for text, lines in found.items()}
