"""Reads an article's figures sentence by sentence, handing what a reader remembers from one to the next."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice
from typing import NamedTuple

from etl.figures.base.context import Context
from etl.figures.base.draft import Draft, Unread
from etl.figures.base.wordings import listed_in, possible_in, says, wording
from etl.figures.context.blocks import at_block, told_by
from etl.figures.context.carry import after_sentence
from etl.figures.context.defined import as_defined
from etl.figures.context.headlines import opening
from etl.figures.context.topic import makers_in
from etl.figures.left_out.contradicted import less_contradicted
from etl.figures.left_out.parts import OF_PARTS
from etl.figures.left_out.plausible import plausible, tells_market
from etl.figures.left_out.tabled import less_tabled
from etl.figures.left_out.wholes import less_past_wholes
from etl.figures.measure.conversions import conversions, without_conversions
from etl.figures.measure.number_first import turned_round
from etl.figures.merge import merged
from etl.figures.period.headline_dates import dated_headline
from etl.figures.place.placed_again import placed_again
from etl.figures.rows import figures_of, refusal_of
from etl.figures.sentence import read_sentence
from etl.figures.subject.counters import attributed
from etl.figures.subject.credits import credited, credited_before
from etl.figures.subject.sold_by_nation import with_brands_abroad
from etl.figures.subject.who_tells import is_bodys_count
from etl.figures.tables.cells import read_table
from etl.figures.tables.flat import read_flat_table
from etl.figures.tables.lines import line_tables, read_line_table
from etl.figures.tables.ranked import read_list
from etl.mentions.mentions import Mentions, read_ahead, read_mentions
from etl.mentions.sentences import Sentence, sentences
from etl.records import Article, Figure, Refusal, Span

_COLONS = (":", "：")
_LONGEST_HEADING = 42
_LABEL_WORDS = 3
_LABEL = re.compile(
    r"[^\s\d:：.。][^:：.。]{1,40}(?:[:：]|\s[—–-]{1,2}(?=\s))\s*"
    r"(?:(?:about|around|approximately|roughly|some|nearly|almost|over|more than|up|down)\s)?[+\-−–*~≈約约近超]*\d"
)


class Reading(NamedTuple):
    """What was read in one sentence or one table: its span, mentions (none for a table), rows and refused numbers."""

    span: Span
    mentions: Mentions | None
    figures: tuple[Figure, ...]
    refused: tuple[Refusal, ...]


def find_figures(article: Article) -> tuple[list[Figure], list[Refusal]]:
    """All figures of an article in reading order, and the numbers that became none, with reasons."""
    read = settled(article)
    return kept_of(read), [refusal for reading in read for refusal in reading.refused]


def settled(article: Article) -> list[Reading]:
    """What each sentence and table of an article says, in reading order, its rows as the whole article settles them;
    some may still say the same thing.
    """
    read = list(readings(article))
    following = [*(reading.mentions for reading in read[1:]), None]
    told = [credited_before(reading.figures, after) for reading, after in zip(read, following, strict=False)]
    settled_rows = placed_again(credited([_of_partner(figure) for rows in told for figure in rows]))
    figures = iter(as_defined(dated_headline(article, settled_rows), article))
    return [
        reading._replace(figures=tuple(islice(figures, len(reading.figures)))) if reading.figures else reading
        for reading in read
    ]


def kept_of(read: Sequence[Reading]) -> list[Figure]:
    """The rows that stay: of those that say the same thing the best, and none that the article's own counts refute."""
    return less_contradicted(distinct_of(read))


def distinct_of(read: Sequence[Reading]) -> list[Figure]:
    """Of the rows that say the same thing the best, and none that only converts a sum."""
    converted = conversions(reading.mentions for reading in read if reading.mentions is not None)
    tables = [figure for reading in read if reading.mentions is None for figure in reading.figures]
    rows = [figure for reading in read for figure in reading.figures]
    return merged(without_conversions(less_tabled(tables, rows) if tables else rows, converted))


