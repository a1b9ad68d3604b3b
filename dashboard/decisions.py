"""The log of what people decided: cards by effect, lines for reading, and one decision in full."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from dashboard import evidence, formats, reviewed
from dashboard.queries import deals, points
from dashboard.records import Claim, records

EFFECTS = {
    "applied": "holds, on the row as it was decided",
    "re-anchored": "holds, on a row that was found again in changed words or under other rules",
    "unanchored": "does nothing: its row was not found",
    "refused": "does nothing: it would break a promise of the data",
    "superseded": "does nothing: a later one stands in its place",
    "undone": "does nothing: somebody took it back",
}
_KINDS = {
    "accept": "accepted", "reject": "rejected", "edit": "edited", "add": "added", "merge": "merged", "split": "split",
    "undo": "took back",
}  # fmt: skip
_MOST_WORDS = 60


def empty() -> None:
    """Say that nobody decided anything yet, and how to begin."""
    st.info("Nobody has decided anything about a row yet.", icon=":material/gavel:")
    st.markdown(
        "Load articles, then review their rows at the command line. The first command lists what waits for a person, "
        "the last ones record what that person decides, by name and with a reason; the next load applies it."
    )
    st.code(
        "chuhai review\n"
        "chuhai review show ID\n"
        'chuhai review accept ID --by "Your Name" --reason "stands in the table"\n'
        'chuhai review edit ID --set period=2024 --by "Your Name" --reason "the text says 2024"',
        language=None,
    )


def counts(log: pd.DataFrame) -> None:
    """Draw a card for each effect: how many decisions have it."""
    states = log.drop_duplicates("decision_id")["effect"].value_counts()
    with st.grid(6, gap="small", min_column_width=150):
        for effect, about in EFFECTS.items():
            with st.container(border=True, gap="xsmall", height="stretch"):
                st.metric(effect.capitalize(), f"{int(states.get(effect, 0)):,}")
                st.caption(about)


def lines(log: pd.DataFrame) -> pd.DataFrame:
    """The log for reading: when, who, what, about what, the change, why, and its effect."""
    return pd.DataFrame(
        {
            "When": log["made_at"].dt.date.tolist(),
            "Who": log["made_by"].tolist(),
            "Decision": [_KINDS.get(kind, kind) for kind in log["decision"]],
            "Effect": log["effect"].tolist(),
            "About": [about(row) for _, row in log.iterrows()],
            "Why": log["reason"].tolist(),
            "Changed": [reviewed.in_words(each) if isinstance(each, str) else None for each in log["changes"]],
            "Article": log["title"].tolist(),
        }
    )


def timed(log: pd.DataFrame) -> pd.DataFrame:
    """The log with the moment of each decision to the second, as text in UTC: a download keeps only days of dates."""
    return log.assign(made_at=log["made_at"].dt.strftime("%Y-%m-%dT%H:%M:%SZ"))


def about(row: pd.Series) -> str:
    """What a decision is about in a few words: the number and its sentence, or the decision that it takes back."""
    if row["decision"] == "undo":
        known = isinstance(row["undone_decision"], str)
        return f"what {row['undone_of']} {_KINDS[row['undone_decision']]}" if known else f"decision {row['undoes']}"
    words = " ".join(str(row["quotation"]).split())
    short = words if len(words) <= _MOST_WORDS else f"{words[: _MOST_WORDS - 1]}…"
    return f"{row['number_text']}: {short}" if isinstance(row["number_text"], str) else short


def heading(row: pd.Series) -> str:
    """Who decided what, and when, in one line."""
    what = row["number_text"] if isinstance(row["number_text"], str) else "a deal"
    what = about(row) if row["decision"] == "undo" else what
    return f"{row['made_by']} {_KINDS.get(row['decision'], row['decision'])} {what}, {formats.day(row['made_at'])}"


def show(row: pd.Series, key: str) -> None:
    """Draw one decision in full: why, the quotation, what it changed, what it does today, and where its row stands."""
    st.markdown(f"Because: “{formats.markdown(row['reason'])}”")
    if row["decision"] != "undo":
        st.text(f"“{row['quotation']}”")
    if isinstance(row["changes"], str):
        st.caption(formats.markdown(f"Changed: {reviewed.in_words(row['changes'])}"))
    elif isinstance(row["wanted"], str):
        st.caption(formats.markdown(f"It sets: {row['wanted']}"))
    by = f" by {row['undone_by']}" if row["effect"] == "undone" and isinstance(row["undone_by"], str) else ""
    why = f" ({row['state_reason']})" if isinstance(row["state_reason"], str) else ""
    st.markdown(formats.markdown(f"{row['effect'].capitalize()}{by}: {EFFECTS[row['effect']]}{why}."))
    st.caption(f"`chuhai review undo {row['decision_id']}` takes it back.")
    _links(str(row["shown_id"]), key)


def _links(row_id: str, key: str) -> None:
    """Draw where the row stands today: a number in its article, a deal on the page Deals."""
    found = records(points.of_ids((row_id,)), Claim)
    if found:
        evidence.links(found[0], key)
    elif deals.of_mention(row_id):
        label = "See the deal"
        st.page_link("views/deals.py", label=label, icon=":material/handshake:", query_params={"point": row_id})
