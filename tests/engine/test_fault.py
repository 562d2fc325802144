"""A fault in the game itself: the player sees a page of the game's own, and nothing of the evening is lost."""

from __future__ import annotations

from steps import at

FAULT = ["run", "os.environ.pop('RENPY_SIMPLE_EXCEPTIONS', None); renpy.config.exception_handler = lambda *told: 0; "
                "driver_leave.append(lambda: {'{': 1}['no such thing in {braces}'])"]
OVER = ["until", "not shown('_exception')"]


def test_a_fault_can_be_read_and_gone_on_from_and_back_from(engine):
    here = "fingerprint(store.snapshot) == driver_marks[%r]"
    log = engine.run([
        *at("installation"), ["lines", 2], ["mark", "before"], ["lines", 1], ["mark", "here"],
        FAULT, ["see", "_exception"], ["note", "offers('Quit')"], ["click", "Read the report"],
        ["until", "offers('Hide the report')"], ["click", "Copy the report"], ["until", "offers('Copied')"],
        ["click", "Go on all the same"], OVER, ["until", here % "here"], ["until", "shown('say') or shown('choice')"],
        ["run", "preferences.font_size = 2.0; preferences.font_transform = 'dyslexic'; renpy.style.rebuild()"],
        FAULT, ["see", "_exception"], ["within", 5], ["click", "Read the report"], ["within", 5],
        ["click", "Back to"], OVER, ["until", here % "before"], ["lines", 2],
        FAULT, ["see", "_exception"], ["note", "os.path.exists(journal_file())"]])
    assert [each["value"] for each in log if "value" in each] == [True, True]
