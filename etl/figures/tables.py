"""Reads the cells of a table inside an article, each with its row's and column's headings and the caption."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from etl.figures.context import Context, Dates
from etl.figures.shares import ADJECTIVE_GROUP
from etl.figures.where import home_of
from etl.mentions.mentions import Mentions, read_mentions
from etl.mentions.periods import Period
from etl.records import Article, Basis, Cell, Figure, Span, VehicleClass
from etl.vocabulary import vocabulary

_NUMBER = re.compile(r"^\s*(?P<sign>[+\-−–]|minus )?\s?(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?P<unit>%|pp|万辆|万|m|k|million)?\s*\Z")
_GROWTH = re.compile(r"\b(?:change|growth|y/y|yoy|y-o-y|year[- ]on[- ]year|increase|m/m|mom|month[- ]on[- ]month|\+/-|vs\.?|versus)\b|±|同比|环比|增长|增幅|增速", re.IGNORECASE)
_MOM = re.compile(r"\b(?:m/m|mom|month[- ]on[- ]month)\b|环比", re.IGNORECASE)
_SHARE = re.compile(r"\b(?:shares?|penetration)\b|份额|占比|渗透率", re.IGNORECASE)
_PERCENT = re.compile(r"%|\b(?:per ?cent|percent|pct)\b", re.IGNORECASE)
_SCALES = ((re.compile(r"\b(?:million|mln)\b|百万", re.IGNORECASE), 1e6), (re.compile(r"\bthousands?\b|'000|000s|\(000\)|1,000 units|千辆", re.IGNORECASE), 1e3), (re.compile(r"万辆|10,000 units|ten thousand", re.IGNORECASE), 1e4))  # fmt: skip
_TOTAL = re.compile(r"^\s*(?:total|all|overall|market|合计|总计|全部|总体)\b", re.IGNORECASE)
_COUNTED = ("sales", "production", "exports", "overseas_sales")
_LEVEL_UNITS = {"万辆": 1e4, "万": 1e4, "m": 1e6, "k": 1e3, "million": 1e6}


@dataclass(frozen=True, slots=True)
class Heading:
    """The mentions of a caption, a column's heading or a row's heading."""

    text: str
    m: Mentions

    def first(self, *kinds: str) -> str | None:
        """The code of the first name of some kinds."""
        return next((found.code for found in self.m.named(*kinds)), None)

    def metric(self) -> str | None:
        """The first counted measure that it names."""
        return next((cue.code for cue in self.m.cued("metric") if cue.code in _COUNTED), None)

    def period(self) -> Period | None:
        """The first time span that it names."""
        return next((p for p in self.m.periods if p.kind == "span" and p.day is None), None)


def read_table(article: Article, block: int, context: Context) -> list[Figure]:
    """The figures of one table: every numeric cell whose measure, owner and unit its headings fix."""
    table = article.blocks[block]
    text = article.text
    caption = _caption(article, block, context)
    heads, body = _split(table.rows, text)
    if not heads or not body:
        return []
    columns = [
        _heading(" ".join(dict.fromkeys(row[j].span.of(text) for row in heads if j < len(row))), context)
        for j in range(max(len(row) for row in table.rows))
    ]
    found = []
    for row in body:
        owner = _heading(row[0].span.of(text), context)
        for j, cell in enumerate(row[1:], start=1):
            figure = _cell(cell, row, owner, columns[j], caption, columns, context, text)
            if figure is not None:
                found.append(figure)
    return found


def _heading(text: str, context: Context) -> Heading:
    return Heading(text, read_mentions(text, context.published))


def _caption(article: Article, block: int, context: Context) -> Heading:
    before = article.blocks[block - 1] if block else None
    words = before.span.of(article.text) if before and before.kind in ("caption", "heading") else ""
    return _heading(words, context)


def _split(rows: tuple[tuple[Cell, ...], ...], text: str) -> tuple[list[tuple[Cell, ...]], list[tuple[Cell, ...]]]:
    """Heading rows and body rows: headings are marked as such, or are the first row without a number cell."""
    heads = 0
    while heads < len(rows) and (all(c.is_header for c in rows[heads]) or (heads == 0 and not _numeric(rows[0], text))):
        heads += 1
    return list(rows[:heads]), [row for row in rows[heads:] if len(row) > 1]


def _numeric(row: tuple[Cell, ...], text: str) -> bool:
    cells = [cell.span.of(text) for cell in row[1:]]
    return any(_NUMBER.match(cell) and not re.fullmatch(r"\s*(?:19|20)\d\d\s*", cell) for cell in cells)


def _cell(
    cell: Cell, row: tuple[Cell, ...], owner: Heading, column: Heading, caption: Heading, columns: list[Heading], context: Context, text: str
) -> Figure | None:  # fmt: skip
    printed = cell.span.of(text)
    hit = _NUMBER.match(printed)
    if hit is None:
        return None
    who = _owner(owner)
    if who is None:
        return None
    subject, place, powertrain, vehicle_class = who
    is_growth = bool(_GROWTH.search(column.text)) or (bool(hit["sign"]) and not _is_share_table(column, caption))
    is_share = _is_share_table(column, caption)
    metric = _metric(column, caption, context, is_share=is_share)
    if metric is None:
        return None
    value = float(hit["number"].replace(",", "")) * (-1 if hit["sign"] and hit["sign"].strip() in "-−–minus" else 1)
    basis: Basis = "level" if not is_growth else "mom" if _MOM.search(column.text) else "yoy"
    unit, value = _unit(hit, value, column, caption, is_growth=is_growth, is_share=is_share)
    if unit is None:
        return None
    powertrain = powertrain or column.first("powertrain") or caption.first("powertrain") or "all"
    classes = vehicle_class or column.first("vehicle_class") or caption.first("vehicle_class") or "all"
    if is_share and subject == "all":
        metric = "powertrain_share" if powertrain != "all" else metric
    geography, destination = _places(metric, subject, place, caption, context)
    period = _period(column, caption, columns, context, is_growth=is_growth)
    evidence = Span(row[0].span.start, max(c.span.end for c in row))
    return Figure(
        metric=metric, value=round(value, 6), unit=unit, basis=basis, subject=subject, geography=geography,
        destination=destination, powertrain="nev" if powertrain == "both" else powertrain,
        vehicle_class=_class(classes), period_start=period[0] if period else None,
        period_end=period[1] if period else None, attribution=context.attribution,
        number_text=printed.strip(), number=_trimmed(cell.span, printed), evidence=evidence,
    )  # fmt: skip


def _trimmed(span: Span, printed: str) -> Span:
    lead = len(printed) - len(printed.lstrip())
    return Span(span.start + lead, span.start + lead + len(printed.strip()))


def _class(code: str) -> VehicleClass:
    return code if code in ("passenger", "commercial") else "all"  # type: ignore[return-value]


def _owner(owner: Heading) -> tuple[str, str | None, str | None, str | None] | None:
    """Subject, place, powertrain and class that a row's heading names; None where it names nothing known."""
    powertrain, vehicle_class = owner.first("powertrain"), owner.first("vehicle_class")
    maker = owner.first("company", "group")
    if maker and (maker.endswith("-brands") or vocabulary().companies[maker].kind in ("carmaker", "technology")):
        return maker, None, powertrain, vehicle_class
    adjective = owner.first("place_adjective", "place_people")
    if adjective in ADJECTIVE_GROUP and not owner.first("place"):
        return ADJECTIVE_GROUP[adjective], None, powertrain, vehicle_class
    place = owner.first("place")
    if place or powertrain or vehicle_class or _TOTAL.match(owner.text) or owner.metric():
        return "all", place, powertrain, vehicle_class
    return None


