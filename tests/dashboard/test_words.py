"""Numbers and claims in words, the filters in words, quotations as safe HTML, links to a passage, opening sentences."""

from __future__ import annotations

import html
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard import formats, leads, narrowed, quotation
from dashboard.charts import ticks
from dashboard.filters import Filters
from dashboard.records import Claim, records
from dashboard.words import speaking, t
from dashboard.words.lines import width, wrapped

from .claims import PLAIN, rows, undated, year
from .test_pages import unlinked


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        (68.7, "percent", "68.7%"),
        (60, "percent", "60%"),
        (-8.25, "percent", "−8.2%"),
        (4.3, "percentage_points", "4.3 pp"),
        (5_859_000, "vehicles", "5.86 million"),
        (642_000, "vehicles", "642,000"),
        (0, "vehicles", "0"),
        (7e8, "usd", "US$700 million"),
        (1.15e10, "cny", "CN¥11.5 billion"),
        (3e8, "sek", "SEK 300 million"),
        (6, "rank", "6th"),
        (1, "rank", "1st"),
        (12, "rank", "12th"),
        (22, "rank", "22nd"),
        (18, "months", "18 months"),
    ],
)
def test_numbers(value: float, unit: str, expected: str) -> None:
    assert formats.number(value, unit) == expected


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (undated(10, bound="under"), "less than 10%"),
        (undated(60, bound="over"), "more than 60%"),
        (undated(40, value_high=60.0), "40–60%"),
        (year(2024, 1.3e6, bound="about"), "about 1.3 million"),
        (year(2024, 1e6, value_high=2e6), "1–2 million"),
        (year(2024, 6e5, value_high=2e6), "600,000–2 million"),
        (undated(36, value_high=48.0, unit="months"), "36–48 months"),
        (year(2024, 76, unit="percent", basis="yoy"), "+76%"),
        (year(2024, -8, unit="percent", basis="yoy", bound="over"), "more than −8%"),
        (year(2024, 4.3, unit="percentage_points", basis="yoy"), "+4.3 pp"),
    ],
)
def test_claims(claim: dict[str, Any], expected: str) -> None:
    assert formats.claim(records(rows(claim), Claim)[0]) == expected


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(), "All companies; all years, undated claims included"),
        (Filters(("byd",)),
         "Only BYD, with the brands it owns and its brand group; all years, undated claims included"),
        (Filters(("byd", "x"), 2020, 2020),
         "Only BYD and x, with the brands they own and their brand groups; 2020 only, undated claims left out"),
        (Filters((), 2020, 2025), "All companies; 2020 to 2025, undated claims left out"),
        (Filters(brand_groups=("x-brands",), measures=("exports", "sales")),
         "Only x-brands, with their makers; all years, undated claims included; only the measures exports and sales"),
        (Filters(claim_kinds=("actual",), counters=("caam",), origins=("official",), publishers=("P",), sure_from=0.7),
         ("All companies; all years, undated claims included; only actual figures; only what was counted by caam; "
          "only from: official; only as published by P; "
          "read with a confidence of at least 70%, official series included")),
        (Filters(("byd",), brand_groups=("x-brands",), deal_kinds=("equity",)),
         ("Only BYD, with the brands it owns and its brand group, and x-brands, with their makers; "
          "all years, undated claims included; of deals only: equity")),
    ],
)  # fmt: skip
def test_filters_in_words(filters: Filters, expected: str) -> None:
    assert (
        narrowed.in_words(filters, {"companies": {"byd": "BYD"}, "measures": {"exports": "Exports"}}) == f"{expected}."
    )


def test_filters_are_a_key() -> None:
    assert Filters(("byd",), 2020, 2025) == Filters(("byd",), 2020, 2025)
    assert len({Filters(), Filters(), Filters(("byd",))}) == 2
    assert Filters(("byd",), 2020, 2025).slug() == "byd-2020-2025"
    assert Filters().slug() == "all"


@given(st.text(), st.lists(st.tuples(st.integers(-5, 40), st.integers(-5, 40))))
def test_marked_text_is_the_text(text: str, spans: list[tuple[int, int]]) -> None:
    shown = quotation.marked(text, spans)
    assert html.unescape(re.sub(r"</?(?:mark|div)[^>]*>", "", shown)) == text.replace("\r", html.unescape("\r"))
    assert shown.count("<mark") == shown.count("</mark>") == len(quotation.merged(spans, len(text)))


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([(0, 3), (2, 5)], [(0, 5)]),
        ([(4, 6), (0, 2)], [(0, 2), (4, 6)]),
        ([(0, 2), (2, 4)], [(0, 4)]),
        ([(3, 3), (5, 4)], []),
        ([(-2, 99)], [(0, 10)]),
    ],
)
def test_spans_merge(spans: list[tuple[int, int]], expected: list[tuple[int, int]]) -> None:
    assert quotation.merged(spans, 10) == expected


