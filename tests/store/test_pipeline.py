"""The stages together: folders of articles in, a published database out."""

from __future__ import annotations

import os
import secrets
import signal
from datetime import date, datetime
from pathlib import Path

import pytest

from etl import pipeline
from etl.batch import one
from etl.errors import ReadError
from etl.extract import extract
from etl.records import Article, Extraction
from etl.store.opening import reading
from etl.store.originals import keep_bytes, store_of
from tests.apart import apart, ended
from tests.batch.simple import extract_simply, write

from .test_repeatable import fingerprints


@pytest.fixture(autouse=True)
def _simple_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(one, "extract", extract_simply)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "home" / "chuhai.duckdb"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    return folder


def values(database: Path) -> dict[str, float]:
    with reading(database) as connection:
        return dict(connection.execute("SELECT article_id, value FROM core.figures ORDER BY 1").fetchall())


def test_a_folder_becomes_a_database(database: Path, folder: Path, data: Path) -> None:
    write(folder, "one.txt", 1000)
    write(folder, "two.txt", 2000)
    report = pipeline.load([folder], database=database, data=data)
    assert (report.articles, report.new, report.unchanged, report.refused) == (2, 2, 0, ())
    assert values(database) == {"one": 1000, "two": 2000}


def test_what_ships_loads_without_a_path(database: Path, data: Path) -> None:
    write(data / "articles", "ours.txt", 500)
    assert pipeline.load(database=database, data=data).articles == 1
    assert values(database) == {"ours": 500}


def test_loads_add_to_each_other_and_survive_the_loss_of_the_files(database: Path, folder: Path, data: Path) -> None:
    write(data / "articles", "ours.txt", 500)
    path = write(folder, "one.txt", 1000)
    pipeline.load([path], database=database, data=data)
    path.unlink()
    report = pipeline.load([write(folder, "two.txt", 2000)], database=database, data=data)
    assert (report.new, report.unchanged) == (1, 2)
    assert values(database) == {"ours": 500, "one": 1000, "two": 2000}


def test_loading_again_changes_nothing(database: Path, folder: Path, data: Path) -> None:
    write(folder, "one.txt", 1000)
    pipeline.load([folder], database=database, data=data)
    before = fingerprints(database)
    report = pipeline.load([folder], database=database, data=data)
    assert (report.new, report.unchanged, report.read) == (0, 1, 0)
    assert (report.rows_in, report.rows_out) == (1, 1)
    assert fingerprints(database) == before


def test_the_order_of_loads_changes_nothing(tmp_path: Path, folder: Path, data: Path) -> None:
    paths = [write(folder, "a.txt", 1000), write(folder, "b.txt", 2000)]
    (folder / "more").mkdir()
    paths.append(write(folder / "more", "a.txt", 3000))
    seen = set()
    for number, order in enumerate([(0, 1, 2), (2, 1, 0), (1, 2, 0)]):  # each pair both ways round
        database = tmp_path / str(number) / "chuhai.duckdb"
        for place in order:
            pipeline.load([paths[place]], database=database, data=data)
        seen.add(tuple(sorted(fingerprints(database).items())))
        assert len(values(database)) == 3
    assert len(seen) == 1


def test_the_same_file_twice_is_one_article(database: Path, folder: Path, data: Path) -> None:
    for name in ("one.txt", "copy.txt"):
        write(folder, name, 1000)
    report = pipeline.load([folder], database=database, data=data)
    assert (report.articles, report.new, report.duplicates) == (1, 1, 1)


def test_a_changed_article_replaces_its_former_self(database: Path, folder: Path, data: Path) -> None:
    pipeline.load([write(folder, "one.txt", 1000)], database=database, data=data)
    report = pipeline.load([write(folder, "one.txt", 1111)], database=database, data=data)
    assert values(database) == {"one": 1111}
    assert (report.new, report.updated, report.unchanged, report.read) == (0, 1, 0, 1)


def test_what_ships_is_not_copied(database: Path, data: Path) -> None:
    write(data / "articles", "ours.txt", 500)
    pipeline.load([data / "articles"], database=database, data=data)
    write(data / "articles", "ours.txt", 600)
    pipeline.load(database=database, data=data)
    assert values(database) == {"ours": 600}


BAD_FILES = {
    "empty.txt": b"",
    "blank.txt": b" \n\n ",
    "binary.txt": b"\x00\x01\x02\xff\xfe\x00" * 200,
    "half.json": b'{"title": {"rendered": "Cars"',
    "menu.html": b"<!doctype html><html><body><nav><a href='/'>x</a></nav></body></html>",
}


def test_bad_files_are_named_with_a_reason_and_the_rest_loads(database: Path, folder: Path, data: Path) -> None:
    write(folder, "good.txt", 1000)
    for name, content in BAD_FILES.items():
        (folder / name).write_bytes(content)
    report = pipeline.load([folder], database=database, data=data)
    assert values(database) == {"good": 1000}
    assert {refused.file for refused in report.refused} == set(BAD_FILES)
    assert all(refused.reason for refused in report.refused)
    with reading(database) as connection:
        rows = connection.execute("SELECT file, reason FROM core.rejected WHERE stage = 'read'").fetchall()
    assert sorted(rows) == sorted((refused.file, refused.reason) for refused in report.refused)


