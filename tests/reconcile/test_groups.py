"""Claims about the same thing: who agrees, who contradicts, who counts something else, and which one is chosen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.extracted import Found

from .telling import Rows, article, asked, built, gathered, official, renamed, said, subject_of, year

M = 1_000_000
CAAM: dict[str, Any] = {"attribution": "caam"}
CUSTOMS: dict[str, Any] = {"attribution": "customs"}
FORECAST: dict[str, Any] = {"status": "forecast", **year(2030)}
RATIO: dict[str, Any] = {
    "metric": "overseas_production_ratio", "unit": "percent", "geography": "world", "subject": "japanese-brands",
    "period_start": None, "period_end": None,
}  # fmt: skip
STAKE: dict[str, Any] = {"metric": "stake", "unit": "percent", "subject": "byd"}

BOTH = [official("5859000"), official("6410000", source="customs")]

Case = tuple[list[Found], list[dict[str, str]], str, dict[str, str]]

# name: articles, official rows, verdict of the (only) group of several, reason of each member by its number
CASES: dict[str, Case] = {
    "a hedge that the series keeps": (
        [article("a", said("nearly six million", 6 * M, bound="about"))], [official("5859000")],
        "agree", {"5859000": "chosen", "nearly six million": "fits"},
    ),
    "a bound that the series keeps": (
        [article("a", said("over 5 million", 5 * M, bound="over"))], [official("5859000")],
        "agree", {"5859000": "chosen", "over 5 million": "fits"},
    ),
    "a bound that the series breaks": (
        [article("a", said("over 6 million", 6 * M, bound="over"))], [official("5859000")],
        "contradict", {"5859000": "chosen", "over 6 million": "apart"},
    ),
    "a rounding that is too far": (
        [article("a", said("5.6 million", 5.6 * M))], [official("5859000")],
        "contradict", {"5859000": "chosen", "5.6 million": "apart"},
    ),
    "the same number": (
        [article("a", said("5.859 million", 5.859 * M, **CAAM))], [official("5859000")],
        "agree", {"5859000": "chosen", "5.859 million": "same_number"},
    ),
    "less than and more than the same": (
        [article("a", said("less than 6 million", 6 * M, bound="under")),
         article("b", said("more than 6 million", 6 * M, bound="over"))], [],
        "contradict", {"less than 6 million": "chosen", "more than 6 million": "apart"},
    ),
    "two counters": (
        [], BOTH,
        "unlike", {"5859000": "chosen", "6410000": "another_counter"},
    ),
    "an article that follows the second counter": (
        [article("a", said("6.41 million", 6.41 * M, **CUSTOMS))], BOTH,
        "agree", {"5859000": "chosen", "6410000": "another_counter", "6.41 million": "same_number"},
    ),
    "an article that names nobody and has the second counter's number": (
        [article("a", said("6.41 million", 6.41 * M))], BOTH,
        "agree", {"5859000": "chosen", "6410000": "another_counter", "6.41 million": "same_number"},
    ),
    "an article that names nobody and has nobody's number": (
        [article("a", said("7.41 million", 7.41 * M))], BOTH,
        "contradict", {"5859000": "chosen", "6410000": "another_counter", "7.41 million": "apart"},
    ),
    "an article that takes one counter's number for the other's": (
        [article("a", said("6.41 million", 6.41 * M, **CAAM))], BOTH,
        "unlike", {"5859000": "chosen", "6410000": "another_counter", "6.41 million": "fits_another_counter"},
    ),
    "an article whose carried counter is the other's": (
        [article("a", said("6.41 million", 6.41 * M, sentence="Some 6.41 million went abroad.", **CAAM))],
        BOTH,
        "agree", {"5859000": "chosen", "6410000": "another_counter", "6.41 million": "fits_another_counter"},
    ),
    "an article whose carried counter never counted this": (
        [article("a", said("6.41 million", 6.41 * M, sentence="Some 6.41 million went abroad.", attribution="iea"))],
        BOTH,
        "agree", {"5859000": "chosen", "6410000": "another_counter", "6.41 million": "same_number"},
    ),
    "a forecast beside the fact": (
        [article("a", said("7 million", 7 * M, status="forecast"))], [official("5859000")],
        "unlike", {"5859000": "chosen", "7 million": "another_status"},
    ),
    "forecasts of two": (
        [article("a", said("30 million", 30 * M, attribution="iea", **FORECAST)),
         article("b", said("39 million", 39 * M, attribution="bnef", **FORECAST))], [],
        "unlike", {"30 million": "chosen", "39 million": "another_forecast"},
    ),
    "forecasts of nobody in two articles": (
        [article("a", said("30 million", 30 * M, **FORECAST), published=date(2025, 5, 1)),
         article("b", said("39 million", 39 * M, **FORECAST))], [],
        "unlike", {"39 million": "chosen", "30 million": "another_forecast"},
    ),
    "a forecast that its maker changed": (
        [article("a", said("30 million", 30 * M, attribution="iea", **FORECAST), published=date(2024, 5, 1)),
         article("b", said("31 million", 31 * M, attribution="iea", **FORECAST))], [],
        "unlike", {"31 million": "chosen", "30 million": "revised_forecast"},
    ),
    "a forecast that a digest gets wrong": (
        [article("a", said("30 million", 30 * M, attribution="iea", **FORECAST),
                 said("39 million", 39 * M, "bullet", attribution="iea", **FORECAST))], [],
        "contradict", {"30 million": "chosen", "39 million": "apart"},
    ),
    "a text and its digest": (
        [article("a", said("over 60%", 60, bound="over", **RATIO),
                 said("40–60%", 40, "bullet", value_high=60, **RATIO))], [],
        "contradict", {"over 60%": "chosen", "40–60%": "apart"},
    ),
    "two numbers of one text": (
        [article("a", said("5.39 million", 5.39 * M), said("6.72 million", 6.72 * M))], [],
        "unlike", {"5.39 million": "chosen", "6.72 million": "one_text"},
    ),
    "two articles": (
        [article("a", said("5.39 million", 5.39 * M)), article("b", said("6.72 million", 6.72 * M))], [],
        "contradict", {"5.39 million": "chosen", "6.72 million": "apart"},
    ),
}  # fmt: skip

MEMBERS = """SELECT coalesce(f.number_text, o.number_text), m.reason
FROM core.group_members AS m JOIN core.groups AS g USING (group_id)
LEFT JOIN core.figures AS f ON f.figure_id = m.claim_id
LEFT JOIN core.official_series AS o ON o.official_id = m.claim_id
WHERE m.is_home AND g.subject = '{}' ORDER BY m.position"""


@pytest.fixture(scope="module")
def cases(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All the cases in one database."""
    return gathered(tmp_path_factory.mktemp("cases"), {name: case[:2] for name, case in CASES.items()})


