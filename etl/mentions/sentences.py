"""Cuts an article's blocks into sentences whose offsets stay true to the canonical text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from etl.records import Article, Block, BlockKind, Span

_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof st co corp ltd inc no nos vs approx est dept fig jan feb mar apr jun jul aug sep sept oct nov dec "
    "u.s u.k u.a.e e.g i.e a.m p.m gen sen rep gov vol pct id".split()
)
_END = re.compile(r"""[.!?]+[”"’')\]]*(?=\s+[“"‘'(\[]?[A-Z0-9\u4e00-\u9fff€$£¥])|[。！？!?]+[”"’』」）)]*""")
_WORD_BEFORE = re.compile(r"([A-Za-z][A-Za-z.]*)$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its span in the article's text, its words, and the block it stands in."""

    span: Span
    text: str
    block: int
    kind: BlockKind


def _is_end(text: str, dot: re.Match[str]) -> bool:
    if not dot.group().startswith("."):
        return True
    before = _WORD_BEFORE.search(text, 0, dot.start())
    if before is None:
        return True
    word = before.group(1).lower()
    if word in _ABBREVIATIONS:
        # "Co." and "Ltd." may also end a sentence; a following capital decides nothing, so only a real break counts.
        return word in {"co", "corp", "ltd", "inc"} and _starts_sentence(text, dot.end())
    return not (len(word) == 1 and before.group(1).isupper())


_STARTERS = re.compile(r"\s+(?:The|It|Its|In|At|On|This|That|These|He|She|They|Their|But|And|For|According|Meanwhile)\b")


def _starts_sentence(text: str, position: int) -> bool:
    return _STARTERS.match(text, position) is not None


def split_block(text: str, block: Block) -> list[Span]:
    """The sentences of one block, as spans of the article's text without white space at their ends."""
    cuts = [block.span.start]
    body = block.span.of(text)
    cuts += [block.span.start + end.end() for end in _END.finditer(body) if _is_end(body, end)]
    cuts.append(block.span.end)
    spans = []
    for start, end in zip(cuts, cuts[1:], strict=False):
        piece = text[start:end]
        lead = len(piece) - len(piece.lstrip())
        if piece.strip():
            spans.append(Span(start + lead, start + lead + len(piece.strip())))
    return spans


def sentences(article: Article) -> list[Sentence]:
    """All sentences of an article in reading order; a table gives none (its cells are read apart)."""
    return [
        Sentence(span, span.of(article.text), index, block.kind)
        for index, block in enumerate(article.blocks)
        if block.kind != "table"
        for span in split_block(article.text, block)
    ]