def test_a_bad_file_is_set_aside_and_does_not_fail_the_next_load(database: Path, folder: Path, data: Path) -> None:
    (folder / "bad.txt").write_bytes(b"")
    pipeline.load([folder], database=database, data=data)
    report = pipeline.load(database=database, data=data)
    assert (report.refused, report.set_aside) == ((), 1)


def test_a_missing_path_is_named(database: Path, folder: Path, data: Path) -> None:
    report = pipeline.load([folder / "gone.txt", write(folder, "one.txt", 1)], database=database, data=data)
    assert [(refused.file, refused.reason) for refused in report.refused] == [
        (str(folder / "gone.txt"), "there is no such file or folder")
    ]
    assert report.articles == 1


def test_faults_of_a_manifest_are_named_and_the_rest_loads(database: Path, folder: Path, data: Path) -> None:
    write(folder, "one.txt", 1000)
    (folder / "manifest.csv").write_text(
        "file,title,publisher,published,url,language\n"
        "one.txt,One,Paper,the other day,,en\n"
        "gone.txt,Gone,Paper,2025-01-01,,en\n"
    )
    report = pipeline.load([folder], database=database, data=data)
    assert values(database) == {"one": 1000}
    reasons = " ".join(refused.reason for refused in report.refused)
    assert len(report.refused) == 2
    assert "the other day" in reasons
    assert "gone.txt" in reasons


def test_a_manifest_supplies_what_the_file_does_not_say(database: Path, folder: Path, data: Path) -> None:
    path = write(folder, "one.txt", 1000)
    (folder / "manifest.csv").write_text(
        "file,title,publisher,published,url,language\none.txt,Cars,Paper,2025-05-20,https://example.org/1,en\n"
    )
    pipeline.load([folder], database=database, data=data)
    (folder / "manifest.csv").unlink()
    path.unlink()
    pipeline.load(database=database, data=data)  # from the copy that was kept
    with reading(database) as connection:
        row = connection.execute("SELECT file, publisher, published, published_from, url FROM core.articles").fetchone()
    assert row == ("one.txt", "Paper", date(2025, 5, 20), "manifest", "https://example.org/1")


