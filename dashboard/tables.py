"""The table twin of a chart: the same rows, the columns a reader wants first, a click opens the sentence."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from dashboard import download, formats, selection


def identifier(rows: pd.DataFrame) -> str:
    """The column that identifies a row: deal_id of deals, point_id of points."""
    return "deal_id" if "deal_id" in rows else "point_id"


def columns(rows: pd.DataFrame) -> dict[str, str]:
    """The CSV's columns for these rows."""
    return download.DEAL_COLUMNS if "deal_id" in rows else download.POINT_COLUMNS


def show(rows: pd.DataFrame, key: str) -> None:
    """Draw the rows as a table with single-row selection."""
    is_deals = "deal_id" in rows
    identifiers = tuple(rows[identifier(rows)])
    st.dataframe(
        deals(rows) if is_deals else points(rows),
        hide_index=True,
        key=key,
        on_select=lambda: selection.from_table(key, identifiers),
        selection_mode="single-row",
        column_config={"Link": st.column_config.LinkColumn(display_text="open")},
        alt="The rows of the chart; select one to read its sentence",
    )


def points(rows: pd.DataFrame) -> pd.DataFrame:
    """Claims for reading: whose, when, what, who counted, where it stands."""
    claims = list(rows.itertuples())
    return pd.DataFrame(
        {
            "Subject": rows["subject_name"].tolist(),
            "Measure": [_measure(claim) for claim in claims],
            "Period": rows["period_label"].tolist(),
            "Value": [formats.claim(claim) for claim in claims],
            "Kind": [_kind(claim) for claim in claims],
            "Counted by": rows["source_name"].tolist(),
            "Stated in": rows["title"].tolist(),
            "Publisher": rows["publisher"].tolist(),
            "Published": rows["published"].tolist(),
            "Link": [formats.passage_link(url) if pd.notna(url) else None for url in rows["url"]],
        }
    )


def deals(rows: pd.DataFrame) -> pd.DataFrame:
    """Deals for reading: who, what kind, about what, when, how far along, where it stands."""
    return pd.DataFrame(
        {
            "Parties": rows["party_names"].tolist(),
            "Kind": [formats.words(kind) for kind in rows["kind"]],
            "About": rows["object"].tolist(),
            "Announced": rows["announced"].tolist(),
            "Status": [formats.words(status) for status in rows["status"]],
            "Amount": [
                formats.number(row.amount, row.amount_unit) if pd.notna(row.amount) else None
                for row in rows.itertuples()
            ],
            "Stake": [f"{stake:g}%" if pd.notna(stake) else None for stake in rows["stake_percent"]],
            "Stated in": rows["title"].tolist(),
            "Publisher": rows["publisher"].tolist(),
            "Published": rows["published"].tolist(),
            "Link": [formats.passage_link(url) if pd.notna(url) else None for url in rows["url"]],
        }
    )


def _measure(claim: object) -> str:
    row = claim
    words = [formats.words(row.metric)]  # type: ignore[attr-defined]
    if row.basis != "level":  # type: ignore[attr-defined]
        words.append({"yoy": "on a year earlier", "mom": "on a month earlier"}.get(row.basis, "change"))  # type: ignore[attr-defined]
    return ", ".join(words)


def _kind(claim: object) -> str:
    row = claim
    origin = "official" if row.origin == "official" else "article"  # type: ignore[attr-defined]
    return origin if row.status == "actual" else f"{origin}, {row.status}"  # type: ignore[attr-defined]
