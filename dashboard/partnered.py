"""A company that is selected in the network of deals: its deals among those shown, and the way to its page."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from dashboard import evidence, formats, tables
from dashboard.charts.network import COMPANY
from dashboard.queries import catalogue, deals
from dashboard.words import t


def show(chosen: str, rows: pd.DataFrame, key: str) -> bool:
    """Draw the company whose dot is `chosen` with its deals among these rows; False where it is no company of them."""
    company = chosen.removeprefix(COMPANY)
    if company == chosen:
        return False
    pairs = deals.partners(rows)
    own = pairs[(pairs["one_id"] == company) | (pairs["other_id"] == company)]
    if own.empty:
        return False
    name = catalogue.company_names().get(company, company)
    shown = rows[rows["deal_id"].isin(own["deal_ids"].explode())]
    with evidence.framed(t("charts.network.of_company", name=name), key):
        tables.show(shown, f"{key}_company", t("charts.network.of_company", name=name))
        st.page_link(
            "views/companies.py",
            label=formats.markdown(t("charts.network.to_company", name=name)),
            icon=":material/corporate_fare:",
            query_params={"about": company},
        )
    return True
