"""Filters in the address: written by name, read by name in any language, by id, or by any other name that is known."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

from dashboard.queries import catalogue
from dashboard.words import LANGUAGES, speaking

Offered = Callable[[], Mapping[Any, str]]

_READ = "address_read"  # what was read from the address, by key, so that it does not overrule later choices


def adopt(key: str, offer: Offered, *, is_one: bool = False) -> None:
    """Let a widget that is about to be drawn take values from the address that are not spelled as it spells them: ids
    (`company=byd`), names in another language, other names of a company; the address then says them as the widget does.
    What nothing is known by falls away. `is_one`: the widget holds one value.
    """
    said = tuple(st.query_params.get_all(key))
    read = st.session_state.setdefault(_READ, {})
    if not said or read.get(key) == said or set(said) <= set(offer().values()):
        return
    read[key] = said
    known, offered = _known(key, offer), offer()
    codes = [known[value.casefold()] for value in said if value.casefold() in known]
    found = [code for code in dict.fromkeys(codes) if code in offered]
    if not found:
        return
    if key in st.session_state:
        st.session_state[key] = found[0] if is_one else found
        return
    # A widget that is drawn for the first time takes its value from the address that the run began with, and from there
    # alone does the address stay: so the run begins anew.
    st.query_params[key] = [offered[code] for code in found]
    st.rerun()


def _known(key: str, offer: Offered) -> dict[str, object]:
    """Every way to say a value, in small letters, with its code."""
    known: dict[str, object] = {**catalogue.aliases()} if key == "company" else {}
    for spoken in LANGUAGES:
        with speaking(spoken):
            known |= {name.casefold(): code for code, name in offer().items()}
    return known | {str(code).casefold(): code for code in offer()}
