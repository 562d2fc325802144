"""The fast ink runtime, as exploring needs it."""

from __future__ import annotations

import json

from tools.story.bink_ink import BinkInk


class ExploredInk(BinkInk):
    """`BinkInk` that can begin anywhere, and says what was read when a line ends in an error.

    Where a line cannot be made it raises RuntimeError, as the library says it; `Endless` where the line never comes.
    """

    def _told(self, error: RuntimeError) -> Exception:
        return error

    def begin(self, knot: str) -> None:
        """Stand at the beginning of `knot`, or of the story if it is ``""``. Chance is fixed: seed 0."""
        if knot:
            self.start(knot, 0)
            return
        self._ink.reset_state()
        self._ink.load_state(_seed_zero(self._ink.save_state()))

    def allow_fallbacks(self) -> None:
        """Let the ink's own functions answer for EXTERNAL ones."""
        self._ink.set_allow_external_function_fallbacks(True)

    def current_text(self) -> str:
        """The text of the line that is being read. bink 0.7.1 does not give it before the line is done."""
        data = json.loads(self.state())
        said = data["flows"][data["currentFlowName"]]["outputStream"]
        return "".join(each.lstrip("^") for each in said if isinstance(each, str) and each[:1] in "^\n").strip()


def _seed_zero(state: str) -> str:
    data = json.loads(state)
    data["storySeed"] = 0
    return json.dumps(data)
