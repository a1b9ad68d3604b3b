"""What a reader carries from one sentence to the next."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from etl.records import Status, VehicleClass

Dates = tuple[date, date]


class Counter(NamedTuple):
    """Who counted last, as far as is told: the places and whether single makers were counted; `foretells` where it was
    only named for a forecast.
    """

    code: str
    places: frozenset[str] = frozenset()
    has_makers: bool = False
    foretells: bool = False
    is_here: bool = True  # in this paragraph


class Market(NamedTuple):
    """The market whose sales were counted last: what a maker's share or rank is told in, where its words name none."""

    geography: str
    powertrain: str
    vehicle_class: VehicleClass
    is_here: bool = True  # in this paragraph


class Kinds(NamedTuple):
    """The vehicles that a sentence counted: whose, of which powertrain and class, and whether they went abroad."""

    subject: str
    powertrain: str
    vehicle_class: VehicleClass
    is_abroad: bool


class Whole(NamedTuple):
    """How many vehicles of every kind a maker was told to have sold in a market and a span."""

    subject: str
    geography: str
    period: Dates
    value: float


class Sold(NamedTuple):
    """Where an article has told so far what a foreign maker sold, and where last."""

    maker: str
    places: frozenset[str]
    last: str


class Above(NamedTuple):
    """Whom, which market and which powertrain the article is about, as far as the heading that the text stands under
    replaced it.
    """

    subject: str | None = None
    market: tuple[str | None, str | None] | None = None
    powertrain: str | None = None


class _Values(NamedTuple):
    """The fields of a context and what they are at first."""

    published: date | None = None

    # The last figure's fields, which the next sentence may go on about.
    metric: str | None = None
    counted: str | None = None  # the last measure that was a count
    main_measure: str | None = None  # the count that the article is about, or opens with
    listed: tuple[str, ...] = ()  # the counts of the last sentence, in their order
    subject: str | None = None
    geography: str | None = None
    destination: str | None = None
    last_destination: str | None = None  # the one buyer that the last sentence told of
    topic_exporter: str | None = None  # the country whose exports the article counts first
    exporter: str | None = None  # the country whose exports were counted last
    powertrain: str | None = None
    vehicle_class: str | None = None
    exported_class: str | None = None  # of the vehicles whose exports were counted last
    period: Dates | None = None
    year: Dates | None = None  # the last whole year that was counted
    share_period: Dates | None = None  # that of the last maker's share in a market
    named_span: Dates | None = None  # the one that a sentence without figures of ours named after the last figure
    month: Dates | None = None  # the last whole month that was counted
    last_level: Dates | None = None  # the span of the level that the last sentence ended on
    total: float | None = None  # how many vehicles the last sentence told of the one maker that it was about
    sold: Sold | None = None
    wholes: tuple[Whole, ...] = ()  # what single makers were told to have sold of all vehicles in a market
    adds_up: bool = False  # the last sentence came from a month to the year so far
    months_told: Dates | None = None  # the last span of several months that the article counted
    has_two_spans: bool = False  # the last sentence told levels of two spans that end on one day
    is_of_part: bool = False  # the last sentence counted only a part that no field tells
    is_of_money: bool = False  # the last sentence told money, and no vehicles
    is_of_models: bool = False  # the last sentence listed models
    is_undated: bool = False  # the last count had no period
    forecast_period: Dates | None = None  # the last forecast's
    ahead_period: Dates | None = None  # that of the last forecast or target of the article
    event: Dates | None = None  # when the last deal of the paragraph was made
    earlier_event: Dates | None = None  # of the paragraph before
    announced: Dates | None = None  # the month in which a deal was announced
    announcers: tuple[str, ...] = ()  # the companies of that announcement
    is_announced_before: bool = False  # that announcement stands in the paragraph before
    pair: tuple[Dates, Dates] | None = None  # two spans that the last forecast compared
    market: Market | None = None
    group_class: VehicleClass | None = None  # of the market in which a brand group's share was told last
    kinds: Kinds | None = None  # those that the last sentence counted, its parts left out
    main_market: Market | None = None  # the first whose whole sales the article counts
    is_ranking: bool = False  # the last sentence of counts ranked makers in that market
    counter: Counter | None = None
    released: Counter | None = None  # who released all figures of the article

    # What was named, with a figure or without.
    last_maker: str | None = None
    last_group: str | None = None  # the brand group of the last sentence, where it names no maker
    recent: tuple[str, ...] = ()  # makers, the one named last at the end
    partners: tuple[str, ...] = ()  # the two that the last sentence named as a pair ("Kia and Seat", "it and Seat")
    earlier_subject: str | None = None  # of the paragraph before
    developer: str | None = None
    said_place: str | None = None
    place_before: str | None = None  # the one country that the sentence before names
    plant_place: str | None = None  # the country of whose plant the paragraph tells
    hint_powertrain: str | None = None
    hint_class: str | None = None
    is_new_paragraph: bool = False
    lead_status: Status | None = None  # that of all numbers under a line that introduces them ("The targets:")

    # What the article as a whole, or the heading above, is about: a new paragraph falls back on it.
    topic_subject: str = "all"
    topic_makers: tuple[str, ...] = ()  # those that the headline names
    topic_geography: str | None = None
    topic_said_place: str | None = None
    is_of_world: bool = False  # the article counts the world's market first, and then those of countries
    opens_on_market: bool = False  # the first count of the article is everybody's
    names_market: bool = False  # the headline itself names that market
    is_market_told: bool = False  # the headline or the opening words name the market, which no later one replaces
    is_digest: bool = False  # its paragraphs have nothing to do with each other
    topic_powertrain: str | None = None
    topic_class: str | None = None
    report_class: str | None = None  # of the market that the article's first figures count; "all" where of every class
    topic_period: Dates | None = None
    is_span_told: bool = False  # the headline or a heading says that span
    above: Above | None = None  # what the article is about, where the last heading is about something else
    topic_aim: Dates | None = None  # the span for which the headline tells of a target
    topic_metric: str | None = None
    topic_counted: str | None = None  # the one count that the headline names
    first_counted: str | None = None  # the measure that the article counted first
    ranks_market: bool = False  # the headline ranks makers in a market that it names
    ranked_powertrain: str | None = None  # the kind of vehicles by whose sales a sentence without numbers ranks makers
    ranked_class: str | None = None  # the same for a class of vehicles
    tells_retail: bool = False  # the sentence before tells of retail sales
    tells_destinations: bool = False  # the article has counted what went to single countries
    tells_purchase: bool = False  # the headline tells that a stake is bought or raised
    tells_event: bool = False  # the headline tells of a deal, an investment or a plant
    tells_venture: bool = False  # the sentence before tells of a company that several own
    following: str = ""  # the sentence that comes next in the paragraph
    ranks_world: bool = False  # the article tells of a ranking of makers by what they sell in the world
    tells_origins: bool = False  # the article tells where a market's vehicles were built


