"""What an article is about, as far as its headline and its opening words tell."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from etl.figures.base.context import Context, Dates
from etl.figures.base.lists import runs
from etl.figures.base.wordings import wording, wording_in
from etl.figures.context.headline_counts import counted_in, tells_destinations
from etl.figures.context.headline_markets import market_behind, opens_with_market, turns_to_maker
from etl.figures.context.topic import exporter_in, is_open_year, makers_in, named_in, vehicles_named
from etl.figures.place.opening_places import (
    counters_country,
    local_market,
    makes_market,
    opening_market,
    told_more_often,
    venture_spoken_of,
)
from etl.figures.place.places import home_of, is_one_maker
from etl.figures.place.told_country import told_country
from etl.figures.subject.counters import speakers_in
from etl.figures.subject.makers import makers_named
from etl.mentions.lexicon import Found
from etl.mentions.mentions import Mentions, read_mentions
from etl.records import Article

_MAKER_REACH = 6
_CLAUSE = re.compile(r"[,;:，；：]\s?(?!\d)")
_WHOLE_SALES = 2  # told of two makers, or twice of one


def opening(article: Article) -> Context:
    """The context before the first sentence: what the headline is about; China where nothing else is said."""
    published = article.published if article.published_from != "guessed" else None
    context = Context(published=published)
    headline = next((b.span.of(article.text) for b in article.blocks if b.kind == "headline"), article.title)
    m = read_mentions(headline, published)
    named = named_in(m, context)
    main = _main_clause(m, published)
    told_of = main if is_one_maker(next(iter(makers_in(main)), "all")) else m
    subject = venture_spoken_of(m, article, published) or _headline_subject(told_of, makers_in(told_of))
    is_digest = is_digest_title(m)
    place = _headline_place(main) or market_behind(m, main, subject)
    place = place or (None if is_digest else local_market(article, published))
    place = told_more_often(place, m, article) if place is not None else None
    if place is None and not is_digest:
        counted = counters_country(article, published)
        is_bodys = counted != "cn" and bool(speakers_in(m))  # "MAA: Perodua sold most cars"
        place = counted if is_bodys or counted != home_of(subject) else None
    if place in (None, "cn") and (subject == "all" or place == "cn") and not is_digest:
        place = opening_market(article, published, at_once=place == "cn") or place
    if (place is None or (place == "cn" and not m.named("place"))) and not is_digest:
        place = makes_market(article, published) or place
    if place is None and subject == "all" and not is_digest and not m.named("company"):
        place = told_country(article)
    told = {cue.code for cue in main.cued("metric")}
    is_event = told <= {"production"} and wording("topic.event").search(headline) is not None and not _owns_market(main)
    drive = _headline_powertrain(m, named.metrics)
    is_part = drive is not None and subject != "all" and _is_told_as_part(drive, article, published)
    aim = _aimed_for(m, published)
    is_aims = aim is not None and aim == named.period and wording("topic.year_of_goal").search(headline) is not None
    is_open = named.period is not None and published is not None and is_open_year(named.period, published)
    spoken = None if is_open or is_aims or _is_foretold(m) else named.period
    to_places = tells_destinations(m, named.metrics)
    exporter = exporter_in(m) or ("cn" if to_places else None)
    return context._replace(
        topic_subject=subject,
        topic_makers=tuple(code for code in named.makers if not code.endswith("-brands")),
        topic_geography=place,
        topic_said_place=None if is_event else place,
        is_market_told=place is not None,
        is_digest=is_digest,
        names_market=place in {found.code for found in m.named("place", "place_adjective")},
        ranks_market=place is not None
        and (
            _lists_in_market(m, article)
            or bool(wording("topic.ranking").search(headline))
            or wording("place.insured").search(headline) is not None
        )
        and not wording("topic.abroad").search(headline),
        said_place=None if is_event else place,
        topic_powertrain=None if is_part else drive,
        exporter=exporter,
        topic_exporter=exporter,
        last_maker=named.makers[0] if named.makers else None,
        recent=tuple(code for code in named.makers if not code.endswith("-brands")),
        topic_period=spoken,
        is_span_told=spoken is not None,
        report_class=_headline_class(m, subject, place, drive),
        topic_aim=aim,
        tells_purchase=wording("agent.takes_stake").search(headline) is not None,
        tells_event=wording("agent.event").search(headline) is not None,
        counted="exports" if to_places else None,
        topic_counted="exports" if to_places else counted_in(named.metrics, told, subject),
        geography=place,
        period=spoken,
    )


def is_digest_title(m: Mentions) -> bool:
    """Whether a headline promises news of several kinds, each of which stands alone ("Morning brief", "一周要闻")."""
    is_of_market = m.cued("metric") and (m.periods or m.named("place", "place_adjective"))
    return not is_of_market and not makers_named(m) and wording("topic.digest").search(m.text) is not None


def _aimed_for(m: Mentions, published: date | None) -> Dates | None:
    """The year for which a headline tells of a target."""
    years = [p for p in m.periods if p.is_year and p.year_said]
    is_aim = any(cue.code == "target" for cue in m.cued("status"))
    return years[0].dates(published, years[0].year) if is_aim and years else None


def _is_foretold(m: Mentions) -> bool:
    """Whether a headline names a part of a year only as that for which somebody expects something ("Kia expects to sell
    9,000 in the fourth quarter"), and so no span that is over."""
    span = next((p for p in m.periods if p.kind == "span" and p.day is None), None)
    if span is None or span.is_year:
        return False
    before = [cue for cue in m.cued("status") if cue.end <= span.start]
    return bool(before) and before[-1].code in ("forecast", "target")


def _headline_subject(m: Mentions, makers: tuple[str, ...]) -> str:
    """The one maker of a headline; a brand group only where no market is named beside it."""
    if opens_with_market(m) or turns_to_maker(m):
        return "all"
    if len(set(makers)) != 1:
        return _opener(m) or "all"
    is_group = makers[0].endswith("-brands")
    is_of_market = is_group and (makers[0] == "chinese-brands" or m.named("place") or _is_behind_count(m))
    return "all" if is_of_market else makers[0]


def _is_behind_count(m: Mentions) -> bool:
    """Whether a headline counts a market and tells of brands in a clause of their own behind it ("NEV sales pass half
    the market: joint ventures left behind")."""
    first = next(iter(makers_named(m)))
    stops = [hit.start() for hit in _CLAUSE.finditer(m.text) if hit.start() < first.start]
    return bool(stops) and any(number.end <= stops[-1] for number in m.numbers)


def _lists_in_market(m: Mentions, article: Article) -> bool:
    """Whether a headline of a market and its makers promises what each sold there: not where the article tells what
    makers sold in all, and what of it abroad."""
    return opens_with_market(m) and len(wording("topic.whole_sales").findall(article.text)) < _WHOLE_SALES


def _opener(m: Mentions) -> str | None:
    """The maker that opens a headline about it and another ("BYD closes in on Tesla"), not one of a list, nor one of
    several with a number each ("Nio 9, BYD 52")."""
    named = makers_named(m)
    is_opener = bool(named) and named[0].kind == "company" and named[0].start == 0 and not named[0].possessive
    is_opener = is_opener and not wording_in(m.text, "topic.labels_number").match(m.text[named[0].end :])
    return named[0].code if is_opener and not runs(named, m.text) else None


def _headline_powertrain(m: Mentions, metrics: tuple[str, ...]) -> str | None:
    """The one powertrain of a headline about one measure, unless it speaks of vehicles of every kind as well."""
    drives = [found.code for found in vehicles_named(m)]
    is_counted = metrics != ("production",) or bool(m.numbers or m.cued("growth"))  # not what a plant will build
    measures = [metric for metric in metrics if metric != "overseas_sales" or "exports" not in metrics]
    is_about = len(set(drives)) == 1 and len(measures) == 1 and not _speaks_of_all(m, vehicles_named(m)) and is_counted
    return drives[0] if is_about else None


def _headline_class(m: Mentions, subject: str, place: str | None, drive: str | None) -> str | None:
    """Passenger vehicles, where a headline is about their market ("China's passenger car market in May")."""
    is_market = subject == "all" and place == "cn" and drive is None
    named = {found.code for found in m.named("vehicle_class")} if is_market else set()
    return "passenger" if named == {"passenger"} and not _speaks_of_all(m, m.named("vehicle_class")) else None


def _speaks_of_all(m: Mentions, kinds: Iterable[Found]) -> bool:
    """Whether a headline speaks of vehicles of every kind beside some: the cars of "electric cars" are none."""
    words = m.text
    for found in kinds:
        words = words[: found.start] + "~" * (found.end - found.start) + words[found.end :]
    return wording_in(m.text, "topic.generic").search(words) is not None


def _is_told_as_part(drive: str, article: Article, published: date | None) -> bool:
    """Whether an article tells of a powertrain as a part of what a maker counts ("Among which, 9,000 were NEVs")."""
    parts = wording("topic.part_opens").finditer(article.text)
    told = (read_mentions(hit.group(), published) for hit in parts)
    return any(found.code == drive for m in told for found in vehicles_named(m))


def _headline_place(m: Mentions) -> str | None:
    """The market that a headline is about: the one after "in", else the only one, but not a maker's country."""
    if wording_in(m.text, "place.buyers_of").search(m.text):
        return "cn"  # what others buy of it is what China exports
    named = [found for found in m.named("place") if not _is_makers_country(found, m) and not _is_origin(found, m)]
    leads_to = wording_in(m.text, "topic.leads_to")
    named = [found for found in named if not leads_to.search(m.text[: found.start])]
    named = [found for found in named if not wording("topic.excepted").search(m.text[: found.start])]
    named = [found for found in named if not _only_acts(found, m)]
    named = [found for found in named if not wording_in(m.text, "topic.plant_behind").match(m.text[found.end :])]
    named += [f for f in m.named("place_adjective") if wording_in(m.text, "topic.market_behind").match(m.text[f.end :])]
    inside = [found for found in named if wording("topic.in_before").search(m.text[: found.start])]
    listed = [other for run in runs(named, m.text) for other in run if any(found in run for found in inside)]
    codes = {found.code for found in (*inside, *listed) or named}
    codes = codes - {"world"} or codes
    owns_market = wording_in(m.text, "topic.owns_market_behind")
    markets = {found.code for found in named if owns_market.match(m.text[found.end :])} if len(codes) > 1 else codes
    markets = markets or {found.code for found in _owners_of_cars(m) if found in named}
    return markets.pop() if len(markets) == 1 else None


def _owners_of_cars(m: Mentions) -> list[Found]:
    """The countries abroad whose drivers or cars a headline tells of ("China builds every second of Peru's cars")."""
    owned = wording_in(m.text, "topic.owns_cars_behind")
    traded = wording("topic.traded_before")
    named = [f for f in m.named("place") if f.possessive and f.code != "cn" and owned.match(m.text[f.end :])]
    return [f for f in named if not traded.search(m.text[: f.start])]


def _owns_market(m: Mentions) -> bool:
    """Whether a headline says whose market it is about, whatever dealers or plants it names as well."""
    owned = wording_in(m.text, "topic.owns_market_behind")
    return bool(_owners_of_cars(m)) or any(f.possessive and owned.match(m.text[f.end :]) for f in m.named("place"))


def _main_clause(m: Mentions, published: date | None) -> Mentions:
    """A headline without the reason it gives, and without a clause behind one that tells a measure of a maker or
    of the world ("Toyota's sales fall on China slump", "Global EV sales rise, China leads").
    """
    reason = wording_in(m.text, "topic.reason_opens").search(m.text)
    told = m.text[: reason.start()] if reason else m.text
    for hit in _CLAUSE.finditer(told):
        stop = hit.start()
        is_placed = any(f.start < stop and f.code != "world" for f in m.named("place", "place_adjective"))
        is_whole = any(f.start < stop for f in m.named("company", "place"))
        if not is_placed and is_whole and any(cue.start < stop for cue in m.cued("metric")):
            told = told[:stop]
            break
    return m if told == m.text else read_mentions(told, published)


def _only_acts(found: Found, m: Mentions) -> bool:
    """Whether a place only does something in a clause beside ("..., as China cuts subsidies"), or titles makers."""
    behind = m.text[found.end :]
    acts = wording_in(m.text, "topic.acts_before").search(m.text[: found.start]) is not None
    is_actor = acts and wording_in(m.text, "topic.acts_behind").match(behind) is not None
    return is_actor or wording_in(m.text, "topic.titles_makers").match(behind) is not None


def _is_origin(found: Found, m: Mentions) -> bool:
    """Whether a place only says where makers or cars come from ("rivals from China")."""
    return wording_in(m.text, "place.from").search(m.text[: found.start]) is not None


def _is_makers_country(found: Found, m: Mentions) -> bool:
    makers = m.named("company", "group")
    return found.possessive and any(0 < maker.start - found.end < _MAKER_REACH for maker in makers)
