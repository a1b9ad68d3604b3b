"""Filters in the address: written by name, read by name in any language, by id, or by any other name that is known."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import streamlit as st

from dashboard.queries import catalogue
from dashboard.words import LANGUAGES, speaking

Offered = Callable[[], Mapping[str, str]]

_READ = "address_read"  # what was read from the address, by key, so that it does not overrule later choices


def adopt(key: str, offer: Offered) -> None:
    """Let a widget that is about to be drawn take values from the address that are not spelled as it spells them: ids
    (`company=byd`), names in another language, other names of a company. What nothing is known by falls away.
    """
    said = tuple(st.query_params.get_all(key))
    read = st.session_state.setdefault(_READ, {})
    if not said or read.get(key) == said or set(said) <= set(offer().values()):
        return
    read[key] = said
    known = _known(key, offer)
    codes = [known[value.casefold()] for value in said if value.casefold() in known]
    if found := list(dict.fromkeys(code for code in codes if code in offer())):
        st.session_state[key] = found


def _known(key: str, offer: Offered) -> dict[str, str]:
    """Every way to say a value, in small letters, with its code."""
    known = catalogue.aliases() if key == "company" else {}
    for spoken in LANGUAGES:
        with speaking(spoken):
            known |= {name.casefold(): code for code, name in offer().items()}
    return known | {code.casefold(): code for code in offer()}
