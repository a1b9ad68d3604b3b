"""`chuhai review record`: decisions from a program that stays, one request a line, one answer a line."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from etl.cli.review.group import review
from etl.cli.review.naming import anchors_of_each, changes_of, decision_id_of, joined, parted
from etl.cli.review.who import reviewer
from etl.decisions.records import Decision
from etl.errors import ChuhaiError, StoreError
from etl.store.decision_log import record

_VERDICTS = ("accept", "reject")


@review.command("record")
@click.pass_obj
def record_lines(database: Path) -> None:
    """Record what a program decides in a person's name, until its input ends; the next load applies it.

    Each line of input is a JSON object {"by": NAME, "reason": WHY, "decisions": [{"decision": "accept", "reject",
    "edit", "merge", "split" or "undo", "id": the id of a row (of a decision, to undo it), "set": ["field=value"],
    "with": [ids of the deals that a merge makes one with it]}]}. Each is answered by a line: {"recorded": [ids]}, or
    {"problem": why} where none of it was recorded.
    """
    for line in sys.stdin:
        if line.strip():
            click.echo(json.dumps(_answer(database, line), ensure_ascii=False))


def _answer(database: Path, line: str) -> dict[str, object]:
    """What became of one request."""
    try:
        known = json.loads(line)
        if not str(known["reason"]).strip() or not str(known["by"]).strip():
            raise StoreError("a decision needs a name and a reason")
        wanted = [decision for each in known["decisions"] for decision in _decisions(database, known, each)]
        return {"recorded": [made.id for made in record(database, wanted)]}
    except ChuhaiError as error:
        return {"problem": str(error)}
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        return {"problem": f"the request is none: {error}"}


def _decisions(database: Path, said: dict[str, Any], each: dict[str, Any]) -> list[Decision]:
    """A request's decision as it is recorded: one for each row that the id stands for."""
    kind, identifier = str(each["decision"]), str(each["id"])
    about: dict[str, Any] = {
        "at": datetime.now(UTC),
        "by": reviewer(str(said["by"])),
        "reason": str(said["reason"]).strip(),
    }
    if kind == "undo":
        return [Decision(id="", kind="undo", undoes=decision_id_of(database, identifier), **about)]
    if kind == "merge":
        rows = joined(database, [identifier, *map(str, each["with"])])
        return [Decision(id="", kind="merge", rows=rows, **about)]
    if kind == "split":
        return [Decision(id="", kind="split", rows=parted(database, identifier), **about)]
    [anchors] = anchors_of_each(database, [identifier])
    if kind == "edit":
        changes = changes_of(each.get("set", []), anchors[0].record)
        return [Decision(id="", kind="edit", rows=anchors, changes=changes, **about)]
    if kind not in _VERDICTS:
        raise StoreError(f"{kind!r}: is no decision that can be recorded so")
    return [Decision(id="", kind="accept" if kind == "accept" else "reject", rows=anchors, **about)]
