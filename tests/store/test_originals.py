"""Originals are kept beside the database, once each, with what their manifest said."""

from __future__ import annotations

import itertools
from datetime import date
from pathlib import Path

import pytest

from etl.errors import ReadError
from etl.read import ManifestEntry
from etl.store.originals import Original, distinct, keep, kept, printable, store_of

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


@pytest.mark.parametrize("broken", ["", "{", "[]", '{"name": "a.txt"}', '{"file": "gone.txt"}'])
def test_a_broken_note_is_a_problem_and_the_others_are_read(tmp_path: Path, broken: str) -> None:
    (tmp_path / "a.txt").write_text("cars")
    good = keep(tmp_path / "a.txt", None, tmp_path / "store")
    (tmp_path / "store" / "sources" / "x.json").write_text(broken)
    originals, [problem] = kept(tmp_path / "store")
    assert originals == [good]
    assert "x.json: does not say which article it is" in str(problem)


def test_a_store_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert kept(tmp_path / "none") == ([], [])


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match=r"gone\.txt: cannot be read"):
        keep(tmp_path / "gone.txt", None, tmp_path / "store")


def test_names_of_no_known_characters_can_be_stored() -> None:
    assert printable("caf\udce9.txt") == "caf?.txt"
    assert printable("出海.txt") == "出海.txt"
