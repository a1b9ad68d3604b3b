"""Choices that the address keeps as ids: the same address in both languages, and old ones by name go on working."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

import streamlit as st


def spellings(names: Mapping[str, str]) -> dict[str, str]:
    """What an address may say for each id: the id itself and its name, in any case."""
    return {name.casefold(): one for one, name in names.items()} | {one.casefold(): one for one in names}


def read(name: str, known: Mapping[str, str]) -> list[str]:
    """The ids that the address gives under `name`, in its order, each once; what `known` (of `spellings`) lacks is
    left out.
    """
    said = [part for value in st.query_params.get_all(name) for part in (value, *value.split(","))]
    return list(dict.fromkeys(known[one.casefold()] for one in said if one.casefold() in known))


def write(name: str, chosen: Iterable[str], default: Iterable[str] = ()) -> None:
    """Keep these ids in the address; the default needs no place there."""
    ids = list(chosen)
    if ids == list(default):
        st.query_params.pop(name, None)
    else:
        st.query_params[name] = ids


def one_of(
    name: str,
    label: str,
    options: Sequence[str],
    named: Callable[[str], str],
    *,
    known: Mapping[str, str] | None = None,
    about: str | None = None,
) -> str:
    """Draw a choice of one id, the first option where the address names none."""
    key = f"{name}_choice"
    found = [one for one in read(name, known or spellings({one: one for one in options})) if one in options]
    st.session_state[key] = found[0] if found else options[0]
    chosen: str = st.selectbox(
        label,
        options,
        format_func=named,
        key=key,
        help=about,
        on_change=lambda: write(name, [st.session_state[key]], options[:1]),
    )
    return chosen


def several_of(
    name: str,
    label: str,
    names: Mapping[str, str],
    default: Sequence[str],
    *,
    most: int,
    about: str | None = None,
) -> list[str]:
    """Draw a choice of up to `most` ids by their names, the default where the address names none."""
    key = f"{name}_choice"
    found = read(name, spellings(names))[:most]
    st.session_state[key] = found or list(default)
    return st.multiselect(
        label,
        list(names),
        format_func=lambda one: names.get(one, one),
        key=key,
        help=about,
        max_selections=most,
        on_change=lambda: write(name, st.session_state[key], default),
    )
