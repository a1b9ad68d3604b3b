"""The rows and decisions that ids name, and the fields that a person sets, for the commands that record decisions."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from etl.decisions.records import Anchor, RecordKind, Value
from etl.decisions.settings import settings
from etl.errors import StoreError
from etl.store.anchors import anchors_of, beside_in_deal
from etl.store.decision_log import read_decisions
from etl.store.opening import reading
from etl.store.waiting import whole_id


def changes_of(given: Sequence[str], kind: RecordKind) -> dict[str, Value]:
    """The fields that are set (`field=value`); raises StoreError that names what is wrong."""
    try:
        found = settings(given, kind)
    except ValueError as error:
        raise StoreError(str(error)) from error
    if not found:
        raise StoreError("nothing is set")
    return found


def anchors_of_each(database: Path, starts: Sequence[str]) -> list[tuple[Anchor, ...]]:
    """The anchors of each row, once, by the start of its id; raises StoreError where there is no such row."""
    with reading(database) as connection:
        ids = dict.fromkeys(whole_id(connection, start) for start in starts)
        anchors = {row: tuple(anchors_of(connection, row)) for row in ids}
    for row, found in anchors.items():
        if not found:
            raise StoreError(f"{row}: is no figure or deal")
    return list(anchors.values())


def joined(database: Path, starts: Sequence[str]) -> tuple[Anchor, ...]:
    """The anchors of deals that are to be one; raises StoreError where they are no two deals."""
    rows = tuple(anchors[0] for anchors in anchors_of_each(database, starts))
    if len(rows) < 2 or any(row.record != "deal" for row in rows):
        raise StoreError("name two deals or more that are one")
    return rows


def parted(database: Path, start: str) -> tuple[Anchor, ...]:
    """The anchors of the mention that leaves its deal and of those that stay; StoreError where it stands alone."""
    with reading(database) as connection:
        mention = whole_id(connection, start)
        others = beside_in_deal(connection, mention)
    if not others:
        raise StoreError(f"{mention}: is no deal that several articles tell")
    return tuple(anchors[0] for anchors in anchors_of_each(database, [mention, *others]))


def decision_id_of(database: Path, start: str) -> str:
    """The id of the one recorded decision that begins so; raises StoreError where there is none, or several."""
    known = [each.id for each in read_decisions(database).each() if each.id.startswith(start.casefold())]
    if len(known) != 1:
        raise StoreError(f"{start!r}: {'could be ' + ', '.join(known) if known else 'no decision has such an id'}")
    return known[0]
