"""The widgets by which a person decides about one row: why, accept, reject, and a form with its fields."""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import Literal

import streamlit as st

from dashboard import formats
from dashboard.editing import emphasis, fields, person
from dashboard.editing.rows import Row
from dashboard.words import t

Kind = Literal["accept", "reject", "edit"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person wants done with a row, and why; `settings` are an edit's new values, `field=value`."""

    kind: Kind
    reason: str
    settings: tuple[str, ...] = ()


def draw(row: Row, key: str, of: str = "") -> list[Wanted]:
    """Draw the row's fields and the widgets; returns what was wanted by the last press, nothing where something lacks,
    which is then said. `key` names the widgets that stay for the next row, `of` those of this one.
    """
    reason = person.why("editing", f"{key}_reason", is_kept=True)
    pressed = _buttons(row, key, of)
    settings: list[str] = []
    if st.session_state.get(f"{key}_editing") != of:
        st.html(table(fields.in_words(row.record, row.values)))
    else:
        pressed, settings, problem = _form(row, f"{key}_{of}", pressed)
        if problem:
            st.error(formats.markdown(problem), icon=":material/error:")
            return []
    if pressed and (lacking := person.lacks(reason)):
        st.error(lacking, icon=":material/error:")
        return []
    return [Wanted(kind, reason, tuple(settings) if kind == "edit" else ()) for kind in pressed]


def table(words: dict[str, str]) -> str:
    """Fields and their values as an HTML table, all of it escaped."""
    cell = "padding:.15rem .9rem .15rem 0;text-align:left;vertical-align:top;font-weight:{};overflow-wrap:anywhere"
    lines = "".join(
        f'<tr><th scope="row" style="{cell.format(400)};opacity:.75;white-space:nowrap">{html.escape(name)}</th>'
        f'<td style="{cell.format(600)}">{html.escape(value)}</td></tr>'
        for name, value in words.items()
    )
    return f'<table style="border-collapse:collapse;font-size:.95rem;line-height:1.45">{lines}</table>'


def _buttons(row: Row, key: str, of: str) -> list[Kind]:
    with st.container(horizontal=True, gap="small"):
        label = t("editing.accept" if row.is_charted else "editing.accept_candidate")
        accept = st.button(label, key=f"{key}_accept", icon=":material/check:", shortcut="A", type=emphasis.main())
        reject = st.button(t("editing.reject"), key=f"{key}_reject", icon=":material/block:", shortcut="X")
        if st.button(t("editing.edit"), key=f"{key}_edit", icon=":material/edit:", shortcut="E"):
            is_open = st.session_state.get(f"{key}_editing") == of
            st.session_state[f"{key}_editing"] = None if is_open else of
    return ["accept"] if accept else ["reject"] if reject else []


def _form(row: Row, key: str, pressed: list[Kind]) -> tuple[list[Kind], list[str], str]:
    """Draw the form of fields; what is pressed, the new values, and what is wrong with them."""
    with st.form(f"{key}_form", enter_to_submit=False):
        held = fields.draw(row.record, row.values, key)
        also = not row.is_charted and st.checkbox(t("editing.and_accept"), value=True, key=f"{key}_also")
        if not st.form_submit_button(t("editing.save"), icon=":material/save:", type=emphasis.main()):
            return pressed, [], ""
    settings, problem = fields.changes(row.record, row.values, held)
    problem = problem or ("" if settings else t("editing.nothing_changed"))
    return (["edit", "accept"] if also else ["edit"]), settings, problem