def _of_partner(figure: Figure) -> Figure:
    """The figure of a joint venture that has no slug in the contract as its foreign partner's."""
    partner = listed_in("venture_of").get(figure.subject)
    return replace(figure, subject=partner) if partner else figure


def readings(article: Article) -> Iterator[Reading]:
    """What each sentence and table of an article says, in reading order; rows may still say the same thing."""
    _look_ahead(article)
    context = start = opening(article)
    grouped = _by_block(article)
    lead: Context | None = None
    tables, done = {table.first: table for table in line_tables(article)}, -1
    is_after_text, after = False, ""
    has_begun = not any(block.kind == "headline" for block in article.blocks)
    told: tuple[Figure, ...] = ()
    for index, block in enumerate(article.blocks):
        if index <= done:
            continue
        group = grouped.get(index, [])
        is_item = _is_item("paragraph" if lead and block.kind == "heading" else block.kind, group)
        is_told = lead is not None and lead.lead_status is not None and block.kind == "paragraph"
        is_label = lead is not None and block.kind == "paragraph" and _is_label(group)
        is_under = is_item or is_told or is_label
        if (
            is_item
            and lead is None
            and is_after_text
            and (_is_of_kind(group) or _goes_on_about(told, group, block.kind))
        ):
            lead = context  # an item "BEVs: 9,000" goes on about the paragraph above it
        is_standfirst = block.kind == "heading" and not has_begun and _is_standfirst(group)
        kind = "paragraph" if is_standfirst else block.kind
        context = lead.listed_under() if lead and is_under else at_block(context, start, kind, group, after)
        start = context if kind == "heading" else start
        if index in tables:
            rows = read_line_table(article, tables[index], context)
            if rows is not None:
                done = tables[index].last
                yield Reading(_over(article, index, done), None, rows, ())
                continue
        if index - 1 in tables and (listed := read_list(article, tables[index - 1], context)):
            done = tables[index - 1].last
            yield Reading(_over(article, index, done), None, listed, ())
            continue
        if block.kind == "table":
            yield Reading(block.span, None, tuple(read_table(article, index, context)), ())
        for sentence, following in zip(group, [*(one.text for one in group[1:]), ""], strict=False):
            flat = read_flat_table(sentence.text, sentence.span.start, context)
            if flat is not None:
                yield Reading(flat.span, None, flat.figures, ())
                continue
            reading, context = _read(sentence, following, article, context)
            told = reading.figures
            if block.kind != "caption":  # what a caption counts is its table's unit
                yield reading
        is_after_text = block.kind == "paragraph"
        after = told_by(kind, group) or after
        has_begun = has_begun or is_after_text
        if not is_item:
            lead = (
                context if block.kind == "paragraph" and group and group[-1].text.rstrip().endswith(_COLONS) else None
            )


def _look_ahead(article: Article) -> None:
    """Find what stands in the sentences, and which wordings may, before any of them is read."""
    for m in read_ahead([sentence.text for sentence in sentences(article)], _reading_day(article)):
        possible_in(m.text)


def _over(article: Article, first: int, last: int) -> Span:
    return Span(article.blocks[first].span.start, article.blocks[last].span.end)


def _by_block(article: Article) -> dict[int, list[Sentence]]:
    grouped: dict[int, list[Sentence]] = {}
    for sentence in sentences(article):
        grouped.setdefault(sentence.block, []).append(sentence)
    return grouped


def _is_item(kind: str, group: list[Sentence]) -> bool:
    """Whether a block is an item of a list: a bullet, or a line that opens with a label."""
    return kind == "bullet" or (kind == "paragraph" and _is_labelled(group))


def _is_labelled(group: list[Sentence]) -> bool:
    """Whether a block opens with what its number is of ("Kia: 900")."""
    label = _LABEL.match(group[0].text) if group else None
    return label is not None and wording("topic.label_verb").search(label.group()) is None


