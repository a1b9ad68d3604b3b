"""Filters in the address: written by name, read by name in any language, by id, or by any other name that is known."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

from dashboard.queries import catalogue
from dashboard.words import LANGUAGES, speaking

Offered = Callable[[], Mapping[Any, str]]

_READ = "address_read"  # what was read from the address, by key, so that it does not overrule later choices


class NotYetKnownError(Exception):
    """What a widget will be set to is known only once it is drawn."""


def said(key: str, offer: Offered) -> list[Any]:
    """What the widget of this key is set to or, where it is not drawn yet, will be set to by the address. Raises
    NotYetKnownError where the address does not spell it as the widget does.
    """
    if key in st.session_state:
        held = st.session_state[key]
        return held if isinstance(held, list) else [] if held is None else [held]
    if not (names := st.query_params.get_all(key)):
        return []
    codes = {name: code for code, name in offer().items()}
    if not set(names) <= codes.keys():
        raise NotYetKnownError
    return [codes[name] for name in names]


def years(key: str, whole: tuple[int, int]) -> tuple[int, int]:
    """The same for two years of a slider over the `whole`."""
    if key in st.session_state:
        held = st.session_state[key] or whole
        return held[0], held[1]
    if not (told := st.query_params.get_all(key)):
        return whole
    found = [int(year) for year in told if year.isdecimal()]
    if not (len(told) == len(found) == 2 and whole[0] <= found[0] <= found[1] <= whole[1]):
        raise NotYetKnownError
    return found[0], found[1]


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
