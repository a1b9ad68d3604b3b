"""Articles of one or more paragraphs for tests, made from plain text."""

from __future__ import annotations

from datetime import date

from etl.deals import find_deals
from etl.records import Article, Block, BlockKind, Deal, Span

PUBLISHED = date(2025, 6, 12)
Row = tuple[frozenset[str], str]


def article(*paragraphs: str, kind: BlockKind = "paragraph") -> Article:
    """An article with one block for each paragraph."""
    text = "\n".join(paragraphs)
    blocks, start = [], 0
    for paragraph in paragraphs:
        blocks.append(Block(kind, Span(start, start + len(paragraph))))
        start += len(paragraph) + 1
    return Article("test", text, tuple(blocks), published=PUBLISHED)


def deals(*paragraphs: str, kind: BlockKind = "paragraph") -> list[Deal]:
    """The deals of such an article."""
    return find_deals(article(*paragraphs, kind=kind))[0]


def rows(*paragraphs: str, kind: BlockKind = "paragraph") -> set[Row]:
    """Parties and kind of the deals of such an article."""
    return {(frozenset(deal.parties), deal.kind) for deal in deals(*paragraphs, kind=kind)}


def row(parties: str, kind: str) -> Row:
    """An expected row: parties joined by a plus sign."""
    return frozenset(parties.split("+")), kind
