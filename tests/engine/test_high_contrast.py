"""High contrast where an evening ends, measured on photographs: words 7 : 1 on black, lines and marks 3 : 1."""

from __future__ import annotations

import json

import pytest
from engine import Engine
from seen import contrast, darkness
from steps import AT_A_CURTAIN, at

from tools.play.ways import WAYS

WORDS = {
    "card": [(910, 420, 1000, 465), (620, 490, 1300, 580)],
    "curtain": [(140, 150, 480, 200), (140, 230, 700, 320), (140, 350, 870, 400), (140, 410, 300, 450),
                (140, 740, 480, 800), (140, 800, 480, 860)],
    "shape": [(150, 26, 560, 90), (1600, 40, 1820, 76), (1640, 130, 1800, 300), (150, 676, 230, 712),
              (145, 724, 340, 780), (380, 724, 900, 780)],
    "scene": [(380, 724, 900, 780), (990, 724, 1640, 760)],
    "evenings": [(920, 150, 1150, 190), (920, 195, 1190, 230)],
    "goodbyes": [(845, 125, 1190, 165)],
    "line": [(410, 1030, 1510, 1065)],
}
MARKS = {"shape": [(150, 100, 1630, 560), (170, 610, 210, 660)], "scene": [(150, 130, 240, 200)]}


@pytest.fixture(scope="module")
def photographs(tmp_path_factory, large_screen, built):
    """The folder of a photograph of each screen."""
    engine = Engine(tmp_path_factory.mktemp("contrast") / "copy", large_screen, built)

    def photo(name):
        return [["wait", 9], ["photo", str(engine.folder / (name + ".png"))]]

    answers = json.loads((WAYS / "good_company.json").read_text())
    card = "renpy.show_screen('scene_card', card=story.content.spine.scenes[1]); renpy.restart_interaction()"
    engine.run([
        *at("installation"), ["run", "persistent.high_contrast = True; renpy.restart_interaction()"], *photo("line"),
        # its words come and go: held where they are there
        ["run", "persistent.reduced_motion = False"], ["run", card], ["pause", 0.7],
        ["run", "renpy.screenshot(%r)" % str(engine.folder / "card.png")], ["run", "renpy.hide_screen('scene_card')"],
        ["run", "persistent.reduced_motion = True"], ["run", AT_A_CURTAIN],
        ["go", "at_curtain(%r)" % answers], ["see", "curtain"], *photo("curtain"),
        ["click", "evening's shape"], ["see", "evening_shape"], ["until", "viewing.current().over"], *photo("shape"),
        ["click", "The scene"], *photo("scene"),
        *(step for page in ("evenings", "goodbyes") for step in (
            ["title"], ["run", "driver_leave.append(ShowMenu(%r))" % page], ["see", page], *photo(page))),
    ])
    return engine.folder


@pytest.mark.parametrize("screen", WORDS)
def test_words_stand_on_black_and_can_be_read(photographs, screen):
    photograph = photographs / (screen + ".png")
    found = {box: (round(contrast(photograph, box), 1), darkness(photograph, box)) for box in WORDS[screen]}
    assert [box for box, (ratio, dark) in found.items() if ratio < 7 or dark < 0.98] == [], found


@pytest.mark.parametrize("screen", MARKS)
def test_lines_and_marks_can_be_seen(photographs, screen):
    photograph = photographs / (screen + ".png")
    found = {box: round(contrast(photograph, box), 1) for box in MARKS[screen]}
    assert min(found.values()) > 3, found
