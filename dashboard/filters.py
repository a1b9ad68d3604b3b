"""The filters that all pages share: one frozen value that widgets make, queries take and the page prints in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

Codes = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Filters:
    """What is asked for, by code; empty or None does not narrow. Years are inclusive and leave undated rows out.
    `sure_from`: the least confidence of a row read by rules, from 0 to 1; official rows have none and stay.
    """

    companies: Codes = ()
    first_year: int | None = None
    last_year: int | None = None
    brand_groups: Codes = ()
    measures: Codes = ()
    claim_kinds: Codes = ()
    counters: Codes = ()
    origins: Codes = ()
    publishers: Codes = ()
    sure_from: float | None = None
    deal_kinds: Codes = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is filtered out."""
        return self == Filters()

    @property
    def asks_for_figures(self) -> bool:
        """Whether figures count: not where only deals are narrowed by what they alone have."""
        return not self.deal_kinds or self._is_of_figures

    @property
    def asks_for_deals(self) -> bool:
        """Whether deals count: not where only figures are narrowed by what they alone have."""
        return bool(self.deal_kinds) or not self._is_of_figures

    def parameters(self) -> dict[str, object]:
        """The bound parameters of every query: one for each field, null where unset."""
        own = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: list(value) or None if isinstance(value, tuple) else value for name, value in own.items()}

    def without(self, *names: str) -> Filters:
        """These filters with some fields unset."""
        unset: dict[str, Any] = {field.name: field.default for field in fields(self) if field.name in names}
        return replace(self, **unset)

    def narrowed(self) -> Codes:
        """The fields that are set; the years are one."""
        names = [field.name for field in fields(self) if getattr(self, field.name) not in ((), None)]
        return tuple(dict.fromkeys("years" if name in YEARS else name for name in names))

    @property
    def _is_of_figures(self) -> bool:
        return bool(self.measures or self.claim_kinds or self.counters)

    def slug(self) -> str:
        """The selection as part of a file name: "byd-geely-2020-2025", "all" where nothing is filtered."""
        codes = [*self.companies[:3], *self.brand_groups[:2], *self.measures[:2], *self.deal_kinds[:2]]
        years = [str(year) for year in (self.first_year, self.last_year) if year is not None]
        rest = ["filtered"] if set(self.narrowed()) - _IN_SLUG else []
        return "-".join([*codes, *years, *rest]).replace("_", "-") or "all"


YEARS = ("first_year", "last_year")
_IN_SLUG = {"companies", "brand_groups", "measures", "deal_kinds", "years"}
Names = Mapping[str, Mapping[str, str]]  # field of Filters -> code -> what a reader sees
