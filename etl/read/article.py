"""A file to an article: finds the right reader by the file's content and settles what is known about it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from etl.errors import ReadError
from etl.read.canonical import lay_out
from etl.read.content import Content
from etl.read.dates import date_in_address, date_in_dateline
from etl.read.encoding import UndecodableError, decode
from etl.read.manifest import ManifestEntry, entry_for
from etl.read.metadata import is_address
from etl.read.page import read_page
from etl.read.plain import read_plain
from etl.read.rows import with_tables
from etl.read.wordpress import read_post
from etl.records import Article, DateSource

LARGEST_BYTES = 20_000_000
_JSON = re.compile(r"\s*(?:\[\s*)?\{\s*(?:\"|\})")
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_TAG = re.compile(r"</?(?:p|div|br|h[1-6]|article|section|span|table|ul|li|a)\b[^<>]{0,300}>", re.IGNORECASE)
_CJK = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
_LETTERS = re.compile(r"[^\W\d_]")
_CHINESE_FROM = 0.25


def read_article(path: Path, entry: ManifestEntry | None = None, *, published: date | None = None) -> Article:
    """The article in the file `path`, with `entry` (default: its row in the manifest beside it) for what the file
    does not say. `published` goes before every other date.

    Raises ReadError with one reason: no such file, empty, too large, binary, broken JSON, no article.
    """
    entry = entry or entry_for(path) or ManifestEntry(path.name)
    content = _content(_text(path, entry.extra.get("charset", "")), path, entry)
    text, blocks = lay_out(with_tables(content.drafts))
    day, source = _published(content, entry, published)
    return Article(
        name=path.stem,
        text=text,
        blocks=blocks,
        file=path.name,
        title=_title(content, entry),
        publisher=content.publisher or entry.publisher,
        published=day,
        published_from=source,
        modified=content.modified,
        url=content.url or (entry.url if is_address(entry.url) else ""),
        language=_language(text, entry.language),
        is_brief=entry.is_brief,
    )


def _text(path: Path, charset: str) -> str:
    """The text of a file; `charset` is the one that its sender named."""
    try:
        if path.is_dir():
            raise ReadError(str(path), "is a folder, not an article")
        if path.stat().st_size > LARGEST_BYTES:
            raise ReadError(str(path), f"is larger than {LARGEST_BYTES // 1_000_000} MB")
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise ReadError(str(path), "there is no such file") from error
    except OSError as error:
        raise ReadError(str(path), f"cannot be read: {error.strerror}") from error
    try:
        text = decode(data, charset)
    except UndecodableError as error:
        raise ReadError(str(path), str(error)) from error
    if not text.strip():
        raise ReadError(str(path), "is empty")
    return text


def _content(text: str, path: Path, entry: ManifestEntry) -> Content:
    """The content by the reader that fits the text; the file's ending only decides in doubt."""
    file, ending = str(path), path.suffix.lower()
    if ending == ".json" or _JSON.match(text):
        return read_post(text, file)
    is_page_name = ending in {".html", ".htm", ".xhtml"}
    if _HTML.match(text) or len(_TAG.findall(text)) >= (1 if is_page_name else 6):
        return read_page(text, file)
    return read_plain(text, file, entry.title)


def _title(content: Content, entry: ManifestEntry) -> str:
    """The title that the file gives itself, else the manifest's; of a brief the manifest's, which is the original's."""
    named = (entry.title, content.title) if entry.is_brief else (content.title, entry.title)
    return next(filter(None, named), "")


def _published(content: Content, entry: ManifestEntry, option: date | None) -> tuple[date | None, DateSource]:
    """The day of publication and where it comes from: the caller, the file, the manifest, a guess."""
    opening = next((draft.text for draft in content.drafts if draft.kind == "paragraph"), "")
    guess = content.guessed or date_in_address(content.url or entry.url) or date_in_dateline(opening)
    found: tuple[tuple[date | None, DateSource], ...] = (
        (option, "option"),
        (content.published, "page"),
        (entry.published, "manifest"),
        (guess, "guessed"),
    )
    return next(((day, source) for day, source in found if day), (None, "unknown"))


def _language(text: str, stated: str) -> str:
    """'zh' or 'en': as the manifest says, else by the share of Chinese characters among the letters."""
    if stated:
        return "zh" if stated.lower().startswith("zh") else "en"
    if text.isascii() or not _CJK.search(text):
        return "en"
    letters = len(_LETTERS.findall(text))
    return "zh" if letters and len(_CJK.findall(text)) >= _CHINESE_FROM * letters else "en"
