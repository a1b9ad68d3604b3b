"""Pictures that the dashboard draws itself as SVG, put into the page as they are: words and all take its colours."""

from __future__ import annotations

from streamlit.components import v2

_JS = """export default function ({ parentElement, data }) {
  parentElement.querySelector(".drawing").innerHTML = data;
}"""
_drawing = v2.component(
    "chuhai_drawing",
    html='<div class="drawing"></div>',
    css=".drawing { color: var(--st-text-color); font-family: var(--st-font); }",
    js=_JS,
)


def show(svg: str, key: str) -> None:
    """Draw an SVG of charts.small, whose text is escaped there."""
    _drawing(key=key, data=svg)
