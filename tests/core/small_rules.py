"""A relationship small enough to think about."""

from narrative.content import Content, read_content

DATA = {
    "relationship": {
        "axes": {"closeness": {"start": 50, "about": "a"}, "growth": {"start": 0, "about": "b"}},
        "levels": {"close": {"closeness": 60}},
        "moments": {
            "nearer": {"closeness": 7, "about": "x"},
            "farther": {"closeness": -90, "about": "x"},
            "grew": {"growth": 30, "about": "x"},
            "met": {"about": "x"},
            "wrote_plainly": {"about": "x"}, "wrote_tenderly": {"about": "x"},
            "wrote_wryly": {"about": "x"}, "wrote_bravely": {"about": "x"},
        },
        "phases": {
            "start": "strangers",
            "names": ["strangers", "friends", "lovers"],
            "transitions": [
                {"from": ["strangers"], "to": "lovers", "on": ["met"], "when": {"closeness": {"at_least": 60}}},
                {"from": ["strangers"], "to": "friends", "on": ["met"]},
                {"from": ["friends"], "to": "lovers", "on": ["met"]},
            ],
        },
        "memories": {"joke": {"form": "thing", "about": "x", "values": ["a stapler", "a swan"]}},
        "goodbyes": [
            {"id": "grown", "title": "Grown", "hint": "h", "when": {"growth": {"at_least": 60}}},
            {"id": "close", "title": "Close", "hint": "h", "when": {"closeness": {"at_least": 50}}},
            {"id": "plain", "title": "Plain", "hint": "h"},
        ],
    },
    "story": {
        "title": "Small",
        "scenes": [
            {"id": "first", "title": "First", "act": 1},
            {"id": "second", "title": "Second", "act": 1, "on_enter": ["grew"]},
            {"id": "goodbye_grown", "title": "G", "act": 5, "goodbye": "grown"},
            {"id": "goodbye_close", "title": "C", "act": 5, "goodbye": "close"},
            {"id": "goodbye_plain", "title": "P", "act": 5, "goodbye": "plain"},
        ],
        "interludes": {},
    },
    "cast": {"cast": {
        "Theodore": {"colour": "#ffffff", "place": "left"},
        "Samantha": {"colour": "#ffffff", "place": "right"},
    }},
    "stage": {"places": {}, "people": {}, "samantha": [], "music": [], "rooms": [], "sounds": [], "pictures": []},
    "letters": {},
    "pieces": {},
}


def content() -> Content:
    return read_content(DATA)
