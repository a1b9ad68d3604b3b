"""Text in every encoding that a browser would read, and bytes that are no text at all."""

# ruff: noqa: E501 - markup and sample lines are easier to read in one piece

from __future__ import annotations

import codecs

import pytest

from etl.errors import ReadError
from etl.read import decode

from .conftest import Reader, kinds
from .shapes import BODY, HEADLINE

CHINESE = (
    "哈尔登港半年装车逾十万辆",
    "港口今年上半年共装运电动汽车十万三千四百辆，比去年同期增长百分之十二点五，创下历史新高。",
    "其中近三分之二运往智利，港务局长预计全年将达到二十二万辆，混合动力汽车则有所下降。",
)
JAPANESE = (
    "ハルデン港、半年で電気自動車十万台を積み出し",
    "港は今年上半期に電気自動車を十万三千四百台積み出し、前年同期に比べて一割以上の増加となった。",
    "そのうち約三分の二がチリ向けで、港長は年末までに二十二万台を見込んでいると語った。",
)
FRENCH = (
    "Le port de Halden expédie sa cent millième voiture électrique",
    "Le port a chargé 103 400 voitures au premier semestre, une hausse de 12,5 % sur un an, d’après l’autorité portuaire.",
    "Près des deux tiers sont partis vers le Chili, où la demande a été plus forte que prévu cet été.",
)


def _page(lines: tuple[str, ...], head: str = "") -> str:
    body = "".join(f"<p>{line}</p>" for line in lines[1:])
    return f"<html><head>{head}<title>{lines[0]}</title></head><body><h1>{lines[0]}</h1>{body}</body></html>"


def _meta(charset: str) -> str:
    return f'<meta http-equiv="Content-Type" content="text/html; charset={charset}">'


@pytest.mark.parametrize(
    ("lines", "declared", "actual"),
    [
        (CHINESE, "gb2312", "gb18030"),
        (CHINESE, "GBK", "gbk"),
        (CHINESE, "big5", "big5"),
        (CHINESE, "utf-8", "utf-8"),
        (CHINESE, "iso-8859-1", "utf-8"),
        (JAPANESE, "Shift_JIS", "cp932"),
        (JAPANESE, "euc-jp", "euc_jp"),
        (FRENCH, "windows-1252", "cp1252"),
        (FRENCH, "iso-8859-1", "cp1252"),
        (FRENCH, "no-such-charset", "utf-8"),
    ],
)
def test_a_page_in_its_declared_charset(read: Reader, lines: tuple[str, ...], declared: str, actual: str) -> None:
    if actual == "big5":
        lines = tuple(line.translate(str.maketrans("尔历创运为", "爾歷創運為")) for line in lines)
    text = _page(lines, _meta(declared))
    read_lines = [words for _, words in kinds(read(text.encode(actual, "replace")))]
    expected = text.encode(actual, "replace").decode(actual)
    assert all(line in expected for line in read_lines)
    assert len(read_lines) == len(lines)


MARKS = [
    ("utf-8", codecs.BOM_UTF8),
    ("utf-16-le", codecs.BOM_UTF16_LE),
    ("utf-16-be", codecs.BOM_UTF16_BE),
    ("utf-32-le", codecs.BOM_UTF32_LE),
]


@pytest.mark.parametrize(("charset", "mark"), MARKS)
@pytest.mark.parametrize("lines", [(HEADLINE, *BODY), CHINESE], ids=["english", "chinese"])
def test_wide_text_with_a_mark(read: Reader, lines: tuple[str, ...], charset: str, mark: bytes) -> None:
    article = read(mark + "\n\n".join(lines).encode(charset), "story.txt")
    assert [words for _, words in kinds(article)] == list(lines)


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be"])
def test_wide_text_without_a_mark_is_known_by_its_zero_bytes(read: Reader, charset: str) -> None:
    article = read("\n\n".join((HEADLINE, *BODY)).encode(charset), "story.txt")
    assert [words for _, words in kinds(article)] == [HEADLINE, *BODY]


@pytest.mark.parametrize(("lines", "charset"), [(CHINESE, "gb18030"), (JAPANESE, "cp932"), (FRENCH, "cp1252")])
def test_undeclared_charsets_are_guessed(read: Reader, lines: tuple[str, ...], charset: str) -> None:
    article = read("\n\n".join(lines * 3).encode(charset), "story.txt")
    assert lines[1] in article.text


def test_a_few_broken_bytes_do_not_change_the_charset(read: Reader) -> None:
    data = "\n\n".join((HEADLINE, *BODY * 20, "Café à Malmö, señor")).encode() + b"\xff\n"
    assert "Café à Malmö" in read(data, "story.txt").text


BINARY = {
    "pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3 1 0 obj", "PDF"),
    "zip": (b"PK\x03\x04\x14\x00\x06\x00" + bytes(range(256)), "ZIP"),
    "png": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "picture"),
    "zeros": (bytes(5000), "binary"),
    "noise": (bytes((n * n * 7 + n * 31) % 256 for n in range(9000)), "binary"),
}


@pytest.mark.parametrize(("data", "word"), BINARY.values(), ids=BINARY.keys())
@pytest.mark.parametrize("name", ["story.html", "story.txt", "story.json"])
def test_binary_files_are_refused(read: Reader, data: bytes, word: str, name: str) -> None:
    with pytest.raises(ReadError, match=word):
        read(data, name)


@pytest.mark.parametrize("data", [b"", b" \n\t ", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, "\u200b\n".encode()])
def test_empty_files_are_refused(read: Reader, data: bytes) -> None:
    with pytest.raises(ReadError):
        read(data, "story.txt")


def test_stray_zero_bytes_do_not_make_a_text_binary(read: Reader) -> None:
    data = "\n\n".join((HEADLINE, *BODY)).encode()
    assert BODY[2] in read(data[:90] + b"\0" + data[90:] + b"\0", "story.txt").text


@pytest.mark.parametrize(
    ("data", "named", "text"),
    [
        ("Größe".encode("cp1252"), "iso-8859-1", "Größe"),
        ("電動車".encode("euc_jp"), "EUC-JP", "電動車"),
        ("电动汽车出口".encode("gb18030"), "gb2312", "电动汽车出口"),
        ("Größe".encode(), "iso-8859-1", "Größe"),  # it is UTF-8, whatever the server says
        (b'<meta charset="windows-1251">' + "Китай".encode("cp1251"), "utf-8", '<meta charset="windows-1251">Китай'),
    ],
)
def test_the_charset_that_a_server_names_helps_where_a_text_names_none(data: bytes, named: str, text: str) -> None:
    assert decode(data, named) == text


@pytest.mark.parametrize("named", ["", "no-such-charset", "rot13", "base64", "a\0b"])
def test_a_charset_that_is_none_changes_nothing(named: str) -> None:
    data = "Größe und Höhe der Zölle überraschen".encode("cp1252")
    assert decode(data, named) == decode(data)
