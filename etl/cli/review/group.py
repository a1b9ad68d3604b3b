"""The group of commands: without one of them it lists what waits."""

from __future__ import annotations

from pathlib import Path

import click

from etl.cli.review.printing import print_waiting
from etl.store.opening import reading
from etl.store.waiting import id_length, waiting

KINDS = ("unanchored", "refused", "misdated", "contradiction", "candidate", "charted")


@click.group(invoke_without_command=True)
@click.option("--company", metavar="ID", help="Only what is about this company, by its id in companies.csv.")
@click.option(
    "--kind", type=click.Choice(KINDS), help="Only what waits for this reason; charted: what waits for nobody."
)
@click.option("--limit", type=click.IntRange(1), default=20, show_default=True, help="How many to list.")
@click.pass_context
def review(ctx: click.Context, company: str | None, kind: str | None, limit: int) -> None:
    """List what waits for a person, and record what people decide about rows.

    Without a command: decisions that could not be applied, figures that are probably misdated or that others
    contradict, and rows that are too unsure to be charted, each with an id of which the start is enough. What is
    decided is kept in a file beside the database, applied at every load, and can be undone: see docs/CORRECTING.md.

    \b
    Examples:
      chuhai review --company byd                    what waits about BYD
      chuhai review show 3fa9c1                      one row with its sentence in context
      chuhai review accept 3fa9c1 --reason "page 4"  chart it
      chuhai review edit 3fa9c1 --set period=2025-01..2025-04 --reason "the body says 2025"
      chuhai review log                              what was decided, by whom, when and why

    Who decides is said with --by, by $CHUHAI_REVIEWER, or by the file that --by's help names.
    """
    if ctx.invoked_subcommand is not None:
        return
    database: Path = ctx.obj
    with reading(database) as connection:
        found, total = waiting(connection, kind, company, limit)
        print_waiting(found, total, id_length(connection))
