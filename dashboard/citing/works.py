"""What is cited: the sources behind rows, and the data itself as a work of its own."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from datetime import date

import pandas as pd

from dashboard.records import Claim, Mention, Stage

MAKER = "Chuhai"


@dataclass(frozen=True, slots=True)
class Work:
    """One thing to cite. `kind`: an article, the page of an official series, or our data; `note` is for the reader."""

    kind: str
    title: str
    publisher: str | None
    published: date | None
    url: str | None
    version: str | None = None
    note: str | None = None

    @property
    def key(self) -> str:
        """A short name that is the same in every file: "caam-2025-3f9c1a"."""
        who = unicodedata.normalize("NFKD", self.publisher or self.title).encode("ascii", "ignore").decode().lower()
        name = re.sub(r"[^a-z0-9]+", "-", who).strip("-")[:24].strip("-") or "source"
        mark = hashlib.sha256(f"{self.title}\n{self.url}\n{self.version}".encode()).hexdigest()[:6]
        return f"{name}-{self.published.year if self.published else 'undated'}-{mark}"


def of_rows(rows: pd.DataFrame) -> list[Work]:
    """Every source that these rows of mart.points, mart.deals or mart.deal_mentions rest on, once, newest first."""
    if rows.empty:
        return []
    origin = rows["origin"] if "origin" in rows else pd.Series("article", index=rows.index)
    counter = rows["source_name"] if "source_name" in rows else pd.Series(None, index=rows.index)
    columns = (origin, rows["title"], rows["publisher"], counter, rows["published"], rows["url"])
    cells = zip(*(column.tolist() for column in columns), strict=True)
    found = {_work(str(kind), str(title), who, by, day, url) for kind, title, who, by, day, url in cells}
    return sorted(found, key=lambda work: (-(work.published or date.min).toordinal(), work.title, work.url or ""))


def of_claim(row: Claim | Mention | Stage) -> Work:
    """The article or the page of a series that states this one row, with the row's words as its note."""
    official = isinstance(row, Claim) and row.origin == "official"
    counter = row.source_name if isinstance(row, Claim) else None
    work = _work("official" if official else "article", row.title, row.publisher, counter, row.published, row.url)
    if not row.evidence:
        return work
    told = f"In our brief of it: “{row.evidence}”" if row.is_brief else f"“{row.evidence}”"
    return Work(work.kind, work.title, work.publisher, work.published, work.url, note=told)


def data(version: str, built: date, what: str, url: str | None = None) -> Work:
    """Our data as a work: `what` says which part of it, `built` the day of the load, `version` that of the data."""
    return Work("data", what, MAKER, built, url, version=version)


def _work(kind: str, title: str, who: object, counter: object, day: object, url: object) -> Work:
    # Of a series the one who counted is credited, not the page that passes the number on: its address says which.
    credited = counter if kind == "official" and isinstance(counter, str) else who
    publisher = credited if isinstance(credited, str) else None
    return Work(kind, " ".join(title.split()), publisher, _date(day), url if isinstance(url, str) else None)


def _date(day: object) -> date | None:
    """A cell of a table as a date; pandas has a value of its own for a missing one, which is a date, too."""
    return None if not isinstance(day, date) or pd.isna(day) else date(day.year, day.month, day.day)
