"""The map: all of the story is in it, nothing is invented, and it needs nothing beside itself."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as tree
from types import SimpleNamespace

import pytest
from narrative.story import seen_id

from tools.map.atlas import read_atlas
from tools.map.figures import percent
from tools.map.machine import DOCUMENT, document, machine
from tools.map.page import LINK, draw_page
from tools.map.poster import draw_poster
from tools.map.reading import filled
from tools.setup import ROOT
from tools.story.weave import Option, Text, walk
from tools.words.count import count_all

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def atlas():
    return read_atlas(evenings_each=1)


@pytest.fixture(scope="module")
def poster(atlas):
    return draw_poster(atlas, None)


@pytest.fixture(scope="module")
def page(atlas, poster):
    return draw_page(atlas, None, poster, LINK)


@pytest.fixture(scope="module")
def read(page):
    """What the page's script reads."""
    return json.loads(re.search(r'<script type="application/json" id="story">(.*?)</script>', page, re.S).group(1))


def test_every_scene_and_every_option_is_in_the_picture(atlas, poster):
    picture = tree.fromstring(poster)
    scenes = {each.get("data-scene"): each for each in picture.iter(SVG + "g") if each.get("class") == "scene"}
    assert list(scenes) == [chart.id for chart in atlas.charts]
    for chart in atlas.charts:
        drawn = [each for each in scenes[chart.id].iter(SVG + "circle") if "option" in each.get("class").split()]
        assert len(drawn) == sum(spot.kind == "option" for spot in chart.flow.spots) > 0


def test_every_spot_is_led_to(atlas):
    for chart in atlas.charts:
        led_to = {after for _, after in chart.flow.edges}
        first = chart.flow.spots[0].id
        assert {spot.id for spot in chart.flow.spots} - led_to <= {first}, chart.id
        assert "end" in led_to, chart.id


def test_without_an_exploration_nothing_is_said_of_what_is_likely(poster, read):
    words = "".join(each.text or "" for each in tree.fromstring(poster).iter(SVG + "text"))
    assert "tools explore" in words
    assert "%" not in words
    assert read["players"] == {}
    assert all(scene["open"] is None for scene in read["scenes"])


def test_with_one_its_figures_are_shown(atlas):
    chart = atlas.charts[0]
    option = next(node for knot in chart.knots for node in walk(knot.body) if isinstance(node, Option))
    text = next(node for knot in chart.knots for node in walk(knot.body) if isinstance(node, Text))
    late = next(node for each in atlas.after if each.id == "roof" for knot in each.knots for node in walk(knot.body)
                if isinstance(node, Text))
    goodbyes = [each.goodbye for each in atlas.goodbyes]
    figures = SimpleNamespace(
        goodbyes={"uniform": {goodbye: 0.125 for goodbye in goodbyes}},
        lines={(chart.id, seen_id(chart.id, text.source)): 0.75}, choices=(),
        options={(chart.id, seen_id(chart.id, option.text)): SimpleNamespace(offered=1.0, taken=0.25, goodbyes={})},
        open_at={each.id: tuple(goodbyes) for each in atlas.before}, open_in={}, evenings=400,
        sampled={("roof", seen_id("roof", late.source)): 0.0075})
    poster = draw_poster(atlas, figures)
    page = draw_page(atlas, figures, poster, LINK)
    assert poster.count(">12 %<") == len(goodbyes)
    assert json.dumps(["text", text.line, [text.source], 0.75], ensure_ascii=False, separators=(",", ":")) in page
    played = json.dumps(["text", late.line, [late.source], 0.0075, True], ensure_ascii=False, separators=(",", ":"))
    assert played in page
    assert '"evenings":400' in page
    assert '{"offered":1.0,"taken":0.25,"goodbyes":{}}' in page
    assert page.count('"offered":') == 1, "what the exploration does not know is left out, not called impossible"


def test_the_page_holds_every_line_with_its_place(atlas, read):
    for chart, scene in zip(atlas.charts, read["scenes"]):
        written = {(node.line, reading) for knot in chart.knots for node in walk(knot.body) if isinstance(node, Text)
                   for reading in node.readings}
        assert set(_lines(scene)) == written
        assert (ROOT / scene["file"]).is_file()


def test_every_paragraph_of_a_letter_is_in_the_scene_that_has_it_written(atlas, read):
    letters = {letter["id"]: (scene["id"], letter) for scene in read["scenes"] for letter in _letters(scene)}
    assert set(letters) == {each.id for each in atlas.content.compositions.values() if each.kind == "letter"}
    scene, wim = letters["wim"]
    assert scene == "earbud" and wim["file"] == "scripts/letters/wim.yaml"
    written = (ROOT / wim["file"]).read_text(encoding="utf-8").splitlines()
    for _, paragraphs in wim["slots"]:
        for line, text in paragraphs:
            assert text[:20] in written[line - 1]


def test_the_words_of_letters_are_counted(atlas, poster):
    charts = {chart.id: chart for chart in atlas.charts}
    scenes, letters = count_all()
    words = {each.scene: each.words for each in (*scenes, *letters)}
    assert charts["earbud"].written == words["earbud"] + words["wim"]
    assert "{:,} words, letters among them".format(sum(words.values())) in poster


def test_the_page_needs_nothing_beside_itself(page):
    fetched = re.findall(r"""(?:\bsrc|<link[^>]*href|\bimport|url\()\s*[=(]?\s*["']?((?!data:|#)[\w/.:]+)""", page)
    addresses = {each for each in re.findall(r"https?://[^\s\"'<)]+", page)}
    assert not [each for each in fetched if "//" in each]
    assert addresses <= {"http://www.w3.org/2000/svg"}


def test_a_line_that_recalls_is_all_it_can_say(atlas):
    values = atlas.content.rules.memories["their_joke"].values
    assert filled("It was ⟨their_joke⟩.", atlas.content) == ["It was %s." % words for words in values]


@pytest.mark.parametrize("probability, said", [
    (0.0, "0 %"), (1.0, "100 %"), (0.125, "12 %"), (0.0342, "3.4 %"), (0.00021, "0.021 %"), (0.9999, "99.99 %"),
    (0.0000001, "< 0.0001 %")])
def test_a_probability_is_never_rounded_to_nothing_or_all(probability, said):
    assert percent(probability) == said


def test_the_machine_has_every_change_of_phase(atlas):
    drawn = machine(atlas.content)
    for change in atlas.content.rules.changes:
        for before in change.before:
            assert "    %s --> %s: %s" % (before, change.after, ", ".join(change.moments)) in drawn


def test_the_document_of_the_machine_is_fresh(atlas):
    assert DOCUMENT.read_text(encoding="utf-8") == document(atlas.content), "run `python3 -m tools build`"


def _nodes(scene):
    waiting = [node for knot in scene["knots"] for node in knot["body"]]
    while waiting:
        node = waiting.pop()
        yield node
        if node[0] == "if":
            waiting += [each for _, body in node[2] for each in body]
        elif node[0] == "menu":
            waiting += [each for option in node[2] for each in option[4]]


def _lines(scene):
    return ((node[1], reading) for node in _nodes(scene) if node[0] == "text" for reading in node[2])


def _letters(scene):
    return [node[3] for node in _nodes(scene) if node[0] == "play" and node[3]]
