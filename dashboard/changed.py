"""The page Changes: its opening sentence, and the changes of a load in tables, each with the sentence behind it."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from dashboard import (
    changed_lines,
    coded,
    download,
    evidence,
    formats,
    history,
    ids,
    know,
    picture,
    quotation,
    selection,
    tables,
)
from dashboard.charts.balance import balance
from dashboard.filters import Filters
from dashboard.plotting.chart import plot
from dashboard.queries import changes, deals, points
from dashboard.sidebar import current
from dashboard.words import t

SECTIONS = {
    "choices": ("choice_changed",),
    "contradictions": ("contradiction_came", "contradiction_settled"),
    "figures": ("figure_came", "figure_changed", "figure_went"),
    "deals": ("deal_came", "deal_moved", "deal_joined", "deal_parted", "deal_went"),
    "articles": ("article_came", "article_changed", "article_went"),
    "decisions": ("decision_applied", "decision_lost"),
    "rejected": ("row_rejected",),
}
_OF_POINTS = {"choices", "contradictions", "figures"}


def lead(load: pd.Series, counts: Mapping[str, int]) -> str:
    """What this load brought, in a sentence."""
    time = changed_lines.moment(load["loaded_at"])
    if pd.isna(load["compared_with"]):
        return t("changes.lead.first", time=time)
    order = [kind for kinds in SECTIONS.values() for kind in kinds]
    parts = [t(f"changes.part.{kind}", count=counts[kind]) for kind in order if kind in counts]
    told = t("changes.lead.some", time=time, parts=formats.listed(parts)) if parts else ""
    versions = {"before": load["compared_with"], "after": load["data_version"]}
    return f"{told or t('changes.lead.nothing', time=time)} {t('changes.lead.since', **versions)}"


def choose(loads: pd.DataFrame) -> pd.Series:
    """The load that the reader asks for; the newest where there is only one."""
    by_id = {str(row["load_id"]): row for _, row in loads.iterrows()}
    if len(by_id) == 1:
        return loads.iloc[0]
    told = {
        number: t("changes.load.option", time=changed_lines.moment(row["loaded_at"]), count=int(row["changes"]))
        for number, row in by_id.items()
    }
    return by_id[ids.one_of("load", t("changes.load.label"), list(told), lambda number: told[number])]


def chart(load: pd.Series, counts: Mapping[str, int]) -> None:
    """Draw what came and what went, by sort; nothing where nothing did."""
    if not counts:
        return
    st.header(t("changes.chart.title"), anchor="balance")
    said = {"time": changed_lines.moment(load["loaded_at"]), "version": load["data_version"]}
    figure = balance(SECTIONS, counts, t("changes.chart.source", **said))
    plot(figure, "changes_chart", t("changes.chart.alt"), f"chuhai-changes-{load['data_version']}")
    picture.buttons("changes_chart")


@st.fragment
def show(load_id: int, counts: Mapping[str, int]) -> None:
    """Draw a tab for each sort of change that there is, with its table, the selected sentence and the download."""
    numbers = {name: sum(counts.get(kind, 0) for kind in kinds) for name, kinds in SECTIONS.items()}
    there = [name for name, number in numbers.items() if number]
    if not there:
        return
    tabs = coded.tabs("changes_view", there, lambda name: t(f"changes.tab.{name}", count=numbers[name]))
    for name, tab in zip(there, tabs, strict=True):
        if tab.open:
            with tab:
                _section(name, load_id, numbers[name])


def things() -> None:
    """Draw what to know of the page."""
    know.show(
        t("changes.know.compared"), t("changes.know.otherwise"), t("changes.know.choices"), t("changes.know.stages"),
        t("changes.know.rejected"), t("changes.know.filtered"),
    )  # fmt: skip


def last(loads: pd.DataFrame) -> None:
    """Draw the loads that the database remembers."""
    st.header(t("changes.load.title"), anchor="loads")
    st.dataframe(changed_lines.loads(loads), hide_index=True, alt=t("changes.shown.loads_alt"))


def _section(name: str, load_id: int, number: int) -> None:
    rows = changes.changes(load_id, SECTIONS[name], current())
    if rows.empty:
        st.info(t("changes.shown.none"), icon=":material/filter_alt_off:")
        return
    key = f"changes_{name}"
    tables.draw(changed_lines.lines(name, rows), tuple(_identifiers(rows)), f"{key}_table", t("changes.shown.alt"))
    if current().is_empty and len(rows) < number:
        st.caption(t("changes.shown.first", shown=len(rows), count=number))
    chosen = selection.current()
    for _, row in rows[[identifier == chosen for identifier in _identifiers(rows)]].head(1).iterrows():
        _behind(name, row, key)
    _download(rows, key)


def _identifiers(rows: pd.DataFrame) -> list[str]:
    """What selecting a row opens: what is there now, else what was there, else the row's own place."""
    own = rows["after_id"].fillna(rows["before_id"]).fillna(rows["row_id"])
    return own.fillna(rows["kind"] + "-" + rows["position"].astype(str)).tolist()


def _behind(name: str, row: pd.Series, key: str) -> None:
    """Draw what is behind a change: the claim or the deal as it is now, or the words that it was read from."""
    if pd.notna(row["after_id"]) and name in _OF_POINTS:
        found = points.of_ids((row["after_id"],))
        if len(found):
            evidence.show_selected(found, key)
            return
    if pd.notna(row["after_id"]) and name == "deals":
        deal = history.of_id(deals.deals(Filters()), row["after_id"])
        if deal:
            with evidence.framed(evidence.heading(deal), key):
                history.show(deal, key)
            return
    _words(row, key)


def _words(row: pd.Series, key: str) -> None:
    if pd.isna(row["quotation"]):
        return
    with evidence.framed(str(row["title"]), key):
        st.markdown(t("changes.shown.rejected" if row["kind"] == "row_rejected" else "changes.shown.gone"))
        st.html(quotation.quote("", row["quotation"], "", None))
        if address := formats.passage_link(None if pd.isna(row["url"]) else row["url"]):
            st.link_button(str(row["title"]), address, icon=":material/open_in_new:", key=f"{key}_link")


def _download(rows: pd.DataFrame, key: str) -> None:
    columns = {str(name): str(name) for name in rows.columns}
    name = f"chuhai-{key.replace('_', '-')}-{current().slug()}.csv"
    download.rows_button(t("changes.shown.download", count=len(rows)), rows, columns, name, f"{key}_csv")
