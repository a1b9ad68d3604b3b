"""What was found in an article that is not loaded yet: its text with the marks, its rows, what is decided of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pandas as pd
import streamlit as st

from dashboard import formats, quotation
from dashboard.editing import added, deciding, passages, person, rows, trays
from dashboard.editing.added import Added
from dashboard.editing.fields import Record
from dashboard.editing.passages import Passage
from dashboard.editing.rows import Row
from dashboard.editing.trays import Details
from dashboard.words import t
from dashboard.words.reasons import reason

_AROUND = 200
_KINDS: tuple[Record, ...] = ("figure", "deal")


def lead(found: Mapping[str, Any]) -> None:
    """Say in a sentence what was found, and what of it was left out."""
    figures, deals = len(found["figures"]), len(found["deals"])
    title = formats.shortened(str(found["title"] or found["article"]), 90)
    counts = {"figures": t("add.figures_found", count=figures), "deals": t("add.deals_found", count=deals)}
    st.markdown(formats.markdown(t("add.found", title=title, **counts)))
    left = found["left_out"]
    if any(left.values()) or len(found["text"]) > passages.MOST:
        st.caption(t("add.left_out", most=f"{passages.MOST:,}", rows=f"{left['figures'] + left['deals']:,}"))
    if found["known_as"]:
        st.info(formats.markdown(t("add.known", article=str(found["known_as"]))), icon=":material/inventory_2:")


def details(found: Mapping[str, Any], state: Added) -> bool:
    """Draw what is known of the article, with fields where reading found nothing, and keep what they say; whether it
    is to be read again with that.
    """
    lacks = not (found["title"] and found["publisher"] and found["published"] and found["url"])
    is_open = lacks or found["published_from"] == "guessed"
    with st.expander(t("add.details"), expanded=is_open, icon=":material/info:"):
        with st.grid(4, gap="small", min_column_width=200):
            texts = {name: _detail(name, found, state.details) for name in ("title", "publisher", "url")}
            day = _day(found, state.details)
        state.said = Details(published=day, **texts)
        with st.container(horizontal=True, vertical_alignment="center"):
            pressed = st.button(t("add.again"), icon=":material/refresh:")
            if state.said != state.details:
                st.caption(t("add.not_read_yet"), width="content")
    return pressed


def text(found: Mapping[str, Any], chosen: tuple[Record, int] | None) -> None:
    """Draw the article's text with its figures' and deals' sentences marked."""
    st.html(passages.legend(t("add.figures"), t("add.deals")))
    marked = [
        Passage(int(row["evidence_start"]), int(row["evidence_end"]), kind, (kind, place) == chosen)
        for kind in _KINDS
        for place, row in enumerate(added.rows(found, kind))
    ]
    st.html(passages.drawn(str(found["text"]), marked, t("add.article_text")))


def listed(found: Mapping[str, Any], state: Added) -> tuple[Record, int] | None:
    """Draw the rows of both kinds as tables; which row is chosen."""
    chosen: tuple[Record, int] | None = None
    for record in _KINDS:
        name = t("add.figures" if record == "figure" else "add.deals")
        known = [rows.of_tray(row, record) for row in added.rows(found, record)]
        if not known:
            continue
        st.header(name)
        event = st.dataframe(
            rows.lines(known, _marks(state, record)),
            hide_index=True,
            key=f"add_{record}_{state.folder.name}",
            on_select="rerun",
            selection_mode="single-row",
            placeholder="–",
            alt=t("add.rows_alt", name=name),
        )
        chosen = next(((record, place) for place in event["selection"]["rows"] if place < len(known)), chosen)
    return chosen


