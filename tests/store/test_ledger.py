"""The ledger of sources: it grows line by line, survives what kills its writer, and loses nothing unreadable."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from etl.errors import StoreError
from etl.store.ledger import LEDGER, Source, mend, read_ledger, write
from etl.store.mending import mend as mend_store
from etl.store.originals import keeping

DAY = datetime(2026, 3, 1, 12, tzinfo=UTC)
ONE = Source("/home/one.txt", "one.txt", "11" * 32, "11" * 32 + ".txt", None, DAY)
TWO = Source("https://example.org/2", "2.html", "22" * 32, "22" * 32, None, DAY, {"status": 200})


def lines(store: Path) -> int:
    return len((store / LEDGER).read_bytes().splitlines())


def test_the_last_line_of_a_source_counts_and_the_first_says_since_when(tmp_path: Path) -> None:
    changed = replace(ONE, sha256="33" * 32, file="33" * 32, first_seen=DAY + timedelta(days=1))
    write(tmp_path, [ONE, TWO])
    write(tmp_path, [changed])
    assert read_ledger(tmp_path).sources == {ONE.source: replace(changed, first_seen=DAY), TWO.source: TWO}
    assert lines(tmp_path) == 3, "the older content stays as history"


def test_what_repeats_the_ledger_adds_no_line(tmp_path: Path) -> None:
    for count in (1, 1, 2):
        with keeping(tmp_path) as keeper:
            for name in ("a.txt", "b.txt")[:count]:
                keeper.keep_bytes(b"cars", name=name, source=name, entry=None)
    assert lines(tmp_path) == 2


def test_an_interrupted_keeping_keeps_what_it_has(tmp_path: Path) -> None:
    def interrupted() -> None:
        with keeping(tmp_path) as keeper:
            keeper.keep_bytes(b"cars", name="a.txt", source="a", entry=None)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert list(read_ledger(tmp_path).sources) == ["a"]


@pytest.mark.parametrize("cut", [1, 20, 100])
def test_a_half_written_line_is_passed_over_and_repaired(tmp_path: Path, cut: int) -> None:
    write(tmp_path, [ONE, TWO])
    path = tmp_path / LEDGER
    whole = path.read_bytes()
    path.write_bytes(whole[:-cut])
    if cut > 1:
        assert read_ledger(tmp_path).sources == {ONE.source: ONE}
        write(tmp_path, [TWO])
    else:  # nothing but the line's end is missing: it counts
        assert read_ledger(tmp_path).sources == {ONE.source: ONE, TWO.source: TWO}
        assert mend(tmp_path) == []
    assert path.read_bytes() == whole


UNREADABLE = {
    "no JSON": b"\xff\x00{",
    "a list": b"[]",
    "too deep": b"[" * 100_000,
    "no file": b'{"source": "x", "name": "x", "sha256": "1", "file": "", "entry": null, "seen": "2026-01-01"}',
    "another folder": b'{"source":"x","name":"x","sha256":"1","file":"../../x","entry":null,"seen":"2026-01-01"}',
    "no time": b'{"source": "x", "name": "x", "sha256": "1", "file": "1", "entry": null}',
}


@pytest.mark.parametrize("line", UNREADABLE.values(), ids=UNREADABLE)
def test_a_line_that_cannot_be_read_is_named_once_and_kept_aside(tmp_path: Path, line: bytes) -> None:
    write(tmp_path, [ONE])
    with (tmp_path / LEDGER).open("ab") as handle:
        handle.write(line + b"\n")
    write(tmp_path, [TWO])
    [problem] = mend_store(tmp_path)
    assert str(problem).endswith(f"{LEDGER}:2: cannot be read; the line was moved to {LEDGER}.aside beside it")
    assert (tmp_path / f"{LEDGER}.aside").read_bytes() == line + b"\n"
    assert read_ledger(tmp_path).sources == {ONE.source: ONE, TWO.source: TWO}
    assert mend_store(tmp_path) == []


def test_many_lines_that_cannot_be_read_are_counted(tmp_path: Path) -> None:
    (tmp_path / LEDGER).write_bytes(b"x\n" * 1000)
    problems = mend_store(tmp_path)
    assert len(problems) == 6
    assert "995 more lines were moved" in str(problems[-1])
    assert (tmp_path / f"{LEDGER}.aside").read_bytes() == b"x\n" * 1000


def test_a_full_disk_leaves_the_ledger_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, [ONE])
    before = (tmp_path / LEDGER).read_bytes()

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("etl.store.ledger.os.fsync", full)
    with pytest.raises(StoreError, match="cannot be written: No space left on device"):
        write(tmp_path, [TWO])
    assert (tmp_path / LEDGER).read_bytes() == before


def test_a_hundred_thousand_sources_are_read_in_seconds(tmp_path: Path) -> None:
    write(tmp_path, (replace(TWO, source=f"https://example.org/{number}") for number in range(100_000)))
    begun = time.process_time()
    assert len(read_ledger(tmp_path).sources) == 100_000
    assert time.process_time() - begun < 10
