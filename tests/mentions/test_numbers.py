"""Numbers as outlets print them: one table for each way of printing, in sentences of our own."""

from __future__ import annotations

import pytest

from etl.mentions.numbers import Number, find_numbers

# text, the number as printed, its value, and what else is not as usual (an exact count of nothing named)
ROWS: dict[str, list[tuple[str, str, float, dict[str, object]]]] = {
    "plain counts": [
        ("Exports came to 642,000 last month.", "642,000", 642_000, {}),
        ("The maker handed over 21 502 cars in Oslo.", "21 502", 21_502, {"counts": "vehicle"}),
        ("It sold 7 cars.", "7", 7, {"counts": "vehicle"}),
        ("Output was 1,23,456 units in Pune.", "1,23,456", 123_456, {"counts": "vehicle"}),
        ("China shipped 2.615 million new-energy vehicles.", "2.615 million", 2_615_000, {"counts": "vehicle"}),
        ("Shipments reached 1,344 thousand units.", "1,344 thousand", 1_344_000, {"counts": "vehicle"}),
        ("The group sold a record 34.4 million.", "34.4 million", 34_400_000, {}),
    ],
    "short scales": [
        ("Sales of 1.3 mln vehicles", "1.3 mln", 1_300_000, {"counts": "vehicle"}),
        ("Sales of 3.3mn vehicles", "3.3mn", 3_300_000, {"counts": "vehicle"}),
        ("It delivered 625k cars.", "625k", 625_000, {"counts": "vehicle"}),
        ("It built 1.5 m cars.", "1.5 m", 1_500_000, {"counts": "vehicle"}),
        ("It built 1.5m.", "1.5m", 1_500_000, {}),
        ("ein Absatz von 2,5 million cars", "2,5 million", 2_500_000, {"counts": "vehicle"}),
        ("a fleet of 4 lakh vehicles", "4 lakh", 400_000, {"counts": "vehicle"}),
    ],
    "words": [
        ("It sold nearly nine million vehicles.", "nine million", 9_000_000, {"bound": "about", "counts": "vehicle"}),
        ("Half a million cars left the port.", "Half a million", 500_000, {"counts": "vehicle"}),
        ("A million cars left the port.", "A million", 1_000_000, {"counts": "vehicle"}),
        ("up thirty-five percent", "thirty-five percent", 35, {"kind": "percent"}),
        ("some twenty per cent", "twenty per cent", 20, {"kind": "percent", "bound": "about"}),
    ],
    "percentages": [
        ("up 52.6 pct", "52.6 pct", 52.6, {"kind": "percent"}),
        ("up 52.6pct", "52.6pct", 52.6, {"kind": "percent"}),
        ("about 30 pc of sales", "30 pc", 30, {"kind": "percent", "bound": "about"}),
        ("a 16 per cent share", "16 per cent", 16, {"kind": "percent"}),
        ("fell (-29.4%)", "-29.4%", 29.4, {"kind": "percent", "sign": -1}),
        ("BYD -46.2%, Chery", "-46.2%", 46.2, {"kind": "percent", "sign": -1}),
        ("Geely: −3%", "−3%", 3, {"kind": "percent", "sign": -1}),
        ("Exports +26% in May", "+26%", 26, {"kind": "percent", "sign": 1}),
        ("a growth rate of minus 8 percent", "minus 8 percent", 8, {"kind": "percent", "sign": -1}),
        ("a change of plus 97.3%", "plus 97.3%", 97.3, {"kind": "percent", "sign": 1}),
        ("a 12.5-percent stake", "12.5-percent", 12.5, {"kind": "percent"}),
        ("增速为负3.5%", "负3.5%", 3.5, {"kind": "percent", "sign": -1}),
        ("同比增长１２．５％。", "１２．５％", 12.5, {"kind": "percent"}),
        ("占比百分之三十", "百分之三十", 30, {"kind": "percent"}),
        ("占比百分之七十六点五", "百分之七十六点五", 76.5, {"kind": "percent"}),
    ],
    "points": [
        ("up 4.3 percentage points", "4.3 percentage points", 4.3, {"kind": "points"}),
        ("up 2.1pp", "2.1pp", 2.1, {"kind": "points"}),
        ("down 0.7 ppt", "0.7 ppt", 0.7, {"kind": "points"}),
        ("up 50 basis points", "50 basis points", 0.5, {"kind": "points"}),
        ("提高3.2个百分点", "3.2个百分点", 3.2, {"kind": "points"}),
    ],
    "hedges before": [
        ("some 17 million cars", "17 million", 17_000_000, {"bound": "about", "counts": "vehicle"}),
        ("well over 3 million", "3 million", 3_000_000, {"bound": "over"}),
        ("just over 3 million", "3 million", 3_000_000, {"bound": "over"}),
        ("as many as 40,000 cars", "40,000", 40_000, {"bound": "under", "counts": "vehicle"}),
        ("no fewer than 40,000 cars", "40,000", 40_000, {"bound": "over", "counts": "vehicle"}),
        ("less than 10% of their cars", "10%", 10, {"kind": "percent", "bound": "under"}),
        ("close to 1.3 million", "1.3 million", 1_300_000, {"bound": "about"}),
        ("exports passed the 7 million mark", "7 million", 7_000_000, {"bound": "over"}),
        ("more than an estimated 3 million", "3 million", 3_000_000, {"bound": "over"}),
        ("an estimated 3 million", "3 million", 3_000_000, {"bound": "about"}),
        ("nearly a record 3 million", "3 million", 3_000_000, {"bound": "about"}),
        ("(about 3 million)", "3 million", 3_000_000, {"bound": "about"}),
        ("出口约130万辆", "130万", 1_300_000, {"bound": "about", "counts": "vehicle"}),
        ("出口超过130万辆", "130万", 1_300_000, {"bound": "over", "counts": "vehicle"}),
        ("占比不到10%", "10%", 10, {"kind": "percent", "bound": "under"}),
        ("逾三成", "三成", 30, {"kind": "percent", "bound": "over"}),
    ],
    "hedges after": [
        ("28 million plus", "28 million", 28_000_000, {"bound": "over"}),
        ("10 million or so", "10 million", 10_000_000, {"bound": "about"}),
        ("500,000 vehicles or more", "500,000", 500_000, {"bound": "over", "counts": "vehicle"}),
        ("20% or less", "20%", 20, {"kind": "percent", "bound": "under"}),
        ("年销量30万辆左右", "30万", 300_000, {"bound": "about", "counts": "vehicle"}),
        ("年销量30万辆以上", "30万", 300_000, {"bound": "over", "counts": "vehicle"}),
        ("出口10多万辆", "10多万", 100_000, {"bound": "over", "counts": "vehicle"}),
        ("出口20余万辆", "20余万", 200_000, {"bound": "over", "counts": "vehicle"}),
    ],
    "ranges": [
        ("between 40% and 60%", "40% and 60%", 40, {"kind": "percent", "value_high": 60}),
        ("between 300,000 and 350,000 vehicles", "300,000 and 350,000", 300_000,
         {"value_high": 350_000, "counts": "vehicle"}),
        ("a share of 40-60%", "40-60%", 40, {"kind": "percent", "value_high": 60}),
        ("a share of 40%–60%", "40%–60%", 40, {"kind": "percent", "value_high": 60}),
        ("sales of 2 to 3 million vehicles", "2 to 3 million", 2_000_000,
         {"value_high": 3_000_000, "counts": "vehicle"}),
        ("预计出口500万至600万辆", "500万至600万", 5_000_000, {"value_high": 6_000_000, "counts": "vehicle"}),
        ("18 to 24 months", "18 to 24 months", 18, {"kind": "months", "value_high": 24}),
        ("六至七成", "六至七成", 60, {"kind": "percent", "value_high": 70}),
    ],
    "no ranges": [
        ("rose from 7% to 28%", "7%", 7, {"kind": "percent"}),
        ("rose from 7% to 28%", "28%", 28, {"kind": "percent"}),
        ("up 9.2% to 30.1 million", "30.1 million", 30_100_000, {}),
        ("5% and 7%", "5%", 5, {"kind": "percent"}),
        ("a 50-50 venture", "50-50", 50, {}),
    ],
    "Chinese counts": [
        ("销量达130万辆", "130万", 1_300_000, {"counts": "vehicle"}),
        ("产量为45067台", "45067", 45_067, {"counts": "vehicle"}),
        ("突破百万辆", "百万", 1_000_000, {"bound": "over", "counts": "vehicle"}),
        ("售出两百万辆", "两百万", 2_000_000, {"counts": "vehicle"}),
        ("年产三千万辆", "三千万", 30_000_000, {"counts": "vehicle"}),
        ("全球销量1.9千万辆", "1.9千万", 19_000_000, {"counts": "vehicle"}),
    ],
    "fractions": [
        ("one in three cars sold", "one in three", 33.3, {"kind": "percent"}),
        ("every third new car sold", "every third", 33.3, {"kind": "percent"}),
        ("Every second vehicle", "Every second", 50.0, {"kind": "percent"}),
        ("one in every eleven cars", "one in every eleven", 9.1, {"kind": "percent"}),
        ("seven of ten buyers", "seven of ten", 70, {"kind": "percent"}),
        ("two-thirds of the market", "two-thirds", 66.7, {"kind": "percent"}),
        ("an eighth of the market", "an eighth", 12.5, {"kind": "percent"}),
        ("more than half of it", "half", 50, {"kind": "percent", "bound": "over"}),
        ("近七成", "七成", 70, {"kind": "percent", "bound": "about"}),
        ("占三成五", "三成五", 35, {"kind": "percent"}),
        ("占比过半", "半", 50, {"kind": "percent", "bound": "over"}),
        ("约三分之一", "三分之一", 33.3, {"kind": "percent", "bound": "about"}),
    ],
    "multiples": [
        ("exports doubled", "doubled", 100, {"kind": "multiple", "sign": 1}),
        ("more than doubled", "doubled", 100, {"kind": "multiple", "sign": 1, "bound": "over"}),
        ("nearly quadrupled", "quadrupled", 300, {"kind": "multiple", "sign": 1, "bound": "about"}),
        ("a tenfold rise", "tenfold", 900, {"kind": "multiple", "sign": 1}),
        ("a 10-fold increase", "10-fold", 900, {"kind": "multiple", "sign": 1}),
        ("up 1.2-fold", "1.2-fold", 120, {"kind": "multiple", "sign": 1}),
        ("sales halved", "halved", 50, {"kind": "multiple", "sign": -1}),
        ("同比增长1.7倍", "1.7倍", 170, {"kind": "multiple", "sign": 1}),
        ("是去年的2倍", "2倍", 100, {"kind": "multiple", "sign": 1}),
        ("同比翻番", "翻番", 100, {"kind": "multiple", "sign": 1}),
        ("1.5 times that of Germany", "1.5 times", 50, {"kind": "multiple", "sign": 1}),
    ],
    "money": [
        ("invest $2.5 billion", "$2.5 billion", 2.5e9, {"kind": "money", "unit": "usd"}),
        ("US$700 million", "US$700 million", 7e8, {"kind": "money", "unit": "usd"}),
        ("a €4bn plant", "€4bn", 4e9, {"kind": "money", "unit": "eur"}),
        ("about 1.5 billion euros", "1.5 billion euros", 1.5e9, {"kind": "money", "unit": "eur", "bound": "about"}),
        ("RMB 5.6 billion", "RMB 5.6 billion", 5.6e9, {"kind": "money", "unit": "cny"}),
        ("1.3 trillion yen", "1.3 trillion yen", 1.3e12, {"kind": "money", "unit": "jpy"}),
        ("HK$300 million", "HK$300 million", 3e8, {"kind": "money", "unit": "hkd"}),
        ("R$3 billion", "R$3 billion", 3e9, {"kind": "money", "unit": "brl"}),
        ("17.9 billion baht", "17.9 billion baht", 1.79e10, {"kind": "money", "unit": "thb"}),
        ("₹30 crore", "₹30 crore", 3e8, {"kind": "money", "unit": "inr"}),
        ("C$1.2 billion", "C$1.2 billion", 1.2e9, {"kind": "money", "unit": "cad"}),
        ("RM 2 billion", "RM 2 billion", 2e9, {"kind": "money", "unit": "myr"}),
        ("11亿欧元", "11亿欧元", 1.1e9, {"kind": "money", "unit": "eur"}),
        ("投资56亿元", "56亿元", 5.6e9, {"kind": "money", "unit": "cny"}),
        ("130万美元", "130万美元", 1.3e6, {"kind": "money", "unit": "usd"}),
    ],
    "durations": [
        ("within 24 months", "24 months", 24, {"kind": "months", "bound": "under"}),
        ("a two-year cycle", "two-year", 24, {"kind": "months"}),
        ("缩短至18个月", "18个月", 18, {"kind": "months"}),
    ],
    "ranks": [
        ("third in the world by sales", "third", 3, {"kind": "rank"}),
        ("No. 6 in the world", "No. 6", 6, {"kind": "rank"}),
        ("among the top ten carmakers", "top ten", 10, {"kind": "rank"}),
        ("位居全球第六。", "第六", 6, {"kind": "rank"}),
    ],
    "other things": [
        ("a range of 510 km", "510", 510, {"counts": "other"}),
        ("a pack of 82 kWh", "82", 82, {"counts": "other"}),
        ("some 3,000 jobs", "3,000", 3_000, {"counts": "other", "bound": "about"}),
        ("five of its 12 plants", "12", 12, {"counts": "other"}),
        ("300 EV chargers", "300", 300, {"counts": "other"}),
        ("in 70 countries", "70", 70, {"counts": "other"}),
        ("the Model 3 sold well", "3", 3, {"kind": "other", "counts": "other"}),
        ("覆盖70个国家", "70", 70, {"counts": "other"}),
        ("续航600公里", "600", 600, {"counts": "other"}),
        ("拥有200家门店", "200", 200, {"counts": "other"}),
    ],
}  # fmt: skip

