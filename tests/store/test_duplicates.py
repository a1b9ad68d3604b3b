"""The same story on several sites counts once; what says something new stays."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from etl.errors import ReadError
from etl.read.likeness import likeness, read_sketch_rules
from etl.records import Article, Extraction, Figure
from etl.store.opening import reading
from tests.batch.simple import RULE, extract_simply
from tests.extracted import Found

from .sample import PLATFORM, content, make
from .test_repeatable import fingerprints

STORY = (
    "The quay at Tianjin was busy before dawn on Monday, when two car carriers moored side by side.",
    "BYD exported 41000 cars that month, said its office, more than its planners had put in their plan.",
    "A harbour pilot with thirty years behind him said he had never seen the yard so full of white roofs.",
    "Trucks queued along the ring road, and the canteen of the terminal opened two hours early for their drivers.",
    "The carriers were due to leave on the evening tide, one for the Gulf and the other for the west coast of Mexico.",
)
CHINESE = (
    "周一清晨天津港码头十分繁忙两艘汽车运输船并排停靠在泊位上等待装船作业开始。",
    "比亚迪表示当月出口数量超过计划而场地上停满了等待装运的白色新车场面少见。",
    "一位工作三十年的引航员说他从未见过堆场如此拥挤卡车沿着环路排起了长队等候。",
)
NEXT_DAY = date(2025, 5, 21)


def told(name: str, paragraphs: Sequence[str] = STORY, day: date | None = date(2025, 5, 20), **fields: Any) -> Found:
    """An article with the figures that the simple rule finds in it."""
    text = "\n\n".join((f"Headline of {name}", *paragraphs))
    known: dict[str, Any] = {"title": f"Headline of {name}", "publisher": f"{name} Post"}
    of = Article(name=name, text=text, blocks=(), file=f"{name}.html", published=day, **known | fields)
    return Found(name, name * 3, extract_simply(of))


def load(folder: Path, *articles: Found) -> Path:
    return make(folder / "chuhai.duckdb", content(articles))


def carriers(database: Path) -> dict[str, list[str]]:
    """The articles with their carriers."""
    query = """SELECT article_id, list(carrier_id ORDER BY carrier_id) FILTER (WHERE carrier_id IS NOT NULL)
               FROM mart.articles LEFT JOIN mart.carriers USING (article_id) GROUP BY 1 ORDER BY 1"""
    with reading(database) as connection:
        return {name: ids or [] for name, ids in connection.execute(query).fetchall()}


ALIKE = {
    "a headline": STORY,
    "a dateline and a closing line": (
        f"TIANJIN (Harbour Wire) - {STORY[0]}", *STORY[1:], "Reporting by the desk; the writer is at the paper.",
    ),
    "a paragraph less": (*STORY[:2], *STORY[3:]),
    "cut short": STORY[:3],
    "case and quotation marks": tuple(f"“{each.upper()}”" for each in STORY),
}  # fmt: skip


@pytest.mark.parametrize("paragraphs", ALIKE.values(), ids=ALIKE)
def test_the_same_story_elsewhere_is_a_carrier(tmp_path: Path, paragraphs: Sequence[str]) -> None:
    database = load(tmp_path, told("first"), told("second", paragraphs, NEXT_DAY))
    assert carriers(database) == {"first": ["second"]}
    with reading(database) as connection:
        assert connection.execute("SELECT count(*) FROM core.figures").fetchone() == (1,)
        row = connection.execute("SELECT title, publisher, published, shared FROM mart.carriers").fetchone()
    assert row is not None
    assert row[:3] == ("Headline of second", "second Post", NEXT_DAY)
    assert 0.7 <= row[3] <= 1


OTHERS = {
    "a follow-up with a new figure": (*STORY, "BYD exported 9000 cars on the day after, said its office."),
    "the same words with another figure": (STORY[0], STORY[1].replace("41000", "52000"), *STORY[2:]),
    "a story that quotes one sentence": (
        STORY[1], "Analysts had expected far less.", "They point to the new ships that the maker ordered.",
        "Yards in Yantai and Guangzhou are building six more of them, each for seven thousand cars on twelve decks.",
    ),
    "hardly any text": ("BYD exported 41000 cars.",),
}  # fmt: skip


@pytest.mark.parametrize("paragraphs", OTHERS.values(), ids=OTHERS)
def test_what_says_something_else_is_an_article_of_its_own(tmp_path: Path, paragraphs: Sequence[str]) -> None:
    assert carriers(load(tmp_path, told("first"), told("second", paragraphs, NEXT_DAY))) == {"first": [], "second": []}


def test_texts_without_spaces_are_known_by_their_characters(tmp_path: Path) -> None:
    other = tuple(each[::-1] for each in CHINESE)
    articles = told("first", CHINESE), told("second", CHINESE[:2], NEXT_DAY), told("third", other)
    assert carriers(load(tmp_path, *articles)) == {"first": ["second"], "third": []}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ({"day": NEXT_DAY}, {"day": date(2025, 5, 20), "paragraphs": STORY[:4]}),
        ({"day": None}, {"paragraphs": STORY[:4]}),
        ({"paragraphs": STORY[:4]}, {}),
        ({}, {}),
    ],
    ids=["the earlier", "the dated", "the longer", "by its id"],
)
def test_which_one_stands_for_the_story(tmp_path: Path, left: dict[str, Any], right: dict[str, Any]) -> None:
    names = ("a", "b") if left or right else ("b", "a")
    database = load(tmp_path, told(names[0], **left), told(names[1], **right))
    assert carriers(database) == {names[1]: [names[0]]}


def test_a_copy_of_a_copy_that_is_not_like_the_first_stands_alone(tmp_path: Path) -> None:
    long = [f"Paragraph {number} says that ship {number * 7} left berth {number * 3} at noon." for number in range(30)]
    days = (date(2025, 5, day) for day in (1, 2, 3))
    articles = (told(name, long[at : at + 16], next(days)) for name, at in (("a", 0), ("b", 4), ("c", 9)))
    assert carriers(load(tmp_path, *articles)) == {"a": ["b"], "c": []}


def test_the_order_of_loading_changes_nothing(tmp_path: Path) -> None:
    articles = [
        told("one"), told("two", STORY[:4], NEXT_DAY), told("three", (*STORY, "BYD exported 7 cars too."), NEXT_DAY),
        told("four", STORY[:4], None),
    ]  # fmt: skip
    seen = {
        tuple(fingerprints(load(tmp_path / str(number), *order)).items())
        for number, order in enumerate(itertools.islice(itertools.permutations(articles), 0, 24, 5))
    }
    assert len(seen) == 1
    assert carriers(tmp_path / "0" / "chuhai.duckdb") == {"one": ["four", "two"], "three": []}


def test_a_phrase_of_many_sites_makes_no_pairs_of_them(tmp_path: Path) -> None:
    furniture = (
        "This page is read by many people who like the pages that many people read on this site every day of the week"
    )
    articles = [
        told(f"site {number:02}", (furniture, *(f"Word{number} and {n} of {number * n}." for n in range(30))))
        for number in range(60)
    ]
    assert len(carriers(load(tmp_path, *articles))) == 60


def test_a_deal_more_is_something_new(tmp_path: Path) -> None:
    first, second = told("first"), told("second", day=NEXT_DAY)
    deal = replace(PLATFORM, evidence=second.extraction.figures[0].evidence, announced=None)
    more = replace(second, extraction=replace(second.extraction, deals=(deal,)))
    assert carriers(load(tmp_path, first, more)) == {"first": [], "second": []}


def test_likeness_knows_no_layout() -> None:
    text = "\n\n".join(STORY)
    assert likeness(text).sketch == likeness(text.replace("\n\n", " ").upper()).sketch
    assert likeness(text).shingles > 60
    assert likeness("").shingles == 1


@pytest.mark.parametrize("text", ["", "[sketch]\nwords = 5\n", "[sketch]\nwords = 0\ncharacters = 3\nsize = 4", "\xff"])
def test_rules_that_are_not_whole_are_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "duplicates.toml"
    path.write_bytes(text.encode("latin-1"))
    with pytest.raises(ReadError, match=r"duplicates\.toml: its \[sketch\] must"):
        read_sketch_rules(path)


def test_the_simple_rule_finds_what_the_tests_count_on() -> None:
    figures: tuple[Figure, ...] = told("x").extraction.figures
    assert [figure.value for figure in figures] == [41000]
    assert isinstance(told("x").extraction, Extraction)
    assert RULE.groups == 1
