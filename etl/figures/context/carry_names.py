"""What a sentence without figures of ours leaves: whom, where, when and what the next ones are about."""

from __future__ import annotations

from etl.figures.base.context import Context, Dates
from etl.figures.base.scene import COUNTED
from etl.figures.base.wordings import may_say, says, wording, wording_in
from etl.figures.context.carry_makers import are_own_brands
from etl.figures.context.carry_places import market_in, place_counted, place_spoken_of, places_told
from etl.figures.context.carry_times import (
    is_in_passing,
    is_of_measure,
    only_happens,
    only_says_when,
    reported,
    told_year,
    year_so_far,
)
from etl.figures.context.topic import Named, exporter_in, makers_in, named_in, vehicles_named
from etl.figures.subject.beside import only_deals_with
from etl.figures.subject.makers import is_maker
from etl.figures.subject.venture_names import venture_of
from etl.figures.vehicles.what_named import TOGETHER, code_of
from etl.mentions.lexicon import Found
from etl.mentions.mentions import Mentions, read_mentions
from etl.mentions.number import Number
from etl.records import Status
from etl.vocabulary import vocabulary

_ABOUT_REACH, _PAIR, _THOUSANDS = 16, 2, 10_000
_QUESTIONS = ("?", "？")


def undrafted(context: Context, m: Mentions) -> Context:
    """A sentence whose numbers are none of ours still says who and where the next ones are."""
    named = [code for code in makers_in(m) if not code.endswith("-brands")]
    acting = _of_main_clause(m)
    makers = [acting] if acting in named else [] if named and only_deals_with(m) else named
    makers = [] if are_own_brands(makers, context, m) else makers
    is_of_all = bool(makers) and makers[0] != context.subject and not m.named("powertrain")
    place = None if says(m.text, "scope.shares_move") else place_counted(m)  # where shares are traded
    venture = None if makers else venture_told(context, m)
    opens = any(p.start < _ABOUT_REACH for p in m.periods if p.kind == "span") or _counts_vehicles(m)
    span = named_in(m, context).period
    grows = context.period is None and _tells_growth(m, span, context)
    told = None if only_happens(m) and not grows else span
    told = None if is_in_passing(told, context, m) else told
    if context.topic_geography is None and says(m.text, "topic.worldwide"):
        context = context._replace(topic_geography="world")
    return _with_market(context, m)._replace(
        period=(told if opens or grows else None) or context.period,
        topic_period=context.topic_period or reported(told, context, m),
        subject=makers[0] if makers else venture or context.subject,
        powertrain=None if is_of_all else context.powertrain,
        geography=place or context.geography,
        said_place=place or context.said_place,
    )


def _tells_growth(m: Mentions, told: Dates | None, context: Context) -> bool:
    """Whether a sentence tells how something of the trade grew in a span that is over ("The industry's added value rose
    7.9% in the first half"): it is the report's, where none was told yet."""
    published = context.published
    is_over = told is not None and published is not None and told[1] < published
    grows = bool(m.cued("growth")) and any(number.kind in ("percent", "money") for number in m.numbers)
    return (
        is_over and grows and len([p for p in m.periods if p.kind == "span"]) == 1 and says(m.text, "topic.of_industry")
    )


def _counts_vehicles(m: Mentions) -> bool:
    """Whether a sentence tells vehicles sold, built or exported, or what they brought in, if not as a figure of ours
    ("Kia and BYD together sold 9,000 cars in May", "car exports from January to May came to $90 billion")."""
    is_counted = any(number.kind == "money" or _may_be_vehicles(number) for number in m.numbers)
    return is_counted and any(cue.code in COUNTED for cue in m.cued("metric"))


def _may_be_vehicles(number: Number) -> bool:
    """Whether a number counts vehicles, or so much without a word for what that a measure beside it counts it."""
    is_bare = not number.counts and number.value >= _THOUSANDS
    return number.kind == "count" and (number.counts == "vehicle" or is_bare)


def numberless(context: Context, m: Mentions) -> Context:
    """A sentence without numbers names what the next ones are about."""
    named = named_in(m, context)
    metric = None if says(m.text, "topic.says_counted") else next(iter(named.metrics), None)
    if metric == "sales" and context.topic_counted == "exports" and not says(m.text, "metric.says_sold"):
        metric = None  # "the biggest buyers" are those of the exports that the article is about
    aside = _main_again(context) if named.makers else None
    venture = None if m.names else venture_told(context, m)
    left = _with_named(context, m, named) if m.names else context._replace(subject=venture or context.subject)
    told = None if only_happens(m) or only_says_when(named.period, m, context) else named.period
    told = None if _only_passes_mark(told, m, context) else told
    of_report = None if context.topic_period or not is_of_measure(m) else reported(told, context, m)
    return left._replace(
        metric=metric or aside or context.metric,
        counted=metric or aside or context.counted,
        period=told_year(told, context, m) or year_so_far(m, context) or context.period,
        topic_period=context.topic_period or of_report,
        report_class=_report_class(context, m, metric),
        lead_status=introduces(m),
    )


