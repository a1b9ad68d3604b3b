"""Status, date, money and share of a deal."""

from __future__ import annotations

import pytest

from tests.deals.articles import deals


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Suzuki ended its joint venture with Changan.", "ended"),
        ("Honda plans a joint venture with CATL.", "planned"),
        ("Nissan's joint venture with Dongfeng launched the N7.", "launched"),
        ("Toyota runs a joint venture with FAW.", "in_force"),
        ("Ford and SK On agreed to dissolve their joint venture.", "ended"),
        ("Stellantis will build Leapmotor's B10 in Spain.", "planned"),
        ("三菱终止了与广汽的合资公司。", "ended"),
        ("Foxconn already supplies parts to Tesla.", "in_force"),
        ("GM invests $250 million in the Chinese start-up Momenta.", "announced"),
        ("At the end of last year Beijing Hyundai, the joint venture of Hyundai and BAIC, sold a plant.", "in_force"),
        ("Engineering is left to Geely, which is the largest shareholder of Daimler.", "in_force"),
        ("Suzuki has got rid of 44 percent of another venture, with Changhe.", "ended"),
        ("Xpeng to take over Didi's car unit, eyeing 2027 launch", "announced"),
    ],
)
def test_status(text: str, status: str) -> None:
    assert [deal.status for deal in deals(text)] == [status]


@pytest.mark.parametrize(
    ("text", "announced"),
    [
        ("Ford and CATL formed a joint venture in February 2023.", "2023-02"),
        ("Toyota invested $400 million in Pony.ai in 2020.", "2020"),
        ("Ford and Renault signed a partnership agreement on Monday.", "2025-06-09"),
        ("Honda and GAC run a joint venture.", None),
    ],
)
def test_announced(text: str, announced: str | None) -> None:
    assert [deal.announced for deal in deals(text)] == [announced]


@pytest.mark.parametrize(
    ("text", "amount", "unit", "percent"),
    [
        ("Volkswagen bought 4.99% of XPeng for $700 million.", 7e8, "usd", 4.99),
        ("Stellantis paid €1.5 billion for a 21 percent stake in Leapmotor.", 1.5e9, "eur", 21),
        ("赛力斯以115亿元收购华为引望10%的股权。", 1.15e10, "cny", 10),
        ("Geely is a shareholder of Mercedes-Benz.", None, None, None),
    ],
)
def test_money_and_share(text: str, amount: float | None, unit: str | None, percent: float | None) -> None:
    (deal,) = deals(text)
    assert (deal.amount, deal.amount_unit, deal.stake_percent) == (amount, unit, percent)


def test_a_partnership_without_content_is_less_certain() -> None:
    (vague,) = deals("FAW and Huawei signed a strategic cooperation agreement.")
    (clear,) = deals("FAW and Huawei formed a joint venture.")
    assert vague.confidence < clear.confidence


def test_evidence_of_a_long_sentence_is_the_clause_with_both_companies() -> None:
    text = (
        "Sales in the country fell for the fifth month in a row, according to figures from a trade body that counts "
        "registrations rather than deliveries, which tells more about demand than about shipping; Ford and CATL formed "
        "a joint venture in May, while the share of imports from elsewhere in Asia rose to a level that nobody at the "
        "ministry had thought possible a year before."
    )
    (deal,) = deals(text)
    assert deal.evidence.of(text) == "Ford and CATL formed a joint venture in May"


def test_evidence_of_a_long_sentence_takes_in_the_name_behind_a_pronoun() -> None:
    text = (
        "Renault, which has sold fewer cars in every month of the year so far than in the same month of the year "
        "before, and whose share has shrunk as a result to the lowest since the statistics began in the middle of the "
        "nineties, said that it had formed a joint venture with Geely, although neither the plant nor the model nor "
        "the date has been settled so far."
    )
    (deal,) = deals(text)
    quoted = deal.evidence.of(text)
    assert "Geely" in quoted
    assert "Renault" in quoted
    assert "date has been settled" not in quoted
