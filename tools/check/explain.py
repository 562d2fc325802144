"""`python3 -m tools check --explain E201`: what docs/diagnostics.md says of a number."""

from __future__ import annotations

import re
from typing import Dict

from narrative.diagnostics import nearest
from rich.console import Console

from tools.setup import ROOT

PAGE = ROOT / "docs" / "diagnostics.md"
_heading = re.compile(r"^### ([EW]\d{3})\b.*$", re.MULTILINE)


def entries() -> Dict[str, str]:
    """The entries of docs/diagnostics.md by number, each from its heading to the next one of any rank."""
    text = PAGE.read_text(encoding="utf-8")
    starts = list(_heading.finditer(text))
    found: Dict[str, str] = {}
    for start in starts:
        rest = text[start.end():]
        end = re.search(r"^#{1,3} ", rest, re.MULTILINE)
        found[start.group(1)] = text[start.start():start.end()] + (rest[:end.start()] if end else rest).rstrip() + "\n"
    return found


def anchors() -> Dict[str, str]:
    """Where on which page each number is explained: ``docs/diagnostics.md#e201-prose-names-something-unknown``."""
    try:
        headings = {code: entry.split("\n", 1)[0].lstrip("# ") for code, entry in entries().items()}
    except OSError:
        return {}
    return {code: "docs/diagnostics.md#" + re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
            for code, heading in headings.items()}


def print_explanation(code: str) -> int:
    """Print the entry of `code`; 1 if there is none, else 0."""
    known = entries()
    entry = known.get(code.upper())
    if entry is None:
        meant = nearest(code.upper(), known)
        print("There is no diagnostic %r.%s" % (code, " Did you mean %r?" % meant if meant else ""))
        return 1
    from rich.markdown import Markdown  # slow to load, and every check would wait for it

    Console(highlight=False).print(Markdown(entry))
    return 0
