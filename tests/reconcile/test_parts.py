"""The part of an article that a number stands in."""

from __future__ import annotations

from pathlib import Path

import pytest

from etl.read import read_article
from etl.reconcile.parts import Part, part_at, parts_of
from etl.records import Article, Block, BlockKind, Span

LINES: list[tuple[BlockKind, str, Part]] = [
    ("headline", "Carmakers grow 12%", "headline"),
    ("paragraph", "Sales rose 11.8% in May.", "body"),
    ("bullet", "Up 13% abroad", "bullet"),
    ("heading", "Key takeaways:", "headline"),
    ("paragraph", "Growth of 14% is expected.", "summary"),
    ("bullet", "Another 15%", "bullet"),
    ("heading", "Outlook", "headline"),
    ("paragraph", "The year may end at 16%.", "body"),
    ("paragraph", "A digest says 17%.", "summary"),
    ("caption", "A plant, 18% larger", "caption"),
    ("table", "May | 19%", "table"),
]


def laid_out() -> Article:
    text, blocks = "", []
    for kind, words, _ in LINES:
        start = len(text) + (2 if text else 0)
        text += ("\n\n" if text else "") + words
        blocks.append(Block(kind, Span(start, start + len(words)), is_digest=words.startswith("A digest")))
    return Article(name="a", text=text, blocks=tuple(blocks))


@pytest.mark.parametrize(("words", "part"), [(words, part) for _, words, part in LINES])
def test_a_number_knows_its_part(words: str, part: Part) -> None:
    article = laid_out()
    at = article.text.index(words)
    assert part_at(parts_of(article), Span(at, at + len(words))) == part


def test_a_number_outside_all_blocks_is_of_the_text() -> None:
    assert part_at(parts_of(Article(name="a", text="12%", blocks=())), Span(0, 3)) == "body"


def test_a_page_s_marks_of_a_digest_make_a_summary(tmp_path: Path) -> None:
    page = tmp_path / "cars.txt"
    page.write_text(
        "Carmakers look abroad for growth\n\nFactories in Hungary and Brazil will open next year, the makers say.\n"
        "- Exports grew 21% last year.\n"
        "China's makers shipped 21% more cars abroad last year and plan plants in two countries [para. 2][para. 3].\n",
        encoding="utf-8",
    )
    assert [part for _, part in parts_of(read_article(page))] == ["headline", "body", "bullet", "summary"]
