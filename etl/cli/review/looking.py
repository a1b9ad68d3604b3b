"""`chuhai review show` and `chuhai review log`."""

from __future__ import annotations

from pathlib import Path

import click

from etl.cli.review.group import review
from etl.cli.review.printing import print_log, print_row
from etl.store.looking import log, shown
from etl.store.opening import reading
from etl.store.waiting import waiting, whole_id


@review.command("show")
@click.argument("identifier", metavar="ID")
@click.pass_obj
def show_one(database: Path, identifier: str) -> None:
    """Show one row with its sentence in context, its fields, the rules behind it, and what was decided about it.

    ID is the id of a figure, a deal or a decision, or the start of one.
    """
    with reading(database) as connection:
        whole = whole_id(connection, identifier)
        decided = log(connection, whole)
        if any(each.decision_id == whole for each in decided):
            print_log(decided)
        else:
            print_row(shown(connection, whole), waiting(connection, item=whole)[0])


@review.command("log")
@click.argument("identifier", metavar="[ID]", required=False)
@click.pass_obj
def show_log(database: Path, identifier: str | None) -> None:
    """List what people decided, in order: who, when, what and why, and what became of it. With ID: about one row."""
    with reading(database) as connection:
        print_log(log(connection, whole_id(connection, identifier) if identifier else None))
