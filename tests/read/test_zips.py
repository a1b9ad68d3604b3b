"""ZIP archives of articles: what comes out of them, and what is refused."""

from __future__ import annotations

import io
import struct
import tracemalloc
import zipfile
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from etl.errors import ReadError
from etl.read import LARGEST_BYTES, Member, is_container, members_of, zips

PAGE = b"<html><body><h1>Ships</h1><p>The yard was never empty that winter.</p></body></html>"


def pack(path: Path, files: dict[str, bytes], method: int = ZIP_DEFLATED) -> Path:
    with ZipFile(path, "w", method) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def opened(path: Path) -> tuple[list[Member], list[str]]:
    every = list(members_of(path))
    members = [each for each in every if isinstance(each, Member)]
    return members, [str(each).removeprefix(f"{path}") for each in every if isinstance(each, ReadError)]


def test_the_articles_of_an_archive(tmp_path: Path) -> None:
    path = pack(tmp_path / "Mine.ZIP", {
        "b.html": PAGE, "a.txt": b"Cars", "deep/er/c.json": b"{}", "style.css": b"x", "notes.md": b"x", "empty/": b"",
        ".hidden.html": PAGE, "__MACOSX/._b.html": PAGE, "~b.html": PAGE, "UPPER.HTM": PAGE,
    })  # fmt: skip
    assert is_container(path)
    members, problems = opened(path)
    assert problems == []
    assert [(each.name, each.source) for each in members] == [
        (name, f"{path}!{inside}")
        for name, inside in (
            ("UPPER.HTM", "UPPER.HTM"),
            ("a.txt", "a.txt"),
            ("b.html", "b.html"),
            ("c.json", "deep/er/c.json"),
        )
    ]
    assert [each.data for each in members][1:3] == [b"Cars", PAGE]
    assert {(each.entry, each.fetched) for each in members} == {(None, None)}


def test_a_manifest_counts_for_its_folder(tmp_path: Path) -> None:
    manifest = (
        "file,title,publisher,published,url,language\na.html,Ships,Harbour Post,2025-05-20,https://example.org/a,en\n"
    )
    listed = manifest.replace("a.html,", "notes.md,") + "gone.html,,,,,\nb.html,,,soon,,\n"
    path = pack(tmp_path / "x.zip", {
        "one/manifest.csv": manifest.encode(), "one/a.html": PAGE, "two/manifest.csv": listed.encode("utf-8-sig"),
        "two/a.html": PAGE, "two/b.html": PAGE, "two/notes.md": b"Listed notes", "three/notes.md": b"Notes",
    })  # fmt: skip
    members, problems = opened(path)
    titles = {each.source.rpartition("!")[2]: each.entry and each.entry.title for each in members}
    assert titles == {"one/a.html": "Ships", "two/a.html": None, "two/b.html": "", "two/notes.md": "Ships"}
    assert problems == [
        "!two/manifest.csv: line 3: gone.html does not exist in this folder",
        "!two/manifest.csv: line 4: the date “soon” of b.html cannot be read; write it as 2025-12-31",
    ]


@pytest.mark.parametrize(
    ("inside", "name"),
    [
        ("../../etc/passwd.txt", "passwd.txt"),
        ("/etc/hosts.txt", "hosts.txt"),
        ("C:\\autoexec.txt", "C:\\autoexec.txt"),
        ("出海.html", "出海.html"),
    ],
)
def test_a_name_is_a_name_and_no_path(tmp_path: Path, inside: str, name: str) -> None:
    members, problems = opened(pack(tmp_path / "x.zip", {inside: PAGE}))
    hidden = inside.startswith("..")  # a part that begins with a dot
    assert (problems, [each.name for each in members]) == (
        ([": no articles in this archive (html, json or txt files)"], []) if hidden else ([], [name])
    )
    assert sorted(each.name for each in tmp_path.iterdir()) == ["x.zip"]


@pytest.mark.parametrize("charset", ["utf-8", "gb18030"])
def test_names_in_the_encoding_of_some_system(tmp_path: Path, charset: str) -> None:
    path = pack(tmp_path / "x.zip", {"@@@@@@.txt": b"Cars"})
    raw = "出海".encode(charset)
    data = path.read_bytes().replace(b"@@@@@@", raw.ljust(6, b"x"))
    path.write_bytes(data)
    [member], _ = opened(path)
    assert member.name == f"出海{'x' * (6 - len(raw))}.txt"


