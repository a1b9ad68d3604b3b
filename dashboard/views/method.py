"""How the numbers come about: what is read, how well as measured, what each measure counts, and what is left out."""

import pandas as pd
import streamlit as st

from dashboard import formats
from dashboard.method import method
from dashboard.queries import catalogue

about, load = method(), catalogue.load()

st.header("From article to row")
st.markdown(
    "Rules of the language read each article sentence by sentence. They find numbers, periods, makers, markets and "
    "powertrains first, and decide afterwards what a number measures. Each row keeps the sentence it came from, word "
    "for word. No model is asked, and nothing is typed in."
)
st.markdown(
    "Published series are loaded beside the articles, each number with the page that states it. Only they are joined "
    "by lines; what an article claims stands as a mark of its own. Two sources are never joined into one line, and "
    "neither are parts of a year and full years."
)

st.header("How often it is right")
best = about.measured[-1]
st.markdown(
    f"On {best.articles} with {best.figures.stated} figures that people wrote down, "
    f"{best.figures.precision:.0%} of the figures found are right in every field, and {best.figures.recall:.0%} of the "
    f"stated ones are found. Of the deals, {best.deals.precision:.0%} are right and {best.deals.recall:.0%} are found."
)
st.dataframe(
    pd.DataFrame(
        {
            "Articles": one.articles,
            "Rows": name,
            "Written down": counts.stated,
            "Found": counts.found,
            "Right": counts.right,
            "Precision": f"{counts.precision:.3f}",
            "Recall": f"{counts.recall:.3f}",
            "F1": f"{counts.f1:.3f}",
        }
        for one in about.measured
        for name, counts in (("figures", one.figures), ("deals", one.deals))
    ),
    hide_index=True,
    alt="Precision, recall and F1 of figures and deals on each labelled set of articles",
)
st.caption(
    "A figure counts as right only if its measure, value, unit, period, subject, place, powertrain, class and status "
    "all are; a deal if its companies and its kind are."
)
st.markdown(
    f"A row that the rules are less sure of than {load['figures_from']:.0%} (deals {load['deals_from']:.0%}) is kept "
    f"for review and not charted: {formats.counted(int(load['candidates']), 'row')} in this database."
)

st.header("What each measure counts")
st.markdown("\n".join(f"- **{name}**: {counts}" for name, counts in about.measures.items()))

st.header("Limits")
st.markdown("\n".join(f"- {limit}" for limit in about.limits.values()))
