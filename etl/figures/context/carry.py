"""What a sentence leaves in the reader's mind for what follows."""

from __future__ import annotations

from etl.figures.base.context import Context, Dates
from etl.figures.base.draft import Draft
from etl.figures.base.scene import COUNTED
from etl.figures.base.wordings import may_say, says, wording_in
from etl.figures.context.carry_counts import main_count, market_of, sold_where, total_of
from etl.figures.context.carry_makers import whole_spoken_of, with_names
from etl.figures.context.carry_names import introduces, numberless, undrafted
from etl.figures.context.carry_spans import (
    comes_to_year,
    has_two_spans,
    is_compared,
    is_peak,
    is_year,
    last_level,
    latest,
    of_levels,
    of_shares,
    takes_apart,
)
from etl.figures.context.carry_times import is_in_passing
from etl.figures.context.carry_topic import with_topic
from etl.figures.context.topic import makers_in, named_in, tells_numbers
from etl.figures.left_out.wholes import wholes_after
from etl.figures.period.days_told import day_told
from etl.figures.period.years import months_of, years_before
from etl.figures.place.places import is_groups_share, is_one_maker
from etl.figures.subject.makers import makers_named
from etl.figures.vehicles.what_named import PARTS_OF
from etl.mentions.mentions import Mentions
from etl.mentions.sentences import Sentence

_BOUGHT = ("stake", "investment")
_OF_COMPANIES = ("stake", "investment", "global_rank")
_EVERY_CLASS = "class: words for all kinds"
_SIGNS = " +-−–"
_YEAR = 12
_OPENING = 24


def after_sentence(context: Context, m: Mentions, drafts: list[Draft], sentence: Sentence) -> Context:
    """The context that a sentence leaves: its last plain figure's slots, or the topic that a numberless one sets."""
    told = _announcement(m, context)
    if told is not None:
        context = context._replace(announced=told, announcers=makers_in(m), is_announced_before=False)
    left = with_names(context, m, drafts)
    if not drafts:
        is_new = context.is_new_paragraph
        left = _begun_anew(left) if is_new and not _introduces_list(m) else left
        before = left._replace(is_new_paragraph=True) if is_new else left
        told_on = undrafted(before, m) if tells_numbers(m) else numberless(before, m)
        named = named_in(m, context).period if m.periods else None
        named = named or context.named_span
        is_as_left = not told_on.is_new_paragraph and told_on.named_span == named
        return told_on if is_as_left else told_on._replace(is_new_paragraph=False, named_span=named)
    bought = [draft.period for draft in drafts if draft.metric in _BOUGHT and draft.period]
    if bought:
        left = left._replace(event=bought[-1])
    of_markets = [draft for draft in drafts if draft.metric not in _OF_COMPANIES]
    if not of_markets:
        acting = _of_main_clause(context, drafts, m) or drafts[-1].subject
        return undrafted(left, m)._replace(subject=acting, last_maker=acting)
    told_of = with_topic(_with_drafts(left, of_markets, m), of_markets, m, sentence)
    if all(is_compared(draft) for draft in of_markets) and context.period is not None:
        told_of = told_of._replace(period=context.period)  # "The month before it had been 9,000"
    if is_in_passing(told_of.period, context, m):
        told_of = told_of._replace(period=context.period)
    lead = introduces(m)
    return told_of if told_of.lead_status == lead else told_of._replace(lead_status=lead)


def _introduces_list(m: Mentions) -> bool:
    """Whether a sentence only leads to the items below it."""
    return m.text.rstrip().endswith((":", "："))


def _begun_anew(context: Context) -> Context:
    """The context after a paragraph opened on words without figures of ours: of no kind but the article's."""
    return context._replace(powertrain=context.hint_powertrain, vehicle_class=context.hint_class)


def _announcement(m: Mentions, context: Context) -> Dates | None:
    """The month of the one day or month on which a sentence says that a deal was announced."""
    if not says(m.text, "agent.told") or not (says(m.text, "agent.told_deal") or says(m.text, "stake.owned_thing")):
        return None
    months = [p for p in m.periods if p.kind == "span" and p.months[0] == p.months[1] and not p.vague]
    if months and all(wording_in(m.text, "agent.than").search(m.text[: p.start]) for p in months):
        return None
    if not months:
        return day_told(m.text, context.published)
    dates = {period.dates(context.published, period.year) for period in months}
    return dates.pop() if len(dates) == 1 else None