def _is_share_table(column: Heading, caption: Heading) -> bool:
    own = bool(_SHARE.search(column.text))
    return own or (bool(_SHARE.search(caption.text)) and column.metric() is None)


def _metric(column: Heading, caption: Heading, context: Context, *, is_share: bool) -> str | None:
    if is_share:
        exports = "exports" in (column.metric(), caption.metric())
        return "export_share" if exports else "brand_share"
    return column.metric() or caption.metric() or context.topic_metric


def _unit(hit: re.Match[str], value: float, column: Heading, caption: Heading, *, is_growth: bool, is_share: bool) -> tuple[str | None, float]:
    if is_growth:
        return ("percentage_points" if is_share else "percent"), value
    if is_share or hit["unit"] == "%" or (_PERCENT.search(column.text) and not column.metric()):
        return ("percent", value) if is_share and value <= 100 else (None, value)
    if hit["unit"] in _LEVEL_UNITS:
        return "vehicles", value * _LEVEL_UNITS[hit["unit"]]
    for words in (column.text, caption.text):
        for pattern, scale in _SCALES:
            if pattern.search(words):
                return "vehicles", value * scale
    return ("vehicles", value) if value >= 100 else (None, value)


def _places(metric: str, subject: str, place: str | None, caption: Heading, context: Context) -> tuple[str, str | None]:
    market = next((f.code for f in caption.m.named("place") if f.code != "world"), None)
    if metric in ("exports", "export_share"):
        return "cn" if market in (None, "cn") else market, place if place != "cn" else None
    if metric == "overseas_sales":
        return place or "world-ex-china", None
    if place or market:
        return place or market or "world", None
    if subject != "all" and not subject.endswith("-brands"):
        carried = context.topic_geography
        return (carried if carried and carried not in ("cn", home_of(subject)) else "world"), None
    return context.topic_geography or "cn", None


def _period(column: Heading, caption: Heading, columns: list[Heading], context: Context, *, is_growth: bool) -> Dates | None:
    own = column.period()
    if own is not None and not is_growth:
        return own.dates(context.published, own.year)
    named = caption.period()
    if named is not None:
        return named.dates(context.published, named.year)
    dated = [d for p in _periods(columns) if (d := p.dates(context.published, p.year))]
    return max(dated, key=lambda dates: dates[1]) if dated else context.topic_period


def _periods(columns: list[Heading]) -> Iterator[Period]:
    return (period for heading in columns if (period := heading.period()) is not None)
