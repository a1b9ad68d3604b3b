"""What is found in the article of a tray, each row with the words by which a decision finds it again."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from etl.batch.alone import read_alone
from etl.batch.limits import Limits
from etl.decisions.anchoring import anchor_of
from etl.decisions.articles import ArticleRows
from etl.decisions.records import Anchor, RecordKind
from etl.errors import StoreError
from etl.records import Extraction
from etl.store.opening import reading
from etl.store.rows import deal_row, figure_row
from etl.tray.bring import path_of, source_in


@dataclass(frozen=True, slots=True)
class Contents:
    """The article of a tray as read: its rows, the anchors of figures and of deals in the rows' order, its file's name,
    and the id under which the same bytes are in the database already ('' where they are not).
    """

    extraction: Extraction
    figures: tuple[Anchor, ...]
    deals: tuple[Anchor, ...]
    file: str
    known_as: str


def look(tray: Path, database: Path, limits: Limits) -> Contents:
    """Read the article of a tray in a process of its own; raises ReadError where it cannot be read within limits."""
    source = source_in(tray)
    found = read_alone(path_of(tray, source), source.entry, limits, file=source.name)
    article = found.article
    rows: dict[RecordKind, list[dict[str, object]]] = {
        "figure": [figure_row("", article, each) for each in found.figures],
        "deal": [deal_row("", article, each) for each in found.deals],
    }
    whole = ArticleRows("", source.name, article.url or None, article.text, article.title, rows)
    anchors = {kind: tuple(anchor_of(row, kind, whole) for row in each) for kind, each in rows.items()}
    return Contents(found, anchors["figure"], anchors["deal"], source.name, known_as(database, source.sha256))


_KNOWN = """
    SELECT article_id FROM core.articles WHERE content_sha256 = $sha256
    UNION ALL SELECT article_id FROM core.carriers WHERE content_sha256 = $sha256"""


def known_as(database: Path, sha256: str) -> str:
    """The id of the article that has these bytes in the database, or stands for one that has; '' where none does."""
    try:
        with reading(database) as connection:
            found = connection.execute(_KNOWN, {"sha256": sha256}).fetchone()
    except StoreError:
        return ""
    return str(found[0]) if found else ""
