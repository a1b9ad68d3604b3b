"""Checks the briefs that ship: each listed, readable, and of a length that tells an article without retelling it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from etl.errors import ReadError
from etl.read import read_article
from etl.read.manifest import MANIFEST, ManifestEntry, read_manifest
from etl.validate.models import BriefRow
from etl.validate.problem import Problem
from etl.validate.tables import Rows

_WORD = re.compile(r"[^\s\u4e00-\u9fff]+")
_CHARACTER = re.compile(r"[\u4e00-\u9fff]")
_CHARACTERS_A_WORD = 1.6  # of Chinese text that says what one English word says
_FEWEST, _MOST = 80, 320  # 300 and a margin for what is counted as a word


def length(text: str) -> int:
    """The number of words of a text; Chinese characters count by what they say."""
    return round(len(_CHARACTER.findall(text)) / _CHARACTERS_A_WORD) + len(_WORD.findall(_CHARACTER.sub(" ", text)))


def check_briefs(folder: Path, rows: Rows[BriefRow]) -> Iterator[Problem]:
    """What is wrong with the briefs of a folder: with their lines in the manifest, and with the files themselves."""
    manifest = folder / MANIFEST
    listed = {row.file for _, row in rows}
    if not folder.is_dir():
        return
    for path in sorted(folder.iterdir()):
        if path.name not in {*listed, MANIFEST} and not path.name.startswith("."):
            yield Problem(path, 0, f"is not listed in {MANIFEST}")
    entries = read_manifest(folder).entries
    for line, row in rows:
        reason = _date_fault(row.published) or _file_fault(folder / row.file, entries.get(row.file))
        if reason:
            yield Problem(manifest, line, f"{row.file}: {reason}")


def _date_fault(published: str) -> str:
    if not published:
        return ""
    try:
        date.fromisoformat(published)
    except ValueError:
        return f"{published} is no day of the calendar"
    return ""


def _file_fault(path: Path, entry: ManifestEntry | None) -> str:
    """Why a brief cannot be used; '' where it can."""
    try:
        article = read_article(path, entry)
    except ReadError as error:
        return error.reason
    words = length(article.text)
    return "" if _FEWEST <= words <= _MOST else f"has {words} words; a brief has 80 to 300"
