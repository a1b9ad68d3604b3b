"""Queries in SQL: read-only, bounded in time, memory and rows, run only when the button is pressed."""

import streamlit as st

from dashboard import formats, wordtable
from dashboard.queries import catalogue, run
from dashboard.querying import asking, showing
from dashboard.querying.examples import examples
from dashboard.words import language, t
from dashboard.words.described import description

known = run.rows("columns")
load = catalogue.load()
st.markdown(
    t(
        "query.lead",
        tables=known["table_name"].nunique(),
        rows=f"{load['figures'] + load['officials']:,}",
        deals=f"{load['deals']:,}",
        seconds=asking.SECONDS,
        most=f"{asking.ROWS:,}",
    )
)


def take_example() -> None:
    """Put the chosen example into the editor."""
    if (chosen := st.session_state["query_example"]) is not None:
        st.session_state["sql"] = examples()[chosen].sql


@st.fragment
def ask() -> None:
    """Draw the examples, the editor, and what the query in it has found."""
    st.selectbox(
        t("query.example.label"),
        range(len(examples())),
        index=None,
        format_func=lambda place: examples()[place].asks[language()],
        placeholder=t("query.example.none"),
        key="query_example",
        on_change=take_example,
    )
    if "sql" not in st.query_params:  # a query in the address stands in the editor, and waits there
        st.session_state.setdefault("sql", examples()[0].sql)
    sql = st.text_area(
        t("query.editor.label"),
        height=240,
        max_chars=asking.LONGEST,
        key="sql",
        bind="query-params",
        help=t("query.editor.help"),
    )
    if st.button(t("query.run"), icon=":material/play_arrow:", key="query_run"):
        with st.spinner(t("query.running")):
            st.session_state["query_found"] = asking.ask(sql)
    found = st.session_state.get("query_found")
    if found is not None and found.sql == sql:
        showing.show(found)
    else:
        st.caption(t("query.waiting"))


@st.fragment
def tables() -> None:
    """Draw what there is to ask: a table's columns with their types and what they hold."""
    st.header(t("query.tables.title"))
    about = known.drop_duplicates("table_name").set_index("table_name")["table_comment"]
    name = st.selectbox(t("query.tables.choose"), list(about.index), format_func=lambda each: f"mart.{each}", key="of")
    st.markdown(formats.markdown(description(str(about[name] or ""))))
    columns = known[known["table_name"] == name]
    heads = [t(f"query.tables.{each}") for each in ("column", "type", "holds")]
    told = columns[["column_name", "data_type", "comment"]].fillna("").astype(str)
    lines = [[column, kind, description(holds)] for column, kind, holds in told.itertuples(index=False, name=None)]
    st.html(wordtable.table(t("query.tables.alt"), heads, lines))


ask()
tables()
