"""The overview's four small pictures: who sells in China, what leaves it, what is built abroad, what was agreed."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from dashboard import drawing, formats, leads, links
from dashboard.charts import small, theme
from dashboard.charts.small import Reach, Run
from dashboard.queries.asked import Asked
from dashboard.queries.headlines import Headline
from dashboard.words import t
from dashboard.words.numbers import scaled

_LINES = 6  # more are left to the page


def draw(shares: Asked, found: Sequence[Headline], ratio: pd.DataFrame, deals: pd.DataFrame) -> None:
    """Draw those of the pictures that have something to show, each with the way to its page."""
    climbing = [one for one in found if one.measure.metric == "exports" and len(one.values) > 2]
    pictures = {
        "brand_share": _shares(shares.facts()),
        "exports": _exports(climbing),
        "overseas_production": _abroad(ratio),
        "deals": _deals(deals),
    }
    with st.grid(2, gap="small", min_column_width=320):
        for page, picture in pictures.items():
            if picture:
                with st.container(border=True, gap="xsmall", height="stretch"):
                    links.page(page, t(f"story.{page}.title"))
                    drawing.show(picture, f"story_{page}")


def _shares(facts: pd.DataFrame) -> str:
    """Shares of the groups whose full years are known, the largest last ones."""
    known = facts[(facts["status"] == "actual") & (facts["unit"] == "percent")].sort_values("period_start")
    latest = known["period_end"].max()
    runs = [
        Run(str(group["subject_name"].iloc[-1]), theme.colour(str(subject)), _by_year(group), _last(group, latest))
        for subject, group in known.groupby("subject")
    ]
    runs = sorted(runs, key=lambda run: -run.values[max(run.values)])[:_LINES]
    if not runs:
        return ""
    source = theme.sources(known["source_name"].value_counts().index.tolist())
    return small.lines(runs, 100, {0: "0", 50: "50%", 100: "100%"}, source, t("story.brand_share.alt"))


def _exports(found: Sequence[Headline]) -> str:
    runs = [
        Run(one.measure.label, theme.colour(shade), dict(zip(one.years, one.values, strict=True)), _written(one))
        for one, shade in zip(found, ("all", "japanese-brands"), strict=False)
    ]
    if not runs:
        return ""
    top = max(value for run in runs for value in run.values.values())
    step = 10 ** (len(str(int(top))) - 1)
    high = step * (int(top / step) or 1)
    source = theme.sources(list(dict.fromkeys(one.source_name for one in found)))
    ticks = {0.0: "0", float(high): scaled(high).replace(" million", "M")}
    return small.lines(runs, top * 1.06, ticks, source, t("story.exports.alt"))


def _abroad(ratio: pd.DataFrame) -> str:
    claims = leads.commonest(ratio)
    rows = [
        Reach(
            claim.subject_name, theme.colour(claim.subject), claim.low or 0.0, claim.high or 100.0, formats.claim(claim)
        )
        for claim in claims
    ][:4]
    articles = len({claim.article_id for claim in claims})
    return small.reaches(rows, theme.sources([], articles), t("story.overseas_production.alt")) if rows else ""


def _deals(deals: pd.DataFrame) -> str:
    dated = deals[deals["shown_on"].notna()]
    if dated.empty:
        return ""
    since = max(dated["shown_on"].dt.year.max() - 11, dated["shown_on"].dt.year.min())
    recent = dated[dated["shown_on"].dt.year >= since]
    runs = [
        Run(str(group["kind_name"].iloc[0]), theme.colour(str(kind)), _counts(group))
        for kind, group in sorted(recent.groupby("kind"), key=lambda one: -len(one[1]))
    ]
    return small.stacked(runs, theme.sources([], recent["article_ids"].explode().nunique()), t("story.deals.alt"))


def _by_year(group: pd.DataFrame) -> dict[int, float]:
    return dict(zip(group["period_start"].dt.year.tolist(), group["value"].tolist(), strict=True))


def _counts(group: pd.DataFrame) -> dict[int, float]:
    found = group["shown_on"].dt.year.value_counts()
    return {int(year): float(count) for year, count in found.items()}


def _last(group: pd.DataFrame, latest: pd.Timestamp) -> str:
    """The last share, with its year where others are of a later one."""
    last = group.iloc[-1]
    share = formats.number(float(last["value"]), "percent")
    return share if last["period_end"] == latest else f"{share} ({last['period_label']})"


def _written(one: Headline) -> str:
    return formats.number(one.values[-1], one.measure.unit)
