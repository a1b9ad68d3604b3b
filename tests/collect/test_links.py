"""Feeds, sitemaps and lists: which pages they name."""

from __future__ import annotations

import gzip
import json
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from etl.collect.address import parse_address
from etl.collect.download import Response
from etl.collect.feeds import pages_in
from etl.collect.links import Links, Wanted
from etl.collect.lists import read_list
from etl.collect.sitemaps import MOST_SITEMAPS, listed_in
from etl.collect.visit import Visitor
from etl.errors import ChuhaiError, ReadError

from .site import Site, answer, page, robots

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Car news</title><link>https://example.com/</link>
<atom:link href="https://example.com/rss" rel="self"/><image><link>https://example.com/logo</link></image>
<item><title>One</title><link>https://example.com/2025/one?id=1&amp;x=2</link><comments>https://example.com/c</comments>
<content:encoded><![CDATA[<p>See <link>https://example.com/inside</link> and <a href="https://example.com/b">b</a></p>]]></content:encoded></item>
<item><link><![CDATA[ https://example.com/2025/two ]]></link></item>
<item><link>/2025/three</link></item><item><link>https://example.org/2025/four</link></item>
<!-- <item><link>https://example.com/2025/hidden</link></item> --></channel></rss>"""
ATOM = """<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>Car news</title><link href="https://example.com/"/>
<link rel="self" href="https://example.com/feed"/><link rel="hub" href="https://hub.example.com/push"/>
<entry><title>One</title><link rel="replies" href="https://example.com/one/comments"/>
<link rel="alternate" type="text/html" href="https://example.com/one"/>
<link rel="enclosure" type="audio/mpeg" href="https://example.com/one.mp3"/></entry>
<entry><link href='https://example.com/two?a=1&amp;b=2'/></entry></feed>"""
JSON_FEED = json.dumps(
    {"version": "https://jsonfeed.org/version/1.1", "items": [{"url": "https://example.com/one"}, {"id": "x"}]}
)
MAP = """<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{}</urlset>"""
INDEX = """<?xml version="1.0" encoding="UTF-8"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{}</sitemapindex>"""


def response(body: bytes | str, url: str = "https://example.com/feed") -> Response:
    data = body.encode() if isinstance(body, str) else body
    return Response(parse_address(url), 200, {}, data, datetime(2025, 5, 1, tzinfo=UTC))


def urlset(*urls: str) -> str:
    return MAP.format("".join(f"<url><loc>{url}</loc></url>" for url in urls))


def index(*urls: str) -> str:
    return INDEX.format("".join(f"<sitemap><loc>{url}</loc></sitemap>" for url in urls))


@pytest.mark.parametrize(
    ("feed", "pages"),
    [
        (RSS, ["https://example.com/2025/one?id=1&x=2", "https://example.com/2025/two", "https://example.com/2025/three",
               "https://example.org/2025/four"]),
        (ATOM, ["https://example.com/one", "https://example.com/two?a=1&b=2"]),
        (RSS.encode("utf-16"), RSS),  # calls itself UTF-8 and is not
        (RSS.replace("UTF-8", "gb18030").replace("Car news", "汽车").encode("gb18030"), RSS),
        ("\n  " + RSS.split("?>", 1)[1], RSS),
        (RSS.replace("</channel></rss>", ""), RSS),
        ("<html><head><title>No feed</title></head></html>", []),
        ("", []), ("{", []), ("[1]", []), ("{\"items\": 3}", []), ("<rss><channel/></rss>", []),
    ],
)  # fmt: skip
def test_pages_of_a_feed(feed: bytes | str, pages: list[str] | str) -> None:
    expected = pages_in(response(pages)) if isinstance(pages, str) else pages
    assert pages_in(response(feed)) == expected
    assert not isinstance(pages, str) or len(expected) == 4


def test_pages_of_a_json_feed() -> None:
    assert pages_in(response(JSON_FEED))[0] == "https://example.com/one"


@pytest.mark.parametrize(
    "feed",
    [
        "<rss><channel><item>" + "<link " * 150_000,
        "<rss><channel><item><link>" + " " * 1_000_000 + "x</link></item></channel></rss>",
        "<rss><channel><item>" + "<link>" * 200_000,
        "<rss>" + "<!-- <link " * 100_000,
        "<feed><entry>" + "<link href='" * 100_000,
        '<!DOCTYPE rss [<!ENTITY a "'
        + "x" * 1000
        + '"><!ENTITY b "'
        + "&a;" * 1000
        + '"><!ENTITY c "'
        + "&b;" * 1000
        + '">]><rss><channel><item><link>&c;</link></item></channel></rss>',
        '{"items": ' + "[" * 500_000,
    ],
    ids=["open tags", "white space", "nested", "comments", "open quotes", "entities", "deep json"],
)
def test_hostile_feeds_are_done_with_quickly(feed: str) -> None:
    began = time.process_time()
    pages_in(response(feed))
    assert time.process_time() - began < 2.0


def test_entities_cannot_fetch_files() -> None:
    feed = '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/hostname">]><rss><channel><item><link>https://example.com/&a;</link></item></channel></rss>'
    assert all("hostname" not in each and len(each) < 30 for each in pages_in(response(feed)))


@pytest.mark.parametrize(
    ("text", "pages", "further"),
    [
        (urlset("https://example.com/2025/one?a=1&amp;b=2", "https://www.example.com/two", "https://other.org/x",
                "https://examples.com/similar", "https://example.com/", "https://example.com/tag/cars"),
         ["https://example.com/2025/one?a=1&b=2", "https://www.example.com/two"], []),
        (index("https://example.com/a.xml", "https://example.com/news-map/", "https://other.org/b.xml"),
         [], ["https://example.com/a.xml", "https://example.com/news-map/"]),
        ("https://example.com/1\nhttps://example.com/2\n", ["https://example.com/1", "https://example.com/2"], []),
        ("<html><body>no</body></html>", [], []), ("", [], []),
    ],
)  # fmt: skip
def test_what_a_sitemap_lists(text: str, pages: list[str], further: list[str]) -> None:
    for body in (text.encode(), gzip.compress(text.encode())):
        found = listed_in(response(body, "https://example.com/sitemap"), parse_address("https://example.com/"))
        assert found == (pages, further)


def found(visitor: Visitor, wanted: Wanted) -> tuple[list[str], bool, list[str]]:
    problems: list[ChuhaiError] = []
    addresses, is_cut = Links(visitor, problems.append).wanted(wanted)
    return [each.url for each in addresses], is_cut, [str(each) for each in problems]


def test_a_page_leads_to_its_feeds(site: Site, visitor: Visitor) -> None:
    head = '<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head><body>News</body></html>'
    site.pages = {"/": head.encode(), "/rss": answer(RSS.encode(), kind="application/rss+xml")}
    urls, _, problems = found(visitor, Wanted(feeds=(site.url("/"),)))
    assert [url.rsplit("/", 1)[1] for url in urls] == ["one?id=1&x=2", "two", "three", "four"]
    assert problems == []


def test_feeds_that_are_none(site: Site, visitor: Visitor) -> None:
    site.pages = {"/a": page(), "/b": answer(b"\x89PNG", kind="image/png")}
    urls, _, problems = found(visitor, Wanted(feeds=(site.url("/a"), site.url("/b"), site.url("/c"), "nothing")))
    assert urls == []
    assert [problem.split(": ", 1)[1] for problem in problems] == [
        "names no feed",
        "is image/png, not an article",
        "answers with status 404",
        "is not a web address; it has to begin with https:// or http://",
    ]


def test_a_home_page_leads_to_its_sitemaps_and_those_to_others(site: Site, visitor: Visitor) -> None:
    def here(path: str) -> str:
        return site.url(path, "news.example.com")

    site.pages = {
        "/robots.txt": robots(f"Sitemap: {here('/maps.xml')}"),
        "/maps.xml": answer(
            index(here("/one.xml"), here("/two.xml.gz"), here("/maps.xml"), here("/gone.xml")).encode(), kind="text/xml"
        ),
        "/one.xml": answer(urlset(here("/a"), here("/b")).encode(), kind="application/xml"),
        "/two.xml.gz": answer(gzip.compress(urlset(here("/b"), here("/c-export")).encode()), kind="application/gzip"),
    }
    urls, is_cut, problems = found(visitor, Wanted(sitemaps=(here("/"),)))
    assert urls == [here("/a"), here("/b"), here("/c-export")]
    assert not is_cut
    assert problems == [f"{here('/gone.xml')}: answers with status 404"]
    assert found(visitor, Wanted(sitemaps=(here("/"),), match="export"))[0] == [here("/c-export")]
    assert found(visitor, Wanted(sitemaps=(here("/"),), limit=2))[:2] == ([here("/a"), here("/b")], True)


def test_a_home_page_without_named_sitemaps_has_one_at_the_usual_place(site: Site, visitor: Visitor) -> None:
    home = site.url("/", "example.com")
    site.pages = {"/sitemap.xml": answer(urlset(home + "a").encode(), kind="text/xml")}
    assert found(visitor, Wanted(sitemaps=(home,)))[0] == [home + "a"]


def test_a_site_without_a_domain_has_sitemaps_too(site: Site, visitor: Visitor) -> None:
    home = site.url("/")
    listed = urlset(home + "a", "http://192.0.2.7/b", "http://nameless.example.com/c")
    site.pages = {
        "/robots.txt": robots(f"Sitemap: {home}maps.xml"),
        "/maps.xml": answer(index(f"{home}one.xml").encode(), kind="text/xml"),
        "/one.xml": answer(listed.encode(), kind="text/xml"),
    }
    assert found(visitor, Wanted(sitemaps=(home,)))[0] == [home + "a"]


def test_a_sitemap_may_lie_elsewhere(site: Site, visitor: Visitor) -> None:
    home, elsewhere = site.url("/", "example.com"), site.url("/map.xml", "example.org")
    site.pages = {
        "/robots.txt": robots(f"Sitemap: {elsewhere}"),
        "/map.xml": answer(urlset(home + "a", site.url("/b", "example.org")).encode(), kind="text/xml"),
    }
    assert found(visitor, Wanted(sitemaps=(home,)))[0] == [home + "a"]


def test_sitemaps_without_an_end_are_cut(site: Site, visitor: Visitor) -> None:
    for n in range(MOST_SITEMAPS + 5):
        site.pages[f"/{n}.xml"] = answer(index(site.url(f"/{n + 1}.xml", "example.com")).encode(), kind="text/xml")
    _, _, problems = found(visitor, Wanted(sitemaps=(site.url("/0.xml", "example.com"),)))
    assert problems == [f"{site.url('/0.xml', 'example.com')}: leads to more than 50 sitemaps; the rest is left out"]


def test_each_page_is_wanted_once(visitor: Visitor) -> None:
    urls, _, _ = found(visitor, Wanted(("https://example.com/a", "https://example.com/a?utm_source=x#top")))
    assert urls == ["https://example.com/a"]


LIST = """# our sources
https://example.com/one   # the first
https://example.com/two#part

not an address
ftp://example.com/three
https://example.com/four
"""


@pytest.mark.parametrize(
    "data", [LIST.encode(), b"\xef\xbb\xbf" + LIST.replace("\n", "\r\n").encode(), LIST.encode("utf-16")]
)
def test_a_list_of_addresses(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "list.txt"
    path.write_bytes(data)
    addresses, problems = read_list(path)
    assert [each.url for each in addresses] == [f"https://example.com/{name}" for name in ("one", "two", "four")]
    assert [str(each).removeprefix(f"{path}: ")[:22] for each in problems] == [
        "line 5: not an address",
        "line 6: ftp://example.",
    ]


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\0\0", None])
def test_a_list_that_cannot_be_read(tmp_path: Path, data: bytes | None) -> None:
    path = tmp_path / "list.txt"
    if data:
        path.write_bytes(data)
    with pytest.raises(ReadError, match=r"list\.txt: (is a picture|cannot be read)"):
        read_list(path)
