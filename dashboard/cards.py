"""The cards of the overview: a number, its change, how it came there, and who counted it."""

from __future__ import annotations

import streamlit as st

from dashboard import formats
from dashboard.queries.headlines import Headline


def draw(found: list[Headline]) -> None:
    """Draw a card for each headline, in a grid that reflows on a phone."""
    with st.grid(3, gap="small"):
        for headline in found:
            _card(headline)


def change_in_words(headline: Headline) -> str | None:
    """The change on the year before: "+4.3 pp" of a share, "+21%" of a count; None where that year is not known."""
    if headline.change is None:
        return None
    if headline.measure.unit == "percent":
        return formats.signed(headline.change, "percentage_points")
    return formats.signed(headline.change * 100, "percent")


def _card(headline: Headline) -> None:
    change = change_in_words(headline)
    hedge = "about " if headline.bound == "about" else ""
    with st.container(border=True, gap="xsmall"):
        st.metric(
            formats.markdown(headline.measure.label),
            hedge + formats.number(headline.values[-1], headline.measure.unit),
            change.replace(formats.MINUS, "-") if change else None,
            delta_description=f"on {headline.years[-2]}" if change else None,
            chart_data=list(headline.values) if len(headline.values) > 2 else None,
            chart_type="area",
        )
        since = f", line from {headline.years[0]}" if len(headline.values) > 2 else ""
        st.caption(f"{headline.years[-1]}, counted by {formats.markdown(headline.source_name)}{since}")
