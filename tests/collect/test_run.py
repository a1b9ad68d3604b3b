"""A run: what is kept, what is asked again, and how it goes on after an interruption."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from etl.cli import main
from etl.collect.journal import FOLDER, KEPT_SECONDS, Journal
from etl.collect.links import Wanted
from etl.collect.pace import Pace
from etl.collect.run import Report, collect
from etl.collect.visit import Visitor
from etl.errors import ChuhaiError, StoreError
from etl.store.ledger import read_ledger
from etl.store.lock import held
from etl.store.originals import kept

from ..store.sample import vocabularies
from .conftest import GUARD, LIMITS, Clock
from .site import Site, answer, page, redirect, robots, send


@pytest.fixture(autouse=True)
def _interruptible() -> Iterator[None]:
    """Programs started in the background of a shell ignore SIGINT, and so would those that they start."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def run(store: Path, wanted: Wanted, clock: Clock | None = None) -> Report:
    clock = clock or Clock(time.time())
    pace = Pace(2.0, clock.time, clock.sleep)
    problems: list[ChuhaiError] = []
    report = collect(wanted, store, Visitor(pace, GUARD, LIMITS), lambda *_: None, problems.append)
    assert report.problems == problems
    return report


def counts(report: Report) -> tuple[int, int, int, int]:
    return report.fetched, report.unchanged, report.done_before, len(report.problems)


def test_a_page_is_kept_as_it_came(site: Site, tmp_path: Path) -> None:
    body = page("Café", "Zölle auf E-Autos. " * 20).decode().encode("latin-1")
    site.pages = {
        "/go": redirect("/News/BYD-exports_2025.html?page=1"),
        "/News/BYD-exports_2025.html?page=1": answer(
            body, kind="text/html; charset=latin-1", ETag='W/"7"', Set_Cookie="who=1", X_Long="y" * 3000
        ),
    }
    assert counts(run(tmp_path, Wanted((site.url("/go?utm_source=mail", "www.example.com"),)))) == (0, 0, 0, 1)
    site.pages["/go?utm_source=mail"] = site.pages["/go"]
    url = site.url("/go?utm_source=mail", "www.example.com")
    assert counts(run(tmp_path, Wanted((url,)))) == (1, 0, 0, 0)
    [original], problems = kept(tmp_path)
    assert (problems, original.path.read_bytes()) == ([], body)
    assert original.name == "example.com-news-byd-exports_2025.html"
    final = site.url("/News/BYD-exports_2025.html?page=1", "www.example.com")
    assert original.entry is not None
    assert original.entry.url == final
    [source] = read_ledger(tmp_path).sources.values()
    assert source.source == site.url("/go", "www.example.com")
    fetched = dict(source.fetched or {})
    headers = fetched.pop("headers")
    assert fetched.pop("fetched_at").endswith("+00:00")
    assert fetched == {"url": url, "final_url": final, "status": 200}
    assert headers["content-type"] == "text/html; charset=latin-1"
    assert len(headers["x-long"]) == 1000
    assert "set-cookie" not in headers


@pytest.mark.parametrize(
    ("path", "kind", "name"),
    [
        ("/", "text/html", "example.com.html"),
        ("/2025/05/byd-exports/", "text/html", "example.com-2025-05-byd-exports.html"),
        ("/wp-json/wp/v2/posts/17", "application/json", "example.com-wp-json-wp-v2-posts-17.json"),
        ("/%E6%96%B0%E8%83%BD%E6%BA%90.shtml", "text/html", "example.com-新能源.shtml.html"),
        ("/notes.txt", "text/plain", "example.com-notes.txt"),
        ("/" + "long-" * 60, "text/html", ("example.com-" + "long-" * 60)[:100].rstrip("-") + ".html"),
        ("/..%2F..%2Fetc%2Fpasswd", "text/html", "example.com-..-..-etc-passwd.html"),
    ],
)
def test_a_page_gets_a_readable_name(site: Site, tmp_path: Path, path: str, kind: str, name: str) -> None:
    site.pages = {path: answer(page(), kind=kind)}
    run(tmp_path, Wanted((site.url(path, "example.com"),)))
    assert [each.name for each in kept(tmp_path)[0]] == [name]