def _only_passes_mark(told: Dates | None, m: Mentions, context: Context) -> bool:
    """Whether a sentence only tells in which part of the span spoken of something came about for the first time, and
    the next one goes on about others.
    """
    whole = context.period
    is_part = told is not None and whole is not None and told != whole and whole[0] <= told[0] and told[1] <= whole[1]
    if not is_part or not says(m.text, "period.first_time"):
        return False
    next_ones = makers_in(read_mentions(context.following, context.published))
    return bool(next_ones) and next_ones[0] not in makers_in(m)


def _main_again(context: Context) -> str | None:
    """Sales, where a paragraph that opens on a maker follows one that told of output aside, in an article on sales."""
    is_aside = context.is_new_paragraph and context.counted in ("production", "overseas_production")
    return "sales" if is_aside and context.main_count == "sales" else None


def _with_named(context: Context, m: Mentions, named: Named) -> Context:
    """With the maker, the place and the vehicles that a sentence without numbers names."""
    is_named = bool(m.named("company", "group")) and not (_is_reason(m) or only_deals_with(m))
    maker = _of_main_clause(m) or next(iter(named.makers), None) if is_named else None
    opening = powertrain = None
    if m.named("powertrain"):
        opening = _opening_code(m, "powertrain") or _told_of(m)
        is_contrast = len({found.code for found in _apart(m)}) > 1  # "Petrol cars lead, but EVs catch up"
        is_asked = m.text.rstrip().endswith(_QUESTIONS)
        powertrain = None if is_asked else (None if is_contrast else opening) or _counted_kind(m)
    vehicle_class = (_opening_code(m, "vehicle_class") or _only_class(m)) if m.named("vehicle_class") else None
    places, place = places_told(m), place_spoken_of(m, context)
    is_of_market = not is_named and place is not None and says(m.text, "maker.market_of_place")
    return _with_market(context, m)._replace(
        subject=maker or venture_told(context, m) or ("all" if is_of_market else context.subject),
        exporter=exporter_in(m) or context.exporter,
        said_place=place or context.said_place,
        powertrain=powertrain or context.powertrain,
        vehicle_class=vehicle_class or (context.report_class if opening else context.vehicle_class),
        hint_powertrain=powertrain or context.hint_powertrain,
        hint_class=vehicle_class or context.hint_class,
        geography="europe" if "europe" in places else place or context.geography,
        ranked_powertrain=_ranked_kind(m) or (None if powertrain else context.ranked_powertrain),
        ranked_class=_ranked_class(m) or context.ranked_class,
    )


def venture_told(context: Context, m: Mentions) -> str | None:
    """The joint venture that a sentence without a company's name is about, told of before by its name or its owners
    ("The venture has seen better days").
    """
    if not says(m.text, "maker.venture_opens") or m.named("company"):
        return None
    ventures = vocabulary().ventures
    named = next((code for code in reversed(context.recent) if code in ventures), None)
    return named or venture_of([code for code in context.recent if code not in ventures][-_PAIR:])


def _ranked_kind(m: Mentions) -> str | None:
    """The powertrain by whose sales a sentence ranks makers ("VW is back at the top in pure electric cars")."""
    if not m.named("powertrain") or not makers_in(m) or not says(m.text, "topic.ranks_kind"):
        return None
    codes = frozenset([found.code for found in vehicles_named(m)])
    return TOGETHER.get(codes) or (code_of(vehicles_named(m)[0]) if len(codes) == 1 else None)


def _ranked_class(m: Mentions) -> str | None:
    """The class of vehicles by whose sales a sentence ranks makers ("BYD led China's passenger car market")."""
    classes = m.named("vehicle_class")
    named = {found.code for found in classes} if classes else ()
    return classes[0].code if len(named) == 1 and makers_in(m) and says(m.text, "topic.ranks_kind") else None


def _is_reason(m: Mentions) -> bool:
    """Whether the first maker of a sentence is only named as the reason of what it tells ("..., because Kia did")."""
    if not may_say(m.text, ("topic.because",)):
        return False
    first = next((found for found in m.named("company", "group") if is_maker(found)), None)
    return first is not None and bool(wording_in(m.text, "topic.because").search(m.text[: first.start].rstrip() + " "))


