"""Who is compared, and in what: both are ids in the address."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from dashboard import ids, later, measure, spans
from dashboard.company import names
from dashboard.filters import Filters
from dashboard.queries import catalogue, companies, compared
from dashboard.words import t

FEWEST, MOST = 2, 5
_DEFAULT = 4


def who(filters: Filters) -> dict[str, str]:
    """Draw the choice of subjects; returns their ids with the names that a reader sees."""
    listing = companies.index()
    groups = {code: name for code, name in catalogue.labels("subject").items() if code != "all"}
    told = listing[listing["rows_about"] > 0]
    if told.empty:
        st.info(t("compare.no_data"), icon=":material/group_add:")
        later.stop()
    offered = groups | names.named(told)
    asked = [*filters.companies, *filters.brand_groups]
    default = [one for one in asked if one in offered][:MOST] if len(asked) >= FEWEST else _largest(filters, offered)
    chosen = ids.several_of("who", t("compare.who"), offered, default, most=MOST)
    short = groups | {str(row["company_id"]): names.short(row) for _, row in listing.iterrows()}
    return {one: short[one] for one in chosen}


def what(found: pd.DataFrame, subjects: int) -> pd.Series:
    """Draw the choice of measure, scope and span among these rows of `compared.measures`; returns the chosen row."""
    rows = {_key(row): row for _, row in found.iterrows()}
    chosen = ids.one_of(
        "what",
        t("compare.what"),
        list(rows),
        lambda one: _label(rows[one], subjects),
        about=t("compare.what_help"),
    )
    return rows[chosen]


def _largest(filters: Filters, offered: dict[str, str]) -> list[str]:
    """The largest in the measure that most have a figure of."""
    found = compared.measures(None, filters)
    if found.empty:
        return []
    return [one for one in compared.largest(found.iloc[0], filters, _DEFAULT) if one in offered]


def _key(row: pd.Series) -> str:
    return ".".join(str(row[name]) for name in ("metric", "unit", "geography", "powertrain", "vehicle_class", "span"))


def _label(row: pd.Series, subjects: int) -> str:
    return t("compare.option", measure=label(row), have=int(row["subjects"]), subjects=subjects)


def label(row: pd.Series) -> str:
    """A measure with its scope and its span, in words."""
    return t("compare.measure", measure=measure.name(row), span=spans.in_words(str(row["span"])))


def too_few() -> None:
    """Say that at least two are needed."""
    st.info(t("compare.too_few"), icon=":material/group_add:")
