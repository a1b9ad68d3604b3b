"""What is cut out of a page by its names, and what is too much of the page to be furniture."""

from __future__ import annotations

import pytest
from lxml import html

from etl.read.prune import prune

PROSE = "The ships were full that week, and the port added a shift for the loading of them all. " * 6
LINKS = "".join(f'<li><a href="/{n}">Another story on ships and quays, number {n}</a></li>' for n in range(60))


def left(markup: str) -> str:
    """The text of a page's body after pruning."""
    body = html.document_fromstring(f"<html><body>{markup}</body></html>").find("body")
    assert body is not None
    prune(body, next(body.iter("h1"), None))
    return str(body.text_content())


@pytest.mark.parametrize("box", ['div class="menu"', 'div class="related"', 'section class="most-read"'])
def test_a_box_of_links_goes_though_it_is_longer_than_the_article(box: str) -> None:
    text = left(f"<{box}><ul>{LINKS}</ul></{box.split(maxsplit=1)[0]}><h1>Ships</h1><p>{PROSE}</p>")
    assert "Another story" not in text
    assert PROSE.strip() in text


def test_a_box_that_holds_most_of_the_words_stays_whatever_it_is_called() -> None:
    text = left(f'<div class="related"><p>{PROSE}</p></div><p>Ships</p><ul>{LINKS}</ul>')
    assert PROSE.strip() in text