def test_a_quotation_is_escaped_and_its_number_bold() -> None:
    shown = quotation.quote("<before>", "a <b>5</b> & 6", "<after>", (5, 6))
    assert "&lt;before&gt;" in shown
    assert "a &lt;b&gt;<strong>5</strong>&lt;/b&gt; &amp; 6" in shown


@pytest.mark.parametrize(
    ("url", "passage", "expected"),
    [
        ("https://a.example/x", None, "https://a.example/x"),
        ("https://a.example/x", "Short, well-said.", "https://a.example/x#:~:text=Short%2C%20well%2Dsaid."),
        ("https://a.example/x", "one two three four five six seven eight nine ten eleven",
         "https://a.example/x#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven"),
        ("https://a.example/x#part", "words", "https://a.example/x#part"),
        ("javascript:alert(1)", "words", None),
        ("", "words", None),
        (None, None, None),
    ],
)  # fmt: skip
def test_links_to_a_passage(url: str | None, passage: str | None, expected: str | None) -> None:
    assert formats.passage_link(url, passage) == expected


@given(st.text())
def test_hover_text_has_no_tags_of_its_own(text: str) -> None:
    assert set(re.findall(r"<[^>]*>", formats.hover(text))) <= {"<br>"}


def test_markdown_is_taken_literally() -> None:
    assert formats.markdown("**a** [b](c) :red[d] $e$ <f>") == (r"\*\*a\*\* \[b\]\(c\) \:red\[d\] \$e\$ \<f\>")
    told = formats.markdown("See https://a.example, www.b.example or c@d.example")
    assert told == r"See https\u2060\://a\.example, www\u2060\.b\.example or c\u2060@d\.example".replace(
        r"\u2060", "\u2060"
    )


PASSENGER: dict[str, Any] = {"unit": "percent", "vehicle_class": "passenger"}
SHARE = PASSENGER | {"subject": "chinese-brands", "subject_name": "Chinese brands"}
GERMAN = PASSENGER | {"subject": "german-brands", "subject_name": "German brands", "series_id": "g"}


def test_brand_share_opens_with_the_rise_and_the_greatest_loss() -> None:
    table = rows(
        year(2012, 41.9, **SHARE), year(2020, 38.4, **SHARE), year(2025, 69.5, **SHARE), year(2020, 25, **GERMAN),
        year(2025, 12.3, **GERMAN),
    )  # fmt: skip
    said = unlinked(leads.brand_share(table)).replace("\\", "")
    assert said == (
        "Chinese brands took 69.5% of China's passenger-car sales in 2025, against 38.4% in 2020 (CAAM). "
        "German brands lost the most: from 25% in 2020 to 12.3% in 2025 (CAAM)."
    )


def test_exports_open_with_growth_and_the_part_of_new_energy() -> None:
    total = rows(year(2020, 1e6), year(2025, 7.1e6))
    nev = rows(year(2025, 2.62e6, powertrain="nev"))
    assert unlinked(leads.exports(total, nev)).replace("\\", "") == (
        "China exported 7.1 million vehicles in 2025 (CAAM), 7.1 times the 1 million of 2020; "
        "2.62 million of them, 37%, were new-energy vehicles."
    )


def test_a_single_year_is_compared_with_nothing() -> None:
    alone = rows(year(2025, 69.5, **SHARE))
    assert unlinked(leads.brand_share(alone)).replace("\\", "") == (
        "Chinese brands took 69.5% of China's passenger-car sales in 2025 (CAAM)."
    )
    assert unlinked(leads.exports(rows(year(2025, 7.1e6)), rows(year(2025)).iloc[:0])).replace("\\", "") == (
        "China exported 7.1 million vehicles in 2025 (CAAM)."
    )


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (1e6, 1.21e6, "21% more than the 1 million of 2024"),
        (1e6, 9.2e5, "8% less than the 1 million of 2024"),
        (1e6, 2e6, "2 times the 1 million of 2024"),
        (7.08e5, 7.1e6, "10 times the 708,000 of 2024"),
    ],
)
def test_growth_in_words(first: float, last: float, expected: str) -> None:
    nothing = rows(year(2025)).iloc[:0]
    assert (
        unlinked(leads.exports(rows(year(2024, first), year(2025, last)), nothing))
        .replace("\\", "")
        .endswith(f"{expected}.")
    )


