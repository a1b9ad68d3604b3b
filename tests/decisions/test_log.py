"""The file of decisions only grows, each line whole or not at all, and what is damaged in it is named and kept."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from etl import pipeline
from etl.decisions.lines import decision_of, line
from etl.decisions.records import Anchor, Decision
from etl.errors import StoreError
from etl.store.decision_log import log_of, look_after, read_decisions, record
from etl.store.lock import held

from .articles import START, World

ROW = Anchor(
    record="figure", address="https://paper.example/a", file="a.txt", title="小鹏 in “Peru”",
    quotation="BYD sold 12 cars\tin Peru.", number_text="12", number_at=9, beside=1,
    fields={"metric": "sales", "value": 12},
)  # fmt: skip


def reject(reason: str = "not so") -> Decision:
    return Decision(id="", at=START, by="Ann Marlow", kind="reject", reason=reason, rows=(ROW,))


def minutes() -> Callable[[], datetime]:
    passed = iter(range(10_000))
    return lambda: START + timedelta(minutes=next(passed))


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "home" / "cars.duckdb"


def test_a_line_is_text_that_a_person_can_read_with_its_keys_in_one_order(database: Path) -> None:
    [made] = record(database, [reject()], minutes())
    [text] = log_of(database).read_text(encoding="utf-8").splitlines()
    assert text.startswith(
        f'{{"id": "{made.id}", "at": "2026-11-20T09:30:00Z", "by": "Ann Marlow", "decision": "reject", '
        '"reason": "not so"'
    )
    assert list(json.loads(text)["rows"][0]) == [
        "record", "address", "file", "title", "quotation", "number_text", "number_at", "beside", "fields",
    ]  # fmt: skip
    assert "小鹏" in text
    assert decision_of(text) == made
    assert line(made) == text


def test_decisions_are_added_and_nothing_before_them_changes(database: Path) -> None:
    now = minutes()
    record(database, [reject("one"), reject("two")], now)
    before = log_of(database).read_bytes()
    record(database, [reject("three")], now)
    assert log_of(database).read_bytes().startswith(before)
    assert [decision.reason for _, decision in read_decisions(database).lines] == ["one", "two", "three"]


def test_the_same_decision_twice_in_a_second_is_two_decisions(database: Path) -> None:
    ticks = iter([START, START, START, START + timedelta(seconds=1)])
    made = record(database, [reject(), reject()], lambda: next(ticks))
    assert [each.at for each in made] == [START, START + timedelta(seconds=1)]


def spoilt(text: str, how: str) -> bytes:
    changed = {
        "cut": text[: len(text) // 2],
        "value changed": text.replace('"value": 12', '"value": 13'),
        "name changed": text.replace("Ann Marlow", "Bo Marlow"),
        "two joined": text + text,
        "no JSON": "hello",
        "a list": "[1, 2]",
        "a number": "7",
        "deep": "[" * 100_000,
        "not a number": text.replace("12", "NaN"),
        "other kind": text.replace('"reject"', '"forget"'),
        "no reason": text.replace('"not so"', '""'),
    }[how]
    return changed.encode()


REASONS = {
    "cut": "is not a complete line of JSON",
    "value changed": "was changed after it was written",
    "name changed": "was changed after it was written",
    "two joined": "is not a complete line of JSON",
    "no JSON": "is not a complete line of JSON",
    "a list": "does not say when",
    "a number": "does not say when",
    "deep": "is not a complete line of JSON",
    "not a number": "",
    "other kind": "does not know what to do",
    "no reason": "does not say who decided, or why",
}


@pytest.mark.parametrize("how", REASONS)
def test_a_damaged_line_is_named_kept_aside_and_left_where_it_is(database: Path, how: str) -> None:
    now = minutes()
    record(database, [reject("one"), reject(), reject("three")], now)
    path = log_of(database)
    first, second, third = path.read_bytes().splitlines(keepends=True)
    damaged = first + spoilt(second.decode().rstrip(), how) + b"\n" + third
    path.write_bytes(damaged)
    found = read_decisions(database)
    assert [(number, decision.reason) for number, decision in found.lines] == [(1, "one"), (3, "three")]
    [bad] = found.damaged
    assert bad.line == 2
    assert REASONS[how] in bad.reason
    told = [str(each) for each in look_after(database)]
    assert told[0].startswith(f"{path}:2: the line ")
    [copy] = path.parent.glob("cars-decisions.damaged-*.jsonl")
    assert copy.name in told[1]
    assert copy.read_bytes() == damaged
    record(database, [reject("four")], now)
    look_after(database)
    assert path.read_bytes().startswith(damaged)
    assert list(path.parent.glob("cars-decisions.damaged-*.jsonl")) == [copy], "the same damage is copied once"


@pytest.mark.parametrize("tail", [b'{"id": "half', b"\x00\x00\x00", "中".encode()[:2]])
def test_a_line_that_was_left_unfinished_does_not_swallow_the_next(database: Path, tail: bytes) -> None:
    now = minutes()
    record(database, [reject("one")], now)
    with log_of(database).open("ab") as handle:
        handle.write(tail)
    record(database, [reject("two")], now)
    found = read_decisions(database)
    assert [decision.reason for _, decision in found.lines] == ["one", "two"]
    assert [(each.line, each.text) for each in found.damaged] == [(2, tail)]


def test_line_ends_and_marks_of_other_systems_do_no_harm(database: Path) -> None:
    record(database, [reject("one"), reject("two")], minutes())
    path = log_of(database)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n") + b"\r\n")
    found = read_decisions(database)
    assert (len(found.lines), found.damaged) == (2, ())


def test_a_line_that_stands_twice_is_one_decision(database: Path) -> None:
    record(database, [reject("one")], minutes())
    path = log_of(database)
    path.write_bytes(path.read_bytes() * 2)
    assert len(read_decisions(database).each()) == 1


def test_a_full_disk_leaves_the_file_as_it_was(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    record(database, [reject("one")], minutes())
    before = log_of(database).read_bytes()

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreError, match="cannot be written: No space left"):
        record(database, [reject("two")], lambda: START + timedelta(hours=1))
    assert log_of(database).read_bytes() == before


def test_a_file_that_cannot_be_read_stops_the_load_and_the_database_stays(world: World) -> None:
    before = world.database.read_bytes()
    log_of(world.database).mkdir()
    with pytest.raises(StoreError, match="the decisions cannot be read"):
        pipeline.load(database=world.database, data=world.data)
    assert world.database.read_bytes() == before


def test_a_load_names_damaged_lines_applies_the_others_and_keeps_them_among_the_rejected(world: World) -> None:
    world.decide("reject", world.row("900,000"))
    path = log_of(world.database)
    good = path.read_bytes()
    path.write_bytes(b"what is this\n" + good)
    world.load()
    assert world.rows("SELECT count(*) FROM core.figures WHERE value = 900000") == [(0,)]
    assert world.rows("SELECT stage, file, reason FROM core.rejected WHERE article_id IS NULL") == [
        ("decision", f"{path.name}:1", "the line is not a complete line of JSON")
    ]
    report = pipeline.load(database=world.database, data=world.data)
    assert [refused.file for refused in report.refused] == [f"{path}:1", str(path)]
    assert report.decisions == {"unanchored": 1}, "the article of this test is not among what a load reads"


def test_a_changed_file_makes_the_database_out_of_date(world: World) -> None:
    pipeline.load(database=world.database, data=world.data)
    assert pipeline.is_current(world.database, world.data)
    record(world.database, [reject()])
    assert not pipeline.is_current(world.database, world.data)
    pipeline.load(database=world.database, data=world.data)
    assert pipeline.is_current(world.database, world.data)


WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from etl.decisions.records import Anchor, Decision
from etl.store.decision_log import record
row = Anchor(record="deal", address=None, file="a.txt", title="", quotation="x" * 20_000)
for number in range(25):
    made = Decision(id="", at=datetime.now(UTC), by=sys.argv[2], kind="reject", reason=str(number), rows=(row,))
    record(Path(sys.argv[1]), [made])
"""


