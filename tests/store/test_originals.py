"""Originals are kept beside the database, once each, with what their manifest said."""

from __future__ import annotations

import itertools
import json
import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from etl.errors import ReadError
from etl.read import LARGEST_BYTES, ManifestEntry
from etl.store.ledger import LEDGER
from etl.store.mending import mend
from etl.store.originals import Original, distinct, keep, keep_bytes, kept, printable, store_of

ENTRY = ManifestEntry("a.txt", "Title", "Paper", date(2025, 5, 20), "https://example.org/a", "en", {"kind": "brief"})


def test_an_original_comes_back_with_its_entry(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"Cars \xff\x00")
    store = store_of(tmp_path / "chuhai.duckdb")
    given = keep(file, ENTRY, store)
    file.unlink()
    assert kept(store) == ([given], [])
    assert given.path.read_bytes() == b"Cars \xff\x00"
    assert given.entry == ENTRY
    assert given.entry is not None
    assert given.entry.is_brief


def test_the_same_place_again_replaces_what_is_known_and_keeps_the_bytes(tmp_path: Path) -> None:
    file, store = tmp_path / "a.txt", tmp_path / "store"
    file.write_text("first")
    first = keep(file, None, store)
    file.write_text("second")
    second = keep(file, ENTRY, store)
    assert kept(store) == ([second], [])
    assert second.first_seen == first.first_seen
    assert first.path.read_text() == "first"


def test_one_file_in_two_places_is_kept_once(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("same")
        keep(tmp_path / name, None, tmp_path / "store")
    originals, _ = kept(tmp_path / "store")
    assert len(originals) == 2
    assert [each.name for each in distinct(originals)] == ["a.txt"]
    assert len(list((tmp_path / "store" / "originals").iterdir())) == 1


def test_which_of_equal_contents_counts_does_not_depend_on_the_order(tmp_path: Path) -> None:
    originals = [
        Original(tmp_path, "a.txt", "11", None, ships=False),
        Original(tmp_path, "z.txt", "11", ENTRY, ships=False),
        Original(tmp_path, "b.txt", "22", None, ships=True),
        Original(tmp_path, "a.txt", "22", ENTRY, ships=False),
    ]
    for order in itertools.permutations(originals):
        assert [(each.name, each.sha256) for each in distinct(order)] == [("b.txt", "22"), ("z.txt", "11")]


def test_bytes_from_an_address_are_kept_with_how_they_were_fetched(tmp_path: Path) -> None:
    fetched = {"url": "https://example.org/a", "status": 200, "fetched_at": "2026-05-01T08:00:00+00:00"}
    address = "https://example.org/a"
    given = keep_bytes(b"Cars", name="a.html?x=/../y", source=address, entry=ENTRY, store=tmp_path, fetched=fetched)
    assert kept(tmp_path) == ([given], [])
    assert (given.path.read_bytes(), given.fetched, given.entry) == (b"Cars", fetched, ENTRY)
    assert given.path.parent == tmp_path / "originals"


def test_too_many_bytes_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="big: is larger than 20 MB"):
        keep_bytes(b"x" * (LARGEST_BYTES + 1), name="a.txt", source="big", entry=None, store=tmp_path)
    assert kept(tmp_path) == ([], [])


def test_a_half_written_copy_is_written_anew(tmp_path: Path) -> None:
    given = keep_bytes(b"Cars", name="a.txt", source="a", entry=None, store=tmp_path)
    given.path.write_bytes(b"Ca")
    assert keep_bytes(b"Cars", name="a.txt", source="b", entry=None, store=tmp_path).path.read_bytes() == b"Cars"


def test_an_article_whose_bytes_are_gone_is_a_problem_and_the_others_are_read(tmp_path: Path) -> None:
    gone = keep_bytes(b"gone", name="a.txt", source="one", entry=None, store=tmp_path)
    good = keep_bytes(b"good", name="b.txt", source="two", entry=None, store=tmp_path)
    gone.path.unlink()
    originals, [problem] = kept(tmp_path)
    assert originals == [good]
    assert re.fullmatch(r"one: its kept copy .* is missing", str(problem))


def test_the_first_of_equal_contents_says_when_it_was_seen(tmp_path: Path) -> None:
    early, late = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 2, 1, tzinfo=UTC)
    fetched = {"fetched_at": "2026-02-01T00:00:00+00:00"}
    originals = [
        Original(tmp_path, "a.txt", "11", None, ships=False, first_seen=early),
        Original(tmp_path, "b.txt", "11", ENTRY, ships=False, first_seen=late, fetched=fetched),
    ]
    for order in itertools.permutations(originals):
        [one] = distinct(order)
        assert (one.name, one.first_seen, one.fetched) == ("b.txt", early, fetched)


def note(folder: Path, name: str, text: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text)


def test_the_notes_of_an_older_store_become_lines(tmp_path: Path) -> None:
    given = keep_bytes(b"Cars", name="a.txt", source="/home/a.txt", entry=ENTRY, store=tmp_path)
    [line] = (tmp_path / LEDGER).read_text().splitlines()
    known = json.loads(line)
    del known["seen"]
    (tmp_path / LEDGER).unlink()
    note(tmp_path / "sources", "1.json", json.dumps(known, indent=1))
    assert mend(tmp_path) == []
    [[original], problems] = kept(tmp_path)
    assert (original.path, original.entry, problems) == (given.path, ENTRY, [])
    assert original.first_seen is not None
    assert not (tmp_path / "sources").exists()


@pytest.mark.parametrize("broken", ["", "{", "[]", '{"name": "a.txt"}', '{"file": "gone.txt"}'])
def test_a_broken_note_of_an_older_store_is_named_and_stays(tmp_path: Path, broken: str) -> None:
    note(tmp_path / "sources", "x.json", broken)
    [problem] = mend(tmp_path)
    assert "x.json: does not say which article it is" in str(problem)
    assert (tmp_path / "sources" / "x.json").read_text() == broken


def test_a_store_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert kept(tmp_path / "none") == ([], [])


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"gone\.txt: cannot be read"):
        keep(tmp_path / "gone.txt", None, tmp_path / "store")


def test_names_of_no_known_characters_can_be_stored() -> None:
    assert printable("caf\udce9.txt") == "caf?.txt"
    assert printable("出海.txt") == "出海.txt"