@pytest.mark.parametrize("name", CASES)
def test_how_members_stand(name: str, cases: Path) -> None:
    _, _, verdict, reasons = CASES[name]
    subject = subject_of(CASES, name)
    assert asked(cases, f"SELECT verdict FROM core.groups WHERE subject = '{subject}'") == [(verdict,)]
    assert dict(asked(cases, MEMBERS.format(subject))) == reasons


UNLIKE: dict[str, tuple[list[Found], list[dict[str, str]]]] = {
    "two stakes of one holder": ([article("a", said("10%", 10, **STAKE)), article("b", said("40%", 40, **STAKE))], []),
    "undated numbers of two articles": (
        [article("a", said("40–60%", 40, value_high=60, **RATIO)),
         article("b", said("over 70%", 70, bound="over", **RATIO))],
        [],
    ),
    "undated sales in one article": (
        [article("a", said("5 million", 5 * M, period_start=None, period_end=None),
                 said("7 million", 7 * M, "bullet", period_start=None, period_end=None))], []),
    "places without a code": (
        [article("a", said("5 million", 5 * M, geography="other")),
         article("b", said("7 million", 7 * M, geography="other"))],
        []),
    "a level and a growth": (
        [article("a", said("5 million", 5 * M)), article("b", said("7%", 7, unit="percent", basis="yoy"))], []),
    "two classes": ([article("a", said("5 million", 5 * M, vehicle_class="passenger")),
                     article("b", said("7 million", 7 * M, vehicle_class="commercial"))], []),
}  # fmt: skip


