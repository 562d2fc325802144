"""What the YAML declares, for looking up the names in the scenes while the YAML contradicts itself."""

from __future__ import annotations

from typing import Any, Dict, Mapping

ASKING = ("when", "on_enter", "goodbye", "moment")
"""Entries that only name what stands elsewhere, and may be left out."""


def only_declared(data: Mapping[str, Any]) -> Dict[str, Any]:
    """`data`, of the form that `narrative.content.read_content` takes, without what one entry asks of another."""
    relationship = data["relationship"]
    phases, axes = relationship["phases"], list(relationship["axes"])
    bare = {
        **relationship,
        "levels": {name: {axes[0]: 0} for name in relationship["levels"]},
        "moments": {name: {} for name in relationship["moments"]},
        "phases": {**phases, "start": phases["names"][0], "transitions": []},
        "goodbyes": [_bare(each) for each in relationship["goodbyes"]],
    }
    letters = {id: _bare(letter, "slots", "fragments") for id, letter in data["letters"].items()}
    story = {**data["story"], "scenes": [_bare(each) for each in data["story"]["scenes"]]}
    return {**data, "relationship": bare, "letters": letters, "story": story}


def _bare(entry: Mapping[str, Any], *below: str) -> Dict[str, Any]:
    """`entry` without what it asks; so too the entries in its list of the name that is first in `below`, and on."""
    made = {key: value for key, value in entry.items() if key not in ASKING}
    if below:
        made[below[0]] = [_bare(each, *below[1:]) for each in entry[below[0]]]
    return made
