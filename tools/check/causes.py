"""Diagnostics that one mistake makes: a name that is not declared, wherever it is named."""

from __future__ import annotations

from typing import Dict, List, Sequence

from narrative.diagnostics import Diagnostic

NAMING = ("E106", "E107", "E108", "E109", "E201", "E202", "E203", "E205", "E206")
"""What is told of a name, or words to remember, that are not declared; its `subject` is the name."""


OF_FORM = "takes `at_least`"
"""E107 is also told of an axis that is declared, and has no bounds."""


def cause_of(diagnostic: Diagnostic) -> str:
    """The name that is not declared, ``""`` if `diagnostic` is of something else: those alike have one cause."""
    return str(diagnostic.subject) if diagnostic.code in NAMING and OF_FORM not in diagnostic.what else ""


def by_cause(found: Sequence[Diagnostic]) -> List[List[Diagnostic]]:
    """`found` by what causes them, in the order of the first of each."""
    groups: Dict[str, List[Diagnostic]] = {}
    for number, each in enumerate(found):
        groups.setdefault(cause_of(each) or "\0%d" % number, []).append(each)
    return list(groups.values())
