"""Numbers that belong to a neighbouring period."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from etl.pipeline import extract_paths
from etl.records import Extraction
from tests.extracted import Found

from .telling import Rows, Said, article, asked, built, gathered, official, said, subject_of, to_april, year

M = 1_000_000
SHARE: dict[str, Any] = {
    "metric": "brand_share", "unit": "percent", "subject": "chinese-brands", "vehicle_class": "passenger",
}  # fmt: skip
GLOBAL: dict[str, Any] = {"metric": "sales", "geography": "world", "powertrain": "nev"}
QUERY = """SELECT f.number_text, d.probable_start, d.probable_end, d.rule
FROM core.misdated AS d JOIN core.figures AS f ON figure_id = claim_id
WHERE f.subject LIKE '{}' ORDER BY f.number_start"""
Y2024, Y2025 = tuple(year(2024).values()), tuple(year(2025).values())
TO_APRIL_2025 = tuple(to_april(2025).values())


def shares() -> list[dict[str, str]]:
    """An official share of January to April in two years, and of the whole years."""
    return [official("61.7", **SHARE, **to_april(2024)), official("67.9", **SHARE, **to_april(2025)),
            official("64.2", **SHARE), official("70.3", **SHARE, **year(2025))]  # fmt: skip


def exports() -> list[dict[str, str]]:
    """Official exports of three years."""
    return [official(value, **year(at)) for value, at in (("4910000", 2023), ("5859000", 2024), ("7098000", 2025))]


def month(number: int, of: int = 2025) -> dict[str, Any]:
    """The period of a month with 30 days."""
    return {"period_start": date(of, number, 1), "period_end": date(of, number, 30)}


# name: what one article says, official rows, the flags
FLAGGED: dict[str, tuple[Sequence[Said], list[dict[str, str]], Rows]] = {
    "the year before for this year's first months": (
        [said("67.9%", 67.9, **SHARE, **to_april(2024))], shares(), [("67.9%", *TO_APRIL_2025, "neighbour_matches")]),
    "a rounded number": (
        [said("5.9 million", 5.9 * M, **year(2023))], exports(), [("5.9 million", *Y2024, "neighbour_matches")]),
    "a hedged number": (
        [said("nearly 5.9 million", 5.9 * M, bound="about", **year(2023))], exports(),
        [("nearly 5.9 million", *Y2024, "neighbour_matches")]),
    "a limit that is said of the number": (
        [said("over 5.8 million", 5.8 * M, bound="over", **year(2023))], exports(),
        [("over 5.8 million", *Y2024, "neighbour_matches")]),
    "the year after": (
        [said("4.91 million", 4.91 * M)], exports(),
        [("4.91 million", *tuple(year(2023).values()), "neighbour_matches")]),
    "a whole year for its first months": (
        [said("67.9%", 67.9, **SHARE, **year(2025))], shares(), [("67.9%", *TO_APRIL_2025, "neighbour_matches")]),
    "the month before": (
        [said("512,000", 512_000, **month(6))], [official("512000", **month(4)), official("598000", **month(6))], []),
    "the month right before": (
        [said("512,000", 512_000, **month(6, 2024))],
        [official("512000", period_start="2024-05-01", period_end="2024-05-31"), official("598000", **month(6, 2024))],
        [("512,000", date(2024, 5, 1), date(2024, 5, 31), "neighbour_matches")]),
    "a digest that dates the text's number otherwise": (
        [said("19.3 million", 19.3 * M, **GLOBAL), said("19.3 million", 19.3 * M, "bullet", **GLOBAL, **year(2023))],
        [], [("19.3 million", *Y2024, "better_part_says")]),
    "a digest that says the text's limit of another year": (
        [said("over 19 million", 19 * M, bound="over", **GLOBAL),
         said("over 19 million", 19 * M, "bullet", "In 2023 over 19 million.", bound="over", **GLOBAL, **year(2023))],
        [], [("over 19 million", *Y2024, "better_part_says")]),
    "one digit beside a misdated number": (
        [said("nearly six million", 6 * M, "bullet", "In 2023, nearly six million left, 1.28 million of them electric.",
              bound="about", **year(2023)),
         said("1.28 million", 1.28 * M, "bullet", "In 2023, nearly six million left, 1.28 million of them electric.",
              powertrain="nev", **year(2023))],
        [*exports(), official("1280000", powertrain="nev"), official("1203000", powertrain="nev", **year(2023))],
        [("nearly six million", *Y2024, "same_sentence"), ("1.28 million", *Y2024, "neighbour_matches")]),
}  # fmt: skip

# name: what one article says, official rows: nothing of it is flagged
CLEAN: dict[str, tuple[Sequence[Said], list[dict[str, str]]]] = {
    "the number of its own period": ([said("5.86 million", 5.86 * M)], exports()),
    "a number that fits both periods": (
        [said("about 60%", 60, bound="about", **SHARE, **to_april(2024))],
        [official("59.4", **SHARE, **to_april(2024)), official("60.7", **SHARE, **to_april(2025))]),
    "a number of one digit": ([said("7 million", 7 * M)], exports()),
    "a number of no period near": ([said("4.91 million", 4.91 * M, **year(2025))], exports()),
    "another counter's own number": (
        [said("7.1 million", 7.1 * M, attribution="caam")], [*exports(), official("7100000", source="customs")]),
    "another counter's neighbouring number": (
        [said("7.1 million", 7.1 * M, attribution="customs")], exports()),
    "a forecast": ([said("7.1 million", 7.1 * M, status="forecast")], exports()),
    "a place in a list": (
        [said("5th", 5, metric="global_rank", unit="rank", subject="byd", geography="world")],
        [official("6", metric="global_rank", unit="rank", subject="byd", geography="world"),
         official("5", metric="global_rank", unit="rank", subject="byd", geography="world", **year(2025))]),
    "a growth that two months share": (
        [said("25%", 25, unit="percent", basis="yoy", **month(4)),
         said("25%", 25, "bullet", unit="percent", basis="yoy", **month(4, 2024))], []),
    "the same number of two years in one text": (
        [said("5.31 million", 5.31 * M), said("5.31 million", 5.31 * M, **year(2023))], []),
    "an undated number": ([said("67.9%", 67.9, **SHARE, period_start=None, period_end=None)], shares()),
}  # fmt: skip


ALL = {
    name: ([article("a", *claims)], officials)
    for name, (claims, officials) in [*((name, case[:2]) for name, case in FLAGGED.items()), *CLEAN.items()]
}


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All the cases in one database."""
    return gathered(tmp_path_factory.mktemp("cases"), ALL)