# sentences whose printed digits are no number at all
SILENT = [
    "The BYD Seal U DM-i and the MG4 sell well.",
    "Its bZ3X and EZ-6 are made in Nanjing.",
    "One of the makers said that no one knows.",
    "The first-half report came late.",
    "Serial 123456789012345678901234567890 was lost.",
    "Half a dozen makers came.",
    "Double-digit growth was the rule.",
]

_DEFAULTS: dict[str, object] = {
    "kind": "count", "bound": "exact", "sign": 0, "counts": "", "value_high": None,
}  # fmt: skip
_UNITS = {"percent": "percent", "points": "percentage_points", "months": "months", "rank": "rank"}
_UNITS |= {"multiple": "percent", "count": "vehicles", "other": "vehicles"}


def _cases() -> list[object]:
    return [pytest.param(*row, id=f"{group}: {row[0]} [{row[1]}]") for group, rows in ROWS.items() for row in rows]


def _printed(number: Number, text: str) -> str:
    return text[number.start : number.end]


@pytest.mark.parametrize(("text", "printed", "value", "more"), _cases())
def test_a_printed_number_is_read(text: str, printed: str, value: float, more: dict[str, object]) -> None:
    found = [number for number in find_numbers(text) if _printed(number, text) == printed]
    assert len(found) == 1, [_printed(number, text) for number in find_numbers(text)]
    expected = {**_DEFAULTS, **more}
    expected.setdefault("unit", _UNITS.get(str(expected["kind"])))
    assert found[0].value == pytest.approx(value)
    assert {name: getattr(found[0], name) for name in expected} == expected


@pytest.mark.parametrize("text", SILENT)
def test_what_only_looks_like_a_number_is_none(text: str) -> None:
    assert [n for n in find_numbers(text) if n.kind not in ("other", "rank") and n.counts != "other"] == []


def test_hedge_begins_the_number() -> None:
    text = "It built more than 3 million cars."
    number = find_numbers(text)[0]
    assert text[number.outer_start : number.end] == "more than 3 million"


def test_numbers_come_in_reading_order() -> None:
    text = "Exports doubled to 2 million, one in three of them electric, and rose 5% more."
    assert [n.start for n in find_numbers(text)] == sorted(n.start for n in find_numbers(text))
    assert [n.kind for n in find_numbers(text)] == ["multiple", "count", "percent", "percent"]


@pytest.mark.parametrize("space", ["\r", "\x85", "\u3000", "\n", "\u00a0", " ", ""])
def test_any_white_space_may_stand_before_a_scale(space: str) -> None:
    [number] = find_numbers(f"1.5{space}million cars")
    assert number.value == 1_500_000


def test_every_second_of_anything_else_is_no_share() -> None:
    assert [
        number for number in find_numbers("every second week, and every third month") if number.kind == "percent"
    ] == []
