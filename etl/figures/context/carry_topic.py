"""What the figures of a sentence leave for the whole article: its market, its span and the class that it counts."""

from __future__ import annotations

from etl.figures.base.context import Context
from etl.figures.base.draft import Draft
from etl.figures.base.scene import COUNTED
from etl.figures.base.wordings import says, wording_in
from etl.figures.context.carry_spans import is_compared, is_peak, is_year
from etl.figures.place.places import home_of, is_one_maker
from etl.figures.subject.counters import counts_home, speakers_in
from etl.mentions.mentions import Mentions
from etl.mentions.sentences import Sentence
from etl.vocabulary import vocabulary

_MOST_SPANS = 2
_NOWHERE = ("world", "world-ex-china", "other")
_PAIR = 2


def with_topic(context: Context, drafts: list[Draft], m: Mentions, sentence: Sentence) -> Context:
    """With the place and the span of the article's first figure, where the headline named none."""
    first = next((draft for draft in drafts if not draft.doubts), drafts[0])
    is_named = first.geography in {f.code for f in m.named("place", "place_people", "place_adjective")}
    is_named = is_named or _is_bodys_own(first, m) or _is_wider(first, m)
    is_market = is_named and first.metric not in ("exports", "export_share")
    is_history = len({draft.period for draft in drafts if not is_compared(draft)}) > _MOST_SPANS
    is_history = is_history or _is_long_ago(first, context)
    is_dated = (
        context.topic_period is None
        and first.status == "actual"
        and not is_history
        and not is_peak(first, m, context.period)
    )
    left = _with_class(context, drafts, m, sentence)._replace(
        main_measure=context.main_measure or _main_measure(context, drafts),
        opens_on_market=context.opens_on_market or (context.main_measure is None and _is_of_market(drafts)),
        said_place=first.geography if is_market else _bought_there(context, drafts) or context.said_place,
        topic_period=first.period if is_dated or _is_news(first, context) else context.topic_period,
    )
    if left.topic_geography is None and sentence.kind == "headline" and _is_of_plant(first, m):
        return left._replace(topic_geography=first.geography, topic_said_place=first.geography)
    is_of_market = is_market and first.subject == "all" and first.is_count and not is_one_maker(context.topic_subject)
    tells_market = is_of_market and left.topic_geography == "world"
    tells_market = tells_market or (is_market and _is_next_market(left, drafts))
    if (left.topic_geography is not None and not tells_market) or sentence.kind == "headline":
        return left
    is_foreign_there = first.geography == "cn" and is_one_maker(first.subject) and home_of(first.subject) != "cn"
    is_of_maker = is_one_maker(context.topic_subject)  # what one maker sells is not sold where a market is counted
    is_free = (first.geography != "cn" and not is_of_maker) or is_foreign_there
    says_place = (left.topic_said_place is None or tells_market) and is_named and is_free
    return left._replace(
        is_of_world=left.is_of_world or left.topic_geography == "world",
        topic_geography=first.geography,
        topic_said_place=first.geography if says_place else left.topic_said_place,
    )


def _is_bodys_own(draft: Draft, m: Mentions) -> bool:
    """Whether a number is everybody's in the country of the association or authority that its sentence names."""
    known = vocabulary().companies
    bodies = {known[speaker.code].country for speaker in speakers_in(m) if counts_home(speaker.code)}
    return draft.subject == "all" and bodies == {draft.geography}


def _is_wider(draft: Draft, m: Mentions) -> bool:
    """Whether a number is that of the wider region that the sentence says the EU to be a part of."""
    return draft.geography == "europe" and says(m.text, "place.wider_region")


def _is_news(draft: Draft, context: Context) -> bool:
    """Whether an article that opened on a year that was over comes to the months of this one: it is about them, and
    what it opened on was how things had stood.
    """
    published, told, span = context.published, context.topic_period, draft.period
    if published is None or told is None or span is None or context.is_span_told:
        return False
    is_of_year_before = told[1].year == published.year - 1 and is_year(told)
    is_of_year = span[0].year == span[1].year == published.year and span[1] < published
    is_counted = draft.status == "actual" and not draft.is_base and draft.metric in COUNTED
    return is_of_year_before and is_of_year and is_counted


def _is_long_ago(draft: Draft, context: Context) -> bool:
    """Whether a number is of years before the last one, on which a feature opens before it comes to its news."""
    published, period = context.published, draft.period
    return published is not None and period is not None and period[1].year < published.year - 1


def _main_measure(context: Context, drafts: list[Draft]) -> str | None:
    """The count that the headline names, or that the article opens with; sales before what was built of them."""
    told = [draft.metric for draft in drafts if draft.metric in COUNTED]
    return context.topic_counted or ("sales" if "sales" in told else next(iter(told), None))


def _is_of_market(drafts: list[Draft]) -> bool:
    """Whether all counts of a sentence are everybody's, and not a maker's or a group's."""
    return {draft.subject for draft in drafts if draft.metric in COUNTED} == {"all"}


def _bought_there(context: Context, drafts: list[Draft]) -> str | None:
    """The one country to which a sentence tells exports, in an article that is not about these."""
    told = {draft.destination for draft in drafts}
    is_about = "exports" in (context.topic_counted, context.topic_metric)
    return told.pop() if len(told) == 1 and not is_about else None


def _is_next_market(context: Context, drafts: list[Draft]) -> bool:
    """Whether an article on several markets abroad, none of which its headline names alone, goes on to the next one."""
    codes = {draft.geography for draft in drafts} | {context.topic_geography}
    is_of_all = any(draft.subject == "all" for draft in drafts)
    fixed = {None, *_NOWHERE} if context.is_of_world else {None, "cn", *_NOWHERE}
    return is_of_all and not context.is_market_told and len(codes) == _PAIR and not codes & fixed


def _is_of_plant(draft: Draft, m: Mentions) -> bool:
    """Whether a headline tells what a maker's plant in China delivers ("Tesla Shanghai delivers 40,000")."""
    named = [found for found in m.named("company") if found.code == draft.subject]
    return any(wording_in(m.text, "place.plant_in_china").match(m.text[found.end :]) for found in named)


def _with_class(context: Context, drafts: list[Draft], m: Mentions, sentence: Sentence) -> Context:
    """With the class of vehicles that a report on China's market counts, if its first figures are all of one, as
    passenger vehicles are told there: what goes on counting that market is of this class too. A share alone does not
    say which vehicles a report counts, nor does a headline on one powertrain.
    """
    counted = [draft for draft in drafts if draft.metric in COUNTED]
    counted = [draft for draft in counted if draft.powertrain == "all"] or counted
    if context.report_class or not counted or any(draft.subject != "all" for draft in counted):
        return context
    is_of_one = {draft.vehicle_class for draft in counted} == {"passenger"} and bool(m.named("vehicle_class"))
    is_of_one = is_of_one and {draft.geography for draft in counted} == {"cn"}
    if sentence.kind == "headline" and not is_of_one and all(draft.powertrain != "all" for draft in counted):
        return context
    report = "passenger" if is_of_one else "all"
    return context._replace(report_class=report, hint_class=context.hint_class or report)
