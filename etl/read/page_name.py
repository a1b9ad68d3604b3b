"""A readable file name for a page that comes from an address and not from a file."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote, urlsplit

_ENDING = re.compile(r"\.(?:html?|xhtml|php|aspx?|jsp|json|txt)$", re.IGNORECASE)
_LONGEST = 100


def page_name(url: str, ending: str) -> str:
    """Host and path in words, `example.com-byd-exports-2025.html`; what a query says is left out. Two addresses may
    get the same name.
    """
    parts = urlsplit(url)
    host = (parts.hostname or "page").removeprefix("www.")
    path = _ENDING.sub("", unquote(parts.path).rstrip("/"))
    words = unicodedata.normalize("NFC", f"{host}{path}").casefold()
    name = re.sub(r"[^\w.]+", "-", words).strip("-._")
    return f"{name[:_LONGEST].rstrip('-._')}{ending}"
