"""What companies are called: both names together, links to their pages, and every spelling that an address may use."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from dashboard import formats, ids
from dashboard.words import language, t

KINDS = frozenset(
    {
        "carmaker", "supplier", "technology", "research", "consultancy", "distributor", "finance", "association",
        "authority", "conglomerate", "trading", "energy", "property", "other",
    }
)  # fmt: skip


def both(row: pd.Series) -> str:
    """The English and the Chinese name, the reader's own language first; only one where there is no other."""
    if pd.isna(row["name_zh"]):
        return str(row["name"])
    return t("companies.both", name=row["name"], chinese=row["name_zh"])


def short(row: pd.Series) -> str:
    """The name in the reader's language."""
    return str(row["name_zh"] if language() == "zh" and pd.notna(row["name_zh"]) else row["name"])


def kind(code: str) -> str:
    """The kind of a company as the texts name it: "other" for one that somebody's own data has brought in."""
    return code if code in KINDS else "other"


def named(listing: pd.DataFrame) -> dict[str, str]:
    """Company id to both names, in the listing's order; where two share them, the id is added."""
    found = {str(row["company_id"]): both(row) for _, row in listing.iterrows()}
    often = pd.Series(list(found.values())).value_counts()
    return {one: f"{name} [{one}]" if often[name] > 1 else name for one, name in found.items()}


def spellings(listing: pd.DataFrame) -> dict[str, str]:
    """What an address may call a company: its id or either name, as old links do."""
    known: dict[str, str] = {}
    for column in ("name_zh", "name", "company_id"):
        known |= ids.spellings(
            {str(one): str(name) for one, name in zip(listing["company_id"], listing[column], strict=True)}
        )
    return known


def link(row: pd.Series, words: str | None = None) -> None:
    """Draw a link to the page of a company (a row with company_id, name, name_zh), with these words or its names."""
    st.page_link(
        "views/companies.py",
        label=formats.markdown(words or both(row)),
        icon=":material/corporate_fare:",
        query_params={"about": str(row["company_id"])},
    )
