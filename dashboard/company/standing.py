"""Where a company stands among the makers that have a figure for the same measure and period."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from dashboard import formats, measure, panel
from dashboard.charts import notes, ranked, theme
from dashboard.charts.ranked import Bar, Block
from dashboard.charts.theme import Figure
from dashboard.filters import Filters
from dashboard.queries import points
from dashboard.queries.companies import ranks
from dashboard.records import Claim, records
from dashboard.words import t

SHOWN = 12  # makers that are drawn; the company itself always is


def standings(company: str, filters: Filters) -> pd.DataFrame:
    """The rows of `queries.companies.ranks` with the columns of mart.points beside them."""
    found = ranks(company, filters)
    rows = points.in_order([*found["point_id"], *found["before_id"].dropna()]).set_index("point_id")
    kept = found[["measure", "point_id", "is_own", "place", "makers", "before_id"]]
    return kept.join(rows, on="point_id")


def own(found: pd.DataFrame) -> pd.DataFrame:
    """The company's own row of each measure."""
    return found[found["is_own"]]


def rivals(found: pd.DataFrame, most: int = 3) -> list[str]:
    """The makers next to the company in the first measure in which it is compared, the nearest first."""
    several = found[found["makers"] > 1]
    rows = several[several["measure"] == several["measure"].iloc[0]] if len(several) else several
    near = rows.assign(off=(rows["place"] - rows.loc[rows["is_own"], "place"].max()).abs())
    return [str(one) for one in near[~near["is_own"]].sort_values(["off", "place"])["subject"].head(most)]


def show(found: pd.DataFrame, name: str) -> None:
    """Draw the choice of measure, the ranked bars of its makers and their table; nothing where nobody is compared."""
    several = found[found["makers"] > 1]
    if several.empty:
        return
    labels = {str(row["measure"]): measure.name(row) for _, row in own(several).iterrows()}
    st.header(formats.markdown(t("companies.standing.title", name=name)), anchor="standing")
    chosen = st.pills(
        t("companies.measure"),
        list(labels),
        format_func=lambda one: labels.get(one, one),
        default=next(iter(labels)),
        required=True,
        key="about_rank",
    )
    rows = several[several["measure"] == (chosen if chosen in labels else next(iter(labels)))]
    panel.show(
        panel.Panel(
            key="about_standing",
            title=_title(rows.iloc[0]),
            alt=t("companies.standing.alt", measure=labels[str(rows["measure"].iloc[0])], makers=len(rows)),
            draw=figure,
        ),
        shown(rows),
    )


def shown(rows: pd.DataFrame) -> pd.DataFrame:
    """The largest makers of one measure and the company, in order, as many as the chart holds."""
    return rows[(rows["place"] <= SHOWN) | rows["is_own"]].head(SHOWN + 1).reset_index(drop=True)


def figure(rows: pd.DataFrame, selected: str | None) -> Figure:
    """Ranked bars: the company in its colour, the others grey."""
    claims = records(rows, Claim)
    bars = tuple(
        Bar(
            claim=claim,
            name=f"{place}. {claim.subject_name}",
            colour=theme.colour(claim.subject) if is_own else theme.NEUTRAL,
            note=t("charts.counted", source=claim.source_name),
        )
        for claim, place, is_own in zip(claims, rows["place"], rows["is_own"], strict=True)
    )
    hidden = int(rows["makers"].iloc[0]) - len(rows)
    lines = [
        t("companies.standing.more", count=hidden) if hidden > 0 else "",
        notes.source_line(claims),
    ]
    return ranked.ranked([Block("", bars)], lines, selected)


def _title(row: pd.Series) -> str:
    return t("companies.standing.of", measure=measure.name(row), period=row["period_label"], makers=int(row["makers"]))
