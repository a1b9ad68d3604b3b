"""The cards of the overview: a number, its change, how it came there, and who counted it."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from dashboard import cited, formats, leads, links
from dashboard.queries import points
from dashboard.queries.headlines import Headline
from dashboard.words import t

COLUMNS = 4


def draw(found: list[Headline], ratio: pd.DataFrame, deals: pd.DataFrame) -> None:
    """Draw a card for each headline, for the stated share built abroad, and for the deals, in a grid that reflows."""
    with st.grid(COLUMNS, gap="small", min_column_width=215):
        for headline in found:
            _headline(headline)
        for said in leads.commonest(ratio)[:1]:
            publisher = cited.number(said.publisher or t("overview.card.an_article"), said.point_id)
            told = {
                "name": said.subject_name,
                "period": t("overview.card.undated") if said.period_start is None else said.period_label,
                "publisher": publisher,
            }
            _card(t("overview.card.abroad"), formats.claim(said), t("overview.card.abroad_about", **told))
        if len(deals):
            articles = int(deals["article_ids"].explode().nunique())
            about = t("overview.card.deals_about", count=articles)
            _card(t("overview.card.deals"), f"{len(deals):,}", about, t("overview.card.deals_see"))


def rows(found: list[Headline], ratio: pd.DataFrame) -> pd.DataFrame:
    """The rows that the cards' numbers and lines stand on, card by card."""
    ids = [identifier for headline in found for identifier in reversed(headline.point_ids)]
    ids += [said.point_id for said in leads.commonest(ratio)[:1]]
    return points.of_ids(tuple(ids)).set_index("point_id", drop=False).loc[ids].reset_index(drop=True)


def change_in_words(headline: Headline) -> str | None:
    """The change on the year before: "+4.3 pp" of a share, "+21%" of a count; None where that year is not known."""
    if headline.change is None:
        return None
    if headline.measure.unit == "percent":
        return formats.signed(headline.change, "percentage_points")
    return formats.signed(headline.change * 100, "percent")


def _headline(headline: Headline) -> None:
    change = change_in_words(headline)
    with st.container(border=True, gap="xsmall", height="stretch"):
        st.metric(
            formats.markdown(headline.measure.label),
            formats.headline_value(headline.values[-1], headline.measure.unit, headline.bound),
            change.replace(formats.MINUS, "-") if change else None,
            delta_description=t("overview.card.on", year=headline.years[-2]) if change else None,
        )
        source = cited.number(headline.source_name, headline.point_ids[-1])
        of, year = headline.measure.of, headline.years[-1]
        about = t("overview.card.of", of=of, year=year, source=source) if of else ""
        _small(about or t("overview.card.plain", year=year, source=source))


def _card(label: str, value: str, about: str, to_deals: str = "") -> None:
    with st.container(border=True, gap="xsmall", height="stretch"):
        st.metric(formats.markdown(label), formats.markdown(value))
        _small(about)
        if to_deals:
            links.page("deals", to_deals)


def _small(words: str) -> None:
    """Small words with links: a caption's faded ink would leave a link too little contrast."""
    st.markdown(f":small[{cited.markdown(words)}]")
