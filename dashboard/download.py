"""Rows as a CSV that opens right in a spreadsheet: UTF-8 with its mark, ISO dates, no formulas, numbers untouched."""

from __future__ import annotations

import numpy as np
import pandas as pd

POINT_COLUMNS = {
    "point_id": "point_id", "metric": "metric", "basis": "basis", "status": "status", "subject": "subject",
    "subject_name": "subject_name", "geography": "geography", "destination": "destination",
    "powertrain": "powertrain", "vehicle_class": "vehicle_class", "period_start": "period_start",
    "period_end": "period_end", "period_kind": "period_kind", "value": "value", "low": "low", "high": "high",
    "low_open": "low_open", "high_open": "high_open", "nearness": "nearness", "stated": "stated",
    "value_high": "value_high", "unit": "unit", "bound": "bound", "number_text": "number_text", "part": "part",
    "source": "source", "source_name": "source_name", "origin": "origin", "evidence": "quotation", "title": "title",
    "publisher": "publisher", "url": "url", "published": "published", "is_brief": "is_brief",
    "article_id": "article_id", "confidence": "confidence", "is_derived": "derived", "note": "note",
    "group_id": "group_id", "verdict": "verdict", "reason": "reason", "is_chosen": "is_chosen", "is_drawn": "is_drawn",
    "probable_label": "probable_period", "date_checked_by": "date_checked_by",
    "reviewed": "reviewed", "reviewed_by": "reviewed_by", "reviewed_at": "reviewed_at",
    "review_reason": "review_reason", "review_changes": "review_changes",
}  # fmt: skip
DEAL_COLUMNS = {
    "deal_id": "deal_id", "parties": "parties", "party_names": "party_names", "kind": "kind", "object": "object",
    "announced": "announced", "status": "status", "amount": "amount", "amount_unit": "amount_unit",
    "stake_percent": "stake_percent", "articles": "articles", "article_ids": "article_ids",
    "last_published": "last_published", "evidence": "quotation", "title": "title", "publisher": "publisher",
    "url": "url", "published": "published", "is_brief": "is_brief", "article_id": "article_id",
    "confidence": "confidence",
    "reviewed": "reviewed", "reviewed_by": "reviewed_by", "reviewed_at": "reviewed_at",
    "review_reason": "review_reason", "review_changes": "review_changes",
}  # fmt: skip
MENTION_COLUMNS = {
    "mention_id": "mention_id", "deal_id": "deal_id", "parties": "parties", "party_names": "party_names",
    "kind": "kind", "object": "object", "announced": "announced", "status": "status", "amount": "amount",
    "amount_unit": "amount_unit", "stake_percent": "stake_percent", "evidence": "quotation", "title": "title",
    "publisher": "publisher", "url": "url", "published": "published", "is_brief": "is_brief",
    "article_id": "article_id", "confidence": "confidence",
    "reviewed": "reviewed", "reviewed_by": "reviewed_by", "reviewed_at": "reviewed_at",
    "review_reason": "review_reason", "review_changes": "review_changes",
}  # fmt: skip
STAGE_COLUMNS = {
    "deal_id": "deal_id", "step": "step", "stage": "stage", "said": "date", "precision": "precision",
    "dated_by": "dated_by", "flag": "flag", "evidence": "quotation", "title": "title", "publisher": "publisher",
    "url": "url", "published": "published", "is_brief": "is_brief", "article_id": "article_id",
    "mention_id": "mention_id", "stage_id": "stage_id",
}  # fmt: skip
DECISION_COLUMNS = {
    "decision_id": "decision_id", "line": "line", "made_at": "made_at", "made_by": "made_by", "decision": "decision",
    "reason": "reason", "effect": "effect", "state": "state", "state_reason": "state_reason", "undoes": "undoes",
    "undone_by": "undone_by", "record": "record", "row_id": "row_id", "found_by": "found_by", "before": "before",
    "after": "after", "changes": "changes", "wanted": "wanted", "article_id": "article_id", "title": "title",
    "url": "url", "quotation": "quotation", "number_text": "number_text",
}  # fmt: skip
MIME = "text/csv"
_FORMULA = tuple("=+-@\t\r＝＋－＠")


def csv_bytes(rows: pd.DataFrame, columns: dict[str, str], data_version: str) -> bytes:
    """The rows as CSV bytes with these columns (mart name -> CSV name) and the data's version, in the rows' order."""
    table = rows[list(columns)].rename(columns=columns).assign(data_version=data_version).reset_index(drop=True)
    for name in table.columns:
        if pd.api.types.is_datetime64_any_dtype(table[name]):
            table[name] = table[name].dt.strftime("%Y-%m-%d")
        elif not pd.api.types.is_numeric_dtype(table[name]):
            table[name] = pd.Series([guarded(cell) for cell in table[name].tolist()], dtype=object)
    # A mark is written only into bytes: encoding here is what makes Excel read Chinese.
    return table.to_csv(index=False, lineterminator="\r\n").encode("utf-8-sig")


def guarded(cell: object) -> object:
    """A text cell that no spreadsheet takes for a formula: an apostrophe before = + - @ tab CR, full-width too.
    A list becomes its items with " | " between; anything else is returned as it is.
    """
    if isinstance(cell, np.ndarray | list):
        cell = " | ".join(str(item) for item in cell)
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
