"""Ranked bars: each block has its own scale, bounds stay open, what is of another period is not measured."""

from __future__ import annotations

from typing import Any

import plotly.graph_objects as go
import pytest

from dashboard.charts import ranked
from dashboard.charts.ranked import Bar, Block
from dashboard.records import Claim, records

from .claims import rows, year


def bar(value: float, name: str = "A", before: float | None = None, *, is_aside: bool = False, **fields: Any) -> Bar:
    """A bar of a claim of 2025, with one of 2024 as what it was before."""
    now, then = records(rows(year(2025, value, **fields), year(2024, before or 1.0, **fields)), Claim)
    return Bar(now, name, "#123456", before=then if before else None, is_aside=is_aside)


def drawn(*blocks: Block) -> tuple[dict[str, Any], dict[str, Any], dict[str, Any], dict[str, Any], dict[str, Any]]:
    """Bars, arrows, ticks, rings and layout of the figure."""
    figure = ranked.ranked(list(blocks), ["Source: CAAM"])
    go.Figure(figure)
    bars, arrows, ticks, rings = figure["data"]
    return bars, arrows, ticks, rings, figure["layout"]


def test_each_block_has_its_own_scale() -> None:
    bars, *_ = drawn(Block("One", (bar(200), bar(50))), Block("Two", (bar(8, unit="percent"), bar(60, unit="percent"))))
    assert bars["x"] == [1.0, 0.25, 0.08, 0.6]
    assert bars["y"] == sorted(bars["y"]), "from the top down"


def test_what_it_was_earlier_is_on_the_same_scale() -> None:
    bars, _, ticks, *_ = drawn(Block("", (bar(100, before=400.0), bar(200))))
    assert bars["x"] == [0.25, 0.5]
    assert (ticks["x"], ticks["marker"]["symbol"]) == ([1.0], ["line-ns"])


def test_bounds_have_arrows() -> None:
    _, arrows, *_ = drawn(Block("", (bar(100, bound="over"), bar(60), bar(50, bound="under"))))
    assert arrows["marker"]["symbol"] == ["triangle-right", "triangle-left"]


def test_another_period_has_no_bar_and_sets_no_scale() -> None:
    bars, _, _, rings, _ = drawn(Block("", (bar(10), bar(9000, is_aside=True))))
    assert bars["x"] == [1.0]
    assert rings["marker"]["symbol"] == ["circle-open"]


def test_estimates_are_hollow_and_articles_striped() -> None:
    bars, *_ = drawn(Block("", (bar(10), bar(9, bound="about"), bar(8, origin="article", article_id="a"))))
    assert bars["marker"]["color"] == ["#123456", "rgba(0,0,0,0)", "#123456"]
    assert bars["marker"]["pattern"]["shape"] == ["", "", "/"]


def test_nothing_of_a_name_is_markup() -> None:
    *_, layout = drawn(Block("<i>title</i>", (bar(10, name="<b>x</b> & co"),)))
    texts = [note["text"] for note in layout["annotations"]]
    assert texts[0] == "<b>&lt;i&gt;title&lt;/i&gt;</b>"
    assert texts[1] == "<b>&lt;b&gt;x&lt;/b&gt; &amp; co</b>: 10"


@pytest.mark.parametrize("count", [1, 30])
def test_rows_do_not_touch(count: int) -> None:
    bars, *_, layout = drawn(Block("Title", tuple(bar(5, name=f"Company with a long name {n}") for n in range(count))))
    gaps = {round(after - before, 6) for before, after in zip(bars["y"], bars["y"][1:], strict=False)}
    assert all(gap >= 13 + 17 for gap in gaps)
    assert layout["yaxis"]["range"][0] > bars["y"][-1]


def test_chinese_words_are_broken_to_a_phones_width() -> None:
    long = bar(10, name="一家名字很长很长的企业集团有限公司在海外的生产基地以及它的全部子公司")
    *_, layout = drawn(Block("", (long,)))
    text = layout["annotations"][0]["text"]
    assert "<br>" in text
    assert text.replace("<br>", "").replace("<b>", "").replace("</b>", "").startswith("一家名字很长很长的企业集团")
