"""The vocabularies that occur in the database as tables: heads, and lines of name, code, counts and meaning."""

from __future__ import annotations

import math

from dashboard.queries import catalogue, vocabulary
from dashboard.words import t

Table = tuple[list[str], list[tuple[str, ...]]]

_COUNTERS = {
    "caam", "cpca", "customs", "iea", "bnef", "rho-motion", "china-ev100", "jama", "kama", "marklines", "unnamed",
    "company",
}  # fmt: skip


def measures() -> Table:
    """Every measure that occurs, with its units, how many figures it has, and what it counts."""
    rows = vocabulary.measures().itertuples()
    return _heads("units", "rows", "meaning"), [
        (str(row.name), str(row.code), str(row.units), f"{row.rows:,}", t(f"method.measure.{row.code}")) for row in rows
    ]


def counters() -> Table:
    """Everyone who counted something, with how much of it is in a published series, the years, and what is known."""
    return _heads("rows", "official", "years", "meaning"), [
        (
            str(row.name),
            str(row.code),
            f"{row.rows:,}",
            f"{row.official:,}",
            _years(row.first_year, row.last_year),
            _count(str(row.code), is_company=bool(row.is_company)),
        )
        for row in vocabulary.counters().itertuples()
    ]


def cars() -> Table:
    """Every powertrain and what it takes in."""
    labels = catalogue.labels("powertrain")
    return _heads("meaning"), [(labels[code], code, t(f"method.car.{code}")) for code in labels]


def deals() -> Table:
    """Every kind of deal that occurs, with how many there are, and what it is."""
    return [
        t("method.column.name"),
        t("method.column.code"),
        t("filters.deal_kinds.label"),
        t("method.column.meaning"),
    ], [
        (str(row.label), str(row.code), f"{row.rows:,}", t(f"method.deal.{row.code}"))
        for row in vocabulary.offered("deal_kind").itertuples()
    ]


def _heads(*names: str) -> list[str]:
    return [t(f"method.column.{name}") for name in ("name", "code", *names)]


def _years(first: object, last: object) -> str:
    known = [str(int(year)) for year in (first, last) if isinstance(year, int | float) and not math.isnan(year)]
    return "–".join(dict.fromkeys(known))


def _count(code: str, *, is_company: bool) -> str:
    return t(f"method.counter.{code if code in _COUNTERS else 'maker' if is_company else 'other'}")
