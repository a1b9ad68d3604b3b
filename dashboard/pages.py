"""The pages and their order: one file in views/ each, its address the file's name; words in words/texts/pages.toml."""

from __future__ import annotations

from pathlib import Path

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from dashboard.editing import access
from dashboard.words import t

_VIEWS = Path(__file__).parent / "views"
_FIRST = "overview"
_SECTIONS = {
    "": {"overview": "dashboard", "search": "search"},
    "market": {"brand_share": "pie_chart", "electrification": "bolt"},
    "abroad": {"exports": "directions_boat", "markets": "public", "overseas_production": "factory"},
    "who": {"deals": "handshake", "companies": "corporate_fare", "compare": "compare_arrows"},
    "sources": {
        "articles": "article",
        "contradictions": "call_split",
        "changes": "history",
        "quality": "rule",
        "decisions": "gavel",
        "method": "science",
    },
    "use": {"data": "download", "query": "terminal"},
}  # pages by section, each with its icon
_WORK = {"add_article": "note_add", "review": "fact_check"}  # in the menu of a server that may be edited
_HIDDEN = {"claim": "format_quote"}  # of use only with an id, so not in the menu


def pages() -> dict[str, list[StreamlitPage]]:
    """The navigation, by section. Made anew for each run, because a page object belongs to one run."""
    hidden = _HIDDEN if access.is_open() else _HIDDEN | _WORK
    sections = {**_SECTIONS, "sources": _SECTIONS["sources"] | _HIDDEN, "work": _WORK}
    return {
        t(f"pages.section.{section}") if section else "": [
            st.Page(
                _VIEWS / f"{name}.py",
                title=t(f"pages.{name}.title"),
                icon=f":material/{icon}:",
                help=t(f"pages.{name}.about"),
                default=name == _FIRST,
                visibility="hidden" if name in hidden else "visible",
            )
            for name, icon in entries.items()
        ]
        for section, entries in sections.items()
    }
