"""What people decided about a row: who, when, why, and what its fields were before."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from dashboard import formats
from dashboard.queries import decisions
from dashboard.records import Decided
from dashboard.words import t

_ICONS = {
    "accept": ":material/task_alt:",
    "edit": ":material/edit_note:",
    "add": ":material/add_notes:",
    "merge": ":material/merge:",
    "split": ":material/call_split:",
    "reject": ":material/block:",
}


def show(row_id: str) -> None:
    """Draw the decisions about a row, if there are any."""
    for decided in dict.fromkeys(decisions.of_row(row_id)):
        done, icon = t(f"reviewed.done.{decided.decision}"), _ICONS[decided.decision]
        later = t("reviewed.later") if decided.state == "superseded" else ""
        st.markdown(f"{icon} **{done}** {formats.markdown(_said(decided))}{later}")
        if decided.changes and decided.decision == "edit":
            st.caption(formats.markdown(t("reviewed.changed", changes=in_words(decided.changes))))


def show_rejected(article_id: str) -> None:
    """Draw the rows of an article that were rejected, folded away, with who rejected them and why."""
    found = decisions.rejections(article_id)
    if not found:
        return
    with st.expander(t("reviewed.rejected", count=len(found)), key="article_rejected"):
        for decided in found:
            st.text(_quoted(decided))
            st.markdown(f":material/block: {t('reviewed.done.reject')} {formats.markdown(_said(decided))}")


def in_words(changes: str) -> str:
    """The changes of an edit with the fields' names as words: "period start from 2024-01-01 to 2025-01-01"."""
    parts = (part.partition(" from ") for part in changes.split("; "))
    return "; ".join(f"{name.replace('_', ' ')}{sign}{values}" for name, sign, values in parts)


def _said(decided: Decided) -> str:
    return t("reviewed.said", who=decided.made_by, day=formats.day(decided.made_at), reason=decided.reason)


def _quoted(decided: Decided) -> str:
    number = f"{decided.number_text}: " if decided.number_text else ""
    return f"{number}“{decided.quotation}”"


def marks(reviewed: Sequence[str | None]) -> list[str | None]:
    """What was decided about each row in a word or two, for a column of a table; None where nothing was."""
    return [
        ", ".join(dict.fromkeys(t(f"reviewed.mark.{kind}") for kind in each.split(", "))) if each else None
        for each in reviewed
    ]
