"""Choices in the address: codes that mean the same in both languages; words of either language are read too."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from .test_pages import opened

PERIODS = "share_periods"
VIEW = "brand_share_view"
TABS = "contradictions_view"


def open_tab(app: AppTest, key: str) -> str:
    """The label of the open tab."""
    return str(app.session_state[key])


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("said", ["table", "Table", "表格"])
def test_a_view_is_the_same_in_both_languages(lang: str, said: str, database: Path) -> None:
    app = opened("brand_share", **{VIEW: said, "lang": lang})
    assert app.segmented_control(key=VIEW).value == "table"
    assert len(app.dataframe) == 1
    assert (
        open_tab(opened("contradictions", verdict="agree", **{TABS: said, "lang": lang}), TABS)
        == {"en": "Table", "zh": "表格"}[lang]
    )


def test_an_unknown_view_is_the_first(database: Path) -> None:
    assert opened("brand_share", **{VIEW: "nothing"}).segmented_control(key=VIEW).value == "chart"
    assert open_tab(opened("contradictions", verdict="agree", **{TABS: "nothing"}), TABS) == "Chart"


@pytest.mark.parametrize(
    ("said", "chosen"),
    [
        (["year", "month"], ["year", "month"]),
        (["全年", "Months"], ["year", "month"]),
        (["none"], []),
        (["nothing"], ["year", "year_to_date"]),
    ],
)
def test_pills_are_read_by_code_and_by_word(said: list[str], chosen: list[str], database: Path) -> None:
    assert opened("brand_share", **{PERIODS: said}).pills(key=PERIODS).value == chosen


def test_what_is_picked_is_written_as_codes(database: Path) -> None:
    app = opened("brand_share")
    app.pills(key=PERIODS).set_value(["month"]).run()
    assert app.query_params[PERIODS] == "month"
    app.pills(key=PERIODS).set_value([]).run()
    assert app.query_params[PERIODS] == "none"
    app.pills(key=PERIODS).set_value(["year", "year_to_date"]).run()
    assert PERIODS not in app.query_params


def test_one_of_several_is_written_as_a_code(database: Path) -> None:
    app = opened("contradictions", verdict="一致")
    assert app.segmented_control(key="verdict").value == "agree"
    app.segmented_control(key="verdict").set_value("unlike").run()
    assert app.query_params["verdict"] == "unlike"
    app.segmented_control(key="verdict").set_value("contradict").run()
    assert "verdict" not in app.query_params


@pytest.mark.parametrize(
    ("said", "lang", "told"),
    [
        (["toyota"], "en", "Toyota"),
        (["丰田"], "en", "Toyota"),
        (["toyota", "BYD Auto"], "en", ["Toyota", "BYD"]),
        (["nobody at all", "byd"], "zh", "比亚迪"),
    ],
)
def test_another_name_of_a_company_becomes_its_own(
    said: list[str], lang: str, told: str | list[str], database: Path
) -> None:
    app = opened("overview", company=said, lang=lang)
    assert app.query_params["company"] == told
    app.run()
    assert app.query_params["company"] == told


def test_a_step_of_confidence_is_read_in_any_language(database: Path) -> None:
    for said in ("0.8", "80% or surer"):
        assert opened("overview", confidence=said, lang="zh").selectbox(key="confidence").value == 0.8
