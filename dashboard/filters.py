"""The filters that all pages share: one frozen value that widgets make, queries take and the page prints in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Filters:
    """Companies by id (empty: all) and calendar years, both inclusive (None: no limit, undated rows included)."""

    companies: tuple[str, ...] = ()
    first_year: int | None = None
    last_year: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is filtered out."""
        return not self.companies and self.first_year is None and self.last_year is None

    def parameters(self) -> dict[str, object]:
        """The bound parameters of every query: `companies`, `first_year`, `last_year`, each null where unset."""
        return {
            "companies": list(self.companies) or None,
            "first_year": self.first_year,
            "last_year": self.last_year,
        }

    def words(self, names: Mapping[str, str]) -> str:
        """The selection as an English phrase; `names` gives each company id its name."""
        return f"{self._companies_in_words(names)}; {self._years_in_words()}"

    def slug(self) -> str:
        """The selection as part of a file name: "byd-geely-2020-2025", "all" where nothing is filtered."""
        years = [str(year) for year in (self.first_year, self.last_year) if year is not None]
        return "-".join([*self.companies[:3], *years]) or "all"

    def _companies_in_words(self, names: Mapping[str, str]) -> str:
        if not self.companies:
            return "All companies"
        chosen = [names.get(company, company) for company in self.companies]
        if len(chosen) == 1:
            return f"Only {chosen[0]}, with the brands it owns and its brand group"
        listed = f"{', '.join(chosen[:-1])} and {chosen[-1]}"
        return f"Only {listed}, with the brands they own and their brand groups"

    def _years_in_words(self) -> str:
        if self.first_year is None or self.last_year is None:
            return "all years, undated claims included"
        if self.first_year == self.last_year:
            return f"{self.first_year} only, undated claims left out"
        return f"{self.first_year} to {self.last_year}, undated claims left out"
