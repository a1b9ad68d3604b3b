"""The scorer by small cases that can be counted by hand."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from etl.errors import ReadError
from etl.evaluate import ArticleRows, Evaluation, evaluate, read_gold, read_predictions, score_rows
from etl.records import Article, Deal, Extraction, Figure, Span

FIGURE: dict[str, Any] = {
    "metric": "exports",
    "basis": "level",
    "status": "actual",
    "value": 642_000,
    "value_high": None,
    "unit": "vehicles",
    "bound": "exact",
    "subject": "all",
    "geography": "cn",
    "destination": None,
    "powertrain": "nev",
    "vehicle_class": "all",
    "period_start": "2025-01-01",
    "period_end": "2025-04-30",
}
DEAL: dict[str, Any] = {"parties": ["volkswagen", "xpeng"], "kind": "equity"}


def scored(gold: list[dict[str, Any]], found: list[dict[str, Any]], text: str = "") -> Evaluation:
    return score_rows({"a": ArticleRows("a", tuple(gold))}, [ArticleRows("a", tuple(found), text=text)])


def scored_deals(gold: list[dict[str, Any]], found: list[dict[str, Any]]) -> Evaluation:
    return score_rows({"a": ArticleRows("a", (), tuple(gold))}, [ArticleRows("a", (), tuple(found))])


@pytest.mark.parametrize(
    ("change", "core", "period", "row", "cause"),
    [
        ({}, 1, 1, 1, None),
        ({"bound": "over"}, 1, 1, 1, None),
        ({"subject": "ALL "}, 1, 1, 1, None),
        ({"value": 642_000.0001}, 1, 1, 1, None),
        ({"period_start": date(2025, 1, 1)}, 1, 1, 1, None),
        ({"period_end": "2025-05-31"}, 1, 0, 0, "wrong period"),
        ({"period_start": None, "period_end": None}, 1, 0, 0, "wrong period"),
        ({"powertrain": "all"}, 1, 1, 0, "wrong powertrain"),
        ({"destination": "mx"}, 1, 1, 0, "wrong destination"),
        ({"status": "target", "subject": "byd"}, 1, 1, 0, "wrong subject, status"),
        ({"metric": "sales"}, 0, 0, 0, "wrong metric"),
        ({"value_high": 700_000}, 0, 0, 0, "wrong value_high"),
    ],
)
def test_one_changed_field_costs_what_the_guide_says(
    change: dict[str, Any], core: int, period: int, row: int, cause: str | None
) -> None:
    result = scored([FIGURE], [FIGURE | change])
    assert (result.core.hits, result.period.hits, result.row.hits) == (core, period, row)
    assert list(result.causes) == ([cause] if cause else [])


def test_place_counts_only_where_the_metric_has_one() -> None:
    stake = FIGURE | {"metric": "stake", "unit": "percent", "value": 4.99}
    assert scored([stake], [stake | {"geography": "de"}]).row.hits == 1
    assert scored([FIGURE], [FIGURE | {"geography": "de"}]).row.hits == 0


def test_repeated_rows_count_once_on_both_sides() -> None:
    result = scored([FIGURE, FIGURE], [FIGURE, FIGURE | {"bound": "about"}])
    assert (result.row.hits, result.row.found, result.row.gold) == (1, 1, 1)


def test_the_best_agreeing_rows_are_paired_first() -> None:
    digest = FIGURE | {"period_start": "2024-01-01", "period_end": "2024-04-30"}
    assert scored([FIGURE, digest], [digest, FIGURE]).row.hits == 2
    result = scored([FIGURE, digest], [digest])
    assert result.row.hits == 1
    assert [mistake.cause for mistake in result.mistakes] == ["figure missed"]


def test_precision_and_recall_have_their_own_denominators() -> None:
    sales, share = FIGURE | {"metric": "sales", "value": 1}, FIGURE | {"metric": "sales", "value": 2}
    result = scored([FIGURE], [FIGURE, sales, share])
    assert result.row.precision == pytest.approx(1 / 3)
    assert result.row.recall == 1
    assert result.row.f1 == pytest.approx(0.5)
    assert result.causes == {"figure not in gold": 2}


def test_nothing_found_and_nothing_to_find_score_zero_without_failing() -> None:
    assert scored([FIGURE], []).row.f1 == 0
    assert scored([], []).row.precision == 0
    assert score_rows({"a": ArticleRows("a", (FIGURE,))}, []).row.gold == 1


def test_an_article_without_gold_is_left_out() -> None:
    result = score_rows({"a": ArticleRows("a")}, [ArticleRows("other", (FIGURE,))])
    assert result.row.found == 0


@pytest.mark.parametrize(
    ("found", "by_parties", "by_kind", "cause"),
    [
        ([DEAL], 1, 1, None),
        ([DEAL | {"parties": ["XPeng", "volkswagen"]}], 1, 1, None),
        ([DEAL | {"kind": "other"}], 1, 0, "wrong deal kind"),
        ([DEAL | {"parties": ["volkswagen", "audi", "xpeng"]}], 0, 0, "deal missed"),
        ([], 0, 0, "deal missed"),
    ],
)
def test_a_deal_is_its_parties_and_its_kind(
    found: list[dict[str, Any]], by_parties: int, by_kind: int, cause: str | None
) -> None:
    result = scored_deals([DEAL], found)
    assert (result.deal_parties.hits, result.deal.hits) == (by_parties, by_kind)
    assert next(iter(result.causes), None) == cause


def test_two_deals_of_the_same_partners_are_two() -> None:
    joint = DEAL | {"kind": "joint_development"}
    assert scored_deals([DEAL, joint], [joint, DEAL]).deal.hits == 2
    assert scored_deals([DEAL, joint], [DEAL, DEAL]).deal_parties.hits == 2
    assert scored_deals([DEAL, joint], [DEAL, DEAL]).deal.hits == 1


def test_evidence_counts_as_grounded_only_word_for_word() -> None:
    rows = [FIGURE | {"evidence": "exports  rose"}, FIGURE | {"value": 5, "evidence": "exports fell"}]
    result = scored([FIGURE], rows, text="Exports rose to 642,000.")
    assert (result.grounded.hits, result.grounded.found) == (1, 2)


def test_field_accuracy_is_over_the_rows_matched_at_core() -> None:
    other = FIGURE | {"value": 7}
    result = scored([FIGURE, other], [FIGURE, other | {"subject": "byd"}, FIGURE | {"value": 8}])
    assert result.fields["subject"] == 0.5
    assert result.fields["geography"] == 1


def test_an_extraction_is_scored_as_its_rows(tmp_path: Path) -> None:
    text = "Volkswagen bought 4.99% of XPeng."
    (tmp_path / "a.json").write_text(
        '{"article": "a", "figures": [{"metric": "stake", "value": 4.99, "unit": "percent", "subject": "volkswagen",'
        ' "period_start": "2023-07-01", "period_end": "2023-07-31"}],'
        ' "deals": [{"parties": ["xpeng", "volkswagen"], "kind": "equity"}]}',
        encoding="utf-8",
    )
    figure = Figure(
        metric="stake",
        value=4.99,
        unit="percent",
        subject="volkswagen",
        period_start=date(2023, 7, 1),
        period_end=date(2023, 7, 31),
        number_text="4.99%",
        number=Span(18, 23),
        evidence=Span(0, 33),
    )
    deal = Deal(parties=("volkswagen", "xpeng"), kind="equity", evidence=Span(0, 33))
    result = evaluate(tmp_path, [Extraction(Article("a", text, ()), (figure,), (deal,))])
    assert (result.row.f1, result.deal.f1, result.grounded.hits) == (1, 1, 1)
    assert result.mistakes == ()


def test_broken_input_is_one_line_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="holds no gold"):
        read_gold(tmp_path)
    (tmp_path / "a.json").write_text("[1", encoding="utf-8")
    with pytest.raises(ReadError, match=r"a\.json"):
        read_gold(tmp_path)
    (tmp_path / "p.jsonl").write_text('{"article": "a"}\n{"figures": []}\n', encoding="utf-8")
    with pytest.raises(ReadError, match="line 2"):
        read_predictions(tmp_path / "p.jsonl")
