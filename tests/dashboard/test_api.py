"""The addresses for programs: their rows are the export's, and what they refuse they refuse in a line."""

from __future__ import annotations

import asyncio
import csv
import io
import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

import duckdb
import pyarrow.parquet
import pytest
from starlette.applications import Starlette

from dashboard.api import application, data
from dashboard.api.routes import routes
from dashboard.api.work import Crowd
from dashboard.datasets import reading
from dashboard.datasets.asking import PARAMETERS
from dashboard.datasets.catalogue import DATASETS
from etl.store.export import export

from . import sample
from .calling import Answer, call, called, ended
from .sample import HOSTILE_TITLE

ROOT = Path(__file__).parents[2]
EXPORTED = sorted(path.stem for path in (ROOT / "etl/sql/export").glob("*.sql"))


def lines(answer: Answer) -> list[dict[str, str]]:
    assert answer.status == 200, answer.body
    return list(csv.DictReader(io.StringIO(answer.body.decode(), newline="")))


def rows(address: str) -> list[dict[str, Any]]:
    answer = call(address)
    assert answer.status == 200, answer.body
    found = answer.json["rows"]
    assert isinstance(found, list)
    return found


def refused(address: str, status: int = 400) -> str:
    answer = call(address)
    assert (answer.status, answer.json["status"]) == (status, status)
    assert answer.headers["content-type"] == "application/json"
    line = str(answer.json["error"])
    assert "\n" not in line
    return line


@pytest.mark.parametrize("name", EXPORTED)
def test_the_csv_has_the_rows_of_the_export(name: str, database: Path, tmp_path: Path) -> None:
    export(database, tmp_path, "csv")
    with (tmp_path / f"{name}.csv").open(encoding="utf-8-sig", newline="") as handle:
        exported = list(csv.DictReader(handle))
    key = DATASETS[name].key
    found = lines(call(f"/api/{name}.csv"))
    assert len(found) == len(exported)
    if exported:
        assert list(found[0]) == list(exported[0])
    # The export is for spreadsheets: a text that looks like a formula has an apostrophe there, and none here.
    plain = [{column: _unguarded(cell) for column, cell in row.items()} for row in exported]
    assert sorted(found, key=lambda row: row[key]) == sorted(plain, key=lambda row: row[key])


def _unguarded(cell: str) -> str:
    return cell[1:] if cell[:1] == "'" and cell[1:2] in set("=+-@\t\r＝＋－＠") else cell


@pytest.mark.parametrize("name", DATASETS)
def test_the_three_forms_have_the_same_rows(name: str, database: Path) -> None:
    as_json = rows(f"/api/{name}")
    table = pyarrow.parquet.read_table(io.BytesIO(call(f"/api/{name}.parquet").body))
    assert json.loads(json.dumps(table.to_pylist(), default=str)) == as_json
    as_csv = lines(call(f"/api/{name}.csv"))
    key = DATASETS[name].key
    assert [row[key] for row in as_csv] == [row[key] for row in as_json]
    assert as_json or name in {"decisions", "candidates", "misdated"}


def test_the_csv_is_plain_and_after_the_standard(database: Path) -> None:
    answer = call("/api/figures.csv")
    assert not answer.body.startswith(b"\xef\xbb\xbf")
    found = lines(answer)
    assert answer.body.count(b"\r\n") == len(found) + 1, "a header and the figures, none with a line break inside"
    assert HOSTILE_TITLE in {row["title"] for row in found}, "no apostrophe before a formula: programs read this"
    under = next(row for row in found if row["bound"] == "under")
    assert (under["value"], under["low"], under["high"], under["high_open"]) == ("", "0", "10", "true")


def test_filters_narrow(database: Path) -> None:
    assert {row["subject"] for row in rows("/api/figures?company=byd")} == {"byd"}
    assert {row["subject"] for row in rows("/api/figures?group=chinese-brands,korean-brands")} == {
        "byd", "chinese-brands", "korean-brands",
    }  # fmt: skip
    assert [row["value"] for row in rows("/api/figures?company=byd&from=2025")] == [800_000]
    assert rows("/api/figures?company=byd&to=2023") == []
    assert {row["status"] for row in rows("/api/figures?status=target&status=forecast")} == {"target", "forecast"}
    assert {row["source"] for row in rows("/api/official?counted=customs")} == {"customs"}
    assert {row["origin"] for row in rows("/api/points")} == {"article", "official"}
    assert {row["origin"] for row in rows("/api/points?source=official")} == {"official"}
    assert all(row["is_chosen"] for row in rows("/api/points?chosen=true"))


