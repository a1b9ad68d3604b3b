"""Manifests and folders: what is read, what is reported, what is not an article."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from etl.read import articles_in, read_article, read_manifest

from .shapes import BODY, HEADLINE

HEADER = "file,title,publisher,published,url,language"


def _folder(tmp_path: Path, manifest: str | None, *files: str) -> Path:
    for name in files:
        (tmp_path / name).write_text("\n".join((HEADLINE, *BODY)), encoding="utf-8")
    if manifest is not None:
        (tmp_path / "manifest.csv").write_text(manifest, encoding="utf-8")
    return tmp_path


def test_rows_become_entries_with_their_other_columns(tmp_path: Path) -> None:
    folder = _folder(
        tmp_path,
        f'{HEADER},kind,note\na.txt,"Ports, and cars",Halden Post,2025-07-03,https://h.example/a,en,brief,x\n',
        "a.txt",
    )
    manifest = read_manifest(folder)
    entry = manifest.entries["a.txt"]
    assert (entry.title, entry.publisher, entry.published, entry.language) == (
        "Ports, and cars",
        "Halden Post",
        date(2025, 7, 3),
        "en",
    )
    assert entry.extra == {"kind": "brief", "note": "x"}
    assert entry.is_brief
    assert manifest.problems == ()


@pytest.mark.parametrize(
    ("rows", "problem"),
    [
        ("gone.txt,T,P,2025-07-03,u,en", "line 2: gone.txt does not exist"),
        ("a.txt,T,P,soon,u,en", "line 2: the date “soon” of a.txt cannot be read"),
        ("a.txt,T,P,,u,en\na.txt,T,P,,u,en", "line 3: a.txt is listed twice"),
        (",T,P,,u,en", "line 2: names no file"),
        ("../a.txt,T,P,,u,en", "line 2: ../a.txt is not a file name in this folder"),
        ("a.txt,T,P,,u,en,more,and more", "line 2: has more cells than the header"),
    ],
)
def test_a_bad_row_is_reported_and_the_rest_is_read(tmp_path: Path, rows: str, problem: str) -> None:
    manifest = read_manifest(_folder(tmp_path, f"{HEADER}\n{rows}\nb.txt,Good,P,2025-01-02,u,en\n", "a.txt", "b.txt"))
    assert [problem in str(found) for found in manifest.problems] == [True]
    assert str(tmp_path / "manifest.csv") in str(manifest.problems[0])
    assert manifest.entries["b.txt"].title == "Good"


def test_missing_columns_are_named(tmp_path: Path) -> None:
    manifest = read_manifest(_folder(tmp_path, "file,title\na.txt,T\n", "a.txt"))
    assert manifest.entries["a.txt"].title == "T"
    assert [str(found).rsplit(" ", 1)[-1] for found in manifest.problems] == [
        "“publisher”",
        "“published”",
        "“url”",
        "“language”",
    ]
    assert read_manifest(_folder(tmp_path, "name\na.txt\n")).entries == {}


@pytest.mark.parametrize("manifest", [b"", b"\x00\x01\x02\x03" * 50, b"%PDF-1.4", HEADER.encode()])
def test_a_manifest_that_is_none_is_one_problem(tmp_path: Path, manifest: bytes) -> None:
    (tmp_path / "manifest.csv").write_bytes(manifest)
    found = read_manifest(tmp_path)
    assert found.entries == {}
    assert len(found.problems) == 1


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16"])
def test_manifests_of_spreadsheets(tmp_path: Path, encoding: str) -> None:
    _folder(tmp_path, None, "a.txt")
    rows = f"{HEADER}\na.txt,哈尔登港半年装车逾十万辆,哈尔登报社,2025/7/3,,zh\n".replace(",", ";")
    (tmp_path / "manifest.csv").write_bytes(rows.encode(encoding))
    entry = read_manifest(tmp_path).entries["a.txt"]
    assert (entry.title, entry.published) == ("哈尔登港半年装车逾十万辆", date(2025, 7, 3))


def test_a_folder_without_a_manifest_has_an_empty_one(tmp_path: Path) -> None:
    manifest = read_manifest(tmp_path)
    assert (dict(manifest.entries), manifest.problems) == ({}, ())


def test_articles_of_a_folder_in_order_with_their_rows(tmp_path: Path) -> None:
    folder = _folder(
        tmp_path,
        f"{HEADER}\nb.txt,T,P,2025-07-03,,en\nlisted.md,T,P,,,en\n",
        "b.txt",
        "a.HTM",
        "c.json",
        ".hidden.txt",
        "notes.md",
        "listed.md",
        "x.csv",
        "~lock.txt",
    )
    (folder / "sub").mkdir()
    (folder / "sub" / "d.txt").write_text("x", encoding="utf-8")
    found = articles_in(folder)
    assert [path.name for path, _ in found.articles] == ["a.HTM", "b.txt", "c.json", "listed.md"]
    assert [entry is not None for _, entry in found.articles] == [False, True, False, True]
    assert found.problems == ()


def test_a_file_named_alone_keeps_its_row(tmp_path: Path) -> None:
    folder = _folder(tmp_path, f"{HEADER}\nb.txt,T,P,2025-07-03,,en\n", "b.txt")
    ((path, entry),) = articles_in(folder / "b.txt").articles
    assert entry is not None
    assert read_article(path).published == date(2025, 7, 3)


def test_nothing_there_is_a_problem(tmp_path: Path) -> None:
    assert "no such file or folder" in str(articles_in(tmp_path / "gone").problems[0])
    assert "no articles in this folder" in str(articles_in(tmp_path).problems[0])
