"""Where sentences end: abbreviations, initials, decimals, quotes, Chinese punctuation, bullets."""

from __future__ import annotations

import pytest

from etl.mentions.sentences import sentences, split_block
from etl.records import Article, Block, Cell, Span

# sentences are parted by | in the text of a row
ROWS = [
    "Sales rose.|Exports fell.",
    "Sales rose 3.5 percent.|Exports fell 2.1 percent.",
    "BYD Co. Ltd. sold more.|It led.",
    "Shares of BYD Co. rose.",
    "It is made by Chery Automobile Co., Ltd. in Wuhu.",
    "The stake is held by Geely Holding Group Co.|The price was not told.",
    "U.S. sales rose.|U.K. sales fell.",
    "It left the U.S.|The plant was sold.",
    "It is No. 1 in China.",
    "The Nos. 2 and 3 follow.",
    "Mr. Li and Ms. Wang met Dr. Zhao.",
    "J. D. Power said so.",
    "The cells come from Gotion High-tech Co.|Chery, a big exporter, sells more.",
    "It buys from Bosch Corp.|Geely said nothing.",
    "Great Wall Motor Co. Chairman Wei said so.",
    "SAIC Motor Corp. Ltd said so.",
    "It began on Jan. 1 and ended on Dec. 31.",
    "Growth came to approx. 5 percent.",
    "Makers, e.g. Toyota, lost.",
    "It sold 5,000 cars in Q1.|Sales then fell.",
    '"We lead."|He smiled.',
    "He said: “We lead.”|Nobody laughed.",
    "Who leads?|BYD does!|So it says.",
    "(It leads.)|So it says.",
    "Wait...|What?",
    "销量增长。|出口下降！|为什么？|没人知道。",
    "他说：“销量增长。”|出口下降。",
    "出口达1.5万辆。|同比增长2.5%。",
    "1. BYD leads.|2. Geely follows.",
    "• BYD led|• Geely followed",
    "sales rose vs. Geely",
    "Group 1: Sales -|In May, output rose -|The market grew - as some say -|Exports fell -|In Spain nobody bought",
    "China - The biggest market - bought more",
]


def _split(text: str) -> list[str]:
    return [span.of(text) for span in split_block(text, Block("paragraph", Span(0, len(text))))]


@pytest.mark.parametrize("row", ROWS)
def test_split(row: str) -> None:
    chinese = any("\u4e00" <= char <= "\u9fff" for char in row)
    assert _split(row.replace("|", "" if chinese else " ")) == row.split("|")


def test_offsets_are_those_of_the_article() -> None:
    text = "Head\n\nSales rose.  Exports fell.\n\n1 | 2"
    table = Block("table", Span(34, 39), ((Cell(Span(34, 35)), Cell(Span(38, 39))),))
    article = Article("a", text, (Block("headline", Span(0, 4)), Block("paragraph", Span(6, 32)), table))
    found = sentences(article)
    assert [sentence.text for sentence in found] == ["Head", "Sales rose.", "Exports fell."]
    assert all(sentence.span.of(text) == sentence.text for sentence in found)
    assert [(sentence.block, sentence.kind) for sentence in found] == [
        (0, "headline"), (1, "paragraph"), (1, "paragraph"),
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["", " ", "\n\t ", "."])
def test_empty_blocks_give_nothing_of_substance(text: str) -> None:
    assert "".join(_split(text)) == text.strip()