@pytest.fixture(scope="module")
def unlike(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All those in one database."""
    return gathered(tmp_path_factory.mktemp("unlike"), UNLIKE)


@pytest.mark.parametrize("name", UNLIKE)
def test_what_is_not_the_same_thing_is_not_held_against_each_other(name: str, unlike: Path) -> None:
    query = f"SELECT verdict, members FROM core.groups WHERE subject = '{subject_of(UNLIKE, name)}'"
    assert asked(unlike, query) == [("alone", 1)] * 2


# name: articles, official rows, the chosen number, the rule
CHOICES: dict[str, tuple[list[Found], list[dict[str, str]], str, str]] = {
    "official before article": (
        [article("a", said("5.6 million", 5.6 * M))], [official("5859000")], "5859000", "official_first"),
    "fact before forecast": (
        [article("a", said("5.6 million", 5.6 * M))], [official("5500000", status="forecast")],
        "5.6 million", "actual_first"),
    "named counter before nobody": (
        [article("a", said("5.61 million", 5.61 * M)), article("b", said("5.4 million", 5.4 * M, **CAAM))], [],
        "5.4 million", "preferred_counter"),
    "the maker itself before a tracker": (
        [], [official("4272000", subject="byd", source="byd"), official("4100000", subject="byd", source="marklines")],
        "4272000", "preferred_counter"),
    "the counter's own page": (
        [], [official("5859000", source_url="https://blog.example/x"),
             official("5850000", source_url="http://en.caam.org.cn/y")], "5850000", "own_page_first"),
    "the text before the digest": (
        [article("a", said("5.859 million", 5.859 * M, "bullet"), said("5.6 million", 5.6 * M))], [],
        "5.6 million", "body_first"),
    "the summary before the bullets": (
        [article("a", said("5.859 million", 5.859 * M, "bullet"), said("5.6 million", 5.6 * M, "headline"))], [],
        "5.859 million", "body_first"),
    "a number before a limit": (
        [article("a", said("over 6 million", 6 * M, bound="over")), article("b", said("5.6 million", 5.6 * M))], [],
        "5.6 million", "plain_first"),
    "the precise before the rounded": (
        [article("a", said("5.6 million", 5.6 * M)), article("b", said("5,859,312", 5_859_312))], [],
        "5,859,312", "precise_first"),
    "printed before worked out": (
        [], [official("5859000", derived="true"), official("5868000")], "5868000", "printed_first"),
    "confirmed before alone": (
        [], [official("5859000"), official("5868000", checked_with_url="https://stat.example/2")],
        "5868000", "checked_first"),
    "the later revision": (
        [article("a", said("5.86 million", 5.86 * M), published=date(2025, 1, 10)),
         article("b", said("5.84 million", 5.84 * M), published=date(2025, 3, 1))], [],
        "5.84 million", "latest_first"),
    "the surer reading": (
        [article("a", said("5.86 million", 5.86 * M, confidence=0.8)), article("b", said("5.84 million", 5.84 * M))],
        [], "5.84 million", "surest_first"),
}  # fmt: skip

CHOSEN = """SELECT coalesce(f.number_text, o.number_text), g.rule FROM core.groups AS g
LEFT JOIN core.figures AS f ON f.figure_id = chosen_id LEFT JOIN core.official_series AS o ON o.official_id = chosen_id
WHERE g.members > 1"""


@pytest.fixture(scope="module")
def choices(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All the choices in one database."""
    return gathered(tmp_path_factory.mktemp("choices"), {name: case[:2] for name, case in CHOICES.items()})


@pytest.mark.parametrize("name", CHOICES)
def test_what_is_chosen_by_which_rule(name: str, choices: Path) -> None:
    _, _, number, rule = CHOICES[name]
    assert asked(choices, f"{CHOSEN} AND g.subject = '{subject_of(CHOICES, name)}'") == [(number, rule)]


def test_every_rule_has_a_case() -> None:
    from etl.reconcile.knowledge import RULES

    in_decisions = {"person_first"}  # tests/decisions/test_checked.py
    assert {rule for *_, rule in CHOICES.values()} | in_decisions == set(RULES)


def test_the_order_of_the_rules_is_that_of_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An analyst who trusts the newest article most moves one rule."""
    from etl.reconcile import knowledge
    from etl.store import reconciling

    def newest_first(folder: Path) -> knowledge.Knowledge:
        known = knowledge.read_knowledge(folder)
        rules = sorted(known.rules, key=lambda rule: rule["rule"] != "latest_first")
        return replace(known, rules=[{**rule, "position": at} for at, rule in enumerate(rules, start=1)])

    monkeypatch.setattr(reconciling, "read_knowledge", newest_first)
    database = built(tmp_path, [article("a", said("5.6 million", 5.6 * M))], [official("5859000")])
    assert asked(database, CHOSEN) == [("5.6 million", "latest_first")]


def test_nothing_is_lost_or_averaged(tmp_path: Path) -> None:
    articles = [article(f"a{n}", said(f"{n}.5 million", (n + 0.5) * M)) for n in range(1, 9)]
    database = built(tmp_path, articles, [official("5859000")])
    assert asked(database, "SELECT count(*), count(DISTINCT value) FROM mart.points") == [(9, 9)]
    assert asked(database, "SELECT stated FROM mart.points WHERE is_chosen") == [(5_859_000,)]


def test_only_the_contradicted_are_not_drawn(tmp_path: Path) -> None:
    articles = [
        article("a", said("5.6 million", 5.6 * M)),
        article("b", said("nearly six million", 6 * M, bound="about")),
    ]
    database = built(tmp_path, articles, [official("5859000"), official("6410000", source="customs")])
    drawn = asked(database, "SELECT stated, is_drawn FROM mart.points ORDER BY stated")
    assert drawn == [(5.6 * M, False), (5_859_000, True), (6 * M, True), (6_410_000, True)]


def test_what_an_article_repeats_counts_once(tmp_path: Path) -> None:
    twice = article(
        "a",
        said("5.86 million", 5.86 * M, **CAAM),
        said("nearly 5.9 million", 5.9 * M, "headline", bound="about", **CAAM),
    )
    database = built(tmp_path, [twice, renamed(twice, "b")], [official("5859000")])
    assert asked(database, "SELECT members, voices FROM core.groups") == [(5, 3)]


def test_a_candidate_is_in_no_group(tmp_path: Path) -> None:
    doubtful = article("a", said("5.6 million", 5.6 * M, confidence=0.4))
    database = built(tmp_path, [doubtful], [official("5859000")])
    assert asked(database, "SELECT verdict, members FROM core.groups") == [("alone", 1)]
    assert asked(database, "SELECT low, high FROM mart.candidates") == [(5.55 * M, 5.65 * M)]


def test_official_rows_of_a_near_scope_stand_beside(tmp_path: Path) -> None:
    claim = article("a", said("17.6 million", 17.6 * M, metric="sales", geography="world", powertrain="nev"))
    ev = official(
        "17300000", metric="sales", geography="world", powertrain="ev", vehicle_class="passenger", source="iea"
    )
    everything = official("90000000", metric="sales", geography="world", source="iea")
    database = built(tmp_path, [claim], [ev, everything])
    query = """SELECT m.reason, o.number_text FROM core.group_members AS m
               JOIN core.official_series AS o ON official_id = claim_id WHERE NOT is_home"""
    assert asked(database, query) == [("another_scope", "17300000")]
    assert asked(database, "SELECT verdict FROM core.groups WHERE members = 1 ORDER BY 1") == [
        ("alone",),
        ("alone",),
        ("unlike",),
    ]


def test_the_order_of_loading_does_not_matter(tmp_path: Path) -> None:
    articles = [
        article("a", said("5.6 million", 5.6 * M), said("5.9 million", 5.9 * M, "bullet")),
        article("b", said("5.4 million", 5.4 * M, **CAAM)),
        article("c", said("5.3 million", 5.3 * M, **year(2023)), published=date(2025, 6, 1)),
    ]
    officials = [official("5859000"), official("6410000", source="customs"), official("4910000", **year(2023))]
    found: list[Rows] = []
    for number, order in enumerate(((0, 1, 2), (2, 1, 0), (1, 2, 0))):
        folder = tmp_path / str(number)
        folder.mkdir()
        database = built(folder, [articles[place] for place in order], [officials[place] for place in order])
        tables = ("intervals", "groups", "group_members", "misdated")
        found.append([row for table in tables for row in asked(database, f"FROM core.{table} ORDER BY ALL")])
    assert all(rows == found[0] for rows in found)