def conditional(handler: BaseHTTPRequestHandler) -> None:
    marks = (handler.headers.get("If-None-Match"), handler.headers.get("If-Modified-Since"))
    if marks == ('"7"', "Thu, 01 May 2025 10:00:00 GMT"):
        send(handler, status=304)
    else:
        send(handler, page(), ETag='"7"', Last_Modified="Thu, 01 May 2025 10:00:00 GMT")


def test_a_known_page_is_asked_for_only_if_it_changed(site: Site, tmp_path: Path) -> None:
    site.pages = {"/a": conditional}
    wanted = Wanted((site.url("/a"),))
    assert counts(run(tmp_path, wanted)) == (1, 0, 0, 0)
    report = run(tmp_path, wanted)
    assert counts(report) == (0, 1, 0, 0)
    assert report.sha256 == {kept(tmp_path)[0][0].sha256}
    site.pages["/a"] = page("Another")
    assert counts(run(tmp_path, wanted)) == (1, 0, 0, 0)
    assert len(kept(tmp_path)[0]) == 1
    assert len(list((tmp_path / "originals").iterdir())) == 2


def test_the_same_bytes_again_are_no_change(site: Site, tmp_path: Path) -> None:
    site.pages = {"/a": page()}
    wanted = Wanted((site.url("/a"),))
    assert [counts(run(tmp_path, wanted))[:2] for _ in range(2)] == [(1, 0), (0, 1)]


def test_a_page_whose_bytes_are_gone_is_asked_for_in_full(site: Site, tmp_path: Path) -> None:
    site.pages = {"/a": conditional}
    wanted = Wanted((site.url("/a"),))
    run(tmp_path, wanted)
    for path in (tmp_path / "originals").iterdir():
        path.unlink()
    run(tmp_path, wanted)
    assert kept(tmp_path)[1] == []


def test_a_mark_of_another_page_does_not_count(site: Site, tmp_path: Path) -> None:
    site.pages = {"/go": redirect("/a"), "/a": conditional, "/b": conditional}
    wanted = Wanted((site.url("/go"),))
    run(tmp_path, wanted)
    site.pages["/go"] = redirect("/b")
    run(tmp_path, wanted)
    [source] = read_ledger(tmp_path).sources.values()
    assert (source.fetched or {})["final_url"] == site.url("/b")


def test_what_fails_is_told_and_the_rest_comes(site: Site, tmp_path: Path) -> None:
    listed = tmp_path / "list.txt"
    listed.write_text(f"{site.url('/a')}\nnothing\n{site.url('/closed/x')}\n{site.url('/gone')}\n{site.url('/go')}\n")
    site.pages = {"/a": page(), "/robots.txt": robots("User-agent: *\nDisallow: /closed"), "/go": redirect("/gone")}
    report = run(tmp_path / "store", Wanted(lists=(listed,)))
    assert counts(report) == (1, 0, 0, 4)
    assert report.refused() == 1
    assert [str(problem) for problem in report.problems] == [
        f"{listed}: line 2: nothing is not a web address; it has to begin with https:// or http://",
        f"{site.url('/closed/x')}: is not allowed by its site's robots.txt",
        f"{site.url('/gone')}: answers with status 404",
        f"{site.url('/go')}: its redirect to {site.url('/gone')} answers with status 404",
    ]


def test_hosts_are_asked_in_turn(site: Site, tmp_path: Path) -> None:
    site.pages = {path: page() for path in ("/1", "/2", "/3")}
    clock = Clock(time.time())
    urls = [site.url(path, host) for host in ("example.com", "example.org") for path in ("/1", "/2", "/3")]
    assert run(tmp_path, Wanted(tuple(urls)), clock).fetched == 6
    # Each host has its rules and three pages, two seconds apart. One after the other that is twelve seconds; in turn
    # only the rules and the first page of each take theirs alone, and the second host's last page two more.
    assert sum(clock.slept) == pytest.approx(2 + 2 + 2 + 2)


