"""Pages made to hurt, in one load: each is answered in bounded time and memory, and the good ones beside them load."""

from __future__ import annotations

import re
import resource
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from etl import pipeline
from etl.batch.limits import Limits
from etl.batch.one import read_and_extract
from etl.batch.report import LoadReport
from etl.batch.settings import Settings
from etl.read import LARGEST_BYTES
from etl.store.opening import reading

from .hostile import HOSTILE, page
from .simple import write

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="limits a worker the Linux way")

LIMITS = Limits(seconds=1.5, megabytes=700)
REASONS = re.compile(
    r"takes more than 1\.5 seconds of processor time|needs more memory than one article may take|is nested too deeply"
    r"|no article was found in the page|broken JSON: .*|is a binary file, not an article|is larger than \d+ MB"
)


class Loaded(NamedTuple):
    """A load, its database, and the seconds of processor time that it and its readers took: others use the machine."""

    report: LoadReport
    database: Path
    seconds: float


def processor_time() -> float:
    """The seconds of processor time that this process and those that it started have taken."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory, data: Path) -> Loaded:
    """A load of all hostile pages among good ones."""
    home = tmp_path_factory.mktemp("hostile")
    folder = home / "articles"
    folder.mkdir()
    for name, make in HOSTILE.items():
        (folder / name).write_bytes(make())
    with (folder / "huge.html").open("wb") as handle:
        handle.write(page(""))
        handle.truncate(200_000_000)
    for number in range(5):
        read_and_extract(write(folder, f"good{number}.txt", 1000 + number))  # and what a worker copies is loaded
    began, settings = processor_time(), Settings(workers=2, limits=LIMITS)
    report = pipeline.load([folder], database=home / "c.duckdb", data=data, settings=settings)
    return Loaded(report, report.database, processor_time() - began)


def test_each_is_loaded_or_rejected_with_a_reason(report: Loaded) -> None:
    told, database, _ = report
    reasons = {Path(refused.file).name: refused.reason for refused in told.refused}
    assert [reason for reason in reasons.values() if not REASONS.fullmatch(reason)] == []
    query = "SELECT file FROM core.articles UNION ALL SELECT file FROM core.carriers"  # they share a story
    with reading(database) as connection:
        loaded = {row[0] for row in connection.execute(query).fetchall()}
    assert loaded | reasons.keys() == {*HOSTILE, "huge.html", *(f"good{number}.txt" for number in range(5))}
    assert not loaded & reasons.keys()
    assert {f"good{number}.txt" for number in range(5)} <= loaded


def test_the_costly_are_stopped(report: Loaded) -> None:
    reasons = {Path(refused.file).name: refused.reason for refused in report.report.refused}
    assert reasons["huge.html"] == f"is larger than {LARGEST_BYTES // 1_000_000} MB"
    assert reasons["figures.html"].startswith("takes more than")
    assert {"laughs.html", "laughs.json", "nulls.txt"} <= reasons.keys()


def test_neither_time_nor_memory_runs_away(report: Loaded) -> None:
    largest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1000
    assert largest < LIMITS.megabytes + 600
    assert report.seconds < 100


def test_text_that_turns_around_is_stored_as_it_is_read(report: Loaded) -> None:
    with reading(report.database) as connection:
        texts = connection.execute("SELECT text FROM core.articles WHERE file = 'bidi.html'").fetchall()
    assert texts
    assert not any(set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\x00") & set(text) for (text,) in texts)
