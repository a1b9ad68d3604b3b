"""Reports translated from Chinese: each table is one thing in all the ways it is ordinarily said."""

from __future__ import annotations

from datetime import date

import pytest

from .telling import Case, rows_of

_PUBLISHED = date(2025, 6, 11)
_ON_THE_MONTH = (
    "ring-on-ring growth of 9%", "a ring-on-ring increase of 9%", "a chain growth of 9%", "a chain increase of 9%",
    "a sequential increase of 9%", "up 9% ring-on-ring", "chain-on-chain growth of 9%", "a chain-ratio increase of 9%",
    "a monthly increase of 9%", "9 percent month on month growth", "a month-on-month growth of 9%",
    "an increase of 9% from last month", "the month-on-month growth rate was 9%",
)  # fmt: skip
_LEVELS = (
    "In May, the sales volume of new energy vehicles reached 1.2 million units, {}.",
    "In May, NEV sales realized 1.2 million units, {}, according to CAAM.",
)
# Growths of production and of sales, in two pairs or one, of which one may be a fall.
_PAIRS = {
    "down 2% and up 5% month-on-month and up 9% and 8% year-on-year": (-2, 5, 9, 8),
    "a month-on-month decrease of 2% and an increase of 5% respectively, "
    "and a year-on-year increase of 9% and 8% respectively": (-2, 5, 9, 8),
    "down 2% and up 5% from April and up 9% and 8% from May last year": (-2, 5, 9, 8),
    "down 2% and 5% from the previous month, and up 9% and 8% from the same period last year": (-2, -5, 9, 8),
    "up 9% and 8% YoY, and down 2% and 5% MoM": (-2, -5, 9, 8),
    "down 2% and 5% month-on-month but up 9% and 8% year-on-year": (-2, -5, 9, 8),
    "up 4% and down 3% year-on-year": (0, 0, 4, -3),
    "a year-on-year increase of 4% and a decrease of 3%, respectively": (0, 0, 4, -3),
}
_PEAKS = (
    "The previous highest level was 1.83 million in May 2018.", "The previous high was 1.83 million in May 2018.",
    "The highest level before was 1.83 million in May 2018.", "The last record, 1.83 million, dated from May 2018.",
    "The historical high of 1.83 million was set in May 2018.", "The previous record was 1.83 million in May 2018.",
    "The highest sales for May in history were 1.83 million in May 2018.",
)  # fmt: skip
_NEXT = {
    "The sales of self-owned brands were 1.26 million.": "chinese-brands sales 1260000 cn passenger @2025-05",
    "BYD ranked first with 340,000 units.": "byd sales 340000 cn passenger @2025-05",
    "The penetration of new energy vehicles was 52%.": "all powertrain_share 52% cn nev passenger @2025-05",
}
_FIRST_TIMES = (
    "exceeding 100,000 for the first time this year", "exceeding 100,000 units for the first time in 2025",
    "the first time this year that exports exceeded 100,000 units", "topping 100,000 again this year",
    "breaking the 100,000 mark for the first time this year",
)  # fmt: skip
_WEEKS = (
    "up 19% compared with the same period in June last year and an increase of 10% from the same period last month",
    "up 19% from the same period in June last year and up 10% from the same period in May",
    "an increase of 19% over the same period of June last year and of 10% over the same period of last month",
    "up 19% compared to the same period in June 2024 and up 10% compared to the same period last month",
)
_OWN = (
    "Sales of {}s reached 193,000 units, up 13%.", "Among them, {} passenger cars sold 149,000 units, up 18%.",
    "Its {}s sold 193,000 units, up 13%.", "Overseas sales of {}s were 58,000 units, up 40%.",
    "Of these, {} vehicles accounted for 193,000.", "The sales volume of {}s was 193,000 units.",
)  # fmt: skip
_TRUCKS = (
    "Sales of {} were 15,000 units in May, up 14% year-on-year.",
    "In May, {} sold 15,000 units, up 14%, with a share of 23%.",
)
_TOP = (
    "In May, the top ten enterprises (groups) in auto sales sold a total of 2.28 million units.",
    "In May, total sales of the top ten carmakers were 2.28 million units, an increase of 5%.",
    "The top ten auto groups sold 2.28 million units in May, an increase of 5% year-on-year.",
    "In May, the top 15 auto companies sold 2.28 million units, accounting for 95% of the total.",
)

