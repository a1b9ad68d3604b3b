"""The menu of pages at the side. Streamlit's own is drawn anew by the browser with every word from the server, which
is half of what a moved filter costs there; this one is drawn once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from streamlit.components import v2
from streamlit.navigation.page import StreamlitPage

from dashboard.plotting import library
from dashboard.words import t

_menu = v2.component(
    "chuhai_menu",
    html='<nav class="menu"></nav>',
    css=Path(__file__).with_suffix(".css").read_text(encoding="utf-8"),
    js=Path(__file__).with_suffix(".js").read_text(encoding="utf-8"),
    isolate_styles=False,
)


def draw(sections: Mapping[str, Sequence[StreamlitPage]], shown: StreamlitPage, kept: Sequence[str]) -> None:
    """Draw links to the pages by section, `shown` marked as the one that is open. A page that is gone to keeps these of
    the present one's parameters in its address.
    """
    listed = [
        {"title": title, "pages": [_link(page, is_open=page.url_path == shown.url_path) for page in inside]}
        for title, pages in sections.items()
        if (inside := [page for page in pages if page.visibility == "visible"])
    ]
    _menu(key="menu", data={"label": t("frame.menu"), "sections": listed, "kept": list(kept)})


def _link(page: StreamlitPage, *, is_open: bool) -> dict[str, object]:
    icon = page.icon.removeprefix(":material/").removesuffix(":")
    address = f"{library.base()}/{page.url_path}"
    return {"name": page.title, "address": address, "icon": icon, "about": page.help, "open": is_open}
