"""Reads an article's figures sentence by sentence, handing what a reader remembers from one to the next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice
from typing import NamedTuple

from etl.figures.base.context import Context
from etl.figures.base.draft import Draft, Unread
from etl.figures.base.wordings import listed_in, possible_in, says
from etl.figures.context.blocks import at_block, told_by
from etl.figures.context.carry import after_sentence
from etl.figures.context.defined import as_defined
from etl.figures.context.headlines import opening
from etl.figures.items import COLONS, goes_on_about, is_item, is_label, is_of_kind, is_standfirst
from etl.figures.left_out.contradicted import less_contradicted
from etl.figures.left_out.parts import OF_PARTS
from etl.figures.left_out.plausible import plausible, tells_market
from etl.figures.left_out.tabled import less_tabled
from etl.figures.left_out.wholes import less_past_wholes
from etl.figures.measure.conversions import conversions, without_conversions
from etl.figures.measure.number_first import turned_round
from etl.figures.merge import merged
from etl.figures.period.dated_again import dated_again
from etl.figures.period.headline_dates import dated_headline
from etl.figures.place.placed_again import placed_again
from etl.figures.rows import figures_of, refusal_of
from etl.figures.sentence import read_sentence
from etl.figures.subject.counters import attributed
from etl.figures.subject.credits import credited, credited_before
from etl.figures.subject.led_groups import with_led_groups
from etl.figures.subject.sold_by_nation import less_own_brands, with_brands_abroad
from etl.figures.subject.who_tells import is_bodys_count
from etl.figures.tables.cells import read_table
from etl.figures.tables.flat import read_flat_table
from etl.figures.tables.lines import line_tables, read_line_table
from etl.figures.tables.ranked import read_list
from etl.figures.vehicles.classes_together import with_classes_together
from etl.figures.vehicles.whole_ranges import ranges_as_makers
from etl.mentions.mentions import Mentions, read_ahead, read_mentions
from etl.mentions.sentences import Sentence, sentences
from etl.records import Article, Figure, Refusal, Span


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
    figures = iter(as_defined(dated_again(dated_headline(article, settled_rows)), article))
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
        lists = is_item("paragraph" if lead and block.kind == "heading" else block.kind, group)
        is_told = lead is not None and lead.lead_status is not None and block.kind == "paragraph"
        heads_items = lead is not None and block.kind == "paragraph" and is_label(group)
        is_under = lists or is_told or heads_items
        if lists and lead is None and is_after_text and (is_of_kind(group) or goes_on_about(told, group, block.kind)):
            lead = context  # an item "BEVs: 9,000" goes on about the paragraph above it
        leads_in = block.kind == "heading" and not has_begun and is_standfirst(group)
        kind = "paragraph" if leads_in else block.kind
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
        if not lists:
            lead = context if block.kind == "paragraph" and group and group[-1].text.rstrip().endswith(COLONS) else None


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


def _read(sentence: Sentence, following: str, article: Article, context: Context) -> tuple[Reading, Context]:
    """What one sentence says before the one that is following, and the context that it leaves."""
    told = ranges_as_makers(sentence.text)
    turned = turned_round(told)
    printed = read_mentions(sentence.text, _reading_day(article))
    m = (
        read_mentions(turned.text if turned else told, _reading_day(article))
        if turned or told != printed.text
        else printed
    )
    context, m = context._replace(following=following), _with_groups(m, context)
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


def _with_groups(m: Mentions, context: Context) -> Mentions:
    """The mentions with the brand groups and the classes of vehicles that the article makes of the words."""
    named = with_led_groups(less_own_brands(with_brands_abroad(m, context), context), context)
    return with_classes_together(named)


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
