"""Numbers inside a sentence that lead to the claim they are from: one click from a number to its sentence."""

from __future__ import annotations

import re
from urllib.parse import quote

import pandas as pd

from dashboard import formats
from dashboard.records import Claim

# Letters for private use: no text of ours has them, and nothing that escapes Markdown touches them.
_OPEN, _BETWEEN, _CLOSE = "\ue000", "\ue001", "\ue002"
_MARKED = re.compile(f"{_OPEN}([^{_BETWEEN}]*){_BETWEEN}([^{_CLOSE}]*){_CLOSE}")


def claim(row: Claim | pd.Series) -> str:
    """What a claim states, to be put into a sentence that `markdown` ends."""
    return number(formats.claim(row), str(row.point_id))


def number(text: str, identifier: str) -> str:
    """A number in words with the id of the claim that it is from."""
    return f"{_OPEN}{identifier}{_BETWEEN}{text}{_CLOSE}"


def address(identifier: str) -> str:
    """The address of the page of one claim or deal, from any page of the dashboard."""
    return f"claim?id={quote(identifier)}"


def markdown(text: str) -> str:
    """A sentence as Markdown: all of it taken literally, its numbers as links to their claims."""
    return _MARKED.sub(lambda found: f"[{found[2]}]({address(_unescaped(found[1]))})", formats.markdown(text))


def plain(text: str) -> str:
    """A sentence without its links."""
    return _MARKED.sub(lambda found: found[2], text)


def _unescaped(text: str) -> str:
    return text.replace("\\", "")
