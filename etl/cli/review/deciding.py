"""The commands that record a decision, and apply it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import wraps
from pathlib import Path
from typing import Any

import click

from etl.cli.review.group import review
from etl.cli.review.naming import anchors_of_each, changes_of, decision_id_of, joined, parted
from etl.cli.review.printing import print_log
from etl.cli.review.who import config_file, reviewer
from etl.decisions.editing import number_at
from etl.decisions.fields import NEEDED
from etl.decisions.records import Decision, DecisionKind, RecordKind
from etl.errors import StoreError
from etl.store.anchors import article_anchor
from etl.store.decision_log import record
from etl.store.looking import log
from etl.store.opening import reading


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of every decision: who decides (None: by the surroundings), why, and whether to apply it later."""

    by: str | None
    reason: str
    later: bool


def _said(command: Callable[..., None]) -> Callable[..., None]:
    """The options of every decision, given to the command as `said`."""

    @wraps(command)
    def with_said(*arguments: object, by: str | None, reason: str, later: bool, **options: object) -> None:
        if not reason.strip():
            raise StoreError("a decision needs a reason: say it with --reason")
        command(*arguments, said=Said(by, reason.strip(), later), **options)

    by = click.option("--by", metavar="NAME", help=f"Who decides; otherwise $CHUHAI_REVIEWER, or {config_file()}.")
    reason = click.option("--reason", required=True, metavar="TEXT", help="Why, for whoever reads the row later.")
    later = click.option("--later", is_flag=True, help="Only record it; the next 'chuhai load' applies it.")
    return by(reason(later(with_said)))


def _decide(database: Path, said: Said, *wanted: dict[str, Any]) -> None:
    """Record decisions, load unless it is left for later, and tell what became of each."""
    name, now = reviewer(said.by), datetime.now(UTC)
    made = record(database, [Decision(id="", at=now, by=name, reason=said.reason, **each) for each in wanted])
    for each in made:
        click.echo(f"recorded {each.id}: {each.kind} by {each.by}")
    if said.later:
        click.echo("'chuhai load' applies it")
        return
    from etl import pipeline  # noqa: PLC0415 - it brings all of extraction, which most that is asked has no use for
    from etl.cli.progress import progress  # noqa: PLC0415

    try:
        with progress() as on_progress:
            pipeline.load(database=database, on_progress=on_progress)
    except StoreError as error:
        raise StoreError(f"{error}; what was decided is recorded, and the next 'chuhai load' applies it") from error
    with reading(database) as connection:
        told = [line for each in made for line in log(connection, each.id)]
    print_log(told)
    if any(line.state in ("unanchored", "refused") for line in told):
        raise click.exceptions.Exit(1)


def _verdict(kind: DecisionKind, text: str) -> None:
    @review.command(kind, help=text)
    @click.argument("identifiers", metavar="ID...", nargs=-1, required=True)
    @_said
    @click.pass_obj
    def command(database: Path, identifiers: tuple[str, ...], said: Said) -> None:
        wanted = [{"kind": kind, "rows": anchors} for anchors in anchors_of_each(database, identifiers)]
        _decide(database, said, *wanted)


_verdict("accept", "Chart rows whatever their confidence. ID is the id of a figure or a deal, or the start of one.")
_verdict("reject", "Keep rows out of every chart and count; they stay among what is rejected, with the reason.")


@review.command()
@click.argument("identifier", metavar="ID")
@click.option("--set", "given", multiple=True, required=True, metavar="FIELD=VALUE", help="A field and its new value.")
@_said
@click.pass_obj
def edit(database: Path, identifier: str, given: tuple[str, ...], said: Said) -> None:
    """Give fields of a row new values; the original ones are kept.

    FIELD is a field of a figure or a deal as docs/DATA.md lists them, or `period` for both days of a period. Nothing
    behind the = empties a field.

    \b
    Examples:
      chuhai review edit 3fa9c1 --set period=2025-01..2025-04 --reason "the body says 2025"
      chuhai review edit 3fa9c1 --set value=5859000 --set bound=exact --reason "as the table has it"
      chuhai review edit 77d02e --set parties=geely,renault --reason "a misread name"
    """
    [anchors] = anchors_of_each(database, [identifier])
    changes = changes_of(given, anchors[0].record)
    _decide(database, said, {"kind": "edit", "rows": anchors, "changes": changes})


@review.command()
@click.argument("article", metavar="ARTICLE")
@click.option("--quotation", required=True, metavar="TEXT", help="Words that stand once in the article, as they are.")
@click.option("--number", metavar="TEXT", help="The number in them, as printed; leave it out to add a deal.")
@click.option("--set", "given", multiple=True, required=True, metavar="FIELD=VALUE", help="A field and its value.")
@_said
@click.pass_obj
def add(database: Path, article: str, quotation: str, number: str | None, given: tuple[str, ...], said: Said) -> None:
    """Add a row that the rules did not find to a loaded article, by its id. The quotation must stand in it.

    \b
    Example:
      chuhai review add ships --quotation "sold 41,200 cars" --number 41,200 --set metric=sales --set value=41200 \\
        --set unit=vehicles --set subject=byd --set period=2024 --reason "the table's third row"
    """
    kind: RecordKind = "figure" if number else "deal"
    with reading(database) as connection:
        anchor = article_anchor(connection, article, quotation, kind)
    changes = changes_of(given, kind)
    if number:
        at = number_at(quotation, number)
        if at is None:
            raise StoreError(f"{number!r}: does not stand just once in the quotation")
        anchor = replace(anchor, number_text=number, number_at=at)
        changes["number_text"] = number
    if missing := [name for name in NEEDED[kind] if name not in changes]:
        raise StoreError(f"a {kind} needs {', '.join(missing)}: say it with --set")
    _decide(database, said, {"kind": "add", "rows": (anchor,), "changes": changes})


@review.command()
@click.argument("identifiers", metavar="ID ID...", nargs=-1, required=True)
@_said
@click.pass_obj
def merge(database: Path, identifiers: tuple[str, ...], said: Said) -> None:
    """Say that the deals with these ids are one deal."""
    _decide(database, said, {"kind": "merge", "rows": joined(database, identifiers)})


@review.command()
@click.argument("identifier", metavar="ID")
@_said
@click.pass_obj
def split(database: Path, identifier: str, said: Said) -> None:
    """Say that what this article tells of a deal is another deal than what the other articles tell. ID is the id of a
    deal as one article tells it, the mention_id of the exports; with a deal's own id, its first mention leaves it.
    """
    _decide(database, said, {"kind": "split", "rows": parted(database, identifier)})


@review.command()
@click.argument("decision", metavar="DECISION")
@_said
@click.pass_obj
def undo(database: Path, decision: str, said: Said) -> None:
    """Take a decision back, by its id or the start of it. An undo can be undone."""
    _decide(database, said, {"kind": "undo", "undoes": decision_id_of(database, decision)})
