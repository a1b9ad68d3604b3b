"""Title, publisher, dates and address of a page: where they are looked for, and which place goes first."""

# ruff: noqa: E501 - markup and sample lines are easier to read in one piece

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from etl.read import ManifestEntry, read_article

from .conftest import Reader
from .shapes import BODY, HEADLINE, page, paragraphs

STORY = f"<article><h1>{HEADLINE}</h1>{paragraphs(*BODY)}</article>"


def _jsonld(value: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


ARTICLE = {
    "@type": "NewsArticle",
    "headline": HEADLINE,
    "datePublished": "2025-07-03T23:41:00-08:00",
    "dateModified": "2025-07-04T01:00:00Z",
}

DATES = {
    "JSON-LD": _jsonld(ARTICLE),
    "JSON-LD list": _jsonld([{"@type": "BreadcrumbList"}, ARTICLE]),
    "JSON-LD graph": _jsonld(
        {"@graph": [{"@type": "WebSite", "name": "Halden Post"}, {**ARTICLE, "@type": ["Article", "NewsArticle"]}]}
    ),
    "JSON-LD page": _jsonld({"@graph": [{"@type": "WebPage", "datePublished": "2025-07-03"}]}),
    "JSON-LD in a comment": f'<script type="application/ld+json"><!--\n{json.dumps(ARTICLE)}\n--></script>',
    "JSON-LD that is broken": f'<script type="application/ld+json">{json.dumps(ARTICLE)[:-1]},}}</script>',
    "open graph": '<meta property="article:published_time" content="2025-07-03T09:00:00+02:00">',
    "pubdate": '<meta name="pubdate" content="20250703">',
    "publishdate": '<meta name="publishdate" content="2025-07-03">',
    "Dublin Core": '<meta name="DC.date.issued" content="2025-07-03">',
    "sailthru": '<meta name="sailthru.date" content="2025-07-03 08:15:00 +0000">',
    "parsely": '<meta name="parsely-pub-date" content="2025-07-03T08:15:00Z">',
    "in words": '<meta name="date" content="Thu, 3 Jul 2025 08:15:00 GMT">',
    "seconds": '<meta name="publish-date" content="1751529600">',
}


@pytest.mark.parametrize("head", DATES.values(), ids=DATES.keys())
def test_the_page_dates_itself_by_its_local_day(read: Reader, head: str) -> None:
    article = read(page(STORY, head))
    assert (article.published, article.published_from) == (date(2025, 7, 3), "page")


@pytest.mark.parametrize(
    "inside",
    [
        '<meta itemprop="datePublished" content="2025-07-03T04:20:00Z">',
        '<time datetime="2025-07-03T15:10:00+00:00">Thursday</time>',
        '<span itemprop="datePublished">3 July 2025</span>',
    ],
)
def test_microdata_and_time_elements(read: Reader, inside: str) -> None:
    article = read(page(STORY.replace("</h1>", f"</h1>{inside}")))
    assert (article.published, article.published_from) == (date(2025, 7, 3), "page")


def test_the_order_of_the_sources(tmp_path: Path) -> None:
    file = tmp_path / "story.html"
    entry = ManifestEntry("story.html", published=date(2020, 1, 1))
    byline = STORY.replace("</h1>", "</h1><p class='byline'>By Ola Nordmann | Published: 3 July 2025</p>")
    cases = [
        (page(byline, _jsonld(ARTICLE)), entry, date(2019, 5, 5), date(2019, 5, 5), "option"),
        (page(byline, _jsonld(ARTICLE)), entry, None, date(2025, 7, 3), "page"),
        (page(byline), entry, None, date(2020, 1, 1), "manifest"),
        (page(byline), None, None, date(2025, 7, 3), "guessed"),
        (page(STORY), None, None, None, "unknown"),
    ]
    for text, row, option, day, source in cases:
        file.write_text(text, encoding="utf-8")
        article = read_article(file, row, published=option)
        assert (article.published, article.published_from) == (day, source)


def test_jsonld_goes_before_meta_tags_and_modified_stays_apart(read: Reader) -> None:
    head = (
        _jsonld(ARTICLE)
        + '<meta property="article:published_time" content="2024-01-01"><meta property="og:updated_time" content="2026-01-01">'
    )
    article = read(page(STORY, head))
    assert article.published == date(2025, 7, 3)
    assert article.modified == date(2025, 7, 4)


@pytest.mark.parametrize(
    "address", ["https://h.example/2025/07/03/port", "https://h.example/2025-07-03/port.html", "https://h.example/a/20250703-port", "https://h.example/2025/0703/c1-2.html"]
)  # fmt: skip
def test_a_date_in_the_address_is_a_guess(read: Reader, address: str) -> None:
    article = read(page(STORY, f'<link rel="canonical" href="{address}">'))
    assert (article.published, article.published_from) == (date(2025, 7, 3), "guessed")


def test_years_in_footers_and_comments_are_no_date(read: Reader) -> None:
    comments = (
        "<div class='comments'><time datetime='2021-02-03'>then</time></div><div class='foot'>© 2025 Halden Post</div>"
    )
    article = read(page(STORY + comments))
    assert (article.published, article.published_from) == (None, "unknown")


def test_publisher_title_and_address(read: Reader) -> None:
    graph = {
        "@graph": [
            {**ARTICLE, "publisher": {"@id": "#org"}, "mainEntityOfPage": {"@id": "#page"}},
            {"@type": "Organization", "@id": "#org", "name": "Halden &amp; Post"},
        ]
    }
    article = read(page(STORY, _jsonld(graph) + '<meta property="og:url" content="https://h.example/port">'))
    assert (article.publisher, article.title, article.url) == ("Halden & Post", HEADLINE, "https://h.example/port")


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="og:site_name" content="Halden Post">',
        '<meta name="DC.publisher" content="Halden Post">',
        '<meta name="source" content="Halden Post">',
        '<meta name="application-name" content="Halden Post">',
        _jsonld({"@type": "WebSite", "name": "Halden Post"}),
        _jsonld({**ARTICLE, "publisher": [{"name": "Halden Post"}]}),
    ],
)
def test_publisher_by_other_names(read: Reader, head: str) -> None:
    assert read(page(STORY, head)).publisher == "Halden Post"