# Brands that no group covers, told beside one that is.
_UNCOVERED = ("joint ventures", "luxury vehicles", "new forces", "new force brands", "mainstream joint venture brands")
_BESIDE = (
    "the penetration rate of new energy vehicles among {} was {}%", "the NEV penetration rate of {} was {}%",
    "the retail share of {} was {}%", "{} took a share of {}%", "{} accounted for {}% of retail sales",
)  # fmt: skip
_MARKS = (
    "{} of NEVs exceeded 200,000 for two consecutive months, reaching 212,000 units.",
    "{} of new energy vehicles topped 200,000 for two months running, at 212,000 units.",
    "{} of NEVs exceeded 200,000 units for the second consecutive month, reaching 212,000 units.",
    "{} of NEVs broke the 200,000 mark for the first time, reaching 212,000 units.",
)
_OF_WHICH = (
    ", of which pure electric vehicles accounted for 66%.", "; of these, pure electric vehicles made up 66%.",
    ". Among them, pure electric vehicles accounted for 66%.", ".",
)  # fmt: skip
_ITEMS = (("{}: {}", "; "), ("{}: {} units", ", "), ("{} - {}", "; "), ("{} ({})", ", "))
_DESTINATIONS = (("Russia", "ru", 141), ("Mexico", "mx", 160), ("the UAE", "ae", 150))


def _rows(text: str) -> list[str]:
    return rows_of(Case(text, (), _PUBLISHED))


@pytest.mark.parametrize("level", _LEVELS)
def test_growth_on_the_month(level: str) -> None:
    want = ["all sales 1200000 cn nev @2025-05", "all sales mom 9% cn nev @2025-05"]
    head = "= China's auto market in May\n"
    assert [way for way in _ON_THE_MONTH if _rows(head + level.format(way)) != want] == []


def test_growths_of_production_and_sales() -> None:
    head = "= China's car output\nIn May, auto production and sales reached 2.4 million and 2.5 million units, "
    told = ("production mom", "sales mom", "production yoy", "sales yoy")
    levels = ["all production 2400000 cn @2025-05", "all sales 2500000 cn @2025-05"]
    for way, growths in _PAIRS.items():
        rows = [f"all {what} {value}% cn @2025-05" for what, value in zip(told, growths, strict=True) if value]
        assert _rows(f"{head}{way}.") == sorted([*levels, *rows])


@pytest.mark.parametrize("peak", _PEAKS)
def test_a_peak_of_another_year_dates_nothing_after_it(peak: str) -> None:
    head = f"= Passenger car market in May\nThe passenger car market sold 1.93 million units in May. {peak} "
    assert [told for told, row in _NEXT.items() if row not in _rows(head + told)] == []


def test_a_mark_reached_for_the_first_time() -> None:
    head = "= Chery Group in May\nChery exported 100,700 vehicles in May, "
    assert [way for way in _FIRST_TIMES if _rows(f"{head}{way}.") != ["chery exports 100700 cn @2025-05"]] == []


def test_weeks_compared_with_the_same_period() -> None:
    head = "= Weekly report\nFrom June 1 to 8, sales of passenger vehicles reached 343,000 units, "
    what, when = "cn passenger", "@2025-06-01/2025-06-08"
    want = [f"all sales {number} {what} {when}" for number in ("343000", "mom 10%", "yoy 19%")]
    assert [way for way in _WEEKS if _rows(f"{head}{way}.") != want] == []


@pytest.mark.parametrize("own", ["self-owned brand", "independent brand", "own-brand"])
def test_the_own_brands_of_one_maker(own: str) -> None:
    head = "= Changan sold 224,000 units in May\nChangan sold 224,000 units in May. "
    assert [way for way in _OWN if _rows(head + way.format(own)) != ["changan sales 224000 world @2025-05"]] == []


def test_own_brands_of_a_market_are_the_group() -> None:
    told = "BYD sold 340,000 units in China in May. Independent brands sold 1.26 million in total."
    want = ["byd sales 340000 cn @2025-05", "chinese-brands sales 1260000 cn @2025-05"]
    assert _rows(f"= China's car market in May\n{told}") == want


