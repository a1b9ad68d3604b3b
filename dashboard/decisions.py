"""The log of what people decided: cards by effect, lines for reading, and one decision in full."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from dashboard import evidence, formats, reviewed
from dashboard.queries import deals, points
from dashboard.records import Claim, records
from dashboard.words import t
from dashboard.words.reasons import reason

EFFECTS = ("applied", "re-anchored", "unanchored", "refused", "superseded", "undone")
_MOST_WORDS = 60


def empty() -> None:
    """Say that nobody decided anything yet, and how to begin."""
    st.info(t("decisions.empty"), icon=":material/gavel:")
    st.markdown(t("decisions.how"))
    st.code(
        "chuhai review\n"
        "chuhai review show ID\n"
        'chuhai review accept ID --by "Your Name" --reason "stands in the table"\n'
        'chuhai review edit ID --set period=2024 --by "Your Name" --reason "the text says 2024"',
        language=None,
        wrap_lines=True,
    )


def counts(log: pd.DataFrame) -> None:
    """Draw a card for each effect: how many decisions have it."""
    states = log.drop_duplicates("decision_id")["effect"].value_counts()
    with st.grid(6, gap="small", min_column_width=150):
        for effect in EFFECTS:
            with st.container(border=True, gap="xsmall", height="stretch"):
                st.metric(t(f"decisions.effect.{effect}.name"), f"{int(states.get(effect, 0)):,}")
                st.caption(t(f"decisions.effect.{effect}.about"))


def lines(log: pd.DataFrame) -> pd.DataFrame:
    """The log for reading: when, who, what, about what, the change, why, and its effect."""
    return pd.DataFrame(
        {
            t("decisions.column.when"): log["made_at"].dt.date.tolist(),
            t("decisions.column.who"): log["made_by"].tolist(),
            t("decisions.column.decision"): [t(f"reviewed.mark.{kind}") for kind in log["decision"]],
            t("decisions.column.effect"): [t(f"decisions.effect.{each}.name").lower() for each in log["effect"]],
            t("decisions.column.about"): [about(row) for _, row in log.iterrows()],
            t("decisions.column.why"): log["reason"].tolist(),
            t("decisions.column.changed"): [
                reviewed.in_words(each) if isinstance(each, str) else None for each in log["changes"]
            ],
            t("decisions.column.article"): log["title"].tolist(),
        }
    )


def timed(log: pd.DataFrame) -> pd.DataFrame:
    """The log with the moment of each decision to the second, as text in UTC: a download keeps only days of dates."""
    return log.assign(made_at=log["made_at"].dt.strftime("%Y-%m-%dT%H:%M:%SZ"))


def about(row: pd.Series) -> str:
    """What a decision is about in a few words: the number and its sentence, or the decision that it takes back."""
    if row["decision"] == "undo":
        if not isinstance(row["undone_decision"], str):
            return t("decisions.decision", id=row["undoes"])
        return t("decisions.took_back", who=row["undone_of"], done=t(f"reviewed.mark.{row['undone_decision']}"))
    words = " ".join(str(row["quotation"]).split())
    short = words if len(words) <= _MOST_WORDS else f"{words[: _MOST_WORDS - 1]}…"
    return (
        t("decisions.number", number=row["number_text"], words=short) if isinstance(row["number_text"], str) else short
    )


def heading(row: pd.Series) -> str:
    """Who decided what, and when, in one line."""
    what = row["number_text"] if isinstance(row["number_text"], str) else t("decisions.deal")
    what = about(row) if row["decision"] == "undo" else what
    done = t(f"reviewed.mark.{row['decision']}")
    return t("decisions.heading", who=row["made_by"], done=done, what=what, day=formats.day(row["made_at"]))


def show(row: pd.Series, key: str) -> None:
    """Draw one decision in full: why, the quotation, what it changed, what it does today, and where its row stands."""
    st.markdown(t("decisions.because", reason=formats.markdown(row["reason"])))
    if row["decision"] != "undo":
        st.text(f"“{row['quotation']}”")
    if isinstance(row["changes"], str):
        st.caption(formats.markdown(t("reviewed.changed", changes=reviewed.in_words(row["changes"]))))
    elif isinstance(row["wanted"], str):
        st.caption(formats.markdown(t("decisions.sets", values=row["wanted"])))
    st.markdown(formats.markdown(_today(row)))
    st.caption(t("decisions.undo", command=f"chuhai review undo {row['decision_id']}"))
    _links(str(row["shown_id"]), key)


def _today(row: pd.Series) -> str:
    """What a decision does today, and why or by whom."""
    effect = t(f"decisions.effect.{row['effect']}.name")
    if row["effect"] == "undone" and isinstance(row["undone_by"], str):
        effect = t("decisions.undone_by", effect=effect, who=row["undone_by"])
    told = {"effect": effect, "about": t(f"decisions.effect.{row['effect']}.about")}
    if isinstance(row["state_reason"], str):
        return t("decisions.today_why", why=reason(row["state_reason"]), **told)
    return t("decisions.today", **told)


def _links(row_id: str, key: str) -> None:
    """Draw where the row stands today: a number in its article, a deal on the page Deals."""
    found = records(points.of_ids((row_id,)), Claim)
    if found:
        evidence.links(found[0], key)
    elif deals.of_mention(row_id):
        label = t("decisions.see_deal")
        st.page_link("views/deals.py", label=label, icon=":material/handshake:", query_params={"point": row_id})
