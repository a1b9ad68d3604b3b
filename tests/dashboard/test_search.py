"""Search: what is found, in which order, marked how, linked where, within which bounds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard import database as opener
from dashboard import quotation
from dashboard.database import TooSlow
from dashboard.filters import Filters
from dashboard.queries import search
from dashboard.search import marking
from dashboard.search.sentences import sentences
from dashboard.words import speaking

from .test_pages import opened, words


@pytest.mark.parametrize(
    ("term", "totals"),
    [
        ("小鹏", (1, 0, 2, 1)),  # of the deals one says so, and of the other XPeng is a party, which goes by it
        ("xpeng", (1, 0, 2, 1)),
        ("BYD exported", (0, 2, 0, 1)),
        ("exported 433,000 BYD", (0, 2, 0, 1)),
        ("byd target", (0, 0, 0, 0)),
        ("出口", (0, 12, 0, 0)),
        ("bZ3X", (0, 0, 1, 1)),
        ("100%", (0, 0, 0, 0)),
        ("_YD", (0, 0, 0, 0)),
        ("'; DROP TABLE", (0, 0, 0, 0)),
        ("zzz", (0, 0, 0, 0)),
    ],
)
def test_what_is_found(term: str, totals: tuple[int, ...], database: Path) -> None:
    found = (
        search.companies(term),
        search.figures(term, Filters()),
        search.deals(term, Filters()),
        search.articles(term),
    )
    assert tuple(hits.total for hits in found) == totals


def test_filters_narrow_figures_and_deals(database: Path) -> None:
    assert search.figures("exports", Filters(origins=("article",))).total == 2
    assert search.deals("volkswagen", Filters(deal_kinds=("equity",))).total == 1
    assert search.deals("volkswagen", Filters(("toyota",))).total == 0


def test_a_company_named_exactly_so_comes_first(database: Path) -> None:
    found = search.companies("gac").rows
    assert found["company_id"].iloc[0] == "gac"
    assert bool(found["is_exact"].iloc[0])


def test_what_stands_in_the_sentence_comes_first(database: Path) -> None:
    found = search.figures("passenger", Filters()).rows
    said = found["evidence"].fillna("").str.contains("passenger")
    assert said.any()
    assert said.tolist() == sorted(said.tolist(), reverse=True)


@pytest.mark.parametrize(
    ("term", "expected"),
    [("", ()), ("  ", ()), ("a", ()), ("鹏", ("鹏",)), ("a b", ("a", "b")), ("a b c d e f", ("a", "b", "c", "d e f"))],
)
def test_words_of_a_term(term: str, expected: tuple[str, ...]) -> None:
    assert search.words(term) == expected


@pytest.mark.parametrize(
    ("text", "term", "expected"),
    [
        ("BYD and byd", ["byd"], [(0, 3), (8, 11)]),
        ("Škoda sells", ["skoda"], [(0, 5)]),
        ("Citroe\u0308n", ["citroën"], [(0, 8)]),
        ("比亚迪出口", ["出口"], [(3, 5)]),
        ("aaa", ["aa"], [(0, 2)]),
        ("none", ["x", ""], []),
    ],
)
def test_marks_stand_where_the_words_do(text: str, term: list[str], expected: list[tuple[int, int]]) -> None:
    assert marking.spans(text, term) == expected


@given(st.text(max_size=60), st.text(min_size=1, max_size=4))
def test_marks_lie_within_the_text_and_nothing_is_lost(text: str, word: str) -> None:
    import html
    import re

    places = marking.spans(text, [word])
    assert all(0 <= start < end <= len(text) for start, end in places)
    shown = quotation.found(text, places)
    assert html.unescape(re.sub(r"</?(?:div|mark)[^>]*>", "", shown)) == html.unescape(html.escape(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One fell 68.7% here. Two rose by a lot. Three", "Two rose by a lot."),
        ("甲升。乙rose了。丙", "乙rose了。"),
        ("no such word", "no such word"),
        ("head\nIt rose\ntail", "It rose"),
    ],
)
def test_the_sentence_around_a_word(text: str, expected: str) -> None:
    assert marking.sentence(text, ["rose"]) == expected


def test_the_page_groups_marks_and_escapes(database: Path) -> None:
    app = opened("search", q="more")
    assert app.text_input(key="q").value == "more"
    shown = "\n".join(part.value for part in app.html)
    assert ">more</mark>" in shown
    assert "&lt;b&gt;" in shown
    assert "<b>" not in shown
    assert [head.value for head in app.header] == ["1 figure", "1 article"]
    links = [link for link in app.get("page_link") if "id=" in link.proto.query_string]
    assert len(links) == 1


def test_a_search_without_hits_and_one_too_short_say_so(database: Path) -> None:
    assert "Nothing holds “zzzz”" in words(opened("search", q="zzzz"), "info")
    assert "two letters or more" in words(opened("search", q="z"), "info")
    assert "deals and the sentences of 2 articles can be searched" in words(opened("search"), "info")


def test_the_sentences_to_download_are_those_found(database: Path) -> None:
    term = "xpeng"
    figures, deals, articles = search.figures(term, Filters()), search.deals(term, Filters()), search.articles(term)
    rows = sentences(figures.rows, deals.rows, articles.rows, search.words(term))
    assert rows["kind"].tolist() == ["deal", "deal", "article"]
    assert all(term in said.lower() or "小鹏" in said for said in rows["quotation"])
    assert rows["id"].notna().all()
    nothing = search.figures("zzz", Filters()).rows
    assert sentences(nothing, nothing, nothing, ("zzz",)).empty


def test_the_box_of_another_page_leads_to_the_search(database: Path) -> None:
    app = opened("exports", company="BYD")
    app.text_input(key="find").set_value("小鹏").run()
    assert app.title[0].value == "Search"
    assert app.text_input(key="q").value == "小鹏"
    assert app.multiselect(key="company").value == ["byd"], "the filters stay"


def test_a_search_that_takes_too_long_is_stopped(database: Path) -> None:
    slow = "SELECT count(*) FROM range(1000000) AS a, range(1000000) AS b WHERE a.range * b.range % 7 = 3"
    with pytest.raises(TooSlow):
        opener.query(slow, seconds=0.2)
    assert opener.query("SELECT 1 AS one")["one"].tolist() == [1]


def test_the_page_says_that_it_was_stopped(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: Any, **__: Any) -> None:
        raise TooSlow

    monkeypatch.setattr(search, "companies", stopped)
    app = opened("search", q="byd")
    assert "took too long" in app.warning[0].value


def test_chinese_readers_search_the_same(database: Path) -> None:
    with speaking("zh"):
        assert search.figures("exports", Filters()).total == search.figures("出口", Filters()).total > 0
