"""`chuhai tray`: one article is looked at, and may be corrected, before it is loaded."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import wraps
from pathlib import Path
from typing import TypeVar

import click

from etl import pipeline
from etl.batch.limits import Limits
from etl.cli.extract import IsoDate
from etl.cli.progress import progress
from etl.cli.review.who import reviewer
from etl.cli.show import article_record, deal_record, figure_record
from etl.collect import Guard, Pace, Visitor
from etl.decisions.lines import anchor_json
from etl.decisions.records import Anchor
from etl.errors import ReadError, StoreError
from etl.records import Deal, Figure
from etl.store.looking import log
from etl.store.opening import reading
from etl.store.thresholds import default_thresholds
from etl.tray import Contents, Details, bring_address, bring_file, describe, look, taken_over
from etl.tray.contents import known_as
from etl.tray.take import DECISIONS, Taken

MOST_ROWS = 2_000  # of figures and of deals, and of what was refused
MOST_TEXT = 400_000  # characters
_DELAY = 2.0
_FOLDER = click.Path(path_type=Path, file_okay=False)


Row = TypeVar("Row", Figure, Deal)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is said of the article, and what reading it may take."""

    details: Details
    limits: Limits


def _asked(command: Callable[..., None]) -> Callable[..., None]:
    """The options of what is looked at, given to the command as `asked`."""

    @wraps(command)
    def with_asked(
        *arguments: object,
        title: str,
        publisher: str,
        published: date | None,
        url: str,
        seconds: float,
        megabytes: int,
        **options: object,
    ) -> None:
        details, limits = Details(title, publisher, published, url), Limits(seconds, megabytes, 2 * seconds)
        command(*arguments, asked=Asked(details, limits), **options)

    for option in (
        click.option("--title", default="", metavar="TEXT", help="Its title, where it does not say it itself."),
        click.option("--publisher", default="", metavar="TEXT", help="Its publisher, where it does not say it."),
        click.option("--published", type=IsoDate(), metavar="DATE", help="Its day, where it does not say it."),
        click.option("--url", default="", metavar="URL", help="Its address, where it does not say it."),
        click.option(
            "--seconds", type=click.FloatRange(1, 600), default=20.0, show_default=True, help="Processor time for it."
        ),
        click.option(
            "--megabytes", type=click.IntRange(100), default=1_000, show_default=True, help="Memory for reading it."
        ),
    ):
        with_asked = option(with_asked)
    return with_asked


@click.group()
def tray() -> None:
    """Look at one article before it is loaded: what is found in it, what to correct, and then load it.

    A tray is a folder with one article, as it came. The page “Add an article” of the dashboard works with these
    commands; they print JSON. What is decided about rows before the load is written to decisions.json in the tray: a
    list of {"decision": "accept", "reject" or "edit", "row": a row's "row" as printed, "set": ["field=value"],
    "reason": why}.

    \b
    Examples:
      chuhai tray put https://example.com/a-plant box    fetch it by each site's rules, and see what is found
      chuhai tray put page.html box --published 2025-05-23
      chuhai tray look box --publisher "Harbour Post"    read it again with what the page does not say
      chuhai tray load box --by "Ann Marlow"             keep it, record decisions.json, and load

    Exit status: 0 it was read, or loaded; 1 it was not, with the reason in one line; 2 wrong usage.
    """


@tray.command()
@click.argument("source")
@click.argument("folder", metavar="DIR", type=_FOLDER)
@click.option("--name", default="", metavar="TEXT", help="What to call a file's article; otherwise as the file.")
@click.option("--allow-address", multiple=True, hidden=True, envvar="CHUHAI_ALLOW_ADDRESS", help="For tests.")
@_asked
@click.pass_obj
def put(database: Path, source: str, folder: Path, name: str, allow_address: tuple[str, ...], asked: Asked) -> None:
    """Put the article at SOURCE, a file or a web address, into the folder DIR, and print what is found in it."""
    if source.lower().startswith(("http://", "https://")):
        visitor = Visitor(Pace(_DELAY), Guard(frozenset(allow_address)))
        with progress() as on_progress:
            bring_address(source, folder, database, visitor, on_progress)
        describe(folder, asked.details)
    else:
        bring_file(Path(source), folder, asked.details, name)
    _print(look(folder, database, asked.limits))


@tray.command("look")
@click.argument("folder", metavar="DIR", type=_FOLDER)
@_asked
@click.pass_obj
def look_again(database: Path, folder: Path, asked: Asked) -> None:
    """Print what is found in the article in DIR, with what is said of it now."""
    describe(folder, asked.details)
    _print(look(folder, database, asked.limits))


@tray.command("load")
@click.argument("folder", metavar="DIR", type=_FOLDER)
@click.option("--by", metavar="NAME", help="Who decided what decisions.json says; otherwise as 'chuhai review' asks.")
@click.pass_obj
def load_it(database: Path, folder: Path, by: str | None) -> None:
    """Keep the article in DIR, record what was decided about its rows, and load. Where the load fails, both are kept,
    and the next load takes them in.
    """
    taken = taken_over(folder, database, reviewer(by) if (folder / DECISIONS).exists() else "")
    try:
        with progress() as on_progress:
            report = pipeline.load(database=database, brought=frozenset({taken.sha256}), on_progress=on_progress)
    except StoreError as error:
        raise StoreError(f"{error}; the article is kept, and the next load takes it in") from error
    refused = [each.reason for each in report.refused if each.file == taken.file]
    click.echo(json.dumps(_outcome(database, taken, refused), ensure_ascii=False))
    if refused:
        raise ReadError(taken.file, refused[0])


def _outcome(database: Path, taken: Taken, refused: list[str]) -> dict[str, object]:
    """What became of the article and of what was decided."""
    with reading(database) as connection:
        told = [line for each in taken.decisions for line in log(connection, each.id)]
    decisions = [{"id": each.decision_id, "state": each.state, "reason": each.state_reason} for each in told]
    return {"article_id": known_as(database, taken.sha256), "refused": refused, "decisions": decisions}


def _print(found: Contents) -> None:
    """Print the article and its rows as one JSON object, bounded in rows and text, and how much was left out."""
    extraction = found.extraction
    text = extraction.article.text
    refused = [
        {"stage": each.stage, "reason": each.reason, "text": each.text or (each.span.of(text) if each.span else "")}
        for each in extraction.refused[:MOST_ROWS]
    ]
    left_out = {
        "characters": max(0, len(text) - MOST_TEXT),
        "figures": max(0, len(extraction.figures) - MOST_ROWS),
        "deals": max(0, len(extraction.deals) - MOST_ROWS),
    }
    record = {
        **article_record(extraction),
        "article": Path(found.file).stem,
        "file": found.file,
        "text": text[:MOST_TEXT],
        "figures": _rows(extraction.figures, found.figures, lambda row: figure_record(row, extraction.article)),
        "deals": _rows(extraction.deals, found.deals, lambda row: deal_record(row, extraction.article)),
        "refused": refused,
        "left_out": left_out,
        "known_as": found.known_as,
    }
    click.echo(json.dumps(record, ensure_ascii=False))


def _rows(rows: Sequence[Row], anchors: Sequence[Anchor], told: Callable[[Row], dict[str, object]]) -> list[object]:
    """The first rows with whether they would be charted, and the words by which a decision finds them again."""
    thresholds = default_thresholds()
    pairs = zip(rows[:MOST_ROWS], anchors, strict=False)
    return [{**told(row), "is_charted": thresholds.charts(row), "row": anchor_json(anchor)} for row, anchor in pairs]
