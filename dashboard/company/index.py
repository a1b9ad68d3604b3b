"""All companies, searchable by any of their names, with how much is known of each."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from dashboard import download, formats, ids
from dashboard.company import names
from dashboard.queries import catalogue
from dashboard.queries.companies import index
from dashboard.words import t

COLUMNS = {
    name: name
    for name in (
        "company_id", "name", "name_zh", "kind", "country", "parent_id", "parent_name", "brand_group", "figures",
        "officials", "deals", "articles",
    )
}  # fmt: skip


def show(listing: pd.DataFrame) -> None:
    """Draw what is known of how many, the search, and the table; selecting a line opens that company's page."""
    told = listing[listing["rows_about"] > 0]
    if told.empty:
        st.info(lead(listing, told))
    else:
        st.markdown(formats.markdown(lead(listing, told)))
    words = st.text_input(
        t("companies.search"), key="find_company", bind="query-params", placeholder=t("companies.search_example")
    )
    found = index(words) if words.strip() or told.empty else told
    if found.empty:
        st.info(t("companies.none_found", words=formats.markdown(words)), icon=":material/search_off:")
        return
    st.caption(t("companies.found", count=len(found)))
    lines = table(found)
    st.dataframe(
        lines,
        hide_index=True,
        key="companies_table",
        on_select=lambda: _open(tuple(found["company_id"])),
        selection_mode="single-row",
        placeholder="–",
        alt=t("companies.index_alt"),
        height="content" if len(lines) < 15 else 560,
    )
    label = t("companies.index_csv", count=len(found))
    download.rows_button(label, found, COLUMNS, "chuhai-companies.csv", "companies_csv")


def lead(listing: pd.DataFrame, told: pd.DataFrame) -> str:
    """How many companies are known, of how many something is told, and of whom most."""
    if told.empty:
        return t("companies.index_lead_none", count=len(listing))
    first = told.iloc[0]
    return t(
        "companies.index_lead",
        count=len(listing),
        told=len(told),
        name=names.both(first),
        rows=int(first["rows_about"]),
    )


def table(found: pd.DataFrame) -> pd.DataFrame:
    """The companies for reading."""
    places = catalogue.labels("geography")
    return pd.DataFrame(
        {
            t("companies.column.name"): found["name"].tolist(),
            t("companies.column.chinese"): found["name_zh"].tolist(),
            t("companies.column.kind"): [t(f"companies.kinds.{names.kind(kind)}") for kind in found["kind"]],
            t("companies.column.country"): [places.get(code, str(code).upper()) for code in found["country"]],
            t("companies.column.owner"): found["parent_name"].tolist(),
            t("companies.column.figures"): found["figures"].tolist(),
            t("companies.column.officials"): found["officials"].tolist(),
            t("companies.column.deals"): found["deals"].tolist(),
            t("companies.column.articles"): found["articles"].tolist(),
        }
    )


def _open(companies: tuple[str, ...]) -> None:
    for row in st.session_state["companies_table"]["selection"]["rows"]:
        if row < len(companies):
            ids.write("about", [companies[row]])