def decide(found: Mapping[str, Any], state: Added, chosen: tuple[Record, int]) -> None:
    """Draw the chosen row with its sentence, and note what is decided of it."""
    record, place = chosen
    row = rows.of_tray(added.rows(found, record)[place], record)
    with st.container(border=True):
        st.markdown(f"**{formats.markdown(row.says)}**")
        _quote(str(found["text"]), row)
        wanted = deciding.draw(row, "add", f"{record}_{place}")
        if wanted:
            added.decide(state, record, place, row, wanted)
            st.rerun()
        if any((one.record, one.place) == chosen for one in state.decided):
            st.button(t("add.undecide"), icon=":material/undo:", on_click=added.decide, args=(state, *chosen, row, []))


def refused(found: Mapping[str, Any]) -> None:
    """Draw the numbers and words that became no row, folded away, each with the reason."""
    if found["refused"]:
        with st.expander(t("add.refused", count=len(found["refused"])), icon=":material/filter_alt:"):
            table = pd.DataFrame(found["refused"])[["text", "reason"]]
            table["reason"] = [reason(str(each)) for each in table["reason"]]
            table.columns = [t("add.words"), t("add.why_not")]
            st.dataframe(table, hide_index=True, alt=t("add.refused", count=len(table)))


def _detail(name: str, found: Mapping[str, Any], said: Details) -> str:
    """A text that is known of the article; a field where the article does not say it."""
    given = str(getattr(said, name))
    label = t(f"add.detail.{name}")
    if found[name] and not given:
        st.text_input(label, str(found[name]), disabled=True, key=f"add_known_{name}", help=t("add.read_from_it"))
        return ""
    return (st.text_input(label, given, key=f"add_{name}", max_chars=500) or "").strip()


def _day(found: Mapping[str, Any], said: Details) -> date | None:
    """The day of publication; a field where the article does not say it, or where it is only guessed."""
    label = t("add.detail.published")
    if found["published_from"] == "page":
        st.text_input(label, formats.day(date.fromisoformat(found["published"])), disabled=True, key="add_known_day")
        return None
    guessed = found["published"] if found["published_from"] == "guessed" else None
    about = t("add.guessed", day=formats.day(date.fromisoformat(guessed))) if guessed else t("add.undated")
    day = st.date_input(label, said.published, key="add_published", min_value=date(1990, 1, 1), help=about)
    if guessed:
        st.caption(about)
    return day if isinstance(day, date) else None


def _quote(words: str, row: Row) -> None:
    before = words[max(0, row.start - _AROUND) : row.start]
    st.html(quotation.quote(before, row.evidence, words[row.end : row.end + _AROUND], row.number))


def _marks(state: Added, record: Record) -> dict[int, str]:
    """What was decided about the rows of a kind, in words, by their places."""
    words: dict[int, str] = {}
    for one in state.decided:
        if one.record == record:
            done = t(f"add.done.{one.wanted.kind}")
            words[one.place] = f"{words[one.place]}, {done}" if one.place in words else done
    return words


def go_on(state: Added, *, load: bool) -> bool:
    """Read the article again where something else is said of it now, then have it loaded if asked to; whether all went
    well, else what did not is drawn.
    """
    if load and state.decided and not person.name():
        problem = t("editing.who")
    else:
        problem = again(state) if not load or state.said != state.details else ""
        problem = problem or (added.take(state) if load else "")
    if problem:
        st.error(formats.markdown(problem), icon=":material/error:")
    return not problem


def again(state: Added) -> str:
    """Read the article again with what is said of it; what went wrong, '' where nothing did. What was decided about
    rows is dropped where they now read otherwise.
    """
    with st.spinner(t("add.reading")):
        looked = trays.look_again(state.folder, state.said)
    if looked.problem:
        return looked.problem
    state.details = state.said
    found = trays.found_in(state.folder) or {"figures": [], "deals": []}
    anchors = {record: [row["row"] for row in added.rows(found, record)] for record in _KINDS}
    state.decided = [
        one
        for one in state.decided
        if one.place < len(anchors[one.record]) and anchors[one.record][one.place] == dict(one.row.anchor)
    ]
    return ""
