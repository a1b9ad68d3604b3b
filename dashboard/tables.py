"""The table twin of a chart: the same rows, the columns a reader wants first, a click opens the sentence."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from dashboard import formats, reviewed, selection
from dashboard.charts import marks
from dashboard.records import Claim, Deal, Mention, Terms, records
from dashboard.words import t


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
            t("tables.link"): st.column_config.LinkColumn(display_text=t("tables.open")),
            **dict.fromkeys((t("tables.published"), t("tables.last_told")), st.column_config.DateColumn()),
        },
        placeholder="–",
        alt=t("panels.block.select", what=what),
    )


def points(rows: pd.DataFrame) -> pd.DataFrame:
    """Claims for reading: whose, what, when, how much, who counted, where it stands."""
    claims = records(rows, Claim)
    return pd.DataFrame(
        {
            t("tables.subject"): rows["subject_name"].tolist(),
            t("tables.value"): [formats.claim(claim) for claim in claims],
            t("tables.period"): rows["period_label"].tolist(),
            t("tables.measure"): [marks.measure(claim) for claim in claims],
            t("tables.where"): [_where(claim) for claim in claims],
            t("tables.origin"): [_origin(claim) for claim in claims],
            t("tables.standing"): [marks.standing(claim) for claim in claims],
            **_reviewed([claim.reviewed for claim in claims]),
            t("tables.counted_by"): [claim.source_name if claim.source else t("tables.not_named") for claim in claims],
            t("tables.stated_in"): rows["title"].tolist(),
            t("tables.publisher"): rows["publisher"].tolist(),
            t("tables.published"): rows["published"].tolist(),
            t("tables.link"): [formats.passage_link(claim.url) for claim in claims],
        }
    )


def deals(rows: pd.DataFrame) -> pd.DataFrame:
    """Deals for reading: what they are, how many articles tell of them, and where they stand first."""
    found = records(rows, Deal)
    told = {
        t("tables.articles"): [deal.articles for deal in found],
        t("tables.last_told"): rows["last_published"].tolist(),
    }
    where = {t("tables.told_first_in"): [deal.title for deal in found], **_published(rows, found)}
    return pd.DataFrame({**_terms(found), **told, **where})


def mentions(rows: pd.DataFrame) -> pd.DataFrame:
    """Deals for reading as one article tells them."""
    found = records(rows, Mention)
    return pd.DataFrame(
        {**_terms(found), t("tables.stated_in"): [one.title for one in found], **_published(rows, found)}
    )


def _terms(found: Sequence[Terms]) -> dict[str, list[str | None]]:
    """Who, what kind, about what, when, how far along, on what terms."""
    return {
        t("tables.parties"): [deal.party_names for deal in found],
        t("tables.kind"): [deal.kind_name for deal in found],
        t("tables.about"): [deal.object for deal in found],
        t("tables.announced"): [deal.announced for deal in found],
        t("tables.status"): [deal.status_name for deal in found],
        **_reviewed([deal.reviewed for deal in found]),
        t("tables.amount"): [formats.money(deal.amount, deal.amount_unit) for deal in found],
        t("tables.stake"): [f"{deal.stake_percent:g}%" if deal.stake_percent is not None else None for deal in found],
    }


def _published(rows: pd.DataFrame, found: Sequence[Terms]) -> dict[str, list[object]]:
    return {
        t("tables.publisher"): [deal.publisher for deal in found],
        t("tables.published"): rows["published"].tolist(),
        t("tables.link"): [formats.passage_link(deal.url) for deal in found],
    }


def _reviewed(found: Sequence[str | None]) -> dict[str, list[str | None]]:
    """The column of what people decided, where they decided about any of the rows."""
    return {t("tables.reviewed"): reviewed.marks(found)} if any(found) else {}


def _where(claim: Claim) -> str:
    if not claim.destination_name:
        return claim.geography_name
    return t("tables.to", place=claim.geography_name, destination=claim.destination_name)


def _origin(claim: Claim) -> str:
    origin = t(f"tables.origins.{claim.origin}")
    return origin if claim.status == "actual" else t(f"tables.statuses.{claim.status}", origin=origin)