def test_writers_at_once_tear_no_line_and_lose_none(database: Path) -> None:
    names = ("Ann", "Bo", "Cy")
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, str(database), name]) for name in names]
    assert [writer.wait(timeout=120) for writer in writers] == [0, 0, 0]
    found = read_decisions(database)
    assert found.damaged == ()
    for name in names:
        mine = [decision.reason for _, decision in found.lines if decision.by == name]
        assert mine == [str(number) for number in range(25)]


def test_writers_that_are_killed_leave_what_was_recorded_and_do_not_stop_the_next(database: Path) -> None:
    kept: set[str] = set()
    for kill_after in (0.25, 0.3, 0.35, 0.4, 0.5, 0.6):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(database), f"Bo {kill_after}"])
        with suppress(subprocess.TimeoutExpired):
            writer.wait(timeout=kill_after)
        writer.kill()
        writer.wait()
        [made] = record(database, [reject(f"after {kill_after}")])
        found = {each.id for each in read_decisions(database).each()}
        assert kept | {made.id} <= found
        kept = found


def test_a_line_that_is_being_written_is_waited_for(database: Path) -> None:
    [made] = record(database, [reject("one")], minutes())
    path = log_of(database)
    text = path.read_bytes()
    half = threading.Event()

    def slowly() -> None:
        with held(path.with_name(f"{path.name}.lock"), wait=True):
            path.write_bytes(text[:60])
            half.set()
            time.sleep(0.3)
            path.write_bytes(text)

    writer = threading.Thread(target=slowly)
    writer.start()
    half.wait()
    found = read_decisions(database)
    writer.join()
    assert [each.id for each in found.each()] == [made.id]
    assert found.damaged == ()


def test_decisions_that_vanish_from_the_file_are_named(world: World) -> None:
    decision = world.decide("reject", world.row("900,000"))
    world.load()
    log_of(world.database).unlink()
    report = pipeline.load(database=world.database, data=world.data)
    assert [refused.reason for refused in report.refused] == [
        f"no longer has decisions that were loaded before: {decision}"
    ]


def test_the_time_is_told_to_the_second_in_utc(database: Path) -> None:
    [made] = record(database, [reject()])
    assert made.at.tzinfo == UTC
    assert made.at.microsecond == 0
    assert abs(datetime.now(UTC) - made.at) < timedelta(minutes=1)
