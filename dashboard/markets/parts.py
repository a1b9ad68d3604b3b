"""The parts of the page of markets below its first chart, for all markets or for one (`place`)."""

from __future__ import annotations

import pandas as pd

from dashboard import listed, panel
from dashboard.charts.bars import latest_bars
from dashboard.charts.timeseries import Look, timeseries
from dashboard.filters import Filters
from dashboard.markets import figures
from dashboard.queries import markets
from dashboard.words import t

TOP = 5  # destinations whose way is drawn over time


def over_time(facts: pd.DataFrame, chosen: pd.DataFrame) -> None:
    """Draw how the largest destinations of the chosen period moved: facts of periods of the same months only."""
    top = chosen[~chosen["is_region"]]["destination"].head(TOP)
    first = chosen.iloc[0]
    like = facts[
        facts["destination"].isin(top)
        & (facts["period_kind"] == first["period_kind"])
        & (facts["period_end"].dt.month == first["period_end"].month)
        & (facts["period_start"].dt.month == first["period_start"].month)
    ]
    if like["period_label"].nunique() < 2:
        return
    panel.show(
        panel.Panel(
            key="markets_time",
            title=t("markets.time.title", count=len(top)),
            alt=t("markets.time.alt"),
            draw=lambda rows, selected: timeseries(rows, Look("destination", "destination_name"), selected),
        ),
        markets.of_facts(like, also=()),
    )


def sent(place: str, name: str, filters: Filters) -> None:
    """Draw the exports that go to one market, each counter a line; the opening says where there are none."""
    rows = markets.rows("exports", place, filters)
    if rows.empty:
        return
    panel.show(
        panel.Panel(
            key="market_exports",
            title=t("markets.sent.title", place=name),
            alt=t("markets.sent.alt", place=name),
            draw=lambda rows, selected: timeseries(rows, Look("source", "counter_name"), selected),
        ),
        rows,
    )


def share(place: str | None, name: str, filters: Filters) -> None:
    """Draw Chinese brands' shares: the latest of each market, or those of one market over time, if any."""
    if place is None:
        facts = markets.foreign_shares(filters)
        panel.show(
            panel.Panel(
                key="markets_shares",
                title=t("markets.shares.title"),
                alt=t("markets.shares.alt"),
                draw=lambda rows, selected: figures.shares(rows, facts, selected),
                empty=t("markets.shares.none"),
            ),
            markets.of_facts(facts, also=("before_id",)),
        )
        return
    rows = markets.rows("shares", place, filters)
    if rows.empty:
        return
    panel.show(
        panel.Panel(
            key="market_shares",
            title=t("markets.shares.there", place=name),
            alt=t("markets.shares.alt_there", place=name),
            draw=lambda rows, selected: timeseries(rows, Look(), selected),
        ),
        rows,
    )


def sales(place: str, name: str, filters: Filters) -> None:
    """Draw what Chinese makers sell in one market, the latest figure of each; nothing where none is told."""
    rows = markets.rows("sales", place, filters)
    if len(rows):
        panel.show(
            panel.Panel(
                key="market_sales",
                title=t("markets.sales.title", place=name),
                alt=t("markets.sales.alt", place=name),
                draw=lambda shown, selected: latest_bars(shown, "bar_name", selected),
            ),
            rows,
        )


def plants(place: str | None, filters: Filters) -> None:
    """Draw what Chinese makers build abroad, and list the money they put in; of all markets, says so where none."""
    rows = markets.rows("plants", place, filters)
    built, paid = rows[rows["unit"] == "vehicles"], rows[rows["unit"] != "vehicles"]
    if len(built) or (paid.empty and place is None):
        panel.show(
            panel.Panel(
                key="markets_plants",
                title=t("markets.plants.title"),
                alt=t("markets.plants.alt"),
                draw=lambda shown, selected: latest_bars(shown, "bar_name", selected),
                empty=t("markets.plants.none"),
            ),
            built,
        )
    if len(paid):
        listed.show(
            paid, "markets_money", t("markets.plants.money"), t("markets.plants.money_lead", count=len(paid)), ""
        )


def claims(place: str | None, filters: Filters) -> None:
    """List what articles claim about the market: every figure, its sentence one click away."""
    rows = markets.rows("claims", place, filters)
    told = int(rows["told"].iloc[0]) if len(rows) else 0
    lead = t("markets.claims.lead", count=told)
    if told > len(rows):
        lead = t("markets.claims.lead_part", count=told, shown=len(rows))
    listed.show(rows, "markets_claims", t("markets.claims.title"), lead, t("markets.claims.none"))
