"""What a reader carries from one sentence to the next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

Dates = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Context:
    """The values in force before a sentence is read; None where nothing is.

    `topic_*` is what the article as a whole, or the heading above, is about: a new paragraph falls back on it.
    """

    published: date | None = None
    metric: str | None = None
    counted: str | None = None
    subject: str | None = None
    last_maker: str | None = None
    developer: str | None = None
    hint_powertrain: str | None = None
    hint_class: str | None = None
    said_place: str | None = None
    topic_said_place: str | None = None
    listed: tuple[str, ...] = ()
    is_new_paragraph: bool = False
    is_undated: bool = False
    pair: tuple[Dates, Dates] | None = None
    geography: str | None = None
    destination: str | None = None
    powertrain: str | None = None
    vehicle_class: str | None = None
    period: Dates | None = None
    attribution: str | None = None
    is_forecast: bool = False
    forecast_period: Dates | None = None
    earlier_subject: str | None = None
    forecast_by: str | None = None

    topic_subject: str = "all"
    topic_geography: str | None = None
    topic_powertrain: str | None = None
    topic_class: str | None = None
    topic_period: Dates | None = None
    topic_metric: str | None = None

    def published_is(self, year: int | None) -> bool:
        """Whether a year is the year of publication."""
        return self.published is not None and self.published.year == year

    def new_paragraph(self) -> Context:
        """The context at the start of a paragraph: what the article or the heading is about."""
        return replace(
            self,
            metric=self.topic_metric or self.metric,
            counted=self.topic_metric or self.counted,
            hint_powertrain=self.topic_powertrain,
            hint_class=self.topic_class,
            subject=None,
            earlier_subject=self.subject or self.earlier_subject,
            forecast_period=None,
            geography=self.topic_geography,
            destination=None,
            said_place=self.topic_said_place,
            is_new_paragraph=True,
            period=self.topic_period,
            is_forecast=False,
            forecast_by=None,
        )

    def stand_alone(self) -> Context:
        """The context of a bullet that stands alone for its year: only what article and heading are about."""
        return replace(self.new_paragraph(), metric=self.topic_metric, counted=self.topic_metric, attribution=None)
