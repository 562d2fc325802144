"""The story as it is told in another language.

The story is played as it was written, whatever the language: the ink, the memories and what the player has seen are
the same, so that an evening can change its language at any line and a save knows nothing of it. What is shown is looked
up as it is shown: a line by its written words, a memory by its value, everything else by its name.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, Callable, Dict, List, Mapping, Tuple

from .beats import Line, Menu
from .composition import Composition, quote_memories
from .content import Content
from .relationship import Relationship, Rules

Words = Mapping[str, str]
"""What is shown, by name: ``cast.Gardener``, ``scene.friday.title``, ``letters.adeyemi.opening.tuesday``."""

Forms = Mapping[str, str]
"""A memory's words: ``""`` as they stand alone, and by name as a sentence may need them (``de``, ``gen``)."""

OPTION = "* "
"""What stands before an option among the lines, so that it is never taken for a line of the same words."""

_quoted = re.compile(r"\{(?P<memory>\w+)(?::(?P<form>\w+))?\}")


class Telling:
    """The story in one language.

    Args:
        content: the content as it was written.
        words: what is shown of it in this language; what is missing is shown as it was written.
        memories: the values of each memory: memory -> value -> its forms.
        lines: gives the lines of a scene: ``Speaker: words`` as they are written -> words. A written line may quote
            memories (``{room}``), and so may its translation, in a form (``{room:de}``). Options begin with `OPTION`.
    """

    def __init__(
        self,
        content: Content,
        words: Words,
        memories: Mapping[str, Mapping[str, Forms]],
        lines: Callable[[str], Mapping[str, str]],
    ) -> None:
        self.words = words
        self.content = _told_content(content, words)
        self._memories = memories
        self._read_lines = lines
        self._lines: Dict[str, Tuple[Mapping[str, str], List[Tuple[str, str]]]] = {}

    def line(self, scene: str, line: Line, relationship: Relationship) -> Line:
        """`line` of `scene` in this language. What was seen stays what was seen: only the words change."""
        written = "%s: %s" % (line.speaker, line.text) if line.speaker else line.text
        told = self._told(scene, written, relationship)
        return line if told is None else replace(line, text=told)

    def menu(self, scene: str, menu: Menu, relationship: Relationship) -> Menu:
        """`menu` of `scene` in this language."""
        options = []
        for option in menu.options:
            told = self._told(scene, OPTION + option.text, relationship)
            options.append(option if told is None else replace(option, text=told))
        return replace(menu, options=tuple(options))

    def relationship(self, relationship: Relationship) -> Relationship:
        """`relationship` with its memories in the words of this language, to show them; never to play on with."""
        return replace(relationship, memories=tuple(
            (memory, self._form(memory, value, "")) for memory, value in relationship.memories))

    def letter(self, composition: Composition, at: int, id: str, relationship: Relationship) -> str:
        """The text of the part `id` in slot `at`, the memories that it quotes in the words of this language."""
        text = composition.slots[at].part(id).text
        return quote_memories(self._filled(text, relationship, keep_plain=True), self.relationship(relationship))

    # -- how it is found

    def _told(self, scene: str, written: str, relationship: Relationship) -> "str | None":
        exact, quoting = self._scene(scene)
        told = exact.get(written)
        if told is None:
            for template, translation in quoting:
                if _recalled(template, relationship) == written:
                    told = translation
                    break
        return None if told is None else self._filled(told, relationship)

    def _scene(self, scene: str) -> Tuple[Mapping[str, str], List[Tuple[str, str]]]:
        if scene not in self._lines:
            lines = self._read_lines(scene)
            self._lines[scene] = (lines, [(key, told) for key, told in lines.items() if _quoted.search(key)])
        return self._lines[scene]

    def _filled(self, told: str, relationship: Relationship, keep_plain: bool = False) -> str:
        def words(match: "re.Match[str]") -> str:
            memory, form = match.group("memory"), match.group("form") or ""
            if keep_plain and not form:
                return match.group()
            return self._form(memory, relationship.recall(memory), form)

        return _quoted.sub(words, told)

    def _form(self, memory: str, value: str, form: str) -> str:
        forms = self._memories.get(memory, {}).get(value, {})
        return forms.get(form, forms.get("", value))


def _recalled(template: str, relationship: Relationship) -> str:
    return _quoted.sub(lambda match: relationship.recall(match.group("memory")), template)


def as_written(content: Content) -> Telling:
    """The story as it was written."""
    return Telling(content, {}, {}, lambda scene: {})


def quoted(text: str) -> Tuple[Tuple[str, str], ...]:
    """The memories that `text` quotes, each with the form it asks for (``""`` for none)."""
    return tuple((match.group("memory"), match.group("form") or "") for match in _quoted.finditer(text))


def told_lines(lines: Any, words: Words, name: str) -> Any:
    """`lines` (a text, a list of them, or a mapping to such) with what `words` has under `name`, entry by entry."""
    if isinstance(lines, Mapping):
        return {key: told_lines(each, words, "%s.%s" % (name, key)) for key, each in lines.items()}
    if isinstance(lines, (list, tuple)):
        return [told_lines(each, words, "%s.%d" % (name, at + 1)) for at, each in enumerate(lines)]
    return words.get(name, lines)


def _told_content(content: Content, words: Words) -> Content:
    if not words:
        return content
    spine = replace(content.spine, scenes=tuple(
        scene._replace(title=words.get("scene.%s.title" % scene.id, scene.title)) for scene in content.spine.scenes))
    return replace(
        content,
        title=words.get("story.title", content.title),
        rules=_told_rules(content.rules, words),
        spine=spine,
        stage=_told_stage(content.stage, words),
        cast={id: replace(each, name=words.get("cast.%s" % id, each.name)) for id, each in content.cast.items()},
        compositions={id: _told_composition(each, words) for id, each in content.compositions.items()},
    )


def _told_stage(stage: Mapping[str, Any], words: Words) -> Mapping[str, Any]:
    if "captions" not in stage:
        return stage
    return {**stage, "captions": told_lines(stage["captions"], words, "caption")}


def _told_rules(rules: Rules, words: Words) -> Rules:
    return replace(rules, goodbyes=tuple(
        each._replace(title=words.get("goodbye.%s.title" % each.id, each.title),
                      hint=words.get("goodbye.%s.hint" % each.id, each.hint))
        for each in rules.goodbyes))


def _told_composition(composition: Composition, words: Words) -> Composition:
    """A letter or a piece as it is shown: the values it leaves behind as memories stay as they were written."""
    name = "%ss.%s" % (composition.kind, composition.id)
    slots = tuple(
        slot._replace(
            prompt=words.get("%s.%s.prompt" % (name, slot.id), slot.prompt),
            parts=tuple(part._replace(text=words.get("%s.%s.%s" % (name, slot.id, part.id), part.text))
                        for part in slot.parts))
        for slot in composition.slots)
    shown = {field: words.get("%s.%s" % (name, field), getattr(composition, field))
             for field in ("title", "client", "salutation", "signature")}
    return composition._replace(slots=slots, **shown)
