"""`chuhai tray`: an article is looked at before it is loaded, described, decided about, and taken over whole."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from etl.cli import main
from etl.store.decision_log import log_of, read_decisions
from etl.store.ledger import read_ledger
from etl.store.opening import reading
from etl.store.originals import store_of
from etl.store.publish import only_load
from etl.tray.bring import file_name

from ..collect.conftest import site
from ..collect.site import PROSE, Site, answer, robots
from ..store.sample import empty_data

__all__ = ["site"]

STORY = "Ferry log\n\nBYD exported 41,200 vehicles in May, the company said.\n"
PAGE = f"<html><head><title>Ferry log</title></head><body><p>{STORY[11:]}</p><p>{PROSE * 3}</p></body></html>"


class Desk:
    """Somebody with a tray, and a database of nothing."""

    def __init__(self, folder: Path) -> None:
        self.database, self.tray, self.story = folder / "x.duckdb", folder / "trays" / "one", folder / "ferry.txt"
        self.story.write_text(STORY, encoding="utf-8")

    def __call__(self, *arguments: object, **environment: str) -> Result:
        words = ["--database", str(self.database), "tray", *(str(each) for each in arguments)]
        return CliRunner().invoke(main, words, env=environment)

    def found(self, *arguments: object, **environment: str) -> dict[str, Any]:
        done = self(*arguments, **environment)
        assert done.exit_code == 0, done.output
        known: dict[str, Any] = json.loads(done.stdout)
        return known

    def decide(self, *decisions: dict[str, object]) -> None:
        (self.tray / "decisions.json").write_text(json.dumps(decisions), encoding="utf-8")

    def query(self, query: str) -> list[tuple[object, ...]]:
        with reading(self.database) as connection:
            return connection.execute(query).fetchall()


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setenv("CHUHAI_DATA", str(empty_data(tmp_path / "data")))
    monkeypatch.delenv("CHUHAI_REVIEWER", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return Desk(tmp_path)


def test_looking_loads_nothing(desk: Desk) -> None:
    found = desk.found("put", desk.story, desk.tray)
    [figure] = found["figures"]
    assert (found["title"], found["published_from"], found["known_as"]) == ("Ferry log", "unknown", "")
    assert found["text"][figure["number_start"] : figure["number_end"]] == figure["number_text"] == "41,200"
    assert figure["period_start"] is None, "nobody knows which May"
    assert not desk.database.exists()
    assert not store_of(desk.database).exists()


def test_what_is_said_of_it_is_read_with_it(desk: Desk) -> None:
    desk.found("put", desk.story, desk.tray)
    found = desk.found("look", desk.tray, "--published", "2025-06-10", "--publisher", "Harbour Post")
    assert (found["publisher"], found["published"], found["published_from"]) == (
        "Harbour Post", "2025-06-10", "manifest",
    )  # fmt: skip
    assert found["figures"][0]["period_start"] == "2025-05-01"
    assert desk.found("look", desk.tray)["publisher"] == "", "what is no longer said no longer counts"


def test_it_is_taken_over_with_what_was_decided(desk: Desk) -> None:
    row = desk.found("put", desk.story, desk.tray, "--published", "2025-06-10")["figures"][0]["row"]
    desk.decide({"decision": "edit", "row": row, "set": ["value=41300"], "reason": "a misprint"})
    done = desk.found("load", desk.tray, "--by", "Ann Marlow")
    assert (done["article_id"], done["refused"]) == ("ferry", [])
    assert [each["state"] for each in done["decisions"]] == ["applied"]
    assert desk.query("SELECT value, period_start::VARCHAR FROM core.figures") == [(41300, "2025-05-01")]
    assert desk.query("SELECT made_by, reason FROM core.decisions") == [("Ann Marlow", "a misprint")]
    again = desk.found("load", desk.tray)
    assert again["decisions"] == [], "a decision is recorded once"
    assert len(read_decisions(desk.database).each()) == 1
    assert desk.found("look", desk.tray)["known_as"] == "ferry"


def test_while_a_load_is_going_on_the_article_and_the_decisions_are_kept(desk: Desk) -> None:
    row = desk.found("put", desk.story, desk.tray)["figures"][0]["row"]
    desk.decide({"decision": "reject", "row": row, "reason": "of another year"})
    desk.database.parent.mkdir(exist_ok=True)
    with only_load(desk.database):
        done = desk("load", desk.tray, "--by", "Ann Marlow")
    assert done.exit_code == 1
    assert "another load is writing it" in done.stderr
    assert "the article is kept, and the next load takes it in" in done.stderr
    assert CliRunner().invoke(main, ["--database", str(desk.database), "load"]).exit_code == 0
    assert desk.query("SELECT article_id FROM core.articles") == [("ferry",)]
    assert desk.query("SELECT state FROM core.decisions") == [("applied",)]


@pytest.mark.parametrize(
    ("decision", "reason"),
    [
        ({"decision": "burn", "reason": "x"}, "does not say what is decided"),
        ({"decision": "reject", "reason": " "}, "does not say what is decided"),
        ({"decision": "edit", "set": ["colour=red"], "reason": "x"}, "a figure has no field colour"),
        ({"decision": "edit", "set": ["value=many"], "reason": "x"}, "is not a number"),
        ({"decision": "edit", "set": [], "reason": "x"}, "it changes nothing"),
        ({"decision": "reject", "row": {"record": "boat"}, "reason": "x"}, "cannot be used"),
    ],
)
def test_a_decision_that_is_none_is_named_and_nothing_is_kept(
    desk: Desk, decision: dict[str, object], reason: str
) -> None:
    row = desk.found("put", desk.story, desk.tray)["figures"][0]["row"]
    desk.decide({"row": row, **decision})
    done = desk("load", desk.tray, "--by", "Ann")
    assert done.exit_code == 1
    assert reason in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert not store_of(desk.database).exists()
    assert not log_of(desk.database).exists()


def test_a_decision_needs_a_name(desk: Desk) -> None:
    row = desk.found("put", desk.story, desk.tray)["figures"][0]["row"]
    desk.decide({"decision": "reject", "row": row, "reason": "x"})
    assert "who decides?" in desk("load", desk.tray).stderr


def test_a_page_is_fetched_by_the_rules_and_kept_as_fetched(desk: Desk, site: Site) -> None:
    site.pages = {"/ferry": answer(PAGE.encode()), "/shut/ferry": answer(PAGE.encode())}
    site.pages["/robots.txt"] = robots("User-agent: *\nDisallow: /shut/\n")
    found = desk.found("put", site.url("/ferry"), desk.tray, CHUHAI_ALLOW_ADDRESS="127.0.0.1")
    assert [figure["value"] for figure in found["figures"]] == [41200]
    assert found["url"] == site.url("/ferry")
    assert desk.found("load", desk.tray)["refused"] == []
    [kept] = read_ledger(store_of(desk.database)).sources.values()
    assert kept.fetched
    assert kept.fetched["status"] == 200
    shut = desk("put", site.url("/shut/ferry"), desk.tray.with_name("two"), CHUHAI_ALLOW_ADDRESS="127.0.0.1")
    assert shut.exit_code == 1
    assert "robots.txt" in shut.stderr


def test_a_private_address_is_refused(desk: Desk, site: Site) -> None:
    done = desk("put", site.url("/ferry"), desk.tray)
    assert done.exit_code == 1
    assert "is no public address" in done.stderr
    assert not site.asked


def test_a_file_that_is_too_large_is_refused_before_it_is_read(desk: Desk) -> None:
    with desk.story.open("wb") as handle:
        handle.truncate(200_000_000)
    done = desk("put", desk.story, desk.tray)
    assert done.stderr.strip() == f"chuhai: {desk.story}: is larger than 20 MB"


def test_a_tray_without_an_article_says_so(desk: Desk, tmp_path: Path) -> None:
    for command in ("look", "load"):
        assert "holds no article" in desk(command, tmp_path / "nothing").stderr


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Ferry Log (May).html", "ferry-log-may.html"),
        ("../../etc/passwd", "passwd.txt"),
        ("比亚迪 出口.json", "比亚迪-出口.json"),
        ("a\x00b\u202egpj.exe", "ab-gpj.exe.txt"),
        ("…", "article.txt"),
        ("long " * 100, f"{'long-' * 15}long.txt"),
    ],
)
def test_a_name_is_made_safe(said: str, name: str) -> None:
    assert file_name(said) == name


def test_progress_comes_as_lines_for_a_program_that_asks(desk: Desk) -> None:
    desk.found("put", desk.story, desk.tray)
    done = desk("load", desk.tray, CHUHAI_PROGRESS="lines")
    stages = [json.loads(line)["stage"] for line in done.stderr.splitlines()]
    assert stages[0] == "keeping"
    assert stages[-1] == "checks"
