"""The terminal edition: the same evening in text, with letters, silences, history, undo, save and resume."""

from __future__ import annotations

import json
import os
import select
import sys
from pathlib import Path
from typing import List, Optional, Tuple

from narrative.beats import Curtain, Interlude, Line, Menu, SceneEnd
from narrative.composition import Composition
from narrative.evening_file import to_text
from narrative.markup import to_plain, wordless_seconds
from narrative.replay import answers_of, from_json, replay, to_json
from narrative.story import Answer, Snapshot, Story
from rich.console import Console
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text

from tools.play.read import goodbye_title

WIDEST = 84
HELP = ("Enter goes on · a number chooses · b back · h history · s save · r resume · x write to a file · "
        "w wait in silence · q quit")


def save_file() -> Path:
    """Where the terminal keeps its one save, by the XDG convention."""
    base = os.environ.get("XDG_DATA_HOME") or os.path.expanduser("~/.local/share")
    return Path(base) / "every-version-of-goodbye" / "terminal.json"


class Stop(Exception):
    """The player leaves."""


class Terminal:
    """An evening in the terminal. `past` holds every snapshot shown, for undo; the last is now."""

    def __init__(self, story: Story, console: Console) -> None:
        self.story = story
        self.console = console
        self.past: List[Snapshot] = []
        self.history: List[Tuple[int, str]] = []

    # -- playing

    def play(self, here: Snapshot, until_scene_ends: bool) -> None:
        """Play from `here` to the curtain, or to the end of the scene."""
        self._print_help()
        self.past = [here]
        opened = ""
        while True:
            here = self.past[-1]
            if here.scene and here.scene != opened:
                self._print_heading(here)
                opened = here.scene
            if isinstance(here.beat, Curtain):
                self._print_curtain(here.beat)
                return
            if isinstance(here.beat, SceneEnd) and until_scene_ends:
                return
            following = self._beat(here)
            if following is not None:
                self.past.append(following)
            else:
                opened = self.past[-1].scene

    def _beat(self, here: Snapshot) -> Optional[Snapshot]:
        """Show the beat and give what follows; None if the player went somewhere else instead."""
        beat = here.beat
        if isinstance(beat, Line):
            self._print_line(beat)
            return self.story.next(here) if self._go_on() else None
        if isinstance(beat, Menu):
            index = self._ask(beat)
            return None if index is None else self.story.choose(here, index)
        if isinstance(beat, Interlude):
            answer = self._interlude(here, beat)
            return None if answer is None else self.story.answer(here, answer)
        return self.story.next(here)

    # -- asking

    def _read(self, prompt: str) -> str:
        try:
            return self.console.input(prompt).strip().lower()
        except (EOFError, KeyboardInterrupt):
            raise Stop from None

    def _go_on(self) -> bool:
        """Wait for Enter. False if a command moved the evening instead."""
        return self._command(self._read("")) is not False

    def _command(self, word: str) -> Optional[bool]:
        """Do what `word` asks: True if done here, False if the evening moved, None if it is no command."""
        if word == "b":
            return not self._undo()
        if word == "h":
            self._print_history()
            return self._go_on()
        if word == "s":
            self._save()
            return self._go_on()
        if word == "r":
            return not self._resume()
        if word == "x":
            self._write_evening()
            return self._go_on()
        if word == "q":
            raise Stop
        if word in ("?", "help"):
            self._print_help()
            return self._go_on()
        return None

    def _undo(self) -> bool:
        """Back to the beat before; False at the very beginning."""
        if len(self.past) < 2:
            self.console.print("This is where the evening began.", style="dim")
            return False
        self.past.pop()
        while isinstance(self.past[-1].beat, SceneEnd) and len(self.past) > 1:
            self.past.pop()
        self.history = [each for each in self.history if each[0] < len(self.past)]
        return True

    def _ask(self, menu: Menu) -> Optional[int]:
        """The index chosen; None if the evening moved. Where silence is an answer, `w` lets the time pass."""
        for number, option in enumerate(menu.options, 1):
            self.console.print(Padding(Text("%d  %s" % (number, to_plain(option.text))), (0, 0, 0, 4)))
        while True:
            word = self._read("  > ")
            index: int
            if word.isdigit() and 1 <= int(word) <= len(menu.options):
                index = int(word) - 1
            elif word == "w" and menu.silence is not None:
                self._wait(menu.silence.seconds)
                index = menu.silence.index
            elif self._command(word) is False:
                return None
            else:
                hint = " or w to say nothing" if menu.silence else ""
                self.console.print("A number from 1 to %d%s; ? for help." % (len(menu.options), hint), style="dim")
                continue
            self.history.append((len(self.past), "> " + to_plain(menu.options[index].text)))
            return index

    def _wait(self, seconds: float) -> None:
        """Let the silence last; Enter ends it early."""
        self.console.print("    …", style="dim")
        if sys.stdin.isatty() and select.select([sys.stdin], [], [], seconds)[0]:
            sys.stdin.readline()

    # -- interludes

    def _interlude(self, here: Snapshot, beat: Interlude) -> Optional[Tuple[str, ...]]:
        if beat.kind == "game":
            return self._ask_game(beat)
        return self._compose(here, beat, self.story.content.compositions[beat.name])

    def _ask_game(self, beat: Interlude) -> Optional[Tuple[str, ...]]:
        outcomes = self.story.content.games[beat.name].outcomes
        self.console.print("In the window this is a small game. How does it end?", style="dim")
        for number, outcome in enumerate(outcomes.values(), 1):
            self.console.print("    %d  %s" % (number, outcome.value[:1].upper() + outcome.value[1:]))
        chosen = self._number(len(outcomes))
        return None if chosen is None else (list(outcomes)[chosen],)

    def _number(self, count: int, also: str = "") -> Optional[int]:
        """A number typed from 1 to `count`, from 0; -1 for the word `also`; None if the evening moved."""
        while True:
            word = self._read("  > ")
            if word.isdigit() and 1 <= int(word) <= count:
                return int(word) - 1
            if also and word == also:
                return -1
            if self._command(word) is False:
                return None
            self.console.print("A number from 1 to %d." % count, style="dim")

    def _compose(self, here: Snapshot, beat: Interlude, composition: Composition) -> Optional[Tuple[str, ...]]:
        """Choose part after part; `u` takes the last one up again, and nothing is sent before it is sealed."""
        chosen: List[str] = []
        self.console.print("%s. %s" % (composition.title, composition.client), style="bold")
        while True:
            self._print_sheet(here, composition, chosen)
            if len(chosen) == len(composition.slots):
                self.console.print("    1  Seal it\n    u  Take the last part up again")
                number = self._number(1, "u")
            else:
                slot, ids = composition.slots[len(chosen)], beat.slots[len(chosen)]
                self.console.print(slot.prompt, style="italic")
                for index, id in enumerate(ids, 1):
                    alone: List[Optional[str]] = [None] * len(composition.slots)
                    alone[len(chosen)] = id
                    words = composition.paragraphs(alone, here.relationship)[0]
                    self.console.print(Padding(Text("%d  %s" % (index, to_plain(words))), (0, 0, 0, 4)))
                number = self._number(len(ids), "u")
            if number is None:
                return None
            if number == -1:
                chosen = chosen[:-1]
            elif len(chosen) == len(composition.slots):
                return tuple(chosen)
            else:
                chosen.append(beat.slots[len(chosen)][number])

    def _print_sheet(self, here: Snapshot, composition: Composition, chosen: List[str]) -> None:
        if not chosen:
            return
        filled: List[Optional[str]] = [*chosen, *([None] * (len(composition.slots) - len(chosen)))]
        parts = [to_plain(part) for part in composition.paragraphs(filled, here.relationship)]
        if composition.kind == "letter":
            parts = [composition.salutation] + parts
            if len(chosen) == len(composition.slots):
                parts.append(composition.signature)
        self.console.print(Panel(Text("\n\n".join(parts)), width=min(WIDEST, self.console.width)))

    # -- saving

    def _save(self) -> None:
        here = self.past[-1]
        answered = answers_of(here)
        lines = 0
        for snapshot in reversed(self.past):
            if snapshot.scene != here.scene or answers_of(snapshot) != answered:
                break
            lines += 1
        facts = {"game": "every-version-of-goodbye", "seed": here.seed, "scene": here.scene, "lines": lines,
                 "answers": to_json(answered)}
        target = save_file()
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            fresh = target.with_suffix(".new")
            fresh.write_text(json.dumps(facts))
            fresh.replace(target)
        except OSError as error:
            self.console.print("It could not be saved: %s." % error)
            return
        self.console.print("Saved. Type r here another day to go on.", style="dim")

    def _write_evening(self) -> None:
        """Write the evening, as it stands, into a file in the folder where one is."""
        here = self.past[-1]
        target = Path("evening_%s_%d.json" % (here.scene or "curtain", here.seed))
        try:
            target.write_text(to_text(here), encoding="utf-8")
        except OSError as error:
            self.console.print("It could not be written: %s." % error)
            return
        self.console.print("Written to %s. Open it here or in the window: tools play --evening %s"
                           % (target.absolute(), target), style="dim", soft_wrap=True)

    def _resume(self) -> bool:
        try:
            facts = json.loads(save_file().read_text())
            answers = from_json(facts["answers"])
            if facts["game"] != "every-version-of-goodbye" or answers is None:
                raise ValueError("it is not a save of this game")
            seed, lines, scene = int(facts["seed"]), int(facts["lines"]), str(facts["scene"])
        except FileNotFoundError:
            self.console.print("Nothing has been saved yet.", style="dim")
            return False
        except (OSError, ValueError, KeyError, TypeError) as error:
            self.console.print("The save cannot be read (%s). Nothing was changed." % error)
            return False
        try:
            here = replay(self.story, seed, answers)
        except ValueError:
            self.console.print("The story has changed too much since this was saved. Nothing was changed.")
            return False
        self.past = [here]
        self._walk(here, answers, scene, lines)
        return True

    def _walk(self, here: Snapshot, answers: Tuple[Answer, ...], scene: str, lines: int) -> None:
        """From the last answer on to the line that was saved, as far as there are lines."""
        while lines > 1 and isinstance(here.beat, (Line, SceneEnd)):
            here = self.story.next(here)
            self.past.append(here)
            lines -= here.scene == scene

    # -- printing

    def _print_help(self) -> None:
        self.console.print(HELP, style="dim", width=min(WIDEST, self.console.width))

    def _print_heading(self, here: Snapshot) -> None:
        scene = self.story.content.spine.scene(here.scene)
        self.console.print("\n\nAct %d · %s\n" % (scene.act, scene.title), style="bold")

    def _print_line(self, line: Line) -> None:
        seconds = wordless_seconds(line.text)
        words = Text()
        if line.speaker:
            words.append(self.story.content.cast[line.speaker].name + ": ", style="bold")
        words.append(to_plain(line.text) if not seconds else "…", style="" if line.speaker else "italic")
        self.console.print(Padding(words, (0, 0)), width=min(WIDEST, self.console.width), end="")
        self.history.append((len(self.past), words.plain))

    def _print_history(self) -> None:
        self.console.print("\n— what has been said —", style="dim")
        for _, text in self.history[-40:]:
            self.console.print(text, style="dim", width=min(WIDEST, self.console.width))

    def _print_curtain(self, beat: Curtain) -> None:
        self.console.print("\n%s\n" % goodbye_title(self.story, beat.goodbye), style="bold")


def play_in_terminal(story: Story, here: Snapshot, until_scene_ends: bool) -> None:
    """Play from `here` in this terminal; NO_COLOR is honoured, and nothing is told by colour alone."""
    terminal = Terminal(story, Console(highlight=False))
    try:
        terminal.play(here, until_scene_ends)
    except Stop:
        terminal.console.print("\nUntil another evening.")
