"""One claim, deal or candidate by its id; the rules that read it; and what an id meant that is no longer there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import pandas as pd

from dashboard.queries import points, run
from dashboard.records import Deal, Decided, Mention, records


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """A claim or deal whose sentence is like one that is looked for."""

    row_id: str
    evidence: str
    title: str
    publisher: str | None
    published: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Went:
    """What is kept of a claim that went: its words, where they stood, since which load, and what it became."""

    quotation: str
    title: str
    publisher: str | None
    published: date | None
    loaded_at: date
    after_id: str | None


def point(identifier: str) -> pd.DataFrame:
    """The row of mart.points with this id, whole, as a table of one line or none."""
    return points.of_ids((identifier,))


def deal(identifier: str) -> Deal | None:
    """The deal with this id, or the one that a mention with this id tells of."""
    found = run.narrowed("deals", {"deal": identifier})
    return records(found, Deal)[0] if len(found) else None


def mention(identifier: str) -> Mention | None:
    """A deal as one article tells it."""
    found = run.rows("deal_mentions", article=None, id=identifier, deal=None)
    return records(found, Mention)[0] if len(found) else None


def candidate(identifier: str) -> pd.DataFrame:
    """The row of mart.candidates with this id, as a table of one line or none."""
    return run.rows("candidate", id=identifier)


def reasons(identifier: str) -> list[tuple[str, str]]:
    """The rules that decided the fields of a point, a candidate or a mention: field and rule."""
    found = run.rows("reasons", id=identifier)
    return [(field, rule) for each in found["reason"] for field, _, rule in [str(each).partition(": ")]]


def went(identifier: str) -> Went | None:
    """What the last loads kept of a claim that is there no longer."""
    for row in run.rows("went", id=identifier).to_dict("records"):
        kept: dict[str, Any] = {str(name): None if pd.isna(value) else value for name, value in row.items()}
        return Went(**kept)
    return None


def meant(identifier: str) -> list[Decided]:
    """What people decided about a row with this id that is there no longer."""
    return records(run.rows("meant", id=identifier), Decided)


def nearest(quotation: str, most: int = 5) -> list[Near]:
    """Claims and deals whose sentences are most like this one, best first; none where nothing is like it."""
    words = " ".join(quotation.split())
    if len(words) < 2:
        return []
    found = run.rows("nearest", quotation=words, start=words[:12], most=most)
    columns = (found[name].tolist() for name in ("row_id", "evidence", "title", "publisher", "published"))
    return [
        Near(row_id=row, evidence=said, title=title, publisher=who or None, published=None if pd.isna(day) else day)
        for row, said, title, who, day in zip(*columns, strict=True)
    ]
