"""A language whole: all its files, what they lack, and what the window reads of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, NamedTuple, Tuple

from narrative.diagnostics import every
from narrative.translation import Forms

from tools.setup import ROOT
from tools.story.build import Built, scene_files
from tools.story.scripts import SCRIPTS, read_ink, shown
from tools.story.weave import read_knots
from tools.translate.entries import Entry
from tools.translate.interface import entries_of_engine, entries_of_interface, entries_of_music
from tools.translate.po import File, merged
from tools.translate.scenes import entries_of_scene
from tools.translate.yaml_words import (
    entries_of_captions,
    entries_of_compositions,
    entries_of_hollow,
    entries_of_memories,
    entries_of_names,
)

TRANSLATIONS = SCRIPTS / "translations"
TOLD = ROOT / "game" / "tl"
INTERFACE = ("interface", "engine", "music")
NAMED = ("names", "letters", "pieces", "hollow", "captions")

Told = Mapping[str, Mapping[str, str]]
"""What is told, file by file: key -> translation."""


class ToTranslate(NamedTuple):
    """What there is to translate: file (without its ending) -> entries, the scenes among them by their ids."""

    files: Mapping[str, List[Entry]]
    scenes: Tuple[str, ...]


def to_translate(built: Built) -> ToTranslate:
    """All there is to translate of the story and the interface, each scene a file of its own."""
    ink, content = read_ink(), built.content
    files: Dict[str, List[Entry]] = {}
    paths = scene_files(ink)
    for scene in content.spine.scenes:
        name = shown(SCRIPTS / paths[scene.id])
        files[scene.id] = entries_of_scene(name, scene.title, read_knots(ink[paths[scene.id]]))
    scenes = tuple(files)
    files["names"] = entries_of_names(content)
    files["memories"] = entries_of_memories(content)
    files["letters"] = entries_of_compositions(content, "letter")
    files["pieces"] = entries_of_compositions(content, "piece")
    files["hollow"] = entries_of_hollow(built.data["hollow"]["lines"])
    files["captions"] = entries_of_captions(content)
    files["music"] = entries_of_music()
    files["interface"] = entries_of_interface()
    files["engine"] = entries_of_engine()
    return ToTranslate(files, scenes)


def languages(folder: Path = TRANSLATIONS) -> List[str]:
    """The languages that somebody has begun."""
    return sorted(each.name for each in folder.iterdir() if each.is_dir()) if folder.is_dir() else []


def read_language(language: str, wanted: ToTranslate, folder: Path = TRANSLATIONS) -> Dict[str, File]:
    """The files of a language, merged with what there is to translate.

    Raises:
        ScriptError: some cannot be read (E501); it says all that is wrong with any of them.
    """
    return every(lambda name, entries: merged(folder / language / (name + ".po"), entries), wanted.files.items())


def told_by(files: Mapping[str, File]) -> Told:
    """What the files tell; what is missing or stale is left out, and is then shown as it was written."""
    return {
        name: {each.entry.key: each.told for each in file.entries if each.told and not each.stale}
        for name, file in files.items()}


def invented(wanted: ToTranslate, tell: Callable[[str], str]) -> Told:
    """Everything told by a function of the words."""
    return {name: {entry.key: tell(entry.text) for entry in entries} for name, entries in wanted.files.items()}


def forms_of(told: str) -> Forms:
    """The forms in ``the pen | de: of the pen``: the words alone, and those that ``{pen:de}`` asks for."""
    first, *others = [part.strip() for part in told.split(" | ")]
    forms = {"": first}
    for other in others:
        name, _, words = other.partition(":")
        forms[name.strip()] = words.strip()
    return forms


def as_files(language: str, told: Told, wanted: ToTranslate) -> Dict[str, str]:
    """What game/tl holds for a language, by path relative to its folder. The same translation gives the same bytes."""
    words = {key: text for name in NAMED for key, text in told[name].items()}
    memories: Dict[str, Dict[str, Forms]] = {}
    for entry in wanted.files["memories"]:
        _, memory, value = entry.key.split(".", 2)
        if entry.key in told["memories"]:
            memories.setdefault(memory, {})[value] = forms_of(told["memories"][entry.key])
    story = {"language": language, "name": words.pop("language.name", language), "words": words, "memories": memories}
    files = {"story.json": _json(story), "interface.rpy": _strings(language, told)}
    for scene in wanted.scenes:
        files["scenes/%s.json" % scene] = _json(told[scene])
    return files


def _json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, indent=0) + "\n"


def _strings(language: str, told: Told) -> str:
    """The interface's strings as the engine reads them (its manual: Translation, "Menu and String Translations").

    The engine offers a language that a file says something in, so this one does, however little is translated.
    """
    lines = ["# Written by `python3 -m tools translate` from scripts/translations/%s." % language, "",
             "translate %s python:" % language, "    pass"]
    strings: Dict[str, str] = {}
    for name in INTERFACE:
        for text, translation in told[name].items():
            strings.setdefault(text, translation)
    lines += ["", "translate %s strings:" % language] if strings else []
    for text, translation in strings.items():
        lines += ["", "    old %s" % _quoted(text), "    new %s" % _quoted(translation)]
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return '"%s"' % text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def write_language(language: str, told: Told, wanted: ToTranslate, into: Path = TOLD) -> Path:
    """Write what the window reads of a language; gives its folder."""
    folder = into / language
    files = as_files(language, told, wanted)
    for name, text in files.items():
        target = folder / name
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
    for file in folder.rglob("*"):
        if file.suffix in (".json", ".rpy") and file.relative_to(folder).as_posix() not in files:
            file.unlink()
    return folder
