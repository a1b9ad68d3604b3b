"""Reads lists of makers or countries with a number each: "1. Toyota - 12,574", under a line that says of what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from etl.figures.base.context import Context
from etl.figures.tables.cells import read_rows, surroundings
from etl.figures.tables.heads import Head, read_head
from etl.figures.tables.lines import LineTable, columns_of
from etl.figures.tables.ranks import world_rank
from etl.figures.tables.values import Printed
from etl.mentions.mentions import read_mentions
from etl.records import Article, Cell, Figure
from etl.vocabulary import vocabulary

_LEAST = 3
_WHOLE = 101
_SHARES = "market share"
_MOSTLY = 0.5
_UNDER = (":", "：")


def read_list(article: Article, table: LineTable, context: Context) -> tuple[Figure, ...] | None:
    """The figures of a list whose items are makers or places, each with a count and perhaps its growth or its share;
    None where it is none, or where nothing says of what, where or when."""
    text = article.text
    caption, notes = surroundings(article, table.first + 1, table.last)
    if len(table.rows) < _LEAST or not caption or read_head(caption, context.published).marked("model", "skip"):
        return None
    printed, head = columns_of(table.rows, text), read_head(caption, context.published)
    are_shares = _are_shares(printed, head)
    if not (are_shares or _is_plain(printed)) or not _are_known([row[0] for row in table.rows], text):
        return None
    told = context.counted or context.topic_counted or context.topic_metric
    of_list = context if told else context._replace(counted="sales")  # what a list of makers with numbers counts
    told_over = _SHARES if are_shares and head.residue else caption  # a sentence over shares says more than a heading
    found = read_rows(table.rows, text, of_list, caption=told_over, notes=notes)
    if are_shares:
        return tuple(_in_market(figure, head, context) for figure in found) or None
    if context.vehicle_class == "passenger" and not head.m.named("vehicle_class", "powertrain"):
        found = [replace(f, vehicle_class="passenger") if _goes_on(f, context) else f for f in found]
    return (*found, *_ranks(table, found, caption, context, text)) or None


def _is_plain(columns: Sequence[Sequence[Printed]]) -> bool:
    """Whether the columns can be told apart without headings: counts, and perhaps percentages after them."""
    if not columns or len(columns) > 2 or not all(columns):
        return False
    is_count = all(value.unit in ("", "vehicles") and not value.signed for value in columns[0])
    return is_count and all(value.unit == "%" for column in columns[1:] for value in column)


def _goes_on(figure: Figure, context: Context) -> bool:
    """Whether a count of a list goes on about the cars counted right before it."""
    return (figure.metric, figure.vehicle_class, figure.geography) == (context.metric, "all", context.geography)


def _are_shares(columns: Sequence[Sequence[Printed]], caption: Head) -> bool:
    """Whether a list tells shares of one whole, as the line above it says."""
    shares = columns[0] if len(columns) == 1 else ()
    is_percent = bool(shares) and all(value.unit == "%" and not value.signed for value in shares)
    return is_percent and caption.marked("share") and sum(value.value for value in shares) <= _WHOLE


def _in_market(figure: Figure, caption: Head, context: Context) -> Figure:
    """A share in the market that the line above the list names, else in that whose sales were told before."""
    if figure.powertrain != "all" or figure.metric != "brand_share":
        return figure
    place, told = caption.first("place"), caption.first("powertrain")
    if place is None and told is None:
        told = context.market.powertrain if context.market is not None else None
        told = told or context.topic_powertrain
    return replace(figure, powertrain=told or "all", geography=place or figure.geography)


def _are_known(labels: Sequence[Cell], text: str) -> bool:
    """Whether most labels name a maker or a place."""
    known = vocabulary().companies
    named = [read_mentions(cell.span.of(text), None).named("company", "group", "place") for cell in labels]
    makers = [any(f.kind != "company" or known[f.code].kind == "carmaker" for f in names) for names in named]
    return sum(makers) > _MOSTLY * len(makers)


def _ranks(table: LineTable, found: Sequence[Figure], caption: str, context: Context, text: str) -> list[Figure]:
    """The places in the world that are printed before the makers, where they count up from the first."""
    places = [int(cell.span.of(text)) for cell in table.ranks]
    is_world = "world" in (context.topic_geography, read_head(caption, context.published).first("place"))
    if not is_world or places != list(range(1, len(table.rows) + 1)):
        return []
    ranks: list[Figure] = []
    for cell, row in zip(table.ranks, table.rows, strict=True):
        ranks += world_rank(cell, [f for f in found if row[-1].span.covers(f.number)], text)
    return ranks
