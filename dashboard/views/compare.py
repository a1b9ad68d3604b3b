"""Two to five companies or brand groups side by side: one measure over time, the latest of each, deals in common."""

import streamlit as st

from dashboard import formats, know, later, panel
from dashboard.charts.timeline import timeline
from dashboard.charts.timeseries import Look, timeseries
from dashboard.comparing import choice, multiples
from dashboard.comparing.lead import lead
from dashboard.queries import compared
from dashboard.sidebar import current
from dashboard.words import t

filters = current()
names = choice.who(filters)
if len(names) < choice.FEWEST:
    choice.too_few()
    later.stop()
listed = formats.listed(list(names.values()))
found = compared.measures(tuple(names), filters)
if found.empty:
    st.info(t("compare.nothing", names=formats.markdown(listed)), icon=":material/filter_alt_off:")
else:
    measure = choice.what(found, len(names))
    rows = compared.series(measure, tuple(names), filters)
    st.markdown(lead(rows, names))
    panel.show(
        panel.Panel(
            key="compare_time",
            title=t("compare.time.title", measure=choice.label(measure)),
            alt=t("compare.time.alt", measure=choice.label(measure), names=listed),
            draw=lambda shown, selected: timeseries(shown, Look("subject", "subject_name"), selected),
        ),
        rows,
    )
    panel.show(
        panel.Panel(
            key="compare_latest",
            title=t("compare.multiples.heading"),
            alt=t("compare.multiples.alt", names=listed),
            draw=lambda shown, selected: multiples.figure(shown, names, selected),
            empty=t("compare.multiples.none"),
        ),
        compared.latest(tuple(names), filters),
    )
panel.show(
    panel.Panel(
        key="compare_deals",
        title=t("compare.deals.title"),
        alt=t("compare.deals.alt", names=listed),
        draw=timeline,
        empty=t("compare.deals.none", names=listed),
    ),
    compared.common_deals(tuple(names), filters),
)
know.show(t("compare.know.like"), t("compare.know.lines"), t("compare.know.groups"), t("compare.know.chosen"))
