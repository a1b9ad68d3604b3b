"""`chuhai export`: the data as files for other programs."""

from __future__ import annotations

from pathlib import Path

import click

from etl.store.export import Format
from etl.store.export import export as write_files


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--format",
    "form",
    type=click.Choice(["csv", "parquet"]),
    default="csv",
    show_default=True,
    help="CSV opens in Excel; Parquet keeps the types.",
)
@click.pass_obj
def export(database: Path, folder: Path, form: Format) -> None:
    """Write figures, deals, candidates, decisions, articles and the official series into DIR.

    A README.txt says what the columns hold.

    CSV files open in Excel: UTF-8 with a byte order mark, formulas guarded. Parquet files hold the same rows, raw.

    \b
    Examples:
      chuhai export out
      chuhai export out --format parquet
    """
    for path in write_files(database, folder, form):
        click.echo(path)
