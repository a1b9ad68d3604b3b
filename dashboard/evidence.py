"""The sentence behind a point or an article's deal: quoted word for word in its surroundings, with where it was
published.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pandas as pd
import streamlit as st

from dashboard import formats, quotation, reviewed, selection, standing
from dashboard import links as ways
from dashboard.alike import alike
from dashboard.editing import access
from dashboard.queries import articles
from dashboard.records import Claim, Deal, Mention, Stage, records
from dashboard.words import t

Row = Claim | Mention

# A reader whom a link has led to a claim sees it, wherever on the page it is, once what stands above has its place.
_INTO_VIEW = """<script>
setTimeout(() => document.querySelector(".st-key-KEY blockquote")?.scrollIntoView({block: "center"}), 400)
</script>"""
ALSO = 3  # other places that say the same, quoted below the selected one


def show_selected(rows: pd.DataFrame, key: str) -> None:
    """Draw the evidence of the selected row, if it is among these rows of mart.points or mart.deal_mentions."""
    chosen = selection.current()
    if not chosen:
        return
    if "mention_id" in rows:
        found: list[Claim] | list[Mention] = records(rows[rows["mention_id"] == chosen].head(1), Mention)
    else:
        found = records(alike(rows, chosen), Claim)
    if found:
        _show(found[0], found[1:], key)


@contextmanager
def framed(heading: str, key: str) -> Iterator[None]:
    """A frame under a chart for what is selected in it, with its heading and a button that closes it; the page is moved
    to it where a link has led there.
    """
    with st.container(border=True, key=f"{key}_evidence"):
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
            st.markdown(f"**{formats.markdown(heading)}**", width="content")
            st.button(
                t("evidence.close"),
                key=f"{key}_close",
                on_click=selection.choose,
                args=(None,),
                icon=":material/close:",
            )
        yield
        if selection.arrive():
            st.html(_INTO_VIEW.replace("KEY", f"{key}_evidence"), unsafe_allow_javascript=True)


def _show(row: Row, others: Sequence[Row], key: str) -> None:
    with framed(heading(row), key):
        quoted(row)
        links(row, key)
        if isinstance(row, Claim):
            standing.show(row)
        if others:
            st.markdown(f"**{t('evidence.same', count=len(others))}**")
        for place, other in enumerate(others[:ALSO]):
            quoted(other)
            links(other, f"{key}_{place}")
        if len(others) > ALSO:
            st.caption(t("evidence.more", count=len(others) - ALSO))


def heading(row: Row | Deal) -> str:
    """What a row is about, in one line."""
    if isinstance(row, Deal | Mention):
        deal = {"parties": row.party_names, "kind": row.kind_name.lower()}
        return (
            t("evidence.heading.deal_about", object=row.object, **deal)
            if row.object
            else t("evidence.heading.deal", **deal)
        )
    told = {
        "whose": row.subject_name if row.subject != "all" else row.geography_name,
        "measure": row.metric_name.lower(),
        "period": row.period_label,
        "value": formats.claim(row),
    }
    if row.source:
        return t("evidence.heading.claim_counted", source=row.source_name, **told)
    return t("evidence.heading.claim", **told)


def quoted(row: Row) -> None:
    """The quotation, or the source of an official number. Nothing of it is read as markup."""
    if row.evidence is None or row.evidence_start is None or row.evidence_end is None:
        st.text(t("evidence.official", title=row.title))
        if isinstance(row, Claim) and row.note:
            st.text(t("evidence.note", note=row.note))
        return
    before, after = articles.context(str(row.article_id), int(row.evidence_start), int(row.evidence_end))
    st.html(quotation.quote(before, row.evidence, after, _number(row)))
    source(row)
    if row.reviewed:
        reviewed.show(row.mention_id if isinstance(row, Mention) else row.point_id)


def source(row: Row | Stage) -> None:
    """Draw where a row's sentence was published."""
    told = {"title": row.title, "where": formats.where(row.publisher, row.published)}
    st.text(t("evidence.brief" if row.is_brief else "evidence.source", **told))


def _number(row: Row) -> tuple[int, int] | None:
    """Where the printed number stands inside the sentence; None of a deal."""
    if isinstance(row, Mention) or row.number_start is None or row.number_end is None or row.evidence_start is None:
        return None
    return int(row.number_start - row.evidence_start), int(row.number_end - row.evidence_start)


def links(row: Row | Stage, key: str, *, here: bool = False) -> None:
    """Draw the links of a row: to the original at its sentence, to a second source, to the article's page, and to the
    claim's own page unless that is `here`.
    """
    # A brief's words are not on the original's page, so its link cannot point at the sentence.
    address = formats.passage_link(row.url, None if row.is_brief else row.evidence)
    checked = formats.passage_link(row.checked_with_url) if isinstance(row, Claim) else None
    with st.container(horizontal=True):
        if address:
            label = t("evidence.open_original" if row.article_id else "evidence.open_source")
            st.link_button(label, address, icon=":material/open_in_new:", key=f"{key}_link")
        if checked:
            st.link_button(t("evidence.open_second"), checked, icon=":material/open_in_new:", key=f"{key}_check")
        if row.article_id:
            st.page_link(
                "views/articles.py",
                label=t("evidence.in_article"),
                icon=":material/article:",
                query_params={"article": formats.headline(row.title, row.publisher, row.published)},
            )
        if not here:
            ways.claim(_own(row), t("claim.all"))
        if access.is_open() and row.article_id:
            label, item = t("review.correct"), {"item": _own(row)}
            st.page_link("views/review.py", label=label, icon=":material/edit_note:", query_params=item)


def _own(row: Row | Stage) -> str:
    """The id that a row's page has in its address; of a stage that of the mention that tells it."""
    return row.point_id if isinstance(row, Claim) else row.mention_id
