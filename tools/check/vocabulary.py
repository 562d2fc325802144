"""The words that a stage cue may use, as a table: for `--cues` and for docs/writing.md, which a test holds to it."""

from __future__ import annotations

from typing import Any, List, Mapping

from narrative.diagnostics import ScriptError
from rich.console import Console
from rich.markdown import Markdown

from tools.check.use import CUES
from tools.story.scripts import read_scripts

_about = {
    "place": "where we are, and the light there",
    "show": "somebody is seen, with this face",
    "hide": "somebody is no longer seen",
    "samantha": "her light",
    "music": "the music, until the next",
    "room": "the sound of the room, until the next",
    "sound": "one sound, once",
    "picture": "a picture over everything; `none` takes it away",
}


def table(stage: Mapping[str, Any]) -> str:
    """The cues and their words in `stage` (scripts/stage.yaml), as a Markdown table."""
    rows: List[str] = ["| cue | what it does | words |", "| --- | --- | --- |"]
    for cue, about in _about.items():
        known = stage[CUES[cue]]
        if isinstance(known, dict) and cue != "hide":
            words = "<br>".join("`%s` %s" % (first, " ".join("`%s`" % each for each in more))
                                for first, more in known.items())
        else:
            words = " ".join("`%s`" % each for each in known)
        rows.append("| `# %s:` | %s | %s |" % (cue, about, words))
    return "\n".join(rows) + "\n"


def print_cues() -> int:
    """Print the vocabulary, list by list; 1 if scripts/stage.yaml cannot be read, else 0."""
    try:
        stage = read_scripts()["stage"]
    except ScriptError as error:
        print(error)
        return 1
    console = Console(highlight=False)
    for cue, about in _about.items():
        known = stage[CUES[cue]]
        console.print(Markdown("**# %s:** %s" % (cue, about)))
        if isinstance(known, dict) and cue != "hide":
            for first, more in known.items():
                console.print("    %s  %s" % (first, " | ".join(more)))
        else:
            console.print("    " + "  ".join(known))
    return 0