@pytest.mark.parametrize("kind", ["", "new energy ", "pure electric ", "LNG "])
def test_trucks_of_one_weight(kind: str) -> None:
    bodies = ("heavy trucks", "heavy-duty trucks", "light trucks", "logistics vehicles", "tractors")
    texts = [way.format(kind + body) for way in _TRUCKS for body in bodies]
    texts.append(f"In May, the {kind}heavy truck market sold about 15,000 units, up 14%.")
    assert [text for text in texts if _rows(text[0].upper() + text[1:])] == []


def test_the_leaders_of_a_ranking_together() -> None:
    assert [way for way in _TOP if _rows(f"= Auto sales in May\n{way}")] == []


@pytest.mark.parametrize("told", ["exports and overseas base sales were", "exports and sales of overseas bases were"])
def test_exports_and_what_bases_abroad_sold(told: str) -> None:
    row = "saic overseas_sales 91000 world-ex-china @2025-05"
    assert row in _rows(f"In May, SAIC sold 366,000 vehicles; {told} 91,000.")


@pytest.mark.parametrize("told", _BESIDE)
def test_a_share_of_brands_that_no_group_covers(told: str) -> None:
    metric = "powertrain_share 75% cn nev" if "NEV" in told or "new energy" in told else "brand_share 75% cn"
    head = f"= China's car market in May\nIn May, {told.format('self-owned brands', 75)}"
    ways = [f"{sign} {told.format(brands, 12)}." for brands in _UNCOVERED for sign in (";", ",")]
    assert [way for way in ways if _rows(head + way) != [f"chinese-brands {metric} @2025-05"]] == []


@pytest.mark.parametrize("measure", ["exports", "sales", "production"])
def test_the_level_behind_a_mark_that_was_passed(measure: str) -> None:
    want = [f"all {measure} 212000 cn nev @2025-05"]
    texts = [f"= China's NEVs in May\nIn May, {way.format(measure)}" for way in _MARKS]
    assert [text for text in texts if _rows(text) != want] == []


@pytest.mark.parametrize(("kind", "whole"), [("", "total exports"), ("passenger ", "passenger vehicle exports")])
def test_a_part_of_what_is_itself_a_part(kind: str, whole: str) -> None:
    told = (
        f"In May, exports of new energy {kind}vehicles reached 200,000 units, accounting for 44% of {kind}car exports"
    )
    head = "= China's exports in May\n" + told.replace("passenger car", "passenger vehicle")
    what = f"cn nev {kind}@2025-05"
    want = [f"all export_share 44% {what}", f"all exports 200000 {what}"]
    assert [way for way in _OF_WHICH if _rows(head + way) != want] == []


def test_destinations_labelled_in_a_list() -> None:
    head = "= Auto exports\nFrom January to May, the main destinations of China's auto exports were: "
    want = sorted(f"all exports {count}000 cn>{code} @2025-01/2025-05" for _, code, count in _DESTINATIONS)
    texts = [sep.join(item.format(name, f"{n},000") for name, _, n in _DESTINATIONS) for item, sep in _ITEMS]
    assert [text for text in texts if _rows(f"{head}{text}.") != want] == []


@pytest.mark.parametrize("met", ["completing 118% of the annual target", "achieving 95% of its full-year sales goal"])
def test_a_target_met_by_one_maker_is_no_target_of_the_next(met: str) -> None:
    head = "= Sales of Chinese automakers in 2024\nIn 2024, BYD's annual sales were 4.27 million vehicles, "
    want = ["byd sales 4270000 world @2024", "saic sales 4010000 world @2024", "saic sales yoy -20% world @2024"]
    assert rows_of(Case(f"{head}{met}; SAIC 4.01 million, down 20%.", (), date(2025, 1, 8))) == want


def test_the_part_that_a_maker_sold_abroad() -> None:
    head = "= Chery in May\nChery sold 102,000 vehicles in May; overseas sales were 34,000 units, "
    ways = (
        "with the proportion of overseas sales reaching 33%", "with overseas sales accounting for 33%",
        "and the proportion of overseas sales was 33%", "with an overseas share of 33%",
        "with overseas sales making up 33% of its total sales",
    )  # fmt: skip
    want = ["chery overseas_sales 34000 world-ex-china @2025-05", "chery sales 102000 world @2025-05"]
    assert [way for way in ways if _rows(f"{head}{way}.") != want] == []
