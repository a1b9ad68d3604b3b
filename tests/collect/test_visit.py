"""Manners: robots.txt, turns, redirects one by one, and leaving alone who asks for it."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler

import pytest

from etl.collect.address import parse_address
from etl.collect.guard import Guard
from etl.collect.pace import Pace
from etl.collect.visit import REDIRECTS, Visitor
from etl.errors import FetchError
from etl.read.media import ARTICLE_TYPES

from .conftest import LIMITS, Clock
from .site import Answer, Site, answer, page, redirect, robots, send

BODY = page()


def visit(visitor: Visitor, url: str) -> bytes:
    return visitor.visit(parse_address(url), ARTICLE_TYPES).body


@pytest.mark.parametrize(
    ("rules", "open_paths", "closed_paths"),
    [
        ("User-agent: *\nDisallow: /private", ["/a", "/privat"], ["/private", "/private/x"]),
        ("User-agent: chuhai\nDisallow: /a\n\nUser-agent: *\nDisallow: /b", ["/b"], ["/a"]),
        ("User-agent: other\nDisallow: /", ["/a"], []),
        ("User-agent: *\nDisallow: /news/\nAllow: /news/cars", ["/news/cars/1"], ["/news/1"]),
        ("User-agent: *\nDisallow: /*?print=\nDisallow: /*.json$", ["/a?x=1", "/a.json?x"], ["/a?print=1", "/a.json"]),
        ("", ["/a"], []),
        ("\ufeffUser-agent: *\nDisallow: /a", ["/b"], ["/a"]),
    ],
)
def test_robots_rules(site: Site, visitor: Visitor, rules: str, open_paths: list[str], closed_paths: list[str]) -> None:
    site.pages = dict.fromkeys([*open_paths, *closed_paths], BODY) | {"/robots.txt": robots(rules)}
    for path in open_paths:
        assert visit(visitor, site.url(path)) == BODY
    for path in closed_paths:
        with pytest.raises(FetchError, match=r"is not allowed by its site's robots\.txt") as caught:
            visit(visitor, site.url(path))
        assert caught.value.kind == "robots"
    assert site.paths() == ["/robots.txt", *open_paths]


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_a_site_without_rules_is_open(site: Site, visitor: Visitor, status: int) -> None:
    site.pages = {"/a": BODY, "/robots.txt": answer(b"no", status)}
    assert visit(visitor, site.url("/a")) == BODY


@pytest.mark.parametrize(
    ("rules", "reason"),
    [
        (answer(b"no", 500), "robots.txt answers with status 500"),
        (answer(b"x" * 600_000, kind="text/plain"), "robots.txt is larger than"),
        (lambda handler: None, "robots.txt gives an answer that is broken"),
        (redirect("/robots.txt"), "robots.txt is redirected more than"),
    ],
)
def test_a_site_whose_rules_cannot_be_read_is_left_alone(
    site: Site, visitor: Visitor, rules: object, reason: str
) -> None:
    site.pages = {"/a": BODY, "/robots.txt": rules}  # type: ignore[dict-item]
    for _ in range(2):
        with pytest.raises(FetchError, match=reason) as caught:
            visit(visitor, site.url("/a"))
        assert caught.value.kind == "failed"
    assert "/a" not in site.paths()


def test_rules_behind_a_redirect_count(site: Site, visitor: Visitor) -> None:
    site.pages = {"/a": BODY, "/robots.txt": redirect("/rules"), "/rules": robots("User-agent: *\nDisallow: /")}
    with pytest.raises(FetchError, match="is not allowed"):
        visit(visitor, site.url("/a"))


def test_a_host_that_is_not_known_is_named_without_its_rules(visitor: Visitor) -> None:
    for _ in range(2):
        with pytest.raises(FetchError, match=r"https://nowhere\.example/a: has a host that is not known"):
            visit(visitor, "https://nowhere.example/a")


def test_requests_to_a_host_keep_their_distance(site: Site, visitor: Visitor, clock: Clock) -> None:
    site.pages = {"/a": BODY, "/b": BODY}
    visit(visitor, site.url("/a"))
    clock.now += 0.5
    visit(visitor, site.url("/b"))
    assert clock.slept == [2.0, 1.5]


@pytest.mark.parametrize(
    ("rules", "seconds"),
    [("Crawl-delay: 7", 7.0), ("Crawl-delay: 0.5", 2.0), ("Request-rate: 2/20", 10.0), ("Crawl-delay: soon", 2.0)],
)
def test_a_delay_that_a_site_asks_for(site: Site, visitor: Visitor, clock: Clock, rules: str, seconds: float) -> None:
    site.pages = {"/a": BODY, "/robots.txt": robots(f"User-agent: *\n{rules}")}
    visit(visitor, site.url("/a"))
    assert clock.slept == [seconds]


def test_a_delay_of_hours_is_left_for_later(site: Site, visitor: Visitor, clock: Clock) -> None:
    site.pages = {"/a": BODY, "/robots.txt": robots("User-agent: *\nCrawl-delay: 7200")}
    with pytest.raises(FetchError, match="7,200 more seconds between two pages") as caught:
        visit(visitor, site.url("/a"))
    assert caught.value.kind == "later"
    assert clock.slept == []


def test_hosts_do_not_wait_for_each_other(site: Site, visitor: Visitor, clock: Clock) -> None:
    site.pages = {"/a": BODY}
    visitor.pace.delay = 0
    visit(visitor, site.url("/a", "example.com"))
    visitor.pace.delay = 50
    visit(visitor, site.url("/a", "example.org"))
    assert clock.slept == [50.0]  # between the rules and the page of the second, none for the first


def test_a_clock_that_is_set_back_does_not_stop_a_run(clock: Clock) -> None:
    pace = Pace(2.0, clock.time, clock.sleep)
    pace.asked("example.com")
    clock.now -= 3600
    assert pace.wait_for("example.com") == 2.0


@pytest.mark.parametrize("status", [429, 503])
def test_a_host_that_asks_for_it_is_left_alone(site: Site, visitor: Visitor, status: int) -> None:
    site.pages = {"/a": answer(b"not now", status), "/b": BODY}
    for path in ("/a", "/b"):
        with pytest.raises(FetchError, match="asks to be left alone") as caught:
            visit(visitor, site.url(path))
        assert caught.value.kind == "later"
    assert site.paths() == ["/robots.txt", "/a"]


def busy(times: int, retry_after: str, status: int = 429) -> Answer:
    """A page that asks so many times to come back later."""
    left = iter([True] * times)

    def reply(handler: BaseHTTPRequestHandler) -> None:
        if next(left, False):
            send(handler, b"not now", status, Retry_After=retry_after)
        else:
            send(handler, BODY)

    return reply


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("retry_after", "seconds"),
    # The clock of these tests stands at 1,000,000 seconds, the 12th of January 1970.
    [("40", 40.0), ("Mon, 12 Jan 1970 13:48:10 GMT", 90.0), ("0", 2.0), ("Sun, 11 Jan 1970 08:00:00 GMT", 2.0)],
)
def test_a_short_time_that_a_host_names_is_waited_for(
    site: Site, visitor: Visitor, clock: Clock, status: int, retry_after: str, seconds: float
) -> None:
    clock.now -= 2.0  # the rules come first
    site.pages = {"/a": busy(1, retry_after, status), "/robots.txt": robots("")}
    assert visit(visitor, site.url("/a")) == BODY
    assert clock.slept == [2.0, seconds]


def test_a_host_is_waited_for_twice_a_request(site: Site, visitor: Visitor, clock: Clock) -> None:
    site.pages = {"/a": busy(2, "10"), "/b": busy(3, "10"), "/c": BODY}
    assert visit(visitor, site.url("/a")) == BODY
    for path in ("/b", "/c"):
        with pytest.raises(FetchError, match=r"asks to be left alone for now \(429, too many requests\)"):
            visit(visitor, site.url(path))
    assert clock.slept == [2.0, 10.0, 10.0, 2.0, 10.0, 10.0]
    assert "/c" not in site.paths()


@pytest.mark.parametrize(
    ("retry_after", "until"),
    [
        ("3600", "1970-01-12 14:46"), ("Mon, 12 Jan 1970 14:46:40 GMT", "1970-01-12 14:46"),
        ("121", "1970-01-12 13:48"), ("31536000", "1970-01-13 13:46"), ("9" * 12, "1970-01-13 13:46"),
        ("Fri, 31 Dec 9999 23:59:59 GMT", "1970-01-13 13:46"),
    ],
)  # fmt: skip
def test_a_long_time_that_a_host_names_is_left_for_later(
    site: Site, visitor: Visitor, clock: Clock, retry_after: str, until: str
) -> None:
    clock.now -= 2.0  # the rules come first
    site.pages = {"/a": busy(1, retry_after), "/b": BODY}
    for path in ("/a", "/b"):
        with pytest.raises(FetchError, match=f"is of a site that asks to be left alone until {until} UTC") as caught:
            visit(visitor, site.url(path))
        assert caught.value.kind == "later"
    assert (site.paths(), clock.slept) == (["/robots.txt", "/a"], [2.0])


@pytest.mark.parametrize("retry_after", ["", "soon", "-5", "1e3", "12 Smarch 2025", "9" * 40, "Mon, 99 Jan 1970"])
def test_a_time_that_cannot_be_read_is_none(site: Site, visitor: Visitor, retry_after: str) -> None:
    site.pages = {"/a": busy(1, retry_after)}
    with pytest.raises(FetchError, match="asks to be left alone for now"):
        visit(visitor, site.url("/a"))


def test_the_rules_of_a_busy_host_are_waited_for(site: Site, visitor: Visitor, clock: Clock) -> None:
    site.pages = {"/robots.txt": busy(1, "30", 503), "/a": BODY}
    assert visit(visitor, site.url("/a")) == BODY
    assert clock.slept == [30.0, 2.0]


def test_other_hosts_do_not_wait_for_a_busy_one(clock: Clock) -> None:
    pace = Pace(2.0, clock.time, clock.sleep)
    pace.put_off("example.com", 60)
    assert (pace.wait_for("example.com"), pace.wait_for("example.org")) == (60.0, 0.0)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_followed(site: Site, visitor: Visitor, status: int) -> None:
    site.pages = {"/a": redirect("/b", status), "/b": BODY}
    found = visitor.visit(parse_address(site.url("/a")), ARTICLE_TYPES)
    assert (found.address.url, found.body) == (site.url("/b"), BODY)


def test_as_many_redirects_as_allowed_and_one_more(site: Site, visitor: Visitor) -> None:
    for n in range(REDIRECTS + 1):
        site.pages[f"/{n}"] = redirect(f"/{n + 1}")
    site.pages[f"/{REDIRECTS + 1}"] = BODY
    assert visit(visitor, site.url("/1")) == BODY
    with pytest.raises(FetchError, match="is redirected more than 5 times"):
        visit(visitor, site.url("/0"))


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("http://127.0.0.2/", r"127\.0\.0\.2, which is no public address"),
        ("http://inside.example.com/", r"10\.0\.0\.7, which is no public address"),
        ("http://both.example.com/", r"127\.0\.0\.2, which is no public address"),
        ("http://169.254.169.254/latest/meta-data/", "no public address"),
        ("http://[::1]/", "no public address|not known"),
        ("file:///etc/passwd", "begin with https"),
        ("//user@example.com/", "holds a user's name"),
        ("http://:80/", "names no host|not a web address"),
    ],
)
def test_redirects_are_checked_like_any_address(site: Site, visitor: Visitor, target: str, reason: str) -> None:
    def lead(handler: BaseHTTPRequestHandler) -> None:
        send(handler, status=302, Location=target)

    site.pages = {"/a": lead}
    with pytest.raises(FetchError, match=reason):
        visit(visitor, site.url("/a"))


def test_the_rules_of_the_site_that_a_redirect_leads_to_count(site: Site, visitor: Visitor) -> None:
    def by_host(handler: BaseHTTPRequestHandler) -> None:
        there = handler.headers["Host"].startswith("example.org")
        send(handler, b"User-agent: *\nDisallow: /b" if there else b"", kind="text/plain")

    site.pages = {"/robots.txt": by_host, "/a": redirect(site.url("/b", "example.org")), "/b": BODY}
    with pytest.raises(FetchError, match=r"example\.org:\d+/b: is not allowed"):
        visit(visitor, site.url("/a", "example.com"))
    assert "/b" not in site.paths()


def test_private_hosts_are_not_even_asked_for_their_rules(site: Site) -> None:
    visitor = Visitor(Pace(0), Guard(resolve=lambda host, port: ["127.0.0.1"]), LIMITS)
    with pytest.raises(FetchError, match="no public address"):
        visit(visitor, site.url("/a"))
    assert site.asked == []


@pytest.mark.parametrize("status", [304, 400, 404, 500, 204, 206])
def test_other_answers_are_failures(site: Site, visitor: Visitor, status: int) -> None:
    site.pages = {"/a": answer(b"", status)}
    with pytest.raises(FetchError, match=f"answers with status {status}"):
        visit(visitor, site.url("/a"))