def _with_drafts(context: Context, drafts: list[Draft], m: Mentions) -> Context:
    """The fields of a sentence's figures that the next one may go on about."""
    plain = [draft for draft in drafts if not draft.doubts] or drafts
    first, last = plain[0], plain[-1]
    facts = [draft for draft in plain if draft.status == "actual" and not is_peak(draft, m, context.period)]
    dated = latest([draft.period for draft in facts if draft.period], of_levels(facts))
    if takes_apart([draft.period for draft in drafts if draft.period], context.period):
        dated = []
    counted = [draft.metric for draft in drafts if draft.metric in (*COUNTED, "overseas_production")]
    has_one_powertrain = len({draft.powertrain for draft in plain}) == 1
    is_expected = last.status != "actual"
    is_of_all_kinds, is_of_all_classes = _counts_every_kind(drafts), _counts_every_class(drafts)
    return _with_pair(context, drafts, last)._replace(
        metric=last.metric,
        counted=main_count(drafts) or (counted[-1] if counted else context.counted),
        first_counted=context.first_counted or next(iter(counted), None),
        main_market=context.main_market or market_of(facts),
        listed=tuple(draft.metric for draft in plain if draft.is_count),
        subject=whole_spoken_of(context, plain, m) or first.subject,
        geography=_market_told(plain, m, context) or last.geography or context.geography,
        destination=None,
        last_destination=last.destination if len({draft.destination for draft in plain}) == 1 else None,
        exporter=_exporter(drafts) or context.exporter,
        topic_exporter=context.topic_exporter or _exporter(drafts),
        tells_destinations=context.tells_destinations or any(draft.destination for draft in drafts),
        powertrain=_whole_of_parts(context, plain)
        or _left_by_share(plain)
        or (first.powertrain if has_one_powertrain else last.powertrain),
        vehicle_class=_class_left(first, last, m),
        exported_class=next((d.vehicle_class for d in drafts if d.metric == "exports"), context.exported_class),
        period=context.period if not dated or _is_year_before(dated, facts, context) else dated[-1],
        year=next((draft.period for draft in reversed(facts) if draft.period and is_year(draft.period)), context.year),
        share_period=of_shares(facts) or context.share_period,
        market=market_of(facts) or context.market,
        group_class=next((d.vehicle_class for d in reversed(drafts) if is_groups_share(d)), context.group_class),
        is_ranking=says(m.text, "place.ranked") and any(is_one_maker(draft.subject) for draft in facts),
        month=next((dates for dates in reversed(dated) if dates[0].month == dates[1].month), context.month),
        last_level=last_level([draft for draft in plain if not is_peak(draft, m, context.period)] or plain),
        named_span=None,
        total=total_of(plain, context),
        sold=sold_where(context, facts),
        wholes=wholes_after(context, facts),
        adds_up=comes_to_year(dated, facts, context),
        months_told=next((dates for dates in reversed(dated) if months_of(dates) > 1), context.months_told),
        has_two_spans=has_two_spans(facts),
        is_undated=last.period is None and last.unit == "vehicles",
        forecast_period=last.period if is_expected else None,
        ahead_period=last.period if is_expected and last.period else context.ahead_period,
        topic_powertrain=None if is_of_all_kinds else context.topic_powertrain,
        hint_powertrain=None if is_of_all_kinds else context.hint_powertrain,
        hint_class=None if is_of_all_classes else context.hint_class,
        report_class="all" if is_of_all_classes else context.report_class,
    )


def _of_main_clause(context: Context, drafts: list[Draft], m: Mentions) -> str | None:
    """Whom a sentence tells of that names others only as who holds a part of it or pays, in a clause that says more of
    a company ("It is backed by Kia, which holds 9%", "A, in which Kia has 9%, is growing").
    """
    relative = wording_in(m.text, "agent.in_relative") if may_say(m.text, ("agent.in_relative",)) else None
    if relative is None or not all(relative.search(m.text[: draft.number.start]) for draft in drafts):
        return None
    holders = {draft.subject for draft in drafts}
    spoken_of = context.subject if wording_in(m.text, "agent.points_opens").match(m.text) else None
    opener = next((f for f in makers_named(m) if f.kind == "company"), None)
    if spoken_of is None and opener is not None and opener.start <= _OPENING and not opener.possessive:
        spoken_of = opener.code
    return spoken_of if spoken_of is not None and is_one_maker(spoken_of) and spoken_of not in holders else None