_PARTS = ("overseas_sales", "overseas_production")

if TYPE_CHECKING:  # as a named tuple, whose fields a type checker knows by name
    _Fields = _Values
else:

    class _Fields:
        """Holds the values in a dict: a copy of it but for a few is made, and one of them read, several times as fast
        as with a tuple of so many.
        """

        def __init__(self, **values: object) -> None:
            self.__dict__ = _Values._field_defaults | values

        def _replace(self, **changes: object) -> Context:
            """The same context but for some fields."""
            other = object.__new__(Context)
            other.__dict__ = self.__dict__ | changes
            return other


class Context(_Fields):
    """The values in force before a sentence is read; None where nothing is."""

    def published_is(self, year: int | None) -> bool:
        """Whether a year is the year of publication."""
        return self.published is not None and self.published.year == year

    @property
    def main_count(self) -> str | None:
        """The measure that the article counts: its headline's, else the first that it told."""
        return self.topic_counted or self.first_counted

    def _of_whole(self, metric: str | None) -> str | None:
        """The measure that a new paragraph goes on with: not what only a part of the vehicles was counted by, as are
        the exports of one maker.
        """
        if metric != "exports" and metric not in _PARTS:
            return metric
        is_of_maker = self.subject not in (None, "all") and not (self.subject or "").endswith("-brands")
        is_part = metric in _PARTS or (metric == "exports" and is_of_maker and self.main_count == "sales")
        return self.main_count if is_part else metric

    def new_paragraph(self) -> Context:
        """The context at the start of a paragraph: what the article or the heading is about."""
        return self._replace(
            metric=self.topic_metric or self._of_whole(self.metric),
            counted=self.topic_metric or self._of_whole(self.counted),
            subject=None,
            earlier_subject=self.subject or self.earlier_subject,
            geography=self.topic_geography,
            destination=None,
            exporter=self.topic_exporter or self.exporter,
            said_place=self.topic_said_place,
            place_before=None if self.is_market_told else self.place_before,
            plant_place=None,
            period=self.topic_period,
            last_level=None,
            named_span=None,
            counter=self.counter._replace(is_here=False) if self.counter else None,
            market=self.market._replace(is_here=False) if self.market else None,
            forecast_period=None,
            event=None,
            earlier_event=self.event or self.earlier_event,
            announced=None if self.is_announced_before else self.announced,
            is_announced_before=self.announced is not None,
            hint_powertrain=self.topic_powertrain,
            hint_class=self.topic_class or self.report_class,
            tells_retail=False,
            is_new_paragraph=True,
            lead_status=None,
        )

    def below_heading(self) -> Context:
        """The context where the next heading stands: no longer what the one above it is about."""
        above = self.above
        if above is None:
            return self
        left = self._replace(
            above=None,
            topic_subject=above.subject or self.topic_subject,
            topic_powertrain=above.powertrain,
        )
        if above.market is None:
            return left
        return left._replace(topic_geography=above.market[0], topic_said_place=above.market[1])

    def listed_under(self) -> Context:
        """The context of an item of the list that a paragraph introduces: all that the paragraph left is in force."""
        return self._replace(earlier_subject=self.subject or self.earlier_subject, is_new_paragraph=False)

    def stand_alone(self) -> Context:
        """The context of a bullet that stands alone for its year: only what article and heading are about."""
        return self.new_paragraph()._replace(
            metric=self.topic_metric or self.main_count,
            counted=self.topic_metric or self.main_count,
            counter=self.released,
        )