def test_a_surprise_in_one_article_does_not_cost_the_others(
    database: Path, folder: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def extract(article: Article) -> Extraction:
        if article.name.startswith("bad") or "9999" in article.text:
            raise ZeroDivisionError("by\nnothing")
        return extract_simply(article)

    monkeypatch.setattr(one, "extract", extract)
    write(folder, "good.txt", 1000)
    write(folder, "bad.txt", 9999)
    report = pipeline.load([folder], database=database, data=data)
    assert values(database) == {"good": 1000}
    assert [refused.reason for refused in report.refused] == ["unexpected ZeroDivisionError: by nothing"]


def test_a_database_is_current_until_an_input_changes(database: Path, folder: Path, data: Path) -> None:
    assert not pipeline.is_current(database, data)
    write(data / "articles", "ours.txt", 500)
    pipeline.load(database=database, data=data)
    assert pipeline.is_current(database, data)
    write(data / "articles", "ours.txt", 501)
    assert not pipeline.is_current(database, data)
    pipeline.load(database=database, data=data)
    labels = data / "vocabulary" / "labels.csv"
    labels.write_text(labels.read_text(encoding="utf-8").replace("Sales", "Cars sold"), encoding="utf-8")
    assert not pipeline.is_current(database, data)


def test_extracting_goes_on_past_what_cannot_be_read(folder: Path) -> None:
    paths = [write(folder, "one.txt", 1), folder / "gone.txt", folder / "empty.txt", write(folder, "two.txt", 2)]
    (folder / "empty.txt").write_bytes(b"")
    results = list(pipeline.extract_paths(paths))
    failures = [str(result) for result in results if isinstance(result, ReadError)]
    names = [result.article.name for result in results if isinstance(result, Extraction)]
    assert names == ["one", "two"]
    assert len(failures) == 2
    assert any(failure.startswith(str(folder / "gone.txt")) for failure in failures)


def test_progress_names_the_stages_in_order(database: Path, folder: Path, data: Path) -> None:
    stages: list[str] = []
    write(folder, "one.txt", 1)
    pipeline.load([folder], database=database, data=data, on_progress=lambda stage, *_: stages.append(stage))
    assert list(dict.fromkeys(stages)) == ["keeping", "reading", "tables", "rows", "charts", "checks"]


def dates(database: Path) -> list[tuple[object, ...]]:
    query = """SELECT published, published_from, modified, modified_from, first_seen, first_seen_from, fetched,
                   fetched_from
               FROM mart.articles ORDER BY file"""
    with reading(database) as connection:
        return connection.execute(query).fetchall()


def test_the_dates_of_an_article_stand_apart_each_with_how_it_was_found(
    database: Path, folder: Path, data: Path
) -> None:
    write(data / "articles", "a-ours.txt", 500)
    page = (
        '<html><head><title>Cars</title><meta property="article:published_time" content="2025-05-20">'
        '<meta property="article:modified_time" content="2025-05-22"></head>'
        "<body><article><h1>Cars</h1><p>BYD exported 3000 cars that month, its office said on a windy quay.</p>"
        "<p>The ships were full, and the port had to add a shift for the loading of all of them.</p></article></body>"
    )
    fetched = {"url": "https://example.org/b", "fetched_at": "2026-03-04T05:06:07+02:00"}
    for name, more in (("b.html", fetched), ("c.html", {**fetched, "from": "archive"})):
        text = page if name == "b.html" else page.replace("BYD exported 3000", "Chery shipped out 4100")
        text = text.replace("windy quay", "quiet Monday, and nobody there asked for more") if name == "c.html" else text
        keep_bytes(text.encode(), name=name, source=name, entry=None, store=store_of(database), fetched=more)
    pipeline.load(database=database, data=data)
    ours, fetch, archive = dates(database)
    assert ours == (None, "unknown", None, None, None, None, None, None)
    assert fetch[:4] == (date(2025, 5, 20), "page", date(2025, 5, 22), "page")
    assert isinstance(fetch[4], datetime)
    assert fetch[5:] == ("fetch", datetime(2026, 3, 4, 3, 6, 7), "fetch")  # noqa: DTZ001 - UTC, as the database has it
    assert archive[7] == "archive"
    seen = fetch[4]
    pipeline.load(database=database, data=data)
    assert dates(database)[1][4] == seen


@pytest.mark.parametrize(("stated", "start"), [("2025-05-20", date(2025, 1, 1)), ("", None)])
def test_a_guessed_date_fixes_no_period(
    database: Path, folder: Path, data: Path, monkeypatch: pytest.MonkeyPatch, stated: str, start: date | None
) -> None:
    monkeypatch.setattr(one, "extract", extract)
    told = "BYD exported 104,000 cars in the first four months of this year."
    (folder / "one.txt").write_text(f"{told} The whole port was busy with the loading of them.")
    head = "file,title,publisher,published,url,language"
    (folder / "manifest.csv").write_text(f"{head}\none.txt,Cars,Wire,{stated},https://example.org/2025/05/20/cars,en\n")
    pipeline.load([folder], database=database, data=data)
    with reading(database) as connection:
        query = "SELECT published, value, period_start FROM core.figures JOIN core.articles USING (article_id)"
        assert connection.execute(query).fetchall() == [(date(2025, 5, 20), 104_000, start)]


def test_an_article_is_read_once_by_the_same_rules(
    database: Path, folder: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def load() -> int:
        before = len(list(seen.iterdir()))
        pipeline.load([folder], database=database, data=data)
        return len(list(seen.iterdir())) - before

    def noted(article: Article) -> Extraction:
        (seen / secrets.token_hex(8)).touch()
        return extract_simply(article)

    seen = folder.parent / "seen"
    seen.mkdir()
    monkeypatch.setattr(one, "extract", noted)
    write(folder, "one.txt", 1000)
    assert load() == 1
    write(folder, "two.txt", 2000)
    assert load() == 1
    labels = data / "vocabulary" / "labels.csv"
    labels.write_text(labels.read_text(encoding="utf-8").replace("Sales", "Cars sold"), encoding="utf-8")
    assert load() == 0
    (folder / "manifest.csv").write_text("file,title,publisher,published,url,language\ntwo.txt,T,P,2025-05-20,,en\n")
    assert load() == 1
    monkeypatch.setattr("etl.batch.keep_up.rules_sha256", lambda: "other rules")
    assert load() == 2
    assert [path.name for path in (store_of(database) / "extracted").iterdir()] == ["other rules"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a copy of itself")
@pytest.mark.parametrize("stage", ["keeping", "reading", "rows", "checks"])  # test_publish has the others
def test_a_load_killed_anywhere_keeps_the_old_database_and_the_next_one_has_all(
    database: Path, folder: Path, data: Path, stage: str
) -> None:
    pipeline.load([write(folder, "old.txt", 1000)], database=database, data=data)
    new = write(folder, "new.txt", 2000)

    def killed(name: str, *_: object) -> None:
        if name == stage:
            os.kill(os.getpid(), signal.SIGKILL)

    copy = apart(lambda: pipeline.load([new], database=database, data=data, on_progress=killed))
    assert ended(copy) == -signal.SIGKILL
    assert values(database) == {"old": 1000}
    pipeline.load([new], database=database, data=data)
    assert values(database) == {"new": 2000, "old": 1000}
    assert not list(database.parent.glob("*.tmp*"))