def flagged(path: Path, bit: int) -> Path:
    """Set a bit of the flags of all members, in their heads and in the listing."""
    data = bytearray(path.read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(mark)
        while at >= 0:
            data[at + offset] |= bit
            at = data.find(mark, at + 4)
    path.write_bytes(bytes(data))
    return path


def test_members_that_are_refused(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with ZipFile(inner, "w") as archive:
        archive.writestr("a.html", PAGE)
    path = pack(tmp_path / "x.zip", {"in.zip": inner.getvalue(), "in.warc.gz": b"x", "good.html": PAGE})
    with ZipFile(path, "a", ZIP_BZIP2) as archive:
        archive.writestr("odd.html", PAGE * 9)
    with ZipFile(path, "a", ZIP_DEFLATED) as archive:
        archive.writestr("large.html", bytes(LARGEST_BYTES + 1))
    members, problems = opened(path)
    assert [each.name for each in members] == ["good.html"]
    assert problems == [
        "!large.html: is larger than 20 MB",
        "!odd.html: is packed in a way that is not read (only stored and deflated files are)",
        "!in.warc.gz: is an archive inside an archive, which is not opened",
        "!in.zip: is an archive inside an archive, which is not opened",
    ]


def test_encrypted_members_are_refused(tmp_path: Path) -> None:
    members, problems = opened(flagged(pack(tmp_path / "x.zip", {"a.html": PAGE}), 1))
    assert (members, problems) == ([], ["!a.html: is encrypted"])


def test_a_member_that_is_there_twice_counts_once(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with ZipFile(path, "w") as archive:
        archive.writestr("a.html", PAGE)
        with pytest.warns(UserWarning, match="Duplicate name"):
            archive.writestr("a.html", b"another")
    [member], problems = opened(path)
    assert (member.data, problems) == (PAGE, ["!a.html: is there twice; the first one counts"])


def test_a_broken_member_does_not_cost_the_others(tmp_path: Path) -> None:
    path = pack(tmp_path / "x.zip", {"a.html": PAGE, "b.html": b"B" * 100}, ZIP_STORED)
    path.write_bytes(path.read_bytes().replace(b"never empty", b"never  full"))
    [member], problems = opened(path)
    assert member.name == "b.html"
    assert problems == ["!a.html: cannot be unpacked: Bad CRC-32 for file 'a.html'"]


def test_a_member_that_lies_about_its_size_yields_no_more(tmp_path: Path) -> None:
    path = pack(tmp_path / "x.zip", {"a.html": bytes(5_000_000)})
    data = path.read_bytes()
    path.write_bytes(data.replace(struct.pack("<L", 5_000_000), struct.pack("<L", 50)))
    members, problems = opened(path)
    assert members == []
    assert problems == ["!a.html: cannot be unpacked: Bad CRC-32 for file 'a.html'"]


def test_a_bomb_is_refused_as_a_whole(tmp_path: Path) -> None:
    path = pack(tmp_path / "x.zip", {f"{n}.html": bytes(15_000_000) for n in range(8)})
    tracemalloc.start()
    members, problems = opened(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (members, problems) == ([], [": unpacks to 120 MB, more than 100 times its size"])
    assert peak < 1_000_000


def test_an_archive_of_too_much(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = pack(tmp_path / "x.zip", {f"{n}.html": PAGE for n in range(5)})
    monkeypatch.setattr(zips, "MOST_BYTES", 4 * len(PAGE))
    assert opened(path)[1][0].startswith(": unpacks to 0.0 GB; the most")
    monkeypatch.setattr(zips, "MOST_MEMBERS", 4)
    assert opened(path) == ([], [": holds 5 articles; the most for one archive is 4"])


def test_a_listing_of_millions_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    entry = struct.pack("<4s6H3L5H2L", b"PK\x01\x02", 20, 20, 0, 0, 0, 33, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0) + b"a"
    listing = entry * 400_000
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, len(listing), 0, 0)
    path.write_bytes(listing + end)
    tracemalloc.start()
    result = opened(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert result == ([], [": is no ZIP archive that can be read: lists too many files"])
    assert peak < 2_000_000


@pytest.mark.parametrize(
    "data", [b"", b"no archive", b"PK\x03\x04", b"PK\x05\x06" + bytes(18), b"PK\x05\x06" + b"\xff" * 18]
)
def test_what_is_no_archive(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(data)
    members, [problem] = opened(path)
    assert members == []
    assert problem.startswith((": is no ZIP archive that can be read: ", ": no articles in this archive"))


def test_a_cut_archive_is_one_problem(tmp_path: Path) -> None:
    path = pack(tmp_path / "x.zip", {"a.html": PAGE})
    path.write_bytes(path.read_bytes()[:-30])
    assert opened(path)[1] == [": is no ZIP archive that can be read: File is not a zip file"]


def test_every_cut_and_every_changed_byte_is_survived(tmp_path: Path) -> None:
    path = pack(tmp_path / "x.zip", {"a.html": PAGE, "manifest.csv": b"file\na.html\n"})
    data = path.read_bytes()
    for at in range(len(data)):
        for broken in (data[:at], data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :]):
            path.write_bytes(broken)
            opened(path)


def test_a_folder_called_like_an_archive_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "x.zip").mkdir()
    assert not is_container(tmp_path / "x.zip")
    assert not is_container(tmp_path / "gone.zip")
    assert zipfile.is_zipfile(pack(tmp_path / "y.docx", {"a.html": PAGE}))
    assert not is_container(tmp_path / "y.docx")
