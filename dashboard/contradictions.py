"""The page Contradictions: its opening sentence, what it shows of the groups, and the sides of the one selected."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from dashboard import coded, disagreements, evidence, formats, know, picture, selection, standing, tables
from dashboard.charts import marks
from dashboard.charts.disagreements import Disagreement
from dashboard.charts.disagreements import disagreements as drawn
from dashboard.panel import download_button
from dashboard.plotting.chart import plot
from dashboard.queries import groups, points
from dashboard.records import Claim
from dashboard.sidebar import current
from dashboard.words import t

KINDS = ("official", "articles", "itself", "misdated")
ORDERS = ("newest", "gap", "voices")
VERDICTS = ("contradict", "agree", "unlike")
ON_A_PAGE = 8  # groups
SIDES = 7  # claims of a group that are quoted beside the selected one
_KEY = "contradictions"
_PAGE = "dispute_page"


def lead(found: pd.DataFrame, misdated: int) -> str:
    """How many groups disagree, in which ways, and how many claims are misdated."""
    counts = found["kind"].value_counts()
    parts = [t(f"contradictions.lead.{kind}", count=int(counts[kind])) for kind in KINDS if kind in counts]
    told = t("contradictions.lead.some", count=len(found), parts=t("claims.comma").join(parts)) if parts else ""
    dates = t("contradictions.lead.dates", count=misdated) if misdated else ""
    return f"{told or t('contradictions.lead.none')} {dates}".strip()


def choose() -> tuple[str, tuple[str, ...], str]:
    """Draw what the page alone asks for: the verdict of the groups, the kinds of disagreement, and their order."""
    with st.container(horizontal=True, gap="medium"):
        label = t("contradictions.verdict.label")
        verdict = coded.one_of("verdict", label, VERDICTS, lambda code: t(f"contradictions.verdict.{code}"))
        label = t("contradictions.order.label")
        order = coded.one_of("dispute_order", label, ORDERS, lambda code: t(f"contradictions.order.{code}"))
    if verdict != "contradict":
        return verdict, (), order
    kinds = coded.some_of(
        "dispute_kinds",
        t("contradictions.kind.label"),
        KINDS,
        lambda code: t(f"contradictions.kind.{code}"),
        about=t("contradictions.kind.help"),
    )
    return verdict, kinds, order


def show(found: pd.DataFrame) -> None:
    """Draw these groups: a chart and its table by pages, the selected claim with the other sides, and the download."""
    st.header(t("contradictions.chart.title"), anchor=_KEY)
    if found.empty:
        st.info(t("contradictions.chart.empty"), icon=":material/filter_alt_off:")
        return
    _block(found)


def things() -> None:
    """Draw what to know of the page: definitions, and the rules of choosing in their order."""
    know.show(
        t("contradictions.know.line"), t("contradictions.know.contradict"), t("contradictions.know.unlike"),
        t("contradictions.know.reading"), t("contradictions.know.kept"),
    )  # fmt: skip
    with st.expander(t("contradictions.know.rules"), icon=":material/gavel:"):
        rules = [f"{place}. **{name}**: {says}" for place, (name, says) in enumerate(groups.choosing_rules(), 1)]
        st.markdown("\n".join(rules))


@st.fragment
def _block(found: pd.DataFrame) -> None:
    chart, table = coded.tabs(f"{_KEY}_view", ("chart", "table"), lambda view: t(f"panels.block.{view}"))
    shown = _paged(found)
    rows = points.of_groups(tuple(shown["group_id"]))
    told = disagreements.found(rows, dict(zip(shown["group_id"], shown["rule"], strict=True)))
    if chart.open:
        with chart:
            _charts(told, rows)
    if table.open:
        with table:
            lines = disagreements.lines(told)
            tables.draw(lines, tuple(lines.index), f"{_KEY}_table", t("contradictions.chart.title"))
            _sides(told, rows)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        download_button(points.ids_of_groups(tuple(found["group_id"])), _KEY, t("contradictions.chart.title"))
        if chart.open:
            picture.buttons(f"{_KEY}_chart")


def _paged(found: pd.DataFrame) -> pd.DataFrame:
    """The groups of the page that the reader turned to, drawn below with where it stands among all."""
    pages = -(-len(found) // ON_A_PAGE)
    if pages == 1:
        return found
    st.session_state[_PAGE] = min(st.session_state.get(_PAGE, 1), pages)  # other filters may leave fewer
    page = int(st.pagination(pages, key=_PAGE, bind="query-params"))
    first = (page - 1) * ON_A_PAGE
    last = min(first + ON_A_PAGE, len(found))
    st.caption(t("contradictions.chart.page", first=first + 1, last=last, count=len(found)))
    return found.iloc[first:last]


def _charts(told: list[Disagreement], rows: pd.DataFrame) -> None:
    """Draw the groups; the sides of the selected one stand right below its line, the other groups after them."""
    at = next((place for place, group in enumerate(told, 1) if _has(group, selection.current())), len(told))
    _chart(told[:at], "", keyed=not told[at:])
    _sides(told, rows)
    if told[at:]:
        _chart(told[at:], "_rest", keyed=True)


def _chart(told: list[Disagreement], part: str, *, keyed: bool) -> None:
    key = f"{_KEY}_chart{part}"
    figure = drawn(told, selection.current(), keyed=keyed)
    saved_as = f"chuhai-contradictions-{current().slug()}"
    plot(figure, key, t("contradictions.chart.alt"), saved_as, selection.choose)


def _has(group: Disagreement, point_id: str | None) -> bool:
    return any(claim.point_id == point_id for claim in group.claims)


def _sides(told: list[Disagreement], rows: pd.DataFrame) -> None:
    """Draw the selected claim with its sentence, and below it the sentences of the others of its group."""
    chosen = selection.current()
    for group in told:
        if _has(group, chosen):
            evidence.show_selected(rows[rows["point_id"] == chosen], _KEY)
            others = [claim for claim in group.claims if claim.point_id != chosen]
            with st.container(border=True, key=f"{_KEY}_sides"):
                st.markdown(f"**{t('contradictions.sides.others')}**")
                for claim in others[:SIDES]:
                    _side(claim)
                if len(others) > SIDES:
                    st.caption(t("contradictions.sides.more", count=len(others) - SIDES))


def _side(claim: Claim) -> None:
    said = f"{standing.told_by(claim)}: {marks.standing(claim)}"
    st.markdown(f"**{formats.markdown(formats.claim(claim))}** · {formats.markdown(said)}")
    evidence.quoted(claim)
    evidence.links(claim, f"{_KEY}_{claim.point_id}")
