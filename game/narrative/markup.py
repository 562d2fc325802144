"""The writer's small markup: `*emphasis*`, `(beat)`, `(long beat)`.

Writers never type an engine's tags; what an engine would interpret is escaped.
"""

from __future__ import annotations

import re
from typing import List, NamedTuple, Tuple

BEAT_SECONDS = 0.8
LONG_BEAT_SECONDS = 1.8

_token = re.compile(r"\*(?P<emphasis>[^*\s](?:[^*]*[^*\s])?)\*|\((?P<beat>(?:long )?beat)\)")


class Span(NamedTuple):
    """A stretch of text of one kind: ``plain``, ``emphasis``, or ``beat`` (then `seconds` says how long)."""

    kind: str
    text: str
    seconds: float = 0.0


def spans(text: str) -> Tuple[Span, ...]:
    """`text` in stretches, in order."""
    found: List[Span] = []
    at = 0
    for match in _token.finditer(text):
        if match.start() > at:
            found.append(Span("plain", text[at:match.start()]))
        if match.group("beat"):
            long = match.group("beat").startswith("long")
            found.append(Span("beat", "", LONG_BEAT_SECONDS if long else BEAT_SECONDS))
        else:
            found.append(Span("emphasis", match.group("emphasis")))
        at = match.end()
    if at < len(text):
        found.append(Span("plain", text[at:]))
    return tuple(found)


def _typeset(text: str) -> str:
    """Straight apostrophes and quotes as a typesetter would set them."""
    # No raw string here may hold a curly quote: the engine's 8.0 importer turns those into escapes.
    text = re.sub(r"(?<=\w)'|'(?=\d\ds|(?:til|tis|em)\b)", "\u2019", text)
    text = re.sub("(^|[\\s(\\[\u201c])'", "\\1\u2018", text).replace("'", "\u2019")
    text = re.sub('(^|[\\s(\\[\u2018])"', "\\1\u201c", text).replace('"', "\u201d")
    return text.replace("...", "\u2026")


def to_plain(text: str) -> str:
    """`text` for eyes or a voice: no markup, one space between words."""
    words = "".join(" " if span.kind == "beat" else span.text for span in spans(text))
    return _typeset(re.sub(r"\s+", " ", words).strip())


def to_renpy(text: str) -> str:
    """`text` as Ren'Py displays it: emphasis in italics, beats as waits, everything else literal.

    Escapes as the engine's manual asks (Text: "Escape sequences"): ``{`` and ``[`` doubled.
    """
    parts: List[str] = []
    for span in spans(_typeset(text)):
        literal = span.text.replace("{", "{{").replace("[", "[[")
        if span.kind == "beat":
            parts.append("{w=%.1f}" % span.seconds)
        elif span.kind == "emphasis":
            parts.append("{i}%s{/i}" % literal)
        else:
            parts.append(literal)
    return re.sub(r" (\{w=[\d.]+\}) ?", r"\1 ", "".join(parts)).strip()


def in_quotes(words: str, around: str) -> str:
    """`words` in the quotation marks of `around` (``“%s”``), once; what is quoted within them is in single ones."""
    opening, closing = around.split("%s")
    inner = words[len(opening):-len(closing)] if words.startswith(opening) and words.endswith(closing) else words
    if opening in inner or closing in inner:
        inner = words.replace(opening, "\u2018").replace(closing, "\u2019")
    return around % inner


def closed(words: str, mark: str) -> str:
    """Cited `words` with the `mark` that the sentence needs after them; a full stop of their own gives way to it.

    What is in brackets never ends the sentence that it stands in, so the mark comes after them.
    """
    inner = words.rstrip("\u2019\u201d)")
    if mark == "." and inner.endswith((".", "?", "!", "…")) and not words.endswith(")"):
        return words
    if inner.endswith("."):
        return inner[:-1] + words[len(inner):] + mark
    return words + mark


def wordless_seconds(text: str) -> float:
    """How long the moment lasts if `text` is nothing but beats; 0 if it has words."""
    parts = spans(text)
    if any(part.text.strip() for part in parts):
        return 0.0
    return sum(part.seconds for part in parts)
