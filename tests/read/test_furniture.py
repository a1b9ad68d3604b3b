"""The list of furniture is data: a new outlet's furniture needs no change of code, and a mistake in it is named."""

# ruff: noqa: E501 - markup and sample lines are easier to read in one piece

from __future__ import annotations

import time
from pathlib import Path

import pytest

from etl.errors import ReadError
from etl.paths import data_dir
from etl.read.furniture import line_kind, load_furniture, name_kind, without_marks


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("related-posts", "box"), ("adSlot", "box"), ("ad", "box"), ("post__newsletter", "box"), ("comments", "box"), ("rel_news", "box"),
        ("wp-caption-text", "box"), ("cookieBanner", "box"), ("share", "box"), ("social-share", "box"),
        ("byline", "byline"), ("article-meta", "byline"), ("publishDate", "byline"),
        ("key-points", "keep"), ("standfirst", "keep"), ("article-body", "keep"), ("table-caption", "keep"),
        ("market-share", ""), ("header", ""), ("shadow", ""), ("gradient", ""), ("registrations", ""), ("addition", ""), ("leading", ""),
        ("roadmap", ""), ("navy", ""), ("stage", ""), ("content", ""), ("story", ""), ("moreover", ""),
    ],
)  # fmt: skip
def test_names_of_elements(name: str, kind: str) -> None:
    assert name_kind(name) == kind


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Listen to the full version", "furniture"), ("Advertisement · Scroll to continue", "furniture"), ("DIGEST HUB", "furniture"),
        ("Unlock exclusive discounts for your whole office with a group plan.", "furniture"), ("By Ola Nordmann and Kari Berg", "furniture"),
        ("Reporting by Ola Nordmann; Editing by K. Berg", "furniture"), ("（责编：甲乙）", "furniture"), ("来源：哈尔登报", "furniture"),
        ("Also read: Cars up 91%", "furniture"), ("延伸阅读：汽车销量增长", "furniture"), ("Photo: O. N.", "furniture"),
        ("MOST POPULAR", "list"), ("READ MORE", "list"), ("You may also like", "list"), ("相关新闻", "list"), ("More from this section", "list"),
        ("OPINION", "label"), ("Share", "label"), ("2 comments", "end"),
        ("Related costs", "text"), ("By 2030", "text"), ("Sales by region", "text"), ("Top 10 exporters", "text"), ("More than 40%", "text"),
        ("Shares of the market", "text"), ("Latest figures for April", "text"), ("Popular models: Seagull, Dolphin", "text"),
        ("比亚迪销量相关新闻稿", "text"),
    ],
)  # fmt: skip
def test_lines(line: str, kind: str) -> None:
    assert line_kind(line) == kind


@pytest.mark.parametrize(
    ("line", "clean"),
    [
        ("It rose [para. 1][para. 2].", "It rose."),
        ("It rose [para. 3] to 5 [para. 4]", "It rose to 5"),
        ("Cars[12] and vans", "Cars and vans"),
        ("Sold [in 2024] there", "Sold [in 2024] there"),
        ("[AOD] 4 (of 5)", "[AOD] 4 (of 5)"),
    ],
)
def test_marks_inside_lines(line: str, clean: str) -> None:
    assert without_marks(line) == clean


def test_a_new_pattern_takes_effect_without_code(tmp_path: Path) -> None:
    text = (data_dir() / "vocabulary" / "furniture.toml").read_text(encoding="utf-8")
    (tmp_path / "furniture.toml").write_text(
        text.replace("[lines]\npatterns = [", "[lines]\npatterns = [\n  'ring the bell.*',"), encoding="utf-8"
    )
    assert load_furniture(tmp_path).lines.kind("Ring the bell at the gate") == "furniture"
    assert load_furniture().lines.kind("Ring the bell at the gate") == "text"


@pytest.mark.parametrize("broken", ["[marks]\npatterns = ['(']", "no toml", "[marks]\npatterns = []"])
def test_a_broken_list_is_named(tmp_path: Path, broken: str) -> None:
    (tmp_path / "furniture.toml").write_text(broken, encoding="utf-8")
    with pytest.raises(ReadError, match=r"furniture\.toml"):
        load_furniture(tmp_path)


def test_a_missing_list_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"furniture\.toml"):
        load_furniture(tmp_path)


@pytest.mark.parametrize(
    "unit",
    [
        "A",
        "Ab",
        "A ",
        "a ",
        "By Ab and ",
        "| ",
        "|a",
        "> a",
        "#a ",
        "+47 ",
        "1 ",
        "share ",
        "(photo",
        "汽",
        "汽 ",
        "a@",
        "© ",
        "http://a ",
    ],
)
def test_no_pattern_is_slow_on_long_lines(unit: str) -> None:
    furniture = load_furniture()
    line = (unit * 400)[:399] + "!"
    begun = time.process_time()
    for pattern in (
        *(pattern for _, pattern in furniture.lines.patterns),
        furniture.asides,
        furniture.headings,
        furniture.captions,
        furniture.refused,
    ):
        pattern.fullmatch(line)
    name_kind(unit.strip() * 100)
    assert time.process_time() - begun < 1
