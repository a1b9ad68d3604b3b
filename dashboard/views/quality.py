"""What disagrees and which value the charts use, what is misdated, how the promises stand, and what is not charted."""

import streamlit as st

from dashboard import disagreements, misdated, panel, promises
from dashboard.charts.disagreements import disagreements as drawn
from dashboard.queries import groups, quality
from dashboard.queries.points import Topic, points
from dashboard.sidebar import current

VERDICTS = {"Contradict each other": "contradict", "Agree": "agree", "Count unlike things": "unlike"}

filters = current()
contradicting = points(Topic(bases=None, verdicts=("contradict",)), filters)
wrongly_dated = points(Topic(bases=None, misdated=True), filters)
promises.counts(contradicting["group_id"].nunique(), int(wrongly_dated["date_checked_by"].isna().sum()))

verdict = st.segmented_control(
    "Claims about the same thing that", list(VERDICTS), default="Contradict each other", required=True, key="verdict",
    bind="query-params",
)  # fmt: skip
panel.show(
    panel.Panel(
        key="disagreements",
        title="What is said of the same thing",
        alt="Groups of claims about the same thing, each claim by how far it lies from the value that the charts use",
        draw=lambda rows, chosen: drawn(disagreements.found(rows), chosen),
        empty="No such group under this selection. Widen the years, remove a company, or choose another verdict.",
        undated=True,
        lines=disagreements.lines,
    ),
    contradicting
    if verdict == "Contradict each other"
    else points(Topic(bases=None, verdicts=(VERDICTS[verdict],)), filters),
)
with st.expander("By which rules one claim is chosen", icon=":material/gavel:"):
    st.markdown(
        "\n".join(f"{place}. **{name}**: {says}" for place, (name, says) in enumerate(groups.choosing_rules(), 1))
    )

misdated.show(wrongly_dated)
promises.section(quality.promises(), quality.offenders())
promises.waiting(quality.waiting())
