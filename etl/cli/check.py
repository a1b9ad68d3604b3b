"""`chuhai check`: the promises as queries."""

from __future__ import annotations

from pathlib import Path

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from etl.store import checks
from etl.store.opening import reading

SHOWN = 5

_COUNTS = "charted: {:,} figures, {:,} deals, {:,} official rows; {:,} candidates for review"


def _state(result: checks.Result) -> Text:
    if not result.offenders:
        return Text("kept", style="green")
    return Text("broken", style="bold red") if result.blocks else Text("look", style="yellow")


@click.command()
@click.pass_obj
def check(database: Path) -> None:
    """Ask the database every promise, and list what breaks it.

    \b
    Each promise is a query in etl/sql/checks that returns the offenders. "broken" is a promise that stops a load from
    being published; "look" is worth a person's eye. The last line counts what is charted, and the candidates: rows
    that are less sure than data/vocabulary/confidence.toml asks for.

    \b
    Examples:
      chuhai check
      chuhai --database other.duckdb check

    Exit status: 0 all blocking promises are kept; 1 one is broken, or the database cannot be read.
    """
    with reading(database) as connection:
        results = checks.run(connection)
        counts = connection.execute("SELECT figures, deals, officials, candidates FROM mart.load").fetchone()
    console = Console()
    table = Table("promise", "state", "offenders", box=None, pad_edge=False)
    for result in results:
        table.add_row(Text(result.check.promise), _state(result), str(len(result.offenders)))
    console.print(table)
    console.print(Text(_COUNTS.format(*counts or (0,) * 4)))
    for result in results:
        if not result.offenders:
            continue
        console.print(Text(f"\n{result.check.name}: {result.check.advice}", style="bold"))
        for offender in result.offenders[:SHOWN]:
            console.print(Text(f"  {offender}"))
        if len(result.offenders) > SHOWN:
            console.print(Text(f"  and {len(result.offenders) - SHOWN} more"))
    if any(result.blocks for result in results):
        raise click.exceptions.Exit(1)
