"""Checks a whole data folder."""

from __future__ import annotations

from pathlib import Path

from etl.read.manifest import MANIFEST
from etl.validate import models
from etl.validate.briefs import check_briefs
from etl.validate.known import read_known
from etl.validate.names import check_groups, check_homes, check_names, check_scopes
from etl.validate.officials import check_officials
from etl.validate.problem import Problem
from etl.validate.settings import check_settings
from etl.validate.tables import check_table


def validate(data: Path) -> list[Problem]:
    """All that is wrong with the files of a data folder (articles/, reference/, vocabulary/), by file and line."""
    words, articles = data / "vocabulary", data / "articles"
    known = read_known(words)
    companies, of_companies = check_table(words / "companies.csv", models.CompanyRow, known)
    groups, of_groups = check_table(words / "brand_groups.csv", models.BrandGroupRow, known)
    briefs, of_briefs = check_table(articles / MANIFEST, models.BriefRow, known)
    problems = [*of_companies, *of_groups, *of_briefs]
    for name, model in (
        ("places", models.PlaceRow),
        ("joint_ventures", models.VentureRow),
        ("headquarters", models.CityRow),
        ("cities", models.CountryCitiesRow),
        ("plants", models.PlantRow),
        ("products", models.ProductRow),
        ("sizes", models.SizeRow),
        ("market_years", models.MarketYearRow),
        ("nations", models.NationRow),
        ("labels", models.LabelRow),
    ):
        problems += check_table(words / f"{name}.csv", model, known)[1]
    problems += check_names(words / "companies.csv", companies)
    problems += check_groups(words / "companies.csv", companies)
    problems += check_homes(words / "companies.csv", companies, groups)
    problems += check_scopes(words / "brand_groups.csv", groups, known)
    problems += check_settings(words, has_names=not problems)
    if not problems:  # the queries need a vocabulary that can be read
        problems += check_officials(data)
    problems += check_briefs(articles, briefs)
    return sorted(set(problems))
