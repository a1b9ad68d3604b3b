"""The pages and their order: one file in views/ each, its address the file's name; words in words/texts/pages.toml."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from pathlib import Path
from types import CodeType

import streamlit as st
from streamlit.navigation.page import StreamlitPage
from streamlit.runtime.scriptrunner import get_script_run_ctx

from dashboard import later
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


def run(address: str) -> None:
    """Draw the page at this address. Streamlit's own `run` of a page works only once in a run of the whole script, and
    a fragment has none.
    """
    context = get_script_run_ctx()
    assert context is not None
    file = _VIEWS / f"{address or _FIRST}.py"
    # As there: the page's own widgets are known by the page.
    with context.run_with_active_hash(context.page_script_hash):
        with suppress(later.PageEnd):
            exec(_code(file, file.stat().st_mtime_ns), {"__name__": "__main__", "__file__": str(file)})  # noqa: S102
        later.fill()


@cache
def _code(file: Path, _changed: int) -> CodeType:
    return compile(file.read_text(encoding="utf-8"), file, "exec")