def _is_of_kind(group: list[Sentence]) -> bool:
    """Whether a block opens with a kind of vehicles that its number is of ("BEVs: 900"), and names nobody."""
    if not _is_labelled(group):
        return False
    m = read_mentions(group[0].text, None)
    return any(found.start == 0 for found in m.named("powertrain")) and not m.named("company", "group", "place")


def _goes_on_about(told: Sequence[Figure], group: list[Sentence], kind: str) -> bool:
    """Whether a block with a label stands below figures that are all of one span, and is no paragraph on the maker
    after theirs ("Next, Kia: 900").
    """
    if not _is_labelled(group) or len({(figure.period_start, figure.period_end) for figure in told}) != 1:
        return False
    spoken_of = {figure.subject for figure in told}
    named = makers_in(read_mentions(group[0].text, None))
    return kind == "bullet" or "all" in spoken_of or len(spoken_of) > 1 or not named or spoken_of == set(named[:1])


def _is_label(group: list[Sentence]) -> bool:
    """Whether a block only heads the items below it, under the line that introduced them all ("September:", "YTD:")."""
    text = group[0].text.strip() if len(group) == 1 else ""
    is_short = text.endswith(_COLONS) and len(text.split()) <= _LABEL_WORDS
    return is_short and not any(letter.isdigit() for letter in text)


def _is_standfirst(group: list[Sentence]) -> bool:
    """Whether a line between headline and text says a sentence, and does not head what follows."""
    return sum(len(sentence.text) for sentence in group) > _LONGEST_HEADING


def _read(sentence: Sentence, following: str, article: Article, context: Context) -> tuple[Reading, Context]:
    """What one sentence says before the one that is following, and the context that it leaves."""
    turned = turned_round(sentence.text)
    printed = read_mentions(sentence.text, _reading_day(article))
    m = read_mentions(turned.text, _reading_day(article)) if turned else printed
    context, m = context._replace(following=following), with_brands_abroad(m, context)
    if not m.numbers:
        left = after_sentence(context, m, [], sentence)
        return Reading(sentence.span, printed, (), ()), _with_parts(left, m, [], [])
    read, unread = read_sentence(m, context)
    fitting = less_past_wholes(read, m, context)
    sized, impossible = plausible(fitting, m, context)
    unread += impossible
    turns = (sized is not fitting and tells_market(sized)) or any(is_bodys_count(draft) for draft in sized)
    context = context._replace(topic_subject="all") if turns else context
    drafts = attributed(sized, m, context)
    placed, refused = (turned.drafts_back(drafts), turned.unread_back(unread)) if turned else (drafts, unread)
    reading = Reading(
        sentence.span,
        printed,
        tuple(figures_of(placed, printed, sentence, article)),
        tuple(refusal_of(item, sentence) for item in refused),
    )
    return reading, _with_parts(after_sentence(context, m, drafts, sentence), m, drafts, unread)


def _with_parts(left: Context, m: Mentions, drafts: list[Draft], unread: list[Unread]) -> Context:
    """Whether a sentence without figures leaves a part or models spoken of."""
    is_of_part = not drafts and any(item.reason in OF_PARTS for item in unread)
    is_of_money = not drafts and _is_of_money(unread)
    is_of_models = not drafts and says(m.text, "scope.models_listed")
    is_as_before = (left.is_of_part, left.is_of_money, left.is_of_models) == (is_of_part, is_of_money, is_of_models)
    if is_as_before:
        return left
    return left._replace(is_of_part=is_of_part, is_of_money=is_of_money, is_of_models=is_of_models)


def _is_of_money(unread: list[Unread]) -> bool:
    """Whether what a sentence tells is money, and no vehicles ("Revenue came to 9 billion yuan")."""
    kinds = {item.number.kind for item in unread}
    return "money" in kinds and "count" not in kinds


def _reading_day(article: Article) -> date | None:
    """The day that relative spans are read on; a guessed date fixes none."""
    return article.published if article.published_from != "guessed" else None
