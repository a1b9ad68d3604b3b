"""Cuts an article's blocks into sentences whose offsets stay true to the canonical text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from string import ascii_letters

from etl.records import Article, Block, BlockKind, Span

_TITLES = frozenset(
    ["mr", "mrs", "ms", "dr", "prof", "st", "no", "nos", "vs", "gen", "sen", "rep", "gov", "fig", "vol", "e.g", "i.e"]
)  # never the last word of a sentence
_ABBREVIATIONS = frozenset([
    "co", "corp", "ltd", "inc", "bros", "approx", "est", "dept", "etc", "pct", "rs", "id", "a.m", "p.m", "jr", "cf",
    "ca", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "tues", "wed", "thurs",
    "u.s", "u.k", "u.a.e", "e.u", "u.s.a", "n.v", "s.a", "s.p.a", "a.g", "p.r.c",
])  # fmt: skip
# Begins with the one character that every end has, so that the search need not stop elsewhere.
_STOPS = (
    r"""(?<=[.!?])(?<![.!?].)[.!?]*+[”"’')\]]{0,4}(?=\s+[“"‘'(\[]?[A-Z0-9\u4e00-\u9fff€$£¥])"""  # a space and a capital
    r"|(?<=\s[a-z]{3}\.)(?=[A-Z][a-z]+[\s,])|(?<=[a-z]{4}\.)(?<!\s[A-Z][a-z]{3}\.)(?=[A-Z][a-z]+[\s,])"  # no space
    r"|(?<=[。！？])[。！？]*+[”\"’』」）)]{0,4}|(?<=[!?])(?<![!?].)[!?]*+(?=[\u4e00-\u9fff])"
)
_END = re.compile(rf"[.!?。！？](?:{_STOPS})")
_ITEM_MARKS = ("•", "▪", "●")
_END_OR_ITEM = re.compile(rf"[.!?。！？\s](?:{_STOPS}|(?<=\s)(?=[•▪●]\s))")
_STARTERS = re.compile(
    r"""[”"’')\]]*\s+[“"‘'(]?(?:The|It|Its|In|At|On|This|That|These|Those|He|She|They|Their|But|And|For|According|Meanwhile
    |A|An|By|As|If|We|While|When|After|However|Last|There|Of|With|From|To|Some|Most|Both|Overall|Still|Yet|Among)\b|[”"’')\]]*\s+[A-Z]\w+[’']s\s""",
    re.VERBOSE,
)
_FIRMS = frozenset(["co", "corp", "ltd", "inc"])
# Behind "Co." the subject of the next sentence: a name with its verb or its apposition, not "Co. Ltd. said".
_NEXT_SUBJECT = re.compile(
    r"\s+(?!(?:Ltd|Inc|Corp|Co|Limited|Group|CEO|CFO|Chief|Chairman|Chairwoman|President|Vice|Executive)\b)[A-Z][A-Za-z]+"
    r"(?:,\s(?:an?|the|which|whose|its)|\s(?:said|says|has|had|is|was|will|also|plans|sold))\s"
)
_LONGEST_ABBREVIATION = 8
_OF_A_WORD = f"{ascii_letters}."
_POINT = re.compile(
    r"\s[-–](?=\s(?:[A-Z][\w']*\s|(?:20\d\d年|\d{1,2}月)?[\u4e00-\u9fff]))"
)  # before a point of a list that was run together
_FEWEST_POINTS, _LONG = 3, 90
_GAP = re.compile(r"(?<=[\u4e00-\u9fff%％])\s+(?=[\u4e00-\u9fff])")
_SHORTEST_CLAUSE = 7


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its span in the article's text, its words, and the block it stands in."""

    span: Span
    text: str
    block: int
    kind: BlockKind


def _word_before(text: str, position: int) -> str:
    """The letters and dots right before a position; longer than any abbreviation where they go on."""
    near = text[max(position - _LONGEST_ABBREVIATION - 1, 0) : position]
    return near[len(near.rstrip(_OF_A_WORD)) :].lstrip(".")


def _is_end(text: str, end: re.Match[str], begun: int) -> bool:
    """Whether a full stop ends the sentence begun; after an abbreviation only where the next word opens one."""
    if not end.group().startswith("."):
        return not (text[begun : end.start()][-1:].isdigit() and text[end.end() : end.end() + 1].isdigit())
    word = _word_before(text, end.start())
    if not word:
        return not (end.start() - begun <= 4 and text[begun : end.start()].strip().isdecimal())  # "1. BYD sold ..."
    is_initial = len(word) == 1 and word.isupper() and not text[end.start() - 2 : end.start() - 1].isdigit()  # "A5L."
    if word.lower() in _TITLES:
        return False
    if is_initial or word.lower() in _ABBREVIATIONS:
        next_opens = word.lower() in _FIRMS and _NEXT_SUBJECT.match(text, end.start() + 1) is not None
        return next_opens or _STARTERS.match(text, end.start() + 1) is not None
    return True


def _points(body: str) -> list[int]:
    """Where the points of a list begin that was run together in one line without full stops ("A sold 9 - B sold 4")."""
    cuts = [point.end() for point in _POINT.finditer(body)] if len(body) >= _LONG else []
    return [0, *cuts] if len(cuts) >= _FEWEST_POINTS else [0]


def _clauses(body: str) -> list[int]:
    """Where the clauses of a Chinese headline begin that only a space parts (一季度交付9万辆 全年目标不变)."""
    cuts = [gap.end() for gap in _GAP.finditer(body)]
    edges = [0, *cuts, len(body)]
    return edges[:-1] if all(last - first >= _SHORTEST_CLAUSE for first, last in pairwise(edges)) else [0]


def split_block(text: str, block: Block) -> list[Span]:
    """The sentences of one block, as spans of the article's text without white space at their ends."""
    body = block.span.of(text)
    cuts = [0]
    has_items = not body.isascii() and any(mark in body for mark in _ITEM_MARKS)
    for end in (_END_OR_ITEM if has_items else _END).finditer(body):
        if _is_end(body, end, cuts[-1]):
            cuts.append(end.end())
    cuts = _points(body) if cuts == [0] else cuts
    cuts = _clauses(body) if cuts == [0] and block.kind == "headline" else cuts
    cuts.append(len(body))
    spans = []
    for first, last in pairwise(cuts):
        piece = body[first:last]
        start = block.span.start + first + len(piece) - len(piece.lstrip())
        if piece.strip():
            spans.append(Span(start, start + len(piece.strip())))
    return spans


@lru_cache(maxsize=1)
def sentences(article: Article) -> tuple[Sentence, ...]:
    """All sentences of an article in reading order; a table gives none (its cells are read apart)."""
    return tuple(
        Sentence(span, span.of(article.text), index, block.kind)
        for index, block in enumerate(article.blocks)
        if block.kind != "table"
        for span in split_block(article.text, block)
    )
