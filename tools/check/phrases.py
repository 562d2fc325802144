"""Phrases and turns that the book does without, as patterns."""

from __future__ import annotations

import re
from typing import Mapping, Pattern, Tuple


def _pattern(text: str) -> Pattern[str]:
    return re.compile(text, re.IGNORECASE)


BANNED: Mapping[str, Pattern[str]] = {
    "a testament to": _pattern(r"\btestament to\b"),
    "something shifts": _pattern(
        r"\bsomething (?:in (?:him|her|them|the \w+) )?(?:shift(?:s|ed)|had shifted|changed between)\b"),
    "a mix of": _pattern(r"\b(?:a|the|some|an? \w+) (?:mix|mixture|blend) of\b"),
    "the weight of": _pattern(r"\bthe (?:full |whole |sheer )?weight of (?!(?:an?|one|two|three|four|five|ten)\b)"),
    "hangs in the air": _pattern(
        r"\b(?:hangs?|hung|hanging|lingers?|lingered) (?:heavy |there )?(?:in|on) the air(?=[.,;:!?—]| between|$)"),
    "unspoken": _pattern(r"\bunspoken\b|\bunsaid\b"),
    "can't help but": _pattern(r"\b(?:can|could)(?:n['’]t| ?not) help but\b"),
    "barely above a whisper": _pattern(r"\b(?:barely|hardly|scarcely) (?:above|more than|louder than) a whisper\b"),
    "in that moment": _pattern(r"\b(?:in|at) that (?:very |one )?moment\b"),
    "a breath he didn't know he was holding": _pattern(
        r"\b(?:didn['’]t|did not|hadn['’]t|had not|never) (?:know|reali[sz]e|notice)\w* (?:that )?"
        r"(?:he|she|they)(?:['’]d| was| had| were)(?: been)? holding\b"
        r"|\bbreath (?:that )?(?:he|she)(?:['’]d| had) been holding\b"),
    "sends a shiver": _pattern(r"\b(?:sends?|sent) (?:a )?(?:shivers?|chills?) (?:down|up|through)\b"),
    "a wave of": _pattern(
        r"\ba wave of (?:sadness|relief|grief|nostalgia|guilt|panic|emotion|tenderness|longing|warmth)\b"),
    "a dance of": _pattern(r"\ba (?:dance|tapestry|symphony|kaleidoscope) of\b"),
    "time stood still": _pattern(r"\btime (?:stood still|seemed to (?:stop|slow))\b"),
    "little did he know": _pattern(r"\blittle did (?:he|she|they) know\b"),
    "eyes that speak": _pattern(r"\b(?:eyes|gaze) (?:glisten|glint|sparkl|shimmer|brimm)\w*\b"),
}
"""What a phrase is called, and what it looks like."""

NEGATED: Tuple[Pattern[str], ...] = (
    _pattern(r"\b(?:it|that|this)(?:(?:['’]s| is| was) not|(?: is| was)n['’]t) (?:just |only |really |about )?"
             r"[^.,;:?!—]{2,40}[.,;:—] ?(?:it|that|this)(?:['’]s| is| was)\b(?! not|n['’]t)[^.?!]{2,}"),
    _pattern(r"\bnot (?:just|only|merely|simply) [^.,;?!]{2,40}, but\b"),
    _pattern(r"\bnot because [^.?!]{2,60}[,.] ?but because\b"),
)
"""The denial that is only there to be followed by what it is."""

SIMILES: Tuple[Pattern[str], ...] = (
    _pattern(r"(?<!['’]d )(?<!would )(?<!\bi )(?<!you )(?<!they )(?<!\bwe )(?<!\bto )(?<!don['’]t )(?<!didn['’]t )"
             r"(?<!not )(?<!more )\blike (?:a|an|the|somebody|someone|something|one of|two|people)\b"),
    _pattern(r"\bas (?:if|though)\b"),
    _pattern(r"\bas \w+ as (?:a|an|the)\b"),
)
"""What a likeness looks like; liking something is not one."""

QUESTION_WORDS = frozenset(["who", "what", "where", "when", "why", "how", "which"])
"""What questions of one form begin with."""
