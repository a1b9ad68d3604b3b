"""Checks that each name of a company stands for one company only, and that groups have no circles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from etl.validate.known import Known
from etl.validate.models import BrandGroupRow, CompanyRow
from etl.validate.problem import Problem
from etl.validate.tables import Rows


def check_names(path: Path, companies: Rows[CompanyRow]) -> Iterator[Problem]:
    """Names that two companies share: an article that prints one would be read as of either."""
    owner: dict[str, str] = {}
    for line, company in companies:
        for name in dict.fromkeys(name.casefold() for name in (company.name, *company.aliases)):
            other = owner.setdefault(name, company.slug)
            if other != company.slug:
                yield Problem(path, line, f"“{name}” is a name of {other} already")


def check_groups(path: Path, companies: Rows[CompanyRow]) -> Iterator[Problem]:
    """Companies that belong to themselves, over whatever number of steps."""
    parents = {company.slug: company.group for _, company in companies}
    for line, company in companies:
        if _is_in_circle(company.slug, parents):
            yield Problem(path, line, f"{company.slug} belongs to itself by way of its group")


def _is_in_circle(slug: str, parents: Mapping[str, str]) -> bool:
    seen, above = {slug}, parents.get(slug)
    while above and above not in seen:
        seen.add(above)
        above = parents.get(above)
    return above == slug


def check_scopes(path: Path, groups: Rows[BrandGroupRow], known: Known) -> Iterator[Problem]:
    """Lines of brand_groups.csv whose country or company is not known."""
    vocabulary = {"country": "place", "company": "company"}
    for line, row in groups:
        if not known.knows(vocabulary[row.scope], row.code):
            yield Problem(path, line, f"{row.code} is no {row.scope} that we know")


def check_homes(path: Path, companies: Rows[CompanyRow], groups: Rows[BrandGroupRow]) -> Iterator[Problem]:
    """Carmakers without a home country: they would have no brand group, and drop out of every chart by group."""
    apart = {row.code for _, row in groups if row.scope == "company"}
    for line, company in companies:
        if company.kind == "carmaker" and not company.country and company.slug not in apart:
            yield Problem(path, line, f"{company.slug} is a carmaker and has no home country")