def test_a_host_keeps_its_distance_from_the_run_before(site: Site, tmp_path: Path) -> None:
    site.pages = {"/a": page(), "/b": page("b")}
    began = time.time()
    run(tmp_path, Wanted((site.url("/a"),)), Clock(began))
    clock = Clock(began + 0.5)
    run(tmp_path, Wanted((site.url("/b"),)), clock)
    assert clock.slept[0] > 0.4


def test_a_run_that_a_site_puts_off_goes_on_later(site: Site, tmp_path: Path) -> None:
    site.pages = {"/1": page("1"), "/2": answer(status=429), "/3": page("3")}
    wanted = Wanted(tuple(site.url(path) for path in ("/1", "/2", "/3")))
    report = run(tmp_path, wanted)
    assert counts(report) == (1, 0, 0, 2)
    assert report.is_unfinished()
    site.pages["/2"] = page("2")
    assert counts(run(tmp_path, wanted)) == (2, 0, 1, 0)
    assert counts(run(tmp_path, wanted)) == (0, 3, 0, 0)
    assert site.paths().count("/1") == 2


def test_a_time_that_a_site_names_holds_in_later_runs(site: Site, tmp_path: Path) -> None:
    site.pages = {"/1": page("1"), "/2": answer(status=503, Retry_After="1800"), "/3": page("3")}
    wanted = Wanted(tuple(site.url(path) for path in ("/1", "/2", "/3")))
    began = time.time()
    report = run(tmp_path, wanted, Clock(began))
    assert counts(report) == (1, 0, 0, 2)
    assert all("is of a site that asks to be left alone until" in str(problem) for problem in report.problems)
    site.pages["/2"] = page("2")
    asked = len(site.asked)
    again = run(tmp_path, wanted, Clock(began + 1000))
    assert counts(again) == (0, 0, 1, 2)
    assert all(f"/{n}: is of a site" in str(problem) for n, problem in zip((2, 3), again.problems, strict=True))
    assert len(site.asked) == asked  # not even for its rules
    assert counts(run(tmp_path, wanted, Clock(began + 1900))) == (2, 0, 1, 0)
    assert [path.name for path in (tmp_path / FOLDER).iterdir()] == ["lock"]


@pytest.mark.parametrize("kept", [b"", b"{", b"[]", b'{"127.0.0.1": "soon"}', b'{"127.0.0.1": 1e18}', b"\xff"])
def test_times_that_cannot_be_read_are_none(site: Site, tmp_path: Path, kept: bytes) -> None:
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / "later.json").write_bytes(kept)
    site.pages = {"/a": page()}
    assert counts(run(tmp_path, Wanted((site.url("/a"),)))) == (1, 0, 0, 0)


def test_a_journal_of_yesterday_does_not_count(tmp_path: Path) -> None:
    journal = Journal(tmp_path, ["x"])
    journal.add("https://example.com/a")
    assert Journal(tmp_path, ["x"]).done == {"https://example.com/a"}
    assert Journal(tmp_path, ["y"]).done == set()
    assert Journal(tmp_path, ["x"], time.time() + KEPT_SECONDS + 1).done == set()


def test_a_half_written_line_of_a_journal_does_not_count(tmp_path: Path) -> None:
    journal = Journal(tmp_path, ["x"])
    journal.add("https://example.com/a")
    [path] = (tmp_path / FOLDER).iterdir()
    path.write_text(path.read_text() + "https://example.com/b")
    assert Journal(tmp_path, ["x"]).done == {"https://example.com/a"}


def test_one_run_at_a_time(site: Site, tmp_path: Path) -> None:
    with held(tmp_path / FOLDER / "lock", wait=False), pytest.raises(StoreError, match="another fetch is writing it"):
        run(tmp_path, Wanted((site.url("/a"),)))
    assert site.asked == []


