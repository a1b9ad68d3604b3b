"""Who a company is and how it does: the sentences that open its page, its family, and a card for each main measure."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from dashboard import cited, formats, measure, sentences
from dashboard.company import names
from dashboard.queries import catalogue
from dashboard.queries.companies import brands
from dashboard.records import Claim, records
from dashboard.words import t

SAID = 2  # measures that the opening sentences tell
CARDS = 4
BRANDS = 12  # brands that are linked


def lead(known: pd.Series, own: pd.DataFrame, world: pd.DataFrame, partners: int) -> str:
    """What the company is, what it did last and where that puts it (`own`: its rows of `standings`, the main measures
    first; `world`: its stated world rank). Never empty.
    """
    country = catalogue.labels("geography").get(known["country"], str(known["country"]).upper())
    kind = t(f"companies.kind.{names.kind(known['kind'])}")
    said = [t("companies.is", name=names.both(known), kind=kind, country=country)]
    if pd.notna(known["parent_name"]):
        said.append(t("companies.belongs", owner=known["parent_name"]))
    said += [_did(row) for _, row in main(own).head(SAID).iterrows()]
    said += [_in_world(row) for _, row in world.iterrows()]
    if own.empty and world.empty:
        said.append(t("companies.no_figure"))
    if known["deals"]:
        said.append(t("companies.deals_lead", count=int(known["deals"]), partners=partners))
    return cited.markdown(sentences.joined(said))


def main(own: pd.DataFrame) -> pd.DataFrame:
    """The company's rows with the first of each metric before the others, in their order."""
    again = own.duplicated("metric")
    return pd.concat([own[~again], own[again]])


def family(known: pd.Series, listing: pd.DataFrame) -> None:
    """Draw links to the owner and to the brands that the company owns, where there are any."""
    owned = brands(str(known["company_id"]))
    owner = listing[listing["company_id"] == known["parent_id"]]
    if owned.empty and owner.empty:
        return
    with st.container(horizontal=True, gap="small", vertical_alignment="center", key="family"):
        for _, row in owner.iterrows():
            names.link(row, t("companies.owner", name=names.both(row)))
        for _, row in owned.head(BRANDS).iterrows():
            names.link(row, t("companies.brand", name=names.both(row)))
    if len(owned) > BRANDS:
        st.caption(t("companies.more_brands", count=len(owned) - BRANDS))


def cards(own: pd.DataFrame, before: dict[str, float]) -> None:
    """Draw a card for each main measure: the latest value, its change on the same official series a year earlier
    (`before`: those values by id), and its place among the makers compared.
    """
    with st.grid(CARDS, gap="small", min_column_width=215):
        for _, row in main(own).head(CARDS).iterrows():
            _card(row, before.get(str(row["before_id"])))


def _card(row: pd.Series, before: float | None) -> None:
    change = formats.signed((row["value"] / before - 1) * 100, "percent") if before else None
    with st.container(border=True, gap="xsmall", height="stretch"):
        st.metric(
            formats.markdown(measure.name(row)),
            formats.claim(row),
            change.replace(formats.MINUS, "-") if change else None,
            delta_description=t("companies.on_year_before") if change else None,
        )
        source = cited.number(str(row["source_name"]), str(row["point_id"]))
        said = cited.markdown(f"{row['period_label']}, {source}; {place(row)}")
        st.markdown(f":small[{said}]")  # a link in a caption has too little contrast


def place(row: pd.Series) -> str:
    """Where it stands among the makers that have a figure for the same measure and period, in words."""
    if row["makers"] == 1:
        return t("companies.place.alone")
    return t("companies.place.of", place=formats.number(float(row["place"]), "rank"), makers=int(row["makers"]))


def _did(row: pd.Series) -> str:
    where = {"world": t("companies.where.world"), "world-ex-china": t("companies.where.abroad")}
    return t(
        f"companies.did.{row['metric']}",
        value=cited.claim(row),
        kind=measure.vehicles(row),
        where=where.get(row["geography"]) or t("companies.where.in", place=row["geography_name"]),
        period=row["period_label"],
        source=row["source_name"],
        place=place(row),
    )


def _in_world(row: pd.Series) -> str:
    claim = records(row.to_frame().T, Claim)[0]
    return t("companies.world_rank", place=cited.claim(claim), period=claim.period_label, source=claim.source_name)