def _of_main_clause(m: Mentions) -> str | None:
    """The maker of the main clause behind one that leads up to it ("After Ford had left, BYD filled the void")."""
    named = m.named("company", "group")
    hit = wording_in(m.text, "topic.leads_up").match(m.text) if named else None
    behind = (f for f in named if hit and f.start >= hit.end() and is_maker(f))
    return next((found.code for found in behind), None)


def introduces(m: Mentions) -> Status | None:
    """Whether a line that ends with a colon introduces targets."""
    is_lead = m.text.rstrip().endswith((":", "："))
    return "target" if is_lead and any(cue.code == "target" for cue in m.cued("status")) else None


def _with_market(context: Context, m: Mentions) -> Context:
    """With the market that the article is about, where it opens by naming one and its headline named none; and whether
    it ranks makers there.
    """
    market = None if context.topic_geography else market_in(m)
    ranked = not context.ranks_market and _ranks_makers(context, m)
    if ranked:
        context = context._replace(ranks_market=True)
    return context._replace(topic_geography=market, topic_said_place=market) if market else context


def _ranks_makers(context: Context, m: Mentions) -> bool:
    """Whether a sentence before any count ranks makers in China's market ("BYD led China's car market")."""
    if context.listed or not makers_in(m) or market_in(m) != "cn":
        return False
    return says(m.text, "topic.ranks_makers")


def _opening_code(m: Mentions, kind: str) -> str | None:
    """The powertrain or class that a sentence is about: it stands among its first words."""
    begins = _frame_end(m)
    near = [found for found in m.named(kind) if begins <= found.start < begins + _ABOUT_REACH]
    if not near:
        return None
    model, describes = wording("powertrain.one_model"), wording_in(m.text, "powertrain.describes")
    told = (found for found in near if not describes.match(m.text[found.end : found.end + 24]))
    return next((found.code for found in told if not model.search(m.text[: found.start])), None)


def _apart(m: Mentions) -> list[Found]:
    """The kinds that a sentence names, but for those of which it only says that a wider one holds them ("NEVs, which
    include plug-in hybrids")."""
    named = m.named("powertrain")
    includes = wording_in(m.text, "powertrain.includes_before") if len(named) > 1 else None
    return [
        found for at, found in enumerate(named)
        if not (includes and any(includes.search(m.text[: one.start]) for one in named[1 : at + 1]))
    ]  # fmt: skip


def _told_of(m: Mentions) -> str | None:
    """The kind whose state a sentence tells by its subject ("The development of new energy vehicles is good")."""
    named = m.named("powertrain")
    return code_of(named[0]) if wording_in(m.text, "powertrain.told_of").match(m.text[: named[0].start]) else None


def _report_class(context: Context, m: Mentions, metric: str | None) -> str | None:
    """Passenger vehicles, where a report on China tells of their sales before it counts any ("Sales of passenger
    vehicles dropped in June"), and of nobody's in particular."""
    is_open = context.report_class is None and context.first_counted is None and context.topic_subject == "all"
    if not is_open or metric is None or context.topic_geography not in (None, "cn") or makers_in(m):
        return context.report_class
    named = {found.code for found in m.named("vehicle_class")}
    is_of_all = context.topic_powertrain is not None or m.named("powertrain")
    return "passenger" if named == {"passenger"} and not is_of_all else None


def _frame_end(m: Mentions) -> int:
    """Where the words end that only say where or when, up to a comma ("In Fiji, electric cars had a bad start")."""
    said = [*((f.start, f.end) for f in m.named("place")), *((p.start, p.end) for p in m.periods)]
    frames = (span for span in said if span[0] <= _ABOUT_REACH and m.text.startswith(", ", span[1]))
    return next((end for start, end in frames if wording("topic.frames").fullmatch(m.text[:start])), 0)


def _only_class(m: Mentions) -> str | None:
    """The one class that a line over a list names anywhere ("The month in figures (passenger cars only):")."""
    named = {found.code for found in m.named("vehicle_class")} if m.text.rstrip().endswith((":", "：")) else set()
    return named.pop() if len(named) == 1 else None


def _counted_kind(m: Mentions) -> str | None:
    """The powertrain of the vehicles that a measure of the sentence counts ("export a record number of EVs")."""
    named = {found.code for found in m.named("powertrain")}
    cues = [cue for cue in m.cued("metric") if cue.code in COUNTED] if len(named) == 1 else []
    of = wording("powertrain.counted_of")
    is_said = any(of.match(m.text[c.end : f.start]) for c in cues for f in m.named("powertrain") if f.start > c.end)
    return named.pop() if is_said else None
