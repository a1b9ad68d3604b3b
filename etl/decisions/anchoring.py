"""Finds the row that a decision is about among the rows of an article as it is read today.

First by the exact quotation and the place of the number in it; where rules changed what the row says, it is taken for
the same row only if it is the only one there, was the only one then, and its core is as it was. Where the sentence
itself changed, all fields must be as they were and the sentences alike. Whatever is left open is not decided here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from etl.decisions.alike import Limits, alike, words
from etl.decisions.articles import ArticleRows, Row
from etl.decisions.fields import CLAIM, CORE, claim_of, same, written
from etl.decisions.records import Anchor, Decision, Fields, RecordKind

How = Literal["exact", "fields", "alike"]


@dataclass(frozen=True, slots=True)
class Found:
    """The row, and how it was found: as it was, with other `fields`, or by a sentence that is `alike`."""

    row: Row
    how: How


@dataclass(frozen=True, slots=True)
class Lost:
    """No row, and why."""

    reason: str


def anchor_of(row: Row, record: RecordKind, article: ArticleRows) -> Anchor:
    """The words by which a row of the article can be found again."""
    is_figure = record == "figure"
    anchor = Anchor(
        record=record,
        address=article.address,
        file=article.file,
        title=article.title,
        quotation=str(row["evidence"]),
        number_text=str(row["number_text"]) if is_figure else None,
        number_at=_offset(row, "number_start") - _offset(row, "evidence_start") if is_figure else None,
        fields=written(row, record),
    )
    here = (claim_of(one, record) for one in article.rows.get(record, ()) if _same_place(one, anchor))
    return replace(anchor, beside=len({*here} - {claim_of(row, record)}))


def locate(anchor: Anchor, article: ArticleRows, decision: Decision, limits: Limits) -> Found | Lost:
    """The row of the article that an anchor of the decision names, or why there is none."""
    rows = article.rows.get(anchor.record, ())
    here = [row for row in rows if _same_place(row, anchor)]
    exact = [row for row in here if _reads(row, anchor, anchor.fields)]
    if exact:
        return Found(exact[0], "exact")
    if here:
        return _changed(here, anchor, decision)
    return _elsewhere(rows, anchor, article, limits)


def _reads(row: Row, anchor: Anchor, fields: Fields) -> bool:
    """Whether a row makes just the claim of these fields."""
    return same(written(row, anchor.record), fields, CLAIM[anchor.record])


def _same_place(row: Row, anchor: Anchor) -> bool:
    """Whether a row rests on exactly this quotation, and, of a figure, on the number at this place in it."""
    if row["evidence"] != anchor.quotation:
        return False
    if anchor.number_at is None or anchor.number_text is None:
        return anchor.record == "deal"
    start, end = (_offset(row, name) - _offset(row, "evidence_start") for name in ("number_start", "number_end"))
    return start < anchor.number_at + len(anchor.number_text) and anchor.number_at < end


def _offset(row: Row, name: str) -> int:
    value = row[name]
    assert isinstance(value, int)
    return value


def _changed(here: Sequence[Row], anchor: Anchor, decision: Decision) -> Found | Lost:
    """A row at the very place whose fields are others than they were. What reads as the decision wants it is right."""
    claim = written(here[0], anchor.record)
    if anchor.beside or not all(_reads(row, anchor, claim) for row in here):
        return Lost("several rows rest on this number, and none reads as it did")
    changes = [name for name in CLAIM[anchor.record] if not same(claim, anchor.fields, (name,))]
    against = [name for name in changes if name not in decision.changes or not same(claim, decision.changes, (name,))]
    if against and (decision.kind == "accept" or any(name in CORE[anchor.record] for name in against)):
        return Lost(f"the row now reads otherwise in {', '.join(against)}")
    return Found(here[0], "fields")


def _elsewhere(rows: Sequence[Row], anchor: Anchor, article: ArticleRows, limits: Limits) -> Found | Lost:
    """A row that says just the same, where the sentence is alike or another one of the article now stands for it."""
    stands = anchor.quotation in article.text
    for row in rows:
        if not _reads(row, anchor, anchor.fields):
            continue
        if anchor.number_text is not None and words(str(row["number_text"])) != words(anchor.number_text):
            continue
        if stands or alike(str(row["evidence"]), anchor.quotation, limits):
            return Found(row, "alike")
    if stands:
        return Lost("the quotation stands in the article, and no row is read from it")
    return Lost("the quotation is not in the article")
