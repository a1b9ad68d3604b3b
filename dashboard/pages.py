"""The pages and their order: one file in views/ each, its address the file's name."""

from __future__ import annotations

from pathlib import Path

import streamlit as st
from streamlit.navigation.page import StreamlitPage

_VIEWS = Path(__file__).parent / "views"
_SECTIONS = {
    "": [("overview", "Overview", "dashboard", "The headline numbers and what to look at next.")],
    "Market": [
        ("brand_share", "Brand share", "pie_chart", "Who sells China's passenger cars, by brand group."),
        ("electrification", "Electrification", "bolt", "New-energy vehicles: share, sales, and forecasts to 2030."),
    ],
    "Going abroad": [
        ("exports", "Exports", "directions_boat", "Vehicles leaving China: all, new-energy ones, and where to."),
        ("overseas_production", "Overseas production", "factory", "What makers build outside their home country."),
    ],
    "Who": [
        ("deals", "Deals", "handshake", "Joint ventures, stakes and technology deals, and who is with whom."),
        ("companies", "Companies", "corporate_fare", "One company: its figures, its deals, its articles."),
    ],
    "Sources": [
        ("articles", "Articles", "article", "Each article's text with the extracted sentences marked."),
        ("quality", "Quality", "rule", "What disagrees, what is misdated, and how the promises of the data stand."),
        ("decisions", "Decisions", "gavel", "What people decided about rows: who, when, why, and what it does today."),
        ("method", "Method", "science", "How the numbers come about, how often they are right, what they count."),
    ],
}


def pages() -> dict[str, list[StreamlitPage]]:
    """The navigation, by section. Made anew for each run, because a page object belongs to one run."""
    return {
        section: [
            st.Page(
                _VIEWS / f"{name}.py", title=title, icon=f":material/{icon}:", help=about, default=name == "overview"
            )
            for name, title, icon, about in entries
        ]
        for section, entries in _SECTIONS.items()
    }