def _class_left(first: Draft, last: Draft, m: Mentions) -> str:
    """The class of the last count; all where the sentence counts all vehicles and then those of one class alone."""
    is_part = first.vehicle_class == "all" and first.subject == last.subject and last.vehicle_class != "all"
    return "all" if is_part and says(m.text, "topic.class_alone") else last.vehicle_class


def _left_by_share(drafts: list[Draft]) -> str | None:
    """Vehicles of every kind, where a sentence counts those of one maker and then tells which share of them a kind has
    or is to have.
    """
    *before, last = drafts
    if last.metric != "powertrain_share" or not is_one_maker(last.subject):
        return None
    counts = [draft for draft in before if draft.is_count and draft.subject == last.subject]
    return "all" if counts and all(draft.powertrain == "all" for draft in counts) else None


def _whole_of_parts(context: Context, drafts: list[Draft]) -> str | None:
    """The kind that the sentence before counted, where this one tells one after the other what it was made up of."""
    whole = context.powertrain or "all"
    parts = {draft.powertrain for draft in drafts}
    is_same = {draft.subject for draft in drafts} == {context.subject} and not context.is_new_paragraph
    return whole if len(parts) > 1 and is_same and parts <= set(PARTS_OF.get(whole, ())) else None


def _market_told(drafts: list[Draft], m: Mentions, context: Context) -> str | None:
    """The market that the article is about, where a sentence counts it first and then only others in brackets."""
    first = drafts[0]
    rest = [draft for draft in drafts if draft.geography != first.geography]
    is_topic = first.geography == context.topic_said_place and first.subject == "all"
    are_bracketed = all(m.text[: draft.number.outer_start].rstrip(_SIGNS).endswith("(") for draft in rest)
    return first.geography if is_topic and rest and are_bracketed else None


def _is_year_before(dated: list[Dates], facts: list[Draft], context: Context) -> bool:
    """Whether a sentence only tells what the months spoken of had brought a year before ("A year earlier it had sold
    9,000"), which the next one does not go on about.
    """
    told = context.period
    is_short = told is not None and months_of(told) < _YEAR
    is_only = is_short and years_before(told, 1) == dated[-1] and len(set(dated)) == 1
    return is_only and all(draft.basis == "level" and draft.metric == context.metric for draft in facts)


def _counts_every_class(drafts: list[Draft]) -> bool:
    """Whether vehicles of every class are counted in so many words: a report is no longer of passenger ones alone."""
    of_market = [d for d in drafts if d.is_count and d.subject == "all" and d.metric in ("sales", "production")]
    return any(_EVERY_CLASS in draft.reasons for draft in of_market)


def _exporter(drafts: list[Draft]) -> str | None:
    """The country whose own exports are counted first."""
    return next((d.geography for d in drafts if d.metric == "exports" and d.subject == "all" and not d.is_base), None)


def _counts_every_kind(drafts: list[Draft]) -> bool:
    """Whether all vehicles of every kind, or those with engines, are counted: the article is not about the headline's
    powertrain alone."""
    return any(d.is_count and d.subject == "all" and d.powertrain in ("all", "ice") for d in drafts)


def _with_pair(context: Context, drafts: list[Draft], last: Draft) -> Context:
    """With the two spans that a sentence compared ("from 9% in 2024 to 30% in 2030"): the next may go on about both."""
    bases = [draft.period for draft in drafts if draft.is_base and draft.period]
    starts = bases or _starts(drafts)
    is_pair = starts and len(drafts) == 2 and last.period and last.status != "actual"
    return context._replace(pair=(starts[0], last.period)) if is_pair and last.period else context


def _starts(drafts: list[Draft]) -> list[Dates]:
    """The span of the first of two shares of one thing at two times ("1% this year and 3% in 2030")."""
    first, last = drafts[0], drafts[-1]
    are_shares = first.basis == last.basis == "level" and first.metric == last.metric and first.unit == "percent"
    is_same = (first.subject, first.geography) == (last.subject, last.geography)
    is_earlier = first.period is not None and last.period is not None and first.period < last.period
    return [first.period] if are_shares and is_same and is_earlier and first.period else []
