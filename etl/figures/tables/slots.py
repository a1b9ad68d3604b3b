"""Decides whose a table's number is, where it is measured, of which drive and class, and which measure it is of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from etl.figures.base.context import Context
from etl.figures.place.places import brand_group_of, home_of, is_one_maker
from etl.figures.tables.heads import Head
from etl.vocabulary import vocabulary

_TO = re.compile(r"\b(?:to|into)\s+(?:the\s+)?$|(?:对|至|往|向)$", re.IGNORECASE)
_MARKET_WORDS = re.compile(
    r"^['’]s\s(?:\w+[\s-]){0,3}?(?:market|sales|exports?|registrations|production|output|shipments|"
    r"(?:best|top)[- ]sell\w+|bestsellers)\b",
    re.IGNORECASE,
)
_WITH_TRUCKS = re.compile(
    r"(?:\band|&|\+|,|/)\s?(?:light |pickup )?(?:trucks?|pickups?|vans?|LCVs?)\b|[及和、]轻?型?[卡商货]", re.I
)
_CAPITAL = re.compile(r"[A-ZÀ-Ž]|\d+[A-Za-z]")


class AmbiguousError(Exception):
    """Raised where headings say two things of which one must be right."""


def one(values: Sequence[str | None]) -> str | None:
    """The only value that is said; raises AmbiguousError where two are."""
    said = {value for value in values if value}
    if len(said) > 1:
        raise AmbiguousError
    return next(iter(said), None)


def maker_of(head: Head, *, as_brand: bool = False) -> str | None:
    """The maker or brand group that a heading names; two of one group are the group, other two are ambiguous. With
    `as_brand`, a country stands for its brands."""
    known = vocabulary()
    names = head.m.named("company")
    outside = [f for f in names if "(" not in head.text[: f.start] or ")" in head.text[: f.start]]
    slugs = {found.code for found in outside or names}
    if any(known.companies[slug].kind not in ("carmaker", "technology") for slug in slugs):
        raise AmbiguousError
    groups = {found.code for found in head.m.named("group")}
    if len(slugs) > 1:
        tops = {known.group_of(slug) for slug in slugs}
        return one([*tops, *groups])
    if not slugs and not groups:
        places = {f.code for f in head.m.named("place_adjective", *(("place", "place_people") if as_brand else ()))}
        if not head.m.named("place") or as_brand:
            groups = {group for code in places if (group := brand_group_of(code))}
    return one([*slugs, *groups])


def caption_maker(caption: Head, context: Context) -> str:
    """Whose a row is that names nobody: the caption's maker, else the article's; all where a market is spoken of."""
    if any(_CAPITAL.match(word) for word in caption.residue):
        raise AmbiguousError
    groups = caption.m.named("group")
    makers = {f.code for f in caption.m.named("company") if vocabulary().companies[f.code].kind == "carmaker"}
    named = one([*makers, *({f.code for f in groups} if not makers else ())])
    if named:
        return named
    if caption.m.named("place", "place_adjective") or caption.marked("whole", "total"):
        return "all"
    return context.topic_subject


def metric_of(
    owner: Head, columns: Sequence[Head], around: Sequence[Head], context: Context, *, is_maker: bool
) -> str | None:
    """The counted measure of a cell: what its row or column names, else section and caption, else the article."""
    near = owner.metrics | next((head.metrics for head in columns if head.metrics), set())
    if any(head.marked("abroad") for head in (owner, *columns)) and near <= {"overseas_sales", "production"}:
        around_it = next((head.metrics for head in around if head.metrics), set())
        return (
            "overseas_production"
            if "production" in (near or around_it) or around_it == {"production"}
            else one(sorted(near))
        )
    if near:
        return one(sorted(near))
    for head in around:
        if head.metrics:
            return one(sorted(head.metrics))
    if context.topic_metric:
        return context.topic_metric
    counted = context.counted or context.topic_counted
    is_kind = bool(owner.m.named("powertrain", "vehicle_class")) and counted != "exports"
    is_buyer = counted == "exports" and bool(owner.m.named("place"))
    is_month = bool(owner.spans) and context.topic_counted is not None  # of a market that the headline tells of
    is_whole = owner.marked("total") and context.topic_counted == counted and is_one_maker(context.topic_subject)
    is_told = is_maker or is_kind or is_buyer or is_month or is_whole
    return counted if is_told and counted in ("sales", "production", "exports") else None


def powertrain_of(near: Sequence[Head], around: Sequence[Head], default: str | None) -> str:
    """The powertrain that row or column name, else the headings around them."""
    drives = [_drive(head) for head in near]
    if drives[0] == "ev" and near[0].m.named("company") and len({drive for drive in drives if drive}) > 1:
        drives = drives[1:]  # "Xiaomi EV" in a column of plug-ins is the maker's name
    said = one(drives) or next((d for head in around if (d := _drive(head))), None)
    return said or default or "all"


def _drive(head: Head) -> str | None:
    codes = {"nev" if f.code == "both" else f.code for f in head.m.named("powertrain")}
    return one(sorted(codes - {"ev"} if len(codes) > 1 else codes))


def class_of(near: Sequence[Head], around: Sequence[Head]) -> str:
    """The vehicle class that row or column name, else the headings around them."""
    said = one([_class(head) for head in near])
    return said or next((c for head in around if (c := _class(head))), None) or "all"


def _class(head: Head) -> str | None:
    """The one class that a heading names; cars told with light trucks or vans are all classes."""
    codes = {found.code for found in head.m.named("vehicle_class")}
    return "all" if len(codes) > 1 or (codes and _WITH_TRUCKS.search(head.text)) else next(iter(codes), None)


def markets(caption: Head) -> tuple[str | None, str | None]:
    """The market (or the exporting country) and the destination that a caption names."""
    market = destination = None
    for found in caption.m.named("place"):
        if found.possessive and not _MARKET_WORDS.match(caption.text[found.end :]):
            continue
        if _TO.search(caption.text[: found.start]):
            destination = destination or found.code
        elif found.code != "world" or market is None:
            market = found.code if market in (None, "world") else market
    return market, destination


def export_places(subject: str, near: str | None, caption: Head, *, rows_are_origins: bool) -> tuple[str, str | None]:
    """Origin and destination of exports; `near` is the place that row or column name."""
    market, destination = markets(caption)
    if rows_are_origins and near:
        return near, destination
    home = home_of(subject) if subject != "all" else None
    origin = "cn" if subject == "tesla" or home not in ("jp", "kr", "de") or market == "cn" else home
    if market and subject == "all" and market not in ("world", "world-ex-china"):
        origin = market
    if near in (None, origin, "world", "world-ex-china"):
        return origin or "cn", destination if near is None else None
    return origin or "cn", near


def market_of(
    metric: str, subject: str, near: str | None, caption: Head, context: Context, *, is_domestic: bool, is_home: bool
) -> str:
    """The market of sales, or the country of production; `is_domestic` where a count leaves exports out
    or makers of several countries meet in one market, `is_home` where it is of the maker's own country."""
    market = near or markets(caption)[0]
    if metric == "overseas_sales":
        abroad = "world-ex-china" if subject == "all" or home_of(subject) == "cn" else "world"
        return market if market and market not in ("world", home_of(subject), "cn") else abroad
    if is_home:
        return home_of(subject) or "cn"
    if market and (metric != "overseas_production" or market != home_of(subject)):
        return market
    if metric == "overseas_production":
        return "world"
    topic = context.topic_geography
    if subject == "all" or subject.endswith("-brands") or metric == "brand_share" or is_domestic:
        return topic or "cn"
    return topic if topic and topic not in ("cn", home_of(subject)) else "world"
