"""The figures of the page of markets: destinations of one period, how the largest moved, shares by market."""

from __future__ import annotations

import pandas as pd

from dashboard.charts import notes, ranked, theme
from dashboard.charts.ranked import Bar, Block
from dashboard.charts.theme import Figure
from dashboard.markets import moving
from dashboard.records import Claim, records
from dashboard.words import t

SHOWN = 14  # destinations that are drawn for their period


def destinations(rows: pd.DataFrame, facts: pd.DataFrame, others: pd.DataFrame, selected: str | None) -> Figure:
    """The facts of one period, largest first, countries before regions (which contain some of them), and the latest of
    other periods beside them without bars. `rows` are those of mart.points behind all of these.
    """
    claims = {claim.point_id: claim for claim in records(rows, Claim)}
    countries, regions = facts[~facts["is_region"]], facts[facts["is_region"]]
    blocks = [
        Block(title, tuple(_bar(fact, claims, "destination_name") for _, fact in some.head(SHOWN).iterrows()))
        for title, some in (
            (str(facts["period_label"].iloc[0]), countries),
            (t("markets.destinations.regions", period=facts["period_label"].iloc[0]), regions),
        )
        if len(some)
    ]
    if len(others):
        aside = tuple(_aside(fact, claims) for _, fact in others.head(SHOWN).iterrows())
        blocks.append(Block(t("markets.destinations.others", period=facts["period_label"].iloc[0]), aside))
    drawn = [bar.claim for block in blocks for bar in block.bars]
    hidden = len(countries.iloc[SHOWN:]) + len(others.iloc[SHOWN:])
    lines = [
        t("markets.destinations.key"),
        t("markets.destinations.aside") if len(others) else "",
        t("markets.destinations.more", count=hidden) if hidden else "",
        notes.source_line(drawn),
    ]
    return ranked.ranked(blocks, lines, selected)


def shares(rows: pd.DataFrame, facts: pd.DataFrame, selected: str | None) -> Figure:
    """Chinese brands' latest share in each market, a block for each period, the latest first."""
    claims = {claim.point_id: claim for claim in records(rows, Claim)}
    ordered = facts.sort_values(["period_end", "period_start", "stated"], ascending=[False, True, False])
    blocks = [
        Block(str(period), tuple(_bar(fact, claims, "geography_name") for _, fact in some.iterrows()))
        for period, some in ordered.groupby("period_label", sort=False)
    ]
    drawn = [bar.claim for block in blocks for bar in block.bars]
    return ranked.ranked(blocks, [t("markets.shares.key"), notes.source_line(drawn)], selected)


def _bar(fact: pd.Series, claims: dict[str, Claim], name: str) -> Bar:
    claim = claims[fact["point_id"]]
    parts = [moving.moved(fact), moving.part(fact)] if "whole_id" in fact else [moving.moved(fact)]
    powertrain = (
        f"{t('claims.comma')}{claim.powertrain_name.lower()}"
        if claim.powertrain != "all" and "geography" in fact
        else ""
    )
    return Bar(
        claim=claim,
        name=f"{fact[name]}{powertrain}",
        colour=theme.colour("chinese-brands" if "geography" in fact else "all"),
        note=moving.said(*parts),
        before=claims.get(fact["before_id"]) if pd.notna(fact["before_id"]) else None,
    )


def _aside(fact: pd.Series, claims: dict[str, Claim]) -> Bar:
    claim = claims[fact["point_id"]]
    note = moving.said(claim.period_label, moving.moved(fact))
    return Bar(claim=claim, name=str(fact["destination_name"]), colour=theme.NEUTRAL, note=note, is_aside=True)
