"""The overview's name leads to the root, with everything the address asks for."""

from __future__ import annotations

import pytest
from starlette.applications import Starlette

from dashboard import named

from .calling import called, ended


@pytest.mark.parametrize(
    ("base", "asked", "expected"),
    [
        ("", "/overview", "/"),
        ("", "/overview?company=byd&lang=zh", "/?company=byd&lang=zh"),
        ("cars/", "/cars/overview?from=2020", "/cars/?from=2020"),
        ("", "/overview?q=%E6%AF%94", "/?q=%E6%AF%94"),
    ],
)
def test_the_overviews_name_leads_to_the_root(base: str, asked: str, expected: str) -> None:
    answer = ended(called(Starlette(routes=[named.route(base)]), asked))
    assert (answer.status, answer.headers["location"]) == (308, expected)