def test_filters_of_deals_articles_and_companies(database: Path) -> None:
    assert {row["kind"] for row in rows("/api/deals?company=xpeng")} == {"equity", "joint_development"}
    assert rows("/api/deals?company=xpeng&kind=joint_venture") == []
    assert [row["title"] for row in rows("/api/articles?brief=true")] == ["A brief"]
    assert [row["title"] for row in rows("/api/articles?company=toyota")] == ["A brief"]
    assert [row["name"] for row in rows("/api/companies?id=byd")] == ["BYD"]
    assert {row["verdict"] for row in rows("/api/groups?verdict=contradict")} <= {"contradict"}
    one = rows("/api/deals?kind=equity")[0]["deal_id"]
    assert {row["deal_id"] for row in rows(f"/api/deal_mentions?deal={one}")} == {one}
    assert {row["deal_id"] for row in rows(f"/api/deal_stages?deal={one}")} == {one}


def test_a_publisher_with_a_comma_is_one_publisher(database: Path) -> None:
    assert "no value 'A, B'" in refused("/api/figures?publisher=A%2C%20B")
    assert rows(f"/api/figures?publisher={quote('+Evil Times')}")


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("compny=byd", "figures has no parameter 'compny'"),
        ("company=bydd", "Did you mean byd"),
        ("company=", "company is empty"),
        ("from=soon", "from is a year such as 2024, not 'soon'"),
        ("from=20255", "not '20255'"),
        ("from=2024&from=2025", "from takes one value, not 2"),
        ("from=2025&to=2024", "from (2025) is later than to (2024)"),
        ("chosen=yes", "chosen is true or false, not 'yes'"),
        ("confidence=2", "confidence is a number from 0 to 1"),
        ("confidence=nan", "confidence is a number from 0 to 1"),
        ("limit=0", "limit is a whole number from 1 to 10,000"),
        ("limit=99999", "limit is a whole number from 1 to 10,000"),
        ("limit=1&limit=2", "limit takes one value"),
        ("after=-3", "after is a whole number of 0 or more"),
        ("source=article", "figures has no parameter 'source'"),
        ("status=%00%0Aactual", "status has no value"),
        (f"id={','.join('abcdefgh' for _ in range(101))}", "at most 100 values, not 101"),
        (f"id={'x' * 8_000}", "8,000 are allowed"),
        ("first_year=2024", "no parameter 'first_year'"),
        ("company=byd'%3B DROP TABLE x--", "company has no value"),
    ],
)
def test_what_is_not_understood_is_refused(query: str, words: str, database: Path) -> None:
    assert words in refused(f"/api/figures?{query}")


@pytest.mark.parametrize(
    "path", ["/api/nothing", "/api/figures.xml", "/api/figures.", "/api/a/b", "/api/figures.csv/x"]
)
def test_unknown_addresses(path: str, database: Path) -> None:
    assert path in refused(path, 404)


def test_no_other_method(database: Path) -> None:
    answer = call("/api/figures", "POST")
    assert (answer.status, answer.json["status"]) == (405, 405)
    assert "GET" in answer.headers["allow"]


def test_an_answer_is_not_sent_twice(database: Path) -> None:
    first = call("/api/figures.csv?company=byd")
    again = call("/api/figures.csv?company=byd", if_none_match=first.headers["etag"])
    assert (again.status, again.body) == (304, b"")
    assert again.headers["etag"] == first.headers["etag"]
    assert call("/api/figures.csv?company=toyota", if_none_match=first.headers["etag"]).status == 200
    assert call("/api/figures.json?company=byd", if_none_match=first.headers["etag"]).status == 200
    assert call("/api/figures.csv?company=byd").body == first.body, "the same bytes for the same data"


