"""The commands. `python3 -m tools` gets here once its Python environment is set up."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import List, Optional

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "game"))

import typer  # noqa: E402
from narrative.diagnostics import ScriptError  # noqa: E402

from tools.play.options import (  # noqa: E402
    Asked,
    Axes,
    Goodbye,
    Heard,
    Phase,
    Remember,
    Scene,
    Seed,
)
from tools.setup import SetupError  # noqa: E402
from tools.setup.node_packages import install_node_packages  # noqa: E402

app = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False,
                  help="Every Version of Goodbye: play it, check it, test it.")


@app.command()
def play(
    window: bool = typer.Option(False, "--window", help="In a Ren'Py window."),
    terminal: bool = typer.Option(False, "--terminal", help="In the terminal."),
    read: bool = typer.Option(False, "--read", help="Read one evening as text, choosing at random."),
    scene: Scene = "",
    goodbye: Goodbye = "",
    axes: Axes = None,
    phase: Phase = "",
    remember: Remember = None,
    heard: Heard = None,
    seed: Seed = None,
    evening: Optional[Path] = typer.Option(  # noqa: B008  (typer's own way)
        None, "--evening", metavar="FILE", help="Go on with an evening that was written down as a file."),
) -> None:
    """Play the story: in a window where there is a display, else in the terminal, else read aloud as text."""
    from tools.play.start import start

    install_node_packages()
    modes = [name for name, on in (("window", window), ("terminal", terminal), ("read", read)) if on]
    if len(modes) > 1:
        raise typer.BadParameter("choose one of --window, --terminal and --read")
    start(modes[0] if modes else "", Asked(scene, goodbye, axes, phase, remember, heard, seed), evening)


@app.command()
def write(
    scene: Scene = "",
    goodbye: Goodbye = "",
    axes: Axes = None,
    phase: Phase = "",
    remember: Remember = None,
    heard: Heard = None,
    seed: Seed = None,
    editor: str = typer.Option("", metavar="COMMAND", envvar="EVG_EDITOR",
                               help="Opens a line: 'code -g {file}:{line}'. Else as $VISUAL or $EDITOR names it."),
    prose: bool = typer.Option(False, "--prose", help="Check the habits of the writing too."),
) -> None:
    """Write: every save of a script is checked and seen in the running window within a second."""
    from tools.editors import check_command
    from tools.write.command import write as write_at_desk

    check_command(editor)
    install_node_packages()
    asked = Asked(scene, goodbye, axes, phase, remember, heard, seed)
    raise typer.Exit(write_at_desk(asked, editor, prose))


@app.command()
def check(
    prose: bool = typer.Option(False, "--prose", help="The habits of the writing too (W401 to W410)."),
    explain: str = typer.Option("", metavar="CODE", help="Say what a number such as E201 means, and what to do."),
    as_json: bool = typer.Option(False, "--json", help="For editors: a list of what was found (docs/writing.md)."),
    strict: bool = typer.Option(False, "--strict", help="Exit with 3 if there are warnings and no errors."),
    with_lint: bool = typer.Option(True, "--lint/--no-lint", help="The engine's own lint of game/, where it is."),
    cues: bool = typer.Option(False, "--cues", help="Say the words that a stage cue may use, and nothing else."),
    folder: Optional[Path] = typer.Option(  # noqa: B008  (typer's own way)
        None, "--scripts", metavar="FOLDER", help="Check these scripts instead of scripts/."),
) -> None:
    """Check the scripts and say in plain words what is wrong, where, and what was meant.

    Exits with 0 if the story can be played, warnings or not; with 1 if there is an error; with 2 if the command was
    used wrongly; with 3 if there are warnings only, and --strict.
    """
    from tools.check.command import check as run

    if explain:
        from tools.check.explain import print_explanation

        raise typer.Exit(print_explanation(explain))
    if cues:
        from tools.check.vocabulary import print_cues

        raise typer.Exit(print_cues())
    install_node_packages()
    raise typer.Exit(run(prose, as_json, strict, with_lint, folder))


@app.command()
def balance(
    evenings: int = typer.Option(1000, min=10, metavar="N", help="How many the uniformly random player plays."),
    processes: int = typer.Option(2, min=1, metavar="N", help="How many processes play them."),
) -> None:
    """Play many evenings: which goodbyes they come to, how long they are, where they stand by then."""
    from tools.balance import print_balance

    install_node_packages()
    print_balance(evenings, processes)


@app.command()
def explore(
    ink: str = typer.Argument("", metavar="[STORY.INK]", help="Any ink story; none: this project's."),
    as_json: str = typer.Option("", "--json", metavar="FILE", help="Write everything that was found into FILE."),
    verify: int = typer.Option(0, "--verify", metavar="N", help="Play N evenings too, and compare."),
    processes: int = typer.Option(2, min=1, metavar="N", help="How many processes do it."),
    anew: bool = typer.Option(False, "--anew", help="Count everything again, whatever was kept of earlier times."),
    ways: bool = typer.Option(False, "--ways", help="Instead, look for the shortest evening to every end; write them."),
    only: str = typer.Option("", "--end", metavar="NAME", help="With --ways: to this goodbye, letter or roof alone."),
    seconds: float = typer.Option(600, min=1, metavar="N", help="With --ways: for each end, about so long at most."),
) -> None:
    """Take every choice of the story: how likely each goodbye is, exactly; what each choice moves; what never comes."""
    from tools.explore.command import run_explore
    from tools.explore.ways import run_ways

    install_node_packages()
    if ways:
        raise typer.Exit(run_ways(seconds, processes, only))
    raise typer.Exit(run_explore(ink, as_json, processes, verify, anew))


@app.command()
def words(
    scene: str = typer.Argument("", metavar="[SCENE]", help="Branch by branch through one scene."),
    evenings: int = typer.Option(16, min=1, metavar="N", help="How many evenings each of the players plays."),
    pace: int = typer.Option(180, min=30, metavar="N", help="Words a minute, for the reading times."),
    as_json: bool = typer.Option(False, "--json", help="For other programs: everything, branches among it."),
) -> None:
    """Count the words: written and read, scene by scene; how long an evening takes; who speaks how much."""
    from tools.words.report import as_json as plain
    from tools.words.report import read_words
    from tools.words.tables import print_branches, print_words

    install_node_packages()
    report = read_words(evenings, pace)
    if as_json:
        typer.echo(json.dumps(plain(report), ensure_ascii=False, indent=1))
    elif scene:
        print_branches(report, scene)
    else:
        print_words(report)


@app.command("map")
def draw_map(
    link: str = typer.Option("", "--link", envvar="EVG_EDITOR_LINK", metavar="LINK",
                             help="Where a click on a line leads: 'vscode://file/{file}:{line}'."),
) -> None:
    """Draw the story: a picture and a page to search, into dist/map, and the relationship machine."""
    from tools.editors import check_link
    from tools.map.command import write_map
    from tools.map.page import LINK

    check_link(link)
    install_node_packages()
    for path in write_map(link or LINK):
        typer.echo(path.relative_to(ROOT).as_posix())


@app.command()
def translate(
    language: str = typer.Argument("", metavar="[LANGUAGE]", help="fr, de, pl, pt_br …; none: how far each is."),
    listing: bool = typer.Option(False, "--list", help="Everything that is missing, stale or extra, line by line."),
    pseudo: bool = typer.Option(False, "--pseudo", help="A language that is none, to see what is not translated."),
) -> None:
    """Write what translators work on, one file a scene; say what is missing; build what the window reads."""
    from tools.story.build import build as build_story
    from tools.translate import command
    from tools.translate.language import to_translate

    install_node_packages()
    if pseudo:
        folder = command.write_pseudo(to_translate(build_story()))
        typer.echo("%s is up to date; choose it in the game's settings." % folder.relative_to(ROOT).as_posix())
    elif language:
        raise typer.Exit(command.translate(language, listing))
    else:
        command.print_languages()


@app.command()
def build() -> None:
    """Compile scripts/ into game/story, which the window plays, and bring what is drawn from it up to date."""
    from narrative.story import Story

    from tools.assets import write_cue_sheet
    from tools.map.machine import write_document
    from tools.play.ways import refresh_ways
    from tools.story.bink_ink import BinkInk
    from tools.story.build import STORY, write
    from tools.story.build import build as build_story
    from tools.translate.command import translate_all

    install_node_packages()
    built = build_story()
    write(built)
    write_cue_sheet()
    refresh_ways(Story(built.scenes, built.content, BinkInk))
    translate_all()
    write_document(built.content)
    typer.echo("%s is up to date." % STORY.relative_to(ROOT).as_posix())


@app.command()
def bench(
    evenings: int = typer.Option(3, min=1, metavar="N", help="How many random evenings to time in the core."),
    starts: int = typer.Option(5, min=1, metavar="N", help="How many starts of each window to time."),
    window: bool = typer.Option(True, help="Measure the window beside The Question, too."),
) -> None:
    """Measure speed, side by side in one run, against the budgets."""
    from tools.bench.command import run_bench

    install_node_packages()
    if window:
        from tools.setup.engine import engine_command, install_virtual_screen
        from tools.setup.game_packages import install_game_packages

        install_game_packages()
        engine_command()
        install_virtual_screen()
    run_bench(evenings, starts, window)


@app.command()
def soak(
    parts: Optional[List[str]] = typer.Argument(  # noqa: B008  (typer's own way)
        None, metavar="[PART]...", help="core, edits, broken, disk, kills, window, access; none: all."),
    evenings: int = typer.Option(10_000, "--evenings", min=1, metavar="N", help="Random evenings in the core."),
    window_evenings: int = typer.Option(200, "--window-evenings", min=1, metavar="N", help="… and in the window."),
    first: int = typer.Option(0, "--first", min=0, metavar="SEED", help="The seed of the first of them: to go on from "
                              "where one was stopped, or play one that failed."),
    kills: int = typer.Option(500, "--kills", min=1, metavar="N", help="SIGKILLs."),
    saves: int = typer.Option(1000, "--saves", min=1, metavar="N", help="Broken saves."),
    edits: int = typer.Option(50, "--edits", min=1, metavar="N", help="Random edits of the scripts."),
    access: bool = typer.Option(False, "--access", help="Only an evening by keyboard alone, read aloud."),
    processes: int = typer.Option(2, min=1, metavar="N", help="How much runs at a time."),
    minutes: Optional[float] = typer.Option(
        None, "--minutes", min=1, metavar="N", help="Wall time of each of core, kills, window, access; then it ends "
        "with the figures of what was done."),
) -> None:
    """Wear the game down: random evenings, kills, broken saves, full disks, edits under saves. All of it: a night."""
    from tools.setup.engine import engine_command, install_virtual_screen
    from tools.setup.game_packages import install_game_packages
    from tools.soak.command import Sizes
    from tools.soak.command import soak as run_soak

    install_node_packages()
    parts = [*(parts or []), *(["access"] if access else [])]
    if not parts or set(parts) - {"core", "edits"}:
        install_game_packages()
        engine_command()
        install_virtual_screen()
    kept = run_soak(parts, Sizes(evenings, window_evenings, first, kills, saves, edits, processes, minutes))
    raise typer.Exit(0 if kept else 1)


@app.command()
def export(
    targets: Optional[List[str]] = typer.Argument(  # noqa: B008  (typer's own way)
        None, metavar="[TARGET]...", help="deb, linux, windows, mac, web, android; none: all that can be made here."),
    sdk: str = typer.Option("", "--sdk", envvar="RENPY_SDK", metavar="PATH", help="An unpacked Ren'Py SDK, 8.4 on."),
    verify: bool = typer.Option(False, "--verify", help="Start each package and play it to a goodbye."),
) -> None:
    """Make packages that install and run, into dist/."""
    from tools.export.command import export as export_packages
    from tools.setup.game_packages import install_game_packages

    install_node_packages()
    install_game_packages()
    raise typer.Exit(export_packages(targets or [], sdk, verify))


@app.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True})
def test(context: typer.Context) -> None:
    """Run every test, the engine's too, on a virtual screen. What follows is passed on to pytest."""
    from tools.setup.engine import engine_command, install_virtual_screen
    from tools.setup.game_packages import install_game_packages

    install_node_packages()
    install_game_packages()
    engine_command()
    install_virtual_screen()
    arguments: List[str] = context.args
    workers = [] if "-n" in arguments else ["-n", "2", "--dist", "loadfile", "--no-loadscope-reorder"]
    raise typer.Exit(subprocess.run([sys.executable, "-m", "pytest", *workers, *arguments], cwd=ROOT).returncode)


def _add_assets() -> None:
    from tools.assets import app as assets

    app.add_typer(assets, name="assets")


def main() -> None:
    """Run a command; what is wrong with scripts or set-up is said in plain words, never as a traceback."""
    _add_assets()
    try:
        app(prog_name="python3 -m tools")
    except (ScriptError, SetupError) as error:
        print(error, file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
