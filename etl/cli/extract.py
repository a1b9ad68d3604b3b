"""`chuhai extract`: what is found in any article, without a database."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import Literal, TextIO

import click

from etl import pipeline
from etl.cli.explain import show_explanation
from etl.cli.progress import progress
from etl.cli.show import json_line, show
from etl.errors import ReadError, StoreError
from etl.store.thresholds import default_thresholds


class IsoDate(click.ParamType[date]):
    """A day written YYYY-MM-DD."""

    name = "date"

    def convert(self, value: str | date, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day, or a usage error that says how to write one."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not a date; write it as 2025-05-23", param, ctx)


def _output(path: Path | None, stack: ExitStack) -> TextIO:
    if path is None:
        return sys.stdout
    try:
        return stack.enter_context(path.open("w", encoding="utf-8"))
    except OSError as error:
        raise StoreError(f"{path}: cannot be written: {error.strerror}") from error


@click.command()
@click.argument("file", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--published",
    type=IsoDate(),
    metavar="DATE",
    help="Day of publication, YYYY-MM-DD; goes before what the file and its manifest say.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "jsonl"]),
    default="table",
    show_default=True,
    help="Tables to read, or one JSON object a line.",
)
@click.option(
    "--explain",
    "explained",
    is_flag=True,
    help="Print for each sentence with a number what was found in it, the rows and their rules, or why there is none.",
)
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="Write here, not to the screen.")
def extract(
    file: tuple[Path, ...],
    published: date | None,
    form: Literal["table", "jsonl"],
    explained: bool,
    output: Path | None,
) -> None:
    """Print the figures and deals found in articles. Needs no database and changes none.

    FILE is an article (HTML page, WordPress post as JSON, plain text) or a folder of them with its manifest.csv.
    "This year" and "the first four months" are read as on the day of publication; say it with --published where the
    file does not.

    \b
    Examples:
      chuhai extract page.html
      chuhai extract notes.txt --published 2025-05-23
      chuhai extract ~/articles --format jsonl -o rows.jsonl
      chuhai extract page.html --explain

    Rows that are less sure than data/vocabulary/confidence.toml asks for are marked as candidates: they would not be
    charted. --explain shows which mentions led to which row by which rules, and why a number gave none.

    With --format jsonl there is one object a line for each article: article, title, publisher, published, url,
    language, text, figures and deals, each row with evidence, evidence_start and evidence_end.

    Exit status: 0 all were read; 1 some could not be, named in one line each; 2 wrong usage.
    """
    if explained and form == "jsonl":
        raise click.UsageError("--explain prints text for a person; leave out --format jsonl")
    failed = False
    thresholds = default_thresholds()
    with ExitStack() as stack:
        target = _output(output, stack)
        on_progress = stack.enter_context(progress())
        for result in pipeline.extract_paths(file, published=published, on_progress=on_progress):
            if isinstance(result, ReadError):
                click.echo(f"chuhai: {result}", err=True)
                failed = True
            elif form == "jsonl":
                print(json_line(result), file=target)
            elif explained:
                show_explanation(result, target, thresholds)
            else:
                show(result, target, thresholds)
    if failed:
        raise click.exceptions.Exit(1)