def test_the_manifest_fills_what_the_page_does_not_say(tmp_path: Path) -> None:
    file = tmp_path / "story.html"
    file.write_text(page(STORY), encoding="utf-8")
    entry = ManifestEntry("story.html", "Another title", "Halden Post", None, "https://h.example/port", "zh-CN", {})
    article = read_article(file, entry)
    assert (article.title, article.publisher, article.url) == (HEADLINE, "Halden Post", "https://h.example/port")
    assert article.language == "zh"
    assert not article.is_brief
    assert "Another title" not in article.text


def test_a_brief_is_named_by_the_originals_title_and_keeps_its_own_heading_in_its_text(tmp_path: Path) -> None:
    file = tmp_path / "story.html"
    file.write_text(page(STORY), encoding="utf-8")
    entry = ManifestEntry(
        "story.html", "Another title", "Halden Post", None, "https://h.example/port", "en", {"kind": "brief"}
    )
    article = read_article(file, entry)
    assert article.is_brief
    assert article.title == "Another title"
    assert "Another title" not in article.text
    assert HEADLINE in article.text


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "/relative/path", "https://h.example/a b", "data:text/html,x"]
)
def test_only_web_addresses_are_taken(read: Reader, address: str) -> None:
    assert read(page(STORY, f'<link rel="canonical" href="{address}">')).url == ""


@pytest.mark.parametrize(
    "value",
    [
        "null",
        "[[[]]]",
        '{"@graph": 5}',
        '{"@type": 7}',
        '{"@type": "NewsArticle", "publisher": 3, "datePublished": {}}',
        '"x"',
        "}{",
    ],
)
def test_odd_jsonld_does_no_harm(read: Reader, value: str) -> None:
    assert read(page(STORY, f'<script type="application/ld+json">{value}</script>')).title == HEADLINE
