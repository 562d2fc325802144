"""The options that say where to begin, shared by the commands that play."""

from __future__ import annotations

from typing import Annotated, List, NamedTuple, Optional

import typer

Scene = Annotated[str, typer.Option(metavar="ID", help="Begin at this scene, as a likely evening reaches it.")]
Goodbye = Annotated[str, typer.Option(metavar="ID", help="Begin at this goodbye, by the shortest known way.")]
Axes = Annotated[Optional[List[str]], typer.Option(
    "--with", metavar="AXIS=N", help="… with this value of an axis, 0 to 100. May be repeated.")]
Phase = Annotated[str, typer.Option(metavar="NAME", help="… with the two of them in this phase.")]
Remember = Annotated[Optional[List[str]], typer.Option(
    metavar="MEMORY=WORDS", help="… with these words kept; part of them will do. May be repeated.")]
Heard = Annotated[Optional[List[str]], typer.Option(
    metavar="MOMENT", help="… with this moment behind them. May be repeated.")]
Seed = Annotated[Optional[int], typer.Option(metavar="N", help="Fixes everything left to chance.")]


class Asked(NamedTuple):
    """Where a command was asked to begin, as it was typed."""

    scene: str = ""
    goodbye: str = ""
    axes: Optional[List[str]] = None
    phase: str = ""
    remember: Optional[List[str]] = None
    heard: Optional[List[str]] = None
    seed: Optional[int] = None
