"""The letter desk and the piece desk, by keys and by the wheel."""

from __future__ import annotations

from steps import TO_THE_STORY, at

HELP = """
def chosen(desk):
    return [id is not None for id in renpy.get_screen(desk).scope["draft"].chosen]

def put(desk, at, which=0):
    draft = renpy.get_screen(desk).scope["draft"]
    offered = renpy.get_screen(desk).scope["offered"]
    draft.put(at, offered[at][which])
    renpy.restart_interaction()

def wheel(x, y, button=4):
    testmouse.move_mouse(x, y)
    testmouse.press_mouse(button)
    testmouse.release_mouse(button)

def lists():
    # of the paper and of the ways to go on: how far it is scrolled, and how far it can be
    scope = renpy.get_screen("letter_desk").scope
    return [(scope[name].value, scope[name].range) for name in ("paper", "ways_on")]
"""
LARGEST = [["run", "preferences.font_size = 2.0; LayTextAnew()()"], ["wait", 9]]


def asked(scene, desk):
    return [*at(scene), ["play", "Interlude", []], ["until", "shown(%r)" % desk], ["wait", 9]]


def put(desk, *slots):
    return [step for slot in slots for step in (["run", "put(%r, %d)" % (desk, slot)], ["wait", 5])]


def test_going_back_takes_up_what_was_put_down_last_and_then_leads_into_the_story(by_keys):
    def back(desk):
        return ["note", "chosen(%r)" % desk]

    letter, piece = back("letter_desk"), back("piece_desk")
    in_the_story = ["until", "shown('say') or shown('choice')"]
    log = by_keys.run([
        ["until", "shown('main_menu')"], ["run", HELP], *asked("longhand", "letter_desk"), *put("letter_desk", 0, 1, 2),
        ["run", "renpy.get_screen('letter_desk').scope['draft'].take_up(0); renpy.restart_interaction()"],
        *put("letter_desk", 0), ["press", "PAGEUP"], letter, ["press", "PAGEUP"], letter, ["press", "PAGEUP"], letter,
        ["press", "PAGEUP"], in_the_story, ["wait", 5],
        *asked("low_tide", "piece_desk")[len(TO_THE_STORY):], *put("piece_desk", 0, 1, 2), ["press", "PAGEUP"], piece,
        ["run", "wheel(300, 300)"], ["wait", 5], piece, ["press", "PAGEUP"], piece, ["press", "PAGEUP"], in_the_story])
    written = [sum(each["value"]) for each in log if "value" in each]
    first, *_ = [each["value"] for each in log if "value" in each]
    assert first == [False, True, True, False], "the first was put down last"
    assert written == [2, 1, 0, 2, 1, 0]


def test_the_wheel_goes_back_over_what_cannot_be_scrolled_and_scrolls_what_can(by_keys):
    over_the_ways = [["run", "wheel(1300, 500)"], ["wait", 9]]
    note = ["note", "(chosen('letter_desk'), lists())"]
    log = by_keys.run([
        ["until", "shown('main_menu')"], ["run", HELP], *asked("longhand", "letter_desk"),
        *put("letter_desk", 0, 1), note, *over_the_ways, note,
        ["run", "wheel(300, 300)"], ["wait", 9], note, *LARGEST, *put("letter_desk", 0),
        ["run", "wheel(1300, 500, 5)"], ["wait", 9], note, *over_the_ways, note, *over_the_ways, note])
    short, one, none, down, up, still_up = [each["value"] for each in log if "value" in each]
    assert [each[1] for each in (short, one, none)] == [[[0, 0], [0, 0]]] * 3
    assert [sum(each[0]) for each in (short, one, none)] == [2, 1, 0]
    assert down[1][1][0] > 0 == up[1][1][0] and up == still_up
    assert sum(down[0]) == sum(up[0]) == 1


def test_the_focus_goes_where_the_writing_does_and_in_the_end_to_the_seal(by_keys):
    noted = ["note", "(focused_words(), sum(chosen('letter_desk')))"]
    enter = [["press", "RETURN"], ["wait", 9], noted]
    offered = ["note", "[to_plain(draft.text(at, draft.offered[at][0])) for draft in "
                       "[renpy.get_screen('letter_desk').scope['draft']] for at in range(4)]"]
    log = by_keys.run([
        ["until", "shown('main_menu')"], ["run", HELP], *asked("longhand", "letter_desk"), ["press", "DOWN"],
        offered, *enter * 4, ["press", "PAGEUP"], ["wait", 9], noted,
        # with the mouse, which stays where it was
        ["run", "testmouse.move_mouse(1300, 420)"], ["wait", 5], ["run", "testmouse.click_mouse(1, 1300, 420)"],
        ["wait", 9], noted])
    ways, *seen, taken_up, by_mouse = [each["value"] for each in log if "value" in each]
    assert [words for words, _ in seen] == [*ways[1:], "Seal it"]
    assert [count for _, count in seen] == [1, 2, 3, 4]
    assert taken_up == [ways[3], 3] and by_mouse == ["Seal it", 4]
