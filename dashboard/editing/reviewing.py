"""One item of the review queue as a person sees it: why it waits, its sentence, where it stands."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from dashboard import formats, quotation
from dashboard.editing import deciding, emphasis, rows
from dashboard.editing.deciding import Wanted
from dashboard.editing.pending import Pending
from dashboard.editing.rows import Row
from dashboard.queries import articles, queue
from dashboard.words import t
from dashboard.words.reasons import reason

_ICONS = {
    "unanchored": "link_off", "refused": "block", "misdated": "event_busy", "contradiction": "compare_arrows",
    "candidate": "help", "charted": "show_chart",
}  # fmt: skip


def why(item: pd.Series) -> str:
    """Why an item of the queue waits, in a sentence."""
    told = {name: str(item[name]) for name in ("against", "number", "period")}
    match item["kind"]:
        case "misdated":
            return t("review.why.misdated", **told)
        case "contradiction":
            return t("review.why.contradiction", **told)
        case "candidate":
            return t("review.why.candidate", sure=f"{item['confidence']:.0%}")
    return t("review.why.decision", reason=reason(told["against"]))


def heading(kind: str, says: str, because: str) -> None:
    """Draw what an item says, of which kind it is, and why it waits."""
    name = t(f"review.kind.{kind}")
    st.markdown(f":material/{_ICONS[kind]}: **{formats.markdown(name)}** – {formats.markdown(says)}")
    if because:
        st.markdown(formats.markdown(because))


def row(kind: str, found: pd.Series, because: str, decided: Sequence[Pending]) -> list[Wanted]:
    """Draw a row with its sentence in its article and the widgets to decide; returns what was wanted."""
    shown = rows.of_item(found)
    heading(kind, shown.says, because)
    for one in decided:
        st.info(formats.markdown(said(one)), icon=":material/pending:")
    read, told = st.columns([6, 5], gap="large")
    with read:
        _sentence(found, shown)
    with told:
        return deciding.draw(shown, "review", str(found["item_id"]))


def _sentence(found: pd.Series, shown: Row) -> None:
    """Draw the row's sentence in its article, where that was published, and the rules that read it."""
    before, after = articles.context(str(found["article_id"]), shown.start, shown.end)
    st.html(quotation.quote(before, shown.evidence, after, shown.number))
    brief = t("review.brief") if found["is_brief"] else ""
    st.text(
        f"{brief}“{found['title']}”, {found['publisher'] or t('review.unnamed')}, {formats.day(found['published'])}"
    )
    address = formats.passage_link(found["url"] or None, None if found["is_brief"] else shown.evidence)
    if address:
        st.link_button(t("review.original"), address, icon=":material/open_in_new:")
    if shown.reasons:
        st.caption(formats.markdown(t("review.rules", rules="; ".join(shown.reasons))))


def decision(kind: str, item: pd.Series) -> bool:
    """Draw a decision that could not be applied; whether it is to be taken back."""
    found = queue.decision(str(item["item_id"]))
    if found is None:
        return False
    what = t(f"reviewed.mark.{found['decision']}")
    by = t("review.decided_by", who=str(found["made_by"]), what=what, day=formats.day(found["made_at"]))
    heading(kind, by, why(item))
    st.markdown(formats.markdown(t("review.because", reason=str(found["reason"]))))
    if isinstance(found["quotation"], str):
        st.html(quotation.quote("", found["quotation"], ""))
    return st.button(t("review.take_back"), icon=":material/undo:", shortcut="X", type=emphasis.main())


def said(one: Pending) -> str:
    """A pending decision in a sentence."""
    return t("review.pending", what=t(f"review.done.{one.kind}"), who=one.by, reason=one.reason)
