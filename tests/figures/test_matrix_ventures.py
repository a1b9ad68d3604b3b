"""What a joint venture sold is the venture's own, however the sentence tells of its two owners."""

from __future__ import annotations

import pytest

from .telling import Case, rows_of

_VENTURES = (
    ("SAIC", "GM", "SAIC-GM", "saic-gm"), ("FAW", "Volkswagen", "FAW-Volkswagen", "faw-volkswagen"),
    ("GAC", "Toyota", "GAC Toyota", "gac-toyota"), ("Dongfeng", "Nissan", "Dongfeng Nissan", "dongfeng-nissan"),
    ("BAIC", "Hyundai", "Beijing Hyundai", "beijing-hyundai"), ("Changan", "Ford", "Changan Ford", "changan-ford"),
)  # fmt: skip
_SOLD = (
    "The joint venture between {a} and {b} sold 9,000 cars in April.",
    "{a}'s joint venture with {b} sold 9,000 cars in April.",
    "{b}'s joint venture with {a} sold 9,000 cars in April.",
    "Sales at the venture of {a} and {b} fell to 9,000 cars in April.",
    "The {a} and {b} joint venture sold 9,000 cars in April.",
    "{a} and {b}'s joint venture sold 9,000 cars in April.",
    "In April, {a}'s 50:50 venture with {b} delivered 9,000 vehicles.",
    "Deliveries by {b}'s Chinese joint venture with {a} came to 9,000 units in April.",
    "Sales of the joint venture that {b} runs with {a} fell to 9,000 in April.",
    "The JV between {b} and {a} sold 9,000 units in April.",
    "{v}, a 50:50 joint venture between {a} and {b}, sold 9,000 cars in April.",
    "{v}, {b}'s joint venture with {a}, sold 9,000 cars in April.",
    "{v} - a joint venture of {b} and {a} - sold 9,000 cars in April.",
    "{b} runs a joint venture with {a}. The venture sold 9,000 cars in April.",
    "{b} runs a joint venture with {a}, which sold 9,000 cars in April.",
    "The {v} joint venture sold 9,000 cars in April.",
)


@pytest.mark.parametrize("template", _SOLD)
def test_whose_it_is(template: str) -> None:
    wrong = []
    for a, b, name, slug in _VENTURES:
        sold = [row for row in rows_of(Case(template.format(a=a, b=b, v=name))) if " sales " in row]
        if [row.split()[0] for row in sold] != [slug]:
            wrong.append((slug, sold))
    assert wrong == []


@pytest.mark.parametrize(
    "text",
    [
        "The 50-50 joint venture of SAIC and GM builds Buicks.",
        "SAIC-GM, a 50:50 joint venture between SAIC and GM, builds Buicks.",
        "SAIC's 50/50 joint venture with GM builds Buicks.",
        "SAIC and GM each hold 50% of the venture.",
        "SAIC and GM own 50 percent each of the venture.",
    ],
)
def test_an_even_venture_is_a_stake_of_half_for_each_owner(text: str) -> None:
    assert rows_of(Case(text)) == ["general-motors stake 50% @none", "saic stake 50% @none"]


_PATCHWORK = "= Kia in China: a patchwork of partners\nThe group has joint ventures with BAIC and Changan.\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kia and SVOLT will build a plant in a 50-50 venture.", "kia stake 50% @2025-05 | svolt stake 50% @2025-05"),
        ("Kia will raise its holding in Leapmotor to 25%.", "kia stake 25% @2025-05"),
        ("The new company, in which Kia holds 55%, will be based in Hefei.", "kia stake 55% @2025-05"),
        ("The venture will be 70% owned by Kia.", "kia stake 70% @2025-05"),
        ("Kia will buy 10% of Nio.\nThe shares are sold at a premium of 8%.", "kia stake 10% @2025-05"),
        (_PATCHWORK + "With XPeng, in which it holds 9%, the company is developing two models.", "kia stake 9% @none"),
        (_PATCHWORK + "In May 2024 the group invested $200 million in XPeng.", "kia investment 200000000usd @2024-05"),
        (_PATCHWORK + "For batteries the group has Gotion, of which it owns 24.7%.", "kia stake 24.7% @none"),
    ],
)  # fmt: skip
def test_whose_money_and_shares_are_told_after_partners_and_when_they_are_news(text: str, expected: str) -> None:
    assert " | ".join(rows_of(Case(text))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In March 2021 Baidu and Geely registered Voltara, of which Baidu holds 55%.", "baidu stake 55% @2021-03"),
        (
            "In May 2019 Kia and Isuzu founded a company in Peru, of which Kia owns 60 percent.",
            "kia stake 60% @2019-05",
        ),
        (
            "In July 2016 Kia set up a firm in Ohio with Bosch, in which Bosch holds 5 percent.",
            "bosch stake 5% @2016-07",
        ),
        ("2021年5月，江淮与蔚来合资设立江来制造，江淮持股51%。", "jac stake 51% @2021-05"),
        ("2017年6月，北汽与奔驰共同成立新公司，北汽持股65%。", "baic stake 65% @2017-06"),
        ("2019年8月，丰田和广汽联合组建新企业，广汽持股35%。", "gac stake 35% @2019-08"),
        ("Kia, which was founded in 1944, owns 30 percent of Isuzu.", "kia stake 30% @none"),
        ("Hyundai holds 34 percent of Kia, founded in 1944.", "hyundai stake 34% @none"),
        ("2021年，江淮持有江来制造51%的股权。", "jac stake 51% @none"),
        ("Toyota holds 51% of the company that it runs in Dalian.", "toyota stake 51% @none"),
    ],
)
def test_a_part_of_what_is_founded_is_got_then(text: str, expected: str) -> None:
    assert [row for row in rows_of(Case(text)) if " stake " in row] == [expected]