def flags(database: Path, name: str) -> Rows:
    return asked(database, QUERY.format(subject_of(ALL, name)))


@pytest.mark.parametrize("name", FLAGGED)
def test_flagged(name: str, cases: Path) -> None:
    assert flags(cases, name) == FLAGGED[name][2]


@pytest.mark.parametrize("name", CLEAN)
def test_clean(name: str, cases: Path) -> None:
    assert flags(cases, name) == []


def test_a_flag_names_who_says_so_and_who_says_otherwise(tmp_path: Path) -> None:
    database = built(tmp_path, [article("a", said("67.9%", 67.9, **SHARE, **to_april(2024)))], shares())
    query = """SELECT w.stated, w.period_label, a.stated, a.period_label, d.probable_label FROM mart.misdated AS d
               JOIN mart.points AS w ON w.point_id = witness_id JOIN mart.points AS a ON a.point_id = against_id"""
    assert asked(database, query) == [(67.9, "Jan–Apr 2025", 61.7, "Jan–Apr 2024", "Jan–Apr 2025")]


def test_other_articles_that_copy_the_mistake_do_not_confirm_it(tmp_path: Path) -> None:
    claims = (said("48.9%", 48.9, **SHARE, **to_april(2025)), said("48.9%", 48.9, "bullet", **SHARE, **to_april(2024)))
    database = built(tmp_path, [article("a", *claims), article("b", *claims)])
    assert [row[-1] for row in asked(database, QUERY.format("%"))] == ["better_part_says"] * 2


def test_another_article_s_text_confirms(tmp_path: Path) -> None:
    claims = (said("48.9%", 48.9, **SHARE, **to_april(2025)), said("48.9%", 48.9, "bullet", **SHARE, **to_april(2024)))
    other = article("b", said("48.9%", 48.9, **SHARE, **to_april(2024)))
    assert asked(built(tmp_path, [article("a", *claims), other]), QUERY.format("%")) == []


def test_a_misdated_claim_is_neither_chosen_nor_drawn(tmp_path: Path) -> None:
    claims = (
        said("19.3 million", 19.3 * M, **GLOBAL),
        said("19.3 million", 19.3 * M, "bullet", **GLOBAL, **year(2023)),
    )
    database = built(tmp_path, [article("a", *claims)])
    query = "SELECT period_label, is_chosen, is_drawn, reason, probable_label FROM mart.points ORDER BY 1"
    assert asked(database, query) == [("2023", False, False, "misdated", "2024"), ("2024", True, True, "chosen", None)]
    assert asked(database, "SELECT chosen_id, rule FROM core.groups WHERE period_start = DATE '2023-01-01'") == [
        (None, "well_dated")
    ]


SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source articles with the published series."""
    if not SEEDS.is_dir():
        pytest.skip("needs the source articles in ../shared/seeds")
    import csv

    from etl.paths import data_dir

    with (data_dir() / "reference" / "official_series.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    found = [
        Found(one.article.name, one.article.name, one) for one in extract_paths([SEEDS]) if isinstance(one, Extraction)
    ]
    return built(tmp_path_factory.mktemp("seeds"), found, rows)


def test_the_digests_of_the_seeds(seeds: Path) -> None:
    """shared/reference/seed_facts.md lists which years are wrong: these, and no other number is misdated."""
    query = """SELECT left(f.article_id, 3), f.metric, f.powertrain, f.period_start, d.probable_start, d.probable_end
               FROM core.misdated AS d JOIN core.figures AS f ON figure_id = claim_id ORDER BY ALL"""
    assert asked(seeds, query) == [
        ("002", "exports", "all", date(2023, 1, 1), *Y2024),
        ("002", "exports", "nev", date(2023, 1, 1), *Y2024),
        ("002", "sales", "nev", date(2023, 1, 1), *Y2024),
        ("003", "brand_share", "all", date(2024, 1, 1), *TO_APRIL_2025),
        ("003", "powertrain_share", "nev", date(2024, 1, 1), *TO_APRIL_2025),
    ]


def test_the_seeds_agree_with_the_series_where_they_are_right(seeds: Path) -> None:
    query = """SELECT DISTINCT p.reason FROM mart.points AS p
               WHERE p.number_text = 'nearly six million' OR p.number_text = '38.4%'
                   OR p.number_text = '68.7%' AND p.period_label = 'Jan–Apr 2025' ORDER BY 1"""
    assert asked(seeds, query) == [("fits",), ("same_number",)]
