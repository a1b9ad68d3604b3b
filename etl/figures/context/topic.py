"""What an article, or a heading in it, is about."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import NamedTuple

from etl.figures.base.context import Above, Context, Dates
from etl.figures.base.regions import is_market_abroad
from etl.figures.base.scene import COUNTED
from etl.figures.base.wordings import possible_in, possible_of, wording, wording_in
from etl.figures.subject.makers import makers_named
from etl.mentions.lexicon import Found
from etl.mentions.mentions import Mentions, read_mentions
from etl.mentions.period import month_just_over

_HALF_A_YEAR = 184
_LABEL = 40
_OPENS = 12


class Named(NamedTuple):
    """The codes that a sentence or a heading names, in reading order, and its span of time."""

    makers: tuple[str, ...]
    metrics: tuple[str, ...]
    period: Dates | None


def named_in(m: Mentions, context: Context) -> Named:
    """The makers, counted measures and span of a sentence."""
    cues = m.cued("metric")
    metrics = tuple([cue.code for cue in cues if cue.code in COUNTED and not _is_left_out(cue, m)]) if cues else ()
    return Named(makers_in(m), metrics, _period(m, context))


def _is_left_out(cue: Found, m: Mentions) -> bool:
    """Whether a measure is only named as what the counts hold or leave out ("Exports are not included")."""
    return wording("metric.left_out_behind").match(m.text[cue.end :]) is not None


@lru_cache(maxsize=4)
def makers_in(m: Mentions) -> tuple[str, ...]:
    """The makers and brand groups of a sentence; of "BYD and other Chinese brands" only the group."""
    named = makers_named(m)
    if not named:
        return ()
    groups = [found for found in named if found.kind == "group"]
    before = wording_in(m.text, "topic.other_before") if groups else None
    summed = [found.code for found in groups if before and before.search(m.text[: found.start])]
    return tuple(summed or [found.code for found in named])


def tells_numbers(m: Mentions) -> bool:
    """Whether a sentence has a number that may be a figure: ranks, spans and things ("nine makers") are none."""
    if not m.numbers:
        return False
    return any(number.kind not in ("other", "rank", "months") and number.counts != "other" for number in m.numbers)


def _period(m: Mentions, context: Context) -> Dates | None:
    spans = [p for p in m.periods if p.kind == "span" and not p.vague and p.day is None] if m.periods else []
    if not spans:
        return None
    spans = [p for p in spans if not wording("period.record_behind").match(m.text[p.end :])]
    since = wording_in(m.text, "period.since_before")
    spans = [p for p in spans if not since.search(m.text[: p.start])]  # what a record reaches back to
    if context.topic_period is not None:  # "this month" is the one that the report is about
        spans = [p for p in spans if p.code != "this_month"]
    held = wording_in(m.text, "period.held_against")
    spans = [p for p in spans if not held.search(m.text[: p.start])]  # what it is set against
    said = [p for p in spans if p.year_said] or spans
    if not said:
        return None
    chosen = said[0] if tells_numbers(m) else said[-1]
    over = month_just_over(context.published) if chosen.code == "this_month" and context.published else None
    return over or chosen.dates(context.published, chosen.year)


def is_open_year(dates: Dates, published: date) -> bool:
    """Whether a span has not begun, or is a year that is not over: no figure is of it unless it says so."""
    return dates[0] > published or (dates[1] > published and (dates[1] - dates[0]).days > _HALF_A_YEAR)


def exporter_in(m: Mentions) -> str | None:
    """The country whose exports a sentence speaks of ("South Korea's car exports")."""
    places, adjectives = m.named("place"), m.named("place_adjective")
    if not places and not adjectives:
        return None
    possible = possible_in(m.text)
    behind = possible_of(possible, ("place.exports_of", "place.is_exporter")) if places else ()
    named = next((f.code for f in places if any(told.match(m.text[f.end :]) for told in behind)), None)
    of_adjective = possible_of(possible, ("place.adjective_exports",)) if adjectives and named is None else ()
    told = (f.code for f in adjectives if any(exports.match(m.text[f.end :]) for exports in of_adjective))
    return named or next(told, None)


def vehicles_named(m: Mentions) -> list[Found]:
    """The powertrains that vehicles are said to have, not those that describe makers ("EV makers")."""
    describes, driver = wording_in(m.text, "powertrain.describes"), wording_in(m.text, "powertrain.driver_before")
    told = [found for found in m.named("powertrain") if not driver.search(m.text[: found.start])]
    return [found for found in told if not describes.match(m.text[found.end : found.end + 24])]


def _above(context: Context, subject: str | None, place: str | None) -> Above:
    """What a heading replaces of what the article is about; of headings right below each other the first does."""
    above = context.above or Above(powertrain=context.topic_powertrain)
    market = (context.topic_geography, context.topic_said_place)
    return above._replace(
        subject=above.subject or (context.topic_subject if subject else None),
        market=above.market or (market if place else None),
    )


def _is_of_origin(found: Found, m: Mentions, context: Context) -> bool:
    """Whether a heading names China only as whose something is ("Little province of China"), in an article on another
    market.
    """
    is_abroad = context.is_market_told and is_market_abroad(context.topic_geography)
    return is_abroad and found.code == "cn" and m.text[: found.start].endswith((" of ", " from ", " by "))


def heading_topic(context: Context, text: str) -> Context:
    """The context under a heading or a table caption: what it names replaces what the article is about."""
    m = read_mentions(text, context.published)
    if any(wording("powertrain.one_model").search(text[: found.start]) for found in m.named("powertrain")):
        return context.new_paragraph()  # what a picture shows, not what the text below is about
    named = named_in(m, context)
    place = next((f.code for f in m.named("place") if f.code != "world" and not _is_of_origin(f, m, context)), None)
    metric = next(iter(named.metrics), None)
    drives = (found for found in vehicles_named(m) if found.start < _OPENS or len(text) <= _LABEL)
    powertrain = next((found.code for found in drives), None)  # a long heading only speaks of what it does not open on
    vehicle_class = next((found.code for found in m.named("vehicle_class")), None)
    is_open = named.period and context.published and is_open_year(named.period, context.published)
    is_open = is_open and not any(cue.code in ("forecast", "target") for cue in m.cued("status"))
    period = None if is_open and context.topic_period is not None else named.period
    subject = named.makers[0] if len(set(named.makers)) == 1 else None
    kept = None if metric or named.makers else context.topic_powertrain
    return context.new_paragraph()._replace(
        above=_above(context, subject, place),
        topic_subject=subject or context.topic_subject,
        topic_geography=place or context.topic_geography,
        topic_said_place=place or context.topic_said_place,
        said_place=place or context.topic_said_place,
        topic_powertrain=powertrain or kept,
        topic_class=vehicle_class,
        topic_period=period or context.topic_period,
        is_span_told=period is not None or context.is_span_told,
        topic_metric=metric,
        metric=metric or context.metric,
        counted=metric or context.counted,
        hint_powertrain=powertrain or kept,
        hint_class=vehicle_class,
    )
