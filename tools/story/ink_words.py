"""What the ink compiler says, in plain words, and the nearest right thing."""

from __future__ import annotations

import re
from typing import Iterable, Mapping, NamedTuple, Optional, Sequence, Tuple

from narrative.diagnostics import nearest

STRESSED = "*emphasis*"
_unknown = re.compile(r"^(?P<kind>Function call target not found: '-> |Divert target not found: '-> "
                      r"|.*?Unresolved variable: |.*?variable named '|.*?Unresolved )(?P<name>[\w.]+)", re.S)
_kinds = {"Function": "function", "Divert t": "knot or label"}
_target = re.compile(r"^\s*(?:={1,}\s*(?!function\b)|(?:[*+-]\s*)+\()(\w+)", re.MULTILINE)
_function = re.compile(r"^\s*(?:={2,}\s*function|EXTERNAL)\s+(\w+)", re.MULTILINE)
_temp = re.compile(r"^\s*~\s*temp\s+(\w+)", re.MULTILINE)
_named = {"function": (_function,), "knot or label": (_target,), "variable": (_temp, _target, _function)}
"""What declares each kind of name."""
_knot = re.compile(r"^\s*={2,}\s*(?!function\b)(\w+)", re.MULTILINE)
_tag = re.compile(r"\{/?(?:i|b|u|s|a|k|p|w|nw|cps|fast|alpha|color|font|plain|rb|rt|size|space|vspace|image)"
                  r"(?:=[^{}]*)?\}")
_one_equals = re.compile(r"[^=!<>]=\s*[\"\w]")
_head = re.compile(r"^\s*(?:-\s*)?\{[^{}:]*\([^{}:]*$")
_no_colon = re.compile(r"\{\s*(?:not\s+)?\w+\([^()]*\)(?:\s*[=!]=\s*\"[^\"]*\")?\s+(?!(?:and|or|not)\b)[“\"\w]")
_knot_head = re.compile(r"^\s*={2,}\s*(?:function\s+)?(?P<name>\w+(?:[ -]+\w+)+)")
_else_if = re.compile(r"^\s*-\s*(?P<said>else\s*if|elif|else(?=\s+(?:not\s+)?\w+\())")
_set = re.compile(r"^\s*~\s*(?P<name>\w+)\s*(?:[-+*/]?=(?!=)|\+\+|--)")
_html = re.compile(r"<!--\s*(?P<words>.*?)\s*(?:-->|$)|-->")
_no_variable = ("There is no variable %r. What is between the two changes by what happens, `~ moment(\"…\")`; a number "
                "of the scene's own begins with `~ temp`.")
_two_words = re.compile(r"->\s*(\w+(?:[ -]\w+)+)\s*$")


class Said(NamedTuple):
    """A message in plain words, the nearest right thing or ``""``, and the words of the line that it is about."""

    what: str
    meant: str = ""
    about: str = ""


def in_words(what: str, kind: str, text: str, file: str, ink: Mapping[str, str], library: str) -> Said:
    """What the compiler's `what` about the line `text` of `file` means; `kind` is error, warning or todo."""
    if "Maximum call stack" in what or "too deeply" in what:
        return Said("Things stand within things too deeply here.")
    if kind == "todo":
        return Said("There is something left to do: %s" % re.sub(r"^TODO:\s*", "", what))
    tag = _tag.search(text)
    unknown = _unknown.search(what)
    slip = _slip(what, text, file, ink, library)
    if slip:
        return slip
    if tag and (unknown and unknown.group("name") in tag.group(0) or "within braces" in what):
        return Said("'%s' is no markup, and braces are for questions." % tag.group(0), STRESSED, tag.group(0))
    if unknown:
        return _unknown_name(unknown, file, ink, library)
    if "within braces" in what:
        return _braces(text)
    two_words = _two_words.search(text)
    if what.startswith("Expected end of line") and two_words:
        name = re.sub(r"[ -]", "_", two_words.group(1))
        return Said("The name of a knot has no spaces and no hyphens.", nearest(name, _target.findall(ink[file])),
                    two_words.group(1))
    return _by_its_words(what)


def _slip(what: str, text: str, file: str, ink: Mapping[str, str], library: str) -> Optional[Said]:
    """What is wrong where the line itself says it better than the compiler's `what`."""
    otherwise = _else_if.match(text)
    if otherwise:
        return Said("Ink has no %r. Several questions stand in braces that open on a line of their own, each on a "
                    "line of its own after a dash." % otherwise.group("said"),
                    re.sub(r"^(else\s*if|elif|else)\s*", "- ", text.strip().lstrip("- ")), otherwise.group("said"))
    head = _knot_head.match(text)
    if head and what.startswith("Expected end of line after"):
        return Said("The name of a knot has no spaces and no hyphens.", re.sub(r"[ -]+", "_", head.group("name")),
                    head.group("name"))
    html = _html.search(text)
    if html and what.startswith("Empty diverts"):
        meant = "// " + html.group("words") if html.group("words") else ""
        return Said("A comment begins with //, or stands between /* and */.", meant, html.group(0))
    change = _set.match(text)
    unknown = _unknown.search(what)
    name = change.group("name") if change else ""
    if name and (unknown and unknown.group("name") == name or "could not be found" in what and "'%s'" % name in what):
        known = _temp.findall(ink[file] + "\n" + ink.get(library, ""))
        return Said(_no_variable % name, nearest(name, known), name)
    return None


