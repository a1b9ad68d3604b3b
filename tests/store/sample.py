"""Small articles in our own words, with the rows that stand in them."""

from __future__ import annotations

import atexit
import csv
import hashlib
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from shutil import copytree

from etl.paths import data_dir
from etl.records import Article, Deal, Extraction, Figure, Refusal, Span
from etl.store.build import build
from etl.store.content import Content, Refused
from etl.store.publish import only_load, publish
from etl.store.reference import OFFICIAL_COLUMNS
from tests.extracted import Found, content_of

TEXT = (
    "Cars abroad 🚗\n\n"
    "BYD shipped over 120,000 cars from China in April 2025. "
    "Chinese brands took 68.7% of passenger-car sales in 2024. "
    "Volkswagen and XPeng 小鹏 will build a platform together."
)


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def article(name: str = "cars-abroad", text: str = TEXT, published: date | None = date(2025, 5, 20)) -> Article:
    return Article(name=name, text=text, blocks=(), file=f"{name}.txt", title="Cars abroad", published=published)


EXPORTS = Figure(
    metric="exports", value=120_000, unit="vehicles", bound="over", subject="byd", geography="cn",
    period_start=date(2025, 4, 1), period_end=date(2025, 4, 30), number_text="over 120,000",
    number=span(TEXT, "over 120,000"),
    evidence=span(TEXT, "BYD shipped over 120,000 cars from China in April 2025."),
)  # fmt: skip
SHARE = Figure(
    metric="brand_share", value=68.7, unit="percent", subject="chinese-brands", geography="cn",
    vehicle_class="passenger", period_start=date(2024, 1, 1), period_end=date(2024, 12, 31), attribution="caam",
    number_text="68.7%", number=span(TEXT, "68.7%"),
    evidence=span(TEXT, "Chinese brands took 68.7% of passenger-car sales in 2024."),
)  # fmt: skip
PLATFORM = Deal(
    parties=("volkswagen", "xpeng"), kind="joint_development", status="planned", object="platform",
    announced="2025-05", evidence=span(TEXT, "Volkswagen and XPeng 小鹏 will build a platform together."),
)  # fmt: skip


def found(
    figures: Sequence[Figure] = (EXPORTS, SHARE),
    deals: Sequence[Deal] = (PLATFORM,),
    refused: Sequence[Refusal] = (),
    of: Article | None = None,
) -> Found:
    of = of or article()
    sha256 = hashlib.sha256(of.text.encode()).hexdigest()
    return Found(of.name, sha256, Extraction(of, tuple(figures), tuple(deals), tuple(refused)))


def other(name: str) -> Found:
    """The same rows in another article."""
    return found(of=replace(article(name), title=name))


def content(articles: Iterable[Found] = (), refused: Iterable[Refused] = (), inputs: str = "0" * 64) -> Content:
    return content_of(articles, refused, inputs)


def officials_that_ship() -> int:
    """How many rows of official series the project has, counted without the program."""
    with (data_dir() / "reference" / "official_series.csv").open(encoding="utf-8", newline="") as lines:
        return sum(1 for _ in csv.DictReader(lines))


def empty_data(folder: Path) -> Path:
    """A copy of the project's vocabularies in `folder`, with no articles and an official series of its header alone."""
    copytree(data_dir() / "vocabulary", folder / "vocabulary")
    (folder / "articles").mkdir()
    (folder / "reference").mkdir()
    (folder / "reference" / "official_series.csv").write_text(",".join(OFFICIAL_COLUMNS) + "\n", encoding="utf-8")
    return folder


@cache
def vocabularies() -> Path:
    """A data folder of vocabularies alone, which are parsed once for all who only read them."""
    folder = tempfile.TemporaryDirectory()
    atexit.register(folder.cleanup)
    return empty_data(Path(folder.name) / "data")


def make(database: Path, holds: Content, data: Path | None = None) -> Path:
    """Build and publish a database, as a load does after reading; without official rows where no `data` is named."""
    with only_load(database):
        publish(database, lambda new: build(new, holds, data=data or vocabularies(), on_progress=lambda *_: None))
    return database
