"""Choices that the address keeps as ids: the same address in both languages, and old ones by name go on working."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

import streamlit as st

from dashboard import formats
from dashboard.words import t

_TOLD = "told"  # in the session: what the browser's address says


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
    st.session_state[f"{name}_{_TOLD}"] = tuple(ids)
    if ids == list(default):
        st.query_params.pop(name, None)
    else:
        st.query_params[name] = ids


def _follow(name: str, chosen: Sequence[str]) -> None:
    """Bring the browser's address after a link within the page, which changes what the server is asked and no more."""
    before = st.session_state.get(f"{name}_{_TOLD}")
    if before not in (None, tuple(chosen)) and name in st.query_params:
        st.query_params[name] = list(chosen)
    st.session_state[f"{name}_{_TOLD}"] = tuple(chosen)


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
    _follow(name, [st.session_state[key]])
    chosen: str = st.selectbox(
        label,
        options,
        format_func=named,
        key=key,
        help=about,
        on_change=lambda: write(name, [st.session_state[key]], options[:1]),
    )
    return chosen


def several_of(name: str, label: str, names: Mapping[str, str], default: Sequence[str], *, most: int) -> list[str]:
    """Draw a choice of up to `most` ids: a button for each chosen one that takes it away, and a list to add from. The
    default where the address names none. (The chips of a multiselect are too pale to read on the dark page.)
    """
    chosen = read(name, spellings(names))[:most] or list(default)
    _follow(name, chosen)
    key = f"{name}_add"
    if len(chosen) < most:
        st.selectbox(
            label,
            [one for one in names if one not in chosen],
            index=None,
            format_func=lambda one: names.get(one, one),
            key=key,
            placeholder=t("ids.add"),
            on_change=lambda: _add(name, chosen, default),
        )
    else:
        st.caption(t("ids.full", count=most))
    with st.container(horizontal=True, gap="small", key=f"{name}_chosen"):
        for one in chosen:
            st.button(
                formats.markdown(names.get(one, one)),
                key=f"{name}_without_{one}",
                icon=":material/close:",
                help=t("ids.remove", name=names.get(one, one)),
                on_click=write,
                args=(name, [other for other in chosen if other != one], default),
            )
    return chosen


def _add(name: str, chosen: Sequence[str], default: Sequence[str]) -> None:
    added = st.session_state[f"{name}_add"]
    st.session_state[f"{name}_add"] = None
    write(name, [*chosen, added] if added else chosen, default)
