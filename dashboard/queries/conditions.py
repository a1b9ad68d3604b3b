"""What narrows the stated numbers and the deals, as SQL: only the conditions asked for, so that none costs for nothing.

Values are always bound; no value becomes part of the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

# Whose numbers: a company keeps itself, the brands it owns and its brand group; a brand group itself and its makers.
_WHOSE = {
    "companies": """
    SELECT unnest([company_id, brand_group]) FROM chuhai.mart.companies
    WHERE list_contains($companies::VARCHAR[], company_id) OR list_contains($companies::VARCHAR[], parent_id)""",
    "brand_groups": """
    SELECT company_id FROM chuhai.mart.companies WHERE list_contains($brand_groups::VARCHAR[], brand_group)
    UNION SELECT unnest($brand_groups::VARCHAR[])""",
}
_POINTS = {
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
    "ids": "points.point_id IN (SELECT unnest($ids::VARCHAR[]))",
    "about": "points.subject = $about",
    "groups": "list_contains($groups::VARCHAR[], points.group_id)",
    "first_year": "year(points.period_end) >= $first_year",
    "last_year": "year(points.period_start) <= $last_year",
    "measures": "list_contains($measures::VARCHAR[], points.metric)",
    "claim_kinds": """list_contains($claim_kinds::VARCHAR[], CASE WHEN points.status <> 'actual' THEN points.status
        WHEN points.bound <> 'exact' OR points.value_high IS NOT NULL THEN 'estimate' ELSE 'actual' END)""",
    "counters": "list_contains($counters::VARCHAR[], coalesce(points.source, 'unnamed'))",
    "origins": "list_contains($origins::VARCHAR[], points.origin)",
    "publishers": "list_contains($publishers::VARCHAR[], points.publisher)",
    "sure_from": "points.confidence IS NULL OR points.confidence >= $sure_from",  # official rows have none
}
# A word that is looked for: in the sentence, or in a field as a reader sees it, in either language. Columns are asked
# one by one, and names by their codes: putting them together for each row would take most of the time.
_WORD = """contains(lower(strip_accents(points.evidence)), {word})
    OR contains(lower(strip_accents(points.title)), {word})
    OR contains(lower(points.period_label), {word})
    OR contains(lower(strip_accents(points.source_name)), {word})
    OR points.subject IN (SELECT company_id FROM chuhai.mart.companies
        WHERE len(list_filter(list_append(aliases, name),
            lambda each: starts_with(lower(strip_accents(each)), {word}))) > 0)
    OR points.subject IN (SELECT code FROM chuhai.mart.labels WHERE vocabulary = 'subject' AND {named})
    OR points.metric IN (SELECT code FROM chuhai.mart.labels WHERE vocabulary = 'metric' AND {named})
    OR points.geography IN (SELECT code FROM chuhai.mart.labels WHERE vocabulary = 'geography' AND {named})"""
_NAMED = "contains(lower(strip_accents(concat_ws(' ', code, label, label_zh))), {word})"
WORDS = 4
_POINTS |= {
    f"word{place}": _WORD.replace("{named}", _NAMED).replace("{word}", f"lower(strip_accents($word{place}))")
    for place in range(WORDS)
}
_SUBJECTS = {
    "market": "points.subject = 'all'",
    "groups": "points.subject LIKE '%-brands'",
    "makers": "points.subject <> 'all' AND points.subject NOT LIKE '%-brands'",
}
_PARTIES = {
    "companies": """list_contains($companies::VARCHAR[], companies.company_id)
        OR list_contains($companies::VARCHAR[], companies.parent_id)""",
    "brand_groups": "list_contains($brand_groups::VARCHAR[], companies.brand_group)",
}
_HAS_PARTY = """deals.deal_id IN (
    SELECT parties.deal_id FROM chuhai.mart.deal_parties AS parties
    JOIN chuhai.mart.companies AS companies USING (company_id) WHERE {whose})"""
_DEALS = {
    "deal_ids": "deals.deal_id IN (SELECT unnest($deal_ids::VARCHAR[]))",
    "first_year": "year(deals.shown_on) >= $first_year",
    "last_year": "year(deals.shown_on) <= $last_year",
    "origins": "list_contains($origins::VARCHAR[], 'article')",  # articles tell all deals
    "publishers": """deals.deal_id IN (
    SELECT deal_id FROM chuhai.mart.deal_mentions WHERE list_contains($publishers::VARCHAR[], publisher))""",
    "sure_from": "deals.confidence >= $sure_from",
    "deal_kinds": "list_contains($deal_kinds::VARCHAR[], deals.kind)",
    "deal": """deals.deal_id IN (
    SELECT deal_id FROM chuhai.mart.deal_mentions WHERE mention_id = $deal OR deal_id = $deal)""",
}


def points(asked: Mapping[str, object]) -> str:
    """The condition on `points` for these parameters; null ones, and those that only deals have, do not narrow.
    `subjects` "market" gives way to a selection of companies or brand groups.
    """
    given = {name: value for name, value in asked.items() if value is not None}
    parts = [_POINTS[name] for name in given if name in _POINTS]
    if whose := [_WHOSE[name] for name in _WHOSE if name in given]:
        parts.append(f"points.subject IN ({' UNION '.join(whose)})")
    subjects = given.get("subjects")
    if subjects is not None and not (subjects == "market" and whose):
        parts.append(_SUBJECTS[str(subjects)])
    return _joined(parts)


def deals(asked: Mapping[str, object]) -> str:
    """The condition on `deals` for these parameters; null ones, and those that only figures have, do not narrow."""
    given = {name for name, value in asked.items() if value is not None}
    parts = [text for name, text in _DEALS.items() if name in given]
    if whose := [text for name, text in _PARTIES.items() if name in given]:
        parts.append(_HAS_PARTY.replace("{whose}", " OR ".join(whose)))
    return _joined(parts)


def _joined(parts: Iterable[str]) -> str:
    return " AND ".join(f"({part})" for part in parts) or "true"
