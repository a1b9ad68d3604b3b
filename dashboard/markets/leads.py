"""The sentences that open the page of markets: of all of them, and of one."""

from __future__ import annotations

import pandas as pd

from dashboard import cited, sentences
from dashboard.markets import moving, periods
from dashboard.words import t

FOLLOWING = 3  # destinations named after the first


def everywhere(facts: pd.DataFrame, shares: pd.DataFrame) -> str:
    """Where most goes in one period (`facts`), and the highest share that Chinese brands have in a country abroad in
    the latest period of which one is known.
    """
    said = [_first(facts)] if len(facts) else [t("markets.lead.no_exports")]
    countries = shares[~shares["is_region"]]
    if len(countries):
        top = countries.sort_values(["period_end", "stated"], ascending=False).iloc[0]
        value = cited.number(moving.value(top), top["point_id"])
        said.append(
            t(
                "markets.lead.share",
                place=top["geography_name"],
                share=value,
                period=top["period_label"],
                source=top["source_name"],
            )
        )
    return cited.markdown(sentences.joined(said))


def one(place: str, facts: pd.DataFrame, share: pd.DataFrame, plants: int) -> str:
    """What goes to one market in its latest period, Chinese brands' share there,
    and how many statements there are about plants and money. Never empty.
    """
    said = []
    if len(facts):
        fact = periods.longest(facts).iloc[0]
        value = moving.said(moving.moved(fact), moving.part(fact))
        said.append(
            t(
                "markets.lead.sent",
                place=place,
                value=cited.number(moving.value(fact), fact["point_id"]),
                more=value,
                period=fact["period_label"],
                source=fact["source_name"],
            )
        )
    else:
        said.append(t("markets.lead.nothing_sent", place=place))
    for _, fact in share.head(1).iterrows():
        moved = moving.said(moving.moved(fact))
        value = cited.number(moving.value(fact), fact["point_id"])
        said.append(
            t(
                "markets.lead.share_here",
                share=value,
                more=moved,
                period=fact["period_label"],
                source=fact["source_name"],
            )
        )
    said.append(t("markets.lead.plants", count=plants) if plants else t("markets.lead.no_plants"))
    return cited.markdown(sentences.joined(said))


def _first(facts: pd.DataFrame) -> str:
    countries = facts[~facts["is_region"]]
    facts = countries if len(countries) else facts
    first = facts.iloc[0]
    words = {
        "place": first["destination_name"],
        "value": moving.value(first),
        "more": moving.said(moving.moved(first), moving.part(first)),
        "period": first["period_label"],
        "source": first["source_name"],
    }
    others = [
        t(
            "markets.lead.next",
            place=fact["destination_name"],
            value=cited.number(moving.value(fact), fact["point_id"]),
            more=moving.said(moving.moved(fact)),
        )
        for _, fact in facts.iloc[1 : FOLLOWING + 1].iterrows()
    ]
    if not others:
        return t("markets.lead.only", **words)
    return t("markets.lead.most", others=t("markets.lead.between").join(others), **words)
