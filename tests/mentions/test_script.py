"""An article in traditional characters is read as one in simplified characters, and quoted as it is printed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.extract import extract
from etl.mentions.script import as_printed, simplified
from etl.records import Article, Block, Deal, Extraction, Span


def _article(text: str) -> Article:
    block = Block("paragraph", Span(0, len(text)))
    return Article("case", text, (block,), title=text, published=date(2025, 5, 20), published_from="page")


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("比亞迪銷量為三萬輛", "比亚迪销量为三万辆"),
        ("於歐盟開賣後", "于欧盟开卖后"),
        ("哪吒汽车售后", "哪吒汽车售后"),
        ("BYD sold 3,000 – “more”", "BYD sold 3,000 – “more”"),
    ],
)
def test_characters_are_exchanged_one_for_one(printed: str, read: str) -> None:
    assert simplified(_article(printed)).text == read


@given(
    st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF) | st.sampled_from("比亞迪, 3萬\n"), max_size=60)
)
def test_every_place_in_the_text_stays_true(text: str) -> None:
    read = simplified(_article(text)).text
    assert len(read) == len(text)
    assert simplified(_article(read)).text == read


def test_an_article_without_traditional_characters_is_the_same_object() -> None:
    article = _article("比亚迪4月销量为三万辆")
    assert simplified(article) is article


def test_rows_are_quoted_as_printed() -> None:
    article = _article("比亞迪4月在德國賣出超過 1.2 萬輛，年增 40%。三月獲利 3 億歐元。")
    found = extract(article)
    assert found.article is article
    assert [figure.number_text for figure in found.figures] == ["超過 1.2 萬", "40%"]
    assert [refusal.text for refusal in found.refused] == ["3 億歐元"]


def test_the_object_of_a_deal_is_quoted_as_printed() -> None:
    article = _article("豐田與廣汽推出鉑智。")
    deal = Deal(parties=("gac", "toyota"), kind="joint_venture", evidence=Span(0, 10), object="铂智")
    found = Extraction(simplified(article), (), (deal, replace(deal, object="elsewhere")))
    assert [each.object for each in as_printed(found, article).deals] == ["鉑智", "elsewhere"]
