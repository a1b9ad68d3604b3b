"""Buttons under a chart that save it as a picture, made in the reader's browser: PNG for a slide, SVG for print."""

from __future__ import annotations

from pathlib import Path

from streamlit.components import v2

from dashboard.words import t

_JS = Path(__file__).with_suffix(".js").read_text(encoding="utf-8")
_CSS = """
.formats { display: flex; gap: 0.5rem; }
button {
    font: inherit; font-size: 0.93rem; color: var(--st-text-color); background: var(--st-background-color);
    border: 1px solid var(--st-border-color); border-radius: var(--st-base-radius); padding: 0.4rem 0.75rem;
    min-height: 2.5rem; cursor: pointer; white-space: nowrap;
}
button:hover, button:focus-visible { border-color: var(--st-primary-color); color: var(--st-primary-color); }
button:focus-visible { outline: 2px solid var(--st-primary-color); outline-offset: 1px; }
@media print { .formats { display: none; } }
"""
_buttons = v2.component("chuhai_picture", html='<div class="formats"></div>', css=_CSS, js=_JS)


def buttons(chart: str) -> None:
    """Draw the two buttons for the chart of this key; its figure knows what a picture of it is called."""
    labels = {"png": t("charts.picture.png"), "svg": t("charts.picture.svg")}
    titles = {kind: t("charts.picture.title", kind=label) for kind, label in labels.items()}
    _buttons(key=f"{chart}_picture", data={"chart": chart, "labels": labels, "titles": titles}, width="content")