def surroundings(home: Path) -> dict[str, str]:
    """Where a command keeps what it fetches, and that it may ask this machine."""
    return {
        "CHUHAI_DATABASE": str(home / "c.duckdb"),
        "CHUHAI_DATA": str(vocabularies()),  # what ships need not be read in each of these
        "CHUHAI_ALLOW_ADDRESS": "127.0.0.1",
    }


def started(home: Path, *arguments: str) -> subprocess.Popen[str]:
    """The command in a process of its own, which can be interrupted."""
    command = [sys.executable, "-m", "etl.cli", "fetch", *arguments]
    variables = {**os.environ, **surroundings(home)}
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=variables)


def fetch(home: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["fetch", *arguments], env=surroundings(home))


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_an_interrupted_run_goes_on_where_it_stopped(site: Site, tmp_path: Path, how: signal.Signals) -> None:
    paths = [f"/{n}" for n in range(6)]
    site.pages = {path: page(f"Page {path}", f"The yard {path} was never empty that winter. " * 9) for path in paths}
    interrupted = threading.Event()
    site.pages["/3"] = lambda handler: interrupted.wait(300)  # a page that lets us wait
    listed = tmp_path / "list.txt"
    listed.write_text("\n".join(site.url(path) for path in paths))
    arguments = ("--list", str(listed), "--delay", "0")
    first = started(tmp_path, *arguments)
    deadline = time.monotonic() + 180
    while "/3" not in site.paths() and time.monotonic() < deadline:
        time.sleep(0.02)
    first.send_signal(how)
    _, errors = first.communicate(timeout=180)
    interrupted.set()
    if how == signal.SIGINT:
        assert first.returncode == 130, errors
        assert errors == "Interrupted. What was fetched is kept; run the same command again to go on.\n"
    assert len(kept(tmp_path / "c-articles")[0]) == 3
    site.pages["/3"] = page("Page /3")
    second = fetch(tmp_path, *arguments)
    assert (second.exit_code, second.stderr) == (0, "")
    assert "done before            3" in second.stdout
    assert {path: site.paths().count(path) for path in paths} == dict.fromkeys(paths, 1) | {"/3": 2}
    assert len(kept(tmp_path / "c-articles")[0]) == 6
    assert [path.name for path in (tmp_path / "c-articles" / FOLDER).iterdir()] == ["lock"]


def test_the_command_names_each_failure_in_a_line(site: Site, tmp_path: Path) -> None:
    site.pages = {"/a": page()}
    done = fetch(tmp_path, site.url("/a"), site.url("/gone"), "--delay", "0")
    assert (done.exit_code, done.stderr) == (1, f"chuhai: {site.url('/gone')}: answers with status 404\n")
    assert "1 × answers with status 404" in done.stdout


def test_a_page_that_is_no_article_is_named(site: Site, tmp_path: Path) -> None:
    site.pages = {"/a": b"<html><head><title>Log in</title></head><body><form>Name</form></body></html>"}
    for _ in range(2):  # also where it is known
        done = fetch(tmp_path, site.url("/a"), "--delay", "0")
        assert (done.exit_code, done.stderr) == (1, "chuhai: 127.0.0.1-a.html: no article was found in the page\n")


def test_the_charset_that_a_server_names_is_kept(site: Site, tmp_path: Path) -> None:
    site.pages = {"/a": answer("电动汽车出口".encode("gb18030"), kind="text/plain; charset=GB2312"), "/b": page()}
    run(tmp_path, Wanted((site.url("/a"), site.url("/b"))))
    entries = {each.name: each.entry for each in kept(tmp_path)[0]}
    assert {name: dict(entry.extra) for name, entry in entries.items() if entry} == {
        "127.0.0.1-a.txt": {"charset": "gb2312"},
        "127.0.0.1-b.html": {},
    }


def test_the_command_wants_something_to_fetch(tmp_path: Path) -> None:
    done = fetch(tmp_path, "--delay", "0")
    assert done.exit_code == 2
    assert "name an address, or a --feed, a --sitemap or a --list" in done.stderr
