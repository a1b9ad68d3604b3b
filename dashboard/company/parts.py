"""The parts of a company's page below its cards: numbers over time, plants abroad, partners, claims, articles."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from dashboard import formats, growth, links, listed, panel, sentences
from dashboard.charts.bars import latest_bars
from dashboard.charts.intervals import Lanes, intervals
from dashboard.charts.timeline import timeline
from dashboard.charts.timeseries import Look, timeseries
from dashboard.company import names
from dashboard.filters import Filters
from dashboard.queries import articles, companies
from dashboard.queries.deals import of_company
from dashboard.records import ArticleLine, records
from dashboard.words import t

PARTNERS = 12
ARTICLES = 9


def numbers(company: str, name: str, filters: Filters) -> None:
    """Draw the choice of measure and its numbers: over time where they are counts, else as intervals."""
    found = companies.measures(company, filters)
    labels = {f"{row['metric']}.{row['unit']}": _named(row) for _, row in found.iterrows()}
    if not labels:
        return
    chosen = st.pills(
        t("companies.measure"), list(labels), format_func=lambda one: labels.get(one, one), default=next(iter(labels)),
        required=True, key="about_metric",
    )  # fmt: skip
    chosen = chosen if chosen in labels else next(iter(labels))
    metric, unit = chosen.split(".")
    in_time = unit in {"vehicles", "rank"}
    panel.show(
        panel.Panel(
            key="about_figures",
            title=t("companies.numbers.title", measure=labels[chosen], name=name),
            alt=t("companies.numbers.alt", measure=labels[chosen], name=name),
            draw=lambda rows, selected: (
                timeseries(rows, Look("scope_name", "scope_name"), selected)
                if in_time
                else intervals(rows, Lanes("lane_name", "subject"), selected)
            ),
            undated=not in_time,
        ),
        companies.series(company, metric, unit, filters),
    )
    growth.show(companies.growth(company, filters), "about_growth", name)


def abroad(company: str, name: str, filters: Filters) -> None:
    """Draw what it builds abroad as bars, and what it pays for there as a list; nothing where nothing is told."""
    rows = companies.abroad(company, filters)
    built, paid = rows[rows["unit"] == "vehicles"], rows[rows["unit"] != "vehicles"]
    if len(built):
        panel.show(
            panel.Panel(
                key="about_abroad",
                title=t("companies.abroad.title", name=name),
                alt=t("companies.abroad.alt", name=name),
                draw=lambda shown, selected: latest_bars(shown, "bar_name", selected),
            ),
            built,
        )
    if len(paid):
        lead = t("companies.abroad.paid_lead", count=len(paid))
        listed.show(paid, "about_paid", t("companies.abroad.paid", name=name), lead, "")


def partners(company: str, name: str, filters: Filters) -> None:
    """Draw links to the companies that it has deals with, and the deals with their histories."""
    found = companies.partners(company, filters)
    if len(found):
        st.header(formats.markdown(t("companies.partners.title", name=name)), anchor="partners")
        with st.grid(3, min_column_width=300, gap="small"):
            for _, row in found.head(PARTNERS).iterrows():
                with st.container(gap=None):
                    names.link(row)
                    st.caption(formats.markdown(_with(row)))
        if len(found) > PARTNERS:
            st.caption(t("companies.partners.more", count=len(found) - PARTNERS))
    panel.show(
        panel.Panel(
            key="about_deals",
            title=t("companies.deals.title", name=name),
            alt=t("companies.deals.alt", name=name),
            draw=timeline,
            empty=t("companies.deals.none"),
        ),
        of_company(company, filters),
    )


def claims(company: str, name: str, filters: Filters) -> None:
    """Draw what articles claim of it, newest first: every figure with its status, its sentence one click away."""
    rows, told = companies.claims(company, filters)
    lead = ""
    if told is not None:
        counts = {each: int(told[each]) for each in ("actual", "forecast", "target", "aside")}
        lead = t("companies.claims.lead", count=int(told["claims"]), **counts)
        if told["claims"] > len(rows):
            lead = sentences.joined([lead, t("companies.claims.newest", count=len(rows))])
    listed.show(rows, "about_claims", t("companies.claims.title", name=name), lead, t("companies.claims.none"))


def told_in(company: str) -> None:
    """Draw links to the newest articles that speak of it."""
    found = articles.of_company(company)
    if found.empty:
        return
    st.header(t("companies.articles.title"))
    with st.grid(3, min_column_width=300):
        for article in records(found.head(ARTICLES), ArticleLine):
            links.article(article)
    if len(found) > ARTICLES:
        st.caption(t("companies.articles.more", count=len(found) - ARTICLES))


def _named(row: pd.Series) -> str:
    """A measure by its name, with its unit where it has several."""
    return f"{row['metric_name']} ({str(row['unit']).upper()})" if row["has_units"] else str(row["metric_name"])


def _with(row: pd.Series) -> str:
    kinds = t("claims.comma").join(str(kind).lower() for kind in row["kind_names"])
    words = t("companies.partners.deals", count=int(row["deals"]), kinds=kinds)
    return f"{words}; {t('companies.partners.ended', count=int(row['ended']))}" if row["ended"] else words
