"""The menu of downloads: the rows of the view, all their columns, in its order, and a package that explains itself."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.datasets import forms
from dashboard.datasets.catalogue import DATASETS
from dashboard.download import guarded
from dashboard.downloads import package, view
from dashboard.downloads.view import View
from dashboard.filters import Filters
from dashboard.queries import deals, points
from dashboard.queries.points import Topic

from .calling import call
from .test_pages import opened

FILES = {
    "datapackage.json", "README.md", "citation.txt", "citation.bib", "citation.ris", "citation.csl.json",
}  # fmt: skip


def of_points(**topic: Any) -> View:
    found = points.points(Topic(**({"bases": None} | topic)), Filters())
    return View("points", tuple(found["point_id"]), "Every number", "All companies; all years", "all")


def of_deals() -> View:
    return View("deals", tuple(deals.deals(Filters())["deal_id"]), "Deals", "All companies", "deals-all")


def parsed(data: bytes, encoding: str = "utf-8") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode(encoding), newline="")))


def opened_zip(of: View) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(package.package(of))) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_csv_has_the_rows_of_the_view_in_its_order(database: Path) -> None:
    of = of_points()
    data = view.csv(of)
    assert data.startswith(b"\xef\xbb\xbf")
    lines = parsed(data, "utf-8-sig")
    assert tuple(line["point_id"] for line in lines) == of.ids
    with duckdb.connect(str(database), read_only=True) as connection:
        stated = dict(connection.execute("SELECT point_id, stated FROM mart.points").fetchall())
    assert {line["point_id"]: float(line["stated"]) for line in lines} == stated


def test_the_csv_is_guarded_and_otherwise_that_of_the_api(database: Path) -> None:
    ours = parsed(view.csv(of_points()), "utf-8-sig")
    theirs = parsed(call("/api/points.csv").body)
    plain = {line["point_id"]: line for line in theirs}
    assert {line["point_id"] for line in ours} == set(plain)
    for line in ours:
        assert line == {name: guarded(cell) if name not in {"value", "low", "high", "stated"} else cell
                        for name, cell in plain[line["point_id"]].items()}  # fmt: skip
    hostile = next(line for line in ours if line["publisher"] == "'+Evil Times")
    assert hostile["title"].startswith("'=HYPERLINK")


@given(st.lists(st.text(st.characters(exclude_characters="\0", codec="utf-8")), min_size=1))
def test_any_text_comes_back_guarded_from_a_spreadsheets_csv_and_as_it_is_from_a_plain_one(cells: list[str]) -> None:
    table = pa.table({"text": pa.array(cells)})
    for for_spreadsheet in (True, False):
        data = b"".join(forms.csv(table.schema, table.to_batches(), for_spreadsheet=for_spreadsheet))
        lines = parsed(data, "utf-8-sig" if for_spreadsheet else "utf-8")
        assert [line["text"] for line in lines] == [guarded(cell) if for_spreadsheet else cell for cell in cells]


def test_numbers_are_never_guarded() -> None:
    table = pa.table({"value": [-8.5, 2e6, None], "text": ["-8.5", "", None], "yes": [True, False, None]})
    data = b"".join(forms.csv(table.schema, table.to_batches(), for_spreadsheet=True)).decode("utf-8-sig")
    assert data.split("\r\n")[1:] == ['-8.5,"\'-8.5",true', '2000000,"",false', ",,", ""]


def test_the_parquet_holds_the_types(database: Path) -> None:
    of = of_points()
    table = pyarrow.parquet.read_table(io.BytesIO(view.parquet(of)))
    assert tuple(table.column("point_id").to_pylist()) == of.ids
    assert table.schema.field("period_start").type == pa.date32()
    assert table.schema.field("is_chosen").type == pa.bool_()


@pytest.mark.parametrize("make", [of_points, of_deals])
def test_the_package_is_valid(make: Any, database: Path, tmp_path: Path) -> None:
    from frictionless import Package  # takes a second, and each process that runs tests imports all files of them

    of = make()
    files = opened_zip(of)
    assert set(files) == FILES | {f"{of.dataset}.csv"}
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    report = Package(str(tmp_path / "datapackage.json")).validate()
    assert report.valid, report.flatten(["rowNumber", "fieldName", "note"])


def test_the_package_tells_what_is_in_it(database: Path) -> None:
    files = opened_zip(of_points())
    about = json.loads(files["datapackage.json"])
    resource = about["resources"][0]
    rows = files["points.csv"]
    assert (resource["bytes"], resource["hash"]) == (len(rows), f"sha256:{hashlib.sha256(rows).hexdigest()}")
    assert [one["name"] for one in resource["schema"]["fields"]] == list(parsed(rows)[0])
    assert not [one["name"] for one in resource["schema"]["fields"] if not one.get("description")]
    assert {one["title"] for one in about["sources"]} >= {"A brief", "A statistics page"}
    assert about["version"] == parsed(rows)[0]["data_version"]
    assert about["licenses"]
    assert about["created"].endswith("Z")


def test_the_read_me_says_what_is_shown(database: Path) -> None:
    told = opened_zip(of_points())["README.md"].decode()
    assert "Shown: All companies; all years." in told
    assert "- `period_end` (date): " in told


def test_every_source_is_cited_in_every_form(database: Path) -> None:
    files = opened_zip(of_points())
    titles = {work["title"] for work in json.loads(files["citation.csl.json"])}
    assert titles >= {"Every number", "A brief", "A statistics page"}
    count = len(json.loads(files["citation.csl.json"]))
    assert files["citation.bib"].count(b"\n@") + 1 == count
    assert files["citation.ris"].count(b"TY  - ") == count
    assert files["citation.txt"].count(b"\n- ") + 1 == count


def test_the_same_rows_give_the_same_bytes(database: Path) -> None:
    assert package.package(of_points()) == package.package(of_points())
    assert view.parquet(of_points()) == view.parquet(of_points())


def test_the_menu_makes_nothing_before_it_is_opened(database: Path) -> None:
    app = opened("exports")
    assert not app.get("download_button")
    assert len(app.get("popover")) >= 4


@pytest.mark.parametrize("name", DATASETS)
def test_rows_come_by_their_ids_in_the_order_asked(name: str, database: Path) -> None:
    dataset = DATASETS[name]
    ids = list(dict.fromkeys(row[dataset.key] for row in call(f"/api/{name}").json["rows"]))
    of = View(name, tuple(reversed(ids)), "x", "y", "z")
    assert list(dict.fromkeys(view.table(of).column(dataset.key).to_pylist())) == ids[::-1]
