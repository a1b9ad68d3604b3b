"""The review queue: one item at a time, decided by name and with a reason. Only on a server that may be edited."""

import streamlit as st

from dashboard import coded, later
from dashboard.editing import access, clerk, joining, pending, person, queue_page, recorded, reviewing
from dashboard.queries import deals, queue
from dashboard.words import t

access.require()
clerk.ready()
st.markdown(t("review.lead"))
with st.container(horizontal=True, gap="medium"):
    person.ask()
    companies = {"": t("review.all_companies"), **queue.company_names()}
    company = st.selectbox(
        t("review.company"), companies, format_func=lambda one: companies[one], key="waits_about", width=240
    )
    counts = queue_page.counts()
    kinds = coded.some_of(
        "waits",
        t("review.kinds"),
        list(counts),
        lambda kind: f"{t(f'review.kind.{kind}')} {counts[kind]:,}",
        width="stretch",
    )
found = queue.waiting(kinds, company)
waiting = pending.pending()
decided = pending.of_items(waiting, tuple(found["item_id"]))
asked = st.query_params.get("item", "")
queue_page.arrive(found, asked)
place = queue_page.place_of(found)
is_other = bool(asked) and asked not in set(found["item_id"])

recorded.draw(waiting)
if found.empty and not is_other:
    st.success(t("review.nothing"), icon=":material/task_alt:")
    later.stop()
if not is_other:
    queue_page.navigate(found, place, decided)

with st.container(border=True):
    item = None if is_other else found.iloc[place]
    kind, item_id = ("charted", asked) if item is None else (str(item["kind"]), str(item["item_id"]))
    row = queue.item(item_id)
    if item is not None and kind in ("unanchored", "refused"):
        if reviewing.decision(kind, item):
            queue_page.done(queue_page.take_back([item_id]), found, place, decided)
    elif row is None:
        st.info(t("review.gone"))
    else:
        reason = reviewing.why(item) if item is not None else ""
        about = pending.of_items(waiting, (item_id,)).get(item_id, [])
        if wanted := reviewing.row(kind, row, reason, about):
            queue_page.done(queue_page.record(item_id, wanted), found, place, decided)
        if row["record"] == "deal" and st.toggle(t("joining.title"), key="joining"):
            joining.choices(item_id, deals.of_mention(item_id))
