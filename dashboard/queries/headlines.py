"""The headline numbers of the overview: a measure's latest full year, the year before, and how it came there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dashboard.filters import Filters
from dashboard.queries import run
from dashboard.words import t


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One headline: its name (in words/texts/overview.toml), of which company, and which numbers it takes. `source` is
    preferred where several count.
    """

    name: str
    who: str = ""
    metric: str
    unit: str = "vehicles"
    subject: str = "all"
    geography: str = "cn"
    powertrain: str = "all"
    source: str = "caam"
    page: str = "exports"

    @property
    def label(self) -> str:
        """What a card has above its number."""
        return t(f"overview.{self.name}.label", who=self.who)

    @property
    def noun(self) -> str:
        """What a sentence calls it."""
        return t(f"overview.{self.name}.noun", who=self.who)

    @property
    def of(self) -> str:
        """The rest of its name, empty of a company's."""
        return "" if self.who else t(f"overview.{self.name}.of")


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """A measure as found: values by year of one series, with the ids of their rows; the last one's bound and source.
    Only official values are compared or joined; of an article's series the last value stands alone.
    """

    measure: Measure
    origin: str
    point_ids: tuple[str, ...]
    years: tuple[int, ...]
    values: tuple[float, ...]
    bound: str
    source_name: str

    @property
    def change(self) -> float | None:
        """The change on the year before: in points of a share, as a fraction of a count; None without that year."""
        if len(self.years) < 2 or self.years[-1] != self.years[-2] + 1:
            return None
        last, before = self.values[-1], self.values[-2]
        if self.measure.unit == "percent":
            return last - before
        return last / before - 1 if before else None


MARKET = (
    Measure(name="brand_share", metric="brand_share", subject="chinese-brands", unit="percent", page="brand_share"),
    Measure(name="exports", metric="exports"),
    Measure(name="nev_exports", metric="exports", powertrain="nev"),
    Measure(name="nev_share", metric="powertrain_share", unit="percent", powertrain="nev", page="electrification"),
    Measure(name="nev_sales", metric="sales", powertrain="nev", page="electrification"),
    Measure(name="sales", metric="sales", page="electrification"),
)


def of_company(company: str, name: str) -> tuple[Measure, ...]:
    """The measures that a company's overview shows."""
    wanted = (
        ("maker_sales", "sales", "world", "all"),
        ("maker_bev_sales", "sales", "world", "bev"),
        ("maker_exports", "exports", "cn", "all"),
        ("maker_overseas_sales", "overseas_sales", "world-ex-china", "all"),
        ("maker_overseas_production", "overseas_production", "world", "all"),
    )
    return tuple(
        Measure(
            name=words,
            who=name,
            metric=metric,
            subject=company,
            geography=place,
            powertrain=power,
            page="companies",
        )
        for words, metric, place, power in wanted
    )


def headline(measure: Measure, filters: Filters) -> Headline | None:
    """The measure in the filters' years; None where no full year of it is stated as a plain fact."""
    found = run.narrowed(
        "headlines",
        filters.without("measures", "claim_kinds").parameters(),
        metric=measure.metric,
        unit=measure.unit,
        subject=measure.subject,
        geography=measure.geography,
        powertrain=measure.powertrain,
        source=measure.source,
    )
    if found.empty:
        return None
    last = found.iloc[-1]
    shown = found if last["origin"] == "official" else found.tail(1)
    return Headline(
        measure=measure,
        origin=str(last["origin"]),
        point_ids=tuple(shown["point_id"]),
        years=tuple(int(year) for year in shown["year"]),
        values=tuple(float(value) for value in shown["value"]),
        bound=str(last["bound"]),
        source_name=str(last["source_name"]),
    )


def headlines(filters: Filters, names: Mapping[str, str]) -> list[Headline]:
    """The cards of the overview: the market's, or those of the chosen companies and brand groups."""
    chosen = (*filters.companies, *filters.brand_groups)
    wanted = [measure for subject in chosen for measure in of_company(subject, names.get(subject, subject))]
    return [found for measure in wanted or MARKET if (found := headline(measure, filters))]
