"""`chuhai evaluate`: how well the extractor does on articles whose rows people wrote down."""

from __future__ import annotations

from pathlib import Path

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from etl import pipeline
from etl.cli.progress import progress
from etl.errors import ReadError
from etl.evaluate import Evaluation, Score
from etl.evaluate import evaluate as score
from etl.evaluate.floors import below, read_floors
from etl.records import Extraction


def _extractions(folder: Path) -> list[Extraction]:
    extractions: list[Extraction] = []
    with progress() as on_progress:
        for result in pipeline.extract_paths([folder], on_progress=on_progress):
            if isinstance(result, ReadError):
                raise result
            extractions.append(result)
    return extractions


def _line(table: Table, name: str, one: Score) -> None:
    table.add_row(
        name, f"{one.precision:.4f}", f"{one.recall:.4f}", f"{one.f1:.4f}", f"{one.hits}/{one.found}/{one.gold}"
    )


def _table(result: Evaluation) -> Table:
    table = Table("", "precision", "recall", "F1", "right/found/gold", box=None, pad_edge=False)
    _line(table, "figures", result.row)
    _line(table, "figures, value", result.core)
    _line(table, "figures, value and period", result.period)
    _line(table, "deals", result.deal)
    _line(table, "deals, parties", result.deal_parties)
    _line(table, "quoted word for word", result.grounded)
    return table


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option(
    "--floors",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="A TOML file with a table of floors for this folder's name; a score below one fails.",
)
@click.option("--mistakes", is_flag=True, help="List every mistake, not only how many have which cause.")
def evaluate(folder: Path, floors: Path | None, mistakes: bool) -> None:
    """Score the extractor on FOLDER: articles with manifest.csv, and gold/NAME.json with the rows of each.

    \b
    Examples:
      chuhai evaluate ../shared/seeds
      chuhai evaluate ../shared/seeds --floors tests/golden/floors.toml
      chuhai evaluate my-articles --mistakes

    Exit status: 0 scored, no floor missed; 1 a floor is missed, or an article or gold file cannot be read.
    """  # noqa: D301 - click reads the escape: keep these lines as they are
    wanted = read_floors(floors).get(folder.resolve().name) if floors else None
    if floors and wanted is None:
        raise ReadError(str(floors), f"has no table [{folder.resolve().name}]")
    result = score(folder / "gold", _extractions(folder))
    console = Console(highlight=False)
    console.print(_table(result))
    for cause, count in result.causes.most_common():
        console.print(Text(f"{count:4d}  {cause}"))
    if mistakes:
        for mistake in result.mistakes:
            console.print(Text(f"{mistake.article}: {mistake.cause}: {mistake.detail}"), soft_wrap=True)
    missed = below(result, wanted) if wanted else []
    for line in missed:
        click.echo(f"chuhai: {folder}: {line}", err=True)
    if missed:
        raise click.exceptions.Exit(1)