def test_new_data_has_a_new_tag(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHUHAI_DATABASE", str(own))
    first, page = call("/api/official"), call("/api/official?limit=5").json["next"]
    sample.make(own, own.parent / "data", last_share=70.5)
    second = call("/api/official", if_none_match=first.headers["etag"])
    assert second.status == 200
    assert second.json["data_version"] != first.json["data_version"]
    assert "Begin anew" in refused(page, 409)


def test_head_has_the_headers_and_no_body(database: Path) -> None:
    for address in ("/api/figures.csv", "/api/figures", "/api/figures.parquet", "/api/database.duckdb", "/api/"):
        whole, head = call(address), call(address, "HEAD")
        assert (head.status, head.body) == (200, b"")
        assert head.headers["etag"] == whole.headers["etag"]
        assert head.headers["content-type"] == whole.headers["content-type"]


def test_pages_of_any_site_may_read(database: Path) -> None:
    assert call("/api/figures", origin="https://a.example").headers["access-control-allow-origin"] == "*"
    asked = {"origin": "https://a.example", "access_control_request_method": "GET"}
    before = call("/api/figures", "OPTIONS", **asked, access_control_request_headers="if-none-match")
    assert before.status == 200
    assert "GET" in before.headers["access-control-allow-methods"]
    assert call("/api/figures", "OPTIONS", **(asked | {"access_control_request_method": "DELETE"})).status == 400


def test_pages_of_rows_come_to_all_of_them(database: Path) -> None:
    every, address, found = rows("/api/points"), "/api/points?limit=7", []
    while address:
        page = call(address).json
        assert page["total"] == len(every)
        found += page["rows"]
        address = page["next"]
    assert found == every


def test_rows_are_made_piece_by_piece(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = call("/api/points.csv")
    monkeypatch.setattr(reading, "BATCH", 5)
    pieces = call("/api/points.csv")
    assert len(pieces.pieces) > 5
    assert pieces.body == whole.body


def test_nothing_is_made_for_who_has_gone(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "BATCH", 2)
    whole = call("/api/points.csv")
    left = ended(called(Starlette(routes=routes()), "/api/points.csv", stays=0))
    assert len(left.pieces) < len(whole.pieces)


def test_a_download_goes_on_reading_the_file_it_began_with(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHUHAI_DATABASE", str(own))
    monkeypatch.setattr(reading, "BATCH", 5)
    official = DATASETS["official"]
    values = dict.fromkeys(official.bound.values()) | dict(official.fixed)
    with reading.reading(official, values) as batches:
        found = batches.read_next_batch().to_pylist()
        sample.make(own, own.parent / "data", last_share=70.5)
        assert 70.5 in {row["value"] for row in rows("/api/official")}
        found += [row for batch in batches for row in batch.to_pylist()]
    assert len({row["data_version"] for row in found}) == 1
    assert 69.5 in {row["value"] for row in found}


def test_the_database_is_the_file(database: Path, tmp_path: Path) -> None:
    answer = call("/api/database.duckdb")
    assert int(answer.headers["content-length"]) == database.stat().st_size
    copy = tmp_path / "copy.duckdb"
    copy.write_bytes(answer.body)
    with duckdb.connect(str(copy), read_only=True) as connection:
        assert connection.execute("SELECT figures FROM mart.load").fetchone() == (len(rows("/api/figures")),)
    part = call("/api/database.duckdb", range="bytes=0-15", if_range=answer.headers["etag"])
    assert (part.status, part.body) == (206, answer.body[:16])
    assert call("/api/database.duckdb", if_none_match=answer.headers["etag"]).status == 304


def test_without_a_database_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHUHAI_DATABASE", str(tmp_path / "none.duckdb"))
    for address in ("/api/", "/api/figures", "/api/figures.csv", "/api/database.duckdb"):
        assert "There is no database" in refused(address, 503)


def test_what_nobody_foresaw_is_told_in_json(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr(data, "count", broken)
    app = application.api()

    async def asked() -> Answer:
        return await called(app, "/figures")

    with pytest.raises(ZeroDivisionError):  # the server logs it
        ended(asked())


def test_more_than_can_be_served_are_asked_to_come_back(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(application, "Crowd", lambda: Crowd(2))
    app = application.api()

    async def asked() -> list[Answer]:
        return await asyncio.gather(*(called(app, "/figures") for _ in range(5)))

    statuses = sorted(answer.status for answer in ended(asked()))
    assert statuses == [200, 200, 503, 503, 503]


def test_the_description_names_every_address_and_parameter(database: Path) -> None:
    described = call("/api/openapi.json").json
    assert set(described["paths"]) == {
        f"/{name}.{form}" for name in DATASETS for form in ("csv", "json", "parquet")
    } | {"/database.duckdb"}
    of_figures = described["paths"]["/figures.csv"]["get"]["parameters"]
    assert {one["name"] for one in of_figures} == {*DATASETS["figures"].bound, "limit", "after", "version"}
    statuses = next(one for one in of_figures if one["name"] == "status")
    assert {"actual", "forecast", "target"} <= set(statuses["schema"]["items"]["enum"])


def test_the_index_leads_everywhere(database: Path) -> None:
    index = call("/api/").json
    for dataset in index["datasets"]:
        for address in dataset["addresses"]:
            assert call(address).status == 200
    assert index["database"]["bytes"] == database.stat().st_size
    assert call("/api").headers["location"] == "/api/"


def test_every_parameter_is_explained() -> None:
    bound = {name for dataset in DATASETS.values() for name in dataset.bound}
    assert bound == set(PARAMETERS)


def test_below_a_base_path() -> None:
    answer = ended(called(Starlette(routes=routes("/market/")), "/market/api"))
    assert answer.headers["location"] == "/market/api/"
