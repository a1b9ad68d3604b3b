"""The shared filters in words: what is shown, each filter by itself, and which ones a page does not heed."""

from __future__ import annotations

from dashboard import facets, formats
from dashboard.filters import Codes, Filters, Names
from dashboard.words import t

_FIELDS = ("measures", "claim_kinds", "counters", "origins", "publishers", "deal_kinds")
_COMMON = {"measures", "claim_kinds", "origins", "deal_kinds"}  # common words, in a sentence small; the rest are names
_OF_FIGURES = ("measures", "claim_kinds", "counters")
_ONE_MEASURE = ("measures", "deal_kinds")  # of pages whose charts each are of one measure, and of no deal
_ALL = ("companies", "brand_groups", "years", "sure_from", *_FIELDS)
_ASIDE = {
    "": _OF_FIGURES[:2],  # the overview
    "brand_share": _ONE_MEASURE,
    "electrification": _ONE_MEASURE,
    "exports": _ONE_MEASURE,
    "overseas_production": _ONE_MEASURE,
    "deals": _OF_FIGURES,
    "companies": ("companies", "brand_groups"),
    "markets": ("companies", "brand_groups", "measures", "deal_kinds"),
    "compare": ("companies", "brand_groups", "measures"),
    "contradictions": ("deal_kinds",),
    "changes": ("claim_kinds", "counters", "sure_from"),
    "quality": ("deal_kinds",),
    "decisions": _ALL,
    "claim": _ALL,
    "method": _ALL,
    "data": _ALL,
    "query": _ALL,
    "add_article": _ALL,
    "review": _ALL,
}


def in_words(filters: Filters, names: Names) -> str:
    """The whole selection as a sentence; `names` gives the codes of each field their names."""
    parts = [_whose(filters, names), _years(filters)]
    parts += [
        t(f"narrowed.{name}", names=_listed(filters, name, names, is_small=name in _COMMON))
        for name in _FIELDS
        if getattr(filters, name)
    ]
    if filters.sure_from is not None:
        parts.append(t("narrowed.sure_from", least=f"{filters.sure_from:.0%}"))
    return t("narrowed.sentence", parts=t("narrowed.between").join(parts))


def one_by_one(filters: Filters, names: Names) -> dict[str, str]:
    """Each filter that is set, by its field (the years are one): "Companies: BYD and Geely"."""
    values = {"years": f"{filters.first_year}–{filters.last_year}", "sure_from": facets.surely(filters.sure_from)}
    return {
        name: t("narrowed.chip", label=label(name), values=values.get(name) or _listed(filters, name, names))
        for name in filters.narrowed()
    }


def label(name: str) -> str:
    """What a filter is called."""
    return t("filters.years" if name == "years" else f"filters.{name}.label")


def aside(filters: Filters, page: str) -> Codes:
    """The filters that are set and that the page at this address does not heed."""
    return tuple(name for name in filters.narrowed() if name in _ASIDE.get(page, ()))


def is_whole(page: str) -> bool:
    """Whether the page at this address is the same under any filter."""
    return _ASIDE.get(page, ()) == _ALL


def aside_in_words(filters: Filters, page: str) -> str:
    """Which of the set filters this page does not heed, as a sentence; empty where it heeds all."""
    names = [label(name).lower() for name in aside(filters, page)]
    return t("narrowed.aside", names=formats.listed(names)) if names else ""


def _listed(filters: Filters, name: str, names: Names, *, is_small: bool = False) -> str:
    found = [names.get(name, {}).get(code, code) for code in getattr(filters, name)]
    return formats.listed([word.lower() for word in found] if is_small else found)


def _whose(filters: Filters, names: Names) -> str:
    parts = []
    if filters.companies:
        number = "several" if len(filters.companies) > 1 else "one"
        parts.append(t(f"narrowed.companies.{number}", names=_listed(filters, "companies", names)))
    if filters.brand_groups:
        parts.append(t("narrowed.brand_groups", names=_listed(filters, "brand_groups", names)))
    return t("narrowed.only", whose=t("narrowed.and_also").join(parts)) if parts else t("narrowed.everyone")


def _years(filters: Filters) -> str:
    if filters.first_year is None or filters.last_year is None:
        return t("narrowed.years.all")
    span = "single" if filters.first_year == filters.last_year else "span"
    return t(f"narrowed.years.{span}", first=filters.first_year, last=filters.last_year)
