"""Each YAML file of scripts/ against its schema (tools/story/schemas/), in plain words and with the place."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Mapping, Sequence, Tuple

import jsonschema
from narrative.diagnostics import Diagnostic, nearest

from tools.story.yaml_source import place_at

_schemas = Path(__file__).parent / "schemas"
_sound: Dict[Tuple[str, str], None] = {}
"""Schema and text of what was found to be sound."""
MISSING = "the entry `%s` is missing."
_kinds = {"object": "entries", "array": "a list", "string": "words", "integer": "a whole number"}


@lru_cache(maxsize=None)
def _validator(name: str) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(json.loads((_schemas / (name + ".json")).read_text(encoding="utf-8")))


def against_schema(data: Any, name: str, file: str, text: str) -> List[Diagnostic]:
    """What of `data`, read from `text`, is not as the schema `name` wants it (E003); `file` is how it is shown."""
    key = (name, text)
    if key in _sound:
        return []
    told = [(list(error.absolute_path), *each) for error in _validator(name).iter_errors(data) for each in _told(error)]
    if not told:
        _sound[key] = None
        while len(_sound) > 64:
            del _sound[next(iter(_sound))]
        return []
    misspelt = {(str(path), MISSING % meant) for path, _, meant, _ in told}
    found: List[Diagnostic] = []
    for path, what, meant, entry in told:
        if (str(path), what) not in misspelt:
            place = place_at(text, path, entry)
            where = " → ".join(_steps(data, path))
            found.append(Diagnostic("E003", "%s%s" % (where + ": " if where else "", what), file, place.line,
                                    place.column, meant, place.end_column))
    return found


def _steps(data: Any, path: Sequence[Any]) -> Iterator[str]:
    """The names of the steps of `path` into `data`; one of a list by its id, or by its number from 1."""
    for step in path:
        data = data[step]
        id = data.get("id") if isinstance(step, int) and isinstance(data, Mapping) else None
        yield id if isinstance(id, str) else "number %d" % (step + 1) if isinstance(step, int) else str(step)


def _told(error: jsonschema.ValidationError) -> Iterator[Tuple[str, str, str]]:
    """What is wrong, the nearest right thing, and the entry of the place that it is about (``""`` for all of it)."""
    if error.validator == "additionalProperties":
        known = list(error.schema.get("properties", {}))  # type: ignore[union-attr]
        for name in error.instance:  # type: ignore[union-attr]
            if name not in known:
                yield "there is no entry %r here." % name, nearest(name, known), name
        return
    if error.validator == "required":  # one error for each that is missing, named only in its message
        yield MISSING % error.message.split("'")[1], "", ""
        return
    tell = _tellers.get(str(error.validator))
    what, meant = tell(error.instance, error.validator_value, error.schema) if tell else (error.message + ".", "")
    yield what, meant, ""


def _enum(found: Any, known: Any, _: Any) -> Tuple[str, str]:
    names = [str(each) for each in known]
    return "%s is not one of %s." % (_shown(found), ", ".join(names)), nearest(str(found), names)


def _one_of(found: Any, rules: Any, _: Any) -> Tuple[str, str]:
    named = [name for rule in rules for name in rule.get("required", ())]
    if named:
        return "this has exactly one of the entries %s." % " and ".join("`%s`" % name for name in named), ""
    kinds = " or ".join(_kinds.get(str(rule.get("type")), "something else") for rule in rules)
    return "this should be %s, and none of it empty." % kinds, ""


_tellers: Mapping[str, Callable[[Any, Any, Any], Tuple[str, str]]] = {
    "type": lambda found, kind, _: ("this should be %s, not %s%s." % (
        _kinds.get(str(kind), kind), _shown(found), _quoted_number(found, kind)), ""),
    "enum": _enum,
    "oneOf": _one_of,
    "minLength": lambda found, least, _: ("there are no words here.", ""),
    "maxLength": lambda found, most, _: ("this is longer than %d characters." % most, ""),
    "minItems": lambda found, least, _: ("there are %d here, and at least %d are needed." % (len(found), least), ""),
    "maxItems": lambda found, most, _: ("there are %d here, and %d are the most." % (len(found), most), ""),
    "minProperties": lambda found, least, _: ("there is nothing here.", ""),
    "maxProperties": lambda found, most, _: ("there are %d entries here, and %d is the most." % (len(found), most), ""),
    "minimum": lambda found, least, _: ("%s is less than %s, the least." % (found, least), ""),
    "maximum": lambda found, most, _: ("%s is more than %s, the most." % (found, most), ""),
    "pattern": lambda found, pattern, rule: ("%s is not %s." % (_shown(found), rule.get("title", "of the form wanted")),
                                             ""),
}


def _quoted_number(found: Any, kind: Any) -> str:
    quoted = kind == "integer" and isinstance(found, str) and found.strip().lstrip("-").isdigit()
    return "; a number stands without quotation marks" if quoted else ""


def _shown(found: Any) -> str:
    if found is None:
        return "nothing"
    if isinstance(found, Dict):
        return "entries"
    if isinstance(found, list):
        return "a list"
    return repr(found)