@pytest.mark.parametrize(
    ("share", "sales", "expected"),
    [
        ([year(2025, 47.9, unit="percent")], [year(2025, 16.49e6)],
         ("New-energy vehicles made up 47.9% of vehicle sales in China in 2025 (CAAM); "
          "16.49 million of them were sold in China in 2025 (CAAM).")),
        ([], [year(2025, 16.49e6)], "16.49 million new-energy vehicles were sold in China in 2025 (CAAM)."),
        ([year(2030, 70, unit="percent", status="forecast", source_name="EV100")], [],
         "EV100 expects 70% as the new-energy share in China in 2030."),
        ([year(2025, 47.9, unit="percent"), year(2025, 50, unit="percent", status="forecast", series_id="two")], [],
         "New-energy vehicles made up 47.9% of vehicle sales in China in 2025 (CAAM)."),
        ([year(2024, 20, unit="percent", geography="world", geography_name="World")], [],
         "New-energy vehicles made up 20% of vehicle sales worldwide in 2024 (CAAM)."),
    ],
)  # fmt: skip
def test_electrification_opens_with_what_there_is(
    share: list[dict[str, Any]], sales: list[dict[str, Any]], expected: str
) -> None:
    tables = [rows(*(claim | {"powertrain": "nev"} for claim in claims)) if claims else rows(PLAIN).iloc[:0]
              for claims in (share, sales)]  # fmt: skip
    assert unlinked(leads.electrification(*tables)).replace("\\", "") == expected


def test_the_preferred_counter_speaks_where_several_count_as_much() -> None:
    customs = {"source": "customs", "source_name": "Chinese customs", "series_id": "z"}
    table = rows(year(2024, 6.41e6, **customs), year(2024, 5.86e6, series_id="a"))
    found = leads.span(table)
    assert found is not None
    assert found[1]["source"] == "caam"


def test_openings_of_nothing_say_so() -> None:
    nothing = rows(year(2024)).iloc[:0]
    for said in (leads.brand_share(nothing), leads.exports(nothing, nothing), leads.electrification(nothing, nothing),
                 leads.overseas_production(nothing, nothing), leads.overview([])):  # fmt: skip
        assert said == t("leads.nothing")


@pytest.mark.parametrize(
    ("value", "unit", "expected"),
    [
        (68.7, "percent", "68.7%"),
        (4.3, "percentage_points", "4.3个百分点"),
        (5_859_000, "vehicles", "585.9万辆"),
        (34_353_000, "vehicles", "3435.3万辆"),
        (642_500, "vehicles", "64.25万辆"),
        (9_500, "vehicles", "9500辆"),
        (7e8, "usd", "7亿美元"),
        (1.15e10, "cny", "115亿元"),
        (3e8, "sek", "3亿SEK"),
        (6, "rank", "第6"),
        (18, "months", "18个月"),
    ],
)
def test_numbers_in_chinese(value: float, unit: str, expected: str) -> None:
    with speaking("zh"):
        assert formats.number(value, unit) == expected


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (undated(10, bound="under"), "不足10%"),
        (undated(40, value_high=60.0), "40%–60%"),
        (year(2024, 1.3e6, bound="about"), "约130万辆"),
        (year(2024, 1e6, value_high=2e6), "100万–200万辆"),
        (year(2024, -8, unit="percent", basis="yoy", bound="over"), "超过−8%"),
    ],
)
def test_claims_in_chinese(claim: dict[str, Any], expected: str) -> None:
    with speaking("zh"):
        assert formats.claim(records(rows(claim), Claim)[0]) == expected


def test_dates_in_both_languages() -> None:
    assert [formats.when(said) for said in ("2023", "2023-07", "2023-07-26")] == ["2023", "July 2023", "26 July 2023"]
    assert formats.day(None) == "undated"
    with speaking("zh"):
        assert [formats.when(said) for said in ("2023", "2023-07", "2023-07-26")] == [
            "2023年",
            "2023年7月",
            "2023年7月26日",
        ]
        assert formats.listed(["甲", "乙", "丙"]) == "甲、乙和丙"


@pytest.mark.parametrize(
    ("text", "most", "expected"),
    [
        ("one two three", 7, ["one two", "three"]),
        ("unbreakable", 5, ["unbreakable"]),
        ("中国汽车出口量", 8, ["中国汽车", "出口量"]),
        ("中国汽车，出口量", 8, ["中国汽", "车，出口", "量"]),
        ("比亚迪 BYD 出口", 10, ["比亚迪 BYD", "出口"]),
        ("", 8, [""]),
    ],
)
def test_lines_are_broken_where_a_reader_may_pause(text: str, most: int, expected: list[str]) -> None:
    assert wrapped(text, most) == expected
    assert all(width(line) <= most for line in expected if " " in line or (len(line) > 1 and width(line) > len(line)))


def test_ticks_of_counts_are_chinese_in_chinese() -> None:
    asked = {"range": [0, 8e6], "exponentformat": "B"}
    assert ticks.localised(asked) == asked
    with speaking("zh"):
        shown = ticks.localised(asked)
        assert shown["ticktext"] == ["0", "200万", "400万", "600万", "800万"]
        assert ticks.localised({"range": [0, 100]}) == {"range": [0, 100]}
