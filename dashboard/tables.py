"""The table twin of a chart: the same rows, the columns a reader wants first, a click opens the sentence."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from dashboard import formats, reviewed, selection
from dashboard.charts import marks
from dashboard.records import Claim, Deal, Mention, Terms, records


def identifier(rows: pd.DataFrame) -> str:
    """The column that identifies a row: mention_id of an article's deals, deal_id of deals, point_id of points."""
    return next((name for name in ("mention_id", "deal_id") if name in rows), "point_id")


def show(rows: pd.DataFrame, key: str, what: str) -> None:
    """Draw the rows as a table with single-row selection; `what` names it to a reader who hears the page."""
    readable = {"mention_id": mentions, "deal_id": deals}.get(identifier(rows), points)
    draw(readable(rows), tuple(rows[identifier(rows)]), key, what)


def draw(lines: pd.DataFrame, identifiers: tuple[str, ...], key: str, what: str) -> None:
    """Draw lines for reading as a table; selecting one selects its identifier. `what` names it to who hears it."""
    st.dataframe(
        lines,
        hide_index=True,
        key=key,
        on_select=lambda: selection.from_table(key, identifiers),
        selection_mode="single-row",
        column_config={
            "Link": st.column_config.LinkColumn(display_text="open"),
            **dict.fromkeys(("Published", "Last told"), st.column_config.DateColumn()),
        },
        placeholder="–",
        alt=f"{what}, as rows; select one to read its sentence",
    )


def points(rows: pd.DataFrame) -> pd.DataFrame:
    """Claims for reading: whose, what, when, how much, who counted, where it stands."""
    claims = records(rows, Claim)
    return pd.DataFrame(
        {
            "Subject": rows["subject_name"].tolist(),
            "Value": [formats.claim(claim) for claim in claims],
            "Period": rows["period_label"].tolist(),
            "Measure": [marks.measure(claim) for claim in claims],
            "Where": [_where(claim) for claim in claims],
            "Origin": [_origin(claim) for claim in claims],
            "Standing": [marks.standing(claim) for claim in claims],
            **_reviewed([claim.reviewed for claim in claims]),
            "Counted by": [claim.source_name if claim.source else "not named" for claim in claims],
            "Stated in": rows["title"].tolist(),
            "Publisher": rows["publisher"].tolist(),
            "Published": rows["published"].tolist(),
            "Link": [formats.passage_link(claim.url) for claim in claims],
        }
    )


def deals(rows: pd.DataFrame) -> pd.DataFrame:
    """Deals for reading: what they are, how many articles tell of them, and where they stand first."""
    found = records(rows, Deal)
    told = {"Articles": [deal.articles for deal in found], "Last told": rows["last_published"].tolist()}
    where = {"Told first in": [deal.title for deal in found], **_published(rows, found)}
    return pd.DataFrame({**_terms(found), **told, **where})


def mentions(rows: pd.DataFrame) -> pd.DataFrame:
    """Deals for reading as one article tells them."""
    found = records(rows, Mention)
    return pd.DataFrame({**_terms(found), "Stated in": [one.title for one in found], **_published(rows, found)})


def _terms(found: Sequence[Terms]) -> dict[str, list[str | None]]:
    """Who, what kind, about what, when, how far along, on what terms."""
    return {
        "Parties": [deal.party_names for deal in found],
        "Kind": [deal.kind_name for deal in found],
        "About": [deal.object for deal in found],
        "Announced": [deal.announced for deal in found],
        "Status": [deal.status_name for deal in found],
        **_reviewed([deal.reviewed for deal in found]),
        "Amount": [formats.money(deal.amount, deal.amount_unit) for deal in found],
        "Stake": [f"{deal.stake_percent:g}%" if deal.stake_percent is not None else None for deal in found],
    }


def _published(rows: pd.DataFrame, found: Sequence[Terms]) -> dict[str, list[object]]:
    return {
        "Publisher": [deal.publisher for deal in found],
        "Published": rows["published"].tolist(),
        "Link": [formats.passage_link(deal.url) for deal in found],
    }


def _reviewed(found: Sequence[str | None]) -> dict[str, list[str | None]]:
    """The column of what people decided, where they decided about any of the rows."""
    return {"Reviewed": reviewed.marks(found)} if any(found) else {}


def _where(claim: Claim) -> str:
    to = f" to {claim.destination_name}" if claim.destination_name else ""
    return f"{claim.geography_name}{to}"


def _origin(claim: Claim) -> str:
    return claim.origin if claim.status == "actual" else f"{claim.origin}, {claim.status}"
