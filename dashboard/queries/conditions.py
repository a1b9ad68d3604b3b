"""What narrows the stated numbers, as SQL: only the conditions that are asked for, so that none costs time for nothing.

Values are always bound; no value becomes part of the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

# A company selection keeps the company, the brands it owns and the brand group it belongs to.
_CHOSEN = """points.subject IN (
    SELECT unnest([company_id, brand_group]) FROM chuhai.mart.companies
    WHERE list_contains($companies::VARCHAR[], company_id) OR list_contains($companies::VARCHAR[], parent_id))"""

_CONDITIONS = {
    "metrics": "list_contains($metrics::VARCHAR[], points.metric)",
    "bases": "list_contains($bases::VARCHAR[], points.basis)",
    "units": "list_contains($units::VARCHAR[], points.unit)",
    "geographies": "list_contains($geographies::VARCHAR[], points.geography)",
    "elsewhere": "NOT list_contains($elsewhere::VARCHAR[], points.geography)",
    "powertrains": "list_contains($powertrains::VARCHAR[], points.powertrain)",
    "classes": "list_contains($classes::VARCHAR[], points.vehicle_class)",
    "statuses": "list_contains($statuses::VARCHAR[], points.status)",
    "kinds": "list_contains($kinds::VARCHAR[], points.period_kind)",
    "destined": "(points.destination IS NOT NULL) = $destined",
    "verdicts": "list_contains($verdicts::VARCHAR[], points.verdict)",
    "misdated": "(points.probable_label IS NOT NULL) = $misdated",
    "article": "points.article_id = $article",
    "ids": "list_contains($ids::VARCHAR[], points.point_id)",
    "about": "points.subject = $about",
    "companies": _CHOSEN,
    "first_year": "year(points.period_end) >= $first_year",
    "last_year": "year(points.period_start) <= $last_year",
}
_SUBJECTS = {
    "market": "points.subject = 'all'",
    "groups": "points.subject LIKE '%-brands'",
    "makers": "points.subject <> 'all' AND points.subject NOT LIKE '%-brands'",
}


def where(asked: Mapping[str, object]) -> tuple[str, dict[str, object]]:
    """The WHERE text over `points` for these parameters, and those of them that it binds; null ones do not narrow.
    `subjects` "market" gives way to a company selection.
    """
    given = {name: value for name, value in asked.items() if value is not None}
    subjects = given.pop("subjects", None)
    parts = [_CONDITIONS[name] for name in given]
    if subjects is not None and not (subjects == "market" and "companies" in given):
        parts.append(_SUBJECTS[str(subjects)])
    return _joined(parts), given


def _joined(parts: Iterable[str]) -> str:
    return " AND ".join(f"({part})" for part in parts) or "true"
