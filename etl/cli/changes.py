"""`chuhai changes`: what the last loads changed."""

from __future__ import annotations

import sys
from pathlib import Path

import click
import duckdb
from rich.text import Text

from etl.cli.show import console_for
from etl.errors import ChuhaiError
from etl.store import changes as log
from etl.store.opening import reading

SHOWN = 20  # changes of one kind


@click.command()
@click.option("--load", "number", type=click.IntRange(min=1), help="Which of the remembered loads (default: the last).")
@click.option("--all", "every", is_flag=True, help=f"All changes that are kept, not only {SHOWN} of each kind.")
@click.pass_obj
def changes(database: Path, number: int | None, every: bool) -> None:
    """Print what the last load changed: figures, charted values, deals, contradictions, articles, decisions.

    \b
    A load that came of the same inputs leaves no trace. The database remembers its last twelve loads.

    \b
    Examples:
      chuhai changes
      chuhai changes --load 3 --all

    Exit status: 0; 1 the database cannot be read, or does not remember that load.
    """
    with reading(database) as connection:
        known = log.times(connection)
        chosen = number or max(known)
        if chosen not in known:
            raise ChuhaiError(f"{database}: remembers the loads {min(known)} to {max(known)}, not {chosen}")
        _print(connection, chosen, known, most=None if every else SHOWN)


def _print(connection: duckdb.DuckDBPyConnection, chosen: int, known: dict[int, str], most: int | None) -> None:
    console = console_for(sys.stdout)
    console.print(Text(f"load {chosen} of {min(known)} to {max(known)}: {known[chosen]}"))
    for kind, (label, count) in log.counts(connection, chosen).items():
        console.print(Text(f"\n{label}: {count:,}", style="bold"))
        told = log.rows(connection, chosen, kind)
        for line in told[:most]:
            console.print(Text(f"  {line}"), soft_wrap=True)
        if count > len(told[:most]):
            console.print(Text(f"  and {count - len(told[:most]):,} more"))
