"""Filters in the address: written by name, read by name, by id, or by any other name that is known."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from dashboard.queries import catalogue

_ADOPTED = "adopted"


def adopt(key: str, offered: Mapping[str, str]) -> None:
    """Let a widget that is about to be drawn take values from the address that are not spelled as it spells them:
    ids (`company=byd`), or another name of a company. What nothing is known by is left to fall away.
    """
    said = tuple(st.query_params.get_all(key))
    kept = st.session_state.setdefault(_ADOPTED, {})
    if not said or kept.get(key) == said or set(said) <= set(offered.values()):
        return
    kept[key] = said  # once: what the reader chooses afterwards must not be overruled by the same address
    known = {name.casefold(): code for code, name in offered.items()} | {code.casefold(): code for code in offered}
    if key == "company":
        known = catalogue.aliases() | known
    found = [known[value.casefold()] for value in said if value.casefold() in known]
    if found:
        st.session_state[key] = list(dict.fromkeys(code for code in found if code in offered))
