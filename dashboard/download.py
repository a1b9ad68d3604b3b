"""Rows as a CSV that opens right in a spreadsheet: UTF-8 with its mark, ISO dates, no formulas, numbers untouched."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd
import streamlit as st

from dashboard.queries import catalogue

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


def rows_button(label: str, rows: pd.DataFrame, columns: dict[str, str], name: str, key: str) -> None:
    """Draw the button that saves these rows, with these columns, as `name`; off where there are none."""

    def data() -> bytes:
        return csv_bytes(rows, columns, str(catalogue.load()["data_version"]))

    button(label, data, name, key, is_off=rows.empty)


def button(label: str, data: Callable[[], bytes], name: str, key: str, *, is_off: bool = False) -> None:
    """Draw the button that saves a CSV as `name`; made when it is pressed, and no run of the page."""
    st.download_button(
        label,
        data=data,
        file_name=name,
        mime=MIME,
        on_click="ignore",
        icon=":material/download:",
        key=key,
        disabled=is_off,
    )


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
