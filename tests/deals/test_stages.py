"""The stages that one sentence tells of a deal, with their dates and the words that name them."""

from __future__ import annotations

import pytest

from tests.deals.articles import deals

Told = tuple[str, str | None, str | None]


@pytest.mark.parametrize(
    ("text", "stages"),
    [
        ("Tata and Chery are in talks about a joint venture.", [("talks", None, "in talks")]),
        ("Honda and CATL plan a joint venture.", [("planned", None, "plan")]),
        (
            "Ford and CATL signed an agreement in May 2023 to form a joint venture.",
            [("signed", "2023-05", "signed")],
        ),
        ("Ford and CATL formed a joint venture in February 2023.", [("concluded", "2023-02", "formed")]),
        ("In February 2023, Ford and CATL formed a joint venture.", [("concluded", "2023-02", "formed")]),
        (
            "Regulators approved the joint venture of Ford and CATL on 2 March 2022.",
            [("approved", "2022-03-02", "approved"), ("in_force", None, None)],
        ),
        ("Nissan's joint venture with Dongfeng launched the N7 in April.", [("launched", "2025-04", "launched")]),
        (
            "In December Ford and SK On agreed to dissolve the joint venture that they had founded in 2022.",
            [("concluded", "2022", "founded"), ("ended", "2024-12", "dissolve")],
        ),
        ("Suzuki ended its joint venture with Changan in August 2024.", [("ended", "2024-08", "ended")]),
        ("Mercedes-Benz has been a shareholder of Momenta since 2017.", [("in_force", "2017", "since")]),
        ("Toyota runs a joint venture with FAW.", [("in_force", None, None)]),
        ("Volkswagen bought 4.99% of XPeng for $700 million.", [("concluded", None, "bought")]),
        ("三菱2023年终止了与广汽的合资公司。", [("ended", "2023", "终止")]),
        ("2024年8月，赛力斯签约以115亿元收购华为引望10%的股权。", [("signed", "2024-08", "签约")]),
    ],
)
def test_stages(text: str, stages: list[Told]) -> None:
    (deal,) = deals(text)
    told = [(one.stage, one.date, one.word.of(text) if one.word else None) for one in deal.stages]
    assert told == stages
    assert all(one.evidence.covers(one.word) for one in deal.stages if one.word)


def test_each_stage_of_an_article_keeps_its_own_sentence() -> None:
    first, second = (
        "Ford and CATL plan a joint venture.",
        "Ford and CATL signed a joint venture contract on 4 June 2025.",
    )
    (deal,) = deals(first, second)
    text = f"{first}\n{second}"
    assert [(one.stage, one.date, one.evidence.of(text)) for one in deal.stages if one.word] == [
        ("planned", None, first),
        ("signed", "2025-06-04", second),
    ]


def test_a_date_is_of_the_stage_it_stands_by() -> None:
    (deal,) = deals(
        "Ford and SK On formed a joint venture in 2022, and Ford left the joint venture with SK On in 2024."
    )
    assert {(one.stage, one.date) for one in deal.stages} == {("concluded", "2022"), ("ended", "2024")}


def test_two_deals_of_a_sentence_do_not_share_their_dates() -> None:
    text = "Geely bought 26% of Renault in November 2024, and Ford formed a joint venture with CATL in May 2025."
    told = {deal.kind: [(one.stage, one.date) for one in deal.stages] for deal in deals(text)}
    assert told == {"equity": [("concluded", "2024-11")], "joint_venture": [("concluded", "2025-05")]}