def _unknown_name(match: "re.Match[str]", file: str, ink: Mapping[str, str], library: str) -> Said:
    name = match.group("name")
    noun = _kinds.get(match.group("kind")[:8], "variable")
    text = ink[file] + "\n" + ink.get(library, "")
    known = [each for pattern in _named[noun] for each in pattern.findall(text)]
    if noun == "knot or label":
        others = [text for other, text in ink.items() if other not in (file, library)]
        if any(name.split(".")[0] in _knot.findall(text) for text in others):
            return Said("%r is of another scene. A scene ends with `-> DONE`, and scripts/story.yaml says which comes "
                        "next." % name, "DONE", name)
        known += ["DONE", "END"]
    return Said("There is no %s %r." % (noun, name), _alike(name, known), name)


def _alike(name: str, known: Sequence[str]) -> str:
    """The one of `known` that is `name` but for its capitals, else the nearest."""
    return next((each for each in known if each.lower() == name.lower()), "") or nearest(name, known)


def _braces(text: str) -> Said:
    if _one_equals.search(text):
        return Said("Words are compared with two equals signs.", "==", "=")
    if _head.match(text):
        return Said("The question in this line ends without its colon.", text.strip().rstrip("}").rstrip() + ":")
    if _no_colon.search(text):
        return Said("Between the question and the words that follow from it a colon is missing.")
    return Said("Ink makes nothing of what stands in these braces: they hold a question, a colon, and what follows.")


_plain: Tuple[Tuple[str, str], ...] = (
    (r"Story already contains flow named '(\w+)' \(at line (\d+).*",
     "There are two knots '{0}': the other is on line {1}."),
    (r"Function call to '(\w+)' requires (\d+) arguments, but (?:only )?got (\d+)",
     "`{0}` takes {1} in its brackets, and {2} stand there."),
    (r"(\w+) hasn't been marked as a function, but it's being called as one.*",
     "'{0}' is a knot, and no function: one goes there, `-> {0}`, and does not come back."),
    (r"Divert to '(\w+)' requires \d+ arguments?, but there weren't any.*",
     "'{0}' takes something in its brackets. A function is called, `~ {0}(…)`, and one does not go there."),
    (r"'(\w+)' being used as read count rather than being called as function.*",
     "'{0}' is a function, which is called with brackets: `{0}()`."),
    (r"Choices nested in conditionals or sequences need to explicitly divert.*",
     "An option within braces says where it goes on: the last line below it is a `->`, to a knot or a label."),
    (r"Functions may not contain (choices|diverts).*",
     "A function says nothing and leads nowhere: it has no choices and no `->`. What has them is a knot."),
    (r"Logic following a '~' can't be.*",
     'After ~ stands something that happens, such as `~ moment("told_the_truth")`.'),
    (r"Apparent loose end exists where the flow runs out.*",
     "Nothing comes after this. A `->` is missing, or `-> DONE` where the scene ends."),
    (r"Expected an '- else:' clause here.*",
     "After a question on the line of its {{ comes `- else:` and nothing else. Where there are several questions, each "
     "stands on a line of its own after a dash, the first below a {{ that stands alone."),
    (r"Branch doesn't have condition.*",
     "After this dash a question with its colon is missing, or `else:`."),
    (r"Empty diverts.*", "After this -> the name of a knot is missing, or DONE where the scene ends."),
    (r"Choice is completely empty.*", "This option has no words: they stand in square brackets, `* [Yes.]`."),
    (r"Expected conditional content following query.*",
     "After the question in these braces nothing follows: what is said if it holds stands behind its colon."),
    (r"Expected end of line but saw '(.*)'", "Ink expects nothing more in this line, and there is '{0}'."),
    (r"Expected closing '(.)' for .*", "The closing {0} is missing."),
    (r"Expected close quote for .*", "The closing quotation mark is missing."),
)


def _by_its_words(what: str) -> Said:
    for pattern, words in _plain:
        match = re.match(pattern, what, re.S)
        if match:
            return Said(words.format(*match.groups()))
    return Said(what if what.endswith((".", "?", "!")) else what + ".")


def follows_from_another(what: str, line: int, told: Iterable[int]) -> bool:
    """Whether a message only says that the rest of a line, of which something is `told`, makes no sense either."""
    return line in set(told) and what.startswith("Expected ")
