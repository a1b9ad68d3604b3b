"""Progress on stderr: bars for a person who waits, lines for a program that asks for them, else nothing."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from etl.store.build import Progress as OnProgress

VARIABLE = "CHUHAI_PROGRESS"
_EVERY = 0.2  # seconds between two lines of one stage


@contextmanager
def progress() -> Iterator[OnProgress]:
    """A function that is told (stage, done, total), and shows a bar for the stage; with CHUHAI_PROGRESS=lines it prints
    a line of JSON instead.
    """
    if os.environ.get(VARIABLE) == "lines":
        yield _lines()
        return
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bars:
        task = bars.add_task("starting", total=None)

        def on_progress(stage: str, done: int, total: int) -> None:
            bars.update(task, description=stage, completed=done, total=total)

        yield on_progress


def _lines() -> OnProgress:
    said: tuple[str, float] = ("", 0.0)

    def on_progress(stage: str, done: int, total: int) -> None:
        nonlocal said
        now = monotonic()
        if stage != said[0] or now - said[1] >= _EVERY:
            said = (stage, now)
            click.echo(json.dumps({"stage": stage, "done": done, "total": total}), err=True)

    return on_progress
